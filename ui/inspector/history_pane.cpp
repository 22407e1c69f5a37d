// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/history_pane.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextDocumentLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/compare_pane.h"
#include "ui/inspector/history_rows.h"
#include "ui/inspector/record_document.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kChangeColumn = 1;
constexpr int kSizeColumn = 2;

QString versionText(Lsn lsn) {
    return groupedNumber(static_cast<std::int64_t>(lsn));
}

QLabel* captionLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(Theme::font(FontRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    return label;
}

}  // namespace

HistoryPane::HistoryPane(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(historyColumns()),
      m_stack(new QStackedWidget(this)),
      m_notice(new EmptyState(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_table(new TableView(this)),
      m_end(captionLabel(u"historyEnd"_s, this)),
      m_caption(captionLabel(u"historyCaption"_s, this)),
      m_compare(new ComparePane(this)),
      m_highlighter(&m_before),
      m_filler(m_before),
      m_reason(captionLabel(u"historyReason"_s, this)),
      m_againstNow(new QToolButton(this)),
      m_restore(new QPushButton(icon(Glyph::History), tr("Restore this version"), this)) {
    setObjectName(u"historyPane"_s);
    m_notice->setObjectName(u"historyNotice"_s);
    m_split->setObjectName(u"historySplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildVersions());
    m_split->addWidget(buildValues());
    m_split->setSizes({200, 300});
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPane::readTexts);
    connect(&m_filler, &DocumentFiller::filled, m_compare, &ComparePane::markDifferences);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPane::restore);
    connect(m_againstNow, &QToolButton::clicked, this, [this] {
        if (m_document) m_context.actions.requestVersions(m_document->key(), m_shownLsn.value_or(0));
    });
    connect(m_notice, &EmptyState::actionTriggered, this, &HistoryPane::read);
    setCompact(false);
}

// The editor lives longer than the text that it shows.
HistoryPane::~HistoryPane() {
    m_compare->mine()->editor().useDocument(nullptr);
}

QWidget* HistoryPane::buildVersions() {
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Versions of the record"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(kChangeColumn, QHeaderView::Stretch);
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_end);
    return part;
}

QWidget* HistoryPane::buildValues() {
    m_before.setDocumentLayout(new QPlainTextDocumentLayout(&m_before));
    m_before.setDefaultFont(Theme::font(FontRole::Code));
    m_compare->setObjectName(u"historyValues"_s);
    CodeEditor& before = m_compare->mine()->editor();
    CodeEditor& after = m_compare->other()->editor();
    before.useDocument(&m_before);
    before.setReadOnly(true);
    before.setObjectName(u"historyBefore"_s);
    before.setAccessibleName(tr("Value of the version"));
    after.setObjectName(u"historyAfter"_s);
    after.setAccessibleName(tr("Value after the change"));
    m_restore->setObjectName(u"restoreVersion"_s);
    m_againstNow->setObjectName(u"historyAgainstNow"_s);
    m_againstNow->setIcon(icon(Glyph::Columns));
    m_againstNow->setAutoRaise(true);
    m_againstNow->setToolTip(tr("Compare with now, and restore step by step"));
    m_againstNow->setAccessibleName(tr("Compare with now"));
    auto* part = new QWidget(this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, metrics::kTiny, metrics::kSmall, metrics::kSmall);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_againstNow);
    foot->addWidget(m_restore);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_compare, 1);
    column->addLayout(foot);
    return part;
}

void HistoryPane::setCompact(bool compact) {
    m_compare->setOrientation(compact ? Qt::Vertical : Qt::Horizontal);
    m_table->setColumnHidden(kSizeColumn, compact);
}

void HistoryPane::setDocument(RecordDocument* document) {
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_slot.cancel();
    m_textSlot.cancel();
    m_known = {};
    m_shownLsn.reset();
    m_model.setFacts({});
    m_stale = true;
    if (!document) return;
    connect(document, &RecordDocument::changed, this, &HistoryPane::updateRestore);
    connect(document, &RecordDocument::logged, this, [this] {
        m_stale = true;
        if (isVisible()) read();
    });
    if (isVisible()) read();
}

void HistoryPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) read();
}

bool HistoryPane::isSettled() const {
    return !m_slot.active() && !m_textSlot.active() && !m_filler.isFilling() && !m_stale;
}

void HistoryPane::read() {
    if (!m_document) return;
    m_stale = false;
    if (m_model.rowCount() == 0)
        showNotice({.glyph = Glyph::History, .sentence = tr("Reading the log\u2026")});
    m_context.session.run<KnownVersions>(
        m_slot, this, tr("History of %1").arg(m_document->key()), Lane::Page,
        [key = toStd(m_document->key())](Universe& universe, const EngineJob& job) {
            return readVersions(universe, key, job);
        },
        [this](Result<KnownVersions> answer) { onRead(std::move(answer)); });
}

