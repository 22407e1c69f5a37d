// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QUndoStack>

#include "tests/support/engine_fixture.h"
#include "ui/inspector/record_document.h"
#include "ui/pages/page_context.h"
#include "ui/shell/unsaved_guard.h"
#include "ui/widgets/prompts.h"

namespace warp::ui::test {

/// Prompts that answer at once with what the test decided, and remember what was asked.
class ScriptedPrompts final : public Prompts {
  public:
    Choice choice = Choice::Accept;
    std::optional<QString> text;
    QStringList asked;
    QStringList told;

    void ask(QWidget*, const Question& question, std::function<void(Choice)> answer) override {
        asked.append(question.title);
        answer(choice);
    }
    void askText(QWidget*, const TextQuestion& question,
                 std::function<void(std::optional<QString>)> answer) override {
        asked.append(question.title);
        if (text && question.problem && !question.problem(*text).isEmpty()) return answer({});
        answer(text);
    }
    void askDirectory(QWidget*, const FileQuestion&,
                      std::function<void(std::optional<QString>)> answer) override {
        answer(text);
    }
    void askFileToOpen(QWidget*, const FileQuestion&,
                       std::function<void(std::optional<QString>)> answer) override {
        answer(text);
    }
    void askFileToSave(QWidget*, const FileQuestion&,
                       std::function<void(std::optional<QString>)> answer) override {
        answer(text);
    }
    void tell(QWidget*, const QString& title, const QString&) override { told.append(title); }
};

/// Everything a page needs around it, on a fake universe.
class PageFixture {
  public:
    explicit PageFixture(std::shared_ptr<warp::test::FakeWorld> world, OpenAs as = OpenAs::Writer)
        : engine(std::move(world), as) {}

    EngineFixture engine;
    ScriptedPrompts prompts;
    QUndoStack undo;
    QWidget window;
    SelectionHistory selection;
    UnsavedGuard guard{prompts, &window};
    DataEdits edits{engine.session, undo};
    RecordActions actions{engine.session, edits, prompts};
    RecordDocuments documents{engine.session, edits, guard};
    /// "table users", "record users:alice", in the order they were asked for.
    QStringList opened;
    PageContext context{engine.session,
                        selection,
                        guard,
                        actions,
                        documents,
                        [this](const QString& name, const QString& subject) {
                            opened.append(name + QLatin1Char(' ') + subject);
                        }};
};

}  // namespace warp::ui::test
