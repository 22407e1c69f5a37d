// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_formats.h"

#include <algorithm>
#include <array>
#include <string>

#include <re2/re2.h>

namespace warp {

namespace {

constexpr const char* kDate = "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
constexpr const char* kTime =
    "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
constexpr const char* kByte = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
constexpr const char* kLabel = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

struct Format {
    std::string name;
    RE2 pattern;
    Format(const char* of, const std::string& text) : name(of), pattern(text, RE2::Quiet) {}
};

std::string repeated(const std::string& text, const std::string& count) {
    return "(?:" + text + ")" + count;
}

std::string hostName() {
    return std::string(kLabel) + repeated(std::string("\\.") + kLabel, "*");
}

std::string ipv6() {
    const std::string group = "[0-9A-Fa-f]{1,4}";
    const std::string pair = "(?:" + group + ":)";
    const std::string behind = "(?::" + group + ")";
    std::string text = pair + "{7}" + group;
    for (int before = 1; before <= 7; ++before)
        text += "|" + pair + "{1," + std::to_string(before) + "}" +
                (before == 7 ? ":" : behind + "{1," + std::to_string(7 - before) + "}");
    return text + "|:(?:" + behind + "{1,7}|:)";
}

const std::array<Format, 9>& formats() {
    static const std::array<Format, 9> all = {
        Format{"date", kDate},
        Format{"time", kTime},
        Format{"date-time", std::string(kDate) + "[Tt ]" + kTime},
        Format{"email", "[^@\\s]+@" + hostName()},
        Format{"hostname", hostName()},
        Format{"ipv4", std::string(kByte) + repeated(std::string("\\.") + kByte, "{3}")},
        Format{"ipv6", ipv6()},
        Format{"uri", "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*"},
        Format{"uuid", "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"},
    };
    return all;
}

}  // namespace

bool isSchemaFormat(std::string_view format) {
    return std::ranges::find(formats(), format, &Format::name) != formats().end();
}

bool hasSchemaFormat(std::string_view format, std::string_view text) {
    const auto found = std::ranges::find(formats(), format, &Format::name);
    return found == formats().end() ||
           RE2::FullMatch(re2::StringPiece(text.data(), text.size()), found->pattern);
}

}  // namespace warp
