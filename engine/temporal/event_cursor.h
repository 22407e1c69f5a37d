// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/store/store.h"
#include "engine/temporal/event_query.h"

namespace warp {

/// Gives the events of a query one after the other, in order of time; those of one moment in order of
/// arrival. What was acknowledged before the query began is in it, wherever it lies: log, live, recent or
/// historical files. Reads a block at a time, so the first event costs no more in a large universe.
/// Threads: belongs to one thread at a time. It pins a state of the tree: end it soon.
class EventCursor {
  public:
    virtual ~EventCursor() = default;

    /// The next event, valid until the next call; nothing at the end. Errors: Corrupt with path and offset,
    /// Io.
    virtual Result<std::optional<EventView>> next() = 0;
};

/// Opens a snapshot, again when files were moved away under a cursor.
using OpenSnapshot = std::function<Result<std::unique_ptr<StoreSnapshot>>()>;

/// Takes: `root`, the universe. Errors: InvalidArgument for a range that ends before it begins.
Result<std::unique_ptr<EventCursor>> openEventCursor(FileSystem& fs, std::string root, EventQuery query,
                                                     OpenSnapshot snapshot);

}  // namespace warp
