// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_manifest.h"

#include "engine/configuration/json_file.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr Timestamp kNow{1'768'487'400'000};
constexpr const char* kUsers = "spacetime/hot_data/particles/users";

JsonDocument manifestOf(const DirectoryActivity& activity, ByteView old = {}) {
    const auto text = directoryManifestText(*describeDirectory(kUsers), kUsers, activity, old, kNow);
    return parseJsonFile(text, "").value();
}

TEST(DirectoryManifest, has_the_fields_of_the_specification) {
    const auto manifest = manifestOf({});
    EXPECT_EQ(manifest["cosmic_location"], "spacetime/hot_data/particles/users/");
    EXPECT_FALSE(manifest["physics_description"].get<std::string>().empty());
    EXPECT_FALSE(manifest["data_format"].get<std::string>().empty());
    EXPECT_TRUE(manifest["last_observation"].is_null());
    EXPECT_EQ(manifest["quantum_state"], "unobserved");
    EXPECT_EQ(manifest["entangled_with"], JsonDocument::parse(R"(["profiles/","settings/","sessions/"])"));
    EXPECT_EQ(manifest["access_patterns"]["read_frequency"], "no_data");
    EXPECT_EQ(manifest["access_patterns"]["write_frequency"], "no_data");
    EXPECT_EQ(manifest["access_patterns"]["consistency_model"], "strong");
    EXPECT_EQ(manifest["created_at"], formatTimestamp(kNow));
}

TEST(DirectoryManifest, shows_what_was_measured) {
    const auto manifest =
        manifestOf({.lastObservation = kNow, .readsPerSecond = 12.0, .writesPerSecond = 0.5});
    EXPECT_EQ(manifest["last_observation"], formatTimestamp(kNow));
    EXPECT_EQ(manifest["quantum_state"], "frequently_observed");
    EXPECT_EQ(manifest["access_patterns"]["read_frequency"], "very_high");
    EXPECT_EQ(manifest["access_patterns"]["write_frequency"], "medium");
}

TEST(DirectoryManifest, keeps_birth_observation_and_what_others_wrote) {
    const auto manifest = manifestOf({}, R"({"created_at":"2020-01-01T00:00:00.000Z",
        "last_observation":"2021-01-01T00:00:00.000Z","note":"mine","entangled_with":["x/"]})");
    EXPECT_EQ(manifest["created_at"], "2020-01-01T00:00:00.000Z");
    EXPECT_EQ(manifest["last_observation"], "2021-01-01T00:00:00.000Z");
    EXPECT_EQ(manifest["note"], "mine");
    EXPECT_EQ(manifest["entangled_with"][0], "x/");
}

TEST(DirectoryManifest, a_broken_one_is_written_anew) {
    EXPECT_EQ(manifestOf({}, "{\"a\":")["created_at"], formatTimestamp(kNow));
    EXPECT_EQ(manifestOf({}, "[]")["created_at"], formatTimestamp(kNow));
}

TEST(DirectoryManifest, is_written_only_when_it_changes) {
    const test::TempDirectory root;
    FileSystem& fs = systemFileSystem();
    ASSERT_OK(makeDirectories(fs, root / kUsers));
    EXPECT_TRUE(updateDirectoryManifest(fs, root.path(), kUsers, {}, kNow).value());
    EXPECT_FALSE(updateDirectoryManifest(fs, root.path(), kUsers, {}, Timestamp{kNow.ms + 1000}).value());
    EXPECT_TRUE(updateDirectoryManifest(fs, root.path(), kUsers, {.readsPerSecond = 1.0}, kNow).value());
    EXPECT_FALSE(updateDirectoryManifest(fs, root.path(), "not/ours", {}, kNow).value());
}

TEST(DirectoryManifest, words_of_rates_are_ordered) {
    EXPECT_EQ(frequencyName({}), "no_data");
    EXPECT_EQ(frequencyName(0.0), "none");
    EXPECT_EQ(frequencyName(1e-6), "very_low");
    EXPECT_EQ(frequencyName(1.0 / 3600), "low");
    EXPECT_EQ(frequencyName(1.0 / 60), "medium");
    EXPECT_EQ(frequencyName(1.0), "high");
    EXPECT_EQ(frequencyName(10.0), "very_high");
}

}  // namespace
}  // namespace warp
