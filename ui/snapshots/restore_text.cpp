// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_text.h"

#include <array>

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/diff_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

struct Restores {
    Q_DECLARE_TR_FUNCTIONS(Restores)
};

constexpr std::size_t kMostTimes = 3;

QString number(std::uint64_t count) {
    return groupedNumber(static_cast<std::int64_t>(count));
}

QString bytes(std::uint64_t count) {
    return byteText(static_cast<std::int64_t>(count));
}

/// Those of three counts that are not 0.
QString countsText(std::uint64_t added, std::uint64_t changed, std::uint64_t removed) {
    QStringList counts;
    if (added > 0) counts << Restores::tr("%1 added").arg(number(added));
    if (changed > 0) counts << Restores::tr("%1 changed").arg(number(changed));
    if (removed > 0) counts << Restores::tr("%1 removed").arg(number(removed));
    return counts.join(u", "_s);
}

struct Kind {
    QString name;
    const PartCounts& counts;
};

std::array<Kind, 6> kindsOf(const RestoreReport& report) {
    return {Kind{diffPartText(DiffPart::Record), report.recordParts},
            Kind{diffPartText(DiffPart::Node), report.nodeParts},
            Kind{diffPartText(DiffPart::Edge), report.edgeParts},
            Kind{Restores::tr("Links"), report.linkParts},
            Kind{Restores::tr("Superpositions"), report.superpositionParts},
            Kind{Restores::tr("Events"), report.eventParts}};
}

using Facts = std::vector<FactsModel::Fact>;

void add(Facts& facts, const QString& name, const QString& value, const QString& meaning = {}) {
    facts.push_back({.id = name, .cells = {name, value, meaning}});
}

void addMoment(Facts& facts, const RestoreReport& report, const QString& meaning) {
    if (!report.snapshot.name.empty()) add(facts, Restores::tr("Snapshot"), toQString(report.snapshot.name));
    add(facts, Restores::tr("Moment"), timeText(report.moment, true), meaning);
    if (report.replayed > 0)
        add(facts, Restores::tr("Replayed from the log"), number(report.replayed),
            Restores::tr("Batches that were written between the snapshot and that moment."));
}

void addUnreadable(Facts& facts, const RestoreReport& report) {
    if (report.unreadable == 0) return;
    add(facts, Restores::tr("Unreadable files"), number(report.unreadable),
        Restores::tr("Files of events, links and the like that were damaged before the snapshot."));
}

}  // namespace

QString restorableTimesText(const std::vector<RestorableTimes>& times) {
    if (times.empty()) return Restores::tr("No time can be restored yet: that takes a snapshot before it.");
    QStringList rows;
    for (std::size_t at = times.size() - std::min(times.size(), kMostTimes); at < times.size(); ++at)
        rows << Restores::tr("%1 to %2").arg(timeText(times[at].first), timeText(times[at].last));
    return Restores::tr("Restorable times: %1.").arg(rows.join(u"; "_s));
}

// What is only in the snapshot comes back, what came since goes.
QString restoreChangesText(const SnapshotDiff& diff) {
    QStringList lines;
    for (const DiffPart part : kDiffParts) {
        const DiffCounts counts = diff.counts(part);
        const QString text = countsText(counts.deleted, counts.changed, counts.added);
        if (!text.isEmpty()) lines << u"%1: %2"_s.arg(diffPartText(part), text);
    }
    const SnapshotCounts& then = diff.before.whole;
    const SnapshotCounts& now = diff.after.whole;
    const auto addStep = [&lines](const QString& what, std::uint64_t from, std::uint64_t to) {
        if (from != to) lines << u"%1: %2 \u2192 %3"_s.arg(what, number(from), number(to));
    };
    addStep(Restores::tr("Links"), now.links, then.links);
    addStep(Restores::tr("Events"), now.events, then.events);
    if (lines.isEmpty()) return Restores::tr("No record, node or edge is different from now.");
    return lines.join(u'\n');
}

QString restoreBytesText(const SnapshotDiff& diff) {
    QStringList parts;
    if (diff.bytesDeleted > 0) parts << Restores::tr("%1 written").arg(bytes(diff.bytesDeleted));
    if (diff.bytesAdded > 0) parts << Restores::tr("%1 removed").arg(bytes(diff.bytesAdded));
    return parts.join(u", "_s);
}

