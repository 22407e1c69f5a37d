// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_dock.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/explorer/tree_panel.h"
#include "ui/models/engine_text.h"
#include "ui/models/topic_rows.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSearchDelayMs = 180;
const QString kOrigin = u"explorer"_s;

}  // namespace

ExplorerDock::ExplorerDock(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_universeModel(context.session),
      m_fileModel(context.session),
      m_searchModel(context.session),
      m_search(new QLineEdit(this)),
      m_searchNote(new QLabel(this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)),
      m_tree(new TreePanel(m_universeModel, this)),
      m_files(new TreePanel(m_fileModel, this)),
      m_results(new TableView(this)),
      m_crumbs(new Breadcrumb(this)) {
    setObjectName(u"explorerDock"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kSmall, 0, 0);
    column->setSpacing(metrics::kTiny);
    buildSearch();
    buildTrees();
    buildResults();
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_crumbs);
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_universeModel.refresh(); });
    connect(&m_universeModel, &UniverseTreeModel::failed, this, &ExplorerDock::showFailure);
    connect(&m_universeModel, &UniverseTreeModel::loaded, m_banner, &QWidget::hide);
    connect(m_crumbs, &Breadcrumb::crumbTriggered, this,
            [this](const QString& line) { goTo(Target::parse(line)); });
    connect(&m_context.selection, &SelectionHistory::changed, this, &ExplorerDock::followSelection);
}

void ExplorerDock::buildSearch() {
    m_search->setObjectName(u"explorerSearch"_s);
    m_search->setPlaceholderText(tr("Search names and keys"));
    m_search->setAccessibleName(tr("Search names and keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_searchNote->setFont(Theme::font(FontRole::Caption));
    m_searchNote->setForegroundRole(QPalette::PlaceholderText);
    m_searchNote->setContentsMargins(metrics::kSmall, 0, metrics::kSmall, 0);
    m_searchNote->setObjectName(u"explorerSearchNote"_s);
    m_searchNote->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kDockMargin, 0, metrics::kDockMargin, 0);
    row->addWidget(m_search);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addWidget(m_searchNote);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kSearchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &ExplorerDock::startSearch);
    connect(m_search, &QLineEdit::textChanged, this, &ExplorerDock::onSearchEdited);
    connect(&m_searchModel, &KeySearchModel::progressed, this, &ExplorerDock::showSearchState);
}

void ExplorerDock::buildTrees() {
    m_tree->setObjectName(u"universeTree"_s);
    m_tree->setAccessibleName(tr("Universe by region"));
    m_files->setObjectName(u"fileTree"_s);
    m_files->setAccessibleName(tr("Files of the universe"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"explorerTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to look at the universe"));
    m_tabs->addTab(m_tree, tr("Regions"));
    m_tabs->addTab(m_files, tr("Files"));
    m_stack->addWidget(m_tabs);
    connectTree(m_tree);
    connectTree(m_files);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_files) m_fileModel.measureOnce();
    });
    m_tree->expand(m_universeModel.index(0, 0));
    for (BranchModel* model :
         {static_cast<BranchModel*>(&m_universeModel), static_cast<BranchModel*>(&m_fileModel)}) {
        connect(model, &BranchModel::idle, this, [this] {
            if (isSettled()) Q_EMIT settled();
        });
    }
}

void ExplorerDock::connectTree(TreePanel* tree) {
    connect(tree, &TreePanel::targetSelected, this, &ExplorerDock::onSelected);
    connect(tree, &TreePanel::firstShown, this, [this](const Target& target) {
        if (m_context.selection.current().keys.isEmpty()) onSelected(target);
    });
    connect(tree, &TreePanel::targetOpened, this, [this, tree](const Target& target) {
        if (tree == m_files && m_fileModel.offersMore(tree->currentIndex()))
            m_fileModel.showMore(tree->currentIndex());
        else
            open(target);
    });
    connect(tree, &TreePanel::menuRequested, this, &ExplorerDock::showMenu);
}

void ExplorerDock::buildResults() {
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("What the search found"));
    m_results->setModel(&m_searchModel);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_results);
    connect(m_results, &TableView::rowOpened, this,
            [this](const QModelIndex& index) { open(m_searchModel.targetAt(index)); });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) onSelected(m_searchModel.targetAt(index));
            });
}

bool ExplorerDock::isSettled() const {
    const bool known = m_universeModel.isLoaded() || m_universeModel.failure();
    return known && m_universeModel.isIdle() && !m_fileModel.isLoading() && !m_searchModel.isSearching() &&
           !m_searchDelay.isActive();
}

Target ExplorerDock::current() const {
    return (m_tabs->currentIndex() == 0 ? m_tree : m_files)->currentTarget();
}

void ExplorerDock::onSearchEdited() {
    if (m_search->text().trimmed().isEmpty()) {
        m_searchDelay.stop();
        m_searchModel.stop();
        m_stack->setCurrentWidget(m_tabs);
        m_searchNote->hide();
        return;
    }
    m_searchDelay.start();
}

