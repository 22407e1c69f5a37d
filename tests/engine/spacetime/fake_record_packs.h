// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <tuple>

#include "engine/spacetime/record_packs.h"

namespace warp::test {

/// Packs in memory that know which lines are live, so that a lost or doubled line is seen.
class FakeRecordPacks final : public RecordPacks {
  public:
    using Place = std::tuple<int, std::string, std::uint32_t>;  ///< shard, type, number of the line

    std::map<Place, std::string> live;
    std::map<Place, std::string> pending;  ///< appended, not yet flushed
    std::map<std::string, Lsn> tombstones;
    int flushes = 0;
    int abandons = 0;

    Result<PackPlace> append(TreeWriter&, Shard shard, std::string_view type, ByteView line) override {
        const PackPlace place{
            .shard = shard,
            .line = {
                .pack = 1, .lineOffset = ++m_lines, .lineBytes = static_cast<std::uint32_t>(line.size())}};
        pending[at(type, place)] = line;
        return place;
    }
    Status replace(TreeWriter&, ByteView key, const PackPlace& place) override { return drop(key, place); }
    Status retire(TreeWriter&, ByteView key, const PackPlace& place, Lsn version) override {
        tombstones[std::string(key)] = version;
        return drop(key, place);
    }
    Status flush(TreeWriter&) override {
        ++flushes;
        live.merge(pending);
        return {};
    }
    void abandon() override {
        ++abandons;
        pending.clear();
    }
    Result<std::string> read(std::string_view type, const PackPlace& place) override {
        const auto found = live.find(at(type, place));
        if (found == live.end()) return Error{.code = ErrorCode::NotFound, .message = "no such line"};
        return found->second;
    }
    std::shared_ptr<const void> pin() override { return nullptr; }

  private:
    static Place at(std::string_view type, const PackPlace& place) {
        return {static_cast<int>(place.shard), std::string(type), place.line.lineOffset};
    }
    Status drop(ByteView key, const PackPlace& place) {
        const auto type = key.substr(0, key.find(':'));
        if (live.erase(at(type, place)) == 1) return {};
        return Error{.code = ErrorCode::NotFound, .message = "released a line that is not live"};
    }

    std::uint32_t m_lines = 0;
};

}  // namespace warp::test
