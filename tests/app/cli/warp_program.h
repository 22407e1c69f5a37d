// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp::test {

/// A test that starts `warp` on a universe of its own.
class WarpProgram : public ::testing::Test {
  protected:
    static std::vector<std::string> command(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), WARP_PROGRAM);
        return arguments;
    }
    static ProcessResult warp(std::vector<std::string> arguments, const std::string& input = {}) {
        return runProcess(command(std::move(arguments)), input);
    }
    /// Runs a command and checks its exit code.
    static ProcessResult expect(int exitCode, std::vector<std::string> arguments,
                                const std::string& input = {}) {
        std::string words;
        for (const std::string& argument : arguments) words += " " + argument;
        ProcessResult result = warp(std::move(arguments), input);
        EXPECT_EQ(result.exitCode, exitCode) << "warp" << words << "\n" << result.out << result.err;
        return result;
    }
    /// The one JSON document that a command printed.
    static JsonDocument parsed(const std::string& text) {
        auto document = parseJsonDocument(text);
        EXPECT_OK(document);
        return document.ok() ? *document : JsonDocument();
    }
    static std::size_t countLines(const std::string& text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    }

    /// Tries until `done` holds, with a command each time. Returns: false when it never will.
    static bool eventually(const std::function<bool()>& done) {
        for (int attempt = 0; attempt < 3000; ++attempt) {
            if (done()) return true;
        }
        return false;
    }

    void makeUniverse() { expect(0, {"init", m_universe}); }
    void writeFile(const std::string& path, ByteView content) {
        ASSERT_OK(replaceFile(systemFileSystem(), path, content));
    }

    const TempDirectory m_directory;
    const std::string m_universe = m_directory / "universe";
};

}  // namespace warp::test
