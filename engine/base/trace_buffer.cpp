// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/trace_buffer.h"

#include <array>

#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace warp {

namespace {

std::uint64_t currentThreadNumber() {
    thread_local const auto number = static_cast<std::uint64_t>(::syscall(SYS_gettid));
    return number;
}

std::string currentThreadName() {
    std::array<char, 16> name = {};  // what the kernel keeps
    if (::pthread_getname_np(::pthread_self(), name.data(), name.size()) != 0) return {};
    return name.data();
}

}  // namespace

void TraceBuffer::add(TraceSpan span) {
    span.thread = currentThreadNumber();
    const MutexLock lock(m_mutex);
    if (m_spans.size() >= m_mostSpans) {
        ++m_dropped;
        return;
    }
    m_spans.push_back(span);
    if (!m_threads.contains(span.thread)) m_threads.emplace(span.thread, currentThreadName());
}

std::vector<TraceSpan> TraceBuffer::spans() const {
    const MutexLock lock(m_mutex);
    return m_spans;
}

std::map<std::uint64_t, std::string> TraceBuffer::threads() const {
    const MutexLock lock(m_mutex);
    return m_threads;
}

std::uint64_t TraceBuffer::dropped() const {
    const MutexLock lock(m_mutex);
    return m_dropped;
}

}  // namespace warp
