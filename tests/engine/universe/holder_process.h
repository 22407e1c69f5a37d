// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace warp::test {

/// Another process that holds a universe (universe_process.cpp).
class Holder {
  public:
    /// Takes: who opens it, where the universe has users.
    explicit Holder(const std::string& directory, const std::string& user = {},
                    const std::string& password = {}) {
        std::array<int, 2> in = {};
        std::array<int, 2> out = {};
        if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) std::abort();
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(in[0], STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            for (const int fd : {in[0], in[1], out[0], out[1]}) ::close(fd);
            ::execl(WARP_UNIVERSE_PROCESS, WARP_UNIVERSE_PROCESS, directory.c_str(), user.c_str(),
                    password.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        m_in = ::fdopen(in[1], "w");
        m_out = ::fdopen(out[0], "r");
    }
    ~Holder() { end(SIGKILL); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    std::string answer() {
        std::array<char, 256> line = {};
        if (!std::fgets(line.data(), line.size(), m_out)) return "(ended)";
        std::string text = line.data();
        text.resize(text.find_last_not_of('\n') + 1);
        return text;
    }
    std::string ask(const std::string& command) {
        std::fprintf(m_in, "%s\n", command.c_str());
        std::fflush(m_in);
        return answer();
    }
    /// Returns: the exit code, or -1 after a signal.
    int end(int signal = 0) {
        if (m_pid <= 0) return -1;
        if (signal != 0) ::kill(m_pid, signal);
        std::fclose(m_in);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        std::fclose(m_out);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    int pid() const { return m_pid; }

  private:
    int m_pid = -1;
    FILE* m_in = nullptr;
    FILE* m_out = nullptr;
};

}  // namespace warp::test
