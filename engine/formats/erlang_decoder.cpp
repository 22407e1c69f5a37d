// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <new>

#include "engine/formats/erlang_codec.h"
#include "engine/formats/erlang_tags.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

using namespace erlang;

constexpr std::size_t kAtomCharacters = 255;
// Lengths are believed only up to here before the items are there.
constexpr std::size_t kReserve = 256;

/// Reads terms one inside the other. Every length is compared with the bytes that are left; recursion ends at
/// the depth limit.
class ErlangDecoder {
  public:
    ErlangDecoder(ByteView bytes, std::size_t at, const ErlangLimits& limits)
        : m_bytes(bytes), m_at(at), m_limits(limits) {}

    std::size_t position() const { return m_at; }

    Result<ErlangTerm> term() {
        if (++m_terms > m_limits.maxTerms) return tooMuch("the Erlang term has more parts than allowed");
        m_start = m_at;
        WARP_ASSIGN(const std::uint64_t tag, integer(1));
        switch (tag) {
            case kSmallInteger:
            case kInteger: return smallInteger(tag);
            case kSmallBig:
            case kLargeBig: return bigInteger(tag == kSmallBig ? 1 : 4);
            case kNewFloat:
            case kFloat: return real(tag);
            case kAtom:
            case kSmallAtom:
            case kAtomUtf8:
            case kSmallAtomUtf8: return atom(tag);
            case kBinary: return binary();
            case kBitBinary: return bitstring();
            case kString: return string();
            case kNil: return ErlangTerm();
            default: return container(tag);
        }
    }

  private:
    Result<ErlangTerm> container(std::uint64_t tag) {
        if (m_depth == m_limits.maxDepth) return tooMuch("the Erlang term is nested deeper than allowed");
        ++m_depth;
        auto result = containerInside(tag);
        --m_depth;
        return result;
    }

    Result<ErlangTerm> containerInside(std::uint64_t tag) {
        switch (tag) {
            case kSmallTuple: return tuple(1);
            case kLargeTuple: return tuple(4);
            case kList: return list();
            case kMap: return map();
            default: return opaque(tag);
        }
    }

    Result<ErlangTerm> smallInteger(std::uint64_t tag) {
        if (tag == kInteger) {
            WARP_ASSIGN(const std::uint64_t value, integer(4));
            return ErlangTerm::integer(static_cast<std::int32_t>(value));
        }
        WARP_ASSIGN(const std::uint64_t value, integer(1));
        return ErlangTerm::integer(static_cast<std::int64_t>(value));
    }

    Result<ErlangTerm> bigInteger(std::size_t lengthBytes) {
        WARP_ASSIGN(const std::uint64_t size, integer(lengthBytes));
        WARP_ASSIGN(const std::uint64_t sign, integer(1));
        if (sign > 1) return wrong("the sign of an integer is neither 0 nor 1", m_at - 1);
        WARP_ASSIGN(const ByteView magnitude, take(size));
        return ErlangTerm::bigInteger(sign == 1, std::string(magnitude));
    }

