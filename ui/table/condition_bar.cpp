// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/condition_bar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include "ui/bridge/convert.h"
#include "ui/table/condition_popup.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestChip = 260;

// One condition and its cross, held together.
class Chip final : public QWidget {
  public:
    explicit Chip(QWidget* parent) : QWidget(parent) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::box(painter, rect(), colors().panel, colors().line, metrics::kControlRadius);
    }
};

}  // namespace

ConditionBar::ConditionBar(Columns columns, QWidget* parent)
    : QWidget(parent), m_columns(std::move(columns)), m_row(new QHBoxLayout(this)) {
    setObjectName(u"conditionBar"_s);
    setAccessibleName(tr("Conditions"));
    m_row->setContentsMargins(metrics::kSmall, 0, metrics::kSmall, metrics::kTiny);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    rebuild();
}

void ConditionBar::setConditions(const std::vector<RowCondition>& conditions) {
    if (conditions == m_conditions) return;
    m_conditions = conditions;
    rebuild();
    Q_EMIT changed();
}

void ConditionBar::add(const RowCondition& condition) {
    std::vector<RowCondition> more = m_conditions;
    if (std::find(more.begin(), more.end(), condition) == more.end()) more.push_back(condition);
    setConditions(more);
}

void ConditionBar::askBelow(const QWidget& place, const QString& column) {
    std::optional<RowCondition> start;
    if (!column.isEmpty()) start = RowCondition{.column = toStd(column), .operand = {}};
    auto* popup = new ConditionPopup(
        m_columns(), start, [this](const RowCondition& condition) { add(condition); }, this);
    popup->openBelow(place);
}

void ConditionBar::change(std::size_t at, const QWidget& place) {
    auto* popup = new ConditionPopup(
        m_columns(), m_conditions[at],
        [this, at](const RowCondition& condition) {
            std::vector<RowCondition> changed = m_conditions;
            if (at < changed.size()) changed[at] = condition;
            setConditions(changed);
        },
        this);
    popup->openBelow(place);
}

void ConditionBar::rebuild() {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t at = 0; at < m_conditions.size(); ++at) addChip(at);
    m_row->addStretch(1);
    setVisible(!m_conditions.empty());
}

void ConditionBar::addChip(std::size_t at) {
    const RowCondition& condition = m_conditions[at];
    const QString text = conditionText(condition, titleOf(condition.column));
    auto* both = new Chip(this);
    auto* chip = new QToolButton(both);
    chip->setObjectName(u"condition%1"_s.arg(at));
    chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, kLongestChip));
    chip->setIcon(icon(Glyph::Filter));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(tr("Change the condition %1").arg(text));
    chip->setAccessibleName(tr("Change the condition %1").arg(text));
    connect(chip, &QToolButton::clicked, this, [this, at, chip] { change(at, *chip); });
    chip->setAutoRaise(true);
    auto* cross = new QToolButton(both);
    cross->setObjectName(u"conditionRemove%1"_s.arg(at));
    cross->setIcon(icon(Glyph::Close));
    cross->setAutoRaise(true);
    cross->setToolTip(tr("Without the condition %1").arg(text));
    cross->setAccessibleName(tr("Without the condition %1").arg(text));
    connect(cross, &QToolButton::clicked, this, [this, at] {
        std::vector<RowCondition> fewer = m_conditions;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
        setConditions(fewer);
    });
    both->layout()->addWidget(chip);
    both->layout()->addWidget(cross);
    m_row->addWidget(both);
    m_row->addSpacing(metrics::kSmall);
}

QString ConditionBar::titleOf(const std::string& column) const {
    const QString id = toQString(column);
    for (const ConditionColumn& each : m_columns()) {
        if (each.id == id) return each.title;
    }
    return id.startsWith(u'.') ? id.mid(1) : id;
}

}  // namespace warp::ui
