// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QCursor>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/table/condition_bar.h"
#include "ui/table/table_bar.h"
#include "ui/table/table_page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"

// Which rows the table shows and in which order, and what it says about that.
namespace warp::ui {

using namespace Qt::StringLiterals;

PagedTableModel* TablePage::model() const {
    return static_cast<PagedTableModel*>(m_view->model());
}

bool TablePage::isCollected() const {
    return m_view->model() == &m_collected;
}

void TablePage::setModel(PagedTableModel* model) {
    if (m_view->model() == model) return;
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        publishSelection();
        updateFollowing();
    });
    m_arranged = false;
    arrangeColumns();
    showSorting();
    updateBadge();
    updateFoot();
    measureTotals();
}

void TablePage::onLoaded() {
    if (m_paged.total() == 0 && !isCollected()) {
        showEmpty({.glyph = Glyph::Table,
                   .sentence = tr("There are no records of the type %1.").arg(m_type),
                   .action = m_context.session.isWritable() ? tr("New record") : QString()});
    } else {
        arrangeColumns();
        showReady();
    }
    updateFoot();
}

// A third click on a header brings the order of keys back.
void TablePage::onSortRequested(int column) {
    const std::string id = toStd(model()->columnId(column));
    const bool again = m_sort ? m_sort->column == id : column == 0;
    const bool descending = m_sort && m_sort->descending;
    if (again && descending)
        sortBy(std::nullopt);
    else
        sortBy(SortBy{id, again});
}

void TablePage::sortBy(const std::optional<SortBy>& sort) {
    const bool byKey = sort && !sort->descending && sort->column == toStd(model()->columnId(0));
    m_sort = byKey ? std::nullopt : sort;
    showSorting();
    find();
}

RowQuery TablePage::query() const {
    return {.text = toStd(filterField()->text().trimmed()), .conditions = m_conditions->conditions()};
}

// The rows that are shown stay until there are others: typing does not flicker.
void TablePage::find() {
    m_note.clear();
    const RowQuery wanted = query();
    if (wanted.empty() && !m_sort) {
        m_collected.stop();
        setModel(&m_paged);
    } else {
        m_collected.collect(wanted, m_sort, m_paged.total());
    }
    onProgress();
}

void TablePage::showSorting() {
    QHeaderView* header = m_view->horizontalHeader();
    const QString wanted = m_sort ? toQString(m_sort->column) : model()->columnId(0);
    const Qt::SortOrder order = m_sort && m_sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->columnId(column) == wanted) header->setSortIndicator(column, order);
    }
}

void TablePage::onProgress() {
    const bool working = m_collected.isScanning() || m_collected.isSorting();
    const bool wanted = m_sort || !query().empty();
    const bool there = m_collected.rowCount() > 0 || m_collected.isComplete();
    m_bar->stopButton()->setVisible(working);
    if (wanted && there && !isCollected()) setModel(&m_collected);
    if (wanted && !working && isCollected()) measureTotals();
    if (!m_arranged) arrangeColumns();
    updateFoot();
}

void TablePage::refresh() {
    m_note.clear();
    if (isCollected()) m_collected.collect(query(), m_sort, m_paged.total());
    m_paged.refresh(isCollected() ? 0 : m_view->rowAt(0));
    measureTotals();
}

void TablePage::jump() {
    const QString text = jumpField()->text().trimmed();
    if (text.isEmpty()) return;
    m_conditions->setConditions({});
    filterField()->clear();
    sortBy(std::nullopt);
    if (text.startsWith(u'#')) {
        bool ok = false;
        const qulonglong row = text.mid(1).remove(u' ').toULongLong(&ok);
        if (!ok || row == 0 || row > m_paged.total()) {
            say(tr("There are rows 1 to %1").arg(groupedNumber(static_cast<std::int64_t>(m_paged.total()))));
            return;
        }
        showRow(static_cast<int>(row) - 1);
        return;
    }
    m_paged.locate(text.startsWith(m_type + u':') ? text : m_type + u':' + text);
}

