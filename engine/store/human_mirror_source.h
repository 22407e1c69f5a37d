// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/tree.h"

namespace warp {

/// What the engine holds for a record that has a file of its own.
struct MirrorTruth {
    std::string path;            ///< of its file, relative to the root
    Lsn version = 0;             ///< of its last change
    std::uint64_t checksum = 0;  ///< XXH3-64 of the value's compact JSON
    /// The version that the file may still show although its edit became `version`; 0 = none.
    Lsn adoptedFrom = 0;
    /// Checksums of other values that the record may have: a file of an older version that says one of them
    /// has been taken over.
    std::vector<std::uint64_t> alternatives;
};

/// A record's file as it should be.
struct MirrorFile {
    MirrorTruth truth;
    std::string text;  ///< the bytes of the file: gzip where the path ends in ".gz"
};

/// What an entry of Space::MirrorDue asks for.
struct MirrorWork {
    std::optional<MirrorFile> file;   ///< to be written; nothing when the record has none (deleted, cold)
    std::vector<std::string> remove;  ///< paths where an older file of the key may lie
};

/// A file that a directory should have.
struct ExpectedFile {
    std::string key;
    MirrorTruth truth;
};

/// Renders records for the mirror and knows the paths of their files: supplied by the region that owns the
/// records. Files hold JSON objects with at least "key", "value", and "spacetime_metadata" with "version" and
/// "checksum" ("xxh3:" and 16 hex digits). All paths are relative to the root.
/// Threads: all methods may be called from any thread; each call has a reader of its own.
class MirrorSource {
  public:
    virtual ~MirrorSource() = default;

    /// Takes: `due`, the bytes of the key's entry in Space::MirrorDue, whose meaning is the source's. They
    /// must differ after every change of the record: an entry leaves the space only as it was when it was
    /// read.
    virtual Result<MirrorWork> work(TreeReader& tree, ByteView key, ByteView due) = 0;
    /// Owes the file of a record that exists anew.
    virtual Status owe(TreeWriter& tree, ByteView key) = 0;
    /// What the file of `key` stands for; nothing when there is no such record or it has no file.
    virtual Result<std::optional<MirrorTruth>> truth(TreeReader& tree, ByteView key) = 0;
    /// Whether a file of `key` can have this path, in any shard.
    virtual bool isPathOf(ByteView key, std::string_view path) = 0;
    /// The key whose file has this path, for files that do not tell it themselves; nothing when no key's has.
    /// Where a name is too long to stand in the path, only keys of records are found.
    virtual Result<std::optional<std::string>> keyOfPath(TreeReader& tree, std::string_view path) = 0;

    /// Every directory that has or should have files of records.
    virtual Result<std::vector<std::string>> directories(TreeReader& tree) = 0;
    /// Up to `limit` files that `directory` should have, in key order, of keys greater than `after`.
    virtual Result<std::vector<ExpectedFile>> expectedFiles(TreeReader& tree, const std::string& directory,
                                                            ByteView after, std::size_t limit) = 0;
    /// Hears that the file of `key` shows the record again.
    virtual void fileWritten(ByteView key) = 0;
};

/// Writes a value that a person edited through the normal path, on the condition that the record still has
/// `ifVersion`, the version in the file, or the one that an earlier edit of the same file became. Errors:
/// Conflict; InvalidFormat, LimitExceeded and InvalidArgument when the value is not allowed.
using AdoptEdit = std::function<Result<Lsn>(ByteView key, ByteView value, Lsn ifVersion)>;

/// Keeps a value that a person wrote on a version before the record's beside the record's own. Errors:
/// Conflict when that is done or the record changed meanwhile; NotFound; InvalidArgument, LimitExceeded and
/// InvalidFormat when the record cannot hold both.
using SuperposeEdit = std::function<Result<Lsn>(ByteView key, ByteView value)>;

}  // namespace warp
