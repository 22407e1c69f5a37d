// SPDX-License-Identifier: GPL-3.0-or-later
// Every door of a universe, as its headers have them, against somebody who may do nothing: a method that is
// added without a line here, and so without a thought about who may call it, fails the test.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "engine/backups/backups.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/universe.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

// What the universe hands out, and the header of each. The first two kinds are behind other doors.
const std::vector<std::pair<std::string, std::string>> kInterfaces = {
    {"RecordView", "engine/spacetime/spacetime.h"},
    {"GraphView", "engine/quantum_graph/graph.h"},
    {"Universe", "engine/universe/universe.h"},
    {"Spacetime", "engine/spacetime/spacetime.h"},
    {"Entanglement", "engine/spacetime/entanglement/entanglement.h"},
    {"QuantumGraph", "engine/quantum_graph/graph.h"},
    {"WormholeNetwork", "engine/wormholes/wormholes.h"},
    {"Temporal", "engine/temporal/temporal.h"},
    {"Gravity", "engine/universe/gravity.h"},
    {"Observatory", "engine/observatory/observatory.h"},
    {"Entropy", "engine/entropy/entropy.h"},
    {"Backups", "engine/backups/backups.h"},
    {"Configuration", "engine/configuration/configuration.h"},
    {"SchemaStore", "engine/qql/schema_store.h"},
    {"AccessStore", "engine/configuration/access_store.h"},
};

using Call = std::function<Status(Universe&)>;
using Look = std::function<bool(Universe&)>;

/// What a door does for somebody without any role.
struct Door {
    std::string name;  ///< "Universe::verify"
    Call denied;       ///< it refuses; or
    Look hides;        ///< it answers without anything that the user may not see; or
    std::string open;  ///< why everybody may
};

Door denied(std::string name, Call call) {
    return {.name = std::move(name), .denied = std::move(call)};
}
Door hides(std::string name, Look look) {
    return {.name = std::move(name), .hides = std::move(look)};
}
Door open(std::string name, std::string why) {
    return {.name = std::move(name), .open = std::move(why)};
}

Status of(const Status& status) {
    return status;
}
template <typename T>
Status of(const Result<T>& result) {
    return result.ok() ? Status() : Status(result.error());
}

Result<std::unique_ptr<RecordView>> viewOf(Universe& universe) {
    return universe.spacetime().view();
}

/// Whether a walk over the records calls nobody.
template <typename Walk>
bool seesNothing(Universe& universe, Walk walk) {
    const auto view = viewOf(universe);
    bool seen = false;
    return view.ok() && walk(**view, seen).ok() && !seen;
}

const std::string kKey = "r:hot";
const char* const kFigures = "figures without keys and values";
const char* const kRegion = "a region, whose own doors are checked";
const char* const kProcess = "for the parts of this process, without an answer";
const char* const kOwnCopy = "reads the file of its own that everybody may read";

std::vector<Door> recordDoors() {
    return {
        denied("RecordView::peek", [](Universe& u) { return of((*viewOf(u))->peek(kKey)); }),
        hides("RecordView::rank", [](Universe& u) { return (*viewOf(u))->rank("z").value() == 0; }),
        hides("RecordView::keyAt",
              [](Universe& u) { return (*viewOf(u))->keyAt(0).error().code == ErrorCode::NotFound; }),
        hides("RecordView::scan",
              [](Universe& u) {
                  return seesNothing(u, [](RecordView& view, bool& seen) {
                      return view.scan("", "", false, [&](const Record&) { return seen = true; });
                  });
              }),
        hides("RecordView::scanHeads",
              [](Universe& u) {
                  return seesNothing(u, [](RecordView& view, bool& seen) {
                      return view.scanHeads("", "", false, [&](const RecordHead&) { return seen = true; });
                  });
              }),
        hides("RecordView::scanValues",
              [](Universe& u) {
                  return seesNothing(u, [](RecordView& view, bool& seen) {
                      return view.scanValues("", "", false,
                                             [&](const RecordHead&, ByteView) { return seen = true; });
                  });
              }),
        hides("RecordView::counts", [](Universe& u) { return (*viewOf(u))->counts()->empty(); }),
        open("RecordView::lsn", "a number"),
        denied("Spacetime::put", [](Universe& u) { return of(u.spacetime().put(kKey, "2")); }),
        denied("Spacetime::apply",
               [](Universe& u) {
                   RecordBatch batch;
                   batch.put("n:1", "1");
                   return of(u.spacetime().apply(batch));
               }),
        denied("Spacetime::remove", [](Universe& u) { return of(u.spacetime().remove(kKey)); }),
        denied("Spacetime::move", [](Universe& u) { return of(u.spacetime().move(kKey, Shard::Cold)); }),
        denied("Spacetime::observe", [](Universe& u) { return of(u.spacetime().observe(kKey)); }),
        denied("Spacetime::peek", [](Universe& u) { return of(u.spacetime().peek(kKey)); }),
        denied("Spacetime::observeValue", [](Universe& u) { return of(u.spacetime().observeValue(kKey)); }),
        open("Spacetime::view", "shows what may be read: the doors of RecordView"),
        open("Spacetime::subscribe", "tells who may not read everything that something changed, not what"),
    };
}

