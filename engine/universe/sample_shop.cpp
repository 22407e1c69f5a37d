// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_shop.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr auto kFirstNames = std::to_array<std::string_view>(
    {"Ada", "Bela", "Chidi", "Dilek", "Elif", "Femi", "Gita", "Hugo", "Ines", "Jun", "Kofi", "Lena", "Mina",
     "Noor", "Ola", "Pilar", "Quim", "Rosa", "Sven", "Tala", "Uma", "Vera", "Wim", "Xenia", "Yuki", "Zoë"});
constexpr auto kLastNames = std::to_array<std::string_view>(
    {"Abe", "Brandt", "Costa", "Diallo", "Eriksen", "Faure", "Gupta", "Horvat", "Ito", "Jansen", "Kaya",
     "Lima", "Moreau", "Nowak", "Okafor", "Petrov", "Quiroga", "Rossi", "Sato", "Tanaka", "Ueda", "Vogel"});
constexpr auto kAdjectives = std::to_array<std::string_view>(
    {"Silent", "Bent", "Distant", "Last", "Hidden", "Burning", "Patient", "Hollow", "Second", "Slow",
     "Unwritten", "Bright", "Restless", "Borrowed", "Northern", "Broken"});
constexpr auto kNouns = std::to_array<std::string_view>(
    {"Orbit", "Harbour", "Garden", "Signal", "Winter", "Archive", "River", "Lantern", "Theorem", "Island",
     "Mirror", "Voyage", "Clock", "Forest", "Letter", "Horizon"});
constexpr auto kGenres = std::to_array<std::string_view>({"crime", "poetry", "science", "travel", "history",
                                                          "cooking", "fantasy", "romance", "gardening"});
constexpr auto kThemes = std::to_array<std::string_view>({"light", "dark", "system"});
constexpr auto kLanguages = std::to_array<std::string_view>({"de", "en", "es", "fr", "ja"});

template <typename Words>
std::string anyOf(const Words& words, SampleRandom& random) {
    return std::string(words[random.below(words.size())]);
}

/// "b0042"
std::string numbered(char letter, std::uint64_t number) {
    constexpr std::size_t kDigits = 4;
    std::string digits = std::to_string(number);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return letter + digits;
}

std::string nameOf(SampleRandom& random) {
    std::string name = anyOf(kFirstNames, random);
    return name.append(" ").append(anyOf(kLastNames, random));
}

double euros(std::int64_t cents) {
    return static_cast<double>(cents) / 100;
}

std::string genreKey(std::size_t genre) {
    return "concepts:" + std::string(kGenres[genre]);
}

std::string publisherKey(std::size_t publisher) {
    return "organizations:" + numbered('p', publisher + 1);
}

}  // namespace

SampleShop::SampleShop(const ShopSize& size, SampleRandom& random) : m_size(size), m_random(random) {
    makeAuthors();
    makeBooks();
}

void SampleShop::makeAuthors() {
    for (std::size_t i = 0; i < m_size.authors; ++i) {
        m_authors.push_back({.id = numbered('a', i + 1),
                             .name = nameOf(m_random),
                             .publisher = m_random.below(m_size.publishers)});
    }
}

void SampleShop::makeBooks() {
    for (std::size_t i = 0; i < m_size.books; ++i) {
        std::string title = "The " + anyOf(kAdjectives, m_random);
        m_books.push_back({.id = numbered('b', i + 1),
                           .title = title.append(" ").append(anyOf(kNouns, m_random)),
                           .author = m_random.below(m_size.authors),
                           .genre = m_random.below(kGenres.size()),
                           .cents = m_random.between(7, 49) * 100 - 1,
                           .stock = m_random.between(20, 400),
                           .reviews = 0,
                           .stars = 0});
    }
}

std::string SampleShop::userId(std::size_t user) const {
    return numbered('u', user + 1);
}

EdgeName SampleShop::subjectOf(const Book& book) const {
    return {"persons:" + m_authors[book.author].id, "writes_about", genreKey(book.genre)};
}

Status SampleShop::fill(Universe& universe) {
    WARP_TRY(putUsers(universe.spacetime()));
    WARP_TRY(putBooks(universe.spacetime()));
    WARP_TRY(putOldOrders(universe.spacetime(), universe.stats().openedAt));
    WARP_TRY(putGraph(universe.graph()));
    return entangleSequels(universe.entanglement());
}

Status SampleShop::putUsers(Spacetime& spacetime) {
    RecordBatch batch;
    for (std::size_t user = 0; user < m_size.users; ++user) addUser(batch);
    WARP_TRY(spacetime.apply(batch));
    return {};
}

void SampleShop::addUser(RecordBatch& batch) {
    const std::string id = userId(m_users++);
    batch.put("users:" + id,
              dumpJson({{"name", nameOf(m_random)}, {"email", id + "@example.org"}, {"active", true}}),
              {.pattern = AccessPattern::Hot});
    batch.put("profiles:" + id,
              dumpJson({{"favourite_genre", anyOf(kGenres, m_random)},
                        {"newsletter", m_random.chance(0.4)},
                        {"points", m_random.between(0, 900)}}),
              {.pattern = AccessPattern::Warm});
    batch.put("settings:" + id,
              dumpJson({{"theme", anyOf(kThemes, m_random)}, {"language", anyOf(kLanguages, m_random)}}),
              {.pattern = AccessPattern::Warm});
}

