// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>

#include "ui/models/collected_record_model.h"
#include "ui/models/paged_record_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace warp::ui {

class TableView;

/// The records of one type. Unfiltered they scroll by rank, any number of them; a filter or a sort by value
/// gathers rows in the engine, up to a limit that it names.
class TablePage final : public Page {
    Q_OBJECT

  public:
    static constexpr int kFieldsShownFirst = 8;
    static constexpr int kMostCopiedRows = 10'000;

    TablePage(PageContext& context, const QString& type, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("table"); }
    QString title() const override { return m_type; }
    Glyph glyph() const override { return Glyph::Table; }
    QString subject() const override { return m_type; }

    TableView* view() const { return m_view; }
    QLineEdit* filterField() const { return m_filter; }
    QLineEdit* jumpField() const { return m_jump; }
    PagedRecordModel& paged() { return m_paged; }
    CollectedRecordModel& collected() { return m_collected; }
    /// Everything asked for is on the screen.
    bool isQuiet() const;
    QStringList selectedKeys() const;
    /// The selected rows as tab-separated text; nothing when they are too many or not loaded.
    std::optional<QString> copyText() const;

  private:
    QWidget* buildBar();
    QWidget* buildFoot();
    void buildView();
    void buildActions();
    void connectModels();

    RecordTableModel* model() const;
    bool isCollected() const;
    void usePaged();
    void useCollected();
    void setModel(RecordTableModel* model);
    void arrangeColumns();
    void hideNewColumns(int first, int last);
    void onSortRequested(int column);
    void onFilterEdited();
    void startFilter();
    void onProgress();
    void jump();
    void showRow(int row);
    void onLoaded();
    void updateFollowing();
    void updateBadge();
    void updateFoot();
    QString footText() const;
    QString scanText() const;
    void publishSelection();
    void showMenu(const QPoint& at);
    void fillColumnMenu(QMenu& menu);
    void copy();
    void say(const QString& note);

    PageContext& m_context;
    const QString m_type;
    PagedRecordModel m_paged;
    CollectedRecordModel m_collected;
    QTimer m_filterDelay;
    TableView* m_view;
    QLineEdit* m_filter;
    QLineEdit* m_jump;
    QPushButton* m_badge;
    QToolButton* m_columns;
    QToolButton* m_stop;
    QLabel* m_foot;
    QString m_note;
    QHash<QString, bool> m_shown;  ///< columns the user chose, by id
    bool m_arranged = false;
    bool m_unpublished = false;  ///< rows are selected whose keys are not there yet
};

}  // namespace warp::ui
