// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/value_fields.h"

#include "engine/formats/json_text.h"
#include "tests/support/ui_test_main.h"

using warp::ui::fieldOf;
using warp::ui::withField;

namespace {

const std::string kAlice =
    "{\"name\":\"Al\\\"ice\",\"age\":34,\"address\":{\"city\":\"Lima\",\"zip\":\"1,5}\"},\"tags\":[\"a\",\"{"
    "\"],\"a.b\":1,\"x\":{}}";

}  // namespace

class ValueFieldsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fields_are_found_data() {
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("json");
        QTest::newRow("first") << std::string("name") << std::string("\"Al\\\"ice\"");
        QTest::newRow("number") << std::string("age") << std::string("34");
        QTest::newRow("nested") << std::string("address.city") << std::string("\"Lima\"");
        QTest::newRow("braces in a string") << std::string("address.zip") << std::string("\"1,5}\"");
        QTest::newRow("array") << std::string("tags") << std::string("[\"a\",\"{\"]");
        QTest::newRow("own dot") << std::string("a.b") << std::string("1");
        QTest::newRow("last") << std::string("x") << std::string("{}");
    }
    void fields_are_found() {
        QFETCH(std::string, path);
        QFETCH(std::string, json);
        const auto field = fieldOf(kAlice, path);
        QVERIFY(field.has_value());
        QCOMPARE(std::string(*field), json);
    }

    void what_is_not_there_is_not_found() {
        for (const char* path : {"nam", "names", "address.street", "age.years", "tags.0", "", "x.y", "value"})
            QVERIFY2(!fieldOf(kAlice, path), path);
        QVERIFY(!fieldOf("12", "name"));
        QVERIFY(!fieldOf("{}", "name"));
        QCOMPARE(std::string(*fieldOf("12", "value")), std::string("12"));
    }

    void escaped_names_are_compared_as_they_read() {
        QCOMPARE(std::string(*fieldOf("{\"\\u0061\":1,\"\\\"q\\\"\":2}", "a")), std::string("1"));
        QCOMPARE(std::string(*fieldOf("{\"\\u0061\":1,\"\\\"q\\\"\":2}", "\"q\"")), std::string("2"));
    }

    void setting_a_field_leaves_every_other_byte() {
        QCOMPARE(*withField("{\"a\":1,\"b\":{\"c\":2.50},\"d\":\"x\"}", "b.c", "null"),
                 std::string("{\"a\":1,\"b\":{\"c\":null},\"d\":\"x\"}"));
        QCOMPARE(*withField("{\"a\":1}", "a", "{\"deep\":[1]}"), std::string("{\"a\":{\"deep\":[1]}}"));
        QCOMPARE(*withField("12", "value", "13"), std::string("13"));
    }

    void missing_fields_are_added_at_the_end() {
        QCOMPARE(*withField("{}", "a", "1"), std::string("{\"a\":1}"));
        QCOMPARE(*withField("{\"a\":1}", "b", "2"), std::string("{\"a\":1,\"b\":2}"));
        QCOMPARE(*withField("{\"a\":1}", "b.c", "2"), std::string("{\"a\":1,\"b\":{\"c\":2}}"));
        QCOMPARE(*withField("{\"b\":{}}", "b.c", "2"), std::string("{\"b\":{\"c\":2}}"));
    }

    void fields_are_taken_out_with_their_comma() {
        QCOMPARE(*withField("{\"a\":1,\"b\":2,\"c\":3}", "a", {}), std::string("{\"b\":2,\"c\":3}"));
        QCOMPARE(*withField("{\"a\":1,\"b\":2,\"c\":3}", "b", {}), std::string("{\"a\":1,\"c\":3}"));
        QCOMPARE(*withField("{\"a\":1,\"b\":2,\"c\":3}", "c", {}), std::string("{\"a\":1,\"b\":2}"));
        QCOMPARE(*withField("{\"a\":1}", "a", {}), std::string("{}"));
        QCOMPARE(*withField("{\"a\":{\"b\":1}}", "a.b", {}), std::string("{\"a\":{}}"));
        QCOMPARE(*withField("{\"a\":1}", "b", {}), std::string("{\"a\":1}"));
    }

    void there_is_no_place_below_what_is_no_object() {
        QVERIFY(!withField("{\"a\":1}", "a.b", "2"));
        QVERIFY(!withField("12", "a", "2"));
        QVERIFY(!withField("12", "value", {}));
    }

    // Whatever is set where: the outcome is valid JSON and the field reads back.
    void what_was_set_reads_back_as_valid_json() {
        for (const char* path :
             {"name", "age", "address.city", "tags", "a.b", "x", "x.y", "new", "address.new"}) {
            for (const char* json : {"1", "\"\\\"\"", "[]", "{\"k\":null}"}) {
                const auto value = withField(kAlice, path, json);
                QVERIFY2(value && warp::checkJson(*value).ok(), path);
                QCOMPARE(std::string(*fieldOf(*value, path)), std::string(json));
            }
        }
    }
};

WARP_UI_TEST(ValueFieldsTest);

#include "value_fields_test.moc"
