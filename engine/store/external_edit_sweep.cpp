// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/external_edit_sweep.h"

#include <limits>
#include <utility>

#include "engine/base/hash.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::size_t kExpectedPerRead = 1024;
constexpr std::size_t kFindingsKept = 1024;
constexpr int kLooks = 3;
constexpr std::int64_t kNsPerMs = 1'000'000;
// File times are cut to the kernel's tick, and the clock may be adjusted a little.
constexpr std::int64_t kSlackNs = 2'000 * kNsPerMs;
// A temporary file older than this was left by a crash.
constexpr std::int64_t kAbandonedNs = 60'000 * kNsPerMs;

bool isMirrorName(std::string_view name) {
    return (name.ends_with(".json") || name.ends_with(".json.gz")) && name != "_manifest.json";
}

}  // namespace

/// What a sweep gathers between two changes of the tree.
struct ExternalEditSweep::Findings {
    SweepReport report;
    std::int64_t since = 0;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
    bool anyListed = true;  ///< the tree lists problems that may have to be cleared
    std::vector<MirrorProblem> problems;
    std::vector<std::string> inOrder;  ///< listed paths that are in order or gone
    std::vector<std::string> owed;     ///< keys whose files must be written again

    std::size_t size() const { return problems.size() + inOrder.size() + owed.size(); }
};

ExternalEditSweep::ExternalEditSweep(Options options)
    : m_options(std::move(options)),
      m_writer(*m_options.fs, m_options.root, *m_options.source, m_options.adopt, m_options.superpose) {}

Result<SweepReport> ExternalEditSweep::run(std::int64_t changedSinceNs, const Job& job,
                                           std::int64_t watchedSinceNs) {
    Findings findings;
    findings.report.startedNs = m_options.clock->now().ms * kNsPerMs;
    findings.since = changedSinceNs > kSlackNs ? changedSinceNs - kSlackNs : 0;
    if (findings.since > 0 && watchedSinceNs > 0) findings.until = watchedSinceNs + kSlackNs;
    std::vector<std::string> directories;
    std::uint64_t total = 0;
    {
        WARP_ASSIGN(const auto tree, m_options.tree.read());
        WARP_ASSIGN(directories, m_options.source->directories(*tree));
        WARP_ASSIGN(total, tree->count(Space::Records));
        WARP_ASSIGN(const std::uint64_t listed, tree->count(Space::Problems));
        findings.anyListed = listed > 0;
    }
    ProgressMeter meter(job, total);
    for (const std::string& directory : directories) {
        ++findings.report.directories;
        const Status swept = sweepDirectory(directory, findings, meter);
        WARP_TRY(keep(findings));
        WARP_TRY(swept);
    }
    meter.finish();
    return findings.report;
}

Result<SweepReport> ExternalEditSweep::inspect(const std::string& path) {
    Findings findings;
    findings.report.files = 1;
    {
        WARP_ASSIGN(const auto tree, m_options.tree.read());
        WARP_ASSIGN(const auto listed, tree->get(Space::Problems, path));
        findings.anyListed = listed.has_value();
    }
    WARP_TRY(judge(path, {}, findings));
    WARP_TRY(keep(findings));
    return findings.report;
}

Status ExternalEditSweep::sweepDirectory(const std::string& directory, Findings& findings,
                                         ProgressMeter& meter) {
    std::unordered_set<std::string> names;
    const std::string full = joinPath(m_options.root, directory);
    WARP_ASSIGN(const auto info, m_options.fs->stat(full));
    if (info) {
        WARP_ASSIGN(auto entries, m_options.fs->list(full));
        for (DirectoryEntry& entry : entries) names.insert(std::move(entry.name));
    }
    WARP_ASSIGN(auto listed, listedIn(directory));
    std::vector<ExpectedFile> expected;
    for (std::string after;; after = expected.back().key) {
        {
            WARP_ASSIGN(const auto tree, m_options.tree.read());
            WARP_ASSIGN(expected, m_options.source->expectedFiles(*tree, directory, after, kExpectedPerRead));
        }
        if (expected.empty()) break;
        for (const ExpectedFile& file : expected) {
            names.erase(baseName(file.truth.path));
            const bool wasListed = listed.erase(file.truth.path) > 0;
            WARP_TRY(lookAtExpected(file, wasListed, findings));
            if (!meter.advance(1)) return cancelledError();
        }
        if (findings.size() >= kFindingsKept) WARP_TRY(keep(findings));
    }
    for (const std::string& name : names) {
        const std::string path = joinPath(directory, name);
        listed.erase(path);
        WARP_TRY(lookAtStranger(path, findings));
        if (!meter.advance(0)) return cancelledError();
    }
    for (const std::string& gone : listed) findings.inOrder.push_back(gone);
    return {};
}

