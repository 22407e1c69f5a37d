// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// Looks at every value before it is written. Threads: all methods may be called from any thread.
class ValueCheck {
  public:
    virtual ~ValueCheck() = default;

    /// Whether there is anything to check: asked by every write, so it costs next to nothing.
    virtual bool wanted() const = 0;
    /// Takes: a canonical key and compact JSON. Errors: why the value is refused.
    virtual Status check(ByteView key, ByteView json) = 0;
};

}  // namespace warp
