// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_actions.h"

#include <QtWidgets/QMenu>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/text/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {
namespace {

constexpr qsizetype kLongestKeyBytes = 480;

}  // namespace

RecordActions::RecordActions(EngineSession& session, DataEdits& edits, Prompts& prompts, QObject* parent)
    : QObject(parent), m_session(session), m_edits(edits), m_prompts(prompts) {}

QString RecordActions::readOnlyReason() const {
    if (!m_session.isOpen()) return tr("No universe is open.");
    if (m_session.isObserver()) return tr("Observing: another process writes this universe.");
    if (m_session.isWritable()) return {};
    return readOnlyText(*m_session.stats());
}

QString RecordActions::keepReason() const {
    return m_session.isErasable() ? QString() : readOnlyReason();
}

QString RecordActions::keyProblem(const QString& key) const {
    if (key.isEmpty()) return tr("A key is needed.");
    if (key.startsWith(u':') || key.endsWith(u':'))
        return tr("A key is written type:id; neither may be empty.");
    if (key.toUtf8().size() > kLongestKeyBytes)
        return tr("A key has at most %1 bytes.").arg(kLongestKeyBytes);
    for (const QChar c : key) {
        if (c.category() == QChar::Other_Control) return tr("A key has no control characters.");
    }
    return {};
}

void RecordActions::create(QWidget* asking, const QString& type) {
    TextQuestion question;
    question.title = tr("New record");
    question.label = tr("Key, written type:id");
    question.text = type.isEmpty() ? QString() : type + u':';
    question.accept = tr("Create");
    question.problem = [this](const QString& text) { return keyProblem(text.trimmed()); };
    m_prompts.askText(
        asking, question, [this, asking = QPointer<QWidget>(asking)](std::optional<QString> answer) {
            if (!answer) return;
            const QString key = answer->trimmed();
            RecordBatch batch;
            // Only if there is none: creating must never overwrite.
            batch.put(toStd(key), "{}", {.ifVersion = 0});
            m_edits.apply(tr("Create %1").arg(key), batch, this,
                          [this, asking, key](Result<AppliedEdit> edit) {
                              if (edit.ok())
                                  Q_EMIT created(toQString(edit->after.front().key));
                              else
                                  tellFailure(asking, tr("%1 was not created").arg(key), edit.error());
                          });
        });
}

void RecordActions::remove(QWidget* asking, const QStringList& keys) {
    if (keys.isEmpty()) return;
    RecordBatch batch;
    for (const QString& key : keys) batch.remove(toStd(key));
    const bool one = keys.size() == 1;
    const QString text = one ? tr("Delete %1").arg(keys.first())
                             : tr("Delete %1").arg(recordCountText(static_cast<std::uint64_t>(keys.size())));
    if (one) return apply(asking, text, batch);
    Question question;
    question.title = tr("Delete records");
    question.text = tr("Delete %1? They go together or not at all, and can be brought back with Undo.")
                        .arg(recordCountText(static_cast<std::uint64_t>(keys.size())));
    question.accept = tr("Delete");
    question.cancel = tr("Keep");
    question.dangerous = true;
    m_prompts.ask(asking, question, [this, asking = QPointer<QWidget>(asking), text, batch](Choice choice) {
        if (choice == Choice::Accept) apply(asking, text, batch);
    });
}

void RecordActions::rename(QWidget* asking, const QString& key) {
    TextQuestion question;
    question.title = tr("Rename %1").arg(key);
    question.label = tr("New key, written type:id");
    question.text = key;
    question.accept = tr("Rename");
    question.problem = [this, key](const QString& text) {
        return text.trimmed() == key ? tr("This is its key already.") : keyProblem(text.trimmed());
    };
    m_prompts.askText(asking, question,
                      [this, asking = QPointer<QWidget>(asking), key](const std::optional<QString>& answer) {
                          if (answer) renameTo(asking, key, answer->trimmed());
                      });
}

void RecordActions::renameTo(QWidget* asking, const QString& key, const QString& newKey) {
    m_session.run<RecordBatch>(
        this, tr("Rename %1").arg(key), Lane::Page,
        [from = toStd(key), to = toStd(newKey)](Universe& universe, const EngineJob&) {
            return renameBatch(universe, from, to);
        },
        [this, asking = QPointer<QWidget>(asking), key, newKey](Result<RecordBatch> batch) {
            const QString failed = tr("%1 was not renamed").arg(key);
            if (!batch.ok()) return tellFailure(asking, failed, batch.error());
            m_edits.apply(tr("Rename %1").arg(key), *batch, this,
                          [this, asking, key, newKey, failed](Result<AppliedEdit> edit) {
                              if (edit.ok())
                                  Q_EMIT renamed(key, newKey);
                              else
                                  tellFailure(asking, failed, edit.error());
                          });
        });
}

void RecordActions::move(QWidget* asking, const QStringList& keys, Shard target) {
    if (keys.isEmpty()) return;
    RecordBatch batch;
    for (const QString& key : keys) batch.move(toStd(key), target);
    const QString what =
        keys.size() == 1 ? keys.first() : recordCountText(static_cast<std::uint64_t>(keys.size()));
    apply(asking, tr("Move %1 to %2").arg(what, toQString(shardId(target))), batch);
}

void RecordActions::apply(QWidget* asking, const QString& text, const RecordBatch& batch) {
    m_edits.apply(text, batch, this,
                  [this, asking = QPointer<QWidget>(asking), text](Result<AppliedEdit> edit) {
                      if (!edit.ok()) tellFailure(asking, tr("%1: not done").arg(text), edit.error());
                  });
}

void RecordActions::tellFailure(QWidget* asking, const QString& text, const Error& error) {
    m_prompts.tell(asking, text, errorText(error));
}

void RecordActions::addTo(QMenu& menu, QWidget* asking, const QStringList& keys) {
    const auto arm = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        return action;
    };
    menu.setToolTipsVisible(true);
    QMenu* move = menu.addMenu(icon(Glyph::Move), tr("Move to"));
    move->setObjectName(QStringLiteral("moveMenu"));
    arm(move->menuAction(), readOnlyReason());
    for (const Shard shard : kShards) {
        QAction* action =
            move->addAction(temperatureIcon(temperatureOf(shard)), temperatureWord(temperatureOf(shard)));
        action->setObjectName(QStringLiteral("move_") + toQString(shardId(shard)));
        connect(action, &QAction::triggered, this,
                [this, asking, keys, shard] { this->move(asking, keys, shard); });
    }
    if (keys.size() == 1) {
        QAction* versions = menu.addAction(icon(Glyph::History), tr("Restore a version\u2026"));
        versions->setObjectName(QStringLiteral("restoreRecord"));
        connect(versions, &QAction::triggered, this, [this, keys] { requestVersions(keys.first()); });
    }
    QAction* remove = arm(menu.addAction(icon(Glyph::Delete), tr("Delete")), keepReason());
    remove->setObjectName(QStringLiteral("deleteRecords"));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, [this, asking, keys] { this->remove(asking, keys); });
}

}  // namespace warp::ui
