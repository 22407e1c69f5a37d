// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/links_pane.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/link_delegate.h"
#include "ui/inspector/record_document.h"
#include "ui/text/error_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStrengthWidth = 96;
const QString kOrigin = u"links"_s;

QString number(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

void layOut(TableView& table) {
    table.setItemDelegate(new LinkDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setMouseTracking(true);
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(LinkTableModel::KeyColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LinkTableModel::StrengthColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(LinkTableModel::KindColumn, QHeaderView::ResizeToContents);
    header->resizeSection(LinkTableModel::StrengthColumn, kStrengthWidth);
}

}  // namespace

LinksPane::LinksPane(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_partnersModel(tr("Kind")),
      m_edgesModel(tr("Relation")),
      m_stack(new QStackedWidget(this)),
      m_notice(new EmptyState(this)),
      m_split(new QSplitter(Qt::Vertical, this)) {
    setObjectName(u"linksPane"_s);
    m_notice->setObjectName(u"linksNotice"_s);
    m_split->setObjectName(u"linksSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_partners = buildPart(u"partners"_s, m_partnersModel);
    m_edges = buildPart(u"neighbours"_s, m_edgesModel);
    m_partners.table->setAccessibleName(tr("Entangled records"));
    m_edges.table->setAccessibleName(tr("Neighbours in the graph"));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_partners.table);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadMs);
    connect(&m_timer, &QTimer::timeout, this, &LinksPane::read);
    connect(m_notice, &EmptyState::actionTriggered, this, &LinksPane::read);
}

LinksPane::Part LinksPane::buildPart(const QString& name, LinkTableModel& model) {
    Part part{new QWidget(this), new QLabel(this), new TableView(this), new QLabel(this)};
    part.caption->setObjectName(name + u"Caption"_s);
    part.caption->setBuddy(part.table);
    part.note->setObjectName(name + u"Note"_s);
    part.note->setFont(Theme::font(FontRole::Caption));
    part.note->setForegroundRole(QPalette::PlaceholderText);
    part.note->setWordWrap(true);
    for (QLabel* label : {part.caption, part.note})
        label->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    part.table->setObjectName(name + u"Table"_s);
    part.table->setModel(&model);
    layOut(*part.table);
    connectTable(*part.table, model);
    auto* column = new QVBoxLayout(part.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(part.caption);
    column->addWidget(part.table, 1);
    column->addWidget(part.note);
    m_split->addWidget(part.box);
    return part;
}

void LinksPane::connectTable(TableView& table, LinkTableModel& model) {
    connect(&table, &TableView::rowOpened, this,
            [this, &model](const QModelIndex& index) { go(model.keyAt(index)); });
    connect(&table, &QTableView::clicked, this, [this, &model](const QModelIndex& index) {
        if (index.column() == LinkTableModel::KeyColumn) go(model.keyAt(index));
    });
    QWidget* cells = table.viewport();
    connect(&table, &QTableView::entered, cells, [cells](const QModelIndex& index) {
        cells->setCursor(index.column() == LinkTableModel::KeyColumn ? Qt::PointingHandCursor
                                                                     : Qt::ArrowCursor);
    });
    connect(&table, &QTableView::viewportEntered, cells, [cells] { cells->unsetCursor(); });
}

void LinksPane::setDocument(RecordDocument* document) {
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_slot.cancel();
    m_timer.stop();
    m_partnersModel.setRows({});
    m_edgesModel.setRows({});
    m_stale = true;
    if (!document) return;
    connect(document, &RecordDocument::logged, this, [this] {
        m_stale = true;
        if (isVisible()) read();
    });
    if (isVisible()) read();
}

void LinksPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void LinksPane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LinksPane::read() {
    if (!m_document) return;
    if (m_stale && m_partnersModel.rowCount() + m_edgesModel.rowCount() == 0)
        showNotice({.glyph = Glyph::Entanglement, .sentence = tr("Reading the links\u2026")});
    m_stale = false;
    m_context.session.run<RecordLinks>(
        m_slot, this, tr("Links of %1").arg(m_document->key()), Lane::Page,
        [key = toStd(m_document->key()), now = m_context.session.bridge().clock().now()](
            Universe& universe, const EngineJob& job) { return readLinks(universe, key, now, job); },
        [this](Result<RecordLinks> answer) { onRead(std::move(answer)); });
}

void LinksPane::onRead(Result<RecordLinks> answer) {
    if (isVisible()) m_timer.start();
    if (!answer.ok()) {
        return showNotice(
            {.glyph = Glyph::Error, .sentence = errorText(answer.error()), .action = tr("Try again")});
    }
    m_partnersModel.setRows(partnerRows(*answer));
    m_edgesModel.setRows(edgeRows(*answer));
    if (answer->empty() && !answer->noPartners && !answer->noEdges) {
        return showNotice({.glyph = Glyph::Entanglement,
                           .sentence = answer->isNode
                                           ? tr("This record is a node of the graph without edges, and is "
                                                "entangled with no other.")
                                           : tr("This record is entangled with no other, and is no node of "
                                                "the graph.")});
    }
    const auto partners = static_cast<int>(answer->partners.size() + answer->morePartners);
    showPart(m_partners, tr("Entangled with %n record(s)", nullptr, partners), answer->morePartners,
             answer->noPartners);
    showPart(m_edges, tr("Neighbours in the graph: %1").arg(number(answer->edges.size() + answer->moreEdges)),
             answer->moreEdges, answer->noEdges);
    m_stack->setCurrentWidget(m_split);
}

void LinksPane::showNotice(const EmptyText& text) {
    m_notice->setText(text);
    m_stack->setCurrentWidget(m_notice);
}

// What has nothing in it leaves its room to the other.
void LinksPane::showPart(const Part& part, const QString& caption, std::uint64_t more,
                         const std::optional<Error>& failure) {
    const bool rows = part.table->model()->rowCount() > 0;
    part.box->setVisible(rows || failure);
    part.table->setVisible(rows);
    part.caption->setText(caption);
    part.caption->setVisible(rows);
    QString note;
    if (failure) note = errorText(*failure);
    if (more > 0) note = tr("%1 more are not listed.").arg(number(more));
    part.note->setText(note);
    part.note->setVisible(!note.isEmpty());
}

// A neighbour without a record is a node only: its page says that there is no such record.
void LinksPane::go(const QString& key) {
    if (key.isEmpty()) return;
    if (m_compact)
        m_context.selection.publish({{key}, kOrigin});
    else
        m_context.openPage(u"record"_s, key);
}

}  // namespace warp::ui
