// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/formats/byte_stream.h"

namespace warp {

/// The start of an XML element. Names come without a namespace prefix.
struct XmlElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::int64_t line = 0;    ///< 1-based
    std::int64_t column = 0;  ///< 1-based, in bytes

    /// Empty when there is no such attribute.
    std::string_view attribute(std::string_view name) const;
    bool has(std::string_view name) const;
};

/// Takes the parts of an XML document in order. An error ends the reading; one without a line gets the line
/// and column at hand.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual Status start(const XmlElement& element) = 0;
    /// Takes: all text directly inside the element, joined.
    virtual Status end(std::string_view name, const std::string& text) = 0;
};

struct XmlLimits {
    std::size_t maxDepth = 64;
    std::size_t maxTextBytes = std::size_t{64} << 20;  ///< inside one element
};

/// Reads an XML document by expat. Document types are refused, and with them entities: nothing is expanded,
/// nothing is fetched. Errors: InvalidFormat with line and column; LimitExceeded; those of source and
/// handler.
Status readXml(const ByteSource& source, XmlHandler& handler, const XmlLimits& limits = {});

/// Appends text so that XML readers give it back as it is, inside an element or a quoted attribute.
void appendXmlText(std::string& out, std::string_view text);
/// Whether XML can hold the text at all: it has no place for most control characters.
bool fitsIntoXml(std::string_view text);

}  // namespace warp
