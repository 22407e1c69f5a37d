// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/universe/standard_records.h"
#include "tests/benchmarks/comparison_table.h"
#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/settings.h"

namespace warp::bench {

/// The standard records of a run, in random order. Above kKeptRecords, which would not fit into the memory
/// beside the engines, each is made when it is written, inside the time that is taken, and they come in order
/// of their keys: what is of interest there is opening, not an hour of loading.
class Data {
  public:
    explicit Data(std::uint32_t count);

    std::uint32_t count() const { return m_records.count(); }
    std::string_view key(std::uint32_t i);
    std::string_view value(std::uint32_t i);
    /// Of all values together.
    std::uint64_t jsonBytes() const { return m_jsonBytes; }
    /// Key and value; several threads may ask at once. Takes: i < kKeptRecords.
    std::string_view keptKey(std::uint32_t i) const { return m_keys[i]; }
    std::string_view keptValue(std::uint32_t i) const { return m_values[i]; }

    static constexpr std::uint32_t kKeptRecords = 2'000'000;

  private:
    const StandardRecords m_records;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_values;
    std::string m_key;
    std::string m_value;
    std::uint64_t m_jsonBytes = 0;
};

/// The rows that every engine has. Each engine is measured as a whole before the next.
class PeerRows {
  public:
    PeerRows(const Settings& settings, Data& data, ComparisonTable& table)
        : m_settings(settings), m_data(data), m_table(table) {}

    void run(const PeerKind& kind);

  private:
    void fresh(const PeerKind& kind);
    void puts(const PeerKind& kind);
    void syncedPuts(const PeerKind& kind);
    void gets(const PeerKind& kind);
    static double randomGets(Peer& peer, const std::vector<std::string>& keys);
    std::vector<std::string> requests();
    void scan(const PeerKind& kind);
    void disk(const PeerKind& kind);
    void opens(const PeerKind& kind);

    const Settings& m_settings;
    Data& m_data;
    ComparisonTable& m_table;
};

/// Bytes on the disk, as `du` counts them: files may have holes.
std::uint64_t diskBytes(const std::string& path);

}  // namespace warp::bench
