// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/base/clock.h"
#include "engine/store/lmdb_tree.h"
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

}  // namespace

Result<std::string> describeLogSegment(ByteView segment, std::size_t limit) {
    WARP_ASSIGN(const SegmentHeader header, decodeSegmentHeader(segment));
    std::string text = line({{"log_segment", kLogFormatVersion},
                             {"universe_id", header.universeId},
                             {"timeline", header.timeline},
                             {"epoch", header.epoch},
                             {"first_lsn", header.firstLsn},
                             {"first_part", header.firstPart},
                             {"created_at", formatTimestamp(header.created)}});
    std::size_t at = kLogHeaderBytes;
    while (const auto frame = decodeFrame(segment, at, header.nonce)) {
        if (text.size() > limit) return text + line({{"truncated_at_offset", at}});
        text += line(describeFrame(*frame, at));
        at += frameBytes(frame->payload.size());
    }
    text += line({{"end_offset", at}, {"file_bytes", segment.size()}});
    return text;
}

Result<std::string> describeTree(const std::string& path, std::size_t perSpace) {
    WARP_ASSIGN(const auto tree, openLmdbTree(path, {.readOnly = true}));
    WARP_ASSIGN(const auto reader, tree->read());
    std::string text;
    for (std::size_t i = 0; i < kSpaceCount; ++i) {
        const auto space = static_cast<Space>(i);
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
