// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/manifest.h"

#include "engine/configuration/json_file.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr Timestamp kBirth{1'768'487'400'000};

std::string textWith(const std::string& pointer, const JsonDocument& value) {
    auto document = parseJsonFile(Manifest::fresh(kBirth).text({}), "").value();
    document[JsonDocument::json_pointer(pointer)] = value;
    return dumpJson(document);
}

TEST(Manifest, round_trip) {
    Manifest manifest = Manifest::fresh(kBirth);
    manifest.checkpointLsn = 0xFFFF'FFFF'FFFF'FFFFull;
    manifest.mirrorDue = 3;
    manifest.cleanShutdown = false;
    manifest.lastOpened = Timestamp{kBirth.ms + 5};
    const auto read = Manifest::parse(manifest.text({}), "m");
    ASSERT_OK(read);
    EXPECT_EQ(read->universeId, manifest.universeId);
    EXPECT_EQ(read->createdAt, kBirth);
    EXPECT_EQ(read->checkpointLsn, manifest.checkpointLsn);
    EXPECT_EQ(read->mirrorDue, 3u);
    EXPECT_FALSE(read->cleanShutdown);
    EXPECT_EQ(read->lastOpened, manifest.lastOpened);
    EXPECT_EQ(read->engineVersion, WARP_VERSION);
}

TEST(Manifest, shows_constants_and_shards) {
    const auto document = parseJsonFile(Manifest::fresh(kBirth).text({}), "").value();
    EXPECT_EQ(document["cosmic_constants"].size(), 10u);
    EXPECT_EQ(document["spacetime_shards"][0]["name"], "hot_data");
    EXPECT_EQ(document["spacetime_shards"][2]["physics_laws"]["consistency_model"], "weak");
    EXPECT_EQ(document["format_version"], kFormatVersion);
}

TEST(Manifest, unknown_members_are_kept_in_place) {
    const auto read = Manifest::parse(textWith("/owner", "me"), "m");
    ASSERT_OK(read);
    EXPECT_NE(read->text({}).find("\"owner\": \"me\""), std::string::npos);
}

TEST(Manifest, a_newer_format_is_refused_before_its_other_members_are_read) {
    EXPECT_ERROR(Manifest::parse(R"({"format_version": 2})", "m"), ErrorCode::NewerFormat);
}

TEST(Manifest, damage_is_named) {
    EXPECT_ERROR(Manifest::parse("", "m"), ErrorCode::Corrupt);
    EXPECT_ERROR(Manifest::parse("[]", "m"), ErrorCode::Corrupt);
    EXPECT_ERROR(Manifest::parse("{}", "m"), ErrorCode::Corrupt);
    const auto broken = Manifest::parse("{\n\"format_version\": 1,\n!}", "m");
    EXPECT_ERROR(broken, ErrorCode::Corrupt);
    EXPECT_EQ(broken.error().line, 3);
    EXPECT_EQ(broken.error().column, 1);
    EXPECT_EQ(broken.error().path, "m");
    for (const char* member : {"/universe_id", "/created_at", "/checkpoint_lsn", "/clean_shutdown",
                               "/last_opened", "/mirror_due", "/format_version", "/engine_version"}) {
        EXPECT_ERROR(Manifest::parse(textWith(member, JsonDocument::array()), "m"), ErrorCode::Corrupt);
    }
    EXPECT_ERROR(Manifest::parse(textWith("/created_at", "yesterday"), "m"), ErrorCode::Corrupt);
    EXPECT_ERROR(Manifest::parse(textWith("/universe_id", ""), "m"), ErrorCode::Corrupt);
}

TEST(Manifest, truncated_at_any_byte_is_an_error) {
    const std::string whole = Manifest::fresh(kBirth).text({});
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        EXPECT_ERROR(Manifest::parse(ByteView(whole).substr(0, size), "m"), ErrorCode::Corrupt);
    }
}

TEST(Manifest, a_directory_without_one_is_no_universe) {
    const test::TempDirectory directory;
    EXPECT_ERROR(loadManifest(systemFileSystem(), directory.path()), ErrorCode::NotFound);
    EXPECT_ERROR(loadManifest(systemFileSystem(), directory / "missing"), ErrorCode::NotFound);
}

TEST(Manifest, is_saved_and_loaded) {
    const test::TempDirectory directory;
    const Manifest manifest = Manifest::fresh(kBirth);
    ASSERT_OK(saveManifest(systemFileSystem(), directory.path(), manifest, {}));
    EXPECT_EQ(loadManifest(systemFileSystem(), directory.path()).value().universeId, manifest.universeId);
}

}  // namespace
}  // namespace warp
