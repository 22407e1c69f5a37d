// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/facts_pane.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNameColumn = 0;
constexpr int kValueColumn = 1;
constexpr int kMeaningColumn = 2;
constexpr int kValueWidth = 300;
constexpr int kMeaningLines = 3;
// Beside names and values a sentence needs a few words of room.
constexpr int kLeastForMeanings = 600;

}  // namespace

FactsPane::FactsPane(std::vector<FactsModel::Column> columns, QWidget* parent)
    : QWidget(parent),
      m_model(std::move(columns)),
      m_table(new TableView(this)),
      m_meaning(new QLabel(this)) {
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setFont(Theme::font(FontRole::Caption));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_meaning->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    // Of one height, so that nothing jumps from row to row.
    m_meaning->setFixedHeight(kMeaningLines * m_meaning->fontMetrics().lineSpacing() + 2 * metrics::kTiny);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_meaning);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactsPane::explain);
    setCompact(false);
}

void FactsPane::setTitle(const QString& title) {
    m_table->setAccessibleName(title);
}

void FactsPane::setFacts(std::vector<FactsModel::Fact> facts) {
    m_model.setFacts(std::move(facts));
    explain();
}

void FactsPane::setCompact(bool compact) {
    m_compact = compact;
    arrange();
}

void FactsPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FactsPane::arrange() {
    const bool compact = m_compact || width() < kLeastForMeanings;
    if (m_arranged && compact == m_table->isColumnHidden(kMeaningColumn)) return;
    m_arranged = true;
    m_table->setColumnHidden(kMeaningColumn, compact);
    m_meaning->setVisible(compact);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(kNameColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(kValueColumn, compact ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setSectionResizeMode(kMeaningColumn, QHeaderView::Stretch);
    if (!compact) header->resizeSection(kValueColumn, kValueWidth);
}

void FactsPane::explain() {
    const QModelIndex row = m_table->currentIndex();
    const QString meaning = row.isValid() ? row.siblingAtColumn(kMeaningColumn).data().toString()
                                          : tr("Choose a property to read what it means.");
    m_meaning->setText(meaning);
    m_table->setAccessibleDescription(meaning);
}

}  // namespace warp::ui
