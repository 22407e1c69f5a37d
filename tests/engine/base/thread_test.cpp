// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/thread.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

#include <pthread.h>

#include <gtest/gtest.h>

namespace warp {
namespace {

std::string currentThreadName() {
    char name[16] = {};
    ::pthread_getname_np(::pthread_self(), name, sizeof name);
    return name;
}

/// Sleeps until asked to stop.
void waitForStop(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait(lock, stop, [] { return false; });
}

TEST(NamedThread, carries_its_name) {
    std::string seen;
    NamedThread thread("log-flusher", [&](std::stop_token) { seen = currentThreadName(); });
    thread.join();
    EXPECT_EQ(seen, "log-flusher");
}

TEST(NamedThread, cuts_a_name_the_kernel_would_refuse) {
    std::string seen;
    NamedThread thread("a-name-of-twenty-two-b", [&](std::stop_token) { seen = currentThreadName(); });
    thread.join();
    EXPECT_EQ(seen, "a-name-of-twent");
}

TEST(NamedThread, destructor_stops_and_waits) {
    std::atomic<bool> ended{false};
    {
        const NamedThread thread("waiter", [&](const std::stop_token& stop) {
            waitForStop(stop);
            ended = true;
        });
    }
    EXPECT_TRUE(ended);
}

TEST(NamedThread, moving_one_in_stops_the_one_before) {
    std::atomic<int> ended{0};
    const auto body = [&](const std::stop_token& stop) {
        waitForStop(stop);
        ++ended;
    };
    NamedThread thread("first", body);
    thread = NamedThread("second", body);
    EXPECT_EQ(ended, 1);
    EXPECT_TRUE(thread.running());
    thread.stop();
    EXPECT_EQ(ended, 2);
    EXPECT_FALSE(thread.running());
}

TEST(NamedThread, stop_without_a_thread_is_fine) {
    NamedThread thread;
    thread.requestStop();
    thread.stop();
    thread.join();
    EXPECT_FALSE(thread.running());
}

}  // namespace
}  // namespace warp
