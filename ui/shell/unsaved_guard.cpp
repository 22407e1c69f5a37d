// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaved_guard.h"

#include <QtWidgets/QWidget>

#include "ui/widgets/prompts.h"

namespace warp::ui {
namespace {

void call(const UnsavedGuard::Go& go) {
    if (go) go();
}

}  // namespace

UnsavedGuard::UnsavedGuard(Prompts& prompts, QObject* parent) : QObject(parent), m_prompts(prompts) {}

void UnsavedGuard::add(UnsavedEditor* editor) {
    if (!m_editors.contains(editor)) m_editors.append(editor);
    Q_EMIT editorsChanged();
}

void UnsavedGuard::remove(UnsavedEditor* editor) {
    m_editors.removeAll(editor);
    Q_EMIT editorsChanged();
}

bool UnsavedGuard::hasUnsaved() const {
    return std::any_of(m_editors.cbegin(), m_editors.cend(),
                       [](const UnsavedEditor* editor) { return editor->hasUnsavedChanges(); });
}

QVector<UnsavedEditor*> UnsavedGuard::unsavedIn(const QWidget* ancestor) const {
    QVector<UnsavedEditor*> found;
    for (UnsavedEditor* editor : m_editors) {
        const QWidget* place = editor->unsavedWidget();
        const bool inside = place == ancestor || (ancestor != nullptr && ancestor->isAncestorOf(place));
        if (inside && editor->hasUnsavedChanges()) found << editor;
    }
    return found;
}

void UnsavedGuard::leave(UnsavedEditor* editor, Go proceed, Go stay) {
    if (!editor->hasUnsavedChanges()) return call(proceed);
    leaveMany({editor}, std::move(proceed), std::move(stay));
}

void UnsavedGuard::leaveIn(const QWidget* ancestor, Go proceed, Go stay) {
    leaveMany(unsavedIn(ancestor), std::move(proceed), std::move(stay));
}

void UnsavedGuard::leaveAll(Go proceed, Go stay) {
    QVector<UnsavedEditor*> dirty;
    for (UnsavedEditor* editor : m_editors) {
        if (editor->hasUnsavedChanges()) dirty << editor;
    }
    leaveMany(dirty, std::move(proceed), std::move(stay));
}

void UnsavedGuard::leaveMany(const QVector<UnsavedEditor*>& dirty, Go proceed, Go stay) {
    if (dirty.isEmpty()) return call(proceed);
    if (m_asking) return call(stay);
    QStringList names;
    for (const UnsavedEditor* editor : dirty) names << editor->unsavedTitle();
    const Question question{
        .title = tr("Save %n change(s)?", nullptr, static_cast<int>(dirty.size())),
        .text = tr("Not saved yet: %1.").arg(names.join(QStringLiteral(", "))),
        .accept = tr("Save"),
        .alternative = tr("Discard"),
        .cancel = tr("Stay"),
    };
    m_asking = true;
    m_prompts.ask(m_window, question, [this, dirty, proceed, stay](Choice choice) {
        m_asking = false;
        if (choice == Choice::Cancel) return call(stay);
        if (choice == Choice::Accept) return saveNext(dirty, proceed, stay);
        for (UnsavedEditor* editor : dirty) {
            if (stillOpen(editor)) editor->discardChanges();
        }
        call(proceed);
    });
}

// One after the other; the first that fails keeps everything where it is.
void UnsavedGuard::saveNext(QVector<UnsavedEditor*> dirty, Go proceed, Go stay) {
    while (!dirty.isEmpty() && !stillOpen(dirty.constFirst())) dirty.removeFirst();
    if (dirty.isEmpty()) return call(proceed);
    UnsavedEditor* editor = dirty.takeFirst();
    editor->saveChanges([this, dirty, proceed, stay](bool saved) {
        if (!saved) return call(stay);
        saveNext(dirty, proceed, stay);
    });
}

}  // namespace warp::ui
