// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/app/cli/warp_program.h"
#include "tests/support/small_disk.h"

namespace warp::test {
namespace {

/// `warp` in a universe on a small real disk.
class OnAFullDisk : public WarpProgram {
  protected:
    void SetUp() override {
        if (!m_disk.available()) GTEST_SKIP() << m_disk.reason();
        expect(0, {"init", m_place});
    }

    static std::string rows(int first, int count) {
        std::string text;
        for (int i = first; i < first + count; ++i) {
            text += R"({"key":")" + key(i) + R"(","shard":"warm","value":{"n":)" + std::to_string(i) +
                    R"(,"text":")" + std::string(kTextBytes, static_cast<char>('a' + i % 26)) + "\"}}\n";
        }
        return text;
    }
    static std::string key(int number) { return "rows:" + std::to_string(1'000'000 + number); }

    /// Imports rows, some hundreds at a time, until they do not fit. Returns: what `warp` said then.
    ProcessResult fill() {
        for (int round = 0; round < 1000; ++round) {
            ProcessResult result = warp({"import", m_place, "-"}, rows(m_acknowledged, kRows));
            if (result.exitCode != 0) return result;
            m_acknowledged += kRows;
        }
        ADD_FAILURE() << "the disk did not get full";
        return {};
    }
    void erase(int first, int count) {
        std::vector<std::string> arguments = {"delete", m_place};
        for (int i = first; i < first + count; ++i) arguments.push_back(key(i));
        expect(0, arguments);
    }
    /// Every row of [first, end) is there with its value, and no other.
    void expectRows(int first, int end) {
        const ProcessResult listed = expect(0, {"export", m_place, "rows", "-", "--format", "jsonl"});
        std::set<int> seen;
        std::size_t at = 0;
        while (at < listed.out.size()) {
            const std::size_t next = listed.out.find('\n', at);
            const JsonDocument row = parsed(listed.out.substr(at, next - at));
            at = next + 1;
            const int number = row["value"]["n"].get<int>();
            EXPECT_EQ(row["key"].get<std::string>(), key(number));
            EXPECT_EQ(row["value"]["text"].get<std::string>().size(), kTextBytes);
            seen.insert(number);
        }
        EXPECT_EQ(static_cast<int>(seen.size()), end - first);
        if (!seen.empty()) {
            EXPECT_EQ(*seen.begin(), first);
            EXPECT_EQ(*seen.rbegin(), end - 1);
        }
    }

    static constexpr int kRows = 400;
    static constexpr std::size_t kTextBytes = 3000;
    const SmallDisk m_disk{40};
    const std::string m_place = m_disk / "universe";
    int m_acknowledged = 0;
};

TEST_F(OnAFullDisk, it_says_so_takes_deletions_and_goes_on_when_there_is_room) {
    const ProcessResult refused = fill();
    EXPECT_EQ(refused.exitCode, 5) << refused.err;
    EXPECT_NE(refused.err.find("disk is full"), std::string::npos) << refused.err;
    ASSERT_GT(m_acknowledged, 2 * kRows);
    expectRows(0, m_acknowledged);
    const int kept = m_acknowledged / 2;
    for (int first = 0; first < kept; first += 500) erase(first, std::min(500, kept - first));
    expectRows(kept, m_acknowledged);
    expect(0, {"resume", m_place});
    expect(0, {"put", m_place, "a:1", "{\"n\":1}"});
    expect(0, {"import", m_place, "-"}, rows(m_acknowledged, kRows));
    expectRows(kept, m_acknowledged + kRows);
    expect(0, {"verify", m_place, "--deep"});
}

TEST_F(OnAFullDisk, another_program_that_takes_all_of_it_loses_nothing) {
    expect(0, {"import", m_place, "-"}, rows(0, kRows));
    expect(0, {"sync", m_place});
    m_disk.fillUpTo(0);
    const ProcessResult refused = expect(5, {"put", m_place, "a:1", "{\"n\":1}"});
    EXPECT_NE(refused.err.find("disk is full"), std::string::npos) << refused.err;
    expect(5, {"resume", m_place});
    erase(0, 10);
    expectRows(10, kRows);
    expect(5, {"put", m_place, "a:1", "{\"n\":1}"});
    m_disk.empty();
    expect(0, {"resume", m_place});
    expect(0, {"put", m_place, "a:1", "{\"n\":1}"});
    expectRows(10, kRows);
    expect(0, {"verify", m_place, "--deep"});
}

TEST_F(OnAFullDisk, a_process_that_runs_on_is_resumed_by_a_command) {
    ChildProcess holder(command({"import", m_place, "-"}));
    holder.write(rows(0, 1));
    // It holds the universe while it waits for more rows, and answers once it has opened it.
    ASSERT_TRUE(eventually([&] {
        return parsed(warp({"stats", m_place, "--json"}).out).contains("writer");
    }));
    ASSERT_TRUE(eventually([&] { return warp({"put", m_place, "a:1", "{\"n\":1}"}).exitCode != 6; }));
    m_disk.fillUpTo(0);
    ProcessResult refused;
    for (int i = 0; i < 1000 && refused.exitCode <= 0; ++i)
        refused = warp({"put", m_place, "b:" + std::to_string(i), "\"" + std::string(60'000, 'x') + "\""});
    EXPECT_EQ(refused.exitCode, 5) << refused.err;
    EXPECT_NE(refused.err.find("disk is full"), std::string::npos) << refused.err;
    expect(0, {"delete", m_place, "a:1"});
    expect(5, {"put", m_place, "a:2", "1"});
    expect(5, {"resume", m_place});
    m_disk.empty();
    expect(5, {"put", m_place, "a:2", "1"});
    expect(0, {"resume", m_place});
    expect(0, {"put", m_place, "a:2", "1"});
    holder.closeInput();
    EXPECT_EQ(holder.wait().exitCode, 0);
    expectRows(0, 1);
    expect(2, {"get", m_place, "a:1"});
    expect(0, {"verify", m_place, "--deep"});
}

}  // namespace
}  // namespace warp::test
