// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/spacetime/entanglement/entanglement_store.h"
#include "engine/spacetime/entanglement/link_policy.h"
#include "tests/engine/spacetime/spacetime_fixture.h"

namespace warp::test {

/// The parts that records with links stand on, without packs; the store is opened by the user.
struct LinkedRecords {
    LinkPolicy linkPolicy;
    SuperpositionPolicy superpositionPolicy;
    RecordPolicy recordPolicy{nullptr};
    LinkBook links{LinkLaws{}, LinkRules({{"users", {"profiles", "settings"}}})};
    ReadOrder order;
    std::unique_ptr<Store> store;
    std::unique_ptr<SpacetimeImpl> spacetime;
    std::unique_ptr<EntanglementStore> entanglement;

    /// Returns: whether the store opens.
    bool open(StoreOptions options, const Clock& clock) {
        {
            const auto reader = options.tree->read();
            if (!reader.ok() || !recordPolicy.load(**reader).ok()) return false;
        }
        options.clock = &clock;
        options.policies[static_cast<std::size_t>(Space::Records)] = &recordPolicy;
        options.policies[static_cast<std::size_t>(Space::Links)] = &linkPolicy;
        options.policies[static_cast<std::size_t>(Space::Superpositions)] = &superpositionPolicy;
        auto opened = Store::open(std::move(options));
        if (!opened.ok()) return false;
        store = std::move(*opened);
        if (!links.load(*store).ok()) return false;
        spacetime = std::make_unique<SpacetimeImpl>(SpacetimeOptions{.store = store.get(),
                                                                     .policy = &recordPolicy,
                                                                     .clock = &clock,
                                                                     .cacheBudget = 1u << 20,
                                                                     .order = &order,
                                                                     .links = &links});
        entanglement = std::make_unique<EntanglementStore>(EntanglementOptions{
            .store = store.get(), .spacetime = spacetime.get(), .links = &links, .clock = &clock});
        return true;
    }
    /// Without closing: what a killed process leaves.
    void drop() {
        entanglement.reset();
        spacetime.reset();
        store.reset();
    }
};

/// Records with links over a real store in a fresh directory.
class EntanglementFixture {
  public:
    ManualClock clock;

    explicit EntanglementFixture(bool lmdb) : m_files(lmdb) { open(); }
    ~EntanglementFixture() { close(); }

    Entanglement* operator->() { return m_parts->entanglement.get(); }
    EntanglementStore& entanglement() { return *m_parts->entanglement; }
    SpacetimeImpl& records() { return *m_parts->spacetime; }
    Store& store() { return *m_parts->store; }
    LinkBook& links() { return m_parts->links; }
    ReadOrder& order() { return m_parts->order; }

    void merge() { EXPECT_OK(store().checkpoint({})); }
    void reopen() {
        close();
        open();
    }

  private:
    void open() {
        m_parts = std::make_unique<LinkedRecords>();
        ASSERT_TRUE(m_parts->open(m_files.options(), clock));
    }
    void close() {
        if (!m_parts || !m_parts->store) return;
        m_parts->entanglement.reset();
        m_parts->spacetime.reset();
        EXPECT_OK(m_parts->store->close());
        m_parts->store.reset();
    }

    StoreFixture m_files;
    std::unique_ptr<LinkedRecords> m_parts;
};

}  // namespace warp::test
