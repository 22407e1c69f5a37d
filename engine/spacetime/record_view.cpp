// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_view.h"

#include <array>
#include <span>

#include "engine/spacetime/counters.h"
#include "engine/spacetime/entanglement/record_links.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

/// Entries taken from a cursor at once: enough to make the call cheap, few enough to stay in the cache.
constexpr std::size_t kEntriesAtOnce = 32;

void describeHead(RecordHead& head, ByteView key, const StoredHead& stored) {
    head.key.assign(key);
    head.shard = stored.shard;
    head.version = stored.version;
    head.valueBytes = stored.valueBytes;
    head.createdAt = stored.createdAt;
    head.updatedAt = stored.updatedAt;
}

class SnapshotView final : public RecordView {
  public:
    SnapshotView(std::unique_ptr<StoreSnapshot> snapshot, std::shared_ptr<const void> pin,
                 const RecordReader& reader)
        : m_pin(std::move(pin)), m_snapshot(std::move(snapshot)), m_reader(reader) {
        if (reader.links() != nullptr) m_links.emplace(*m_snapshot, *reader.links(), reader.now());
    }

    Lsn lsn() const override { return m_snapshot->lsn(); }

    Result<std::optional<Record>> peek(ByteView key) override {
        std::string storage;
        WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
        WARP_ASSIGN(const auto bytes, m_snapshot->get(Space::Records, canonical));
        if (!bytes) return std::optional<Record>();
        WARP_ASSIGN(Record record, m_reader.record(canonical, *bytes));
        if (m_links) WARP_TRY(m_links->addTo(record));
        return std::optional<Record>(std::move(record));
    }

    Status scan(ByteView from, ByteView to, bool reverse,
                const std::function<bool(const Record&)>& visit) override {
        return walk(from, to, reverse, [&](ByteView key, ByteView bytes) -> Result<bool> {
            WARP_ASSIGN(Record record, m_reader.record(key, bytes));
            if (m_links) WARP_TRY(m_links->addTo(record));
            return visit(record);
        });
    }

    Status scanHeads(ByteView from, ByteView to, bool reverse,
                     const std::function<bool(const RecordHead&)>& visit) override {
        RecordHead head;
        StoredHead stored;
        return walk(from, to, reverse, [&](ByteView key, ByteView bytes) -> Result<bool> {
            WARP_TRY(decodeHead(bytes, stored));
            describeHead(head, key, stored);
            return visit(head);
        });
    }

    Status scanValues(ByteView from, ByteView to, bool reverse,
                      const std::function<bool(const RecordHead&, ByteView)>& visit) override {
        RecordHead head;
        StoredHead stored;
        std::string packed;
        return walk(from, to, reverse, [&](ByteView key, ByteView bytes) -> Result<bool> {
            WARP_TRY(decodeHead(bytes, stored));
            describeHead(head, key, stored);
            if (!stored.packed) return visit(head, stored.value);
            WARP_ASSIGN(packed, packedValue(key, bytes));
            return visit(head, packed);
        });
    }

    Result<std::uint64_t> rank(ByteView key) override { return m_snapshot->rank(key); }
    Result<std::string> keyAt(std::uint64_t rank) override { return m_snapshot->keyAt(rank); }

    Result<std::vector<TypeCounts>> counts() override {
        if (m_counts) return *m_counts;
        WARP_ASSIGN(auto counts, readCounts(m_snapshot->tree()));
        CountChanges changes;
        WARP_TRY(countUnmerged(changes));
        changes.applyTo(counts);
        m_counts = std::move(counts);
        return *m_counts;
    }

  private:
    Result<std::string> packedValue(ByteView key, ByteView bytes) const {
        WARP_ASSIGN(const StoredRecord stored, decodeRecord(bytes));
        return m_reader.value(key, stored);
    }

    /// Calls `visit` with key and stored form; it returns whether to go on.
    template <typename Visit>
    Status walk(ByteView from, ByteView to, bool reverse, const Visit& visit) {
        const auto cursor = m_snapshot->cursor(Space::Records);
        return reverse ? walkBackward(*cursor, from, to, visit) : walkForward(*cursor, from, to, visit);
    }

    template <typename Visit>
    static Status walkForward(TreeCursor& cursor, ByteView from, ByteView to, const Visit& visit) {
        std::array<TreeEntry, kEntriesAtOnce> entries;
        cursor.seek(from);
        while (const std::size_t count = cursor.take(entries, to)) {
            for (const TreeEntry& entry : std::span(entries).first(count)) {
                WARP_ASSIGN(const bool goOn, visit(entry.key, entry.value));
                if (!goOn) return {};
            }
        }
        return cursor.status();
    }

    template <typename Visit>
    static Status walkBackward(TreeCursor& cursor, ByteView from, ByteView to, const Visit& visit) {
        if (to.empty()) {
            cursor.last();
        } else {
            cursor.seek(to);
            if (cursor.valid()) {
                cursor.previous();
            } else {
                WARP_TRY(cursor.status());
                cursor.last();
            }
        }
        for (; cursor.valid() && cursor.key() >= from; cursor.previous()) {
            WARP_ASSIGN(const bool goOn, visit(cursor.key(), cursor.value()));
            if (!goOn) return {};
        }
        return cursor.status();
    }

    /// What the changes that are not in the tree yet will do to the counters.
    Status countUnmerged(CountChanges& changes) {
        TreeReader& tree = m_snapshot->tree();
        const RecordPolicy& policy = m_reader.policy();
        return m_snapshot->forEachUnmerged(Space::Records, {}, {},
                                           [&](ByteView key, std::span<const StampedChange> steps) -> Status {
                                               const std::string_view type = splitKey(key).type;
                                               WARP_ASSIGN(const auto old, tree.get(Space::Records, key));
                                               if (old) {
                                                   WARP_ASSIGN(const StoredRecord before, decodeRecord(*old));
                                                   changes.remove(type, before.shard, before.valueBytes);
                                               }
                                               WARP_ASSIGN(const auto folded, policy.fold(steps, old));
                                               if (!folded) return {};
                                               WARP_ASSIGN(const StoredRecord after, decodeRecord(*folded));
                                               changes.add(type, after.shard, after.valueBytes);
                                               return {};
                                           });
    }

    const std::shared_ptr<const void> m_pin;
    const std::unique_ptr<StoreSnapshot> m_snapshot;
    const RecordReader& m_reader;
    std::optional<RecordLinks<StoreSnapshot>> m_links;
    std::optional<std::vector<TypeCounts>> m_counts;
};

}  // namespace

Status RecordView::scanValues(ByteView from, ByteView to, bool reverse,
                              const std::function<bool(const RecordHead&, ByteView)>& visit) {
    RecordHead head;
    return scan(from, to, reverse, [&](const Record& record) {
        head.key = record.key;
        head.shard = record.shard;
        head.version = record.version;
        head.valueBytes = record.value.size();
        head.createdAt = record.createdAt;
        head.updatedAt = record.updatedAt;
        return visit(head, record.value);
    });
}

std::unique_ptr<RecordView> makeRecordView(std::unique_ptr<StoreSnapshot> snapshot,
                                           std::shared_ptr<const void> pin, const RecordReader& reader) {
    return std::make_unique<SnapshotView>(std::move(snapshot), std::move(pin), reader);
}

}  // namespace warp
