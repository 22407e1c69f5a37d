// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "engine/store/tree.h"

namespace warp {

/// Changes of one space in ascending order of their keys.
class OrderedChanges {
  public:
    virtual ~OrderedChanges() = default;

    virtual bool valid() const = 0;
    virtual ByteView key() const = 0;
    virtual void next() = 0;
    /// What the space shall hold of the key from now on; nothing = it leaves. Takes: `old`, what it holds.
    /// The value is valid until the next call.
    virtual Result<std::optional<ByteView>> valueOver(std::optional<ByteView> old) = 0;
};

/// Told about the keys of a space while changes are applied to it.
class KeyListener {
  public:
    virtual ~KeyListener() = default;
    /// Changed in place: a key came (+1) or went (-1).
    virtual void changed(ByteView key, int difference) = 0;
    /// Written anew: from here on `holds` names every key that the space holds, in order.
    virtual void beginAnew() = 0;
    virtual void holds(ByteView key) = 0;
};

/// Applies the changes to a space: in place, or, where they touch most of its pages anyway, by writing it
/// anew. Takes: `count`, how many changes there are at most; `listener` may be null.
Status applyInOrder(TreeWriter& writer, Space space, OrderedChanges& changes, std::uint64_t count,
                    KeyListener* listener = nullptr);

}  // namespace warp
