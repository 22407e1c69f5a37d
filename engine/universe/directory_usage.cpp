// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_usage.h"

#include <algorithm>
#include <numbers>

#include "engine/configuration/json_file.h"
#include "engine/io/files.h"
#include "engine/spacetime/layout.h"

namespace warp {

namespace {

constexpr std::int64_t kSaveEveryMs = 10 * 60 * 1000;
constexpr double kSecondsPerHour = 3600;
// A use of which less than this is left is forgotten: it was about a day ago.
constexpr double kForgotten = 1e-7;

/// A steady rate r keeps a count that halves every hour at r / ln 2 uses of an hour.
double perSecond(const Activity& activity, Timestamp now) {
    const double count = activity.decayedTo(now);
    return count < kForgotten ? 0 : count * std::numbers::ln2 / kSecondsPerHour;
}

Activity activityOfRate(std::optional<double> perSecond, Timestamp at) {
    return {perSecond.value_or(0) * kSecondsPerHour / std::numbers::ln2, at};
}

/// What makes a manifest worth writing at once.
std::string wordsOf(const DirectoryActivity& activity) {
    std::string words(frequencyName(activity.readsPerSecond));
    words += ' ';
    words += frequencyName(activity.writesPerSecond);
    words += ' ';
    return words + std::string(observationName(activity));
}

}  // namespace

DirectoryUsage::DirectoryUsage(FileSystem& fs, std::string root, const Clock& clock)
    : m_fs(fs), m_root(std::move(root)), m_clock(clock) {}

Result<DirectoryUsage::Usage*> DirectoryUsage::usageOf(const std::string& path) {
    const auto found = m_usages.find(path);
    if (found != m_usages.end()) return &found->second;
    WARP_ASSIGN(const auto before, readDirectoryActivity(m_fs, m_root, path));
    Usage usage;
    if (before.measuredAt) {
        usage.reads = activityOfRate(before.readsPerSecond, *before.measuredAt);
        usage.writes = activityOfRate(before.writesPerSecond, *before.measuredAt);
        usage.lastObservation = before.lastObservation;
        usage.savedAt = *before.measuredAt;
        usage.words = wordsOf(before);
    }
    return &m_usages.emplace(path, std::move(usage)).first->second;
}

Status DirectoryUsage::add(const std::vector<TypeUsage>& usages) {
    const Timestamp now = m_clock.now();
    for (const TypeUsage& use : usages) {
        // Up to the universe itself, whose path is empty.
        for (std::string path = typeDirectory(use.shard, use.type);; path = parentPath(path)) {
            if (path == ".") path.clear();
            WARP_ASSIGN(Usage* const usage, usageOf(path));
            if (use.reads > 0) usage->reads = usage->reads.touched(static_cast<double>(use.reads), now);
            if (use.writes > 0) usage->writes = usage->writes.touched(static_cast<double>(use.writes), now);
            if (use.lastRead.ms > 0)
                usage->lastObservation =
                    std::max(usage->lastObservation.value_or(use.lastRead), use.lastRead);
            usage->used = true;
            if (path.empty()) break;
        }
    }
    return {};
}

DirectoryActivity DirectoryUsage::activityOf(const Usage& usage, Timestamp now) {
    return {.lastObservation = usage.lastObservation,
            .readsPerSecond = perSecond(usage.reads, now),
            .writesPerSecond = perSecond(usage.writes, now),
            .measuredAt = now};
}

Status DirectoryUsage::save(const Job& job) {
    int written = 0;
    for (auto& [path, usage] : m_usages) {
        if (written == kWritesAtOnce) return {};
        if (job.stopRequested()) return cancelledError();
        const Timestamp now = m_clock.now();
        const DirectoryActivity activity = activityOf(usage, now);
        std::string words = wordsOf(activity);
        const bool old = usage.used && now.ms - usage.savedAt.ms >= kSaveEveryMs;
        if (words == usage.words && !old) continue;
        // The directory goes with its last record.
        WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, path)));
        if (info && info->kind == FileKind::Directory) {
            WARP_TRY(updateDirectoryManifest(m_fs, m_root, path, activity, now));
            ++written;
        }
        usage.savedAt = now;
        usage.words = std::move(words);
        usage.used = false;
    }
    return {};
}

}  // namespace warp
