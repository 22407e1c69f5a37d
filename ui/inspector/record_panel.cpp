// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_panel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/raw_view.h"
#include "ui/inspector/record_actions.h"
#include "ui/inspector/record_facts.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* makeEditor(QWidget* parent, const QString& objectName, const QString& accessibleName) {
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(objectName);
    editor->setAccessibleName(accessibleName);
    editor->setFont(Theme::font(FontRole::Code));
    editor->setFrameShape(QFrame::NoFrame);
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setTabStopDistance(editor->fontMetrics().horizontalAdvance(u' ') * 2);
    return editor;
}

}  // namespace

RecordPanel::RecordPanel(RecordActions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_facts(recordFactColumns()),
      m_key(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_banner(new Banner(this)),
      m_tabs(new QTabWidget(this)),
      m_tree(new QTreeView(this)),
      m_textArea(new QSplitter(Qt::Horizontal, this)),
      m_editor(makeEditor(this, u"jsonEditor"_s, tr("Value as JSON"))),
      m_theirs(makeEditor(this, u"theirsEditor"_s, tr("Value as somebody else left it"))),
      m_hex(new RawView(this)),
      m_properties(new TableView(this)),
      m_mark(new QLabel(this)),
      m_message(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_revert(new QPushButton(tr("Revert"), this)) {
    setObjectName(u"recordPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    m_banner->hide();
    buildTabs();
    column->addWidget(m_tabs, 1);
    column->addWidget(buildFoot());
    buildActions();
}

RecordPanel::~RecordPanel() {
    setDocument(nullptr);
}

QWidget* RecordPanel::buildHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kTiny);
    column->setSpacing(2);
    m_key->setObjectName(u"recordKey"_s);
    m_key->setFont(Theme::font(FontRole::Section));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setWordWrap(true);
    m_summary->setObjectName(u"recordSummary"_s);
    m_summary->setFont(Theme::font(FontRole::Caption));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_key);
    column->addWidget(m_summary);
    return head;
}

void RecordPanel::buildTabs() {
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the record"));
    m_tabs->setDocumentMode(true);
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setAccessibleName(tr("Value as a tree"));
    m_tree->setModel(&m_treeModel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_theirs->setReadOnly(true);
    new ValueHighlighter(m_theirs->document());
    m_theirs->hide();
    m_textArea->setObjectName(u"textArea"_s);
    m_textArea->setChildrenCollapsible(false);
    m_textArea->addWidget(m_editor);
    m_textArea->addWidget(m_theirs);
    m_hex->setObjectName(u"hexView"_s);
    m_hex->setAccessibleName(tr("Value byte by byte"));
    m_properties->setObjectName(u"propertiesTable"_s);
    m_properties->setAccessibleName(tr("Properties of the record"));
    m_properties->setModel(&m_facts);
    m_properties->setFrameShape(QFrame::NoFrame);
    m_properties->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_properties->horizontalHeader()->setSectionsClickable(false);
    m_properties->horizontalHeader()->setHighlightSections(false);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_textArea, tr("JSON"));
    m_tabs->addTab(m_properties, tr("Properties"));
    m_tabs->addTab(m_hex, tr("Raw"));
    setCompact(false);
}

QWidget* RecordPanel::buildFoot() {
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kSmall);
    row->setSpacing(metrics::kSmall);
    m_message->setObjectName(u"recordMessage"_s);
    m_message->setFont(Theme::font(FontRole::Caption));
    m_message->setWordWrap(true);
    m_message->installEventFilter(this);
    m_save->setObjectName(u"saveRecord"_s);
    m_save->setDefault(true);
    m_revert->setObjectName(u"revertRecord"_s);
    row->addWidget(m_mark);
    row->addWidget(m_message, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return m_foot;
}

void RecordPanel::buildActions() {
    auto* save = new QAction(tr("Save record"), this);
    save->setObjectName(u"saveRecordAction"_s);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    const auto saveNow = [this] {
        if (m_document) m_document->save();
    };
    connect(save, &QAction::triggered, this, saveNow);
    connect(m_save, &QPushButton::clicked, this, [this, saveNow] {
        if (m_document && m_document->theirs())
            m_document->keepMine();
        else
            saveNow();
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_document) m_document->revert();
    });
    connect(m_banner, &Banner::actionTriggered, this, &RecordPanel::onBannerAction);
}

void RecordPanel::setCompact(bool compact) {
    // The Inspector's pin lies over the right end of the head.
    m_key->setContentsMargins(0, 0, compact ? metrics::kControl : 0, 0);
    m_properties->setColumnHidden(2, compact);
    QHeaderView* header = m_properties->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, compact ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    if (!compact) header->resizeSection(1, 280);
}

