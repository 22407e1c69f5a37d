// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_node.h"

#include <QtCore/QSet>

#include "ui/widgets/json_reader.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString& text) {
    QString out = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
            case u'"': out += u"\\\""_s; break;
            case u'\\': out += u"\\\\"_s; break;
            case u'\b': out += u"\\b"_s; break;
            case u'\f': out += u"\\f"_s; break;
            case u'\n': out += u"\\n"_s; break;
            case u'\r': out += u"\\r"_s; break;
            case u'\t': out += u"\\t"_s; break;
            default:
                if (c.unicode() < 0x20)
                    out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
                else
                    out += c;
        }
    }
    return out + u'"';
}

void write(const JsonNode& node, bool indented, int depth, QString& out) {
    if (!node.isContainer()) {
        out += node.kind == JsonNode::Kind::String ? escaped(node.text) : node.text;
        return;
    }
    const bool object = node.kind == JsonNode::Kind::Object;
    out += object ? u'{' : u'[';
    const QString line = indented ? u'\n' + QString(2 * depth + 2, u' ') : QString();
    for (const auto& child : node.children) {
        if (child->row > 0) out += u',';
        out += line;
        if (object) out += escaped(child->key) + (indented ? u": "_s : u":"_s);
        write(*child, indented, depth + 1, out);
    }
    if (indented && !node.children.empty()) out += u'\n' + QString(2 * depth, u' ');
    out += object ? u'}' : u']';
}

}  // namespace

void JsonNode::insert(int at, std::unique_ptr<JsonNode> child) {
    child->parent = this;
    children.insert(children.begin() + at, std::move(child));
    renumber(at);
}

std::unique_ptr<JsonNode> JsonNode::take(int at) {
    std::unique_ptr<JsonNode> child = std::move(children[static_cast<std::size_t>(at)]);
    children.erase(children.begin() + at);
    child->parent = nullptr;
    renumber(at);
    return child;
}

bool JsonNode::hasKey(const QString& name) const {
    return std::any_of(children.begin(), children.end(),
                       [&name](const auto& child) { return child->key == name; });
}

void JsonNode::renumber(int from) {
    for (std::size_t i = static_cast<std::size_t>(from); i < children.size(); ++i) {
        children[i]->row = static_cast<int>(i);
    }
}

JsonParse parseJson(const QString& text) {
    return JsonReader(text).read();
}

QString jsonText(const JsonNode& node, bool indented) {
    QString out;
    write(node, indented, 0, out);
    return out;
}

std::unique_ptr<JsonNode> typedScalar(const QString& typed) {
    JsonParse parsed = parseJson(typed);
    if (auto* node = std::get_if<std::unique_ptr<JsonNode>>(&parsed)) {
        if (!(*node)->isContainer()) return std::move(*node);
    }
    auto node = std::make_unique<JsonNode>();
    node->kind = JsonNode::Kind::String;
    node->text = typed;
    return node;
}

std::optional<TextProblem> jsonProblem(const QString& text) {
    JsonParse parsed = parseJson(text);
    if (auto* problem = std::get_if<TextProblem>(&parsed)) return *problem;
    return std::nullopt;
}

}  // namespace warp::ui
