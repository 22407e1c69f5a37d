// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/record_versions.h"

#include "engine/configuration/values.h"

namespace warp::ui {
namespace {

constexpr std::size_t kMostFields = 500;

Result<ValueText> textOf(Universe& universe, const std::string& key, Moment moment, const EngineJob& job) {
    if (moment.kind != Moment::Kind::Value) return ValueText();
    WARP_ASSIGN(const std::string json, universe.loggedValue(key, moment.lsn, job));
    return layOutValue(json, false);
}

// A log that is kept from its beginning tells of everything.
Moment beforeAll(const RecordHistory& history) {
    const bool all = history.keptSince == 1 && !history.cut;
    return {all ? Moment::Kind::Absent : Moment::Kind::NotKept};
}

}  // namespace

Result<KnownVersions> readVersions(Universe& universe, const std::string& key, const EngineJob& job) {
    KnownVersions known;
    WARP_ASSIGN(known.history, universe.recordHistory(key, kMostVersions, job));
    WARP_ASSIGN(const auto record, universe.spacetime().peek(key));
    if (record) known.now = record->version;
    const auto settings = universe.configuration().values();
    known.keptDays = settings->universe.walRetentionDays;
    known.keptMiB = settings->universe.walRetentionMiB;
    return known;
}

Moment momentAfter(const RecordHistory& history, std::size_t index) {
    for (std::size_t at = index + 1; at > 0; --at) {
        const RecordVersion& version = history.versions[at - 1];
        switch (version.kind) {
            case RecordVersion::Kind::Put: return {Moment::Kind::Value, version.lsn};
            case RecordVersion::Kind::Delete: return {Moment::Kind::Absent};
            case RecordVersion::Kind::Move: break;
        }
    }
    return beforeAll(history);
}

Moment momentBefore(const RecordHistory& history, std::size_t index) {
    if (history.versions[index].afterGap) return {Moment::Kind::NotKept};
    return index > 0 ? momentAfter(history, index - 1) : beforeAll(history);
}

Result<VersionTexts> readVersionTexts(Universe& universe, const std::string& key, Moment before, Moment after,
                                      const EngineJob& job) {
    VersionTexts texts;
    WARP_ASSIGN(texts.before, textOf(universe, key, before, job));
    WARP_ASSIGN(texts.after, textOf(universe, key, after, job));
    return texts;
}

Result<ChangesToNow> readChangesToNow(Universe& universe, const std::string& key, Moment then,
                                      const EngineJob& job) {
    ChangesToNow changes;
    WARP_ASSIGN(const std::string json, universe.loggedValue(key, then.lsn, job));
    WARP_ASSIGN(const auto record, universe.spacetime().peek(key));
    // All that an object had is listed member by member.
    if (!record && !json.starts_with('{')) {
        changes.fields.list.push_back({.pointer = {}, .before = {}, .after = json});
        return changes;
    }
    if (record) changes.now = record->version;
    changes.superposed = record && !record->candidates.empty();
    changes.fields = jsonDifferences(record ? record->value : "{}", json, {.most = kMostFields});
    return changes;
}

Result<RecordBatch> restoreBatch(Universe& universe, const std::string& key, Moment then, Lsn now,
                                 const EngineJob& job) {
    WARP_ASSIGN(std::string json, universe.loggedValue(key, then.lsn, job));
    RecordBatch batch;
    batch.put(key, std::move(json), {.ifVersion = now});
    return batch;
}

}  // namespace warp::ui
