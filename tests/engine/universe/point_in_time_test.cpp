// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring to a time between snapshots: random histories against a model, and times that are out of reach.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/io/files.h"
#include "engine/store/log_archive.h"
#include "engine/universe/closed_logs.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/snapshots.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_universe.h"
#include "tests/support/universe_contents.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStart = 1'768'478'400'000;  // 2026-01-15T12:00:00Z

bool longForm() {
    return test::longTests();
}

/// A universe under a clock that the test moves, one second for each thing it does.
class PointInTime : public testing::Test {
  protected:
    Timestamp tick() {
        m_clock.moveTo({m_clock.now().ms + 1000});
        return m_clock.now();
    }
    SnapshotInfo take(SnapshotKind kind = SnapshotKind::Full) {
        tick();
        const auto info = m_universe->backups().create({.kind = kind}, {});
        EXPECT_OK(info);
        return info.ok() ? *info : SnapshotInfo();
    }
    Timestamp put(const std::string& key, const std::string& json) {
        const Timestamp time = tick();
        EXPECT_OK(m_universe->spacetime().put(key, json, {.shard = Shard::Hot}));
        return time;
    }
    std::string newTarget() { return m_directory / ("r" + std::to_string(++m_count)); }
    Result<RestoreReport> restore(Timestamp until, const std::string& target,
                                  const std::string& snapshot = {}) {
        return m_universe->backups().restore({.snapshot = snapshot, .target = target, .until = until}, {});
    }
    /// What the universe was at a time, by way of a restore.
    std::unique_ptr<Universe> restored(Timestamp until, const std::string& snapshot = {}) {
        const std::string target = newTarget();
        const auto report = restore(until, target, snapshot);
        EXPECT_OK(report);
        if (!report.ok()) return nullptr;
        EXPECT_LE(report->moment, until);
        m_replayed += report->replayed;
        auto opened = Universe::open(target, m_options);
        EXPECT_OK(opened);
        return opened.ok() ? std::move(*opened) : nullptr;
    }
    static std::string valueIn(Universe& universe, const std::string& key) {
        const auto record = universe.spacetime().peek(key);
        EXPECT_OK(record);
        return record.ok() && *record ? (*record)->value : "";
    }
    /// Puts the log into archives.
    void archive() {
        m_universe.close();
        FileSystem& files = systemFileSystem();
        const auto manifest = loadManifest(files, m_universe.path());
        ASSERT_OK(manifest);
        ASSERT_OK(archiveClosedLog(files, m_clock, m_universe.path(), *manifest, {}));
        m_universe.open();
    }

    SimulatedClock m_clock{{kStart}};
    const OpenOptions m_options{.clock = &m_clock, .backgroundThreads = false};
    const test::TempDirectory m_directory;
    test::TempUniverse m_universe{m_options};
    std::uint64_t m_replayed = 0;
    int m_count = 0;
};

TEST_F(PointInTime, every_commit_between_snapshots_can_be_had_back) {
    put("users:1", "1");
    const SnapshotInfo first = take();
    const Timestamp two = put("users:1", "2");
    const Timestamp three = put("users:1", "3");
    const SnapshotInfo second = take(SnapshotKind::Incremental);
    const Timestamp four = put("users:1", "4");
    archive();
    const Timestamp five = put("users:1", "5");
    EXPECT_EQ(valueIn(*restored(first.createdAt), "users:1"), "1");
    EXPECT_EQ(valueIn(*restored(two), "users:1"), "2");
    EXPECT_EQ(valueIn(*restored({three.ms - 1}), "users:1"), "2");
    EXPECT_EQ(valueIn(*restored(three), "users:1"), "3");
    EXPECT_EQ(valueIn(*restored(four), "users:1"), "4");
    EXPECT_EQ(valueIn(*restored(four, first.name), "users:1"), "4");
    EXPECT_EQ(valueIn(*restored(five, second.name), "users:1"), "5");
    tick();
    EXPECT_EQ(valueIn(*restored(m_clock.now()), "users:1"), "5");
    // Without the universe: the log beside the snapshot is read as far as it is durable.
    const std::string target = newTarget();
    const auto report =
        restoreSnapshot({.snapshot = first.path, .target = target, .until = four}, m_options, {});
    ASSERT_OK(report);
    EXPECT_EQ(report->snapshot.name, first.name);
    EXPECT_EQ(report->moment, four);
    EXPECT_EQ(report->replayed, report->lsn - first.lsn);
    const auto opened = Universe::open(target, m_options);
    ASSERT_OK(opened);
    EXPECT_EQ(valueIn(**opened, "users:1"), "4");
    const auto version = (*opened)->spacetime().put("users:1", "6");
    ASSERT_OK(version);
    EXPECT_EQ(*version, report->lsn + 1);
}

