// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_panel.h"

#include <QtGui/QAction>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/candidates_pane.h"
#include "ui/inspector/compare_pane.h"
#include "ui/inspector/facts_pane.h"
#include "ui/inspector/history_pane.h"
#include "ui/inspector/links_pane.h"
#include "ui/inspector/raw_pane.h"
#include "ui/inspector/record_banner.h"
#include "ui/inspector/record_facts.h"
#include "ui/inspector/record_foot.h"
#include "ui/inspector/record_title.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/json_tree.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

RecordPanel::RecordPanel(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new RecordTitle(context, this)),
      m_banner(new Banner(this)),
      m_tabs(new QTabWidget(this)),
      m_tree(new JsonTree(this)),
      m_treeNote(new Banner(this)),
      m_text(new ComparePane(this)),
      m_candidates(new CandidatesPane(context, this)),
      m_facts(new FactsPane(recordFactColumns(), this)),
      m_links(new LinksPane(context, this)),
      m_raw(new RawPane(context.session, this)),
      m_history(new HistoryPane(context, this)),
      m_foot(new RecordFoot(this)) {
    setObjectName(u"recordPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTabs();
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_foot);
    m_banner->hide();
    connectParts();
    setCompact(false);
}

RecordPanel::~RecordPanel() {
    setDocument(nullptr);
}

void RecordPanel::buildTabs() {
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the record"));
    m_tabs->setDocumentMode(true);
    // Where there is no room for all of them they scroll: words without their middles say nothing.
    m_tabs->setElideMode(Qt::ElideNone);
    auto* treeSide = new QWidget(this);
    auto* column = new QVBoxLayout(treeSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_treeNote);
    column->addWidget(m_tree, 1);
    treeSide->setFocusProxy(m_tree);
    m_treeNote->setObjectName(u"treeNote"_s);
    m_treeNote->hide();
    m_facts->table()->setObjectName(u"propertiesTable"_s);
    m_facts->setTitle(tr("Properties of the record"));
    m_tabs->addTab(treeSide, tr("Tree"));
    m_tabs->addTab(m_text, tr("JSON"));
    m_tabs->addTab(m_candidates, tr("Candidates"));
    m_tabs->setTabVisible(CandidatesView, false);
    m_tabs->addTab(m_facts, tr("Properties"));
    m_tabs->addTab(m_links, tr("Links"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_history, tr("History"));
}

void RecordPanel::connectParts() {
    auto* save = new QAction(tr("Save record"), this);
    save->setObjectName(u"saveRecordAction"_s);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, this, [this] {
        if (m_document && !m_document->theirs()) m_document->save();
    });
    connect(m_foot, &RecordFoot::keepChosen, this, &RecordPanel::keep);
    connect(m_foot, &RecordFoot::giveUpChosen, this, &RecordPanel::giveUp);
    connect(m_foot, &RecordFoot::openFileChosen, this, &RecordPanel::openFile);
    connect(m_title, &RecordTitle::observeRequested, this, [this] {
        if (m_document) m_document->observe();
    });
    connect(m_banner, &Banner::actionTriggered, this, &RecordPanel::onBannerAction);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_document) showBanner();
    });
}

CodeEditor* RecordPanel::editor() const {
    return &m_text->mine()->editor();
}

CodeEditor* RecordPanel::otherEditor() const {
    return &m_text->other()->editor();
}

void RecordPanel::setCompact(bool compact) {
    m_title->setCompact(compact);
    m_candidates->setCompact(compact);
    m_facts->setCompact(compact);
    m_links->setCompact(compact);
    m_history->setCompact(compact);
    m_text->setOrientation(compact ? Qt::Vertical : Qt::Horizontal);
}

void RecordPanel::setDocument(std::shared_ptr<RecordDocument> document) {
    if (m_document == document) return;
    if (m_document) {
        m_document->disconnect(this);
        m_document->removeView(this);
        // Text and tree belong to the document that is left.
        editor()->useDocument(nullptr);
        m_tree->setJsonModel(nullptr);
        m_tree->setText(nullptr);
    }
    m_candidates->setDocument(document.get());
    m_links->setDocument(document.get());
    m_history->setDocument(document.get());
    m_document = std::move(document);
    m_wasComparing = false;
    m_text->stopComparing();
    if (!m_document) return;
    editor()->useDocument(&m_document->value().text());
    m_tree->setJsonModel(&m_document->value().tree());
    m_tree->setText(&m_document->value().text());
    m_document->addView(this);
    connect(m_document.get(), &RecordDocument::changed, this, &RecordPanel::onChanged);
    onChanged();
}

void RecordPanel::onChanged() {
    m_title->showRecord(*m_document);
    showBanner();
    showViews();
    m_foot->showDecision(m_document.get(), m_context.actions.readOnlyReason());
}

