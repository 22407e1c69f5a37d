// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_codec.h"

#include "engine/spacetime/entanglement/superposition.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Link sample() {
    return {.a = "profiles:alice",
            .b = "users:alice",
            .strength = 0.75,
            .origin = LinkOrigin::Learned,
            .createdAt = {1000},
            .strengthAt = {2000},
            .observedAt = Timestamp{3000},
            .observations = 7,
            .version = 42};
}

TEST(LinkCodec, a_link_comes_back_as_it_was) {
    const auto back = decodeLink(encodeLink(sample()));
    ASSERT_OK(back);
    EXPECT_TRUE(encodedAlike(*back, sample()));
    EXPECT_EQ(back->observedAt, Timestamp{3000});
    Link fresh{.a = "a:1", .b = "b:1"};
    EXPECT_FALSE(decodeLink(encodeLink(fresh))->observedAt);
}

TEST(LinkCodec, damage_is_refused_at_every_length_and_in_every_field) {
    const std::string bytes = encodeLink(sample());
    for (std::size_t size = 0; size < bytes.size() - sample().b.size(); ++size)
        EXPECT_ERROR(decodeLink(ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0xFF);
        [[maybe_unused]] const auto link = decodeLink(flipped);  // anything but a crash
    }
    std::string newer = bytes;
    newer[0] = 9;
    EXPECT_ERROR(decodeLink(newer), ErrorCode::NewerFormat);
    Link strong = sample();
    strong.strength = 1.5;
    EXPECT_ERROR(decodeLink(encodeLink(strong)), ErrorCode::Corrupt);
    Link swapped = sample();
    std::swap(swapped.a, swapped.b);
    EXPECT_ERROR(decodeLink(encodeLink(swapped)), ErrorCode::Corrupt);
}

TEST(LinkCodec, a_place_is_the_same_from_both_ends_and_its_keys_lead_back) {
    LinkPlace place = placeOf("users:alice", "profiles:alice");
    EXPECT_EQ(place, placeOf("profiles:alice", "users:alice"));
    place.number = 3;
    EXPECT_EQ(*parseLinkKey(linkKey(place)), place);
    EXPECT_EQ(*parseReverseLinkKey(reverseLinkKey(place)), place);
    EXPECT_ERROR(parseLinkKey("short"), ErrorCode::Corrupt);
}

TEST(LinkCodec, learned_strength_halves_in_its_half_life_and_others_stay) {
    const LinkLaws laws;
    Link link = sample();
    link.strengthAt = {0};
    const Timestamp week{7 * 86'400'000};
    EXPECT_DOUBLE_EQ(strengthOf(link, laws, week), 0.375);
    EXPECT_DOUBLE_EQ(strengthOf(link, laws, {-5}), 0.75);
    link.origin = LinkOrigin::Rule;
    EXPECT_DOUBLE_EQ(strengthOf(link, laws, week), 0.75);
}

TEST(SuperpositionCodec, values_come_back_and_damage_is_refused) {
    const Superposition two{.version = 9, .candidates = {{"1", 0.25}, {"{\"a\":2}", 0.5}}};
    const std::string bytes = encodeSuperposition(two);
    const auto back = decodeSuperposition(bytes);
    ASSERT_OK(back);
    EXPECT_EQ(back->version, 9u);
    EXPECT_EQ(back->candidates, two.candidates);
    EXPECT_EQ(back->likeliest(), 1u);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_ERROR(decodeSuperposition(ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    EXPECT_ERROR(decodeSuperposition(bytes + "x"), ErrorCode::Corrupt);
}

TEST(SuperpositionCodec, candidates_are_checked) {
    std::vector<Candidate> one = {{"1", 1}};
    EXPECT_ERROR(checkCandidates(one), ErrorCode::InvalidArgument);
    std::vector<Candidate> none = {{"1", 1}, {"2", 0}};
    EXPECT_ERROR(checkCandidates(none), ErrorCode::InvalidArgument);
    std::vector<Candidate> broken = {{"1", 1}, {"{", 1}};
    EXPECT_ERROR(checkCandidates(broken), ErrorCode::InvalidFormat);
    std::vector<Candidate> large = {{"1", 1}, {'"' + std::string(kMaxCandidateBytes, 'x') + '"', 1}};
    EXPECT_ERROR(checkCandidates(large), ErrorCode::LimitExceeded);
    std::vector<Candidate> spaced = {{"[ 1 ]", 1}, {"2", 0.5}};
    ASSERT_OK(checkCandidates(spaced));
    EXPECT_EQ(spaced[0].json, "[1]");
}

}  // namespace
}  // namespace warp
