// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include "ui/table/table_page.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

// The table's columns, what is selected in it, and what leaves it.
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

}  // namespace

void TablePage::arrangeColumns() {
    if (m_arranged || model()->rowCount() == 0) return;
    m_arranged = true;
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

// Fields that turn up while scrolling wait in the chooser: columns must not push others aside.
void TablePage::hideNewColumns(int first, int last) {
    if (!m_arranged) return;
    for (int column = first; column <= last; ++column) {
        const QString id = model()->columnId(column);
        m_view->setColumnHidden(column, !m_shown.value(id, column <= kFieldsShownFirst));
    }
}

void TablePage::fillColumnMenu(QMenu& menu) {
    menu.clear();
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (column == model()->factColumn(RecordTableModel::Fact::Temperature)) menu.addSeparator();
        const QString id = model()->columnId(column);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column_"_s + id);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column, id](bool shown) {
            m_shown.insert(id, shown);
            m_view->setColumnHidden(column, !shown);
        });
    }
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

std::optional<QString> TablePage::copyText() const {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() > kMostCopiedRows) return std::nullopt;
    const QHeaderView* header = m_view->horizontalHeader();
    QList<int> columns;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i))) columns.append(header->logicalIndex(i));
    }
    QStringList line;
    for (const int column : columns) line.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines = {line.join(u'\t')};
    for (const QModelIndex& row : rows) {
        if (model()->keyOf(row.row()).isEmpty()) return std::nullopt;
        line.clear();
        for (const int column : columns) {
            QString text = row.siblingAtColumn(column).data(RecordTableModel::FullRole).toString();
            line.append(text.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void TablePage::copy() {
    const std::optional<QString> text = copyText();
    if (text)
        QGuiApplication::clipboard()->setText(*text);
    else
        say(tr("Up to %1 rows that are loaded can be copied at once")
                .arg(groupedNumber(std::int64_t{kMostCopiedRows})));
}

void TablePage::showMenu(const QPoint& at) {
    const QStringList keys = selectedKeys();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tableMenu"_s);
    if (!keys.isEmpty()) {
        QAction* open = menu->addAction(icon(Glyph::Open), tr("Open"));
        open->setObjectName(u"openRecord"_s);
        connect(open, &QAction::triggered, this,
                [this, keys] { m_context.openPage(u"record"_s, keys.first()); });
        QAction* copyRows = menu->addAction(icon(Glyph::Copy), tr("Copy"));
        copyRows->setObjectName(u"copyRows"_s);
        connect(copyRows, &QAction::triggered, this, &TablePage::copy);
        menu->addSeparator();
        m_context.actions.addTo(*menu, this, keys);
        menu->addSeparator();
    }
    QAction* create = menu->addAction(icon(Glyph::New), tr("New record\u2026"));
    create->setObjectName(u"newRecord"_s);
    create->setEnabled(m_context.actions.readOnlyReason().isEmpty());
    create->setToolTip(m_context.actions.readOnlyReason());
    connect(create, &QAction::triggered, this, [this] { m_context.actions.create(this, m_type); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

}  // namespace warp::ui
