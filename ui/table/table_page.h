// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/row_set.h"
#include "ui/models/collected_record_model.h"
#include "ui/models/paged_record_model.h"
#include "ui/pages/page_context.h"
#include "ui/table/condition_text.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace warp::ui {

class CellEdits;
class ConditionBar;
class RowTransfer;
class TableBar;
class TableTotals;
class TableView;
class TaskLine;
class TotalsRow;

/// The records of one type, any number of them. Unfiltered they scroll by rank; a filter or a sort by value
/// is made by the engine, and rows of it are shown as soon as there are any.
class TablePage final : public Page {
    Q_OBJECT

  public:
    static constexpr int kFieldsShownFirst = 8;

    TablePage(PageContext& context, const QString& type, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("table"); }
    QString title() const override { return m_type; }
    Glyph glyph() const override { return Glyph::Table; }
    QString subject() const override { return m_type; }

    TableView* view() const { return m_view; }
    QLineEdit* filterField() const;
    QLineEdit* jumpField() const;
    ConditionBar* conditions() const { return m_conditions; }
    TotalsRow* totalsRow() const { return m_totalsRow; }
    PagedRecordModel& paged() { return m_paged; }
    CollectedRecordModel& collected() { return m_collected; }
    /// Everything asked for is on the screen.
    bool isQuiet() const;
    QStringList selectedKeys() const;
    /// What the line at the foot says.
    QString footText() const;

  private:
    // Building.
    QWidget* buildFoot();
    void buildView();
    void buildActions();
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& keys,
                    std::function<void()> slot);
    void connectBar();
    void connectModels();
    void connectHelpers();

    // Which rows, in which order.
    PagedTableModel* model() const;
    bool isCollected() const;
    void setModel(PagedTableModel* model);
    void sortBy(const std::optional<SortBy>& sort);
    void onSortRequested(int column);
    void find();
    RowQuery query() const;
    void showSorting();
    void onProgress();
    void refresh();
    void jump();
    void showRow(int row);
    void onLoaded();
    void updateFollowing();
    void updateBadge();
    void updateFoot();
    void updateEditable();
    void showPlace(int row);
    QString scanText() const;
    QString rowsText() const;
    void say(const QString& note);

    // Columns, selection, and what is done with rows.
    void arrangeColumns();
    void orderColumns();
    void showColumn(int column, bool shown);
    void recallColumns();
    void keepColumns();
    void hideNewColumns(int first, int last);
    void fillColumnMenu();
    void fillExportMenu();
    QVector<ConditionColumn> conditionColumns() const;
    QList<int> shownColumns() const;
    RowSet shownRows() const;
    RowSet selectedRows() const;
    void publishSelection();
    void copyText();
    void copyJson();
    void editCurrent();
    void onEdited(const QModelIndex& index, const Cell& seen, const std::optional<std::string>& json);
    void toggleTotals(bool shown);
    void measureTotals();
    void showMenu(const QPoint& at);
    void showHeaderMenu(const QPoint& at);
    void addRowActions(QMenu& menu, const QStringList& keys);
    void addCellActions(QMenu& menu, const QModelIndex& index);
    void addColumnActions(QMenu& menu, int column);

    PageContext& m_context;
    const QString m_type;
    PagedRecordModel m_paged;
    CollectedRecordModel m_collected;
    std::optional<SortBy> m_sort;  ///< nothing: by key
    TableView* m_view;
    TableBar* m_bar;
    ConditionBar* m_conditions;
    TotalsRow* m_totalsRow;
    QLabel* m_foot;
    TaskLine* m_task;
    CellEdits* m_edits;
    RowTransfer* m_transfer;
    TableTotals* m_totals;
    QString m_note;
    QHash<QString, bool> m_shown;  ///< columns the user chose, by id
    QStringList m_order;           ///< ids from left to right as the user put them; empty: as they come
    bool m_arranged = false;
    bool m_arranging = false;    ///< it is not the user who moves columns
    bool m_unpublished = false;  ///< rows are selected whose keys are not there yet
};

}  // namespace warp::ui
