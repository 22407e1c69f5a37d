// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "app/cli/console.h"
#include "app/cli/figures.h"

namespace warp::cli {

std::string progressText(const std::string& title, const Progress& progress) {
    constexpr int kBarWidth = 20;
    std::string text = title;
    if (progress.fraction >= 0) {
        const double fraction = std::min(progress.fraction, 1.0);
        const auto filled = static_cast<std::size_t>(fraction * kBarWidth);
        char percent[16];
        std::snprintf(percent, sizeof percent, "%3.0f %%", fraction * 100);
        text += "  [" + std::string(filled, '#') + std::string(kBarWidth - filled, '-') + "]  " + percent;
    }
    if (progress.items > 0) text += "  " + countText(progress.items);
    if (progress.bytes > 0) text += "  " + bytesText(progress.bytes);
    if (progress.eta) text += "  " + durationText(*progress.eta) + " left";
    return text;
}

ProgressLine::ProgressLine(std::string title)
    : m_title(std::move(title)), m_terminal(canMoveCursor(STDERR_FILENO)) {}

ProgressLine::~ProgressLine() {
    if (m_shown) std::fputs("\r\033[K", stderr);
}

Job ProgressLine::job(std::stop_token stop) {
    Job job{.stop = std::move(stop)};
    if (!m_terminal) return job;
    m_shown = true;
    job.onProgress = [this](const Progress& progress) { show(progress); };
    return job;
}

void ProgressLine::show(const Progress& progress) const {
    std::string text = progressText(m_title, progress);
    // A line that wraps could not be removed again.
    winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 && text.size() >= size.ws_col)
        text.resize(size.ws_col - 1u);
    std::fputs(("\r" + text + "\033[K").c_str(), stderr);
}

}  // namespace warp::cli
