// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_visits.h"

#include <array>
#include <numeric>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

using std::chrono::seconds;

constexpr std::size_t kReaders = 12;
constexpr seconds kWaitForReader{5};
constexpr std::int64_t kMsPerHour = 3'600'000;
constexpr std::int64_t kMsPerMinute = 60'000;
/// How many come in each hour, midnight first.
constexpr std::array<int, 24> kBusy = {6,  3,  2,  1,  1,  2,  8,  18, 30, 42, 50, 54,
                                       58, 50, 44, 42, 46, 54, 64, 72, 76, 58, 34, 16};

int busyAt(Timestamp moment) {
    return kBusy[static_cast<std::size_t>(moment.ms / kMsPerHour % 24)];
}

}  // namespace

Status SampleWorld::tell(const std::string& stream, const std::string& json) {
    EventBatch batch;
    WARP_TRY(batch.add(json, {.stream = stream, .time = clock.now()}));
    WARP_TRY(universe.temporal().append(batch, Durability::Eventual));
    ++report.events;
    return {};
}

struct SampleVisits::Visit {
    std::string user;
    std::size_t book = 0;
    std::vector<Step> steps;  ///< the next one last
    std::unique_ptr<SampleReader> reader;
};

SampleVisits::SampleVisits(SampleWorld& world)
    : m_world(world), m_users(world.shop.users()), m_books(world.shop.books().size()) {
    for (std::size_t i = 0; i < kReaders; ++i) m_free.push_back(std::make_unique<SampleReader>());
}

void SampleVisits::planMinute(Timestamp minute, double perDay) {
    constexpr double kSum = std::accumulate(kBusy.begin(), kBusy.end(), 0);
    const double expected = perDay * busyAt(minute) / kSum / 60;
    auto visits = static_cast<std::size_t>(expected);
    if (m_world.random.chance(expected - static_cast<double>(visits))) ++visits;
    planRush(visits, std::chrono::milliseconds(kMsPerMinute));
}

void SampleVisits::planRush(std::size_t visits, std::chrono::milliseconds length) {
    SampleRandom& random = m_world.random;
    for (std::size_t i = 0; i < visits; ++i) {
        const auto visit = std::make_shared<Visit>();
        visit->user = m_world.shop.userId(m_users.pick(random));
        visit->steps = journey();
        const std::chrono::milliseconds wait(random.between(0, length.count() - 1));
        m_world.schedule.after(wait, [this, visit] { return begin(visit); });
    }
}

/// What a customer does, the last thing first.
std::vector<SampleVisits::Step> SampleVisits::journey() {
    SampleRandom& random = m_world.random;
    std::vector<Step> steps;
    if (random.chance(0.25)) steps.push_back(&SampleVisits::order);
    if (random.chance(0.08)) steps.push_back(&SampleVisits::review);
    for (std::int64_t books = random.between(1, 4); books > 0; --books) {
        if (random.chance(0.5)) steps.push_back(&SampleVisits::readReviews);
        steps.push_back(&SampleVisits::look);
    }
    if (random.chance(0.3)) steps.push_back(&SampleVisits::account);
    steps.push_back(&SampleVisits::home);
    return steps;
}

Status SampleVisits::begin(const std::shared_ptr<Visit>& visit) {
    if (m_free.empty()) {
        m_world.schedule.after(kWaitForReader, [this, visit] { return begin(visit); });
        return {};
    }
    visit->reader = std::move(m_free.back());
    m_free.pop_back();
    return goOn(visit);
}

Status SampleVisits::goOn(const std::shared_ptr<Visit>& visit) {
    WARP_TRY(visit->reader->run([this, &visit] { return take(*visit); }));
    if (visit->steps.empty()) {
        m_free.push_back(std::move(visit->reader));
        return {};
    }
    m_world.schedule.after(seconds(m_world.random.between(8, 90)), [this, visit] { return goOn(visit); });
    return {};
}

Status SampleVisits::take(Visit& visit) {
    const Step step = visit.steps.back();
    visit.steps.pop_back();
    return (this->*step)(visit);
}

