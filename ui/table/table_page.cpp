// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_page.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/table/record_delegate.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 150;
constexpr int kFieldWidth = 260;  // of the two fields in the bar

}  // namespace

TablePage::TablePage(PageContext& context, const QString& type, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_type(type),
      m_paged(context.session, type),
      m_collected(context.session, type),
      m_view(new TableView(this)),
      m_filter(new QLineEdit(this)),
      m_jump(new QLineEdit(this)),
      m_badge(new QPushButton(this)),
      m_columns(new QToolButton(this)),
      m_stop(new QToolButton(this)),
      m_foot(new QLabel(this)) {
    setObjectName(u"tablePage"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildView();
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    setContent(content);
    buildActions();
    connectModels();
    usePaged();
}

QWidget* TablePage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kSmall);
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setPlaceholderText(tr("Filter keys and values"));
    m_filter->setAccessibleName(tr("Filter keys and values"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFieldWidth);
    m_filter->addAction(icon(Glyph::Filter), QLineEdit::LeadingPosition);
    m_jump->setObjectName(u"tableJump"_s);
    m_jump->setPlaceholderText(tr("Go to key, or to #row"));
    m_jump->setAccessibleName(tr("Go to key, or to #row"));
    m_jump->setMaximumWidth(kFieldWidth);
    m_stop->setObjectName(u"tableStop"_s);
    m_stop->setIcon(icon(Glyph::Stop));
    m_stop->setToolTip(tr("Stop the scan and keep what was found"));
    m_stop->setAccessibleName(tr("Stop the scan"));
    m_stop->setAutoRaise(true);
    m_stop->hide();
    m_badge->setObjectName(u"tableBadge"_s);
    m_badge->hide();
    m_columns->setObjectName(u"tableColumns"_s);
    m_columns->setIcon(icon(Glyph::Columns));
    m_columns->setText(tr("Columns"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setAutoRaise(true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_filter, 1);
    row->addWidget(m_stop);
    row->addWidget(m_jump, 1);
    row->addStretch(1);
    row->addWidget(m_badge);
    row->addWidget(m_columns);
    return bar;
}

QWidget* TablePage::buildFoot() {
    m_foot->setObjectName(u"tableFoot"_s);
    m_foot->setFont(Theme::font(FontRole::Caption));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    return m_foot;
}

void TablePage::buildView() {
    m_view->setObjectName(u"recordTable"_s);
    m_view->setAccessibleName(tr("Records of %1").arg(m_type));
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionClicked, this, &TablePage::onSortRequested);
    connect(m_view, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        const QString key = model()->keyOf(index.row());
        if (!key.isEmpty()) m_context.openPage(u"record"_s, key);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::showMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        updateFollowing();
        updateFoot();
    });
}

void TablePage::buildActions() {
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add(u"tableCopy"_s, tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    add(u"tableDelete"_s, tr("Delete"), QKeySequence::Delete,
        [this] { m_context.actions.remove(this, selectedKeys()); });
    add(u"tableNew"_s, tr("New record\u2026"), {}, [this] { m_context.actions.create(this, m_type); });
    add(u"tableRefresh"_s, tr("Refresh"), QKeySequence::Refresh, [this] { m_paged.refresh(); });
    add(u"tableFocusFilter"_s, tr("Filter"), QKeySequence::Find, [this] { m_filter->setFocus(); });
    add(u"tableFocusJump"_s, tr("Go to"), QKeySequence(u"Ctrl+G"_s), [this] { m_jump->setFocus(); });
    auto* menu = new QMenu(m_columns);
    menu->setObjectName(u"columnMenu"_s);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnMenu(*menu); });
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(&m_filterDelay, &QTimer::timeout, this, &TablePage::startFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePage::onFilterEdited);
    connect(m_jump, &QLineEdit::returnPressed, this, &TablePage::jump);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_collected.stop(); });
    connect(m_badge, &QPushButton::clicked, this, [this] { m_paged.refresh(m_view->rowAt(0)); });
}

void TablePage::connectModels() {
    connect(&m_paged, &PagedRecordModel::loaded, this, &TablePage::onLoaded);
    connect(&m_paged, &PagedRecordModel::failed, this, [this] {
        if (!m_paged.isLoaded()) showFailed(toQString(m_paged.failure()->describe()));
        updateFoot();
    });
    connect(&m_paged, &PagedRecordModel::pendingChanged, this, &TablePage::updateBadge);
    connect(&m_paged, &PagedRecordModel::rowFound, this, &TablePage::showRow);
    connect(&m_collected, &CollectedRecordModel::progressed, this, &TablePage::onProgress);
    for (RecordTableModel* source :
         {static_cast<RecordTableModel*>(&m_paged), static_cast<RecordTableModel*>(&m_collected)}) {
        connect(source, &QAbstractItemModel::columnsInserted, this,
                [this, source](const QModelIndex&, int first, int last) {
                    if (source == model()) hideNewColumns(first, last);
                });
    }
    // What was jumped to has a key only once its page is there.
    connect(&m_paged, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_unpublished) publishSelection();
    });
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        m_paged.refresh();
    });
    connect(this, &Page::emptyActionTriggered, this, [this] { m_context.actions.create(this, m_type); });
}

