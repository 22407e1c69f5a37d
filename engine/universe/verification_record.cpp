// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/verification_record.h"

#include <array>

namespace warp {

namespace {

struct PartRow {
    std::string_view name;
    std::string_view directory;  ///< findings below it belong to the part; empty: the rest
    double weight;
    bool deep;              ///< only a deep verification looks at all of it
    bool warnings = false;  ///< warnings count as well: what is derived is never damage
};

constexpr std::array<PartRow, 4> kParts = {{{"links", "quantum_graph/", 1, false},
                                            {"time_order", "temporal/", 1, false},
                                            {"topology", "wormholes/", 1, false, true},
                                            {"checksums", "", 3, true}}};

const PartRow& partOf(const Finding& finding) {
    for (const PartRow& row : kParts) {
        if (finding.path.starts_with(row.directory)) return row;
    }
    return kParts.back();
}

VacuumCheck checkOf(const PartRow& row, const VerificationRecord::Part& part, Timestamp createdAt,
                    Timestamp now) {
    VacuumCheck check{.name = std::string(row.name), .weight = row.weight, .why = {}};
    const std::int64_t due = std::chrono::milliseconds(kVerifyEvery).count();
    const std::string command = row.deep ? "`warp verify --deep`" : "`warp verify`";
    if (!part.checkedAt) {
        const bool late = now.ms - createdAt.ms > due;
        check.state = late ? CheckState::Overdue : CheckState::NoData;
        check.why = "never checked; " + command + " does it";
        return check;
    }
    check.why = "checked " + formatTimestamp(*part.checkedAt);
    if (part.damages > 0) {
        check.state = CheckState::Failing;
        check.why += ": " + std::to_string(part.damages) + " damages";
    } else if (now.ms - part.checkedAt->ms > due) {
        check.state = CheckState::Overdue;
        check.why += ", too long ago; " + command + " does it";
    } else {
        check.state = CheckState::Passed;
    }
    return check;
}

}  // namespace

void VerificationRecord::add(const std::vector<Finding>& findings, bool deep, Timestamp now) {
    std::map<std::string_view, std::uint64_t> damages;
    for (const Finding& finding : findings) {
        const PartRow& part = partOf(finding);
        const bool counts = finding.severity == Finding::Severity::Damage ||
                            (part.warnings && finding.severity == Finding::Severity::Warning);
        if (counts) ++damages[part.name];
    }
    for (const PartRow& row : kParts) {
        const bool found = damages.contains(row.name);
        // A quick look that finds nothing does not clear what only a deep one can see.
        if (row.deep && !deep && !found) continue;
        parts[std::string(row.name)] = {.checkedAt = now, .damages = found ? damages[row.name] : 0};
    }
}

JsonDocument verificationToJson(const VerificationRecord& record) {
    JsonDocument json = JsonDocument::object();
    for (const auto& [name, part] : record.parts) {
        if (!part.checkedAt) continue;
        json[name] = {{"checked_at", formatTimestamp(*part.checkedAt)}, {"damages", part.damages}};
    }
    return json;
}

VerificationRecord verificationFromJson(const JsonDocument& json) {
    VerificationRecord record;
    if (!json.is_object()) return record;
    for (const PartRow& row : kParts) {
        const auto found = json.find(std::string(row.name));
        if (found == json.end() || !found->is_object()) continue;
        const auto checked = found->find("checked_at");
        const auto damages = found->find("damages");
        if (checked == found->end() || !checked->is_string()) continue;
        const auto time = parseTimestamp(checked->get<std::string>());
        if (!time.ok()) continue;
        VerificationRecord::Part& part = record.parts[std::string(row.name)];
        part.checkedAt = *time;
        if (damages != found->end() && damages->is_number_integer())
            part.damages =
                static_cast<std::uint64_t>(std::max<std::int64_t>(0, damages->get<std::int64_t>()));
    }
    return record;
}

std::vector<VacuumCheck> verificationChecks(const VerificationRecord& record, Timestamp createdAt,
                                            Timestamp now) {
    std::vector<VacuumCheck> checks;
    for (const PartRow& row : kParts) {
        const auto part = record.parts.find(std::string(row.name));
        checks.push_back(checkOf(row, part == record.parts.end() ? VerificationRecord::Part() : part->second,
                                 createdAt, now));
    }
    return checks;
}

}  // namespace warp
