// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_service.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/formats/json_value.h"
#include "engine/qql/schema_store.h"
#include "engine/store/commit_author.h"
#include "engine/universe/access_request.h"
#include "engine/universe/backups_request.h"
#include "engine/universe/entanglement_request.h"
#include "engine/universe/graph_request.h"
#include "engine/universe/holder_status.h"
#include "engine/universe/observatory_request.h"
#include "engine/universe/rebalancing_report.h"
#include "engine/universe/schema_request.h"

namespace warp {

namespace {

std::string_view severityName(Finding::Severity severity) {
    switch (severity) {
        case Finding::Severity::Note: return "note";
        case Finding::Severity::Warning: return "warning";
        case Finding::Severity::Damage: return "damage";
    }
    return "damage";
}

Finding::Severity parseSeverity(std::string_view name) {
    if (name == "note") return Finding::Severity::Note;
    return name == "warning" ? Finding::Severity::Warning : Finding::Severity::Damage;
}

std::string versionJson(Lsn version) {
    return "{\"version\":" + std::to_string(version) + "}";
}

/// The answer of a command that has nothing to say.
Result<std::string> done(Status status) {
    if (!status.ok()) return std::move(status).error();
    return std::string("{}");
}

Result<Finding> findingFrom(ByteView json) {
    WARP_ASSIGN(const auto reader, RequestReader::of(json));
    Finding finding;
    WARP_ASSIGN(const std::string severity, reader.text("severity"));
    finding.severity = parseSeverity(severity);
    WARP_ASSIGN(finding.path, reader.text("path"));
    WARP_ASSIGN(finding.key, reader.text("key"));
    WARP_ASSIGN(finding.what, reader.text("what"));
    WARP_ASSIGN(finding.repair, reader.text("repair"));
    WARP_ASSIGN(const auto offset, reader.optionalNumber("offset"));
    if (offset) finding.offset = static_cast<std::int64_t>(*offset);
    return finding;
}

}  // namespace

std::string HolderService::handle(ByteView request, const Job& job) {
    const auto result = carryOut(request, job);
    return result.ok() ? okReply(*result) : errorReply(result.error());
}

Result<std::string> HolderService::carryOut(ByteView request, const Job& job) {
    using Command = Result<std::string> (HolderService::*)(const RequestReader&, const Job&);
    static constexpr auto kCommands = std::to_array<std::pair<std::string_view, Command>>({
        {"describe", &HolderService::describe},
        {"health", &HolderService::health},
        {"batch", &HolderService::batch},
        {"link_batch", &HolderService::linkBatch},
        {"superpose", &HolderService::superpose},
        {"collapse", &HolderService::collapse},
        {"graph_batch", &HolderService::graphBatch},
        {"append_events", &HolderService::appendEvents},
        {"keep_reader", &HolderService::keepReader},
        {"sync", &HolderService::sync},
        {"resume", &HolderService::resume},
        {"maintain", &HolderService::maintain},
        {"verify", &HolderService::verify},
        {"rebalance", &HolderService::rebalance},
        {"rescan", &HolderService::rescan},
        {"rebuild_mirror", &HolderService::rebuildMirror},
        {"settle_problem", &HolderService::settleProblem},
        {"configure", &HolderService::configure},
        {"observatory", &HolderService::observatory},
        {"snapshot", &HolderService::snapshot},
        {"change_schema", &HolderService::changeSchema},
        {"change_access", &HolderService::changeAccess},
        {"audit_denial", &HolderService::auditDenial},
    });
    WARP_ASSIGN(const auto reader, RequestReader::parse(request));
    WARP_ASSIGN(const std::string name, reader.text("command"));
    const auto found = std::ranges::find(kCommands, name, &std::pair<std::string_view, Command>::first);
    if (found == kCommands.end()) {
        return Error{.code = ErrorCode::InvalidArgument, .message = "there is no command '" + name + "'"};
    }
    WARP_ASSIGN(const auto by, reader.optionalText("by"));
    const CommitAuthor author(by.value_or(""));
    return (this->*found->second)(reader, job);
}

Result<std::string> HolderService::describe(const RequestReader&, const Job&) {
    return holderStatusToJson(m_universe.stats());
}

Result<std::string> HolderService::health(const RequestReader&, const Job&) {
    return "{\"checks\":" + healthToJson(m_universe.health()) + "}";
}

Result<std::string> HolderService::batch(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const RecordBatch batch, parseBatch(request));
    WARP_ASSIGN(const auto durability, parseBatchDurability(request));
    WARP_ASSIGN(const Lsn version, m_universe.spacetime().apply(batch, durability));
    return "{\"version\":" + std::to_string(version) + "}";
}

Result<std::string> HolderService::linkBatch(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const LinkBatch links, parseLinkBatch(request));
    WARP_ASSIGN(const auto durability, parseBatchDurability(request));
    WARP_ASSIGN(const Lsn version,
                m_universe.entanglement().apply(links, durability.value_or(Durability::Strong)));
    return versionJson(version);
}

