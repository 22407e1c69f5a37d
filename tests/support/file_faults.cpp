// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_faults.h"

#include <cstring>
#include <utility>

namespace warp::test {

namespace {

constexpr std::size_t kOperationCount = static_cast<std::size_t>(FileOperation::Lock) + 1;

bool concerns(const Fault& fault, const FileCall& call) {
    if (!fault.operations.contains(call.operation)) return false;
    return call.path.find(fault.pathContains) != std::string::npos ||
           call.other.find(fault.pathContains) != std::string::npos;
}

}  // namespace

std::string_view fileOperationName(FileOperation operation) {
    static constexpr std::string_view kNames[] = {"open",
                                                  "read",
                                                  "write",
                                                  "append",
                                                  "write synced",
                                                  "sync",
                                                  "truncate",
                                                  "allocate",
                                                  "map",
                                                  "size",
                                                  "list",
                                                  "stat",
                                                  "make directory",
                                                  "rename",
                                                  "exchange",
                                                  "remove",
                                                  "remove directory",
                                                  "sync directory",
                                                  "sync mount",
                                                  "disk space",
                                                  "lock"};
    static_assert(std::size(kNames) == kOperationCount);
    return kNames[static_cast<std::size_t>(operation)];
}

std::string FileCall::describe() const {
    std::string text = std::string(fileOperationName(operation)) + " " + path;
    if (!other.empty()) text += " -> " + other;
    if (offset != 0) text += " @" + std::to_string(offset);
    if (bytes != 0) text += " " + std::to_string(bytes) + " bytes";
    if (errnoValue != 0) text += std::string(" (") + ::strerrorname_np(errnoValue) + ")";
    return text;
}

void FileFaults::fail(Fault fault) {
    const MutexLock lock(m_mutex);
    m_armed.push_back({.fault = std::move(fault)});
}

void FileFaults::clear() {
    const MutexLock lock(m_mutex);
    m_armed.clear();
}

std::uint64_t FileFaults::delivered() const {
    const MutexLock lock(m_mutex);
    return m_delivered;
}

std::uint64_t FileFaults::calls(FileOperations operations) const {
    const MutexLock lock(m_mutex);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (operations.contains(static_cast<FileOperation>(i))) sum += m_counts[i];
    }
    return sum;
}

std::uint64_t FileFaults::calls(FileOperations operations, const std::string& pathContains) const {
    const MutexLock lock(m_mutex);
    const Fault filter{.operations = operations, .pathContains = pathContains};
    std::uint64_t sum = 0;
    for (const FileCall& call : m_log) sum += concerns(filter, call) ? 1 : 0;
    return sum;
}

std::vector<FileCall> FileFaults::log() const {
    const MutexLock lock(m_mutex);
    return {m_log.begin(), m_log.end()};
}

std::string FileFaults::describeLog() const {
    std::string text;
    for (const FileCall& call : log()) text += call.describe() + "\n";
    return text;
}

void FileFaults::observe(std::function<void(const FileCall&)> observer) {
    const MutexLock lock(m_mutex);
    m_observer = std::move(observer);
}

FileFaults::Verdict FileFaults::onCall(FileCall call) {
    std::function<void(const FileCall&)> observer;
    {
        const MutexLock lock(m_mutex);
        observer = m_observer;
    }
    if (observer) observer(call);
    const MutexLock lock(m_mutex);
    m_counts.resize(kOperationCount);
    ++m_counts[static_cast<std::size_t>(call.operation)];
    const Verdict verdict = judge(call);
    call.errnoValue = verdict.errnoValue;
    if (verdict.errnoValue != 0) ++m_delivered;
    if (m_log.size() == kLoggedCalls) m_log.pop_front();
    m_log.push_back(std::move(call));
    return verdict;
}

FileFaults::Verdict FileFaults::judge(const FileCall& call) {
    Verdict verdict;
    for (Armed& armed : m_armed) {
        if (armed.spent || !concerns(armed.fault, call)) continue;
        if (++armed.seen < armed.fault.nth) continue;
        armed.spent = !armed.fault.sticky;
        if (verdict.errnoValue == 0)
            verdict = {.errnoValue = armed.fault.errnoValue, .shortBytes = armed.fault.shortBytes};
    }
    return verdict;
}

}  // namespace warp::test
