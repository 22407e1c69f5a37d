// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dock_host.h"

#include <QtWidgets/QVBoxLayout>

namespace warp::ui {

DockHost::DockHost(EngineSession& session, Maker make, QWidget* parent)
    : QWidget(parent), m_make(std::move(make)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &EngineSession::opened, this, &DockHost::fill);
    connect(&session, &EngineSession::stateChanged, this, [this](EngineSession::State state) {
        if (state == EngineSession::State::Closing || state == EngineSession::State::Closed) empty();
    });
    if (session.isOpen()) fill();
}

void DockHost::fill() {
    empty();
    m_content = m_make(this);
    layout()->addWidget(m_content);
}

void DockHost::empty() {
    delete std::exchange(m_content, nullptr);
}

}  // namespace warp::ui
