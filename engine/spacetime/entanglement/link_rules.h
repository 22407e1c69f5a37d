// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/bytes.h"

namespace warp {

/// Records of one type belong to those of others that have the same id: "users" ~ "profiles", "settings".
class LinkRules {
  public:
    /// One type and its partners.
    using Rule = std::pair<std::string, std::vector<std::string>>;

    LinkRules() = default;
    explicit LinkRules(std::vector<Rule> rules);

    static constexpr int kNone = -1;
    /// The number of a type that some rule names; kNone for the others.
    int typeNumber(std::string_view type) const;
    /// The numbers of the types that are partners of this one.
    const std::vector<int>& partnersOf(int number) const {
        return m_partners[static_cast<std::size_t>(number)];
    }
    const std::string& typeName(int number) const { return m_names[static_cast<std::size_t>(number)]; }
    std::size_t typeCount() const { return m_names.size(); }

    /// The keys that a rule entangles with this one.
    std::vector<std::string> partnerKeys(ByteView canonical) const;
    /// Changes with what the rules say.
    std::uint64_t fingerprint() const;

  private:
    int numberOf(const std::string& type);
    void indexNames();

    std::vector<std::string> m_names;
    std::vector<int> m_places;  ///< numbers by the hash of the name, in the next free place; kNone = free
    std::vector<std::vector<int>> m_partners;  ///< by number, both ways
};

}  // namespace warp
