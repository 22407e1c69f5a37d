// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_reader.h"

namespace warp {

SampleReader::SampleReader() {
    m_thread = NamedThread("sample-reader", [this](const std::stop_token&) { loop(); });
}

SampleReader::~SampleReader() {
    m_task = nullptr;
    m_given.release();
}

void SampleReader::loop() {
    while (true) {
        m_given.acquire();
        if (m_task == nullptr) return;
        m_result = (*m_task)();
        m_done.release();
    }
}

Status SampleReader::run(const std::function<Status()>& task) {
    m_task = &task;
    m_given.release();
    m_done.acquire();
    return std::move(m_result);
}

}  // namespace warp
