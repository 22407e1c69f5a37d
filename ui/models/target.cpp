// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/target.h"

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString shardWord(const std::optional<warp::Shard>& shard) {
    return shard ? toQString(shardName(*shard)) : u"any"_s;
}

}  // namespace

Target Target::ofRegion(const QString& region) {
    return {.kind = Kind::Region, .region = region};
}

Target Target::ofShard(warp::Shard shard) {
    return {.kind = Kind::Shard, .shard = shard};
}

Target Target::ofType(const QString& type, std::optional<warp::Shard> shard) {
    return {.kind = Kind::Type, .shard = shard, .type = type};
}

Target Target::ofRecord(const QString& key) {
    return {.kind = Kind::Record, .key = key};
}

Target Target::ofFolder(const QString& path) {
    return {.kind = Kind::Folder, .path = path};
}

Target Target::ofFile(const QString& path) {
    return {.kind = Kind::File, .path = path};
}

Target Target::ofTopic(const QString& region, const QString& topic) {
    return {.kind = Kind::Topic, .region = region, .topic = topic};
}

QString Target::toLine() const {
    switch (kind) {
        case Kind::None: return {};
        case Kind::Universe: return u"universe"_s;
        case Kind::Region: return u"region "_s + region;
        case Kind::Shard: return u"shard "_s + shardWord(shard);
        case Kind::Type:
        case Kind::Keys: return u"type "_s + shardWord(shard) + u' ' + type;
        case Kind::Record: return u"record "_s + key;
        case Kind::Folder: return u"folder "_s + path;
        case Kind::File: return u"file "_s + path;
        case Kind::Topic: return u"topic "_s + region + u' ' + topic;
    }
    return {};
}

Target Target::parse(const QString& line) {
    const qsizetype space = line.indexOf(u' ');
    const QString word = line.left(space);
    const QString rest = space < 0 ? QString() : line.mid(space + 1);
    if (word == u"universe"_s) return {.kind = Kind::Universe};
    if (rest.isEmpty()) return {};
    if (word == u"region"_s) return ofRegion(rest);
    if (word == u"record"_s) return ofRecord(rest);
    if (word == u"folder"_s) return ofFolder(rest);
    if (word == u"file"_s) return ofFile(rest);
    if (word == u"shard"_s) {
        const auto shard = parseShard(toStd(rest));
        return shard ? ofShard(*shard) : Target();
    }
    if (word == u"topic"_s) {
        const qsizetype gap = rest.indexOf(u' ');
        return gap < 0 ? Target() : ofTopic(rest.left(gap), rest.mid(gap + 1));
    }
    if (word == u"type"_s) {
        const qsizetype gap = rest.indexOf(u' ');
        if (gap < 0) return {};
        return ofType(rest.mid(gap + 1), parseShard(toStd(rest.left(gap))));
    }
    return {};
}

}  // namespace warp::ui
