// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_wizard.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/job_progress.h"
#include "ui/snapshots/report_pane.h"
#include "ui/snapshots/restore_parts_page.h"
#include "ui/snapshots/restore_source_page.h"
#include "ui/snapshots/restore_target_page.h"
#include "ui/snapshots/restore_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Source, Target, Work, Report, Parts };

using Place = RestoreTargetPage::Place;

}  // namespace

RestoreWizard::RestoreWizard(SnapshotTasks& tasks, Prompts& prompts, const QString& name, QWidget* parent)
    : WizardDialog(u"restoreWizard"_s, tr("Restore"), parent),
      m_tasks(tasks),
      m_prompts(prompts),
      m_source(new RestoreSourcePage(tasks.session(), name, this)),
      m_target(new RestoreTargetPage(tasks.session(), prompts, this)),
      m_parts(new RestorePartsPage(tasks.session(), this)),
      m_report(new ReportPane(tasks.session().bridge(), prompts, windowTitle(), this)) {
    addStep(tr("What to restore"), m_source);
    addStep(tr("Where to"), m_target);
    addStep(tr("Restoring"), buildWork());
    addStep(tr("Report"), m_report);
    addStep(tr("Which parts"), m_parts);
    connect(m_source, &RestoreSourcePage::changed, this, [this] { update(); });
    connect(m_source, &RestoreSourcePage::opened, this, &RestoreWizard::onNext);
    connect(m_source, &RestoreSourcePage::failed, this, [this](const QString& why) {
        m_report->showFailure(why);
        goTo(Report);
    });
    connect(m_target, &RestoreTargetPage::changed, this, [this] { update(); });
    connect(m_parts, &RestorePartsPage::changed, this, [this] { update(); });
    connect(&tasks, &SnapshotTasks::restored, this, &RestoreWizard::onRestored);
    connect(&tasks.session(), &EngineSession::stateChanged, this, &QDialog::deleteLater);
    resize(760, 540);
    goTo(Source);
    m_source->focusProxy()->setFocus();
}

QWidget* RestoreWizard::buildWork() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    m_progress = new JobProgress(m_tasks.session().bridge(), page);
    column->addWidget(m_progress);
    column->addWidget(sentence(tr("The snapshot is verified before anything of it is written. Closing this "
                                  "leaves the work to the tasks of the window."),
                               page));
    column->addStretch(1);
    return page;
}

TableView* RestoreWizard::snapshots() const {
    return m_source->table();
}

void RestoreWizard::offerOpenUniverse(const QString& readOnly) {
    m_target->offerOpenUniverse(readOnly);
}

std::vector<int> RestoreWizard::path() const {
    if (m_target->place() == Place::Parts) return {Source, Target, Parts, Work, Report};
    return {Source, Target, Work, Report};
}

RestoreWizard::Buttons RestoreWizard::buttons() const {
    const bool apart = m_target->place() == Place::Apart;
    switch (step()) {
        case Source:
            return {.next = tr("Next"), .close = tr("Cancel"), .nextEnabled = m_source->isComplete()};
        case Target:
            return {.back = tr("Back"),
                    .next = m_target->place() == Place::Parts ? tr("Next") : tr("Restore"),
                    .close = tr("Cancel"),
                    .nextEnabled = !apart || !m_target->directory().isEmpty()};
        case Parts: return partsButtons();
        case Work: return {.back = tr("Stop"), .close = tr("Close")};
        default: break;
    }
    if (!m_done) return {.back = tr("Back"), .close = tr("Close")};
    return {.back = tr("Save report\u2026"), .next = apart ? tr("Open it") : QString(), .close = tr("Close")};
}

RestoreWizard::Buttons RestoreWizard::partsButtons() const {
    if (m_parts->isCounting())
        return {.back = tr("Stop"), .next = tr("Count"), .close = tr("Cancel"), .nextEnabled = false};
    const auto& counted = m_parts->counted();
    const bool useful = counted ? partsDifferent(*counted) > 0 : !m_parts->parts().empty();
    return {.back = tr("Back"),
            .next = counted ? tr("Restore") : tr("What would change"),
            .close = tr("Cancel"),
            .nextEnabled = useful};
}

void RestoreWizard::onBack() {
    switch (step()) {
        case Work: return m_progress->stop();
        case Parts: return m_parts->isCounting() ? m_parts->stop() : goTo(Target);
        case Report: break;
        default: return goTo(Source);
    }
    if (m_done) return m_report->askSave(u"%1-restored.txt"_s.arg(toQString(m_done->snapshot.name)));
    if (!m_source->snapshot()) return goTo(Source);
    goTo(m_target->place() == Place::Parts ? Parts : Target);
}

void RestoreWizard::onNext() {
    if (!nextButton()->isEnabled()) return;
    switch (step()) {
        case Source: return leaveSource();
        case Target: return leaveTarget();
        case Parts: return leaveParts();
        default: break;
    }
    Q_EMIT openRequested(toQString(m_done->target));
    accept();
}

