// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_check.h"

#include <algorithm>

#include "engine/backups/layout.h"
#include "engine/io/files.h"

namespace warp {

namespace {

class Check {
  public:
    Check(FileSystem& fs, const std::string& root, const std::function<void(const AuditFault&)>& report)
        : m_fs(fs), m_root(root), m_report(report) {}

    /// Takes: `length`, how much of the file counts.
    Status takeFile(const std::string& path, std::uint64_t length, const Job& job) {
        m_path = path;
        m_line = 0;
        auto read = readFile(m_fs, joinPath(m_root, path));
        if (!read.ok() && read.error().code == ErrorCode::NotFound) {
            if (length > 0) fault("the file is missing");
            return {};
        }
        if (!read.ok()) return std::move(read).error();
        ByteView text = ByteView(*read).substr(0, length);
        while (!text.empty()) {
            if (job.stopRequested()) return cancelledError();
            const std::size_t end = std::min(text.find('\n'), text.size());
            takeLine(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (read->size() < length)
            fault("the file has " + std::to_string(read->size()) + " bytes, not " + std::to_string(length) +
                  ": lines were removed at its end");
        return {};
    }

    void end(const AuditProgress& progress) {
        if (m_lines == 0 || m_hash == progress.hash) return;
        fault(
            "the last line is not the one that was written last: it was changed, or lines behind it removed");
    }

  private:
    void takeLine(ByteView text) {
        ++m_line;
        ++m_lines;
        const auto line = parseAuditLine(text);
        if (!line) {
            fault("this is no line of an audit trail");
        } else if (line->before != m_hash) {
            fault(m_lines == 1
                      ? "lines before it were removed"
                      : "it does not follow the line before: that one was changed, or lines were removed "
                        "or inserted here");
        }
        m_hash = auditHash(text);
    }

    void fault(const std::string& what) { m_report({.path = m_path, .line = m_line, .what = what}); }

    FileSystem& m_fs;
    const std::string& m_root;
    const std::function<void(const AuditFault&)>& m_report;
    std::string m_path;
    std::uint64_t m_line = 0;   ///< in the file
    std::uint64_t m_lines = 0;  ///< of all
    std::string m_hash = firstAuditHash();
};

}  // namespace

Status checkAuditTrail(FileSystem& fs, const std::string& root, const AuditProgress& progress,
                       const std::function<void(const AuditFault&)>& report, const Job& job) {
    Check check(fs, root, report);
    constexpr std::uint64_t kAll = ~std::uint64_t{0} >> 1;
    for (std::uint64_t number = 1; number <= progress.full; ++number) {
        const std::string path = fullAuditTrailPath(number);
        WARP_ASSIGN(const auto info, fs.stat(joinPath(root, path)));
        WARP_TRY(check.takeFile(path, info ? info->size : kAll, job));
    }
    // A full file gets its name before the progress tells.
    const std::string next = fullAuditTrailPath(progress.full + 1);
    WARP_ASSIGN(const auto renamed, fs.stat(joinPath(root, next)));
    WARP_TRY(check.takeFile(renamed ? next : auditTrailPath(), progress.length, job));
    check.end(progress);
    return {};
}

}  // namespace warp
