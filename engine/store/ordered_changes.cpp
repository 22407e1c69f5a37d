// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ordered_changes.h"

namespace warp {

namespace {

// A change in place costs as much as writing about this many entries anew (measured with records of 330
// bytes: 4.7 us against 0.4 us each).
constexpr std::uint64_t kEntriesPerChange = 10;
constexpr std::uint64_t kFewChanges = 1000;

Status applyInPlace(TreeWriter& writer, Space space, OrderedChanges& changes, KeyListener* listener) {
    for (; changes.valid(); changes.next()) {
        const ByteView key = changes.key();
        WARP_ASSIGN(const auto old, writer.get(space, key));
        const bool before = old.has_value();
        WARP_ASSIGN(const auto now, changes.valueOver(old));
        if (now) {
            WARP_TRY(writer.put(space, key, *now));
        } else if (before) {
            if (const auto erased = writer.erase(space, key); !erased.ok()) return erased.error();
        }
        if (listener && before != now.has_value()) listener->changed(key, before ? -1 : 1);
    }
    return {};
}

Status writeAnew(TreeWriter& writer, Space space, OrderedChanges& changes, KeyListener* listener) {
    const auto held = writer.cursor(space);
    WARP_ASSIGN(const auto rewrite, writer.rewrite(space));
    if (listener) listener->beginAnew();
    const auto keep = [&](ByteView key, ByteView value) {
        if (listener) listener->holds(key);
        return rewrite->append(key, value);
    };
    held->first();
    while (held->valid() || changes.valid()) {
        const int order = !changes.valid() ? -1 : !held->valid() ? 1 : held->key().compare(changes.key());
        if (order < 0) {
            WARP_TRY(keep(held->key(), held->value()));
            held->next();
            continue;
        }
        WARP_ASSIGN(const auto now,
                    changes.valueOver(order == 0 ? std::optional<ByteView>(held->value()) : std::nullopt));
        if (now) WARP_TRY(keep(changes.key(), *now));
        if (order == 0) held->next();
        changes.next();
    }
    WARP_TRY(held->status());
    return rewrite->finish();
}

}  // namespace

Status applyInOrder(TreeWriter& writer, Space space, OrderedChanges& changes, std::uint64_t count,
                    KeyListener* listener) {
    WARP_ASSIGN(const std::uint64_t held, writer.count(space));
    const bool anew = count > kFewChanges && held < count * kEntriesPerChange;
    return anew ? writeAnew(writer, space, changes, listener)
                : applyInPlace(writer, space, changes, listener);
}

}  // namespace warp