Status SampleShop::putBooks(Spacetime& spacetime) {
    RecordBatch batch;
    for (const Book& book : m_books) addBook(batch, book);
    WARP_TRY(spacetime.apply(batch));
    return {};
}

void SampleShop::addBook(RecordBatch& batch, const Book& book) {
    batch.put("products:" + book.id,
              dumpJson({{"title", book.title},
                        {"author", m_authors[book.author].name},
                        {"genre", kGenres[book.genre]},
                        {"pages", m_random.between(96, 720)}}),
              {.pattern = AccessPattern::Hot});
    batch.put("pricing:" + book.id, dumpJson({{"price", euros(book.cents)}, {"currency", "EUR"}}),
              {.shard = Shard::Hot, .priority = Priority::High});
    batch.put("inventory:" + book.id, inventoryJson(book), {.pattern = AccessPattern::Hot});
    batch.put("reviews:" + book.id, reviewsJson(book), {.pattern = AccessPattern::Warm});
}

/// What was ordered and paid long ago lies in the cold.
Status SampleShop::putOldOrders(Spacetime& spacetime, Timestamp now) {
    constexpr std::int64_t kMsPerDay = 86'400'000;
    RecordBatch batch;
    for (std::size_t i = 0; i < m_size.oldOrders; ++i) {
        const std::string id = nextOrderId();
        const Book& book = m_books[m_random.below(m_books.size())];
        const std::int64_t pieces = m_random.between(1, 3);
        const Timestamp at{now.ms - m_random.between(40, 400) * kMsPerDay};
        batch.put("orders:" + id, orderJson(userId(m_random.below(m_size.users)), book, pieces, at),
                  {.shard = Shard::Cold});
        batch.put("payments:" + id, paymentJson(book, pieces, at), {.shard = Shard::Cold});
    }
    WARP_TRY(spacetime.apply(batch, Durability::Strong));
    return {};
}

std::string SampleShop::inventoryJson(const Book& book) const {
    return dumpJson({{"stock", book.stock}, {"reorder_below", 20}});
}

std::string SampleShop::reviewsJson(const Book& book) const {
    JsonDocument json = {{"count", book.reviews}};
    const double count = static_cast<double>(std::max<std::int64_t>(book.reviews, 1));
    if (book.reviews > 0) json["mean_stars"] = static_cast<double>(book.stars) / count;
    return dumpJson(json);
}

std::string SampleShop::oldOrderId(std::size_t order) const {
    return numbered('o', order + 1);
}

std::string SampleShop::nextOrderId() {
    return numbered('o', ++m_orders);
}

std::string SampleShop::orderJson(const std::string& user, const Book& book, std::int64_t pieces,
                                  Timestamp at) const {
    return dumpJson({{"user", user},
                     {"product", book.id},
                     {"pieces", pieces},
                     {"amount", euros(book.cents * pieces)},
                     {"ordered_at", formatTimestamp(at)}});
}

std::string SampleShop::paymentJson(const Book& book, std::int64_t pieces, Timestamp at) {
    return dumpJson({{"amount", euros(book.cents * pieces)},
                     {"method", m_random.chance(0.7) ? "card" : "invoice"},
                     {"paid_at", formatTimestamp(at)}});
}

Status SampleShop::putGraph(QuantumGraph& graph) {
    GraphBatch batch;
    addNodes(batch);
    addEdges(batch);
    WARP_TRY(graph.apply(batch));
    return {};
}

void SampleShop::addNodes(GraphBatch& batch) const {
    for (const Author& author : m_authors)
        batch.putNode("persons:" + author.id, dumpJson({{"name", author.name}, {"role", "author"}}));
    for (std::size_t i = 0; i < m_size.publishers; ++i) {
        std::string name(kLastNames[i % kLastNames.size()]);
        batch.putNode(publisherKey(i), dumpJson({{"name", name.append(" Press")}}));
    }
    for (std::size_t i = 0; i < kGenres.size(); ++i)
        batch.putNode(genreKey(i), dumpJson({{"name", kGenres[i]}}));
}

void SampleShop::addEdges(GraphBatch& batch) {
    std::vector<bool> led(m_size.publishers, false);
    for (std::size_t i = 0; i < m_authors.size(); ++i) {
        const Author& author = m_authors[i];
        const std::string person = "persons:" + author.id;
        const std::string publisher = publisherKey(author.publisher);
        batch.putEdge({person, "works_for", publisher}, "{\"contract\":\"author\"}",
                      {.strength = 0.5 + m_random.unit() / 2});
        if (!led[author.publisher]) batch.putEdge({person, "leads", publisher}, "{}");
        led[author.publisher] = true;
        const std::size_t other = m_random.below(m_authors.size());
        if (other != i)
            batch.putEdge({person, "collaborates_with", "persons:" + m_authors[other].id}, "{}",
                          {.strength = 0.2 + m_random.unit() * 0.6, .bidirectional = true});
    }
    for (const Book& book : m_books) batch.putEdge(subjectOf(book), "{}", {.strength = 0.6});
}

/// A bookseller says which books belong together.
Status SampleShop::entangleSequels(Entanglement& entanglement) {
    LinkBatch batch;
    for (std::size_t i = 1; i < m_books.size(); i += 12) {
        batch.entangle("products:" + m_books[i - 1].id, "products:" + m_books[i].id,
                       0.5 + m_random.unit() / 2);
    }
    WARP_TRY(entanglement.apply(batch));
    return {};
}

}  // namespace warp
