// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>

namespace warp::cli {

/// "" for a whole number from `least` to `most`, otherwise what is wrong with the text.
std::string numberProblem(const std::string& text, std::uint64_t least, std::uint64_t most);

template <typename Number>
struct NumberIn {
    using Type = Number;
};
template <typename Number>
struct NumberIn<std::optional<Number>> {
    using Type = Number;
};

/// Adds an option that takes a whole number from `least` to `most`; what does not fit is refused by that
/// range.
template <typename Number>
void addNumber(CLI::App& command, const std::string& name, Number& target, std::uint64_t least,
               const std::string& description,
               std::uint64_t most = std::numeric_limits<typename NumberIn<Number>::Type>::max()) {
    command.add_option(name, target, description)
        ->type_name("N")
        ->check([least, most](const std::string& text) { return numberProblem(text, least, most); });
}

/// Adds an option that takes any text. Takes: `value`, what it is called in usage lines ("FILE"), or the
/// words that it takes ("hot|warm|cold").
void addText(CLI::App& command, const std::string& name, std::string& target, const std::string& value,
             const std::string& description);

/// Adds the argument that every command on a universe begins with.
void addUniverse(CLI::App& command, std::string& directory);

}  // namespace warp::cli
