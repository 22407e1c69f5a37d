// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/observed_place.h"

#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/restore_intent.h"

namespace warp {

namespace {

std::uint64_t inodeOf(FileSystem& fs, const std::string& path) {
    const auto info = fs.stat(path);
    return info.ok() && *info ? (*info)->inode : 0;
}

bool same(const std::optional<FileInfo>& a, const std::optional<FileInfo>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->inode == b->inode && a->changedNs == b->changedNs;
}

}  // namespace

ObservedPlace::ObservedPlace(FileSystem& fs, std::string root)
    : m_fs(fs), m_root(std::move(root)), m_tree(inodeOf(fs, joinPath(m_root, kTreePath))) {}

Status ObservedPlace::check() {
    WARP_TRY(known());
    // The intent first: it stands there before the tree goes, and changes after the new one has come.
    const bool changing = swaps();
    const std::uint64_t tree = inodeOf(m_fs, joinPath(m_root, kTreePath));
    if (changing || (tree != 0 && tree != m_tree)) m_left = true;
    return known();
}

Status ObservedPlace::known() const {
    if (!m_left) return {};
    return Error{.code = ErrorCode::Conflict,
                 .message = "another process restored the universe since it was opened here: open it again",
                 .path = m_root};
}

/// Whether a restore, or the undo of one, is changing the regions.
bool ObservedPlace::swaps() {
    const MutexLock lock(m_mutex);
    const auto info = m_fs.stat(joinPath(m_root, kRestoreIntentName));
    // Without the directory there is nothing to look at.
    if (!info.ok()) return false;
    if (!same(*info, m_intent)) {
        const auto intent = loadRestoreIntent(m_fs, m_root);
        m_swaps = !intent.ok() || (*intent && (*intent)->unfinished());
        m_intent = *info;
    }
    return m_swaps;
}

}  // namespace warp
