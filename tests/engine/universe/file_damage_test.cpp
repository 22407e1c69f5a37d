// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of file that the directory table names, of a universe that lived a day: flipped, cut and zeroed
// at seeded offsets, verification names it, and what it says about repair leads back to a sound universe.
// WARP_SEED replays a run; WARP_LONG_TESTS=1 takes ten seeds and all ways.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/io/files.h"
#include "engine/universe/directory_tree.h"
#include "engine/universe/sample_day.h"
#include "engine/universe/simulated_clock.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

namespace fs = std::filesystem;

constexpr Timestamp kEnd{1'768'511'400'000};  // 2026-01-15T21:10:00Z

struct Excepted {
    std::string_view pattern;
    std::string_view why;
};

/// In these, not every byte can be told from what it was, on principle.
constexpr auto kUnnoticed = std::to_array<Excepted>({
    {"observatory/logs/quantum_db.log", "text that nothing is made of, written without being waited for"},
    {"observatory/logs/physics_engine.log", "the same"},
    {"observatory/logs/error_gravitational_waves.log", "the same"},
    {"observatory/logs/*.log", "the same"},
    {"spacetime/particles.btree",
     "LMDB keeps no checksums: values have theirs, free pages mean nothing (region_damage_test damages it)"},
    {"backups/cosmic_logs/*.wal",
     "what lies behind the last frame means nothing; frames have checksums (log_damage_test damages them)"},
});

/// These are not in the universe of this test.
constexpr auto kAbsent = std::to_array<Excepted>({
    {"qql/compiled_queries/*.erl", "written by nothing yet"},
    {"qql/compiled_queries/*.meta.json", "written by nothing yet"},
    {"qql/query_analytics/performance.csv", "written by nothing yet"},
    {"qql/query_analytics/optimization_log.json", "written by nothing yet"},
    {"entropy/historical_entropy-*.csv", "of a month that is over: as the file of this month"},
    {"entropy/vacuum_stability-*.metrics", "of a month that is over: as the file of this month"},
    {"observatory/metrics/historical-*.csv", "of a month that is over: as the file of this month"},
    {"observatory/metrics/historical_hourly-*.csv", "of a year that is over: as the file of this year"},
    {"backups/cosmic_logs/cosmic_events-*.jsonl", "full files: as the one that is written to"},
    {"backups/cosmic_logs/archive/*.wal.lz4", "log_archive_test damages them"},
    {"configuration/access_control.json", "written with the first user: known as the other settings are"},
});

/// What is wrong with these may keep the universe from opening: they are damaged alone.
bool isNeededToOpen(std::string_view file) {
    return file == "universe.manifest" || file.starts_with("configuration/");
}

/// A person may edit these: a byte that leaves a readable value is taken in as an edit. Beside the value and
/// its version they show what reading counted, which verification leaves alone.
bool isEditable(std::string_view file) {
    return file.find("/particles/") != std::string_view::npos || file.starts_with("quantum_graph/nodes/") ||
           file.starts_with("quantum_graph/edges/");
}

bool isOfSnapshot(std::string_view file) {
    return file.starts_with("backups/snapshots/");
}

template <typename List>
bool isIn(const List& list, std::string_view pattern) {
    return std::ranges::find(list, pattern, &Excepted::pattern) != list.end();
}

enum class Damage { Flip, Cut, Zero };