TEST_F(PointInTime, a_time_out_of_reach_is_refused_with_those_in_reach) {
    const Timestamp before = put("users:1", "1");
    EXPECT_ERROR(restore(before, m_directory / "r"), ErrorCode::NotFound);
    const SnapshotInfo info = take();
    const Timestamp after = put("users:1", "2");
    const std::string range = formatTimestamp(info.createdAt) + " to " + formatTimestamp(after);
    const auto early = restore(before, m_directory / "r", info.name);
    EXPECT_ERROR(early, ErrorCode::NotFound);
    EXPECT_NE(early.error().message.find(range), std::string::npos) << early.error().message;
    EXPECT_ERROR(restore({m_clock.now().ms + 1}, m_directory / "r"), ErrorCode::InvalidArgument);
    EXPECT_ERROR(restore(after, m_directory / "r", "no-such"), ErrorCode::NotFound);
    // A snapshot that was carried away has no log beside it.
    fs::copy(info.path, m_directory / info.name, fs::copy_options::recursive);
    EXPECT_ERROR(
        restoreSnapshot({.snapshot = m_directory / info.name, .target = m_directory / "r", .until = after},
                        m_options, {}),
        ErrorCode::InvalidArgument);
    EXPECT_FALSE(fs::exists(m_directory / "r"));
    EXPECT_FALSE(fs::exists(m_directory / "r.restoring~"));
}

TEST_F(PointInTime, the_times_in_reach_are_told_and_no_other_can_be_had) {
    put("users:1", "1");
    auto times = m_universe->backups().restorableTimes({});
    ASSERT_OK(times);
    EXPECT_TRUE(times->empty());
    const SnapshotInfo first = take();
    put("users:1", "2");
    archive();
    put("users:1", "3");
    tick();
    times = m_universe->backups().restorableTimes({});
    ASSERT_OK(times);
    ASSERT_EQ(*times, (std::vector<RestorableTimes>{{first.createdAt, m_clock.now()}}));
    EXPECT_EQ(valueIn(*restored(times->front().first), "users:1"), "1");
    EXPECT_EQ(valueIn(*restored(times->front().last), "users:1"), "3");
    EXPECT_ERROR(restore({times->front().first.ms - 1}, m_directory / "r"), ErrorCode::NotFound);
    EXPECT_ERROR(restore({times->front().last.ms + 1}, m_directory / "r"), ErrorCode::InvalidArgument);
}

TEST_F(PointInTime, a_stop_while_the_log_is_followed_leaves_nothing) {
    take();
    for (int i = 0; i < 50; ++i) put("users:" + std::to_string(i), "1");
    std::stop_source stop;
    const Job job{.stop = stop.get_token(), .onProgress = [&](const Progress& progress) {
                      if (progress.fraction >= 1) stop.request_stop();
                  }};
    EXPECT_ERROR(m_universe->backups().restore({.target = m_directory / "r", .until = m_clock.now()}, job),
                 ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(m_directory / "r"));
    EXPECT_FALSE(fs::exists(m_directory / "r.restoring~"));
}

/// What records must be, kept beside the universe.
using Model = std::map<std::string, std::string>;

Model recordsOf(Universe& universe) {
    Model records;
    const auto view = universe.spacetime().view();
    EXPECT_OK(view);
    EXPECT_OK((*view)->scan("", "", false, [&](const Record& record) {
        records[record.key] = record.value;
        return true;
    }));
    return records;
}

/// Says where two lists part: the lists are long.
testing::AssertionResult same(const std::vector<std::string>& found,
                              const std::vector<std::string>& expected) {
    const auto [at, other] = std::ranges::mismatch(found, expected);
    if (at == found.end() && other == expected.end()) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "found    " << (at == found.end() ? "nothing" : *at)
                                       << "\nexpected " << (other == expected.end() ? "nothing" : *other);
}

/// Without what was observed, which no log tells: a collapse observes.
std::vector<std::string> unobserved(std::vector<std::string> records) {
    for (std::string& line : records) {
        const std::size_t begin = line.find("\"observed_at\"");
        const std::size_t end = line.find("\"entangled_keys\"");
        if (begin < end && end != std::string::npos) line.erase(begin, end - begin);
    }
    return records;
}

/// The shard that a record's line names, with what is around it.
ByteView shardIn(const std::string& line) {
    const std::size_t begin = line.find("\"shard_id\"");
    if (begin == std::string::npos) return {};
    return ByteView(line).substr(begin, line.find(',', begin) - begin);
}

