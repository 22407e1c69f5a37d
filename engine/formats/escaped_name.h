// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warp {

// Names of any kind as steps of paths. Spec: formats, Keys and paths.

/// One name as one path step: percent-encoded where a file system or a reader could stumble, otherwise
/// readable; over 200 bytes cut to 160 and told apart by a hash. Two names never give the same step.
///     "Zoë" -> "Zoë", "../x" -> "%2E.%2Fx", "nul" -> "%6Eul"
std::string escapeName(std::string_view name);
/// The name behind a step made by escapeName; nothing when the step was cut or was not made by it.
std::optional<std::string> unescapeName(std::string_view step);
/// True for a step that was cut: its name stands only inside the file.
bool isCutName(std::string_view step);

/// What a cut step still tells: the beginning of its name. Nothing for other steps.
std::optional<std::string> cutNameBeginning(std::string_view step);

/// The escaped form of a name, however long: what escapeName cuts.
std::string percentEncoded(std::string_view name);
/// Undoes percent codes (upper case digits only). Nothing when one is broken.
std::optional<std::string> percentDecoded(std::string_view escaped);
/// What tells long names apart: BLAKE2b-128 in 32 hex digits.
std::string nameHash(std::string_view name);
/// An escaped name as a step that file systems take: as it is, or cut. Takes: `name`, what tells two cut ones
/// apart.
std::string fittingStep(std::string escaped, std::string_view name);

}  // namespace warp
