// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/splitter_memory.h"

#include <QtWidgets/QSplitter>

namespace warp::ui {
namespace {

QString nameOf(const QString& place, const QSplitter& splitter) {
    return place + QLatin1Char('/') + splitter.objectName();
}

}  // namespace

void SplitterMemory::restore(const QWidget& root, const QString& place) const {
    for (QSplitter* splitter : root.findChildren<QSplitter*>()) {
        const QByteArray state = m_states.value(nameOf(place, *splitter)).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty()) splitter->restoreState(state);
    }
}

void SplitterMemory::gather(const QWidget& root, const QString& place) {
    for (const QSplitter* splitter : root.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            m_states.insert(nameOf(place, *splitter), splitter->saveState());
    }
}

}  // namespace warp::ui