void RecordPanel::setDocument(std::shared_ptr<RecordDocument> document) {
    if (m_document == document) return;
    if (m_document) {
        m_document->disconnect(this);
        // The text belongs to the document that is left.
        m_editor->setDocument(nullptr);
    }
    m_document = std::move(document);
    m_shownVersion = 0;
    if (!m_document) return;
    m_editor->setDocument(&m_document->text());
    m_document->setHome(this);
    connect(m_document.get(), &RecordDocument::changed, this, &RecordPanel::onChanged);
    connect(m_document.get(), &RecordDocument::saveFailed, this,
            [this](const QString& reason) { m_message->setText(tr("Not saved. %1").arg(reason)); });
    onChanged();
}

void RecordPanel::onChanged() {
    if (!m_document) return;
    showHead();
    showBanner();
    showRecord();
    showFoot();
}

void RecordPanel::showHead() {
    m_key->setText(m_document->key());
    if (m_document->state() != RecordDocument::State::Ready) {
        m_summary->clear();
        return;
    }
    const Record& record = m_document->record();
    m_summary->setText(tr("%1, %2, changed %3, version %4")
                           .arg(temperatureWord(temperatureOf(record.shard)),
                                byteText(static_cast<std::int64_t>(record.value.size())),
                                timeText(record.updatedAt),
                                groupedNumber(static_cast<std::int64_t>(record.version))));
}

void RecordPanel::showRecord() {
    const bool ready = m_document->state() == RecordDocument::State::Ready;
    m_tabs->setEnabled(ready);
    if (!ready) {
        m_shownVersion = 0;
        m_treeModel.setJson({});
        m_facts.setFacts({});
        m_hex->setBytes({});
        return;
    }
    const Record& record = m_document->record();
    const bool readOnly = m_document->isCut() || !m_actions.readOnlyReason().isEmpty();
    if (m_editor->isReadOnly() != readOnly) m_editor->setReadOnly(readOnly);
    if (m_shownVersion == record.version) return;
    m_shownVersion = record.version;
    m_treeModel.setJson(toBytes(record.value));
    m_tree->expandToDepth(0);
    m_tree->resizeColumnToContents(0);
    m_hex->setBytes(toBytes(record.value));
    m_facts.setFacts(recordFacts(m_document->details()));
}

void RecordPanel::showFoot() {
    const bool ready = m_document->state() == RecordDocument::State::Ready;
    const bool dirty = ready && m_document->isDirty();
    m_foot->setVisible(dirty);
    m_save->setEnabled(dirty && !m_document->problem() && !m_document->isSaving());
    m_save->setText(m_document->theirs() ? tr("Save mine over theirs") : tr("Save"));
    m_revert->setText(m_document->theirs() ? tr("Take theirs") : tr("Revert"));
    const auto& problem = m_document->problem();
    m_mark->setVisible(problem.has_value());
    if (problem) m_mark->setPixmap(statusIcon(Status::Critical).pixmap(metrics::kIcon));
    if (problem)
        m_message->setText(
            tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message));
    else if (m_document->isSaving())
        m_message->setText(tr("Saving\u2026"));
    else
        m_message->setText(tr("Not saved yet"));
}

void RecordPanel::showBanner() {
    BannerText text;
    const QString reason = m_actions.readOnlyReason();
    switch (m_document->state()) {
        case RecordDocument::State::Missing:
            text = {.kind = BannerKind::Warning, .message = tr("This record does not exist (any more).")};
            break;
        case RecordDocument::State::Failed:
            text = {.kind = BannerKind::Critical, .message = m_document->failure(), .action = tr("Retry")};
            break;
        default:
            if (m_document->theirs())
                text = {.kind = BannerKind::Warning,
                        .message = tr("Somebody changed this record at %1 while you were editing it. Yours "
                                      "is at the left, theirs at the right.")
                                       .arg(timeText(m_document->theirs()->record.updatedAt))};
            else if (m_document->isCut())
                text = {.message =
                            tr("This value has %1; its beginning is shown.")
                                .arg(byteText(static_cast<std::int64_t>(m_document->record().value.size()))),
                        .action = tr("Show and edit all of it")};
            break;
    }
    m_banner->setVisible(!text.message.isEmpty());
    if (!text.message.isEmpty()) m_banner->setText(text);
    m_theirs->setVisible(m_document->theirs().has_value());
    if (m_document->theirs()) {
        m_theirs->setPlainText(toQString(m_document->theirs()->pretty));
        m_tabs->setCurrentWidget(m_textArea);
    }
}

void RecordPanel::onBannerAction() {
    if (m_document->state() == RecordDocument::State::Failed)
        m_document->load();
    else if (m_document->isCut())
        m_document->loadWhole();
}

bool RecordPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_message && event->type() == QEvent::MouseButtonRelease) goToMistake();
    return QWidget::eventFilter(watched, event);
}

void RecordPanel::goToMistake() {
    if (!m_document || !m_document->problem()) return;
    const QTextBlock block =
        m_document->text().findBlockByNumber(static_cast<int>(m_document->problem()->line) - 1);
    if (!block.isValid()) return;
    QTextCursor cursor(block);
    const int column = static_cast<int>(m_document->problem()->column) - 1;
    cursor.setPosition(block.position() + std::clamp(column, 0, block.length() - 1));
    m_tabs->setCurrentWidget(m_textArea);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

}  // namespace warp::ui
