// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QtCore/QVector>

#include "ui/widgets/prompts.h"

namespace warp::ui::test {

/// Prompts that answer from a script and keep what was asked. Without an answer left, a question stays open,
/// as it does while nobody is at the keyboard.
class ScriptedPrompts final : public Prompts {
  public:
    std::deque<Choice> choices;
    std::deque<std::optional<QString>> texts;
    QVector<Question> questions;
    QStringList told;
    /// Answers the question that stayed open.
    std::function<void(Choice)> open;

    void ask(QWidget*, const Question& question, std::function<void(Choice)> answer) override {
        questions << question;
        if (choices.empty()) {
            open = std::move(answer);
            return;
        }
        const Choice choice = choices.front();
        choices.pop_front();
        answer(choice);
    }
    void askText(QWidget*, const TextQuestion&, std::function<void(std::optional<QString>)> answer) override {
        answerText(answer);
    }
    void askDirectory(QWidget*, const FileQuestion&,
                      std::function<void(std::optional<QString>)> answer) override {
        answerText(answer);
    }
    void askFileToOpen(QWidget*, const FileQuestion&,
                       std::function<void(std::optional<QString>)> answer) override {
        answerText(answer);
    }
    void askFileToSave(QWidget*, const FileQuestion&,
                       std::function<void(std::optional<QString>)> answer) override {
        answerText(answer);
    }
    void tell(QWidget*, const QString& title, const QString&) override { told << title; }

  private:
    void answerText(const std::function<void(std::optional<QString>)>& answer) {
        if (texts.empty()) return;
        const auto text = texts.front();
        texts.pop_front();
        answer(text);
    }
};

}  // namespace warp::ui::test
