// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/ets_dump.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warp {
namespace {

using Kind = ErlangTerm::Kind;

// A dump is a disk_log of Erlang: a head, then items of size, mark, and one encoded term.
constexpr ByteView kMagic = "\x01\x02\x03\x04";
constexpr ByteView kClosed = "\x63\x58\x4D\x0B";
constexpr ByteView kOpened = "\x06\x07\x08\x09";  // by a program that did not close it
constexpr ByteView kItemMark = "bWLA";
// Items of this size and above have the MD5 of their size before the term.
constexpr std::size_t kLargeItem = 65528;
constexpr std::size_t kDigest = 16;
constexpr std::int64_t kMajorVersion = 1;

constexpr std::array<std::pair<EtsType, ByteView>, 4> kTypeNames = {{
    {EtsType::Set, "set"},
    {EtsType::OrderedSet, "ordered_set"},
    {EtsType::Bag, "bag"},
    {EtsType::DuplicateBag, "duplicate_bag"},
}};

Error wrong(const char* message, std::size_t at) {
    return Error{ErrorCode::InvalidFormat, message, {}, static_cast<std::int64_t>(at)};
}

std::string sizeBytes(std::size_t size) {
    const std::uint32_t swapped = __builtin_bswap32(static_cast<std::uint32_t>(size));
    std::string out;
    appendLittle(out, swapped);
    return out;
}

std::string digestOf(ByteView bytes) {
    Md5 md5;
    md5.update(bytes);
    return md5.finish();
}

ErlangTerm pair(ByteView name, ErlangTerm value) {
    ErlangTerm::Terms items;
    items.push_back(ErlangTerm::atom(name));
    items.push_back(std::move(value));
    return ErlangTerm::tuple(std::move(items));
}

// The value of a property among {name, value} tuples; null when there is none.
const ErlangTerm* property(const ErlangTerm& properties, ByteView name) {
    for (const ErlangTerm& item : properties.items()) {
        const bool isPair = item.kind() == Kind::Tuple && item.items().size() == 2;
        if (isPair && item.items()[0].isAtom(name)) return &item.items()[1];
    }
    return nullptr;
}

std::optional<std::int64_t> integerProperty(const ErlangTerm& properties, ByteView name) {
    const ErlangTerm* value = property(properties, name);
    if (value == nullptr || value->kind() != Kind::Integer) return std::nullopt;
    return value->integerValue();
}

std::string atomProperty(const ErlangTerm& properties, ByteView name) {
    const ErlangTerm* value = property(properties, name);
    return value != nullptr && value->kind() == Kind::Atom ? value->bytes() : std::string();
}

bool hasInfo(const ErlangTerm& properties, ByteView name) {
    const ErlangTerm* list = property(properties, "extended_info");
    if (list == nullptr || list->kind() != Kind::List) return false;
    return std::any_of(list->items().begin(), list->items().end(),
                       [name](const ErlangTerm& item) { return item.isAtom(name); });
}

// Fills `header` from its properties. Returns: false when one is missing or impossible.
bool readProperties(const ErlangTerm& properties, EtsHeader& header) {
    const std::string typeName = atomProperty(properties, "type");
    const auto type = std::find_if(kTypeNames.begin(), kTypeNames.end(),
                                   [&](const auto& known) { return known.second == typeName; });
    const auto keyPosition = integerProperty(properties, "keypos");
    const auto size = integerProperty(properties, "size");
    header.name = atomProperty(properties, "name");
    header.protection = atomProperty(properties, "protection");
    header.named = atomProperty(properties, "named_table") == "true";
    header.objectCount = hasInfo(properties, "object_count");
    header.md5 = hasInfo(properties, "md5sum");
    if (type == kTypeNames.end() || keyPosition.value_or(0) < 1 || size.value_or(-1) < 0) return false;
    header.type = type->first;
    header.keyPosition = static_cast<std::size_t>(*keyPosition);
    header.size = static_cast<std::uint64_t>(*size);
    return !header.protection.empty();
}

ErlangTerm infoList(const EtsHeader& header) {
    ErlangTerm::Terms info;
    if (header.objectCount) info.push_back(ErlangTerm::atom("object_count"));
    if (header.md5) info.push_back(ErlangTerm::atom("md5sum"));
    return ErlangTerm::list(std::move(info));
}

// The properties that ets:file2tab and ets:tabfile_info ask for; those of a process (id, owner, memory) mean
// nothing in a file and would make equal tables differ.
ErlangTerm propertiesOf(const EtsHeader& header) {
    ErlangTerm::Terms items;
    items.push_back(pair("decentralized_counters", ErlangTerm::boolean(false)));
    items.push_back(pair("read_concurrency", ErlangTerm::boolean(false)));
    items.push_back(pair("write_concurrency", ErlangTerm::boolean(false)));
    items.push_back(pair("compressed", ErlangTerm::boolean(false)));
    items.push_back(pair("heir", ErlangTerm::atom("none")));
    items.push_back(pair("name", ErlangTerm::atom(header.name)));
    items.push_back(pair("size", ErlangTerm::integer(static_cast<std::int64_t>(header.size))));
    items.push_back(pair("named_table", ErlangTerm::boolean(header.named)));
    items.push_back(pair("type", ErlangTerm::atom(etsTypeName(header.type))));
    items.push_back(pair("keypos", ErlangTerm::integer(static_cast<std::int64_t>(header.keyPosition))));
    items.push_back(pair("protection", ErlangTerm::atom(header.protection)));
    items.push_back(pair("major_version", ErlangTerm::integer(kMajorVersion)));
    items.push_back(pair("minor_version", ErlangTerm::integer(0)));
    items.push_back(pair("extended_info", infoList(header)));
    return ErlangTerm::tuple(std::move(items));
}

bool isEnding(const ErlangTerm& term) {
    return term.kind() == Kind::List && term.items().size() == 2 && term.items()[0].isAtom("$end_of_table") &&
           term.items()[1].kind() == Kind::List;
}

}  // namespace

