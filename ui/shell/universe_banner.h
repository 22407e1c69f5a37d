// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/widgets/banner.h"

namespace warp::ui {

struct UniverseFacts;

/// What the banner above the pages has to say about the universe, or nothing when all is as usual.
/// Observing: "0.8 s behind process 4711", a warning when stale over 5 s, "open for writing?" once the
/// writer is gone. Read-only: the reason.
std::optional<BannerText> bannerFor(const UniverseFacts& facts);

}  // namespace warp::ui
