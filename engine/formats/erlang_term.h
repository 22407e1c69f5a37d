// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/bytes.h"

namespace warp {

/// Any value of Erlang. Each value has one form: an integer is Integer whenever it fits in 64 bits, a list of
/// bytes is String, whole bytes are Binary.
class ErlangTerm {
  public:
    enum class Kind : std::uint8_t {
        Integer,
        BigInteger,
        Float,
        Atom,
        Binary,
        Bitstring,     ///< a binary whose last byte counts only in part
        String,        ///< a proper, non-empty list of integers 0..255
        List,          ///< any other proper list, and []
        ImproperList,  ///< [a, b | tail]
        Tuple,
        Map,
        Opaque,  ///< pid, port, reference or fun: kept as the bytes that stood in the file
    };
    using Terms = std::vector<ErlangTerm>;

    /// The empty list.
    ErlangTerm() = default;

    static ErlangTerm integer(std::int64_t value);
    /// Takes: `magnitude` little-endian, of any length and value.
    static ErlangTerm bigInteger(bool negative, std::string magnitude);
    /// Takes: a finite number.
    static ErlangTerm real(double value);
    /// Takes: UTF-8, at most 255 characters.
    static ErlangTerm atom(ByteView name);
    static ErlangTerm boolean(bool value) { return atom(value ? "true" : "false"); }
    static ErlangTerm binary(std::string bytes);
    /// Takes: `lastBits` 1..8, the bits of the last byte that count, from the highest down.
    static ErlangTerm bitstring(std::string bytes, unsigned lastBits);
    /// A list of the bytes.
    static ErlangTerm string(std::string bytes);
    static ErlangTerm list(Terms items);
    /// Takes: at least one item; a tail that is a list extends the items.
    static ErlangTerm improperList(Terms items, ErlangTerm tail);
    static ErlangTerm tuple(Terms items);
    /// Takes: keys that differ.
    static ErlangTerm map(std::vector<std::pair<ErlangTerm, ErlangTerm>> members);
    /// Takes: keys and values in turn.
    static ErlangTerm flatMap(Terms keysAndValues);
    /// Takes: an encoded term with its tag, without the version byte.
    static ErlangTerm opaque(std::string encoded);

    Kind kind() const { return m_kind; }
    bool isAtom(ByteView name) const { return m_kind == Kind::Atom && bytes() == name; }
    bool isEmptyList() const { return m_kind == Kind::List && items().empty(); }

    /// Of an Integer.
    std::int64_t integerValue() const { return std::get<std::int64_t>(m_value); }
    /// Of a Float.
    double realValue() const { return std::get<double>(m_value); }
    /// Of Atom (its name), Binary, Bitstring, String, Opaque (its encoding), BigInteger (its magnitude).
    const std::string& bytes() const { return std::get<std::string>(m_value); }
    /// Of List, Tuple; of ImproperList with the tail last; of Map keys and values in turn.
    const Terms& items() const { return std::get<Terms>(m_value); }
    /// Of a Bitstring: 1..7.
    unsigned lastBits() const { return m_detail; }
    /// Of a BigInteger.
    bool isNegative() const { return m_detail != 0; }

    /// Of a Map: the value of a key; null when there is none or this is no map.
    const ErlangTerm* find(const ErlangTerm& key) const;
    /// Integer or Float as a number.
    std::optional<double> number() const;
    /// Text of an Atom, Binary or String.
    std::optional<std::string> text() const;

    friend bool operator==(const ErlangTerm& a, const ErlangTerm& b) = default;
    /// Some order of all terms, not that of Erlang.
    friend bool operator<(const ErlangTerm& a, const ErlangTerm& b) { return compare(a, b) < 0; }

  private:
    using Value = std::variant<Terms, std::int64_t, double, std::string>;

    ErlangTerm(Kind kind, Value value, std::uint8_t detail = 0)
        : m_kind(kind), m_detail(detail), m_value(std::move(value)) {}

    // Negative, zero or positive.
    static int compare(const ErlangTerm& a, const ErlangTerm& b);

    Kind m_kind = Kind::List;
    std::uint8_t m_detail = 0;
    Value m_value;
};

}  // namespace warp
