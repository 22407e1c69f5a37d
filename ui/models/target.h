// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// Something in a universe that can be shown, opened, pinned and gone back to.
struct Target {
    enum class Kind { None, Universe, Region, Shard, Type, Keys, Record, Folder, File, Topic };

    Kind kind = Kind::None;
    QString region;                    ///< "spacetime"; of Region and Topic
    std::optional<warp::Shard> shard;  ///< of Shard, and of Type and Keys below one
    QString type;                      ///< of Type and Keys
    QString key;                       ///< of Record; of Keys the first one
    QString path;                      ///< of Folder and File, relative to the universe
    QString topic;                     ///< of Topic, below its region: "nodes/packages"

    static Target ofRegion(const QString& region);
    static Target ofShard(warp::Shard shard);
    static Target ofType(const QString& type, std::optional<warp::Shard> shard = {});
    static Target ofRecord(const QString& key);
    static Target ofFolder(const QString& path);
    static Target ofFile(const QString& path);
    static Target ofTopic(const QString& region, const QString& topic);

    /// A line that parse() reads again: "record users:alice", "type hot users". For saved sessions.
    QString toLine() const;
    static Target parse(const QString& line);

    friend bool operator==(const Target&, const Target&) = default;
};

}  // namespace warp::ui

Q_DECLARE_METATYPE(warp::ui::Target)
