// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtWidgets/QWidget>

#include "ui/inspector/record_document.h"
#include "ui/inspector/value_tree_model.h"
#include "ui/models/facts_model.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTreeView;

namespace warp::ui {

class Banner;
class RawView;
class RecordActions;
class TableView;

/// A record in four ways: as a tree, as JSON that can be edited, byte by byte, and what the engine knows of
/// it. The Inspector and the record's own tab are both made of one; they share the document.
class RecordPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit RecordPanel(RecordActions& actions, QWidget* parent = nullptr);
    ~RecordPanel() override;

    /// Takes: null for none.
    void setDocument(std::shared_ptr<RecordDocument> document);
    const std::shared_ptr<RecordDocument>& document() const { return m_document; }
    /// In the narrow Inspector the meanings are tool tips.
    void setCompact(bool compact);

    QTabWidget* tabs() const { return m_tabs; }
    QPlainTextEdit* editor() const { return m_editor; }
    QTreeView* tree() const { return m_tree; }
    RawView* hex() const { return m_hex; }
    TableView* properties() const { return m_properties; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* revertButton() const { return m_revert; }
    QLabel* message() const { return m_message; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* buildHead();
    void buildTabs();
    QWidget* buildFoot();
    void buildActions();
    void onChanged();
    void showRecord();
    void showHead();
    void showFoot();
    void showBanner();
    void onBannerAction();
    void goToMistake();

    RecordActions& m_actions;
    std::shared_ptr<RecordDocument> m_document;
    ValueTreeModel m_treeModel;
    FactsModel m_facts;
    Lsn m_shownVersion = 0;
    QLabel* m_key;
    QLabel* m_summary;
    Banner* m_banner;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QSplitter* m_textArea;
    QPlainTextEdit* m_editor;
    QPlainTextEdit* m_theirs;
    RawView* m_hex;
    TableView* m_properties;
    QLabel* m_mark;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_revert;
    QWidget* m_foot = nullptr;
};

}  // namespace warp::ui
