// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/pack_records.h"

#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"

namespace warp {

namespace {

std::string directoryOf(ByteView key, const PackPlace& place) {
    return typeDirectory(place.shard, splitKey(key).type);
}

class PackRecords final : public RecordPacks {
  public:
    explicit PackRecords(PackStore& packs) : m_packs(packs) {}

    Result<PackPlace> append(TreeWriter& writer, Shard shard, std::string_view type, ByteView line) override {
        WARP_ASSIGN(const PackLocation location, m_packs.append(writer, typeDirectory(shard, type), line));
        return PackPlace{.shard = shard, .line = location};
    }
    Status replace(TreeWriter& writer, ByteView key, const PackPlace& place) override {
        return m_packs.replace(writer, directoryOf(key, place), place.line);
    }
    Status retire(TreeWriter& writer, ByteView key, const PackPlace& place, Lsn version) override {
        return m_packs.retire(writer, directoryOf(key, place), place.line, key, version);
    }
    Status flush(TreeWriter& writer) override { return m_packs.flush(writer); }
    void abandon() override { m_packs.abandon(); }
    Result<std::string> read(std::string_view type, const PackPlace& place) override {
        return m_packs.read(typeDirectory(place.shard, type), place.line);
    }
    std::shared_ptr<const void> pin() override { return m_packs.pin(); }

  private:
    PackStore& m_packs;
};

class RecordPackOwner final : public PackOwner {
  public:
    Result<bool> liesAt(TreeReader& tree, ByteView key, const std::string& directory,
                        const PackLocation& location) override {
        WARP_ASSIGN(const auto bytes, tree.get(Space::Records, key));
        if (!bytes) return false;
        WARP_ASSIGN(const StoredRecord record, decodeRecord(*bytes));
        return record.place && record.place->line == location && directoryOf(key, *record.place) == directory;
    }

    Status relocate(TreeWriter& tree, ByteView key, const PackLocation& location) override {
        WARP_ASSIGN(const auto bytes, tree.get(Space::Records, key));
        if (!bytes) return notPacked(key);
        WARP_ASSIGN(StoredRecord record, decodeRecord(*bytes));
        if (!record.place) return notPacked(key);
        record.place->line = location;
        return tree.put(Space::Records, key, encodeRecord(record));
    }

  private:
    static Error notPacked(ByteView key) {
        return Error{.code = ErrorCode::NotFound, .message = '"' + std::string(key) + "\" is in no pack"};
    }
};

}  // namespace

std::unique_ptr<RecordPacks> makePackRecords(PackStore& packs) {
    return std::make_unique<PackRecords>(packs);
}

std::unique_ptr<PackOwner> makePackOwner() {
    return std::make_unique<RecordPackOwner>();
}

}  // namespace warp
