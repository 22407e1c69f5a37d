// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// Gives the next bytes of a stream: writes up to `size` of them to `buffer` and returns how many; 0 is the
/// end. What a File, a socket, a string or another codec looks like to a reader of a format.
using ByteSource = std::function<Result<std::size_t>(char* buffer, std::size_t size)>;

/// Takes the next bytes of a stream.
using ByteSink = std::function<Status(ByteView bytes)>;

/// The bytes of a string, which must outlive the source. `chunk` bounds what one call gives.
inline ByteSource sourceOf(ByteView bytes, std::size_t chunk = ByteView::npos) {
    return [bytes, chunk](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
        const std::size_t count = std::min({bytes.size(), size, chunk});
        std::copy_n(bytes.data(), count, buffer);
        bytes.remove_prefix(count);
        return count;
    };
}

/// Appends everything to a string, which must outlive the sink.
inline ByteSink sinkInto(std::string& out) {
    return [&out](ByteView bytes) -> Status {
        out.append(bytes);
        return {};
    };
}

}  // namespace warp
