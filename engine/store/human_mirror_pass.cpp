// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/human_mirror_pass.h"

#include <iterator>
#include <utility>

#include "engine/io/files.h"

namespace warp {

namespace {

using Kind = MirrorOutcome::Kind;

constexpr std::size_t kKeysPerTake = 256;
// Texts rendered ahead of writing, and so the memory of a worker.
constexpr std::size_t kTextBytes = std::size_t{4} << 20;
constexpr std::size_t kFilesBetweenLooks = 16;
constexpr std::uint64_t kKeepFreeInodes = 64;  // log, tree and manifests need new files, too

constexpr std::string_view kManifestName = "_manifest.json";

}  // namespace

MirrorPass::MirrorPass(const MirrorOptions& options)
    : m_options(options),
      m_writer(*options.fs, options.root, *options.source, options.adopt, options.superpose),
      m_brake(options.busy) {}

Status MirrorPass::begin(bool probe) {
    WARP_ASSIGN(const auto tree, m_options.tree.read());
    WARP_ASSIGN(const std::uint64_t problems, tree->count(Space::Problems));
    m_queue = std::make_unique<MirrorQueue>();
    const MutexLock lock(m_mutex);
    m_result = {};
    m_probe = probe;
    m_listed = problems > 0 || !m_unsettled.problems.empty();
    return {};
}

void MirrorPass::work(MirrorQueue::End end, std::stop_token stop) {
    while (!stop.stop_requested() && !halted()) {
        Result<std::vector<std::string>> keys = [&]() -> Result<std::vector<std::string>> {
            WARP_ASSIGN(const auto tree, m_options.tree.read());
            return m_queue->take(*tree, end, kKeysPerTake);
        }();
        if (!keys) return fail(keys.error());
        if (keys->empty()) return;
        for (std::size_t at = 0; at < keys->size() && !stop.stop_requested() && !halted();) {
            const auto files = prepare(*keys, at);
            if (!files) return fail(files.error());
            carryOut(*files, stop);
        }
        if (unsettled() < m_brake.settleFiles() || stop.stop_requested()) continue;
        const Status settled = settle();
        if (!settled) return fail(settled.error());
    }
}

/// Renders the next keys from `at` on, as many as fit in memory, under one short reader.
Result<std::vector<MirrorPass::DueFile>> MirrorPass::prepare(const std::vector<std::string>& keys,
                                                             std::size_t& at) {
    WARP_ASSIGN(const auto tree, m_options.tree.read());
    std::vector<DueFile> files;
    for (std::size_t bytes = 0; at < keys.size() && bytes < kTextBytes; ++at) {
        auto file = prepareOne(*tree, keys[at]);
        if (!file) {
            fail(file.error());  // one damaged record must not stop the others
            continue;
        }
        if (!*file) continue;
        if ((*file)->work.file) bytes += (*file)->work.file->text.size();
        files.push_back(std::move(**file));
    }
    return files;
}

/// Nothing when the debt was struck off or its file is written and waits to be settled.
Result<std::optional<MirrorPass::DueFile>> MirrorPass::prepareOne(TreeReader& tree, const std::string& key) {
    WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, key));
    if (!due) return std::optional<DueFile>();
    {
        const MutexLock lock(m_mutex);
        const auto paid = m_unsettled.paid.find(key);
        if (paid != m_unsettled.paid.end() && paid->second == *due) return std::optional<DueFile>();
    }
    if (onlyRemoves()) {
        WARP_ASSIGN(const auto record, tree.get(Space::Records, key));
        if (record) return std::optional<DueFile>();
    }
    WARP_ASSIGN(MirrorWork work, m_options.source->work(tree, key, *due));
    return std::optional(DueFile{key, std::string(*due), std::move(work)});
}

void MirrorPass::carryOut(const std::vector<DueFile>& files, std::stop_token stop) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested() || halted()) return;
        m_brake.pause(stop);
        if (i % kFilesBetweenLooks == 0 && !onlyRemoves() && !hasRoom()) fail(noRoomError());
        if (files[i].work.file && onlyRemoves()) continue;
        carryOutOne(files[i]);
    }
}

Error MirrorPass::noRoomError() const {
    return Error{.code = ErrorCode::NoSpace,
                 .message = "the last " + std::to_string(m_options.keepFreeBytes >> 20) +
                            " MiB and inodes of the disk are left to log and tree",
                 .path = m_options.root};
}

bool MirrorPass::hasRoom() const {
    if (m_options.keepFreeBytes == 0) return true;
    const auto space = m_options.fs->diskSpace(m_options.root);
    if (!space.ok()) return true;
    const bool inodes = space->totalInodes == 0 || space->freeInodes >= kKeepFreeInodes;
    return inodes && space->freeBytes >= m_options.keepFreeBytes;
}

void MirrorPass::carryOutOne(const DueFile& file) {
    auto outcomes = applyWork(file);
    if (!outcomes) return fail(outcomes.error());
    record(file, std::move(outcomes).value());
}

/// The new file first: a record that moves has at every moment a file somewhere.
Result<std::vector<MirrorOutcome>> MirrorPass::applyWork(const DueFile& file) {
    std::vector<MirrorOutcome> outcomes;
    std::optional<MirrorTruth> truth;
    if (file.work.file) {
        truth = file.work.file->truth;
        WARP_ASSIGN(outcomes.emplace_back(), m_writer.write(*file.work.file, doubted(file.key)));
    }
    for (const std::string& path : file.work.remove) {
        if (truth && truth->path == path) continue;
        WARP_ASSIGN(outcomes.emplace_back(), m_writer.remove(file.key, path, truth));
    }
    return outcomes;
}

