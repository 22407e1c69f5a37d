// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_store.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kVersion = 1;
constexpr int kMostPages = 40;

}  // namespace

SessionStore::SessionStore(const QString& configDirectory) : m_directory(configDirectory + u"/sessions"_s) {}

WindowSession SessionStore::load(const QString& universeId) const {
    QSettings settings(fileFor(universeId), QSettings::IniFormat);
    if (settings.value("version"_L1).toInt() != kVersion) return {};
    WindowSession session;
    session.geometry = settings.value("geometry"_L1).toByteArray();
    session.docks = settings.value("docks"_L1).toByteArray();
    session.current = {settings.value("current/name"_L1).toString(),
                       settings.value("current/subject"_L1).toString()};
    session.selection = {settings.value("selection/keys"_L1).toStringList(),
                         settings.value("selection/origin"_L1).toString()};
    session.splitters = settings.value("splitters"_L1).toMap();
    const int count = std::min(settings.beginReadArray("page"_L1), kMostPages);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        session.pages << PageId{settings.value("name"_L1).toString(),
                                settings.value("subject"_L1).toString()};
    }
    return session;
}

void SessionStore::save(const QString& universeId, const WindowSession& session) const {
    QSettings settings(fileFor(universeId), QSettings::IniFormat);
    settings.clear();
    settings.setValue("version"_L1, kVersion);
    settings.setValue("geometry"_L1, session.geometry);
    settings.setValue("docks"_L1, session.docks);
    settings.setValue("current/name"_L1, session.current.name);
    settings.setValue("current/subject"_L1, session.current.subject);
    settings.setValue("selection/keys"_L1, session.selection.keys);
    settings.setValue("selection/origin"_L1, session.selection.origin);
    settings.setValue("splitters"_L1, session.splitters);
    settings.beginWriteArray("page"_L1, static_cast<int>(session.pages.size()));
    int at = 0;
    for (const PageId& page : session.pages) {
        settings.setArrayIndex(at++);
        settings.setValue("name"_L1, page.name);
        settings.setValue("subject"_L1, page.subject);
    }
}

// The id comes from a file of the universe, so it is not trusted as a file name.
QString SessionStore::fileFor(const QString& universeId) const {
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(universeId)).left(120);
    const QString file = name.isEmpty() ? u"window"_s : u"universe-"_s + name;
    return m_directory + u'/' + file + u".ini"_s;
}

}  // namespace warp::ui
