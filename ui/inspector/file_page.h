// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/file_panel.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

namespace warp::ui {

/// One file of the universe in the centre of the window.
class FilePage final : public Page {
    Q_OBJECT

  public:
    FilePage(PageContext& context, const QString& path, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("file"); }
    QString title() const override { return m_path.mid(m_path.lastIndexOf(u'/') + 1); }
    Glyph glyph() const override { return Glyph::File; }
    QString subject() const override { return m_path; }
    FilePanel* panel() const { return m_panel; }

  private:
    void read();

    PageContext& m_context;
    const QString m_path;
    FilePanel* m_panel;
    JobSlot m_slot;
};

}  // namespace warp::ui
