// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_marks.h"

#include "engine/formats/json_value.h"

namespace warp {

namespace {

// No user has these names.
constexpr std::string_view kDenialKey = ".denied";
constexpr std::string_view kDeedKey = ".deed";

/// Of a mark with that key; nothing for others.
std::optional<JsonDocument> markOf(const Change& change, std::string_view key) {
    if (change.kind != ChangeKind::Put || change.key != key) return std::nullopt;
    auto document = parseJsonDocument(change.value);
    if (!document.ok() || !document->is_object()) return std::nullopt;
    return std::move(document).value();
}

}  // namespace

void addDeed(WriteBatch& batch, const AuditDeed& deed) {
    batch.put(Space::Audit, kDeedKey, dumpJson({{"area", deed.area}, {"what", deed.what}}));
}

std::optional<AuditDeed> deedOf(const Change& change) {
    const auto mark = markOf(change, kDeedKey);
    if (!mark) return std::nullopt;
    return AuditDeed{.area = mark->value("area", std::string()), .what = mark->value("what", std::string())};
}

void addDenial(WriteBatch& batch, const AuditDenial& denial) {
    batch.put(Space::Audit, kDenialKey, dumpJson({{"user", denial.user}, {"what", denial.what}}));
}

std::optional<AuditDenial> denialOf(const Change& change) {
    const auto mark = markOf(change, kDenialKey);
    if (!mark) return std::nullopt;
    return AuditDenial{.user = mark->value("user", std::string()),
                       .what = mark->value("what", std::string())};
}

Result<std::optional<std::string>> AuditPolicy::merge(TreeWriter&, ByteView, std::span<const StampedChange>,
                                                      std::optional<ByteView> old) {
    return old ? std::optional(std::string(*old)) : std::nullopt;
}

}  // namespace warp
