// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/document_filler.h"
#include "ui/widgets/json_highlighter.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace warp::ui {

class ComparePane;
class RecordDocument;
class TableView;

/// The values that a record in superposition may have: the one that an observation returns on the left, the
/// chosen other one beside it, and a button for each that keeps it and lets the others go.
class CandidatesPane final : public QWidget {
    Q_OBJECT

  public:
    explicit CandidatesPane(PageContext& context, QWidget* parent = nullptr);
    ~CandidatesPane() override;

    /// Takes: null for none. The document must outlive this or be replaced.
    void setDocument(RecordDocument* document);
    void setCompact(bool compact);
    TableView* table() const { return m_table; }
    ComparePane* comparison() const { return m_compare; }
    QPushButton* keepLikeliest() const { return m_keepLikeliest; }
    QPushButton* keepOther() const { return m_keepOther; }
    QLabel* reason() const { return m_reason; }

  private:
    QWidget* buildValues();
    QLayout* buildFoot();
    void showCandidates();
    void showValues();
    void updateButtons();
    QString keptReason() const;
    bool isSuperposed() const;
    std::size_t likeliest() const;
    std::size_t other() const;
    QString titleOf(std::size_t candidate) const;
    void collapse(std::size_t choice);

    PageContext& m_context;
    RecordDocument* m_document = nullptr;
    FactsModel m_model;
    TableView* m_table;
    ComparePane* m_compare;
    QTextDocument m_left;
    JsonHighlighter m_highlighter;
    DocumentFiller m_filler;
    Lsn m_shownVersion = 0;
    QLabel* m_reason;
    QBoxLayout* m_buttons;
    QPushButton* m_keepLikeliest;
    QPushButton* m_keepOther;
};

}  // namespace warp::ui
