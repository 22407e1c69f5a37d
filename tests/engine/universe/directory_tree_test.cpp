// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_tree.h"

#include <algorithm>
#include <set>
#include <string>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

bool hasDirectory(std::string_view path) {
    return std::ranges::count(directoryTable(), path, &DirectoryDescription::path) == 1;
}

TEST(DirectoryTree, parents_stand_before_their_children) {
    std::set<std::string_view> seen;
    for (const auto& row : directoryTable()) {
        const auto slash = row.path.rfind('/');
        if (!row.path.empty()) {
            const auto parent =
                slash == std::string_view::npos ? std::string_view() : row.path.substr(0, slash);
            EXPECT_TRUE(seen.contains(parent)) << row.path;
        }
        EXPECT_TRUE(seen.insert(row.path).second) << row.path;
    }
}

TEST(DirectoryTree, every_row_is_filled_in) {
    for (const auto& row : directoryTable()) {
        for (const auto field : {row.physics, row.purpose, row.dataFormat, row.reads, row.writes}) {
            EXPECT_FALSE(field.empty()) << row.path;
        }
        EXPECT_TRUE(row.consistency == "strong" || row.consistency == "eventual" ||
                    row.consistency == "weak");
    }
    for (const auto& row : fileTable()) EXPECT_FALSE(row.purpose.empty()) << row.path;
}

TEST(DirectoryTree, holds_the_directories_of_the_bootstrap) {
    for (const char* path : {"",
                             "spacetime/hot_data/particles/users",
                             "spacetime/hot_data/quantum_indices",
                             "spacetime/hot_data/event_horizon",
                             "spacetime/warm_data/particles",
                             "spacetime/cold_data/particles",
                             "temporal/live",
                             "temporal/recent",
                             "temporal/historical",
                             "quantum_graph/nodes/persons",
                             "quantum_graph/edges/works_for",
                             "quantum_graph/dimensions",
                             "quantum_graph/entanglements",
                             "wormholes/routing_tables",
                             "entropy",
                             "qql/compiled_queries",
                             "qql/query_analytics",
                             "qql/schema",
                             "backups/snapshots/incremental",
                             "backups/cosmic_logs",
                             "observatory/metrics",
                             "observatory/logs",
                             "observatory/diagnostics",
                             "configuration"}) {
        EXPECT_TRUE(hasDirectory(path)) << path;
    }
}

TEST(DirectoryTree, the_folder_of_every_file_is_described) {
    for (const auto& row : fileTable()) {
        const auto slash = row.path.rfind('/');
        const auto folder = slash == std::string_view::npos ? "" : std::string(row.path.substr(0, slash));
        if (folder.starts_with("spacetime/*")) continue;
        EXPECT_TRUE(describeDirectory(folder)) << row.path;
    }
}

TEST(DirectoryTree, families_describe_any_name) {
    EXPECT_EQ(describeDirectory("spacetime/warm_data/particles/cats")->path,
              "spacetime/warm_data/particles/*");
    EXPECT_EQ(describeDirectory("spacetime/hot_data/particles/users/")->path,
              "spacetime/hot_data/particles/users");
    EXPECT_EQ(describeDirectory("temporal/live/2026-01-15-14")->path, "temporal/live/*");
    EXPECT_EQ(describeDirectory("backups/snapshots/incremental")->path, "backups/snapshots/incremental");
    EXPECT_FALSE(describeDirectory("spacetime/hot_data/particles/users/deeper"));
    EXPECT_FALSE(describeDirectory("elsewhere"));
}

TEST(DirectoryTree, files_have_a_purpose) {
    EXPECT_EQ(describeFilePurpose("spacetime/hot_data/particles/users/alice.json"), "A record");
    EXPECT_FALSE(describeFilePurpose("temporal/live/2026-01-15-14/_manifest.json").empty());
    EXPECT_FALSE(describeFilePurpose("backups/cosmic_logs/2026-01-15.wal").empty());
    EXPECT_TRUE(describeFilePurpose("notes.txt").empty());
}

}  // namespace
}  // namespace warp
