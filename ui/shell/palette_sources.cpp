// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_sources.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include "ui/shell/page_registry.h"
#include "ui/shell/window_menus.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/fuzzy_match.h"

namespace warp::ui {
namespace {

struct Scored {
    int score;
    PaletteEntry entry;
};

// Best first; equals stay in their order.
QVector<PaletteEntry> sorted(QVector<Scored> scored) {
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored& a, const Scored& b) { return a.score > b.score; });
    QVector<PaletteEntry> entries;
    for (Scored& one : scored) entries << std::move(one.entry);
    return entries;
}

}  // namespace

QString menuOf(const QAction& action) {
    for (QObject* object : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<QMenu*>(object)) return plainText(menu->title());
    }
    return {};
}

QString plainText(const QString& actionText) {
    QString text = actionText;
    text.remove(u'&');
    while (text.endsWith(u'\u2026') || text.endsWith(u'.')) text.chop(1);
    return text;
}

QString ActionSource::placeholder() const {
    return tr("Find an action");
}

void ActionSource::query(const QString& text, Answer answer) {
    QVector<Scored> found;
    for (QAction* action : m_menus.allActions()) {
        const QString name = plainText(action->text());
        const auto match = fuzzyMatch(text, name);
        if (!match) continue;
        found.append({match->score,
                      {.text = name,
                       .detail = action->isEnabled() ? menuOf(*action) : action->statusTip(),
                       .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                       .icon = action->icon(),
                       .enabled = action->isEnabled(),
                       .matched = match->positions,
                       .run = [action = QPointer<QAction>(action)] {
                           if (action) action->trigger();
                       }}});
    }
    answer(sorted(std::move(found)));
}

QString GoToSource::placeholder() const {
    return m_universeOpen ? tr("Go to a record, type or page") : tr("Go to a page");
}

void GoToSource::query(const QString& text, Answer answer) {
    const QVector<PaletteEntry> own = pages(text);
    answer(own);
    if (!m_universeOpen || !m_services.find || text.trimmed().isEmpty()) return;
    m_services.find(text, [own, answer](const QVector<PaletteEntry>& found) { answer(own + found); });
}

QVector<PaletteEntry> GoToSource::pages(const QString& text) const {
    QVector<Scored> found;
    for (const PageKind& kind : m_registry.kinds()) {
        if (!kind.single || (kind.needsUniverse && !m_universeOpen)) continue;
        const auto match = fuzzyMatch(text, kind.title);
        if (!match) continue;
        found.append({match->score,
                      {.text = kind.title,
                       .detail = tr("Page"),
                       .icon = icon(kind.glyph),
                       .matched = match->positions,
                       .run = [&services = m_services, name = kind.name] {
                           services.openPage({name, {}});
                       }}});
    }
    return sorted(std::move(found));
}

}  // namespace warp::ui
