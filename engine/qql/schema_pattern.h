// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace warp {

/// A regular expression of a schema. Its time grows with the text alone, whatever the expression.
class SchemaPattern {
  public:
    virtual ~SchemaPattern() = default;

    /// Errors: InvalidFormat saying what RE2 does not take (look-around and back references among it).
    static Result<std::shared_ptr<const SchemaPattern>> compile(const std::string& text);

    virtual bool foundIn(std::string_view text) const = 0;
    virtual const std::string& text() const = 0;
};

}  // namespace warp
