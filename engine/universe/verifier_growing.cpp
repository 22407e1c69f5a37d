// SPDX-License-Identifier: GPL-3.0-or-later
// Files that only grow, against the checksums of their blocks.
#include <algorithm>

#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/store/appended_files.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr const char* kRestore =
    "restore the file from a snapshot; no record is at risk, and it goes on with the next entry";

/// Which of its lines a part of a file has.
struct Lines {
    std::uint64_t first = 1;
    std::uint64_t last = 1;
    std::optional<std::uint64_t> wrong;  ///< one that is no JSON
};

std::uint64_t newlinesIn(ByteView text) {
    return static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

/// Takes: `json`, whether every line must be JSON.
Lines linesOf(ByteView text, BlockSums::Range part, bool json) {
    const std::size_t begin = text.rfind('\n', part.begin == 0 ? 0 : part.begin - 1);
    std::size_t at = part.begin == 0 || begin == ByteView::npos ? 0 : begin + 1;
    Lines lines;
    lines.first = lines.last = newlinesIn(text.substr(0, at)) + 1;
    for (std::uint64_t line = lines.first; at < text.size() && at < part.end; ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.last = line;
        if (json && !lines.wrong && !checkJson(text.substr(at, end - at)).ok()) lines.wrong = line;
        at = end + 1;
    }
    return lines;
}

std::string describe(const std::string& path, ByteView text, BlockSums::Range part) {
    const bool json = path.ends_with(".jsonl");
    if (!json && !path.ends_with(".csv"))
        return "bytes " + std::to_string(part.begin) + " to " + std::to_string(part.end) +
               " are not as they were written";
    const Lines lines = linesOf(text, part, json);
    if (lines.wrong) return "line " + std::to_string(*lines.wrong) + " is no JSON any more";
    if (lines.first == lines.last) return "line " + std::to_string(lines.first) + " is not as it was written";
    return "one or more of lines " + std::to_string(lines.first) + " to " + std::to_string(lines.last) +
           " are not as they were written";
}

}  // namespace

Result<bool> Verifier::checkGrowing(const std::string& path, const BlockSums& recorded, const Job& job) {
    const std::string full = joinPath(m_context.root, path);
    auto found = BlockSums::ofFile(*m_context.fs, full, recorded.length(), job);
    if (!found.ok() && found.error().code == ErrorCode::NotFound) return true;  // told where it is missed
    if (!found.ok()) return std::move(found).error();
    // What is cut off is told as that.
    if (found->length() < recorded.length()) return true;
    return !recorded.firstDifference(*found);
}

Status Verifier::tellGrowing(const std::string& path, const BlockSums& recorded, const Job& job) {
    const std::string full = joinPath(m_context.root, path);
    WARP_ASSIGN(auto found, BlockSums::ofFile(*m_context.fs, full, recorded.length(), job));
    const auto part = recorded.firstDifference(std::move(found));
    if (!part) return {};
    WARP_ASSIGN(const std::string text, readFile(*m_context.fs, full));
    add({.severity = Finding::Severity::Warning,
         .path = path,
         .offset = static_cast<std::int64_t>(part->begin),
         .what = describe(path, ByteView(text).substr(0, recorded.length()), *part),
         .repair = kRestore});
    return {};
}

/// A file that was moved aside since the sums were read is another one now.
Status Verifier::checkSums(const std::map<std::string, BlockSums>& recorded, const Job& job) {
    for (const auto& [path, sums] : recorded) {
        if (isFound(path)) continue;
        WARP_ASSIGN(const bool same, checkGrowing(path, sums, job));
        if (same) continue;
        WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
        WARP_ASSIGN(const auto now, AppendedFiles::sums(*tree));
        const auto known = now.find(path);
        if (known == now.end() || known->second.length() < sums.length()) continue;
        WARP_TRY(tellGrowing(path, known->second, job));
    }
    return {};
}

Status Verifier::checkMoveSums(const Job& job) {
    std::optional<BlockSums> sums;
    {
        WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
        WARP_ASSIGN(sums, readRebalancingSums(*tree));
    }
    if (!sums) return {};
    WARP_ASSIGN(const bool same, checkGrowing(rebalancingLogPath(), *sums, job));
    return same ? Status() : tellGrowing(rebalancingLogPath(), *sums, job);
}

}  // namespace warp
