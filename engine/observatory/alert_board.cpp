// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert_board.h"

#include <algorithm>
#include <utility>

#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{4} << 20;

Result<AlertFile> parseAt(ByteView text, const std::string& path) {
    auto file = parseAlertFile(text);
    if (file.ok()) return file;
    Error error = file.error();
    error.path = path;
    return error;
}

/// "set the alert any to {"name":"any",...}"
std::string settingText(const AlertRule& rule) {
    const auto json = parseJsonDocument(alertRuleText(rule));
    return "set the alert " + rule.name + (json.ok() ? " to " + dumpJson(*json) : "");
}

}  // namespace

AlertBoard::AlertBoard(FileSystem& fs, std::string path) : m_fs(fs), m_path(std::move(path)) {
    const MutexLock lock(m_mutex);
    for (AlertRule& rule : defaultAlertRules()) m_trackers.emplace_back(std::move(rule));
}

Result<AlertBoard::Stamp> AlertBoard::stamp() const {
    WARP_ASSIGN(const auto info, m_fs.stat(m_path));
    if (!info) return Stamp{};
    return Stamp{.modifiedNs = info->modifiedNs, .size = info->size, .inode = info->inode};
}

Result<bool> AlertBoard::reload() {
    const MutexLock lock(m_mutex);
    return reloadLocked();
}

Result<bool> AlertBoard::reloadLocked() {
    WARP_ASSIGN(const Stamp now, stamp());
    if (m_loaded && now == m_stamp) {
        if (m_fileError) return *m_fileError;
        return false;
    }
    const bool goesOn = std::exchange(m_loaded, true);
    m_stamp = now;
    m_fileError.reset();
    if (now == Stamp{}) {
        // Removed: the rules in force are written anew.
        m_news = true;
        return false;
    }
    const auto text = readFile(m_fs, m_path, kFileLimit);
    const auto file = text.ok() ? parseAt(*text, m_path) : Result<AlertFile>(text.error());
    if (!file.ok()) {
        m_fileError = file.error();
        return file.error();
    }
    // Edited or damaged: what it says of states is written anew with what was taken in.
    if (!checkSealedJson(*text).ok()) m_news = true;
    const bool edited = goesOn && file->rules != rules();
    adopt(*file);
    if (edited && m_edited) m_edited();
    return true;
}

std::vector<AlertRule> AlertBoard::rules() const {
    std::vector<AlertRule> rules;
    for (const AlertTracker& tracker : m_trackers) rules.push_back(tracker.status().rule);
    return rules;
}

void AlertBoard::adopt(const AlertFile& file) {
    std::vector<AlertTracker> trackers;
    for (const AlertRule& rule : file.rules) {
        AlertTracker* known = find(rule.name);
        trackers.push_back(known ? std::move(*known) : AlertTracker(rule));
        AlertTracker& tracker = trackers.back();
        tracker.setRule(rule);
        const auto state = std::ranges::find_if(
            file.states, [&](const AlertStatus& status) { return status.rule.name == rule.name; });
        // What this session has not looked at yet goes on where the last one ended.
        const bool unseen = tracker.status().since == Timestamp{};
        if (unseen && state != file.states.end()) tracker.resume(state->state, state->since);
    }
    if (m_history.empty()) m_history.assign(file.history.begin(), file.history.end());
    m_trackers = std::move(trackers);
}

std::vector<AlertEvent> AlertBoard::look(const MetricSample& sample,
                                         const std::map<MetricId, std::string>& whyNone,
                                         std::chrono::nanoseconds monotonic) {
    const MutexLock lock(m_mutex);
    std::vector<AlertEvent> events;
    for (AlertTracker& tracker : m_trackers) {
        const auto id = findMetric(tracker.status().rule.metric);
        if (!id || *id >= sample.values.size()) continue;
        const double value = sample.values[*id];
        const auto known = whyNone.find(*id);
        const std::string& why = known == whyNone.end() ? metricTable()[*id].none : known->second;
        const AlertState before = tracker.status().state;
        const auto event = tracker.look(hasData(value) ? std::optional(value) : std::nullopt, why,
                                        {.time = sample.time, .monotonic = monotonic});
        if (tracker.status().state != before) m_news = true;
        if (!event) continue;
        events.push_back(*event);
        m_history.push_back(*event);
        if (m_history.size() > kMostEvents) m_history.pop_front();
    }
    return events;
}

