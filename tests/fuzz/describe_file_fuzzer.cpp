// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/describe_file.h"
#include "engine/formats/utf8.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr const char* kNames[] = {"a.json", "a.jsonl",   "a.csv", "a.erl",
                                      "a.txt",  "a.json.gz", "a.lz4", "a.wal"};
    if (size == 0) return 0;
    const char* name = kNames[data[0] % std::size(kNames)];
    const DescribeOptions options{.erlangAsJson = data[0] >= 128, .maxInput = 1 << 16, .maxText = 1 << 12};
    const FileDescription described = describeFile(name, fuzz::view(data + 1, size - 1), options);
    fuzz::require(isUtf8(described.text));
    fuzz::require(described.text.size() <= options.maxText * 3 + 100);
    return 0;
}
