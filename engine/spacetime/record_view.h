// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/spacetime/record_reader.h"
#include "engine/spacetime/spacetime.h"
#include "engine/store/store.h"

namespace warp {

/// The records of one snapshot.
/// Takes: `pin`, RecordReader::pin taken before the snapshot; `reader`, which outlives the view.
std::unique_ptr<RecordView> makeRecordView(std::unique_ptr<StoreSnapshot> snapshot,
                                           std::shared_ptr<const void> pin, const RecordReader& reader);

}  // namespace warp
