// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/treemap_panel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/explorer/treemap_view.h"
#include "ui/models/universe_tree_model.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

/// Mark and word of each temperature.
class Legend final : public QWidget {
  public:
    explicit Legend(QWidget* parent) : QWidget(parent) {
        setFont(Theme::font(FontRole::Caption));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        int width = 0;
        for (const Temperature each : kAll) width += widthOf(each);
        return {width, kHeight};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(colors().secondary);
        int x = 0;
        for (const Temperature each : kAll) {
            paintTemperature(painter, QRectF(x, 0, kMark, height()), each);
            painter.drawText(QRect(x + kMark + 4, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                             temperatureWord(each));
            x += widthOf(each);
        }
    }

  private:
    static constexpr std::array kAll = {Temperature::Hot, Temperature::Warm, Temperature::Cold};
    static constexpr int kMark = 12;
    static constexpr int kHeight = 16;

    int widthOf(Temperature each) const {
        return kMark + 4 + fontMetrics().horizontalAdvance(temperatureWord(each)) + metrics::kMedium;
    }
};

}  // namespace

TreemapPanel::TreemapPanel(UniverseTreeModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_model(&model),
      m_view(new TreemapView(model, clock, this)),
      m_crumbs(new Breadcrumb(this)),
      m_out(new QToolButton(this)),
      m_total(new QLabel(this)) {
    setObjectName(u"treemapPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kDockMargin, metrics::kTiny, metrics::kDockMargin, 0);
    column->setSpacing(metrics::kTiny);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    connect(m_view, &TreemapView::rootChanged, this, &TreemapPanel::showPath);
    connect(m_view, &TreemapView::pictureChanged, this, &TreemapPanel::showPicture);
    connect(m_out, &QToolButton::clicked, m_view, &TreemapView::zoomOut);
    connect(m_crumbs, &Breadcrumb::crumbTriggered, this, [this](const QString& path) {
        if (m_model) m_view->setRoot(m_model->indexOfPath(path));
    });
    setMeasure(TreemapMeasure::Bytes);
    showPath();
}

QWidget* TreemapPanel::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kTiny);
    m_out->setObjectName(u"treemapOut"_s);
    m_out->setIcon(icon(Glyph::Back));
    m_out->setToolTip(tr("Out (Backspace)"));
    m_out->setAccessibleName(tr("Out"));
    m_out->setAutoRaise(true);
    m_crumbs->setObjectName(u"treemapPath"_s);
    row->addWidget(m_out);
    row->addWidget(m_crumbs, 1);
    auto* group = new QButtonGroup(head);
    addMeasure(*head, TreemapMeasure::Bytes, tr("Bytes"), tr("Areas stand for bytes"));
    addMeasure(*head, TreemapMeasure::Records, tr("Records"), tr("Areas stand for records and files"));
    addMeasure(*head, TreemapMeasure::Age, tr("Age"),
               tr("Areas stand for the time since things were changed, added up"));
    for (QToolButton* button : m_measures) group->addButton(button);
    return head;
}

void TreemapPanel::addMeasure(QWidget& bar, TreemapMeasure measure, const QString& text,
                              const QString& toolTip) {
    auto* button = new QToolButton(&bar);
    button->setObjectName(u"treemapMeasure%1"_s.arg(static_cast<int>(measure)));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(button, &QToolButton::clicked, this, [this, measure] { setMeasure(measure); });
    bar.layout()->addWidget(button);
    m_measures[static_cast<std::size_t>(measure)] = button;
}

QWidget* TreemapPanel::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, metrics::kTiny);
    m_total->setObjectName(u"treemapTotal"_s);
    m_total->setFont(Theme::font(FontRole::Caption));
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_total->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_total, 1);
    row->addWidget(new Legend(foot));
    return foot;
}

QToolButton* TreemapPanel::measureButton(TreemapMeasure measure) const {
    return m_measures[static_cast<std::size_t>(measure)];
}

bool TreemapPanel::isSettled() const {
    return m_view->isSettled() && (!m_model || m_model->isIdle());
}

void TreemapPanel::setMeasure(TreemapMeasure measure) {
    measureButton(measure)->setChecked(true);
    if (m_model) m_model->setAgesWanted(measure == TreemapMeasure::Age);
    m_view->setAccessibleName(tr("Treemap: %1").arg(measureButton(measure)->toolTip()));
    m_view->setMeasure(measure);
}

void TreemapPanel::showPath() {
    QVector<Crumb> path;
    for (QModelIndex at = m_view->root(); m_model && at.isValid(); at = at.parent())
        path.prepend({at.data().toString(), m_model->pathOf(at)});
    path.prepend({tr("Universe"), QString()});
    m_crumbs->setPath(path);
    m_out->setEnabled(path.size() > 1);
}

void TreemapPanel::showPicture() {
    const TreemapPicture& picture = m_view->picture();
    // The line is short enough for any width; what else there is to say stands in its tool tip.
    QString shown;
    if (m_model && m_model->isMeasuringAges())
        shown = tr("Measuring ages\u2026");
    else if (picture.things > 0)
        shown = tr("%1 in all").arg(picture.total);
    QStringList told;
    if (m_view->measure() == TreemapMeasure::Records)
        told << tr("%1 records and files in all").arg(picture.total);
    else if (m_view->measure() == TreemapMeasure::Age)
        told << tr("Mean time since the last change, %1 in all").arg(picture.total);
    if (picture.undrawn > 0)
        told << tr("too small to be drawn: %1").arg(groupedNumber(std::int64_t{picture.undrawn}));
    m_total->setText(shown);
    m_total->setToolTip(told.join(u'\n'));
    if (isSettled()) Q_EMIT settled();
}

}  // namespace warp::ui
