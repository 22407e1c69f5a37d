// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"

#include <algorithm>

#include "engine/formats/json_bytes.h"

namespace warp {
namespace {

constexpr std::size_t kOneLine = 80;
constexpr std::size_t kStep = 2;

using json::isSpace;
using json::stringEnd;

/// Writes checked JSON indented. Keeps only a depth: the text itself says what closes.
class JsonPrinter {
  public:
    JsonPrinter(std::string& out, ByteView json, std::size_t indent)
        : m_out(out), m_json(json), m_indent(indent) {}

    void print() {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"')
                copyString();
            else if (c == '{' || c == '[')
                open();
            else if (c == '}' || c == ']')
                close(c);
            else
                printOther(c);
        }
    }

  private:
    void printOther(char c) {
        ++m_at;
        if (isSpace(c)) return;
        m_out += c;
        if (c == ':') m_out += ' ';
        if (c == ',') separate();
    }

    void separate() {
        if (m_onOneLine)
            m_out += ' ';
        else
            breakLine();
    }

    void open() {
        m_out += m_json[m_at];
        const std::size_t next = nextPlace(m_at + 1);
        if (m_json[next] == '}' || m_json[next] == ']') {
            m_out += m_json[next];
            m_at = next + 1;
            return;
        }
        m_onOneLine = fitsOneLine();
        m_at = next;
        if (m_onOneLine) return;
        ++m_depth;
        breakLine();
    }

    void close(char c) {
        if (!m_onOneLine) {
            --m_depth;
            breakLine();
        }
        m_onOneLine = false;
        m_out += c;
        ++m_at;
    }

    // True when the container that opens here holds scalars only and is short, spaces not counted.
    bool fitsOneLine() const {
        std::size_t at = m_at + 1;
        std::size_t width = 1;
        while (at < m_json.size() && width < kOneLine) {
            const char c = m_json[at];
            if (c == '{' || c == '[') return false;
            if (c == '}' || c == ']') return true;
            const std::size_t next = c == '"' ? stringEnd(m_json, at) : at + 1;
            if (!isSpace(c)) width += next - at;
            at = next;
        }
        return false;
    }

    std::size_t nextPlace(std::size_t at) const {
        while (at + 1 < m_json.size() && isSpace(m_json[at])) ++at;
        return std::min(at, m_json.size() - 1);
    }

    void copyString() {
        const std::size_t end = stringEnd(m_json, m_at);
        m_out.append(m_json.substr(m_at, end - m_at));
        m_at = end;
    }

    void breakLine() {
        m_out += '\n';
        m_out.append(m_indent + m_depth * kStep, ' ');
    }

    std::string& m_out;
    const ByteView m_json;
    const std::size_t m_indent;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_onOneLine = false;
};

}  // namespace

void appendPrettyJson(std::string& out, ByteView json, std::size_t indent) {
    JsonPrinter(out, json, indent).print();
}

std::string prettyJson(ByteView json) {
    std::string out;
    out.reserve(json.size() * 2);
    appendPrettyJson(out, json);
    return out;
}

}  // namespace warp