void MirrorPass::record(const DueFile& file, std::vector<MirrorOutcome> outcomes) {
    // The first outcome is that of the record's own file.
    if (file.work.file && outcomes.front().kind == Kind::Written) m_options.source->fileWritten(file.key);
    const MutexLock lock(m_mutex);
    bool later = false;
    for (MirrorOutcome& outcome : outcomes) {
        m_counts.written += outcome.kind == Kind::Written ? 1 : 0;
        m_counts.removed += outcome.kind == Kind::Removed ? 1 : 0;
        m_counts.adopted += outcome.kind == Kind::Adopted ? 1 : 0;
        later = later || outcome.kind == Kind::Later;
        if (outcome.problem) m_unsettled.problems.push_back(*std::move(outcome.problem));
    }
    for (const std::string& path : file.work.remove) m_emptied.insert(parentPath(path));
    if (later) {
        ++m_result.later;
        return;
    }
    if (m_listed) {
        if (file.work.file) m_unsettled.inOrder.push_back(file.work.file->truth.path);
        for (const std::string& path : file.work.remove) m_unsettled.inOrder.push_back(path);
    }
    m_unsettled.paid[file.key] = file.due;
}

void MirrorPass::fail(Error error) {
    const MutexLock lock(m_mutex);
    ++m_result.failures;
    m_result.full = m_result.full || error.code == ErrorCode::NoSpace;
    if (!m_result.failure) m_result.failure = std::move(error);
}

bool MirrorPass::onlyRemoves() const {
    const MutexLock lock(m_mutex);
    return m_result.full;
}

bool MirrorPass::halted() const {
    const MutexLock lock(m_mutex);
    return m_result.full && m_probe;
}

bool MirrorPass::doubted(const std::string& key) const {
    const MutexLock lock(m_mutex);
    return m_doubted.contains(key);
}

Status MirrorPass::settle() {
    const MutexLock settling(m_settling);
    Unsettled done;
    {
        const MutexLock lock(m_mutex);
        std::swap(done, m_unsettled);
    }
    if (done.paid.empty() && done.problems.empty()) return {};
    Status status;
    for (const std::string& mount : m_options.mounts) {
        status = m_options.fs->syncMount(joinPath(m_options.root, mount));
        if (!status) break;
    }
    const bool synced = status.ok();
    if (synced) status = strikeOff(done);
    const MutexLock lock(m_mutex);
    for (const auto& [key, due] : done.paid) {
        // After a failed sync the kernel may show what the disk does not have: such files are written again.
        if (!synced) m_doubted.insert(key);
        if (status) m_doubted.erase(key);
    }
    if (!status) {
        m_unsettled.problems.insert(m_unsettled.problems.end(),
                                    std::make_move_iterator(done.problems.begin()),
                                    std::make_move_iterator(done.problems.end()));
    }
    return status;
}

Status MirrorPass::strikeOff(const Unsettled& done) {
    return m_options.tree.update([&](TreeWriter& tree) -> Status {
        for (const std::string& path : done.inOrder) {
            WARP_ASSIGN([[maybe_unused]] const bool listed, tree.erase(Space::Problems, path));
        }
        for (const MirrorProblem& problem : done.problems)
            WARP_TRY(tree.put(Space::Problems, problem.path, encodeProblem(problem)));
        for (const auto& [key, bytes] : done.paid) {
            WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, key));
            if (!due || *due != bytes) continue;  // changed meanwhile: the new debt stands
            WARP_ASSIGN([[maybe_unused]] const bool was, tree.erase(Space::MirrorDue, key));
        }
        return {};
    });
}

MirrorPassResult MirrorPass::end() {
    std::set<std::string> emptied;
    {
        const MutexLock lock(m_mutex);
        std::swap(emptied, m_emptied);
    }
    for (const std::string& directory : emptied) {
        Status removed = removeIfEmpty(directory);
        if (!removed) fail(std::move(removed).error());
    }
    const MutexLock lock(m_mutex);
    return m_result;
}

/// A directory that holds nothing but its manifest goes, unless records of its type still need it.
Status MirrorPass::removeIfEmpty(const std::string& directory) {
    {
        WARP_ASSIGN(const auto tree, m_options.tree.read());
        WARP_ASSIGN(const auto needed, m_options.source->expectedFiles(*tree, directory, {}, 1));
        if (!needed.empty()) return {};
    }
    const std::string path = joinPath(m_options.root, directory);
    FileSystem& fs = *m_options.fs;
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (!info) return {};
    WARP_ASSIGN(const auto entries, fs.list(path));
    for (const DirectoryEntry& entry : entries)
        if (entry.name != kManifestName) return {};
    if (!entries.empty()) WARP_TRY(fs.removeFile(joinPath(path, kManifestName)));
    const Status removed = fs.removeDirectory(path);
    // Another file may have come in between.
    if (!removed && removed.error().code != ErrorCode::Conflict) return removed.error();
    return {};
}

std::size_t MirrorPass::unsettled() const {
    const MutexLock lock(m_mutex);
    return m_unsettled.paid.size();
}

MirrorCounts MirrorPass::counts() const {
    const MutexLock lock(m_mutex);
    return m_counts;
}

}  // namespace warp
