// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

namespace warp::ui {

const PageKind* PageRegistry::find(const QString& name) const {
    const auto at = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                                 [&name](const PageKind& kind) { return kind.name == name; });
    return at == m_kinds.cend() ? nullptr : &*at;
}

int PageRegistry::numberOf(const QString& name) const {
    int number = 0;
    for (const PageKind& kind : m_kinds) {
        if (!kind.single || !kind.needsUniverse) continue;
        ++number;
        if (kind.name == name) return number <= 9 ? number : 0;
    }
    return 0;
}

}  // namespace warp::ui
