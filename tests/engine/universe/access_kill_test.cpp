// SPDX-License-Identifier: GPL-3.0-or-later
// A universe with users: the process that has it is killed at random moments while it changes settings,
// schemas and users, and while another one has its denials audited.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <random>
#include <regex>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "engine/backups/layout.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Kind = AccessChange::Kind;

// So slow that no second has more lines than the trail tells one by one.
constexpr std::chrono::milliseconds kPause{25};
constexpr const char* kSetting = "shard_topology.hot_data.capacity";

int cycles() {
    if (const char* asked = std::getenv("WARP_KILL_CYCLES")) return std::atoi(asked);
    return 6;
}

std::string ruleOf(std::uint64_t number) {
    return R"({"type":"object","title":")" + std::to_string(number) + "\"}";
}

Status change(Universe& universe, std::uint64_t number) {
    switch (number % 3) {
        case 0: return universe.configuration().set(kSetting, std::to_string(number));
        case 1: return universe.schema().apply({.type = "r", .json = ruleOf(number)});
        default: break;
    }
    const auto kind = number % 2 == 0 ? Kind::Grant : Kind::Revoke;
    return universe.access().apply({.kind = kind, .user = "eve", .roles = {"archivist"}});
}

void say(int pipe, std::uint64_t number) {
    if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) std::_Exit(6);
}

/// Says 0 when it is open, then every change that was acknowledged.
[[noreturn]] void holdAndChange(const std::string& directory, std::uint64_t first, int pipe) {
    const auto universe = Universe::open(directory, {.user = "alice", .password = "pw"});
    if (!universe.ok()) std::_Exit(2);
    say(pipe, 0);
    for (std::uint64_t number = first;; ++number) {
        if (const Status changed = change(**universe, number); !changed.ok()) {
            std::cerr << changed.error().describe() << std::endl;
            std::_Exit(3);
        }
        say(pipe, number);
        if (number % 7 == 0 && !(*universe)->maintain({}, "audit").ok()) std::_Exit(4);
        std::this_thread::sleep_for(kPause);
    }
}

/// Says a number for every denial after which the holder was still there.
[[noreturn]] void beDenied(const std::string& directory, int pipe) {
    const auto universe =
        Universe::open(directory, {.as = OpenAs::WriterOrClient, .user = "eve", .password = "pw"});
    if (!universe.ok()) std::_Exit(2);
    for (std::uint64_t number = 1;; ++number) {
        const auto denied = (*universe)->spacetime().peek("r:hot");
        if (denied.ok() || denied.error().code != ErrorCode::Denied) std::_Exit(3);
        if (!(*universe)->sync({}).ok()) std::_Exit(5);
        say(pipe, number);
        std::this_thread::sleep_for(kPause);
    }
}

/// A process that says numbers until it is killed.
class Talker {
  public:
    template <typename Work>
    explicit Talker(Work work) {
        int ends[2] = {};
        if (::pipe(ends) != 0) std::abort();
        m_pid = ::fork();
        if (m_pid == 0) work(ends[1]);
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Talker() { kill(); }
    Talker(const Talker&) = delete;
    Talker& operator=(const Talker&) = delete;

    /// Nothing when it has ended.
    std::optional<std::uint64_t> next() const {
        std::uint64_t number = 0;
        if (::read(m_pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number)) return {};
        return number;
    }
    void kill() {
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    /// What it said until it was killed.
    std::vector<std::uint64_t> rest() {
        kill();
        std::vector<std::uint64_t> all;
        while (const auto number = next()) all.push_back(*number);
        ::close(m_pipe);
        return all;
    }

  private:
    pid_t m_pid = -1;
    int m_pipe = -1;
};

class AccessKill : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        const auto open = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(open);
        ASSERT_OK((*open)->spacetime().put("r:hot", "1", {.shard = Shard::Hot}));
        const std::string hash = hashPassword("pw").value();
        ASSERT_OK((*open)->access().apply(
            {.kind = Kind::AddUser, .user = "alice", .passwordHash = hash, .roles = {"admin"}}));
        ASSERT_OK((*open)->access().apply(
            {.kind = Kind::AddUser, .user = "eve", .passwordHash = hash, .roles = {"observer"}}));
        ASSERT_OK((*open)->close());
    }

