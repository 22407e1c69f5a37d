// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/dot_lexer.h"

#include <algorithm>

namespace warp {

namespace {

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || byte >= 0x80;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

}  // namespace

bool DotLexer::Token::isWord(ByteView word) const {
    return kind == Kind::Name && std::ranges::equal(text, word, {}, lower);
}

Error DotLexer::wrong(std::string message) const {
    return Error{
        .code = ErrorCode::InvalidFormat, .message = std::move(message), .line = m_line, .column = m_column};
}

void DotLexer::step() {
    if (m_text[m_at] == '\n') {
        ++m_line;
        m_column = 1;
    } else {
        ++m_column;
    }
    ++m_at;
}

Status DotLexer::skipBlanks() {
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        const bool preprocessor = c == '#' && m_column == 1;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            step();
        } else if (at("//") || preprocessor) {
            while (m_at < m_text.size() && m_text[m_at] != '\n') step();
        } else if (at("/*")) {
            WARP_TRY(skipBlockComment());
        } else {
            break;
        }
    }
    return {};
}

Status DotLexer::skipBlockComment() {
    const Error begin = wrong("a comment has no end");
    step();
    step();
    while (!at("*/")) {
        if (m_at == m_text.size()) return begin;
        step();
    }
    step();
    step();
    return {};
}

Result<DotLexer::Token> DotLexer::next() {
    WARP_TRY(skipBlanks());
    Token token{.line = m_line, .column = m_column};
    if (m_at == m_text.size()) return token;
    const char c = m_text[m_at];
    if (c == '"') return quoted(std::move(token));
    if (c == '<') return html(std::move(token));
    if (at("->") || at("--")) {
        token.kind = at("->") ? Kind::DirectedEdge : Kind::UndirectedEdge;
        token.text = m_text.substr(m_at, 2);
        step();
        step();
        return token;
    }
    if (isNameByte(c) || c == '-') return name(std::move(token));
    if (ByteView("{}[]=;,:+").find(c) == ByteView::npos)
        return wrong(std::string("an unexpected character: ") + c);
    token.kind = Kind::Punctuation;
    token.text = std::string(1, c);
    step();
    return token;
}

/// A backslash goes before a quote and another backslash, and joins lines; others are for labels and stay.
Result<DotLexer::Token> DotLexer::quoted(Token token) {
    const Error begin = wrong("a quote has no end");
    token.kind = Kind::Quoted;
    step();
    while (true) {
        if (m_at == m_text.size()) return begin;
        if (m_text[m_at] == '"') break;
        if (at("\\\"") || at("\\\\")) {
            step();
        } else if (at("\\\n")) {
            step();
            step();
            continue;
        }
        token.text += m_text[m_at];
        step();
    }
    step();
    return token;
}

Result<DotLexer::Token> DotLexer::html(Token token) {
    const Error begin = wrong("a \"<\" has no \">\"");
    token.kind = Kind::Html;
    std::size_t depth = 0;
    do {
        if (m_at == m_text.size()) return begin;
        const char c = m_text[m_at];
        if (c == '<') ++depth;
        if (c == '>') --depth;
        token.text += c;
        step();
    } while (depth > 0);
    return token;
}

DotLexer::Token DotLexer::name(Token token) {
    token.kind = Kind::Name;
    do {
        token.text += m_text[m_at];
        step();
    } while (m_at < m_text.size() && isNameByte(m_text[m_at]));
    return token;
}

}  // namespace warp
