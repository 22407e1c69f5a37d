// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include "ui/text/pseudo_translator.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

// By this name the translators of the language before are found again.
constexpr auto kName = "warpscopeTexts"_L1;

void removeTexts(QCoreApplication& app) {
    // A translator that dies is uninstalled.
    qDeleteAll(app.findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly));
}

void add(QTranslator* translator) {
    translator->setObjectName(kName);
    QCoreApplication::installTranslator(translator);
}

bool install(QCoreApplication& app, const QString& name, const QString& directory) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, directory)) return false;
    translator->setParent(&app);
    add(translator.release());
    return true;
}

}  // namespace

QVector<Language> languages() {
    return {{u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Espa\u00f1ol"_s},
            {u"fr"_s, u"Fran\u00e7ais"_s},
            {u"zh_CN"_s, u"\u7b80\u4f53\u4e2d\u6587"_s}};
}

QString desktopLanguage() {
    const QVector<Language> known = languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = QString(wanted).replace(u'-', u'_');
        for (const Language& language : known) {
            // "zh_Hans_CN" and "de_AT" are spoken to as well.
            const QString shortCode = language.code.section(u'_', 0, 0);
            if (code == language.code || code.section(u'_', 0, 0) == shortCode) return language.code;
        }
    }
    return u"en"_s;
}

bool isLanguage(const QString& code) {
    const QVector<Language> known = languages();
    return code.isEmpty() || code == QLatin1StringView(kPseudoLanguage) ||
           std::any_of(known.cbegin(), known.cend(),
                       [&code](const Language& language) { return language.code == code; });
}

bool installLanguage(QCoreApplication& app, const QString& code) {
    removeTexts(app);
    const QString language = code.isEmpty() ? desktopLanguage() : code;
    if (language == QLatin1StringView(kPseudoLanguage)) {
        add(new PseudoTranslator(&app));
        QLocale::setDefault(QLocale(u"en"_s));
        return true;
    }
    // Plural forms of English are texts, too; without them "%n records" would stay as it is.
    if (!install(app, u"warpscope_"_s + language, u":/i18n"_s)) return false;
    install(app, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(QLocale(language));
    return true;
}

}  // namespace warp::ui
