// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery_pieces.h"

#include <cmath>

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QtWidgets>

#include "ui/widgets/banner.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/dialog_prompts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/tile.h"

namespace warp::ui::gallery {
namespace {

using namespace Qt::StringLiterals;

class IconSheet final : public QWidget {
  public:
    explicit IconSheet(QIcon::Mode mode) : m_mode(mode) { resize(12 * 86, 7 * 56 + 16); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), colors().panel);
        painter.setFont(Theme::font(FontRole::Caption));
        int at = 0;
        for (const Glyph glyph : allGlyphs()) {
            const QRect cell(8 + at % 12 * 86, 8 + at / 12 * 56, 86, 56);
            icon(glyph).paint(&painter, QRect(cell.center().x() - 8, cell.top() + 8, 16, 16), Qt::AlignCenter,
                              m_mode);
            painter.setPen(colors().secondary);
            painter.drawText(cell.adjusted(0, 28, 0, 0), Qt::AlignHCenter | Qt::AlignTop, glyphName(glyph));
            ++at;
        }
    }

  private:
    QIcon::Mode m_mode;
};

SparklineData wave(double phase) {
    SparklineData data;
    for (int i = 0; i < 60; ++i) {
        data.values << (i > 20 && i < 24 ? std::nan("")
                                         : std::sin(i / 6.0 + phase) + 0.3 * std::sin(i * 1.7));
    }
    data.threshold = 1.0;
    return data;
}

