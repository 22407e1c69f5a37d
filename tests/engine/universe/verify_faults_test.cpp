// SPDX-License-Identifier: GPL-3.0-or-later
// Verification whose n-th reading of the disk fails: it goes on to its end and does not say that all is well.
// WARP_LONG_TESTS=1 fails every call, otherwise one in a few.
#include <iostream>
#include <set>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/qql/schema_store.h"
#include "tests/support/recording_file_system.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr test::FileOperations kLooks = {test::FileOperation::Open, test::FileOperation::Read,
                                         test::FileOperation::Size, test::FileOperation::List,
                                         test::FileOperation::Stat};
constexpr std::uint64_t kBriefly = 60;

class VerifyFaults : public testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 9; ++i)
            ASSERT_OK(m_universe->spacetime().put("users:" + std::to_string(i), "{}",
                                                  {.shard = static_cast<Shard>(i % 3)}));
        LinkBatch links;
        links.entangle("users:1", "users:2", 0.5);
        ASSERT_OK(m_universe->entanglement().apply(links));
        GraphBatch graph;
        graph.putEdge({"persons:a", "knows", "persons:b"}, "{}", {.createNodes = true});
        ASSERT_OK(m_universe->graph().apply(graph));
        EventBatch events;
        ASSERT_OK(events.add(R"({"n":1})", {.stream = "web", .time = systemClock().now()}));
        ASSERT_OK(m_universe->temporal().append(events));
        ASSERT_OK(m_universe->schema().apply({.type = "users", .json = R"({"type":"object"})"}));
        ASSERT_OK(m_universe->backups().create({}, {}));
        ASSERT_OK(m_universe->sync({}));
        ASSERT_OK(m_universe->maintain({}));
    }

    Result<std::vector<Finding>> verifyWith(const test::Fault& fault) {
        m_fs.faults().fail(fault);
        auto findings = m_universe->verify(true, {});
        m_fs.faults().clear();
        return findings;
    }
    /// What verification writes of itself, and when a snapshot was verified before.
    static bool isOfNoMatter(const std::string& path) {
        return path.ends_with(".tmp~") || path.ends_with("/verified.json");
    }
    std::set<std::string> pathsLookedAt() {
        const auto begin = m_fs.faults().log().size();
        EXPECT_TRUE(m_universe->verify(true, {}).value().empty());
        const auto log = m_fs.faults().log();
        std::set<std::string> paths;
        for (std::size_t i = begin; i < log.size(); ++i)
            if (kLooks.contains(log[i].operation) && !isOfNoMatter(log[i].path)) paths.insert(log[i].path);
        return paths;
    }

    test::RecordingFileSystem m_fs{systemFileSystem()};
    test::TempUniverse m_universe{{.fs = &m_fs, .backgroundThreads = false}};
};

TEST_F(VerifyFaults, one_failing_call_ends_nothing) {
    const std::uint64_t before = m_fs.faults().calls(kLooks);
    ASSERT_OK(m_universe->verify(true, {}));
    const std::uint64_t calls = m_fs.faults().calls(kLooks) - before;
    ASSERT_GT(calls, 100u);
    const std::uint64_t stride = test::longTests() ? 1 : std::max<std::uint64_t>(1, calls / kBriefly);
    std::uint64_t runs = 0;
    std::uint64_t found = 0;
    for (std::uint64_t n = 1; n <= calls; n += stride, ++runs) {
        const auto findings = verifyWith({.operations = kLooks, .nth = n});
        SCOPED_TRACE("call " + std::to_string(n));
        ASSERT_OK(findings);
        if (!findings->empty()) ++found;
    }
    // Some are tried again, or are no matter of a finding.
    EXPECT_GT(found, runs / 2);
    std::cout << runs << " of " << calls << " calls failed, " << found << " were told" << std::endl;
}

TEST_F(VerifyFaults, what_cannot_be_read_at_all_is_told) {
    const std::set<std::string> paths = pathsLookedAt();
    ASSERT_GT(paths.size(), 50u);
    for (const std::string& path : paths) {
        const auto findings = verifyWith({.operations = kLooks, .pathContains = path, .sticky = true});
        SCOPED_TRACE(path);
        ASSERT_OK(findings);
        EXPECT_FALSE(findings->empty());
    }
    std::cout << paths.size() << " files and directories" << std::endl;
}

}  // namespace
}  // namespace warp
