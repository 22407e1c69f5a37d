// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/file_page.h"

#include "ui/bridge/convert.h"
#include "ui/text/error_text.h"

namespace warp::ui {

FilePage::FilePage(PageContext& context, const QString& path, QWidget* parent)
    : Page(parent), m_context(context), m_path(path), m_panel(new FilePanel(context, this)) {
    setObjectName(QStringLiteral("filePage"));
    setContent(m_panel);
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        read();
    });
    read();
}

void FilePage::read() {
    m_context.session.run<FileViews>(
        m_slot, this, tr("Read %1").arg(m_path), Lane::Page,
        [path = toStd(m_path)](Universe& universe, const EngineJob&) {
            return readFileViews(universe, path);
        },
        [this](Result<FileViews> answer) {
            if (!answer.ok()) return showFailed(errorText(answer.error()));
            const bool empty = answer->contents.entry.size == 0;
            m_panel->setViews(std::move(answer).value());
            if (empty)
                showEmpty({.glyph = Glyph::File, .sentence = tr("The file is empty.")});
            else
                showReady();
        });
}

}  // namespace warp::ui
