// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include <QtCore/QString>

namespace warp {
struct Error;
}

namespace warp::ui {

/// A sentence of the engine in the user's language. The engine gives codes and facts where programs decide by
/// them; what it says about one damaged file or one refused row is a sentence, in English.
/// Returns: the sentence as it is when nobody has translated it.
QString engineText(const std::string& english);

/// What an error says, with its place: "a/b.json:3:7: a colon is expected here".
QString engineErrorText(const Error& error);

/// Every sentence that engineText() knows; what the engine fills in is written %1, %2, %3.
std::span<const char* const> enginePhrases();

}  // namespace warp::ui