std::string etsTypeName(EtsType type) {
    return std::string(kTypeNames[static_cast<std::size_t>(type)].second);
}

Result<EtsDumpReader> EtsDumpReader::open(ByteView file, const ErlangLimits& limits) {
    EtsDumpReader reader(file, limits);
    WARP_TRY(reader.readHead());
    return reader;
}

Status EtsDumpReader::readHead() {
    if (!m_file.starts_with(kMagic)) return wrong("this is not an ETS dump", 0);
    m_at = kMagic.size();
    const ByteView state = m_file.substr(m_at, kClosed.size());
    if (state != kClosed && state != kOpened) return wrong("this is not an ETS dump", m_at);
    m_at += state.size();
    WARP_ASSIGN(Item head, readItem());
    m_md5.update(head.bytes);
    if (head.term.kind() != Kind::Tuple)
        return wrong("an ETS dump starts with a tuple of properties", head.offset);
    if (integerProperty(head.term, "major_version").value_or(0) > kMajorVersion) {
        return Error{ErrorCode::NewerFormat,
                     "this ETS dump is of a later version",
                     {},
                     static_cast<std::int64_t>(head.offset)};
    }
    if (!readProperties(head.term, m_header))
        return wrong("a property of the table is missing or wrong", head.offset);
    m_header.properties = std::move(head.term);
    return {};
}

// Steps over size, mark and digest. Returns: the size of the term.
Result<std::size_t> EtsDumpReader::readItemHead() {
    ByteReader reader(m_file.substr(m_at));
    std::uint32_t big = 0;
    ByteView mark;
    ByteView digest;
    if (!reader.read(big) || !reader.readBytes(kItemMark.size(), mark)) {
        return wrong("the ETS dump is cut off", m_file.size());
    }
    if (mark != kItemMark) return wrong("an item of the ETS dump has no mark", m_at + sizeof big);
    const std::size_t size = __builtin_bswap32(big);
    if (size >= kLargeItem) {
        if (!reader.readBytes(kDigest, digest)) return wrong("the ETS dump is cut off", m_file.size());
        if (digest != digestOf(m_file.substr(m_at, sizeof big))) {
            return wrong("the size of an item of the ETS dump is damaged", m_at);
        }
    }
    m_at += reader.position();
    if (size > m_file.size() - m_at) return wrong("the ETS dump is cut off", m_file.size());
    return size;
}

Result<EtsDumpReader::Item> EtsDumpReader::readItem() {
    WARP_ASSIGN(const std::size_t size, readItemHead());
    const std::size_t offset = m_at;
    const ByteView bytes = m_file.substr(offset, size);
    auto term = decodeErlang(bytes, m_limits);
    if (!term.ok()) {
        Error error = std::move(term).error();
        error.offset += static_cast<std::int64_t>(offset);
        return error;
    }
    m_at += size;
    return Item{std::move(term).value(), bytes, offset};
}

Result<std::optional<ErlangTerm>> EtsDumpReader::next() {
    if (m_ended) return std::optional<ErlangTerm>();
    if (m_at == m_file.size()) {
        WARP_TRY(checkEnd(nullptr));
        return std::optional<ErlangTerm>();
    }
    WARP_ASSIGN(Item item, readItem());
    if (isEnding(item.term)) {
        WARP_TRY(checkEnd(&item));
        return std::optional<ErlangTerm>();
    }
    if (!isRow(item.term)) return wrong("a row of the ETS dump is no tuple with a key", item.offset);
    m_md5.update(item.bytes);
    ++m_rows;
    return std::optional(std::move(item.term));
}

