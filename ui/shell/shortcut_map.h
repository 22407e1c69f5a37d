// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QVector>
#include <QtGui/QKeySequence>

class QAction;

namespace warp::ui {

class WindowMenus;

/// An action that people may give keys of their own.
struct ShortcutEntry {
    /// The action's objectName; stable and untranslated.
    QString id;
    QString text;
    /// Where the keys work, in the user's language: a menu of the window, or a kind of page.
    QString place;
    /// Works in the whole window; otherwise only where the keyboard is in its place.
    bool everywhere = false;
    QList<QKeySequence> defaults;
    QList<QKeySequence> keys;

    bool isChanged() const { return keys != defaults; }
};

/// Which keys do what. Follows every named action that is added to a widget, so that pages and menus need not
/// know of it, and keeps what differs from the defaults in the user's configuration.
class ShortcutMap final : public QObject {
    Q_OBJECT

  public:
    explicit ShortcutMap(const QString& configDirectory, QObject* parent = nullptr);

    /// Takes the actions that are in the menus now, with the keys they have as defaults.
    void addMenus(const WindowMenus& menus);
    /// Takes: an action of pages that may not be open yet; `keys` of it are not read.
    void add(const ShortcutEntry& entry);

    const QVector<ShortcutEntry>& entries() const { return m_entries; }
    const ShortcutEntry* find(const QString& id) const;
    /// Another action that has these keys where `id` works. Returns: nothing when they are free.
    const ShortcutEntry* rival(const QString& id, const QKeySequence& keys) const;
    /// Why keys cannot be a shortcut at all, such as a plain letter; empty when they can.
    static QString problem(const QKeySequence& keys);

    /// Gives the action these keys and no others; empty takes its keys away. A rival loses them.
    void assign(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();
    bool isAnyChanged() const;

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    ShortcutEntry* entry(const QString& id);
    void adopt(QAction* action);
    void takeFromRivals(const QString& id, const QKeySequence& keys);
    void setKeys(ShortcutEntry& entry, const QList<QKeySequence>& keys);
    void save() const;

    const QString m_file;
    QVector<ShortcutEntry> m_entries;
    QHash<QString, QList<QKeySequence>> m_chosen;
    QMultiHash<QString, QPointer<QAction>> m_actions;
};

}  // namespace warp::ui
