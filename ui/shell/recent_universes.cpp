// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_universes.h"

#include <algorithm>

#include <QtCore/QSettings>

#include "ui/shell/universe_link.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

std::optional<qint64> optionalNumber(const QVariant& value) {
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Status statusFrom(int value) {
    const bool known = value >= 0 && value <= static_cast<int>(Status::NoData);
    return known ? static_cast<Status>(value) : Status::NoData;
}

}  // namespace

RecentUniverses::RecentUniverses(const QString& configDirectory, QObject* parent)
    : QObject(parent), m_file(configDirectory + u"/recent.ini"_s) {
    load();
}

void RecentUniverses::note(const UniverseFacts& facts, qint64 nowMs) {
    const bool wasFirst = !m_entries.isEmpty() && m_entries.constFirst().directory == facts.directory;
    const qint64 openedMs = wasFirst ? m_entries.constFirst().openedMs : nowMs;
    m_entries.removeIf([&facts](const RecentUniverse& entry) { return entry.directory == facts.directory; });
    m_entries.prepend({.directory = facts.directory,
                       .name = facts.name,
                       .health = facts.health,
                       .records = facts.records,
                       .bytes = facts.bytes,
                       .openedMs = openedMs,
                       .user = facts.user});
    if (m_entries.size() > kMost) m_entries.resize(kMost);
    save();
    Q_EMIT changed();
}

void RecentUniverses::forget(const QString& directory) {
    m_entries.removeIf([&directory](const RecentUniverse& entry) { return entry.directory == directory; });
    save();
    Q_EMIT changed();
}

QString RecentUniverses::userOf(const QString& directory) const {
    const auto found = std::ranges::find(m_entries, directory, &RecentUniverse::directory);
    return found == m_entries.end() ? QString() : found->user;
}

void RecentUniverses::load() {
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = std::min(settings.beginReadArray("universe"_L1), kMost);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        m_entries << RecentUniverse{.directory = settings.value("directory"_L1).toString(),
                                    .name = settings.value("name"_L1).toString(),
                                    .health = statusFrom(settings.value("health"_L1, 3).toInt()),
                                    .records = optionalNumber(settings.value("records"_L1)),
                                    .bytes = optionalNumber(settings.value("bytes"_L1)),
                                    .openedMs = settings.value("opened"_L1).toLongLong(),
                                    .user = settings.value("user"_L1).toString()};
    }
    m_entries.removeIf([](const RecentUniverse& entry) { return entry.directory.isEmpty(); });
}

void RecentUniverses::save() const {
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove("universe"_L1);
    settings.beginWriteArray("universe"_L1, static_cast<int>(m_entries.size()));
    int at = 0;
    for (const RecentUniverse& entry : m_entries) {
        settings.setArrayIndex(at++);
        settings.setValue("directory"_L1, entry.directory);
        settings.setValue("name"_L1, entry.name);
        settings.setValue("health"_L1, static_cast<int>(entry.health));
        if (entry.records) settings.setValue("records"_L1, *entry.records);
        if (entry.bytes) settings.setValue("bytes"_L1, *entry.bytes);
        settings.setValue("opened"_L1, entry.openedMs);
        if (!entry.user.isEmpty()) settings.setValue("user"_L1, entry.user);
    }
}

}  // namespace warp::ui
