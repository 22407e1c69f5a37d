// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail of a store: written from its log, gone on with after faults, held against tampering.
#include "engine/backups/audit_trail.h"

#include <algorithm>

#include "engine/backups/audit_check.h"
#include "engine/backups/audit_fold.h"
#include "engine/backups/audit_marks.h"
#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/store/commit_author.h"
#include "engine/store/memory_tree.h"
#include "engine/store/store.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

class FakeClock final : public Clock {
  public:
    Timestamp now() const override { return {m_ms}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(m_ms); }
    std::int64_t m_ms = 1'768'487'400'000;
};

AuditChange words(const Change& change) {
    return {.verb = change.kind == ChangeKind::Put ? "put" : "remove",
            .kind = std::string(change.key.substr(0, change.key.find(':'))),
            .name = std::string(change.key)};
}

/// A store in memory with a log on a simulated disk.
class AuditTrailTest : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* path : {"/u", "/u/backups", "/u/backups/cosmic_logs"})
            ASSERT_OK(m_fs.makeDirectory(path));
        StoreOptions options;
        options.fs = &m_fs;
        options.clock = &m_clock;
        options.logDirectory = kLog;
        options.universeId = "test";
        options.tree = makeMemoryTree(makeMemoryTreeContent());
        m_tree = options.tree.get();
        options.policies[static_cast<std::size_t>(Space::Audit)] = &m_policy;
        options.backgroundThreads = false;
        auto store = Store::open(std::move(options));
        ASSERT_OK(store);
        m_store = std::move(*store);
    }
    void put(const std::string& key, const std::string& user = {}) {
        const CommitAuthor author(user);
        WriteBatch batch;
        batch.put(Space::Nodes, key, "1");
        ASSERT_OK(m_store->commit(batch, Durability::Strong));
    }
    Result<std::uint64_t> update(bool everything = true, std::uint64_t mostBytes = AuditTrail::kMostBytes) {
        const LogHistory history({.fs = &m_fs, .logDirectory = kLog, .durableLsn = [this] {
                                      return m_store->status().durableLsn;
                                  }});
        AuditTrail trail({.fs = &m_fs,
                          .clock = &m_clock,
                          .root = "/u",
                          .tree = access(),
                          .history = &history,
                          .describe = words,
                          .mostBytes = mostBytes});
        return trail.update(m_store->status().durableLsn, everything, {});
    }
    TreeAccess access() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const auto& change) { return m_store->updateTree(change); }};
    }
    std::string path() const { return "/u/" + auditTrailPath(); }
    std::string text() { return readFile(m_fs, path()).value(); }
    std::vector<AuditFault> faults() {
        std::vector<AuditFault> found;
        const auto tree = m_tree->read();
        const auto progress = readAuditProgress(**tree);
        EXPECT_OK(progress);
        EXPECT_OK(checkAuditTrail(m_fs, "/u", *progress,
                                  [&](const AuditFault& fault) { found.push_back(fault); }, {}));
        return found;
    }

    static constexpr const char* kLog = "/u/backups/cosmic_logs";
    test::SimulatedFileSystem m_fs;
    FakeClock m_clock;
    AuditPolicy m_policy;
    Tree* m_tree = nullptr;
    std::unique_ptr<Store> m_store;
};

std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

TEST_F(AuditTrailTest, a_line_per_change_names_time_lsn_user_and_what) {
    put("users:a", "alice");
    put("users:b");
    WriteBatch batch;
    batch.put(Space::Nodes, "users:c", "1");
    batch.put(Space::Nodes, "posts:d", "1");
    batch.erase(Space::Nodes, "users:a");
    ASSERT_OK(m_store->commit(batch, Durability::Strong));
    EXPECT_EQ(*update(), 3u);
    const std::string lines = text();
    EXPECT_NE(lines.find("2026-01-15T14:30:00.000Z 1 alice put users:a #" + firstAuditHash()),
              std::string::npos)
        << lines;
    EXPECT_NE(lines.find(" 2 - put users:b #"), std::string::npos) << lines;
    EXPECT_NE(lines.find(" 3 - put 1 posts, put 1 users, remove 1 users #"), std::string::npos) << lines;
    EXPECT_TRUE(faults().empty());
    EXPECT_EQ(*update(), 0u);
}

TEST_F(AuditTrailTest, a_denial_is_a_line_and_stays_out_of_the_tree) {
    WriteBatch batch;
    addDenial(batch, {.user = "bob", .what = "bob may not\nread records"});
    ASSERT_OK(m_store->commit(batch, Durability::Strong));
    ASSERT_OK(m_store->checkpoint({}));
    EXPECT_EQ(*(*m_tree->read())->count(Space::Audit), 0u);
    EXPECT_EQ(*update(), 1u);
    EXPECT_NE(text().find(" bob denied: bob may not read records #"), std::string::npos) << text();
}

TEST_F(AuditTrailTest, a_deed_outside_the_regions_is_a_line_of_its_author_and_stays_out_of_the_tree) {
    {
        const CommitAuthor author("alice");
        WriteBatch batch;
        addDeed(batch, {.area = "users", .what = "grant bob the role archivist"});
        ASSERT_OK(m_store->commit(batch, Durability::Strong));
    }
    ASSERT_OK(m_store->checkpoint({}));
    EXPECT_EQ(*(*m_tree->read())->count(Space::Audit), 0u);
    EXPECT_EQ(*update(), 1u);
    EXPECT_NE(text().find(" alice grant bob the role archivist #"), std::string::npos) << text();
}

