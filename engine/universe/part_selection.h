// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace warp {

/// The parts that have a word of their own; others are types and keys.
inline constexpr std::array<std::string_view, 4> kNamedParts = {"records", "graph", "links", "events"};

/// Which parts of a universe are meant: "users:alice" a record, "users" or "users:" all of a type, "records"
/// all of them, "graph" all nodes and edges, "links" what people entangled and superpositions, "events"
/// events.
struct PartSelection {
    /// Keys in [from, to); an empty `to`: no end.
    struct Range {
        std::string from;
        std::string to;
    };
    std::vector<Range> records;  ///< in order, none of them inside another
    bool graph = false;
    bool links = false;
    bool events = false;

    /// Whether a record is among them. Takes: a canonical key.
    bool hasRecord(const std::string& key) const;
};

/// Takes: the parts, each as above or several with commas between. Errors: InvalidArgument naming what is
/// none; InvalidKey.
Result<PartSelection> parsePartSelection(const std::vector<std::string>& parts);

}  // namespace warp
