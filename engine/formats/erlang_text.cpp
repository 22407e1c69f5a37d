// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_text.h"

#include <algorithm>
#include <array>

#include "engine/formats/erlang_tags.h"
#include "engine/formats/json_value.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

using Kind = ErlangTerm::Kind;

constexpr std::size_t kLineWidth = 100;
constexpr std::size_t kStep = 2;

constexpr std::array<ByteView, 29> kReserved = {
    "after", "and",   "andalso", "band",   "begin",   "bnot", "bor", "bsl",  "bsr", "bxor",
    "case",  "catch", "cond",    "div",    "else",    "end",  "fun", "if",   "let", "maybe",
    "not",   "of",    "or",      "orelse", "receive", "rem",  "try", "when", "xor"};

bool isPlainAtom(ByteView name) {
    if (name.empty() || name[0] < 'a' || name[0] > 'z') return false;
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '@';
    });
    return plain && std::find(kReserved.begin(), kReserved.end(), name) == kReserved.end();
}

// Text between quotes, with everything escaped that could not stand there.
void appendQuoted(std::string& out, ByteView text, char quote) {
    constexpr ByteView kHex = "0123456789ABCDEF";
    out += quote;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\x{";
            out += kHex[byte >> 4];
            out += kHex[byte & 15u];
            out += '}';
        } else {
            out += c;
        }
    }
    out += quote;
}

bool isPrintableByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7F) || byte >= 0xA0 || c == '\n' || c == '\t' || c == '\r';
}

bool isPrintableString(const std::string& latin1) {
    return std::all_of(latin1.begin(), latin1.end(), isPrintableByte);
}

bool isPrintableText(const std::string& bytes) {
    const bool noControl = std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < 0x20 && c != '\n' && c != '\t' && c != '\r');
    });
    return noControl && isUtf8(bytes);
}

std::string fromLatin1(ByteView latin1) {
    std::string out;
    for (const char byte : latin1) appendUtf8(out, static_cast<unsigned char>(byte));
    return out;
}

std::string atomText(const std::string& name) {
    if (isPlainAtom(name)) return name;
    std::string out;
    appendQuoted(out, name, '\'');
    return out;
}

std::string floatText(double value) {
    std::string text = doubleText(value);
    const std::size_t exponent = text.find('e');
    if (exponent != std::string::npos && text.find('.') == std::string::npos) text.insert(exponent, ".0");
    return text;
}

std::string byteNumbers(ByteView bytes) {
    std::string out;
    for (const char byte : bytes) {
        if (!out.empty()) out += ',';
        out += std::to_string(static_cast<unsigned char>(byte));
    }
    return out;
}

std::string binaryText(const std::string& bytes) {
    if (bytes.empty()) return "<<>>";
    if (!isPrintableText(bytes)) return "<<" + byteNumbers(bytes) + ">>";
    std::string out = "<<";
    appendQuoted(out, bytes, '"');
    const bool ascii = countCharacters(bytes) == bytes.size();
    return out + (ascii ? ">>" : "/utf8>>");
}

std::string bitstringText(const ErlangTerm& term) {
    const std::string& bytes = term.bytes();
    const ByteView whole = ByteView(bytes).substr(0, bytes.size() - 1);
    const unsigned last = static_cast<unsigned char>(bytes.back());
    return "<<" + byteNumbers(whole) + (whole.empty() ? "" : ",") +
           std::to_string(last >> (8 - term.lastBits())) + ":" + std::to_string(term.lastBits()) + ">>";
}

std::string stringText(const std::string& bytes) {
    if (!isPrintableString(bytes)) return "[" + byteNumbers(bytes) + "]";
    std::string out;
    appendQuoted(out, fromLatin1(bytes), '"');
    return out;
}

