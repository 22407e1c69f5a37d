// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_diff.h"

#include <algorithm>

namespace warp {

std::string_view diffPartName(DiffPart part) {
    switch (part) {
        case DiffPart::Record: return "record";
        case DiffPart::Node: return "node";
        case DiffPart::Edge: return "edge";
    }
    return {};
}

std::optional<DiffPart> parseDiffPart(std::string_view name) {
    const auto found = std::ranges::find(kDiffParts, name, diffPartName);
    return found == kDiffParts.end() ? std::nullopt : std::optional(*found);
}

std::string_view diffKindName(DiffKind kind) {
    switch (kind) {
        case DiffKind::Added: return "added";
        case DiffKind::Changed: return "changed";
        case DiffKind::Deleted: return "deleted";
    }
    return {};
}

std::uint64_t& DiffCounts::of(DiffKind kind) {
    if (kind == DiffKind::Added) return added;
    return kind == DiffKind::Changed ? changed : deleted;
}

std::uint64_t DiffCounts::of(DiffKind kind) const {
    DiffCounts copy = *this;
    return copy.of(kind);
}

DiffCounts SnapshotDiff::counts(DiffPart part) const {
    DiffCounts sum;
    for (const auto& [group, counts] : groups[static_cast<std::size_t>(part)])
        for (const DiffKind kind : kDiffKinds) sum.of(kind) += counts.of(kind);
    return sum;
}

bool SnapshotDiff::same() const {
    return std::ranges::all_of(kDiffParts, [this](DiffPart part) { return counts(part).total() == 0; });
}

}  // namespace warp
