// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/base/bytes.h"

namespace warp {

/// Which keys have been read after which, the last of many. Bounded; an old key makes room for a new one.
/// Threads: one.
class Successors {
  public:
    static constexpr std::size_t kMaxKeys = std::size_t{1} << 14;
    static constexpr std::size_t kPerKey = 4;

    /// `next` was read after `key`.
    void add(const std::string& key, const std::string& next);
    /// What is read after `key`, most often first.
    std::vector<std::string> of(const std::string& key) const;
    std::size_t size() const { return m_byKey.size(); }

  private:
    struct Next {
        std::string key;
        std::uint32_t count = 0;
    };
    struct Entry {
        std::vector<Next> next;
        bool usedAgain = false;  ///< since the hand of the clock was here
    };
    void makeRoom();

    std::unordered_map<std::string, Entry> m_byKey;
    std::vector<std::string> m_clock;  ///< keys in the order in which they came
    std::size_t m_hand = 0;
};

}  // namespace warp
