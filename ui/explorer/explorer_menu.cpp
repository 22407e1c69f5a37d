// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/tree_panel.h"

// The Explorer's context menus: what the menus of the window do, where the pointer is.
namespace warp::ui {

using namespace Qt::StringLiterals;

void ExplorerDock::showMenu(const Target& target, const QPoint& at) {
    if (target.kind == Target::Kind::None) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"explorerMenu"_s);
    addOpening(*menu, target);
    if (target.kind == Target::Kind::Record) m_context.actions.addTo(*menu, this, {target.key});
    menu->addSeparator();
    addPinning(*menu, target);
    addCopying(*menu, target);
    QAction* refresh = menu->addAction(icon(Glyph::Refresh), tr("Refresh"));
    connect(refresh, &QAction::triggered, this, [this] {
        m_universeModel.refresh();
        m_fileModel.refresh();
        if (m_tabs->currentWidget() == m_files) m_fileModel.measure();
    });
    menu->popup(at);
}

void ExplorerDock::addOpening(QMenu& menu, const Target& target) {
    const bool opens = target.kind == Target::Kind::Type || target.kind == Target::Kind::Keys ||
                       target.kind == Target::Kind::Record || target.kind == Target::Kind::File;
    if (opens) {
        QAction* open = menu.addAction(icon(Glyph::Open), tr("Open"));
        open->setObjectName(u"openTarget"_s);
        connect(open, &QAction::triggered, this, [this, target] { this->open(target); });
    }
    const bool holdsRecords = target.kind == Target::Kind::Type || target.kind == Target::Kind::Shard;
    if (!holdsRecords && target.region != u"spacetime"_s) return;
    QAction* create = menu.addAction(icon(Glyph::New), tr("New record\u2026"));
    create->setObjectName(u"newRecord"_s);
    const QString reason = m_context.actions.readOnlyReason();
    create->setEnabled(reason.isEmpty());
    create->setToolTip(reason);
    connect(create, &QAction::triggered, this,
            [this, target] { m_context.actions.create(this, target.type); });
}

void ExplorerDock::addPinning(QMenu& menu, const Target& target) {
    QVector<Target> pins = m_universeModel.pins();
    const bool pinned = pins.contains(target);
    QAction* pin = menu.addAction(icon(Glyph::Pin), pinned ? tr("Unpin") : tr("Pin to the top"));
    pin->setObjectName(u"pinTarget"_s);
    connect(pin, &QAction::triggered, this, [this, pins, target, pinned]() mutable {
        if (pinned)
            pins.removeAll(target);
        else
            pins.append(target);
        m_universeModel.setPins(pins);
        m_tree->expand(m_universeModel.index(0, 0));
        Q_EMIT pinsChanged();
    });
}

void ExplorerDock::addCopying(QMenu& menu, const Target& target) {
    const QString text = !target.key.isEmpty() ? target.key : target.path;
    if (text.isEmpty()) return;
    QAction* copy =
        menu.addAction(icon(Glyph::Copy), target.key.isEmpty() ? tr("Copy path") : tr("Copy key"));
    copy->setObjectName(u"copyTarget"_s);
    connect(copy, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
}

}  // namespace warp::ui