void TablePage::showRow(int row) {
    const int last = m_paged.rowCount() - 1;
    if (last < 0) return;
    if (row > last) say(tr("Nothing comes after that key; this is the last row"));
    const QModelIndex index = m_paged.index(std::min(row, last), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void TablePage::updateFollowing() {
    const bool top = m_view->verticalScrollBar()->value() == 0;
    m_paged.setFollowing(top && !m_view->selectionModel()->hasSelection() && !isCollected());
}

// While the handle is dragged: where in all the rows it is.
void TablePage::showPlace(int row) {
    const QString all = groupedNumber(std::int64_t{model()->rowCount()});
    QString text = tr("Row %1 of %2").arg(groupedNumber(std::int64_t{row} + 1), all);
    const RecordRow* loaded = model()->loadedRow(row);
    if (loaded) text += u'\n' + idOfKey(loaded->key);
    QToolTip::showText(QCursor::pos(), text, m_view->verticalScrollBar());
}

void TablePage::updateBadge() {
    const std::uint64_t pending = model()->pendingChanges();
    m_bar->badge()->setVisible(pending > 0);
    const QString count = groupedNumber(static_cast<std::int64_t>(pending));
    m_bar->badge()->setText(pending == 1 ? tr("1 change, refresh") : tr("%1 changes, refresh").arg(count));
}

void TablePage::updateEditable() {
    const bool writable = m_context.session.isWritable();
    m_paged.setEditable(writable);
    m_collected.setEditable(writable);
}

void TablePage::say(const QString& note) {
    m_note = note;
    updateFoot();
}

QString TablePage::scanText() const {
    const QString found = groupedNumber(std::int64_t{m_collected.rowCount()});
    const QString looked = groupedNumber(static_cast<std::int64_t>(m_collected.scanned()));
    const QString all = groupedNumber(static_cast<std::int64_t>(m_collected.expected()));
    if (m_collected.failure()) return tr("The scan failed: %1").arg(errorLine(*m_collected.failure()));
    if (m_collected.isSorting()) return tr("Sorting %1\u2026").arg(recordCountText(m_collected.scanned()));
    if (m_collected.isScanning() && m_sort) return tr("Looked at %1 of %2\u2026").arg(looked, all);
    if (m_collected.isScanning()) return tr("%1 found, looked at %2 of %3\u2026").arg(found, looked, all);
    if (m_collected.wasStopped()) return tr("Stopped: %1 found in %2 of %3").arg(found, looked, all);
    const QString bytes = byteText(static_cast<std::int64_t>(m_collected.bytes()));
    if (m_collected.query().empty()) return recordCountText(m_collected.scanned()) + u", "_s + bytes;
    return tr("%1 found in all %2, %3").arg(found, looked, bytes);
}

QString TablePage::rowsText() const {
    const int first = m_view->rowAt(0);
    if (first < 0) return {};
    int last = m_view->rowAt(m_view->viewport()->height() - 1);
    if (last < 0) last = model()->rowCount() - 1;
    return tr("rows %1 to %2")
        .arg(groupedNumber(std::int64_t{first} + 1), groupedNumber(std::int64_t{last} + 1));
}

QString TablePage::footText() const {
    const bool working = m_collected.isScanning() || m_collected.isSorting();
    const bool scanned = isCollected() || working || m_collected.failure();
    QStringList parts{scanned ? scanText() : recordCountText(m_paged.total())};
    if (const QString rows = rowsText(); !rows.isEmpty()) parts.append(rows);
    if (m_paged.failure()) parts.append(tr("rows missing: %1").arg(errorLine(*m_paged.failure())));
    qsizetype selected = 0;
    if (m_view->selectionModel()) {
        for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
            selected += range.height();
    }
    if (selected > 1) parts.append(tr("%1 selected").arg(groupedNumber(static_cast<std::int64_t>(selected))));
    if (!m_note.isEmpty()) parts.append(m_note);
    return parts.join(u"  \u00b7  "_s);
}

void TablePage::updateFoot() {
    const QString text = footText();
    m_foot->setText(text);
    m_foot->setToolTip(text);
}

}  // namespace warp::ui
