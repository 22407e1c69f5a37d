// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/page.h"

class QCheckBox;

namespace warp::ui {

class TableView;

/// Checks the universe's trees, files, packs and log against each other and lists what does not fit, with
/// what to do about it. Starts by itself; closing the page stops it.
class VerifyPage final : public Page {
    Q_OBJECT

  public:
    explicit VerifyPage(PageContext& context, QWidget* parent = nullptr);

    QString pageName() const override { return QStringLiteral("verify"); }
    QString title() const override { return tr("Verification"); }
    Glyph glyph() const override { return Glyph::Verify; }

    TableView* findings() const { return m_table; }

  private:
    QWidget* buildBar();
    void start(bool deep);
    void onFindings(Result<std::vector<Finding>> answer);
    void showFindings(const std::vector<Finding>& findings);
    void openRow(const QModelIndex& index);

    PageContext& m_context;
    FactsModel m_model;
    TableView* m_table;
    QCheckBox* m_deep;
    bool m_wasDeep = false;
    JobSlot m_slot;
};

}  // namespace warp::ui
