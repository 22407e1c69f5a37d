// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_universe.h"
#include "tests/support/ui_test_main.h"
#include "ui/bridge/gui_guard.h"
#include "ui/bridge/needle.h"
#include "ui/bridge/record_queries.h"
#include "ui/bridge/tree_queries.h"

using namespace Qt::StringLiterals;
using warp::KeyRange;
using warp::Shard;
using warp::test::FakeUniverse;
using warp::test::FakeWorld;
using warp::ui::CellKind;
using warp::ui::FieldList;
using warp::ui::Needle;

namespace {

const KeyRange kUsers = warp::typeRange("users");

QString cellText(const warp::ui::RecordRow& row, const FieldList& fields, const QString& title) {
    for (std::size_t i = 0; i < fields.size() && i < row.cells.size(); ++i) {
        if (fields.at(i).title == title) return row.cells[i].text;
    }
    return {};
}

}  // namespace

class QueriesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The queries are called directly here: there is no loop to hold up.
    void init() {
        warp::ui::setGuiThreadViolation([](const char*) {});
    }
    void cleanup() { warp::ui::setGuiThreadViolation(nullptr); }

    void rows_start_at_their_rank_in_the_type() {
        FakeUniverse universe(FakeWorld::varied());
        const auto page = warp::ui::readRows(universe, kUsers, 1, 10, {});
        QVERIFY(page.ok());
        QCOMPARE(page->total, std::uint64_t{3});
        QCOMPARE(page->rows.size(), std::size_t{2});
        QCOMPARE(page->rows[0].key, u"users:bob"_s);
        QCOMPARE(page->rows[1].key, u"users:zoë"_s);
    }

    void rows_past_the_end_are_none() {
        FakeUniverse universe(FakeWorld::varied());
        const auto page = warp::ui::readRows(universe, kUsers, 3, 10, {});
        QVERIFY(page.ok() && page->rows.empty());
    }

    void nested_objects_become_dotted_fields() {
        FakeUniverse universe(FakeWorld::varied());
        const auto page = warp::ui::readRows(universe, kUsers, 0, 10, {});
        QCOMPARE(cellText(page->rows[0], page->fields, u"address.city"_s), u"Lima"_s);
        QCOMPARE(cellText(page->rows[2], page->fields, u"tags"_s), u"[\"new\",\"vip\"]"_s);
    }

    void kinds_follow_the_values() {
        FakeUniverse universe(FakeWorld::varied());
        const auto page = warp::ui::readRows(universe, kUsers, 0, 10, {});
        QHash<QString, CellKind> kinds;
        for (std::size_t i = 0; i < page->fields.size(); ++i) {
            kinds.insert(page->fields.at(i).title, page->fields.at(i).kind);
        }
        QCOMPARE(kinds.value(u"age"_s), CellKind::Number);
        QCOMPARE(kinds.value(u"name"_s), CellKind::Text);
        QCOMPARE(kinds.value(u"email"_s), CellKind::Missing);
        QCOMPARE(kinds.value(u"active"_s), CellKind::Bool);
    }

    void a_value_that_is_no_object_has_one_field() {
        FakeUniverse universe(FakeWorld::varied());
        const auto page = warp::ui::readRows(universe, warp::typeRange("notes"), 0, 10, {});
        QCOMPARE(cellText(page->rows[0], page->fields, u"value"_s), u"only a text"_s);
    }

    void lists_of_fields_merge_by_name() {
        FieldList a;
        a.indexOf("x");
        a.indexOf("y");
        FieldList b;
        b.indexOf("z");
        b.indexOf("x");
        QCOMPARE(a.merge(b), (std::vector<std::size_t>{2, 0}));
    }

    void long_texts_are_cut_between_characters() {
        FieldList fields;
        std::string value = "\"";
        for (int i = 0; i < 500; ++i) value += "\xf0\x9f\x9a\x80";
        value += '"';
        const auto row = warp::ui::makeRow({.key = "a:b"}, value, fields);
        QVERIFY(row.cells[0].cut);
        QVERIFY(row.cells[0].text.size() <= warp::ui::kLongestCell + 1);
        QVERIFY(!row.cells[0].text.contains(QChar::ReplacementCharacter));
        QVERIFY(row.cells[0].text.endsWith(QChar(0x2026)));
    }

    void many_records_are_grouped_exactly() {
        FakeUniverse universe(FakeWorld::large(250'000));
        const auto listing = warp::ui::listRange(universe, {}, kUsers, Shard::Hot, 250'000);
        QVERIFY(listing.ok());
        QVERIFY(listing->records.empty());
        QCOMPARE(listing->groups.size(), std::size_t{25});
        std::uint64_t sum = 0;
        for (const auto& group : listing->groups) sum += group.records;
        QCOMPARE(sum, std::uint64_t{250'000});
        QCOMPARE(listing->groups[1].firstKey, std::string("users:0010000"));
    }

    void a_thousand_records_are_listed_and_one_more_is_grouped() {
        FakeUniverse thousand(FakeWorld::large(1000));
        QCOMPARE(warp::ui::listRange(thousand, {}, kUsers, Shard::Hot, 1000)->records.size(),
                 std::size_t{1000});
        FakeUniverse more(FakeWorld::large(1001));
        QCOMPARE(warp::ui::listRange(more, {}, kUsers, Shard::Hot, 1001)->groups.size(), std::size_t{2});
    }

    void usage_of_a_folder_counts_everything_below() {
        auto world = FakeWorld::empty();
        world->files = {{"a/b/c.txt", "12345"}, {"a/d.txt", "67"}, {"e.txt", "8"}};
        FakeUniverse universe(world);
        const auto usage = warp::ui::folderUsage(universe, {}, "a");
        QCOMPARE(usage->files, std::uint64_t{2});
        QCOMPARE(usage->bytes, std::uint64_t{7});
    }

    void needle_finds_without_case_data() {
        QTest::addColumn<std::string>("needle");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("same") << std::string("lima") << std::string("in Lima, Peru") << true;
        QTest::newRow("end") << std::string("PERU") << std::string("in Lima, Peru") << true;
        QTest::newRow("absent") << std::string("limb") << std::string("in Lima, Peru") << false;
        QTest::newRow("longer") << std::string("lima lima") << std::string("lima") << false;
        QTest::newRow("empty") << std::string() << std::string("x") << true;
        QTest::newRow("utf8") << std::string("zoë") << std::string("Zoë") << true;
        QTest::newRow("overlap") << std::string("aab") << std::string("aaab") << true;
    }
    void needle_finds_without_case() {
        QFETCH(std::string, needle);
        QFETCH(std::string, text);
        QFETCH(bool, found);
        QCOMPARE(Needle(needle).isIn(text), found);
    }
};

WARP_UI_TEST(QueriesTest);

#include "queries_test.moc"
