// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/access_rules.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// What the rules allow they allow by a role that the user has.
void requireSound(const AccessRules& rules) {
    for (const auto& [name, user] : rules.users()) {
        for (const Permission permission : kPermissions)
            fuzz::require(rules.allows(name, permission) == rules.require(name, permission).ok());
        if (user.roles.empty()) fuzz::require(!rules.allows(name, Permission::Administer));
    }
    fuzz::require(!rules.allows("nobody at all", Permission::ReadHot));
}

/// A change leaves a file that can be read, with the change in it.
void requireChangeable(ByteView text, const AccessRules& rules) {
    const AccessChange add{.user = "new", .passwordHash = "$argon2id$", .roles = {"observer"}};
    const auto added = AccessRules::changedText(text, "access_control.json", add, Timestamp{});
    if (!added.ok()) return;
    const auto again = AccessRules::parse(*added, "access_control.json");
    fuzz::require(again.ok() && again->users().contains("new"));
    fuzz::require(again->users().size() == rules.users().size() + 1);
    requireSound(*again);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    const auto rules = AccessRules::parse(text, "access_control.json");
    if (!rules.ok()) {
        fuzz::require(rules.error().code == ErrorCode::InvalidFormat ||
                      rules.error().code == ErrorCode::LimitExceeded);
        return 0;
    }
    requireSound(*rules);
    requireChangeable(text, *rules);
    return 0;
}
