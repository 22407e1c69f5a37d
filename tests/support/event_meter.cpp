// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_meter.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>

namespace warp::ui::test {
namespace {

using std::chrono::nanoseconds;

// How long this thread has waited for a processor so far; 0 where the system does not tell.
nanoseconds waitedForProcessor() {
    static const int kFile = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 96> text{};
    if (kFile < 0 || ::pread(kFile, text.data(), text.size() - 1, 0) <= 0) return {};
    long long ran = 0;
    long long waited = 0;
    return std::sscanf(text.data(), "%lld %lld", &ran, &waited) == 2 ? nanoseconds(waited) : nanoseconds();
}

QString describe(const char* receiver, const QString& name, QEvent::Type type) {
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QString::fromLatin1(event != nullptr ? event : "event") + QStringLiteral(" to ") +
           QString::fromLatin1(receiver) + QLatin1Char(' ') + name;
}

}  // namespace

bool MeteredApplication::notify(QObject* receiver, QEvent* event) {
    if (m_inside) return QApplication::notify(receiver, event);
    m_inside = true;
    // The receiver may be gone afterwards.
    const char* name = receiver->metaObject()->className();
    const QString objectName = receiver->objectName();
    const QEvent::Type type = event->type();
    const auto started = std::chrono::steady_clock::now();
    const nanoseconds waitedBefore = waitedForProcessor();
    const bool handled = QApplication::notify(receiver, event);
    const nanoseconds took =
        std::chrono::steady_clock::now() - started - (waitedForProcessor() - waitedBefore);
    m_inside = false;
    if (took > m_slowest) {
        m_slowest = took;
        m_slowestEvent = describe(name, objectName, type);
    }
    return handled;
}

std::chrono::milliseconds MeteredApplication::slowest() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_slowest);
}

}  // namespace warp::ui::test
