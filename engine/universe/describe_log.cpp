// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"
#include "engine/store/log_format.h"
#include "engine/store/write_batch.h"
#include "engine/universe/describe_path.h"

namespace warp {
namespace {

std::string headerLine(const SegmentHeader& header) {
    return "{\"universe_id\":" + jsonString(header.universeId) +
           ",\"timeline\":" + std::to_string(header.timeline) + ",\"epoch\":" + std::to_string(header.epoch) +
           ",\"first_lsn\":" + std::to_string(header.firstLsn) +
           ",\"created\":" + jsonString(formatTimestamp(header.created)) + "}\n";
}

std::string changeText(const Change& change) {
    return "{\"op\":\"" + std::string(change.kind == ChangeKind::Put ? "put" : "erase") + "\",\"space\":\"" +
           std::string(spaceName(change.space)) + "\",\"key\":" + jsonString(change.key) +
           ",\"bytes\":" + std::to_string(change.value.size()) + "}";
}

// The changes of a batch that is whole in one frame; nothing for a part of a larger one.
std::string changesText(const Frame& frame) {
    if (frame.part != 0 || !frame.last) return {};
    std::string text = ",\"changes\":[";
    BatchReader reader(frame.payload);
    bool first = true;
    while (!reader.atEnd()) {
        const Result<Change> change = reader.next();
        if (!change.ok()) return {};
        if (!first) text += ',';
        first = false;
        text += changeText(*change);
    }
    return text + "]";
}

std::string frameLine(const Frame& frame, std::size_t offset) {
    std::string text = "{\"offset\":" + std::to_string(offset) + ",\"lsn\":" + std::to_string(frame.lsn) +
                       ",\"durable_lsn\":" + std::to_string(frame.durableLsn) +
                       ",\"time\":" + jsonString(formatTimestamp(frame.time)) +
                       ",\"bytes\":" + std::to_string(frame.payload.size());
    if (frame.part != 0 || !frame.last) {
        text += ",\"part\":" + std::to_string(frame.part) + ",\"last\":" + (frame.last ? "true" : "false");
    }
    return text + changesText(frame) + "}\n";
}

}  // namespace

FileDescription describeLog(ByteView bytes, const DescribeOptions& options) {
    FileDescription description{.form = FileForm::Log, .content = FileForm::Log};
    const Result<SegmentHeader> header = decodeSegmentHeader(bytes);
    if (!header.ok()) {
        description.problem = header.error();
        return description;
    }
    description.text = headerLine(*header);
    std::size_t frames = 0;
    std::size_t at = kLogHeaderBytes;
    while (const auto frame = decodeFrame(bytes, at, header->nonce)) {
        if (description.text.size() > options.maxText) {
            description.truncated = true;
            break;
        }
        description.text += frameLine(*frame, at);
        at += frameBytes(frame->payload.size());
        ++frames;
    }
    description.summary = std::to_string(frames) + " frames, epoch " + std::to_string(header->epoch);
    return description;
}

}  // namespace warp
