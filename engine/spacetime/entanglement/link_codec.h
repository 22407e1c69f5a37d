// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/spacetime/entanglement/link.h"

namespace warp {

// Where links stand in the tree. Keys of records are too long to be joined, so links are ordered by 8-byte
// ids of their records: the XXH3-64 of the canonical key, so that ids need no table and are the same after
// every rebuild. Different keys may share an id: a link carries its keys, and links with the same two ids are
// numbered.
//
// Space Links:    lower id, higher id (big-endian), u8 number -> encodeLink
// Space LinksIn:  higher id, lower id, the same number -> kLinkInValue: finds links by their other end
// Space Meta:     "links_lsn" -> u64 LSN of the last change of a link that is in the tree

using RecordId = std::uint64_t;

RecordId recordIdOf(ByteView key);

/// What a key of Links says.
struct LinkPlace {
    RecordId low = 0;
    RecordId high = 0;
    std::uint8_t number = 0;

    friend auto operator<=>(const LinkPlace&, const LinkPlace&) = default;
};
/// The place of the first link of two records, in any order.
LinkPlace placeOf(ByteView a, ByteView b);
std::string linkKey(const LinkPlace& place);
std::string reverseLinkKey(const LinkPlace& place);
/// Takes: a key of Links; of LinksIn. Errors: Corrupt.
Result<LinkPlace> parseLinkKey(ByteView key);
Result<LinkPlace> parseReverseLinkKey(ByteView key);
/// What all keys begin with that have the id first.
std::string linkPrefix(RecordId id);

inline constexpr ByteView kLinkInValue = "\x01";
inline constexpr ByteView kLinksLsnKey = "links_lsn";

/// A link as tree and log keep it. Little-endian:
///
///     u8   layout version (1), u8 origin
///     u64  version, i64 created; 0 in the log: those of the batch
///     f64  strength, i64 when it was set; 0 in the log: the time of the batch
///     i64  observed (0 = never), u64 observations
///     u16  length and key of `a`, `b` to the end
std::string encodeLink(const Link& link);
/// Whether two links are the same in everything.
inline bool encodedAlike(const Link& one, const Link& other) {
    return encodeLink(one) == encodeLink(other);
}
/// Errors: Corrupt with the offset; NewerFormat.
Result<Link> decodeLink(ByteView bytes);

}  // namespace warp
