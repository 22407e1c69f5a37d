// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/backups_request.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr std::string_view kCommand = "snapshot";

/// {"command": "snapshot", "do": DO, ...}.
std::string request(std::string_view what, std::string_view members) {
    return commandRequest(kCommand, "\"do\":" + jsonString(what) + "," + std::string(members));
}

std::string flag(bool on) {
    return on ? "true" : "false";
}

Result<std::string> create(Backups& backups, const RequestReader& reader, const Job& job) {
    SnapshotRequest wanted;
    WARP_ASSIGN(wanted.note, reader.text("note"));
    WARP_ASSIGN(const bool incremental, reader.flag("incremental"));
    if (incremental) wanted.kind = SnapshotKind::Incremental;
    WARP_ASSIGN(wanted.base, reader.text("base"));
    WARP_ASSIGN(wanted.verify, reader.flag("verify"));
    WARP_ASSIGN(const std::string origin, reader.text("origin"));
    wanted.origin = parseSnapshotOrigin(origin).value_or(SnapshotOrigin::Manual);
    WARP_ASSIGN(const SnapshotInfo info, backups.create(wanted, job));
    return "{\"name\":" + jsonString(info.name) + "}";
}

Result<std::string> verify(Backups& backups, const RequestReader& reader, const Job& job) {
    WARP_ASSIGN(const std::string name, reader.text("name"));
    WARP_ASSIGN(const bool deep, reader.flag("deep"));
    WARP_ASSIGN(const SnapshotCheck check, backups.verify(name, deep, job));
    JsonDocument json = {
        {"faults", JsonDocument::array()}, {"bytes", check.bytes}, {"members", check.members}};
    for (const std::string& fault : check.faults) json["faults"].push_back(fault);
    return dumpJson(json);
}

Result<std::string> remove(Backups& backups, const RequestReader& reader, const Job&) {
    WARP_ASSIGN(const std::string name, reader.text("name"));
    WARP_TRY(backups.remove(name));
    return std::string("{}");
}

constexpr std::array kRule = {
    std::pair{"last", &RetentionRule::last},       std::pair{"hourly", &RetentionRule::hourly},
    std::pair{"daily", &RetentionRule::daily},     std::pair{"weekly", &RetentionRule::weekly},
    std::pair{"monthly", &RetentionRule::monthly}, std::pair{"yearly", &RetentionRule::yearly}};

Result<std::string> prune(Backups& backups, const RequestReader& reader, const Job& job) {
    RetentionRule rule;
    for (const auto& [name, count] : kRule) {
        WARP_ASSIGN(const auto number, reader.optionalNumber(name));
        rule.*count = static_cast<std::uint32_t>(std::min<std::uint64_t>(number.value_or(0), UINT32_MAX));
    }
    WARP_ASSIGN(rule.scheduledOnly, reader.flag("scheduled_only"));
    WARP_TRY(backups.prune(rule, false, job));
    return std::string("{}");
}

/// [added, changed, deleted, unchanged, left out].
JsonDocument countsJson(const PartCounts& counts) {
    return JsonDocument::array(
        {counts.added, counts.changed, counts.deleted, counts.unchanged, counts.leftOut});
}

Result<PartCounts> countsFrom(const JsonDocument& json, const char* name) {
    const bool sound =
        json.contains(name) && json[name].is_array() && json[name].size() == 5 &&
        std::ranges::all_of(json[name], [](const JsonDocument& n) { return n.is_number_integer(); });
    if (!sound)
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "the answer lacks the counts of " + std::string(name)};
    const JsonDocument& list = json[name];
    return PartCounts{
        .added = list[0], .changed = list[1], .deleted = list[2], .unchanged = list[3], .leftOut = list[4]};
}

/// Every kind of part with its name in an answer.
constexpr std::array kParts = {std::pair{"records", &RestoreReport::recordParts},
                               std::pair{"nodes", &RestoreReport::nodeParts},
                               std::pair{"edges", &RestoreReport::edgeParts},
                               std::pair{"links", &RestoreReport::linkParts},
                               std::pair{"superpositions", &RestoreReport::superpositionParts},
                               std::pair{"events", &RestoreReport::eventParts}};

Result<std::string> restoreParts(Backups& backups, const RequestReader& reader, const Job& job) {
    RestoreRequest wanted;
    WARP_ASSIGN(wanted.snapshot, reader.text("name"));
    WARP_ASSIGN(const auto until, reader.optionalNumber("until"));
    if (until) wanted.until = Timestamp{static_cast<std::int64_t>(*until)};
    WARP_ASSIGN(wanted.dryRun, reader.flag("dry_run"));
    WARP_ASSIGN(const auto parts, reader.list("only"));
    for (const ByteView part : parts) {
        const bool text = part.size() >= 2 && part.front() == '"';
        if (text) wanted.only.push_back(decodedJsonString(part.substr(1, part.size() - 2)));
    }
    if (wanted.only.empty())
        return Error{.code = ErrorCode::InvalidArgument, .message = "no part is named that is to come back"};
    WARP_ASSIGN(const RestoreReport report, backups.restore(wanted, job));
    JsonDocument answer = {{"name", report.snapshot.name}, {"lsn", report.lsn},
                           {"moment", report.moment.ms},   {"replayed", report.replayed},
                           {"batches", report.batches},    {"target", report.target}};
    for (const auto& [name, counts] : kParts) answer[name] = countsJson(report.*counts);
    return dumpJson(answer);
}

}  // namespace

