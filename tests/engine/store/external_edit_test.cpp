// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/external_edit.h"

#include "engine/store/external_edit_sweep.h"
#include "tests/engine/store/mirror_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::MirrorUniverse;
using test::pathOf;
using test::Place;
using test::plainText;

const std::string kAlice = "users:alice";
const std::string kAlicePath = pathOf(Place::Hot, kAlice);

EditKind classified(const std::string& text, Lsn version, const std::string& value,
                    const std::string& path = kAlicePath) {
    test::TestSource source;
    return classifyEdit(source, path, text, MirrorTruth{path, version, hash64(value)}).kind;
}

TEST(ExternalEdit, is_one_only_when_the_value_differs) {
    EXPECT_EQ(classified(plainText(kAlice, "1", 5), 5, "1"), EditKind::Same);
    // Reformatted by jq or an editor.
    EXPECT_EQ(classified(R"({"spacetime_metadata":{"version":5},"value":{"a":1},"key":"users:alice"})", 5,
                         R"({"a":1})"),
              EditKind::Same);
    // The engine's own older text, put back from a backup.
    EXPECT_EQ(classified(plainText(kAlice, "1", 4), 5, "2"), EditKind::Same);
    // Somebody made the file say what the engine already has.
    EXPECT_EQ(classified(plainText(kAlice, "2", 4, hash64("1")), 5, "2"), EditKind::Same);
}

TEST(ExternalEdit, its_base_decides_between_adoption_and_conflict) {
    EXPECT_EQ(classified(plainText(kAlice, "\"mine\"", 5, hash64("1")), 5, "1"), EditKind::Edited);
    EXPECT_EQ(classified(plainText(kAlice, "\"mine\"", 4, hash64("1")), 5, "2"), EditKind::Conflict);
    EXPECT_EQ(classified(plainText(kAlice, "\"mine\"", 6, hash64("1")), 5, "2"), EditKind::Newer);
    // With a checksum that was made to fit, or none, the version still decides.
    EXPECT_EQ(classified(plainText(kAlice, "\"mine\"", 5), 5, "1"), EditKind::Edited);
    EXPECT_EQ(classified(R"({"key":"users:alice","value":7,"spacetime_metadata":{"version":4}})", 5, "1"),
              EditKind::Conflict);
}

TEST(ExternalEdit, the_order_of_keys_is_part_of_the_value) {
    const std::string text =
        R"({"key":"users:alice","value":{"b":1,"a":2},"spacetime_metadata":{"version":5}})";
    EXPECT_EQ(classified(text, 5, R"({"a":2,"b":1})"), EditKind::Edited);
}

TEST(ExternalEdit, a_key_of_another_file_is_told) {
    EXPECT_EQ(classified(plainText("users:bob", "1", 5), 5, "1"), EditKind::WrongKey);
    EXPECT_EQ(classified(plainText("no colon", "1", 5), 5, "1"), EditKind::WrongKey);
}

TEST(ExternalEdit, unreadable_text_is_told_with_line_and_column) {
    const auto broken = parseMirrorText("a.json", "{\n  \"key\": \"a:b\",\n  \"value\": [1,]\n}");
    EXPECT_ERROR(broken, ErrorCode::InvalidFormat);
    EXPECT_EQ(broken.error().line, 3);
    EXPECT_EQ(broken.error().column, 15);
    for (const char* text :
         {"", "[]", "1", "{}", R"({"key":"a:b"})",
          R"({"key":1,"value":1,"spacetime_metadata":{"version":1}})", R"({"key":"a:b","value":1})",
          R"({"key":"a:b","value":1,"spacetime_metadata":[]})",
          R"({"key":"a:b","value":1,"spacetime_metadata":{}})",
          R"({"key":"a:b","value":1,"spacetime_metadata":{"version":"1"}})",
          R"({"key":"a:b","value":1,"spacetime_metadata":{"version":-1}})",
          R"({"key":"a:b","value":1,"value":2,"spacetime_metadata":{"version":1}})", "\xff"}) {
        EXPECT_ERROR(parseMirrorText("a.json", text), ErrorCode::InvalidFormat);
    }
}

TEST(ExternalEdit, compressed_text_is_read_and_damage_told) {
    const std::string path = pathOf(Place::Warm, kAlice);
    const std::string text = gzipCompress(plainText(kAlice, "1", 5));
    EXPECT_EQ(classified(text, 5, "1", path), EditKind::Same);
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_EQ(classified(text.substr(0, size), 5, "1", path), EditKind::Invalid) << size;
    EXPECT_EQ(classified(plainText(kAlice, "1", 5), 5, "1", path), EditKind::Invalid);
}

