// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentials.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "engine/base/progress.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"

namespace warp::cli {
namespace {

// The terminal of whoever started the command, with what is typed not shown.
class SilentTerminal {
  public:
    SilentTerminal() : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (m_terminal < 0) return;
        m_usable = ::tcgetattr(m_terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_usable) m_usable = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_usable) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0) ::close(m_terminal);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool usable() const { return m_usable; }

    Result<std::string> ask(const std::string& question, const std::stop_token& stop) {
        write(question + ": ");
        auto line = readLine(stop);
        write("\n");
        return line;
    }

  private:
    void write(const std::string& text) const {
        [[maybe_unused]] const ssize_t written = ::write(m_terminal, text.data(), text.size());
    }

    Result<std::string> readLine(const std::stop_token& stop) const {
        constexpr int kPollMs = 100;
        std::string line;
        for (;;) {
            if (stop.stop_requested()) return cancelledError();
            pollfd input = {.fd = m_terminal, .events = POLLIN, .revents = 0};
            if (::poll(&input, 1, kPollMs) <= 0) continue;
            char c = 0;
            const ssize_t count = ::read(m_terminal, &c, 1);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0 || c == '\n') return line;
            if (line.size() <= kMaxPasswordBytes) line += c;
        }
    }

    const int m_terminal;
    bool m_usable = false;
    termios m_before = {};
};

// Empty when there is none.
std::string ofEnvironment(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

Error noTerminal(const std::string& what, const std::string& variable) {
    return Error{
        .code = ErrorCode::Denied,
        .message = "there is no terminal to ask for " + what + ": put it into a file or into " + variable};
}

}  // namespace

Result<std::string> password(Context& context) {
    if (context.user.empty()) return std::string();
    if (!context.passwordFile.empty()) return readPasswordFile(systemFileSystem(), context.passwordFile);
    if (std::string given = ofEnvironment("WARP_PASSWORD"); !given.empty()) return given;
    // A signal that ended the program at once would leave the terminal silent.
    context.interrupt.tellToken();
    SilentTerminal terminal;
    if (!terminal.usable()) return noTerminal("the password of --user", "WARP_PASSWORD");
    return terminal.ask("Password of " + context.user, context.stop);
}

Result<std::string> newPassword(Context& context, const std::string& file) {
    if (!file.empty()) return readPasswordFile(systemFileSystem(), file);
    if (std::string given = ofEnvironment("WARP_NEW_PASSWORD"); !given.empty()) return given;
    context.interrupt.tellToken();
    SilentTerminal terminal;
    if (!terminal.usable()) return noTerminal("the new password", "WARP_NEW_PASSWORD");
    WARP_ASSIGN(std::string first, terminal.ask("New password", context.stop));
    WARP_ASSIGN(const std::string second, terminal.ask("Once more", context.stop));
    if (first == second) return first;
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "the two passwords differ: nothing was changed"};
}

}  // namespace warp::cli
