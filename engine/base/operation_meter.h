// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/base/latency_histogram.h"
#include "engine/base/mutex.h"
#include "engine/base/trace_buffer.h"

namespace warp {

/// What the engine does, as it is counted. New ones go to the end: their order is that of CSV columns.
enum class Operation : std::uint8_t {
    Get,          ///< observes one record
    Peek,         ///< looks at one record
    Put,          ///< writes one record
    Batch,        ///< writes several records; items: records
    View,         ///< opens one moment of all records, for lists and queries
    GraphView,    ///< opens one moment of the graph
    GraphWrite,   ///< writes nodes and edges; items: those
    EventAppend,  ///< appends events; items: events
    EventRead,    ///< opens a query of events, or reads a page of what arrived
    Sync,         ///< the log onto the disk, for all that wait
    Merge,        ///< the memory table into the tree
};
inline constexpr std::size_t kOperationCount = 11;
/// "get", "event_append".
std::string_view operationName(Operation operation);

/// Counts operations and how long they take, at a price of a few nanoseconds: every thread has counters of
/// its own. Get and Put can take as little as a clock costs: of gets one in `kGetsPerTiming` is timed, of puts
/// one in eight; while a trace is recorded, every one.
/// Threads: all methods may be called from any thread. It outlives everything that is given it.
class OperationMeter {
  public:
    static constexpr std::uint64_t kGetsPerTiming = 64;
    using Totals = std::array<LatencyCounts, kOperationCount>;

    OperationMeter();
    ~OperationMeter();
    OperationMeter(const OperationMeter&) = delete;
    OperationMeter& operator=(const OperationMeter&) = delete;

    /// Everything counted so far, into `totals`: half a hundred kilobytes, to be used again.
    void read(Totals& totals) const;

    /// From now on everything timed goes to `trace` as well; null ends it.
    void traceInto(std::shared_ptr<TraceBuffer> trace);
    /// Tells a trace under way of something that is no operation. Takes: `name`, of static duration.
    void span(std::string_view name, std::string_view category, std::chrono::nanoseconds begin,
              std::chrono::nanoseconds end);

  private:
    friend class OperationTiming;
    struct Counters {
        std::atomic<std::uint64_t> operations = 0;
        std::atomic<std::uint64_t> items = 0;
        std::array<std::atomic<std::uint64_t>, LatencyBuckets::kCount> buckets = {};
    };
    /// What one thread counts. Only that thread writes; a thread that ends leaves it to the next.
    struct alignas(64) Block {
        std::array<Counters, kOperationCount> of;
        std::atomic<bool> taken = true;
    };
    struct Attachment;
    struct Attachments;

    Block& block() const;
    Block& attach() const;
    std::shared_ptr<TraceBuffer> trace() const;

    const std::uint64_t m_id;  ///< no other meter of this process ever has it
    std::atomic<bool> m_tracing = false;
    mutable Mutex m_mutex;
    mutable std::vector<std::shared_ptr<Block>> m_blocks GUARDED_BY(m_mutex);
    std::shared_ptr<TraceBuffer> m_trace GUARDED_BY(m_mutex);
};

/// Counts one operation from here to the end of the scope. Takes: `meter`, null = nothing is counted.
///
///     OperationTiming timing(m_meter, Operation::Batch);
///     timing.setItems(batch.entries().size());
class OperationTiming {
  public:
    OperationTiming(OperationMeter* meter, Operation operation);
    ~OperationTiming();
    OperationTiming(const OperationTiming&) = delete;
    OperationTiming& operator=(const OperationTiming&) = delete;

    void setItems(std::uint64_t items) { m_items = items; }
    /// Nothing was done: it is not counted.
    void forget() { m_counters = nullptr; }

  private:
    void end() const;

    OperationMeter* const m_meter;
    OperationMeter::Counters* m_counters = nullptr;
    const Operation m_operation;
    std::uint64_t m_items = 1;
    std::chrono::steady_clock::time_point m_begin;  ///< zero: not timed
};

}  // namespace warp
