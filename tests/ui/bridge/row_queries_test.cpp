// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include "tests/support/fake_universe.h"
#include "tests/support/ui_test_main.h"
#include "ui/bridge/cell_edit.h"
#include "ui/bridge/gui_guard.h"
#include "ui/bridge/row_scan.h"
#include "ui/bridge/row_set.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::RecordHead;
using warp::RowFormat;
using warp::Shard;
using warp::test::FakeUniverse;
using warp::test::FakeWorld;
using warp::ui::Cell;
using warp::ui::CellKind;
using warp::ui::ConditionOp;
using warp::ui::OrderedKeys;
using warp::ui::RowCondition;
using warp::ui::RowMatcher;
using warp::ui::RowQuery;
using warp::ui::RowSet;
using warp::ui::ScanOrder;
using warp::ui::SortValue;

namespace {

const RecordHead kHead{.key = "users:alice",
                       .shard = Shard::Hot,
                       .version = 7,
                       .valueBytes = 120,
                       .createdAt = {},
                       .updatedAt = {1'768'000'000'000}};
constexpr const char* kValue =
    R"({"name":"Alice","age":34,"email":null,"active":true,"address":{"city":"Z\u00fcrich"},"big":12345678901234567890})";

bool meets(const std::string& column, ConditionOp op, const std::string& operand = {}) {
    return RowMatcher({.text = {}, .conditions = {{column, op, operand}}}).matches(kHead, kValue);
}

ScanOrder orderOf(const std::string& type, const RowQuery& query) {
    return {.range = warp::typeRange(type), .query = query, .sort = {}, .time = std::chrono::minutes(1)};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class RowQueriesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The queries are called directly here: there is no loop to hold up.
    void init() {
        warp::ui::setGuiThreadViolation([](const char*) {});
    }
    void cleanup() { warp::ui::setGuiThreadViolation(nullptr); }

    void numbers_are_compared_as_numbers() {
        QVERIFY(meets(".age", ConditionOp::Equals, "34"));
        QVERIFY(meets(".age", ConditionOp::Equals, "34.0"));
        QVERIFY(meets(".age", ConditionOp::Greater, "4"));
        QVERIFY(!meets(".age", ConditionOp::Less, "4"));
        QVERIFY(meets(".age", ConditionOp::AtLeast, "34"));
        QVERIFY(meets(".age", ConditionOp::AtMost, "34"));
        QVERIFY(!meets(".age", ConditionOp::Differs, "34"));
        QVERIFY(meets(".age", ConditionOp::Differs, "thirty"));
        QVERIFY(!meets(".age", ConditionOp::Equals, "thirty"));
    }

    void texts_are_compared_without_case() {
        QVERIFY(meets(".name", ConditionOp::Equals, "aLICE"));
        QVERIFY(meets(".name", ConditionOp::Contains, "LIC"));
        QVERIFY(!meets(".name", ConditionOp::Contains, "\""));
        QVERIFY(meets(".name", ConditionOp::Less, "bob"));
        QVERIFY(meets(".address.city", ConditionOp::Equals, "zürich"));
        QVERIFY(meets(".address.city", ConditionOp::Contains, "Zür"));
        QVERIFY(meets(".active", ConditionOp::Equals, "true"));
    }

    void null_and_absent_are_missing() {
        QVERIFY(meets(".email", ConditionOp::Missing));
        QVERIFY(meets(".nothing", ConditionOp::Missing));
        QVERIFY(meets(".name", ConditionOp::Exists));
        QVERIFY(!meets(".email", ConditionOp::Exists));
        QVERIFY(meets(".nothing", ConditionOp::Differs, "x"));
        QVERIFY(!meets(".nothing", ConditionOp::Contains, "x"));
    }

    void what_the_engine_knows_can_be_asked_for_too() {
        QVERIFY(meets("key", ConditionOp::Contains, "ALI"));
        QVERIFY(meets("temperature", ConditionOp::Equals, "hot"));
        QVERIFY(meets("size", ConditionOp::Greater, "100"));
        QVERIFY(meets("version", ConditionOp::Equals, "7"));
        QVERIFY(meets("updated", ConditionOp::AtLeast, "2026-01-09"));
        QVERIFY(!meets("updated", ConditionOp::AtLeast, "2026-01-10"));
        QVERIFY(meets("updated", ConditionOp::Less, "2026-01-10T00:00:00Z"));
        QVERIFY(warp::ui::isConditionTime("2026-01-10"));
        QVERIFY(!warp::ui::isConditionTime("tomorrow"));
    }

    void all_conditions_must_hold() {
        const RowCondition old{".age", ConditionOp::Greater, "30"};
        const RowCondition bob{".name", ConditionOp::Equals, "Bob"};
        QVERIFY(!RowMatcher({.text = {}, .conditions = {old, bob}}).matches(kHead, kValue));
        QVERIFY(RowMatcher({.text = "lice", .conditions = {old}}).matches(kHead, kValue));
        QVERIFY(!RowMatcher({.text = "nobody", .conditions = {old}}).matches(kHead, kValue));
    }

    void scan_in_slices_finds_what_one_scan_finds() {
        FakeUniverse universe(FakeWorld::large(5000));
        ScanOrder order = orderOf("users", {.text = "LIMA", .conditions = {}});
        const auto whole = warp::ui::scanRows(universe, {}, order, {}, {});
        QVERIFY(whole.ok() && !whole->next);
        QCOMPARE(whole->keys.size(), std::size_t{1250});
        order.time = std::chrono::milliseconds(0);
        std::string from;
        std::size_t hits = 0;
        std::uint64_t scanned = 0;
        int slices = 0;
        for (bool more = true; more; ++slices) {
            const auto slice = warp::ui::scanRows(universe, {}, order, from, {});
            QVERIFY(slice.ok());
            hits += slice->keys.size();
            scanned += slice->scanned;
            more = slice->next.has_value();
            if (more) from = *slice->next;
        }
        QCOMPARE(hits, whole->keys.size());
        QCOMPARE(scanned, std::uint64_t{5000});
        QVERIFY(slices > 10);
    }

    void only_the_first_hits_are_made_into_rows() {
        FakeUniverse universe(FakeWorld::large(5000));
        ScanOrder order = orderOf("users", {.text = "lima", .conditions = {}});
        order.rows = 10;
        const auto slice = warp::ui::scanRows(universe, {}, order, {}, {});
        QCOMPARE(slice->rows.size(), std::size_t{10});
        QCOMPARE(slice->rows[9].key, u"users:0000037"_s);
        QVERIFY(slice->sortValues.empty());
    }

    void stopped_scan_says_so() {
        FakeUniverse universe(FakeWorld::large(5000));
        std::stop_source stop;
        stop.request_stop();
        const auto slice =
            warp::ui::scanRows(universe, {.stop = stop.get_token()}, orderOf("users", {}), {}, {});
        QVERIFY(!slice.ok() && slice.error().code == ErrorCode::Cancelled);
    }

    void numbers_stand_before_texts_and_nothing_last() {
        const std::vector<SortValue> values = {{.kind = SortValue::Kind::Absent, .text = {}},
                                               {.kind = SortValue::Kind::Text, .text = "b"},
                                               {.kind = SortValue::Kind::Number, .number = 10, .text = {}},
                                               {.kind = SortValue::Kind::Number, .number = 9, .text = {}},
                                               {.kind = SortValue::Kind::Text, .text = "a"}};
        using Order = std::vector<std::uint32_t>;
        QCOMPARE(*warp::ui::sortedOrder(values, false, {}), (Order{3, 2, 4, 1, 0}));
        QCOMPARE(*warp::ui::sortedOrder(values, true, {}), (Order{1, 4, 2, 3, 0}));
    }

    void rows_by_rank_and_by_key_are_the_same() {
        FakeUniverse universe(FakeWorld::varied());
        const RowSet ranks{.type = "users", .keys = nullptr, .spans = {{0, 0}, {2, 9}}};
        const auto byRank = warp::ui::readRowSet(universe, {}, ranks, 10, {});
        QVERIFY(byRank.ok());
        QCOMPARE(byRank->rows.size(), std::size_t{2});
        QCOMPARE(byRank->rows[1].key, u"users:zoë"_s);
        auto keys = std::make_shared<OrderedKeys>();
        for (const char* key : {"users:zoë", "users:gone", "users:alice"}) keys->keys.append(key);
        keys->order = {2, 1, 0};
        const RowSet named{.type = "users", .keys = keys, .spans = {}};
        const auto byKey = warp::ui::readRowSet(universe, {}, named, 10, {});
        QCOMPARE(byKey->rows.size(), std::size_t{2});
        QCOMPARE(byKey->rows[0].key, u"users:alice"_s);
        QCOMPARE(warp::ui::countOf(named, 3), std::uint64_t{3});
        QCOMPARE(warp::ui::countOf(ranks, 3), std::uint64_t{2});
    }

    void more_rows_than_allowed_are_refused() {
        FakeUniverse universe(FakeWorld::large(100));
        const auto page =
            warp::ui::readRowSet(universe, {}, {.type = "users", .keys = {}, .spans = {}}, 99, {});
        QVERIFY(!page.ok() && page.error().code == ErrorCode::LimitExceeded);
    }

    void sums_are_of_every_number_in_a_column() {
        FakeUniverse universe(FakeWorld::varied());
        const auto totals =
            warp::ui::sumRows(universe, {}, {.type = "products", .keys = {}, .spans = {}}, 2, {});
        QVERIFY(totals.ok());
        QCOMPARE(totals->records, std::uint64_t{2});
        warp::ui::FieldList fields = totals->fields;
        const auto& price = totals->numbers[fields.indexOf("price")];
        QCOMPARE(price.sum, 178.5);
        QCOMPARE(price.least, 49.0);
        QCOMPARE(price.greatest, 129.5);
        QCOMPARE(price.numbers, std::uint64_t{2});
    }

    void one_row_is_copied_as_its_value_and_several_as_records() {
        FakeUniverse universe(FakeWorld::varied());
        const RowSet one{.type = "products", .keys = {}, .spans = {{1, 1}}};
        QCOMPARE(*warp::ui::rowsAsJson(universe, {}, one),
                 std::string(R"({"title": "Lamp", "price": 49, "stock": 0})"));
        const auto both = warp::ui::rowsAsJson(universe, {}, {.type = "products", .keys = {}, .spans = {}});
        QVERIFY(both->starts_with("[\n{\"key\":\"products:chair\",\"shard\":\"warm\",\"value\":{"));
    }

    void export_writes_exactly_the_rows() {
        FakeUniverse universe(FakeWorld::varied());
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"two.csv"_s);
        const RowSet rows{.type = "users", .keys = {}, .spans = {{0, 1}}};
        const auto written =
            warp::ui::exportRows(universe, {}, rows, 3, RowFormat::Csv, false, path.toStdString());
        QVERIFY(written.ok());
        QCOMPARE(*written, std::uint64_t{2});
        const QList<QByteArray> lines = contentOf(path).split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("key,name,age,address,email,active"));
        QVERIFY(lines[1].startsWith("users:alice,Alice,34,"));
        QCOMPARE(lines.size(), 4);
    }

    void a_stopped_export_leaves_no_file() {
        FakeUniverse universe(FakeWorld::large(5000));
        const QTemporaryDir dir;
        std::stop_source stop;
        stop.request_stop();
        const RowSet rows{.type = "users", .keys = {}, .spans = {}};
        const auto written =
            warp::ui::exportRows(universe, {.stop = stop.get_token()}, rows, 5000, RowFormat::Jsonl, false,
                                 dir.filePath(u"all.jsonl"_s).toStdString());
        QVERIFY(!written.ok() && written.error().code == ErrorCode::Cancelled);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void an_edit_keeps_what_others_changed_elsewhere() {
        auto world = FakeWorld::varied();
        FakeUniverse universe(world);
        world->spacetime.putQuietly("users:bob", R"({"name":"Bob","age":42,"active":true})");
        const auto prepared = warp::ui::prepareEdit(
            universe, {"users:bob", "name", warp::ui::makeCell("\"Bob\""), "\"Robert\"", false});
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->value, std::string(R"({"name":"Robert","age":42,"active":true})"));
    }

    void an_edit_of_what_others_changed_is_a_clash() {
        auto world = FakeWorld::varied();
        FakeUniverse universe(world);
        warp::ui::CellEdit edit{"users:bob", "age", warp::ui::makeCell("40"), "50", false};
        const auto refused = warp::ui::prepareEdit(universe, edit);
        QVERIFY(refused.ok() && refused->clash);
        QCOMPARE(*refused->clash->now, std::string("41"));
        QVERIFY(refused->value.empty());
        edit.overwrite = true;
        QVERIFY(warp::ui::prepareEdit(universe, edit).ok());
        edit.key = "users:nobody";
        QCOMPARE(warp::ui::prepareEdit(universe, edit).error().code, ErrorCode::NotFound);
    }

    void texts_become_json_of_the_wanted_kind() {
        using warp::ui::jsonOfText;
        QCOMPARE(*jsonOfText(u"12"_s, CellKind::Text), std::string("\"12\""));
        QCOMPARE(*jsonOfText(u" 12.5e3 "_s, CellKind::Number), std::string("12.5e3"));
        QCOMPARE(*jsonOfText(u"{ \"a\": 1 }"_s, CellKind::Object), std::string("{\"a\":1}"));
        QCOMPARE(*jsonOfText(u"[1, 2]"_s, CellKind::Object), std::string("[1,2]"));
        QCOMPARE(*jsonOfText(u"true"_s, CellKind::Bool), std::string("true"));
        QCOMPARE(*jsonOfText(QString(), CellKind::Null), std::string("null"));
        QVERIFY(!jsonOfText(u"twelve"_s, CellKind::Number));
        QVERIFY(!jsonOfText(u"\"12\""_s, CellKind::Number));
        QVERIFY(!jsonOfText(u"12"_s, CellKind::Bool));
        QVERIFY(!jsonOfText(u"12"_s, CellKind::Object));
        QVERIFY(!jsonOfText(u"{"_s, CellKind::Object));
        QVERIFY(!jsonOfText(u"1 2"_s, CellKind::Number));
    }
};

WARP_UI_TEST(RowQueriesTest);

#include "row_queries_test.moc"
