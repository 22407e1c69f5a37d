// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/seal.h"

#include <array>
#include <cstdio>

#include "engine/base/hash.h"
#include "engine/formats/erlang_codec.h"

namespace warp {

namespace {

constexpr const char* kMember = "checksum";
constexpr std::string_view kObjectEnd = "\n}\n";
constexpr std::string_view kXmlSeal = "<!-- checksum ";
constexpr JsonLimits kLimits = {.maxBytes = std::size_t{1} << 30};

Error broken() {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the file is not as the engine wrote it: its checksum does not match"};
}

Error unsealed() {
    return Error{.code = ErrorCode::Corrupt, .message = std::string(kNoSeal)};
}

std::string xmlSealEnd(std::uint64_t hash) {
    return std::string(kXmlSeal) + checksumText(hash) + " -->\n";
}

ErlangTerm memberName() {
    return ErlangTerm::binary(kMember);
}

}  // namespace

std::string checksumText(std::uint64_t hash) {
    std::array<char, 24> text;
    const int size =
        std::snprintf(text.data(), text.size(), "xxh3:%016llx", static_cast<unsigned long long>(hash));
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string jsonSealEnd(std::uint64_t hash) {
    return "  \"checksum\": \"" + checksumText(hash) + "\"\n}\n";
}

std::string sealedJsonText(std::string text) {
    if (text.ends_with(kObjectEnd)) {
        text.resize(text.size() - kObjectEnd.size());
    } else {
        // What is short stands in one line: {"a": 1}
        const std::size_t end = text.rfind('}');
        text = "{\n  " + text.substr(1, end == std::string::npos ? end : end - 1);
    }
    text += text == "{\n  " ? "" : ",\n";
    return text + jsonSealEnd(hash64(text));
}

std::string sealedJson(JsonDocument document) {
    document.erase(kMember);
    return sealedJsonText(dumpJsonPretty(document));
}

Status SealedJsonSink::append(ByteView text) {
    m_hash.add(text);
    return m_sink(text);
}

Status SealedJsonSink::finish() {
    return m_sink(jsonSealEnd(m_hash.value()));
}

Status checkSealedJson(ByteView text) {
    static const std::size_t kEndBytes = jsonSealEnd(0).size();
    if (text.size() > kEndBytes) {
        const ByteView covered = text.substr(0, text.size() - kEndBytes);
        if (text.substr(covered.size()) == jsonSealEnd(hash64(covered))) return {};
    }
    // Where it is no JSON any more the place can be told.
    WARP_ASSIGN(const JsonDocument document, parseJsonDocument(text, kLimits));
    return document.is_object() && document.contains(kMember) ? broken() : unsealed();
}

std::string sealedXml(std::string text) {
    return text + xmlSealEnd(hash64(text));
}

Status checkSealedXml(ByteView text) {
    const std::size_t at = text.rfind(kXmlSeal);
    if (at == ByteView::npos) return unsealed();
    const ByteView covered = text.substr(0, at);
    return text.substr(at) == xmlSealEnd(hash64(covered)) ? Status() : Status(broken());
}

std::string sealedTerm(const ErlangTerm& map) {
    ErlangTerm::Terms members = map.items();
    members.push_back(memberName());
    members.push_back(ErlangTerm::binary(checksumText(hash64(encodeErlang(map)))));
    return encodeErlang(ErlangTerm::flatMap(std::move(members)));
}

Status checkSealedTerm(ByteView bytes) {
    WARP_ASSIGN(const ErlangTerm term, decodeErlang(bytes));
    if (term.kind() != ErlangTerm::Kind::Map || !term.find(memberName())) return unsealed();
    ErlangTerm::Terms members;
    const ErlangTerm::Terms& items = term.items();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        if (!(items[i] == memberName())) members.insert(members.end(), {items[i], items[i + 1]});
    }
    return sealedTerm(ErlangTerm::flatMap(std::move(members))) == bytes ? Status() : Status(broken());
}

}  // namespace warp
