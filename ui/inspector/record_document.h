// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QtCore/QObject>

#include "ui/bridge/record_details.h"
#include "ui/inspector/data_edits.h"
#include "ui/inspector/json_editing.h"
#include "ui/shell/unsaved_guard.h"

namespace warp::ui {

/// One record being looked at and edited: what the engine holds, the value as it is being edited, and whether
/// somebody else changed the record meanwhile, in the universe or in its file. All views of a record share
/// it, so there is one dirty state, and closing one view loses nothing while another is open.
class RecordDocument final : public QObject, public UnsavedEditor {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Missing, Failed };

    /// What somebody else made of the record while this one was dirty; without details it was deleted.
    struct Theirs {
        std::optional<RecordDetails> details;
    };

    RecordDocument(EngineSession& session, DataEdits& edits, UnsavedGuard& guard, QString key);
    ~RecordDocument() override;

    const QString& key() const { return m_key; }
    State state() const { return m_state; }
    /// Only while Ready.
    const Record& record() const { return m_details->record; }
    const RecordDetails& details() const { return *m_details; }
    /// Why it could not be read; also beside an older state that is still shown.
    QString failure() const { return m_failure; }
    ValueText::Extent extent() const { return m_details->value.extent; }
    bool isSaving() const { return m_saving; }
    /// Why the last saving or settling failed; empty once something else was tried or typed.
    QString saveFailure() const { return m_saveFailure; }
    bool isSettled() const { return m_state != State::Loading && m_value.isSettled(); }

    /// The value as it is being edited, shared by every view.
    JsonEditing& value() { return m_value; }
    bool isDirty() const { return m_value.isModified(); }
    const std::optional<TextProblem>& problem() const { return m_value.problem(); }
    const std::optional<Theirs>& theirs() const { return m_theirs; }
    /// An edit of its file that could not be taken in, and what the file says.
    const std::optional<Problem>& fileProblem() const;
    const std::optional<FileEdit>& fileEdit() const { return m_fileEdit; }

    void load();
    /// Reads it as an application does: it counts as an observation.
    void observe();
    /// Reads what is more than is shown unasked.
    void loadWhole();
    /// Writes the text under the condition that the record is as it was read. `done` may be empty.
    void save(std::function<void(bool)> done = {});
    void revert();
    /// Ends a conflict: gives up the own text, or makes the own text the successor of theirs.
    void takeTheirs();
    void keepMine();
    /// Ends a problem with the record's file.
    void settleFile(EditChoice choice);

    /// A view that shows it; the last one to leave has to ask about unsaved changes.
    void addView(QWidget* view) { m_views.append(view); }
    void removeView(QWidget* view) { m_views.removeAll(view); }

    QString unsavedTitle() const override;
    bool hasUnsavedChanges() const override { return isDirty(); }
    void saveChanges(std::function<void(bool)> done) override { save(std::move(done)); }
    void discardChanges() override { revert(); }
    /// The only view; null while there are several, none of which is the last.
    QWidget* unsavedWidget() override { return m_views.size() == 1 ? m_views.constFirst() : nullptr; }

  Q_SIGNALS:
    /// State, record, dirt, problem or conflict are different now.
    void changed();
    /// The engine tells of a durable change of this record, its own ones among them.
    void logged();

  private:
    void onLoaded(Result<std::optional<RecordDetails>> answer);
    void onGone();
    void show(RecordDetails details);
    bool isOwnText(const RecordDetails& details) const;
    void onEngineChanged(const RecordChanges& changes);
    void onStats();
    void readFileEdit();
    void readPlaceAgain();
    void updateEditable();
    void onSaved(const Result<AppliedEdit>& edit, int revision, const std::function<void(bool)>& done);
    RecordBatch batchToSave() const;

    EngineSession& m_session;
    DataEdits& m_edits;
    UnsavedGuard& m_guard;
    const QString m_key;
    State m_state = State::Loading;
    QString m_failure;
    QString m_saveFailure;
    std::optional<RecordDetails> m_details;
    std::optional<Theirs> m_theirs;
    std::optional<FileEdit> m_fileEdit;
    JsonEditing m_value;
    QList<QWidget*> m_views;
    JobSlot m_loadSlot;
    JobSlot m_fileSlot;
    JobSlot m_placeSlot;
    std::vector<std::function<void(bool)>> m_afterSaving;
    std::uint64_t m_problemsSeen = 0;
    bool m_asked = false;
    bool m_saving = false;
};

/// The documents that are open, one per key; they live as long as somebody looks at them.
class RecordDocuments final {
  public:
    RecordDocuments(EngineSession& session, DataEdits& edits, UnsavedGuard& guard)
        : m_session(session), m_edits(edits), m_guard(guard) {}

    std::shared_ptr<RecordDocument> open(const QString& key);

  private:
    EngineSession& m_session;
    DataEdits& m_edits;
    UnsavedGuard& m_guard;
    QHash<QString, std::weak_ptr<RecordDocument>> m_open;
};

}  // namespace warp::ui
