// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace warp {

/// Bytes are carried as std::string / std::string_view throughout the engine.
using ByteView = std::string_view;

static_assert(std::endian::native == std::endian::little, "on-disk integers are little-endian");

/// Reads a little-endian integer from `at`, which needs no alignment.
template <typename Integer>
Integer loadLittle(const char* at) {
    Integer value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// Writes a little-endian integer to `at`, which needs no alignment.
template <typename Integer>
void storeLittle(char* at, Integer value) {
    std::memcpy(at, &value, sizeof value);
}

template <typename Integer>
void appendLittle(std::string& out, Integer value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Big-endian, so that bytes sort like numbers; used in ordered keys.
inline void appendBig64(std::string& out, std::uint64_t value) {
    const std::uint64_t swapped = __builtin_bswap64(value);
    out.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

inline std::uint64_t loadBig64(const char* at) {
    return __builtin_bswap64(loadLittle<std::uint64_t>(at));
}

/// Walks over bytes from outside; every read past the end fails instead of touching memory.
class ByteReader {
  public:
    explicit ByteReader(ByteView bytes) : m_bytes(bytes) {}

    std::size_t position() const { return m_at; }
    std::size_t remaining() const { return m_bytes.size() - m_at; }

    template <typename Integer>
    [[nodiscard]] bool read(Integer& value) {
        if (remaining() < sizeof value) return false;
        value = loadLittle<Integer>(m_bytes.data() + m_at);
        m_at += sizeof value;
        return true;
    }
    [[nodiscard]] bool readBytes(std::size_t count, ByteView& value) {
        if (remaining() < count) return false;
        value = m_bytes.substr(m_at, count);
        m_at += count;
        return true;
    }

  private:
    ByteView m_bytes;
    std::size_t m_at = 0;
};

}  // namespace warp
