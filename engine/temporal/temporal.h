// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/store/store.h"
#include "engine/temporal/event_batch.h"
#include "engine/temporal/event_cursor.h"
#include "engine/temporal/event_query.h"
#include "engine/temporal/partition_state.h"

namespace warp {

/// A directory of events.
struct PartitionInfo {
    Partition partition;
    std::string path;  ///< of its file of events, relative to the universe
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;
    Timestamp first;
    Timestamp last;
};

/// A stream with everything that was merged into files so far.
struct StreamInfo {
    std::string name;
    std::uint64_t events = 0;
    Timestamp first;
    Timestamp last;
    Lsn lastLsn = 0;
};

/// Events in order of arrival.
struct EventPage {
    std::vector<Event> events;
    Lsn position = 0;  ///< to go on from
    bool more = false;
};

/// Called on a store thread when events became durable; must return quickly. Takes: the LSN up to which there
/// are some.
using EventListener = std::function<void(Lsn upTo)>;

/// The events of a universe. Threads: all methods may be called from any thread.
/// Spec: Temporal.
class Temporal {
  public:
    virtual ~Temporal() = default;

    /// Appends all events of the batch or none. Returns: their position in the history of the universe.
    /// Errors: as Store::commit.
    virtual Result<Lsn> append(const EventBatch& batch, Durability durability = Durability::Strong) = 0;

    /// Events in order of time; see EventCursor. Errors: InvalidArgument, Corrupt, Io.
    virtual Result<std::unique_ptr<EventCursor>> query(const EventQuery& query) = 0;

    /// The LSN up to which everything is seen now.
    virtual Lsn position() = 0;
    /// Events that arrived after a position, in order of arrival: to go on where a reader stopped, and to
    /// follow. Takes: `query`, whose conditions hold as well; `limit`, passed by the rest of the last batch.
    virtual Result<EventPage> readAfter(Lsn position, const EventQuery& query, std::size_t limit) = 0;
    /// How far a named reader has read; 0 for one that has kept nothing yet. Errors: Corrupt, Io.
    virtual Result<Lsn> readerPosition(std::string_view reader) = 0;
    /// Keeps how far a named reader has read, through the log. Errors: InvalidArgument (a name is like that
    /// of a stream), those of Store::commit.
    virtual Status keepReaderPosition(std::string_view reader, Lsn position) = 0;

    /// Every partition, tier by tier, in order of time.
    virtual Result<std::vector<PartitionInfo>> partitions() = 0;
    /// Every stream, by name.
    virtual Result<std::vector<StreamInfo>> streams() = 0;

    /// Tells of new events, from now on.
    virtual std::unique_ptr<Subscription> subscribe(EventListener listener) = 0;
};

}  // namespace warp
