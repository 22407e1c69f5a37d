// SPDX-License-Identifier: GPL-3.0-or-later
// The files of wormholes on a disk that fails.
#include <iostream>
#include <map>

#include "engine/formats/graphml.h"
#include "engine/formats/routes.h"
#include "engine/io/files.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_files.h"
#include "engine/wormholes/wormhole_text.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

constexpr const char* kRoot = "/u";
constexpr std::size_t kMaxHops = 5;

WormholeState stateOf(std::uint64_t generation, const std::vector<std::string>& regions) {
    WormholeState state{.generation = generation};
    for (std::size_t i = 1; i < regions.size(); ++i) {
        state.wormholes.push_back({.from = regions[i - 1],
                                   .to = regions[i],
                                   .uses = generation,
                                   .openedAt = {1000},
                                   .usedAt = {2000}});
    }
    return state;
}

/// What lies in the directories of the region, by path.
std::map<std::string, std::string> filesOf(FileSystem& fs) {
    std::map<std::string, std::string> files;
    for (const std::string directory : {"wormholes", "wormholes/routing_tables"}) {
        const auto entries = fs.list(joinPath(kRoot, directory));
        if (!entries.ok()) continue;
        for (const DirectoryEntry& entry : *entries) {
            const std::string path = joinPath(directory, entry.name);
            if (entry.kind != FileKind::File || isTemporaryName(path)) continue;
            const auto bytes = readFile(fs, joinPath(kRoot, path));
            EXPECT_OK(bytes);
            if (bytes.ok()) files[path] = *bytes;
        }
    }
    return files;
}

class WormholeFaults : public ::testing::Test {
  protected:
    static Status write(FileSystem& fs, const WormholeState& state) {
        return writeWormholeFiles(fs, kRoot, state, kMaxHops, {9000});
    }
    /// Every file is one of the two states', whole.
    void expectOneOfBoth(FileSystem& fs) {
        for (const auto& [path, bytes] : filesOf(fs)) {
            const bool before = m_filesBefore.contains(path) && m_filesBefore.at(path) == bytes;
            const bool after = m_filesAfter.contains(path) && m_filesAfter.at(path) == bytes;
            EXPECT_TRUE(before || after) << path;
        }
    }
    /// A list that says it is new comes when all else is there.
    void expectListLast(FileSystem& fs) {
        const auto files = filesOf(fs);
        const auto list = parseActiveConnections(files.at(std::string(kActiveConnectionsPath)));
        ASSERT_OK(list);
        if (list->generation != m_after.generation) return;
        EXPECT_EQ(files, m_filesAfter);
    }
    void SetUp() override {
        test::SimulatedFileSystem fs;
        ASSERT_OK(write(fs, m_before));
        m_filesBefore = filesOf(fs);
        ASSERT_OK(write(fs, m_after));
        m_filesAfter = filesOf(fs);
        ASSERT_NE(m_filesBefore, m_filesAfter);
    }

    const WormholeState m_before = stateOf(1, {"hot_data/a", "warm_data/b", "cold_data/c"});
    const WormholeState m_after = stateOf(2, {"warm_data/b", "hot_data/d", "graph/persons:a"});
    std::map<std::string, std::string> m_filesBefore;
    std::map<std::string, std::string> m_filesAfter;
};

TEST_F(WormholeFaults, whatever_call_fails_every_file_is_whole_and_the_next_round_writes_all) {
    std::uint64_t runs = 0;
    for (const int failure : {ENOSPC, EIO}) {
        for (std::uint64_t failing = 1;; ++failing) {
            test::SimulatedFileSystem fs;
            ASSERT_OK(write(fs, m_before));
            fs.faults().failCall(failing, failure);
            const Status written = write(fs, m_after);
            if (fs.faults().delivered() == 0) break;
            ++runs;
            SCOPED_TRACE("call " + std::to_string(failing) + "\n" + fs.faults().describeLog());
            expectOneOfBoth(fs);
            EXPECT_TRUE(!written.ok() || filesOf(fs) == m_filesAfter);
            expectListLast(fs);
            fs.faults().clear();
            ASSERT_OK(write(fs, m_after));
            EXPECT_EQ(filesOf(fs), m_filesAfter);
            if (HasFailure()) return;
        }
    }
    EXPECT_GT(runs, 40u);
    std::cout << runs << " runs" << std::endl;
}

}  // namespace
}  // namespace warp
