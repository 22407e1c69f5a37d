// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_entry.h"
#include "engine/backups/audit_line.h"
#include "engine/store/log_format.h"
#include "engine/store/write_batch.h"
#include "engine/universe/audit_words.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

constexpr std::uint64_t kNonce = 7;

/// A batch is read to its end or to its first fault, and is written again as it was.
void requireBatch(ByteView payload) {
    WriteBatch again;
    BatchReader reader(payload);
    while (!reader.atEnd()) {
        const auto change = reader.next();
        if (!change.ok()) {
            fuzz::require(change.error().offset <= static_cast<std::int64_t>(payload.size()));
            return;
        }
        // The engine writes none; it is not looked at.
        if (change->kind == ChangeKind::Erase && !change->value.empty()) return;
        if (change->kind == ChangeKind::Put) {
            again.put(change->space, change->key, change->value);
        } else {
            again.erase(change->space, change->key);
        }
    }
    fuzz::require(again.bytes() == payload);
    if (const auto entry = auditEntry({.payload = payload}, auditWords); entry.ok())
        fuzz::require(!entry->text().empty());
}

/// A frame around the bytes is found where it stands, and with a bit turned it is none.
void requireFrame(ByteView payload) {
    std::string segment(frameBytes(payload.size()), '\0');
    encodeFrame({.lsn = 5, .payload = payload}, kNonce, segment.data());
    const auto frame = decodeFrame(segment, 0, kNonce);
    fuzz::require(frame && frame->lsn == 5 && frame->payload == payload);
    segment[kFrameHeaderBytes - 1] = static_cast<char>(segment[kFrameHeaderBytes - 1] ^ 1);
    fuzz::require(!decodeFrame(segment, 0, kNonce));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    if (size >= kLogHeaderBytes) {
        const auto header = decodeSegmentHeader(bytes);
        if (header.ok()) fuzz::require(decodeSegmentHeader(encodeSegmentHeader(*header)).ok());
    }
    if (const auto frame = decodeFrame(bytes, 0, kNonce)) fuzz::require(frame->payload.size() < size);
    requireFrame(bytes);
    requireBatch(bytes);
    if (const auto line = parseAuditLine(bytes)) {
        // What is written is read as it is written; control characters have become spaces then.
        const std::string text = auditText(*line);
        const auto again = parseAuditLine(text);
        fuzz::require(!again || auditText(*again) == text);
    }
    (void)isSegmentName(bytes);
    return 0;
}
