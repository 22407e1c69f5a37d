// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/temporal/event.h"
#include "engine/temporal/layout.h"

namespace warp {

/// A condition on a member of an event.
struct EventCondition {
    enum class Operator : std::uint8_t {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains
    };

    std::string field;  ///< name of a member; "request.path" for one inside another
    Operator op = Operator::Equal;
    std::string value;  ///< JSON; numbers compare as numbers, texts as texts; `Contains` takes a text
};

/// Parses "status>=500", "user=alice", "path~admin" (contains). A value that is no JSON is a text.
/// Errors: InvalidArgument.
Result<EventCondition> parseEventCondition(std::string_view text);

/// Which events are wanted: those for which everything holds.
struct EventQuery {
    Timestamp from = kFirstEventTime;
    Timestamp to{kLastEventTime.ms + 1};  ///< first moment behind the range
    std::vector<std::string> streams;     ///< any of these; "web*" = names that begin so; none = all
    std::vector<std::string> types;       ///< any of these; none = all
    std::vector<EventCondition> where;
};

/// Looks at single events; made once for a query.
class EventFilter {
  public:
    explicit EventFilter(const EventQuery& query);

    /// Whether the event is wanted, apart from its time.
    bool takes(const EventView& event) const;
    /// Whether a block with these streams may hold a wanted event.
    bool mayTake(std::uint64_t streams) const { return (streams & m_streamBits) != 0; }

  private:
    const EventQuery& m_query;
    std::uint64_t m_streamBits = 0;
};

/// The JSON of a member of an event; nothing when it has none. Takes: "name" or "outer.inner".
std::optional<ByteView> eventField(ByteView line, std::string_view field);
/// A JSON number as double; nothing for everything else.
std::optional<double> jsonNumber(ByteView json);

}  // namespace warp
