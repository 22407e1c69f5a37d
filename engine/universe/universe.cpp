// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/universe.h"

#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/store/lmdb_tree.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/client_universe.h"
#include "engine/universe/guarded_universe.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/restore_recovery.h"

namespace warp {

namespace {

/// Fills in the computer's file system and clock.
OpenOptions complete(OpenOptions options) {
    if (!options.fs) options.fs = &systemFileSystem();
    if (!options.clock) options.clock = &systemClock();
    return options;
}

Result<std::unique_ptr<Universe>> openPlain(const std::string& directory, const OpenOptions& options,
                                            bool observer) {
    WARP_ASSIGN(auto universe, OpenedUniverse::open(directory, options, observer));
    return std::unique_ptr<Universe>(std::move(universe));
}

/// Reads beside the process that has the universe and has it carry out what writes.
Result<std::unique_ptr<Universe>> openAsClient(const std::string& directory, const OpenOptions& options,
                                               const Error& inUse) {
    HolderClient client(joinPath(directory, kSocketName), inUse.message);
    WARP_TRY(client.ping());
    WARP_ASSIGN(auto observer, openPlain(directory, options, true));
    return makeClientUniverse(std::move(observer), std::move(client));
}

/// Errors: as Universe::open.
Result<std::unique_ptr<Universe>> openUnguarded(const std::string& directory, const OpenOptions& options) {
    if (options.as == OpenAs::Observer) return openPlain(directory, options, true);
    auto writer = openPlain(directory, options, false);
    if (writer.ok()) return writer;
    const Error& error = writer.error();
    const bool unwritable = error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Denied ||
                            error.code == ErrorCode::NoSpace;
    if (options.as == OpenAs::WriterOrObserver && (error.code == ErrorCode::InUse || unwritable)) {
        return openPlain(directory, options, true);
    }
    if (options.as == OpenAs::WriterOrClient && error.code == ErrorCode::InUse) {
        return openAsClient(directory, options, error);
    }
    return writer;
}

}  // namespace

Status Universe::create(const std::string& directory, const OpenOptions& given) {
    const OpenOptions options = complete(given);
    // Another process that has the universe open keeps its directories itself.
    WARP_ASSIGN(const auto holder, options.fs->lockHolder(joinPath(directory, kLockName)));
    if (holder) return {};
    WARP_ASSIGN(const auto manifest, options.fs->stat(joinPath(directory, kManifestName)));
    WARP_TRY(bootstrapUniverse(*options.fs, *options.clock, directory));
    // A universe that was there and has no tree has lost it: that is not for us to hide.
    if (manifest || !options.fs->isReal()) return {};
    const auto tree = openLmdbTree(joinPath(directory, kTreePath));
    return tree.ok() ? Status() : Status(tree.error());
}

Result<std::unique_ptr<Universe>> Universe::open(const std::string& directory, const OpenOptions& given) {
    const OpenOptions options = complete(given);
    // Before anything is looked at: who may open it is known again then.
    WARP_TRY(finishRestore(directory, options));
    WARP_ASSIGN(const bool guarded, authenticate(directory, options));
    WARP_ASSIGN(auto universe, openUnguarded(directory, options));
    return guarded ? makeGuardedUniverse(std::move(universe), options) : std::move(universe);
}

}  // namespace warp
