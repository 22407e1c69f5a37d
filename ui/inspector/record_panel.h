// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtWidgets/QWidget>

#include "ui/inspector/record_document.h"
#include "ui/pages/page_context.h"

class QTabWidget;
class QToolButton;

namespace warp::ui {

class Banner;
class CandidatesPane;
class CodeEditor;
class ComparePane;
class FactsPane;
class HistoryPane;
class JsonTree;
class LinksPane;
class RawPane;
class RecordFoot;
class RecordTitle;

/// A record in six ways: as a tree, as JSON that can be edited, what the engine knows of it, what it is
/// joined to, byte by byte as it lies on the disk, and what it was before. One in superposition has its
/// values side by side, too. The Inspector and the record's own tab are both made of one; they share the
/// document.
class RecordPanel final : public QWidget {
    Q_OBJECT

  public:
    enum View { TreeView, TextView, CandidatesView, PropertiesView, LinksView, RawView, HistoryView };

    explicit RecordPanel(PageContext& context, QWidget* parent = nullptr);
    ~RecordPanel() override;

    /// Takes: null for none.
    void setDocument(std::shared_ptr<RecordDocument> document);
    const std::shared_ptr<RecordDocument>& document() const { return m_document; }
    /// In the narrow Inspector texts stand one above the other and meanings below the table.
    void setCompact(bool compact);

    QTabWidget* tabs() const { return m_tabs; }
    CodeEditor* editor() const;
    CodeEditor* otherEditor() const;
    JsonTree* tree() const { return m_tree; }
    RawPane* raw() const { return m_raw; }
    FactsPane* properties() const { return m_facts; }
    CandidatesPane* candidates() const { return m_candidates; }
    LinksPane* links() const { return m_links; }
    HistoryPane* history() const { return m_history; }
    RecordFoot* foot() const { return m_foot; }
    Banner* banner() const { return m_banner; }
    RecordTitle* title() const { return m_title; }

  private:
    void buildTabs();
    void connectParts();
    void onChanged();
    void showViews();
    void showRecord();
    void showTree();
    void showComparison();
    void showCandidates();
    void showBanner();
    void onBannerAction();
    void keep();
    void giveUp();
    void openFile();

    PageContext& m_context;
    std::shared_ptr<RecordDocument> m_document;
    bool m_wasComparing = false;
    std::optional<int> m_viewBefore;  ///< what was looked at before the values of a superposition
    RecordTitle* m_title;
    Banner* m_banner;
    QTabWidget* m_tabs;
    JsonTree* m_tree;
    Banner* m_treeNote;
    ComparePane* m_text;
    CandidatesPane* m_candidates;
    FactsPane* m_facts;
    LinksPane* m_links;
    RawPane* m_raw;
    RecordPlace m_shownPlace;
    HistoryPane* m_history;
    RecordFoot* m_foot;
};

}  // namespace warp::ui