/// What a replay must bring back of records. Where a record without a hint lies follows from the counts of
/// the shards, from settings and from what was learned when it was merged, which no log tells: a replay
/// merges at other times, so the shard may be another one. Takes: the keys for which it may.
std::vector<std::string> comparable(const test::UniverseContents& contents, const Model& keys,
                                    const std::set<std::string>& placedByItself) {
    std::vector<std::string> records = unobserved(contents.records);
    auto key = keys.begin();
    for (std::string& line : records) {
        const bool open = key != keys.end() && placedByItself.contains(key->first);
        if (const ByteView shard = shardIn(line); open && !shard.empty())
            line.erase(static_cast<std::size_t>(shard.data() - line.data()), shard.size());
        if (key != keys.end()) ++key;
    }
    return records;
}

std::size_t otherShards(const test::UniverseContents& found, const test::UniverseContents& expected) {
    std::size_t others = 0;
    for (std::size_t i = 0; i < std::min(found.records.size(), expected.records.size()); ++i) {
        if (shardIn(found.records[i]) != shardIn(expected.records[i])) ++others;
    }
    return others;
}

/// Does random things to a universe and keeps what is to come of them.
class History {
  public:
    History(Universe& universe, const Clock& clock, std::mt19937_64& random)
        : m_universe(universe), m_clock(clock), m_random(random) {}

    const Model& records() const { return m_records; }
    /// Those that were put without a shard, and not moved since.
    const std::set<std::string>& placedByItself() const { return m_placedByItself; }

    void step() {
        switch (pick(20)) {
            case 0:
            case 1:
            case 2: return remove();
            case 3: return move();
            case 4:
            case 5: return batch();
            case 6: return graph();
            case 7: return removeFromGraph();
            case 8: return link();
            case 9: return event();
            case 10: return superpose();
            case 11: return collapse();
            default: return put();
        }
    }

  private:
    std::size_t pick(std::size_t below) { return m_random() % below; }
    std::string key() { return "t" + std::to_string(pick(5)) + ":" + std::to_string(pick(80)); }
    std::string value() {
        const std::size_t bytes = pick(50) == 0 ? 70'000 : pick(300);
        return R"({"n":)" + std::to_string(++m_number) + R"(,"text":")" + std::string(bytes, 'x') + "\"}";
    }
    Shard shard() { return static_cast<Shard>(pick(3)); }
    /// One of the records there are; empty when there is none.
    std::string some() {
        if (m_records.empty()) return {};
        return std::next(m_records.begin(), static_cast<std::ptrdiff_t>(pick(m_records.size())))->first;
    }

    void put() {
        const std::string at = key();
        const std::string json = value();
        PutOptions options;
        if (pick(3) > 0) options.shard = shard();
        ASSERT_OK(m_universe.spacetime().put(at, json, options));
        placed(at, options.shard.has_value());
        m_records[at] = json;
    }
    /// Takes: a key that is not yet in m_records when its record is new.
    void placed(const std::string& at, bool hinted) {
        if (hinted) {
            m_placedByItself.erase(at);
        } else if (!m_records.contains(at)) {
            m_placedByItself.insert(at);
        }
    }
    void remove() {
        const std::string at = some();
        if (at.empty()) return put();
        ASSERT_OK(m_universe.spacetime().remove(at));
        m_records.erase(at);
        m_placedByItself.erase(at);
    }
    void move() {
        const std::string at = some();
        if (at.empty()) return put();
        ASSERT_OK(m_universe.spacetime().move(at, shard()));
        m_placedByItself.erase(at);
    }
    void batch() {
        RecordBatch changes;
        std::map<std::string, std::string> written;
        for (std::size_t i = 0; i < 2 + pick(6); ++i) written[key()] = value();
        for (const auto& [at, json] : written) {
            changes.put(at, json, {.shard = shard()});
            placed(at, true);
            m_records[at] = json;
        }
        ASSERT_OK(m_universe.spacetime().apply(changes));
    }
    void graph() {
        GraphBatch changes;
        const std::string from = "persons:" + std::to_string(pick(30));
        changes.putNode(from, R"({"n":)" + std::to_string(++m_number) + "}");
        changes.putEdge({from, "knows", "persons:" + std::to_string(30 + pick(30))}, "{}",
                        {.strength = 0.5, .createNodes = true});
        ASSERT_OK(m_universe.graph().apply(changes));
    }
    void removeFromGraph() {
        const std::string at = "persons:" + std::to_string(pick(60));
        {
            const auto view = m_universe.graph().view();
            ASSERT_OK(view);
            const auto node = (*view)->node(at);
            ASSERT_OK(node);
            if (!*node) return graph();
        }
        GraphBatch changes;
        changes.removeNode(at);
        ASSERT_OK(m_universe.graph().apply(changes));
    }
    void link() {
        const std::string a = some();
        const std::string b = some();
        if (a == b) return put();
        LinkBatch changes;
        changes.entangle(a, b, 0.3);
        ASSERT_OK(m_universe.entanglement().apply(changes));
    }
    void event() {
        EventBatch events;
        const Timestamp time{m_clock.now().ms - static_cast<std::int64_t>(pick(3'600'000))};
        ASSERT_OK(events.add(R"({"n":)" + std::to_string(++m_number) + "}",
                             {.stream = pick(2) == 0 ? "web" : "db", .time = time}));
        ASSERT_OK(m_universe.temporal().append(events));
    }
    void superpose() {
        const std::string at = key();
        const std::string json = value();
        ASSERT_OK(m_universe.entanglement().superpose(
            at, {{.json = json, .amplitude = 0.8}, {.json = "0", .amplitude = 0.6}}));
        placed(at, false);
        m_records[at] = json;
    }
    void collapse() {
        const std::string at = some();
        if (at.empty()) return put();
        const auto record = m_universe.spacetime().peek(at);
        ASSERT_OK(record);
        if ((*record)->candidates.empty()) return put();
        ASSERT_OK(m_universe.entanglement().collapse(at, 1));
        m_records[at] = "0";
    }

    Universe& m_universe;
    const Clock& m_clock;
    std::mt19937_64& m_random;
    Model m_records;
    std::set<std::string> m_placedByItself;
    int m_number = 0;
};