std::vector<Door> linkDoors() {
    return {
        denied("Entanglement::apply",
               [](Universe& u) {
                   LinkBatch batch;
                   batch.entangle("r:hot", "r:warm");
                   return of(u.entanglement().apply(batch));
               }),
        denied("Entanglement::observe", [](Universe& u) { return of(u.entanglement().observe(kKey)); }),
        denied("Entanglement::peek", [](Universe& u) { return of(u.entanglement().peek(kKey)); }),
        denied("Entanglement::superpose",
               [](Universe& u) {
                   return of(u.entanglement().superpose(kKey, {{.json = "1"}, {.json = "2"}}));
               }),
        denied("Entanglement::collapse", [](Universe& u) { return of(u.entanglement().collapse(kKey)); }),
        denied(
            "Entanglement::scan",
            [](Universe& u) { return of(u.entanglement().scan([](const Link&, double) { return true; })); }),
        denied("Entanglement::counts", [](Universe& u) { return of(u.entanglement().counts()); }),
        denied("QuantumGraph::apply",
               [](Universe& u) {
                   GraphBatch batch;
                   batch.putNode("p:a", "{}");
                   return of(u.graph().apply(batch));
               }),
        denied("QuantumGraph::view", [](Universe& u) { return of(u.graph().view()); }),
        denied("QuantumGraph::counts", [](Universe& u) { return of(u.graph().counts()); }),
        denied("QuantumGraph::adjacency", [](Universe& u) { return of(u.graph().adjacency({})); }),
        denied("QuantumGraph::similarity", [](Universe& u) { return of(u.graph().similarity({})); }),
        open("GraphView::lsn", "behind QuantumGraph::view"),
        open("GraphView::node", "behind QuantumGraph::view"),
        open("GraphView::edge", "behind QuantumGraph::view"),
        open("GraphView::keyOf", "behind QuantumGraph::view"),
        open("GraphView::scanNodes", "behind QuantumGraph::view"),
        open("GraphView::scanEdges", "behind QuantumGraph::view"),
        open("GraphView::edgesOf", "behind QuantumGraph::view"),
        open("GraphView::relations", "behind QuantumGraph::view"),
        open("WormholeNetwork::wormholes", kFigures),
        open("WormholeNetwork::route", kFigures),
        open("WormholeNetwork::figures", kFigures),
    };
}

std::vector<Door> eventDoors() {
    return {
        denied("Temporal::append",
               [](Universe& u) -> Status {
                   EventBatch batch;
                   WARP_TRY(batch.add("{}", {.stream = "web", .time = systemClock().now()}));
                   return of(u.temporal().append(batch));
               }),
        denied("Temporal::query", [](Universe& u) { return of(u.temporal().query({})); }),
        denied("Temporal::readAfter", [](Universe& u) { return of(u.temporal().readAfter(0, {}, 10)); }),
        denied("Temporal::readerPosition", [](Universe& u) { return of(u.temporal().readerPosition("x")); }),
        denied("Temporal::keepReaderPosition",
               [](Universe& u) { return u.temporal().keepReaderPosition("x", 1); }),
        denied("Temporal::partitions", [](Universe& u) { return of(u.temporal().partitions()); }),
        denied("Temporal::streams", [](Universe& u) { return of(u.temporal().streams()); }),
        open("Temporal::position", "a number"),
        open("Temporal::subscribe", "tells that something arrived, not what"),
    };
}