void RestoreWizard::leaveSource() {
    if (m_source->kind() == RestoreSourcePage::Kind::Record) {
        Q_EMIT recordRequested();
        return accept();
    }
    m_target->show(*m_source);
    goTo(Target);
}

void RestoreWizard::leaveTarget() {
    switch (m_target->place()) {
        case Place::InPlace: return askInPlace();
        case Place::Apart: break;
        case Place::Parts:
            m_parts->show(m_target->types());
            goTo(Parts);
            return m_parts->focusProxy()->setFocus();
    }
    RestoreRequest wanted = request();
    wanted.target = toStd(m_target->directory());
    start(wanted);
}

/// Which state; with a time the engine looks for the snapshot.
RestoreRequest RestoreWizard::request() const {
    RestoreRequest request{.until = m_source->until()};
    if (!request.until) request.snapshot = m_source->snapshot()->name;
    return request;
}

/// What is lost without a safety snapshot is said, and nothing is done without the universe's name.
void RestoreWizard::askInPlace() {
    const QString name = m_tasks.session().directory().section(u'/', -1, -1, QString::SectionSkipEmpty);
    QString text =
        tr("%1 becomes what it was %2. It is closed for that and opened again.").arg(name, m_source->title());
    text += u' ' + (m_target->safety()
                        ? tr("What it is now is kept in a snapshot.")
                        : tr("What was written since is kept only until the restore is confirmed."));
    const Question question{.title = tr("Restore in place"),
                            .text = text + u' ' + tr("Type \u201c%1\u201d to confirm.").arg(name),
                            .accept = tr("Restore"),
                            .cancel = tr("Cancel"),
                            .dangerous = true,
                            .typedConfirmation = name};
    m_prompts.ask(this, question, [this](Choice choice) {
        if (choice != Choice::Accept || !m_source->isComplete()) return;
        const RestoreRequest wanted = request();
        const InPlaceRequest inPlace{
            .snapshot = wanted.snapshot, .until = wanted.until, .safety = m_target->safety()};
        accept();
        Q_EMIT inPlaceRequested(inPlace);
    });
}

/// Counts first; then what would go has to be confirmed by its number.
void RestoreWizard::leaveParts() {
    const auto& counted = m_parts->counted();
    if (!counted) return m_parts->preview(request());
    RestoreRequest wanted = request();
    wanted.only = m_parts->parts();
    const std::uint64_t deleted = partsDeleted(*counted);
    if (deleted == 0) return start(wanted);
    const QString number = QString::number(deleted);
    const Question question{.title = tr("Restore parts"),
                            .text = tr("What came since is removed: %1.").arg(partsDeletedText(*counted)) +
                                    u' ' +
                                    (m_target->safety() ? tr("What there is now is kept in a snapshot.")
                                                        : tr("No snapshot of what there is now is taken.")) +
                                    u' ' + tr("Type their number, %1, to confirm.").arg(number),
                            .accept = tr("Restore"),
                            .cancel = tr("Cancel"),
                            .dangerous = true,
                            .typedConfirmation = number};
    m_prompts.ask(this, question, [this, wanted](Choice choice) {
        if (choice == Choice::Accept) start(wanted);
    });
}

void RestoreWizard::start(const RestoreRequest& request) {
    m_target->stopLooking();
    m_done.reset();
    m_before = {QDateTime::currentMSecsSinceEpoch()};
    m_running = m_tasks.restore(request, m_target->safety());
    m_progress->follow(m_running);
    goTo(Work);
}

void RestoreWizard::onRestored(quint64 id, const Result<RestoreReport>& result, const QString& safety) {
    if (!m_running || id != m_running->id()) return;
    m_running.reset();
    const bool parts = m_target->place() == Place::Parts;
    if (!result.ok() && result.error().code == ErrorCode::Cancelled) return goTo(parts ? Parts : Target);
    if (result.ok()) {
        m_done = *result;
        showDone(safety);
    } else {
        showFailed(result.error(), safety);
    }
    goTo(Report);
}

void RestoreWizard::showDone(const QString& safety) {
    if (m_target->place() != Place::Parts)
        return m_report->show(tr("The universe is restored to %1.").arg(toQString(m_done->target)),
                              restoreFacts(*m_done));
    auto facts = partFacts(*m_done);
    const QString name = tr("To take it back");
    const QString way = takeBackText(safety, m_before);
    facts.push_back({.id = name, .cells = {name, way, QString()}, .toolTips = {name, way, QString()}});
    m_report->show(tr("What was chosen is again what it was at %1.").arg(timeText(m_done->moment)),
                   std::move(facts));
}

void RestoreWizard::showFailed(const Error& error, const QString& safety) {
    const bool parts = m_target->place() == Place::Parts;
    QString text = (parts ? tr("Not everything that was chosen is restored.") : tr("Nothing was restored.")) +
                   u' ' + errorText(error);
    if (!safety.isEmpty()) text += u' ' + tr("What there was before is in the snapshot %1.").arg(safety);
    m_report->showFailure(text);
}

}  // namespace warp::ui
