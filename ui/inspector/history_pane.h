// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

#include "ui/bridge/record_versions.h"
#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/document_filler.h"
#include "ui/widgets/json_highlighter.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace warp::ui {

class ComparePane;
class EmptyState;
struct EmptyText;
class RecordDocument;
class TableView;

/// What the log still knows of a record: its versions, what the chosen one changed, and a way back to it. It
/// reads the log only while somebody looks at it.
class HistoryPane final : public QWidget {
    Q_OBJECT

  public:
    explicit HistoryPane(PageContext& context, QWidget* parent = nullptr);
    ~HistoryPane() override;

    /// Takes: null for none. The document must outlive this or be replaced.
    void setDocument(RecordDocument* document);
    void setCompact(bool compact);
    TableView* table() const { return m_table; }
    ComparePane* comparison() const { return m_compare; }
    QLabel* caption() const { return m_caption; }
    EmptyState* notice() const { return m_notice; }
    QPushButton* restoreButton() const { return m_restore; }
    QToolButton* againstNowButton() const { return m_againstNow; }
    /// Whether what is chosen is shown, or why there is nothing.
    bool isSettled() const;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* buildVersions();
    QWidget* buildValues();
    void read();
    void onRead(Result<KnownVersions> answer);
    void showVersions();
    void showNotice(const EmptyText& text);
    std::optional<std::size_t> chosen() const;
    void readTexts();
    void showTexts(const VersionTexts& texts);
    void updateRestore();
    QString keptReason() const;
    void restore();
    void tellFailure(const Error& error);

    PageContext& m_context;
    RecordDocument* m_document = nullptr;
    bool m_stale = true;
    KnownVersions m_known;
    std::optional<Lsn> m_shownLsn;  ///< whose values are shown
    FactsModel m_model;
    QStackedWidget* m_stack;
    EmptyState* m_notice;
    QSplitter* m_split;
    TableView* m_table;
    QLabel* m_end;
    QLabel* m_caption;
    ComparePane* m_compare;
    QTextDocument m_before;
    JsonHighlighter m_highlighter;
    DocumentFiller m_filler;
    QLabel* m_reason;
    QToolButton* m_againstNow;
    QPushButton* m_restore;
    JobSlot m_slot;
    JobSlot m_textSlot;
};

}  // namespace warp::ui