bool EtsDumpReader::isRow(const ErlangTerm& term) const {
    return term.kind() == Kind::Tuple && term.items().size() >= m_header.keyPosition;
}

Status EtsDumpReader::checkEnd(const Item* ending) {
    const bool promised = m_header.objectCount || m_header.md5;
    if (ending == nullptr && promised)
        return wrong("the ETS dump is cut off: its ending is missing", m_file.size());
    if (ending != nullptr) WARP_TRY(checkEnding(*ending));
    if (m_at != m_file.size()) return wrong("something follows the ending of the ETS dump", m_at);
    if (ending == nullptr && m_rows < m_header.size) {
        return wrong("the ETS dump has fewer rows than it promises", m_file.size());
    }
    m_ended = true;
    return {};
}

// What was promised must be there, and all that is there must hold.
Status EtsDumpReader::checkEnding(const Item& ending) {
    const ErlangTerm& info = ending.term.items()[1];
    const ErlangTerm* count = property(info, "count");
    const ErlangTerm* digest = property(info, "md5");
    const std::size_t known = (count != nullptr ? 1 : 0) + (digest != nullptr ? 1 : 0);
    const bool asPromised = (count != nullptr) == m_header.objectCount && (digest != nullptr) == m_header.md5;
    if (!asPromised || info.items().size() != known) {
        return wrong("the ending of the ETS dump is not what its head promises", ending.offset);
    }
    if (count != nullptr && *count != ErlangTerm::integer(static_cast<std::int64_t>(m_rows))) {
        return wrong("the ETS dump has another number of rows than it states", ending.offset);
    }
    if (digest != nullptr && *digest != ErlangTerm::binary(m_md5.finish())) {
        return wrong("the checksum of the ETS dump differs", ending.offset);
    }
    return {};
}

EtsDumpWriter::EtsDumpWriter(const EtsHeader& header, ByteSink sink)
    : m_sink(std::move(sink)), m_objectCount(header.objectCount), m_md5Wanted(header.md5) {}

Result<EtsDumpWriter> EtsDumpWriter::begin(const EtsHeader& header, ByteSink sink) {
    EtsDumpWriter writer(header, std::move(sink));
    WARP_TRY(writer.m_sink(std::string(kMagic) + std::string(kClosed)));
    WARP_TRY(writer.addItem(propertiesOf(header)));
    return writer;
}

Status EtsDumpWriter::add(const ErlangTerm& row) {
    ++m_rows;
    return addItem(row);
}

Status EtsDumpWriter::addItem(const ErlangTerm& term) {
    const std::string bytes = encodeErlang(term);
    if (bytes.size() > 0xFFFFFFFFu) {
        return Error{ErrorCode::LimitExceeded, "a row is too large for an ETS dump"};
    }
    m_md5.update(bytes);
    std::string head = sizeBytes(bytes.size());
    const std::string digest = bytes.size() >= kLargeItem ? digestOf(head) : std::string();
    head += kItemMark;
    head += digest;
    WARP_TRY(m_sink(head));
    return m_sink(bytes);
}

Status EtsDumpWriter::finish() {
    if (!m_objectCount && !m_md5Wanted) return {};
    ErlangTerm::Terms info;
    if (m_objectCount) info.push_back(pair("count", ErlangTerm::integer(static_cast<std::int64_t>(m_rows))));
    if (m_md5Wanted) info.push_back(pair("md5", ErlangTerm::binary(m_md5.finish())));
    ErlangTerm::Terms ending;
    ending.push_back(ErlangTerm::atom("$end_of_table"));
    ending.push_back(ErlangTerm::list(std::move(info)));
    return addItem(ErlangTerm::list(std::move(ending)));
}

Result<EtsTable> decodeEtsDump(ByteView file, const ErlangLimits& limits) {
    WARP_ASSIGN(EtsDumpReader reader, EtsDumpReader::open(file, limits));
    EtsTable table{reader.header(), {}};
    while (true) {
        auto row = reader.next();
        if (!row.ok()) return std::move(row).error();
        if (!row->has_value()) return table;
        table.rows.push_back(std::move(**row));
    }
}

Result<std::string> encodeEtsDump(const EtsTable& table) {
    EtsHeader header = table.header;
    header.size = table.rows.size();
    std::string out;
    WARP_ASSIGN(EtsDumpWriter writer, EtsDumpWriter::begin(header, sinkInto(out)));
    for (const ErlangTerm& row : table.rows) WARP_TRY(writer.add(row));
    WARP_TRY(writer.finish());
    return out;
}

}  // namespace warp
