// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/data_edits.h"

#include <QtGui/QUndoStack>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"

namespace warp::ui {
namespace {

QStringList keysOf(const std::vector<RecordImage>& images) {
    QStringList keys;
    for (const RecordImage& image : images) keys.append(toQString(image.key));
    return keys;
}

struct Changed {
    std::vector<std::string> keys;
    Timestamp when;
};

// Which records are no longer what the edit left.
Result<Changed> changedSince(Universe& universe, const std::vector<RecordImage>& images) {
    Changed changed;
    for (const RecordImage& image : images) {
        WARP_ASSIGN(const auto record, universe.spacetime().peek(image.key));
        if ((record ? record->version : 0) == image.version) continue;
        if (changed.keys.empty() && record) changed.when = record->updatedAt;
        changed.keys.push_back(image.key);
    }
    return changed;
}

}  // namespace

// What a command knows; shared with the job that is on its way when the stack forgets the command.
struct DataEdits::Memory {
    QString text;
    std::vector<RecordImage> present;
    std::vector<RecordImage> other;
    Command* command = nullptr;
};

class DataEdits::Command final : public QUndoCommand {
  public:
    Command(DataEdits& edits, std::shared_ptr<Memory> memory)
        : QUndoCommand(memory->text), m_edits(edits), m_memory(std::move(memory)) {
        m_memory->command = this;
    }
    ~Command() override { m_memory->command = nullptr; }

    // The stack redoes what is pushed; the engine has done it already.
    void redo() override {
        if (std::exchange(m_skip, false)) return;
        m_edits.exchange(m_memory, false);
    }
    void undo() override {
        if (std::exchange(m_skip, false)) return;
        m_edits.exchange(m_memory, true);
    }
    void skipNext() { m_skip = true; }

  private:
    DataEdits& m_edits;
    std::shared_ptr<Memory> m_memory;
    bool m_skip = true;
};

DataEdits::DataEdits(EngineSession& session, QUndoStack& stack, QObject* parent)
    : QObject(parent), m_session(session), m_stack(stack) {
    // What was done to one universe must not be undone in another.
    connect(&session, &EngineSession::closed, this, [this] {
        m_queue.clear();
        m_running = false;
        m_renewed.clear();
        m_stack.clear();
    });
}

DataEdits::~DataEdits() {
    m_stack.clear();
}

void DataEdits::apply(const QString& text, const RecordBatch& batch, QObject* owner, Done done) {
    run(
        text, [batch](Universe& universe) { return applyEdit(universe, batch); }, owner, std::move(done));
}

void DataEdits::collapse(const QString& text, const QString& key, Lsn version, std::size_t choice,
                         QObject* owner, Done done) {
    run(
        text,
        [key = toStd(key), version, choice](Universe& universe) {
            return collapseRecord(universe, key, version, choice);
        },
        owner, std::move(done));
}

void DataEdits::run(const QString& text, Edit edit, QObject* owner, Done done) {
    enqueue([this, text, edit = std::move(edit), owner = QPointer<QObject>(owner), done = std::move(done)] {
        m_session.run<AppliedEdit>(
            this, text, Lane::Page, [edit](Universe& universe, const EngineJob&) { return edit(universe); },
            [this, text, owner, done](Result<AppliedEdit> answer) {
                if (answer.ok()) {
                    auto memory = std::make_shared<Memory>();
                    memory->text = text;
                    memory->present = answer->after;
                    memory->other = answer->before;
                    m_stack.push(new Command(*this, memory));
                    Q_EMIT edited(keysOf(answer->after));
                }
                if (owner && done) done(std::move(answer));
                next();
            });
    });
}

void DataEdits::exchange(const std::shared_ptr<Memory>& memory, bool undoing) {
    enqueue([this, memory, undoing] {
        resolve(memory->present);
        m_session.run<std::vector<RecordImage>>(
            this, undoing ? tr("Undo %1").arg(memory->text) : tr("Redo %1").arg(memory->text), Lane::Page,
            [from = memory->present, to = memory->other](Universe& universe, const EngineJob&) {
                return exchangeImages(universe, from, to);
            },
            [this, memory, undoing](Result<std::vector<RecordImage>> answer) {
                onExchanged(memory, undoing, std::move(answer));
                next();
            });
    });
}

void DataEdits::onExchanged(const std::shared_ptr<Memory>& memory, bool undoing,
                            Result<std::vector<RecordImage>> answer) {
    if (answer.ok()) {
        renew(memory->other, *answer);
        memory->other = std::exchange(memory->present, std::move(*answer));
        Q_EMIT edited(keysOf(memory->present));
        return;
    }
    const bool conflict =
        answer.error().code == ErrorCode::Conflict || answer.error().code == ErrorCode::NotFound;
    takeBack(memory, undoing, conflict);
    if (conflict)
        explainConflict(memory);
    else
        Q_EMIT failed(memory->text, answer.error());
}

// The stack has moved on as if it had worked: move it back, or let the command go.
void DataEdits::takeBack(const std::shared_ptr<Memory>& memory, bool undoing, bool forGood) {
    Command* command = memory->command;
    if (!command) return;
    command->setObsolete(forGood);
    if (!forGood) command->skipNext();
    if (undoing)
        m_stack.redo();
    else
        m_stack.undo();
}

void DataEdits::explainConflict(const std::shared_ptr<Memory>& memory) {
    m_session.run<Changed>(
        this, tr("Look at what changed"), Lane::Page,
        [images = memory->present](Universe& universe, const EngineJob&) {
            return changedSince(universe, images);
        },
        [this, text = memory->text](Result<Changed> answer) {
            QStringList keys;
            QString when;
            if (answer.ok()) {
                for (const std::string& key : answer->keys) keys.append(toQString(key));
                when = timeText(answer->when);
            }
            Q_EMIT conflicted(text, keys, when);
        });
}

// What an earlier command knows under an old version was written again by undoing a later one.
void DataEdits::resolve(std::vector<RecordImage>& images) const {
    for (RecordImage& image : images) {
        for (auto found = m_renewed.find({image.key, image.version}); found != m_renewed.end();
             found = m_renewed.find({image.key, image.version})) {
            image.version = found->second;
        }
    }
}

void DataEdits::renew(const std::vector<RecordImage>& before, const std::vector<RecordImage>& after) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].held && before[i].version != after[i].version)
            m_renewed[{before[i].key, before[i].version}] = after[i].version;
    }
}

void DataEdits::enqueue(std::function<void()> start) {
    m_queue.push_back(std::move(start));
    if (!m_running) next();
}

void DataEdits::next() {
    m_running = !m_queue.empty();
    if (!m_running) return;
    const auto start = std::move(m_queue.front());
    m_queue.pop_front();
    start();
}

}  // namespace warp::ui
