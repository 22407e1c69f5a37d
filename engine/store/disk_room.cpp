// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/disk_room.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::uint64_t kLeastUnmerged = 1u << 20;
constexpr std::uint64_t kUnmergedShare = 4;     // of what is free
constexpr std::uint64_t kFullBelow = 1u << 20;  // a write of LMDB has at most 64 pages

}  // namespace

DiskRoom::DiskRoom(FileSystem& fs, std::string directory, DiskReserve reserve)
    : m_fs(fs), m_directory(std::move(directory)), m_reserve(std::move(reserve)) {}

void DiskRoom::measure() {
    if (const auto space = m_fs.diskSpace(m_directory); space.ok())
        m_freeBytes.store(space->freeBytes, std::memory_order_relaxed);
}

std::uint64_t DiskRoom::unmergedLimit(std::uint64_t budget) const {
    const std::uint64_t share = m_freeBytes.load(std::memory_order_relaxed) / kUnmergedShare;
    return std::min(budget, std::max(share, kLeastUnmerged));
}

bool DiskRoom::meansFull(const Error& failure) const {
    if (failure.code == ErrorCode::NoSpace) return true;
    if (failure.code != ErrorCode::Io) return false;
    const auto space = m_fs.diskSpace(m_directory);
    return space.ok() && space->freeBytes < kFullBelow;
}

void DiskRoom::releaseReserve() const {
    if (m_reserve.release) m_reserve.release();
}

Status DiskRoom::restoreReserve() const {
    return m_reserve.restore ? m_reserve.restore() : Status();
}

}  // namespace warp
