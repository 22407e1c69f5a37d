// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_archive_format.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>

#include "engine/base/hash.h"
#include "engine/io/files.h"
#include "engine/store/log_format.h"

namespace warp {

namespace {

constexpr ByteView kMagic = "WARPARCH";
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kSkippable = 0x184D2A57u;
constexpr std::size_t kSkippableHead = 8;
constexpr std::size_t kIdBytes = 40;
constexpr std::size_t kTailHashAt = 160;
constexpr std::string_view kSuffix = ".lz4";

Error corrupt(const char* what) {
    return Error{.code = ErrorCode::Corrupt, .message = what};
}

void appendBlock(std::string& out, const ArchiveBlock& block) {
    appendLittle(out, block.offset);
    appendLittle(out, block.fileBytes);
    appendLittle(out, block.logBytes);
    appendLittle(out, block.firstLsn);
    appendLittle(out, block.firstTime.ms);
    appendLittle(out, block.filterOffset);
    appendLittle(out, block.filterBytes);
    appendLittle(out, std::uint32_t{block.beginsInsideChange});
}

ArchiveBlock blockAt(const char* at) {
    return {.offset = loadLittle<std::uint64_t>(at),
            .fileBytes = loadLittle<std::uint32_t>(at + 8),
            .logBytes = loadLittle<std::uint32_t>(at + 12),
            .firstLsn = loadLittle<std::uint64_t>(at + 16),
            .firstTime = {loadLittle<std::int64_t>(at + 24)},
            .filterOffset = loadLittle<std::uint32_t>(at + 32),
            .filterBytes = loadLittle<std::uint32_t>(at + 36),
            .beginsInsideChange = (loadLittle<std::uint32_t>(at + 40) & 1) != 0};
}

}  // namespace

std::string encodeArchiveTail(const ArchiveTail& tail) {
    std::string bytes(kArchiveTailBytes, '\0');
    char* at = bytes.data();
    std::memcpy(at, kMagic.data(), kMagic.size());
    storeLittle(at + 8, kVersion);
    storeLittle(at + 12, static_cast<std::uint32_t>(kArchiveTailBytes));
    std::memcpy(at + 16, tail.universeId.data(), std::min(kIdBytes, tail.universeId.size()));
    storeLittle(at + 56, tail.timeline);
    storeLittle(at + 64, tail.epoch);
    storeLittle(at + 72, tail.nonce);
    storeLittle(at + 80, tail.firstLsn);
    storeLittle(at + 88, tail.lastLsn);
    storeLittle(at + 96, tail.firstTime.ms);
    storeLittle(at + 104, tail.lastTime.ms);
    storeLittle(at + 112, tail.batches);
    storeLittle(at + 120, tail.changes);
    storeLittle(at + 128, tail.segmentBytes);
    storeLittle(at + 136, tail.indexOffset);
    storeLittle(at + 144, tail.blockCount);
    storeLittle(at + 148, tail.filterBytes);
    storeLittle(at + 152, tail.indexHash);
    storeLittle(at + kTailHashAt, hash64({at, kTailHashAt}));
    return bytes;
}

Result<ArchiveTail> decodeArchiveTail(ByteView bytes) {
    if (bytes.size() < kArchiveTailBytes || !bytes.starts_with(kMagic))
        return corrupt("this is no whole archive of the log");
    const char* at = bytes.data();
    if (loadLittle<std::uint32_t>(at + 8) > kVersion) {
        return Error{
            .code = ErrorCode::NewerFormat,
            .message = "the archive of the log was written by a newer version; open it with that version"};
    }
    if (loadLittle<std::uint64_t>(at + kTailHashAt) != hash64(bytes.substr(0, kTailHashAt)))
        return corrupt("the tail of the archive of the log is damaged");
    const ByteView id = bytes.substr(16, kIdBytes);
    return ArchiveTail{.universeId = std::string(id.substr(0, id.find('\0'))),
                       .timeline = loadLittle<std::uint64_t>(at + 56),
                       .epoch = loadLittle<std::uint64_t>(at + 64),
                       .nonce = loadLittle<std::uint64_t>(at + 72),
                       .firstLsn = loadLittle<std::uint64_t>(at + 80),
                       .lastLsn = loadLittle<std::uint64_t>(at + 88),
                       .firstTime = {loadLittle<std::int64_t>(at + 96)},
                       .lastTime = {loadLittle<std::int64_t>(at + 104)},
                       .batches = loadLittle<std::uint64_t>(at + 112),
                       .changes = loadLittle<std::uint64_t>(at + 120),
                       .segmentBytes = loadLittle<std::uint64_t>(at + 128),
                       .indexOffset = loadLittle<std::uint64_t>(at + 136),
                       .blockCount = loadLittle<std::uint32_t>(at + 144),
                       .filterBytes = loadLittle<std::uint32_t>(at + 148),
                       .indexHash = loadLittle<std::uint64_t>(at + 152)};
}

std::string encodeArchiveIndex(const ArchiveIndex& index, ArchiveTail tail) {
    std::string body = index.filters;
    for (const ArchiveBlock& block : index.blocks) appendBlock(body, block);
    tail.blockCount = static_cast<std::uint32_t>(index.blocks.size());
    tail.filterBytes = static_cast<std::uint32_t>(index.filters.size());
    tail.indexHash = hash64(body);
    std::string bytes;
    appendLittle(bytes, kSkippable);
    appendLittle(bytes, static_cast<std::uint32_t>(body.size() + kArchiveTailBytes));
    return bytes + body + encodeArchiveTail(tail);
}

std::uint64_t archiveIndexBytes(const ArchiveTail& tail) {
    return std::uint64_t{tail.filterBytes} + std::uint64_t{tail.blockCount} * ArchiveBlock::kEncodedBytes;
}

std::uint64_t archiveIndexBegin(const ArchiveTail& tail) {
    return tail.indexOffset + kSkippableHead;
}

Result<ArchiveIndex> decodeArchiveIndex(std::string bytes, const ArchiveTail& tail) {
    if (bytes.size() != archiveIndexBytes(tail) || hash64(bytes) != tail.indexHash)
        return corrupt("the index of the archive of the log is damaged");
    ArchiveIndex index;
    for (std::uint32_t i = 0; i < tail.blockCount; ++i) {
        const ArchiveBlock block = blockAt(bytes.data() + tail.filterBytes + i * ArchiveBlock::kEncodedBytes);
        const bool inFilters = block.filterOffset <= tail.filterBytes &&
                               block.filterBytes <= tail.filterBytes - block.filterOffset;
        const bool inData =
            block.offset <= tail.indexOffset && block.fileBytes <= tail.indexOffset - block.offset;
        if (!inFilters || !inData) return corrupt("the index of the archive of the log is damaged");
        index.blocks.push_back(block);
    }
    bytes.resize(tail.filterBytes);
    index.filters = std::move(bytes);
    return index;
}

std::string archiveDirectoryIn(const std::string& logDirectory) {
    return joinPath(logDirectory, "archive");
}

std::string archiveName(Timestamp day, std::uint32_t number) {
    char suffix[24];
    std::snprintf(suffix, sizeof suffix, "-%06u.wal", number);
    return formatDay(day) + suffix + std::string(kSuffix);
}

std::optional<std::uint32_t> parseArchiveName(std::string_view name) {
    if (!name.ends_with(kSuffix)) return {};
    const std::string_view segment = name.substr(0, name.size() - kSuffix.size());
    constexpr std::size_t kDayBytes = 11;  // "2026-01-15-"
    constexpr std::size_t kEndBytes = 4;   // ".wal"
    if (!isSegmentName(segment) || segment.size() <= kDayBytes + kEndBytes) return {};
    const std::string_view digits = segment.substr(kDayBytes, segment.size() - kDayBytes - kEndBytes);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return {};
    return number;
}

}  // namespace warp
