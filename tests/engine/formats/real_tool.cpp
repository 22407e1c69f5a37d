// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/formats/real_tool.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace warp::test {

ToolRun runTool(const std::string& command) {
    ToolRun run;
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return run;
    char buffer[4096];
    std::size_t count = 0;
    while ((count = std::fread(buffer, 1, sizeof buffer, pipe)) != 0) run.output.append(buffer, count);
    const int status = ::pclose(pipe);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

bool erlangExpected() {
    const char* without = std::getenv("WARP_WITHOUT_ERLANG");
    return without == nullptr || std::string(without) != "1";
}

ToolRun runErlang(const std::string& expression) {
    // Single quotes are the shell's and Erlang's: each is closed, escaped and opened again.
    std::string quoted;
    for (const char c : expression) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return runTool("ERL_CRASH_DUMP=/dev/null erl -noshell -noinput +S 1 -eval '" + quoted +
                   ", halt().' 2>&1");
}

std::string readBytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.good()) << path;
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeBytes(const std::string& path, ByteView bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(file.good()) << path;
}

std::string goldenPath(const std::string& name) {
    return WARP_FORMATS_GOLDEN "/" + name;
}

std::string golden(const std::string& name) {
    return readBytes(goldenPath(name));
}

}  // namespace warp::test
