// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/recent_delegate.h"
#include "ui/shell/recent_universes.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/link_button.h"

namespace warp::ui {
namespace {

constexpr int kColumnWidth = 400;
constexpr int kStartWidth = 280;

// The one directory that is being dragged, or nothing.
QString draggedDirectory(const QMimeData& data) {
    if (data.urls().size() != 1) return {};
    const QString path = data.urls().constFirst().toLocalFile();
    return QFileInfo(path).isDir() ? path : QString();
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QPushButton* startButton(const QString& text, Glyph glyph, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(glyph));
    return button;
}

}  // namespace

WelcomePage::WelcomePage(RecentUniverses& recent, std::function<qint64()> nowMs, QWidget* parent)
    : Page(parent), m_recent(recent), m_nowMs(std::move(nowMs)) {
    setAcceptDrops(true);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::kLarge, 64, metrics::kLarge, metrics::kLarge);
    row->setSpacing(64);
    row->addStretch(1);
    row->addWidget(makeStart(), 0, Qt::AlignTop);
    m_recentColumn = makeRecent();
    row->addWidget(m_recentColumn, 0);
    row->addStretch(1);
    setContent(content);
    connect(&m_recent, &RecentUniverses::changed, this, &WelcomePage::fillRecent);
    fillRecent();
    showReady();
}

QWidget* WelcomePage::makeStart() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    auto* title = new QLabel(QStringLiteral("Warpscope"), column);
    title->setFont(Theme::font(FontRole::TileValue));
    layout->addWidget(title);
    layout->addWidget(
        quietLabel(tr("Look into a universe of data: browse, edit, search and repair it."), column));
    layout->addSpacing(metrics::kMedium);
    auto* open = startButton(tr("Open a universe"), Glyph::Open, "welcomeOpen", column);
    open->setProperty("primary", true);
    auto* create = startButton(tr("New universe"), Glyph::New, "welcomeNew", column);
    auto* sample =
        startButton(tr("Sample of this computer's packages"), Glyph::Package, "welcomeSample", column);
    int width = kStartWidth;
    for (QPushButton* button : {open, create, sample}) {
        layout->addWidget(button);
        width = std::max(width, button->sizeHint().width());
    }
    column->setFixedWidth(width);
    layout->addSpacing(metrics::kSmall);
    layout->addWidget(quietLabel(tr("Or drop the directory of a universe here."), column));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return column;
}

QWidget* WelcomePage::makeRecent() {
    auto* column = new QWidget(this);
    column->setMinimumWidth(240);
    column->setMaximumWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSmall);
    auto* heading = new QLabel(tr("Recent universes"), column);
    heading->setFont(Theme::font(FontRole::Section));
    m_list = new QListView(column);
    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setAccessibleName(heading->text());
    m_list->setModel(new QStandardItemModel(m_list));
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(kColumnWidth);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* forget = new QAction(icon(Glyph::Remove), tr("Remove from this list"), m_list);
    forget->setObjectName(QStringLiteral("forgetRecent"));
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(forget);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    connect(forget, &QAction::triggered, this, [this] {
        if (m_list->currentIndex().isValid()) {
            m_recent.forget(m_list->currentIndex().data(RecentDelegate::kDirectory).toString());
        }
    });
    connect(m_list, &QListView::activated, this, &WelcomePage::openIndex);
    return column;
}

void WelcomePage::fillRecent() {
    auto* model = static_cast<QStandardItemModel*>(m_list->model());
    model->clear();
    for (const RecentUniverse& entry : m_recent.entries()) {
        auto* item = new QStandardItem;
        RecentDelegate::fill(*item, entry, m_nowMs());
        model->appendRow(item);
    }
    m_recentColumn->setVisible(model->rowCount() > 0);
}

void WelcomePage::openIndex(const QModelIndex& index) {
    Q_EMIT universeRequested(index.data(RecentDelegate::kDirectory).toString());
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event) {
    m_dropping = !draggedDirectory(*event->mimeData()).isEmpty();
    if (m_dropping) event->acceptProposedAction();
    update();
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping = false;
    update();
}

void WelcomePage::dropEvent(QDropEvent* event) {
    m_dropping = false;
    update();
    const QString directory = draggedDirectory(*event->mimeData());
    if (directory.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT universeRequested(directory);
}

void WelcomePage::paintEvent(QPaintEvent* event) {
    Page::paintEvent(event);
    if (!m_dropping) return;
    QPainter painter(this);
    paint::focusRing(painter, rect().adjusted(8, 8, -8, -8), metrics::kTileRadius);
}

}  // namespace warp::ui
