// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_node.h"

#include "ui/widgets/json_reader.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

void write(const JsonNode& node, QString& out) {
    if (!node.isContainer()) {
        const bool spelled = node.spelling && !node.spelling->text.isEmpty();
        out += spelled                               ? node.spelling->text
               : node.kind == JsonNode::Kind::String ? jsonQuoted(node.text)
                                                     : node.text;
        return;
    }
    const bool object = node.kind == JsonNode::Kind::Object;
    out += object ? u'{' : u'[';
    for (const auto& child : node.children) {
        if (child->row > 0) out += u',';
        const bool spelled = child->spelling && !child->spelling->key.isEmpty();
        if (object) out += (spelled ? child->spelling->key : jsonQuoted(child->key)) + u':';
        write(*child, out);
    }
    out += object ? u'}' : u']';
}

}  // namespace

QString jsonQuoted(const QString& text) {
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

QString jsonText(const JsonNode& node) {
    QString out;
    write(node, out);
    return out;
}

std::unique_ptr<JsonNode> typedValue(const QString& typed) {
    JsonParse parsed = parseJson(typed);
    if (auto* node = std::get_if<std::unique_ptr<JsonNode>>(&parsed)) return std::move(*node);
    auto node = std::make_unique<JsonNode>();
    node->kind = JsonNode::Kind::String;
    node->text = typed;
    return node;
}

}  // namespace warp::ui
