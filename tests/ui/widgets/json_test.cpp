// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include "tests/support/ui_test_main.h"
#include "ui/widgets/json_node.h"
#include "ui/widgets/json_tree.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class JsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void values_survive_a_round_trip_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("order") << u"{\"b\":1,\"a\":2}"_s;
        QTest::newRow("digits") << u"[123456789012345678901234567890,1.10,-0,1e-400]"_s;
        QTest::newRow("escapes") << u"\"\\\"\\\\\\n\\u0001\u00e4\U0001F300\""_s;
        QTest::newRow("empty") << u"{\"a\":{},\"b\":[]}"_s;
        QTest::newRow("scalar") << u"null"_s;
    }
    void values_survive_a_round_trip() {
        QFETCH(QString, text);
        JsonParse parsed = parseJson(text);
        QVERIFY(std::holds_alternative<std::unique_ptr<JsonNode>>(parsed));
        const auto& node = std::get<std::unique_ptr<JsonNode>>(parsed);
        QCOMPARE(jsonText(*node, false), text);
        JsonParse again = parseJson(jsonText(*node, true));
        QCOMPARE(jsonText(*std::get<std::unique_ptr<JsonNode>>(again), false), text);
    }

    void mistakes_are_found_where_they_are_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << u""_s << 1 << 1;
        QTest::newRow("missing value") << u"{\n  \"a\": \n}"_s << 3 << 1;
        QTest::newRow("missing comma") << u"[1 2]"_s << 1 << 4;
        QTest::newRow("trailing comma") << u"[1,]"_s << 1 << 4;
        QTest::newRow("bare word") << u"{\"a\": yes}"_s << 1 << 7;
        QTest::newRow("single quotes") << u"{'a': 1}"_s << 1 << 2;
        QTest::newRow("twice") << u"{\"a\":1,\n \"a\":2}"_s << 2 << 2;
        QTest::newRow("leading zero") << u"[01]"_s << 1 << 2;
        QTest::newRow("open text") << u"[\"abc"_s << 1 << 2;
        QTest::newRow("bad escape") << u"\"\\x\""_s << 1 << 2;
        QTest::newRow("bad unicode") << u"\"\\u12g4\""_s << 1 << 2;
        QTest::newRow("raw newline") << u"\"a\nb\""_s << 1 << 3;
        QTest::newRow("after the end") << u"1 1"_s << 1 << 3;
        QTest::newRow("no digit") << u"-"_s << 1 << 2;
    }
    void mistakes_are_found_where_they_are() {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto problem = jsonProblem(text);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->line, line);
        QCOMPARE(problem->column, column);
        QVERIFY(!problem->message.isEmpty());
    }

    void every_beginning_of_a_value_is_refused_without_a_crash() {
        const QString text = u"{\"a\":[1.5e3,true,\"\\u00e4\\n\"],\"b\":{\"c\":null}}"_s;
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY(jsonProblem(text.left(size)).has_value());
        QVERIFY(!jsonProblem(text).has_value());
    }

    void depth_has_an_end() {
        QVERIFY(jsonProblem(QString(100'000, u'[')).has_value());
        QVERIFY(!jsonProblem(QString(500, u'[') + QString(500, u']')).has_value());
    }

    void what_is_typed_becomes_a_number_a_literal_or_a_text() {
        QCOMPARE(typedScalar(u"12"_s)->kind, JsonNode::Kind::Number);
        QCOMPARE(typedScalar(u"true"_s)->kind, JsonNode::Kind::Literal);
        QCOMPARE(typedScalar(u"12 apples"_s)->kind, JsonNode::Kind::String);
        QCOMPARE(typedScalar(u"\"12\""_s)->kind, JsonNode::Kind::String);
        QCOMPARE(typedScalar(u"\"12\""_s)->text, u"12"_s);
        QCOMPARE(typedScalar(u"{}"_s)->kind, JsonNode::Kind::String);
    }

    void the_model_keeps_its_promises_while_edited() {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model, u"{\"a\":1,\"list\":[1,2,3],\"o\":{\"x\":null}}"_s);
        QSignalSpy edited(&model, &JsonTreeModel::edited);
        const QModelIndex list = model.index(1, 0);
        QVERIFY(model.setData(model.index(0, 1), u"two"_s));
        const QModelIndex added = model.addAt(list);
        QVERIFY(added.isValid());
        QVERIFY(model.setData(added.siblingAtColumn(1), u"4"_s));
        // The last one: the tester holds that rows keep their texts, but array elements are named by number.
        model.remove(model.index(3, 0, list));
        QVERIFY(model.setData(model.index(2, 0), u"renamed"_s));
        QCOMPARE(edited.count(), 5);
        QCOMPARE(jsonText(*model.root(), false),
                 u"{\"a\":\"two\",\"list\":[1,2,3],\"renamed\":{\"x\":null}}"_s);
    }

    void elements_are_numbered_anew_after_a_removal() {
        JsonTreeModel model;
        load(model, u"[7,8,9]"_s);
        QSignalSpy changed(&model, &JsonTreeModel::dataChanged);
        model.remove(model.index(0, 0));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1, 0).data().toString(), u"1"_s);
        QCOMPARE(jsonText(*model.root(), false), u"[8,9]"_s);
    }

    void an_edit_tells_what_was_there_before() {
        JsonTreeModel model;
        load(model, u"{\"a\":1}"_s);
        QSignalSpy edited(&model, &JsonTreeModel::edited);
        model.setData(model.index(0, 1), u"2"_s);
        QCOMPARE(edited.constFirst().at(1).toString(), u"{\n  \"a\": 1\n}"_s);
        model.setData(model.index(0, 1), u"2"_s);
        QCOMPARE(edited.count(), 1);
    }

    void a_name_cannot_be_taken_twice() {
        JsonTreeModel model;
        load(model, u"{\"a\":1,\"b\":2}"_s);
        QVERIFY(!model.setData(model.index(0, 0), u"b"_s));
        QCOMPARE(jsonText(*model.root(), false), u"{\"a\":1,\"b\":2}"_s);
    }

    void read_only_is_read_only() {
        JsonTreeModel model;
        load(model, u"{\"a\":1}"_s);
        model.setEditable(false);
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, 1), 2));
        model.remove(model.index(0, 0));
        QCOMPARE(model.rowCount(), 1);
    }

    void large_arrays_come_in_chunks() {
        JsonTreeModel model;
        QStringList numbers;
        for (int i = 0; i < 2500; ++i) numbers << QString::number(i);
        load(model, u'[' + numbers.join(u',') + u']');
        QCOMPARE(model.rowCount(), JsonTreeModel::kChunk);
        // Fetches by itself, and then whatever is left is fetched below.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({})) model.fetchMore({});
        QCOMPARE(model.rowCount(), 2500);
    }

    void paths_read_like_code() {
        JsonTreeModel model;
        load(model, u"{\"orders\":[{\"total\":1}]}"_s);
        const QModelIndex total = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
        QCOMPARE(model.path(total), u"orders[0].total"_s);
    }

    void the_tree_edits_by_keyboard() {
        JsonTree tree;
        QVERIFY(!tree.setText(u"{\"a\":1}"_s));
        tree.setEditable(true);
        tree.show();
        QApplication::setActiveWindow(&tree);
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Delete);
        QCOMPARE(tree.text(false), u"{}"_s);
        QVERIFY(tree.setText(u"{\"a\""_s).has_value());
    }

    void a_lone_scalar_can_be_edited_too() {
        JsonTree tree;
        QVERIFY(!tree.setText(u"41"_s));
        tree.setEditable(true);
        tree.model()->setData(tree.model()->index(0, 1), u"42"_s);
        QCOMPARE(tree.text(), u"42"_s);
    }

  private:
    static void load(JsonTreeModel& model, const QString& text) {
        JsonParse parsed = parseJson(text);
        model.setRoot(std::move(std::get<std::unique_ptr<JsonNode>>(parsed)));
        model.setEditable(true);
    }
};

WARP_UI_TEST(JsonTest);

#include "json_test.moc"
