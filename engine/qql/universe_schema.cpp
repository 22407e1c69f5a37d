// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/universe_schema.h"

namespace warp {

namespace {

constexpr JsonLimits kLimits = {.maxDepth = 100, .maxBytes = std::size_t{4} << 20};
constexpr const char* kDescription =
    "JSON Schema of the records of each type. With enforce, a record that breaks the schema of its type is "
    "refused; without, it is reported.";

Error wrongFile(const std::string& message) {
    return Error{.code = ErrorCode::InvalidFormat, .message = message};
}

Error inFile(Error error, const std::string& path) {
    error.path = path;
    return error;
}

Result<JsonDocument> parseFile(ByteView text, const std::string& path) {
    auto document = parseJsonDocument(text, kLimits);
    if (!document.ok()) return inFile(std::move(document).error(), path);
    if (!document->is_object()) return inFile(wrongFile("#: the file is a JSON object"), path);
    if (!document->contains("types")) (*document)["types"] = JsonDocument::object();
    return document;
}

Result<JsonDocument> parseSchema(const SchemaChange& change) {
    if (change.type.empty()) return Error{.code = ErrorCode::InvalidArgument, .message = "the type is empty"};
    auto schema = parseJsonDocument(change.json, kLimits);
    if (schema.ok()) return schema;
    Error error = std::move(schema).error();
    error.message = "the schema is no JSON: " + error.message;
    return error;
}

Status applyTo(JsonDocument& document, const SchemaChange& change) {
    JsonDocument& types = document["types"];
    if (!types.is_object()) return wrongFile("#/types: this is an object of schemas");
    switch (change.kind) {
        case SchemaChange::Kind::Set: {
            WARP_ASSIGN(types[change.type], parseSchema(change));
            return {};
        }
        case SchemaChange::Kind::Remove:
            if (types.erase(change.type) > 0) return {};
            return Error{.code = ErrorCode::NotFound,
                         .message = "the type \"" + change.type + "\" has no schema"};
        case SchemaChange::Kind::Enforce: document["enforce"] = change.enforce; return {};
    }
    return {};
}

}  // namespace

Result<UniverseSchema> UniverseSchema::parse(ByteView text, const std::string& path) {
    WARP_ASSIGN(const JsonDocument document, parseFile(text, path));
    UniverseSchema schema;
    if (const auto enforce = document.find("enforce"); enforce != document.end()) {
        if (!enforce->is_boolean()) return inFile(wrongFile("#/enforce: this is true or false"), path);
        schema.m_enforced = enforce->get<bool>();
    }
    if (const Status read = schema.readTypes(document); !read.ok()) return inFile(read.error(), path);
    return schema;
}

Status UniverseSchema::readTypes(const JsonDocument& document) {
    const JsonDocument& types = document.at("types");
    if (!types.is_object()) return wrongFile("#/types: this is an object of schemas");
    for (const auto& [type, source] : types.items()) {
        WARP_ASSIGN(TypeSchema compiled, TypeSchema::compile(type, source));
        m_types.emplace(type, std::move(compiled));
    }
    return {};
}

std::string UniverseSchema::defaultText() {
    return dumpJsonPretty(
        {{"description", kDescription}, {"enforce", false}, {"types", JsonDocument::object()}});
}

Result<std::string> UniverseSchema::changedText(ByteView text, const std::string& path,
                                                const SchemaChange& change) {
    WARP_ASSIGN(JsonDocument document, parseFile(text, path));
    WARP_TRY(applyTo(document, change));
    std::string changed = dumpJsonPretty(document);
    // What the file would say next time is checked before it says it.
    const auto schema = parse(changed, path);
    if (!schema.ok()) return schema.error();
    return changed;
}

const TypeSchema* UniverseSchema::find(std::string_view type) const {
    const auto found = m_types.find(type);
    return found == m_types.end() ? nullptr : &found->second;
}

}  // namespace warp
