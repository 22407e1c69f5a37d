// SPDX-License-Identifier: GPL-3.0-or-later
// LMDB goes round FileSystem: what it writes and syncs during merges is recorded, and every state that a
// crash can leave of it is opened by the engine, together with the log as it was at that moment.
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <random>

#include "engine/io/files.h"
#include "engine/store/snapshot.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/engine/store/store_scenario.h"
#include "tests/support/file_recorder.h"
#include "tests/support/seed.h"

namespace warp {
namespace {

using test::FileRecorder;
using test::PowerCut;
using test::RecordedCall;
using test::SimulatedFileSystem;

constexpr std::size_t kSector = 512;
constexpr std::size_t kRandomStates = 4;  // of each moment, besides the states that are not left to chance

int seeds() {
    return test::longTests() ? 30 : 1;
}

using Content = std::map<std::string, std::string>;

/// A file on a disk: what is durable, and what was written since the last sync.
class DiskImage {
  public:
    using Random = std::mt19937_64;

    explicit DiskImage(std::string durable) : m_durable(std::move(durable)) {}

    void apply(const RecordedCall& call) {
        switch (call.kind) {
            case RecordedCall::Kind::Sync:
                for (const RecordedCall& write : m_pending) put(m_durable, write);
                m_pending.clear();
                break;
            case RecordedCall::Kind::SyncedWrite: put(m_durable, call); [[fallthrough]];
            case RecordedCall::Kind::Write:
            case RecordedCall::Kind::Resize: m_pending.push_back(call); break;
        }
    }

    /// What is there when the process ends: everything written.
    std::string afterKill() const {
        std::string bytes = m_durable;
        for (const RecordedCall& write : m_pending) put(bytes, write);
        return bytes;
    }
    /// What is there when the power fails while `next` is under way: `next` and what was not synced reached
    /// the disk in any selection, with `torn` in sectors.
    std::string afterPowerCut(const RecordedCall& next, Random& random, bool torn) const {
        std::string bytes = m_durable;
        const double share = std::uniform_real_distribution<>(0, 1)(random);
        std::bernoulli_distribution reached(share);
        for (const RecordedCall& write : m_pending) putSome(bytes, write, random, reached, torn);
        if (next.kind != RecordedCall::Kind::Sync) putSome(bytes, next, random, reached, torn);
        return bytes;
    }
    const std::string& durable() const { return m_durable; }
    bool isClean() const { return m_pending.empty(); }

  private:
    static void put(std::string& bytes, const RecordedCall& call) {
        if (call.kind == RecordedCall::Kind::Resize) return bytes.resize(call.offset);
        if (bytes.size() < call.offset + call.bytes.size()) bytes.resize(call.offset + call.bytes.size());
        bytes.replace(call.offset, call.bytes.size(), call.bytes);
    }
    static void putSome(std::string& bytes, const RecordedCall& call, Random& random,
                        std::bernoulli_distribution& reached, bool torn) {
        if (!torn || call.kind == RecordedCall::Kind::Resize) {
            if (reached(random)) put(bytes, call);
            return;
        }
        for (std::size_t at = 0; at < call.bytes.size(); at += kSector) {
            if (!reached(random)) continue;
            put(bytes, {.offset = call.offset + at, .bytes = call.bytes.substr(at, kSector)});
        }
    }

    std::string m_durable;
    std::vector<RecordedCall> m_pending;
};

/// Lets temporary directories lie in memory where the system has one: every state is opened, merged into and
/// synced, and on a disk nearly all of the time would be waiting for it.
struct InMemory {
    InMemory() {
        constexpr const char* kPlace = "/dev/shm";
        if (::access(kPlace, W_OK) == 0) ::setenv("TMPDIR", kPlace, 0);
    }
};

/// A store whose tree is LMDB's, recorded, and whose log is on a simulated disk.
class TreeCrash : public testing::Test {
  protected:
    /// The moment before a call.
    struct Moment {
        RecordedCall call;
        std::unique_ptr<SimulatedFileSystem> log;  ///< as a power cut leaves it
        Lsn applied = 0;                           ///< of the last confirmed merge
        Lsn durable = 0;                           ///< acknowledged to those who waited
        Lsn visible = 0;
    };

