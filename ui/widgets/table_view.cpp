// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

bool isInteger(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::ULong:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: return true;
        default: return false;
    }
}

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setCompact(false);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::setCompact(bool compact) {
    setProperty("compactRows", compact);
    const int height = compact ? metrics::kCompactRow : metrics::kRow;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

QString TableView::selectedText() const {
    if (model() == nullptr || selectionModel() == nullptr) return {};
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) columns << column;
    }
    const auto line = [&columns](const auto& cell) {
        QStringList cells;
        for (const int column : columns) cells << cell(column);
        return cells.join(u'\t');
    };
    QStringList lines{
        line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : rows) {
        lines << line([&row](int column) { return row.siblingAtColumn(column).data().toString(); });
    }
    return lines.join(u'\n');
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::setEmptyNote(const QString& note) {
    m_emptyNote = note;
    setAccessibleDescription(note);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_emptyNote.isEmpty() || model() == nullptr || model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(colors().secondary);
    painter.drawText(
        viewport()->rect().adjusted(metrics::kMedium, metrics::kMedium, -metrics::kMedium, -metrics::kMedium),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyNote);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data(Qt::DisplayRole);
    if (isInteger(value)) option->text = groupedNumber(value.toLongLong());
    const bool number = isInteger(value) || value.typeId() == QMetaType::Double;
    if (number && !index.data(Qt::TextAlignmentRole).isValid()) {
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    // Keys and paths differ at their ends; of a sentence the beginning is read.
    option->textElideMode = option->text.contains(u' ') ? Qt::ElideRight : Qt::ElideMiddle;
}

}  // namespace warp::ui
