// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_map.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QActionEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include "ui/shell/palette_sources.h"
#include "ui/shell/window_menus.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kGroup = "keys"_L1;

// An action without keys is kept as one empty word, which is different from nothing kept.
QList<QKeySequence> keysFrom(const QStringList& texts) {
    QList<QKeySequence> keys;
    for (const QString& text : texts) {
        const QKeySequence one = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!one.isEmpty()) keys << one;
    }
    return keys;
}

QStringList textsOf(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& one : keys) texts << one.toString(QKeySequence::PortableText);
    return texts.isEmpty() ? QStringList{QString()} : texts;
}

bool movesOrTypes(int key) {
    switch (key) {
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Backspace:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return true;
        default: return key < Qt::Key_Escape;  // what prints
    }
}

}  // namespace

ShortcutMap::ShortcutMap(const QString& configDirectory, QObject* parent)
    : QObject(parent), m_file(configDirectory + u"/shortcuts.ini"_s) {
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(kGroup);
    for (const QString& id : settings.childKeys())
        m_chosen.insert(id, keysFrom(settings.value(id).toStringList()));
    qApp->installEventFilter(this);
}

void ShortcutMap::addMenus(const WindowMenus& menus) {
    for (QAction* action : menus.allActions()) {
        if (action->objectName().isEmpty()) continue;
        add({.id = action->objectName(),
             .text = plainText(action->text()),
             .place = menuOf(*action),
             .everywhere = true,
             .defaults = action->shortcuts()});
        adopt(action);
    }
}

void ShortcutMap::add(const ShortcutEntry& entry) {
    if (find(entry.id) != nullptr) return;
    m_entries << entry;
    m_entries.last().keys = m_chosen.value(entry.id, entry.defaults);
}

const ShortcutEntry* ShortcutMap::find(const QString& id) const {
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&id](const ShortcutEntry& entry) { return entry.id == id; });
    return at == m_entries.cend() ? nullptr : &*at;
}

ShortcutEntry* ShortcutMap::entry(const QString& id) {
    return const_cast<ShortcutEntry*>(std::as_const(*this).find(id));
}

const ShortcutEntry* ShortcutMap::rival(const QString& id, const QKeySequence& keys) const {
    const ShortcutEntry* mine = find(id);
    if (mine == nullptr || keys.isEmpty()) return nullptr;
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const ShortcutEntry& other) {
        const bool meet = other.everywhere || mine->everywhere || other.place == mine->place;
        return other.id != id && meet && other.keys.contains(keys);
    });
    return at == m_entries.cend() ? nullptr : &*at;
}

QString ShortcutMap::problem(const QKeySequence& keys) {
    if (keys.isEmpty()) return {};
    const QKeyCombination first = keys[0];
    const bool held =
        (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (held || !movesOrTypes(first.key())) return {};
    return tr("%1 is needed for typing and moving about. Hold Ctrl or Alt as well.")
        .arg(keys.toString(QKeySequence::NativeText));
}

void ShortcutMap::assign(const QString& id, const QKeySequence& keys) {
    ShortcutEntry* mine = entry(id);
    if (mine == nullptr || !problem(keys).isEmpty()) return;
    takeFromRivals(id, keys);
    setKeys(*mine, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    save();
    Q_EMIT changed();
}

// Its own keys come back, from whoever has got them meanwhile.
void ShortcutMap::reset(const QString& id) {
    ShortcutEntry* mine = entry(id);
    if (mine == nullptr) return;
    for (const QKeySequence& keys : std::as_const(mine->defaults)) takeFromRivals(id, keys);
    setKeys(*mine, mine->defaults);
    save();
    Q_EMIT changed();
}

void ShortcutMap::takeFromRivals(const QString& id, const QKeySequence& keys) {
    while (const ShortcutEntry* other = rival(id, keys)) {
        QList<QKeySequence> left = other->keys;
        left.removeAll(keys);
        setKeys(*entry(other->id), left);
    }
}

void ShortcutMap::resetAll() {
    m_chosen.clear();
    for (ShortcutEntry& each : m_entries) setKeys(each, each.defaults);
    save();
    Q_EMIT changed();
}

bool ShortcutMap::isAnyChanged() const {
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const ShortcutEntry& each) { return each.isChanged(); });
}

bool ShortcutMap::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ActionAdded) adopt(static_cast<QActionEvent*>(event)->action());
    return QObject::eventFilter(watched, event);
}

void ShortcutMap::adopt(QAction* action) {
    const ShortcutEntry* known = action->objectName().isEmpty() ? nullptr : find(action->objectName());
    if (known == nullptr || m_actions.contains(known->id, action)) return;
    m_actions.remove(known->id, QPointer<QAction>());  // of pages that are gone
    m_actions.insert(known->id, action);
    if (known->isChanged()) action->setShortcuts(known->keys);
}

void ShortcutMap::setKeys(ShortcutEntry& entry, const QList<QKeySequence>& keys) {
    entry.keys = keys;
    if (entry.isChanged())
        m_chosen.insert(entry.id, keys);
    else
        m_chosen.remove(entry.id);
    for (const QPointer<QAction>& action : m_actions.values(entry.id)) {
        if (action) action->setShortcuts(keys);
    }
}

// What is not known in this window, from another version or page, stays as it was.
void ShortcutMap::save() const {
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(kGroup);
    settings.beginGroup(kGroup);
    for (auto at = m_chosen.cbegin(); at != m_chosen.cend(); ++at)
        settings.setValue(at.key(), textsOf(at.value()));
}

}  // namespace warp::ui
