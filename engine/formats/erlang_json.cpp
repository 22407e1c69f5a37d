// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/formats/base64.h"
#include "engine/formats/erlang_text.h"
#include "engine/formats/json_value.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

using Kind = ErlangTerm::Kind;

// From here on the quadratic conversion to decimal would take long.
constexpr std::size_t kDecimalLimit = std::size_t{8} << 10;

std::string hexMagnitude(ByteView magnitude) {
    constexpr ByteView kHex = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = magnitude.size(); i-- > 0;) {
        const auto byte = static_cast<unsigned char>(magnitude[i]);
        out += kHex[byte >> 4];
        out += kHex[byte & 15u];
    }
    return out;
}

// Divides a little-endian number by 10^9 in place. Returns: the remainder.
std::uint32_t divideByBillion(std::vector<std::uint32_t>& words) {
    constexpr std::uint64_t kBillion = 1'000'000'000;
    std::uint64_t rest = 0;
    for (std::size_t i = words.size(); i-- > 0;) {
        rest = rest << 32 | words[i];
        words[i] = static_cast<std::uint32_t>(rest / kBillion);
        rest %= kBillion;
    }
    while (!words.empty() && words.back() == 0) words.pop_back();
    return static_cast<std::uint32_t>(rest);
}

std::string decimalMagnitude(ByteView magnitude) {
    std::vector<std::uint32_t> words((magnitude.size() + 3) / 4);
    for (std::size_t i = 0; i < magnitude.size(); ++i) {
        words[i / 4] |= static_cast<std::uint32_t>(static_cast<unsigned char>(magnitude[i])) << (8 * (i % 4));
    }
    std::string reversed;
    while (!words.empty()) {
        std::uint32_t part = divideByBillion(words);
        for (int digit = 0; digit < 9; ++digit, part /= 10) reversed += static_cast<char>('0' + part % 10);
    }
    while (reversed.size() > 1 && reversed.back() == '0') reversed.pop_back();
    return {reversed.rbegin(), reversed.rend()};
}

void append(std::string& out, const ErlangTerm& term);

void appendArray(std::string& out, const ErlangTerm::Terms& items, std::size_t count) {
    out += '[';
    for (std::size_t i = 0; i < count; ++i) {
        if (i != 0) out += ',';
        append(out, items[i]);
    }
    out += ']';
}

std::string keyText(const ErlangTerm& key) {
    const bool readable = key.kind() == Kind::Atom || (key.kind() == Kind::Binary && isUtf8(key.bytes()));
    return readable ? key.bytes() : erlangText(key);
}

std::vector<std::string> keyTexts(const ErlangTerm::Terms& flat) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < flat.size(); i += 2) keys.push_back(keyText(flat[i]));
    return keys;
}

bool areDifferent(std::vector<std::string> keys) {
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

void appendMap(std::string& out, const ErlangTerm::Terms& flat) {
    const std::vector<std::string> keys = keyTexts(flat);
    const bool asObject = areDifferent(keys);
    out += asObject ? "{" : "{\"map\":[";
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i != 0) out += ',';
        if (asObject)
            appendJsonString(out, keys[i]);
        else {
            out += '[';
            append(out, flat[2 * i]);
        }
        out += asObject ? ':' : ',';
        append(out, flat[2 * i + 1]);
        if (!asObject) out += ']';
    }
    out += asObject ? "}" : "]}";
}

void appendImproper(std::string& out, const ErlangTerm::Terms& items) {
    out += "{\"list\":";
    appendArray(out, items, items.size() - 1);
    out += ",\"tail\":";
    append(out, items.back());
    out += '}';
}

void appendAtom(std::string& out, const std::string& name) {
    if (name == "true" || name == "false")
        out += name;
    else if (name == "nil" || name == "null" || name == "undefined")
        out += "null";
    else
        appendJsonString(out, name);
}

void appendBinary(std::string& out, const std::string& bytes) {
    if (isUtf8(bytes))
        appendJsonString(out, bytes);
    else
        out += "{\"base64\":\"" + encodeBase64(bytes) + "\"}";
}

void appendString(std::string& out, const ErlangTerm& term) {
    // A printable string is shown in quotes by Erlang too; what is not comes as [1,2,3], which is JSON.
    const std::string text = erlangText(term);
    if (text[0] == '[') {
        out += text;
        return;
    }
    std::string utf8;
    for (const char byte : term.bytes()) appendUtf8(utf8, static_cast<unsigned char>(byte));
    appendJsonString(out, utf8);
}

void append(std::string& out, const ErlangTerm& term) {
    switch (term.kind()) {
        case Kind::Integer: out += std::to_string(term.integerValue()); return;
        case Kind::Float: out += doubleText(term.realValue()); return;
        case Kind::Atom: return appendAtom(out, term.bytes());
        case Kind::Binary: return appendBinary(out, term.bytes());
        case Kind::String: return appendString(out, term);
        case Kind::List:
        case Kind::Tuple: return appendArray(out, term.items(), term.items().size());
        case Kind::ImproperList: return appendImproper(out, term.items());
        case Kind::Map: return appendMap(out, term.items());
        case Kind::BigInteger:
            if (term.bytes().size() <= kDecimalLimit) {
                out += bigIntegerText(term);
                return;
            }
            break;
        case Kind::Bitstring:
        case Kind::Opaque: break;
    }
    appendJsonString(out, erlangText(term));
}

}  // namespace

std::string bigIntegerText(const ErlangTerm& term) {
    const std::string sign = term.isNegative() ? "-" : "";
    if (term.bytes().size() > kDecimalLimit) return sign + "16#" + hexMagnitude(term.bytes());
    return sign + decimalMagnitude(term.bytes());
}

std::string erlangJson(const ErlangTerm& term) {
    std::string out;
    append(out, term);
    return out;
}

}  // namespace warp
