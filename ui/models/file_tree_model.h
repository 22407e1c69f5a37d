// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/branch_model.h"

namespace warp::ui {

/// The universe's directory as it lies on the disk, folder by folder, a thousand entries at a time: the row
/// after them brings the next thousand.
class FileTreeModel final : public BranchModel {
    Q_OBJECT

  public:
    explicit FileTreeModel(EngineSession& session, QObject* parent = nullptr);

    /// Reads the top again, and the folders that were looked into.
    void refresh();
    /// Brings the next thousand entries of a folder. Takes: the row that offers it.
    void showMore(const QModelIndex& index);
    /// True for the row that offers the next entries.
    bool offersMore(const QModelIndex& index) const;
    bool isLoaded() const { return m_loaded; }
    /// Counts what lies in every folder, as a task that can be cancelled. Nothing while it is being counted.
    void measure();
    /// Counts once, when somebody looks for the first time.
    void measureOnce();
    bool isMeasuring() const { return m_measureSlot.active(); }

  Q_SIGNALS:
    /// The counting has ended, well or not.
    void measured();

  protected:
    void read(const QModelIndex& parent, const Row& row, JobSlot& slot) override;

  private:
    void showSizes(const QModelIndex& parent);
    std::optional<std::uint64_t> bytesOf(const QString& folder) const;
    void list(const QModelIndex& parent, const QString& folder, JobSlot& slot);
    std::size_t shownOf(const QString& folder) const;

    EngineSession& m_session;
    JobSlot m_topSlot;
    QHash<QString, std::size_t> m_shown;  ///< folder -> entries shown, where it is more than a thousand
    bool m_loaded = false;
    JobSlot m_measureSlot;
    std::map<std::string, FolderSize> m_sizes;  ///< as last counted; empty before
    bool m_asked = false;
};

}  // namespace warp::ui