    Result<ErlangTerm> real(std::uint64_t tag) {
        double value = 0;
        if (tag == kNewFloat) {
            WARP_ASSIGN(const std::uint64_t bits, integer(8));
            value = std::bit_cast<double>(bits);
        } else {
            constexpr std::size_t kFloatText = 31;
            WARP_ASSIGN(ByteView text, take(kFloatText));
            text = text.substr(0, text.find('\0'));
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc() || end != text.data() + text.size()) {
                return wrong("a float is not a number", m_start);
            }
        }
        if (!std::isfinite(value)) return wrong("a float is not finite", m_start);
        return ErlangTerm::real(value);
    }

    Result<ErlangTerm> atom(std::uint64_t tag) {
        const std::size_t start = m_start;
        WARP_ASSIGN(const std::uint64_t size, integer(tag == kSmallAtom || tag == kSmallAtomUtf8 ? 1 : 2));
        WARP_ASSIGN(const ByteView bytes, take(size));
        std::string name(bytes);
        if (tag == kAtom || tag == kSmallAtom) {
            name.clear();
            for (const char byte : bytes) appendUtf8(name, static_cast<unsigned char>(byte));
        } else if (!isUtf8(bytes)) {
            return wrong("an atom is not well-formed UTF-8", start);
        }
        if (countCharacters(name) > kAtomCharacters)
            return wrong("an atom has more than 255 characters", start);
        return ErlangTerm::atom(name);
    }

    Result<ErlangTerm> binary() {
        WARP_ASSIGN(const std::uint64_t size, integer(4));
        WARP_ASSIGN(const ByteView bytes, take(size));
        return ErlangTerm::binary(std::string(bytes));
    }

    Result<ErlangTerm> bitstring() {
        WARP_ASSIGN(const std::uint64_t size, integer(4));
        WARP_ASSIGN(const std::uint64_t bits, integer(1));
        const bool possible = size == 0 ? bits == 0 : bits >= 1 && bits <= 8;
        if (!possible) return wrong("a bitstring has an impossible number of bits", m_at - 1);
        WARP_ASSIGN(const ByteView bytes, take(size));
        return ErlangTerm::bitstring(std::string(bytes), static_cast<unsigned>(bits));
    }

    Result<ErlangTerm> string() {
        WARP_ASSIGN(const std::uint64_t size, integer(2));
        WARP_ASSIGN(const ByteView bytes, take(size));
        return ErlangTerm::string(std::string(bytes));
    }

    // `count` terms in a row, each of which takes at least a byte.
    Result<ErlangTerm::Terms> terms(std::uint64_t count) {
        if (count > left()) return wrong("the Erlang term is cut off", m_bytes.size());
        ErlangTerm::Terms items;
        items.reserve(std::min<std::size_t>(count, kReserve));
        for (std::uint64_t i = 0; i < count; ++i) {
            auto item = term();
            if (!item.ok()) return std::move(item).error();
            items.push_back(std::move(item).value());
        }
        return items;
    }

    Result<ErlangTerm> tuple(std::size_t lengthBytes) {
        WARP_ASSIGN(const std::uint64_t size, integer(lengthBytes));
        WARP_ASSIGN(auto items, terms(size));
        return ErlangTerm::tuple(std::move(items));
    }

    Result<ErlangTerm> list() {
        WARP_ASSIGN(const std::uint64_t size, integer(4));
        WARP_ASSIGN(auto items, terms(size));
        WARP_ASSIGN(auto tail, term());
        if (items.empty()) return tail;
        return ErlangTerm::improperList(std::move(items), std::move(tail));
    }

    Result<ErlangTerm> map() {
        const std::size_t start = m_at - 1;
        WARP_ASSIGN(const std::uint64_t size, integer(4));
        WARP_ASSIGN(auto items, terms(size * 2));
        if (hasRepeatedKey(items)) return wrong("a key stands twice in one map", start);
        return ErlangTerm::flatMap(std::move(items));
    }

    static bool hasRepeatedKey(const ErlangTerm::Terms& flat) {
        std::vector<const ErlangTerm*> keys;
        for (std::size_t i = 0; i < flat.size(); i += 2) keys.push_back(&flat[i]);
        std::sort(keys.begin(), keys.end(), [](const auto* a, const auto* b) { return *a < *b; });
        const auto same = [](const auto* a, const auto* b) { return *a == *b; };
        return std::adjacent_find(keys.begin(), keys.end(), same) != keys.end();
    }

    // Pids, ports, references and funs: the length is found, the bytes are kept.
    Result<ErlangTerm> opaque(std::uint64_t tag) {
        const std::size_t start = m_at - 1;
        switch (tag) {
            case kPid: WARP_TRY(skipNodeAnd(9)); break;
            case kNewPid:
            case kV4Port: WARP_TRY(skipNodeAnd(12)); break;
            case kReference:
            case kPort: WARP_TRY(skipNodeAnd(5)); break;
            case kNewPort: WARP_TRY(skipNodeAnd(8)); break;
            case kNewReference:
            case kNewerReference: WARP_TRY(skipReference(tag == kNewReference ? 1 : 4)); break;
            case kNewFun: WARP_TRY(skipFun()); break;
            case kExport: WARP_TRY(skipExport()); break;
            default: return wrong("no Erlang term starts with this byte", start);
        }
        return ErlangTerm::opaque(std::string(m_bytes.substr(start, m_at - start)));
    }

    Status skipNodeAnd(std::uint64_t bytes) {
        WARP_TRY(part(ErlangTerm::Kind::Atom));
        return skip(bytes);
    }

    Status skipReference(std::uint64_t creationBytes) {
        constexpr std::uint64_t kMostWords = 5;
        WARP_ASSIGN(const std::uint64_t words, integer(2));
        if (words == 0 || words > kMostWords) return wrong("a reference has an impossible length", m_at - 2);
        return skipNodeAnd(creationBytes + 4 * words);
    }

    Status skipFun() {
        WARP_ASSIGN(const std::uint64_t size, integer(4));
        if (size < 4) return wrong("a fun has an impossible size", m_at - 4);
        return skip(size - 4);
    }

    Status skipExport() {
        WARP_TRY(part(ErlangTerm::Kind::Atom));
        WARP_TRY(part(ErlangTerm::Kind::Atom));
        return part(ErlangTerm::Kind::Integer);
    }

    Status skip(std::uint64_t count) {
        const auto bytes = take(count);
        if (!bytes.ok()) return bytes.error();
        return {};
    }

    // A term that must be of one kind.
    Status part(ErlangTerm::Kind kind) {
        const std::size_t start = m_at;
        auto found = term();
        if (!found.ok()) return std::move(found).error();
        if (found->kind() != kind) return wrong("this part must be of another kind", start);
        return {};
    }

    std::size_t left() const { return m_bytes.size() - m_at; }

    // A big-endian integer of 1 to 8 bytes.
    Result<std::uint64_t> integer(std::size_t size) {
        WARP_ASSIGN(const ByteView bytes, take(size));
        std::uint64_t value = 0;
        for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }

    Result<ByteView> take(std::uint64_t size) {
        if (size > left()) return wrong("the Erlang term is cut off", m_bytes.size());
        const ByteView bytes = m_bytes.substr(m_at, size);
        m_at += size;
        return bytes;
    }

    static Error wrong(const char* message, std::size_t at) {
        return Error{ErrorCode::InvalidFormat, message, {}, static_cast<std::int64_t>(at)};
    }

    Error tooMuch(const char* message) const {
        return Error{ErrorCode::LimitExceeded, message, {}, static_cast<std::int64_t>(m_at)};
    }

    const ByteView m_bytes;
    std::size_t m_at;
    const ErlangLimits m_limits;
    std::size_t m_start = 0;  // of the term at hand
    std::size_t m_depth = 0;
    std::size_t m_terms = 0;
};

