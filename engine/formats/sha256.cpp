// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/sha256.h"

#include <sodium.h>

#include "engine/formats/md5.h"

namespace warp {

namespace {

crypto_hash_sha256_state* stateIn(std::array<unsigned char, 128>& bytes) {
    static_assert(sizeof(crypto_hash_sha256_state) <= 128);
    return reinterpret_cast<crypto_hash_sha256_state*>(bytes.data());
}

}  // namespace

Sha256::Sha256() {
    crypto_hash_sha256_init(stateIn(m_state));
}

void Sha256::update(ByteView bytes) {
    crypto_hash_sha256_update(stateIn(m_state), reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

std::string Sha256::finishHex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest;
    crypto_hash_sha256_final(stateIn(m_state), digest.data());
    return hexText(ByteView(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

}  // namespace warp
