// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/treemap_accessible.h"

#include <map>

#include <QtWidgets/QAccessibleWidget>

#include "ui/explorer/treemap_view.h"

namespace warp::ui {
namespace {

class TileInterface;

class TreemapInterface final : public QAccessibleWidget {
  public:
    explicit TreemapInterface(TreemapView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TreemapInterface() override;

    TreemapView* view() const { return static_cast<TreemapView*>(widget()); }
    const TreemapTile* tile(int at) const;

    int childCount() const override;
    QAccessibleInterface* child(int at) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

  private:
    QAccessibleInterface* childOf(const TreemapTile* tile) const;

    mutable std::map<int, QAccessible::Id> m_children;
};

/// One tile by its place in the picture; when there is no such tile any more it says that it is not valid.
class TileInterface final : public QAccessibleInterface {
  public:
    TileInterface(const TreemapInterface& owner, int at) : m_owner(owner), m_at(at) {}

    int at() const { return m_at; }
    bool isValid() const override { return m_owner.tile(m_at) != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_owner.view());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        const TreemapTile* tile = m_owner.tile(m_at);
        if (!tile) return {};
        if (kind == QAccessible::Name && tile->isThing())
            return tile->name + QStringLiteral(", ") + tile->figure;
        const bool asked = kind == QAccessible::Name || kind == QAccessible::Description;
        return asked ? m_owner.view()->describe(*tile) : QString();
    }

    QRect rect() const override {
        const TreemapTile* tile = m_owner.tile(m_at);
        if (!tile) return {};
        return {m_owner.view()->mapToGlobal(tile->rect.topLeft()), tile->rect.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        const TreemapTile* tile = m_owner.tile(m_at);
        state.invalid = tile == nullptr;
        state.selectable = state.focusable = tile && tile->isThing();
        state.selected = tile && tile == m_owner.view()->currentTile();
        state.focused = state.selected && m_owner.view()->hasFocus();
        return state;
    }

  private:
    const TreemapInterface& m_owner;
    const int m_at;
};

TreemapInterface::~TreemapInterface() {
    for (const auto& [at, id] : m_children) QAccessible::deleteAccessibleInterface(id);
}

const TreemapTile* TreemapInterface::tile(int at) const {
    const auto& tiles = view()->picture().tiles;
    const bool there = at >= 0 && static_cast<std::size_t>(at) < tiles.size();
    return there ? &tiles[static_cast<std::size_t>(at)] : nullptr;
}

int TreemapInterface::childCount() const {
    return static_cast<int>(view()->picture().tiles.size());
}

QAccessibleInterface* TreemapInterface::child(int at) const {
    if (!tile(at)) return nullptr;
    const auto known = m_children.find(at);
    if (known != m_children.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new TileInterface(*this, at);
    m_children.emplace(at, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TreemapInterface::indexOfChild(const QAccessibleInterface* child) const {
    for (const auto& [at, id] : m_children) {
        if (QAccessible::accessibleInterface(id) == child) return at;
    }
    return -1;
}

QAccessibleInterface* TreemapInterface::childOf(const TreemapTile* tile) const {
    return tile ? child(static_cast<int>(tile - view()->picture().tiles.data())) : nullptr;
}

QAccessibleInterface* TreemapInterface::childAt(int x, int y) const {
    return childOf(view()->tileAt(view()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* TreemapInterface::focusChild() const {
    return view()->hasFocus() ? childOf(view()->currentTile()) : nullptr;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<TreemapView*>(object);
    return view ? new TreemapInterface(view) : nullptr;
}

}  // namespace

void installTreemapAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace warp::ui
