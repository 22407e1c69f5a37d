// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/reference.h"

namespace warp::cli {

/// What the last word of an unfinished command line may become.
struct Completion {
    enum class Kind {
        Words,       ///< `candidates` are all there is
        Unfinished,  ///< the same, and more follows without a space, as behind "users:"
        Files,
        Directories
    };
    struct Candidate {
        std::string word;
        std::string description;
    };

    Kind kind = Kind::Words;
    std::vector<Candidate> candidates;
};

/// Takes: `words` behind "warp" as the shell has them, quotes and all; the last one is the one to complete.
/// Keys, types and settings come from the universe that the words name; one that does not open offers none.
Completion completionOf(const CommandReference& program, const std::vector<std::string>& words);

/// "word<tab>description" a line, and a last line ":words", ":unfinished", ":files" or ":directories": what
/// the scripts in packaging/completions read.
std::string completionText(const Completion& completion);

/// A word without the quotes and backslashes of the shell, with ~ for the home directory.
std::string unquotedWord(const std::string& word);

}  // namespace warp::cli
