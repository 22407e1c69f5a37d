// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_codec.h"
#include "engine/formats/json_text.h"
#include "engine/qql/schema_term.h"
#include "engine/qql/universe_schema.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// The text of a file of schemas, then behind a zero byte a value.
struct Input {
    ByteView schema;
    ByteView value;
};

Input split(ByteView bytes) {
    const std::size_t zero = bytes.find('\0');
    if (zero == ByteView::npos) return {bytes, "{}"};
    return {bytes.substr(0, zero), bytes.substr(zero + 1)};
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Input input = split(fuzz::view(data, size));
    const auto schema = UniverseSchema::parse(input.schema, "universe_schema.json");
    if (!schema.ok()) {
        fuzz::require(!schema.error().message.empty());
        return 0;
    }
    fuzz::require(!encodeErlang(rulesTerm(*schema)).empty());
    std::string storage;
    const auto value = compactJson(input.value, storage);
    if (!value.ok()) return 0;
    for (const auto& [type, rules] : schema->types()) {
        const Status first = rules.check(type + ":1", *value);
        // The same question has the same answer.
        fuzz::require(rules.check(type + ":1", *value).ok() == first.ok());
        const auto removed = UniverseSchema::changedText(input.schema, "universe_schema.json",
                                                         {.kind = SchemaChange::Kind::Remove, .type = type});
        fuzz::require(removed.ok());
        const auto without = UniverseSchema::parse(*removed, "universe_schema.json");
        fuzz::require(without.ok() && without->find(type) == nullptr);
        break;
    }
    return 0;
}
