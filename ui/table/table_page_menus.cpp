// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include "ui/bridge/convert.h"
#include "ui/table/condition_bar.h"
#include "ui/table/table_bar.h"
#include "ui/table/table_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/table_view.h"

// The table's context menus, on rows and on the titles of columns.
namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 32;

}  // namespace

void TablePage::showMenu(const QPoint& at) {
    const QStringList keys = selectedKeys();
    const QModelIndex index = m_view->indexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tableMenu"_s);
    if (!keys.isEmpty()) addRowActions(*menu, keys);
    if (index.isValid()) addCellActions(*menu, index);
    menu->addSeparator();
    QAction* create = menu->addAction(icon(Glyph::New), tr("New record\u2026"));
    create->setObjectName(u"newRecord"_s);
    create->setEnabled(m_context.actions.readOnlyReason().isEmpty());
    create->setToolTip(m_context.actions.readOnlyReason());
    connect(create, &QAction::triggered, this, [this] { m_context.actions.create(this, m_type); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TablePage::addRowActions(QMenu& menu, const QStringList& keys) {
    const auto add = [this, &menu](const char* name, Glyph glyph, const QString& text, auto slot) {
        QAction* action = menu.addAction(icon(glyph), text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("openRecord", Glyph::Open, tr("Open"),
        [this, keys] { m_context.openPage(u"record"_s, keys.first()); });
    QAction* edit = add("editCell", Glyph::Edit, tr("Edit the cell"), [this] { editCurrent(); });
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(m_context.actions.readOnlyReason().isEmpty());
    add("copyRows", Glyph::Copy, tr("Copy"), [this] { copyText(); })->setShortcut(QKeySequence::Copy);
    add("copyRowsJson", Glyph::Json, tr("Copy as JSON"), [this] {
        copyJson();
    })->setShortcut(QKeySequence(u"Ctrl+Alt+J"_s));
    menu.addSeparator();
    m_context.actions.addTo(menu, this, keys);
}

// What stands in a cell is what one most often wants to see more of, or no more.
void TablePage::addCellActions(QMenu& menu, const QModelIndex& index) {
    const QString id = model()->columnId(index.column());
    const QString title = model()->headerData(index.column(), Qt::Horizontal).toString();
    menu.addSeparator();
    const Cell cell = model()->cellAt(index.row(), index.column());
    const bool comparable = model()->isField(index.column()) && !cell.cut && !cell.text.isEmpty() &&
                            cell.kind != CellKind::Object && cell.kind != CellKind::Array;
    if (comparable) {
        const QString value = cell.text.left(kLongestValue);
        const auto add = [this, &menu, &id, &cell](const char* name, const QString& text, ConditionOp op) {
            QAction* action = menu.addAction(icon(Glyph::Filter), text);
            action->setObjectName(QLatin1StringView(name));
            const RowCondition condition{toStd(id), op, toStd(cell.text)};
            connect(action, &QAction::triggered, this, [this, condition] { m_conditions->add(condition); });
        };
        const bool null = cell.kind == CellKind::Null;
        add("onlyThese", tr("Only where %1 is %2").arg(title, value),
            null ? ConditionOp::Missing : ConditionOp::Equals);
        add("notThese", tr("Not where %1 is %2").arg(title, value),
            null ? ConditionOp::Exists : ConditionOp::Differs);
    }
    addColumnActions(menu, index.column());
}

void TablePage::addColumnActions(QMenu& menu, int column) {
    const QString id = model()->columnId(column);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const auto add = [this, &menu](const char* name, const QString& text, auto slot) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("filterColumn", tr("Filter by %1\u2026").arg(title),
        [this, id] { m_conditions->askBelow(*m_bar, id); });
    menu.addSeparator();
    add("sortUp", tr("Sort by %1, ascending").arg(title), [this, id] { sortBy(SortBy{toStd(id), false}); });
    add("sortDown", tr("Sort by %1, descending").arg(title), [this, id] { sortBy(SortBy{toStd(id), true}); });
    add("sortByKey", tr("Back to the order of keys"), [this] {
        sortBy(std::nullopt);
    })->setEnabled(m_sort.has_value());
    if (column == 0) return;
    menu.addSeparator();
    add("hideColumn", tr("Hide %1").arg(title), [this, column] { showColumn(column, false); });
}

void TablePage::showHeaderMenu(const QPoint& at) {
    QHeaderView* header = m_view->horizontalHeader();
    const int column = header->logicalIndexAt(at);
    if (column < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnTitleMenu"_s);
    addColumnActions(*menu, column);
    menu->popup(header->mapToGlobal(at));
}

}  // namespace warp::ui
