// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_compaction.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kWorthInLastPack = std::uint64_t{1} << 20;

bool worthCompacting(const PackState& state, bool first, bool last) {
    const std::uint64_t dead = state.deadBytes + (first ? state.tombstoneBytes : 0);
    if (state.retired || (last && dead < kWorthInLastPack)) return false;
    return dead * 2 >= state.totalBytes();
}

Result<std::map<std::string, std::map<std::uint32_t, PackState>>> allPacks(TreeReader& tree) {
    std::map<std::string, std::map<std::uint32_t, PackState>> packs;
    const auto cursor = tree.cursor(Space::Packs);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        const auto number = parsePackFileName(baseName(cursor->key()));
        if (!number) continue;
        WARP_ASSIGN(const PackState state, parsePackState(cursor->value()));
        packs[parentPath(cursor->key())].emplace(*number, state);
    }
    WARP_TRY(cursor->status());
    return packs;
}

/// Calls `visit` for every line of a pack up to its recorded length, with a look at the stop token in
/// between.
Status scanWhole(File& file, std::uint32_t number, std::uint64_t length, const Job& job,
                 std::function<Status(const ScannedLine&)> visit) {
    const PackScan scan{.visit = std::move(visit), .damaged = {}};
    std::uint64_t at = 0;
    while (at < length) {
        if (job.stopRequested()) return cancelledError();
        WARP_ASSIGN(at, scanPack(file, number, at, length, scan, PackCompaction::kSliceBytes));
    }
    return {};
}

}  // namespace

Result<std::vector<PackVictim>> packsWorthCompacting(TreeReader& tree) {
    WARP_ASSIGN(const auto packs, allPacks(tree));
    std::vector<PackVictim> victims;
    for (const auto& [directory, states] : packs) {
        std::vector<std::uint32_t> below;
        for (const auto& [number, state] : states) {
            const bool last = number == states.rbegin()->first;
            if (worthCompacting(state, below.empty(), last))
                victims.push_back({directory, number, state, below});
            below.push_back(number);
        }
    }
    return victims;
}

PackCompaction::PackCompaction(PackStore& packs, PackOwner& owner, TreeAccess tree)
    : m_packs(packs), m_owner(owner), m_tree(std::move(tree)) {}

Result<std::uint64_t> PackCompaction::run(const Job& job) {
    std::vector<PackVictim> victims;
    {
        WARP_ASSIGN(const auto tree, m_tree.read());
        WARP_ASSIGN(victims, packsWorthCompacting(*tree));
    }
    std::uint64_t retired = 0;
    Status damage;
    for (const PackVictim& victim : victims) {
        const Status emptied = empty(victim, job);
        if (emptied) {
            ++retired;
        } else if (emptied.error().code == ErrorCode::Corrupt) {
            damage = emptied;
        } else {
            return emptied.error();
        }
    }
    WARP_TRY(damage);
    return retired;
}

Status PackCompaction::empty(const PackVictim& victim, const Job& job) {
    const std::string path = packPath(victim.directory, victim.number);
    WARP_ASSIGN(const auto file, m_packs.fs().open(joinPath(m_packs.root(), path), OpenMode::Read));
    // The pack must not grow while it is emptied, and what leaves it must land behind it.
    m_packs.seal(victim.directory, victim.number);
    m_judged = victim.state.length;
    WARP_ASSIGN(m_needed, neededTombstones(victim, *file, job));
    std::uint64_t at = 0;
    for (bool emptied = false; !emptied;) {
        if (job.stopRequested()) return cancelledError();
        const Status moved = m_tree.update([&](TreeWriter& tree) -> Status {
            WARP_ASSIGN(PackSet* const set, m_packs.set(tree, victim.directory));
            const std::uint64_t end = set->states().at(victim.number).length;
            WARP_ASSIGN(at, at < end ? moveSlice(tree, victim, *file, at) : Result<std::uint64_t>(end));
            emptied = at >= end;
            if (emptied) set->markRetired(victim.number);
            return m_packs.flush(tree);
        });
        if (!moved) {
            m_packs.abandon();
            return moved;
        }
    }
    m_packs.retired(path);
    return {};
}

/// A tombstone lives on while an older line of its key stands in a pack below. Packs below only lose lines,
/// so what is found not to be needed now is not needed later.
Result<std::unordered_set<std::string>> PackCompaction::neededTombstones(const PackVictim& victim, File& file,
                                                                         const Job& job) {
    std::unordered_set<std::string> needed;
    if (victim.state.tombstoneBytes == 0 || victim.below.empty()) return needed;
    std::unordered_set<std::string> candidates;
    WARP_TRY(scanWhole(file, victim.number, victim.state.length, job, [&](const ScannedLine& line) -> Status {
        if (line.line.deleted) candidates.insert(line.line.key);
        return {};
    }));
    WARP_ASSIGN(const auto tree, m_tree.read());
    WARP_ASSIGN(const auto states, readPackStates(*tree, victim.directory));
    for (const std::uint32_t number : victim.below) {
        // A retired pack counts while its file is there: a rebuild without the tree would read it.
        const auto state = states.find(number);
        if (state == states.end()) continue;
        const std::string path = joinPath(m_packs.root(), packPath(victim.directory, number));
        auto opened = m_packs.fs().open(path, OpenMode::Read);
        if (!opened && opened.error().code == ErrorCode::NotFound && state->second.retired) continue;
        WARP_ASSIGN(const auto lower, std::move(opened));
        WARP_TRY(scanWhole(*lower, number, state->second.length, job, [&](const ScannedLine& line) -> Status {
            if (!line.line.deleted && candidates.contains(line.line.key)) needed.insert(line.line.key);
            return {};
        }));
    }
    return needed;
}

Result<std::uint64_t> PackCompaction::moveSlice(TreeWriter& tree, const PackVictim& victim, File& file,
                                                std::uint64_t from) {
    WARP_ASSIGN(PackSet* const set, m_packs.set(tree, victim.directory));
    const std::uint64_t end = set->states().at(victim.number).length;
    const PackScan scan{.visit = [&](const ScannedLine& line) { return moveLine(tree, *set, victim, line); },
                        .damaged = {}};
    return scanPack(file, victim.number, from, end, scan, kSliceBytes);
}

Status PackCompaction::moveLine(TreeWriter& tree, PackSet& set, const PackVictim& victim,
                                const ScannedLine& line) {
    if (line.line.deleted) {
        const bool judged = line.location.frameOffset < m_judged;
        if (!judged || m_needed.contains(line.line.key)) return set.keepTombstone(line.text, victim.number);
        return {};
    }
    WARP_ASSIGN(const bool live, m_owner.liesAt(tree, line.line.key, victim.directory, line.location));
    if (!live) return {};
    WARP_ASSIGN(const PackLocation location, set.append(line.text));
    WARP_TRY(m_owner.relocate(tree, line.line.key, location));
    return set.replace(line.location);
}

}  // namespace warp
