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
        entry(u"tableEdit"_s, PageShortcuts::tr("Edit the cell"), place, QKeySequence(Qt::Key_F2)),
        entry(u"tableCopy"_s, PageShortcuts::tr("Copy"), place, QKeySequence::Copy),
        entry(u"tableCopyJson"_s, PageShortcuts::tr("Copy as JSON"), place, QKeySequence(u"Ctrl+Alt+J"_s)),
        entry(u"tableDelete"_s, PageShortcuts::tr("Delete"), place, QKeySequence::Delete),
        entry(u"tableNew"_s, PageShortcuts::tr("New record"), place, {}),
        entry(u"tableRefresh"_s, PageShortcuts::tr("Refresh"), place, QKeySequence::Refresh),
        entry(u"tableFocusFilter"_s, PageShortcuts::tr("Filter"), place, QKeySequence::Find),
        entry(u"tableFocusJump"_s, PageShortcuts::tr("Go to"), place, QKeySequence(u"Ctrl+G"_s)),
        entry(u"tableAddCondition"_s, PageShortcuts::tr("Add a condition"), place,
              QKeySequence(u"Ctrl+Shift+F"_s)),
        entry(u"tableSortUp"_s, PageShortcuts::tr("Sort ascending"), place, QKeySequence(u"Ctrl+Alt+Up"_s)),
        entry(u"tableSortDown"_s, PageShortcuts::tr("Sort descending"), place,
              QKeySequence(u"Ctrl+Alt+Down"_s)),
        entry(u"tableToggleTotals"_s, PageShortcuts::tr("Totals"), place, QKeySequence(u"Ctrl+Alt+T"_s)),
        entry(u"tableShowColumns"_s, PageShortcuts::tr("Columns"), place, QKeySequence(u"Ctrl+Alt+C"_s)),
        entry(u"tableShowExport"_s, PageShortcuts::tr("Export"), place, QKeySequence(u"Ctrl+E"_s)),
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
