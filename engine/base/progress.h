// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

#include "engine/base/result.h"

namespace warp {

/// How far a long call has come.
struct Progress {
    double fraction = 0;                           ///< 0..1; negative when the whole is unknown
    std::uint64_t items = 0;                       ///< records, files or lines done
    std::uint64_t totalItems = 0;                  ///< 0 when unknown
    std::uint64_t bytes = 0;                       ///< bytes done
    std::optional<std::chrono::milliseconds> eta;  ///< time left, when it can be estimated
};

/// Called from the working thread, at most about ten times a second.
using ProgressCallback = std::function<void(const Progress&)>;

/// What every long call takes: a way to stop it and a way to hear from it. Both may be empty.
/// A long call returns Cancelled within 200 ms of a stop, with nothing half done.
struct Job {
    std::stop_token stop = {};
    ProgressCallback onProgress = {};

    bool stopRequested() const { return stop.stop_requested(); }
};

/// The error of a call that was stopped.
inline Error cancelledError() {
    return Error{.code = ErrorCode::Cancelled, .message = "stopped; nothing was changed"};
}

/// Turns counts into throttled callbacks with an estimate of the time left.
class ProgressMeter {
  public:
    /// Takes: `total` items, 0 when unknown; `totalBytes`, which the fraction goes by when it is known.
    ProgressMeter(const Job& job, std::uint64_t total, std::uint64_t totalBytes = 0);
    /// The job is looked at as long as the meter lives: it must outlive it.
    ProgressMeter(const Job&& job, std::uint64_t total, std::uint64_t totalBytes = 0) = delete;

    /// Adds to the counts and reports when 100 ms have passed. Returns: false once a stop was requested.
    [[nodiscard]] bool advance(std::uint64_t items, std::uint64_t bytes = 0);
    /// Reports the final state whatever the time.
    void finish();

  private:
    void report(std::chrono::steady_clock::time_point now);
    double fractionDone() const;

    const Job& m_job;
    const std::uint64_t m_totalBytes;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_lastReport;
};

}  // namespace warp
