// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/process_lock.h"

#include <unistd.h>
#include <nlohmann/json.hpp>

namespace warp {

namespace {

Error notANote() {
    return Error{.code = ErrorCode::InvalidFormat, .message = "not a lock note with pid, host and since"};
}

}  // namespace

LockNote noteOfThisProcess(const Clock& clock) {
    char host[256] = {};
    // The last byte stays zero: a longer name is cut.
    if (::gethostname(host, sizeof host - 1) != 0) host[0] = '\0';
    return {.pid = ::getpid(), .host = host, .since = clock.now()};
}

std::string formatLockNote(const LockNote& note) {
    const nlohmann::json json = {
        {"pid", note.pid}, {"host", note.host}, {"since", formatTimestamp(note.since)}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<LockNote> parseLockNote(std::string_view text) {
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return notANote();
    const auto pid = json.find("pid");
    const auto host = json.find("host");
    const auto since = json.find("since");
    if (pid == json.end() || host == json.end() || since == json.end()) return notANote();
    if (!pid->is_number_integer() || !host->is_string() || !since->is_string()) return notANote();
    WARP_ASSIGN(const Timestamp time, parseTimestamp(since->get_ref<const std::string&>()));
    return LockNote{.pid = pid->get<std::int64_t>(), .host = host->get<std::string>(), .since = time};
}

std::string describeHolder(const LockNote& note) {
    return "in use by process " + std::to_string(note.pid) + " on host " + note.host + " since " +
           formatTimestamp(note.since);
}

Result<std::unique_ptr<FileLock>> lockForThisProcess(FileSystem& fs, const std::string& path,
                                                     const Clock& clock) {
    auto lock = fs.lock(path, formatLockNote(noteOfThisProcess(clock)));
    if (lock.ok() || lock.error().code != ErrorCode::InUse) return lock;
    const auto holder = parseLockNote(lock.error().message);
    return Error{.code = ErrorCode::InUse,
                 .message = holder.ok() ? describeHolder(*holder) : "in use by another process",
                 .path = path};
}

}  // namespace warp