Error invalid(const std::string& message, std::size_t at) {
    return Error{ErrorCode::InvalidFormat, message, {}, static_cast<std::int64_t>(at)};
}

Result<ErlangTerm> decodeWhole(ByteView bytes, std::size_t at, const ErlangLimits& limits) {
    ErlangDecoder decoder(bytes, at, limits);
    auto term = decoder.term();
    if (term.ok() && decoder.position() != bytes.size()) {
        return invalid("something follows the Erlang term", decoder.position());
    }
    return term;
}

// Memory grows with what comes out, never with what the head promises.
Result<std::string> inflateTerm(ByteView compressed, std::size_t size) {
    constexpr std::size_t kStep = std::size_t{64} << 10;
    std::string out;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) throw std::bad_alloc();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());
    int result = Z_OK;
    while (result == Z_OK && out.size() <= size) {
        const std::size_t before = out.size();
        out.resize(before + std::max(before, kStep));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    const bool whole = result == Z_STREAM_END && out.size() == size && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!whole)
        return invalid("the compressed Erlang term is damaged, cut off or of another size than stated", 1);
    return out;
}

Result<ErlangTerm> decodeCompressed(ByteView bytes, const ErlangLimits& limits) {
    constexpr std::size_t kHead = 6;
    if (bytes.size() < kHead) return invalid("the Erlang term is cut off", bytes.size());
    const std::size_t size = __builtin_bswap32(loadLittle<std::uint32_t>(bytes.data() + 2));
    if (size > limits.maxBytes) {
        return Error{ErrorCode::LimitExceeded, "the compressed Erlang term is larger than allowed", {}, 2};
    }
    WARP_ASSIGN(const std::string plain, inflateTerm(bytes.substr(kHead), size));
    auto term = decodeWhole(plain, 0, limits);
    if (term.ok()) return term;
    Error error = std::move(term).error();
    error.message += " (inside the compressed part, byte " + std::to_string(error.offset) + ")";
    error.offset = 1;
    return error;
}

}  // namespace

Result<ErlangTerm> decodeErlang(ByteView bytes, const ErlangLimits& limits) {
    if (bytes.empty() || static_cast<std::uint8_t>(bytes[0]) != kVersion) {
        return invalid("this is not an Erlang term of version 131", 0);
    }
    if (bytes.size() > limits.maxBytes) {
        return Error{ErrorCode::LimitExceeded, "the Erlang term is larger than allowed", {}, 0};
    }
    const bool compressed = bytes.size() > 1 && static_cast<std::uint8_t>(bytes[1]) == kCompressed;
    return compressed ? decodeCompressed(bytes, limits) : decodeWhole(bytes, 1, limits);
}

}  // namespace warp
