// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/map_spacetime.h"

#include "engine/formats/json_text.h"
#include "engine/spacetime/key.h"

namespace warp::test {
namespace {

Error error(ErrorCode code, const std::string& message) {
    return Error{.code = code, .message = message};
}

RecordHead headOf(const Record& record) {
    return {.key = record.key,
            .shard = record.shard,
            .version = record.version,
            .valueBytes = record.value.size(),
            .createdAt = record.createdAt,
            .updatedAt = record.updatedAt};
}

// A copy of the map as it was: one moment.
class MapView : public RecordView {
  public:
    MapView(std::map<std::string, Record> records, Lsn lsn) : m_records(std::move(records)), m_lsn(lsn) {}

    Lsn lsn() const override { return m_lsn; }

    Result<std::optional<Record>> peek(ByteView key) override {
        WARP_ASSIGN(const std::string canonical, canonicalKey(key));
        const auto found = m_records.find(canonical);
        return found == m_records.end() ? std::nullopt : std::optional(found->second);
    }

    Status scan(ByteView from, ByteView to, bool reverse,
                const std::function<bool(const Record&)>& visit) override {
        std::vector<const Record*> range;
        for (const auto& [key, record] : m_records) {
            if (key >= from && (to.empty() || key < to)) range.push_back(&record);
        }
        if (reverse) range.assign(range.rbegin(), range.rend());
        for (const Record* record : range) {
            if (!visit(*record)) break;
        }
        return {};
    }

    Status scanHeads(ByteView from, ByteView to, bool reverse,
                     const std::function<bool(const RecordHead&)>& visit) override {
        return scan(from, to, reverse, [&](const Record& record) { return visit(headOf(record)); });
    }

    Result<std::uint64_t> rank(ByteView key) override {
        return static_cast<std::uint64_t>(
            std::distance(m_records.begin(), m_records.lower_bound(std::string(key))));
    }

    Result<std::string> keyAt(std::uint64_t rank) override {
        if (rank >= m_records.size()) return error(ErrorCode::NotFound, "past the end");
        return std::next(m_records.begin(), static_cast<std::ptrdiff_t>(rank))->first;
    }

    Result<std::vector<TypeCounts>> counts() override {
        std::map<std::string, TypeCounts, std::less<>> counts;
        for (const auto& [key, record] : m_records) {
            const std::string type(splitKey(key).type);
            TypeCounts& count = counts[type];
            count.type = type;
            const auto shard = static_cast<std::size_t>(record.shard);
            ++count.records[shard];
            count.valueBytes[shard] += record.value.size();
        }
        std::vector<TypeCounts> list;
        for (auto& [type, count] : counts) list.push_back(std::move(count));
        return list;
    }

  private:
    const std::map<std::string, Record> m_records;
    const Lsn m_lsn;
};

}  // namespace

Result<Lsn> MapSpacetime::put(ByteView key, ByteView json, const PutOptions& options) {
    RecordBatch batch;
    batch.put(std::string(key), std::string(json), options);
    return apply(batch);
}

Result<Lsn> MapSpacetime::remove(ByteView key, std::optional<Lsn> ifVersion) {
    RecordBatch batch;
    batch.remove(std::string(key), ifVersion);
    return apply(batch);
}

Result<Lsn> MapSpacetime::move(ByteView key, Shard target) {
    RecordBatch batch;
    batch.move(std::string(key), target);
    return apply(batch);
}

Result<Lsn> MapSpacetime::apply(const RecordBatch& batch, std::optional<Durability>) {
    if (m_failure) return *std::exchange(m_failure, std::nullopt);
    std::map<std::string, Record> records = m_records;
    for (const RecordBatch::Entry& entry : batch.entries()) WARP_TRY(applyEntry(entry, records));
    m_records = std::move(records);
    ++m_batches;
    return ++m_lsn;
}

Status MapSpacetime::applyEntry(const RecordBatch::Entry& entry,
                                std::map<std::string, Record>& records) const {
    WARP_ASSIGN(const std::string key, canonicalKey(entry.key));
    const auto found = records.find(key);
    const bool exists = found != records.end();
    const Lsn version = exists ? found->second.version : 0;
    if (entry.options.ifVersion && *entry.options.ifVersion != version) {
        return error(ErrorCode::Conflict, key + " has version " + std::to_string(version));
    }
    if (entry.kind != RecordBatch::Entry::Kind::Put && !exists) {
        return error(ErrorCode::NotFound, "no record " + key);
    }
    if (entry.kind == RecordBatch::Entry::Kind::Remove) {
        records.erase(found);
        return {};
    }
    Record& record = records[key];
    record.key = key;
    record.version = m_lsn + 1;
    record.shard = entry.options.shard.value_or(record.shard);
    if (entry.kind == RecordBatch::Entry::Kind::Put) {
        WARP_ASSIGN(record.value, compactJson(entry.json));
    }
    return {};
}

Result<std::optional<Record>> MapSpacetime::peek(ByteView key) {
    WARP_ASSIGN(const auto now, view());
    return now->peek(key);
}

Result<std::optional<std::string>> MapSpacetime::observeValue(ByteView key) {
    WARP_ASSIGN(const auto record, peek(key));
    return record ? std::optional(record->value) : std::nullopt;
}

Result<std::unique_ptr<RecordView>> MapSpacetime::view() {
    return std::unique_ptr<RecordView>(std::make_unique<MapView>(m_records, m_lsn));
}

std::unique_ptr<Subscription> MapSpacetime::subscribe(std::string, ChangeListener) {
    return std::make_unique<Subscription>();
}

std::string MapSpacetime::value(const std::string& key) const {
    const auto found = m_records.find(key);
    return found == m_records.end() ? std::string() : found->second.value;
}

}  // namespace warp::test
