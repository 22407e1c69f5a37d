// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_trail.h"

#include <algorithm>

#include "engine/backups/audit_fold.h"
#include "engine/backups/layout.h"
#include "engine/io/files.h"

namespace warp {

namespace {

// What is gathered before it is written and the progress kept.
constexpr std::size_t kBuffered = std::size_t{1} << 20;

/// Not a failure: the rest follows in the next call.
Error enoughForNow() {
    return Error{.code = ErrorCode::Cancelled, .message = "the rest follows"};
}

}  // namespace

/// Lines on their way into the file.
class AuditTrail::Writing {
  public:
    Writing(const Options& options, AuditProgress progress)
        : m_options(options),
          m_kept(progress),
          m_next(std::move(progress)),
          m_linesBefore(m_kept.lines),
          m_fold([this](AuditLine line) { take(std::move(line)); }),
          m_startedNs(options.clock->monotonic()) {}

    /// The last change that is in the trail or on its way.
    Lsn lsn() const { return m_next.lsn; }
    std::uint64_t lines() const { return m_kept.lines - m_linesBefore; }

    bool late() const {
        return m_options.clock->monotonic() - m_startedNs > std::chrono::milliseconds(kMostMs);
    }

    void add(AuditEntry entry) { m_fold.add(std::move(entry)); }
    /// A note of the trail about itself.
    void note(Lsn lsn, std::string what) {
        m_fold.finish();
        take({.time = m_options.clock->now(), .lsn = lsn, .user = {}, .what = std::move(what), .before = {}});
    }
    bool full() const { return m_buffer.size() >= kBuffered; }

    /// Completes the second that was begun and writes.
    Status finish() {
        m_fold.finish();
        return write();
    }
    /// Writes what is complete.
    Status write() {
        if (m_next == m_kept) return {};
        WARP_TRY(append());
        WARP_TRY(m_options.tree.update([&](TreeWriter& tree) { return writeAuditProgress(tree, m_next); }));
        m_kept = m_next;
        return m_next.length > m_options.mostBytes ? rotate() : Status();
    }

  private:
    void take(AuditLine line) {
        line.before = m_next.hash;
        const std::string text = auditText(line);
        m_next.hash = auditHash(text);
        m_next.lsn = std::max(m_next.lsn, line.lsn);
        m_next.length += text.size() + 1;
        ++m_next.lines;
        m_buffer += text;
        m_buffer += '\n';
    }

    Status append() {
        const std::string path = joinPath(m_options.root, auditTrailPath());
        WARP_ASSIGN(const auto before, m_options.fs->stat(path));
        WARP_ASSIGN(const auto file, m_options.fs->open(path, OpenMode::Create));
        WARP_TRY(file->append(m_buffer));
        WARP_TRY(file->sync());
        if (!before) WARP_TRY(m_options.fs->syncDirectory(parentPath(path)));
        m_buffer.clear();
        return {};
    }

    /// The renaming comes first: recovery recognises a file that has its new name already.
    Status rotate() {
        const std::string path = joinPath(m_options.root, auditTrailPath());
        WARP_TRY(m_options.fs->rename(path, joinPath(m_options.root, fullAuditTrailPath(m_kept.full + 1))));
        WARP_TRY(m_options.fs->syncDirectory(parentPath(path)));
        m_next.full = m_kept.full + 1;
        m_next.length = 0;
        WARP_TRY(m_options.tree.update([&](TreeWriter& tree) { return writeAuditProgress(tree, m_next); }));
        m_kept = m_next;
        return {};
    }

    const Options& m_options;
    AuditProgress m_kept;
    AuditProgress m_next;
    const std::uint64_t m_linesBefore;
    std::string m_buffer;
    AuditFold m_fold;
    const std::chrono::nanoseconds m_startedNs;
};

Result<std::uint64_t> AuditTrail::update(Lsn durable, bool everything, const Job& job) {
    AuditProgress progress;
    {
        WARP_ASSIGN(const auto tree, m_options.tree.read());
        WARP_ASSIGN(progress, readAuditProgress(*tree));
    }
    if (progress.lsn >= durable) return std::uint64_t{0};
    WARP_TRY(recover(progress));
    WARP_ASSIGN(const auto kept, m_options.history->kept());
    Writing writing(m_options, progress);
    for (const LsnRange& range : kept) {
        const LsnRange wanted{std::max(range.first, writing.lsn() + 1), std::min(range.last, durable)};
        if (wanted.empty()) continue;
        if (wanted.first > writing.lsn() + 1 && writing.lsn() > 0) {
            writing.note(wanted.first - 1, "changes " + std::to_string(writing.lsn() + 1) + " to " +
                                               std::to_string(wanted.first - 1) +
                                               " left the log before they were audited");
        }
        const Status read = readRange(wanted, everything, writing, job);
        if (!read.ok() && read.error().code != ErrorCode::Cancelled) return read.error();
        if (!read.ok()) break;
    }
    WARP_TRY(writing.write());
    if (job.stopRequested()) return cancelledError();
    return writing.lines();
}

Status AuditTrail::readRange(LsnRange range, bool everything, Writing& writing, const Job& job) {
    const std::int64_t thisSecond = m_options.clock->now().ms / 1000;
    const auto visit = [&](const LoggedBatch& batch) -> Status {
        if (!everything && batch.time.ms / 1000 >= thisSecond) return enoughForNow();
        WARP_ASSIGN(AuditEntry entry, auditEntry(batch, m_options.describe));
        writing.add(std::move(entry));
        if (writing.full()) WARP_TRY(writing.write());
        return writing.late() ? Status(enoughForNow()) : Status();
    };
    const Status read = m_options.history->forEachBatch(range, visit, job);
    // What of a second was read before the call had to end is told by itself: no call goes without progress.
    if (read.ok() || read.error().code == ErrorCode::Cancelled) WARP_TRY(writing.finish());
    return read;
}

/// The file as the progress knows it: what is beyond was written by a call that did not end.
Status AuditTrail::recover(AuditProgress& progress) {
    FileSystem& fs = *m_options.fs;
    const std::string path = joinPath(m_options.root, auditTrailPath());
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (!info && progress.length > 0) {
        WARP_ASSIGN(const auto full,
                    fs.stat(joinPath(m_options.root, fullAuditTrailPath(progress.full + 1))));
        if (!full) return {};  // somebody took it away: the check tells
        ++progress.full;
        progress.length = 0;
        return {};
    }
    if (!info || info->size <= progress.length) return {};
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::ReadWrite));
    WARP_TRY(file->truncate(progress.length));
    return file->sync();
}

}  // namespace warp
