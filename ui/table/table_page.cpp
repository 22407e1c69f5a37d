// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_page.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/table/cell_edits.h"
#include "ui/table/condition_bar.h"
#include "ui/table/record_delegate.h"
#include "ui/table/row_transfer.h"
#include "ui/table/table_bar.h"
#include "ui/table/table_totals.h"
#include "ui/table/task_line.h"
#include "ui/table/totals_row.h"
#include "ui/text/error_text.h"
#include "ui/widgets/theme.h"

// The table page's parts and what connects them.
namespace warp::ui {

using namespace Qt::StringLiterals;

TablePage::TablePage(PageContext& context, const QString& type, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_type(type),
      m_paged(context.session, type),
      m_collected(context.session, type),
      m_view(new TableView(this)),
      m_bar(new TableBar(this)),
      m_conditions(new ConditionBar([this] { return conditionColumns(); }, this)),
      m_totalsRow(new TotalsRow(*m_view, this)),
      m_foot(new QLabel(this)),
      m_task(new TaskLine(context.session.bridge(), this)),
      m_edits(new CellEdits(context, this)),
      m_transfer(new RowTransfer(context, this)),
      m_totals(new TableTotals(context, *m_totalsRow, this)) {
    setObjectName(u"tablePage"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildView();
    column->addWidget(m_bar);
    column->addWidget(m_conditions);
    column->addWidget(m_view, 1);
    column->addWidget(m_totalsRow);
    column->addWidget(buildFoot());
    m_totalsRow->hide();
    setContent(content);
    buildActions();
    connectBar();
    connectModels();
    connectHelpers();
    recallColumns();
    setModel(&m_paged);
}

QWidget* TablePage::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    m_foot->setObjectName(u"tableFoot"_s);
    m_foot->setFont(Theme::font(FontRole::Caption));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_foot, 1);
    row->addWidget(m_task);
    return foot;
}

void TablePage::buildView() {
    m_view->setObjectName(u"recordTable"_s);
    m_view->setAccessibleName(tr("Records of %1").arg(m_type));
    auto* delegate = new RecordDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    // Editing begins by an action that says why when it cannot.
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(delegate, &RecordDelegate::edited, this, &TablePage::onEdited);
    connect(delegate, &RecordDelegate::refused, this, &TablePage::say);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &TablePage::keepColumns);
    connect(header, &QHeaderView::sectionClicked, this, &TablePage::onSortRequested);
    connect(header, &QWidget::customContextMenuRequested, this, &TablePage::showHeaderMenu);
    connect(m_view, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        const QString key = model()->keyOf(index.row());
        if (!key.isEmpty()) m_context.openPage(u"record"_s, key);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::showMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        updateFollowing();
        updateFoot();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::sliderMoved, this, &TablePage::showPlace);
}

QAction* TablePage::addKey(const QString& name, const QString& text, const QKeySequence& keys,
                           std::function<void()> slot) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(slot));
    addAction(action);
    return action;
}

void TablePage::buildActions() {
    const auto sortCurrent = [this](bool descending) {
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid()) sortBy(SortBy{toStd(model()->columnId(current.column())), descending});
    };
    addKey(u"tableEdit"_s, tr("Edit the cell"), Qt::Key_F2, [this] { editCurrent(); });
    addKey(u"tableCopy"_s, tr("Copy"), QKeySequence::Copy, [this] { copyText(); });
    addKey(u"tableCopyJson"_s, tr("Copy as JSON"), u"Ctrl+Alt+J"_s, [this] { copyJson(); });
    addKey(u"tableDelete"_s, tr("Delete"), QKeySequence::Delete,
           [this] { m_context.actions.remove(this, selectedKeys()); });
    addKey(u"tableNew"_s, tr("New record\u2026"), {}, [this] { m_context.actions.create(this, m_type); });
    addKey(u"tableRefresh"_s, tr("Refresh"), QKeySequence::Refresh, [this] { refresh(); });
    addKey(u"tableFocusFilter"_s, tr("Filter"), QKeySequence::Find, [this] { filterField()->setFocus(); });
    addKey(u"tableFocusJump"_s, tr("Go to"), u"Ctrl+G"_s, [this] { jumpField()->setFocus(); });
    addKey(u"tableAddCondition"_s, tr("Add a condition"), u"Ctrl+Shift+F"_s,
           [this] { m_conditions->askBelow(*m_bar->conditionButton()); });
    addKey(u"tableSortUp"_s, tr("Sort ascending"), u"Ctrl+Alt+Up"_s, [sortCurrent] { sortCurrent(false); });
    addKey(u"tableSortDown"_s, tr("Sort descending"), u"Ctrl+Alt+Down"_s,
           [sortCurrent] { sortCurrent(true); });
    addKey(u"tableToggleTotals"_s, tr("Totals"), u"Ctrl+Alt+T"_s, [this] { m_bar->totalsButton()->click(); });
    addKey(u"tableShowColumns"_s, tr("Columns"), u"Ctrl+Alt+C"_s,
           [this] { m_bar->columnButton()->showMenu(); });
    addKey(u"tableShowExport"_s, tr("Export"), u"Ctrl+E"_s, [this] { m_bar->exportButton()->showMenu(); });
}

