// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launch_options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include "ui/text/language.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWrongUsage = 2;
constexpr int kSmallest = 200;
constexpr int kLargest = 16000;

struct Launch {
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

// A problem with the values; empty when they are good.
using Problem = QString;

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(Launch::tr("Desktop explorer of WarpEngine universes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(knownLaunchOptions());
}

// A file manager hands over the file that makes a directory a universe.
QString universeOf(const QString& path) {
    static const QString kManifest = u"universe.manifest"_s;
    if (path == kManifest) return u"."_s;
    return path.endsWith(u'/' + kManifest) ? path.chopped(kManifest.size() + 1) : path;
}

Problem readStart(const QCommandLineParser& parser, LaunchOptions& options) {
    const std::array starts = {std::pair(u"open"_s, LaunchOptions::Start::Open),
                               std::pair(u"create"_s, LaunchOptions::Start::Create),
                               std::pair(u"sample"_s, LaunchOptions::Start::Sample)};
    for (const auto& [name, start] : starts) {
        if (!parser.isSet(name)) continue;
        if (options.start != LaunchOptions::Start::Nothing) {
            return Launch::tr("Only one of --open, --create and --sample can be given.");
        }
        options.start = start;
        options.directory = parser.value(name);
        if (options.directory.isEmpty()) return Launch::tr("--%1 needs a directory.").arg(name);
    }
    options.observer = parser.isSet(u"observer"_s);
    if (options.observer && options.start != LaunchOptions::Start::Open) {
        return Launch::tr("--observer needs --open.");
    }
    options.user = parser.value(u"user"_s);
    options.passwordFile = parser.value(u"password-file"_s);
    return {};
}

Problem readTheme(const QCommandLineParser& parser, LaunchOptions& options) {
    if (!parser.isSet(u"theme"_s)) return {};
    const QString value = parser.value(u"theme"_s);
    if (value == "light"_L1)
        options.theme = ThemeChoice::Light;
    else if (value == "dark"_L1)
        options.theme = ThemeChoice::Dark;
    else
        return Launch::tr("--theme is light or dark, not \"%1\".").arg(value);
    return {};
}

Problem readSize(const QCommandLineParser& parser, LaunchOptions& options) {
    if (!parser.isSet(u"size"_s)) return {};
    static const QRegularExpression kSize(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const auto match = kSize.match(parser.value(u"size"_s));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int length) { return length >= kSmallest && length <= kLargest; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height())) {
        return Launch::tr("--size is a width and a height such as 1280x800, not \"%1\".")
            .arg(parser.value(u"size"_s));
    }
    options.size = size;
    return {};
}

Problem readLanguage(const QCommandLineParser& parser, LaunchOptions& options) {
    if (!parser.isSet(u"language"_s)) return {};
    const QString value = parser.value(u"language"_s);
    if (value.isEmpty() || !isLanguage(value)) {
        QStringList codes;
        for (const Language& language : languages()) codes << language.code;
        return Launch::tr("--language is one of %1, not \"%2\".").arg(codes.join(u", "_s), value);
    }
    options.language = value;
    return {};
}

Problem readNow(const QCommandLineParser& parser, LaunchOptions& options) {
    if (!parser.isSet(u"now"_s)) return {};
    const QDateTime time = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return Launch::tr("--now is a time such as 2026-01-15T14:30:00Z, not \"%1\".")
            .arg(parser.value(u"now"_s));
    }
    options.now = time;
    return {};
}

void readTexts(const QCommandLineParser& parser, LaunchOptions& options) {
    options.page = parser.value(u"page"_s);
    options.select = parser.value(u"select"_s);
    options.screenshot = parser.value(u"screenshot"_s);
}

LaunchRefusal wrongUsage(const Problem& problem) {
    return {kWrongUsage, problem + u'\n' + Launch::tr("warpscope --help lists the options.") + u'\n'};
}

}  // namespace

QList<QCommandLineOption> knownLaunchOptions() {
    return {
        {u"open"_s, Launch::tr("Open the universe in <directory>."), u"directory"_s},
        {u"create"_s, Launch::tr("Make a new universe in <directory> and open it."), u"directory"_s},
        {u"sample"_s, Launch::tr("Make a universe of this computer's packages in <directory> and open it."),
         u"directory"_s},
        {u"observer"_s, Launch::tr("Only look; another process may write.")},
        {u"user"_s, Launch::tr("Who opens a universe that has users."), u"name"_s},
        {u"password-file"_s,
         Launch::tr("The user's password, in the first line of <file>; otherwise WARP_PASSWORD, or the window "
                    "asks."),
         u"file"_s},
        {u"page"_s, Launch::tr("Show this page first, such as dashboard or table:orders."), u"name"_s},
        {u"select"_s, Launch::tr("Select this record."), u"key"_s},
        {u"theme"_s, Launch::tr("light or dark; otherwise as chosen in the program."), u"light|dark"_s},
        {u"language"_s, Launch::tr("Language code such as de or zh_CN."), u"language"_s},
        {u"size"_s, Launch::tr("Size of the window, such as 1280x800."), u"size"_s},
        {u"now"_s, Launch::tr("Tell all ages from this moment (ISO 8601)."), u"time"_s},
        {u"screenshot"_s, Launch::tr("Save a picture of the window as PNG once it is complete, then exit."),
         u"file"_s},
    };
}

std::variant<LaunchOptions, LaunchRefusal> parseLaunchOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"warpscope"_s} + arguments)) return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) return LaunchRefusal{0, parser.helpText()};
    if (parser.isSet(u"version"_s)) {
        return LaunchRefusal{0, u"warpscope "_s + QStringLiteral(WARP_VERSION) + u'\n'};
    }
    LaunchOptions options;
    // A directory alone opens it, as file managers do.
    const QStringList rest = parser.positionalArguments();
    for (const auto read : {readStart, readTheme, readLanguage, readSize, readNow}) {
        const Problem problem = read(parser, options);
        if (!problem.isEmpty()) return wrongUsage(problem);
    }
    if (rest.size() > 1 || (!rest.isEmpty() && options.start != LaunchOptions::Start::Nothing)) {
        return wrongUsage(
            Launch::tr("Only one directory can be given; \"%1\" is too many.").arg(rest.constLast()));
    }
    if (!rest.isEmpty()) {
        options.start = LaunchOptions::Start::Open;
        options.directory = universeOf(rest.constFirst());
    }
    if (!options.user.isEmpty() && options.start != LaunchOptions::Start::Open) {
        return wrongUsage(Launch::tr("--user needs a universe to open: add --open."));
    }
    if (!options.passwordFile.isEmpty() && options.user.isEmpty()) {
        return wrongUsage(Launch::tr("--password-file needs --user."));
    }
    // It is remembered, and opened again from elsewhere.
    if (!options.directory.isEmpty()) options.directory = QFileInfo(options.directory).absoluteFilePath();
    readTexts(parser, options);
    return options;
}

}  // namespace warp::ui
