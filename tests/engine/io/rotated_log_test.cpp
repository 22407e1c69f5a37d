// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/rotated_log.h"

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/io/process_usage.h"
#include "engine/io/volatile_file.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::FileOperation;

TEST(RotatedLog, begins_a_new_file_when_one_is_full_and_drops_the_oldest) {
    test::SimulatedFileSystem fs;
    RotatedLog log(fs, "/a.log", {.bytes = 10, .older = 2});
    for (const char* line : {"first", "second", "third", "fourth"}) ASSERT_OK(log.write(line));
    EXPECT_EQ(*readFile(fs, "/a.log"), "fourth\n");
    EXPECT_EQ(*readFile(fs, "/a.1.log"), "third\n");
    EXPECT_EQ(*readFile(fs, "/a.2.log"), "second\n");
    EXPECT_FALSE(fs.stat("/a.3.log")->has_value());
}

TEST(RotatedLog, goes_on_in_a_file_that_is_there) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(RotatedLog(fs, "/a.log").write("one"));
    ASSERT_OK(RotatedLog(fs, "/a.log").write("two"));
    EXPECT_EQ(*readFile(fs, "/a.log"), "one\ntwo\n");
}

TEST(RotatedLog, ends_a_torn_line_before_the_next) {
    test::SimulatedFileSystem fs;
    RotatedLog log(fs, "/a.log");
    ASSERT_OK(log.write("one"));
    fs.faults().fail({.operations = {FileOperation::Append}, .errnoValue = ENOSPC, .shortBytes = 2});
    EXPECT_ERROR(log.write("two"), ErrorCode::NoSpace);
    ASSERT_OK(log.write("three"));
    EXPECT_EQ(*readFile(fs, "/a.log"), "one\ntw\nthree\n");
    // So does the next process.
    fs.faults().fail({.operations = {FileOperation::Append}, .errnoValue = ENOSPC, .shortBytes = 2});
    EXPECT_ERROR(log.write("four"), ErrorCode::NoSpace);
    ASSERT_OK(RotatedLog(fs, "/a.log").write("five"));
    EXPECT_EQ(*readFile(fs, "/a.log"), "one\ntw\nthree\nfo\nfive\n");
}

TEST(VolatileFile, is_replaced_as_a_whole_without_a_sync) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(replaceVolatileFile(fs, "/f", "old and long"));
    ASSERT_OK(replaceVolatileFile(fs, "/f", "new"));
    EXPECT_EQ(*readFile(fs, "/f"), "new");
    EXPECT_EQ(fs.faults().calls(test::kSyncs), 0u);
    fs.faults().fail({.operations = test::kWrites, .errnoValue = ENOSPC});
    EXPECT_ERROR(replaceVolatileFile(fs, "/f", "newer"), ErrorCode::NoSpace);
    EXPECT_EQ(*readFile(fs, "/f"), "new");
    EXPECT_EQ(fs.list("/")->size(), 1u);
}

TEST(ProcessUsage, grows_with_what_the_process_does) {
    const ProcessUsage before = readProcessUsage();
    std::string memory(64u << 20, 'x');
    for (std::size_t i = 0; i < memory.size(); i += 64) memory[i] = static_cast<char>(i);
    const ProcessUsage after = readProcessUsage();
    ASSERT_TRUE(before.processorTime && after.processorTime && after.anonymousBytes && after.threads);
    EXPECT_GT(*after.processorTime, *before.processorTime);
    EXPECT_GT(*after.anonymousBytes, *before.anonymousBytes + (32u << 20)) << memory.size();
    EXPECT_GE(*after.residentBytes, *after.anonymousBytes);
    EXPECT_GE(*after.threads, 1u);
    EXPECT_GE(after.processors, 1u);
}

}  // namespace
}  // namespace warp
