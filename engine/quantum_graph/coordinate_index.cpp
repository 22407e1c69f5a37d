// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/coordinate_index.h"

#include <cstring>

#include "engine/formats/json_value.h"
#include "engine/quantum_graph/graph_policy.h"
#include "engine/store/lmdb_file.h"

namespace warp {

namespace {

constexpr int kLayout = 1;
constexpr std::size_t kPointBytes = sizeof(GraphId) + kDimensions * sizeof(float);
constexpr std::size_t kBoxBytes = 2 * kDimensions * sizeof(float) + 4 * sizeof(std::uint32_t);
constexpr std::size_t kBoxesPerEntry = 50;
constexpr std::size_t kPointsPerEntry = PointTree::kLeafPoints;
constexpr std::uint64_t kStopEvery = 4096;
constexpr const char* kMeta = "meta";
constexpr const char* kBoxes = "boxes";
constexpr const char* kPoints = "points";

void appendPoint(std::string& out, const GraphPoint& point) {
    appendLittle(out, point.id);
    for (const float value : point.at) appendLittle(out, value);
}

void appendBox(std::string& out, const PointTree::Box& box) {
    for (const float value : box.low) appendLittle(out, value);
    for (const float value : box.high) appendLittle(out, value);
    for (const std::uint32_t value : {box.left, box.right, box.first, box.count}) appendLittle(out, value);
}

GraphPoint pointAt(const char* at) {
    GraphPoint point{.id = loadLittle<GraphId>(at)};
    std::memcpy(point.at.data(), at + sizeof(GraphId), kDimensions * sizeof(float));
    return point;
}

PointTree::Box boxAt(const char* at) {
    PointTree::Box box;
    constexpr std::size_t kCorner = kDimensions * sizeof(float);
    std::memcpy(box.low.data(), at, kCorner);
    std::memcpy(box.high.data(), at + kCorner, kCorner);
    const char* numbers = at + 2 * kCorner;
    for (std::uint32_t* number : {&box.left, &box.right, &box.first, &box.count}) {
        *number = loadLittle<std::uint32_t>(numbers);
        numbers += sizeof(std::uint32_t);
    }
    return box;
}

/// Packs things into entries that are numbered from 0.
template <typename Thing, typename Append>
LmdbFileDatabase numbered(const char* name, std::span<const Thing> things, std::size_t perEntry,
                          Append append) {
    return {.name = name, .next = [=, at = std::size_t{0}](std::string& key, std::string& value) mutable {
                if (at >= things.size()) return false;
                key.clear();
                const auto number = static_cast<std::uint32_t>(at / perEntry);
                for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(number >> shift & 0xFF);
                value.clear();
                for (std::size_t i = 0; i < perEntry && at < things.size(); ++i, ++at)
                    append(value, things[at]);
                return true;
            }};
}

Error damaged(const std::string& path) {
    return Error{.code = ErrorCode::Corrupt, .message = "the index of coordinates is damaged", .path = path};
}

Result<PointTree> treeFromNodes(StoreSnapshot& snapshot, const Job& job) {
    std::vector<GraphPoint> points;
    const auto cursor = snapshot.cursor(Space::Nodes);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        WARP_ASSIGN(const StoredNode node, decodeNode(cursor->value()));
        points.push_back({node.id, node.coordinates});
        if (points.size() % kStopEvery == 0 && job.stopRequested()) return cancelledError();
    }
    WARP_TRY(cursor->status());
    return PointTree(std::move(points));
}

/// Brings up to date what the file does not know because it is not in the tree of the store.
Status addUnmerged(StoreSnapshot& snapshot, Lsn since, LiveSimilarity& live) {
    const auto note = [&](Space space, const auto& visit) {
        return snapshot.forEachUnmerged(
            space, {}, {}, [&](ByteView key, std::span<const StampedChange> changes) -> Status {
                return changes.back().stamp.lsn > since ? visit(key, changes.back().change) : Status();
            });
    };
    WARP_TRY(note(Space::GraphIds, [&](ByteView key, const Change& change) -> Status {
        const auto id = idOfKey(key, kNodeIdPrefix);
        if (id && change.kind == ChangeKind::Erase) live.moved(*id, std::nullopt);
        return {};
    }));
    return note(Space::Nodes, [&](ByteView, const Change& change) -> Status {
        if (change.kind == ChangeKind::Erase) return {};
        WARP_ASSIGN(const StoredNode node, decodeNode(change.value));
        live.moved(node.id, node.coordinates);
        return {};
    });
}

}  // namespace

