// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QtCore/QCoreApplication>

#include "ui/text/engine_words.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

// Of what was asked for, or of what it was asked about.
ErrorText explainRequest(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidKey:
            return {ErrorTexts::tr("The key is not written as keys are."),
                    ErrorTexts::tr("Write type:id, such as users:alice.")};
        case ErrorCode::InvalidFormat:
            return {ErrorTexts::tr("The text or file is not written correctly."),
                    ErrorTexts::tr("Correct it at the place named below.")};
        case ErrorCode::NotFound:
            return {ErrorTexts::tr("It does not exist, or does not exist any more."),
                    ErrorTexts::tr("Refresh to see what is there.")};
        case ErrorCode::Conflict:
            return {ErrorTexts::tr("Something else is there already, or was changed meanwhile. Nothing was "
                                   "written."),
                    ErrorTexts::tr("Look at it, then decide again.")};
        case ErrorCode::LimitExceeded:
            return {ErrorTexts::tr("It is larger or deeper than the engine takes."), {}};
        case ErrorCode::Cancelled: return {ErrorTexts::tr("Stopped. Nothing was changed."), {}};
        default: return {ErrorTexts::tr("That cannot be done."), {}};
    }
}

// Of the computer, the disk or the universe.
ErrorText explainState(ErrorCode code) {
    switch (code) {
        case ErrorCode::Denied:
            return {ErrorTexts::tr("The permission for that is missing."),
                    ErrorTexts::tr("Ask the owner of the directory, or change its permissions.")};
        case ErrorCode::Corrupt:
            return {ErrorTexts::tr("Stored data is damaged."),
                    ErrorTexts::tr("Verify the universe to see everything that is damaged and how to repair "
                                   "it.")};
        case ErrorCode::NoSpace:
            return {ErrorTexts::tr("The disk is full."),
                    ErrorTexts::tr("Free some space on it, then try again.")};
        case ErrorCode::InUse:
            return {ErrorTexts::tr("Another process has it."),
                    ErrorTexts::tr("Close it there, or try again later.")};
        case ErrorCode::ReadOnly:
            return {ErrorTexts::tr("Nothing can be written here."),
                    ErrorTexts::tr("The banner or the status bar says why.")};
        case ErrorCode::NewerFormat:
            return {ErrorTexts::tr("It was written by a newer version of Warpscope."),
                    ErrorTexts::tr("Update Warpscope on this computer.")};
        case ErrorCode::NotSignedIn:
            return {ErrorTexts::tr("This universe has users, and asks who you are."),
                    ErrorTexts::tr("Sign in with a name and its password.")};
        case ErrorCode::OutcomeUnknown:
            return {ErrorTexts::tr("The disk did not confirm the change: it may have been kept or not."),
                    ErrorTexts::tr("Look at the record before you try again.")};
        default:
            return {ErrorTexts::tr("The computer reported a failure."),
                    ErrorTexts::tr("Check the disk and its directory, then try again.")};
    }
}

ErrorText withDetail(ErrorText text, const Error& error) {
    text.detail = engineErrorText(error);
    return text;
}

// Opening a universe that another process writes, or that may not be written.
ErrorText explainNoWriting(ErrorCode code) {
    const QString observe = ErrorTexts::tr("You can observe it meanwhile.");
    if (code == ErrorCode::InUse) {
        return {ErrorTexts::tr("Another process writes to this universe or restores it, and only one may."),
                observe};
    }
    const QString look = ErrorTexts::tr("You can still look at it as an observer.");
    if (code == ErrorCode::ReadOnly) {
        return {ErrorTexts::tr("The disk of this universe can only be read."), look};
    }
    return {ErrorTexts::tr("You have no permission to write to this directory."), look};
}

}  // namespace

QString ErrorText::text() const {
    QString all = remedy.isEmpty() ? what : what + u' ' + remedy;
    return detail.isEmpty() ? all : all + u'\n' + detail;
}

ErrorText explain(const Error& error) {
    switch (error.code) {
        case ErrorCode::InvalidArgument:
        case ErrorCode::InvalidKey:
        case ErrorCode::InvalidFormat:
        case ErrorCode::NotFound:
        case ErrorCode::Conflict:
        case ErrorCode::LimitExceeded:
        case ErrorCode::Cancelled: return withDetail(explainRequest(error.code), error);
        default: return withDetail(explainState(error.code), error);
    }
}

ErrorText explainOpening(const Error& error) {
    switch (error.code) {
        case ErrorCode::NotFound:
            return withDetail({ErrorTexts::tr("There is no universe in this directory."),
                               ErrorTexts::tr("Choose the directory that holds universe.manifest, or make a "
                                              "new universe.")},
                              error);
        case ErrorCode::Conflict:
            return withDetail({ErrorTexts::tr("The directory is not empty, and holds no universe."),
                               ErrorTexts::tr("Choose an empty directory for a new one.")},
                              error);
        case ErrorCode::InUse:
        case ErrorCode::ReadOnly:
        case ErrorCode::Denied: return withDetail(explainNoWriting(error.code), error);
        case ErrorCode::Corrupt:
            return withDetail({ErrorTexts::tr("This universe is damaged."),
                               ErrorTexts::tr("Repair recovers everything that is not destroyed; look first "
                                              "at what it would do.")},
                              error);
        default: return explain(error);
    }
}

QString errorText(const Error& error) {
    return explain(error).text();
}

QString errorLine(const Error& error) {
    const ErrorText text = explain(error);
    return text.detail.isEmpty() ? text.what : text.what + u" ("_s + text.detail.simplified() + u')';
}

}  // namespace warp::ui