TEST(ExternalEdit, a_problem_round_trips_and_damage_is_refused) {
    const MirrorProblem problem{.path = "a/b.json",
                                .kind = EditKind::Conflict,
                                .key = "a:\"b\"",
                                .baseVersion = 1,
                                .currentVersion = 1ull << 60,
                                .line = 3,
                                .column = 4,
                                .message = "both\nkept"};
    const std::string json = encodeProblem(problem);
    EXPECT_EQ(*parseProblem("a/b.json", json), problem);
    for (std::size_t size = 0; size < json.size(); ++size)
        EXPECT_ERROR(parseProblem("a/b.json", json.substr(0, size)), ErrorCode::Corrupt);
    EXPECT_ERROR(parseProblem("a/b.json", R"({"kind":"strange"})"), ErrorCode::Corrupt);
}

class SweepTest : public ::testing::Test {
  protected:
    SweepTest() {
        EXPECT_OK(m_fs.makeDirectory("/universe"));
        m_base = m_universe.put(kAlice, "1");
        m_universe.put("users:bob", "2");
        m_universe.put("orders:9", "3", Place::Warm);
        EXPECT_OK(m_universe.drain());
    }
    /// A sweep of which `happen` happens just before its n-th look at the tree.
    ExternalEditSweep sweepDuring(int look, std::function<void()> happen) {
        auto options = m_universe.sweepOptions();
        options.tree.read = [read = options.tree.read, look, happen = std::move(happen),
                             looks = 0]() mutable {
            if (++looks == look) happen();
            return read();
        };
        return ExternalEditSweep(std::move(options));
    }
    SweepReport sweep(std::int64_t since = 0) {
        auto report = m_universe.sweep().run(since, {});
        EXPECT_OK(report);
        return *report;
    }
    void removeFile(const std::string& path) { ASSERT_OK(m_fs.removeFile(joinPath("/universe", path))); }

    test::SimulatedFileSystem m_fs;
    MirrorUniverse m_universe{m_fs, "/universe"};
    Lsn m_base = 0;
};

TEST_F(SweepTest, an_untouched_mirror_is_left_alone) {
    const SweepReport report = sweep();
    EXPECT_EQ(report.files, 3u);
    EXPECT_EQ(report.read, 3u);
    EXPECT_EQ(report.missing + report.outdated + report.adopted + report.problems + report.cleared, 0u);
    EXPECT_EQ(m_universe.due(), 0u);
}

TEST_F(SweepTest, files_that_did_not_change_since_the_last_one_are_not_read) {
    const auto info = m_fs.stat(joinPath("/universe", kAlicePath));
    const std::int64_t later = (*info)->changedNs + 60'000'000'000;
    EXPECT_EQ(sweep(later).read, 0u);
    EXPECT_EQ(sweep(later).files, 3u);
    EXPECT_EQ(sweep((*info)->changedNs).read, 3u);
}

TEST_F(SweepTest, an_edit_is_adopted_and_the_file_follows) {
    m_universe.edit(kAlicePath, plainText(kAlice, R"({ "mine": true })", m_base, hash64("1")));
    EXPECT_EQ(sweep().adopted, 1u);
    EXPECT_EQ(m_universe.record(kAlice)->json, R"({"mine":true})");
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
    EXPECT_EQ(sweep().adopted, 0u);
}

TEST_F(SweepTest, a_compressed_file_can_be_edited_too) {
    const std::string path = pathOf(Place::Warm, "orders:9");
    m_universe.edit(path,
                    gzipCompress(plainText("orders:9", "33", m_universe.record("orders:9")->version, 0)));
    EXPECT_EQ(sweep().adopted, 1u);
    EXPECT_EQ(m_universe.record("orders:9")->json, "33");
}

TEST_F(SweepTest, a_value_that_is_not_allowed_is_listed) {
    m_universe.edit(kAlicePath, plainText(kAlice, "\"forbidden\"", m_base, hash64("1")));
    EXPECT_EQ(sweep().problems, 1u);
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Invalid);
    EXPECT_EQ(m_universe.record(kAlice)->json, "1");
}

