// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/table/cell_edits.h"
#include "ui/table/condition_bar.h"
#include "ui/table/row_transfer.h"
#include "ui/table/table_bar.h"
#include "ui/table/table_page.h"
#include "ui/table/table_totals.h"
#include "ui/table/totals_row.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

// The table's columns, what is selected in it, what is written into it and what leaves it.
namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 64;
constexpr int kWidest = 280;
constexpr int kKeyWidest = 320;
constexpr qsizetype kMostPublished = 1000;

bool hiddenAtFirst(const RecordTableModel& model, int column) {
    using Fact = RecordTableModel::Fact;
    if (model.isField(column)) return column > TablePage::kFieldsShownFirst;
    return column == model.factColumn(Fact::Created) || column == model.factColumn(Fact::Version);
}

// A line holds no more than one line, and no more of it than is loaded.
bool fitsLine(const Cell& cell) {
    return !cell.cut && !cell.text.contains(u'\n') && !cell.text.contains(u'\r');
}

}  // namespace

void TablePage::arrangeColumns() {
    if (m_arranged || model()->rowCount() == 0) return;
    m_arranged = true;
    orderColumns();
    QHeaderView* header = m_view->horizontalHeader();
    header->setResizeContentsPrecision(100);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString id = model()->columnId(column);
        const bool hidden = m_shown.contains(id) ? !m_shown.value(id) : hiddenAtFirst(*model(), column);
        header->setSectionHidden(column, hidden);
        if (hidden) continue;
        m_view->resizeColumnToContents(column);
        const int wanted = header->sectionSize(column) + metrics::kSmall;
        header->resizeSection(column, std::clamp(wanted, kNarrowest, column == 0 ? kKeyWidest : kWidest));
    }
}

// Columns the user never moved stand behind those that were, in the order in which they come.
void TablePage::orderColumns() {
    m_arranging = true;
    QHeaderView* header = m_view->horizontalHeader();
    for (int i = 0; i < header->count(); ++i) header->moveSection(header->visualIndex(i), i);
    int place = 0;
    for (const QString& id : std::as_const(m_order)) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->columnId(column) == id) header->moveSection(header->visualIndex(column), place++);
        }
    }
    m_arranging = false;
}

void TablePage::showColumn(int column, bool shown) {
    m_shown.insert(model()->columnId(column), shown);
    m_view->setColumnHidden(column, !shown);
    keepColumns();
}

void TablePage::recallColumns() {
    const QVariantMap kept = m_context.memory.recall(u"table/"_s + m_type).toMap();
    m_order = kept.value(u"order"_s).toStringList();
    const QVariantMap shown = kept.value(u"shown"_s).toMap();
    for (auto column = shown.cbegin(); column != shown.cend(); ++column)
        m_shown.insert(column.key(), column->toBool());
}

void TablePage::keepColumns() {
    if (m_arranging) return;
    const QHeaderView* header = m_view->horizontalHeader();
    QStringList order;
    for (int i = 0; i < header->count(); ++i) order << model()->columnId(header->logicalIndex(i));
    QStringList natural;
    for (int i = 0; i < header->count(); ++i) natural << model()->columnId(i);
    m_order = order == natural ? QStringList() : order;
    QVariantMap shown;
    for (auto column = m_shown.cbegin(); column != m_shown.cend(); ++column)
        shown.insert(column.key(), column.value());
    m_context.memory.keep(u"table/"_s + m_type, QVariantMap{{u"order"_s, m_order}, {u"shown"_s, shown}});
}

// Fields that turn up while scrolling wait in the chooser: columns must not push others aside.
void TablePage::hideNewColumns(int first, int last) {
    if (!m_arranged) return;
    for (int column = first; column <= last; ++column) {
        const QString id = model()->columnId(column);
        m_view->setColumnHidden(column, !m_shown.value(id, column <= kFieldsShownFirst));
    }
}

void TablePage::fillColumnMenu() {
    QMenu& menu = *m_bar->columnMenu();
    menu.clear();
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (column == model()->factColumn(RecordTableModel::Fact::Temperature)) menu.addSeparator();
        const QString id = model()->columnId(column);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column_"_s + id);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("As on the first day"));
    reset->setObjectName(u"columnsReset"_s);
    connect(reset, &QAction::triggered, this, [this] {
        m_shown.clear();
        m_order.clear();
        m_arranged = false;
        arrangeColumns();
        keepColumns();
    });
}

QVector<ConditionColumn> TablePage::conditionColumns() const {
    QVector<ConditionColumn> columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        columns.append({model()->columnId(column), model()->headerData(column, Qt::Horizontal).toString()});
    return columns;
}

