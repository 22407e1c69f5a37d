// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/candidates_pane.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextDocumentLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/compare_pane.h"
#include "ui/inspector/record_document.h"
#include "ui/text/error_text.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAmplitudeDigits = 2;
constexpr int kMostRowsShown = 5;
constexpr std::size_t kPreview = 200;

QString numberOf(std::size_t candidate) {
    return groupedNumber(static_cast<std::int64_t>(candidate) + 1);
}

QString amplitudeText(const Candidate& candidate) {
    return groupedNumber(candidate.amplitude, kAmplitudeDigits);
}

}  // namespace

CandidatesPane::CandidatesPane(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model({{tr("Candidate"), true}, {tr("Value")}, {tr("Amplitude"), true}, {tr("Size"), true}}),
      m_table(new TableView(this)),
      m_compare(new ComparePane(this)),
      m_highlighter(&m_left),
      m_filler(m_left),
      m_reason(new QLabel(this)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_keepLikeliest(new QPushButton(this)),
      m_keepOther(new QPushButton(this)) {
    setObjectName(u"candidatesPane"_s);
    m_table->setObjectName(u"candidatesTable"_s);
    m_table->setAccessibleName(tr("Values that the record may have"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(buildValues(), 1);
    column->addLayout(buildFoot());
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CandidatesPane::showValues);
    connect(&m_filler, &DocumentFiller::filled, m_compare, &ComparePane::markDifferences);
    setCompact(false);
}

// The editor lives longer than the text that it shows.
CandidatesPane::~CandidatesPane() {
    m_compare->mine()->editor().useDocument(nullptr);
}

QWidget* CandidatesPane::buildValues() {
    m_left.setDocumentLayout(new QPlainTextDocumentLayout(&m_left));
    m_left.setDefaultFont(Theme::font(FontRole::Code));
    m_compare->setObjectName(u"candidateValues"_s);
    CodeEditor& left = m_compare->mine()->editor();
    CodeEditor& right = m_compare->other()->editor();
    left.useDocument(&m_left);
    left.setReadOnly(true);
    left.setObjectName(u"candidateLikeliest"_s);
    left.setAccessibleName(tr("What an observation returns"));
    right.setObjectName(u"candidateOther"_s);
    right.setAccessibleName(tr("The chosen other value"));
    return m_compare;
}

QLayout* CandidatesPane::buildFoot() {
    m_reason->setObjectName(u"candidatesReason"_s);
    m_reason->setFont(Theme::font(FontRole::Caption));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setWordWrap(true);
    m_keepLikeliest->setObjectName(u"collapseLikeliest"_s);
    m_keepOther->setObjectName(u"collapseOther"_s);
    // Named before there is anything to choose.
    m_keepLikeliest->setText(tr("Collapse to candidate %1").arg(numberOf(0)));
    m_keepOther->setText(tr("Collapse to candidate %1").arg(numberOf(1)));
    connect(m_keepLikeliest, &QPushButton::clicked, this, [this] { collapse(likeliest()); });
    connect(m_keepOther, &QPushButton::clicked, this, [this] { collapse(other()); });
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kSmall);
    foot->setSpacing(metrics::kTiny);
    m_buttons->setSpacing(metrics::kSmall);
    m_buttons->addWidget(m_keepLikeliest, 1);
    m_buttons->addWidget(m_keepOther, 1);
    foot->addWidget(m_reason);
    foot->addLayout(m_buttons);
    return foot;
}

void CandidatesPane::setCompact(bool compact) {
    m_compare->setOrientation(compact ? Qt::Vertical : Qt::Horizontal);
    m_buttons->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setColumnHidden(3, compact);
}

void CandidatesPane::setDocument(RecordDocument* document) {
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_shownVersion = 0;
    m_model.setFacts({});
    if (!document) return;
    connect(document, &RecordDocument::changed, this, &CandidatesPane::showCandidates);
    showCandidates();
}

bool CandidatesPane::isSuperposed() const {
    return m_document && m_document->state() == RecordDocument::State::Ready &&
           m_document->record().candidates.size() > 1;
}

std::size_t CandidatesPane::likeliest() const {
    return Superposition{.version = 0, .candidates = m_document->record().candidates}.likeliest();
}

// The chosen one, unless that is the likeliest: then the first of the others.
std::size_t CandidatesPane::other() const {
    const QModelIndex row = m_table->currentIndex();
    const std::size_t chosen = row.isValid() ? static_cast<std::size_t>(row.row()) : likeliest();
    if (chosen != likeliest()) return chosen;
    return likeliest() == 0 ? 1 : 0;
}

void CandidatesPane::showCandidates() {
    if (!isSuperposed()) return m_model.setFacts({});
    updateButtons();
    const Record& record = m_document->record();
    if (std::exchange(m_shownVersion, record.version) == record.version && m_model.rowCount() > 0) return;
    std::vector<FactsModel::Fact> facts;
    for (std::size_t i = 0; i < record.candidates.size(); ++i) {
        const Candidate& candidate = record.candidates[i];
        const auto bytes = static_cast<std::int64_t>(candidate.json.size());
        const bool first = i == likeliest();
        facts.push_back({.id = QString::number(i),
                         .cells = {numberOf(i), toQString(candidate.json.substr(0, kPreview)),
                                   amplitudeText(candidate), byteText(bytes)},
                         .toolTips = {first ? tr("An observation returns this one: its amplitude is the "
                                                 "greatest.")
                                            : QString(),
                                      {},
                                      {},
                                      exactBytes(bytes)},
                         .icon = first ? icon(Glyph::Observer) : QIcon(),
                         .iconColumn = 0});
    }
    const int rows = std::min(static_cast<int>(facts.size()), kMostRowsShown);
    m_model.setFacts(std::move(facts));
    m_table->setFixedHeight((rows + 1) * metrics::kRow + 4);
    m_table->setCurrentIndex(m_model.index(static_cast<int>(other()), 0));
    showValues();
}

QString CandidatesPane::titleOf(std::size_t candidate) const {
    const QString amplitude = amplitudeText(m_document->record().candidates[candidate]);
    return candidate == likeliest() ? tr("Candidate %1, amplitude %2: what an observation returns")
                                          .arg(numberOf(candidate), amplitude)
                                    : tr("Candidate %1, amplitude %2").arg(numberOf(candidate), amplitude);
}

void CandidatesPane::showValues() {
    if (!isSuperposed() || m_document->details().candidates.size() < 2) return;
    const auto& texts = m_document->details().candidates;
    m_filler.fill(toQString(texts[likeliest()].text));
    m_compare->compare(titleOf(likeliest()), titleOf(other()), toQString(texts[other()].text));
    m_compare->revealDifference();
    updateButtons();
}

// Why nothing can be chosen; empty when it can.
QString CandidatesPane::keptReason() const {
    if (m_document->isDirty()) return tr("Save or revert what you typed first.");
    return m_context.actions.readOnlyReason();
}

void CandidatesPane::updateButtons() {
    const QString reason = keptReason();
    m_reason->setText(reason.isEmpty() ? tr("Collapsing keeps one value and lets the others go. Undo brings "
                                            "them back.")
                                       : reason);
    const std::array<std::pair<QPushButton*, std::size_t>, 2> buttons = {
        {{m_keepLikeliest, likeliest()}, {m_keepOther, other()}}};
    for (const auto& [button, candidate] : buttons) {
        button->setText(tr("Collapse to candidate %1").arg(numberOf(candidate)));
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void CandidatesPane::collapse(std::size_t choice) {
    if (!isSuperposed() || !keptReason().isEmpty()) return;
    const QString key = m_document->key();
    m_context.actions.edits().collapse(
        tr("Collapse %1 to candidate %2").arg(key, numberOf(choice)), key, m_document->record().version,
        choice, this, [this](const Result<AppliedEdit>& edit) {
            if (m_document) m_document->load();
            if (edit.ok()) return;
            m_context.actions.prompts().tell(this, tr("The record was not collapsed"),
                                             errorText(edit.error()));
        });
}

}  // namespace warp::ui
