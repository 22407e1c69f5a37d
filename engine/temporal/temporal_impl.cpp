// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/temporal_impl.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"
#include "engine/temporal/arrival_reader.h"

namespace warp {

namespace {

constexpr int kAttempts = 3;  // while files move

PartitionInfo describe(const Partition& partition, const PartitionState& state) {
    return {.partition = partition,
            .path = state.beside ? replacementPath(partition) : eventsPath(partition),
            .events = state.events,
            .bytes = state.length,
            .first = state.first,
            .last = state.last};
}

Status cutFile(FileSystem& fs, const std::string& root, const std::string& path, std::uint64_t length,
               EventFilesReport& report) {
    const std::string full = joinPath(root, path);
    WARP_ASSIGN(const auto info, fs.stat(full));
    if (!info || info->size < length) {
        report.damaged.push_back(path);
        return {};
    }
    if (info->size == length) return {};
    WARP_ASSIGN(const auto file, fs.open(full, OpenMode::ReadWrite));
    WARP_TRY(file->truncate(length));
    report.cut.push_back(path);
    return {};
}

}  // namespace

TemporalImpl::TemporalImpl(const TemporalOptions& options)
    : m_fs(*options.fs), m_root(options.root), m_store(*options.store), m_meter(options.meter) {}

Result<Lsn> TemporalImpl::append(const EventBatch& batch, Durability durability) {
    if (batch.empty()) return m_store.status().visibleLsn;
    OperationTiming timing(m_meter, Operation::EventAppend);
    timing.setItems(batch.count());
    WriteBatch writes;
    for (const auto& [minute, lines] : batch.minutes()) writes.put(Space::Events, minuteKey(lines), lines);
    return m_store.commit(writes, durability);
}

Result<std::unique_ptr<EventCursor>> TemporalImpl::query(const EventQuery& query) {
    const OperationTiming timing(m_meter, Operation::EventRead);
    return openEventCursor(m_fs, m_root, query, [this] { return m_store.snapshot(); });
}

Result<EventPage> TemporalImpl::readAfter(Lsn position, const EventQuery& query, std::size_t limit) {
    const OperationTiming timing(m_meter, Operation::EventRead);
    for (int attempt = 1;; ++attempt) {
        WARP_ASSIGN(const auto snapshot, m_store.snapshot());
        auto page = readInArrivalOrder(m_fs, m_root, *snapshot, position, query, limit);
        const bool moved = !page.ok() && (page.error().code == ErrorCode::NotFound ||
                                          page.error().code == ErrorCode::Corrupt);
        if (!moved || attempt == kAttempts) return page;
    }
}

Result<Lsn> TemporalImpl::readerPosition(std::string_view reader) {
    WARP_ASSIGN(const auto bytes, m_store.get(Space::TemporalFiles, readerKey(reader)));
    if (!bytes) return Lsn{0};
    if (bytes->size() != sizeof(Lsn))
        return Error{.code = ErrorCode::Corrupt, .message = "the position of a reader is damaged"};
    return loadLittle<Lsn>(bytes->data());
}

Status TemporalImpl::keepReaderPosition(std::string_view reader, Lsn position) {
    WARP_TRY(checkEventName("reader", reader));
    std::string bytes;
    appendLittle(bytes, position);
    WriteBatch batch;
    batch.put(Space::TemporalFiles, readerKey(reader), bytes);
    WARP_TRY(m_store.commit(batch, Durability::Strong));
    return {};
}

Result<std::vector<PartitionInfo>> TemporalImpl::partitions() {
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    std::vector<PartitionInfo> found;
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(snapshot->tree(), tier));
        for (const auto& [partition, state] : partitions) found.push_back(describe(partition, state));
    }
    return found;
}

Result<std::vector<StreamInfo>> TemporalImpl::streams() {
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    const std::string prefix = streamKey({});
    const auto cursor = snapshot->tree().cursor(Space::TemporalFiles);
    std::vector<StreamInfo> found;
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
        WARP_ASSIGN(const StreamState state, decodeStreamState(cursor->value()));
        found.push_back({.name = std::string(cursor->key().substr(prefix.size())),
                         .events = state.events,
                         .first = state.first,
                         .last = state.last,
                         .lastLsn = state.lastLsn});
    }
    WARP_TRY(cursor->status());
    return found;
}

std::unique_ptr<Subscription> TemporalImpl::subscribe(EventListener listener) {
    return m_store.subscribe(
        Space::Events, {},
        [listener = std::move(listener), &store = m_store](const std::vector<ChangeNotice>& changes, bool) {
            // Too many to list: there is something new up to what is seen.
            listener(changes.empty() ? store.status().visibleLsn : changes.back().lsn);
        });
}

Result<EventFilesReport> cutEventFiles(FileSystem& fs, const std::string& root, TreeReader& tree) {
    EventFilesReport report;
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(tree, tier));
        for (const auto& [partition, state] : partitions) {
            std::string path = eventsPath(partition);
            if (state.beside) {
                WARP_ASSIGN(const auto info, fs.stat(joinPath(root, replacementPath(partition))));
                if (info) path = replacementPath(partition);
            }
            WARP_TRY(cutFile(fs, root, path, state.length, report));
        }
    }
    return report;
}

}  // namespace warp
