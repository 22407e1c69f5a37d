// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_file_system.h"

#include <cerrno>
#include <utility>

#include "tests/support/simulated_file.h"

namespace warp::test {

namespace {

using Place = SimulatedDisk::Place;

class SimulatedLock final : public FileLock {
  public:
    SimulatedLock(std::shared_ptr<SimulatedDisk> disk, NodePointer node)
        : m_disk(std::move(disk)), m_node(std::move(node)) {}
    ~SimulatedLock() override {
        const MutexLock lock(m_disk->mutex);
        m_node->locked = false;
        m_disk->closed(*m_node);
    }

  private:
    std::shared_ptr<SimulatedDisk> m_disk;
    NodePointer m_node;
};

FileInfo infoOf(const SimulatedNode& node) {
    return {.kind = node.kind,
            .size = node.isDirectory() ? 0 : node.content.size(),
            .modified = {node.modifiedNs / 1'000'000},
            .modifiedNs = node.modifiedNs,
            .changedNs = node.changedNs,
            .inode = node.id};
}

/// A directory that must be there.
int findDirectory(const SimulatedDisk& disk, const std::string& path, NodePointer& node) {
    Place place;
    if (const int failure = disk.find(path, place)) return failure;
    if (!place.node) return ENOENT;
    node = place.node;
    return node->isDirectory() ? 0 : ENOTDIR;
}

int makeDirectoryAt(SimulatedDisk& disk, const std::string& path) {
    Place place;
    if (const int failure = disk.find(path, place)) return failure;
    if (place.node) return place.node->isDirectory() ? 0 : EEXIST;
    NodePointer made;
    return disk.create(place, FileKind::Directory, made);
}

int removeAt(SimulatedDisk& disk, const std::string& path, bool directory) {
    Place place;
    if (const int failure = disk.find(path, place)) return failure;
    if (!place.node) return ENOENT;
    if (directory != place.node->isDirectory()) return directory ? ENOTDIR : EISDIR;
    return disk.remove(place);
}

int withTwoPlaces(SimulatedDisk& disk, const std::string& one, const std::string& other,
                  int (SimulatedDisk::*apply)(const Place&, const Place&)) {
    Place first;
    Place second;
    if (const int failure = disk.find(one, first)) return failure;
    if (const int failure = disk.find(other, second)) return failure;
    return (disk.*apply)(first, second);
}

}  // namespace

SimulatedFileSystem::SimulatedFileSystem() : SimulatedFileSystem(std::make_unique<SimulatedDisk>()) {}

SimulatedFileSystem::SimulatedFileSystem(std::unique_ptr<SimulatedDisk> disk)
    : m_disk(std::move(disk)), m_faults(std::make_shared<FileFaults>()) {}

SimulatedFileSystem::~SimulatedFileSystem() = default;

void SimulatedFileSystem::setLimits(DiskLimits limits) {
    const MutexLock lock(m_disk->mutex);
    m_disk->setLimits(limits);
}

std::unique_ptr<SimulatedFileSystem> SimulatedFileSystem::powerCut(PowerCut mode, std::uint64_t seed) const {
    const MutexLock lock(m_disk->mutex);
    return std::unique_ptr<SimulatedFileSystem>(new SimulatedFileSystem(m_disk->afterPowerCut(mode, seed)));
}

std::unique_ptr<SimulatedFileSystem> SimulatedFileSystem::killProcess() const {
    const MutexLock lock(m_disk->mutex);
    return std::unique_ptr<SimulatedFileSystem>(new SimulatedFileSystem(m_disk->copy()));
}

void SimulatedFileSystem::writeBack(std::uint64_t seed) {
    Random random(seed);
    const MutexLock lock(m_disk->mutex);
    m_disk->writeBack(random);
}

void SimulatedFileSystem::dropCleanPages() {
    const MutexLock lock(m_disk->mutex);
    m_disk->dropCleanPages();
}

template <typename Apply>
Status SimulatedFileSystem::carryOut(FileCall call, std::string_view action, const Apply& apply) const {
    const std::string path = call.path;
    int failure = m_faults->onCall(std::move(call)).errnoValue;
    if (failure == 0) {
        const MutexLock lock(m_disk->mutex);
        failure = apply(*m_disk);
    }
    if (failure == 0) return {};
    return systemError(action, path, failure);
}

int SimulatedFileSystem::openNode(SimulatedDisk& disk, const std::string& path, OpenMode mode,
                                  NodePointer& node) {
    Place place;
    if (const int failure = disk.find(path, place)) return failure;
    const bool mayCreate = mode == OpenMode::Create || mode == OpenMode::CreateNew;
    if (place.node && mode == OpenMode::CreateNew) return EEXIST;
    if (place.node && place.node->isDirectory()) return EISDIR;
    if (!place.node && !mayCreate) return ENOENT;
    if (!place.node) {
        if (const int failure = disk.create(place, FileKind::File, place.node)) return failure;
    }
    node = place.node;
    ++node->openHandles;
    return 0;
}

Result<std::unique_ptr<File>> SimulatedFileSystem::open(const std::string& path, OpenMode mode) {
    NodePointer node;
    WARP_TRY(carryOut({.operation = FileOperation::Open, .path = path}, "open",
                      [&](SimulatedDisk& disk) { return openNode(disk, path, mode, node); }));
    return std::unique_ptr<File>(std::make_unique<SimulatedFile>(m_disk, m_faults, node, path, mode));
}

Result<std::vector<DirectoryEntry>> SimulatedFileSystem::list(const std::string& path) {
    std::vector<DirectoryEntry> entries;
    WARP_TRY(carryOut({.operation = FileOperation::List, .path = path}, "list", [&](SimulatedDisk& disk) {
        NodePointer directory;
        if (const int failure = findDirectory(disk, path, directory)) return failure;
        for (const auto& [name, node] : directory->entries) entries.push_back({name, node->kind});
        return 0;
    }));
    return entries;
}

Result<std::optional<FileInfo>> SimulatedFileSystem::stat(const std::string& path) {
    std::optional<FileInfo> info;
    WARP_TRY(carryOut({.operation = FileOperation::Stat, .path = path}, "inspect", [&](SimulatedDisk& disk) {
        Place place;
        const int failure = disk.find(path, place);
        if (failure == 0 && place.node) info = infoOf(*place.node);
        return failure == ENOENT || failure == ENOTDIR ? 0 : failure;
    }));
    return info;
}

Status SimulatedFileSystem::makeDirectory(const std::string& path) {
    return carryOut({.operation = FileOperation::MakeDirectory, .path = path}, "create directory",
                    [&](SimulatedDisk& disk) { return makeDirectoryAt(disk, path); });
}

Status SimulatedFileSystem::rename(const std::string& from, const std::string& to) {
    return carryOut(
        {.operation = FileOperation::Rename, .path = from, .other = to}, "rename",
        [&](SimulatedDisk& disk) { return withTwoPlaces(disk, from, to, &SimulatedDisk::rename); });
}

Status SimulatedFileSystem::exchange(const std::string& one, const std::string& other) {
    return carryOut(
        {.operation = FileOperation::Exchange, .path = one, .other = other}, "exchange",
        [&](SimulatedDisk& disk) { return withTwoPlaces(disk, one, other, &SimulatedDisk::exchange); });
}

Status SimulatedFileSystem::removeFile(const std::string& path) {
    return carryOut({.operation = FileOperation::RemoveFile, .path = path}, "remove",
                    [&](SimulatedDisk& disk) { return removeAt(disk, path, false); });
}

Status SimulatedFileSystem::removeDirectory(const std::string& path) {
    return carryOut({.operation = FileOperation::RemoveDirectory, .path = path}, "remove directory",
                    [&](SimulatedDisk& disk) { return removeAt(disk, path, true); });
}

Status SimulatedFileSystem::syncDirectory(const std::string& path) {
    return carryOut({.operation = FileOperation::SyncDirectory, .path = path}, "sync directory",
                    [&](SimulatedDisk& disk) {
                        NodePointer directory;
                        if (const int failure = findDirectory(disk, path, directory)) return failure;
                        disk.syncNames(*directory);
                        return 0;
                    });
}

Status SimulatedFileSystem::syncMount(const std::string& path) {
    const int failure = m_faults->onCall({.operation = FileOperation::SyncMount, .path = path}).errnoValue;
    const MutexLock lock(m_disk->mutex);
    if (failure != 0) {
        m_disk->loseEverythingDirty();
        return systemError("sync the file system of", path, failure);
    }
    Place place;
    if (const int missing = m_disk->find(path, place)) return systemError("open", path, missing);
    if (!place.node) return systemError("open", path, ENOENT);
    m_disk->syncEverything();
    return {};
}

Result<DiskSpace> SimulatedFileSystem::diskSpace(const std::string& path) {
    DiskSpace space;
    WARP_TRY(carryOut({.operation = FileOperation::DiskSpace, .path = path}, "inspect the disk of",
                      [&](SimulatedDisk& disk) {
                          Place place;
                          if (const int failure = disk.find(path, place)) return failure;
                          space = disk.space();
                          return place.node ? 0 : ENOENT;
                      }));
    return space;
}

int SimulatedFileSystem::lockNode(SimulatedDisk& disk, const std::string& path, const std::string& note,
                                  NodePointer& node, std::string& holder) {
    if (const int failure = openNode(disk, path, OpenMode::Create, node)) return failure;
    if (node->locked) {
        holder.resize(node->content.size());
        node->content.read(0, holder);
        disk.closed(*node);
        return EWOULDBLOCK;
    }
    node->locked = true;
    std::uint64_t stored = 0;
    disk.resize(*node, 0);
    const int failure = disk.write(*node, 0, note, stored);
    if (failure != 0) {
        node->locked = false;
        disk.closed(*node);
    }
    return failure;
}

Result<std::unique_ptr<FileLock>> SimulatedFileSystem::lock(const std::string& path,
                                                            const std::string& note) {
    NodePointer node;
    std::string holder;
    bool held = false;
    WARP_TRY(carryOut({.operation = FileOperation::Lock, .path = path}, "lock", [&](SimulatedDisk& disk) {
        const int failure = lockNode(disk, path, note, node, holder);
        held = failure == EWOULDBLOCK;
        return held ? 0 : failure;
    }));
    if (held) return Error{.code = ErrorCode::InUse, .message = holder, .path = path};
    return std::unique_ptr<FileLock>(std::make_unique<SimulatedLock>(m_disk, node));
}

Result<std::optional<std::string>> SimulatedFileSystem::lockHolder(const std::string& path) {
    NodePointer node;
    std::string holder;
    bool held = false;
    const Status status =
        carryOut({.operation = FileOperation::Lock, .path = path}, "inspect", [&](SimulatedDisk& disk) {
            if (const int failure = openNode(disk, path, OpenMode::Read, node)) return failure;
            held = node->locked;
            holder.resize(node->content.size());
            node->content.read(0, holder);
            disk.closed(*node);
            return 0;
        });
    if (!status.ok() && status.error().code != ErrorCode::NotFound) return status.error();
    return held ? std::optional(std::move(holder)) : std::nullopt;
}

CrashPoints::CrashPoints(SimulatedFileSystem& fs, FileOperations operations) : m_fs(fs) {
    m_fs.faults().observe([this, operations](const FileCall& call) {
        if (!operations.contains(call.operation)) return;
        Point point{call, m_fs.killProcess()};
        const MutexLock lock(m_mutex);
        m_points.push_back(std::move(point));
    });
}

CrashPoints::~CrashPoints() {
    m_fs.faults().observe({});
}

std::size_t CrashPoints::size() const {
    const MutexLock lock(m_mutex);
    return m_points.size();
}

const FileCall& CrashPoints::call(std::size_t index) const {
    const MutexLock lock(m_mutex);
    return m_points[index].call;
}

const SimulatedFileSystem& CrashPoints::before(std::size_t index) const {
    const MutexLock lock(m_mutex);
    return *m_points[index].state;
}

}  // namespace warp::test
