// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

#include <cerrno>
#include <memory>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Error conflict() {
    return Error{.code = ErrorCode::Conflict, .message = "version 3 is newer", .path = "p"};
}

Status failWhen(bool fail) {
    if (fail) return conflict();
    return {};
}

/// Counts how far it came, to see that WARP_TRY leaves at the failure.
Status steps(bool failFirst, int& reached) {
    WARP_TRY(failWhen(failFirst));
    ++reached;
    WARP_TRY(failWhen(true));
    ++reached;
    return {};
}

Result<int> half(int value) {
    if (value % 2 != 0) return Error{.code = ErrorCode::InvalidArgument, .message = "odd"};
    return value / 2;
}

Result<int> quarter(int value) {
    WARP_ASSIGN(const int once, half(value));
    WARP_ASSIGN(int twice, half(once));
    return twice;
}

TEST(Result, holds_a_value_or_an_error) {
    EXPECT_EQ(*half(8), 4);
    EXPECT_TRUE(half(8));
    EXPECT_FALSE(half(7));
    EXPECT_ERROR(half(7), ErrorCode::InvalidArgument);
}

TEST(Result, moves_what_cannot_be_copied) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 5);
}

TEST(Result, an_error_as_value_type_of_another_kind_is_not_confused) {
    const Result<std::string> text = std::string("no error");
    EXPECT_TRUE(text.ok());
    EXPECT_EQ(text->size(), 8u);
}

TEST(Result, try_returns_at_the_first_failure) {
    int reached = 0;
    EXPECT_ERROR(steps(true, reached), ErrorCode::Conflict);
    EXPECT_EQ(reached, 0);
    EXPECT_ERROR(steps(false, reached), ErrorCode::Conflict);
    EXPECT_EQ(reached, 1);
}

TEST(Result, assign_unwraps_or_returns) {
    EXPECT_EQ(*quarter(12), 3);
    EXPECT_ERROR(quarter(6), ErrorCode::InvalidArgument);
}

TEST(Error, describes_where_it_happened) {
    EXPECT_EQ(conflict().describe(), "p: version 3 is newer");
    EXPECT_EQ((Error{.message = "m", .path = "f", .line = 3, .column = 7}).describe(), "f:3:7: m");
    EXPECT_EQ((Error{.message = "m", .line = 3}).describe(), "line 3: m");
    EXPECT_EQ((Error{.message = "m", .path = "f", .offset = 40}).describe(), "f: byte 40: m");
    EXPECT_EQ((Error{.message = "m"}).describe(), "m");
}

TEST(Error, system_errors_keep_their_kind_and_path) {
    const std::pair<int, ErrorCode> expected[] = {
        {ENOENT, ErrorCode::NotFound}, {EACCES, ErrorCode::Denied},     {EROFS, ErrorCode::ReadOnly},
        {ENOSPC, ErrorCode::NoSpace},  {EDQUOT, ErrorCode::NoSpace},    {EEXIST, ErrorCode::Conflict},
        {EIO, ErrorCode::Io},          {ENOTEMPTY, ErrorCode::Conflict}};
    for (const auto& [value, code] : expected) {
        const Error error = systemError("open", "/a/b", value);
        EXPECT_EQ(errorCodeName(error.code), errorCodeName(code)) << value;
        EXPECT_EQ(error.path, "/a/b");
    }
}

TEST(Error, every_code_has_its_own_name) {
    for (int a = 0; a <= static_cast<int>(ErrorCode::LimitExceeded); ++a) {
        EXPECT_NE(errorCodeName(static_cast<ErrorCode>(a)), "Unknown");
        for (int b = 0; b < a; ++b)
            EXPECT_NE(errorCodeName(static_cast<ErrorCode>(a)), errorCodeName(static_cast<ErrorCode>(b)));
    }
}

}  // namespace
}  // namespace warp
