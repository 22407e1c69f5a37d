// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_progress.h"

#include "engine/formats/json_value.h"

namespace warp {

namespace {

// No user has this name: see audit_marks.h.
constexpr std::string_view kKey = ".progress";

}  // namespace

Result<AuditProgress> readAuditProgress(TreeReader& tree) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::Audit, kKey));
    AuditProgress progress;
    if (!bytes) return progress;
    const auto json = parseJsonDocument(*bytes);
    const auto isCount = [&](const char* name) {
        return json->contains(name) && (*json)[name].is_number_integer();
    };
    if (!json.ok() || !json->is_object() || !isCount("lsn") || !isCount("length") || !isCount("full") ||
        !isCount("lines") || !json->contains("hash") || !(*json)["hash"].is_string())
        return Error{.code = ErrorCode::Corrupt, .message = "the progress of the audit trail is damaged"};
    progress.lsn = (*json)["lsn"].get<Lsn>();
    progress.length = (*json)["length"].get<std::uint64_t>();
    progress.full = (*json)["full"].get<std::uint64_t>();
    progress.lines = (*json)["lines"].get<std::uint64_t>();
    progress.hash = (*json)["hash"].get<std::string>();
    return progress;
}

Status writeAuditProgress(TreeWriter& tree, const AuditProgress& progress) {
    return tree.put(Space::Audit, kKey,
                    dumpJson({{"lsn", progress.lsn},
                              {"length", progress.length},
                              {"full", progress.full},
                              {"lines", progress.lines},
                              {"hash", progress.hash}}));
}

}  // namespace warp
