// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/streaming_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace warp {

struct StreamingHash::State {
    XXH3_state_t state;
};

StreamingHash::StreamingHash() : m_state(std::make_unique<State>()) {
    XXH3_INITSTATE(&m_state->state);
    XXH3_64bits_reset(&m_state->state);
}

StreamingHash::~StreamingHash() = default;
StreamingHash::StreamingHash(StreamingHash&&) noexcept = default;
StreamingHash& StreamingHash::operator=(StreamingHash&&) noexcept = default;

void StreamingHash::add(ByteView bytes) {
    XXH3_64bits_update(&m_state->state, bytes.data(), bytes.size());
}

std::uint64_t StreamingHash::value() const {
    return XXH3_64bits_digest(&m_state->state);
}

}  // namespace warp