    void runOnce() {
        const std::uint64_t first = m_last + 1;
        Talker holder([&](int pipe) { holdAndChange(m_root, first, pipe); });
        ASSERT_TRUE(holder.next().has_value()) << "the holder ended by itself";
        Talker eve([&](int pipe) { beDenied(m_root, pipe); });
        ASSERT_TRUE(eve.next().has_value()) << "the client ended by itself";
        ++m_denials;
        EXPECT_ERROR(Universe::open(m_root, {.as = OpenAs::Observer, .user = "eve", .password = "no"}),
                     ErrorCode::NotSignedIn);
        ++m_signIns;
        std::this_thread::sleep_for(std::chrono::microseconds(m_random() % 400'000));
        const auto changes = holder.rest();
        m_denials += eve.rest().size();
        if (!changes.empty()) m_last = std::max(m_last, changes.back());
        m_acknowledged.insert(m_acknowledged.end(), changes.begin(), changes.end());
    }

    /// The last number of a kind of change that was acknowledged; 0: none.
    std::uint64_t lastOf(std::uint64_t kind) const {
        std::uint64_t last = 0;
        for (const std::uint64_t number : m_acknowledged) {
            if (number % 3 == kind) last = number;
        }
        return last;
    }

    /// Every acknowledged change holds; one that was under way may hold as well.
    void checkState(Universe& universe) {
        const std::uint64_t capacity = universe.configuration().values()->topology.shards[0].capacity;
        if (const std::uint64_t last = lastOf(0); last > 0) {
            EXPECT_TRUE(capacity == last || capacity == m_last + 1) << capacity << " after " << last;
        }
        if (const std::uint64_t last = lastOf(1); last > 0) {
            const std::string text =
                readFile(systemFileSystem(), m_root + "/qql/schema/universe_schema.json").value();
            const auto shows = [&](std::uint64_t n) {
                return text.find('"' + std::to_string(n) + '"') != std::string::npos;
            };
            EXPECT_TRUE(shows(last) || shows(m_last + 1)) << last;
        }
        if (const std::uint64_t last = lastOf(2); last > 0) {
            const auto& roles = universe.access().rules()->users().find("eve")->second.roles;
            const bool granted = std::ranges::find(roles, "archivist") != roles.end();
            const bool underWay = (m_last + 1) % 3 == 2;
            EXPECT_TRUE(granted == (last % 2 == 0) || underWay) << last;
        }
    }

    /// Makes one change of each kind, so that what was under way in this cycle is no question in the next.
    void settle(Universe& universe) {
        ++m_last;
        for (int kind = 0; kind < 3; ++kind) {
            ASSERT_OK(change(universe, ++m_last));
            m_acknowledged.push_back(m_last);
        }
    }

    std::string trail() { return readFile(systemFileSystem(), joinPath(m_root, auditTrailPath())).value(); }

    static std::size_t countOf(const std::string& text, const std::string& what) {
        std::size_t count = 0;
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
        return count;
    }

    void checkTrail() {
        const std::string lines = trail();
        for (const std::uint64_t number : m_acknowledged) {
            if (number % 3 != 0) continue;
            EXPECT_NE(lines.find(" to " + std::to_string(number) + " #"), std::string::npos)
                << "setting " << number << " is not told";
        }
        const auto of = [this](std::uint64_t kind) {
            return static_cast<std::size_t>(
                std::ranges::count_if(m_acknowledged, [&](std::uint64_t n) { return n % 3 == kind; }));
        };
        EXPECT_GE(countOf(lines, " alice set the schema of r "), of(1));
        EXPECT_GE(countOf(lines, " alice grant eve ") + countOf(lines, " alice revoke the role "), of(2));
        std::size_t denials = countOf(lines, " eve denied: eve may not read records of hot_data");
        // Of a second in which the machine stood still and caught up.
        const std::regex folded("denied ([0-9]+) calls");
        for (std::sregex_iterator at(lines.begin(), lines.end(), folded), end; at != end; ++at)
            denials += std::stoul((*at)[1]);
        EXPECT_GE(denials, m_denials);
        EXPECT_GE(countOf(lines, " - sign-in refused: wrong password for eve ("), m_signIns);
    }

    const test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
    std::mt19937_64 m_random{std::random_device{}()};
    std::uint64_t m_last = 0;
    std::vector<std::uint64_t> m_acknowledged;
    std::size_t m_denials = 0;
    std::size_t m_signIns = 0;
};

TEST_F(AccessKill, after_every_kill_the_trail_is_whole_and_tells_every_acknowledged_change) {
    for (int cycle = 0; cycle < cycles(); ++cycle) {
        ASSERT_NO_FATAL_FAILURE(runOnce());
        const auto universe =
            Universe::open(m_root, {.backgroundThreads = false, .user = "alice", .password = "pw"});
        ASSERT_OK(universe);
        checkState(**universe);
        const auto before = (*universe)->verify(true, {});
        ASSERT_OK(before);
        for (const Finding& finding : *before) {
            if (finding.severity == Finding::Severity::Damage || finding.path.starts_with("backups"))
                ADD_FAILURE() << finding.path << ": " << finding.what;
        }
        ASSERT_NO_FATAL_FAILURE(settle(**universe));
        ASSERT_OK((*universe)->close());
        checkTrail();
        if (HasFailure()) FAIL() << "in cycle " << cycle;
    }
    std::cout << cycles() << " kills, " << m_acknowledged.size() << " changes and " << m_denials
              << " denials acknowledged" << std::endl;
}

}  // namespace
}  // namespace warp
