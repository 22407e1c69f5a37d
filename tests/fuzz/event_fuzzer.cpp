// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "engine/formats/json_text.h"
#include "engine/temporal/event.h"
#include "engine/temporal/event_query.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// What the engine writes is read back as it was, is JSON, and stays the same when it is given again.
void requireSound(const std::string& written, Timestamp time) {
    fuzz::require(written.ends_with('\n'));
    const ByteView line = ByteView(written).substr(0, written.size() - 1);
    fuzz::require(line.find('\n') == ByteView::npos);
    std::string stamped;
    appendStampedLine(stamped, line, 42);
    const auto event = parseEventLine(stamped);
    fuzz::require(event.ok() && event->time == time && event->lsn == 42);
    fuzz::require(checkJson(stamped).ok());
    std::string again;
    fuzz::require(appendEventLine(again, stamped, {}).ok() && again == written);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    std::string line;
    const auto time = appendEventLine(line, text, {.stream = "s", .time = Timestamp{}});
    if (time.ok()) {
        requireSound(line, *time);
    } else {
        fuzz::require(line.empty());
    }
    // A damaged file may hold anything.
    const auto damaged = parseEventLine(text);
    if (damaged.ok()) (void)eventField(damaged->line, "a.b");
    const auto condition = parseEventCondition(text);
    if (condition.ok() && time.ok()) {
        const EventQuery query{.where = {*condition}};
        (void)EventFilter(query).takes(*parseEventLine(line.substr(0, line.size() - 1)));
    }
    return 0;
}
