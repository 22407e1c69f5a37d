// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <algorithm>
#include <bit>
#include <limits>

#include "engine/formats/erlang_codec.h"
#include "engine/formats/erlang_tags.h"

namespace warp {
namespace {

using namespace erlang;

void appendBig(std::string& out, std::uint64_t value, unsigned bytes) {
    while (bytes-- > 0) out += static_cast<char>(value >> (8 * bytes));
}

// A tag, then a length or value in `bytes` bytes.
void appendHead(std::string& out, Tag tag, std::uint64_t value, unsigned bytes) {
    out += static_cast<char>(tag);
    appendBig(out, value, bytes);
}

void appendMagnitude(std::string& out, bool negative, ByteView magnitude) {
    const bool small = magnitude.size() <= 255;
    appendHead(out, small ? kSmallBig : kLargeBig, magnitude.size(), small ? 1 : 4);
    out += negative ? '\1' : '\0';
    out.append(magnitude);
}

void appendInteger(std::string& out, std::int64_t value) {
    if (value >= 0 && value <= 255)
        return appendHead(out, kSmallInteger, static_cast<std::uint64_t>(value), 1);
    if (value >= std::numeric_limits<std::int32_t>::min() &&
        value <= std::numeric_limits<std::int32_t>::max()) {
        return appendHead(out, kInteger, static_cast<std::uint64_t>(value), 4);
    }
    const auto bits = static_cast<std::uint64_t>(value);
    std::uint64_t magnitude = value < 0 ? 0 - bits : bits;
    std::string bytes;
    for (; magnitude != 0; magnitude >>= 8) bytes += static_cast<char>(magnitude);
    appendMagnitude(out, value < 0, bytes);
}

void appendAtom(std::string& out, const std::string& name) {
    const bool small = name.size() <= 255;
    appendHead(out, small ? kSmallAtomUtf8 : kAtomUtf8, name.size(), small ? 1 : 2);
    out += name;
}

void appendString(std::string& out, const std::string& bytes) {
    constexpr std::size_t kLongestString = 65535;
    if (bytes.size() <= kLongestString) {
        appendHead(out, kString, bytes.size(), 2);
        out += bytes;
        return;
    }
    appendHead(out, kList, bytes.size(), 4);
    for (const char byte : bytes) appendHead(out, kSmallInteger, static_cast<unsigned char>(byte), 1);
    out += static_cast<char>(kNil);
}

void append(std::string& out, const ErlangTerm& term);

void appendItems(std::string& out, const ErlangTerm& term) {
    for (const ErlangTerm& item : term.items()) append(out, item);
}

void appendList(std::string& out, const ErlangTerm& list) {
    const bool proper = list.kind() == ErlangTerm::Kind::List;
    if (!list.isEmptyList()) {
        appendHead(out, kList, list.items().size() - (proper ? 0 : 1), 4);
        appendItems(out, list);
    }
    if (proper) out += static_cast<char>(kNil);
}

void appendTuple(std::string& out, const ErlangTerm& tuple) {
    const std::size_t size = tuple.items().size();
    const bool small = size <= 255;
    appendHead(out, small ? kSmallTuple : kLargeTuple, size, small ? 1 : 4);
    appendItems(out, tuple);
}

void append(std::string& out, const ErlangTerm& term) {
    using Kind = ErlangTerm::Kind;
    switch (term.kind()) {
        case Kind::Integer: return appendInteger(out, term.integerValue());
        case Kind::BigInteger: return appendMagnitude(out, term.isNegative(), term.bytes());
        case Kind::Float:
            return appendHead(out, kNewFloat, std::bit_cast<std::uint64_t>(term.realValue()), 8);
        case Kind::Atom: return appendAtom(out, term.bytes());
        case Kind::String: return appendString(out, term.bytes());
        case Kind::List:
        case Kind::ImproperList: return appendList(out, term);
        case Kind::Tuple: return appendTuple(out, term);
        case Kind::Binary: appendHead(out, kBinary, term.bytes().size(), 4); break;
        case Kind::Bitstring:
            appendHead(out, kBitBinary, term.bytes().size(), 4);
            out += static_cast<char>(term.lastBits());
            break;
        case Kind::Map: appendHead(out, kMap, term.items().size() / 2, 4); return appendItems(out, term);
        case Kind::Opaque: break;
    }
    out += term.bytes();
}

}  // namespace

std::string encodeErlang(const ErlangTerm& term) {
    std::string out(1, static_cast<char>(kVersion));
    append(out, term);
    return out;
}

std::string encodeErlangCompressed(const ErlangTerm& term, int level) {
    std::string plain = encodeErlang(term);
    const std::size_t size = plain.size() - 1;
    if (size > std::numeric_limits<std::uint32_t>::max()) return plain;
    std::string out(1, static_cast<char>(kVersion));
    appendHead(out, kCompressed, size, 4);
    const std::size_t head = out.size();
    uLongf packed = compressBound(size);
    out.resize(head + packed);
    const auto* from = reinterpret_cast<const Bytef*>(plain.data() + 1);
    compress2(reinterpret_cast<Bytef*>(out.data() + head), &packed, from, size, std::clamp(level, 1, 9));
    out.resize(head + packed);
    return out.size() < plain.size() ? out : plain;
}

}  // namespace warp
