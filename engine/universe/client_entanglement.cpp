// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/client_entanglement.h"

#include "engine/formats/json_text.h"
#include "engine/universe/entanglement_request.h"

namespace warp {

Result<Lsn> ClientEntanglement::versionFrom(const std::string& request) {
    WARP_ASSIGN(const std::string result, m_client.request(request));
    WARP_ASSIGN(const auto reader, RequestReader::of(result));
    WARP_ASSIGN(const auto version, reader.optionalNumber("version"));
    return version.value_or(0);
}

Result<Lsn> ClientEntanglement::apply(const LinkBatch& batch, Durability durability) {
    return versionFrom(linkBatchRequest(batch, durability));
}

Result<Lsn> ClientEntanglement::superpose(ByteView key, std::vector<Candidate> candidates,
                                          const PutOptions& options) {
    // A text that is no JSON would break the request around it.
    WARP_TRY(checkCandidates(candidates));
    return versionFrom(superposeRequest(key, candidates, options));
}

Result<Lsn> ClientEntanglement::collapse(ByteView key, std::optional<std::size_t> choice,
                                         std::optional<Lsn> ifVersion) {
    return versionFrom(collapseRequest(key, choice, ifVersion));
}

}  // namespace warp
