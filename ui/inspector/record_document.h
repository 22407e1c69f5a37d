// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QTextDocument>

#include "ui/bridge/json_text.h"
#include "ui/bridge/record_queries.h"
#include "ui/inspector/data_edits.h"
#include "ui/inspector/value_highlighter.h"
#include "ui/shell/unsaved_guard.h"

namespace warp::ui {

/// One record being looked at and edited: what the engine holds, the text as it is being typed, whether that
/// is valid, and whether somebody else changed the record meanwhile. All views of a record share it, so
/// there is one dirty state.
class RecordDocument final : public QObject, public UnsavedEditor {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Missing, Failed };
    /// Larger values are shown cut and are not edited until loadWhole().
    static constexpr std::size_t kMostText = std::size_t{1} << 20;

    RecordDocument(EngineSession& session, DataEdits& edits, UnsavedGuard& guard, QString key);
    ~RecordDocument() override;

    const QString& key() const { return m_key; }
    State state() const { return m_state; }
    /// Only while Ready.
    const Record& record() const { return m_details->record; }
    const RecordDetails& details() const { return *m_details; }
    QString failure() const { return m_failure; }
    bool isCut() const { return m_details && m_details->cut; }
    bool isSaving() const { return m_saving; }

    /// The text as it is being edited, shared by every view.
    QTextDocument& text() { return m_text; }
    bool isDirty() const { return m_text.isModified(); }
    const std::optional<JsonProblem>& problem() const { return m_problem; }
    /// The record as somebody else left it while this one was dirty.
    const std::optional<RecordDetails>& theirs() const { return m_theirs; }

    void load();
    void loadWhole();
    /// Writes the text under the condition that the record is as it was read. `done` may be empty.
    void save(std::function<void(bool)> done = {});
    void revert();
    /// Ends a conflict: gives up the own text, or makes the own text the successor of theirs.
    void takeTheirs();
    void keepMine();

    QString unsavedTitle() const override;
    bool hasUnsavedChanges() const override { return isDirty(); }
    void saveChanges(std::function<void(bool)> done) override { save(std::move(done)); }
    void discardChanges() override { revert(); }
    QWidget* unsavedWidget() override { return m_home; }
    /// Where questions about it belong: the view that was used last.
    void setHome(QWidget* home) { m_home = home; }

  Q_SIGNALS:
    /// State, record, dirt, problem or conflict are different now.
    void changed();
    /// Saving failed; the text is still there.
    void saveFailed(const QString& reason);

  private:
    void onLoaded(Result<std::optional<RecordDetails>> answer);
    void show(RecordDetails details);
    void onEngineChanged(const RecordChanges& changes);
    void validate();
    void onSaved(const Result<AppliedEdit>& edit, const std::function<void(bool)>& done);

    EngineSession& m_session;
    DataEdits& m_edits;
    UnsavedGuard& m_guard;
    const QString m_key;
    State m_state = State::Loading;
    QString m_failure;
    std::optional<RecordDetails> m_details;
    std::optional<RecordDetails> m_theirs;
    std::optional<JsonProblem> m_problem;
    QTextDocument m_text;
    ValueHighlighter* m_highlighter;
    QTimer m_validateTimer;
    QPointer<QWidget> m_home;
    JobSlot m_loadSlot;
    JobSlot m_validateSlot;
    std::size_t m_mostText = kMostText;
    bool m_saving = false;
    bool m_filling = false;
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
