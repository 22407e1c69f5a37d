// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warp::test {

/// A text of the ui in one language, as a .ts file of translations/ holds it.
struct TranslatedText {
    std::string context;
    std::string source;
    bool plural = false;
    bool finished = false;           ///< false when lupdate marked it as unfinished, vanished or obsolete
    std::vector<std::string> forms;  ///< one, or every plural form the file has

    /// "warp::ui::StatusLine: %n muted"
    std::string name() const { return context + ": " + source; }
};

/// The texts of a .ts file with this content, in its order.
std::vector<TranslatedText> readTranslations(std::string_view ts);

/// What is missing in `texts`, one line each: unfinished, empty, too few plural forms, other placeholders.
/// A language has `pluralForms` forms of a plural.
std::vector<std::string> findUntranslated(const std::vector<TranslatedText>& texts, std::size_t pluralForms);

}  // namespace warp::test
