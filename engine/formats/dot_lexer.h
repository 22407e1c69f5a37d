// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// The words of DOT, without comments and white space.
class DotLexer {
  public:
    enum class Kind : std::uint8_t { End, Name, Quoted, Html, Punctuation, DirectedEdge, UndirectedEdge };
    struct Token {
        Kind kind = Kind::End;
        std::string text;  ///< of names and strings their value
        std::int64_t line = 1;
        std::int64_t column = 1;

        bool isId() const { return kind == Kind::Name || kind == Kind::Quoted || kind == Kind::Html; }
        bool is(char mark) const { return kind == Kind::Punctuation && text[0] == mark; }
        /// A keyword, in any case of letters. Takes: lower case.
        bool isWord(ByteView word) const;
    };

    /// Takes: a text that outlives the lexer.
    explicit DotLexer(ByteView text) : m_text(text) {}

    /// Errors: InvalidFormat with line and column.
    Result<Token> next();

  private:
    Status skipBlanks();
    Status skipBlockComment();
    Result<Token> quoted(Token token);
    Result<Token> html(Token token);
    Token name(Token token);
    bool at(ByteView what) const { return m_text.substr(m_at).starts_with(what); }
    void step();
    Error wrong(std::string message) const;

    const ByteView m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::int64_t m_column = 1;
};

}  // namespace warp
