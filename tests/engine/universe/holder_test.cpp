// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of other processes, as bytes from outside.
#include "engine/universe/holder_service.h"

#include <unistd.h>

#include "engine/universe/entanglement_request.h"
#include "engine/universe/holder_status.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

class HolderTest : public testing::Test {
  protected:
    Result<std::string> ask(const std::string& request) { return parseReply(m_service.handle(request, {})); }

    test::TempUniverse m_universe{{.backgroundThreads = false}};
    HolderService m_service{*m_universe};
};

TEST_F(HolderTest, a_batch_is_carried_out_as_a_whole) {
    RecordBatch batch;
    batch.put("users:alice", R"({"a":1.10})",
              {.shard = Shard::Hot, .priority = Priority::High, .ifVersion = 0});
    batch.put("users:bob", "2");
    ASSERT_OK(ask(batchRequest(batch, Durability::Strong)));
    EXPECT_EQ(m_universe->spacetime().peek("users:alice").value()->value, R"({"a":1.10})");
    EXPECT_EQ(m_universe->spacetime().peek("users:alice").value()->shard, Shard::Hot);

    RecordBatch bad;
    bad.move("users:bob", Shard::Cold);
    bad.remove("users:nobody");
    EXPECT_ERROR(ask(batchRequest(bad, {})), ErrorCode::NotFound);
    EXPECT_NE(m_universe->spacetime().peek("users:bob").value()->shard, Shard::Cold);
}

