// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launch_manual.h"

#include "ui/shell/launch_options.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kBeginning =
    uR"(.SH NAME
warpscope \- browse, search and edit WarpEngine universes
.SH SYNOPSIS
.B warpscope
.RI [ OPTION ...]
.RI [ DIRECTORY ]
.SH DESCRIPTION
A universe is a directory of records that people and programs can read.
.B warpscope
shows its types and records in trees and tables, searches and edits them, and shows how the universe fares.
The same engine without a window is
.BR warp (1).
.PP
A
.I DIRECTORY
is opened; without one the program begins with those that were open before.
Another program may write the universe meanwhile.
.SH OPTIONS
)"_s;

const QString kEnd =
    uR"(.SH EXIT STATUS
.TP
.B 0
the window was closed, or the picture was saved
.TP
.B 1
the picture could not be made, or there is no display
.TP
.B 2
wrong usage
.SH FILES
.TP
.I \(ti/.config/warpscope
theme, language, windows and the universes that were open
.SH SEE ALSO
.BR warp (1)
.SH LICENSE
GPL\-3.0\-or\-later
)"_s;

QString escaped(QString text) {
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s);
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString entry(const QString& name, const QString& value, const QString& description) {
    const QString shown = value.isEmpty() ? QString() : u" \\fI"_s + escaped(value) + u"\\fR"_s;
    return u".TP\n\\fB"_s + escaped(u"--"_s + name) + u"\\fR"_s + shown + u'\n' + escaped(description) +
           u'\n';
}

bool takesValue(const QCommandLineOption& option) {
    return !option.valueName().isEmpty();
}

// What the option's value is completed with.
QString valueCompletion(const QCommandLineOption& option, const QString& begun) {
    const QString value = option.valueName();
    if (value == u"directory"_s) return u":directories\n"_s;
    if (value == u"file"_s) return u":files\n"_s;
    QString lines;
    if (value.contains(u'|')) {
        for (const QString& word : value.split(u'|')) {
            if (word.startsWith(begun)) lines += word + u"\t\n"_s;
        }
    }
    return lines + u":words\n"_s;
}

}  // namespace

QString launchManual() {
    QString text = u".TH WARPSCOPE 1 " WARP_DATE " \"Warpscope " WARP_VERSION "\" \"Warpscope Manual\"\n"_s;
    text += kBeginning;
    for (const QCommandLineOption& option : knownLaunchOptions()) {
        QString description = option.description();
        description.remove(u'<').remove(u'>');
        text += entry(option.names().constFirst(), option.valueName(), description);
    }
    text += entry(u"help"_s, {}, u"Show the options."_s);
    text += entry(u"version"_s, {}, u"Show the version."_s);
    return text + kEnd;
}

QString launchCompletion(const QStringList& words) {
    const QString current = words.isEmpty() ? QString() : words.constLast();
    const QString before = words.size() < 2 ? QString() : words[words.size() - 2];
    QString lines;
    for (const QCommandLineOption& option : knownLaunchOptions()) {
        const QString name = u"--"_s + option.names().constFirst();
        if (before == name && takesValue(option)) return valueCompletion(option, current);
        if (name.startsWith(current)) lines += name + u'\t' + option.description() + u'\n';
    }
    if (!current.startsWith(u'-')) return u":directories\n"_s;
    for (const QString& name : {u"--help"_s, u"--version"_s}) {
        if (name.startsWith(current)) lines += name + u"\t\n"_s;
    }
    return lines + u":words\n"_s;
}

}  // namespace warp::ui
