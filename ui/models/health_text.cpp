// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/health_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/engine_words.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct HealthTexts {
    Q_DECLARE_TR_FUNCTIONS(HealthTexts)
};

QString number(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

QString bytes(std::uint64_t value) {
    return byteText(static_cast<std::int64_t>(value));
}

bool isWell(const HealthCheck& check) {
    return check.level == HealthLevel::Ok;
}

/// What the engine found out itself, in brackets after a sentence of ours.
QString withFacts(const QString& sentence, const HealthCheck& check) {
    return sentence + u" ("_s + engineText(check.why) + u')';
}

HealthText ofDirectory(const HealthCheck& check, const UniverseStats&) {
    const QString name = HealthTexts::tr("Directory");
    if (isWell(check)) return {name, HealthTexts::tr("The directory of the universe is in its place."), {}};
    return {name, withFacts(HealthTexts::tr("The directory of the universe cannot be reached."), check),
            HealthTexts::tr("Put it back, or close the universe and open it at its new place.")};
}

HealthText ofState(const HealthCheck& check, const UniverseStats& stats) {
    const QString name = HealthTexts::tr("State");
    if (stats.observer) return {name, HealthTexts::tr("Opened for reading only."), {}};
    if (isWell(check)) return {name, HealthTexts::tr("Changes are taken."), {}};
    const QString reason = readOnlyText(stats).simplified();
    return {name, reason.isEmpty() ? toQString(check.why) : reason,
            HealthTexts::tr("Remove the cause, then choose Universe > Resume writing.")};
}

HealthText ofLog(const HealthCheck& check, const UniverseStats& stats) {
    const StoreStatus& store = stats.store;
    const std::uint64_t open = store.visibleLsn - std::min(store.visibleLsn, store.durableLsn);
    HealthText text{HealthTexts::tr("Log"),
                    HealthTexts::tr("%1 of log not in the tree yet, %2 changes not on the disk yet.")
                        .arg(bytes(store.logBytes), number(open)),
                    {}};
    if (isWell(check)) return text;
    text.why += u' ' + HealthTexts::tr("Much waits in memory, so writers are slowed.");
    text.fix = HealthTexts::tr(
        "Wait until the tree has caught up, or raise "
        "universe_parameters.storage.memory_budget.");
    return text;
}

HealthText ofArchive(const HealthCheck& check, const UniverseStats& stats) {
    const StoreStatus& store = stats.store;
    HealthText text{HealthTexts::tr("Log archive"),
                    HealthTexts::tr("%1 of log wait to be archived.").arg(bytes(store.logWaitingBytes)),
                    {}};
    if (store.logDroppedLsn > 0)
        text.why +=
            u' ' +
            HealthTexts::tr("Changes up to LSN %1 were not all kept.").arg(number(store.logDroppedLsn));
    if (store.archiveError)
        text.why += u' ' + HealthTexts::tr("Archiving has stopped: %1").arg(errorLine(*store.archiveError));
    if (!isWell(check))
        text.fix = HealthTexts::tr(
            "Remove the cause. No record is at risk, but older changes leave history "
            "and restores.");
    return text;
}

HealthText ofTree(const HealthCheck&, const UniverseStats& stats) {
    const std::uint64_t behind =
        stats.store.visibleLsn - std::min(stats.store.visibleLsn, stats.store.appliedLsn);
    return {HealthTexts::tr("Tree"),
            HealthTexts::tr("%1 in %2, %3 changes behind the log.")
                .arg(recordCountText(stats.records), bytes(stats.store.treeBytes), number(behind)),
            {}};
}

HealthText ofMirror(const HealthCheck& check, const UniverseStats& stats) {
    const QString due =
        stats.mirrorDue == 0
            ? HealthTexts::tr("Every readable file is written.")
            : HealthTexts::tr("Readable files still to be written: %1.").arg(number(stats.mirrorDue));
    HealthText text{HealthTexts::tr("Mirror"), isWell(check) ? due : withFacts(due, check), {}};
    if (!isWell(check))
        text.fix = HealthTexts::tr(
            "They follow when writing gets quieter. If something stops them, remove "
            "its cause; no record is at risk.");
    return text;
}

HealthText ofSpace(const HealthCheck& check, const UniverseStats& stats) {
    const QString name = HealthTexts::tr("Disk space");
    if (check.level == HealthLevel::NoData) return {name, HealthTexts::tr("Not measured."), {}};
    return {name,
            HealthTexts::tr("%1 of %2 free.").arg(bytes(stats.disk.freeBytes), bytes(stats.disk.totalBytes)),
            isWell(check) ? QString()
                          : HealthTexts::tr("Free disk space; deleting records works even on a full disk.")};
}

HealthText ofInodes(const HealthCheck& check, const UniverseStats& stats) {
    const QString name = HealthTexts::tr("Number of files");
    if (stats.disk.totalInodes == 0)
        return {name, HealthTexts::tr("This file system does not limit the number of files."), {}};
    const double share =
        static_cast<double>(stats.disk.freeInodes) / static_cast<double>(stats.disk.totalInodes);
    return {name,
            HealthTexts::tr("%1 more files are possible (%2).")
                .arg(number(stats.disk.freeInodes), percentText(share)),
            isWell(check) ? QString()
                          : HealthTexts::tr("Remove files, or move records that are read rarely to cold: it "
                                            "needs few files.")};
}

HealthText ofEdits(const HealthCheck& check, const UniverseStats& stats) {
    const QString name = HealthTexts::tr("Edits by hand");
    if (isWell(check)) return {name, HealthTexts::tr("No file edited by hand waits for a decision."), {}};
    return {name, HealthTexts::tr("Edited by hand and not taken in: %1.").arg(fileCountText(stats.problems)),
            HealthTexts::tr("Decide about the files listed above; they are never overwritten while they are "
                            "listed.")};
}

HealthText ofMaintenance(const HealthCheck& check, const UniverseStats&) {
    const QString name = HealthTexts::tr("Maintenance");
    if (isWell(check)) return {name, HealthTexts::tr("The last round had no failure."), {}};
    return {name, withFacts(HealthTexts::tr("The last round failed."), check),
            HealthTexts::tr("It tries again by itself; the log tells more.")};
}

/// A file of rules that somebody edited; what was in force before it stays.
HealthText ofRules(const QString& name, const QString& well, const QString& ill, const QString& fix,
                   const HealthCheck& check) {
    if (isWell(check)) return {name, well, {}};
    return {name, withFacts(ill, check), fix};
}

HealthText ofSchema(const HealthCheck& check, const UniverseStats&) {
    return ofRules(HealthTexts::tr("Schemas"), HealthTexts::tr("The file of schemas is in force."),
                   HealthTexts::tr("The file of schemas cannot be used."),
                   HealthTexts::tr("Correct the file, or set the schema again."), check);
}

HealthText ofAccess(const HealthCheck& check, const UniverseStats&) {
    return ofRules(HealthTexts::tr("Users and roles"),
                   HealthTexts::tr("The file of users and roles is in force."),
                   HealthTexts::tr("The file of users and roles cannot be used."),
                   HealthTexts::tr("Correct the file: until then nobody can open the universe."), check);
}

HealthText ofObservatory(const HealthCheck& check, const UniverseStats&) {
    return ofRules(HealthTexts::tr("Observatory"), HealthTexts::tr("Figures are measured and written down."),
                   HealthTexts::tr("Figures cannot be written down."),
                   HealthTexts::tr("Remove the cause; no record is at risk."), check);
}

HealthText ofAlerts(const HealthCheck& check, const UniverseStats&) {
    return ofRules(HealthTexts::tr("Alerts"), HealthTexts::tr("No alert is raised."),
                   HealthTexts::tr("An alert is raised."),
                   HealthTexts::tr("Look at the rule: it says what to do."), check);
}

HealthText ofObserver(const HealthCheck& check, const UniverseStats& stats) {
    HealthText text{
        HealthTexts::tr("Observing"), HealthTexts::tr("No process has the universe open for writing."), {}};
    if (!stats.writer.empty()) {
        text.why = HealthTexts::tr("%1 behind the process that writes.")
                       .arg(durationText(static_cast<double>(stats.behindMs)));
        if (!isWell(check)) text.fix = HealthTexts::tr("Wait, or look at that process: it may hang.");
    } else if (!isWell(check)) {
        text.why += u' ' + HealthTexts::tr("The last one that had did not close it.");
        text.fix = HealthTexts::tr(
            "Open it for writing once: that replays the log. Nothing acknowledged is "
            "lost.");
    }
    return text;
}

HealthText ofSnapshots(const HealthCheck& check, const UniverseStats&) {
    const QString name = HealthTexts::tr("Snapshots");
    if (check.level == HealthLevel::NoData)
        return {name, HealthTexts::tr("The snapshots cannot be looked at."), {}};
    if (isWell(check)) return {name, withFacts(HealthTexts::tr("None was missed."), check), {}};
    if (check.why.find("older ones could not be removed") != std::string::npos) {
        return {name,
                withFacts(HealthTexts::tr("The last snapshot was taken; older ones could not be removed."),
                          check),
                HealthTexts::tr("Remove the cause. Removing them is tried again within the hour.")};
    }
    return {name, withFacts(HealthTexts::tr("A snapshot of the schedule was not taken."), check),
            HealthTexts::tr("Remove the cause if one is told, and take one now: Snapshots > Take a snapshot. "
                            "They are missed while no process has the universe open.")};
}

HealthText ofHolder(const HealthCheck& check, const UniverseStats&) {
    const QString name = HealthTexts::tr("Writing process");
    if (check.level == HealthLevel::NoData)
        return {name, HealthTexts::tr("It is of another version and does not tell its health."),
                HealthTexts::tr("Look at the health that it shows itself.")};
    return {name, withFacts(HealthTexts::tr("It does not answer."), check),
            HealthTexts::tr("Wait, or end that process; nothing acknowledged is lost.")};
}

}  // namespace

HealthText healthText(const HealthCheck& check, const UniverseStats& stats) {
    using Maker = HealthText (*)(const HealthCheck&, const UniverseStats&);
    static const QHash<QString, Maker> kMakers = {
        {u"directory"_s, ofDirectory},     {u"state"_s, ofState},         {u"log"_s, ofLog},
        {u"log_archive"_s, ofArchive},     {u"tree"_s, ofTree},           {u"mirror"_s, ofMirror},
        {u"disk_space"_s, ofSpace},        {u"disk_inodes"_s, ofInodes},  {u"external_edits"_s, ofEdits},
        {u"maintenance"_s, ofMaintenance}, {u"observer"_s, ofObserver},   {u"holder"_s, ofHolder},
        {u"schema"_s, ofSchema},           {u"access"_s, ofAccess},       {u"observatory"_s, ofObservatory},
        {u"alerts"_s, ofAlerts},           {u"snapshots"_s, ofSnapshots},
    };
    const QString id = toQString(check.name);
    if (const Maker maker = kMakers.value(id)) return maker(check, stats);
    QString name = QString(id).replace(u'_', u' ');
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return {name, engineText(check.why), engineText(check.fix)};
}

}  // namespace warp::ui
