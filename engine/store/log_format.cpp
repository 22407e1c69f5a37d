// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_format.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "engine/base/hash.h"

namespace warp {

namespace {

constexpr ByteView kMagic = "WARPWAL\n";
constexpr std::size_t kIdBytes = 40;
constexpr std::size_t kChecksumAt = 120;
constexpr std::uint64_t kSeedFactor = 0x9E3779B97F4A7C15ULL;

std::uint64_t frameHash(const char* frame, std::size_t payloadBytes, std::uint64_t nonce) {
    const std::uint64_t seed = nonce ^ (loadLittle<std::uint64_t>(frame) * kSeedFactor);
    return hash64({frame + 16, kFrameHeaderBytes - 16 + payloadBytes}, seed);
}

Error damagedHeader(const char* what) {
    return Error{.code = ErrorCode::Corrupt, .message = what, .offset = 0};
}

bool allDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string encodeSegmentHeader(const SegmentHeader& header) {
    std::string bytes(kLogHeaderBytes, '\0');
    std::memcpy(bytes.data(), kMagic.data(), kMagic.size());
    storeLittle(bytes.data() + 8, kLogFormatVersion);
    storeLittle(bytes.data() + 12, static_cast<std::uint32_t>(kLogHeaderBytes));
    std::memcpy(bytes.data() + 16, header.universeId.data(), std::min(kIdBytes, header.universeId.size()));
    storeLittle(bytes.data() + 56, header.timeline);
    storeLittle(bytes.data() + 64, header.epoch);
    storeLittle(bytes.data() + 72, header.nonce);
    storeLittle(bytes.data() + 80, header.firstLsn);
    storeLittle(bytes.data() + 88, header.created.ms);
    storeLittle(bytes.data() + 96, header.firstPart);
    storeLittle(bytes.data() + kChecksumAt, hash64({bytes.data(), kChecksumAt}));
    return bytes;
}

Result<SegmentHeader> decodeSegmentHeader(ByteView bytes) {
    if (bytes.size() < kLogHeaderBytes) return damagedHeader("the log segment is shorter than its header");
    if (!bytes.starts_with(kMagic)) return damagedHeader("this is not a log segment");
    const char* at = bytes.data();
    if (loadLittle<std::uint32_t>(at + 8) > kLogFormatVersion) {
        return Error{.code = ErrorCode::NewerFormat,
                     .message = "the log was written by a newer version; open it with that version"};
    }
    if (loadLittle<std::uint64_t>(at + kChecksumAt) != hash64(bytes.substr(0, kChecksumAt)))
        return damagedHeader("the header of the log segment is damaged");
    const ByteView id = bytes.substr(16, kIdBytes);
    return SegmentHeader{.universeId = std::string(id.substr(0, id.find('\0'))),
                         .timeline = loadLittle<std::uint64_t>(at + 56),
                         .epoch = loadLittle<std::uint64_t>(at + 64),
                         .nonce = loadLittle<std::uint64_t>(at + 72),
                         .firstLsn = loadLittle<std::uint64_t>(at + 80),
                         .firstPart = loadLittle<std::uint32_t>(at + 96),
                         .created = {loadLittle<std::int64_t>(at + 88)}};
}

void encodeFrame(const Frame& frame, std::uint64_t nonce, char* out) {
    const std::size_t size = frame.payload.size();
    storeLittle(out, static_cast<std::uint32_t>(size));
    storeLittle(out + 4, frame.part | (frame.last ? kLastPart : 0u));
    storeLittle(out + 16, frame.lsn);
    storeLittle(out + 24, frame.durableLsn);
    storeLittle(out + 32, frame.time.ms);
    if (size > 0) std::memcpy(out + kFrameHeaderBytes, frame.payload.data(), size);
    std::memset(out + kFrameHeaderBytes + size, 0, frameBytes(size) - kFrameHeaderBytes - size);
    storeLittle(out + 8, frameHash(out, size, nonce));
}

std::optional<Frame> decodeFrame(ByteView segment, std::size_t offset, std::uint64_t nonce) {
    if (offset > segment.size() || segment.size() - offset < kFrameHeaderBytes) return {};
    const char* at = segment.data() + offset;
    const std::size_t size = loadLittle<std::uint32_t>(at);
    if (size > kMaxFramePayload || segment.size() - offset < frameBytes(size)) return {};
    const Lsn lsn = loadLittle<std::uint64_t>(at + 16);
    if (lsn == 0 || loadLittle<std::uint64_t>(at + 8) != frameHash(at, size, nonce)) return {};
    const std::uint32_t part = loadLittle<std::uint32_t>(at + 4);
    return Frame{.lsn = lsn,
                 .durableLsn = loadLittle<std::uint64_t>(at + 24),
                 .time = {loadLittle<std::int64_t>(at + 32)},
                 .part = part & ~kLastPart,
                 .last = (part & kLastPart) != 0,
                 .payload = segment.substr(offset + kFrameHeaderBytes, size)};
}

std::string segmentName(Timestamp day, std::uint32_t number) {
    std::string name = formatDay(day);
    if (number > 1) {
        char suffix[16];
        std::snprintf(suffix, sizeof suffix, "-%06u", number);
        name += suffix;
    }
    return name + ".wal";
}

bool isSegmentName(std::string_view name) {
    if (!name.ends_with(".wal") || name.size() < 14) return false;
    const std::string_view day = name.substr(0, 10);
    const bool dayOk = allDigits(day.substr(0, 4)) && day[4] == '-' && allDigits(day.substr(5, 2)) &&
                       day[7] == '-' && allDigits(day.substr(8, 2));
    const std::string_view rest = name.substr(10, name.size() - 14);
    return dayOk && (rest.empty() || (rest[0] == '-' && allDigits(rest.substr(1))));
}

}  // namespace warp
