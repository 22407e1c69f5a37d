// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/property_words.h"

#include "engine/spacetime/record_text.h"
#include "tests/support/ui_test_main.h"
#include "ui/text/glossary.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class PropertyWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void every_property_in_a_record_file_has_its_word() {
        const QString file = QString::fromStdString(
            warp::renderRecordFile({.key = "users:alice", .value = "1", .priority = warp::Priority::High}));
        // The names of the two objects and of the parts that need no word.
        QStringList known{u"key"_s, u"value"_s, u"quantum_properties"_s, u"spacetime_metadata"_s};
        QStringList missing;
        for (const PropertyWord& word : propertyWords()) known << word.name;
        auto names = QRegularExpression(u"\"(\\w+)\"\\s*:"_s).globalMatch(file);
        while (names.hasNext()) {
            const QString name = names.next().captured(1);
            if (!known.contains(name)) missing << name;
        }
        QCOMPARE(missing, QStringList());
        QVERIFY(file.contains(u"temporal_weight"_s));
    }

    void every_word_is_explained_and_in_the_glossary() {
        QSet<QString> words;
        for (const GlossaryEntry& entry : glossary()) words << entry.meaning;
        for (const PropertyWord& word : propertyWords()) {
            QVERIFY(!word.word.isEmpty());
            QVERIFY2(words.contains(word.meaning) && word.meaning.size() > 20, qPrintable(word.word));
        }
    }
};

WARP_UI_TEST(PropertyWordsTest);

#include "property_words_test.moc"
