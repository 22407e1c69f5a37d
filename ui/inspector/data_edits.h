// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>

#include <QtCore/QObject>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/record_edits.h"

class QUndoStack;

namespace warp::ui {

/// Edits of records that can be undone. A command gets onto the stack only after the engine acknowledged its
/// edit; undoing it is one atomic batch on condition that the records still are as the edit left them. When
/// they are not, nothing is written, the command leaves the stack and `conflicted` says what was changed.
///
/// Edits and undos run one after the other, in the order they were asked for.
class DataEdits final : public QObject {
    Q_OBJECT

  public:
    using Done = std::function<void(Result<AppliedEdit>)>;

    DataEdits(EngineSession& session, QUndoStack& stack, QObject* parent = nullptr);
    ~DataEdits() override;

    /// Takes: `text`, what the undo menu calls it; `done` may be empty and is called while `owner` lives.
    void apply(const QString& text, const RecordBatch& batch, QObject* owner, Done done);
    /// Keeps one of the values of a record in superposition; see collapseRecord. Undoing it brings all of
    /// them back.
    void collapse(const QString& text, const QString& key, Lsn version, std::size_t choice, QObject* owner,
                  Done done);
    bool isBusy() const { return m_running || !m_queue.empty(); }

  Q_SIGNALS:
    /// An edit, an undo or a redo has been acknowledged.
    void edited(const QStringList& keys);
    /// An undo or redo was refused because of `keys`; `when` is the last change of the first of them.
    void conflicted(const QString& text, const QStringList& keys, const QString& when);
    /// An undo or redo failed for another reason; it can be tried again.
    void failed(const QString& text, const warp::Error& error);

  private:
    using Edit = std::function<Result<AppliedEdit>(Universe&)>;
    struct Memory;
    class Command;

    void run(const QString& text, Edit edit, QObject* owner, Done done);
    void exchange(const std::shared_ptr<Memory>& memory, bool undoing);
    void onExchanged(const std::shared_ptr<Memory>& memory, bool undoing,
                     Result<std::vector<RecordImage>> answer);
    void explainConflict(const std::shared_ptr<Memory>& memory);
    void takeBack(const std::shared_ptr<Memory>& memory, bool undoing, bool forGood);
    void resolve(std::vector<RecordImage>& images) const;
    void renew(const std::vector<RecordImage>& before, const std::vector<RecordImage>& after);
    void enqueue(std::function<void()> start);
    void next();

    EngineSession& m_session;
    QUndoStack& m_stack;
    /// (key, version) -> the version that the same content has since an undo or redo wrote it again.
    std::map<std::pair<std::string, Lsn>, Lsn> m_renewed;
    std::deque<std::function<void()>> m_queue;
    bool m_running = false;
};

}  // namespace warp::ui