std::vector<Door> watchDoors() {
    return {
        denied("Gravity::plan", [](Universe& u) { return of(u.gravity().plan({})); }),
        denied("Gravity::rebalance", [](Universe& u) { return of(u.gravity().rebalance({})); }),
        open("Gravity::metrics", kFigures),
        denied("Observatory::setAlert",
               [](Universe& u) { return u.observatory().setAlert({.name = "x", .metric = "records"}); }),
        denied("Observatory::removeAlert", [](Universe& u) { return u.observatory().removeAlert("x"); }),
        denied("Observatory::silenceAlert",
               [](Universe& u) { return u.observatory().silenceAlert("x", {}); }),
        denied("Observatory::recordTrace",
               [](Universe& u) { return of(u.observatory().recordTrace(std::chrono::milliseconds(1), {})); }),
        open("Observatory::realTime", kFigures),
        open("Observatory::history", kFigures),
        open("Observatory::alerts", kFigures),
        open("Observatory::dashboard", kFigures),
        open("Observatory::provide", kProcess),
        open("Observatory::provideSection", kProcess),
        open("Observatory::log", kProcess),
        open("Entropy::now", kFigures),
        open("Entropy::trend", kFigures),
        open("Entropy::demon", kFigures),
        open("Entropy::onRebalanceWanted", kProcess),
    };
}

std::vector<Door> backupDoors() {
    return {
        denied("Backups::list", [](Universe& u) { return of(u.backups().list()); }),
        denied("Backups::show", [](Universe& u) { return of(u.backups().show("x")); }),
        denied("Backups::create", [](Universe& u) { return of(u.backups().create({}, {})); }),
        denied("Backups::nextBase", [](Universe& u) { return of(u.backups().nextBase()); }),
        denied("Backups::verify", [](Universe& u) { return of(u.backups().verify("x", false, {})); }),
        denied("Backups::prune", [](Universe& u) { return of(u.backups().prune({.last = 1}, true, {})); }),
        denied("Backups::restore",
               [](Universe& u) { return of(u.backups().restore({.snapshot = "x", .target = "/n"}, {})); }),
        denied("Backups::diff", [](Universe& u) { return of(u.backups().diff({.before = "x"}, {})); }),
        denied("Backups::restorableTimes", [](Universe& u) { return of(u.backups().restorableTimes({})); }),
        denied("Backups::diffRecord",
               [](Universe& u) { return of(u.backups().diffRecord({.before = "x"}, kKey, {})); }),
        denied("Backups::schedule", [](Universe& u) { return of(u.backups().schedule()); }),
        denied("Backups::remove", [](Universe& u) { return u.backups().remove("x"); }),
    };
}

std::vector<Door> storeDoors() {
    return {
        denied("Configuration::set",
               [](Universe& u) { return u.configuration().set("shard_topology.hot_data.capacity", "7"); }),
        denied("Configuration::reset",
               [](Universe& u) { return u.configuration().reset("shard_topology.hot_data.capacity"); }),
        open("Configuration::load", kOwnCopy),
        open("Configuration::reloadIfChanged", kOwnCopy),
        denied("SchemaStore::apply",
               [](Universe& u) { return u.schema().apply({.type = "r", .json = "{}"}); }),
        open("SchemaStore::load", kOwnCopy),
        open("SchemaStore::reloadIfChanged", kOwnCopy),
        open("SchemaStore::keepRulesCurrent", "writes what follows from the schemas in force"),
        denied("AccessStore::apply",
               [](Universe& u) {
                   return u.access().apply(
                       {.kind = AccessChange::Kind::Grant, .user = "zoe", .roles = {"admin"}});
               }),
        open("AccessStore::load", kOwnCopy),
        open("AccessStore::reloadIfChanged", kOwnCopy),
    };
}

