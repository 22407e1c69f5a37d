// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "app/cli/json_object.h"

namespace warp::cli {
namespace {

constexpr std::size_t kBufferBytes = 64 << 10;

// Returns: 0 or the errno of the failure.
int writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

// Opened the wrong way round: using a stream that was closed stays an error.
void reserve(int descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) return;
    // The lowest free number is this one: the ones below it are open.
    [[maybe_unused]] const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

}  // namespace

bool canMoveCursor(int descriptor) {
    const char* const terminal = std::getenv("TERM");
    return ::isatty(descriptor) == 1 && terminal && std::string_view(terminal) != "dumb";
}

void writeMessage(std::string_view text) {
    std::string line(text);
    line += '\n';
    // There is nobody left to tell when stderr is closed.
    [[maybe_unused]] const int ignored = writeAll(STDERR_FILENO, line);
}

Console::Console() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) reserve(descriptor);
}

Console::~Console() {
    writeOut();
}

bool Console::isTerminal() const {
    return canMoveCursor(STDOUT_FILENO);
}

void Console::print(std::string_view text) {
    m_buffer += text;
    if (m_buffer.size() >= kBufferBytes) writeOut();
}

void Console::printLine(std::string_view text) {
    print(text);
    print("\n");
}

Status Console::flush() {
    writeOut();
    if (m_error == 0 || m_error == EPIPE) return {};
    return systemError("write", "standard output", m_error);
}

void Console::writeOut() {
    if (m_error == 0) m_error = writeAll(STDOUT_FILENO, m_buffer);
    m_buffer.clear();
}

void Console::error(const Error& error, int exitCode) {
    message("warp: " + error.describe());
    if (!m_json) return;
    JsonObject facts;
    facts.add("code", errorCodeName(error.code)).add("message", error.message);
    if (!error.path.empty()) facts.add("path", error.path);
    if (error.offset != Error::kNoOffset) facts.add("offset", error.offset);
    if (error.line > 0) facts.add("line", error.line);
    if (error.column > 0) facts.add("column", error.column);
    printLine(JsonObject().addJson("error", facts.text()).add("exit_code", exitCode).text());
}

}  // namespace warp::cli
