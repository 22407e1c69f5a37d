// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_term.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace warp {
namespace {

bool isByte(const ErlangTerm& term) {
    return term.kind() == ErlangTerm::Kind::Integer && term.integerValue() >= 0 && term.integerValue() <= 255;
}

// The value of a sign and magnitude that fit in 64 bits.
std::optional<std::int64_t> smallValue(bool negative, ByteView magnitude) {
    if (magnitude.size() > sizeof(std::uint64_t)) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = magnitude.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(magnitude[i]);
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value > kMost + (negative ? 1 : 0)) return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - value : value);
}

template <typename Value>
int order(const Value& a, const Value& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

}  // namespace

ErlangTerm ErlangTerm::integer(std::int64_t value) {
    return {Kind::Integer, value};
}

ErlangTerm ErlangTerm::bigInteger(bool negative, std::string magnitude) {
    while (!magnitude.empty() && magnitude.back() == '\0') magnitude.pop_back();
    if (const auto small = smallValue(negative, magnitude)) return integer(*small);
    return {Kind::BigInteger, std::move(magnitude), static_cast<std::uint8_t>(negative ? 1 : 0)};
}

ErlangTerm ErlangTerm::real(double value) {
    return {Kind::Float, value};
}

ErlangTerm ErlangTerm::atom(ByteView name) {
    return {Kind::Atom, std::string(name)};
}

ErlangTerm ErlangTerm::binary(std::string bytes) {
    return {Kind::Binary, std::move(bytes)};
}

ErlangTerm ErlangTerm::bitstring(std::string bytes, unsigned lastBits) {
    if (bytes.empty() || lastBits >= 8) return binary(std::move(bytes));
    assert(lastBits >= 1);
    bytes.back() = static_cast<char>(static_cast<unsigned char>(bytes.back()) & (0xFF00u >> lastBits));
    return {Kind::Bitstring, std::move(bytes), static_cast<std::uint8_t>(lastBits)};
}

ErlangTerm ErlangTerm::string(std::string bytes) {
    if (bytes.empty()) return {};
    return {Kind::String, std::move(bytes)};
}

ErlangTerm ErlangTerm::list(Terms items) {
    if (items.empty() || !std::all_of(items.begin(), items.end(), isByte))
        return {Kind::List, std::move(items)};
    std::string bytes;
    for (const ErlangTerm& item : items) bytes += static_cast<char>(item.integerValue());
    return string(std::move(bytes));
}

ErlangTerm ErlangTerm::improperList(Terms items, ErlangTerm tail) {
    if (tail.m_kind == Kind::String) {
        for (const char byte : tail.bytes()) items.push_back(integer(static_cast<unsigned char>(byte)));
        return list(std::move(items));
    }
    if (tail.m_kind == Kind::List || tail.m_kind == Kind::ImproperList) {
        const Kind kind = tail.m_kind;
        for (ErlangTerm& item : std::get<Terms>(tail.m_value)) items.push_back(std::move(item));
        return kind == Kind::List ? list(std::move(items)) : ErlangTerm(kind, std::move(items));
    }
    items.push_back(std::move(tail));
    return {Kind::ImproperList, std::move(items)};
}

ErlangTerm ErlangTerm::tuple(Terms items) {
    return {Kind::Tuple, std::move(items)};
}

ErlangTerm ErlangTerm::map(std::vector<std::pair<ErlangTerm, ErlangTerm>> members) {
    Terms flat;
    flat.reserve(members.size() * 2);
    for (auto& [key, value] : members) {
        flat.push_back(std::move(key));
        flat.push_back(std::move(value));
    }
    return flatMap(std::move(flat));
}

ErlangTerm ErlangTerm::flatMap(Terms keysAndValues) {
    assert(keysAndValues.size() % 2 == 0);
    return {Kind::Map, std::move(keysAndValues)};
}

ErlangTerm ErlangTerm::opaque(std::string encoded) {
    return {Kind::Opaque, std::move(encoded)};
}

const ErlangTerm* ErlangTerm::find(const ErlangTerm& key) const {
    if (m_kind != Kind::Map) return nullptr;
    const Terms& flat = items();
    for (std::size_t i = 0; i + 1 < flat.size(); i += 2) {
        if (flat[i] == key) return &flat[i + 1];
    }
    return nullptr;
}

int ErlangTerm::compare(const ErlangTerm& a, const ErlangTerm& b) {
    if (const int difference = order(a.m_kind, b.m_kind)) return difference;
    if (const int difference = order(a.m_detail, b.m_detail)) return difference;
    if (a.m_kind == Kind::Integer) return order(a.integerValue(), b.integerValue());
    if (a.m_kind == Kind::Float) return order(a.realValue(), b.realValue());
    if (std::holds_alternative<std::string>(a.m_value)) return a.bytes().compare(b.bytes());
    if (const int difference = order(a.items().size(), b.items().size())) return difference;
    for (std::size_t i = 0; i < a.items().size(); ++i) {
        if (const int difference = compare(a.items()[i], b.items()[i])) return difference;
    }
    return 0;
}

std::optional<double> ErlangTerm::number() const {
    if (m_kind == Kind::Integer) return static_cast<double>(integerValue());
    if (m_kind == Kind::Float) return realValue();
    return std::nullopt;
}

std::optional<std::string> ErlangTerm::text() const {
    if (isEmptyList()) return std::string();
    if (m_kind == Kind::Atom || m_kind == Kind::Binary || m_kind == Kind::String) return bytes();
    return std::nullopt;
}

}  // namespace warp
