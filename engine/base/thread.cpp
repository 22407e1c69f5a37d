// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/thread.h"

#include <algorithm>
#include <utility>

#include <pthread.h>

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

}  // namespace warp