Status SampleVisits::observe(const std::string& key) {
    WARP_TRY(m_world.universe.spacetime().observeValue(key));
    ++m_world.report.reads;
    return {};
}

Status SampleVisits::seePage(const Visit& visit, const std::string& page) {
    return m_world.tell("web", dumpJson({{"type", "page_view"},
                                         {"page", page},
                                         {"user", visit.user},
                                         {"bytes", m_world.random.between(4'000, 90'000)}}));
}

Status SampleVisits::home(Visit& visit) {
    WARP_TRY(observe("users:" + visit.user));
    WARP_TRY(observe("profiles:" + visit.user));
    const std::string session = dumpJson(
        {{"began_at", formatTimestamp(m_world.clock.now())}, {"pages", visit.steps.size() + 1}});
    WARP_TRY(m_world.universe.spacetime().put(
        "sessions:" + visit.user, session,
        {.pattern = AccessPattern::Hot, .durability = Durability::Eventual}));
    return seePage(visit, "home");
}

Status SampleVisits::account(Visit& visit) {
    WARP_TRY(observe("settings:" + visit.user));
    WARP_TRY(observe("sessions:" + visit.user));
    // What was ordered long ago lies in the cold.
    WARP_TRY(observe("orders:" + m_world.shop.oldOrderId(m_world.random.below(m_world.shop.oldOrders()))));
    return seePage(visit, "account");
}

Status SampleVisits::look(Visit& visit) {
    visit.book = m_books.pick(m_world.random);
    const SampleShop::Book& book = m_world.shop.books()[visit.book];
    WARP_TRY(m_world.universe.entanglement().observe("products:" + book.id));
    ++m_world.report.reads;
    WARP_TRY(observe("pricing:" + book.id));
    WARP_TRY(observe("inventory:" + book.id));
    return seePage(visit, "product/" + book.id);
}

Status SampleVisits::readReviews(Visit& visit) {
    const SampleShop::Book& book = m_world.shop.books()[visit.book];
    WARP_TRY(observe("reviews:" + book.id));
    return seePage(visit, "reviews/" + book.id);
}

Status SampleVisits::order(Visit& visit) {
    SampleShop& shop = m_world.shop;
    SampleShop::Book& book = shop.books()[visit.book];
    const std::int64_t pieces = m_world.random.between(1, 3);
    const std::string id = shop.nextOrderId();
    const Timestamp now = m_world.clock.now();
    book.stock -= pieces;
    if (book.stock < 20) book.stock += 100;
    RecordBatch batch;
    batch.put("orders:" + id, shop.orderJson(visit.user, book, pieces, now), {.pattern = AccessPattern::Hot});
    batch.put("payments:" + id, shop.paymentJson(book, pieces, now), {.pattern = AccessPattern::Warm});
    batch.put("inventory:" + book.id, shop.inventoryJson(book));
    WARP_TRY(m_world.universe.spacetime().apply(batch));
    ++m_world.report.orders;
    GraphBatch walked;
    walked.traverseEdge(shop.subjectOf(book));
    walked.observeNode("persons:" + shop.authorOf(book).id);
    WARP_TRY(m_world.universe.graph().apply(walked, Durability::Eventual));
    return m_world.tell("shop", dumpJson({{"type", "order_placed"},
                                          {"order", id},
                                          {"user", visit.user},
                                          {"product", book.id},
                                          {"pieces", pieces},
                                          {"cents", book.cents * pieces}}));
}

Status SampleVisits::review(Visit& visit) {
    SampleShop::Book& book = m_world.shop.books()[visit.book];
    const std::int64_t stars = m_world.random.between(2, 5);
    ++book.reviews;
    book.stars += stars;
    WARP_TRY(m_world.universe.spacetime().put("reviews:" + book.id, m_world.shop.reviewsJson(book)));
    return m_world.tell("shop", dumpJson({{"type", "reviewed"},
                                          {"user", visit.user},
                                          {"product", book.id},
                                          {"stars", stars}}));
}

}  // namespace warp
