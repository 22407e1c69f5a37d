// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QtCore/QObject>
#include <QtTest/QTest>

namespace warp::ui::test {

/// Adds a test class to the program's list. Returns: true, so that a static can hold the registration.
bool registerTest(const char* file, std::function<std::unique_ptr<QObject>()> make);

}  // namespace warp::ui::test

// Put at the end of a test file, before its moc include. The file's name becomes the test's name for
// `--only`, which is how ctest starts one class at a time.
#define WARP_UI_TEST(TestClass)                                              \
    static const bool kRegistered##TestClass = warp::ui::test::registerTest( \
        __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<TestClass>()); })
