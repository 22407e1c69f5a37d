// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/opening.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "engine/io/files.h"
#include "engine/universe/standard_records.h"

namespace warp::bench {

namespace {

constexpr const char* kOpen = "open";
constexpr const char* kWriteAndDie = "write-and-die";

/// Memory that no file backs, in MB.
double anonymousMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "RssAnon:" && status >> kilobytes) return kilobytes / 1024;
    }
    return 0;
}

std::string resultPath(const Settings& settings) {
    return joinPath(settings.directory, "child.result");
}

/// Runs this program again. It is a fresh program: engines with threads do not survive a fork.
/// Returns: its status as waitpid tells it.
int runAgain(const Settings& settings, const char* child, const PeerKind& kind) {
    const std::string records = std::to_string(settings.records);
    const std::string tail = std::to_string(settings.tail);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::execl("/proc/self/exe", "storage_comparison", "--directory", settings.directory.c_str(),
                "--records", records.c_str(), "--tail", tail.c_str(), "--child", child, "--child-peer",
                kind.name.c_str(), nullptr);
        std::_Exit(1);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return status;
}

void open(const Settings& settings, const PeerKind& kind) {
    const std::string first = StandardRecords(settings.records).key(0);
    const double before = anonymousMegabytes();
    const auto start = Clock::now();
    const auto peer = kind.open(directoryOf(settings, kind), Syncing::None);
    const std::uint64_t tail = peer->tail();
    peer->beginReading();
    if (peer->get(first) == 0) fail(kind.name + ": a record was lost");
    const double taken = seconds(start);
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    std::ofstream(resultPath(settings))
        << taken * 1000 << ' ' << anonymousMegabytes() - before << ' ' << tail;
}

[[noreturn]] void writeAndDie(const Settings& settings, const PeerKind& kind) {
    const StandardRecords records(settings.records);
    const auto peer = kind.open(directoryOf(settings, kind), Syncing::None);
    for (std::uint32_t i = 0; i < std::min(settings.tail, settings.records); ++i)
        peer->put(records.key(i), records.value(i));
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

}  // namespace

std::string directoryOf(const Settings& settings, const PeerKind& kind) {
    return joinPath(settings.directory, kind.name);
}

Opening openInChild(const Settings& settings, const PeerKind& kind) {
    const int status = runAgain(settings, kOpen, kind);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail(kind.name + ": opening failed");
    Opening opening;
    std::ifstream result(resultPath(settings));
    if (!(result >> opening.milliseconds >> opening.megabytes >> opening.tail))
        fail("the child left no result");
    return opening;
}

void killWhileWriting(const Settings& settings, const PeerKind& kind) {
    if (!WIFSIGNALED(runAgain(settings, kWriteAndDie, kind))) fail("the writing child was not killed");
}

void runChild(const Settings& settings) {
    for (const PeerKind& kind : allPeers()) {
        if (kind.name != settings.childPeer) continue;
        if (settings.child == kOpen) return open(settings, kind);
        if (settings.child == kWriteAndDie) writeAndDie(settings, kind);
    }
    fail("no such child: " + settings.child + " of " + settings.childPeer);
}

}  // namespace warp::bench
