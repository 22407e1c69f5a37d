// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"
#include "engine/formats/erlang_codec.h"
#include "engine/formats/erlang_term.h"
#include "engine/formats/md5.h"

namespace warp {

/// Dumps of Erlang tables: what ets:tab2file writes and ets:file2tab reads.

enum class EtsType : std::uint8_t { Set, OrderedSet, Bag, DuplicateBag };

struct EtsHeader {
    std::string name = "table";  ///< an atom
    EtsType type = EtsType::Set;
    std::size_t keyPosition = 1;        ///< 1-based element of a row that is its key
    std::string protection = "public";  ///< public, protected or private
    bool named = true;
    std::uint64_t size = 0;   ///< rows when the dump was begun
    bool objectCount = true;  ///< the number of rows stands at the end too
    bool md5 = true;          ///< so does a checksum of everything
    ErlangTerm properties;    ///< of a dump that was read: all of its properties, as a tuple
};

/// Reads rows one after the other.
class EtsDumpReader {
  public:
    /// Takes: a whole file, which must outlive the reader.
    /// Errors: InvalidFormat with offset; NewerFormat for a later version of dumps.
    static Result<EtsDumpReader> open(ByteView file, const ErlangLimits& limits = {});

    const EtsHeader& header() const { return m_header; }

    /// The next row, a tuple; nothing at the end, when count and checksum have been compared.
    /// Errors: InvalidFormat with offset when the dump is damaged, cut off, or its count or checksum differ.
    Result<std::optional<ErlangTerm>> next();

  private:
    EtsDumpReader(ByteView file, const ErlangLimits& limits) : m_file(file), m_limits(limits) {}

    struct Item {
        ErlangTerm term;
        ByteView bytes;
        std::size_t offset = 0;
    };

    Status readHead();
    Result<Item> readItem();
    Result<std::size_t> readItemHead();
    Status checkEnd(const Item* ending);
    Status checkEnding(const Item& ending);
    bool isRow(const ErlangTerm& term) const;

    ByteView m_file;
    ErlangLimits m_limits;
    EtsHeader m_header;
    std::size_t m_at = 0;
    std::uint64_t m_rows = 0;
    bool m_ended = false;
    Md5 m_md5;
};

/// Writes a dump row by row. Same rows, same bytes.
class EtsDumpWriter {
  public:
    /// Takes: a header whose `size` is the number of rows to come.
    static Result<EtsDumpWriter> begin(const EtsHeader& header, ByteSink sink);

    /// Takes: a tuple that has a key. Errors: those of the sink.
    Status add(const ErlangTerm& row);
    Status finish();

  private:
    EtsDumpWriter(const EtsHeader& header, ByteSink sink);
    Status addItem(const ErlangTerm& term);

    ByteSink m_sink;
    bool m_objectCount;
    bool m_md5Wanted;
    std::uint64_t m_rows = 0;
    Md5 m_md5;
};

struct EtsTable {
    EtsHeader header;
    std::vector<ErlangTerm> rows;
};

/// A small table at once. Errors: see EtsDumpReader.
Result<EtsTable> decodeEtsDump(ByteView file, const ErlangLimits& limits = {});
/// The same way back; `header.size` is taken from the rows. Errors: LimitExceeded for a row of 4 GiB.
Result<std::string> encodeEtsDump(const EtsTable& table);

std::string etsTypeName(EtsType type);

}  // namespace warp
