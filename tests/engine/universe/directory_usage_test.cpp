// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/directory_usage.h"

#include "engine/configuration/json_file.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr const char* kUsers = "spacetime/hot_data/particles/users";

class SetClock final : public Clock {
  public:
    Timestamp now() const override { return m_now; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(m_now.ms); }
    void pass(std::int64_t ms) { m_now.ms += ms; }

  private:
    Timestamp m_now{1'768'487'400'000};
};

JsonDocument manifestAt(const std::string& root, const std::string& path) {
    const auto text = readFile(systemFileSystem(), joinPath(root, path, kDirectoryManifestName));
    EXPECT_OK(text);
    return parseJsonFile(*text, "").value();
}

class DirectoryUsageTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_OK(makeDirectories(m_fs, m_root / kUsers)); }
    void use(std::uint64_t reads, std::uint64_t writes) {
        ASSERT_OK(m_usage.add({{.type = "users",
                                .shard = Shard::Hot,
                                .reads = reads,
                                .writes = writes,
                                .lastRead = reads > 0 ? m_clock.now() : Timestamp{}}}));
        ASSERT_OK(m_usage.save({}));
    }
    JsonDocument patterns(const std::string& path = kUsers) {
        return manifestAt(m_root.path(), path)["access_patterns"];
    }

    const test::TempDirectory m_root;
    FileSystem& m_fs = systemFileSystem();
    SetClock m_clock;
    DirectoryUsage m_usage{m_fs, m_root.path(), m_clock};
};

TEST_F(DirectoryUsageTest, a_use_is_told_by_its_directory_and_all_above) {
    use(7200, 2);
    for (const char* path : {kUsers, "spacetime/hot_data/particles", "spacetime/hot_data", "spacetime", ""}) {
        EXPECT_EQ(patterns(path)["read_frequency"], "high") << path;
        EXPECT_EQ(patterns(path)["write_frequency"], "low") << path;
        EXPECT_EQ(manifestAt(m_root.path(), path)["last_observation"], formatTimestamp(m_clock.now()));
    }
    EXPECT_EQ(manifestAt(m_root.path(), kUsers)["quantum_state"], "frequently_observed");
}

TEST_F(DirectoryUsageTest, without_use_it_fades) {
    use(7200, 0);
    m_clock.pass(10 * kHour);
    ASSERT_OK(m_usage.save({}));
    EXPECT_EQ(patterns()["read_frequency"], "low");
    EXPECT_EQ(manifestAt(m_root.path(), kUsers)["quantum_state"], "rarely_observed");
    m_clock.pass(100 * kHour);
    ASSERT_OK(m_usage.save({}));
    EXPECT_EQ(patterns()["read_frequency"], "none");
}

TEST_F(DirectoryUsageTest, the_next_session_goes_on_from_the_file) {
    use(7200, 0);
    const double before = patterns()["reads_per_hour"];
    m_clock.pass(kHour);
    DirectoryUsage next(m_fs, m_root.path(), m_clock);
    ASSERT_OK(next.add({{.type = "users", .shard = Shard::Hot, .writes = 1}}));
    ASSERT_OK(next.save({}));
    EXPECT_NEAR(patterns()["reads_per_hour"].get<double>(), before / 2, 0.01);
    EXPECT_EQ(manifestAt(m_root.path(), kUsers)["last_observation"],
              formatTimestamp(Timestamp{m_clock.now().ms - kHour}));
}

TEST_F(DirectoryUsageTest, a_file_is_not_written_for_every_use) {
    use(7200, 0);
    const auto measured = patterns()["measured_at"];
    m_clock.pass(1000);
    use(1, 0);
    EXPECT_EQ(patterns()["measured_at"], measured);
    m_clock.pass(11 * 60 * 1000);
    use(1, 0);
    EXPECT_NE(patterns()["measured_at"], measured);
}

TEST_F(DirectoryUsageTest, a_directory_that_is_gone_does_not_come_back) {
    ASSERT_OK(m_usage.add({{.type = "gone", .shard = Shard::Warm, .writes = 1}}));
    ASSERT_OK(m_usage.save({}));
    EXPECT_FALSE(systemFileSystem().stat(m_root / "spacetime/warm_data/particles/gone")->has_value());
}

TEST(DirectoryUsage, a_universe_tells_real_reads_and_writes) {
    test::TempUniverse universe({.backgroundThreads = false});
    ASSERT_OK(universe->spacetime().put("users:alice", "1", {.shard = Shard::Hot}));
    ASSERT_OK(universe->sync({}));
    ASSERT_OK(universe->spacetime().observe("users:alice"));
    ASSERT_OK(universe->spacetime().peek("users:alice"));
    ASSERT_OK(universe->maintain({}));
    const auto manifest = manifestAt(universe.path(), kUsers);
    EXPECT_EQ(manifest["access_patterns"]["read_frequency"], "very_low");
    EXPECT_EQ(manifest["access_patterns"]["write_frequency"], "very_low");
    EXPECT_FALSE(manifest["last_observation"].is_null());
    EXPECT_EQ(manifest["access_patterns"]["reads_per_hour"], manifest["access_patterns"]["writes_per_hour"]);
}

TEST(DirectoryUsage, a_short_visit_tells_of_itself_at_its_end) {
    test::TempUniverse universe({.backgroundThreads = false});
    ASSERT_OK(universe->spacetime().put("users:alice", "1", {.shard = Shard::Hot}));
    universe.close();
    EXPECT_EQ(manifestAt(universe.path(), kUsers)["access_patterns"]["write_frequency"], "very_low");
}

}  // namespace
}  // namespace warp
