// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/mirror_sources.h"

#include "engine/spacetime/layout.h"

namespace warp {

MirrorSource& MirrorSources::ofKey(ByteView key) {
    if (isGraphMirrorKey(key)) return m_graph;
    return m_records;
}

AdoptedEdits& MirrorSources::adoptedEdits(ByteView key) {
    return isGraphMirrorKey(key) ? m_graph.adoptedEdits() : m_records.adoptedEdits();
}

MirrorSource& MirrorSources::ofPath(std::string_view path) {
    if (path.starts_with(kGraphDirectory)) return m_graph;
    return m_records;
}

Result<std::vector<std::string>> MirrorSources::directories(TreeReader& tree) {
    WARP_ASSIGN(auto all, m_records.directories(tree));
    WARP_ASSIGN(auto graph, m_graph.directories(tree));
    all.insert(all.end(), graph.begin(), graph.end());
    return all;
}

bool isMirrorPath(std::string_view path) {
    return parseParticlePath(path).has_value() || parseGraphPath(path).has_value();
}

}  // namespace warp
