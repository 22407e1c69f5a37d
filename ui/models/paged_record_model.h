// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include "ui/bridge/change_feed.h"
#include "ui/bridge/engine_session.h"
#include "ui/bridge/record_queries.h"
#include "ui/models/record_table_model.h"

namespace warp::ui {

/// All records of a type by rank, any number of them: pages of 256 rows are fetched when they are looked at,
/// the least recently seen ones are forgotten. data() never waits; rows that are not there yet say so.
///
/// Rows do not move under the reader: changes of records that are loaded are shown in place, insertions and
/// removals are counted (`pendingChanges`) until refresh(), which the model calls itself while it may follow.
class PagedRecordModel final : public RecordTableModel {
    Q_OBJECT

  public:
    static constexpr int kPageRows = 256;
    static constexpr int kMostPages = 64;

    PagedRecordModel(EngineSession& session, QString type, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const QString& type() const { return m_type; }
    const KeyRange& range() const { return m_range; }
    Lsn lsn() const { return m_lsn; }
    /// How many records there are, as of lsn(); rows end at two thousand million.
    std::uint64_t total() const { return m_total; }

    /// Reads the count and the page around `row` again, as of now.
    void refresh(int row = 0);
    /// While true, insertions and removals are shown at once: the view is at its top and nothing is selected.
    void setFollowing(bool following) { m_following = following; }
    std::uint64_t pendingChanges() const { return m_pending; }

    /// True after the first answer.
    bool isLoaded() const { return m_loaded; }
    /// True when nothing is being fetched.
    bool isIdle() const;
    /// Why the last question failed; empty when it did not.
    const std::optional<Error>& failure() const { return m_failure; }
    int loadedPages() const { return static_cast<int>(m_pages.size()); }

    /// Answers by `rowFound`: where `key` is, or would be.
    void locate(const QString& key);

  Q_SIGNALS:
    void loaded();
    void failed();
    void pendingChanged();
    void rowFound(int row);
    void idle();

  protected:
    const RecordRow* recordAt(int row) const override;

  private:
    struct Page {
        std::vector<RecordRow> rows;
        quint64 lastUse = 0;
    };

    void want(int page) const;
    void fetchWanted();
    void fetch(int page);
    void onPage(int page, Result<RowPage> answer);
    void onRefreshed(int page, Result<RowPage> answer);
    void store(int page, RowPage&& answer);
    void dropPages();
    void forgetOldest();
    void setTotal(std::uint64_t total);
    void onFailure(const Error& error);
    void onChanges(const RecordChanges& changes);
    void updateRows(const std::vector<std::string>& keys);
    void onUpdated(Result<RowPage> answer);
    void addPending(std::uint64_t count);
    void afterAnswer();

    EngineSession& m_session;
    const QString m_type;
    const KeyRange m_range;
    std::uint64_t m_total = 0;
    Lsn m_lsn = 0;
    bool m_loaded = false;
    bool m_following = true;
    bool m_refreshAgain = false;
    std::uint64_t m_pending = 0;
    std::optional<Error> m_failure;

    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    QHash<QString, int> m_rowOfKey;
    mutable std::vector<int> m_wanted;
    mutable QTimer m_wantTimer;
    std::unordered_map<int, std::unique_ptr<JobSlot>> m_fetching;
    JobSlot m_refreshSlot;
    JobSlot m_updateSlot;
    JobSlot m_locateSlot;
};

}  // namespace warp::ui
