// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include "engine/spacetime/pack_records.h"
#include "engine/spacetime/record_policy.h"
#include "engine/spacetime/spacetime_impl.h"
#include "engine/store/pack_store.h"
#include "tests/engine/store/store_fixture.h"

namespace warp::test {

/// A clock that stands until it is told to go on.
class ManualClock final : public Clock {
  public:
    Timestamp now() const override { return {m_ms.load()}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(m_ms.load()); }
    void advance(std::int64_t ms) { m_ms += ms; }

  private:
    std::atomic<std::int64_t> m_ms = 1'768'487'400'000;
};

/// Records over a real store in a fresh directory, with packs; opened and reopened by the test.
class SpacetimeFixture {
  public:
    ManualClock clock;
    std::uint64_t cacheBudget = 1u << 20;

    explicit SpacetimeFixture(bool lmdb) : m_files(lmdb) { open(); }
    ~SpacetimeFixture() { close(); }

    Spacetime& operator*() { return *m_spacetime; }
    SpacetimeImpl* operator->() { return m_spacetime.get(); }
    Store& store() { return *m_store; }
    RecordPolicy& policy() { return *m_policy; }
    PackStore& packs() { return *m_packStore; }

    void merge() { EXPECT_OK(m_store->checkpoint({})); }
    void close() {
        if (!m_store) return;
        m_spacetime.reset();
        EXPECT_OK(m_store->close());
        m_store.reset();
    }
    void reopen() {
        close();
        open();
    }

  private:
    void open() {
        StoreOptions options = m_files.options();
        options.clock = &clock;
        {
            const auto reader = options.tree->read();
            ASSERT_OK(reader);
            auto packs = PackStore::open(systemFileSystem(), parentPath(m_files.logDirectory()), **reader);
            ASSERT_OK(packs);
            m_packStore = std::move(*packs);
            m_packs = makePackRecords(*m_packStore);
            m_policy = std::make_unique<RecordPolicy>(m_packs.get());
            ASSERT_OK(m_policy->load(**reader));
        }
        options.policies[static_cast<std::size_t>(Space::Records)] = m_policy.get();
        auto store = Store::open(std::move(options));
        ASSERT_OK(store);
        m_store = std::move(*store);
        m_spacetime = std::make_unique<SpacetimeImpl>(SpacetimeOptions{
            .store = m_store.get(), .policy = m_policy.get(), .clock = &clock, .cacheBudget = cacheBudget});
    }

    StoreFixture m_files;
    std::unique_ptr<PackStore> m_packStore;
    std::unique_ptr<RecordPacks> m_packs;
    std::unique_ptr<RecordPolicy> m_policy;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SpacetimeImpl> m_spacetime;
};

}  // namespace warp::test
