// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshot_wizard.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/job_progress.h"
#include "ui/snapshots/report_pane.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Choices, Work, Report };

constexpr int kMostNote = 200;

}  // namespace

SnapshotWizard::SnapshotWizard(SnapshotTasks& tasks, Prompts& prompts, QWidget* parent)
    : WizardDialog(u"snapshotWizard"_s, tr("Take a snapshot"), parent),
      m_tasks(tasks),
      m_report(new ReportPane(tasks.session().bridge(), prompts, windowTitle(), this)) {
    addStep(tr("What to keep"), buildChoices());
    addStep(tr("Taking the snapshot"), buildWork());
    addStep(tr("Report"), m_report);
    connect(&tasks, &SnapshotTasks::created, this, &SnapshotWizard::onCreated);
    connect(&tasks.session(), &EngineSession::stateChanged, this, &QDialog::deleteLater);
    resize(620, 460);
    goTo(Choices);
    readBase();
}

QWidget* SnapshotWizard::buildChoices() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    column->addWidget(
        sentence(tr("The snapshot keeps all records, links, events, the graph and the settings as "
                    "they are at one moment. Reading and writing go on meanwhile."),
                 page));
    m_note = new QLineEdit(page);
    m_note->setObjectName(u"snapshotNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(kMostNote);
    m_note->setPlaceholderText(tr("Why it is taken, for whoever looks for it"));
    m_verify = new QCheckBox(tr("Read it back and compare every file"), page);
    m_verify->setObjectName(u"snapshotVerify"_s);
    m_verify->setChecked(true);
    m_changes = new QCheckBox(tr("Only what changed since the last snapshot"), page);
    m_changes->setObjectName(u"snapshotChanges"_s);
    m_changes->setEnabled(false);
    m_base = sentence(tr("Looking for the snapshot it would build upon\u2026"), page);
    m_base->setObjectName(u"snapshotBase"_s);
    m_base->setFont(Theme::font(FontRole::Caption));
    m_base->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    form->setVerticalSpacing(metrics::kSmall);
    form->addRow(tr("&Note"), m_note);
    form->addRow(QString(), m_changes);
    form->addRow(QString(), m_base);
    form->addRow(QString(), m_verify);
    column->addLayout(form);
    auto* size = sentence(sizeSentence(), page);
    size->setObjectName(u"snapshotSize"_s);
    size->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(size);
    column->addStretch(1);
    return page;
}

QString SnapshotWizard::sizeSentence() const {
    const auto& stats = m_tasks.session().stats();
    if (!stats) return {};
    return tr("%1 with %2 of values. %3 are free where the universe lies.")
        .arg(recordCountText(stats->records), byteText(static_cast<std::int64_t>(stats->valueBytes)),
             byteText(static_cast<std::int64_t>(stats->disk.freeBytes)));
}

void SnapshotWizard::readBase() {
    m_tasks.session().run<std::optional<SnapshotInfo>>(
        m_baseSlot, this, tr("Snapshots"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().nextBase(); },
        [this](const Result<std::optional<SnapshotInfo>>& base) { showBase(base); });
}

void SnapshotWizard::showBase(const Result<std::optional<SnapshotInfo>>& base) {
    const bool found = base.ok() && base->has_value();
    m_changes->setEnabled(found);
    if (!found) m_changes->setChecked(false);
    if (!base.ok()) return m_base->setText(errorText(base.error()));
    if (!found)
        return m_base->setText(
            tr("There is no snapshot to build upon: this one takes everything. One that is "
               "damaged, or since which the log is not kept, does not count."));
    const SnapshotInfo& info = **base;
    const QString note = toQString(info.note);
    const QString text = tr("Smaller and faster. It builds upon the snapshot of %1 (%2, %3), which a restore "
                            "needs as well.")
                             .arg(snapshotTitle(info), snapshotKindText(info.kind),
                                  byteText(static_cast<std::int64_t>(info.archiveBytes)));
    m_base->setText(note.isEmpty() ? text : text + u' ' + tr("Its note: %1").arg(note));
}

QWidget* SnapshotWizard::buildWork() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    m_progress = new JobProgress(m_tasks.session().bridge(), page);
    column->addWidget(m_progress);
    column->addWidget(sentence(
        tr("Closing this leaves it to the tasks of the window. Stopping it leaves nothing behind."), page));
    column->addStretch(1);
    return page;
}

SnapshotWizard::Buttons SnapshotWizard::buttons() const {
    switch (step()) {
        case Choices: return {.next = tr("Take it"), .close = tr("Cancel")};
        case Work: return {.back = tr("Stop"), .close = tr("Close")};
        default: break;
    }
    return {.back = m_made ? QString() : tr("Back"),
            .next = m_made ? tr("Save report\u2026") : QString(),
            .close = tr("Close")};
}

void SnapshotWizard::onBack() {
    if (step() == Work) return m_progress->stop();
    goTo(Choices);
    readBase();
}

void SnapshotWizard::onNext() {
    if (step() == Choices) return start();
    m_report->askSave(toQString(m_made->name) + u".txt"_s);
}

void SnapshotWizard::start() {
    const auto kind = m_changes->isChecked() ? SnapshotKind::Incremental : SnapshotKind::Full;
    m_running = m_tasks.create(
        {.kind = kind, .note = toStd(m_note->text().trimmed()), .verify = m_verify->isChecked()});
    m_progress->follow(m_running);
    goTo(Work);
}

void SnapshotWizard::onCreated(quint64 id, const Result<SnapshotInfo>& result) {
    if (!m_running || id != m_running->id()) return;
    m_running.reset();
    if (!result.ok() && result.error().code == ErrorCode::Cancelled) return goTo(Choices);
    m_made = result.ok() ? std::optional(*result) : std::nullopt;
    if (m_made)
        m_report->show(tr("The snapshot is taken: %1").arg(toQString(m_made->name)), snapshotFacts(*m_made));
    else
        m_report->showFailure(tr("No snapshot was taken.") + u' ' + errorText(result.error()));
    goTo(Report);
}

}  // namespace warp::ui