/// The file of a record. Most are not even read.
Status ExternalEditSweep::lookAtExpected(const ExpectedFile& expected, bool listed, Findings& findings) {
    ++findings.report.files;
    const std::string& path = expected.truth.path;
    WARP_ASSIGN(const auto info, m_options.fs->stat(joinPath(m_options.root, path)));
    const bool looked = info && (info->changedNs < findings.since || info->changedNs > findings.until);
    if (looked && info->kind == FileKind::File && !listed) return {};
    return judge(path, expected.key, findings);
}

/// A file that no record of the directory accounts for.
Status ExternalEditSweep::lookAtStranger(const std::string& path, Findings& findings) {
    const std::string full = joinPath(m_options.root, path);
    if (isTemporaryName(path)) {
        WARP_ASSIGN(const auto info, m_options.fs->stat(full));
        const bool abandoned = info && info->kind == FileKind::File &&
                               info->changedNs < findings.report.startedNs - kAbandonedNs;
        return abandoned ? m_options.fs->removeFile(full) : Status();
    }
    if (!isMirrorName(baseName(path))) return {};
    ++findings.report.files;
    return judge(path, {}, findings);
}

/// What the file says, without a look at the record.
Result<ExternalEditSweep::Look> ExternalEditSweep::read(const std::string& path) {
    const std::string full = joinPath(m_options.root, path);
    WARP_ASSIGN(const auto info, m_options.fs->stat(full));
    Look look;
    if (!info) return look;
    EditFinding finding{.kind = EditKind::Invalid, .text = {}, .error = {}};
    if (info->kind == FileKind::File) {
        auto bytes = readFile(*m_options.fs, full);
        if (!bytes && bytes.error().code == ErrorCode::NotFound) return look;
        if (!bytes) return bytes.error();
        look.content = hash64(*bytes);
        auto text = parseMirrorText(path, *bytes);
        if (text) {
            finding.kind = EditKind::Same;
            finding.text = std::move(text).value();
        } else {
            finding.error = std::move(text).error();
        }
    } else {
        finding.error = Error{.code = ErrorCode::InvalidFormat, .message = "not a regular file"};
    }
    look.finding = std::move(finding);
    return look;
}

/// What the tree says about a file. Takes: `knownKey` of the record that the path belongs to, empty when it
/// must be found.
Result<ExternalEditSweep::Standing> ExternalEditSweep::standingOf(const std::string& path,
                                                                  const std::string& knownKey,
                                                                  const Look& look) {
    Standing standing{.key = knownKey, .truth = {}, .due = false};
    WARP_ASSIGN(const auto tree, m_options.tree.read());
    if (knownKey.empty()) {
        // What a file claims is looked up only when it can be true: it may be no key at all.
        if (look.finding && m_options.source->isPathOf(look.finding->text.key, path)) {
            standing.key = look.finding->text.key;
        } else {
            WARP_ASSIGN(const auto key, m_options.source->keyOfPath(*tree, path));
            standing.key = key.value_or(std::string());
        }
    }
    if (standing.key.empty()) return standing;
    WARP_ASSIGN(standing.truth, m_options.source->truth(*tree, standing.key));
    WARP_ASSIGN(const auto owed, tree->get(Space::MirrorDue, standing.key));
    standing.due = owed.has_value();
    if (standing.truth && standing.truth->path != path) standing.truth.reset();
    return standing;
}

