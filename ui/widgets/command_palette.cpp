// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_palette.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kWidth = 600;
constexpr int kRowHeight = 30;
constexpr int kMostRows = 12;
constexpr int kTop = 48;

}  // namespace

class CommandPalette::Model final : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const PaletteEntry& entry = m_entries[index.row()];
        switch (role) {
            case Qt::DisplayRole: return entry.text;
            case Qt::DecorationRole: return entry.icon;
            case Qt::AccessibleTextRole:
                return QString(entry.text + u' ' + entry.detail + u' ' + entry.shortcut);
            default: return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return m_entries[index.row()].enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    const PaletteEntry& at(int row) const { return m_entries[row]; }
    qsizetype size() const { return m_entries.size(); }
    void set(const QVector<PaletteEntry>& entries) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }

  private:
    QVector<PaletteEntry> m_entries;
};

// Icon, text with its matched letters bold, the quieter detail after it, the shortcut at the right.
class CommandPalette::Delegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const PaletteEntry& entry = static_cast<const Model*>(index.model())->at(index.row());
        const ThemeColors& c = colors();
        QStyleOptionViewItem row(option);
        row.state |= QStyle::State_Active;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
        const QRect area = option.rect.adjusted(12, 0, -12, 0);
        entry.icon.paint(painter, QRect(area.left(), area.center().y() - 7, metrics::kIcon, metrics::kIcon),
                         Qt::AlignCenter, entry.enabled ? QIcon::Normal : QIcon::Disabled);
        painter->setFont(option.font);
        painter->setPen(c.secondary);
        const int keys = option.fontMetrics.horizontalAdvance(entry.shortcut);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, entry.shortcut);
        const QRect words = area.adjusted(metrics::kIcon + 10, 0, -keys - 12, 0);
        const int used = paintText(painter, words, entry, entry.enabled ? c.text : c.disabled);
        const QRect rest = words.adjusted(used + 10, 0, 0, 0);
        painter->setFont(Theme::font(FontRole::Table));
        painter->setPen(c.secondary);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, rest.width()));
    }

  private:
    static int paintText(QPainter* painter, const QRect& rect, const PaletteEntry& entry, const QColor& ink) {
        QTextLayout layout(painter->fontMetrics().elidedText(entry.text, Qt::ElideRight, rect.width()),
                           painter->font());
        QVector<QTextLayout::FormatRange> bold;
        for (const qsizetype at : entry.matched) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            bold << QTextLayout::FormatRange{static_cast<int>(at), 1, format};
        }
        layout.setFormats(bold);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        painter->setPen(ink);
        layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
        return static_cast<int>(line.naturalTextWidth());
    }
};

CommandPalette::CommandPalette(QWidget* window)
    : QWidget(window),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing found."), this)),
      m_model(new Model(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    hide();
    m_edit->setObjectName(QStringLiteral("paletteField"));
    m_edit->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFont(Theme::font(FontRole::Body));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    column->setSpacing(metrics::kSmall);
    for (QWidget* part :
         {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nothing)}) {
        column->addWidget(part);
    }
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(PaletteSource& source) {
    m_source = &source;
    m_focusBefore = QApplication::focusWidget();
    m_edit->setPlaceholderText(source.placeholder());
    m_edit->setAccessibleName(source.placeholder());
    const QSignalBlocker silent(m_edit);
    m_edit->clear();
    show({});
    QWidget::show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    ask();
}

void CommandPalette::close() {
    ++*m_generation;
    m_source = nullptr;
    if (!isVisible()) return;
    hide();
    if (m_focusBefore != nullptr && window()->isAncestorOf(m_focusBefore)) m_focusBefore->setFocus();
    m_focusBefore = nullptr;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        return onKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        // The window lost the focus to a menu or another program: the palette stays for that.
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) close();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(painter, rect(), colors().panel, colors().controlEdge, metrics::kTileRadius);
}

void CommandPalette::ask() {
    if (m_source == nullptr) return;
    const quint64 generation = ++*m_generation;
    m_source->query(m_edit->text(), [this, self = QPointer<CommandPalette>(this), generation,
                                     newest = m_generation](const QVector<PaletteEntry>& entries) {
        if (self && *newest == generation) show(entries);
    });
}

void CommandPalette::show(const QVector<PaletteEntry>& entries) {
    m_model->set(entries);
    const bool any = !entries.isEmpty();
    m_list->setVisible(any);
    m_nothing->setVisible(!any && !m_edit->text().isEmpty());
    m_list->setFixedHeight(static_cast<int>(std::min<qsizetype>(entries.size(), kMostRows)) * kRowHeight);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    }
    place();
}

void CommandPalette::runCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->at(index.row()).enabled) return;
    const auto run = m_model->at(index.row()).run;
    close();
    if (run) run();
}

bool CommandPalette::onKey(int key) {
    switch (key) {
        case Qt::Key_Escape: close(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        case Qt::Key_Down: moveBy(1); return true;
        case Qt::Key_Up: moveBy(-1); return true;
        case Qt::Key_PageDown: moveBy(kMostRows); return true;
        case Qt::Key_PageUp: moveBy(-kMostRows); return true;
        default: return false;
    }
}

void CommandPalette::moveBy(int rows) {
    const int count = static_cast<int>(m_model->size());
    if (count == 0) return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    // A single step wraps round, a page stops at the ends.
    const int next =
        std::abs(rows) == 1 ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next));
}

void CommandPalette::place() {
    const int width = std::min(kWidth, parentWidget()->width() - 2 * metrics::kMedium);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, sizeHint().height());
}

}  // namespace warp::ui
