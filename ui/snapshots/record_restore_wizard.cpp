// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/record_restore_wizard.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/record_choice.h"
#include "ui/snapshots/report_pane.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Record, Version, Report };

QString number(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

}  // namespace

RecordRestoreWizard::RecordRestoreWizard(PageContext& context, const QString& key, Lsn version,
                                         QWidget* parent)
    : WizardDialog(u"recordRestoreWizard"_s, tr("Restore a record"), parent),
      m_context(context),
      m_record(new RecordChoice(context.session, this)),
      m_versions(new RecordVersionsPane(context, this)),
      m_report(new ReportPane(context.session.bridge(), context.actions.prompts(), windowTitle(), this)) {
    addStep(tr("Which record"), m_record);
    addStep(tr("Which version"), m_versions);
    addStep(tr("Report"), m_report);
    connect(m_record, &RecordChoice::changed, this, [this] { update(); });
    connect(m_record, &RecordChoice::opened, this, &RecordRestoreWizard::onNext);
    connect(m_versions, &RecordVersionsPane::changed, this, [this] { update(); });
    connect(m_versions, &RecordVersionsPane::opened, this, &RecordRestoreWizard::onNext);
    connect(&context.session, &EngineSession::stateChanged, this, &QDialog::deleteLater);
    resize(760, 560);
    m_record->setKey(key);
    goTo(Record);
    if (!key.isEmpty()) chooseVersion(version);
    (key.isEmpty() ? m_record->focusProxy() : m_versions->focusProxy())->setFocus();
}

RecordRestoreWizard::Buttons RecordRestoreWizard::buttons() const {
    switch (step()) {
        case Record:
            return {.back = tr("Back"),
                    .next = tr("Next"),
                    .close = tr("Cancel"),
                    .nextEnabled = !m_record->key().isEmpty()};
        case Version:
            return {.back = tr("Back"),
                    .next = tr("Restore this version"),
                    .close = tr("Cancel"),
                    .nextEnabled = !m_writing && m_versions->choice().has_value()};
        default: break;
    }
    if (!m_done) return {.back = tr("Back"), .close = tr("Close")};
    return {.back = tr("Save report\u2026"), .next = tr("Open the record"), .close = tr("Close")};
}

void RecordRestoreWizard::onBack() {
    switch (step()) {
        case Record: Q_EMIT backRequested(); return accept();
        case Version: setSubject({}); return goTo(Record);
        default: break;
    }
    if (m_done) return m_report->askSave(tr("restored") + u".txt"_s);
    m_versions->read(m_versions->key());
    goTo(Version);
}

void RecordRestoreWizard::onNext() {
    if (!nextButton()->isEnabled()) return;
    switch (step()) {
        case Record: return chooseVersion();
        case Version: return restore();
        default: break;
    }
    m_context.openPage(u"record"_s, m_versions->key());
    accept();
}

void RecordRestoreWizard::chooseVersion(Lsn wanted) {
    m_versions->read(m_record->key(), wanted);
    setSubject(m_versions->key());
    goTo(Version);
    m_versions->focusProxy()->setFocus();
}

void RecordRestoreWizard::restore() {
    const auto choice = m_versions->choice();
    if (!choice) return;
    m_writing = true;
    update();
    const QString key = m_versions->key();
    m_context.session.run<RecordBatch>(
        this, tr("Restore a record"), Lane::Page,
        [key = toStd(key), choice = *choice](Universe& universe, const EngineJob& job) {
            return restoreBatch(universe, key, choice.then, choice.now, job);
        },
        [this, key, choice = *choice](Result<RecordBatch> batch) {
            if (!batch.ok()) return onRestored(choice, batch.error());
            m_context.actions.edits().apply(
                tr("Restore version %1 of %2").arg(number(choice.then.lsn), key), *batch, this,
                [this, choice](const Result<AppliedEdit>& edit) { onRestored(choice, edit); });
        });
}

void RecordRestoreWizard::onRestored(const RecordVersionsPane::Choice& choice,
                                     const Result<AppliedEdit>& edit) {
    m_writing = false;
    m_done = edit.ok();
    if (m_done)
        m_report->show(tr("%1 is again what it was at %2. Undo takes that back.")
                           .arg(m_versions->key(), timeText(choice.version.time)),
                       recordRestoreFacts(m_versions->key(), choice, *edit));
    else
        m_report->showFailure(tr("Nothing was restored.") + u' ' + errorText(edit.error()));
    goTo(Report);
}

std::vector<FactsModel::Fact> recordRestoreFacts(const QString& key, const RecordVersionsPane::Choice& choice,
                                                 const AppliedEdit& edit) {
    std::vector<FactsModel::Fact> facts;
    const auto add = [&facts](const QString& name, const QString& value, const QString& meaning) {
        facts.push_back({.id = name, .cells = {name, value, meaning}});
    };
    const RecordVersion& version = choice.version;
    add(RecordRestoreWizard::tr("Record"), key, {});
    add(RecordRestoreWizard::tr("Restored version"), number(choice.then.lsn),
        RecordRestoreWizard::tr("The change of the universe that wrote this value."));
    add(RecordRestoreWizard::tr("Moment"), timeText(version.time, true), {});
    add(RecordRestoreWizard::tr("Kept in"),
        version.source == RecordVersion::Source::Snapshot ? toQString(version.snapshot)
                                                          : RecordRestoreWizard::tr("the log"),
        {});
    add(RecordRestoreWizard::tr("Changed fields"), number(choice.fields), {});
    add(RecordRestoreWizard::tr("Version before"),
        choice.now == 0 ? RecordRestoreWizard::tr("none: it had been deleted") : number(choice.now), {});
    add(RecordRestoreWizard::tr("Version now"), number(edit.lsn),
        RecordRestoreWizard::tr("The restore is a change of its own, and in the history of the record."));
    return facts;
}

}  // namespace warp::ui
