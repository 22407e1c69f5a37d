// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"
#include "engine/universe/import_rows.h"

namespace warp {
namespace {

constexpr std::size_t kMaxRowBytes = JsonLimits{}.maxBytes;

bool isSpace(int byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

// The bytes of a stream one by one, with their line and column.
class CountedBytes {
  public:
    static constexpr int kEnd = -1;

    explicit CountedBytes(ByteSource source) : m_source(std::move(source)) { m_buffer.resize(64 << 10); }

    // The next byte without taking it; kEnd at the end or after a failure of the source.
    int peek() {
        if (m_at == m_size && !fill()) return kEnd;
        return static_cast<unsigned char>(m_buffer[m_at]);
    }
    int take() {
        const int byte = peek();
        if (byte == kEnd) return kEnd;
        ++m_at;
        if (byte == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((byte & 0xC0) != 0x80) {  // not inside a UTF-8 character
            ++m_column;
        }
        return byte;
    }
    std::int64_t line() const { return m_line; }
    std::int64_t column() const { return m_column; }
    const std::optional<Error>& failure() const { return m_failure; }

  private:
    bool fill() {
        if (m_ended) return false;
        const Result<std::size_t> count = m_source(m_buffer.data(), m_buffer.size());
        if (!count.ok()) m_failure = count.error();
        m_size = count.ok() ? *count : 0;
        m_at = 0;
        m_ended = m_size == 0;
        return !m_ended;
    }

    ByteSource m_source;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    bool m_ended = false;
    std::int64_t m_line = 1;
    std::int64_t m_column = 1;
    std::optional<Error> m_failure;
};

class JsonRows : public RowReader {
  public:
    explicit JsonRows(ByteSource source) : m_bytes(std::move(source)) {}

    Result<std::optional<ImportRow>> next() override {
        Result<bool> found = m_state == State::Start ? start() : findElement();
        // A failure of the source looks like an early end; it is the truer reason.
        if (m_bytes.failure()) return *m_bytes.failure();
        if (!found.ok()) return std::move(found).error();
        if (!*found) return std::optional<ImportRow>();
        WARP_TRY(takeElement());
        return std::optional(checkedRow());
    }

  private:
    enum class State : std::uint8_t { Start, FirstElement, NextElement, Done };

    Error wrong(std::string message, ErrorCode code = ErrorCode::InvalidFormat) const {
        return Error{
            .code = code, .message = std::move(message), .line = m_bytes.line(), .column = m_bytes.column()};
    }

    void skipSpace() {
        while (isSpace(m_bytes.peek())) m_bytes.take();
    }

    // Returns: whether an element follows.
    Result<bool> start() {
        skipSpace();
        const int first = m_bytes.peek();
        if (first == '[') {
            m_bytes.take();
            m_state = State::FirstElement;
            return findElement();
        }
        if (first != '{') return wrong("a JSON file of rows is an array of them, or one object");
        m_single = true;
        m_state = State::NextElement;
        return true;
    }

    Result<bool> findElement() {
        if (m_state == State::Done) return false;
        skipSpace();
        if (m_single || m_bytes.peek() == ']') return finish();
        if (m_state == State::NextElement) {
            if (m_bytes.peek() == CountedBytes::kEnd)
                return wrong("the array is not closed: the file is cut");
            if (m_bytes.peek() != ',') return wrong("expected \",\" or \"]\" behind a row");
            m_bytes.take();
            skipSpace();
        }
        m_state = State::NextElement;
        return true;
    }

    Result<bool> finish() {
        if (!m_single) m_bytes.take();
        skipSpace();
        m_state = State::Done;
        if (m_bytes.peek() != CountedBytes::kEnd) return wrong("text behind the end of the rows");
        return false;
    }

    // Copies one element by its brackets and strings alone; whether it is JSON is checked afterwards.
    Status takeElement() {
        m_element.clear();
        m_line = m_bytes.line();
        m_column = m_bytes.column();
        std::size_t depth = 0;
        while (m_bytes.peek() != CountedBytes::kEnd) {
            const int next = m_bytes.peek();
            const bool closes = next == ']' || next == '}';
            if (depth == 0 && (closes || next == ',' || isSpace(next))) break;
            m_element += static_cast<char>(m_bytes.take());
            if (next == '"') takeString();
            if (next == '[' || next == '{') ++depth;
            if (closes && --depth == 0) break;
            if (m_element.size() > kMaxRowBytes) {
                return wrong("a row is longer than " + std::to_string(kMaxRowBytes) + " bytes",
                             ErrorCode::LimitExceeded);
            }
        }
        if (m_bytes.failure()) return *m_bytes.failure();
        return {};
    }

    void takeString() {
        while (m_bytes.peek() != CountedBytes::kEnd && m_element.size() <= kMaxRowBytes) {
            const int byte = m_bytes.take();
            m_element += static_cast<char>(byte);
            if (byte == '"') return;
            if (byte == '\\' && m_bytes.peek() != CountedBytes::kEnd) {
                m_element += static_cast<char>(m_bytes.take());
            }
        }
    }

    ImportRow checkedRow() {
        const Result<bool> checked = checkJson(m_element);
        if (checked.ok()) return {.json = m_element, .line = m_line};
        Error error = checked.error();
        error.offset = Error::kNoOffset;
        if (error.line == 1) error.column += m_column - 1;
        error.line += m_line - 1;
        return {.line = m_line, .wrong = std::move(error)};
    }

    CountedBytes m_bytes;
    State m_state = State::Start;
    bool m_single = false;
    std::string m_element;
    std::int64_t m_line = 0;
    std::int64_t m_column = 0;
};

}  // namespace

std::unique_ptr<RowReader> makeJsonRows(ByteSource source) {
    return std::make_unique<JsonRows>(std::move(source));
}

}  // namespace warp