std::unique_ptr<QWidget> tiles() {
    auto host = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(host.get());
    grid->setSpacing(metrics::kTileGap);
    grid->setContentsMargins(16, 16, 16, 16);
    const std::vector<TileContent> contents = {
        {.caption = u"Records"_s,
         .status = Status::Ok,
         .value = {groupedNumber(1204331), {}},
         .change = u"1 204 more than an hour ago"_s,
         .sparkline = wave(0)},
        {.caption = u"Entropy"_s,
         .status = Status::Warning,
         .value = {u"0.82"_s, {}},
         .change = u"0.11 above an hour ago"_s,
         .sparkline = wave(1)},
        {.caption = u"Mirror lag"_s,
         .status = Status::Critical,
         .value = {u"48"_s, u"s"_s},
         .change = u"growing"_s,
         .sparkline = wave(2)},
        {.caption = u"On disk"_s, .value = byteQuantity(5'368'709'120), .change = u"unchanged"_s},
        {.caption = u"Wormhole efficiency"_s, .status = Status::NoData, .value = {u"\u2013"_s, {}}},
        {.caption = u"Operations"_s,
         .status = Status::Ok,
         .value = {groupedNumber(48211), u"/s"_s},
         .change = u"as an hour ago"_s,
         .sparkline = wave(3),
         .staleForMs = 42000}};
    int at = 0;
    for (const TileContent& content : contents) {
        auto* tile = new Tile(host.get());
        tile->setContent(content);
        grid->addWidget(tile, at / 3, at % 3);
        ++at;
    }
    auto* wide = new Tile(host.get());
    wide->setSpan(2);
    wide->setContent(contents[0]);
    grid->addWidget(wide, 2, 0, 1, 2);
    return host;
}

QWidget* controlsColumn(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* form = new QFormLayout(box);
    auto* combo = new QComboBox(box);
    combo->addItems({u"Hot"_s, u"Warm"_s, u"Cold"_s});
    auto* spin = new QSpinBox(box);
    spin->setRange(0, 9999);
    spin->setValue(1024);
    auto* check = new QCheckBox(u"Verify after writing"_s, box);
    check->setChecked(true);
    auto* radio = new QRadioButton(u"Incremental"_s, box);
    radio->setChecked(true);
    auto* disabled = new QCheckBox(u"Not allowed while observing"_s, box);
    disabled->setEnabled(false);
    auto* progress = new QProgressBar(box);
    progress->setValue(62);
    auto* edit = new QLineEdit(box);
    edit->setPlaceholderText(u"Search records, types, pages"_s);
    edit->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    auto* wrong = new QLineEdit(u"orders:20260114-0001"_s, box);
    wrong->setReadOnly(true);
    form->addRow(u"Search"_s, edit);
    form->addRow(u"Key"_s, wrong);
    form->addRow(u"Shard"_s, combo);
    form->addRow(u"Limit"_s, spin);
    form->addRow({}, check);
    form->addRow({}, disabled);
    form->addRow({}, radio);
    form->addRow(u"Progress"_s, progress);
    return box;
}

QWidget* buttonsRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    auto* primary = new QPushButton(u"Save record"_s, row);
    primary->setProperty("primary", true);
    auto* off = new QPushButton(u"Disabled"_s, row);
    off->setEnabled(false);
    auto* flat = new QPushButton(u"Flat"_s, row);
    flat->setFlat(true);
    auto* withIcon = new QPushButton(icon(Glyph::Refresh), u"Refresh"_s, row);
    auto* tool = new QToolButton(row);
    tool->setAutoRaise(true);
    tool->setIcon(icon(Glyph::Filter));
    auto* on = new QToolButton(row);
    on->setAutoRaise(true);
    on->setCheckable(true);
    on->setChecked(true);
    on->setIcon(icon(Glyph::Pin));
    for (QWidget* w :
         {static_cast<QWidget*>(primary), static_cast<QWidget*>(new QPushButton(u"Cancel"_s, row)),
          static_cast<QWidget*>(withIcon), static_cast<QWidget*>(off), static_cast<QWidget*>(flat),
          static_cast<QWidget*>(tool), static_cast<QWidget*>(on)}) {
        layout->addWidget(w);
    }
    layout->addStretch();
    return row;
}

std::unique_ptr<QWidget> controls() {
    auto host = std::make_unique<QWidget>();
    host->resize(720, 560);
    auto* column = new QVBoxLayout(host.get());
    auto* bar = new QToolBar(host.get());
    bar->addAction(icon(Glyph::New), u"New"_s);
    bar->addAction(icon(Glyph::Open), u"Open"_s);
    bar->addSeparator();
    bar->addAction(icon(Glyph::Undo), u"Undo"_s)->setEnabled(false);
    bar->addAction(icon(Glyph::Redo), u"Redo"_s);
    column->addWidget(bar);
    auto* crumbs = new Breadcrumb(host.get());
    crumbs->setPath({{u"universe"_s, {}},
                     {u"spacetime"_s, {}},
                     {u"hot"_s, {}},
                     {u"orders"_s, {}},
                     {u"20260114-0001"_s, {}}});
    column->addWidget(crumbs);
    for (const BannerKind kind : {BannerKind::Info, BannerKind::Warning, BannerKind::Critical}) {
        auto* banner = new Banner(host.get());
        banner->setText({.kind = kind,
                         .message = u"Observing, 0.8 s behind process 4711."_s,
                         .action = u"Open for writing"_s,
                         .closable = true});
        column->addWidget(banner);
    }
    column->addWidget(buttonsRow(host.get()));
    auto* badges = new QHBoxLayout;
    for (const Status status : {Status::Ok, Status::Warning, Status::Critical, Status::NoData}) {
        auto* badge = new StatusBadge(host.get());
        badge->setStatus(status);
        badges->addWidget(badge);
    }
    badges->addStretch();
    column->addLayout(badges);
    auto* tabs = new QTabWidget(host.get());
    tabs->setTabsClosable(true);
    tabs->addTab(controlsColumn(tabs), icon(Glyph::Record), u"orders:1"_s);
    tabs->addTab(new QWidget(tabs), icon(Glyph::Table), u"orders"_s);
    tabs->addTab(new QWidget(tabs), icon(Glyph::Dashboard), u"Dashboard"_s);
    column->addWidget(tabs, 1);
    return host;
}

QStandardItemModel* recordModel(QObject* parent) {
    auto* model = new QStandardItemModel(40, 5, parent);
    model->setHorizontalHeaderLabels({u"Key"_s, u"Customer"_s, u"Total"_s, u"Items"_s, u"Updated"_s});
    for (int row = 0; row < 40; ++row) {
        model->setData(model->index(row, 0), u"orders:20260114-%1"_s.arg(row, 4, 10, QLatin1Char('0')));
        model->setData(model->index(row, 1), row % 3 == 0 ? u"Aurora Verlag"_s : u"Lund & Sons"_s);
        model->setData(model->index(row, 2), 1234567 / (row + 1));
        model->setData(model->index(row, 3), row % 7);
        model->setData(model->index(row, 4), u"3 min"_s);
    }
    return model;
}

std::unique_ptr<QWidget> views() {
    auto host = std::make_unique<QSplitter>();
    host->resize(980, 420);
    auto* tree = new QTreeView(host.get());
    auto* model = new QStandardItemModel(tree);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Records"_s});
    const QList<QPair<QString, Glyph>> regions = {{u"spacetime"_s, Glyph::Spacetime},
                                                  {u"temporal"_s, Glyph::Temporal},
                                                  {u"quantum_graph"_s, Glyph::QuantumGraph},
                                                  {u"wormholes"_s, Glyph::Wormholes},
                                                  {u"entropy"_s, Glyph::Entropy},
                                                  {u"backups"_s, Glyph::Backups},
                                                  {u"observatory"_s, Glyph::Observatory},
                                                  {u"configuration"_s, Glyph::Configuration}};
    for (const auto& [name, glyph] : regions) {
        auto* item = new QStandardItem(icon(glyph), name);
        auto* count = new QStandardItem(u"1 204"_s);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (const Glyph shard : {Glyph::ShardHot, Glyph::ShardWarm, Glyph::ShardCold}) {
            item->appendRow(new QStandardItem(icon(shard), glyphName(shard)));
        }
        model->appendRow({item, count});
    }
    tree->setModel(model);
    tree->setUniformRowHeights(true);
    tree->expand(model->index(0, 0));
    tree->setCurrentIndex(model->index(1, 0, model->index(0, 0)));
    auto* table = new TableView(host.get());
    table->setModel(recordModel(table));
    table->setSortingEnabled(true);
    table->resizeColumnsToContents();
    table->selectRow(3);
    host->setSizes({320, 660});
    return host;
}

class DemoPage final : public Page {
  public:
    explicit DemoPage(State state) {
        resize(640, 400);
        setContent(new QWidget(this));
        switch (state) {
            case State::Loading: showLoading(); break;
            case State::Empty:
                showEmpty({.glyph = Glyph::Record,
                           .sentence = u"This type holds no records yet."_s,
                           .action = u"New record"_s,
                           .link = u"Import from a file"_s});
                break;
            case State::Partial: showPartial(u"Showing the first 1 000 of 5 432 records."_s); break;
            case State::Failed:
                showFailed(
                    u"The tree could not be read: spacetime/particles.btree is damaged at page 4711. "
                    "Repair the universe, then try again."_s);
                break;
            case State::Ready: showReady(); break;
        }
    }
    QString pageName() const override { return u"demo"_s; }
    QString title() const override { return u"Demo"_s; }
    Glyph glyph() const override { return Glyph::Record; }
};

// Lets the skeleton's delay pass.
std::unique_ptr<QWidget> pageIn(Page::State state) {
    auto page = std::make_unique<DemoPage>(state);
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
    return page;
}

std::unique_ptr<QWidget> menu() {
    auto shown = std::make_unique<QMenu>();
    shown->addAction(icon(Glyph::New), u"&New universe\u2026"_s)->setShortcut(QKeySequence::New);
    shown->addAction(icon(Glyph::Open), u"&Open\u2026"_s)->setShortcut(QKeySequence::Open);
    shown->addMenu(u"Open &recent"_s)->addAction(u"x"_s);
    shown->addSeparator();
    auto* check = shown->addAction(u"Show &log"_s);
    check->setCheckable(true);
    check->setChecked(true);
    shown->addAction(icon(Glyph::Save), u"Save"_s)->setEnabled(false);
    shown->setActiveAction(shown->actions().constFirst());
    shown->resize(shown->sizeHint());
    return shown;
}

}  // namespace

std::vector<Piece> pieces() {
    return {{u"icons"_s, [] { return std::make_unique<IconSheet>(QIcon::Normal); }},
            {u"icons-disabled"_s, [] { return std::make_unique<IconSheet>(QIcon::Disabled); }},
            {u"tiles"_s, tiles},
            {u"controls"_s, controls},
            {u"views"_s, views},
            {u"menu"_s, menu},
            {u"page-loading"_s, [] { return pageIn(Page::State::Loading); }},
            {u"page-empty"_s, [] { return pageIn(Page::State::Empty); }},
            {u"page-partial"_s, [] { return pageIn(Page::State::Partial); }},
            {u"page-failed"_s, [] { return pageIn(Page::State::Failed); }}};
}

}  // namespace warp::ui::gallery
