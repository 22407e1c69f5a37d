// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/rebalancing_log.h"

#include <algorithm>
#include <cmath>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kMovesKey = "moves";
constexpr std::string_view kStateKey = "state";
constexpr std::string_view kSumsKey = "sums";
constexpr std::uint8_t kLayout = 1;

Error damaged(std::string_view what, std::size_t offset) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the " + std::string(what) + " of rebalancing is damaged",
                 .offset = static_cast<std::int64_t>(offset)};
}

using Counts = std::array<std::uint32_t, kShardCount>;

bool readCounts(ByteReader& reader, Counts& counts) {
    return std::ranges::all_of(counts, [&](std::uint32_t& count) { return reader.read(count); });
}

void appendCounts(std::string& out, const Counts& counts) {
    for (const std::uint32_t count : counts) appendLittle(out, count);
}

struct LoggedMoves {
    Timestamp run;
    Counts in = {};
    Counts out = {};
    ByteView lines;
};

Result<LoggedMoves> decodeMoves(ByteView bytes) {
    LoggedMoves moves;
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    const bool ok = reader.read(layout) && layout == kLayout && reader.read(moves.run.ms) &&
                    readCounts(reader, moves.in) && readCounts(reader, moves.out);
    if (!ok) return damaged("log", reader.position());
    moves.lines = bytes.substr(reader.position());
    return moves;
}

Result<RebalancingState> decodeState(ByteView bytes) {
    RebalancingState state;
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    const bool ok = reader.read(layout) && layout == kLayout && reader.read(state.logLength) &&
                    reader.read(state.moves) && reader.read(state.lastRun.ms) &&
                    readCounts(reader, state.movedIn) && readCounts(reader, state.movedOut) &&
                    reader.remaining() == 0;
    if (!ok) return damaged("state", reader.position());
    return state;
}

std::string encodeState(const RebalancingState& state) {
    std::string bytes;
    appendLittle(bytes, kLayout);
    appendLittle(bytes, state.logLength);
    appendLittle(bytes, state.moves);
    appendLittle(bytes, state.lastRun.ms);
    appendCounts(bytes, state.movedIn);
    appendCounts(bytes, state.movedOut);
    return bytes;
}

void addMoves(RebalancingState& state, const LoggedMoves& moves) {
    if (state.lastRun != moves.run) {
        state.lastRun = moves.run;
        state.movedIn = state.movedOut = {};
    }
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        state.movedIn[shard] += moves.in[shard];
        state.movedOut[shard] += moves.out[shard];
        state.moves += moves.in[shard];
    }
}

/// Begins every line with what was not known before the commit.
std::string stampedLines(ByteView lines, const ChangeStamp& stamp) {
    const std::string head = "{\"timestamp\":\"" + formatTimestamp(stamp.time) +
                             "\",\"version\":" + std::to_string(stamp.lsn) + ',';
    std::string text;
    text.reserve(lines.size() + head.size() * static_cast<std::size_t>(std::ranges::count(lines, '\n')));
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size() - 1) + 1;
        text.append(head).append(lines.substr(1, end - 1));
        lines.remove_prefix(end);
    }
    return text;
}

double rounded(double value) {
    constexpr double kSteps = 1000;
    return std::round(value * kSteps) / kSteps;
}

JsonDocument moveToJson(const PlannedMove& move, const MoveRules& rules) {
    return {{"key", move.key},
            {"from", shardId(move.from)},
            {"to", shardId(move.to)},
            {"reason", moveReasonName(move.reason)},
            {"why", explainMove(move, rules)},
            {"activity", rounded(move.activity)},
            {"attraction_from", rounded(move.attractionFrom)},
            {"attraction_to", rounded(move.attractionTo)}};
}

/// How much of a log's text are whole lines of changes up to `applied`.
std::uint64_t appliedPart(ByteView text, Lsn applied) {
    std::uint64_t part = 0;
    while (part < text.size()) {
        const std::size_t end = text.find('\n', part);
        if (end == ByteView::npos) break;
        const auto json = parseJsonDocument(text.substr(part, end - part));
        if (!json.ok() || !json->is_object()) break;
        const auto version = json->find("version");
        if (version == json->end() || !version->is_number_integer() || version->get<Lsn>() > applied) break;
        part = end + 1;
    }
    return part;
}

}  // namespace

std::string rebalancingLogPath() {
    return "entropy/rebalancing_log.jsonl";
}

Result<std::optional<RebalancingState>> readRebalancingState(TreeReader& tree) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::Rebalancing, kStateKey));
    if (!bytes) return std::optional<RebalancingState>();
    WARP_ASSIGN(const RebalancingState state, decodeState(*bytes));
    return std::optional<RebalancingState>(state);
}

