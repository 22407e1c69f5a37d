// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_tree.h"

#include <algorithm>
#include <array>

namespace warp {

namespace {

/// Matches one step: `*` stands for any run of characters inside it.
bool stepMatches(std::string_view pattern, std::string_view name) {
    const auto star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == name;
    const auto head = pattern.substr(0, star);
    const auto tail = pattern.substr(star + 1);
    return name.size() > head.size() + tail.size() && name.starts_with(head) && name.ends_with(tail);
}

std::string_view takeStep(std::string_view& path) {
    const auto slash = path.find('/');
    const auto step = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    return step;
}

bool pathMatches(std::string_view pattern, std::string_view path) {
    while (!pattern.empty() && !path.empty()) {
        if (!stepMatches(takeStep(pattern), takeStep(path))) return false;
    }
    return pattern.empty() && path.empty();
}

/// The row whose pattern fits, the literal one before a family.
template <typename Row>
const Row* findRow(std::span<const Row> rows, std::string_view path) {
    const auto literal = std::ranges::find(rows, path, &Row::path);
    if (literal != rows.end()) return &*literal;
    const auto family =
        std::ranges::find_if(rows, [&](const Row& row) { return pathMatches(row.path, path); });
    return family == rows.end() ? nullptr : &*family;
}

}  // namespace

std::optional<DirectoryDescription> describeDirectory(std::string_view relativePath) {
    if (relativePath.ends_with('/')) relativePath.remove_suffix(1);
    const DirectoryDescription* row = findRow(directoryTable(), relativePath);
    if (!row) return {};
    return *row;
}

std::string_view describeFilePurpose(std::string_view relativePath) {
    if (relativePath.ends_with("/_manifest.json")) return "What the directory is for and how it is used";
    const FileRow* row = findRow(fileTable(), relativePath);
    return row ? row->purpose : std::string_view{};
}

}  // namespace warp
