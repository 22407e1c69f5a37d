// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/base64.h"

#include <sodium.h>

namespace warp {

std::string encodeBase64(ByteView bytes) {
    // The library counts the final zero.
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

}  // namespace warp
