// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/branch_model.h"

namespace warp::ui {

/// The universe by region, in the order of the specification, with what is pinned on top.
///
///     spacetime > hot_data > users > (key ranges >) records;   other regions > folders > files
///
/// Counts and bytes are exact: those of spacetime are the engine's counters and follow its changes, those of
/// the other regions are their files.
class UniverseTreeModel final : public BranchModel {
    Q_OBJECT

  public:
    explicit UniverseTreeModel(EngineSession& session, QObject* parent = nullptr);

    const std::vector<TypeCounts>& counts() const { return m_counts; }
    /// True once the counts were read.
    bool isLoaded() const { return m_loaded; }
    const std::optional<Error>& failure() const { return m_failure; }
    /// True when nothing is being read.
    bool isIdle() const { return !isLoading() && !m_countsSlot.active() && m_usageSlots.empty(); }
    /// Reads the counts again, and the branches that were looked into.
    void refresh();

    void setPins(const QVector<Target>& pins);
    const QVector<Target>& pins() const { return m_pins; }

    /// Where a target stands in what is loaded; invalid otherwise.
    QModelIndex indexOf(const Target& target) const;

    /// The regions of the specification in its order.
    static const QStringList& regionNames();
    static QString regionText(const QString& region);
    /// What the region is for, in one sentence.
    static QString regionSentence(const QString& region);
    static Glyph regionGlyph(const QString& region);

  Q_SIGNALS:
    void loaded();
    void failed();

  protected:
    void read(const QModelIndex& parent, const Row& row, JobSlot& slot) override;
    QVariant decorationOf(const Row& row) const override;

  private:
    void buildRoot();
    std::vector<Row> pinRows() const;
    Row rowOf(const Target& target) const;
    std::vector<Row> shardRows() const;
    std::vector<Row> typeRows(Shard shard) const;
    void readKeys(const QModelIndex& parent, const Row& row, JobSlot& slot);
    void readFolder(const QModelIndex& parent, const Row& row, JobSlot& slot);
    void readCountsNow();
    void onCounts(Result<std::vector<TypeCounts>> answer);
    void applyCounts();
    void applyTypes(const QModelIndex& shardIndex, Shard shard);
    void readUsage(const QString& region);
    QModelIndex regionIndex(const QString& region) const;

    EngineSession& m_session;
    std::vector<TypeCounts> m_counts;
    bool m_loaded = false;
    std::optional<Error> m_failure;
    QVector<Target> m_pins;
    QTimer m_changeTimer;
    JobSlot m_countsSlot;
    QHash<QString, FolderUsage> m_usage;
    std::unordered_map<std::string, std::unique_ptr<JobSlot>> m_usageSlots;
};

}  // namespace warp::ui
