// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_prompts.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using TextAnswer = std::function<void(std::optional<QString>)>;

constexpr int kTextWidth = 380;

// The frame of every question: a heading, a text, whatever is asked, a row of buttons.
class PromptDialog final : public QDialog {
  public:
    PromptDialog(QWidget* parent, const QString& title, const QString& text) : QDialog(parent) {
        setObjectName(QStringLiteral("prompt"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        setAccessibleName(title);
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
        m_column->setSpacing(metrics::kSmall);
        auto* heading = new QLabel(title, this);
        heading->setFont(Theme::font(FontRole::Section));
        heading->setWordWrap(true);
        heading->setMinimumWidth(kTextWidth);
        m_column->addWidget(heading);
        if (!text.isEmpty()) addText(text);
    }

    QLabel* addText(const QString& text) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(label);
        return label;
    }
    QLineEdit* addEdit(const QString& text, const QString& name) {
        auto* edit = new QLineEdit(text, this);
        edit->setAccessibleName(name);
        edit->setObjectName(QStringLiteral("promptText"));
        m_column->addWidget(edit);
        return edit;
    }
    QDialogButtonBox* addButtons() {
        m_column->addSpacing(metrics::kSmall);
        auto* buttons = new QDialogButtonBox(this);
        m_column->addWidget(buttons);
        return buttons;
    }

  private:
    QVBoxLayout* m_column;
};

QString orElse(const QString& text, const QString& fallback) {
    return text.isEmpty() ? fallback : text;
}

QPushButton* addButton(QDialogButtonBox* box, const QString& text, QDialogButtonBox::ButtonRole role,
                       const char* name) {
    QPushButton* button = box->addButton(text, role);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

void requireTyped(PromptDialog* dialog, QPushButton* accept, const QString& expected) {
    QLineEdit* edit = dialog->addEdit({}, DialogPrompts::tr("Type %1 to confirm").arg(expected));
    edit->setPlaceholderText(expected);
    accept->setEnabled(false);
    QObject::connect(edit, &QLineEdit::textChanged, accept,
                     [accept, expected](const QString& typed) { accept->setEnabled(typed == expected); });
}

// Qt's own file dialog, asynchronous.
void askFile(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode accept,
             QFileDialog::FileMode mode, TextAnswer answer) {
    auto* dialog = new QFileDialog(parent, question.title, question.directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    if (mode == QFileDialog::Directory) dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!question.filters.isEmpty()) dialog->setNameFilters(question.filters);
    if (!question.suggestedName.isEmpty()) dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty())
            answer(std::nullopt);
        else
            answer(files.constFirst());
    });
    dialog->open();
}

}  // namespace

void DialogPrompts::ask(QWidget* parent, const Question& question, std::function<void(Choice)> answer) {
    auto* dialog = new PromptDialog(parent, question.title, question.text);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* accept = addButton(buttons, question.accept, QDialogButtonBox::AcceptRole, "promptAccept");
    if (!question.typedConfirmation.isEmpty()) requireTyped(dialog, accept, question.typedConfirmation);
    auto* cancel = addButton(buttons, orElse(question.cancel, DialogPrompts::tr("Cancel")),
                             QDialogButtonBox::RejectRole, "promptCancel");
    const auto choice = std::make_shared<Choice>(Choice::Cancel);
    QObject::connect(accept, &QPushButton::clicked, dialog, [dialog, choice] {
        *choice = Choice::Accept;
        dialog->accept();
    });
    if (!question.alternative.isEmpty()) {
        auto* other =
            addButton(buttons, question.alternative, QDialogButtonBox::DestructiveRole, "promptOther");
        QObject::connect(other, &QPushButton::clicked, dialog, [dialog, choice] {
            *choice = Choice::Alternative;
            dialog->accept();
        });
    }
    (question.dangerous ? cancel : accept)->setDefault(true);
    dialog->layout()->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [choice, answer = std::move(answer)](int) { answer(*choice); });
    dialog->open();
}

void DialogPrompts::askText(QWidget* parent, const TextQuestion& question, TextAnswer answer) {
    auto* dialog = new PromptDialog(parent, question.title, question.label);
    QLineEdit* edit = dialog->addEdit(question.text, question.label);
    QLabel* problem = dialog->addText({});
    problem->setForegroundRole(QPalette::PlaceholderText);
    QDialogButtonBox* buttons = dialog->addButtons();
    QPushButton* accept = addButton(buttons, question.accept, QDialogButtonBox::AcceptRole, "promptAccept");
    addButton(buttons, DialogPrompts::tr("Cancel"), QDialogButtonBox::RejectRole, "promptCancel");
    accept->setDefault(true);
    const auto check = [edit, problem, accept, ask = question.problem] {
        const QString reason = ask ? ask(edit->text()) : QString();
        problem->setText(reason);
        accept->setEnabled(reason.isEmpty());
    };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    check();
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [edit, answer = std::move(answer)](int result) {
        if (result == QDialog::Accepted)
            answer(edit->text());
        else
            answer(std::nullopt);
    });
    dialog->open();
}

void DialogPrompts::askDirectory(QWidget* parent, const FileQuestion& question, TextAnswer answer) {
    askFile(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(answer));
}

void DialogPrompts::askFileToOpen(QWidget* parent, const FileQuestion& question, TextAnswer answer) {
    askFile(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(answer));
}

void DialogPrompts::askFileToSave(QWidget* parent, const FileQuestion& question, TextAnswer answer) {
    askFile(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(answer));
}

void DialogPrompts::tell(QWidget* parent, const QString& title, const QString& text) {
    auto* dialog = new PromptDialog(parent, title, text);
    QDialogButtonBox* buttons = dialog->addButtons();
    QPushButton* accept =
        addButton(buttons, DialogPrompts::tr("Close"), QDialogButtonBox::AcceptRole, "promptAccept");
    accept->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    dialog->open();
}

}  // namespace warp::ui
