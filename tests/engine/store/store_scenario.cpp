// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/store_scenario.h"

namespace warp::test {

namespace {

constexpr int kSharedKeys = 6;

std::string markKey(std::size_t index) {
    return "mark:" + std::to_string(1'000'000 + index);
}

using Content = std::map<std::string, std::string>;

std::optional<Content> readAll(Store& store) {
    Content content;
    const auto snapshot = store.snapshot();
    if (!snapshot.ok()) return {};
    const auto cursor = (*snapshot)->cursor(Space::Records);
    for (cursor->first(); cursor->valid(); cursor->next())
        content.emplace(std::string(cursor->key()), std::string(cursor->value()));
    if (!cursor->status()) return {};
    return content;
}

}  // namespace

StoreOptions scenarioOptions(FileSystem& fs, std::shared_ptr<MemoryTreeContent> tree) {
    StoreOptions options;
    options.fs = &fs;
    options.clock = &systemClock();
    options.logDirectory = "/log";
    options.universeId = "scenario";
    options.tree = makeMemoryTree(std::move(tree));
    options.backgroundThreads = false;
    options.segmentBytes = 8192;
    return options;
}

StoreScenario::StoreScenario(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                             std::uint64_t seed)
    : m_fs(fs), m_tree(std::move(tree)), m_random(seed) {}

bool StoreScenario::open() {
    m_store.reset();
    auto opened = Store::open(scenarioOptions(m_fs, m_tree));
    if (!opened.ok()) return false;
    m_store = std::move(*opened);
    return true;
}

void StoreScenario::run(int steps) {
    if (!open()) return;
    for (int i = 0; i < steps && m_store; ++i) step();
    m_store.reset();
}

void StoreScenario::step() {
    const auto roll = m_random() % 20;
    if (roll == 0) {
        // What a failed merge leaves is the store's business; the check at the end sees it.
        [[maybe_unused]] const Status merged = m_store->checkpoint({});
    } else if (roll == 1) {
        [[maybe_unused]] const Status closed = m_store->close();
        open();
    } else if (roll == 2) {
        [[maybe_unused]] const Status resumed = m_store->resume();
    } else {
        commit();
    }
}

void StoreScenario::commit() {
    ScenarioCommit commit;
    const std::size_t index = m_commits.size();
    const auto pick = m_random() % 4;
    commit.durability = pick == 0 ? Durability::Weak : pick == 1 ? Durability::Eventual : Durability::Strong;
    const std::size_t size = m_random() % 20 == 0 ? 20'000 : 20 + m_random() % 300;
    commit.changes[markKey(index)] = std::string(size, static_cast<char>('a' + index % 26));
    for (int i = 0; i < 2; ++i) {
        const std::string key = "shared:" + std::to_string(m_random() % kSharedKeys);
        if (m_random() % 4 == 0) {
            commit.changes[key] = std::nullopt;
        } else {
            commit.changes[key] = "by " + std::to_string(index);
        }
    }
    WriteBatch batch;
    for (const auto& [key, value] : commit.changes) {
        if (value) {
            batch.put(Space::Records, key, *value);
        } else {
            batch.erase(Space::Records, key);
        }
    }
    const auto lsn = m_store->commit(batch, commit.durability);
    if (lsn.ok()) {
        commit.outcome = ScenarioCommit::Outcome::Acknowledged;
    } else if (lsn.error().code == ErrorCode::OutcomeUnknown) {
        commit.outcome = ScenarioCommit::Outcome::Unknown;
    }
    m_commits.push_back(std::move(commit));
}

std::string StoreScenario::check(SimulatedFileSystem& fs, std::shared_ptr<MemoryTreeContent> tree,
                                 std::size_t acknowledged, bool powerCut) const {
    auto opened = Store::open(scenarioOptions(fs, std::move(tree)));
    if (!opened.ok()) return "does not open: " + opened.error().describe();
    const auto content = readAll(**opened);
    if (!content) return "cannot be read";

    Content expected;
    bool lostOne = false;
    for (std::size_t i = 0; i < m_commits.size(); ++i) {
        const ScenarioCommit& commit = m_commits[i];
        const bool present = content->contains(markKey(i));
        const bool mayBeHere = commit.outcome != ScenarioCommit::Outcome::Refused || i >= acknowledged;
        const bool mustBeHere = commit.outcome == ScenarioCommit::Outcome::Acknowledged && i < acknowledged &&
                                (!powerCut || commit.durability == Durability::Strong);
        if (present && !mayBeHere) return "refused commit " + std::to_string(i) + " is there";
        if (!present && mustBeHere) return "acknowledged commit " + std::to_string(i) + " is lost";
        if (present && lostOne) return "commit " + std::to_string(i) + " is there, an earlier one is not";
        if (!present && commit.outcome == ScenarioCommit::Outcome::Acknowledged) lostOne = true;
        if (!present) continue;
        for (const auto& [key, value] : commit.changes) {
            if (value) {
                expected[key] = *value;
            } else {
                expected.erase(key);
            }
        }
    }
    if (expected != *content) return "a batch is not whole, or its changes are out of order";
    const auto after = (*opened)->commit(
        [] {
            WriteBatch batch;
            batch.put(Space::Records, "after", "crash");
            return batch;
        }(),
        Durability::Strong);
    return after.ok() ? "" : "cannot be written after the crash: " + after.error().describe();
}

}  // namespace warp::test
