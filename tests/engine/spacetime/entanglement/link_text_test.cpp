// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_text.h"

#include "engine/base/hash.h"
#include "engine/formats/seal.h"
#include "engine/spacetime/entanglement/link_codec.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Link sample(const std::string& id) {
    return {.a = "profiles:" + id,
            .b = "users:" + id,
            .strength = 0.3,
            .createdAt = {1000},
            .strengthAt = {2000}};
}

std::string twoLinks() {
    Link seen = sample("bob");
    seen.observedAt = Timestamp{5000};
    seen.observations = 3;
    seen.origin = LinkOrigin::Learned;
    const std::string text = linkFileHead(12, {9000}, Shard::Hot, 2) +
                             linkFileLine(sample("al \"q\""), {Shard::Hot, {}}, true) +
                             linkFileLine(seen, {Shard::Hot, Shard::Warm}, false) + std::string(kLinkListEnd);
    return text + jsonSealEnd(hash64(text));
}

TEST(LinkText, a_list_says_everything_of_its_links) {
    const std::string text = twoLinks();
    std::vector<Link> links;
    const auto head = parseLinkFile(text, [&](Link link) { links.push_back(std::move(link)); });
    ASSERT_OK(head);
    EXPECT_EQ(head->lsn, 12u);
    ASSERT_EQ(links.size(), 2u);
    EXPECT_TRUE(encodedAlike(links[0], sample("al \"q\"")));
    EXPECT_EQ(links[1].observedAt, Timestamp{5000});
    EXPECT_EQ(links[1].origin, LinkOrigin::Learned);
    EXPECT_EQ(lsnOfLinkFile(ByteView(text).substr(0, 64)), 12u);
    EXPECT_FALSE(lsnOfLinkFile("{}"));
}

TEST(LinkText, what_is_cut_or_wrong_is_refused) {
    const std::string text = twoLinks();
    const auto ignore = [](const Link&) {};
    ASSERT_OK(parseLinkFile(text, ignore));
    for (std::size_t size = 0; size + 1 < text.size(); ++size)
        EXPECT_FALSE(parseLinkFile(ByteView(text).substr(0, size), ignore).ok()) << size;
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"\"strength\": 0.3", "\"strength\": 3"},
                                                          {"\"strength\": 0.3", "\"strength\": \"x\""},
                                                          {"explicit", "invented"},
                                                          {"\"count\": 2", "\"count\": 3"},
                                                          {"\"links\"", "\"lonks\""},
                                                          {"users:bob", "a:b"},
                                                          {"\"version\": 0", "\"version\": -1"}}) {
        std::string wrong = text;
        wrong.replace(wrong.find(from), from.size(), to);
        EXPECT_FALSE(parseLinkFile(wrong, ignore).ok()) << from << " -> " << to;
    }
}

}  // namespace
}  // namespace warp
