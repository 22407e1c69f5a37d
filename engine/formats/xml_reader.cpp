// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/xml_reader.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <expat.h>

namespace warp {

namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

std::string localName(const XML_Char* name) {
    const std::string_view whole(name);
    return std::string(whole.substr(whole.rfind(':') + 1));
}

/// One reading. expat calls back; the first error is kept and stops it.
class XmlReading {
  public:
    XmlReading(XmlHandler& handler, const XmlLimits& limits)
        : m_handler(handler), m_limits(limits), m_parser(XML_ParserCreate(nullptr), &XML_ParserFree) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &onStart, &onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), &onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &onDoctype);
    }

    Status run(const ByteSource& source) {
        std::array<char, kChunk> buffer;
        for (bool last = false; !last;) {
            WARP_ASSIGN(const std::size_t count, source(buffer.data(), buffer.size()));
            last = count == 0;
            if (XML_Parse(m_parser.get(), buffer.data(), static_cast<int>(count), last) == XML_STATUS_OK)
                continue;
            if (m_error) return *m_error;
            return here(ErrorCode::InvalidFormat, XML_ErrorString(XML_GetErrorCode(m_parser.get())));
        }
        return {};
    }

  private:
    static XmlReading& of(void* data) { return *static_cast<XmlReading*>(data); }
    static void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes) {
        of(data).start(name, attributes);
    }
    static void XMLCALL onEnd(void* data, const XML_Char* name) { of(data).end(name); }
    static void XMLCALL onText(void* data, const XML_Char* text, int size) {
        of(data).text({text, static_cast<std::size_t>(size)});
    }
    static void XMLCALL onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        of(data).fail(of(data).here(ErrorCode::InvalidFormat,
                                    "document types and entities are not read: remove the DOCTYPE"));
    }

    Error here(ErrorCode code, std::string message) const {
        return Error{.code = code,
                     .message = std::move(message),
                     .line = static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_parser.get())),
                     .column = static_cast<std::int64_t>(XML_GetCurrentColumnNumber(m_parser.get())) + 1};
    }

    void fail(Error error) {
        if (m_error) return;
        m_error = std::move(error);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void take(const Status& status) {
        if (status.ok()) return;
        Error error = status.error();
        if (error.line == 0) error = here(error.code, std::move(error.message));
        fail(std::move(error));
    }

    void start(const XML_Char* name, const XML_Char** attributes) {
        if (m_error) return;
        if (m_texts.size() >= m_limits.maxDepth)
            return fail(here(ErrorCode::LimitExceeded, "elements lie too deep inside each other"));
        const Error place = here(ErrorCode::InvalidFormat, {});
        XmlElement element{.name = localName(name), .line = place.line, .column = place.column};
        for (; *attributes != nullptr; attributes += 2)
            element.attributes.emplace_back(localName(attributes[0]), attributes[1]);
        m_texts.emplace_back();
        take(m_handler.start(element));
    }

    void text(std::string_view part) {
        if (m_error || m_texts.empty()) return;
        if (m_texts.back().size() + part.size() > m_limits.maxTextBytes)
            return fail(here(ErrorCode::LimitExceeded, "a text is too long"));
        m_texts.back() += part;
    }

    void end(const XML_Char* name) {
        if (m_error) return;
        const std::string text = std::move(m_texts.back());
        m_texts.pop_back();
        take(m_handler.end(localName(name), text));
    }

    XmlHandler& m_handler;
    const XmlLimits& m_limits;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::vector<std::string> m_texts;  ///< of the open elements
    std::optional<Error> m_error;
};

}  // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find_if(attributes, [&](const auto& one) { return one.first == wanted; });
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

bool XmlElement::has(std::string_view wanted) const {
    return std::ranges::any_of(attributes, [&](const auto& one) { return one.first == wanted; });
}

Status readXml(const ByteSource& source, XmlHandler& handler, const XmlLimits& limits) {
    return XmlReading(handler, limits).run(source);
}

void appendXmlText(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            // Readers make a space or a line feed of these where they stand as they are.
            case '\t': out += "&#9;"; break;
            case '\n': out += "&#10;"; break;
            case '\r': out += "&#13;"; break;
            default: out += c;
        }
    }
}

bool fitsIntoXml(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return false;
        // U+FFFE and U+FFFF
        if (byte == 0xEF && text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size() &&
            static_cast<unsigned char>(text[i + 2]) >= 0xBE)
            return false;
    }
    return true;
}

}  // namespace warp
