// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_windows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/engine/temporal/temporal_fixture.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using test::timeOf;
using testing::ElementsAre;

class EventWindowsTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_world.prepare());
        ASSERT_OK(m_world.open());
        for (const auto& [time, stream, members] : std::initializer_list<std::array<std::string, 3>>{
                 {"1969-12-31T23:59:59Z", "a", ",\"ms\":1"},
                 {"2024-01-15T14:30:00Z", "b", ",\"ms\":10,\"in\":{\"n\":2}"},
                 {"2024-01-15T14:30:59.999Z", "a", ",\"ms\":30"},
                 {"2024-01-15T14:31:00Z", "a", ",\"ms\":\"slow\""},
                 {"2024-01-15T14:45:00Z", "b", ",\"in\":{\"n\":4}"}})
            ASSERT_OK(m_world.append(time, stream, members));
    }
    std::vector<std::string> windows(const WindowOptions& options, std::size_t most = 99) {
        std::vector<std::string> found;
        const auto events = m_world.temporal().query({});
        EXPECT_OK(forEachWindow(**events, options, [&](const EventWindow& window) {
            std::string text =
                formatTimestamp(window.from) + " " + window.stream + std::to_string(window.events);
            for (const auto& [name, field] : window.fields)
                text += " " + name + "=" + std::to_string(static_cast<int>(field.sum)) + "/" +
                        std::to_string(field.count);
            found.push_back(text);
            return found.size() < most;
        }));
        return found;
    }

    test::SimulatedFileSystem m_fs;
    test::SetClock m_clock{"2024-01-15T14:45:00Z"};
    test::TemporalWorld m_world{m_fs, "/u", m_clock};
};

TEST_F(EventWindowsTest, windows_begin_at_multiples_of_their_length) {
    EXPECT_THAT(
        windows({.width = std::chrono::minutes(1), .fields = {"ms", "in.n"}}),
        ElementsAre("1969-12-31T23:59:00.000Z 1 ms=1/1", "2024-01-15T14:30:00.000Z 2 in.n=2/1 ms=40/2",
                    "2024-01-15T14:31:00.000Z 1", "2024-01-15T14:45:00.000Z 1 in.n=4/1"));
    EXPECT_THAT(windows({.width = std::chrono::hours(24)}),
                ElementsAre("1969-12-31T00:00:00.000Z 1", "2024-01-15T00:00:00.000Z 4"));
}

TEST_F(EventWindowsTest, each_stream_has_its_own_when_asked_for) {
    EXPECT_THAT(windows({.width = std::chrono::hours(1), .byStream = true}),
                ElementsAre("1969-12-31T23:00:00.000Z a1", "2024-01-15T14:00:00.000Z a2",
                            "2024-01-15T14:00:00.000Z b2"));
}

TEST_F(EventWindowsTest, the_visitor_stops_it_and_so_does_a_job) {
    EXPECT_EQ(windows({.width = std::chrono::minutes(1)}, 2).size(), 2u);
    const auto events = m_world.temporal().query({});
    std::stop_source stop;
    stop.request_stop();
    const auto any = [](const EventWindow&) { return true; };
    EXPECT_ERROR(forEachWindow(**events, {}, any, {.stop = stop.get_token()}), ErrorCode::Cancelled);
    EXPECT_ERROR(forEachWindow(**events, {.width = std::chrono::milliseconds(0)}, any),
                 ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace warp
