// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/error.h"
#include "engine/formats/json_text.h"

namespace warp {

/// The single pass over a JSON text behind checkJson: a loop with its own stack, no recursion and, up to 64
/// keys open at once, no allocation.
class JsonScanner {
  public:
    JsonScanner(ByteView text, const JsonLimits& limits);

    /// False when the text is wrong; error() says where.
    bool scan();
    /// Where the first whitespace outside a string stands; npos when there is none.
    std::size_t firstSpace() const { return m_firstSpace ? offsetOf(m_firstSpace) : ByteView::npos; }
    Error error() const;

  private:
    // A key of an object that is still open. Offsets instead of pointers keep it at 16 bytes.
    struct Key {
        std::uint64_t fingerprint;
        std::uint32_t begin;
        std::uint32_t end;
    };
    static constexpr std::size_t kInlineKeys = 64;
    static constexpr std::size_t kLinearKeys = 16;
    static constexpr std::uint32_t kArray = 0xFFFFFFFFu;

    bool scanValue();
    bool finishValue();
    bool openObject();
    bool openArray();
    bool push(std::uint32_t frame);
    bool pop();
    bool scanKey();
    bool scanString();
    const char* scanEscape(const char* at);
    const char* scanSurrogatePair(const char* at);
    const char* scanCharacters(const char* at);
    bool scanNumber();
    bool scanDigits(const char*& at);
    bool scanWord(ByteView word);
    void skipSpace();
    void skipSpaceSlowly();

    bool addKey(const char* begin, const char* end);
    bool sameKey(const Key& a, const Key& b) const;
    bool checkManyKeys(std::size_t base);
    void growKeys();
    ByteView keyText(const Key& key) const { return m_text.substr(key.begin, key.end - key.begin); }
    std::string keyName(const Key& key) const;

    bool fail(const char* at, const char* message);
    bool failKey(const Key& key);
    std::size_t offsetOf(const char* at) const { return static_cast<std::size_t>(at - m_text.data()); }

    const ByteView m_text;
    const JsonLimits m_limits;
    const char* m_at;
    const char* const m_end;
    const char* m_firstSpace = nullptr;
    bool m_opened = false;   // the last value opened a container whose first value comes next
    bool m_escaped = false;  // the last string held an escape
    bool m_hasEscapedKeys = false;

    ErrorCode m_errorCode = ErrorCode::InvalidFormat;
    std::string m_message;
    std::size_t m_errorOffset = 0;

    // Left uninitialised: only what lies below the counts is ever read.
    std::size_t m_depth = 0;
    std::size_t m_keyCount = 0;
    std::size_t m_keyCapacity = kInlineKeys;
    std::array<std::uint32_t, JsonLimits::kDepth> m_frames;  // per container: its first key, or kArray
    std::array<Key, kInlineKeys> m_inlineKeys;
    std::unique_ptr<Key[]> m_heapKeys;
    Key* m_keys = m_inlineKeys.data();
};

}  // namespace warp
