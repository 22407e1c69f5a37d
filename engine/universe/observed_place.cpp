// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/observed_place.h"

#include <algorithm>
#include <vector>

#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/restore_intent.h"

namespace warp {

namespace {

std::uint64_t inodeOf(FileSystem& fs, const std::string& path) {
    const auto info = fs.stat(path);
    return info.ok() && *info ? (*info)->inode : 0;
}

/// The observed universes that this process has open.
struct Places {
    Mutex mutex;
    std::vector<ObservedPlace*> open GUARDED_BY(mutex);
};

Places& places() {
    static Places all;
    return all;
}

std::optional<FileInfo> markIn(FileSystem& fs, const std::string& root) {
    const auto info = fs.stat(joinPath(root, kRestoredMarkName));
    return info.ok() ? *info : std::nullopt;
}

bool same(const std::optional<FileInfo>& a, const std::optional<FileInfo>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->inode == b->inode && a->changedNs == b->changedNs;
}

}  // namespace

ObservedPlace::ObservedPlace(FileSystem& fs, std::string root)
    : m_fs(fs),
      m_root(std::move(root)),
      m_tree(inodeOf(fs, joinPath(m_root, kTreePath))),
      m_mark(markIn(fs, m_root)) {
    const MutexLock lock(places().mutex);
    places().open.push_back(this);
}

ObservedPlace::~ObservedPlace() {
    const MutexLock lock(places().mutex);
    std::erase(places().open, this);
}

Status ObservedPlace::requireClosed(FileSystem& fs, const std::string& root) {
    const std::uint64_t tree = inodeOf(fs, joinPath(root, kTreePath));
    const MutexLock lock(places().mutex);
    const bool open = std::ranges::any_of(places().open, [&](ObservedPlace* place) {
        // Inodes of other file systems may have the same numbers.
        return tree != 0 && place->m_root == root && place->m_tree == tree && !place->check().ok();
    });
    if (!open) return {};
    return Error{.code = ErrorCode::Conflict,
                 .message =
                     "the universe was restored and put back while this process had it open: close it here, "
                     "then open it again",
                 .path = root};
}

Status ObservedPlace::check() {
    WARP_TRY(known());
    // The intent first: it stands there before the tree goes, and changes after the new one and the mark
    // came.
    const bool changing = swaps();
    const std::uint64_t tree = inodeOf(m_fs, joinPath(m_root, kTreePath));
    const std::optional<FileInfo> mark = markIn(m_fs, m_root);
    const bool restored = mark && !same(mark, m_mark);
    if (changing || restored || (tree != 0 && tree != m_tree)) m_left = true;
    return known();
}

Status ObservedPlace::known() const {
    if (!m_left) return {};
    return Error{.code = ErrorCode::Conflict,
                 .message =
                     "another process restored the universe since it was opened here: close it and open it "
                     "again",
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
