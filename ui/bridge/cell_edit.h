// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ui/bridge/record_rows.h"

namespace warp::ui {

/// One field of one record, to be changed from what a person saw to what they typed.
struct CellEdit {
    std::string key;
    std::string field;                ///< "address.city"
    Cell seen;                        ///< what stood there when editing began
    std::optional<std::string> json;  ///< the new value; nothing takes the field out
    bool overwrite = false;           ///< whatever stands there by now
};

/// The whole value that the edit makes, and the version it is made from.
struct PreparedEdit {
    /// What somebody else made of the field since it was seen; without `now` it is gone.
    struct Clash {
        std::optional<std::string> now;
    };
    std::string value;
    Lsn version = 0;
    std::optional<Clash> clash;  ///< then there is no value
};

/// Puts the new field into the record as it is now: what others changed in its other fields stays.
/// Errors: NotFound; InvalidFormat when there is no place for the field. Threads: workers only.
Result<PreparedEdit> prepareEdit(Universe& universe, const CellEdit& edit);

/// A person's text as a value of the wanted kind: "30" as Number is 30, as Text "30" with quotes.
/// Returns: nothing when it is none of that kind. Threads: any.
std::optional<std::string> jsonOfText(const QString& text, CellKind kind);

}  // namespace warp::ui