void HistoryPane::onRead(Result<KnownVersions> answer) {
    if (!answer.ok()) {
        m_model.setFacts({});
        return showNotice(
            {.glyph = Glyph::Error, .sentence = errorText(answer.error()), .action = tr("Try again")});
    }
    m_known = std::move(answer).value();
    if (m_known.history.versions.empty()) {
        m_model.setFacts({});
        return showNotice(noHistoryText(m_known));
    }
    showVersions();
}

void HistoryPane::showNotice(const EmptyText& text) {
    m_notice->setText(text);
    m_stack->setCurrentWidget(m_notice);
}

// The version that was chosen stays it when newer ones come; at first it is the newest.
void HistoryPane::showVersions() {
    const std::optional<Lsn> kept = m_shownLsn;
    m_model.setFacts(historyRows(m_known));
    const QString end = historyEndText(m_known);
    m_end->setText(end);
    m_end->setVisible(!end.isEmpty());
    m_stack->setCurrentWidget(m_split);
    const auto& versions = m_known.history.versions;
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const auto& v) { return kept && v.lsn == *kept; });
    const auto back = found == versions.end() ? 0 : static_cast<int>(versions.end() - found) - 1;
    m_table->setCurrentIndex(m_model.index(back, 0));
    readTexts();
}

std::optional<std::size_t> HistoryPane::chosen() const {
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid() || m_known.history.versions.empty()) return std::nullopt;
    return m_model.idOf(row).toULongLong();
}

void HistoryPane::readTexts() {
    const auto index = chosen();
    if (!index || !m_document) return;
    m_shownLsn = m_known.history.versions[*index].lsn;
    m_caption->setText(versionCaption(m_known, *index));
    updateRestore();
    m_context.session.run<VersionTexts>(
        m_textSlot, this, tr("History of %1").arg(m_document->key()), Lane::Page,
        [key = toStd(m_document->key()), before = momentBefore(m_known.history, *index),
         after = momentAfter(m_known.history, *index)](Universe& universe, const EngineJob& job) {
            return readVersionTexts(universe, key, before, after, job);
        },
        [this](Result<VersionTexts> texts) {
            if (texts.ok()) return showTexts(*texts);
            m_caption->setText(errorText(texts.error()));
            m_compare->stopComparing();
            m_filler.fill({});
        });
}

// Two sides where a change made one value of another; otherwise the one value there is.
void HistoryPane::showTexts(const VersionTexts& texts) {
    const auto index = chosen();
    if (!index) return;
    const QString before = toQString(texts.before.text);
    const QString after = toQString(texts.after.text);
    const bool put = m_known.history.versions[*index].kind == RecordVersion::Kind::Put;
    if (!put || before.isEmpty()) {
        m_compare->stopComparing();
        m_filler.fill(after.isEmpty() ? before : after);
        return;
    }
    m_filler.fill(before);
    m_compare->compare(tr("Before, version %1").arg(versionText(momentBefore(m_known.history, *index).lsn)),
                       tr("Version %1").arg(versionText(m_known.history.versions[*index].lsn)), after);
    m_compare->revealDifference();
}

// Why the chosen version cannot be restored; empty when it can.
QString HistoryPane::keptReason() const {
    const auto index = chosen();
    if (!index || !m_document) return tr("Choose a version.");
    const Moment then = momentAfter(m_known.history, *index);
    if (then.kind == Moment::Kind::Absent) return tr("There was no record after this change.");
    if (then.kind == Moment::Kind::NotKept) return tr("The value of this version is not kept in the log.");
    const Moment now = momentAfter(m_known.history, m_known.history.versions.size() - 1);
    if (m_known.now != 0 && now.lsn == then.lsn) return tr("This is the value that it has now.");
    if (m_document->isDirty()) return tr("Save or revert what you typed first.");
    return m_context.actions.readOnlyReason();
}

void HistoryPane::updateRestore() {
    const QString reason = keptReason();
    m_restore->setEnabled(reason.isEmpty());
    m_restore->setToolTip(reason);
    m_reason->setText(reason);
}

void HistoryPane::restore() {
    const auto index = chosen();
    if (!index || !keptReason().isEmpty()) return;
    const QString key = m_document->key();
    const Lsn lsn = m_known.history.versions[*index].lsn;
    m_context.session.run<RecordBatch>(
        this, tr("History of %1").arg(key), Lane::Page,
        [key = toStd(key), then = momentAfter(m_known.history, *index), now = m_known.now](
            Universe& universe, const EngineJob& job) { return restoreBatch(universe, key, then, now, job); },
        [this, key, lsn](Result<RecordBatch> batch) {
            if (!batch.ok()) return tellFailure(batch.error());
            m_context.actions.edits().apply(tr("Restore version %1 of %2").arg(versionText(lsn), key), *batch,
                                            this, [this](const Result<AppliedEdit>& edit) {
                                                if (!edit.ok()) tellFailure(edit.error());
                                            });
        });
}

void HistoryPane::tellFailure(const Error& error) {
    m_context.actions.prompts().tell(this, tr("The version was not restored"), errorText(error));
    read();
}

}  // namespace warp::ui