TEST_F(PointInTime, random_moments_of_a_random_history_equal_the_model) {
    const std::size_t operations = longForm() ? 10'000 : 600;
    const std::size_t wanted = longForm() ? 200 : 12;
    const std::uint64_t seed = test::seed();
    std::mt19937_64 random(seed);
    std::set<std::size_t> chosen;
    while (chosen.size() < wanted) chosen.insert(1 + random() % operations);

    struct Moment {
        Timestamp time;
        Model records;
        std::set<std::string> placedByItself;
        test::UniverseContents contents;
    };
    std::vector<Moment> moments;
    std::size_t snapshots = 1;
    take();
    auto history = std::make_unique<History>(*m_universe, m_clock, random);
    for (std::size_t i = 1; i <= operations; ++i) {
        const Timestamp time = tick();
        history->step();
        ASSERT_FALSE(HasFatalFailure()) << "operation " << i << " of seed " << seed;
        if (chosen.contains(i)) {
            moments.push_back(
                {time, history->records(), history->placedByItself(), test::contentsOf(*m_universe)});
            ASSERT_TRUE(moments.back().records == recordsOf(*m_universe));
        }
        if (random() % 60 == 0) ASSERT_OK(m_universe->sync({}));
        if (random() % (operations / 8) == 0) {
            take(random() % 3 == 0 ? SnapshotKind::Full : SnapshotKind::Incremental);
            ++snapshots;
        }
    }
    tick();
    std::size_t elsewhere = 0;
    for (const Moment& moment : moments) {
        const Timestamp asked{moment.time.ms + static_cast<std::int64_t>(random() % 1000)};
        const auto universe = restored(asked);
        ASSERT_TRUE(universe) << formatTimestamp(asked) << " of seed " << seed;
        ASSERT_TRUE(recordsOf(*universe) == moment.records) << formatTimestamp(asked) << " of seed " << seed;
        const test::UniverseContents contents = test::contentsOf(*universe);
        EXPECT_TRUE(same(comparable(contents, moment.records, moment.placedByItself),
                         comparable(moment.contents, moment.records, moment.placedByItself)));
        elsewhere += otherShards(contents, moment.contents);
        EXPECT_TRUE(same(contents.nodes, moment.contents.nodes));
        EXPECT_TRUE(same(contents.edges, moment.contents.edges));
        EXPECT_TRUE(same(contents.links, moment.contents.links));
        EXPECT_TRUE(same(contents.events, moment.contents.events));
        const auto findings = universe->verify(false, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            if (finding.severity == Finding::Severity::Damage)
                ADD_FAILURE() << finding.path << ": " << finding.what;
        ASSERT_FALSE(HasFailure()) << formatTimestamp(asked) << " of seed " << seed;
        fs::remove_all(universe->directory());
    }
    std::cout << operations << " operations, " << snapshots << " snapshots, " << moments.size()
              << " moments equal the model, " << m_replayed << " changes replayed, " << elsewhere
              << " records in another shard (seed " << seed << ")\n";
}

}  // namespace
}  // namespace warp
