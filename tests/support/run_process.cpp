// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>

extern char** environ;

namespace warp::test {
namespace {

struct Pipe {
    Pipe() {
        // Not inherited by other children, so that an end closed here is closed.
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    }
    int reading() const { return ends[0]; }
    int writing() const { return ends[1]; }
    std::array<int, 2> ends = {};
};

void closeDescriptor(int& descriptor) {
    if (descriptor >= 0) ::close(descriptor);
    descriptor = -1;
}

// Appends what there is to read. Closes the descriptor at its end.
void readSome(int& descriptor, std::string& text) {
    std::array<char, 16 << 10> buffer;
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || errno != EINTR) {
        closeDescriptor(descriptor);
    }
}

pid_t spawn(const std::vector<std::string>& command, const Pipe& input, const Pipe& output,
            const Pipe& error) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.reading(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output.writing(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, error.writing(), STDERR_FILENO);
    // As a terminal starts it, however the tests themselves were started (in the background, say).
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGHUP, SIGPIPE}) sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t pid = -1;
    const int failure = ::posix_spawnp(&pid, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) throw std::runtime_error("cannot start " + command[0]);
    return pid;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command) {
    std::signal(SIGPIPE, SIG_IGN);
    const Pipe input;
    const Pipe output;
    const Pipe error;
    m_pid = spawn(command, input, output, error);
    m_input = input.writing();
    m_output = output.reading();
    m_error = error.reading();
    ::close(input.reading());
    ::close(output.writing());
    ::close(error.writing());
}

ChildProcess::~ChildProcess() {
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    closeDescriptor(m_input);
    closeDescriptor(m_output);
    closeDescriptor(m_error);
}

void ChildProcess::write(const std::string& text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const ssize_t count = ::write(m_input, text.data() + at, text.size() - at);
        if (count < 0 && errno != EINTR) return;  // it reads no more
        if (count > 0) at += static_cast<std::size_t>(count);
    }
}

void ChildProcess::closeInput() {
    closeDescriptor(m_input);
}

void ChildProcess::closeOutput() {
    closeDescriptor(m_output);
}

void ChildProcess::send(int signal) const {
    ::kill(m_pid, signal);
}

std::string ChildProcess::readLine() {
    std::string line;
    char byte = 0;
    while (::read(m_output, &byte, 1) == 1) {
        line += byte;
        if (byte == '\n') break;
    }
    return line;
}

ProcessResult ChildProcess::wait() {
    ProcessResult result;
    while (m_output >= 0 || m_error >= 0) {
        std::array<pollfd, 2> waiting = {pollfd{m_output, POLLIN, 0}, pollfd{m_error, POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), -1) < 0) continue;
        if (waiting[0].revents != 0) readSome(m_output, result.out);
        if (waiting[1].revents != 0) readSome(m_error, result.err);
    }
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

ProcessResult runProcess(const std::vector<std::string>& command, const std::string& input) {
    ChildProcess child(command);
    child.write(input);
    child.closeInput();
    return child.wait();
}

}  // namespace warp::test