void ExplorerDock::startSearch() {
    m_stack->setCurrentWidget(m_results);
    m_searchModel.search(m_search->text().trimmed(), m_universeModel.counts());
    showSearchState();
}

void ExplorerDock::showSearchState() {
    const QString looked = groupedNumber(static_cast<std::int64_t>(m_searchModel.scanned()));
    const QString found = groupedNumber(std::int64_t{m_searchModel.rowCount()});
    if (m_searchModel.failure())
        m_searchNote->setText(tr("Search failed: %1").arg(errorLine(*m_searchModel.failure())));
    else if (m_searchModel.limitReached())
        m_searchNote->setText(tr("First %1 found; type more to narrow it down").arg(found));
    else if (m_searchModel.isSearching())
        m_searchNote->setText(tr("%1 found, looked at %2 keys\u2026").arg(found, looked));
    else
        m_searchNote->setText(tr("%1 found in all %2 keys").arg(found, looked));
    m_searchNote->show();
    if (isSettled()) Q_EMIT settled();
}

void ExplorerDock::showFailure() {
    m_banner->setText(
        {.kind = BannerKind::Critical,
         .message = tr("The counts could not be read: %1").arg(errorText(*m_universeModel.failure())),
         .action = tr("Retry")});
    m_banner->show();
    Q_EMIT settled();
}

void ExplorerDock::onSelected(const Target& target) {
    showCrumbs(target);
    if (target.kind == Target::Kind::Record) m_context.selection.publish({{target.key}, kOrigin});
    Q_EMIT targetSelected(target);
}

void ExplorerDock::open(const Target& target) {
    switch (target.kind) {
        case Target::Kind::Type:
        case Target::Kind::Keys: m_context.openPage(u"table"_s, target.type); break;
        case Target::Kind::Record: m_context.openPage(u"record"_s, target.key); break;
        case Target::Kind::File: m_context.openPage(u"file"_s, target.path); break;
        case Target::Kind::Topic:
            // What is measured is shown at a glance there.
            if (target.region == u"observatory" || target.region == u"entropy")
                m_context.openPage(u"dashboard"_s, {});
            if (target.region == u"backups" && target.topic.startsWith(u"snapshots"_s))
                m_context.openPage(u"snapshots"_s, target.topic.section(u'/', 1));
            break;
        default: goTo(target); break;
    }
}

void ExplorerDock::goTo(const Target& target) {
    if (target.kind == Target::Kind::Record) return m_context.openPage(u"record"_s, target.key);
    const QModelIndex index = m_universeModel.indexOf(target);
    if (!index.isValid()) return;
    m_search->clear();
    m_tabs->setCurrentWidget(m_tree);
    m_tree->reveal(index);
}

void ExplorerDock::showCrumbs(const Target& target) {
    QVector<Crumb> path;
    const auto add = [&path](const QString& text, const Target& where) {
        path.append({text, where.toLine()});
    };
    const QString type = target.kind == Target::Kind::Record ? typeOfKey(target.key) : target.type;
    if (!target.path.isEmpty()) {
        qsizetype at = 0;
        while (at >= 0) {
            at = target.path.indexOf(u'/', at + 1);
            const QString part = target.path.left(at < 0 ? target.path.size() : at);
            add(part.mid(part.lastIndexOf(u'/') + 1), Target::ofFolder(part));
        }
    } else if (target.kind == Target::Kind::Region || target.kind == Target::Kind::Topic) {
        add(UniverseTreeModel::regionText(target.region), Target::ofRegion(target.region));
        for (qsizetype at = 0; at >= 0 && !target.topic.isEmpty();) {
            at = target.topic.indexOf(u'/', at + 1);
            const QString part = target.topic.left(at < 0 ? target.topic.size() : at);
            add(topicText(part), Target::ofTopic(target.region, part));
        }
    } else if (target.kind != Target::Kind::None) {
        add(UniverseTreeModel::regionText(u"spacetime"_s), Target::ofRegion(u"spacetime"_s));
        if (target.shard) add(toQString(shardId(*target.shard)), Target::ofShard(*target.shard));
        if (!type.isEmpty()) add(type, Target::ofType(type, target.shard));
        if (target.kind == Target::Kind::Record) add(idOfKey(target.key), target);
    }
    m_crumbs->setPath(path);
}

void ExplorerDock::followSelection(const Selection& selection) {
    if (selection.origin == kOrigin || selection.keys.isEmpty()) return;
    showCrumbs(Target::ofRecord(selection.keys.first()));
}

QStringList ExplorerDock::pinLines() const {
    QStringList lines;
    for (const Target& pin : m_universeModel.pins()) lines.append(pin.toLine());
    return lines;
}

void ExplorerDock::setPinLines(const QStringList& lines) {
    QVector<Target> pins;
    for (const QString& line : lines) {
        const Target pin = Target::parse(line);
        if (pin.kind != Target::Kind::None) pins.append(pin);
    }
    m_universeModel.setPins(pins);
}

}  // namespace warp::ui
