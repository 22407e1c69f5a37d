// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace warp {

/// One directory of the specification, or a family of them: a step `*` stands for any name, as in
/// "spacetime/hot_data/particles/*", the directories of types.
struct DirectoryDescription {
    std::string_view path;     ///< relative to the universe, no slash at the end; "" is the universe itself
    std::string_view physics;  ///< what it is in the language of the universe
    std::string_view purpose;  ///< what it is for, in plain words
    std::string_view dataFormat;     ///< what its files are
    std::string_view reads;          ///< how often its content is meant to be read, e.g. "very_high"
    std::string_view writes;         ///< how often it is meant to be written
    std::string_view consistency;    ///< "strong", "eventual" or "weak"
    std::string_view entangledWith;  ///< related directories, separated by commas; may be empty

    bool isFamily() const { return path.find('*') != std::string_view::npos; }
};

/// One file of the specification, or a family of them.
struct FileRow {
    std::string_view path;     ///< relative to the universe; a step may hold `*`
    std::string_view purpose;  ///< what a person finds in it
};

/// Every directory of the specification in its order, parents before children, families after their parent.
/// Spec: Cosmic Filesystem Structure.
std::span<const DirectoryDescription> directoryTable();

/// Every file of the specification in its order.
std::span<const FileRow> fileTable();

/// The row for a directory. Takes: its path relative to the universe, with or without a slash at the end.
/// Returns: nothing for directories that no row describes.
std::optional<DirectoryDescription> describeDirectory(std::string_view relativePath);

/// What a file of the universe is for; empty when no row describes it.
std::string_view describeFilePurpose(std::string_view relativePath);

}  // namespace warp
