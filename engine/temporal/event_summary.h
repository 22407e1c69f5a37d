// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/temporal/event.h"
#include "engine/temporal/layout.h"
#include "engine/temporal/quantile_sketch.h"

namespace warp {

/// What is known of a numeric member of the events of a stream.
struct FieldSummary {
    std::uint64_t count = 0;
    double sum = 0;
    double min = 0;
    double max = 0;
    double mean = 0;
    double squares = 0;  ///< of the distances from the mean
    QuantileSketch sketch;

    void add(double value);
    void merge(const FieldSummary& other);
    /// Of the values themselves, not of a sample; 0 with fewer than two.
    double stddev() const;
};

/// A stream in a partition.
struct StreamSummary {
    std::uint64_t events = 0;
    Timestamp first;
    Timestamp last;
    std::vector<std::uint64_t> slots;  ///< events per part of the partition: see EventSummary
    std::map<std::string, std::uint64_t, std::less<>> types;
    std::map<std::string, FieldSummary, std::less<>> fields;

    void add(const EventView& event, std::size_t slot, std::size_t slotCount);
    void merge(const StreamSummary& other);
};

/// A partition in figures: what summary.json, aggregated.json, analytics.json and metrics.erl show. Kept in
/// the tree beside the partition's state, so that late events can be added without reading the others again.
/// An hour has 60 slots (minutes), a day 24 (hours), a month one for each day.
class EventSummary {
  public:
    // More than this are counted together under kOther: a summary stays a summary.
    static constexpr std::size_t kMaxStreams = 2000;
    static constexpr std::size_t kMaxTypes = 200;  ///< of a stream
    static constexpr std::size_t kMaxFields = 60;  ///< of a stream
    static constexpr std::string_view kOther = "(other)";
    static constexpr std::size_t kMinutesOfDay = 1440;

    explicit EventSummary(const Partition& partition);

    void add(const EventView& event);
    /// Takes: a summary of the same partition.
    void merge(const EventSummary& other);

    const Partition& partition() const { return m_partition; }
    std::uint64_t events() const { return m_events; }
    Timestamp first() const { return m_first; }
    Timestamp last() const { return m_last; }
    std::size_t slotCount() const;
    const std::map<std::string, StreamSummary, std::less<>>& streams() const { return m_streams; }
    /// Of a day: events per minute.
    const std::vector<std::uint64_t>& minutes() const { return m_minutes; }

    std::string encode() const;
    /// Errors: Corrupt, NewerFormat.
    static Result<EventSummary> decode(const Partition& partition, ByteView bytes);

  private:
    std::size_t slotOf(Timestamp time) const;

    Partition m_partition;
    std::uint64_t m_events = 0;
    Timestamp m_first;
    Timestamp m_last;
    std::map<std::string, StreamSummary, std::less<>> m_streams;
    std::vector<std::uint64_t> m_minutes;
};

}  // namespace warp
