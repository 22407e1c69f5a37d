// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_text.h"
#include "engine/observatory/alert_file.h"
#include "engine/observatory/real_time_text.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    // The other files of the region are JSON as well: whatever comes, they answer.
    [[maybe_unused]] const auto now = parseRealTime(text);
    [[maybe_unused]] const auto entropy = parseEntropyReport(text);
    const auto file = parseAlertFile(text);
    if (!file.ok()) {
        fuzz::require(file.error().offset <= static_cast<std::int64_t>(size));
        return 0;
    }
    for (const AlertRule& rule : file->rules) fuzz::require(checkAlertRule(rule).ok());
    const auto again = parseAlertFile(alertFileText(*file));
    fuzz::require(again.ok() && again->rules == file->rules && again->history.size() == file->history.size());
    return 0;
}