std::string opaqueText(const std::string& encoded) {
    constexpr std::size_t kShown = 32;
    constexpr ByteView kHex = "0123456789abcdef";
    std::string out = "#Fun<";
    switch (static_cast<std::uint8_t>(encoded[0])) {
        case erlang::kPid:
        case erlang::kNewPid: out = "#Pid<"; break;
        case erlang::kPort:
        case erlang::kNewPort:
        case erlang::kV4Port: out = "#Port<"; break;
        case erlang::kReference:
        case erlang::kNewReference:
        case erlang::kNewerReference: out = "#Ref<"; break;
        default: break;
    }
    const std::size_t first = encoded.size() - std::min(encoded.size(), kShown);
    for (const char c : encoded.substr(first)) {
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[static_cast<unsigned char>(c) & 15u];
    }
    return out + ">";
}

// The text of a term without parts.
std::string scalarText(const ErlangTerm& term) {
    switch (term.kind()) {
        case Kind::Integer: return std::to_string(term.integerValue());
        case Kind::BigInteger: return bigIntegerText(term);
        case Kind::Float: return floatText(term.realValue());
        case Kind::Atom: return atomText(term.bytes());
        case Kind::Binary: return binaryText(term.bytes());
        case Kind::Bitstring: return bitstringText(term);
        case Kind::String: return stringText(term.bytes());
        default: return opaqueText(term.bytes());
    }
}

bool isContainer(const ErlangTerm& term) {
    const Kind kind = term.kind();
    return kind == Kind::List || kind == Kind::ImproperList || kind == Kind::Tuple || kind == Kind::Map;
}

/// Writes terms, on one line or over several.
class ErlangPrinter {
  public:
    ErlangPrinter(std::string& out, bool pretty) : m_out(out), m_pretty(pretty) {}

    void print(const ErlangTerm& term, std::size_t indent = 0) {
        if (!isContainer(term)) {
            m_out += scalarText(term);
            return;
        }
        const Kind kind = term.kind();
        const bool broken = m_pretty && !fits(term, kLineWidth - std::min(indent, kLineWidth));
        m_out += kind == Kind::Tuple ? "{" : kind == Kind::Map ? "#{" : "[";
        for (std::size_t i = 0; i < term.items().size(); ++i) {
            if (i != 0) m_out += separator(term, i);
            const bool afterArrow = kind == Kind::Map && i % 2 == 1;
            if (broken && !afterArrow) breakLine(indent + kStep);
            print(term.items()[i], indent + kStep);
        }
        if (broken) breakLine(indent);
        m_out += kind == Kind::Tuple || kind == Kind::Map ? "}" : "]";
    }

  private:
    static const char* separator(const ErlangTerm& term, std::size_t at) {
        if (term.kind() == Kind::Map && at % 2 == 1) return " => ";
        if (term.kind() == Kind::ImproperList && at + 1 == term.items().size()) return "|";
        return ",";
    }

    void breakLine(std::size_t indent) {
        m_out += '\n';
        m_out.append(indent, ' ');
    }

    static bool fits(const ErlangTerm& term, std::size_t width) {
        std::size_t left = width;
        return takeWidth(term, left);
    }

    // Takes a term's least width from `left`; looks no further than `left` allows.
    static bool takeWidth(const ErlangTerm& term, std::size_t& left) {
        if (!isContainer(term)) return !isLong(term) && take(scalarText(term).size(), left);
        if (!take(2, left)) return false;
        for (const ErlangTerm& item : term.items()) {
            if (!take(1, left) || !takeWidth(item, left)) return false;
        }
        return true;
    }

    // Long texts are never made only to be measured.
    static bool isLong(const ErlangTerm& term) {
        const bool isNumber = term.kind() == Kind::Integer || term.kind() == Kind::Float;
        return !isNumber && term.bytes().size() > kLineWidth;
    }

    static bool take(std::size_t width, std::size_t& left) {
        if (width > left) return false;
        left -= width;
        return true;
    }

    std::string& m_out;
    const bool m_pretty;
};

}  // namespace

std::string erlangText(const ErlangTerm& term) {
    std::string out;
    ErlangPrinter(out, false).print(term);
    return out;
}

std::string prettyErlangText(const ErlangTerm& term) {
    std::string out;
    ErlangPrinter(out, true).print(term);
    return out;
}

}  // namespace warp
