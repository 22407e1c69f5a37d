// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/space.h"

namespace warp {

/// What a write waits for before it is acknowledged (architecture: How data lives).
enum class Durability : std::uint8_t {
    Weak,      ///< the frame is in this process: up to 1 s is lost with the process
    Eventual,  ///< the frame is in the kernel: up to 100 ms is lost with the power
    Strong,    ///< a sync covers the frame: nothing is lost
};

enum class ChangeKind : std::uint8_t { Put = 1, Erase = 2 };

/// One change as it stands in a batch, the log and the memory table. The views belong to the holder.
struct Change {
    ChangeKind kind = ChangeKind::Put;
    Space space = Space::Records;
    ByteView key;
    ByteView value;  ///< empty for Erase
};

/// Changes that happen together or not at all. Kept as the bytes that go into the log: per change
/// u8 kind, u8 space, u16 key length, u32 value length, key, value.
class WriteBatch {
  public:
    void put(Space space, ByteView key, ByteView value);
    void erase(Space space, ByteView key);
    /// Adds a put whose value is written in two parts, so that callers need not join them first.
    void put(Space space, ByteView key, ByteView head, ByteView rest);

    bool empty() const { return m_count == 0; }
    std::size_t count() const { return m_count; }
    /// True when no change of the batch is a put.
    bool onlyErases() const { return m_puts == 0; }
    ByteView bytes() const { return m_bytes; }
    void clear();

  private:
    void header(ChangeKind kind, Space space, std::size_t keySize, std::size_t valueSize);

    std::string m_bytes;
    std::size_t m_count = 0;
    std::size_t m_puts = 0;
};

/// Walks over the bytes of a batch, which may come from a damaged file.
class BatchReader {
  public:
    explicit BatchReader(ByteView bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at == m_bytes.size(); }
    /// Where the next change begins in the bytes.
    std::size_t position() const { return m_at; }
    /// Errors: Corrupt with the offset inside the batch.
    Result<Change> next();

  private:
    ByteView m_bytes;
    std::size_t m_at = 0;
};

/// Must hold at the moment of the commit, or nothing of the batch happens (Conflict; NotFound for Present).
struct Condition {
    enum class Kind : std::uint8_t {
        VersionIs,  ///< the key exists and its last change has LSN `version`
        Absent,     ///< there is no such key
        Present,    ///< there is such a key
    };
    Kind kind = Kind::Present;
    Space space = Space::Records;
    std::string key;
    Lsn version = 0;  ///< for VersionIs
};

}  // namespace warp
