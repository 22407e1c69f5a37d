// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace warp::test {

/// One place where the project breaks a rule of its own.
struct Violation {
    std::string rule;  ///< "layers", "region", "qt", "bridge", "door", "ui-files", "colour", "error-text",
                       ///< "registered", ...
    std::string file;
    std::size_t line = 0;  ///< 1-based; 0 for the whole file
    std::string detail;

    /// "engine/io/files.h:12: layers: ..."
    std::string describe() const;
};

/// Checks the sources below `root` against the house's rules, whose tables stand in house_rules.cpp.
std::vector<Violation> findViolations(const std::string& root);

}  // namespace warp::test
