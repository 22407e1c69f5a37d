// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/formats/random_erlang.h"

#include <algorithm>
#include <map>

namespace warp::test {

ErlangTerm RandomErlang::term(int depth) {
    switch (pick(depth > 4 ? 7 : 11)) {
        case 0: return integer();
        case 1: return atom();
        case 2:
            return ErlangTerm::real((static_cast<double>(m_random()) - 9e18) /
                                    static_cast<double>(pick(1000) + 1));
        case 3: return ErlangTerm::binary(bytes(20));
        case 4: return ErlangTerm::bitstring(bytes(5), static_cast<unsigned>(1 + pick(8)));
        case 5: return ErlangTerm::string(bytes(30));
        case 6: return {};
        case 7: return ErlangTerm::list(items(depth, 0));
        case 8: return ErlangTerm::improperList(items(depth, 1), term(depth + 1));
        case 9: return ErlangTerm::tuple(items(depth, 0));
        default: return map(depth);
    }
}

ErlangTerm RandomErlang::integer() {
    if (pick(4) == 0) return ErlangTerm::bigInteger(pick(2) == 0, bytes(300));
    const auto shift = pick(64);
    return ErlangTerm::integer(static_cast<std::int64_t>(m_random()) >> shift);
}

ErlangTerm RandomErlang::atom() {
    constexpr const char* kNames[] = {"ok",  "true",       "nil",  "",       "héllo", "🌰",
                                      "and", "With space", "it's", "a@b_C9", "\n\\"};
    return ErlangTerm::atom(kNames[pick(std::size(kNames))]);
}

ErlangTerm RandomErlang::map(int depth) {
    std::map<ErlangTerm, ErlangTerm> members;
    for (auto i = pick(5); i > 0; --i) members.emplace(term(depth + 1), term(depth + 1));
    return ErlangTerm::map({members.begin(), members.end()});
}

ErlangTerm::Terms RandomErlang::items(int depth, std::size_t least) {
    ErlangTerm::Terms terms;
    for (auto i = least + pick(5); i > 0; --i) terms.push_back(term(depth + 1));
    return terms;
}

std::string RandomErlang::bytes(std::size_t most) {
    const bool readable = pick(2) == 0;
    std::string out(pick(most), '\0');
    for (char& c : out) c = static_cast<char>(readable ? 'a' + pick(26) : pick(256));
    return out;
}

ErlangTerm sorted(const ErlangTerm& term) {
    using Kind = ErlangTerm::Kind;
    const Kind kind = term.kind();
    if (kind != Kind::List && kind != Kind::ImproperList && kind != Kind::Tuple && kind != Kind::Map)
        return term;
    ErlangTerm::Terms items;
    for (const ErlangTerm& item : term.items()) items.push_back(sorted(item));
    if (kind == Kind::List) return ErlangTerm::list(std::move(items));
    if (kind == Kind::Tuple) return ErlangTerm::tuple(std::move(items));
    if (kind == Kind::ImproperList) {
        ErlangTerm tail = std::move(items.back());
        items.pop_back();
        return ErlangTerm::improperList(std::move(items), std::move(tail));
    }
    std::vector<std::pair<ErlangTerm, ErlangTerm>> members;
    for (std::size_t i = 0; i < items.size(); i += 2) members.emplace_back(items[i], items[i + 1]);
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return ErlangTerm::map(std::move(members));
}

}  // namespace warp::test
