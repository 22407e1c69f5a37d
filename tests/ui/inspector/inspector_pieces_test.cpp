// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QAbstractItemModelTester>

#include "tests/support/ui_test_main.h"
#include "ui/bridge/json_text.h"
#include "ui/inspector/raw_view.h"
#include "ui/inspector/value_tree_model.h"

using namespace Qt::StringLiterals;
using warp::ui::RawView;
using warp::ui::ValueTreeModel;

class InspectorPiecesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tree_keeps_the_order_and_the_digits_of_the_text() {
        ValueTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setJson(R"({"z":1.0,"a":[true,null,{"deep":"x"}],"big":12345678901234567890})");
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"z"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"1.0"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"12345678901234567890"_s);
        const QModelIndex list = model.index(1, 0);
        QCOMPARE(model.index(1, 1).data().toString(), u"[3]"_s);
        QCOMPARE(model.rowCount(list), 3);
        QCOMPARE(model.rowCount(model.index(2, 0, list)), 1);
    }

    void tree_of_a_scalar_has_one_row() {
        ValueTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setJson("\"text\"");
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), u"text"_s);
        model.setJson({});
        QCOMPARE(model.rowCount(), 0);
    }

    void problem_names_line_and_column() {
        const auto problem = warp::ui::engineJsonProblem(u"{\n  \"a\": 1\n  \"b\": 2\n}"_s);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->line, qint64{3});
        QCOMPARE(problem->column, qint64{3});
        QVERIFY(!warp::ui::engineJsonProblem(u"[1, 2]"_s));
        QVERIFY(warp::ui::engineJsonProblem(u"{\"a\":1,\"a\":2}"_s));
    }

    void hex_lines_show_offset_bytes_and_text() {
        RawView view;
        view.resize(1000, 300);
        view.show();
        view.setBytes(QByteArray("0123456789abcdef\x01\xff", 18));
        QCOMPARE(view.bytesPerLine(), 16);
        QVERIFY(view.lineText(0).startsWith(u"00000000  30 31 32"_s));
        QVERIFY(view.lineText(1).startsWith(u"00000010  01 ff"_s));
        QVERIFY(view.lineText(1).endsWith(u"\u00b7\u00b7"_s));
        view.resize(300, 300);
        QTRY_COMPARE(view.bytesPerLine(), 8);
    }
};

WARP_UI_TEST(InspectorPiecesTest);

#include "inspector_pieces_test.moc"
