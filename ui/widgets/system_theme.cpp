// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/system_theme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kGroup = "org.freedesktop.appearance"_L1;
constexpr auto kKey = "color-scheme"_L1;
constexpr uint kPreferDark = 1;
// A portal that hangs must not hold up the first window.
constexpr int kPatienceMs = 150;

// The portal wraps its answer in one variant or, in old versions, in two.
uint unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

}  // namespace

bool systemPrefersDark() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << QString(kGroup) << QString(kKey);
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return false;
    return unwrapped(reply.arguments().constFirst()) == kPreferDark;
}

bool isSystemThemeSetting(const QString& group, const QString& key) {
    return group == kGroup && key == kKey;
}

void watchSystemTheme(QObject* receiver, const char* slot) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, receiver, slot);
}

}  // namespace warp::ui
