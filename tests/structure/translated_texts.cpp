// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/translated_texts.h"

#include <algorithm>
#include <set>

namespace warp::test {

namespace {

/// An element of a .ts file; nothing in such a file is nested in an element of its own name.
struct Element {
    std::string_view attributes;
    std::string_view content;
};

std::vector<Element> elements(std::string_view xml, std::string_view tag) {
    const std::string open = "<" + std::string(tag);
    const std::string close = "</" + std::string(tag) + ">";
    std::vector<Element> found;
    for (std::size_t at = xml.find(open); at != std::string_view::npos; at = xml.find(open, at)) {
        at += open.size();
        if (at == xml.size() || std::string_view(" />\n").find(xml[at]) == std::string_view::npos) continue;
        const std::size_t head = std::min(xml.find('>', at), xml.size() - 1);
        Element element{.attributes = xml.substr(at, head - at)};
        at = head + 1;
        if (!element.attributes.ends_with('/')) {
            const std::size_t end = std::min(xml.find(close, at), xml.size());
            element.content = xml.substr(at, end - at);
            at = end;
        }
        found.push_back(element);
    }
    return found;
}

std::string firstContent(std::string_view xml, std::string_view tag) {
    const std::vector<Element> found = elements(xml, tag);
    return found.empty() ? "" : std::string(found.front().content);
}

TranslatedText readMessage(const std::string& context, const Element& message) {
    TranslatedText text{.context = context,
                        .source = firstContent(message.content, "source"),
                        .plural = message.attributes.find("numerus") != std::string_view::npos};
    const std::vector<Element> translations = elements(message.content, "translation");
    if (translations.empty()) return text;
    text.finished = translations.front().attributes.find("type=") == std::string_view::npos;
    const std::string_view translation = translations.front().content;
    if (!text.plural) text.forms.emplace_back(translation);
    if (text.plural)
        for (const Element& form : elements(translation, "numerusform"))
            text.forms.emplace_back(form.content);
    return text;
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

/// %1 to %9 and %n of a text; an order of its own is a language's right, so is naming one twice.
std::set<std::string> placeholders(const std::string& text) {
    std::set<std::string> found;
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1)) {
        const std::string placeholder = text.substr(at, 2);
        if (placeholder == "%n" || (placeholder > "%0" && placeholder <= "%9")) found.insert(placeholder);
    }
    return found;
}

/// "" when nothing is wrong with the text.
std::string faultOf(const TranslatedText& text, std::size_t pluralForms) {
    if (!text.finished) return "unfinished";
    if (text.forms.size() != (text.plural ? pluralForms : 1)) return "plural forms";
    for (const std::string& form : text.forms) {
        if (isBlank(form)) return "empty";
        if (placeholders(form) != placeholders(text.source)) return "placeholders";
    }
    return "";
}

}  // namespace

std::vector<TranslatedText> readTranslations(std::string_view ts) {
    std::vector<TranslatedText> texts;
    for (const Element& context : elements(ts, "context")) {
        const std::string name = firstContent(context.content, "name");
        for (const Element& message : elements(context.content, "message"))
            texts.push_back(readMessage(name, message));
    }
    return texts;
}

std::vector<std::string> findUntranslated(const std::vector<TranslatedText>& texts, std::size_t pluralForms) {
    std::vector<std::string> found;
    for (const TranslatedText& text : texts) {
        const std::string fault = faultOf(text, pluralForms);
        if (!fault.empty()) found.push_back(fault + ": " + text.name());
    }
    return found;
}

}  // namespace warp::test