void TablePage::connectBar() {
    connect(m_bar->filter(), &QLineEdit::textChanged, this, &TablePage::find);
    connect(m_bar->filter(), &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    for (QLineEdit* field : {m_bar->filter(), m_bar->jump()}) {
        auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), field);
        leave->setContext(Qt::WidgetShortcut);
        connect(leave, &QShortcut::activated, this, [this] { m_view->setFocus(); });
    }
    connect(m_bar->jump(), &QLineEdit::returnPressed, this, &TablePage::jump);
    connect(m_bar->stopButton(), &QToolButton::clicked, this, [this] { m_collected.stop(); });
    connect(m_bar->badge(), &QPushButton::clicked, this, &TablePage::refresh);
    connect(m_bar->conditionButton(), &QToolButton::clicked, this,
            [this] { m_conditions->askBelow(*m_bar->conditionButton()); });
    connect(m_bar->totalsButton(), &QToolButton::toggled, this, &TablePage::toggleTotals);
    connect(m_bar->columnMenu(), &QMenu::aboutToShow, this, &TablePage::fillColumnMenu);
    connect(m_bar->exportMenu(), &QMenu::aboutToShow, this, &TablePage::fillExportMenu);
    connect(m_conditions, &ConditionBar::changed, this, &TablePage::find);
}

void TablePage::connectModels() {
    connect(&m_paged, &PagedRecordModel::loaded, this, &TablePage::onLoaded);
    connect(&m_paged, &PagedRecordModel::failed, this, [this] {
        if (!m_paged.isLoaded()) showFailed(errorText(*m_paged.failure()));
        updateFoot();
    });
    connect(&m_paged, &PagedRecordModel::rowFound, this, &TablePage::showRow);
    connect(&m_collected, &CollectedRecordModel::progressed, this, &TablePage::onProgress);
    for (PagedTableModel* source :
         {static_cast<PagedTableModel*>(&m_paged), static_cast<PagedTableModel*>(&m_collected)}) {
        connect(source, &PagedTableModel::pendingChanged, this, &TablePage::updateBadge);
        connect(source, &QAbstractItemModel::columnsInserted, this,
                [this, source](const QModelIndex&, int first, int last) {
                    if (source == model()) hideNewColumns(first, last);
                });
        // What was jumped to has a key only once its page is there.
        connect(source, &QAbstractItemModel::dataChanged, this, [this] {
            if (m_unpublished) publishSelection();
        });
    }
    connect(&m_context.session, &EngineSession::statsChanged, this, &TablePage::updateEditable);
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        m_paged.refresh();
    });
    connect(this, &Page::emptyActionTriggered, this, [this] { m_context.actions.create(this, m_type); });
    updateEditable();
}

void TablePage::connectHelpers() {
    connect(m_edits, &CellEdits::written, this, [this](const QString& key) { model()->reread({key}); });
    connect(m_edits, &CellEdits::failed, this,
            [this](const QString& reason) { say(tr("Not written: %1").arg(reason)); });
    connect(m_transfer, &RowTransfer::noted, this, &TablePage::say);
    connect(m_transfer, &RowTransfer::started, m_task, &TaskLine::follow);
    connect(m_totals, &TableTotals::started, m_task, &TaskLine::follow);
}

QLineEdit* TablePage::filterField() const {
    return m_bar->filter();
}

QLineEdit* TablePage::jumpField() const {
    return m_bar->jump();
}

bool TablePage::isQuiet() const {
    return isSettled() && m_paged.isIdle() && m_collected.isIdle() && !m_transfer->isBusy() &&
           !m_totals->isBusy();
}

}  // namespace warp::ui