std::string restorePartsRequest(const RestoreRequest& wanted) {
    std::string members = "\"name\":" + jsonString(wanted.snapshot) + ",\"dry_run\":" + flag(wanted.dryRun);
    if (wanted.until) members += ",\"until\":" + std::to_string(wanted.until->ms);
    members += ",\"only\":[";
    for (const std::string& part : wanted.only)
        members += (&part == &wanted.only.front() ? "" : ",") + jsonString(part);
    return request("restore", members + "]");
}

Result<RestoreReport> partsReportFromJson(ByteView text) {
    const Error wrong{.code = ErrorCode::InvalidArgument, .message = "the answer is no report of a restore"};
    const auto json = parseJsonDocument(text);
    if (!json.ok() || !json->is_object()) return wrong;
    const auto isCount = [&](const char* name) {
        return json->contains(name) && (*json)[name].is_number_integer();
    };
    const bool sound = isCount("lsn") && isCount("moment") && isCount("replayed") && isCount("batches") &&
                       json->contains("name") && (*json)["name"].is_string() && json->contains("target") &&
                       (*json)["target"].is_string();
    if (!sound) return wrong;
    RestoreReport report;
    report.snapshot.name = (*json)["name"].get<std::string>();
    report.target = (*json)["target"].get<std::string>();
    report.lsn = (*json)["lsn"].get<Lsn>();
    report.moment.ms = (*json)["moment"].get<std::int64_t>();
    report.replayed = (*json)["replayed"].get<std::uint64_t>();
    report.batches = (*json)["batches"].get<std::uint64_t>();
    for (const auto& [name, counts] : kParts) {
        WARP_ASSIGN(report.*counts, countsFrom(*json, name));
    }
    return report;
}

std::string pruneSnapshotsRequest(const RetentionRule& rule) {
    std::string members;
    for (const auto& [name, count] : kRule)
        members += jsonString(name) + ':' + std::to_string(rule.*count) + ',';
    members += "\"scheduled_only\":" + flag(rule.scheduledOnly);
    return request("prune", members);
}

std::string createSnapshotRequest(const SnapshotRequest& wanted) {
    return request("create", "\"note\":" + jsonString(wanted.note) +
                                 ",\"origin\":" + jsonString(snapshotOriginName(wanted.origin)) +
                                 ",\"verify\":" + flag(wanted.verify) +
                                 ",\"incremental\":" + flag(wanted.kind == SnapshotKind::Incremental) +
                                 ",\"base\":" + jsonString(wanted.base));
}

std::string verifySnapshotRequest(std::string_view name, bool deep) {
    return request("verify", "\"name\":" + jsonString(name) + ",\"deep\":" + flag(deep));
}

std::string removeSnapshotRequest(std::string_view name) {
    return request("remove", "\"name\":" + jsonString(name));
}

Result<std::string> backupsAnswer(Backups& backups, const RequestReader& reader, const Job& job) {
    WARP_ASSIGN(const std::string what, reader.text("do"));
    if (what == "create") return create(backups, reader, job);
    if (what == "verify") return verify(backups, reader, job);
    if (what == "remove") return remove(backups, reader, job);
    if (what == "prune") return prune(backups, reader, job);
    if (what == "restore") return restoreParts(backups, reader, job);
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "nothing called '" + what + "' can be done with snapshots"};
}

Result<std::string> snapshotNameFromJson(ByteView json) {
    WARP_ASSIGN(const auto reader, RequestReader::of(json));
    return reader.text("name");
}

Result<SnapshotCheck> snapshotCheckFromJson(ByteView json) {
    WARP_ASSIGN(const auto reader, RequestReader::of(json));
    SnapshotCheck check;
    WARP_ASSIGN(const auto faults, reader.list("faults"));
    for (const ByteView fault : faults) {
        const bool text = fault.size() >= 2 && fault.front() == '"';
        check.faults.push_back(text ? decodedJsonString(fault.substr(1, fault.size() - 2))
                                    : std::string(fault));
    }
    WARP_ASSIGN(const auto bytes, reader.optionalNumber("bytes"));
    WARP_ASSIGN(const auto members, reader.optionalNumber("members"));
    check.bytes = bytes.value_or(0);
    check.members = members.value_or(0);
    return check;
}

}  // namespace warp
