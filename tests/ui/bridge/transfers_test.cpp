// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/transfers.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using warp::ui::Cell;
using warp::ui::CellKind;
using warp::ui::RowPreview;

namespace {

warp::Result<RowPreview> previewOf(const QByteArray& rows) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rows.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size()) return RowPreview();
    file.close();
    return warp::ui::previewRows(file.fileName().toStdString(), 100, {});
}

}  // namespace

class TransfersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_preview_shows_values_as_the_table_does() {
        const auto preview = previewOf(R"({"id": "a", "tags": [1, 2] , "age" :  7 }
{"id":"b","address":{"city":"Oslo"}})");
        QVERIFY(preview.ok() && preview->complete);
        QCOMPARE(preview->fields, (std::vector<std::string>{"id", "tags", "age", "address"}));
        QCOMPARE(preview->cells[0].size(), std::size_t{3});
        for (const auto& [cell, json] :
             {std::pair(preview->cells[0][0], "\"a\""), std::pair(preview->cells[0][2], "7"),
              std::pair(preview->cells[1][3], R"({"city":"Oslo"})")}) {
            const Cell expected = warp::ui::makeCell(json);
            QCOMPARE(cell.text, expected.text);
            QCOMPARE(cell.kind, expected.kind);
        }
        QCOMPARE(preview->cells[0][0].text, u"a"_s);
        QCOMPARE(preview->cells[1][1].kind, CellKind::Missing);
    }

    void spaces_around_a_value_are_none_of_it() {
        QCOMPARE(warp::ui::makeCell(" \n\"a b\"\t").text, u"a b"_s);
        QCOMPARE(warp::ui::makeCell("  12 ").number, 12.0);
        QCOMPARE(warp::ui::makeCell("   ").kind, CellKind::Missing);
    }
};

WARP_UI_TEST(TransfersTest);

#include "transfers_test.moc"
