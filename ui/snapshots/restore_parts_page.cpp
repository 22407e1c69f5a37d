// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_parts_page.h"

#include <algorithm>

#include <QtCore/QSignalBlocker>

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/tree_queries.h"
#include "ui/snapshots/job_progress.h"
#include "ui/snapshots/restore_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountsHeight = 5 * metrics::kRow;
constexpr int kCountWidth = 100;

}  // namespace

RestorePartsPage::RestorePartsPage(EngineSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(partColumns()) {
    auto* column = columnOf(this);
    column->addWidget(
        sentence(tr("What is chosen becomes again what it was then: what is missing comes back, "
                    "what came since goes. Everything else stays as it is."),
                 this));
    column->addWidget(buildChoices(), 1);
    column->addWidget(buildCounts());
    setFocusProxy(m_list);
}

QWidget* RestorePartsPage::buildChoices() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kSmall);
    m_list = new QListWidget(part);
    m_list->setObjectName(u"restorePartList"_s);
    m_list->setAccessibleName(tr("Parts"));
    m_list->setFont(Theme::font(FontRole::Table));
    m_list->setUniformItemSizes(true);
    m_keys = new QLineEdit(part);
    m_keys->setObjectName(u"restoreKeys"_s);
    m_keys->setAccessibleName(tr("Single records"));
    m_keys->setPlaceholderText(tr("users:alice, users:bob"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    form->addRow(tr("&Single records"), m_keys);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    connect(m_list, &QListWidget::itemChanged, this, &RestorePartsPage::onChosen);
    connect(m_keys, &QLineEdit::textChanged, this, &RestorePartsPage::onChosen);
    return part;
}

QWidget* RestorePartsPage::buildCounts() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kSmall);
    m_note = new QLabel(part);
    m_note->setObjectName(u"restorePartsNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_progress = new JobProgress(m_session.bridge(), part);
    m_progress->hide();
    m_table = new TableView(part);
    m_table->setObjectName(u"restoreCounts"_s);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFixedHeight(kCountsHeight);
    m_table->setEmptyNote(tr("What would change is counted before anything is written."));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int at = 1; at < m_model.columnCount(); ++at) header->resizeSection(at, kCountWidth);
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_table);
    return part;
}

void RestorePartsPage::addPart(const QString& part, const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, part);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void RestorePartsPage::show(const std::vector<std::string>& types) {
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const std::string_view part : kNamedParts) addPart(toQString(std::string(part)), partText(part));
        m_list->setCurrentRow(0);
    }
    m_session.run<std::vector<TypeCounts>>(
        m_typesSlot, this, tr("Types of records"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readCounts(universe); },
        [this, types](Result<std::vector<TypeCounts>> answer) {
            std::vector<std::string> all = types;
            // Without an answer types can be typed all the same.
            if (answer.ok())
                for (const TypeCounts& each : *answer) all.push_back(each.type);
            addTypes(std::move(all));
        });
    onChosen();
}

void RestorePartsPage::addTypes(std::vector<std::string> types) {
    std::ranges::sort(types);
    types.erase(std::ranges::unique(types).begin(), types.end());
    const QSignalBlocker quiet(m_list);
    for (const std::string& type : types)
        addPart(toQString(type), tr("Records of the type %1").arg(toQString(type)));
}

std::vector<std::string> RestorePartsPage::parts() const {
    std::vector<std::string> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) chosen.push_back(toStd(item->data(Qt::UserRole).toString()));
    }
    for (const QString& key : m_keys->text().split(u',', Qt::SkipEmptyParts))
        if (!key.trimmed().isEmpty()) chosen.push_back(toStd(key.trimmed()));
    return chosen;
}

void RestorePartsPage::onChosen() {
    m_slot.cancel();
    m_progress->hide();
    m_table->show();
    m_counted.reset();
    m_model.setFacts({});
    m_note->clear();
    m_note->hide();
    Q_EMIT changed();
}

void RestorePartsPage::preview(RestoreRequest request) {
    onChosen();
    request.only = parts();
    request.dryRun = true;
    const auto control = m_session.run<RestoreReport>(
        this, tr("Count what a restore would change"), Lane::Task,
        [request](Universe& universe, const EngineJob& job) {
            return universe.backups().restore(request, job);
        },
        m_slot.guard<RestoreReport>([this](Result<RestoreReport> answer) { onCounted(std::move(answer)); }));
    m_slot.hold(control);
    m_progress->follow(control);
    m_progress->show();
    m_table->hide();
    Q_EMIT changed();
}

void RestorePartsPage::stop() {
    m_progress->stop();
}

void RestorePartsPage::onCounted(Result<RestoreReport> answer) {
    m_progress->hide();
    m_table->show();
    if (answer.ok()) {
        m_counted = std::move(*answer);
        m_model.setFacts(partRows(*m_counted));
        m_note->setText(partsDifferent(*m_counted) == 0
                            ? tr("Nothing of this is different from then: there is nothing to restore.")
                            : tr("This would change. Nothing is written yet."));
    } else if (answer.error().code != ErrorCode::Cancelled) {
        m_note->setText(errorText(answer.error()));
    }
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT changed();
}

}  // namespace warp::ui
