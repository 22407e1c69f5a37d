// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

// A segment of the write-ahead log (`<day>.wal`) is a header of 128 bytes and frames up to its end; what
// follows the last frame is zeros or the rest of an older use of the file. All integers are little-endian.
//
//   header:  0 magic "WARPWAL\n"   8 u32 format version   12 u32 header bytes   16 universe id (40 bytes,
//   zero padded)
//           56 u64 timeline       64 u64 epoch           72 u64 nonce          80 u64 first LSN
//           88 i64 created, ms    96 u32 first part     120 u64 XXH3 of bytes 0..119
//   frame:   0 u32 payload bytes   4 u32 part (bit 31: the batch's last)        8 u64 XXH3 of everything else
//           16 u64 LSN (the batch) 24 u64 durable LSN when written             32 i64 commit time, ms
//           40 payload, then zeros up to a multiple of 8
//
// A frame's checksum is seeded with the segment's nonce and the first eight bytes of the frame, so frames
// left from an earlier use of the file never count.

inline constexpr std::size_t kLogHeaderBytes = 128;
inline constexpr std::size_t kFrameHeaderBytes = 40;
inline constexpr std::uint32_t kLogFormatVersion = 1;
inline constexpr std::size_t kMaxFramePayload = 16u << 20;
inline constexpr std::uint32_t kLastPart = 0x80000000u;

struct SegmentHeader {
    std::string universeId;
    std::uint64_t timeline = 1;
    std::uint64_t epoch = 1;  ///< grows with every recovery and every failed sync
    std::uint64_t nonce = 0;
    Lsn firstLsn = 1;  ///< LSN of the first frame
    std::uint32_t firstPart =
        0;  ///< part of the first frame: > 0 when a batch goes on from the segment before
    Timestamp created;
};

std::string encodeSegmentHeader(const SegmentHeader& header);
/// Errors: Corrupt (magic or checksum), NewerFormat. Takes: at least the first kLogHeaderBytes of a segment.
Result<SegmentHeader> decodeSegmentHeader(ByteView bytes);

struct Frame {
    Lsn lsn = 0;
    Lsn durableLsn = 0;
    Timestamp time;
    std::uint32_t part = 0;
    bool last = true;
    ByteView payload;
};

/// Bytes a frame takes in a segment.
constexpr std::size_t frameBytes(std::size_t payloadBytes) {
    return (kFrameHeaderBytes + payloadBytes + 7) & ~std::size_t{7};
}

/// Bytes the frames of a whole batch take.
constexpr std::size_t batchBytes(std::size_t payloadBytes) {
    const std::size_t full = payloadBytes / kMaxFramePayload;
    return full * frameBytes(kMaxFramePayload) + frameBytes(payloadBytes % kMaxFramePayload);
}

/// Writes the frame to `out`, which has room for frameBytes(frame.payload.size()).
void encodeFrame(const Frame& frame, std::uint64_t nonce, char* out);

/// Reads the frame at `offset`. Returns: nothing when there is no valid frame.
/// The payload points into `segment`.
std::optional<Frame> decodeFrame(ByteView segment, std::size_t offset, std::uint64_t nonce);

/// "2026-01-15.wal" for the first segment of a day, "2026-01-15-000002.wal" for the second.
std::string segmentName(Timestamp day, std::uint32_t number);
bool isSegmentName(std::string_view name);

}  // namespace warp
