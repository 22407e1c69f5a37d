// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/record_details.h"

#include <algorithm>
#include <charconv>

#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"
#include "ui/bridge/long_lines.h"

namespace warp::ui {
namespace {

// The largest file of a record: a value of 64 MiB laid out, and its metadata.
constexpr std::size_t kMostFile = std::size_t{256} << 20;

ByteView memberOf(const std::vector<JsonMember>& members, std::string_view name) {
    const auto found = std::ranges::find(members, name, &JsonMember::key);
    return found == members.end() ? ByteView() : found->value;
}

std::uint64_t versionIn(ByteView metadata) {
    const auto members = jsonMembers(metadata);
    if (!members.ok()) return 0;
    const ByteView digits = memberOf(*members, "version");
    std::uint64_t version = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return version;
}

// Fills in the value and the version that a record's file says.
Outcome readEdit(FileEdit& edit, ByteView file) {
    WARP_ASSIGN(const std::string json, compactJson(file, {.maxBytes = kMostFile}));
    WARP_ASSIGN(const auto members, jsonMembers(json));
    const ByteView value = memberOf(members, "value");
    if (value.empty())
        return Error{.code = ErrorCode::InvalidFormat, .message = "the record has no \"value\""};
    edit.json = layOutValue(std::string(value), true).text;
    edit.version = versionIn(memberOf(members, "spacetime_metadata"));
    return {};
}

}  // namespace

ValueText layOutValue(const std::string& json, bool asked) {
    ValueText value{.text = prettyJson(json)};
    const std::size_t size = value.text.size();
    if (size > (asked ? TextLimits::kMost : TextLimits::kUnasked)) {
        value.extent = size > TextLimits::kMost ? ValueText::Extent::TooLarge : ValueText::Extent::Beginning;
        value.text.resize(wholeCharacters(value.text, TextLimits::kBeginning));
        value.text.shrink_to_fit();
        cutLongLines(value.text);
    } else if (cutLongLines(value.text)) {
        value.extent = ValueText::Extent::LongLine;
    }
    return value;
}

Result<std::optional<RecordDetails>> readRecord(Universe& universe, const std::string& key, bool asked) {
    WARP_ASSIGN(auto record, universe.spacetime().peek(key));
    if (!record) return std::optional<RecordDetails>();
    RecordDetails details{.record = std::move(*record)};
    details.valueBytes = details.record.value.size();
    details.value = layOutValue(details.record.value, asked);
    for (const Candidate& candidate : details.record.candidates)
        details.candidates.push_back(layOutValue(candidate.json, asked));
    // Nothing is done with it in pieces, and it may be large.
    if (details.value.extent != ValueText::Extent::Whole) details.record.value = {};
    // A record that left in this moment, or a pack that is being rewritten, is no failure of reading it.
    if (auto place = universe.recordPlace(key); place.ok()) details.place = std::move(place).value();
    for (Problem& problem : universe.problems()) {
        if (problem.key == details.record.key) details.problem = std::move(problem);
    }
    return std::optional(std::move(details));
}

Outcome observeRecord(Universe& universe, const std::string& key) {
    WARP_ASSIGN(const auto record, universe.spacetime().observe(key));
    if (record) return {};
    return Error{.code = ErrorCode::NotFound, .message = "there is no record '" + key + "'"};
}

Result<RecordPlace> readPlace(Universe& universe, const std::string& key) {
    return universe.recordPlace(key);
}

Result<FileEdit> readFileEdit(Universe& universe, const std::string& path) {
    WARP_ASSIGN(std::string bytes, universe.readFileBytes(path, 0, kMostFile));
    FileEdit edit;
    if (path.ends_with(".gz")) {
        auto plain = gzipDecompress(bytes, kMostFile);
        if (!plain.ok()) {
            edit.error = std::move(plain).error();
            return edit;
        }
        bytes = std::move(plain).value();
    }
    edit.text = repairedUtf8(ByteView(bytes).substr(0, wholeCharacters(bytes, TextLimits::kBeginning)));
    cutLongLines(edit.text);
    if (auto read = readEdit(edit, bytes); !read.ok()) edit.error = std::move(read).error();
    return edit;
}

}  // namespace warp::ui
