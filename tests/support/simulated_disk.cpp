// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_disk.h"

#include <algorithm>
#include <cerrno>
#include <set>
#include <unordered_map>
#include <utility>

namespace warp::test {

namespace {

constexpr std::size_t kPage = PagedBytes::kPageSize;
constexpr std::size_t kLongestName = 255;
constexpr std::size_t kLongestPath = 4095;

/// The steps of a path without empty ones and "."; ".." takes the step before it away.
std::vector<std::string_view> stepsOf(std::string_view path) {
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view step = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (step == "..") {
            if (!steps.empty()) steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    return steps;
}

bool contains(const SimulatedNode& directory, const SimulatedNode& wanted) {
    if (&directory == &wanted) return true;
    return std::any_of(directory.entries.begin(), directory.entries.end(), [&](const auto& entry) {
        return entry.second->isDirectory() && contains(*entry.second, wanted);
    });
}

}  // namespace

SimulatedDisk::SimulatedDisk() : m_root(std::make_shared<SimulatedNode>()) {
    m_root->kind = FileKind::Directory;
    m_root->modifiedNs = m_root->changedNs = m_nowNs;
}

SimulatedDisk::~SimulatedDisk() {
    // Directories that were moved into each other, one way on the disk and one in memory, would keep
    // themselves.
    m_pendingNames.clear();
    for (const NodePointer& node : reachable(m_root)) {
        node->entries.clear();
        node->durableEntries.clear();
    }
}

int SimulatedDisk::find(std::string_view path, Place& place) const {
    if (path.empty()) return ENOENT;
    if (path.size() > kLongestPath) return ENAMETOOLONG;
    place = {.directory = m_root, .name = "", .node = m_root};
    for (const std::string_view step : stepsOf(path)) {
        if (step.size() > kLongestName) return ENAMETOOLONG;
        if (!place.node) return ENOENT;
        if (!place.node->isDirectory()) return ENOTDIR;
        place.directory = place.node;
        place.name = step;
        const auto entry = place.directory->entries.find(step);
        place.node = entry == place.directory->entries.end() ? nullptr : entry->second;
    }
    return 0;
}

int SimulatedDisk::create(const Place& place, FileKind kind, NodePointer& made) {
    if (m_usedInodes >= m_limits.inodes) return ENOSPC;
    ++m_usedInodes;
    made = std::make_shared<SimulatedNode>();
    made->id = m_nextId++;
    made->kind = kind;
    touch(*made);
    record({{place.directory, place.name, made}});
    return 0;
}

int SimulatedDisk::rename(const Place& from, const Place& to) {
    if (!from.node) return ENOENT;
    if (from.name.empty() || to.name.empty()) return EBUSY;
    if (from.node == to.node) return 0;
    if (from.node->isDirectory() && contains(*from.node, *to.directory)) return EINVAL;
    if (to.node) {
        if (to.node->isDirectory() && !from.node->isDirectory()) return EISDIR;
        if (!to.node->isDirectory() && from.node->isDirectory()) return ENOTDIR;
        if (!to.node->entries.empty()) return ENOTEMPTY;
        unlink(to.node);
    }
    record({{from.directory, from.name, nullptr}, {to.directory, to.name, from.node}});
    from.node->changedNs = m_nowNs;
    return 0;
}

int SimulatedDisk::exchange(const Place& one, const Place& other) {
    if (!one.node || !other.node) return ENOENT;
    if (one.name.empty() || other.name.empty()) return EBUSY;
    if (one.node == other.node) return 0;
    if (contains(*one.node, *other.directory) || contains(*other.node, *one.directory)) return EINVAL;
    record({{one.directory, one.name, other.node}, {other.directory, other.name, one.node}});
    one.node->changedNs = other.node->changedNs = m_nowNs;
    return 0;
}

int SimulatedDisk::remove(const Place& place) {
    if (!place.node) return ENOENT;
    if (place.name.empty()) return EBUSY;
    if (!place.node->entries.empty()) return ENOTEMPTY;
    unlink(place.node);
    record({{place.directory, place.name, nullptr}});
    return 0;
}

int SimulatedDisk::write(SimulatedNode& file, std::uint64_t offset, ByteView bytes, std::uint64_t& stored) {
    std::uint64_t room = freePages();
    std::uint64_t end = offset + bytes.size();
    for (std::uint64_t at = offset; at < end; at = (at / kPage + 1) * kPage) {
        if (!file.content.isHole(at / kPage)) continue;
        if (room == 0)
            end = at;
        else
            --room;
    }
    stored = end - offset;
    file.content.write(offset, bytes.substr(0, stored));
    charge(file);
    touch(file);
    return stored == bytes.size() ? 0 : ENOSPC;
}

int SimulatedDisk::resize(SimulatedNode& file, std::uint64_t size) {
    file.content.resize(size);
    charge(file);
    touch(file);
    return 0;
}

int SimulatedDisk::allocate(SimulatedNode& file, std::uint64_t size) {
    std::uint64_t holes = 0;
    for (std::size_t i = 0; i * kPage < size; ++i) holes += file.content.isHole(i) ? 1 : 0;
    if (holes > freePages()) return ENOSPC;
    file.content.allocate(size);
    charge(file);
    touch(file);
    return 0;
}

void SimulatedDisk::closed(SimulatedNode& file) {
    --file.openHandles;
    charge(file);
}

std::uint64_t SimulatedDisk::freePages() const {
    const std::uint64_t total = m_limits.bytes / kPage;
    return total > m_usedPages ? total - m_usedPages : 0;
}

void SimulatedDisk::charge(SimulatedNode& file) {
    const bool gone = !file.linked && file.openHandles == 0;
    const std::uint64_t pages = gone ? 0 : file.content.storedPages();
    m_usedPages += pages - file.chargedPages;
    file.chargedPages = pages;
}

void SimulatedDisk::unlink(const NodePointer& node) {
    node->linked = false;
    --m_usedInodes;
    charge(*node);
}

void SimulatedDisk::touch(SimulatedNode& node) {
    m_nowNs += 1'000'000;
    node.modifiedNs = node.changedNs = m_nowNs;
}

void SimulatedDisk::record(NameChanges changes) {
    for (const NameChange& change : changes) {
        touch(*change.directory);
        if (change.node) {
            change.directory->entries.insert_or_assign(change.name, change.node);
        } else {
            change.directory->entries.erase(change.name);
        }
    }
    m_pendingNames.push_back(std::move(changes));
}

void SimulatedDisk::makeDurable(const NameChanges& changes) {
    for (const NameChange& change : changes) {
        if (change.node) {
            change.directory->durableEntries.insert_or_assign(change.name, change.node);
        } else {
            change.directory->durableEntries.erase(change.name);
        }
    }
}

std::vector<bool> SimulatedDisk::withPrerequisites(std::vector<bool> wanted) const {
    std::set<Slot> slots;
    for (std::size_t i = m_pendingNames.size(); i-- > 0;) {
        const NameChanges& changes = m_pendingNames[i];
        const auto concerned = [&](const NameChange& change) { return slots.contains(change.slot()); };
        if (!wanted[i] && std::none_of(changes.begin(), changes.end(), concerned)) continue;
        wanted[i] = true;
        for (const NameChange& change : changes) slots.insert(change.slot());
    }
    return wanted;
}

void SimulatedDisk::applyNames(const std::vector<bool>& chosen) {
    std::vector<NameChanges> rest;
    for (std::size_t i = 0; i < m_pendingNames.size(); ++i) {
        if (chosen[i]) {
            makeDurable(m_pendingNames[i]);
        } else {
            rest.push_back(std::move(m_pendingNames[i]));
        }
    }
    m_pendingNames = std::move(rest);
}

void SimulatedDisk::syncNames(const SimulatedNode& directory) {
    std::vector<bool> wanted(m_pendingNames.size());
    for (std::size_t i = 0; i < m_pendingNames.size(); ++i) {
        for (const NameChange& change : m_pendingNames[i]) {
            if (change.directory.get() == &directory) wanted[i] = true;
        }
    }
    applyNames(withPrerequisites(std::move(wanted)));
}

void SimulatedDisk::syncEverything() {
    applyNames(std::vector<bool>(m_pendingNames.size(), true));
    forEachNode([](SimulatedNode& node) { node.content.sync(); });
}

void SimulatedDisk::loseEverythingDirty() {
    forEachNode([](SimulatedNode& node) { node.content.loseDirtyPages(); });
}

void SimulatedDisk::dropCleanPages() {
    forEachNode([](SimulatedNode& node) { node.content.dropCleanPages(); });
}

void SimulatedDisk::writeBack(Random& random) {
    forEachNode([&](SimulatedNode& node) { node.content.writeBack(random); });
}

template <typename Visit>
void SimulatedDisk::forEachNode(const Visit& visit) const {
    for (const NodePointer& node : reachable(m_root)) visit(*node);
}

std::vector<NodePointer> SimulatedDisk::reachable(const NodePointer& root) {
    std::vector<NodePointer> found = {root};
    std::set<const SimulatedNode*> seen = {root.get()};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const NodePointer node = found[i];
        for (const DirectoryEntries* entries : {&node->entries, &node->durableEntries}) {
            for (const auto& [name, child] : *entries) {
                if (seen.insert(child.get()).second) found.push_back(child);
            }
        }
    }
    return found;
}

DiskSpace SimulatedDisk::space() const {
    const std::uint64_t freeInodes = m_limits.inodes > m_usedInodes ? m_limits.inodes - m_usedInodes : 0;
    return {.totalBytes = m_limits.bytes,
            .freeBytes = freePages() * kPage,
            .freeInodes = freeInodes,
            .totalInodes = m_limits.inodes};
}

std::unique_ptr<SimulatedDisk> SimulatedDisk::copy() {
    auto made = std::make_unique<SimulatedDisk>();
    std::unordered_map<const SimulatedNode*, NodePointer> twins = {{m_root.get(), made->m_root}};
    const auto twinOf = [&](const NodePointer& node) -> NodePointer {
        if (!node) return nullptr;
        NodePointer& twin = twins[node.get()];
        if (!twin) twin = std::make_shared<SimulatedNode>();
        return twin;
    };
    std::vector<NodePointer> originals = reachable(m_root);
    std::set<NodePointer> known(originals.begin(), originals.end());
    for (const NameChanges& changes : m_pendingNames) {
        NameChanges& copied = made->m_pendingNames.emplace_back();
        for (const NameChange& change : changes) {
            copied.push_back({twinOf(change.directory), change.name, twinOf(change.node)});
            for (const NodePointer& named : {change.directory, change.node}) {
                // It may be in no directory any more.
                if (named && known.insert(named).second) originals.push_back(named);
            }
        }
    }
    for (const NodePointer& original : originals) {
        const NodePointer twin = twinOf(original);
        twin->copyFrom(*original);
        for (const auto& [name, child] : original->entries) twin->entries[name] = twinOf(child);
        for (const auto& [name, child] : original->durableEntries) twin->durableEntries[name] = twinOf(child);
    }
    made->m_limits = m_limits;
    made->m_nextId = m_nextId;
    made->m_nowNs = m_nowNs;
    made->recount();
    return made;
}

std::unique_ptr<SimulatedDisk> SimulatedDisk::afterPowerCut(PowerCut mode, std::uint64_t seed) {
    std::unique_ptr<SimulatedDisk> disk = copy();
    Random random(seed);
    if (mode == PowerCut::TearUnsynced) disk->writeBack(random);
    if (mode == PowerCut::KeepData) disk->forEachNode([](SimulatedNode& node) { node.content.sync(); });
    std::vector<bool> survives(disk->m_pendingNames.size(), mode == PowerCut::KeepNames);
    if (mode == PowerCut::TearUnsynced) {
        const double probability = std::uniform_real_distribution<>(0, 1)(random);
        for (std::size_t i = 0; i < survives.size(); ++i) survives[i] = chance(random, probability);
    }
    disk->applyNames(disk->withPrerequisites(std::move(survives)));
    disk->forgetMemory();
    return disk;
}

void SimulatedDisk::forgetMemory() {
    m_pendingNames.clear();
    const std::vector<NodePointer> before = reachable(m_root);
    for (const NodePointer& node : before) {
        node->entries = node->durableEntries;
        node->content.becomeDurableOf(node->content);
        node->linked = true;
    }
    const std::vector<NodePointer> left = reachable(m_root);
    const std::set<NodePointer> kept(left.begin(), left.end());
    for (const NodePointer& node : before) {
        if (kept.contains(node)) continue;
        // Lost directories that name each other would keep themselves.
        node->entries.clear();
        node->durableEntries.clear();
    }
    recount();
}

void SimulatedDisk::recount() {
    m_usedPages = 0;
    m_usedInodes = 0;
    std::vector<const SimulatedNode*> ahead = {m_root.get()};
    while (!ahead.empty()) {
        const SimulatedNode& node = *ahead.back();
        ahead.pop_back();
        for (const auto& [name, child] : node.entries) {
            ++m_usedInodes;
            child->chargedPages = child->content.storedPages();
            m_usedPages += child->chargedPages;
            ahead.push_back(child.get());
        }
    }
}

}  // namespace warp::test
