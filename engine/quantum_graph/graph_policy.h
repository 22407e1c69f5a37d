// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/quantum_graph/graph_due.h"
#include "engine/store/space_policy.h"

namespace warp {

/// What nodes and edges have in common in a merge: files become due, hashed names of files can be found, and
/// the tree says up to which LSN it knows the graph. Threads: as SpacePolicy.
class GraphPolicy : public SpacePolicy {
  public:
    Status beforeCommit(TreeWriter& writer) override;
    void abandoned() override;

  protected:
    /// Notes that an entry was written or has gone. Takes: `target`, what a hashed name stands for.
    void changed(const std::string& mirrorKey, GraphDue due, std::string target);

  private:
    Status writeHashedName(TreeWriter& writer, const std::string& mirrorKey);

    std::map<std::string, GraphDue> m_due;        ///< by key of the mirror
    std::map<std::string, std::string> m_hashed;  ///< key of the mirror -> what it stands for
    Lsn m_lastLsn = 0;
};

/// What nodes mean to the store (node_codec.h).
class NodePolicy final : public GraphPolicy {
  public:
    Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                    std::optional<ByteView> old) const override;
    Result<Lsn> versionOf(ByteView value) const override;
    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
};

/// What edges mean to the store (edge_codec.h).
class EdgePolicy final : public GraphPolicy {
  public:
    Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                    std::optional<ByteView> old) const override;
    Result<Lsn> versionOf(ByteView value) const override;
    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
};

/// The LSN of the last change of the graph that the tree holds. Errors: Corrupt, Io.
Result<Lsn> graphLsnOf(TreeReader& tree);

}  // namespace warp
