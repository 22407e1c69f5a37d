// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "engine/formats/jsonl.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

std::vector<std::string> linesOf(ByteView text, std::size_t chunk) {
    JsonlReader reader(sourceOf(text, chunk), 1000);
    std::vector<std::string> lines;
    while (true) {
        const auto line = reader.next();
        if (!line.ok()) lines.push_back("error " + std::to_string(line.error().line));
        if (!line.ok() || !*line) return lines;
        fuzz::require(text.substr((*line)->offset).starts_with((*line)->text));
        const Status status = checkJsonLine(**line);
        fuzz::require(status.ok() || static_cast<std::size_t>(status.error().offset) <= text.size());
        lines.push_back(std::to_string((*line)->number) + " " + std::string((*line)->text));
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    fuzz::require(linesOf(text, 1) == linesOf(text, ByteView::npos));
    return 0;
}
