// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "engine/base/result.h"

// Fails with the error's text.
#define ASSERT_OK(expression)                                      \
    do {                                                           \
        const auto& okResult = (expression);                       \
        ASSERT_TRUE(okResult.ok()) << okResult.error().describe(); \
    } while (false)
#define EXPECT_OK(expression)                                      \
    do {                                                           \
        const auto& okResult = (expression);                       \
        EXPECT_TRUE(okResult.ok()) << okResult.error().describe(); \
    } while (false)
// Codes are compared, not texts.
#define EXPECT_ERROR(expression, expectedCode)                                                              \
    do {                                                                                                    \
        const auto& errorResult = (expression);                                                             \
        if (errorResult.ok()) {                                                                             \
            ADD_FAILURE() << "expected " << ::warp::errorCodeName(expectedCode) << ", got success";         \
        } else {                                                                                            \
            EXPECT_EQ(::warp::errorCodeName(errorResult.error().code), ::warp::errorCodeName(expectedCode)) \
                << errorResult.error().describe();                                                          \
        }                                                                                                   \
    } while (false)
