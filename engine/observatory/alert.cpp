// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/alert.h"

#include <array>

namespace warp {

namespace {

constexpr std::array<std::string_view, 6> kNames = {"ok",       "pending", "warning",
                                                    "critical", "no data", "stale"};
constexpr double kMiB = 1u << 20;
constexpr double kGiB = 1u << 30;

AlertRule rule(const char* name, const char* metric, AlertComparison comparison, double warning,
               double critical, double clear, int holdsForSeconds, const char* description) {
    return {.name = name,
            .metric = metric,
            .comparison = comparison,
            .warning = warning,
            .critical = critical,
            .clear = clear,
            .holdsFor = std::chrono::seconds(holdsForSeconds),
            .recovery = std::chrono::seconds(30),
            .silencedUntil = {},
            .description = description};
}

}  // namespace

std::string_view alertStateName(AlertState state) {
    return kNames[static_cast<std::size_t>(state)];
}

std::optional<AlertState> parseAlertState(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == kNames[i]) return static_cast<AlertState>(i);
    }
    return {};
}

std::vector<AlertRule> defaultAlertRules() {
    constexpr auto kAbove = AlertComparison::Above;
    constexpr auto kBelow = AlertComparison::Below;
    return {
        rule("entropy", "entropy_total", kAbove, 2.0, 2.5, 1.8, 30,
             "Processor, memory and disk of the engine are loaded"),
        rule("vacuum", "vacuum_stability", kBelow, 0.9, 0.5, 0.95, 0,
             "Checks of the universe fail or are overdue: see the health page and warp verify"),
        rule("disk_space", "disk_free_bytes", kBelow, kGiB, 128 * kMiB, 1.2 * kGiB, 10,
             "Free disk space runs out; free some, deleting records works even on a full disk"),
        rule("mirror_lag", "mirror_lag_s", kAbove, 60, 600, 10, 10,
             "Record files are behind the records; they follow when writing gets quieter"),
        rule("slowed_writes", "slowed_writes_per_second", kAbove, 1, 100, 0.5, 10,
             "Writers wait for the tree: it merges slower than they write"),
        rule("sync_latency", "sync_p99_us", kAbove, 100'000, 1'000'000, 50'000, 30,
             "The disk takes long to confirm writes"),
        rule("edited_files", "problems", kAbove, 1, 1000, 0, 0,
             "Files edited by hand could not be taken in; they wait for a decision"),
    };
}

}  // namespace warp