Status AlertBoard::save() {
    const MutexLock lock(m_mutex);
    WARP_TRY(reloadLocked());
    return m_news ? saveLocked() : Status();
}

Status AlertBoard::saveLocked() {
    AlertFile file;
    for (const AlertTracker& tracker : m_trackers) {
        file.rules.push_back(tracker.status().rule);
        file.states.push_back(tracker.status());
    }
    file.history.assign(m_history.begin(), m_history.end());
    WARP_TRY(replaceFile(m_fs, m_path, alertFileText(file)));
    m_news = false;
    WARP_ASSIGN(m_stamp, stamp());
    return {};
}

/// A change of the rules, which stands in the audit trail.
Status AlertBoard::saveAudited(const std::string& what) {
    const auto write = [this]() REQUIRES(m_mutex) { return saveLocked(); };
    return m_audited ? m_audited(what, write) : write();
}

std::vector<AlertStatus> AlertBoard::statuses() const {
    const MutexLock lock(m_mutex);
    std::vector<AlertStatus> statuses;
    for (const AlertTracker& tracker : m_trackers) statuses.push_back(tracker.status());
    return statuses;
}

std::vector<AlertEvent> AlertBoard::history() const {
    const MutexLock lock(m_mutex);
    return {m_history.begin(), m_history.end()};
}

std::optional<Error> AlertBoard::fileError() const {
    const MutexLock lock(m_mutex);
    return m_fileError;
}

std::size_t AlertBoard::count(AlertState state) const {
    const MutexLock lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count_if(
        m_trackers, [state](const AlertTracker& tracker) { return tracker.status().state == state; }));
}

AlertTracker* AlertBoard::find(const std::string& name) {
    const auto found = std::ranges::find_if(
        m_trackers, [&](const AlertTracker& tracker) { return tracker.status().rule.name == name; });
    return found == m_trackers.end() ? nullptr : &*found;
}

Error AlertBoard::unknownRule(const std::string& name) const {
    std::string known;
    for (const AlertTracker& tracker : m_trackers)
        known += (known.empty() ? "" : ", ") + tracker.status().rule.name;
    return {.code = ErrorCode::NotFound, .message = "no alert '" + name + "'; there are " + known};
}

Status AlertBoard::set(const AlertRule& rule) {
    WARP_TRY(checkAlertRule(rule));
    const MutexLock lock(m_mutex);
    WARP_TRY(reloadLocked());
    AlertTracker* known = find(rule.name);
    const std::vector<AlertTracker> before = m_trackers;
    if (known)
        known->setRule(rule);
    else
        m_trackers.emplace_back(rule);
    Status saved = saveAudited(settingText(rule));
    if (!saved.ok()) m_trackers = before;
    return saved;
}

Status AlertBoard::remove(const std::string& name) {
    const MutexLock lock(m_mutex);
    WARP_TRY(reloadLocked());
    if (!find(name)) return unknownRule(name);
    const std::vector<AlertTracker> before = m_trackers;
    std::erase_if(m_trackers,
                  [&](const AlertTracker& tracker) { return tracker.status().rule.name == name; });
    Status saved = saveAudited("remove the alert " + name);
    if (!saved.ok()) m_trackers = before;
    return saved;
}

Status AlertBoard::silence(const std::string& name, std::optional<Timestamp> until) {
    const MutexLock lock(m_mutex);
    WARP_TRY(reloadLocked());
    AlertTracker* tracker = find(name);
    if (!tracker) return unknownRule(name);
    const AlertRule before = tracker->status().rule;
    AlertRule rule = before;
    rule.silencedUntil = until;
    tracker->setRule(rule);
    Status saved = saveAudited(until ? "silence the alert " + name + " until " + formatTimestamp(*until)
                                     : "end the silence of the alert " + name);
    if (!saved.ok()) tracker->setRule(before);
    return saved;
}

Result<AlertFile> readAlertFile(FileSystem& fs, const std::string& path) {
    const auto text = readFile(fs, path, kFileLimit);
    if (text.ok()) {
        WARP_ASSIGN(AlertFile file, parseAt(*text, path));
        return file;
    }
    if (text.error().code != ErrorCode::NotFound) return text.error();
    AlertFile file;
    file.rules = defaultAlertRules();
    return file;
}

}  // namespace warp
