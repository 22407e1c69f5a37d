// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QtWidgets/QWidget>

namespace warp::ui::gallery {

struct Piece {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

std::vector<Piece> pieces();

}  // namespace warp::ui::gallery
