// SPDX-License-Identifier: GPL-3.0-or-later
// The log of moves between shards against what the tree remembers of it.
#include <algorithm>

#include "engine/io/files.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

/// Errors: Cancelled; those of reading.
Result<std::uint64_t> countLines(FileSystem& fs, const std::string& path, const Job& job) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    std::string chunk(kChunk, '\0');
    std::uint64_t lines = 0;
    for (std::uint64_t at = 0;; at += chunk.size()) {
        if (job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const std::size_t got, file->readAt(at, chunk));
        lines += static_cast<std::uint64_t>(std::count(chunk.data(), chunk.data() + got, '\n'));
        if (got < chunk.size()) return lines;
    }
}

}  // namespace

/// A log that was cut and written on has the length that is recorded: what gives it away then is that it was
/// short when the universe was opened, or that it has fewer lines than moves were made.
Status Verifier::checkMoves(bool deep, const Job& job) {
    // The file is never behind the tree, so it is looked at second.
    std::optional<RebalancingState> state;
    {
        WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
        WARP_ASSIGN(state, readRebalancingState(*tree));
    }
    if (!state) return {};
    const std::string path = joinPath(m_context.root, rebalancingLogPath());
    WARP_ASSIGN(const auto info, m_context.fs->stat(path));
    const std::uint64_t size = info ? info->size : 0;
    bool lost = size < state->logLength || m_context.storage->rebalancingLogIsShort();
    if (!lost && deep && info) {
        WARP_ASSIGN(const std::uint64_t lines, countLines(*m_context.fs, path, job));
        lost = lines < state->moves;
    }
    if (!lost) return deep ? checkMoveSums(job) : Status();
    add({.severity = Finding::Severity::Warning,
         .path = rebalancingLogPath(),
         .what = "the log of moves is shorter than it was: what it said of earlier moves is lost",
         .repair = "restore the file from a snapshot; no record is at risk"});
    return {};
}

}  // namespace warp
