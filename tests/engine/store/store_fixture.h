// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/memory_tree.h"
#include "engine/store/store.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp::test {

/// A store in a fresh directory, opened and reopened by the test. `Lmdb` or the tree in memory below it.
class StoreFixture {
  public:
    bool background = false;
    std::uint64_t memoryBudget = 64u << 20;
    std::uint64_t segmentBytes = 1u << 20;

    explicit StoreFixture(bool lmdb) : m_lmdb(lmdb) {
        const Status made = systemFileSystem().makeDirectory(logDirectory());
        if (!made) ADD_FAILURE() << made.error().describe();
    }

    /// What a crash of the other store's process at this moment leaves: its files as they are in the kernel.
    explicit StoreFixture(const StoreFixture& other)
        : background(other.background),
          memoryBudget(other.memoryBudget),
          segmentBytes(other.segmentBytes),
          m_lmdb(other.m_lmdb),
          m_content(copyMemoryTreeContent(*other.m_content)) {
        const std::string copy = "cp -r " + other.m_directory.path() + "/. " + m_directory.path();
        if (std::system(copy.c_str()) != 0) ADD_FAILURE() << copy;
    }

    std::string logDirectory() const { return m_directory / "log"; }
    std::string treePath() const { return m_directory / "particles.btree"; }

    StoreOptions options() {
        StoreOptions options;
        options.fs = &systemFileSystem();
        options.clock = &systemClock();
        options.logDirectory = logDirectory();
        options.universeId = "test-universe";
        options.backgroundThreads = background;
        options.memoryBudget = memoryBudget;
        options.segmentBytes = segmentBytes;
        options.tree = m_lmdb ? std::move(openLmdbTree(treePath())).value() : makeMemoryTree(m_content);
        return options;
    }
    std::unique_ptr<Store> open() {
        auto store = Store::open(options());
        if (!store.ok()) {
            ADD_FAILURE() << store.error().describe();
            return nullptr;
        }
        return std::move(*store);
    }

  private:
    bool m_lmdb;
    TempDirectory m_directory;
    std::shared_ptr<MemoryTreeContent> m_content = makeMemoryTreeContent();
};

inline WriteBatch putBatch(std::string_view key, std::string_view value) {
    WriteBatch batch;
    batch.put(Space::Records, key, value);
    return batch;
}
inline WriteBatch eraseBatch(std::string_view key) {
    WriteBatch batch;
    batch.erase(Space::Records, key);
    return batch;
}

/// All keys and values as the snapshot's cursor shows them, walked forward.
inline std::map<std::string, std::string> contentOf(Store& store) {
    std::map<std::string, std::string> content;
    const auto snapshot = store.snapshot();
    if (!snapshot.ok()) return content;
    const auto cursor = (*snapshot)->cursor(Space::Records);
    for (cursor->first(); cursor->valid(); cursor->next())
        content.emplace(std::string(cursor->key()), std::string(cursor->value()));
    EXPECT_OK(cursor->status());
    return content;
}

}  // namespace warp::test
