// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/password_hash.h"

#include <charconv>

#include <sodium.h>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kPrefix = "$argon2id$v=19$m=";
constexpr std::uint64_t kMostKiB = std::uint64_t{1} << 20;

}  // namespace

Result<std::string> readPasswordFile(FileSystem& fs, const std::string& path) {
    constexpr std::uint64_t kMostBytes = 4096;
    WARP_ASSIGN(std::string text, readFile(fs, path, kMostBytes));
    return text.substr(0, text.find_first_of("\r\n"));
}

Result<std::string> hashPassword(std::string_view password) {
    if (password.empty())
        return Error{.code = ErrorCode::InvalidArgument, .message = "the password is empty"};
    if (password.size() > kMaxPasswordBytes) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "a password has at most " + std::to_string(kMaxPasswordBytes) + " bytes"};
    }
    char hash[crypto_pwhash_STRBYTES];
    const bool made = sodium_init() >= 0 && crypto_pwhash_str(hash, password.data(), password.size(),
                                                              crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                              crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    if (!made) return Error{.code = ErrorCode::Io, .message = "there is no memory to hash a password"};
    return std::string(hash);
}

bool isPasswordHash(std::string_view hash) {
    if (!hash.starts_with(kPrefix) || hash.size() >= crypto_pwhash_STRBYTES) return false;
    std::uint64_t kibibytes = 0;
    const char* const begin = hash.data() + kPrefix.size();
    const auto [end, failure] = std::from_chars(begin, hash.data() + hash.size(), kibibytes);
    return failure == std::errc() && end != hash.data() + hash.size() && *end == ',' && kibibytes <= kMostKiB;
}

bool passwordMatches(const std::string& hash, std::string_view password) {
    if (sodium_init() < 0 || password.size() > kMaxPasswordBytes) return false;
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

}  // namespace warp