std::vector<Door> universeDoors() {
    const std::string file = "configuration/access_control.json";
    return {
        denied("Universe::settleProblem",
               [](Universe& u) { return u.settleProblem("x", EditChoice::Record); }),
        denied("Universe::resume", [](Universe& u) { return u.resume(); }),
        denied("Universe::maintain", [](Universe& u) { return u.maintain({}); }),
        denied("Universe::verify", [](Universe& u) { return of(u.verify(false, {})); }),
        denied("Universe::rescan", [](Universe& u) { return of(u.rescan({})); }),
        denied("Universe::rebuildMirror", [](Universe& u) { return u.rebuildMirror({}); }),
        denied("Universe::listFiles",
               [](Universe& u) { return of(u.listFiles("spacetime/hot_data", 0, 10)); }),
        denied("Universe::fileEntry", [file](Universe& u) { return of(u.fileEntry(file)); }),
        denied("Universe::readFileBytes", [file](Universe& u) { return of(u.readFileBytes(file, 0, 10)); }),
        denied("Universe::describeFile", [file](Universe& u) { return of(u.describeFile(file, {})); }),
        denied("Universe::recordPlace", [](Universe& u) { return of(u.recordPlace(kKey)); }),
        denied("Universe::recordHistory", [](Universe& u) { return of(u.recordHistory(kKey, 1, {})); }),
        denied("Universe::recordAsOf", [](Universe& u) { return of(u.recordAsOf(kKey, {}, {})); }),
        denied("Universe::loggedValue", [](Universe& u) { return of(u.loggedValue(kKey, 1, {})); }),
        hides("Universe::problems", [](Universe& u) { return u.problems().empty(); }),
        open("Universe::close", "everybody closes what he opened"),
        open("Universe::sync", "only waits"),
        open("Universe::directory", "the path that was given"),
        open("Universe::isObserver", "how it was opened"),
        open("Universe::may", "only the question"),
        open("Universe::mayLookAt", "only the question"),
        open("Universe::stats", kFigures),
        open("Universe::health", kFigures),
        open("Universe::recentLog", "what happens to the universe, without values"),
        open("Universe::spacetime", kRegion),
        open("Universe::entanglement", kRegion),
        open("Universe::graph", kRegion),
        open("Universe::wormholes", kRegion),
        open("Universe::temporal", kRegion),
        open("Universe::gravity", kRegion),
        open("Universe::observatory", kRegion),
        open("Universe::entropy", kRegion),
        open("Universe::backups", kRegion),
        open("Universe::configuration", kRegion),
        open("Universe::schema", kRegion),
        open("Universe::access", kRegion),
    };
}

