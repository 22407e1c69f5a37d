// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doomed_directory.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "engine/io/files.h"

extern char** environ;

namespace warp::cli {
namespace {

constexpr const char* kScript = "read -r done || exec rm -rf -- \"$1\"";

// In a session of its own: what ends the group of the terminal leaves it alone.
int startShell(const std::string& path, const std::array<int, 2>& pipe, pid_t& shell) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[0], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
    std::array<std::string, 5> words = {"sh", "-c", kScript, "sh", path};
    std::array<char*, 6> arguments = {};
    for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
    const int failure = ::posix_spawn(&shell, "/bin/sh", &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

}  // namespace

Result<std::unique_ptr<DoomedDirectory>> DoomedDirectory::watch(const std::string& path) {
    std::array<int, 2> pipe = {};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return systemError("make a pipe for", path, errno);
    pid_t shell = -1;
    const int failure = startShell(path, pipe, shell);
    ::close(pipe[0]);
    if (failure != 0) {
        ::close(pipe[1]);
        return systemError("start a shell for", path, failure);
    }
    return std::unique_ptr<DoomedDirectory>(new DoomedDirectory(path, shell, pipe[1]));
}

DoomedDirectory::~DoomedDirectory() {
    ::close(m_pipe);
    ::waitpid(m_shell, nullptr, 0);
}

Status DoomedDirectory::remove() {
    WARP_TRY(removeTree(systemFileSystem(), m_path));
    // A shell that has gone has nothing to remove either.
    [[maybe_unused]] const ssize_t told = ::write(m_pipe, "\n", 1);
    return {};
}

}  // namespace warp::cli