TEST_F(AuditTrailTest, a_deed_keeps_its_line_among_more_changes_than_anybody_reads) {
    for (int i = 0; i < 250; ++i) {
        put("users:" + std::to_string(i), "bob");
        if (i != 40 && i != 200) continue;
        const CommitAuthor author("alice");
        WriteBatch batch;
        addDeed(batch, {.area = "settings", .what = "set x to " + std::to_string(i)});
        ASSERT_OK(m_store->commit(batch, Durability::Strong));
    }
    EXPECT_EQ(*update(), 3u);
    const std::string lines = text();
    EXPECT_NE(lines.find(" 42 alice set x to 40 #"), std::string::npos) << lines;
    EXPECT_NE(lines.find(" 203 alice set x to 200 #"), std::string::npos) << lines;
    EXPECT_NE(lines.find("252 changes from 1 on: "), std::string::npos) << lines;
    EXPECT_TRUE(faults().empty());
}

TEST_F(AuditTrailTest, a_second_with_many_changes_is_one_line_and_the_running_one_waits) {
    for (int i = 0; i < 150; ++i) put("users:" + std::to_string(i), i < 100 ? "alice" : "bob");
    EXPECT_EQ(*update(false), 0u);
    m_clock.m_ms += 1000;
    put("users:x", "alice");
    EXPECT_EQ(*update(false), 1u);
    EXPECT_NE(text().find("150 changes from 1 on: alice put 100 users; bob put 50 users"), std::string::npos)
        << text();
    EXPECT_EQ(*update(true), 1u);
    EXPECT_TRUE(faults().empty());
}

TEST_F(AuditTrailTest, a_full_file_is_kept_and_the_chain_goes_on) {
    for (int i = 0; i < 30; ++i) {
        put("users:" + std::to_string(i));
        ASSERT_OK(update(true, 500));
    }
    EXPECT_TRUE((*m_fs.stat("/u/" + fullAuditTrailPath(2))).has_value());
    EXPECT_TRUE(faults().empty());
    ASSERT_OK(m_fs.removeFile("/u/" + fullAuditTrailPath(1)));
    EXPECT_FALSE(faults().empty());
}

TEST_F(AuditTrailTest, tampering_is_found_with_its_line) {
    for (int i = 0; i < 5; ++i) put("users:" + std::to_string(i), "alice");
    ASSERT_OK(update());
    const std::string sound = text();
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < sound.size(); at = sound.find('\n', at) + 1)
        lines.push_back(sound.substr(at, sound.find('\n', at) + 1 - at));
    ASSERT_EQ(lines.size(), 5u);
    const auto faultsOf = [&](std::vector<std::string> changed) {
        std::string all;
        for (const std::string& line : changed) all += line;
        EXPECT_OK(replaceFile(m_fs, path(), all));
        return faults();
    };
    EXPECT_TRUE(faultsOf(lines).empty());
    auto changed = lines;
    changed[1].replace(changed[1].find("alice"), 5, "carol");
    ASSERT_FALSE(faultsOf(changed).empty());
    EXPECT_EQ(faultsOf(changed)[0].line, 3u);
    auto removed = lines;
    removed.erase(removed.begin() + 2);
    EXPECT_EQ(faultsOf(removed).front().line, 3u);
    auto inserted = lines;
    inserted.insert(inserted.begin() + 1, lines[0]);
    EXPECT_EQ(faultsOf(inserted).front().line, 2u);
    auto cut = lines;
    cut.pop_back();
    EXPECT_FALSE(faultsOf(cut).empty());
    auto last = lines;
    last[4].replace(last[4].find("alice"), 5, "carol");
    EXPECT_FALSE(faultsOf(last).empty());
    EXPECT_FALSE(faultsOf({"nonsense\n", lines[1], lines[2], lines[3], lines[4]}).empty());
    ASSERT_OK(m_fs.removeFile(path()));
    EXPECT_FALSE(faults().empty());
}

TEST_F(AuditTrailTest, every_failing_call_leaves_a_trail_that_goes_on_soundly) {
    std::uint64_t failures = 0;
    std::size_t puts = 0;
    for (std::uint64_t call = 1; call < 12; ++call) {
        m_clock.m_ms += 2000;
        put("users:" + std::to_string(++puts));
        m_fs.faults().fail({.pathContains = "audit_trail", .nth = call, .errnoValue = EIO});
        failures += update(true, 400).ok() ? 0 : 1;
        m_fs.faults().clear();
        ASSERT_OK(update(true, 400));
        EXPECT_TRUE(faults().empty()) << "call " << call;
    }
    EXPECT_GT(failures, 2u);
    std::size_t lines = lineCount((*m_fs.stat(path())).has_value() ? text() : "");
    for (std::uint64_t number = 1; (*m_fs.stat("/u/" + fullAuditTrailPath(number))).has_value(); ++number)
        lines += lineCount(readFile(m_fs, "/u/" + fullAuditTrailPath(number)).value());
    EXPECT_EQ(lines, puts);
}

TEST(AuditLine, what_is_written_is_read_and_nothing_else) {
    const AuditLine line{
        .time = {0}, .lsn = 7, .user = "alice", .what = "put a:#1", .before = firstAuditHash()};
    const std::string text = auditText(line);
    const auto parsed = parseAuditLine(text);
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->what, line.what);
    EXPECT_EQ(auditText(*parsed), text);
    for (std::size_t size = 0; size < text.size(); ++size) EXPECT_FALSE(parseAuditLine(text.substr(0, size)));
}

}  // namespace
}  // namespace warp
