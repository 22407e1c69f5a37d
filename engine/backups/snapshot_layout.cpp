// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_layout.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::string_view kEnding = "-snapshot";
constexpr std::string_view kPartialEnding = ".partial";

bool isDay(std::string_view text) {
    if (text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
    }
    return true;
}

}  // namespace

std::string_view snapshotsDirectory(SnapshotKind kind) {
    return kind == SnapshotKind::Full ? kSnapshotsDirectory : kIncrementalDirectory;
}

std::string snapshotName(Timestamp time, unsigned number) {
    // "2026-01-15T14:30:00.123Z"
    const std::string text = formatTimestamp(time);
    std::string name =
        text.substr(0, 10) + '-' + text.substr(11, 2) + text.substr(14, 2) + text.substr(17, 2);
    if (number > 1) name += '-' + std::to_string(number);
    return name.append(kEnding);
}

bool isSnapshotName(std::string_view name) {
    if (!name.ends_with(kEnding) || name.size() < 10 + kEnding.size()) return false;
    const std::string_view rest = name.substr(10, name.size() - 10 - kEnding.size());
    return isDay(name.substr(0, 10)) &&
           std::ranges::all_of(rest, [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

std::string partialName(std::string_view name) {
    return std::string(name).append(kPartialEnding);
}

std::optional<std::string_view> nameOfPartial(std::string_view directory) {
    if (!directory.ends_with(kPartialEnding)) return {};
    directory.remove_suffix(kPartialEnding.size());
    return isSnapshotName(directory) ? std::optional(directory) : std::nullopt;
}

}  // namespace warp
