// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/io/rotated_log.h"

namespace warp {

enum class LogChannel : std::uint8_t {
    Database,  ///< quantum_db.log: what happened to the universe
    Physics,   ///< physics_engine.log: entropy, rebalancing, wormholes
    Errors,    ///< error_gravitational_waves.log
};
enum class LogLevel : std::uint8_t { Info, Warning, Error };

/// One entry. Errors of the engine carry their code and place.
struct LogEntry {
    Timestamp time;
    LogLevel level = LogLevel::Info;
    std::string text;
    std::optional<Error> error;
};
/// {"time": "...", "level": "error", "text": "...", "code": "Io", "path": "...", "offset": 7}, in one line.
std::string logLine(const LogEntry& entry);

/// The three logs of a universe. A line that cannot be written is lost, and the next one that can be says how
/// many were. Threads: all methods may be called from any thread.
class StructuredLogs {
  public:
    /// Takes: the universe; its directory of logs exists.
    StructuredLogs(FileSystem& fs, const std::string& root);

    void write(LogChannel channel, const LogEntry& entry);
    /// The last failure; nothing when the last line was written.
    std::optional<Error> failure() const;

  private:
    struct Log {
        std::unique_ptr<RotatedLog> file;
        std::uint64_t lost = 0;
    };

    mutable Mutex m_mutex;
    std::array<Log, 3> m_logs GUARDED_BY(m_mutex);
    std::optional<Error> m_failure GUARDED_BY(m_mutex);
};

}  // namespace warp
