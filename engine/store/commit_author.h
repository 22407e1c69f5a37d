// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace warp {

/// Who commits on this thread while this lives: the user's name rides in every batch, as the erasure of a key
/// of that name from Space::Audit, which is never written otherwise. Without users there is no author, and a
/// commit costs one look at a thread-local pointer more.
///
///     const CommitAuthor author("alice");
///     spacetime.put("users:1", "{}");   // the log tells that alice did it
///
/// Threads: belongs to the one that made it.
class CommitAuthor {
  public:
    /// The author of what a person wrote into a file of the mirror: no user has this name.
    static constexpr std::string_view kByHand = ".by_hand";

    /// Takes: the name; empty: nobody, whoever it was before.
    explicit CommitAuthor(std::string_view name);
    ~CommitAuthor();
    CommitAuthor(const CommitAuthor&) = delete;
    CommitAuthor& operator=(const CommitAuthor&) = delete;

    /// Empty when nobody is named.
    static std::string_view current();

  private:
    const std::string m_name;
    const std::string* const m_before;
};

}  // namespace warp