Result<std::string> HolderService::superpose(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const std::string key, request.text("key"));
    WARP_ASSIGN(const PutOptions options, parsePutOptions(request));
    WARP_ASSIGN(auto candidates, parseCandidateList(request));
    WARP_ASSIGN(const Lsn version, m_universe.entanglement().superpose(key, std::move(candidates), options));
    return versionJson(version);
}

Result<std::string> HolderService::collapse(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const std::string key, request.text("key"));
    WARP_ASSIGN(const auto choice, request.optionalNumber("choice"));
    WARP_ASSIGN(const auto ifVersion, request.optionalNumber("if_version"));
    WARP_ASSIGN(const Lsn version, m_universe.entanglement().collapse(key, choice, ifVersion));
    return versionJson(version);
}

Result<std::string> HolderService::graphBatch(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const GraphBatch batch, parseGraphBatch(request));
    WARP_ASSIGN(const auto durability, parseBatchDurability(request));
    WARP_ASSIGN(const GraphWritten written,
                m_universe.graph().apply(batch, durability.value_or(Durability::Strong)));
    return graphWrittenToJson(written);
}

Result<std::string> HolderService::appendEvents(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const EventBatch events, parseEvents(request));
    WARP_ASSIGN(const auto durability, parseBatchDurability(request));
    WARP_ASSIGN(const Lsn version,
                m_universe.temporal().append(events, durability.value_or(Durability::Strong)));
    return "{\"version\":" + std::to_string(version) + "}";
}

Result<std::string> HolderService::keepReader(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const std::string reader, request.text("reader"));
    WARP_ASSIGN(const auto position, request.optionalNumber("position"));
    return done(m_universe.temporal().keepReaderPosition(reader, position.value_or(0)));
}

Result<std::string> HolderService::sync(const RequestReader&, const Job& job) {
    return done(m_universe.sync(job));
}

Result<std::string> HolderService::resume(const RequestReader&, const Job&) {
    return done(m_universe.resume());
}

Result<std::string> HolderService::maintain(const RequestReader& request, const Job& job) {
    WARP_ASSIGN(const auto step, request.optionalText("step"));
    return done(m_universe.maintain(job, step.value_or("")));
}

Result<std::string> HolderService::verify(const RequestReader& request, const Job& job) {
    WARP_ASSIGN(const bool deep, request.flag("deep"));
    WARP_ASSIGN(const auto findings, m_universe.verify(deep, job));
    return "{\"findings\":" + findingsToJson(findings) + "}";
}

Result<std::string> HolderService::rebalance(const RequestReader&, const Job& job) {
    WARP_ASSIGN(const RebalancingReport report, m_universe.gravity().rebalance(job));
    return rebalancingReportToJson(report);
}

Result<std::string> HolderService::rescan(const RequestReader&, const Job& job) {
    WARP_ASSIGN(const std::uint64_t adopted, m_universe.rescan(job));
    return "{\"adopted\":" + std::to_string(adopted) + "}";
}

Result<std::string> HolderService::rebuildMirror(const RequestReader&, const Job& job) {
    return done(m_universe.rebuildMirror(job));
}

Result<std::string> HolderService::settleProblem(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const std::string path, request.text("path"));
    WARP_ASSIGN(const bool takeFile, request.flag("take_file"));
    return done(m_universe.settleProblem(path, takeFile ? EditChoice::File : EditChoice::Record));
}

Result<std::string> HolderService::observatory(const RequestReader& request, const Job& job) {
    return observatoryAnswer(m_universe.observatory(), request, job);
}

Result<std::string> HolderService::snapshot(const RequestReader& request, const Job& job) {
    return backupsAnswer(m_universe.backups(), request, job);
}

Result<std::string> HolderService::configure(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const std::string name, request.text("name"));
    WARP_ASSIGN(const ByteView value, request.raw("value"));
    return done(m_universe.configuration().set(name, value));
}

Result<std::string> HolderService::changeSchema(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const SchemaChange change, parseSchemaChange(request));
    return done(m_universe.schema().apply(change));
}

Result<std::string> HolderService::changeAccess(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const AccessChange change, parseAccessChangeRequest(request));
    return done(m_universe.access().apply(change));
}

Result<std::string> HolderService::auditDenial(const RequestReader& request, const Job&) {
    WARP_ASSIGN(const AccessDenial denial, parseDenial(request));
    m_universe.access().denied(denial);
    return done({});
}

std::string findingsToJson(const std::vector<Finding>& findings) {
    JsonDocument list = JsonDocument::array();
    for (const Finding& finding : findings) {
        JsonDocument json = {{"severity", severityName(finding.severity)},
                             {"path", finding.path},
                             {"key", finding.key},
                             {"what", finding.what},
                             {"repair", finding.repair}};
        if (finding.offset >= 0) json["offset"] = finding.offset;
        list.push_back(std::move(json));
    }
    return dumpJson(list);
}

Result<std::vector<Finding>> findingsFromJson(ByteView json) {
    WARP_ASSIGN(const auto elements, jsonElements(json));
    std::vector<Finding> findings;
    for (const ByteView element : elements) {
        WARP_ASSIGN(findings.emplace_back(), findingFrom(element));
    }
    return findings;
}

}  // namespace warp