QString partText(std::string_view part) {
    if (part == "records") return Restores::tr("All records");
    if (part == "graph") return Restores::tr("The graph: all nodes and edges");
    if (part == "links") return Restores::tr("All links between records");
    if (part == "events") return Restores::tr("All events");
    return toQString(std::string(part));
}

std::vector<FactsModel::Column> partColumns() {
    return {{Restores::tr("What")},
            {Restores::tr("Added"), true},
            {Restores::tr("Changed"), true},
            {Restores::tr("Removed"), true},
            {Restores::tr("Unchanged"), true}};
}

Facts partRows(const RestoreReport& report) {
    Facts rows;
    for (const auto& [name, counts] : kindsOf(report)) {
        if (counts == PartCounts()) continue;
        rows.push_back({.id = name,
                        .cells = {name, number(counts.added), number(counts.changed), number(counts.deleted),
                                  number(counts.unchanged)}});
    }
    return rows;
}

QString partsDeletedText(const RestoreReport& report) {
    QStringList kinds;
    const auto add = [&kinds](const PartCounts& counts, auto text) {
        if (counts.deleted > 0) kinds << text(static_cast<int>(counts.deleted));
    };
    add(report.recordParts, [](int n) { return Restores::tr("%n record(s)", nullptr, n); });
    add(report.nodeParts, [](int n) { return Restores::tr("%n node(s)", nullptr, n); });
    add(report.edgeParts, [](int n) { return Restores::tr("%n edge(s)", nullptr, n); });
    add(report.linkParts, [](int n) { return Restores::tr("%n link(s)", nullptr, n); });
    add(report.superpositionParts, [](int n) { return Restores::tr("%n superposition(s)", nullptr, n); });
    add(report.eventParts, [](int n) { return Restores::tr("%n event(s)", nullptr, n); });
    return kinds.join(u", "_s);
}

QString takeBackText(const QString& safety, Timestamp before) {
    if (!safety.isEmpty()) return Restores::tr("Restore the same parts from the snapshot %1.").arg(safety);
    return Restores::tr("No snapshot was taken; the log may lead back to %1.").arg(timeText(before, true));
}

std::uint64_t partsDeleted(const RestoreReport& report) {
    std::uint64_t sum = 0;
    for (const Kind& kind : kindsOf(report)) sum += kind.counts.deleted;
    return sum;
}

std::uint64_t partsDifferent(const RestoreReport& report) {
    std::uint64_t sum = partsDeleted(report);
    for (const Kind& kind : kindsOf(report)) sum += kind.counts.added + kind.counts.changed;
    return sum;
}

Facts restoreFacts(const RestoreReport& report) {
    Facts facts;
    addMoment(facts, report, Restores::tr("What was written after it is not in the restored universe."));
    add(facts, Restores::tr("Directory"), toQString(report.target));
    add(facts, Restores::tr("Records"), number(report.records));
    add(facts, Restores::tr("Nodes"), number(report.nodes));
    add(facts, Restores::tr("Edges"), number(report.edges));
    add(facts, Restores::tr("Files"), number(report.files), Restores::tr("Copied as they are."));
    addUnreadable(facts, report);
    if (report.owedFiles > 0)
        add(facts, Restores::tr("Files to be written"), number(report.owedFiles),
            Restores::tr("Readable files of records that the engine writes once it is opened."));
    return facts;
}

Facts partFacts(const RestoreReport& report) {
    Facts facts;
    addMoment(facts, report, Restores::tr("The chosen parts are again what they were then."));
    for (const auto& [name, counts] : kindsOf(report)) {
        if (counts == PartCounts()) continue;
        const QString text = countsText(counts.added, counts.changed, counts.deleted);
        add(facts, name, text.isEmpty() ? Restores::tr("unchanged") : text);
    }
    addUnreadable(facts, report);
    add(facts, Restores::tr("Written in"),
        Restores::tr("%n batch(es)", nullptr, static_cast<int>(report.batches)),
        Restores::tr("Each of them is atomic."));
    return facts;
}

}  // namespace warp::ui
