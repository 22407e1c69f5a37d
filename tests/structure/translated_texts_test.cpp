// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/translated_texts.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The languages that are shipped and how many forms a plural has in each.
const std::map<std::string, std::size_t> kLanguages = {
    {"de", 2}, {"en", 2}, {"es", 2}, {"fr", 2}, {"zh_CN", 1}};

const std::filesystem::path kFolder = std::filesystem::path(WARP_SOURCE_ROOT) / "translations";

std::vector<TranslatedText> textsIn(const std::filesystem::path& file) {
    std::ifstream in(file);
    return readTranslations(std::string(std::istreambuf_iterator<char>(in), {}));
}

std::vector<TranslatedText> shippedTexts(const std::string& language) {
    return textsIn(kFolder / ("warpscope_" + language + ".ts"));
}

std::set<std::string> names(const std::vector<TranslatedText>& texts, bool onlyPlurals) {
    std::set<std::string> found;
    for (const TranslatedText& text : texts)
        if (text.plural || !onlyPlurals) found.insert(text.name());
    return found;
}

/// The faults of a file whose only message has this translation element; two plural forms.
std::vector<std::string> faults(const std::string& source, const std::string& translation,
                                const std::string& attributes = "") {
    return findUntranslated(
        readTranslations("<TS><context><name>C</name><message" + attributes + "><source>" + source +
                         "</source>" + translation + "</message></context></TS>"),
        2);
}

TEST(Translations, every_shipped_text_is_translated) {
    for (const auto& [language, pluralForms] : kLanguages) {
        const std::vector<TranslatedText> texts = shippedTexts(language);
        EXPECT_FALSE(texts.empty()) << language;
        EXPECT_THAT(findUntranslated(texts, pluralForms), IsEmpty()) << language;
    }
}

TEST(Translations, every_language_has_the_same_texts) {
    const std::vector<TranslatedText> german = shippedTexts("de");
    for (const auto& [language, pluralForms] : kLanguages) {
        // English is written in the sources; only its plurals need a file.
        const bool onlyPlurals = language == "en";
        EXPECT_EQ(names(shippedTexts(language), false), names(german, onlyPlurals)) << language;
    }
}

#if defined(WARP_LUPDATE)
// lupdate reads the sources into copies of the files; what it adds or drops there is out of date here.
TEST(Translations, follow_the_sources) {
    const TempDirectory work;
    const std::string root = WARP_SOURCE_ROOT;
    for (const std::string language : {"de", "en"}) {
        const std::string name = "warpscope_" + language + ".ts";
        const std::string copy = work.path() + "/" + name;
        std::filesystem::copy_file(kFolder / name, copy);
        std::vector<std::string> command{WARP_LUPDATE, "-silent", "-no-obsolete", "-locations", "none"};
        if (language == "en") command.emplace_back("-pluralonly");
        for (const std::string& part :
             {root + "/ui", root + "/app/gui", std::string("-I"), root, std::string("-ts"), copy})
            command.push_back(part);
        ASSERT_EQ(runProcess(command).exitCode, 0);
        EXPECT_EQ(names(textsIn(copy), false), names(shippedTexts(language), false))
            << "run: ninja update_translations, then translate";
    }
}
#endif

TEST(Translations, every_file_belongs_to_a_known_language) {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder))
        if (entry.path().extension() == ".ts") files.insert(entry.path().stem());
    std::set<std::string> expected;
    for (const auto& [language, pluralForms] : kLanguages) expected.insert("warpscope_" + language);
    EXPECT_EQ(files, expected);
}

TEST(UntranslatedText, is_not_found_in_a_finished_one) {
    EXPECT_THAT(faults("Save %1 in %2", "<translation>In %2 %1 speichern</translation>"), IsEmpty());
}

TEST(UntranslatedText, is_found_when_marked_or_missing) {
    for (const std::string mark : {"unfinished", "vanished", "obsolete"})
        EXPECT_THAT(faults("Save", "<translation type=\"" + mark + "\">Speichern</translation>"),
                    ElementsAre("unfinished: C: Save"));
    EXPECT_THAT(faults("Save", "<translation type=\"unfinished\"/>"), ElementsAre("unfinished: C: Save"));
    EXPECT_THAT(faults("Save", ""), ElementsAre("unfinished: C: Save"));
}

TEST(UntranslatedText, is_found_when_empty) {
    EXPECT_THAT(faults("Save", "<translation></translation>"), ElementsAre("empty: C: Save"));
    EXPECT_THAT(faults("Save", "<translation>\n  </translation>"), ElementsAre("empty: C: Save"));
    EXPECT_THAT(faults("Save", "<translation/>"), ElementsAre("empty: C: Save"));
}

TEST(UntranslatedText, is_found_when_placeholders_differ) {
    EXPECT_THAT(faults("Save %1", "<translation>Speichern</translation>"),
                ElementsAre("placeholders: C: Save %1"));
    EXPECT_THAT(faults("Save %1", "<translation>%2 speichern</translation>"),
                ElementsAre("placeholders: C: Save %1"));
}

TEST(UntranslatedText, is_found_when_a_plural_form_is_missing_or_empty) {
    const std::string numerus = " numerus=\"yes\"";
    const std::string one = "<numerusform>%n Zeile</numerusform>";
    EXPECT_THAT(faults("%n row(s)", "<translation>" + one + one + "</translation>", numerus), IsEmpty());
    EXPECT_THAT(faults("%n row(s)", "<translation>" + one + "</translation>", numerus),
                ElementsAre("plural forms: C: %n row(s)"));
    EXPECT_THAT(
        faults("%n row(s)", "<translation>" + one + "<numerusform></numerusform></translation>", numerus),
        ElementsAre("empty: C: %n row(s)"));
}

}  // namespace
}  // namespace warp::test