QList<int> TablePage::shownColumns() const {
    const QHeaderView* header = m_view->horizontalHeader();
    QList<int> columns;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i))) columns.append(header->logicalIndex(i));
    }
    return columns;
}

QStringList TablePage::selectedKeys() const {
    QStringList keys;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && keys.size() < kMostPublished; ++row) {
            const QString key = model()->keyOf(row);
            if (!key.isEmpty()) keys.append(key);
        }
    }
    return keys;
}

void TablePage::publishSelection() {
    updateFoot();
    const QStringList keys = selectedKeys();
    m_unpublished = keys.isEmpty() && m_view->selectionModel()->hasSelection();
    if (!keys.isEmpty()) m_context.selection.publish({keys, u"table:"_s + m_type});
}

RowSet TablePage::shownRows() const {
    return {.type = toStd(m_type), .keys = isCollected() ? m_collected.found() : nullptr, .spans = {}};
}

RowSet TablePage::selectedRows() const {
    RowSet rows = shownRows();
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        rows.spans.push_back(
            {static_cast<std::uint64_t>(range.top()), static_cast<std::uint64_t>(range.bottom())});
    }
    std::sort(rows.spans.begin(), rows.spans.end(),
              [](const RowSpan& a, const RowSpan& b) { return a.first < b.first; });
    return rows;
}

void TablePage::copyText() {
    if (!m_view->selectionModel()->hasSelection()) return say(tr("Select rows first"));
    m_transfer->copyText(selectedRows(), *model(), shownColumns());
}

void TablePage::copyJson() {
    if (!m_view->selectionModel()->hasSelection()) return say(tr("Select rows first"));
    m_transfer->copyJson(selectedRows());
}

void TablePage::fillExportMenu() {
    QMenu& menu = *m_bar->exportMenu();
    menu.clear();
    const auto add = [this, &menu](const QString& name, const QString& what, const RowSet& rows) {
        QAction* action = menu.addAction(tr("Export %1\u2026").arg(what));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, rows, what] { m_transfer->exportRows(rows, m_paged.total(), what); });
        return action;
    };
    const RowSet selected = selectedRows();
    const QString selectedCount =
        recordCountText(selected.spans.empty() ? 0 : countOf(selected, m_paged.total()));
    add(u"exportSelected"_s, tr("what is selected (%1)").arg(selectedCount), selected)
        ->setEnabled(!selected.spans.empty());
    if (isCollected()) {
        const QString found = recordCountText(static_cast<std::uint64_t>(m_collected.rowCount()));
        // A scan that goes on adds to what is found.
        add(u"exportFound"_s, tr("what was found (%1)").arg(found), shownRows())
            ->setEnabled(!m_collected.isScanning() && !m_collected.isSorting());
    }
    add(u"exportAll"_s, tr("all of %1 (%2)").arg(m_type, recordCountText(m_paged.total())),
        {.type = toStd(m_type), .keys = nullptr, .spans = {}});
}

void TablePage::editCurrent() {
    const QModelIndex index = m_view->currentIndex();
    const QString reason = m_context.actions.readOnlyReason();
    if (!index.isValid()) return say(tr("Choose a cell first"));
    if (!reason.isEmpty()) return say(reason);
    if (!model()->isField(index.column()))
        return say(tr("Only fields of the value can be changed; this is what the engine knows of it"));
    if (!fitsLine(model()->cellAt(index.row(), index.column())))
        return say(tr("This value is too long for a cell: open the record with Enter"));
    if (model()->flags(index).testFlag(Qt::ItemIsEditable)) m_view->edit(index);
}

void TablePage::onEdited(const QModelIndex& index, const Cell& seen, const std::optional<std::string>& json) {
    m_note.clear();
    m_edits->write({.key = toStd(model()->keyOf(index.row())),
                    .field = toStd(model()->fieldOf(index.column())),
                    .seen = seen,
                    .json = json});
    updateFoot();
}

void TablePage::toggleTotals(bool shown) {
    m_totalsRow->setVisible(shown);
    if (shown)
        measureTotals();
    else
        m_totals->cancel();
}

void TablePage::measureTotals() {
    if (!m_totalsRow->isVisibleTo(this)) return;
    if (isCollected() && (m_collected.isScanning() || m_collected.isSorting())) return;
    const QString what = isCollected() && !m_collected.query().empty() ? tr("what was found") : tr("all");
    m_totals->measure(shownRows(), m_paged.total(), *model(), what);
}

}  // namespace warp::ui
