// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/process_lock.h"

#include <unistd.h>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

const LockNote kNote{.pid = 4711, .host = "attic", .since = {1768487400123}};

TEST(LockNote, round_trips) {
    const std::string text = formatLockNote(kNote);
    EXPECT_EQ(text, R"({"host":"attic","pid":4711,"since":"2026-01-15T14:30:00.123Z"})");
    EXPECT_EQ(*parseLockNote(text), kNote);
}

TEST(LockNote, hostile_host_names_are_text) {
    LockNote note = kNote;
    note.host = "a\"b\n\xff";
    const auto parsed = parseLockNote(formatLockNote(note));
    ASSERT_OK(parsed);
    EXPECT_EQ(parsed->host, "a\"b\n\xEF\xBF\xBD");
}

TEST(LockNote, refuses_everything_else) {
    for (const char* const text : {"", "4711", "null", "[]", "{", R"({"pid":1,"host":"h"})",
                                   R"({"pid":"1","host":"h","since":"2026-01-15T14:30:00Z"})",
                                   R"({"pid":1,"host":2,"since":"2026-01-15T14:30:00Z"})",
                                   R"({"pid":1,"host":"h","since":"yesterday"})"}) {
        EXPECT_ERROR(parseLockNote(text), ErrorCode::InvalidFormat);
    }
}

TEST(LockNote, describes_the_holder) {
    EXPECT_EQ(describeHolder(kNote), "in use by process 4711 on host attic since 2026-01-15T14:30:00.123Z");
}

TEST(ProcessLock, second_process_is_told_who_has_it) {
    test::SimulatedFileSystem fs;
    const auto first = lockForThisProcess(fs, "/lock", systemClock());
    ASSERT_OK(first);
    const auto note = parseLockNote(*readFile(fs, "/lock"));
    ASSERT_OK(note);
    EXPECT_EQ(note->pid, ::getpid());
    const auto second = lockForThisProcess(fs, "/lock", systemClock());
    EXPECT_ERROR(second, ErrorCode::InUse);
    EXPECT_EQ(second.error().message, describeHolder(*note));
}

TEST(ProcessLock, an_unreadable_note_still_means_in_use) {
    test::SimulatedFileSystem fs;
    const auto first = fs.lock("/lock", "scribble");
    ASSERT_OK(first);
    EXPECT_ERROR(lockForThisProcess(fs, "/lock", systemClock()), ErrorCode::InUse);
}

}  // namespace
}  // namespace warp
