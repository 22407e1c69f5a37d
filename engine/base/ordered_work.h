// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/base/thread.h"

namespace warp {

/// Does pieces of work on several threads and hands their results out in the order in which the pieces came.
///
///     while (more()) {
///         if (work.full()) WARP_ASSIGN(auto result, work.take());
///         work.submit([](std::size_t worker) { return doIt(worker); });
///     }
///
/// What was submitted and not taken is dropped by the destructor, which waits for pieces under way.
/// Threads: one owner; pieces run on others and must not touch what the owner changes meanwhile.
template <typename T>
class OrderedWork {
  public:
    /// Takes: the worker's number, 0 <= number < threads.
    using Piece = std::function<Result<T>(std::size_t worker)>;

    /// Takes: `threads` >= 1; `ahead`, how many pieces may be under way or wait to be taken; `busy`, asked
    /// before each piece: once it says yes the workers make way for other threads. It may be null.
    OrderedWork(const std::string& name, std::size_t threads, std::size_t ahead, std::function<bool()> busy)
        : m_ahead(ahead), m_busy(std::move(busy)) {
        for (std::size_t worker = 0; worker < threads; ++worker)
            m_threads.emplace_back(name, [this, worker](const std::stop_token&) { run(worker); });
    }
    ~OrderedWork() {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
            m_waiting.clear();
        }
        m_wake.notify_all();
        m_threads.clear();
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    bool full() const { return m_slots.size() >= m_ahead; }
    /// Whether everything submitted was taken.
    bool empty() const { return m_slots.empty(); }

    void submit(Piece piece) {
        auto slot = std::make_shared<Slot>();
        m_slots.push_back(slot);
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.emplace_back(std::move(slot), std::move(piece));
        }
        m_wake.notify_one();
    }

    /// The oldest result; waits for it. Takes: not empty().
    Result<T> take() {
        const std::shared_ptr<Slot> slot = m_slots.front();
        m_slots.pop_front();
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [&] { return slot->result.has_value(); });
        return std::move(*slot->result);
    }

  private:
    struct Slot {
        std::optional<Result<T>> result;
    };

    void run(std::size_t worker) {
        bool yields = false;
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
            if (m_ended) return;
            auto [slot, piece] = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            if (!yields && m_busy && m_busy()) {
                yields = true;
                yieldToOtherThreads();
            }
            Result<T> result = piece(worker);
            piece = nullptr;
            lock.lock();
            slot->result.emplace(std::move(result));
            m_done.notify_all();
        }
    }

    const std::size_t m_ahead;
    const std::function<bool()> m_busy;
    std::deque<std::shared_ptr<Slot>> m_slots;  // the owner's

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::deque<std::pair<std::shared_ptr<Slot>, Piece>> m_waiting;
    bool m_ended = false;

    std::vector<NamedThread> m_threads;
};

}  // namespace warp