class Damager {
  public:
    explicit Damager(std::uint64_t seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    /// Different from what it was.
    std::string damaged(const std::string& bytes, Damage damage) {
        std::string changed = bytes;
        const std::size_t at = below(bytes.size());
        switch (damage) {
            case Damage::Flip: changed[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
            case Damage::Cut: changed.resize(at); break;
            case Damage::Zero:
                std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(at),
                            std::min<std::size_t>(1 + below(64), bytes.size() - at), '\0');
                break;
        }
        return changed == bytes ? damaged(bytes, Damage::Flip) : changed;
    }

  private:
    std::mt19937_64 m_random;
};

using Contents = std::map<std::string, std::string>;

Contents contentsOf(Universe& universe) {
    Contents contents;
    const auto view = universe.spacetime().view();
    EXPECT_OK(view);
    EXPECT_OK((*view)->scan("", "", false, [&](const Record& record) {
        contents["record " + record.key] = record.value;
        return true;
    }));
    EXPECT_OK(universe.entanglement().scan([&](const Link& link, double) {
        contents["link " + link.a + " " + link.b] = std::to_string(link.strength);
        return true;
    }));
    const auto graph = universe.graph().view();
    EXPECT_OK(graph);
    EXPECT_OK((*graph)->scanNodes("", "", [&](const GraphNode& node) {
        contents["node " + node.key] = node.data;
        return true;
    }));
    EXPECT_OK((*graph)->scanEdges([&](const GraphEdge& edge) {
        contents["edge " + edge.name.from + " " + edge.name.relation + " " + edge.name.to] = edge.data;
        return true;
    }));
    const auto events = universe.temporal().query({});
    EXPECT_OK(events);
    while (true) {
        const auto event = (*events)->next();
        if (!event.ok() || !*event) break;
        contents["event " + std::string((*event)->line)] = "";
    }
    return contents;
}

class FileDamage : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_directory = new test::TempDirectory;
        s_whole = *s_directory / "whole";
        ASSERT_OK(sampleDay(s_whole, {.end = kEnd, .visits = 60, .round = std::chrono::minutes(30)}, {}));
        expectSound("after a sampled day");
        const auto universe = Universe::open(s_whole, options());
        ASSERT_OK(universe);
        ASSERT_OK((*universe)->observatory().recordTrace(std::chrono::milliseconds(1), {}));
        ASSERT_OK((*universe)->backups().create({}, {}));
        ASSERT_OK((*universe)->maintain({}));
        ASSERT_OK((*universe)->sync({}));
        s_contents = contentsOf(**universe);
        ASSERT_OK((*universe)->close());
        expectSound("after a snapshot");
    }
    static void TearDownTestSuite() { delete s_directory; }

    static OpenOptions options(OpenAs as = OpenAs::Writer) {
        return {.as = as, .clock = &s_clock, .backgroundThreads = false, .cacheBudget = 1u << 20};
    }
    static void expectSound(const char* when) {
        const auto universe = Universe::open(s_whole, options(OpenAs::Observer));
        ASSERT_OK(universe);
        const auto findings = (*universe)->verify(true, {});
        ASSERT_OK(findings);
        for (const Finding& finding : *findings)
            ADD_FAILURE() << when << ": " << finding.path << ": " << finding.what;
    }

    static std::vector<std::string> filesOf(std::string_view pattern) {
        std::string expression;
        for (const char c : pattern)
            expression += c == '*' ? "[^/_][^/]*" : std::string(c == '.' ? "\\" : "") + c;
        const std::regex fits(expression);
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(s_whole)) {
            std::string relative = fs::relative(entry.path(), s_whole).string();
            if (entry.is_regular_file() && entry.file_size() > 0 && std::regex_match(relative, fits))
                found.push_back(std::move(relative));
        }
        std::ranges::sort(found);
        return found;
    }

    /// One file of every kind that can be damaged. Takes: whether those that opening needs.
    static std::vector<std::string> oneOfEachKind(Damager& damager, bool neededToOpen) {
        std::vector<std::string> chosen;
        for (const FileRow& row : fileTable()) {
            if (isIn(kUnnoticed, row.path) || isIn(kAbsent, row.path)) continue;
            const auto files = filesOf(row.path);
            EXPECT_FALSE(files.empty()) << row.path << " is not in the sample: say why, or add one";
            if (files.empty()) continue;
            const std::string& file = files[damager.below(files.size())];
            if (isNeededToOpen(file) == neededToOpen) chosen.push_back(file);
        }
        // The files of a snapshot are held against each other: of several wrong ones one is named.
        std::vector<std::string> ofSnapshot;
        std::ranges::copy_if(chosen, std::back_inserter(ofSnapshot), isOfSnapshot);
        std::erase_if(chosen, isOfSnapshot);
        if (!ofSnapshot.empty()) chosen.push_back(ofSnapshot[damager.below(ofSnapshot.size())]);
        return chosen;
    }

    static inline test::TempDirectory* s_directory = nullptr;
    static inline std::string s_whole;
    static inline SimulatedClock s_clock{{kEnd.ms + 60'000}};
    static inline Contents s_contents;
};

/// A copy of the universe with damaged files.
class DamagedCopy {
  public:
    DamagedCopy(const std::string& whole, std::string root) : m_whole(whole), m_root(std::move(root)) {
        fs::copy(m_whole, m_root, fs::copy_options::recursive);
    }
    ~DamagedCopy() { fs::remove_all(m_root); }
    DamagedCopy(const DamagedCopy&) = delete;
    DamagedCopy& operator=(const DamagedCopy&) = delete;

    const std::string& root() const { return m_root; }
    void damage(const std::string& file, Damage how, Damager& damager) {
        const std::string bytes = *readFile(systemFileSystem(), joinPath(m_whole, file));
        EXPECT_OK(replaceFile(systemFileSystem(), joinPath(m_root, file), damager.damaged(bytes, how)));
    }
    /// What a snapshot would give back.
    void restore(const std::string& file) {
        fs::copy_file(joinPath(m_whole, file), joinPath(m_root, file), fs::copy_options::overwrite_existing);
    }

  private:
    const std::string m_whole;
    const std::string m_root;
};

/// Does what findings say. Everything that they may say is known here.
class Repairs {
  public:
    void take(const Finding& finding) {
        const auto says = [&finding](const char* words) {
            return finding.repair.find(words) != std::string::npos;
        };
        if (says("snapshot delete")) {
            m_snapshots.insert(finding.repair.substr(21, finding.repair.find(',') - 21));
        } else if (says("warp maintain")) {
            m_maintain = true;
        } else if (says("warp rebuild mirror")) {
            m_mirror = true;
        } else if (says("warp rescan")) {
            m_rescan = true;
        } else if (says("snapshot") || says("correct the file")) {
            m_restored.insert(finding.path);
        } else if (says("remove the file")) {
            m_removed.insert(finding.path);
        } else if (says("its schema")) {
            // A byte made another schema of it: its file is told of, and restored, as well.
        } else {
            ADD_FAILURE() << finding.path << ": " << finding.what
                          << ": no repair is known: " << finding.repair;
        }
    }
    void whileClosed(DamagedCopy& copy) {
        for (const std::string& file : m_restored) copy.restore(file);
        for (const std::string& file : m_removed) fs::remove(joinPath(copy.root(), file));
    }
    void whileOpen(Universe& universe) {
        removeSnapshots(universe);
        if (m_rescan) EXPECT_OK(universe.rescan({}));
        for (const Problem& problem : universe.problems())
            EXPECT_OK(universe.settleProblem(problem.path, EditChoice::Record));
        if (m_mirror) EXPECT_OK(universe.rebuildMirror({}));
        if (m_maintain) EXPECT_OK(universe.maintain({}));
        EXPECT_OK(universe.sync({}));
    }

  private:
    /// The damaged ones, and before them those that build upon them.
    void removeSnapshots(Universe& universe) {
        const auto all = universe.backups().list();
        ASSERT_OK(all);
        std::set<std::string> gone = m_snapshots;
        for (const SnapshotInfo& info : *all)
            if (gone.contains(info.base)) gone.insert(info.name);
        for (auto info = all->rbegin(); info != all->rend(); ++info)
            if (gone.contains(info->name)) EXPECT_OK(universe.backups().remove(info->name));
    }

    std::set<std::string> m_restored;
    std::set<std::string> m_removed;
    std::set<std::string> m_snapshots;
    bool m_maintain = false;
    bool m_mirror = false;
    bool m_rescan = false;
};

/// All ways in the long form, otherwise one.
std::vector<Damage> damages(Damager& damager) {
    const std::vector<Damage> all = {Damage::Flip, Damage::Cut, Damage::Zero};
    if (test::longTests()) return all;
    return {all[damager.below(all.size())]};
}

/// What is lost of the rest. A file that people may edit may have been taken for edited.
std::size_t lostFrom(const Contents& whole, const Contents& now, const std::vector<std::string>& damaged) {
    const auto edits = static_cast<std::size_t>(std::ranges::count_if(damaged, isEditable));
    const auto lost = static_cast<std::size_t>(std::ranges::count_if(whole, [&now](const auto& each) {
        const auto found = now.find(each.first);
        return found == now.end() || found->second != each.second;
    }));
    return lost > edits ? lost : 0;
}

TEST_F(FileDamage, every_kind_of_file_is_named_and_its_repair_leads_back) {
    for (const std::uint64_t seed : test::seeds(1, 10)) {
        Damager choice(seed);
        for (const Damage how : damages(choice)) {
            SCOPED_TRACE("WARP_SEED=" + std::to_string(seed) + ", damage " +
                         std::to_string(static_cast<int>(how)));
            Damager damager(seed);
            DamagedCopy copy(s_whole, *s_directory / "damaged");
            const auto files = oneOfEachKind(damager, false);
            for (const std::string& file : files) copy.damage(file, how, damager);
            Repairs repairs;
            {
                const auto universe = Universe::open(copy.root(), options(OpenAs::Observer));
                ASSERT_OK(universe);
                const auto findings = (*universe)->verify(true, {});
                ASSERT_OK(findings);
                for (const Finding& finding : *findings) repairs.take(finding);
                for (const std::string& file : files) {
                    if (how == Damage::Flip && isEditable(file)) continue;
                    EXPECT_NE(std::ranges::find(*findings, file, &Finding::path), findings->end()) << file;
                }
            }
            repairs.whileClosed(copy);
            const auto universe = Universe::open(copy.root(), options());
            ASSERT_OK(universe);
            repairs.whileOpen(**universe);
            const auto left = (*universe)->verify(true, {});
            ASSERT_OK(left);
            for (const Finding& finding : *left)
                ADD_FAILURE() << "left: " << finding.path << ": " << finding.what;
            EXPECT_EQ(lostFrom(s_contents, contentsOf(**universe), files), 0u);
            EXPECT_OK((*universe)->close());
            std::cout << files.size() << " kinds of files damaged, seed " << seed << std::endl;
        }
    }
}

TEST_F(FileDamage, what_opening_needs_is_named_by_opening_or_by_verification) {
    for (const std::uint64_t seed : test::seeds(1, 10)) {
        Damager damager(seed);
        std::vector<std::string> files = oneOfEachKind(damager, true);
        // Each takes a universe of its own.
        while (!test::longTests() && files.size() > 2)
            files.erase(files.begin() + static_cast<std::ptrdiff_t>(damager.below(files.size())));
        for (const std::string& file : files) {
            for (const Damage how : damages(damager)) {
                SCOPED_TRACE("WARP_SEED=" + std::to_string(seed) + ", " + file + ", damage " +
                             std::to_string(static_cast<int>(how)));
                DamagedCopy copy(s_whole, *s_directory / "damaged");
                copy.damage(file, how, damager);
                const auto universe = Universe::open(copy.root(), options(OpenAs::Observer));
                if (!universe.ok()) {
                    EXPECT_EQ(universe.error().path, joinPath(copy.root(), file))
                        << universe.error().describe();
                    continue;
                }
                const auto findings = (*universe)->verify(true, {});
                ASSERT_OK(findings);
                EXPECT_NE(std::ranges::find(*findings, file, &Finding::path), findings->end());
            }
        }
    }
}

}  // namespace
}  // namespace warp
