// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/record_edits.h"
#include "ui/pages/page_context.h"
#include "ui/snapshots/record_versions_pane.h"
#include "ui/snapshots/wizard_dialog.h"

namespace warp::ui {

class RecordChoice;
class ReportPane;

/// Has one record back as it was: which record, which of its versions and what that changes, then what was
/// done. It is an edit like any other: Undo takes it back.
class RecordRestoreWizard final : public WizardDialog {
    Q_OBJECT

  public:
    /// The context must outlive the dialog. Takes: the record to begin with, empty: it is asked
    /// for; and its version, 0: none.
    RecordRestoreWizard(PageContext& context, const QString& key, Lsn version, QWidget* parent);

    RecordChoice* record() const { return m_record; }
    RecordVersionsPane* pane() const { return m_versions; }

  Q_SIGNALS:
    /// The first step's way back: to restoring more than a record.
    void backRequested();

  protected:
    Buttons buttons() const override;
    void onBack() override;
    void onNext() override;

  private:
    void chooseVersion(Lsn wanted = 0);
    void restore();
    void onRestored(const RecordVersionsPane::Choice& choice, const Result<AppliedEdit>& edit);

    PageContext& m_context;
    RecordChoice* m_record;
    RecordVersionsPane* m_versions;
    ReportPane* m_report;
    bool m_writing = false;
    bool m_done = false;
};

/// What became of the record, for people: name, value, meaning.
std::vector<FactsModel::Fact> recordRestoreFacts(const QString& key, const RecordVersionsPane::Choice& choice,
                                                 const AppliedEdit& edit);

}  // namespace warp::ui
