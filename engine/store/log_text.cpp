// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/base/clock.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/log_archive_reader.h"
#include "engine/store/log_format.h"
#include "engine/store/write_batch.h"

namespace warp {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kShownValue = 200;

/// Text as it is, bytes that are no text as hex.
std::string shown(ByteView bytes) {
    const bool text = std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t';
    });
    if (text) return std::string(bytes.substr(0, kShownValue));
    constexpr char kHex[] = "0123456789abcdef";
    std::string hex = "hex:";
    for (const char c : bytes.substr(0, kShownValue / 2)) {
        hex += kHex[static_cast<unsigned char>(c) >> 4];
        hex += kHex[static_cast<unsigned char>(c) & 15];
    }
    return hex;
}

std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json changesOf(const Frame& frame) {
    Json changes = Json::array();
    BatchReader reader(frame.payload);
    while (!reader.atEnd()) {
        const auto change = reader.next();
        if (!change.ok()) {
            changes.push_back({{"damaged", change.error().message}});
            break;
        }
        Json entry = {{"change", change->kind == ChangeKind::Put ? "put" : "erase"},
                      {"space", spaceName(change->space)},
                      {"key", shown(change->key)}};
        if (change->kind == ChangeKind::Put) {
            entry["bytes"] = change->value.size();
            entry["value"] = shown(change->value);
        }
        changes.push_back(std::move(entry));
    }
    return changes;
}

Json describeFrame(const Frame& frame, std::size_t offset) {
    Json json = {{"lsn", frame.lsn},
                 {"time", formatTimestamp(frame.time)},
                 {"durable_lsn", frame.durableLsn},
                 {"offset", offset},
                 {"bytes", frame.payload.size()}};
    // The parts of a large batch make sense only together.
    if (frame.part > 0 || !frame.last) {
        json["part"] = frame.part;
        json["last"] = frame.last;
    } else {
        json["changes"] = changesOf(frame);
    }
    return json;
}

std::string describeHeader(const SegmentHeader& header) {
    return line({{"log_segment", kLogFormatVersion},
                 {"universe_id", header.universeId},
                 {"timeline", header.timeline},
                 {"epoch", header.epoch},
                 {"first_lsn", header.firstLsn},
                 {"first_part", header.firstPart},
                 {"created_at", formatTimestamp(header.created)}});
}

std::string describeTail(const ArchiveTail& tail) {
    return line({{"log_archive", tail.blockCount},
                 {"first_lsn", tail.firstLsn},
                 {"last_lsn", tail.lastLsn},
                 {"first_time", formatTimestamp(tail.firstTime)},
                 {"last_time", formatTimestamp(tail.lastTime)},
                 {"batches", tail.batches},
                 {"changes", tail.changes},
                 {"segment_bytes", tail.segmentBytes},
                 {"filter_bytes", tail.filterBytes}});
}

/// Describes frames from `at` on, as they would stand `shift` bytes later. Returns: where it stopped; before
/// the last frame when there is enough text.
std::size_t describeFrames(std::string& text, ByteView log, std::size_t at, std::uint64_t nonce,
                           std::size_t shift, std::size_t limit) {
    while (const auto frame = decodeFrame(log, at, nonce)) {
        if (text.size() > limit) {
            text += line({{"truncated_at_offset", shift + at}});
            return at;
        }
        text += line(describeFrame(*frame, shift + at));
        at += frameBytes(frame->payload.size());
    }
    return at;
}

}  // namespace

Result<std::string> describeLogArchive(FileSystem& fs, const std::string& path, std::size_t limit) {
    WARP_ASSIGN(const auto reader, LogArchiveReader::open(fs, path));
    std::string text = describeTail(reader->tail());
    std::size_t shift = 0;
    for (std::size_t i = 0; i < reader->blocks().size() && text.size() <= limit; ++i) {
        WARP_ASSIGN(const std::string log, reader->blockAt(i));
        std::size_t at = 0;
        if (i == 0) {
            WARP_ASSIGN(const SegmentHeader header, decodeSegmentHeader(log));
            text += describeHeader(header);
            at = kLogHeaderBytes;
        }
        describeFrames(text, log, at, reader->tail().nonce, shift, limit);
        shift += log.size();
    }
    return text;
}

Result<std::string> describeLogSegment(ByteView segment, std::size_t limit) {
    WARP_ASSIGN(const SegmentHeader header, decodeSegmentHeader(segment));
    std::string text = describeHeader(header);
    const std::size_t at = describeFrames(text, segment, kLogHeaderBytes, header.nonce, 0, limit);
    if (decodeFrame(segment, at, header.nonce)) return text;
    text += line({{"end_offset", at}, {"file_bytes", segment.size()}});
    return text;
}

Result<std::string> describeTree(const std::string& path, std::size_t perSpace) {
    WARP_ASSIGN(const auto tree, openLmdbTree(path, {.readOnly = true}));
    WARP_ASSIGN(const auto reader, tree->read());
    std::string text;
    for (std::size_t i = 0; i < kSpaceCount; ++i) {
        const auto space = static_cast<Space>(i);
        if (spaceName(space).empty()) continue;
        WARP_ASSIGN(const std::uint64_t count, reader->count(space));
        text += line({{"space", spaceName(space)}, {"keys", count}});
        const auto cursor = reader->cursor(space);
        std::size_t left = perSpace;
        for (cursor->first(); cursor->valid() && left > 0; cursor->next(), --left)
            text += line({{"key", shown(cursor->key())},
                          {"bytes", cursor->value().size()},
                          {"value", shown(cursor->value())}});
        WARP_TRY(cursor->status());
    }
    return text;
}

}  // namespace warp
