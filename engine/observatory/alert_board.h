// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/audited_write.h"
#include "engine/base/mutex.h"
#include "engine/io/file_system.h"
#include "engine/observatory/alert_file.h"
#include "engine/observatory/alert_tracker.h"
#include "engine/observatory/metric_table.h"

namespace warp {

/// All alerts of a universe, and `alerts.json`. A file that somebody made unreadable is left as it is, the
/// last good rules stay in force, and `fileError` tells where it is wrong.
/// Threads: all methods may be called from any thread.
class AlertBoard {
  public:
    static constexpr std::size_t kMostEvents = 500;

    /// Takes: `path` of the file. Without a file the default rules are in force.
    AlertBoard(FileSystem& fs, std::string path);
    /// Who carries out changes of rules, and who hears that somebody else changed them in the file; set
    /// before use.
    void auditWith(AuditedWrite audited) { m_audited = std::move(audited); }
    void onEdited(std::function<void()> edited) { m_edited = std::move(edited); }

    /// Reads the file when it changed since it was read or written. Returns: whether rules were taken over.
    /// Leaves: what was in force on failure. Errors: InvalidFormat with line and field; Io.
    Result<bool> reload();
    /// Looks at every rule. Returns: what to tell.
    std::vector<AlertEvent> look(const MetricSample& sample, const std::map<MetricId, std::string>& whyNone,
                                 std::chrono::nanoseconds monotonic);
    /// Writes the file when there is news. Errors: the reason why the file is not overwritten; NoSpace, Io.
    Status save();

    std::vector<AlertStatus> statuses() const;
    std::vector<AlertEvent> history() const;
    std::optional<Error> fileError() const;
    std::size_t count(AlertState state) const;

    /// Adds or replaces a rule by its name, and saves. Errors: InvalidArgument; those of reload and save.
    Status set(const AlertRule& rule);
    /// Errors: NotFound naming the rules there are; as set.
    Status remove(const std::string& name);
    /// Nothing: no longer. Errors: as remove.
    Status silence(const std::string& name, std::optional<Timestamp> until);

  private:
    struct Stamp {
        std::int64_t modifiedNs = -1;
        std::uint64_t size = 0;
        std::uint64_t inode = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    Result<bool> reloadLocked() REQUIRES(m_mutex);
    Status saveLocked() REQUIRES(m_mutex);
    Status saveAudited(const std::string& what) REQUIRES(m_mutex);
    std::vector<AlertRule> rules() const REQUIRES(m_mutex);
    void adopt(const AlertFile& file) REQUIRES(m_mutex);
    Result<Stamp> stamp() const;
    AlertTracker* find(const std::string& name) REQUIRES(m_mutex);
    Error unknownRule(const std::string& name) const REQUIRES(m_mutex);

    FileSystem& m_fs;
    const std::string m_path;
    AuditedWrite m_audited;          // set before use
    std::function<void()> m_edited;  // set before use
    mutable Mutex m_mutex;
    std::vector<AlertTracker> m_trackers GUARDED_BY(m_mutex);
    std::deque<AlertEvent> m_history GUARDED_BY(m_mutex);
    std::optional<Error> m_fileError GUARDED_BY(m_mutex);
    Stamp m_stamp GUARDED_BY(m_mutex);
    bool m_loaded GUARDED_BY(m_mutex) = false;
    bool m_news GUARDED_BY(m_mutex) = true;  ///< the file does not say how it is
};

/// The file as another process wrote it. Without one: the default rules without data.
/// Errors: InvalidFormat, Io.
Result<AlertFile> readAlertFile(FileSystem& fs, const std::string& path);

}  // namespace warp
