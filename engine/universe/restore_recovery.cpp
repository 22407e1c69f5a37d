// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/restore_recovery.h"

#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/store/log_follower.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/snapshot_build.h"

namespace warp {

namespace {

constexpr std::string_view kBefore = ".universe.before-";

/// Puts the regions of a universe away and others into their place.
class Swap {
  public:
    Swap(FileSystem& fs, const std::string& root, const RestoreIntent& intent)
        : m_fs(fs), m_root(root), m_from(joinPath(root, intent.from)), m_to(joinPath(root, intent.to)) {}

    Status run(const std::vector<std::string>& regions) {
        WARP_TRY(m_fs.makeDirectory(m_to));
        for (const std::string& region : regions) {
            WARP_ASSIGN(const auto fresh, m_fs.stat(joinPath(m_from, region)));
            if (!fresh) continue;  // it is in its place already
            WARP_TRY(fresh->kind == FileKind::Directory ? swapDirectory(region) : swapFile(region));
        }
        // Observers would follow the log beyond the state that was restored.
        WARP_TRY(removeTree(m_fs, DurableMark::pathIn(joinPath(m_root, kLogDirectory))));
        WARP_TRY(replaceFile(m_fs, joinPath(m_root, kRestoredMarkName), ""));
        WARP_TRY(m_fs.syncDirectory(m_to));
        WARP_ASSIGN(const auto from, m_fs.stat(m_from));
        if (from) WARP_TRY(m_fs.syncDirectory(m_from));
        return m_fs.syncDirectory(m_root);
    }

  private:
    Status swapDirectory(const std::string& region) {
        const std::string place = joinPath(m_root, region);
        WARP_ASSIGN(const auto old, m_fs.stat(place));
        if (old) WARP_TRY(m_fs.rename(place, joinPath(m_to, region)));
        return m_fs.rename(joinPath(m_from, region), place);
    }

    /// A file is never missing in its place.
    Status swapFile(const std::string& name) {
        const std::string place = joinPath(m_root, name);
        WARP_ASSIGN(const auto old, m_fs.stat(place));
        if (old) {
            WARP_ASSIGN(const std::string content, readFile(m_fs, place));
            WARP_TRY(replaceFile(m_fs, joinPath(m_to, name), content));
        }
        return m_fs.rename(joinPath(m_from, name), place);
    }

    FileSystem& m_fs;
    const std::string& m_root;
    const std::string m_from;
    const std::string m_to;
};

/// Takes: the note in the universe's lock.
Error beingRestored(const std::string& root, const std::string& holder) {
    const auto note = parseLockNote(holder);
    const std::string who =
        note.ok() ? "process " + std::to_string(note->pid) + " on host " + note->host : "another process";
    return {.code = ErrorCode::InUse,
            .message = "the universe is being restored by " + who + ": open it again in a moment",
            .path = root};
}

/// Why an observer cannot look at regions that are changing places. Meanwhile they may have changed them.
Status tellObserver(FileSystem& fs, const std::string& root) {
    WARP_ASSIGN(const auto holder, fs.lockHolder(joinPath(root, kLockName)));
    if (holder) return beingRestored(root, *holder);
    WARP_ASSIGN(const auto left, loadRestoreIntent(fs, root));
    if (!left || !left->unfinished()) return {};
    return Error{.code = ErrorCode::ReadOnly,
                 .message =
                     "a restore of the universe was interrupted: open it for writing once, which "
                     "finishes it",
                 .path = root};
}

bool isOfRestores(const std::string& name) {
    return name == kRestoringName || name == kPartsName || name == kUndoneName || name.starts_with(kBefore);
}

}  // namespace

std::string regionsBeforeName(std::uint64_t timeline) {
    return std::string(kBefore) + std::to_string(timeline) + "~";
}

Status carryOutRestore(FileSystem& fs, const std::string& root, RestoreIntent intent) {
    if (intent.unfinished()) WARP_TRY(Swap(fs, root, intent).run(intent.regions));
    if (intent.state == RestoreIntent::State::Swapping) {
        intent.state = RestoreIntent::State::Kept;
        WARP_TRY(saveRestoreIntent(fs, root, intent));
    } else if (intent.state == RestoreIntent::State::Undoing) {
        WARP_TRY(removeRestoreIntent(fs, root));
    }
    // What stays is removed by the next opening.
    [[maybe_unused]] const Status removed = removeRestoreLeftovers(fs, root);
    return {};
}

Status finishRestore(const std::string& root, const OpenOptions& options) {
    WARP_ASSIGN(const auto intent, loadRestoreIntent(*options.fs, root));
    if (!intent || !intent->unfinished()) return {};
    if (options.as == OpenAs::Observer) return tellObserver(*options.fs, root);
    const std::string note = formatLockNote(noteOfThisProcess(*options.clock));
    auto lock = options.fs->lock(joinPath(root, kLockName), note);
    if (!lock.ok() && lock.error().code == ErrorCode::InUse) return beingRestored(root, lock.error().message);
    if (!lock.ok()) return lock.error();
    // Its last holder may have finished it meanwhile.
    WARP_ASSIGN(const auto left, loadRestoreIntent(*options.fs, root));
    return left && left->unfinished() ? carryOutRestore(*options.fs, root, *left) : Status();
}

Status removeRestoreLeftovers(FileSystem& fs, const std::string& root) {
    WARP_ASSIGN(const auto intent, loadRestoreIntent(fs, root));
    const bool confirmed = intent && intent->state == RestoreIntent::State::Confirmed;
    WARP_ASSIGN(const auto entries, fs.list(root));
    for (const DirectoryEntry& entry : entries) {
        const bool needed =
            intent && !confirmed &&
            (entry.name == intent->to || (intent->unfinished() && entry.name == intent->from));
        if (entry.kind != FileKind::Directory || !isOfRestores(entry.name) || needed) continue;
        WARP_TRY(removeTree(fs, joinPath(root, entry.name)));
    }
    return confirmed ? removeRestoreIntent(fs, root) : Status();
}

}  // namespace warp
