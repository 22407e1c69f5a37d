// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace warp::ui {

enum class Choice { Accept, Alternative, Cancel };

/// A question with two or three ways on. Labels are verbs: "Delete", "Keep", never "Yes".
struct Question {
    QString title;
    QString text;
    QString accept;
    /// The third way between accept and cancel, such as "Discard"; no button when empty.
    QString alternative;
    QString cancel;
    /// The accepting button is not the default one.
    bool dangerous = false;
    /// When not empty, accept stays disabled until exactly this has been typed.
    QString typedConfirmation;
};

struct TextQuestion {
    QString title;
    QString label;
    QString text;
    QString accept;
    /// Why a text cannot be accepted, or nothing; asked while typing.
    std::function<QString(const QString&)> problem;
};

struct FileQuestion {
    QString title;
    QString directory;
    QString suggestedName;
    /// Qt name filters, translated: "JSON (*.json)".
    QStringList filters;
};

/// The only way to ask the user something. Nothing blocks: the answer arrives in the callback, and is
/// dropped when the asking widget is gone by then. Tests put their own answers in.
class Prompts {
  public:
    virtual ~Prompts() = default;

    virtual void ask(QWidget* parent, const Question& question, std::function<void(Choice)> answer) = 0;
    /// Answers nothing when cancelled; so do the ones below.
    virtual void askText(QWidget* parent, const TextQuestion& question,
                         std::function<void(std::optional<QString>)> answer) = 0;
    virtual void askDirectory(QWidget* parent, const FileQuestion& question,
                              std::function<void(std::optional<QString>)> answer) = 0;
    virtual void askFileToOpen(QWidget* parent, const FileQuestion& question,
                               std::function<void(std::optional<QString>)> answer) = 0;
    virtual void askFileToSave(QWidget* parent, const FileQuestion& question,
                               std::function<void(std::optional<QString>)> answer) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

}  // namespace warp::ui
