// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/logged_changes.h"

#include <algorithm>

#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/node_codec.h"
#include "engine/spacetime/record_change.h"
#include "engine/store/write_batch.h"

namespace warp {

namespace {

/// Each makes an item what a change makes of it. Takes: `lsn`, of the batch.
Status layRecord(LoggedItem& item, const Change& change, Lsn lsn) {
    const auto forget = [&item] {
        item.anew = true;
        item.value.reset();
        item.shard.reset();
        item.priority.reset();
    };
    item.version = lsn;
    item.gone = change.kind == ChangeKind::Erase;
    if (item.gone) {
        forget();
        return {};
    }
    WARP_ASSIGN(const RecordChange wish, decodeChange(change.value));
    if (wish.fresh) forget();
    if (wish.kind == RecordChange::Kind::Put) item.value = std::string(wish.json);
    if (wish.shard) item.shard = wish.shard;
    if (wish.priority) item.priority = wish.priority;
    return {};
}

Status laySuperposition(LoggedItem& item, const Change& change, Lsn lsn) {
    item.superposition.emplace();
    if (change.kind == ChangeKind::Erase) return {};
    WARP_ASSIGN(*item.superposition, decodeSuperposition(change.value));
    if (item.superposition->version == 0) item.superposition->version = lsn;
    return {};
}

/// Of nodes and edges the log has all there is.
template <typename Decode>
Status layStored(LoggedItem& item, const Change& change, Lsn lsn, const Decode& decode) {
    item = LoggedItem{.gone = change.kind == ChangeKind::Erase, .anew = true, .version = lsn};
    if (item.gone) return {};
    WARP_ASSIGN(const auto stored, decode(change.value));
    if (stored.version != 0) item.version = stored.version;
    item.stored = std::string(change.value);
    return {};
}

class LoggedReading {
  public:
    LoggedReading(const SnapshotChanges& only, LoggedChanges& changes) : m_only(only), m_changes(changes) {}

    Status take(const LoggedBatch& batch) {
        BatchReader reader(batch.payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            WARP_TRY(lay(change, batch.lsn));
        }
        return {};
    }

  private:
    /// Null for one that does not matter.
    LoggedItem* wanted(DiffPart part, const std::set<std::string>& keys, ByteView key) {
        std::string name(key);
        if (!keys.contains(name)) return nullptr;
        return &m_changes.items[static_cast<std::size_t>(part)][std::move(name)];
    }

    Status lay(const Change& change, Lsn lsn) {
        switch (change.space) {
            case Space::Records:
            case Space::Superpositions: {
                LoggedItem* item = wanted(DiffPart::Record, m_only.records, change.key);
                if (item == nullptr) return {};
                return change.space == Space::Records ? layRecord(*item, change, lsn)
                                                      : laySuperposition(*item, change, lsn);
            }
            case Space::Nodes: {
                LoggedItem* item = wanted(DiffPart::Node, m_only.nodes, change.key);
                return item ? layStored(*item, change, lsn, decodeNode) : Status();
            }
            case Space::Edges: {
                LoggedItem* item = wanted(DiffPart::Edge, m_only.edges, change.key);
                return item ? layStored(*item, change, lsn, decodeEdge) : Status();
            }
            default: return {};
        }
    }

    const SnapshotChanges& m_only;
    LoggedChanges& m_changes;
};

Error tooManyTouched(std::size_t most) {
    return {.code = ErrorCode::LimitExceeded,
            .message = "more than " + std::to_string(most) +
                       " records, nodes and edges were changed since then, too many to compare by the log: "
                       "choose a later time, or compare with a snapshot"};
}

/// Hands every batch of the range to the visitor and tells the meter.
Status forEachMetered(const LogHistory& log, LsnRange range, ProgressMeter& meter, const Job& job,
                      const BatchVisitor& visit) {
    if (range.empty()) return {};
    const auto metered = [&](const LoggedBatch& batch) -> Status {
        WARP_TRY(visit(batch));
        return meter.advance(1) ? Status() : Status(cancelledError());
    };
    return log.forEachBatch(range, metered, job);
}

}  // namespace

void LoggedTotals::add(const Change& change) {
    const bool put = change.kind == ChangeKind::Put;
    // A link that changes keeps its entry by the other end.
    if (change.space == Space::LinksIn) links += put ? 1 : -1;
    if (change.space == Space::Events && put)
        events += static_cast<std::uint64_t>(std::ranges::count(change.value, '\n'));
}

const LoggedItem* LoggedChanges::find(DiffPart part, const std::string& key) const {
    const auto& all = items[static_cast<std::size_t>(part)];
    const auto found = all.find(key);
    return found == all.end() ? nullptr : &found->second;
}

Result<TouchedItems> readTouched(const LogHistory& log, LsnRange range, ProgressMeter& meter, const Job& job,
                                 std::size_t most) {
    TouchedItems touched;
    const auto take = [&](const LoggedBatch& batch) -> Status {
        BatchReader reader(batch.payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            touched.totals.add(change);
        }
        WARP_TRY(touched.keys.add(batch.payload));
        return touched.keys.size() > most ? Status(tooManyTouched(most)) : Status();
    };
    WARP_TRY(forEachMetered(log, range, meter, job, take));
    return touched;
}

Result<LoggedChanges> readLogged(const LogHistory& log, LsnRange range, const SnapshotChanges& only,
                                 ProgressMeter& meter, const Job& job) {
    LoggedChanges changes;
    LoggedReading reading(only, changes);
    WARP_TRY(forEachMetered(log, range, meter, job,
                            [&](const LoggedBatch& batch) { return reading.take(batch); }));
    return changes;
}

}  // namespace warp
