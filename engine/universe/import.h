// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/spacetime.h"
#include "engine/universe/import_rows.h"

namespace warp {

/// Keys and values of one atomic batch, in bytes. An import above it is refused unless bad rows are skipped.
inline constexpr std::uint64_t kMaxImportBatchBytes = std::uint64_t{512} << 20;

/// A stream of rows.
struct ImportInput {
    std::string name;  ///< for messages: the path, or "standard input"
    RowFormat format = RowFormat::Jsonl;
    ByteSource source;
    std::uint64_t bytes = 0;  ///< its length; 0 when unknown
};

struct ImportOptions {
    /// The type of the records. Empty: rows are records as exportRecords writes them, `{"key", "shard",
    /// "value"}`, or as the universe's own files show them.
    std::string type;
    /// The member of a row that is its id; empty: the number of the row over all inputs, in 8 digits.
    std::string idField;
    bool replace = false;   ///< records that exist are replaced; otherwise they are a conflict
    bool skipBad = false;   ///< take the good rows and list the others; otherwise all or nothing
    bool dryRun = false;    ///< check everything, change nothing
    bool textOnly = false;  ///< CSV cells stay text
    std::optional<Shard> shard;
    /// Whether a record may be written: SchemaStore::checkEnforced. Takes: canonical key, compact JSON.
    std::function<Status(ByteView key, ByteView json)> check;
};

/// Why a row cannot be taken.
struct ImportProblem {
    std::string input;  ///< name of the input
    std::string key;    ///< empty when the row has none
    Error error;        ///< with line, and column where one is known
};
using ImportProblemSink = std::function<void(const ImportProblem&)>;

struct ImportReport {
    std::uint64_t rows = 0;      ///< read
    std::uint64_t bad = 0;       ///< rows with a problem
    std::uint64_t imported = 0;  ///< records written (dry run: that would be written)
    std::uint64_t batches = 0;   ///< atomic batches that they were written in
    Lsn version = 0;             ///< of the last batch
};

/// Opens a file of rows, compressed when its name ends in ".gz".
/// Takes: `format`, nothing = by the end of the name.
/// Errors: those of opening; InvalidArgument for a name that does not tell the format.
Result<ImportInput> openImportFile(FileSystem& fs, const std::string& path, std::optional<RowFormat> format);

/// Writes the rows of the inputs as records, in one atomic batch. With `skipBad` what is above the limit of a
/// batch is written in several, each whole; otherwise a single bad row, named through `onProblem`, keeps
/// everything out. Returns: what happened; `bad > 0` without `skipBad` means nothing was written. Leaves:
/// nothing changed on failure or stop, except the earlier batches of an import with `skipBad`. Errors:
/// InvalidArgument for impossible options, LimitExceeded, Conflict (a record appeared meanwhile), Cancelled,
/// those of the inputs and of Spacetime::apply.
/// Threads: `onProblem` is called on this thread.
Result<ImportReport> importRecords(Spacetime& spacetime, std::vector<ImportInput> inputs,
                                   const ImportOptions& options, const ImportProblemSink& onProblem,
                                   const Job& job);

}  // namespace warp