/// Reads a file, then the tree: what the mirror wrote was in the tree before, so a file never seems newer
/// than the tree by accident. But it may have been half written, or about to be removed, and finished before
/// the tree was read: a file that is to be listed is therefore looked at once more.
Status ExternalEditSweep::judge(const std::string& path, const std::string& knownKey, Findings& findings) {
    for (int attempt = 0; attempt < kLooks; ++attempt) {
        WARP_ASSIGN(Look look, read(path));
        findings.report.read += look.finding ? 1 : 0;
        WARP_ASSIGN(const Standing standing, standingOf(path, knownKey, look));
        if (!look.finding) {
            noteMissing(path, standing, findings);
            return {};
        }
        EditFinding& finding = *look.finding;
        if (finding.kind != EditKind::Invalid)
            finding.kind = classifyText(*m_options.source, path, finding.text, standing.truth);
        if (finding.kind != EditKind::Same && finding.kind != EditKind::Edited && !standing.due) {
            WARP_ASSIGN(const Look again, read(path));
            if (!again.finding || again.content != look.content) continue;
        }
        return act(path, std::move(finding), standing, findings);
    }
    return {};  // somebody keeps writing to it: whoever hears of the last write looks again
}

void ExternalEditSweep::noteMissing(const std::string& path, const Standing& standing, Findings& findings) {
    inOrder(path, findings);
    if (!standing.truth || standing.due) return;
    ++findings.report.missing;
    findings.owed.push_back(standing.key);
}

void ExternalEditSweep::inOrder(const std::string& path, Findings& findings) {
    if (findings.anyListed) findings.inOrder.push_back(path);
}

Status ExternalEditSweep::act(const std::string& path, EditFinding finding, const Standing& standing,
                              Findings& findings) {
    const auto& truth = standing.truth;
    if (finding.kind == EditKind::Same) {
        inOrder(path, findings);
        if (finding.text.version == truth->version || standing.due) return {};
        ++findings.report.outdated;
        findings.owed.push_back(standing.key);
        return {};
    }
    // What a crash left of it, and old files of records that left, are the mirror's to put right.
    if (standing.due && (finding.kind == EditKind::Invalid || finding.kind == EditKind::NoRecord)) return {};
    if (truth && (finding.kind == EditKind::Edited || finding.kind == EditKind::Conflict)) {
        const bool conflict = finding.kind == EditKind::Conflict;
        WARP_ASSIGN(const MirrorOutcome outcome, m_writer.take(path, std::move(finding), *truth));
        if (outcome.kind == MirrorOutcome::Kind::Adopted) {
            ++findings.report.adopted;
            findings.report.superposed += conflict ? 1 : 0;
            inOrder(path, findings);
        }
        if (outcome.problem) findings.problems.push_back(*outcome.problem);
        return {};
    }
    if (finding.text.key.empty()) finding.text.key = standing.key;
    findings.problems.push_back(makeProblem(path, finding, truth));
    return {};
}

Status ExternalEditSweep::keep(Findings& findings) {
    if (findings.size() == 0) return {};
    SweepReport& report = findings.report;
    const Status kept = m_options.tree.update([&](TreeWriter& tree) -> Status {
        for (const std::string& path : findings.inOrder) {
            WARP_ASSIGN(const bool was, tree.erase(Space::Problems, path));
            report.cleared += was ? 1 : 0;
        }
        for (const MirrorProblem& problem : findings.problems)
            WARP_TRY(tree.put(Space::Problems, problem.path, encodeProblem(problem)));
        for (const std::string& key : findings.owed) WARP_TRY(m_options.source->owe(tree, key));
        return {};
    });
    report.problems += findings.problems.size();
    findings.problems.clear();
    findings.inOrder.clear();
    findings.owed.clear();
    return kept;
}

Result<std::unordered_set<std::string>> ExternalEditSweep::listedIn(const std::string& directory) {
    std::unordered_set<std::string> paths;
    std::string prefix = directory;
    prefix += '/';
    WARP_ASSIGN(const auto tree, m_options.tree.read());
    const auto cursor = tree->cursor(Space::Problems);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next())
        paths.insert(std::string(cursor->key()));
    WARP_TRY(cursor->status());
    return paths;
}

}  // namespace warp
