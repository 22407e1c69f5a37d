// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include "engine/formats/json_text.h"
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
        QTest::newRow("spelling") << u"{\"\\u00e4\":\"\\/\\u0041\\ud83c\\udf00\"}"_s;
        QTest::newRow("empty") << u"{\"a\":{},\"b\":[]}"_s;
        QTest::newRow("scalar") << u"null"_s;
    }
    void values_survive_a_round_trip() {
        QFETCH(QString, text);
        JsonParse parsed = parseJson(text);
        QVERIFY(std::holds_alternative<std::unique_ptr<JsonNode>>(parsed));
        const auto& node = std::get<std::unique_ptr<JsonNode>>(parsed);
        QCOMPARE(jsonText(*node), text);
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
        QTest::newRow("half a character") << u"[\"\\ud83c\"]"_s << 1 << 3;
        QTest::newRow("other half") << u"[\"\\udf00\"]"_s << 1 << 3;
        QTest::newRow("too deep") << QString(513, u'[') << 1 << 513;
    }
    void mistakes_are_found_where_they_are() {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto problem = problemIn(text);
        QVERIFY(problem.has_value());
        // What is shown while typing is what saving would say.
        QVERIFY(!warp::checkJson(text.toStdString()).ok());
        QCOMPARE(problem->line, line);
        QCOMPARE(problem->column, column);
        QVERIFY(!problem->message.isEmpty());
    }

    void every_beginning_of_a_value_is_refused_without_a_crash() {
        const QString text = u"{\"a\":[1.5e3,true,\"\\u00e4\\n\"],\"b\":{\"c\":null}}"_s;
        for (qsizetype size = 0; size < text.size(); ++size) QVERIFY(problemIn(text.left(size)).has_value());
        QVERIFY(!problemIn(text).has_value());
    }

    void depth_has_an_end() {
        const QString deepest = QString(512, u'[') + QString(512, u']');
        QVERIFY(problemIn(QString(100'000, u'[')).has_value());
        QVERIFY(!problemIn(deepest).has_value());
        QVERIFY(warp::checkJson(deepest.toStdString()).ok());
    }

    void what_is_typed_becomes_a_value_or_a_text() {
        QCOMPARE(typedValue(u"12"_s)->kind, JsonNode::Kind::Number);
        QCOMPARE(typedValue(u"true"_s)->kind, JsonNode::Kind::Literal);
        QCOMPARE(typedValue(u"12 apples"_s)->kind, JsonNode::Kind::String);
        QCOMPARE(typedValue(u"\"12\""_s)->kind, JsonNode::Kind::String);
        QCOMPARE(typedValue(u"\"12\""_s)->text, u"12"_s);
        QCOMPARE(typedValue(u"{\"a\":[1]}"_s)->kind, JsonNode::Kind::Object);
        QCOMPARE(typedValue(u"{"_s)->kind, JsonNode::Kind::String);
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
        QCOMPARE(model.text(), u"{\"a\":\"two\",\"list\":[1,2,3],\"renamed\":{\"x\":null}}"_s);
    }

    void elements_are_numbered_anew_after_a_removal() {
        JsonTreeModel model;
        load(model, u"[7,8,9]"_s);
        QSignalSpy changed(&model, &JsonTreeModel::dataChanged);
        model.remove(model.index(0, 0));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1, 0).data().toString(), u"1"_s);
        QCOMPARE(model.text(), u"[8,9]"_s);
    }

    void an_edit_that_changes_nothing_is_none() {
        JsonTreeModel model;
        load(model, u"{\"a\":1}"_s);
        QSignalSpy edited(&model, &JsonTreeModel::edited);
        model.setData(model.index(0, 1), u"2"_s);
        model.setData(model.index(0, 1), u"2"_s);
        QCOMPARE(edited.count(), 1);
    }

    void what_was_not_touched_keeps_its_spelling() {
        JsonTreeModel model;
        load(model, u"{\"\\u00e4\":\"\\u0041\",\"b\":\"\\/\",\"n\":1.10}"_s);
        QVERIFY(model.setData(model.index(1, 1), u"/x"_s));
        QCOMPARE(model.text(), u"{\"\\u00e4\":\"\\u0041\",\"b\":\"/x\",\"n\":1.10}"_s);
    }

    void a_whole_object_can_be_typed_into_a_cell() {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model, u"{\"a\":null}"_s);
        QVERIFY(model.setData(model.index(0, 1), u"{\"x\":[1,2]}"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        QCOMPARE(model.text(), u"{\"a\":{\"x\":[1,2]}}"_s);
    }

    void rows_are_found_by_path_even_far_down() {
        JsonTreeModel model;
        QStringList numbers;
        for (int i = 0; i < 2500; ++i) numbers << QString::number(i);
        load(model, u"{\"a.b\":{\"list\":["_s + numbers.join(u',') + u"]}}"_s);
        const QModelIndex found = model.find(u"a.b.list[2400]"_s);
        QCOMPARE(model.valueOf(found), u"2400"_s);
        QCOMPARE(model.path(found), u"a.b.list[2400]"_s);
        QVERIFY(!model.find(u"a.b.nothing"_s).isValid());
    }

    void long_texts_are_not_edited_in_a_cell() {
        JsonTreeModel model;
        load(model, u"[\""_s + QString(JsonTreeModel::kLongestEdit + 1, u'x') + u"\"]"_s);
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.index(0, 1).data().toString().size() < 400);
    }

    void a_name_cannot_be_taken_twice() {
        JsonTreeModel model;
        load(model, u"{\"a\":1,\"b\":2}"_s);
        QVERIFY(!model.setData(model.index(0, 0), u"b"_s));
        QCOMPARE(model.text(), u"{\"a\":1,\"b\":2}"_s);
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
        Shown shown(u"{\"a\":1,\"b\":2}"_s);
        shown.tree.setCurrentIndex(shown.model.index(0, 0));
        QTest::keyClick(&shown.tree, Qt::Key_Return);
        QTRY_VERIFY(shown.field());
        shown.field()->selectAll();
        QTest::keyClicks(shown.field(), u"41"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTRY_COMPARE(shown.model.text(), u"{\"a\":41,\"b\":2}"_s);
        QTest::keyClick(&shown.tree, Qt::Key_F2);
        QTRY_VERIFY(shown.field());
        QTest::keyClicks(shown.field(), u"z"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTRY_COMPARE(shown.model.text(), u"{\"z\":41,\"b\":2}"_s);
        QTest::keyClick(&shown.tree, Qt::Key_Delete);
        QCOMPARE(shown.model.text(), u"{\"b\":2}"_s);
    }

    void a_new_row_is_named_and_then_filled() {
        Shown shown(u"{\"a\":1}"_s);
        shown.tree.setCurrentIndex(shown.model.index(0, 0));
        QTest::keyClick(&shown.tree, Qt::Key_Insert);
        QTRY_VERIFY(shown.field());
        QTest::keyClicks(shown.field(), u"city"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTRY_VERIFY(shown.field() && shown.field()->text() == u"null"_s);
        QTest::keyClicks(shown.field(), u"Lima"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTRY_COMPARE(shown.model.text(), u"{\"a\":1,\"city\":\"Lima\"}"_s);
    }

    void paths_and_values_are_copied() {
        Shown shown(u"{\"orders\":[{\"total\":\"1 \u20ac\"}]}"_s);
        shown.tree.setCurrentIndex(shown.model.find(u"orders[0].total"_s));
        QTest::keyClick(&shown.tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"orders[0].total"_s);
        QTest::keyClick(&shown.tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1 \u20ac"_s);
    }

    void a_new_version_of_the_value_leaves_the_view_where_it_was() {
        Shown shown(u"{\"a\":{\"b\":{\"c\":1}},\"d\":2}"_s);
        shown.tree.setExpanded(shown.model.find(u"a.b"_s), true);
        shown.tree.setCurrentIndex(shown.model.find(u"a.b.c"_s));
        JsonParse next = parseJson(u"{\"a\":{\"b\":{\"c\":7,\"x\":0}},\"d\":2}"_s);
        shown.model.setValue(std::move(std::get<std::unique_ptr<JsonNode>>(next)));
        QVERIFY(shown.tree.isExpanded(shown.model.find(u"a.b"_s)));
        QCOMPARE(shown.model.path(shown.tree.currentIndex()), u"a.b.c"_s);
    }

    void rows_far_down_in_a_nested_array_can_be_reached() {
        QStringList numbers;
        for (int i = 0; i < 3500; ++i) numbers << QString::number(i);
        Shown shown(u"{\"list\":["_s + numbers.join(u',') + u"],\"last\":1}"_s);
        const QModelIndex list = shown.model.index(0, 0);
        for (int i = 0; i < 5; ++i) {
            shown.tree.scrollToBottom();
            QTest::qWait(1);
            shown.tree.verticalScrollBar()->setValue(shown.tree.verticalScrollBar()->maximum() - 1);
            QTest::qWait(1);
        }
        QCOMPARE(shown.model.rowCount(list), 3500);
    }

    void a_lone_scalar_can_be_edited_too() {
        Shown shown(u"41"_s);
        QVERIFY(shown.model.setData(shown.model.index(0, 1), u"42"_s));
        QCOMPARE(shown.model.text(), u"42"_s);
        shown.model.remove(shown.model.index(0, 0));
        QVERIFY(!shown.model.addAt({}).isValid());
        QCOMPARE(shown.model.text(), u"42"_s);
    }

    void keys_do_nothing_while_no_value_is_shown() {
        JsonTree tree;
        for (QAction* action : tree.actions()) action->trigger();
        QVERIFY(tree.model() == nullptr);
    }

  private:
    static std::optional<TextProblem> problemIn(const QString& text) {
        JsonParse parsed = parseJson(text);
        const auto* problem = std::get_if<TextProblem>(&parsed);
        return problem ? std::optional(*problem) : std::nullopt;
    }

    static void load(JsonTreeModel& model, const QString& text) {
        JsonParse parsed = parseJson(text);
        model.setValue(std::move(std::get<std::unique_ptr<JsonNode>>(parsed)));
        model.setEditable(true);
    }

    struct Shown {
        explicit Shown(const QString& text) {
            load(model, text);
            tree.setJsonModel(&model);
            tree.resize(500, 300);
            tree.show();
            QApplication::setActiveWindow(&tree);
            tree.setFocus();
        }
        QLineEdit* field() { return tree.findChild<QLineEdit*>(); }

        JsonTreeModel model;
        JsonTree tree;
    };
};

WARP_UI_TEST(JsonTest);

#include "json_test.moc"
