// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_banner.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/engine_words.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

struct RecordBanner {
    Q_DECLARE_TR_FUNCTIONS(RecordBanner)
};

QString versionText(Lsn version) {
    return groupedNumber(static_cast<std::int64_t>(version));
}

BannerText conflictBanner(const RecordDocument::Theirs& theirs) {
    if (!theirs.details)
        return {.kind = BannerKind::Warning,
                .message = RecordBanner::tr("Somebody deleted this record while you were editing it. Saving "
                                            "creates it again.")};
    return {.kind = BannerKind::Warning,
            .message = RecordBanner::tr("Somebody changed this record at %1 while you were editing it.")
                           .arg(timeText(theirs.details->record.updatedAt))};
}

BannerText extentBanner(const RecordDocument& document) {
    const QString size = byteText(static_cast<std::int64_t>(document.details().valueBytes));
    switch (document.extent()) {
        case ValueText::Extent::Whole: return {};
        case ValueText::Extent::Beginning:
            return {.message = RecordBanner::tr("This value has %1; its beginning is shown.").arg(size),
                    .action = RecordBanner::tr("Show and edit all of it")};
        case ValueText::Extent::LongLine:
            return {.message = RecordBanner::tr("This value has texts that are too long for a line. They are "
                                                "shown cut, so it cannot be edited here. Raw shows all of "
                                                "it.")};
        case ValueText::Extent::TooLarge: break;
    }
    return {.message = RecordBanner::tr("This value has %1, more than an editor can hold. Its beginning is "
                                        "shown; Raw shows all of it.")
                           .arg(size)};
}

BannerText superpositionBanner(const RecordDocument& document) {
    return {
        .message = RecordBanner::tr("This record is in superposition: it may have any of %n values. Shown "
                                    "is the one that an observation returns.",
                                    nullptr, static_cast<int>(document.record().candidates.size())),
        .action = RecordBanner::tr("Compare them")};
}

RecordComparison fileComparison(const RecordDocument& document) {
    const Problem& problem = *document.fileProblem();
    const FileEdit& edit = *document.fileEdit();
    const QString mine =
        RecordBanner::tr("In the universe, version %1, changed %2")
            .arg(versionText(document.record().version), timeText(document.record().updatedAt));
    if (edit.error)
        return {mine, RecordBanner::tr("In the file, which cannot be taken in"), toQString(edit.text)};
    const Lsn base = edit.version > 0 ? edit.version : problem.baseVersion;
    return {mine, RecordBanner::tr("In the file, edited on version %1").arg(versionText(base)),
            toQString(edit.json)};
}

}  // namespace

QString fileProblemText(const Problem& problem) {
    switch (problem.kind) {
        case Problem::Kind::Conflict:
            return problem.currentVersion > 0
                       ? RecordBanner::tr("It was edited on version %1, and the record has changed since.")
                             .arg(versionText(problem.baseVersion))
                       : RecordBanner::tr("It was edited while the record was deleted.");
        case Problem::Kind::WrongKey: return RecordBanner::tr("Its key belongs to another file.");
        case Problem::Kind::NoRecord: return RecordBanner::tr("There is no record whose file this is.");
        case Problem::Kind::Newer:
            return RecordBanner::tr("It claims version %1, which the universe has not reached.")
                .arg(versionText(problem.baseVersion));
        case Problem::Kind::Invalid: break;
    }
    const QString what = engineText(problem.what);
    if (problem.line == 0) return RecordBanner::tr("It cannot be read as a record: %1").arg(what);
    return RecordBanner::tr("It cannot be read as a record. Line %1, column %2: %3")
        .arg(problem.line)
        .arg(problem.column)
        .arg(what);
}

BannerText recordBanner(const RecordDocument& document) {
    switch (document.state()) {
        case RecordDocument::State::Loading: return {};
        case RecordDocument::State::Missing:
            return {.kind = BannerKind::Warning,
                    .message = RecordBanner::tr("This record does not exist (any more).")};
        case RecordDocument::State::Failed:
            return {.kind = BannerKind::Critical,
                    .message = document.failure(),
                    .action = RecordBanner::tr("Try again")};
        case RecordDocument::State::Ready: break;
    }
    if (document.theirs()) return conflictBanner(*document.theirs());
    if (!document.failure().isEmpty())
        return {.kind = BannerKind::Warning,
                .message = RecordBanner::tr("This is an earlier state; reading it again failed. %1")
                               .arg(document.failure()),
                .action = RecordBanner::tr("Try again")};
    if (document.fileProblem())
        return {.kind = BannerKind::Warning,
                .message = RecordBanner::tr("The file of this record was edited by hand and could not be "
                                            "taken in. %1")
                               .arg(fileProblemText(*document.fileProblem()))};
    if (offersCandidates(document)) return superpositionBanner(document);
    return extentBanner(document);
}

bool offersCandidates(const RecordDocument& document) {
    return document.state() == RecordDocument::State::Ready && !document.theirs() &&
           document.failure().isEmpty() && !document.fileProblem() &&
           document.extent() == ValueText::Extent::Whole && document.record().candidates.size() > 1;
}

std::optional<RecordComparison> comparisonFor(const RecordDocument& document) {
    if (const auto& theirs = document.theirs()) {
        const QString mine = RecordBanner::tr("Yours, not saved");
        if (!theirs->details) return std::nullopt;
        return RecordComparison{mine,
                                RecordBanner::tr("Theirs, version %1, changed %2")
                                    .arg(versionText(theirs->details->record.version),
                                         timeText(theirs->details->record.updatedAt)),
                                toQString(theirs->details->value.text)};
    }
    if (document.fileProblem() && document.fileEdit() && !document.isDirty()) return fileComparison(document);
    return std::nullopt;
}

}  // namespace warp::ui
