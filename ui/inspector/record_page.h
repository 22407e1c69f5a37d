// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/record_panel.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

namespace warp::ui {

/// One record in the centre of the window, with all the room there is.
class RecordPage final : public Page {
    Q_OBJECT

  public:
    RecordPage(PageContext& context, const QString& key, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("record"); }
    QString title() const override;
    Glyph glyph() const override { return Glyph::Record; }
    QString subject() const override { return m_key; }
    RecordPanel* panel() const { return m_panel; }

  private:
    void showState();

    PageContext& m_context;
    const QString m_key;
    RecordPanel* m_panel;
    bool m_looksBack = false;  ///< at the history of a record that is gone
};

}  // namespace warp::ui
