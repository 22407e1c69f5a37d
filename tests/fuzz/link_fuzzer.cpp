// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "engine/base/hash.h"
#include "engine/formats/seal.h"
#include "engine/spacetime/entanglement/link_codec.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/wormholes/wormhole_text.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// A list that could be read is written and read again as it was.
void requireSameList(ByteView text) {
    std::vector<Link> links;
    const auto head = parseLinkFile(text, [&](Link link) { links.push_back(std::move(link)); });
    if (!head.ok()) return;
    std::string written = linkFileHead(head->lsn, {}, {}, links.size());
    for (const Link& link : links) written += linkFileLine(link, {}, &link == &links.front());
    written += kLinkListEnd;
    written += jsonSealEnd(hash64(written));
    std::size_t at = 0;
    const auto again =
        parseLinkFile(written, [&](const Link& link) { fuzz::require(encodedAlike(link, links[at++])); });
    fuzz::require(again.ok() && again->lsn == head->lsn && at == links.size());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    const auto link = decodeLink(bytes);
    if (link.ok()) fuzz::require(decodeLink(encodeLink(*link)).ok());
    const auto superposition = decodeSuperposition(bytes);
    if (superposition.ok()) fuzz::require(encodeSuperposition(*superposition) == bytes);
    const auto wormhole = decodeWormhole(bytes);
    if (wormhole.ok()) fuzz::require(encodeWormhole(*wormhole) == bytes);
    requireSameList(bytes);
    const auto connections = parseActiveConnections(bytes);
    if (connections.ok()) {
        const auto again = parseActiveConnections(activeConnectionsText(*connections, {}));
        fuzz::require(again.ok() && again->wormholes.size() == connections->wormholes.size());
    }
    (void)parseNetworkAnalytics(bytes);
    return 0;
}
