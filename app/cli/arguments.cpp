// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <charconv>

namespace warp::cli {

std::string numberProblem(const std::string& text, std::uint64_t least, std::uint64_t most) {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure == std::errc() && stop == end && number >= least && number <= most) return {};
    std::string range = "a whole number from " + std::to_string(least);
    if (most != std::numeric_limits<std::uint64_t>::max()) range += " to " + std::to_string(most);
    return "is " + range + ", not \"" + text + "\"";
}

void addText(CLI::App& command, const std::string& name, std::string& target, const std::string& value,
             const std::string& description) {
    command.add_option(name, target, description)->type_name(value);
}

void addUniverse(CLI::App& command, std::string& directory) {
    command.add_option("DIR", directory, "the universe's directory")->required();
}

}  // namespace warp::cli
