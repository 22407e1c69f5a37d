// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

/// Hash under which a key is found in the tables of this folder.
std::uint64_t recordHash(ByteView key);

/// Reads of one record that its stored form does not know yet.
struct Observation {
    std::uint64_t count = 0;
    Timestamp at;       ///< of the last one
    Activity activity;  ///< of these reads alone
    Lsn version = 0;    ///< that the last one saw

    static Observation once(Lsn seen, Timestamp now);
    /// One more read.
    void add(Lsn seen, Timestamp now);
    void add(const Observation& other);
    /// Lays the reads over what is stored.
    void applyTo(StoredRecord& record) const;
};

/// Reads are not writes: what observing adds to records is gathered here and folded into the tree now and
/// then; a crash loses it. Bounded: above that, reads of further keys are not counted. Threads: all methods
/// may be called from any thread. Spec: architecture, Reads are not writes.
class ObservationTable {
  public:
    static constexpr std::size_t kMaxKeys = std::size_t{1} << 18;

    explicit ObservationTable(std::size_t maxKeys = kMaxKeys) : m_keysPerPart(maxKeys / kParts) {}

    void add(ByteView key, std::uint64_t hash, const Observation& observation);
    std::optional<Observation> find(ByteView key, std::uint64_t hash) const;
    /// The record is gone.
    void erase(ByteView key, std::uint64_t hash);
    /// Takes out up to `limit` keys with what was gathered.
    std::vector<std::pair<std::string, Observation>> take(std::size_t limit);
    /// Reads that were not counted because the table was full.
    std::uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

  private:
    static constexpr std::size_t kParts = 64;

    struct KeyHash {
        using is_transparent = void;
        std::size_t operator()(ByteView key) const { return recordHash(key); }
    };
    struct Part {
        mutable Mutex mutex;
        std::unordered_map<std::string, Observation, KeyHash, std::equal_to<>> byKey GUARDED_BY(mutex);
    };
    Part& partOf(std::uint64_t hash) { return m_parts[hash % kParts]; }
    const Part& partOf(std::uint64_t hash) const { return m_parts[hash % kParts]; }

    const std::size_t m_keysPerPart;
    std::array<Part, kParts> m_parts;
    std::atomic<std::uint64_t> m_dropped = 0;
};

}  // namespace warp
