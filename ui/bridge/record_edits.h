// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What a record was, as far as writing can bring it back; nothing when it did not exist.
struct RecordImage {
    struct Held {
        std::string json;
        Shard shard = Shard::Warm;
        Priority priority = Priority::Normal;
        std::vector<Candidate> candidates = {};  ///< of a superposition; `json` is the likeliest of them
    };
    std::string key;
    std::optional<Held> held;
    Lsn version = 0;  ///< 0 when it did not exist
};

/// An edit that the engine has acknowledged: enough to turn it back, and to turn that back again.
struct AppliedEdit {
    Lsn lsn = 0;
    std::vector<RecordImage> before;
    std::vector<RecordImage> after;
};

/// Writes the batch under the condition that no record changed since the before-images were taken, and takes
/// the after-images. Entries keep the conditions they came with.
/// Errors: NotFound when there is nothing to move or remove; those of Spacetime::apply. Threads: workers
/// only.
Result<AppliedEdit> applyEdit(Universe& universe, const RecordBatch& batch);

/// Keeps one of the values of a record in superposition, if it still has the version that they were seen in.
/// Takes: `choice`, from 0. Errors: Conflict when it changed meanwhile; those of Entanglement::collapse.
/// Threads: workers only.
Result<AppliedEdit> collapseRecord(Universe& universe, const std::string& key, Lsn version,
                                   std::size_t choice);

/// The batch that gives a record another key: on condition that nobody changes it meanwhile and that the new
/// key is free. Errors: NotFound, InvalidKey. Threads: workers only.
Result<RecordBatch> renameBatch(Universe& universe, const std::string& key, const std::string& newKey);

/// Brings the records from `from` back to `to` in one batch, on condition that they still are as in `from`.
/// A record that goes back into superposition alone does so at once; among others it has its likeliest value
/// first. Returns: the images of `to` with the versions they have now. Errors: Conflict names the record and
/// when it changed.
Result<std::vector<RecordImage>> exchangeImages(Universe& universe, const std::vector<RecordImage>& from,
                                                const std::vector<RecordImage>& to);

}  // namespace warp::ui
