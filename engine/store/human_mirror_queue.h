// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/result.h"
#include "engine/store/tree.h"

namespace warp {

/// The keys that the mirror owes, handed out once each, from both ends: keys of one type lie together, so two
/// workers mostly create files in different directories and do not wait for each other.
/// Threads: all methods may be called from any thread.
class MirrorQueue {
  public:
    enum class End { Front, Back };

    /// Up to `count` keys in order of the walk; none when all were handed out.
    Result<std::vector<std::string>> take(TreeReader& tree, End end, std::size_t count);

  private:
    Mutex m_mutex;
    std::string m_low GUARDED_BY(m_mutex);                  ///< keys below were handed out
    std::optional<std::string> m_high GUARDED_BY(m_mutex);  ///< keys from here on were handed out
};

}  // namespace warp
