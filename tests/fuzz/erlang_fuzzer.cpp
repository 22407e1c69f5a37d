// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/erlang_codec.h"
#include "engine/formats/erlang_text.h"
#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ErlangLimits limits{.maxBytes = 1 << 20, .maxTerms = 100'000};
    const auto term = decodeErlang(fuzz::view(data, size), limits);
    if (!term.ok()) {
        fuzz::require(term.error().offset >= 0 && static_cast<std::size_t>(term.error().offset) <= size);
        return 0;
    }
    const auto back = decodeErlang(encodeErlang(*term));
    fuzz::require(back.ok() && *back == *term);
    const auto fromCompressed = decodeErlang(encodeErlangCompressed(*term, 1));
    fuzz::require(fromCompressed.ok() && *fromCompressed == *term);
    fuzz::require(isUtf8(erlangText(*term)) && isUtf8(prettyErlangText(*term)));
    const auto json = checkJson(erlangJson(*term), {.maxDepth = JsonLimits::kDepth});
    fuzz::require(json.ok() || json.error().code == ErrorCode::LimitExceeded);
    return 0;
}
