// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/universe/sample_random.h"
#include "engine/universe/universe.h"

namespace warp {

/// How large the shop of a simulated day is.
struct ShopSize {
    std::size_t users = 300;
    std::size_t books = 240;
    std::size_t authors = 40;
    std::size_t publishers = 8;
    std::size_t oldOrders = 900;  ///< of earlier months
};

/// The bookshop of which a simulated day tells: what it sells, who wrote it, who buys. It knows what records
/// say; a universe is only filled with it. Threads: one at a time.
class SampleShop {
  public:
    struct Book {
        std::string id;  ///< "b0001"
        std::string title;
        std::size_t author = 0;
        std::size_t genre = 0;
        std::int64_t cents = 0;
        std::int64_t stock = 0;
        std::int64_t reviews = 0;
        std::int64_t stars = 0;  ///< of all reviews together
    };
    struct Author {
        std::string id;  ///< "a0001"
        std::string name;
        std::size_t publisher = 0;
    };

    SampleShop(const ShopSize& size, SampleRandom& random);

    /// Records, links and graph as they are before the day. Errors: those of the regions.
    Status fill(Universe& universe);
    /// Adds a customer, and a book that people wait for, to a batch.
    void addUser(RecordBatch& batch);
    void addBook(RecordBatch& batch, const Book& book);

    /// Those that were there in the beginning.
    std::size_t users() const { return m_size.users; }
    std::string userId(std::size_t user) const;
    std::string newestUser() const { return userId(m_users - 1); }
    std::vector<Book>& books() { return m_books; }
    const Author& authorOf(const Book& book) const { return m_authors[book.author]; }
    /// From the author of a book to what it is about.
    EdgeName subjectOf(const Book& book) const;

    std::string inventoryJson(const Book& book) const;
    std::string reviewsJson(const Book& book) const;
    std::size_t oldOrders() const { return m_size.oldOrders; }
    std::string oldOrderId(std::size_t order) const;
    /// The number of the next order, and what is said of one.
    std::string nextOrderId();
    std::string orderJson(const std::string& user, const Book& book, std::int64_t pieces, Timestamp at) const;
    std::string paymentJson(const Book& book, std::int64_t pieces, Timestamp at);

  private:
    void makeAuthors();
    void makeBooks();
    Status putUsers(Spacetime& spacetime);
    Status putBooks(Spacetime& spacetime);
    Status putOldOrders(Spacetime& spacetime, Timestamp now);
    Status putGraph(QuantumGraph& graph);
    void addNodes(GraphBatch& batch) const;
    void addEdges(GraphBatch& batch);
    Status entangleSequels(Entanglement& entanglement);

    const ShopSize m_size;
    SampleRandom& m_random;
    std::vector<Author> m_authors;
    std::vector<Book> m_books;
    std::uint64_t m_orders = 0;
    std::size_t m_users = 0;
};

}  // namespace warp
