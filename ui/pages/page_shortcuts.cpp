// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_shortcuts.h"

#include <QtCore/QCoreApplication>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct PageShortcuts {
    Q_DECLARE_TR_FUNCTIONS(PageShortcuts)
};

ShortcutEntry entry(const QString& id, const QString& text, const QString& place, const QKeySequence& keys) {
    ShortcutEntry made{.id = id, .text = text, .place = place};
    if (!keys.isEmpty()) made.defaults = {keys};
    return made;
}

QVector<ShortcutEntry> tableShortcuts() {
    const QString place = PageShortcuts::tr("Type table");
    return {
        entry(u"tableCopy"_s, PageShortcuts::tr("Copy"), place, QKeySequence::Copy),
        entry(u"tableDelete"_s, PageShortcuts::tr("Delete"), place, QKeySequence::Delete),
        entry(u"tableNew"_s, PageShortcuts::tr("New record"), place, {}),
        entry(u"tableRefresh"_s, PageShortcuts::tr("Refresh"), place, QKeySequence::Refresh),
        entry(u"tableFocusFilter"_s, PageShortcuts::tr("Filter"), place, QKeySequence::Find),
        entry(u"tableFocusJump"_s, PageShortcuts::tr("Go to"), place, QKeySequence(u"Ctrl+G"_s)),
    };
}

QVector<ShortcutEntry> recordShortcuts() {
    const QString place = PageShortcuts::tr("Record");
    return {
        entry(u"saveRecordAction"_s, PageShortcuts::tr("Save record"), place, QKeySequence::Save),
        entry(u"textFind"_s, PageShortcuts::tr("Find in the text"), place, QKeySequence::Find),
    };
}

QVector<ShortcutEntry> treeShortcuts() {
    const QString place = PageShortcuts::tr("Value tree");
    return {
        entry(u"treeEditValue"_s, PageShortcuts::tr("Edit value"), place, {}),
        entry(u"treeRename"_s, PageShortcuts::tr("Rename"), place, QKeySequence(Qt::Key_F2)),
        entry(u"treeAdd"_s, PageShortcuts::tr("Add value"), place, QKeySequence(Qt::Key_Insert)),
        entry(u"treeRemove"_s, PageShortcuts::tr("Remove value"), place, QKeySequence::Delete),
        entry(u"treeCopyValue"_s, PageShortcuts::tr("Copy value"), place, QKeySequence::Copy),
        entry(u"treeCopyPath"_s, PageShortcuts::tr("Copy path"), place,
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
    };
}

}  // namespace

QVector<ShortcutEntry> pageShortcuts() {
    return tableShortcuts() + recordShortcuts() + treeShortcuts();
}

}  // namespace warp::ui
