// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/value_fields.h"

#include "engine/formats/json_text.h"

namespace warp::ui {
namespace {

constexpr std::string_view kScalarField = "value";

// Takes: the place of the opening quote. Returns: that behind the closing one.
std::size_t endOfString(std::string_view text, std::size_t at) {
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

std::size_t endOfContainer(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = endOfString(text, at);
            continue;
        }
        ++at;
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && --depth == 0) return at;
    }
    return at;
}

std::size_t endOfValue(std::string_view text, std::size_t at) {
    if (at >= text.size()) return at;
    if (text[at] == '"') return endOfString(text, at);
    if (text[at] == '{' || text[at] == '[') return endOfContainer(text, at);
    const std::size_t end = text.find_first_of(",]}", at);
    return end == std::string_view::npos ? text.size() : end;
}

bool isObject(std::string_view value) {
    return value.starts_with('{');
}

bool sameName(std::string_view rawKey, std::string_view name) {
    if (rawKey.find('\\') == std::string_view::npos) return rawKey == name;
    return decodedJsonString(rawKey) == name;
}

struct Member {
    std::string_view rawKey;
    std::string_view value;
};

std::optional<Member> memberOf(std::string_view object, std::string_view name) {
    std::optional<Member> found;
    visitMembers(object, [&](std::string_view rawKey, std::string_view value) {
        if (sameName(rawKey, name)) found = Member{rawKey, value};
        return !found;
    });
    return found;
}

/// The two parts of "address.city" that name a member and one in it, for every dot in turn.
template <typename Visit>
void visitSplits(std::string_view path, const Visit& visit) {
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
        if (!visit(path.substr(0, dot), path.substr(dot + 1))) return;
    }
}

std::string spliced(std::string_view text, std::string_view part, std::string_view with) {
    const auto at = static_cast<std::size_t>(part.data() - text.data());
    std::string out(text.substr(0, at));
    out.append(with).append(text.substr(at + part.size()));
    return out;
}

std::string withMember(std::string_view object, std::string_view name, std::string_view json) {
    std::string out(object.substr(0, object.size() - 1));
    if (object.size() > 2) out += ',';
    appendJsonString(out, name);
    return out.append(":").append(json).append("}");
}

// One of the two commas around it goes with the member.
std::string withoutMember(std::string_view object, const Member& member) {
    const char* begin = member.rawKey.data() - 1;
    const char* end = member.value.data() + member.value.size();
    if (*end == ',')
        ++end;
    else if (*(begin - 1) == ',')
        --begin;
    return spliced(object, std::string_view(begin, static_cast<std::size_t>(end - begin)), {});
}

std::optional<std::string> withoutField(std::string_view value, std::string_view path) {
    if (const auto own = memberOf(value, path)) return withoutMember(value, *own);
    std::optional<std::string> out;
    visitSplits(path, [&](std::string_view outer, std::string_view inner) {
        const auto object = memberOf(value, outer);
        if (!object || !isObject(object->value)) return true;
        const auto member = memberOf(object->value, inner);
        if (member) out = spliced(value, object->value, withoutMember(object->value, *member));
        return !member;
    });
    return out ? out : std::optional(std::string(value));
}

std::optional<std::string> withAddedField(std::string_view value, std::string_view path,
                                          std::string_view json) {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return withMember(value, path, json);
    const std::string_view outer = path.substr(0, dot);
    const std::string_view inner = path.substr(dot + 1);
    const auto object = memberOf(value, outer);
    if (!object) return withMember(value, outer, withMember("{}", inner, json));
    if (!isObject(object->value)) return std::nullopt;
    return spliced(value, object->value, withMember(object->value, inner, json));
}

}  // namespace

void visitMembers(std::string_view object,
                  const std::function<bool(std::string_view, std::string_view)>& visit) {
    if (!isObject(object)) return;
    std::size_t at = 1;
    while (at < object.size() && object[at] == '"') {
        const std::size_t keyEnd = endOfString(object, at);
        const std::string_view rawKey = object.substr(at + 1, keyEnd - at - 2);
        const std::size_t begin = keyEnd + 1;
        const std::size_t end = endOfValue(object, begin);
        if (begin > object.size() || !visit(rawKey, object.substr(begin, end - begin))) return;
        at = end + 1;
    }
}

std::optional<std::string_view> fieldOf(std::string_view value, std::string_view path) {
    if (!isObject(value)) return path == kScalarField ? std::optional(value) : std::nullopt;
    if (const auto own = memberOf(value, path)) return own->value;
    std::optional<std::string_view> found;
    visitSplits(path, [&](std::string_view outer, std::string_view inner) {
        const auto object = memberOf(value, outer);
        if (object && isObject(object->value)) {
            if (const auto member = memberOf(object->value, inner)) found = member->value;
        }
        return !found;
    });
    return found;
}

std::optional<std::string> withField(std::string_view value, std::string_view path,
                                     std::optional<std::string_view> json) {
    if (!isObject(value)) {
        if (path != kScalarField || !json) return std::nullopt;
        return std::string(*json);
    }
    if (!json) return withoutField(value, path);
    if (const auto there = fieldOf(value, path)) return spliced(value, *there, *json);
    return withAddedField(value, path, *json);
}

}  // namespace warp::ui