Status writeCoordinateIndex(FileSystem& fs, const std::string& path, const PointTree& tree, Lsn lsn) {
    const std::string meta = "{\"layout\":" + std::to_string(kLayout) + ",\"lsn\":" + std::to_string(lsn) +
                             ",\"points\":" + std::to_string(tree.size()) +
                             ",\"boxes\":" + std::to_string(tree.boxes().size()) +
                             ",\"dimensions\":" + std::to_string(kDimensions) + "}";
    std::vector<LmdbFileDatabase> databases;
    databases.push_back(
        {.name = kMeta, .next = [meta, done = false](std::string& key, std::string& value) mutable {
             key = "index";
             value = meta;
             return !std::exchange(done, true);
         }});
    databases.push_back(numbered(kBoxes, tree.boxes(), kBoxesPerEntry, appendBox));
    databases.push_back(numbered(kPoints, tree.points(), kPointsPerEntry, appendPoint));
    return writeLmdbFile(fs, path, std::move(databases));
}

Result<CoordinateIndex> readCoordinateIndex(FileSystem& fs, const std::string& path) {
    CoordinateIndex index;
    std::vector<GraphPoint> points;
    std::vector<PointTree::Box> boxes;
    std::optional<JsonDocument> meta;
    bool sound = true;
    const auto visit = [&](std::string_view database, ByteView, ByteView value) {
        if (database == kMeta) {
            auto document = parseJsonDocument(value);
            if (document.ok()) meta = *std::move(document);
        } else if (database == kBoxes) {
            sound = sound && value.size() % kBoxBytes == 0;
            for (std::size_t at = 0; sound && at < value.size(); at += kBoxBytes)
                boxes.push_back(boxAt(value.data() + at));
        } else {
            sound = sound && value.size() % kPointBytes == 0;
            for (std::size_t at = 0; sound && at < value.size(); at += kPointBytes)
                points.push_back(pointAt(value.data() + at));
        }
        return sound;
    };
    WARP_TRY(readLmdbFile(fs, path, {kMeta, kBoxes, kPoints}, visit));
    const bool known = meta && meta->is_object() && meta->value("layout", 0) == kLayout &&
                       meta->contains("lsn") && (*meta)["lsn"].is_number_integer() &&
                       meta->contains("points") && (*meta)["points"] == points.size();
    if (!sound || !known) return damaged(path);
    auto tree = PointTree::restored(std::move(points), std::move(boxes));
    if (!tree) return damaged(path);
    index.lsn = (*meta)["lsn"].get<Lsn>();
    index.tree = *std::move(tree);
    return index;
}

Result<std::unique_ptr<LiveSimilarity>> loadSimilarity(StoreSnapshot& snapshot, FileSystem* fs,
                                                       const std::string& path, const Job& job) {
    if (fs != nullptr && !path.empty()) {
        WARP_ASSIGN(const Lsn merged, graphLsnOf(snapshot.tree()));
        WARP_ASSIGN(const std::uint64_t nodes, snapshot.tree().count(Space::Nodes));
        auto index = readCoordinateIndex(*fs, path);
        // Of another history (a restored universe) the count of points tells, if the LSN does not.
        const bool fits = index.ok() && index->lsn >= merged && index->lsn <= snapshot.lsn() &&
                          (index->lsn > merged || index->tree.size() == nodes);
        if (fits) {
            const Lsn since = index->lsn;
            auto live = std::make_unique<LiveSimilarity>(std::move(index->tree));
            WARP_TRY(addUnmerged(snapshot, since, *live));
            return live;
        }
    }
    WARP_ASSIGN(PointTree tree, treeFromNodes(snapshot, job));
    return std::make_unique<LiveSimilarity>(std::move(tree));
}

}  // namespace warp
