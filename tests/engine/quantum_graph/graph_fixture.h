// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/quantum_graph/graph_policy.h"
#include "engine/quantum_graph/graph_store.h"
#include "tests/engine/spacetime/spacetime_fixture.h"
#include "tests/engine/store/store_fixture.h"

namespace warp::test {

/// The policies that a store with a graph in it is opened with.
struct GraphPolicies {
    NodePolicy nodes;
    EdgePolicy edges;

    void giveTo(StoreOptions& options) {
        options.policies[static_cast<std::size_t>(Space::Nodes)] = &nodes;
        options.policies[static_cast<std::size_t>(Space::Edges)] = &edges;
    }
};

/// A graph over a real store in a fresh directory, opened and reopened by the test.
class GraphFixture {
  public:
    ManualClock clock;

    explicit GraphFixture(bool lmdb) : m_files(lmdb) { open(); }
    ~GraphFixture() { close(); }

    GraphStore* operator->() { return m_graph.get(); }
    GraphStore& operator*() { return *m_graph; }
    Store& store() { return *m_store; }

    void merge() { EXPECT_OK(m_store->checkpoint({})); }
    void close() {
        if (!m_store) return;
        m_graph.reset();
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
        m_policies = std::make_unique<GraphPolicies>();
        m_policies->giveTo(options);
        auto store = Store::open(std::move(options));
        ASSERT_OK(store);
        m_store = std::move(*store);
        m_graph = std::make_unique<GraphStore>(GraphOptions{.store = m_store.get(), .clock = &clock});
    }

    StoreFixture m_files;
    std::unique_ptr<GraphPolicies> m_policies;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphStore> m_graph;
};

}  // namespace warp::test