void RecordPanel::showViews() {
    const bool ready = m_document->state() == RecordDocument::State::Ready;
    // What is gone still has a history, and a way back.
    const bool gone = m_document->state() == RecordDocument::State::Missing;
    for (const int view : {TreeView, TextView, CandidatesView, PropertiesView, LinksView, RawView})
        m_tabs->widget(view)->setEnabled(ready);
    m_history->setEnabled(ready || gone);
    editor()->setReadOnly(!ready || !m_document->value().isTextEditable());
    m_text->mine()->setProblem(m_document->problem());
    showCandidates();
    if (ready)
        showRecord();
    else
        m_facts->setFacts({});
}

void RecordPanel::showRecord() {
    showTree();
    showComparison();
    m_facts->setFacts(recordFacts(m_document->details()));
    const RecordPlace& place = m_document->details().place;
    const auto identity = [](const RecordPlace& p) {
        return std::tie(p.kind, p.path, p.offset, p.size, p.current);
    };
    // Read again only when it is elsewhere: the place in it is worth keeping.
    if (identity(place) == identity(m_shownPlace) && !m_raw->caption().isEmpty()) return;
    m_shownPlace = place;
    m_raw->showRecord(place);
}

void RecordPanel::showTree() {
    const bool whole = m_document->extent() == ValueText::Extent::Whole;
    QString note;
    if (!whole)
        note = tr("A tree needs the whole value.");
    else if (m_document->problem())
        note = tr("The text has a mistake. This is the value before it.");
    m_treeNote->setVisible(!note.isEmpty());
    m_treeNote->setText({.message = note});
    m_tree->setVisible(whole);
}

void RecordPanel::showComparison() {
    if (const auto comparison = comparisonFor(*m_document))
        m_text->compare(comparison->mine, comparison->other, comparison->otherText);
    else
        m_text->stopComparing();
    // Shown by itself once, when it begins.
    const bool begins = m_text->isComparing() && !m_wasComparing;
    m_wasComparing = m_text->isComparing();
    if (begins) m_tabs->setCurrentIndex(TextView);
}

// Shown by itself once, when it begins; afterwards what was looked at before comes back.
void RecordPanel::showCandidates() {
    if (m_document->state() == RecordDocument::State::Loading) return;
    const bool any =
        m_document->state() == RecordDocument::State::Ready && m_document->record().candidates.size() > 1;
    if (any == m_tabs->isTabVisible(CandidatesView)) return;
    const int view = m_tabs->currentIndex();
    m_tabs->setTabVisible(CandidatesView, any);
    if (any) {
        m_viewBefore = view;
        m_tabs->setCurrentIndex(CandidatesView);
    } else if (const auto before = std::exchange(m_viewBefore, std::nullopt);
               before && view == CandidatesView) {
        m_tabs->setCurrentIndex(*before);
    }
}

void RecordPanel::showBanner() {
    const BannerText text = recordBanner(*m_document);
    // The values themselves say that there are several.
    const bool said = offersCandidates(*m_document) && m_tabs->currentIndex() == CandidatesView;
    m_banner->setVisible(!text.message.isEmpty() && !said);
    if (!text.message.isEmpty()) m_banner->setText(text);
}

void RecordPanel::onBannerAction() {
    if (offersCandidates(*m_document)) return m_tabs->setCurrentIndex(CandidatesView);
    if (m_document->state() == RecordDocument::State::Ready &&
        m_document->extent() == ValueText::Extent::Beginning)
        m_document->loadWhole();
    else
        m_document->load();
}

void RecordPanel::keep() {
    switch (m_foot->decision()) {
        case RecordFoot::Decision::Unsaved: return m_document->save();
        case RecordFoot::Decision::Conflict: return m_document->keepMine();
        case RecordFoot::Decision::FileValue: return m_document->settleFile(EditChoice::File);
        case RecordFoot::Decision::FileBroken:
        case RecordFoot::Decision::None: return;
    }
}

void RecordPanel::giveUp() {
    switch (m_foot->decision()) {
        case RecordFoot::Decision::Unsaved: return m_document->revert();
        case RecordFoot::Decision::Conflict: return m_document->takeTheirs();
        case RecordFoot::Decision::FileValue:
        case RecordFoot::Decision::FileBroken: break;
        case RecordFoot::Decision::None: return;
    }
    if (!m_document->fileProblem()) return;
    const Question question{.title = tr("Write the file anew?"),
                            .text = tr("%1 is written from what the universe holds. What was typed into it "
                                       "is lost.")
                                        .arg(toQString(m_document->fileProblem()->path)),
                            .accept = tr("Write anew"),
                            .cancel = tr("Leave it"),
                            .dangerous = true};
    m_context.actions.prompts().ask(this, question, [document = std::weak_ptr(m_document)](Choice choice) {
        const auto held = document.lock();
        if (held && choice == Choice::Accept) held->settleFile(EditChoice::Record);
    });
}

void RecordPanel::openFile() {
    // The problem may have ended since the button was drawn.
    if (!m_document->fileProblem()) return;
    m_context.openPage(u"file"_s, toQString(m_document->fileProblem()->path));
}

}  // namespace warp::ui
