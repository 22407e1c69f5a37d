// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/operation_meter.h"

#include <algorithm>

namespace warp {

namespace {

constexpr auto kRelaxed = std::memory_order_relaxed;
constexpr std::uint64_t kPutsPerTiming = 8;

std::uint64_t nextMeterId() {
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

/// Only one thread adds, so nothing has to be locked.
void addTo(std::atomic<std::uint64_t>& counter, std::uint64_t amount) {
    counter.store(counter.load(kRelaxed) + amount, kRelaxed);
}

bool isTimed(Operation operation, std::uint64_t operationsBefore) {
    switch (operation) {
        case Operation::Get: return operationsBefore % OperationMeter::kGetsPerTiming == 0;
        case Operation::Put: return operationsBefore % kPutsPerTiming == 0;
        default: return true;
    }
}

std::chrono::nanoseconds sinceStart(std::chrono::steady_clock::time_point time) {
    return time.time_since_epoch();
}

}  // namespace

std::string_view operationName(Operation operation) {
    constexpr std::array<std::string_view, kOperationCount> kNames = {
        "get",         "peek",         "put",        "batch", "view", "graph_view",
        "graph_write", "event_append", "event_read", "sync",  "merge"};
    return kNames[static_cast<std::size_t>(operation)];
}

/// The block of a meter that a thread counts in.
struct OperationMeter::Attachment {
    std::uint64_t meter = 0;
    std::shared_ptr<Block> block;
};

/// All blocks of one thread. They become free for others when it ends.
struct OperationMeter::Attachments {
    std::vector<Attachment> all;
    ~Attachments() {
        for (const Attachment& attachment : all) attachment.block->taken = false;
    }
};

OperationMeter::OperationMeter() : m_id(nextMeterId()) {}

OperationMeter::~OperationMeter() = default;

OperationMeter::Block& OperationMeter::block() const {
    // The last one used, without the price of a destructor.
    struct Last {
        std::uint64_t meter;
        Block* block;
    };
    thread_local constinit Last last = {0, nullptr};
    if (last.meter != m_id) last = {m_id, &attach()};
    return *last.block;
}

OperationMeter::Block& OperationMeter::attach() const {
    thread_local Attachments attachments;
    auto& all = attachments.all;
    const auto known = std::ranges::find(all, m_id, &Attachment::meter);
    if (known != all.end()) return *known->block;
    // Of meters that are gone nobody else has the blocks.
    std::erase_if(all, [](const Attachment& attachment) { return attachment.block.use_count() == 1; });
    const MutexLock lock(m_mutex);
    const auto free =
        std::ranges::find_if(m_blocks, [](const auto& block) { return !block->taken.exchange(true); });
    const auto& block = free != m_blocks.end() ? *free : m_blocks.emplace_back(std::make_shared<Block>());
    return *all.emplace_back(Attachment{m_id, block}).block;
}

void OperationMeter::read(Totals& totals) const {
    totals = {};
    const MutexLock lock(m_mutex);
    for (const auto& block : m_blocks) {
        for (std::size_t operation = 0; operation < kOperationCount; ++operation) {
            const Counters& from = block->of[operation];
            const std::uint64_t operations = from.operations.load(kRelaxed);
            if (operations == 0) continue;
            LatencyCounts& into = totals[operation];
            into.operations += operations;
            into.items += from.items.load(kRelaxed);
            for (std::size_t i = 0; i < from.buckets.size(); ++i) {
                const std::uint64_t count = from.buckets[i].load(kRelaxed);
                into.buckets[i] += count;
                // Not from the counter: what is read while it changes must fit together.
                into.timed += count;
            }
        }
    }
}

void OperationMeter::traceInto(std::shared_ptr<TraceBuffer> trace) {
    const MutexLock lock(m_mutex);
    m_tracing = trace != nullptr;
    m_trace = std::move(trace);
}

std::shared_ptr<TraceBuffer> OperationMeter::trace() const {
    const MutexLock lock(m_mutex);
    return m_trace;
}

void OperationMeter::span(std::string_view name, std::string_view category, std::chrono::nanoseconds begin,
                          std::chrono::nanoseconds end) {
    if (!m_tracing.load(kRelaxed)) return;
    if (const auto buffer = trace())
        buffer->add({.name = name, .category = category, .begin = begin, .end = end});
}

OperationTiming::OperationTiming(OperationMeter* meter, Operation operation)
    : m_meter(meter), m_operation(operation) {
    if (!meter) return;
    m_counters = &meter->block().of[static_cast<std::size_t>(operation)];
    const bool timed =
        isTimed(operation, m_counters->operations.load(kRelaxed)) || meter->m_tracing.load(kRelaxed);
    if (timed) m_begin = std::chrono::steady_clock::now();
}

OperationTiming::~OperationTiming() {
    if (!m_counters) return;
    addTo(m_counters->operations, 1);
    addTo(m_counters->items, m_items);
    if (m_begin != std::chrono::steady_clock::time_point()) end();
}

void OperationTiming::end() const {
    const auto now = std::chrono::steady_clock::now();
    const auto ns = static_cast<std::uint64_t>(std::chrono::nanoseconds(now - m_begin).count());
    addTo(m_counters->buckets[LatencyBuckets::of(ns)], 1);
    m_meter->span(operationName(m_operation), "operation", sinceStart(m_begin), sinceStart(now));
}

}  // namespace warp
