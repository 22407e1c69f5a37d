// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/topic_queries.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/branch_model.h"

namespace warp::ui {

/// The universe by region, in the order of the specification, with what is pinned on top.
///
///     spacetime > hot_data > users > (key ranges >) records;   other regions > topics, Files > folders >
///     files
///
/// Counts and bytes are exact: those of spacetime are the engine's counters and follow its changes, those of
/// the other regions are their files. Topics are what a region holds beside them: tiers and streams, nodes,
/// edges and links, wormholes, metrics (topic_queries.h); those that were looked into are read again every
/// kTopicsMs; those of the graph, whose counting walks through it, only when asked to.
class UniverseTreeModel final : public BranchModel {
    Q_OBJECT

  public:
    static constexpr int kTrendMs = 5000;
    static constexpr qsizetype kMostTrend = 36;
    static constexpr int kTopicsMs = 15'000;

    explicit UniverseTreeModel(EngineSession& session, QObject* parent = nullptr);

    const std::vector<TypeCounts>& counts() const { return m_counts; }
    /// True once the counts were read.
    bool isLoaded() const { return m_loaded; }
    const std::optional<Error>& failure() const { return m_failure; }
    /// True when nothing is being read.
    bool isIdle() const {
        return !isLoading() && !m_countsSlot.active() && m_usageSlots.empty() && !m_agesSlot.active();
    }
    /// Reads the counts again, and the branches that were looked into.
    void refresh();

    void setPins(const QVector<Target>& pins);
    const QVector<Target>& pins() const { return m_pins; }

    /// Looks at the times of all records, so that shards and types have an age too; again when they change.
    void setAgesWanted(bool wanted);
    bool isMeasuringAges() const { return m_agesSlot.active(); }

    /// Where a target stands in what is loaded; invalid otherwise.
    QModelIndex indexOf(const Target& target) const;

    /// The regions of the specification in its order.
    static const QStringList& regionNames();
    static QString regionText(const QString& region);
    /// What the region is for, in one sentence.
    static QString regionSentence(const QString& region);
    static Glyph regionGlyph(const QString& region);
    /// The region of the records.
    static QString spacetimeName() { return QStringLiteral("spacetime"); }

  Q_SIGNALS:
    void loaded();
    void failed();

  protected:
    void read(const QModelIndex& parent, const Row& row, JobSlot& slot) override;
    QVariant decorationOf(const Row& row) const override;
    QList<double> trendOf(const QModelIndex& index) const override;

  private:
    void buildRoot();
    std::vector<Row> pinRows() const;
    Row rowOf(const Target& target) const;
    std::vector<Row> shardRows() const;
    std::vector<Row> typeRows(Shard shard) const;
    void readKeys(const QModelIndex& parent, const Row& row, JobSlot& slot);
    void readTopics(const QModelIndex& parent, const Row& row, JobSlot& slot);
    std::vector<Row> topicRows(const QString& region, const QString& topic,
                               const TopicListing& listing) const;
    Row cacheRow() const;
    Row filesRow(const QString& region) const;
    void rereadTopics(bool graphToo);
    void readFolder(const QModelIndex& parent, const Row& row, JobSlot& slot);
    void readCountsNow();
    void onCounts(Result<std::vector<TypeCounts>> answer);
    void applyCounts();
    void applyTypes(const QModelIndex& shardIndex, Shard shard);
    void readUsage(const QString& region);
    void readAgesNow();
    void applyAges();
    MeanTime updatedOf(const std::string& type, Shard shard) const;
    void noteTrends();
    void noteTrend(const QModelIndex& index);
    QModelIndex regionIndex(const QString& region) const;

    EngineSession& m_session;
    std::vector<TypeCounts> m_counts;
    bool m_loaded = false;
    std::optional<Error> m_failure;
    QVector<Target> m_pins;
    QTimer m_changeTimer;
    JobSlot m_countsSlot;
    bool m_agesWanted = false;
    std::vector<TypeAges> m_ages;
    QTimer m_agesTimer;
    QTimer m_topicsTimer;
    JobSlot m_agesSlot;
    QHash<QString, QList<double>> m_trends;  ///< path -> counts, one every kTrendMs while they change
    QTimer m_trendTimer;
    QHash<QString, FolderUsage> m_usage;
    std::unordered_map<std::string, std::unique_ptr<JobSlot>> m_usageSlots;
};

}  // namespace warp::ui
