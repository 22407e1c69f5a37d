// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshot_text.h"

#include <array>
#include <ranges>

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/text/engine_words.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
using namespace Qt::StringLiterals;

namespace {

struct Snapshots {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

QString number(std::uint64_t count) {
    return groupedNumber(static_cast<std::int64_t>(count));
}

QString bytes(std::uint64_t count) {
    return byteText(static_cast<std::int64_t>(count));
}

/// "+1 204", "−3"; empty where nothing is different.
QString difference(std::uint64_t now, std::uint64_t before) {
    if (now == before) return {};
    return now > before ? u'+' + number(now - before) : QChar(0x2212) + number(before - now);
}

QString originText(SnapshotOrigin origin) {
    switch (origin) {
        case SnapshotOrigin::Manual: return Snapshots::tr("By hand");
        case SnapshotOrigin::Schedule: return Snapshots::tr("Schedule");
        case SnapshotOrigin::Safety: break;
    }
    return Snapshots::tr("Safety, before a restore");
}

FactsModel::Fact rowOf(const SnapshotInfo& info, const SnapshotInfo* before) {
    const bool known = info.state == SnapshotState::Complete;
    return {.id = toQString(info.name),
            .cells = {snapshotTitle(info), known ? snapshotKindText(info.kind) : QString(),
                      snapshotStateText(info), known ? number(info.whole.records) : QString(),
                      known && before ? difference(info.whole.records, before->whole.records) : QString(),
                      known ? bytes(info.archiveBytes) : QString(), toQString(info.note)},
            .toolTips = {toQString(info.name), {}, engineText(info.problem)},
            .icon = statusIcon(snapshotStatus(info)),
            .iconColumn = 2};
}

/// "newest 1", "day 2026-01-15". Takes: as the engine says it, "daily 2026-01-15".
QString reasonText(const std::string& reason) {
    struct Word {
        QLatin1StringView engine;
        const char* text;
    };
    static constexpr std::array kWords = {
        Word{"last "_L1, QT_TRANSLATE_NOOP("Snapshots", "newest %1")},
        Word{"hourly "_L1, QT_TRANSLATE_NOOP("Snapshots", "hour %1")},
        Word{"daily "_L1, QT_TRANSLATE_NOOP("Snapshots", "day %1")},
        Word{"weekly from "_L1, QT_TRANSLATE_NOOP("Snapshots", "week from %1")},
        Word{"monthly "_L1, QT_TRANSLATE_NOOP("Snapshots", "month %1")},
        Word{"yearly "_L1, QT_TRANSLATE_NOOP("Snapshots", "year %1")},
        Word{"base of "_L1, QT_TRANSLATE_NOOP("Snapshots", "base of %1")},
        Word{"manual"_L1, QT_TRANSLATE_NOOP("Snapshots", "taken by hand")},
        Word{"safety"_L1, QT_TRANSLATE_NOOP("Snapshots", "taken before a restore")}};
    const QString said = toQString(reason);
    for (const Word& word : kWords) {
        if (!said.startsWith(word.engine)) continue;
        const QString text = Snapshots::tr(word.text);
        return text.contains("%1"_L1) ? text.arg(said.mid(word.engine.size())) : text;
    }
    return said;
}

using Facts = std::vector<FactsModel::Fact>;

void add(Facts& facts, const QString& name, const QString& value, const QString& meaning) {
    if (!value.isEmpty()) facts.push_back({.id = name, .cells = {name, value, meaning}});
}

void addCounts(Facts& facts, const SnapshotInfo& info) {
    const SnapshotCounts& whole = info.whole;
    add(facts, Snapshots::tr("Records"), number(whole.records),
        Snapshots::tr("Records that the universe had at that moment."));
    add(facts, Snapshots::tr("Nodes"), number(whole.nodes), Snapshots::tr("Nodes of the graph."));
    add(facts, Snapshots::tr("Edges"), number(whole.edges), Snapshots::tr("Edges of the graph."));
    add(facts, Snapshots::tr("Links"), number(whole.links), Snapshots::tr("Pairs of entangled records."));
    add(facts, Snapshots::tr("Events"), number(whole.events), Snapshots::tr("Events of all tiers."));
    if (info.kind == SnapshotKind::Full) return;
    add(facts, Snapshots::tr("Changed records"), number(info.counts.records),
        Snapshots::tr("Records that this snapshot holds itself."));
    add(facts, Snapshots::tr("Deletions"), number(info.counts.deleted),
        Snapshots::tr("What is gone since the base."));
}

void addArchive(Facts& facts, const SnapshotInfo& info) {
    add(facts, Snapshots::tr("Archive"), bytes(info.archiveBytes),
        Snapshots::tr("universe.tar.gz: `tar xzf` of a full snapshot gives a universe that opens."));
    add(facts, Snapshots::tr("Unpacked"), bytes(info.contentBytes),
        Snapshots::tr("Size of the files inside, which a restore needs at least."));
    add(facts, Snapshots::tr("Files"), number(info.counts.files),
        Snapshots::tr("Members of the archive, each with its checksum in the list inside."));
    add(facts, QStringLiteral("SHA-256"), toQString(info.sha256), Snapshots::tr("Checksum of the archive."));
    add(facts, Snapshots::tr("Engine"), toQString(info.engineVersion),
        Snapshots::tr("Version of the program that wrote it."));
}

/// "2026-01-16 12:00:00 ← 2026-01-15 12:00:00": bases of bases down to the full one. What is missing ends it.
QString chainText(const SnapshotInfo& info, const std::vector<SnapshotInfo>& others) {
    QStringList chain;
    std::string base = info.base;
    while (!base.empty() && static_cast<std::size_t>(chain.size()) <= others.size()) {
        const auto found = std::ranges::find(others, base, &SnapshotInfo::name);
        chain << (found == others.end() ? toQString(base) : snapshotTitle(*found));
        base = found == others.end() ? std::string() : found->base;
    }
    return chain.join(u" \u2190 "_s);
}

void addLineage(Facts& facts, const SnapshotInfo& info, const std::vector<SnapshotInfo>& others) {
    add(facts, Snapshots::tr("Base"), toQString(info.base),
        Snapshots::tr("The snapshot it builds upon, and which a restore needs as well."));
    const QString chain = chainText(info, others);
    if (chain.contains(u'\u2190'))
        add(facts, Snapshots::tr("Builds upon"), chain,
            Snapshots::tr("Every snapshot that a restore needs, down to the full one."));
    const auto above = std::ranges::count(others, info.name, &SnapshotInfo::base);
    if (above > 0)
        add(facts, Snapshots::tr("Needed by"),
            Snapshots::tr("%n snapshot(s)", nullptr, static_cast<int>(above)),
            Snapshots::tr("They build upon it: it cannot be deleted before them."));
}

}  // namespace

QString snapshotTitle(const SnapshotInfo& info) {
    return info.state == SnapshotState::Complete ? timeText(info.createdAt) : toQString(info.name);
}

QString snapshotKindText(SnapshotKind kind) {
    return kind == SnapshotKind::Full ? Snapshots::tr("Full") : Snapshots::tr("Incremental");
}

QString snapshotStateText(const SnapshotInfo& info) {
    switch (info.state) {
        case SnapshotState::Partial: return Snapshots::tr("Interrupted");
        case SnapshotState::Damaged: return Snapshots::tr("Damaged");
        case SnapshotState::Complete: break;
    }
    if (!info.problem.empty()) return Snapshots::tr("Incomplete chain");
    if (!info.verifiedAt) return Snapshots::tr("Not verified");
    return info.verifiedDeep ? Snapshots::tr("Verified") : Snapshots::tr("Checksums verified");
}

Status snapshotStatus(const SnapshotInfo& info) {
    if (info.state == SnapshotState::Damaged) return Status::Critical;
    if (info.state == SnapshotState::Partial || !info.problem.empty()) return Status::Warning;
    return info.verifiedAt ? Status::Ok : Status::NoData;
}

bool isUsable(const SnapshotInfo& info) {
    return info.state == SnapshotState::Complete && info.problem.empty();
}

std::vector<FactsModel::Column> snapshotColumns() {
    return {{Snapshots::tr("Moment")},        {Snapshots::tr("Kind")},         {Snapshots::tr("State")},
            {Snapshots::tr("Records"), true}, {Snapshots::tr("Change"), true}, {Snapshots::tr("Size"), true},
            {Snapshots::tr("Note")}};
}

Facts snapshotRows(const std::vector<SnapshotInfo>& snapshots) {
    Facts rows;
    const SnapshotInfo* before = nullptr;
    for (const SnapshotInfo& info : snapshots) {
        rows.push_back(rowOf(info, before));
        if (info.state == SnapshotState::Complete) before = &info;
    }
    std::ranges::reverse(rows);
    return rows;
}

std::vector<FactsModel::Column> retentionColumns() {
    return {{Snapshots::tr("Moment")}, {Snapshots::tr("Size"), true}, {Snapshots::tr("Stays or goes")}};
}

Facts retentionRows(const std::vector<RetentionVerdict>& verdicts) {
    Facts rows;
    for (const RetentionVerdict& verdict : verdicts | std::views::reverse) {
        QStringList reasons;
        for (const std::string& reason : verdict.reasons) reasons << reasonText(reason);
        const QString fate =
            verdict.keep ? Snapshots::tr("Stays: %1").arg(reasons.join(u", "_s)) : Snapshots::tr("Goes");
        rows.push_back(
            {.id = toQString(verdict.snapshot.name),
             .cells = {snapshotTitle(verdict.snapshot), bytes(verdict.snapshot.archiveBytes), fate},
             .toolTips = {toQString(verdict.snapshot.name), {}, fate},
             .icon = statusIcon(verdict.keep ? Status::Ok : Status::Warning),
             .iconColumn = 2});
    }
    return rows;
}

Facts snapshotFacts(const SnapshotInfo& info, const std::vector<SnapshotInfo>& others) {
    Facts facts;
    add(facts, Snapshots::tr("State"), snapshotStateText(info), {});
    add(facts, Snapshots::tr("Problem"), engineText(info.problem), {});
    add(facts, Snapshots::tr("Name"), toQString(info.name), Snapshots::tr("Of its directory."));
    add(facts, Snapshots::tr("Directory"), toQString(info.path), {});
    if (info.state != SnapshotState::Complete) return facts;
    add(facts, Snapshots::tr("Moment"), timeText(info.createdAt, true),
        Snapshots::tr("Everything written until then is in it, nothing after it."));
    add(facts, Snapshots::tr("Kind"), snapshotKindText(info.kind), {});
    addLineage(facts, info, others);
    add(facts, Snapshots::tr("Change number"), number(info.lsn),
        Snapshots::tr("The last change of the universe that is in it."));
    add(facts, Snapshots::tr("Made by"), originText(info.origin), {});
    add(facts, Snapshots::tr("Note"), toQString(info.note), {});
    if (info.verifiedAt) {
        add(facts, Snapshots::tr("Verified"), timeText(*info.verifiedAt),
            info.verifiedDeep ? Snapshots::tr("Every file inside was compared.")
                              : Snapshots::tr("The checksums of the archive were compared."));
    }
    addCounts(facts, info);
    addArchive(facts, info);
    add(facts, Snapshots::tr("Took"),
        durationText(static_cast<double>(info.finishedAt.ms - info.createdAt.ms)), {});
    return facts;
}

}  // namespace warp::ui
