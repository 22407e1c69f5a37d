// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/diff_text.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct Diffs {
    Q_DECLARE_TR_FUNCTIONS(Diffs)
};

constexpr qsizetype kShownText = 500;  // of a value in a cell

QString number(std::uint64_t count) {
    return groupedNumber(static_cast<std::int64_t>(count));
}

QString cellText(const std::string& json) {
    QString text = toQString(json);
    if (text.size() <= kShownText) return text;
    return text.left(kShownText) + u'\u2026';
}

/// "links 120 → 123"; empty where nothing is different.
QString stepText(const QString& what, std::uint64_t before, std::uint64_t after) {
    if (before == after) return {};
    return u"%1 %2 \u2192 %3"_s.arg(what, number(before), number(after));
}

}  // namespace

QString diffPartText(DiffPart part) {
    switch (part) {
        case DiffPart::Record: return Diffs::tr("Records");
        case DiffPart::Node: return Diffs::tr("Nodes");
        case DiffPart::Edge: break;
    }
    return Diffs::tr("Edges");
}

QString diffKindText(DiffKind kind) {
    switch (kind) {
        case DiffKind::Added: return Diffs::tr("Added");
        case DiffKind::Changed: return Diffs::tr("Changed");
        case DiffKind::Deleted: break;
    }
    return Diffs::tr("Deleted");
}

Glyph diffKindGlyph(DiffKind kind) {
    switch (kind) {
        case DiffKind::Added: return Glyph::Add;
        case DiffKind::Changed: return Glyph::Edit;
        case DiffKind::Deleted: break;
    }
    return Glyph::Remove;
}

QString diffSideText(const DiffSide& side) {
    if (side.at) return timeText(*side.at, true);
    if (!side.snapshot) return Diffs::tr("Now");
    const QString note = toQString(side.snapshot->note);
    const QString title = snapshotTitle(*side.snapshot);
    return note.isEmpty() ? title : u"%1 \u00b7 %2"_s.arg(title, note);
}

QString diffCountsText(const DiffCounts& counts) {
    return Diffs::tr("%1 added, %2 changed, %3 deleted")
        .arg(number(counts.added), number(counts.changed), number(counts.deleted));
}

QString diffSummary(const SnapshotDiff& diff) {
    QStringList parts;
    for (const DiffPart part : kDiffParts) {
        const DiffCounts counts = diff.counts(part);
        if (counts.total() > 0) parts << u"%1: %2"_s.arg(diffPartText(part), diffCountsText(counts));
    }
    parts << stepText(Diffs::tr("Links"), diff.before.whole.links, diff.after.whole.links)
          << stepText(Diffs::tr("Events"), diff.before.whole.events, diff.after.whole.events);
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString diffEntryCaption(const DiffEntry& entry) {
    switch (entry.kind) {
        case DiffKind::Added:
            return Diffs::tr("%1 was added, version %2.")
                .arg(toQString(entry.key), number(entry.versionAfter));
        case DiffKind::Deleted:
            return Diffs::tr("%1 was deleted; its version was %2.")
                .arg(toQString(entry.key), number(entry.versionBefore));
        case DiffKind::Changed: break;
    }
    return Diffs::tr("%1 was changed, version %2 to %3.")
        .arg(toQString(entry.key), number(entry.versionBefore), number(entry.versionAfter));
}

std::vector<FactsModel::Column> diffFieldColumns() {
    return {{Diffs::tr("Field")}, {Diffs::tr("Before")}, {Diffs::tr("After")}};
}

std::vector<FactsModel::Fact> diffFieldRows(const JsonDifferences& fields) {
    std::vector<FactsModel::Fact> rows;
    for (const JsonDifference& field : fields.list) {
        const QString path = toQString(field.pointer);
        const QString name = path.isEmpty() ? u"/"_s : path;
        rows.push_back({.id = path,
                        .cells = {name, cellText(field.before), cellText(field.after)},
                        .toolTips = {name, cellText(field.before), cellText(field.after)}});
    }
    return rows;
}

}  // namespace warp::ui
