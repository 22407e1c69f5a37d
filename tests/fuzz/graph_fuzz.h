// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/formats/byte_stream.h"
#include "engine/formats/graph_document.h"
#include "engine/formats/json_text.h"
#include "engine/formats/xml_reader.h"
#include "tests/fuzz/fuzz.h"

namespace warp::fuzz {

/// Everything that a document says, as text.
inline std::string textOf(const GraphDocument& document) {
    std::string text;
    const auto add = [&text](const std::vector<GraphAttribute>& attributes) {
        for (const GraphAttribute& attribute : attributes)
            text += attribute.name + '=' + attribute.json + ';';
        text += '\n';
    };
    for (const DocumentNode& node : document.nodes) {
        text += node.id + '|' + node.label + '|';
        add(node.attributes);
    }
    for (const DocumentEdge& edge : document.edges) {
        text += edge.from + '>' + edge.to + '|' + edge.label + '|' + edge.weight + '|';
        add(edge.attributes);
    }
    return text;
}

/// What must hold for the reader and the writer of a format: the parts in which bytes come do not matter,
/// errors have a place, values are JSON, and what was read and written is read again as it was.
inline void checkGraphFormat(ByteView text,
                             const std::function<Result<GraphDocument>(const ByteSource&)>& read,
                             const std::function<Status(const GraphDocument&, const ByteSink&)>& write) {
    const auto whole = read(sourceOf(text));
    const auto parts = read(sourceOf(text, 1));
    require(whole.ok() == parts.ok());
    if (!whole.ok()) {
        require(whole.error().line > 0 || whole.error().code == ErrorCode::LimitExceeded);
        require(whole.error().line == parts.error().line);
        return;
    }
    require(textOf(*whole) == textOf(*parts));
    for (const DocumentNode& node : whole->nodes)
        for (const GraphAttribute& attribute : node.attributes) require(checkJson(attribute.json).ok());
    std::string written;
    if (!write(*whole, sinkInto(written)).ok()) return;  // a name that XML cannot hold
    const auto again = read(sourceOf(written));
    require(again.ok());
    require(again->nodes.size() == whole->nodes.size());
    require(again->edges.size() == whole->edges.size());
    std::string twice;
    require(write(*again, sinkInto(twice)).ok());
    require(textOf(*read(sourceOf(twice))) == textOf(*again));
}

}  // namespace warp::fuzz
