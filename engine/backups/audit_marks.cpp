// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_marks.h"

#include "engine/formats/json_value.h"

namespace warp {

namespace {

// No user has this name.
constexpr std::string_view kDenialKey = ".denied";

}  // namespace

void addDenial(WriteBatch& batch, const AuditDenial& denial) {
    batch.put(Space::Audit, kDenialKey, dumpJson({{"user", denial.user}, {"what", denial.what}}));
}

std::optional<AuditDenial> denialOf(const Change& change) {
    if (change.kind != ChangeKind::Put) return std::nullopt;
    const auto document = parseJsonDocument(change.value);
    if (!document.ok() || !document->is_object()) return std::nullopt;
    return AuditDenial{.user = document->value("user", std::string()),
                       .what = document->value("what", std::string())};
}

Result<std::optional<std::string>> AuditPolicy::merge(TreeWriter&, ByteView, std::span<const StampedChange>,
                                                      std::optional<ByteView> old) {
    return old ? std::optional(std::string(*old)) : std::nullopt;
}

}  // namespace warp