    StoreOptions options(FileSystem& fs, const std::string& tree) {
        auto options = test::scenarioOptions(fs, nullptr);
        options.tree = openLmdbTree(tree).value();
        return options;
    }

    void run(std::uint64_t seed) {
        const std::string path = m_directory / ("tree-" + std::to_string(seed));
        SimulatedFileSystem fs;
        ASSERT_OK(fs.makeDirectory("/log"));
        ASSERT_OK(fs.syncDirectory("/"));
        { ASSERT_OK(openLmdbTree(path)); }
        m_start = readFile(systemFileSystem(), path).value();
        m_moments.clear();
        m_changes.assign(1, {});
        FileRecorder recorder(path);
        auto store = Store::open(options(fs, path));
        ASSERT_OK(store);
        recorder.observe([&](const RecordedCall& call) {
            const StoreStatus status = (*store)->status();
            m_moments.push_back({call, fs.powerCut(PowerCut::LoseUnsynced), status.appliedLsn,
                                 status.durableLsn, status.visibleLsn});
        });
        work(**store, seed);
        recorder.observe({});
        EXPECT_EQ(recorder.writableMappings(), 0u) << "the tree is written through a mapping, unseen here";
        ASSERT_OK((*store)->close());
        store->reset();
    }

    /// Commits of all sizes, merges, and changes between merges, as records, their mirror and packs make
    /// them.
    void work(Store& store, std::uint64_t seed) {
        std::mt19937_64 random(seed);
        for (int merge = 0; merge < 12; ++merge) {
            const auto commits = 1 + random() % 120;
            for (std::uint64_t i = 0; i < commits; ++i) commit(store, random);
            ASSERT_OK(store.checkpoint({}));
            if (merge % 3 != 0) continue;
            ASSERT_OK(store.updateTree([&](TreeWriter& writer) -> Status {
                for (int i = 0; i < 30; ++i)
                    WARP_TRY(writer.put(Space::MirrorDue, "k" + std::to_string(random() % 400), "due"));
                return {};
            }));
        }
    }

    void commit(Store& store, std::mt19937_64& random) {
        WriteBatch batch;
        Changes changes;
        for (auto left = 1 + random() % 3; left > 0; --left) {
            std::string key = "k" + std::to_string(random() % 400);
            if (changes.contains(key)) continue;
            if (random() % 4 == 0) {
                batch.erase(Space::Records, key);
                changes[key] = std::nullopt;
                continue;
            }
            // Now and then larger than a page of the tree.
            std::string value(random() % 40 == 0 ? 20'000 : random() % 900,
                              static_cast<char>('a' + random() % 26));
            batch.put(Space::Records, key, value);
            changes[key] = std::move(value);
        }
        const auto lsn = store.commit(batch, random() % 3 == 0 ? Durability::Strong : Durability::Eventual);
        ASSERT_OK(lsn);
        ASSERT_EQ(*lsn, m_changes.size());
        m_changes.push_back(std::move(changes));
    }

    Content contentAt(Lsn lsn) const {
        Content content;
        for (Lsn i = 1; i <= lsn; ++i) {
            for (const auto& [key, value] : m_changes[i]) {
                if (value) {
                    content[key] = *value;
                } else {
                    content.erase(key);
                }
            }
        }
        return content;
    }

    /// Replays every moment. Returns: how many states were opened.
    std::uint64_t replay(std::uint64_t seed) {
        DiskImage image(m_start);
        DiskImage::Random random(seed);
        std::uint64_t states = 0;
        const auto check = [&](const std::string& bytes, std::size_t i, const char* how) {
            ++states;
            const std::string wrong = inspect(bytes, m_moments[i]);
            EXPECT_EQ(wrong, "") << "seed " << seed << ", before call " << i << " of " << m_moments.size()
                                 << ", " << how;
            return wrong.empty();
        };
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            const RecordedCall& call = m_moments[i].call;
            if (!check(image.afterKill(), i, "everything written")) return states;
            if (!image.isClean() && !check(image.durable(), i, "nothing that was not synced")) return states;
            for (std::size_t n = 0; n < kRandomStates; ++n) {
                const bool torn = n % 2 == 1;
                if (!check(image.afterPowerCut(call, random, torn), i, torn ? "torn" : "some writes"))
                    return states;
            }
            image.apply(call);
        }
        return states;
    }

