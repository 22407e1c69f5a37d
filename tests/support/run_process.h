// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace warp::test {

struct ProcessResult {
    int exitCode = -1;  ///< 128 + signal when a signal ended it
    std::string out;
    std::string err;
};

/// A program running beside the test, with pipes to its stdin, stdout and stderr. Killed when it still runs
/// at the end of the scope.
class ChildProcess {
  public:
    /// Takes: `command`, the program (found through PATH) and its arguments.
    explicit ChildProcess(const std::vector<std::string>& command);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void write(const std::string& text);
    void closeInput();
    void closeOutput();
    void send(int signal) const;
    pid_t id() const { return m_pid; }
    /// Reads stdout up to and including the next line end; "" at the end.
    std::string readLine();
    /// Reads what is left of stdout and stderr until both end, then waits for the program.
    ProcessResult wait();

  private:
    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    int m_error = -1;
};

/// Runs a program to its end.
ProcessResult runProcess(const std::vector<std::string>& command, const std::string& input = {});

}  // namespace warp::test
