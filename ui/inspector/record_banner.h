// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/inspector/record_document.h"
#include "ui/widgets/banner.h"

namespace warp::ui {

/// What has to be said above a record; no message when there is nothing. The action, where there is one,
/// reads the record again or wholly, or shows what it may be.
BannerText recordBanner(const RecordDocument& document);
/// Whether the banner says that the record has several values, which is the least that it may have to say.
bool offersCandidates(const RecordDocument& document);

/// Two values of a record that somebody has to choose from.
struct RecordComparison {
    QString mine;   ///< what the left side is
    QString other;  ///< what the right side is
    QString otherText;
};
std::optional<RecordComparison> comparisonFor(const RecordDocument& document);

/// Why the engine could not take in what was written into a file.
QString fileProblemText(const Problem& problem);

}  // namespace warp::ui
