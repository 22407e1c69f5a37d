// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/part_source.h"

namespace warp {

namespace {

constexpr std::size_t kPage = 256;

class ViewRow final : public RecordRow {
  public:
    ViewRow(RecordView& view, const PartSelection::Range& range)
        : m_view(view), m_next(range.from), m_end(range.to) {}

    const Head* head() const override { return m_page.empty() ? nullptr : &m_page.front(); }
    Result<Record> record() override {
        WARP_ASSIGN(auto record, m_view.peek(m_page.front().key));
        if (record) return std::move(*record);
        return Error{.code = ErrorCode::Corrupt, .message = "a record that is listed cannot be found"};
    }
    Status next() override {
        m_page.pop_front();
        return m_page.empty() ? fill() : Status();
    }

    Status fill() {
        if (m_done) return {};
        WARP_TRY(m_view.scanHeads(m_next, m_end, false, [this](const RecordHead& head) {
            m_page.push_back({.key = head.key, .version = head.version, .updatedAt = head.updatedAt});
            return m_page.size() < kPage;
        }));
        m_done = m_page.size() < kPage;
        if (!m_done) m_next = m_page.back().key + '\0';
        return {};
    }

  private:
    RecordView& m_view;
    std::string m_next;
    const std::string m_end;
    bool m_done = false;
    std::deque<Head> m_page;
};

}  // namespace

Result<std::unique_ptr<RecordRow>> recordRow(RecordView& view, const PartSelection::Range& range) {
    auto row = std::make_unique<ViewRow>(view, range);
    WARP_TRY(row->fill());
    return std::unique_ptr<RecordRow>(std::move(row));
}

Result<PartGraph> readPartGraph(QuantumGraph& graph) {
    PartGraph all;
    WARP_ASSIGN(const auto view, graph.view());
    WARP_TRY(view->scanNodes({}, {}, [&](const GraphNode& node) {
        all.add(node);
        return true;
    }));
    WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
        all.add(edge);
        return true;
    }));
    return all;
}

Result<std::unique_ptr<UniverseParts>> UniverseParts::begin(Spacetime& records, QuantumGraph& graph) {
    WARP_ASSIGN(auto view, records.view());
    return std::unique_ptr<UniverseParts>(new UniverseParts(std::move(view), graph));
}

}  // namespace warp