TEST_F(HolderTest, batches_of_the_graph_that_make_no_sense_are_refused) {
    for (
        const char* request :
        {R"({"command":"graph_batch"})", R"({"command":"graph_batch","entries":[{"op":"eat","key":"a:b"}]})",
         R"({"command":"graph_batch","entries":[{"op":"put_node","key":"a:b"}]})",
         R"({"command":"graph_batch","entries":[{"op":"put_node","key":"a:b","value":1,"weight":"x"}]})",
         R"({"command":"graph_batch","entries":[{"op":"put_node","key":"a:b","value":1,"coordinates":[1]}]})",
         R"({"command":"graph_batch","entries":[{"op":"put_edge","from":"a:b","to":"a:b","value":1}]})"}) {
        EXPECT_ERROR(ask(request), ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(m_universe->graph().counts()->nodes, 0u);
}

TEST_F(HolderTest, links_and_superpositions_are_written) {
    LinkBatch links;
    links.entangle("users:alice", "users:bob", 0.25);
    ASSERT_OK(m_universe->spacetime().put("users:alice", "1"));
    ASSERT_OK(m_universe->spacetime().put("users:bob", "2"));
    ASSERT_OK(ask(linkBatchRequest(links, Durability::Strong)));
    EXPECT_DOUBLE_EQ((*m_universe->entanglement().peek("users:bob"))->partners.at(0).strength, 0.25);
    ASSERT_OK(ask(superposeRequest("users:eve", {{"1", 0.5}, {"2.50", 0.75}}, {.shard = Shard::Hot})));
    EXPECT_EQ((*m_universe->spacetime().peek("users:eve"))->value, "2.50");
    ASSERT_OK(ask(collapseRequest("users:eve", 0, {})));
    EXPECT_EQ((*m_universe->spacetime().peek("users:eve"))->value, "1");
    links.disentangle("users:alice", "users:eve");
    EXPECT_ERROR(ask(linkBatchRequest(links, Durability::Strong)), ErrorCode::NotFound);
}

TEST_F(HolderTest, links_that_make_no_sense_are_refused) {
    for (const char* request :
         {R"({"command":"link_batch"})",
          R"({"command":"link_batch","entries":[{"op":"eat","a":"a:1","b":"a:2"}]})",
          R"({"command":"link_batch","entries":[{"op":"entangle","a":"a:1"}]})",
          R"({"command":"link_batch","entries":[{"op":"entangle","a":"a:1","b":"a:2","strength":"x"}]})",
          R"({"command":"superpose","key":"a:1"})",
          R"({"command":"superpose","key":"a:1","candidates":[{}]})",
          R"({"command":"superpose","key":"a:1","candidates":[{"value":1,"amplitude":"x"}]})",
          R"({"command":"superpose","key":"a:1","candidates":[{"value":1}]})", R"({"command":"collapse"})"}) {
        EXPECT_ERROR(ask(request), ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(m_universe->entanglement().counts()->links, 0u);
}

TEST_F(HolderTest, events_are_appended_and_readers_kept) {
    EventBatch batch;
    ASSERT_OK(batch.add(R"({"timestamp":"2024-01-15T14:30:00Z","n":1.10})", {.stream = "web"}));
    ASSERT_OK(batch.add(R"({"timestamp":"2024-01-15T14:29:00Z"})", {.stream = "web"}));
    ASSERT_OK(ask(appendEventsRequest(batch, Durability::Strong)));
    const auto events = m_universe->temporal().query({});
    EXPECT_EQ((*(*events)->next())->time, *parseTimestamp("2024-01-15T14:29:00Z"));
    EXPECT_NE((*(*events)->next())->line.find("1.10"), ByteView::npos);
    ASSERT_OK(ask(R"({"command":"keep_reader","reader":"billing","position":7})"));
    EXPECT_EQ(*m_universe->temporal().readerPosition("billing"), 7u);
    for (const char* request :
         {R"({"command":"append_events"})", R"({"command":"append_events","events":[{}]})",
          R"({"command":"append_events","events":[7]})", R"({"command":"keep_reader"})"})
        EXPECT_ERROR(ask(request), ErrorCode::InvalidArgument);
}

TEST_F(HolderTest, requests_that_make_no_sense_are_refused) {
    EXPECT_ERROR(ask(""), ErrorCode::InvalidFormat);
    EXPECT_ERROR(ask("[]"), ErrorCode::InvalidFormat);
    for (const char* request :
         {R"({})", R"({"command":7})", R"({"command":"format_disk"})", R"({"command":"batch"})",
          R"({"command":"batch","entries":{}})",
          R"({"command":"batch","entries":[{"op":"put","key":"a:b"}]})",
          R"({"command":"batch","entries":[{"op":"eat","key":"a:b"}]})",
          R"({"command":"batch","entries":[{"op":"move","key":"a:b"}]})",
          R"({"command":"batch","entries":[{"op":"put","key":"a:b","value":1,"shard":"lukewarm"}]})",
          R"({"command":"batch","entries":[{"op":"put","key":"a:b","value":1,"if_version":-1}]})",
          R"({"command":"batch","durability":"maybe","entries":[]})", R"({"command":"verify","deep":1})"}) {
        EXPECT_ERROR(ask(request), ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(m_universe->stats().records, 0u);
}

TEST_F(HolderTest, requests_cut_at_any_byte_are_refused) {
    RecordBatch batch;
    batch.put("users:alice", "1");
    const std::string request = batchRequest(batch, {});
    for (std::size_t size = 0; size < request.size(); ++size) {
        EXPECT_ERROR(ask(request.substr(0, size)), ErrorCode::InvalidFormat);
    }
    EXPECT_EQ(m_universe->stats().records, 0u);
}

TEST(HolderMessages, errors_arrive_as_they_were) {
    const Error sent{.code = ErrorCode::Corrupt,
                     .message = "bad \"byte\"",
                     .path = "a/b",
                     .offset = 7,
                     .line = 2,
                     .column = 3};
    const auto got = parseReply(errorReply(sent));
    EXPECT_ERROR(got, ErrorCode::Corrupt);
    EXPECT_EQ(got.error().describe(), sent.describe());
    EXPECT_EQ(got.error().offset, 7);
}

TEST(HolderMessages, findings_arrive_as_they_were) {
    const Finding sent{.severity = Finding::Severity::Warning,
                       .path = "p",
                       .offset = 5,
                       .key = "k:1",
                       .what = "w",
                       .repair = "r"};
    const auto got = findingsFromJson(findingsToJson({sent, {}}));
    ASSERT_OK(got);
    ASSERT_EQ(got->size(), 2u);
    EXPECT_EQ((*got)[0].severity, sent.severity);
    EXPECT_EQ((*got)[0].offset, 5);
    EXPECT_EQ((*got)[0].key, "k:1");
    EXPECT_EQ((*got)[1].offset, Error::kNoOffset);
}

TEST(HolderMessages, health_and_figures_arrive_as_they_were) {
    const auto checks = healthFromJson(
        healthToJson({{.name = "log", .level = HealthLevel::Warning, .why = "w \"x\"", .fix = "f"}, {}}));
    ASSERT_OK(checks);
    ASSERT_EQ(checks->size(), 2u);
    EXPECT_EQ((*checks)[0].level, HealthLevel::Warning);
    EXPECT_EQ((*checks)[0].why, "w \"x\"");
    EXPECT_EQ((*checks)[0].fix, "f");
    UniverseStats stats;
    stats.state = UniverseState::Rebalancing;
    stats.store.logBytes = 77;
    stats.writes = 5;
    const auto status = holderStatusFromJson(holderStatusToJson(stats));
    ASSERT_OK(status);
    EXPECT_EQ(status->state, "rebalancing");
    EXPECT_EQ(status->logBytes, 77u);
    EXPECT_EQ(status->writes, 5u);
    EXPECT_EQ(status->pid, ::getpid());
}

TEST(HolderMessages, a_holder_says_that_it_is_ready_before_anything_is_asked) {
    EXPECT_TRUE(isReadyMessage(readyMessage()));
    for (const std::string& other : {okReply("{}"), progressMessage({}), std::string("ready"), std::string()})
        EXPECT_FALSE(isReadyMessage(other)) << other;
}

TEST(HolderMessages, progress_is_told_from_answers) {
    const auto progress =
        parseProgress(progressMessage({.fraction = 0.5, .items = 7, .eta = std::chrono::milliseconds(9)}));
    ASSERT_TRUE(progress);
    EXPECT_EQ(progress->items, 7u);
    EXPECT_EQ(progress->fraction, 0.5);
    EXPECT_EQ(progress->eta, std::chrono::milliseconds(9));
    EXPECT_FALSE(parseProgress(okReply("{}")));
}

}  // namespace
}  // namespace warp
