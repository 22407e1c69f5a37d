// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/space_policy.h"

namespace warp {

Result<std::string> SpacePolicy::materialise(const Change& change, const ChangeStamp&,
                                             std::optional<ByteView>) const {
    return std::string(change.value);
}

Result<Lsn> SpacePolicy::versionOf(ByteView) const {
    return Error{.code = ErrorCode::InvalidArgument, .message = "this space keeps no versions"};
}

bool SpacePolicy::needsOld(const Change&) const {
    return false;
}

Result<std::optional<std::string>> SpacePolicy::fold(std::span<const StampedChange> changes,
                                                     std::optional<ByteView> old) const {
    std::optional<std::string> current;
    if (old) current.emplace(*old);
    for (const StampedChange& step : changes) {
        if (step.change.kind == ChangeKind::Erase) {
            current.reset();
            continue;
        }
        const std::optional<ByteView> before = current ? std::optional<ByteView>(*current) : std::nullopt;
        WARP_ASSIGN(std::string next, materialise(step.change, step.stamp, before));
        current = std::move(next);
    }
    return current;
}

Result<std::optional<std::string>> SpacePolicy::merge(TreeWriter&, ByteView,
                                                      std::span<const StampedChange> changes,
                                                      std::optional<ByteView> old) {
    return fold(changes, old);
}

Status SpacePolicy::beforeCommit(TreeWriter&) {
    return {};
}

void SpacePolicy::abandoned() {}

}  // namespace warp
