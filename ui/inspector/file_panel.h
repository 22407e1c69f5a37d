// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

#include "ui/inspector/file_views.h"
#include "ui/models/file_table_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/document_filler.h"
#include "ui/widgets/json_highlighter.h"
#include "ui/widgets/json_tree_model.h"

class QLabel;
class QTabWidget;
class QToolButton;

namespace warp::ui {

class Banner;
class JsonTree;
class RawPane;
class TableView;
class TextPane;

/// A file of the universe, decoded in every way that suits its form, and byte by byte.
class FilePanel final : public QWidget {
    Q_OBJECT

  public:
    enum View { TextView, TreeView, RowsView, RawView };

    explicit FilePanel(PageContext& context, QWidget* parent = nullptr);
    ~FilePanel() override;

    void setViews(FileViews views);
    /// The Inspector's pin lies over the right end of the head.
    void setCompact(bool compact);
    TextPane* text() const { return m_text; }
    JsonTree* tree() const { return m_tree; }
    TableView* table() const { return m_table; }
    RawPane* raw() const { return m_raw; }
    QTabWidget* tabs() const { return m_tabs; }
    Banner* banner() const { return m_banner; }
    QLabel* summary() const { return m_summary; }
    /// Opens a file outside of this program; a test puts its own in.
    std::function<void(const QString& absolutePath)> openOutside;

  private:
    QWidget* buildHead();
    void buildTabs();
    void showHead(const FileContents& contents);
    void showBanner(const FileContents& contents);
    void showText(const FileContents& contents);
    void showTable(FileContents& contents);
    void onBannerAction();

    PageContext& m_context;
    QString m_path;
    QString m_recordKey;
    QWidget* m_head;
    QLabel* m_name;
    QLabel* m_summary;
    QToolButton* m_more;
    Banner* m_banner;
    QTabWidget* m_tabs;
    TextPane* m_text;
    QTextDocument m_document;
    JsonHighlighter m_highlighter;
    DocumentFiller m_filler;
    JsonTree* m_tree;
    JsonTreeModel m_treeModel;
    TableView* m_table;
    FileTableModel m_tableModel;
    RawPane* m_raw;
};

}  // namespace warp::ui
