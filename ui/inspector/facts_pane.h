// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/models/facts_model.h"

class QLabel;

namespace warp::ui {

class TableView;

/// Facts with what they mean: in a column of their own where there is room, otherwise below the table for
/// the current row, so that a keyboard reaches them, too.
class FactsPane final : public QWidget {
    Q_OBJECT

  public:
    /// Takes: three columns: name, value, meaning.
    explicit FactsPane(std::vector<FactsModel::Column> columns, QWidget* parent = nullptr);

    /// What the table is, for screen readers.
    void setTitle(const QString& title);
    void setFacts(std::vector<FactsModel::Fact> facts);
    /// Without the column of meanings, however much room there is.
    void setCompact(bool compact);
    TableView* table() const { return m_table; }
    QLabel* meaning() const { return m_meaning; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void explain();
    void arrange();

    FactsModel m_model;
    TableView* m_table;
    QLabel* m_meaning;
    bool m_compact = false;
    bool m_arranged = false;
};

}  // namespace warp::ui