Result<std::optional<BlockSums>> readRebalancingSums(TreeReader& tree) {
    WARP_ASSIGN(const auto state, readRebalancingState(tree));
    WARP_ASSIGN(const auto bytes, tree.get(Space::Rebalancing, kSumsKey));
    if (!state || !bytes) return std::optional<BlockSums>();
    WARP_ASSIGN(BlockSums sums, BlockSums::decode(*bytes));
    return sums.length() == state->logLength ? std::optional(std::move(sums)) : std::nullopt;
}

std::string encodeMoves(const std::vector<PlannedMove>& moves, const MoveRules& rules, Timestamp run,
                        std::string_view by) {
    Counts in = {};
    Counts out = {};
    std::string lines;
    for (const PlannedMove& move : moves) {
        ++in[static_cast<std::size_t>(move.to)];
        ++out[static_cast<std::size_t>(move.from)];
        JsonDocument json = {{"run", formatTimestamp(run)}, {"by", by}};
        json.update(moveToJson(move, rules));
        lines += dumpJson(json) + '\n';
    }
    std::string bytes;
    appendLittle(bytes, kLayout);
    appendLittle(bytes, run.ms);
    appendCounts(bytes, in);
    appendCounts(bytes, out);
    return bytes + lines;
}

void putMoves(WriteBatch& batch, ByteView moves) {
    batch.put(Space::Rebalancing, kMovesKey, moves);
}

Result<std::optional<std::string>> RebalancingLogPolicy::merge(TreeWriter&, ByteView key,
                                                               std::span<const StampedChange> changes,
                                                               std::optional<ByteView> old) {
    if (key != kMovesKey) return old ? std::optional<std::string>(*old) : std::nullopt;
    m_pending.insert(m_pending.end(), changes.begin(), changes.end());
    return std::optional<std::string>();
}

Status RebalancingLogPolicy::beforeCommit(TreeWriter& writer) {
    if (m_pending.empty()) return {};
    WARP_ASSIGN(const auto before, readRebalancingState(writer));
    RebalancingState state = before.value_or(RebalancingState{.logLength = m_unrecorded});
    std::string text;
    for (const StampedChange& step : m_pending) {
        WARP_ASSIGN(const LoggedMoves moves, decodeMoves(step.change.value));
        addMoves(state, moves);
        text += stampedLines(moves.lines, step.stamp);
    }
    WARP_ASSIGN(auto sums, readRebalancingSums(writer));
    BlockSums current = sums.value_or(BlockSums());
    WARP_TRY(append(state.logLength, current, text));
    m_pending.clear();
    WARP_TRY(writer.put(Space::Rebalancing, kSumsKey, current.encode()));
    return writer.put(Space::Rebalancing, kStateKey, encodeState(state));
}

/// Writes the lines at the recorded length, which grows. A log that somebody cut goes on at its end: what is
/// lost keeps nothing from being written.
Status RebalancingLogPolicy::append(std::uint64_t& length, BlockSums& sums, ByteView lines) {
    const std::string path = joinPath(m_root, rebalancingLogPath());
    WARP_TRY(makeDirectories(m_fs, parentPath(path)));
    WARP_ASSIGN(const auto file, m_fs.open(path, OpenMode::Create));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    const bool isNew = size == 0;
    length = std::min(length, size);
    if (size > length) WARP_TRY(file->truncate(length));
    if (sums.length() != length) {
        WARP_ASSIGN(sums, BlockSums::ofFile(m_fs, path, length, {}));
    }
    WARP_TRY(file->writeAt(length, lines));
    WARP_TRY(file->sync());
    sums.add(lines);
    length += lines.size();
    return isNew ? m_fs.syncDirectory(parentPath(path)) : Status();
}

Result<bool> RebalancingLogPolicy::cutLog(TreeReader& tree, Lsn applied) {
    const std::string path = joinPath(m_root, rebalancingLogPath());
    WARP_ASSIGN(const auto state, readRebalancingState(tree));
    WARP_ASSIGN(const auto info, m_fs.stat(path));
    if (!info) return !state || state->logLength == 0;
    std::uint64_t length = state ? state->logLength : 0;
    if (!state) {
        WARP_ASSIGN(const std::string text, readFile(m_fs, path));
        length = m_unrecorded = appliedPart(text, applied);
    }
    if (info->size <= length) return info->size == length;
    WARP_ASSIGN(const auto file, m_fs.open(path, OpenMode::ReadWrite));
    WARP_TRY(file->truncate(length));
    return true;
}

}  // namespace warp
