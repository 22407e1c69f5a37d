// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paged_table_model.h"

namespace warp::ui {

/// All records of a type in the order of their keys, by rank.
///
/// Rows do not move under the reader: insertions and removals are counted (`pendingChanges`) until refresh(),
/// which the model calls itself while it may follow.
class PagedRecordModel final : public PagedTableModel {
    Q_OBJECT

  public:
    PagedRecordModel(EngineSession& session, QString type, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;

    /// How many records there are, as of lsn(); rows end where pixels do.
    std::uint64_t total() const { return m_total; }

    /// Reads the count and the page around `row` again, as of now.
    void refresh(int row = 0);
    /// While true, insertions and removals are shown at once: the view is at its top and nothing is selected.
    void setFollowing(bool following) { m_following = following; }

    /// True after the first answer.
    bool isLoaded() const { return m_loaded; }
    bool isIdle() const override;

    /// Answers by `rowFound`: where `key` is, or would be.
    void locate(const QString& key);

  Q_SIGNALS:
    void loaded();
    void rowFound(int row);

  protected:
    void startFetch(int page, JobSlot& slot, PageDone done) override;
    void onFetched(const RowPage& page) override;
    void onMoved(std::uint64_t count) override;
    bool followsChanges() const override { return m_loaded; }

  private:
    void onRefreshed(int page, Result<RowPage> answer);
    void setTotal(std::uint64_t total);

    std::uint64_t m_total = 0;
    bool m_loaded = false;
    bool m_following = true;
    bool m_refreshAgain = false;
    JobSlot m_refreshSlot;
    JobSlot m_locateSlot;
};

}  // namespace warp::ui
