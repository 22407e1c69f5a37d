// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QObject>
#include <QtCore/QVector>

class QWidget;

namespace warp::ui {

class Prompts;

/// Something with changes that can be lost: a record's editor, a query, a form.
class UnsavedEditor {
  public:
    virtual ~UnsavedEditor() = default;

    /// "Record orders:1", for the question.
    virtual QString unsavedTitle() const = 0;
    virtual bool hasUnsavedChanges() const = 0;
    /// Answers true once everything is kept, false when it could not be (the editor has said why).
    virtual void saveChanges(std::function<void(bool)> done) = 0;
    virtual void discardChanges() = 0;
    /// Where it lives; closing a tab asks about the editors inside it.
    virtual QWidget* unsavedWidget() = 0;
};

/// The one door out of unsaved changes: selection change, tab close, window close and quit all pass here.
class UnsavedGuard final : public QObject {
    Q_OBJECT

  public:
    using Go = std::function<void()>;

    explicit UnsavedGuard(Prompts& prompts, QObject* parent = nullptr);

    /// Where questions appear.
    void setWindow(QWidget* window) { m_window = window; }

    /// The editor must be removed before it dies.
    void add(UnsavedEditor* editor);
    void remove(UnsavedEditor* editor);

    bool hasUnsaved() const;
    QVector<UnsavedEditor*> unsavedIn(const QWidget* ancestor) const;

    /// Calls `proceed` once nothing of `editor` is left unsaved: at once, after saving or after discarding.
    /// Calls `stay` when the user cancels, saving fails, or another question is open.
    void leave(UnsavedEditor* editor, Go proceed, Go stay = {});
    void leaveIn(const QWidget* ancestor, Go proceed, Go stay = {});
    void leaveAll(Go proceed, Go stay = {});

  Q_SIGNALS:
    void editorsChanged();

  private:
    void leaveMany(const QVector<UnsavedEditor*>& dirty, Go proceed, Go stay);
    void saveNext(QVector<UnsavedEditor*> dirty, Go proceed, Go stay);
    bool stillOpen(UnsavedEditor* editor) const { return m_editors.contains(editor); }

    Prompts& m_prompts;
    QWidget* m_window = nullptr;
    QVector<UnsavedEditor*> m_editors;
    bool m_asking = false;
};

}  // namespace warp::ui
