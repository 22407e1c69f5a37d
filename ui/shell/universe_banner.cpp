// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/universe_banner.h"

#include <QtCore/QCoreApplication>

#include "ui/shell/universe_link.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

constexpr qint64 kStaleMs = 5000;

struct UniverseBanner {
    Q_DECLARE_TR_FUNCTIONS(UniverseBanner)
};

BannerText observing(const UniverseFacts& facts) {
    if (!facts.writerPid) {
        return {.kind = BannerKind::Info,
                .message = UniverseBanner::tr("Observing. The process that wrote to this universe is gone."),
                .action = UniverseBanner::tr("Open for writing")};
    }
    const QString pid = QString::number(*facts.writerPid);
    const qint64 behind = facts.behindMs.value_or(0);
    if (behind > kStaleMs) {
        return {.kind = BannerKind::Warning,
                .message = UniverseBanner::tr("Observing, but nothing new has come from process %1 for %2. "
                                              "What you see may be out of date.")
                               .arg(pid, ageText(behind))};
    }
    return {
        .kind = BannerKind::Info,
        .message = UniverseBanner::tr("Observing, %1 behind process %2. Nothing can be changed from here.")
                       .arg(durationText(static_cast<double>(behind)), pid)};
}

}  // namespace

std::optional<BannerText> bannerFor(const UniverseFacts& facts) {
    switch (facts.state) {
        case LinkState::Observing: return observing(facts);
        case LinkState::ReadOnly:
            return BannerText{.kind = BannerKind::Critical,
                              .message = UniverseBanner::tr("Read-only. %1").arg(facts.reason),
                              .action = UniverseBanner::tr("Resume writing")};
        default: return std::nullopt;
    }
}

}  // namespace warp::ui
