// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/failed_sign_ins.h"

#include <set>
#include <thread>

#include "engine/backups/layout.h"
#include "engine/formats/json_value.h"
#include "engine/formats/utf8.h"
#include "engine/io/files.h"
#include "engine/io/process_lock.h"

namespace warp {

namespace {

constexpr int kAttempts = 100;
constexpr std::chrono::milliseconds kPause{10};

/// What a file that took everything ends with.
bool isFull(ByteView text) {
    constexpr std::uint64_t kLongestLine = 1024;
    return text.size() + kLongestLine > FailedSignIns::kMostBytes;
}

/// Nothing for a line that is none: a crash cut it off.
std::optional<JsonDocument> parseLine(ByteView line) {
    auto json = parseJsonDocument(line);
    if (!json.ok() || !json->is_object()) return std::nullopt;
    return std::move(json).value();
}

std::vector<JsonDocument> parseLines(ByteView text) {
    std::vector<JsonDocument> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (auto line = parseLine(text.substr(0, end))) lines.push_back(std::move(*line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string textOf(const JsonDocument& line, const char* name) {
    const auto found = line.find(name);
    return found != line.end() && found->is_string() ? found->get<std::string>() : "?";
}

bool isKnown(const JsonDocument& line) {
    const auto found = line.find("known");
    return found != line.end() && found->is_boolean() && found->get<bool>();
}

std::string wordsOf(const JsonDocument& line) {
    const auto process = line.find("process");
    const std::string by = process != line.end() && process->is_number_integer()
                               ? ", process " + std::to_string(process->get<std::int64_t>())
                               : "";
    return "sign-in refused: " + std::string(isKnown(line) ? "wrong password for " : "there is no user ") +
           textOf(line, "user") + " (" + textOf(line, "at") + by + ")";
}

std::vector<std::string> wordsOf(const std::vector<JsonDocument>& lines, bool full) {
    std::vector<std::string> words;
    std::set<std::string> names;
    std::size_t rest = 0;
    for (const JsonDocument& line : lines) {
        if (words.size() < FailedSignIns::kMostTold) {
            words.push_back(wordsOf(line));
            continue;
        }
        names.insert(textOf(line, "user"));
        ++rest;
    }
    if (rest > 0)
        words.push_back("sign-in refused " + std::to_string(rest) + (full ? " times and more" : " times") +
                        " besides, for " + std::to_string(names.size()) + " names, until " +
                        textOf(lines.back(), "at"));
    return words;
}

}  // namespace

std::string FailedSignIns::path() const {
    return joinPath(m_root, failedSignInsPath());
}

Result<std::unique_ptr<FileLock>> FailedSignIns::lock() {
    return lockForThisProcess(m_fs, joinPath(m_root, failedSignInsLockPath()), m_clock);
}

Status FailedSignIns::note(const FailedSignIn& attempt) {
    auto mine = lock();
    for (int i = 1; i < kAttempts && !mine.ok() && mine.error().code == ErrorCode::InUse; ++i) {
        std::this_thread::sleep_for(kPause);
        mine = lock();
    }
    if (!mine.ok()) return std::move(mine).error();
    auto known = readFile(m_fs, path());
    if (!known.ok() && known.error().code != ErrorCode::NotFound) return std::move(known).error();
    if (known.ok() && isFull(*known)) return {};
    WARP_ASSIGN(const auto file, m_fs.open(path(), OpenMode::Create));
    // What a crash cut off is no line of the next one.
    const std::string begin = known.ok() && !known->empty() && !known->ends_with('\n') ? "\n" : "";
    WARP_TRY(file->append(begin +
                          dumpJson({{"at", formatTimestamp(m_clock.now())},
                                    {"known", attempt.known},
                                    {"process", noteOfThisProcess(m_clock).pid},
                                    {"user", repairedUtf8(attempt.user.substr(0, kLongestName))}}) +
                          "\n"));
    return file->sync();
}

Status FailedSignIns::take(const std::function<Status(const std::vector<std::string>& words)>& keep) {
    WARP_ASSIGN(const auto info, m_fs.stat(path()));
    if (!info) return {};
    const auto mine = lock();
    if (!mine.ok() && mine.error().code == ErrorCode::InUse) return {};
    if (!mine.ok()) return mine.error();
    WARP_ASSIGN(const std::string text, readFile(m_fs, path(), 2 * kMostBytes));
    const auto words = wordsOf(parseLines(text), isFull(text));
    if (!words.empty()) WARP_TRY(keep(words));
    WARP_TRY(m_fs.removeFile(path()));
    return m_fs.syncDirectory(parentPath(path()));
}

}  // namespace warp
