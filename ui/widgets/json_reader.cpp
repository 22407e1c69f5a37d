// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_reader.h"

#include <QtCore/QSet>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

std::unique_ptr<JsonNode> scalar(JsonNode::Kind kind, const QString& text) {
    auto node = std::make_unique<JsonNode>();
    node->kind = kind;
    node->text = text;
    return node;
}

JsonNode::Spelling& spell(JsonNode& node) {
    if (!node.spelling) node.spelling = std::make_unique<JsonNode::Spelling>();
    return *node.spelling;
}

}  // namespace

JsonParse JsonReader::read() {
    skipSpace();
    Node root = readValue(0);
    skipSpace();
    if (!failed() && m_at < m_text.size()) fail(tr("Nothing may follow the value."));
    if (failed()) return *m_problem;
    return root;
}

JsonReader::Node JsonReader::readValue(int depth) {
    if (m_at >= m_text.size()) return fail(tr("A value is missing here."));
    const QChar c = now();
    const bool opens = c == u'{' || c == u'[';
    if (opens && depth == kDeepest) return fail(tr("The value is nested too deeply."));
    if (opens) return c == u'{' ? readObject(depth) : readArray(depth);
    if (c == u'"') return readText();
    if (c == u'-' || isDigit(c)) return readNumber();
    return readLiteral();
}

JsonReader::Node JsonReader::readObject(int depth) {
    Node node = scalar(JsonNode::Kind::Object, {});
    QSet<QString> names;
    ++m_at;
    skipSpace();
    if (now() == u'}') return ++m_at, std::move(node);
    do {
        skipSpace();
        const qsizetype start = m_at;
        if (now() != u'"') return fail(tr("A name in double quotes is expected here."));
        auto key = readString();
        if (!key) return nullptr;
        if (names.contains(key->text))
            return fail(tr("The name \"%1\" is there twice.").arg(key->text), start);
        names.insert(key->text);
        skipSpace();
        if (now() != u':') return fail(tr("A colon is expected here."));
        ++m_at;
        skipSpace();
        Node child = readValue(depth + 1);
        if (failed()) return nullptr;
        child->key = std::move(key->text);
        if (!key->spelling.isEmpty()) spell(*child).key = std::move(key->spelling);
        node->insert(static_cast<int>(node->children.size()), std::move(child));
    } while (readsOn(u'}'));
    return failed() ? nullptr : std::move(node);
}

JsonReader::Node JsonReader::readArray(int depth) {
    Node node = scalar(JsonNode::Kind::Array, {});
    ++m_at;
    skipSpace();
    if (now() == u']') return ++m_at, std::move(node);
    do {
        skipSpace();
        Node child = readValue(depth + 1);
        if (failed()) return nullptr;
        node->insert(static_cast<int>(node->children.size()), std::move(child));
    } while (readsOn(u']'));
    return failed() ? nullptr : std::move(node);
}

bool JsonReader::readsOn(QChar end) {
    skipSpace();
    const QChar c = now();
    if (c == u',' || c == end) {
        ++m_at;
        return c == u',';
    }
    fail(tr("A comma or %1 is expected here.").arg(end));
    return false;
}

JsonReader::Node JsonReader::readNumber() {
    const qsizetype start = m_at;
    if (now() == u'-') ++m_at;
    const bool zero = now() == u'0';
    if (!readDigits()) return fail(tr("A digit is expected here."));
    if (zero && m_at - start > (m_text[start] == u'-' ? 2 : 1)) {
        return fail(tr("A number does not begin with a zero."), start);
    }
    if (now() == u'.') {
        ++m_at;
        if (!readDigits()) return fail(tr("A digit is expected here."));
    }
    if (now() == u'e' || now() == u'E') {
        ++m_at;
        if (now() == u'+' || now() == u'-') ++m_at;
        if (!readDigits()) return fail(tr("A digit is expected here."));
    }
    return scalar(JsonNode::Kind::Number, m_text.mid(start, m_at - start));
}

bool JsonReader::readDigits() {
    const qsizetype start = m_at;
    while (isDigit(now())) ++m_at;
    return m_at > start;
}

JsonReader::Node JsonReader::readLiteral() {
    for (const auto word : {"true"_L1, "false"_L1, "null"_L1}) {
        if (!QStringView(m_text).mid(m_at).startsWith(word)) continue;
        m_at += word.size();
        return scalar(JsonNode::Kind::Literal, QString(word));
    }
    return fail(tr("This is no JSON value. Texts stand in double quotes."));
}

JsonReader::Node JsonReader::readText() {
    auto read = readString();
    if (!read) return nullptr;
    Node node = scalar(JsonNode::Kind::String, read->text);
    if (!read->spelling.isEmpty()) spell(*node).text = std::move(read->spelling);
    return node;
}

std::optional<JsonReader::Text> JsonReader::readString() {
    Text read;
    bool escaped = false;
    const qsizetype start = m_at++;
    while (m_at < m_text.size() && now() != u'"') {
        if (now().unicode() < 0x20) {
            fail(tr("A line break or control character inside a text must be escaped."));
            return std::nullopt;
        }
        if (now() == u'\\') {
            escaped = true;
            if (!readEscape(read.text)) return std::nullopt;
        } else {
            read.text += m_text[m_at++];
        }
    }
    if (m_at >= m_text.size()) {
        fail(tr("The closing quote of this text is missing."), start);
        return std::nullopt;
    }
    ++m_at;
    if (!escaped) return read;
    const QStringView written = QStringView(m_text).mid(start, m_at - start);
    if (written != jsonQuoted(read.text)) read.spelling = written.toString();
    return read;
}

bool JsonReader::readEscape(QString& out) {
    static const QString kNames = u"\"\\/bfnrt"_s;
    static const QString kMeanings = u"\"\\/\b\f\n\r\t"_s;
    const qsizetype start = m_at++;
    if (const qsizetype which = m_at < m_text.size() ? kNames.indexOf(now()) : -1; which >= 0) {
        out += kMeanings[which];
        ++m_at;
        return true;
    }
    const auto unit = readUnit();
    if (!unit) {
        fail(tr("This is no escape that JSON knows."), start);
        return false;
    }
    out += QChar(*unit);
    if (!QChar::isSurrogate(*unit)) return true;
    // Half a character would be lost on the way to the disk.
    const bool another = QChar::isHighSurrogate(*unit) && now() == u'\\';
    if (another) ++m_at;
    const auto low = another ? readUnit() : std::nullopt;
    if (!low || !QChar::isLowSurrogate(*low)) {
        fail(tr("This escape is half a character; its other half is missing."), start);
        return false;
    }
    out += QChar(*low);
    return true;
}

// "u00e4" after a backslash.
std::optional<char16_t> JsonReader::readUnit() {
    const QStringView digits = QStringView(m_text).mid(m_at + 1, 4);
    const bool hexadecimal =
        now() == u'u' && digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
            return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
    if (!hexadecimal) return std::nullopt;
    m_at += 5;
    return static_cast<char16_t>(digits.toUShort(nullptr, 16));
}

JsonReader::Node JsonReader::fail(const QString& message, qsizetype at) {
    if (m_problem) return nullptr;
    const QStringView before = QStringView(m_text).left(at);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    m_problem = TextProblem{.line = static_cast<int>(before.count(u'\n')) + 1,
                            .column = static_cast<int>(at - lineStart) + 1,
                            .message = message};
    return nullptr;
}

void JsonReader::skipSpace() {
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c != u' ' && c != u'\n' && c != u'\r' && c != u'\t') return;
        ++m_at;
    }
}

}  // namespace warp::ui
