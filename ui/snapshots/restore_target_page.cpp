// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_target_page.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/restore_source_page.h"
#include "ui/snapshots/restore_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

RestoreTargetPage::RestoreTargetPage(EngineSession& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_chosen(new QLabel(this)) {
    m_chosen->setObjectName(u"restoreChosen"_s);
    m_chosen->setWordWrap(true);
    m_note = new QLabel(this);
    m_note->setObjectName(u"restoreNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* column = columnOf(this);
    column->addWidget(m_chosen);
    column->addWidget(buildPlaces());
    column->addLayout(buildForm());
    column->addWidget(m_note);
    column->addStretch(1);
    m_apart->setChecked(true);
}

QWidget* RestoreTargetPage::buildPlaces() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kSmall);
    const auto add = [&](const char* name, const QString& text) {
        auto* button = new QRadioButton(text, part);
        button->setObjectName(QLatin1StringView(name));
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) showPlace();
        });
        return button;
    };
    m_apart = add("restoreApart", tr("As a universe of its own; the one that is open stays as it is"));
    m_inPlace = add("restoreInPlace", tr("In place; the one that is open becomes what it was then"));
    m_parts = add("restoreParts", tr("Only some parts; the rest of the one that is open stays as it is"));
    m_safety = new QCheckBox(tr("Take a snapshot of what it is now before"), part);
    m_safety->setObjectName(u"restoreSafety"_s);
    m_safety->setChecked(true);
    auto* inset = new QHBoxLayout;
    inset->addSpacing(metrics::kLarge);
    inset->addWidget(m_safety);
    column->addLayout(inset);
    m_inPlace->setEnabled(false);
    m_parts->setEnabled(false);
    return part;
}

QFormLayout* RestoreTargetPage::buildForm() {
    m_directory = new QLineEdit(this);
    m_directory->setObjectName(u"restoreTarget"_s);
    m_directory->setAccessibleName(tr("New directory"));
    m_choose = new QPushButton(icon(Glyph::Open), tr("Choose\u2026"), this);
    m_choose->setObjectName(u"restoreChoose"_s);
    m_choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_directory, 1);
    row->addWidget(m_choose);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(metrics::kLarge);
    m_form->setVerticalSpacing(metrics::kSmall);
    // Of a row of several controls the form does not know which one the label is for.
    m_directoryLabel = new QLabel(tr("New &directory"), this);
    m_directoryLabel->setBuddy(m_directory);
    m_form->addRow(m_directoryLabel, row);
    m_changes = addRow(*m_form, tr("Changes"), "restorePreview");
    m_bytes = addRow(*m_form, tr("Values"), "restoreBytes");
    m_needs = addRow(*m_form, tr("Space needed"), "restoreNeeds");
    m_free = addRow(*m_form, tr("Free space"), "restoreFree");
    connect(m_choose, &QPushButton::clicked, this, &RestoreTargetPage::askDirectory);
    connect(m_directory, &QLineEdit::textChanged, this, [this] {
        showFreeSpace();
        Q_EMIT changed();
    });
    return m_form;
}

