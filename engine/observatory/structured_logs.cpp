// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/structured_logs.h"

#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"

namespace warp {

namespace {

constexpr std::array<std::string_view, 3> kNames = {"quantum_db.log", "physics_engine.log",
                                                    "error_gravitational_waves.log"};
constexpr std::array<std::string_view, 3> kLevels = {"info", "warning", "error"};

}  // namespace

std::string logLine(const LogEntry& entry) {
    std::string line = "{\"time\":\"" + formatTimestamp(entry.time) + "\",\"level\":\"";
    line.append(kLevels[static_cast<std::size_t>(entry.level)]).append("\",\"text\":");
    appendJsonString(line, entry.text);
    if (entry.error) {
        line.append(",\"code\":\"").append(errorCodeName(entry.error->code)).append("\"");
        if (!entry.error->path.empty()) line.append(",\"path\":").append(jsonString(entry.error->path));
        if (entry.error->offset >= 0) line.append(",\"offset\":").append(std::to_string(entry.error->offset));
    }
    return line + "}";
}

StructuredLogs::StructuredLogs(FileSystem& fs, const std::string& root) {
    const MutexLock lock(m_mutex);
    for (std::size_t i = 0; i < kNames.size(); ++i)
        m_logs[i].file = std::make_unique<RotatedLog>(fs, joinPath(root, kLogsDirectory, kNames[i]));
}

void StructuredLogs::write(LogChannel channel, const LogEntry& entry) {
    const MutexLock lock(m_mutex);
    Log& log = m_logs[static_cast<std::size_t>(channel)];
    if (log.lost > 0) {
        const LogEntry gap{.time = entry.time,
                           .level = LogLevel::Warning,
                           .text = std::to_string(log.lost) + " lines could not be written",
                           .error = m_failure};
        if (log.file->write(logLine(gap)).ok()) log.lost = 0;
    }
    const Status written = log.file->write(logLine(entry));
    m_failure.reset();
    if (written.ok()) return;
    m_failure = written.error();
    ++log.lost;
}

std::optional<Error> StructuredLogs::failure() const {
    const MutexLock lock(m_mutex);
    return m_failure;
}

}  // namespace warp