std::vector<Door> allDoors() {
    std::vector<Door> all;
    for (const auto& part : {recordDoors(), linkDoors(), eventDoors(), watchDoors(), backupDoors(),
                             storeDoors(), universeDoors()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// The body of a class, up to what is private.
std::string publicPart(const std::string& name, const std::string& header) {
    std::ifstream in(std::filesystem::path(WARP_SOURCE_ROOT) / header);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const std::size_t begin = text.find("\nclass " + name + " {");
    if (begin == std::string::npos) return {};
    const std::string body = text.substr(begin, text.find("\n};", begin) - begin);
    return body.substr(0, body.find("\n  private:"));
}

/// The methods that are doors: the virtual ones; of a class without any, what can change something and fail.
std::set<std::string> doorsOf(const std::string& name, const std::string& header) {
    const std::string body = publicPart(name, header);
    const bool isInterface = body.find("    virtual ") != std::string::npos;
    const std::regex door(isInterface ? R"(\n    virtual [^~(]*?(\w+)\()"
                                      : R"(\n    (?:Status|Result<[^(]*>) (\w+)\([^;]*\);)");
    std::set<std::string> found;
    for (std::sregex_iterator at(body.begin(), body.end(), door), end; at != end; ++at)
        found.insert(name + "::" + (*at)[1].str());
    return found;
}

TEST(GuardedDoors, every_one_is_listed_and_no_other) {
    std::set<std::string> there;
    for (const auto& [name, header] : kInterfaces) {
        const std::set<std::string> doors = doorsOf(name, header);
        EXPECT_FALSE(doors.empty()) << name << " is not in " << header;
        there.insert(doors.begin(), doors.end());
    }
    std::set<std::string> listed;
    for (const Door& door : allDoors()) {
        EXPECT_TRUE(listed.insert(door.name).second) << door.name << " is listed twice";
        EXPECT_TRUE(door.denied || door.hides || !door.open.empty()) << door.name;
    }
    EXPECT_EQ(listed, there);
}

TEST(GuardedDoors, what_the_universe_hands_out_is_known_here) {
    const std::string body = publicPart("Universe", "engine/universe/universe.h");
    const std::regex region(R"(virtual (\w+)& \w+\(\) = 0;)");
    std::size_t regions = 0;
    for (std::sregex_iterator at(body.begin(), body.end(), region), end; at != end; ++at, ++regions) {
        const std::string name = (*at)[1];
        EXPECT_TRUE(std::ranges::any_of(kInterfaces, [&](const auto& known) { return known.first == name; }))
            << name;
    }
    EXPECT_GE(regions, 11u);
}

/// A universe in which zoe has no role.
class GuardedDoorsTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(Universe::create(m_root));
        const auto made = Universe::open(m_root, {.backgroundThreads = false});
        ASSERT_OK(made);
        for (const Shard shard : kShards)
            ASSERT_OK((*made)->spacetime().put("r:" + std::string(shardName(shard)), "1", {.shard = shard}));
        const std::string hash = hashPassword("pw").value();
        using Kind = AccessChange::Kind;
        ASSERT_OK((*made)->access().apply(
            {.kind = Kind::AddUser, .user = "alice", .passwordHash = hash, .roles = {"admin"}}));
        ASSERT_OK((*made)->access().apply({.kind = Kind::AddUser, .user = "zoe", .passwordHash = hash}));
        // A problem with a file of a record.
        ASSERT_OK((*made)->sync({}));
        ASSERT_OK(replaceFile(systemFileSystem(), m_root + "/spacetime/hot_data/particles/r/hot.json", "{"));
        ASSERT_OK((*made)->rescan({}));
        ASSERT_EQ((*made)->problems().size(), 1u);
        ASSERT_OK((*made)->close());
        auto universe = Universe::open(m_root, {.backgroundThreads = false, .user = "zoe", .password = "pw"});
        ASSERT_OK(universe);
        m_universe = std::move(*universe);
    }
    std::size_t denials() {
        const auto lines = m_universe->recentLog(SIZE_MAX);
        return static_cast<std::size_t>(std::ranges::count_if(
            lines, [](const LogLine& line) { return line.text.starts_with("denied: zoe "); }));
    }
    std::vector<std::string> records() {
        m_universe.reset();
        const auto universe =
            Universe::open(m_root, {.backgroundThreads = false, .user = "alice", .password = "pw"});
        EXPECT_OK(universe);
        std::vector<std::string> all;
        EXPECT_OK((*(*universe)->spacetime().view())->scan("", "", false, [&](const Record& record) {
            all.push_back(record.key + " " + record.value + " " + std::string(shardName(record.shard)));
            return true;
        }));
        return all;
    }

    test::TempDirectory m_directory;
    const std::string m_root = m_directory / "universe";
    std::unique_ptr<Universe> m_universe;
};

TEST_F(GuardedDoorsTest, somebody_without_a_role_is_kept_out_and_every_denial_is_audited) {
    std::size_t audited = 0;
    for (const Door& door : allDoors()) {
        if (door.hides) {
            EXPECT_TRUE(door.hides(*m_universe)) << door.name;
        }
        if (!door.denied) continue;
        const Status answer = door.denied(*m_universe);
        ASSERT_FALSE(answer.ok()) << door.name;
        EXPECT_EQ(answer.error().code, ErrorCode::Denied) << door.name << ": " << answer.error().describe();
        EXPECT_GT(denials(), audited) << door.name << " was denied and nobody is told";
        audited = denials();
    }
    EXPECT_EQ(records(), (std::vector<std::string>{"r:cold 1 cold", "r:hot 1 hot", "r:warm 1 warm"}));
}

}  // namespace
}  // namespace warp
