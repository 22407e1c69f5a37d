// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "engine/store/space_policy.h"

namespace warp {

/// What links mean to the store (link_codec.h): a link that changed makes the files of its two records due,
/// and the tree says up to which LSN it knows the links. Threads: as SpacePolicy.
class LinkPolicy final : public SpacePolicy {
  public:
    Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                    std::optional<ByteView> old) const override;
    Result<Lsn> versionOf(ByteView value) const override;
    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
    Status beforeCommit(TreeWriter& writer) override;
    void abandoned() override;

  private:
    Status oweFile(TreeWriter& writer, const std::string& key) const;

    std::set<std::string> m_ends;  ///< keys of records whose links changed
    Lsn m_lastLsn = 0;
};

/// What superpositions mean to the store (superposition.h).
class SuperpositionPolicy final : public SpacePolicy {
  public:
    Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                    std::optional<ByteView> old) const override;
    Result<Lsn> versionOf(ByteView value) const override;
};

/// The LSN of the last change that the tree holds of a link, or of the shard in which an end of one lies; 0 =
/// none. Errors: Corrupt, Io.
Result<Lsn> linksLsnOf(TreeReader& tree);
/// Makes it `lsn` if it is smaller. Errors: Corrupt, Io.
Status raiseLinksLsn(TreeWriter& tree, Lsn lsn);

}  // namespace warp
