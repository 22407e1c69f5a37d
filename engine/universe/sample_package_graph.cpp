// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_package_graph.h"

#include <map>
#include <set>
#include <unordered_map>

#include "engine/formats/json_text.h"
#include "engine/formats/key.h"
#include "engine/io/files.h"
#include "engine/universe/control_file.h"
#include "engine/universe/package_record.h"

namespace warp {

namespace {

constexpr std::string_view kPackages = "packages";
constexpr std::string_view kDependsOn = "depends_on";
constexpr std::string_view kRecommends = "recommends";

/// The names that one relation lets choose from: "awk | mawk (>= 1.2)" -> "awk", "mawk".
std::vector<std::string_view> alternatives(std::string_view relation) {
    std::vector<std::string_view> names;
    while (!relation.empty()) {
        const std::size_t bar = std::min(relation.find('|'), relation.size());
        std::string_view name = relation.substr(0, bar);
        relation.remove_prefix(std::min(bar + 1, relation.size()));
        name.remove_prefix(std::min(name.find_first_not_of(" \n\t"), name.size()));
        name = name.substr(0, name.find_first_of(" (:[<\n\t"));
        if (!name.empty()) names.push_back(name);
    }
    return names;
}

class PackageGraph {
  public:
    PackageGraph(QuantumGraph& graph, FileSystem& fs, const std::string& root, const Job& job)
        : m_graph(graph), m_fs(fs), m_path(joinPath(root, "var/lib/dpkg/status")), m_job(job) {}

    Result<PackageGraphReport> run() {
        WARP_ASSIGN(const std::string text, readFile(m_fs, m_path));
        WARP_TRY(forEachStanza(text, [this](const ControlStanza& stanza) {
            if (stanza.field("Package") == "dpkg") m_architecture = stanza.field("Architecture");
        }));
        WARP_TRY(forEachStanza(text, [this](const ControlStanza& stanza) { addNode(stanza); }));
        WARP_TRY(forEachStanza(text, [this](const ControlStanza& stanza) { addEdges(stanza); }));
        m_report.nodes = m_nodes.size();
        m_report.edges = m_edges.size();
        WARP_TRY(compareNodes());
        WARP_TRY(compareEdges());
        if (m_job.stopRequested()) return cancelledError();
        if (!m_batch.empty()) WARP_TRY(m_graph.apply(m_batch));
        return m_report;
    }

  private:
    template <typename Visit>
    Status forEachStanza(std::string_view text, Visit visit) {
        ControlFile file(text, m_path);
        while (true) {
            WARP_ASSIGN(const auto stanza, file.next());
            if (!stanza) return {};
            if (m_job.stopRequested()) return cancelledError();
            // What was removed and left its settings behind needs nothing.
            const bool installed = stanza->field("Status").ends_with(" installed");
            if (stanza->has("Package") && installed) visit(*stanza);
        }
    }

    std::string keyOf(const ControlStanza& stanza) const {
        std::string id(stanza.field("Package"));
        const std::string_view architecture = stanza.field("Architecture");
        if (architecture != "all" && !m_architecture.empty() && architecture != m_architecture)
            id += ":" + std::string(architecture);
        return joinKey(kPackages, id);
    }

    void addNode(const ControlStanza& stanza) {
        const std::string key = keyOf(stanza);
        m_keys.try_emplace(std::string(stanza.field("Package")), key);
        m_nodes[key] = "{\"section\":" + jsonString(stanza.field("Section")) +
                       ",\"priority\":" + jsonString(stanza.field("Priority")) +
                       ",\"installed_bytes\":" + std::to_string(installedBytes(stanza)) + "}";
    }

    void addEdges(const ControlStanza& stanza) {
        for (const char* field : {"Pre-Depends", "Depends"}) addRelations(stanza, field, kDependsOn, 1);
        addRelations(stanza, "Recommends", kRecommends, 0.5);
    }

    void addRelations(const ControlStanza& stanza, const char* field, std::string_view relation,
                      double strength) {
        std::string_view list = stanza.field(field);
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            for (const std::string_view name : alternatives(list.substr(0, comma))) {
                const auto target = m_keys.find(std::string(name));
                if (target == m_keys.end()) continue;
                const std::string from = keyOf(stanza);
                if (from != target->second) m_edges[{from, std::string(relation), target->second}] = strength;
                break;
            }
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
    }

    /// Nodes that are as they should be stay untouched, so that their versions say when something changed.
    Status compareNodes() {
        WARP_ASSIGN(const auto view, m_graph.view());
        const KeyRange range = typeRange(kPackages);
        std::set<std::string> unchanged;
        WARP_TRY(view->scanNodes(range.from, range.to, [&](const GraphNode& node) {
            const auto wanted = m_nodes.find(node.key);
            if (wanted == m_nodes.end()) {
                m_batch.removeNode(node.key);
                ++m_report.removed;
            } else if (wanted->second == node.data) {
                unchanged.insert(node.key);
            }
            return true;
        }));
        for (const auto& [key, json] : m_nodes) {
            if (unchanged.contains(key)) continue;
            m_batch.putNode(key, json);
            ++m_report.written;
        }
        return {};
    }

    Status compareEdges() {
        WARP_ASSIGN(const auto view, m_graph.view());
        std::set<EdgeName> present;
        WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
            const bool ours = edge.name.relation == kDependsOn || edge.name.relation == kRecommends;
            if (!ours || !edge.name.from.starts_with("packages:")) return true;
            // With a package that is gone its edges go anyway.
            const bool ends = m_nodes.contains(edge.name.from) && m_nodes.contains(edge.name.to);
            if (m_edges.contains(edge.name)) {
                present.insert(edge.name);
            } else if (ends) {
                m_batch.removeEdge(edge.name);
                ++m_report.removed;
            }
            return true;
        }));
        for (const auto& [name, strength] : m_edges) {
            if (present.contains(name)) continue;
            m_batch.putEdge(name, "{}", {.strength = strength, .decayPerDay = 1.0});
            ++m_report.written;
        }
        return {};
    }

    QuantumGraph& m_graph;
    FileSystem& m_fs;
    const std::string m_path;
    const Job& m_job;
    std::string m_architecture;
    std::unordered_map<std::string, std::string> m_keys;  ///< of the package that a name means
    std::map<std::string, std::string> m_nodes;           ///< data by key
    std::map<EdgeName, double> m_edges;                   ///< strengths
    GraphBatch m_batch;
    PackageGraphReport m_report;
};

}  // namespace

Result<PackageGraphReport> samplePackageGraph(QuantumGraph& graph, FileSystem& fs, const std::string& root,
                                              const Job& job) {
    return PackageGraph(graph, fs, root, job).run();
}

}  // namespace warp
