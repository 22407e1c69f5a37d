// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_status.h"

#include <algorithm>
#include <array>

#include <unistd.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/holder_client.h"

namespace warp {

namespace {

// Whoever looks after a universe wants to know soon that its holder hangs.
constexpr std::chrono::milliseconds kSilence{4'000};

HolderClient clientFor(const std::string& directory, const std::string& holder) {
    return {joinPath(directory, kSocketName), "in use by " + holder, kSilence};
}

/// Members that an older holder does not send are 0.
Status readNumber(const RequestReader& reader, std::string_view name, std::uint64_t& into) {
    WARP_ASSIGN(const auto number, reader.optionalNumber(name));
    into = number.value_or(0);
    return {};
}

Result<HealthCheck> checkFrom(ByteView json) {
    WARP_ASSIGN(const auto reader, RequestReader::of(json));
    HealthCheck check;
    WARP_ASSIGN(check.name, reader.text("name"));
    WARP_ASSIGN(const std::string level, reader.text("level"));
    constexpr std::array kLevels = {HealthLevel::Ok, HealthLevel::Warning, HealthLevel::Critical,
                                    HealthLevel::NoData};
    const auto known = std::ranges::find(kLevels, level, healthLevelName);
    check.level = known == kLevels.end() ? HealthLevel::NoData : *known;
    WARP_ASSIGN(check.why, reader.text("why"));
    WARP_ASSIGN(check.fix, reader.text("fix"));
    return check;
}

}  // namespace

std::string_view healthLevelName(HealthLevel level) {
    switch (level) {
        case HealthLevel::Ok: return "ok";
        case HealthLevel::Warning: return "warning";
        case HealthLevel::Critical: return "critical";
        case HealthLevel::NoData: return "no data";
    }
    return "no data";
}

Result<HolderStatus> askHolderStatus(const std::string& directory, const std::string& holder) {
    WARP_ASSIGN(const std::string answer, clientFor(directory, holder).request(commandRequest("describe")));
    return holderStatusFromJson(answer);
}

Result<std::vector<HealthCheck>> askHolderHealth(const std::string& directory, const std::string& holder) {
    WARP_ASSIGN(const std::string answer, clientFor(directory, holder).request(commandRequest("health")));
    WARP_ASSIGN(const auto reader, RequestReader::parse(answer));
    WARP_ASSIGN(const ByteView checks, reader.raw("checks"));
    return healthFromJson(checks);
}

std::string holderStatusToJson(const UniverseStats& stats) {
    const JsonDocument json = {{"universe_id", stats.universeId},
                               {"pid", ::getpid()},
                               {"engine_version", WARP_VERSION},
                               {"state", universeStateName(stats.state)},
                               {"opened_at", formatTimestamp(stats.openedAt)},
                               {"visible_lsn", stats.store.visibleLsn},
                               {"durable_lsn", stats.store.durableLsn},
                               {"mirror_due", stats.mirrorDue},
                               {"log_bytes", stats.store.logBytes},
                               {"memory_bytes", stats.store.memoryBytes},
                               {"reads", stats.reads},
                               {"writes", stats.writes}};
    return dumpJson(json);
}

Result<HolderStatus> holderStatusFromJson(const std::string& json) {
    WARP_ASSIGN(const auto reader, RequestReader::parse(json));
    HolderStatus status;
    std::uint64_t pid = 0;
    WARP_TRY(readNumber(reader, "pid", pid));
    status.pid = static_cast<std::int64_t>(pid);
    WARP_ASSIGN(status.engineVersion, reader.text("engine_version"));
    WARP_ASSIGN(status.state, reader.text("state"));
    WARP_ASSIGN(const std::string openedAt, reader.text("opened_at"));
    WARP_ASSIGN(status.openedAt, parseTimestamp(openedAt));
    WARP_TRY(readNumber(reader, "visible_lsn", status.visibleLsn));
    WARP_TRY(readNumber(reader, "durable_lsn", status.durableLsn));
    WARP_TRY(readNumber(reader, "mirror_due", status.mirrorDue));
    WARP_TRY(readNumber(reader, "log_bytes", status.logBytes));
    WARP_TRY(readNumber(reader, "memory_bytes", status.memoryBytes));
    WARP_TRY(readNumber(reader, "reads", status.reads));
    WARP_TRY(readNumber(reader, "writes", status.writes));
    return status;
}

std::string healthToJson(const std::vector<HealthCheck>& checks) {
    JsonDocument list = JsonDocument::array();
    for (const HealthCheck& check : checks) {
        list.push_back({{"name", check.name},
                        {"level", healthLevelName(check.level)},
                        {"why", check.why},
                        {"fix", check.fix}});
    }
    return dumpJson(list);
}

Result<std::vector<HealthCheck>> healthFromJson(ByteView json) {
    WARP_ASSIGN(const auto elements, jsonElements(json));
    std::vector<HealthCheck> checks;
    for (const ByteView element : elements) {
        WARP_ASSIGN(checks.emplace_back(), checkFrom(element));
    }
    return checks;
}

}  // namespace warp