RecordTableModel* TablePage::model() const {
    return static_cast<RecordTableModel*>(m_view->model());
}

bool TablePage::isCollected() const {
    return m_view->model() == &m_collected;
}

bool TablePage::isQuiet() const {
    return isSettled() && m_paged.isIdle() && !m_collected.isScanning() && !m_collected.isSorting() &&
           !m_filterDelay.isActive();
}

void TablePage::usePaged() {
    setModel(&m_paged);
    m_view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
}

void TablePage::useCollected() {
    setModel(&m_collected);
}

void TablePage::setModel(RecordTableModel* model) {
    if (m_view->model() == model) return;
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        publishSelection();
        updateFollowing();
    });
    m_arranged = false;
    arrangeColumns();
    updateFoot();
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

void TablePage::onSortRequested(int column) {
    const QHeaderView* header = m_view->horizontalHeader();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    if (isCollected()) {
        m_collected.sort(column, order);
        return;
    }
    if (column == 0 && order == Qt::AscendingOrder) return;
    if (m_paged.total() > CollectedRecordModel::kMostRows) {
        m_view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        say(tr("Only up to %1 rows are sorted by value: filter first")
                .arg(groupedNumber(std::int64_t{CollectedRecordModel::kMostRows})));
        return;
    }
    const QString id = m_paged.columnId(column);
    useCollected();
    m_collected.collect({}, m_paged.total());
    for (int i = 0; i < m_collected.columnCount(); ++i) {
        if (m_collected.columnId(i) == id) m_collected.sort(i, order);
    }
}

void TablePage::onFilterEdited() {
    m_note.clear();
    m_filterDelay.start();
}

void TablePage::startFilter() {
    const QString text = m_filter->text().trimmed();
    if (text.isEmpty()) {
        m_collected.stop();
        m_stop->hide();
        usePaged();
        return;
    }
    if (!isCollected()) {
        useCollected();
        m_collected.sort(-1);
        m_view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    }
    m_collected.collect(text, m_paged.total());
    onProgress();
}

void TablePage::onProgress() {
    m_stop->setVisible(isCollected() && m_collected.isScanning());
    if (!m_arranged) arrangeColumns();
    updateFoot();
}

void TablePage::jump() {
    const QString text = m_jump->text().trimmed();
    if (text.isEmpty()) return;
    m_filter->clear();
    m_filterDelay.stop();
    usePaged();
    if (text.startsWith(u'#')) {
        bool ok = false;
        const qulonglong row = text.mid(1).toULongLong(&ok);
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

void TablePage::updateBadge() {
    const std::uint64_t pending = m_paged.pendingChanges();
    m_badge->setVisible(pending > 0);
    const QString count = groupedNumber(static_cast<std::int64_t>(pending));
    m_badge->setText(pending == 1 ? tr("1 change, refresh") : tr("%1 changes, refresh").arg(count));
}

void TablePage::say(const QString& note) {
    m_note = note;
    updateFoot();
}

QString TablePage::scanText() const {
    const QString found = groupedNumber(std::int64_t{m_collected.rowCount()});
    const QString looked = groupedNumber(static_cast<std::int64_t>(m_collected.scanned()));
    const QString all = groupedNumber(static_cast<std::int64_t>(m_collected.expected()));
    if (m_collected.failure())
        return tr("The scan failed: %1").arg(toQString(m_collected.failure()->message));
    if (m_collected.isScanning()) return tr("%1 found, looked at %2 of %3\u2026").arg(found, looked, all);
    if (m_collected.limitReached())
        return tr("The first %1 found; there may be more: filter further").arg(found);
    if (m_collected.wasStopped()) return tr("Stopped: %1 found in %2 of %3").arg(found, looked, all);
    return tr("%1 found in all %2").arg(found, looked);
}

QString TablePage::footText() const {
    if (isCollected()) return scanText();
    QString text = recordCountText(m_paged.total());
    const int first = m_view->rowAt(0);
    if (first >= 0) {
        int last = m_view->rowAt(m_view->viewport()->height() - 1);
        if (last < 0) last = m_paged.rowCount() - 1;
        text += tr(", rows %1 to %2")
                    .arg(groupedNumber(std::int64_t{first} + 1), groupedNumber(std::int64_t{last} + 1));
    }
    if (m_paged.failure()) text += tr(", rows missing: %1").arg(toQString(m_paged.failure()->message));
    return text;
}

void TablePage::updateFoot() {
    QStringList parts = {footText()};
    const auto selected = m_view->selectionModel() ? m_view->selectionModel()->selectedRows().size() : 0;
    if (selected > 1) parts.append(tr("%1 selected").arg(groupedNumber(static_cast<std::int64_t>(selected))));
    if (!m_note.isEmpty()) parts.append(m_note);
    m_foot->setText(parts.join(u"  \u00b7  "_s));
}

}  // namespace warp::ui
