// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/theme.h"

namespace warp::ui {

/// The column of a page, up to its edges. Takes: `spacing`, of metrics.
inline QVBoxLayout* columnOf(QWidget* page, int spacing = metrics::kMedium) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// A text that goes on in the next line where it is long.
inline QLabel* sentence(const QString& text, QWidget* page) {
    auto* label = new QLabel(text, page);
    label->setWordWrap(true);
    return label;
}

/// The same, small and pale, for what is said beside something. Takes: `name`, of the object.
inline QLabel* captionOf(const char* name, QWidget* page) {
    auto* label = sentence({}, page);
    label->setObjectName(QLatin1StringView(name));
    label->setFont(Theme::font(FontRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace warp::ui
