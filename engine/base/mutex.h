// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

// Clang checks these (-Wthread-safety); other compilers see nothing.
#if defined(__clang__)
#define WARP_THREAD_ATTRIBUTE(x) __attribute__((x))
#else
#define WARP_THREAD_ATTRIBUTE(x)
#endif
#define CAPABILITY(x) WARP_THREAD_ATTRIBUTE(capability(x))
#define SCOPED_CAPABILITY WARP_THREAD_ATTRIBUTE(scoped_lockable)
#define GUARDED_BY(x) WARP_THREAD_ATTRIBUTE(guarded_by(x))
#define PT_GUARDED_BY(x) WARP_THREAD_ATTRIBUTE(pt_guarded_by(x))
#define REQUIRES(...) WARP_THREAD_ATTRIBUTE(requires_capability(__VA_ARGS__))
#define EXCLUDES(...) WARP_THREAD_ATTRIBUTE(locks_excluded(__VA_ARGS__))
#define ACQUIRE(...) WARP_THREAD_ATTRIBUTE(acquire_capability(__VA_ARGS__))
#define RELEASE(...) WARP_THREAD_ATTRIBUTE(release_capability(__VA_ARGS__))
#define NO_THREAD_SAFETY_ANALYSIS WARP_THREAD_ATTRIBUTE(no_thread_safety_analysis)

namespace warp {

/// std::mutex, annotated so that the compiler can check who holds it.
class CAPABILITY("mutex") Mutex {
  public:
    void lock() ACQUIRE() { m_mutex.lock(); }
    void unlock() RELEASE() { m_mutex.unlock(); }
    std::mutex& native() { return m_mutex; }

  private:
    std::mutex m_mutex;
};

/// Holds a Mutex for a scope; can wait on a condition and be released early.
class SCOPED_CAPABILITY MutexLock {
  public:
    explicit MutexLock(Mutex& mutex) ACQUIRE(mutex) : m_lock(mutex.native()) {}
    ~MutexLock() RELEASE() {}
    MutexLock(const MutexLock&) = delete;
    MutexLock& operator=(const MutexLock&) = delete;

    void unlock() RELEASE() { m_lock.unlock(); }
    void lock() ACQUIRE() { m_lock.lock(); }
    std::unique_lock<std::mutex>& native() { return m_lock; }

  private:
    std::unique_lock<std::mutex> m_lock;
};

using ConditionVariable = std::condition_variable;

}  // namespace warp