TEST_F(SweepTest, an_edit_on_an_older_version_is_listed_with_both_kept) {
    const std::string edited = plainText(kAlice, "\"mine\"", m_base, hash64("1"));
    m_universe.put(kAlice, "2");
    ASSERT_OK(m_universe.drain());
    m_universe.edit(kAlicePath, edited);
    EXPECT_EQ(sweep().problems, 1u);
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Conflict);
    EXPECT_EQ(m_universe.record(kAlice)->json, "2");
    EXPECT_EQ(m_universe.file(kAlicePath), edited);
}

TEST_F(SweepTest, an_edit_that_goes_on_before_the_mirror_wrote_the_file_is_adopted_too) {
    m_universe.edit(kAlicePath, plainText(kAlice, "\"first\"", m_base, hash64("1")));
    EXPECT_EQ(sweep().adopted, 1u);
    // Two looks at the same save, with the tree not yet level, do not make two versions.
    EXPECT_EQ(sweep().adopted, 0u);
    m_universe.edit(kAlicePath, plainText(kAlice, "\"second\"", m_base, hash64("1")));
    EXPECT_EQ(sweep().adopted, 1u);
    // Even back to what it was.
    m_universe.edit(kAlicePath, plainText(kAlice, "1", m_base));
    ASSERT_OK(m_universe.drain());
    EXPECT_EQ(m_universe.record(kAlice)->json, "1");
    EXPECT_EQ(m_universe.count(Space::Problems), 0u);
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, an_edit_does_not_go_on_over_somebody_elses_change_or_over_a_file_written_since) {
    const std::string third = plainText(kAlice, "\"third\"", m_base, hash64("1"));
    m_universe.edit(kAlicePath, plainText(kAlice, "\"first\"", m_base, hash64("1")));
    EXPECT_EQ(sweep().adopted, 1u);
    m_universe.put(kAlice, "\"theirs\"");
    m_universe.edit(kAlicePath, third);
    EXPECT_EQ(sweep().problems, 1u);
    EXPECT_EQ(m_universe.record(kAlice)->json, "\"theirs\"");
    removeFile(kAlicePath);
    ASSERT_OK(m_universe.drain());
    const Lsn base = m_universe.record(kAlice)->version;
    m_universe.edit(kAlicePath, plainText(kAlice, "\"first\"", base, hash64("\"theirs\"")));
    EXPECT_EQ(sweep().adopted, 1u);
    ASSERT_OK(m_universe.drain());
    m_universe.edit(kAlicePath, plainText(kAlice, "\"late\"", base, hash64("\"theirs\"")));
    EXPECT_EQ(sweep().problems, 1u);
    EXPECT_EQ(m_universe.problem(kAlicePath)->kind, EditKind::Conflict);
}

TEST_F(SweepTest, problems_are_cleared_when_the_file_is_mended_adopted_or_gone) {
    const std::string bobPath = pathOf(Place::Hot, "users:bob");
    const std::string strange = pathOf(Place::Hot, "users:nobody");
    m_universe.edit(kAlicePath, "{");
    m_universe.edit(bobPath, "[]");
    m_universe.edit(strange, plainText("users:nobody", "1", 5));
    EXPECT_EQ(sweep().problems, 3u);
    EXPECT_EQ(m_universe.count(Space::Problems), 3u);
    EXPECT_EQ(m_universe.problem(strange)->kind, EditKind::NoRecord);
    EXPECT_EQ(sweep().problems, 3u);
    // A listed file is looked at whatever its times say.
    EXPECT_EQ(sweep(1ll << 61).problems, 3u);
    m_universe.edit(kAlicePath, plainText(kAlice, "\"adopted\"", m_base, hash64("1")));
    removeFile(bobPath);
    removeFile(strange);
    const SweepReport report = sweep();
    EXPECT_EQ(report.cleared, 3u);
    EXPECT_EQ(report.missing, 1u);
    EXPECT_EQ(m_universe.count(Space::Problems), 0u);
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, a_missing_file_is_offered_back_and_nothing_is_deleted) {
    removeFile(kAlicePath);
    EXPECT_EQ(sweep().missing, 1u);
    EXPECT_EQ(m_universe.record(kAlice)->json, "1");
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, a_whole_mirror_that_is_gone_comes_back) {
    ASSERT_OK(removeTree(m_fs, "/universe/spacetime"));
    EXPECT_EQ(sweep(1ll << 61).missing, 3u);
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, an_older_text_of_the_engine_is_written_again) {
    const std::string before = *m_universe.file(kAlicePath);
    m_universe.put(kAlice, "2");
    ASSERT_OK(m_universe.drain());
    m_universe.edit(kAlicePath, before);
    EXPECT_EQ(sweep().outdated, 1u);
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, what_the_mirror_still_owes_is_no_finding) {
    m_universe.put(kAlice, "2");
    m_universe.put("users:new", "5");
    m_universe.remove("users:bob");
    const SweepReport report = sweep();
    EXPECT_EQ(report.missing + report.outdated + report.adopted + report.problems, 0u);
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, files_with_other_names_are_not_touched) {
    const std::string directory = joinPath("/universe", parentPath(kAlicePath));
    for (const char* name : {"_manifest.json", "pack-000001.lz4", "note.txt", ".alice.json.swp"}) {
        const auto file = m_fs.open(joinPath(directory, name), OpenMode::CreateNew);
        ASSERT_OK((*file)->append("not a record"));
    }
    EXPECT_EQ(sweep().problems, 0u);
    EXPECT_EQ(m_fs.list(directory)->size(), 6u);
}

