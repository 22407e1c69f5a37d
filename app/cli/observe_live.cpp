// SPDX-License-Identifier: GPL-3.0-or-later
#include <deque>
#include <mutex>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/watch_output.h"
#include "engine/base/stop_wait.h"

namespace warp::cli {
namespace {

constexpr std::size_t kMostWaiting = 10'000;
constexpr std::chrono::milliseconds kLookEvery{200};  // at most five times a second

/// What changed since it was last taken. Threads: any.
class ChangeBox {
  public:
    void add(const std::vector<ChangeNotice>& changes, bool overflow) {
        const std::lock_guard lock(m_mutex);
        m_overflow |= overflow;
        for (const ChangeNotice& change : changes) {
            if (m_changes.size() < kMostWaiting)
                m_changes.push_back(change);
            else
                ++m_left;
        }
    }
    void addEvents() {
        const std::lock_guard lock(m_mutex);
        m_events = true;
    }

    struct Taken {
        std::deque<ChangeNotice> changes;
        std::uint64_t left = 0;  ///< more than can be listed
        bool overflow = false;   ///< so many that nobody counted
        bool events = false;
    };
    Taken take() {
        const std::lock_guard lock(m_mutex);
        Taken taken{
            .changes = std::move(m_changes), .left = m_left, .overflow = m_overflow, .events = m_events};
        m_changes.clear();
        m_left = 0;
        m_overflow = m_events = false;
        return taken;
    }

  private:
    std::mutex m_mutex;
    std::deque<ChangeNotice> m_changes;
    std::uint64_t m_left = 0;
    bool m_overflow = false;
    bool m_events = false;
};

void printChange(Console& console, const ChangeNotice& change) {
    const bool erased = change.kind == ChangeKind::Erase;
    if (!console.json()) {
        return console.printLine(std::to_string(change.lsn) + (erased ? "  deleted  " : "  changed  ") +
                                 change.key);
    }
    console.printLine(JsonObject()
                          .add("type", "change")
                          .add("version", change.lsn)
                          .add("kind", erased ? "delete" : "put")
                          .add("key", change.key)
                          .text());
}

void printTaken(Console& console, const ChangeBox::Taken& taken) {
    for (const ChangeNotice& change : taken.changes) printChange(console, change);
    if (taken.overflow || taken.left > 0)
        console.printLine(console.json()
                              ? JsonObject().add("type", "overflow").add("left_out", taken.left).text()
                              : "... and more changes than can be listed");
}

Status printEvents(Context& context, Temporal& temporal, Lsn& after) {
    constexpr std::size_t kPage = 1000;
    while (context.console.open() && !context.stop.stop_requested()) {
        WARP_ASSIGN(const EventPage page, temporal.readAfter(after, {}, kPage));
        for (const Event& event : page.events)
            context.console.printLine(
                context.console.json() ? JsonObject().add("type", "event").addJson("event", event.json).text()
                                       : "event  " + event.json);
        after = page.position;
        if (!page.more) break;
    }
    return {};
}

void printFigures(Console& console, Observatory& observatory, Timestamp& shown) {
    const auto now = observatory.realTime();
    if (!now.ok() || now->time == shown) return;
    shown = now->time;
    if (!console.json()) return console.printLine(realTimeLine(*now));
    std::vector<MetricId> live;
    for (MetricId id = 0; id < metricTable().size(); ++id) {
        if (metricTable()[id].live) live.push_back(id);
    }
    console.printLine(JsonObject().add("type", "metrics").addJson("now", realTimeJson(*now, live)).text());
}

/// Errors: Conflict once another universe stands in the directory.
Status requireFollowed(Universe& universe) {
    const auto view = universe.spacetime().view();
    return view.ok() ? Status() : Status(view.error());
}

Result<ExitCode> follow(Context& context, Universe& universe, const std::string& directory,
                        const std::string& prefix) {
    // Ctrl+C is how it ends: nothing was interrupted.
    context.interrupt.endAtOnce(ExitCode::Done, {});
    ChangeBox box;
    const auto records = universe.spacetime().subscribe(
        prefix, [&box](const auto& changes, bool overflow) { box.add(changes, overflow); });
    Lsn events = universe.temporal().position();
    const auto arrivals = universe.temporal().subscribe([&box](Lsn) { box.addEvents(); });
    Timestamp shown;
    do {
        // What was opened stays readable when its directory is moved or removed.
        WARP_TRY(requireUniverse(directory));
        WARP_TRY(requireFollowed(universe));
        const ChangeBox::Taken taken = box.take();
        printTaken(context.console, taken);
        if (taken.events && prefix.empty()) WARP_TRY(printEvents(context, universe.temporal(), events));
        printFigures(context.console, universe.observatory(), shown);
        WARP_TRY(context.console.flush());
    } while (context.console.open() && waitUnlessStopped(context.stop, kLookEvery));
    return ExitCode::Done;
}

}  // namespace

void addObserveLive(Commands& commands) {
    auto directory = std::make_shared<std::string>();
    auto prefix = std::make_shared<std::string>();
    CLI::App& command = commands.add(
        "observe-live", "follows what another process changes, and its figures every second, until Ctrl+C",
        "  warp observe-live DIR\n"
        "  warp observe-live DIR users: --json | jq --unbuffered 'select(.type == \"change\").key'\n",
        [=](Context& context) {
            return withUniverse(context, *directory, OpenAs::Observer, [&](Universe& universe) {
                return follow(context, universe, *directory, *prefix);
            });
        });
    addUniverse(command, *directory);
    command.add_option("PREFIX", *prefix, "only records whose keys begin so, and no events");
}

}  // namespace warp::cli
