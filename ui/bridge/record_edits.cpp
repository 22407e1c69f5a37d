// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/record_edits.h"

#include <algorithm>

namespace warp::ui {
namespace {

using Entry = RecordBatch::Entry;

Result<RecordImage> imageOf(Universe& universe, const std::string& key) {
    RecordImage image{.key = key};
    WARP_ASSIGN(auto record, universe.spacetime().peek(key));
    if (!record) return image;
    image.version = record->version;
    image.held = {.json = std::move(record->value),
                  .shard = record->shard,
                  .priority = record->priority,
                  .candidates = std::move(record->candidates)};
    return image;
}

// Versions are those the batch made: if somebody changed a record meanwhile, undoing must meet a conflict.
Result<std::vector<RecordImage>> imagesAfter(Universe& universe, const std::vector<RecordImage>& like,
                                             Lsn lsn) {
    std::vector<RecordImage> images;
    for (const RecordImage& image : like) {
        WARP_ASSIGN(RecordImage after, imageOf(universe, image.key));
        if (after.held) after.version = lsn;
        images.push_back(std::move(after));
    }
    return images;
}

Result<std::vector<RecordImage>> imagesBefore(Universe& universe, const RecordBatch& batch) {
    std::vector<RecordImage> images;
    for (const Entry& entry : batch.entries()) {
        WARP_ASSIGN(RecordImage image, imageOf(universe, entry.key));
        images.push_back(std::move(image));
    }
    return images;
}

// What is not there can be made, but not moved or removed.
Outcome checkThere(const std::vector<RecordImage>& before, const RecordBatch& batch) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].held || batch.entries()[i].kind == Entry::Kind::Put) continue;
        return Error{.code = ErrorCode::NotFound, .message = "there is no record '" + before[i].key + "'"};
    }
    return {};
}

// The same batch, each entry bound to the version its before-image shows.
RecordBatch boundTo(const std::vector<RecordImage>& before, const RecordBatch& batch) {
    RecordBatch bound;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Entry& entry = batch.entries()[i];
        const Lsn version = entry.options.ifVersion.value_or(before[i].version);
        PutOptions options = entry.options;
        options.ifVersion = version;
        switch (entry.kind) {
            case Entry::Kind::Put: bound.put(entry.key, entry.json, options); break;
            case Entry::Kind::Remove: bound.remove(entry.key, version); break;
            case Entry::Kind::Move: bound.move(entry.key, *entry.options.shard, version); break;
        }
    }
    return bound;
}

// Nothing but another shard.
bool differsInPlaceOnly(const RecordImage::Held& now, const RecordImage::Held& then) {
    return now.json == then.json && now.priority == then.priority && now.candidates == then.candidates;
}

Error conflict(const std::string& key) {
    return {.code = ErrorCode::Conflict, .message = "\"" + key + "\" was changed meanwhile"};
}

// Only the record itself says what it was chosen from, so a choice that is made again is a choice.
std::optional<std::size_t> choiceBetween(const RecordImage& now, const RecordImage::Held& then) {
    if (!now.held || !then.candidates.empty() || now.held->shard != then.shard) return std::nullopt;
    const auto& candidates = now.held->candidates;
    const auto found = std::ranges::find(candidates, then.json, &Candidate::json);
    if (found == candidates.end()) return std::nullopt;
    return static_cast<std::size_t>(found - candidates.begin());
}

Result<Lsn> superposeAgain(Universe& universe, const std::string& key, const RecordImage::Held& then,
                           Lsn version) {
    return universe.entanglement().superpose(
        key, then.candidates, {.shard = then.shard, .priority = then.priority, .ifVersion = version});
}

RecordBatch exchangeBatch(const std::vector<RecordImage>& from, const std::vector<RecordImage>& to) {
    RecordBatch batch;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const RecordImage& now = from[i];
        const auto& then = to[i].held;
        if (!then) {
            batch.remove(now.key, now.version);
        } else if (now.held && differsInPlaceOnly(*now.held, *then)) {
            batch.move(now.key, then->shard, now.version);
        } else {
            batch.put(now.key, then->json,
                      {.shard = then->shard, .priority = then->priority, .ifVersion = now.version});
        }
    }
    return batch;
}

}  // namespace

Result<AppliedEdit> applyEdit(Universe& universe, const RecordBatch& batch) {
    AppliedEdit edit;
    WARP_ASSIGN(edit.before, imagesBefore(universe, batch));
    WARP_TRY(checkThere(edit.before, batch));
    WARP_ASSIGN(edit.lsn, universe.spacetime().apply(boundTo(edit.before, batch)));
    WARP_ASSIGN(edit.after, imagesAfter(universe, edit.before, edit.lsn));
    return edit;
}

Result<RecordBatch> renameBatch(Universe& universe, const std::string& key, const std::string& newKey) {
    WARP_ASSIGN(const RecordImage image, imageOf(universe, key));
    if (!image.held) return Error{.code = ErrorCode::NotFound, .message = "there is no record '" + key + "'"};
    RecordBatch batch;
    batch.put(newKey, image.held->json,
              {.shard = image.held->shard, .priority = image.held->priority, .ifVersion = 0});
    batch.remove(key, image.version);
    return batch;
}

Result<AppliedEdit> collapseRecord(Universe& universe, const std::string& key, Lsn version,
                                   std::size_t choice) {
    WARP_ASSIGN(RecordImage before, imageOf(universe, key));
    if (before.version != version) return conflict(key);
    AppliedEdit edit;
    WARP_ASSIGN(edit.lsn, universe.entanglement().collapse(key, choice, version));
    edit.before.push_back(std::move(before));
    WARP_ASSIGN(edit.after, imagesAfter(universe, edit.before, edit.lsn));
    return edit;
}

Result<std::vector<RecordImage>> exchangeImages(Universe& universe, const std::vector<RecordImage>& from,
                                                const std::vector<RecordImage>& to) {
    if (from.size() == 1 && to[0].held) {
        const RecordImage::Held& then = *to[0].held;
        if (const auto choice = choiceBetween(from[0], then)) {
            WARP_ASSIGN(AppliedEdit edit, collapseRecord(universe, from[0].key, from[0].version, *choice));
            return std::move(edit.after);
        }
        if (!then.candidates.empty()) {
            WARP_ASSIGN(const Lsn lsn, superposeAgain(universe, to[0].key, then, from[0].version));
            return imagesAfter(universe, to, lsn);
        }
    }
    WARP_ASSIGN(const Lsn lsn, universe.spacetime().apply(exchangeBatch(from, to)));
    WARP_ASSIGN(std::vector<RecordImage> after, imagesAfter(universe, to, lsn));
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (!to[i].held || to[i].held->candidates.empty() || !after[i].held) continue;
        if (!after[i].held->candidates.empty()) continue;
        WARP_ASSIGN(after[i].version, superposeAgain(universe, to[i].key, *to[i].held, after[i].version));
        after[i].held->candidates = to[i].held->candidates;
    }
    return after;
}

}  // namespace warp::ui
