// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include "ui/widgets/prompts.h"

namespace warp::ui {

/// Prompts as window-modal dialogs.
class DialogPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

  public:
    void ask(QWidget* parent, const Question& question, std::function<void(Choice)> answer) override;
    void askText(QWidget* parent, const TextQuestion& question,
                 std::function<void(std::optional<QString>)> answer) override;
    void askDirectory(QWidget* parent, const FileQuestion& question,
                      std::function<void(std::optional<QString>)> answer) override;
    void askFileToOpen(QWidget* parent, const FileQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override;
    void askFileToSave(QWidget* parent, const FileQuestion& question,
                       std::function<void(std::optional<QString>)> answer) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};

}  // namespace warp::ui
