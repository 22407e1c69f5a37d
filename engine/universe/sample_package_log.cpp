// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_package_log.h"

#include <algorithm>
#include <charconv>
#include <ctime>

#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"
#include "engine/io/files.h"

namespace warp {
namespace {

constexpr std::string_view kStream = "dpkg";
constexpr std::string_view kLogDirectory = "var/log";
constexpr std::string_view kLogName = "dpkg.log";
constexpr std::size_t kMaxLogBytes = std::size_t{1} << 30;
constexpr std::size_t kBatchBytes = std::size_t{4} << 20;

/// The number in dpkg.log.3.gz; 0 for dpkg.log. Nothing for other names.
std::optional<unsigned> ageOf(std::string_view name) {
    if (!name.starts_with(kLogName)) return {};
    name.remove_prefix(kLogName.size());
    if (name.ends_with(".gz")) name.remove_suffix(3);
    if (name.empty()) return 0;
    unsigned age = 0;
    const auto [end, failure] = std::from_chars(name.data() + 1, name.data() + name.size(), age);
    if (name[0] != '.' || failure != std::errc() || end != name.data() + name.size()) return {};
    return age;
}

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0) words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

/// dpkg writes local time.
std::optional<Timestamp> localTime(std::string_view day, std::string_view time) {
    const auto utc = parseTimestamp(std::string(day) + "T" + std::string(time) + "Z");
    if (!utc.ok()) return {};
    const std::time_t seconds = utc->ms / 1000;
    std::tm parts = {};
    ::gmtime_r(&seconds, &parts);
    parts.tm_isdst = -1;
    return Timestamp{std::int64_t{::mktime(&parts)} * 1000};
}

void addMember(std::string& json, std::string_view name, std::string_view value) {
    if (value.empty() || value == "<none>") return;
    json += ",\"" + std::string(name) + "\":" + jsonString(value);
}

/// "bash:amd64" is a package and its architecture.
void addPackage(std::string& json, std::string_view word) {
    const std::size_t colon = std::min(word.find(':'), word.size());
    addMember(json, "package", word.substr(0, colon));
    addMember(json, "architecture", word.substr(std::min(colon + 1, word.size())));
}

/// One line of the log as an event; empty for a line of another form.
std::string eventOf(const std::vector<std::string_view>& words, Timestamp time) {
    const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string_view(); };
    const std::string_view action = word(2);
    std::string json = "{\"timestamp\":" + std::to_string(time.ms) + ",\"type\":" + jsonString(action);
    if (action == "status") {
        addMember(json, "state", word(3));
        addPackage(json, word(4));
        addMember(json, "version", word(5));
    } else if (action == "startup") {
        addMember(json, "command", word(4).empty() ? word(3) : word(4));
    } else if (action == "conffile") {
        addMember(json, "file", word(3));
        addMember(json, "decision", word(4));
    } else {
        addPackage(json, word(3));
        addMember(json, "old_version", word(4));
        addMember(json, "new_version", word(5));
    }
    return json + "}";
}

class LogSampler {
  public:
    LogSampler(Temporal& temporal, FileSystem& fs, const SamplePackagesOptions& options, const Job& job)
        : m_temporal(temporal), m_fs(fs), m_directory(joinPath(options.root, kLogDirectory)), m_job(job) {}

    Result<std::uint64_t> run() {
        WARP_TRY(findEnd());
        WARP_ASSIGN(const auto names, logNames());
        for (const std::string& name : names) WARP_TRY(addLog(name));
        WARP_TRY(flush());
        return m_count;
    }

  private:
    /// Where an earlier run stopped: its last moment, and how many events it appended of that one.
    Status findEnd() {
        WARP_ASSIGN(const auto events, m_temporal.query({.streams = {std::string(kStream)}}));
        while (true) {
            if (m_job.stopRequested()) return cancelledError();
            WARP_ASSIGN(const auto event, events->next());
            if (!event) return {};
            m_known = event->time == m_end ? m_known + 1 : 1;
            m_end = event->time;
        }
    }

    /// Oldest first.
    Result<std::vector<std::string>> logNames() {
        std::vector<std::string> names;
        WARP_ASSIGN(const auto info, m_fs.stat(m_directory));
        if (!info) return names;
        WARP_ASSIGN(const auto entries, m_fs.list(m_directory));
        for (const DirectoryEntry& entry : entries) {
            if (ageOf(entry.name)) names.push_back(entry.name);
        }
        std::ranges::sort(names, std::greater<>(), [](const std::string& name) { return *ageOf(name); });
        return names;
    }

    Status addLog(const std::string& name) {
        WARP_ASSIGN(std::string text, readFile(m_fs, joinPath(m_directory, name), kMaxLogBytes));
        if (name.ends_with(".gz")) {
            WARP_ASSIGN(text, gzipDecompress(text, kMaxLogBytes));
        }
        ByteView rest = text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            WARP_TRY(addLine(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return {};
    }

    Status addLine(ByteView line) {
        const auto words = wordsOf(line);
        const auto time = words.size() > 2 ? localTime(words[0], words[1]) : std::nullopt;
        if (!time || *time < m_end) return {};
        if (*time == m_end && m_known > 0) {
            --m_known;
            return {};
        }
        WARP_TRY(m_batch.add(eventOf(words, *time), {.stream = kStream}));
        return m_batch.bytes() >= kBatchBytes ? flush() : Status();
    }

    Status flush() {
        if (m_job.stopRequested()) return cancelledError();
        m_count += m_batch.count();
        WARP_TRY(m_temporal.append(m_batch, Durability::Strong));
        m_batch.clear();
        return {};
    }

    Temporal& m_temporal;
    FileSystem& m_fs;
    const std::string m_directory;
    const Job& m_job;
    Timestamp m_end = kFirstEventTime;
    std::uint64_t m_known = 0;
    EventBatch m_batch;
    std::uint64_t m_count = 0;
};

}  // namespace

Result<std::uint64_t> samplePackageLog(Temporal& temporal, FileSystem& fs,
                                       const SamplePackagesOptions& options, const Job& job) {
    return LogSampler(temporal, fs, options, job).run();
}

}  // namespace warp