    /// Opens a crashed tree, alone and with its log. Returns: what is wrong; empty when nothing is.
    std::string inspect(const std::string& bytes, const Moment& moment) {
        const std::string path = m_directory / "crashed";
        writeImage(path, bytes);
        if (std::string wrong = inspectTree(path, moment); !wrong.empty()) return wrong;
        const auto log = moment.log->powerCut(PowerCut::LoseUnsynced);
        auto store = Store::open(options(*log, path));
        if (!store.ok()) return "does not open: " + store.error().describe();
        const Lsn last = (*store)->status().visibleLsn;
        if (last < moment.durable) return "lost changes above " + std::to_string(last);
        if (last > moment.visible + 1) return "has changes that were never made";
        if (test::contentOf(**store) != contentAt(last))
            return "holds something else after the log was replayed";
        return goOn(**store, last);
    }

    /// The tree alone: one of the states that were committed, and no older one than was confirmed.
    std::string inspectTree(const std::string& path, const Moment& moment) {
        const auto tree = openLmdbTree(path);
        if (!tree.ok()) return "the tree does not open: " + tree.error().describe();
        const auto reader = (*tree)->read();
        if (!reader.ok()) return "the tree cannot be read: " + reader.error().describe();
        const auto applied = appliedLsnOf(**reader);
        if (!applied.ok()) return applied.error().describe();
        if (*applied < moment.applied) return "the tree lost a confirmed merge";
        if (*applied >= m_changes.size()) return "the tree is of the future";
        Content content;
        const auto cursor = (*reader)->cursor(Space::Records);
        for (cursor->first(); cursor->valid(); cursor->next())
            content.emplace(std::string(cursor->key()), std::string(cursor->value()));
        if (!cursor->status()) return cursor->status().error().describe();
        if (content != contentAt(*applied)) return "the tree is none of the committed states";
        return {};
    }

    /// Pages that two states share would show when the next merge overwrites them.
    std::string goOn(Store& store, Lsn last) {
        Content expected = contentAt(last);
        for (int i = 0; i < 400; i += 7) {
            const std::string key = "k" + std::to_string(i);
            if (!store.commit(test::putBatch(key, "after"), Durability::Eventual).ok())
                return "takes no commit";
            expected[key] = "after";
        }
        if (const Status merged = store.checkpoint({}); !merged)
            return "does not merge: " + merged.error().describe();
        return test::contentOf(store) == expected ? "" : "holds something else after another merge";
    }

    static void writeImage(const std::string& path, const std::string& bytes) {
        for (const std::string& name : {path, path + "-lock"}) {
            if (systemFileSystem().stat(name).value()) ASSERT_OK(systemFileSystem().removeFile(name));
        }
        const auto file = systemFileSystem().open(path, OpenMode::CreateNew);
        ASSERT_OK(file);
        ASSERT_OK((*file)->writeAt(0, bytes));
    }

    using Changes = std::map<std::string, std::optional<std::string>>;

    const InMemory m_inMemory;
    const test::TempDirectory m_directory;
    std::string m_start;
    std::vector<Moment> m_moments;
    std::vector<Changes> m_changes;  ///< by LSN
};

TEST_F(TreeCrash, every_state_a_crash_leaves_is_a_committed_one_and_loses_nothing) {
    std::uint64_t states = 0;
    std::uint64_t calls = 0;
    for (int seed = 1; seed <= seeds(); ++seed) {
        run(static_cast<std::uint64_t>(seed));
        ASSERT_FALSE(HasFatalFailure());
        ASSERT_GT(m_moments.size(), 20u) << "nothing was recorded";
        calls += m_moments.size();
        states += replay(static_cast<std::uint64_t>(seed));
        if (HasFailure()) return;
    }
    std::cout << calls << " recorded calls, " << states << " crash states of the tree opened" << std::endl;
}

}  // namespace
}  // namespace warp
