// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "engine/formats/erlang_term.h"

namespace warp::test {

/// Makes random terms of every kind but Opaque.
class RandomErlang {
  public:
    explicit RandomErlang(std::uint64_t seed) : m_random(seed) {}

    ErlangTerm term(int depth = 0);
    std::uint64_t pick(std::uint64_t count) { return m_random() % count; }

  private:
    ErlangTerm integer();
    ErlangTerm atom();
    ErlangTerm map(int depth);
    ErlangTerm::Terms items(int depth, std::size_t least);
    std::string bytes(std::size_t most);

    std::mt19937_64 m_random;
};

/// The same term with the members of all maps in one order.
ErlangTerm sorted(const ErlangTerm& term);

}  // namespace warp::test
