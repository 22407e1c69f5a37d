// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include "engine/base/clock.h"

namespace warp::ui {

/// The only place where texts and times cross between the engine's types and Qt's.

/// Engine texts are UTF-8; bytes that are not become U+FFFD.
inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string toStd(QStringView text) {
    return text.toUtf8().toStdString();
}

inline QByteArray toBytes(std::string_view bytes) {
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// In UTC; views turn it into local time.
inline QDateTime toDateTime(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC);
}

}  // namespace warp::ui