TEST_F(SweepTest, a_file_that_claims_an_impossible_key_is_listed) {
    for (const std::string& key : {std::string(), std::string(4000, 'k') + ":x", std::string("users:bob")}) {
        const std::string path = pathOf(Place::Hot, "users:stray");
        m_universe.edit(path, plainText(key, "1", 5));
        EXPECT_EQ(sweep().problems, 1u);
        EXPECT_EQ(m_universe.problem(path)->kind, EditKind::WrongKey);
    }
}

TEST_F(SweepTest, one_file_can_be_looked_at_alone) {
    m_universe.edit(kAlicePath, plainText(kAlice, "7", m_base, hash64("1")));
    auto report = m_universe.sweep().inspect(kAlicePath);
    ASSERT_OK(report);
    EXPECT_EQ(report->adopted, 1u);
    m_universe.edit(kAlicePath, "{");
    report = m_universe.sweep().inspect(pathOf(Place::Hot, "users:bob"));
    EXPECT_EQ(report->problems, 0u);
}

TEST_F(SweepTest, a_file_that_the_mirror_is_writing_is_no_problem) {
    const Lsn version = m_universe.put("users:new", "5");
    const std::string path = pathOf(Place::Hot, "users:new");
    const std::string whole = plainText("users:new", "5", version);
    for (const std::size_t size : {std::size_t{0}, whole.size() / 2}) {
        m_universe.edit(path, whole.substr(0, size));
        const auto report = m_universe.sweep().inspect(path);
        ASSERT_OK(report);
        EXPECT_EQ(report->problems, 0u) << size;
    }
    ASSERT_OK(m_universe.drain());
    m_universe.expectComplete();
}

TEST_F(SweepTest, a_file_that_is_finished_during_the_look_is_no_problem) {
    const std::string path = pathOf(Place::Hot, "users:new");
    const std::string old = pathOf(Place::Hot, "users:bob");
    m_universe.put("users:new", "5");
    m_universe.put("users:bob", "2", Place::Warm);
    m_universe.edit(path, "");
    auto unfinished = sweepDuring(2, [this] { EXPECT_OK(m_universe.drain()); });
    auto report = unfinished.inspect(path);
    ASSERT_OK(report);
    EXPECT_EQ(report->problems, 0u);
    m_universe.put("users:bob", "2");
    ASSERT_OK(m_universe.drain());
    m_universe.put("users:bob", "2", Place::Warm);
    auto leaving = sweepDuring(2, [this] { EXPECT_OK(m_universe.drain()); });
    report = leaving.inspect(old);
    ASSERT_OK(report);
    EXPECT_EQ(report->problems, 0u);
    EXPECT_EQ(m_universe.count(Space::Problems), 0u);
    m_universe.expectComplete();
}

TEST_F(SweepTest, a_problem_names_the_record_whose_path_it_is) {
    m_universe.edit(kAlicePath, "{");
    ASSERT_OK(m_universe.sweep().inspect(kAlicePath));
    ASSERT_TRUE(m_universe.problem(kAlicePath));
    EXPECT_EQ(m_universe.problem(kAlicePath)->key, kAlice);
}

TEST_F(SweepTest, a_stop_keeps_what_was_found) {
    std::stop_source source;
    source.request_stop();
    EXPECT_ERROR(m_universe.sweep().run(0, {.stop = source.get_token(), .onProgress = {}}),
                 ErrorCode::Cancelled);
}

}  // namespace
}  // namespace warp
