// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// A named value of a node or an edge, as compact JSON text: numbers stay as they were written.
struct GraphAttribute {
    std::string name;
    std::string json;

    friend bool operator==(const GraphAttribute&, const GraphAttribute&) = default;
};

struct DocumentNode {
    std::string id;
    std::vector<GraphAttribute> attributes;
    std::string label;      ///< what formats with labels show; empty when it says no more than the id
    std::int64_t line = 0;  ///< where it stands in a file that was read; 0 when not known
};

struct DocumentEdge {
    std::string from;
    std::string to;
    std::vector<GraphAttribute> attributes;
    std::string label;   ///< what formats with labels show
    std::string weight;  ///< what formats with weights weigh by: a JSON number; may be empty
    bool directed = true;
    std::int64_t line = 0;
};

/// A graph as the formats of other programs have it: what graphml, gexf, dot and edge_list read and write.
struct GraphDocument {
    std::vector<DocumentNode> nodes;
    std::vector<DocumentEdge> edges;
};

/// The attribute with a name; null when there is none.
const GraphAttribute* findAttribute(const std::vector<GraphAttribute>& attributes, std::string_view name);

/// What all values of one attribute have in common, for formats with typed columns.
enum class ColumnType : std::uint8_t {
    Boolean,
    Long,    ///< whole numbers within 64 bits
    Double,  ///< numbers
    Text,    ///< strings that XML can hold
    Json,    ///< anything else: the JSON text itself, marked as such
};

/// The types of the attributes of many nodes or edges. Names are in order.
class AttributeColumns {
  public:
    void add(const GraphAttribute& attribute);
    const std::map<std::string, ColumnType, std::less<>>& types() const { return m_types; }
    ColumnType typeOf(std::string_view name) const { return m_types.find(name)->second; }

  private:
    std::map<std::string, ColumnType, std::less<>> m_types;
};

/// A value as text in a column of a type: strings without quotes, anything else as it stands.
std::string columnText(const std::string& json, ColumnType type);
/// The other way round: what a text in a column means. Numbers keep their spelling. Errors: InvalidFormat,
/// without a place.
Result<std::string> columnValue(const std::string& text, ColumnType type);

}  // namespace warp
