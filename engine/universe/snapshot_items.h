// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/universe/compared_content.h"

namespace warp {

/// A record, node or edge in a row of them that is ordered by part, then by the keys of the tree.
struct ItemHead {
    DiffPart part = DiffPart::Record;
    std::string key;    ///< as the tree has it: of an edge edgeKey (quantum_graph/graph_ids.h)
    Lsn version = 0;    ///< 0 when `gone`
    bool gone = false;  ///< an increment says that it was deleted

    auto place() const { return std::tie(part, key); }
};

/// A file as an archive has it.
struct ItemFile {
    std::string_view path;  ///< inside the archive
    ByteView text;
};

/// Hands out what one moment holds, or what an increment changes, in order. It stands on the first one at the
/// beginning. Threads: one owner.
class ItemStream {
  public:
    virtual ~ItemStream() = default;

    /// Null at the end; valid until the next call of next().
    virtual const ItemHead* head() const = 0;
    /// Moves on. Errors: Corrupt, InvalidFormat (what is read is not in order), Cancelled, Io.
    virtual Status next() = 0;
    /// What the head is compared by. Takes: a head that is not gone. Errors: Corrupt, Io.
    virtual Result<ComparedContent> content() = 0;
    /// The file of the head, of rows that read archives; valid until the next call of next(). Takes: a head
    /// that is not gone.
    virtual ItemFile file() const { return {}; }
    /// Bytes of files read since the last call, for progress.
    virtual std::uint64_t takeBytesRead() { return 0; }
};

/// Several rows as one: where they have the same, the last one counts. Threads: one owner.
class MergedItems final : public ItemStream {
  public:
    /// Takes: rows, the oldest first; none is fine. `keepGone`: whether what is gone is handed out.
    static Result<std::unique_ptr<MergedItems>> begin(std::vector<std::unique_ptr<ItemStream>> rows,
                                                      bool keepGone);

    const ItemHead* head() const override { return m_top == nullptr ? nullptr : m_top->head(); }
    Status next() override;
    Result<ComparedContent> content() override { return m_top->content(); }
    ItemFile file() const override { return m_top->file(); }
    std::uint64_t takeBytesRead() override;

  private:
    MergedItems(std::vector<std::unique_ptr<ItemStream>> rows, bool keepGone)
        : m_rows(std::move(rows)), m_keepGone(keepGone) {}
    Status passOver();
    void choose();
    Status settle();

    std::vector<std::unique_ptr<ItemStream>> m_rows;
    const bool m_keepGone;
    ItemStream* m_top = nullptr;
};

}  // namespace warp
