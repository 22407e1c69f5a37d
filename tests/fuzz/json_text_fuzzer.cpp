// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"
#include "engine/formats/json_value.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    const auto compact = compactJson(text);
    if (!compact.ok()) {
        fuzz::require(compact.error().offset >= 0 &&
                      static_cast<std::size_t>(compact.error().offset) <= size);
        fuzz::require(!parseJsonDocument(text).ok());
        return 0;
    }
    const auto again = checkJson(*compact);
    fuzz::require(again.ok() && *again);
    const auto fromPretty = compactJson(prettyJson(text));
    fuzz::require(fromPretty.ok() && *fromPretty == *compact);
    const auto document = parseJsonDocument(text);
    fuzz::require(document.ok());
    const std::string dumped = dumpJson(*document);
    const auto second = parseJsonDocument(dumped);
    fuzz::require(second.ok() && dumpJson(*second) == dumped);
    if (const auto members = jsonMembers(text); members.ok()) {
        for (const JsonMember& member : *members) fuzz::require(checkJson(member.value).ok());
    }
    if (const auto elements = jsonElements(text); elements.ok()) {
        for (const ByteView element : *elements) fuzz::require(checkJson(element).ok());
    }
    return 0;
}
