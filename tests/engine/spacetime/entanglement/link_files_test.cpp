// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of links show of links that are not merged into the tree yet. How they look and are repaired
// is tested with a whole universe.
#include "engine/spacetime/entanglement/link_files.h"

#include "engine/io/files.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "tests/engine/spacetime/entanglement/entanglement_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class LinkFilesOfTheTree : public ::testing::Test {
  protected:
    void SetUp() override {
        for (const char* key : {"a:1", "a:2", "a:3"}) ASSERT_OK(m_fixture.records().put(key, "{}", {}));
        for (const Shard shard : kShards)
            ASSERT_OK(makeDirectories(systemFileSystem(), parentPath(m_root / relationshipsPath(shard))));
        ASSERT_OK(
            makeDirectories(systemFileSystem(), parentPath(m_root / std::string(kEntanglementMapPath))));
    }
    void entangle(const char* a, const char* b) {
        LinkBatch batch;
        batch.entangle(a, b, 0.5);
        ASSERT_OK(m_fixture->apply(batch));
    }
    /// What the map says after a round of maintenance.
    LinkFileHead written() {
        EXPECT_OK(m_files.keepCurrent(true, {}));
        const auto text = readFile(systemFileSystem(), m_root / std::string(kEntanglementMapPath));
        EXPECT_OK(text);
        std::uint64_t links = 0;
        const auto head = parseLinkFile(text.ok() ? *text : "", [&links](const Link&) { ++links; });
        EXPECT_OK(head);
        if (!head.ok()) return {};
        EXPECT_EQ(head->count, links);
        return *head;
    }
    Lsn treeLsn() { return linksLsnOf(m_fixture.store().snapshot().value()->tree()).value(); }

    test::TempDirectory m_root;
    test::EntanglementFixture m_fixture{false};
    LinkFiles m_files{systemFileSystem(), m_root.path(), m_fixture.store(), m_fixture.links(),
                      m_fixture.clock};
};

TEST_F(LinkFilesOfTheTree, links_that_are_not_merged_come_with_the_next_round) {
    entangle("a:1", "a:2");
    m_fixture.merge();
    entangle("a:2", "a:3");
    const LinkFileHead first = written();
    EXPECT_EQ(first.lsn, treeLsn());
    EXPECT_EQ(first.count, 1u) << "they are those of the LSN that they name";
    m_fixture.merge();
    const LinkFileHead second = written();
    EXPECT_EQ(second.lsn, treeLsn());
    EXPECT_GT(second.lsn, first.lsn);
    EXPECT_EQ(second.count, 2u);
}

}  // namespace
}  // namespace warp