QLabel* RestoreTargetPage::addRow(QFormLayout& form, const QString& caption, const char* name) {
    auto* value = new QLabel(this);
    value->setObjectName(QLatin1StringView(name));
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    auto* label = new QLabel(caption, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(label, value);
    return value;
}

void RestoreTargetPage::setRow(QLabel* value, const QString& text) {
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_form->labelForField(value)->setVisible(!text.isEmpty());
}

void RestoreTargetPage::offerOpenUniverse(const QString& readOnly) {
    for (QRadioButton* button : {m_inPlace, m_parts}) {
        button->setEnabled(readOnly.isEmpty());
        button->setToolTip(readOnly);
    }
}

RestoreTargetPage::Place RestoreTargetPage::place() const {
    if (m_inPlace->isChecked()) return Place::InPlace;
    return m_parts->isChecked() ? Place::Parts : Place::Apart;
}

bool RestoreTargetPage::safety() const {
    return place() != Place::Apart && m_safety->isChecked();
}

QString RestoreTargetPage::directory() const {
    return m_directory->text().trimmed();
}

void RestoreTargetPage::askDirectory() {
    const FileQuestion question{.title = tr("Directory for the restored universe"),
                                .directory = m_directory->text()};
    m_prompts.askDirectory(this, question, [this](const std::optional<QString>& directory) {
        if (directory && !directory->isEmpty()) m_directory->setText(*directory);
    });
}

void RestoreTargetPage::show(const RestoreSourcePage& source) {
    const SnapshotInfo* info = source.snapshot();
    m_snapshot = info ? std::optional(*info) : std::nullopt;
    m_contentBytes = source.contentBytes();
    m_until = source.until();
    m_chosen->setText(
        m_until ? tr("The state at %1.").arg(source.title())
                : tr("The snapshot of %1, %2.").arg(source.title(), recordCountText(info->whole.records)));
    // Beside the universe, so that the name alone tells what it is.
    if (m_directory->text().isEmpty()) {
        const QString name = m_until ? QString(source.title()).replace(u' ', u'-').remove(u':')
                                     : toQString(info->name).section(u"-snapshot"_s, 0, 0);
        m_directory->setText(m_session.directory() + u'-' + name);
    }
    showPlace();
    preview();
}

void RestoreTargetPage::showPlace() {
    const Place where = place();
    m_safety->setEnabled(where != Place::Apart);
    m_directoryLabel->setEnabled(where == Place::Apart);
    m_directory->setEnabled(where == Place::Apart);
    m_choose->setEnabled(where == Place::Apart);
    switch (where) {
        case Place::Apart: m_note->setText(tr("The directory must be new or empty.")); break;
        case Place::InPlace:
            m_note->setText(
                tr("What is there now is kept until the restore is confirmed, and it can be undone."));
            break;
        case Place::Parts:
            m_note->setText(tr("The next step asks which parts, and tells beforehand what would change."));
            break;
    }
    showNeeds();
    showFreeSpace();
    Q_EMIT changed();
}

void RestoreTargetPage::showNeeds() {
    setRow(m_needs, m_snapshot ? tr("at least %1").arg(byteText(static_cast<std::int64_t>(m_contentBytes)))
                               : QString());
}

// A moment of long ago takes a while to compare: the restore does not wait for it.
void RestoreTargetPage::preview() {
    setRow(m_bytes, {});
    m_diff.reset();
    m_previewSlot.cancel();
    if (!m_until && !m_snapshot) return setRow(m_changes, {});
    DiffRequest request{.since = m_until, .limit = 0};
    if (!m_until) request.before = m_snapshot->name;
    setRow(m_changes, tr("Comparing\u2026"));
    m_session.run<SnapshotDiff>(
        m_previewSlot, this, tr("Compare two moments"), Lane::Page,
        [request](Universe& universe, const EngineJob& job) { return universe.backups().diff(request, job); },
        [this](Result<SnapshotDiff> diff) {
            setRow(m_changes, diff.ok() ? restoreChangesText(*diff) : errorText(diff.error()));
            if (!diff.ok()) return;
            setRow(m_bytes, restoreBytesText(*diff));
            m_diff = std::move(*diff);
        });
}

void RestoreTargetPage::showFreeSpace() {
    const QString path = place() == Place::Apart ? directory() : m_session.directory();
    m_freeSlot.run<qint64>(
        m_session.bridge(), this, tr("Free space"), Lane::Page,
        [path](const EngineJob&) -> Result<qint64> {
            QFileInfo place(path);
            while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
                place = QFileInfo(place.absolutePath());
            return QStorageInfo(place.absoluteFilePath()).bytesAvailable();
        },
        [this](Result<qint64> bytes) {
            setRow(m_free, bytes.ok() && *bytes >= 0 ? byteText(*bytes) : QString());
        });
}

std::vector<std::string> RestoreTargetPage::types() const {
    std::vector<std::string> types;
    if (!m_diff) return types;
    for (const auto& [type, counts] : m_diff->groups[static_cast<std::size_t>(DiffPart::Record)])
        types.push_back(type);
    return types;
}

void RestoreTargetPage::stopLooking() {
    m_previewSlot.cancel();
}

}  // namespace warp::ui
