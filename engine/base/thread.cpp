// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/thread.h"

#include <algorithm>
#include <utility>

#include <pthread.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace warp {

namespace {

constexpr std::size_t kKernelNameLimit = 15;

}  // namespace

NamedThread::NamedThread(std::string name, std::function<void(std::stop_token)> body) {
    name.resize(std::min(name.size(), kKernelNameLimit));
    m_thread = std::jthread([name = std::move(name), body = std::move(body)](const std::stop_token& stop) {
        ::pthread_setname_np(::pthread_self(), name.c_str());
        body(stop);
    });
}

void NamedThread::stop() {
    requestStop();
    join();
}

void NamedThread::join() {
    if (m_thread.joinable()) m_thread.join();
}

void yieldToOtherThreads() {
    constexpr int kNice = 15;  // a thirtieth of a processor that others keep busy: enough to hear of a stop
    constexpr int kIdleClass = 3 << 13;  // IOPRIO_CLASS_IDLE; glibc has no name for it
    constexpr int kThisThread = 0;
    constexpr int kOneThread = 1;  // IOPRIO_WHO_PROCESS
    // On Linux both are of one thread. Where they are refused the thread works like any other.
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kNice);
    ::syscall(SYS_ioprio_set, kOneThread, kThisThread, kIdleClass);
}

}  // namespace warp
