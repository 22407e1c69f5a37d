// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/human_mirror_writer.h"

#include <utility>

#include "engine/io/files.h"
#include "engine/store/torn_file.h"

namespace warp {

namespace {

using Kind = MirrorOutcome::Kind;

MirrorOutcome held(const std::string& path, const EditFinding& finding,
                   const std::optional<MirrorTruth>& truth) {
    return {.kind = Kind::Held, .problem = makeProblem(path, finding, truth)};
}

EditFinding notAFile() {
    return {.kind = EditKind::Invalid,
            .text = {},
            .error = Error{.code = ErrorCode::InvalidFormat, .message = "not a regular file"}};
}

std::string temporaryPath(const std::string& path) {
    return path + ".tmp~";
}

/// The displaced file is the one that was compared. Its ctime is not looked at: the swap changed it.
bool sameFile(const std::optional<FileInfo>& now, const FileInfo& before) {
    return now && now->inode == before.inode && now->size == before.size &&
           now->modifiedNs == before.modifiedNs;
}

bool refusesValue(ErrorCode code) {
    return code == ErrorCode::InvalidFormat || code == ErrorCode::InvalidArgument ||
           code == ErrorCode::LimitExceeded;
}

}  // namespace

MirrorWriter::MirrorWriter(FileSystem& fs, std::string root, MirrorSource& source, AdoptEdit adopt,
                           SuperposeEdit superpose)
    : m_fs(fs),
      m_root(std::move(root)),
      m_source(source),
      m_adopt(std::move(adopt)),
      m_superpose(std::move(superpose)) {}

Result<MirrorOutcome> MirrorWriter::write(const MirrorFile& file, bool again) {
    const std::string path = joinPath(m_root, file.truth.path);
    Status created = create(path, file.text);
    if (!created && created.error().code == ErrorCode::NotFound) {
        // A universe that was moved away must not come back as an empty shell.
        WARP_ASSIGN(const auto root, m_fs.stat(m_root));
        if (!root) return std::move(created).error();
        WARP_TRY(makeDirectories(m_fs, parentPath(path)));
        created = create(path, file.text);
    }
    if (created) return MirrorOutcome{};
    if (created.error().code == ErrorCode::Conflict) return replace(file, again);
    return created.error();
}

Status MirrorWriter::create(const std::string& path, ByteView text) {
    WARP_ASSIGN(const auto opened, m_fs.open(path, OpenMode::CreateNew));
    const Status written = opened->writeAt(0, text);
    // Half a file helps nobody; should it stay, it is recognised as torn and written again.
    if (!written) [[maybe_unused]]
        const Status removed = m_fs.removeFile(path);
    return written;
}

Result<MirrorOutcome> MirrorWriter::replace(const MirrorFile& file, bool again) {
    const std::string path = joinPath(m_root, file.truth.path);
    WARP_ASSIGN(const auto before, m_fs.stat(path));
    if (!before) return MirrorOutcome{.kind = Kind::Later, .problem = {}};
    if (before->kind != FileKind::File) return held(file.truth.path, notAFile(), file.truth);
    WARP_ASSIGN(const std::string existing, readFile(m_fs, path));
    if (existing == file.text && !again) return MirrorOutcome{};
    return weigh(file, *before, existing);
}

/// Decides what an existing file, which differs from what should be there, is worth.
Result<MirrorOutcome> MirrorWriter::weigh(const MirrorFile& file, const FileInfo& before, ByteView existing) {
    EditFinding finding = classifyEdit(m_source, file.truth.path, existing, file.truth);
    switch (finding.kind) {
        case EditKind::Same: return swapIn(file.truth.path, file.text, before);
        case EditKind::Edited:
        case EditKind::Conflict: return take(file.truth.path, std::move(finding), file.truth);
        case EditKind::Invalid:
            if (tornByCrash(file.truth.path, existing, file.text))
                return swapIn(file.truth.path, file.text, before);
            break;
        default: break;
    }
    return held(file.truth.path, finding, file.truth);
}

Result<MirrorOutcome> MirrorWriter::take(const std::string& path, EditFinding finding,
                                         const MirrorTruth& truth) {
    if (finding.kind == EditKind::Conflict) return superpose(path, std::move(finding), truth);
    return adopt(path, std::move(finding), truth);
}

/// What cannot be held beside the record's value is listed for a person.
Result<MirrorOutcome> MirrorWriter::superpose(const std::string& path, EditFinding finding,
                                              const MirrorTruth& truth) {
    if (!m_superpose) return held(path, finding, truth);
    const auto kept = m_superpose(finding.text.key, finding.text.value);
    if (kept) return MirrorOutcome{.kind = Kind::Adopted, .problem = {}};
    const ErrorCode code = kept.error().code;
    if (code == ErrorCode::Conflict) return MirrorOutcome{.kind = Kind::Later, .problem = {}};
    if (code == ErrorCode::NotFound || refusesValue(code)) return held(path, finding, truth);
    return kept.error();
}

Result<MirrorOutcome> MirrorWriter::adopt(const std::string& path, EditFinding finding,
                                          const MirrorTruth& truth) {
    if (!m_adopt) return MirrorOutcome{.kind = Kind::Later, .problem = {}};
    auto adopted = m_adopt(finding.text.key, finding.text.value, finding.text.version);
    if (adopted) return MirrorOutcome{.kind = Kind::Adopted, .problem = {}};
    // The record changed after the tree was read: its own debt brings the file up again.
    if (adopted.error().code == ErrorCode::Conflict) return MirrorOutcome{.kind = Kind::Later, .problem = {}};
    if (!refusesValue(adopted.error().code)) return adopted.error();
    finding.kind = EditKind::Invalid;
    finding.error = std::move(adopted).error();
    return held(path, finding, truth);
}

Result<MirrorOutcome> MirrorWriter::swapIn(const std::string& path, ByteView text, const FileInfo& before) {
    const std::string full = joinPath(m_root, path);
    const std::string temporary = temporaryPath(full);
    Status status = create(temporary, text);
    if (!status && status.error().code == ErrorCode::Conflict) {  // left by a crash
        WARP_TRY(m_fs.removeFile(temporary));
        status = create(temporary, text);
    }
    WARP_TRY(status);
    const bool swapped = m_fs.exchange(temporary, full).ok();
    if (!swapped) {
        // Not every file system can swap. Then the last look comes before the rename.
        WARP_ASSIGN(const auto now, m_fs.stat(full));
        if (!sameFile(now, before)) {
            WARP_TRY(m_fs.removeFile(temporary));
            return MirrorOutcome{.kind = Kind::Later, .problem = {}};
        }
        WARP_TRY(m_fs.rename(temporary, full));
        return MirrorOutcome{};
    }
    WARP_ASSIGN(const auto displaced, m_fs.stat(temporary));
    if (!sameFile(displaced, before)) {
        WARP_TRY(m_fs.exchange(temporary, full));
        WARP_TRY(m_fs.removeFile(temporary));
        return MirrorOutcome{.kind = Kind::Later, .problem = {}};
    }
    WARP_TRY(m_fs.removeFile(temporary));
    return MirrorOutcome{};
}

Result<MirrorOutcome> MirrorWriter::remove(ByteView key, const std::string& path,
                                           const std::optional<MirrorTruth>& truth) {
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(const auto info, m_fs.stat(full));
    if (!info) return MirrorOutcome{.kind = Kind::Removed, .problem = {}};
    if (info->kind != FileKind::File) return held(path, notAFile(), truth);
    WARP_ASSIGN(const std::string existing, readFile(m_fs, full));
    EditFinding finding = classifyEdit(m_source, path, existing, truth);
    const bool ours =
        finding.kind == EditKind::Same || existing.empty() ||
        (finding.kind == EditKind::NoRecord && finding.text.key == key && finding.text.untouched());
    if (!ours) {
        // An edit of a file that was to go: deleted or moved away meanwhile.
        if (finding.kind == EditKind::NoRecord || finding.kind == EditKind::Edited)
            finding.kind = EditKind::Conflict;
        return held(path, finding, truth);
    }
    WARP_TRY(m_fs.removeFile(full));
    return MirrorOutcome{.kind = Kind::Removed, .problem = {}};
}

}  // namespace warp
