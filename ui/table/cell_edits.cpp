// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_edits.h"

#include <QtWidgets/QWidget>

#include "ui/bridge/convert.h"
#include "ui/text/error_text.h"
#include "ui/widgets/prompts.h"

namespace warp::ui {
namespace {

constexpr qsizetype kLongestQuoted = 120;

QString quoted(const QString& text) {
    return text.size() <= kLongestQuoted ? text : text.left(kLongestQuoted) + QChar(0x2026);
}

}  // namespace

CellEdits::CellEdits(PageContext& context, QWidget* home) : QObject(home), m_context(context), m_home(home) {}

void CellEdits::attempt(const CellEdit& edit, int attempts) {
    m_context.session.run<PreparedEdit>(
        this, tr("Edit %1").arg(toQString(edit.key)), Lane::Page,
        [edit](Universe& universe, const EngineJob&) { return prepareEdit(universe, edit); },
        [this, edit, attempts](Result<PreparedEdit> prepared) {
            if (!prepared.ok())
                Q_EMIT failed(errorLine(prepared.error()));
            else if (prepared->clash)
                askAboutClash(edit, *prepared->clash);
            else
                apply(edit, *prepared, attempts);
        });
}

void CellEdits::apply(const CellEdit& edit, const PreparedEdit& prepared, int attempts) {
    RecordBatch batch;
    batch.put(edit.key, prepared.value, {.ifVersion = prepared.version});
    const QString text = tr("Edit %1 of %2").arg(toQString(edit.field), toQString(edit.key));
    m_context.actions.edits().apply(text, batch, this,
                                    [this, edit, attempts](const Result<AppliedEdit>& done) {
                                        if (done.ok()) {
                                            Q_EMIT written(toQString(edit.key));
                                        } else if (done.error().code == ErrorCode::Conflict && attempts > 1) {
                                            // Somebody wrote it in between: perhaps another field.
                                            attempt(edit, attempts - 1);
                                        } else {
                                            Q_EMIT failed(errorLine(done.error()));
                                        }
                                    });
}

void CellEdits::askAboutClash(const CellEdit& edit, const PreparedEdit::Clash& clash) {
    Question question;
    question.title = tr("Somebody else changed this field");
    const QString now = clash.now ? quoted(toQString(*clash.now)) : tr("gone");
    question.text = tr("%1 of %2 is now %3. You typed %4.")
                        .arg(toQString(edit.field), toQString(edit.key), now,
                             edit.json ? quoted(toQString(*edit.json)) : tr("to take the field out"));
    question.accept = tr("Write mine");
    question.alternative = tr("Open the record");
    question.cancel = tr("Keep theirs");
    m_context.actions.prompts().ask(m_home, question,
                                    [this, self = QPointer<CellEdits>(this), edit](Choice choice) {
                                        if (!self) return;
                                        CellEdit forced = edit;
                                        forced.overwrite = true;
                                        if (choice == Choice::Accept) write(forced);
                                        if (choice == Choice::Alternative)
                                            m_context.openPage(QStringLiteral("record"), toQString(edit.key));
                                    });
}

}  // namespace warp::ui
