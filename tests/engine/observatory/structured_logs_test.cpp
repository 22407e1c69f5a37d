// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/structured_logs.h"

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/formats/jsonl.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

constexpr const char* kLog = "/u/observatory/logs/quantum_db.log";

TEST(StructuredLogs, a_line_is_one_json_object) {
    const LogEntry entry{
        .time = {0},
        .level = LogLevel::Error,
        .text = "it \"broke\"\n",
        .error = Error{.code = ErrorCode::Corrupt, .message = "m", .path = "p", .offset = 7}};
    const auto json = parseJsonDocument(logLine(entry));
    ASSERT_OK(json);
    EXPECT_EQ((*json)["time"], "1970-01-01T00:00:00.000Z");
    EXPECT_EQ((*json)["level"], "error");
    EXPECT_EQ((*json)["text"], "it \"broke\"\n");
    EXPECT_EQ((*json)["code"], "Corrupt");
    EXPECT_EQ((*json)["path"], "p");
    EXPECT_EQ((*json)["offset"], 7);
    EXPECT_EQ(logLine(entry).find('\n'), std::string::npos);
}

TEST(StructuredLogs, lines_that_a_full_disk_swallowed_are_counted) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/u/observatory/logs"));
    StructuredLogs logs(fs, "/u");
    logs.write(LogChannel::Database, {.time = {0}, .text = "one"});
    fs.faults().fail({.operations = {test::FileOperation::Append}, .errnoValue = ENOSPC, .sticky = true});
    logs.write(LogChannel::Database, {.time = {1}, .text = "two"});
    logs.write(LogChannel::Database, {.time = {2}, .text = "three"});
    ASSERT_TRUE(logs.failure());
    EXPECT_EQ(logs.failure()->code, ErrorCode::NoSpace);
    fs.faults().clear();
    logs.write(LogChannel::Database, {.time = {3}, .text = "four"});
    EXPECT_FALSE(logs.failure());
    const std::string text = *readFile(fs, kLog);
    EXPECT_NE(text.find("\"one\""), std::string::npos);
    EXPECT_EQ(text.find("\"two\""), std::string::npos);
    EXPECT_NE(text.find("2 lines could not be written"), std::string::npos);
    EXPECT_NE(text.find("\"four\""), std::string::npos);
}

TEST(StructuredLogs, each_channel_has_its_file) {
    test::SimulatedFileSystem fs;
    ASSERT_OK(makeDirectories(fs, "/u/observatory/logs"));
    StructuredLogs logs(fs, "/u");
    logs.write(LogChannel::Physics, {.time = {0}, .text = "p"});
    logs.write(LogChannel::Errors, {.time = {0}, .text = "e"});
    EXPECT_TRUE(fs.stat("/u/observatory/logs/physics_engine.log")->has_value());
    EXPECT_TRUE(fs.stat("/u/observatory/logs/error_gravitational_waves.log")->has_value());
    EXPECT_FALSE(fs.stat(kLog)->has_value());
}

}  // namespace
}  // namespace warp
