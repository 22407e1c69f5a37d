// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/external_edit.h"
#include "engine/store/human_mirror_source.h"

namespace warp {

/// What became of one file.
struct MirrorOutcome {
    enum class Kind : std::uint8_t {
        Written,  ///< the file is as it should be
        Removed,  ///< there is none any more
        Adopted,  ///< a person's value was taken over; its file follows with the next debt
        Held,     ///< a person must look at it: `problem`
        Later,    ///< somebody is writing to it right now
    };
    Kind kind = Kind::Written;
    std::optional<MirrorProblem> problem;  ///< for Held
};

/// Writes and removes single files of the mirror, never over a person's edit.
///
/// New files are created under their final name: that is nearly twice as fast as a temporary name and a
/// rename. A crash can leave such a file empty or cut off; it is then no JSON, so nothing takes it for an
/// edit, and its key is still owed, because debts are struck off only after a syncfs. What is there is
/// compared with what should be there, and a beginning of it is simply written again.
///
/// Existing files are read first, then swapped with a temporary one, so that what was replaced can be looked
/// at once more: if it is not the file that was read, it is swapped back. A program that keeps the old file
/// open and writes to it later loses that, as with every editor that saves by renaming. Threads: all methods
/// may be called from any thread, for different keys.
class MirrorWriter {
  public:
    MirrorWriter(FileSystem& fs, std::string root, MirrorSource& source, AdoptEdit adopt,
                 SuperposeEdit superpose);

    /// Takes: `again`, to write a file that looks right, too. Errors: NoSpace, Denied, Io and what the
    /// adoption of an edit returns.
    Result<MirrorOutcome> write(const MirrorFile& file, bool again = false);
    /// Removes an older file of a key. Takes: `truth` of the record where it is now, if there is one.
    Result<MirrorOutcome> remove(ByteView key, const std::string& path,
                                 const std::optional<MirrorTruth>& truth);
    /// Takes a value over, or says why it cannot be. Takes: a finding of kind Edited or Conflict.
    Result<MirrorOutcome> take(const std::string& path, EditFinding finding, const MirrorTruth& truth);

  private:
    Result<MirrorOutcome> adopt(const std::string& path, EditFinding finding, const MirrorTruth& truth);
    Result<MirrorOutcome> superpose(const std::string& path, EditFinding finding, const MirrorTruth& truth);
    Status create(const std::string& path, ByteView text);
    Result<MirrorOutcome> replace(const MirrorFile& file, bool again);
    Result<MirrorOutcome> weigh(const MirrorFile& file, const FileInfo& before, ByteView existing);
    Result<MirrorOutcome> swapIn(const std::string& path, ByteView text, const FileInfo& before);

    FileSystem& m_fs;
    const std::string m_root;
    MirrorSource& m_source;
    const AdoptEdit m_adopt;
    const SuperposeEdit m_superpose;
};

}  // namespace warp
