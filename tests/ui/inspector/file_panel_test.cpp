// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/file_panel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include "engine/formats/erlang_codec.h"
#include "engine/formats/ets_dump.h"
#include "engine/formats/gzip.h"
#include "engine/formats/lz4_frame.h"
#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/file_page.h"
#include "ui/inspector/raw_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/json_tree.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ErlangTerm;
using warp::test::FakeWorld;
using warp::ui::FilePage;
using warp::ui::FilePanel;
using warp::ui::Page;
using warp::ui::test::PageFixture;

namespace {

/// The page of one file with these bytes.
struct Shown {
    Shown(const QString& path, const std::string& bytes) : world(FakeWorld::varied()) {
        world->files[path.toStdString()] = bytes;
        open(path);
    }
    Shown(std::shared_ptr<FakeWorld> given, const QString& path) : world(std::move(given)) { open(path); }

    FilePanel& panel() { return *page->panel(); }
    QString text() { return panel().text()->editor().toPlainText(); }
    bool has(FilePanel::View view) { return panel().tabs()->isTabVisible(view); }
    QString banner() { return panel().banner()->isVisible() ? panel().banner()->text().message : QString(); }

    std::shared_ptr<FakeWorld> world;
    std::unique_ptr<PageFixture> fixture;
    std::unique_ptr<FilePage> page;

  private:
    void open(const QString& path) {
        fixture = std::make_unique<PageFixture>(world);
        page = std::make_unique<FilePage>(fixture->context, path);
        page->resize(800, 600);
        page->show();
        fixture->engine.waitFor([this] { return page->isSettled() && !fixture->engine.bridge.busy(); });
    }
};

std::string cache() {
    std::string bytes;
    warp::EtsTable table{.header = {.name = "cache_state"}};
    for (int i = 0; i < 3; ++i) {
        table.rows.push_back(
            ErlangTerm::tuple({ErlangTerm::binary("users:" + std::to_string(i)),
                               ErlangTerm::map({{ErlangTerm::atom("hits"), ErlangTerm::integer(i)}})}));
    }
    return warp::encodeEtsDump(table).value();
}

}  // namespace

class FilePanelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_term_reads_as_erlang_and_unfolds_as_a_tree() {
        const std::string bytes = warp::encodeErlang(ErlangTerm::map(
            {{ErlangTerm::atom("ops"), ErlangTerm::list({ErlangTerm::tuple(
                                           {ErlangTerm::atom("scan"), ErlangTerm::binary("users")})})}}));
        Shown shown(u"qql/metrics.erl"_s, bytes);
        QVERIFY(shown.text().contains(u"{scan,<<\"users\">>}"_s));
        QVERIFY(shown.has(FilePanel::TreeView));
        QCOMPARE(shown.panel().tree()->jsonModel()->valueOf(
                     shown.panel().tree()->jsonModel()->find(u"ops[0][1]"_s)),
                 u"users"_s);
        QVERIFY(!shown.has(FilePanel::RowsView));
    }

    void a_dumped_table_shows_its_rows() {
        Shown shown(u"spacetime/hot_data/cache_state.erl"_s, cache());
        QVERIFY(shown.panel().summary()->text().contains(u"cache_state, 3"_s));
        QVERIFY(shown.text().contains(u"<<\"users:2\">>"_s));
        QCOMPARE(shown.panel().tree()->jsonModel()->rowCount(), 3);
    }

    void a_damaged_table_says_where_and_shows_what_is_readable() {
        const std::string whole = cache();
        Shown shown(u"spacetime/hot_data/cache_state.erl"_s, whole.substr(0, whole.size() - 60));
        QVERIFY(shown.banner().contains(u"byte"_s));
        QVERIFY(shown.text().contains(u"users:0"_s));
        QCOMPARE(shown.panel().raw()->hex()->size(), static_cast<qint64>(whole.size() - 60));
    }

    void csv_is_a_table_first() {
        Shown shown(
            u"entropy/historical_entropy.csv"_s,
            "timestamp,total,note\r\n2026-01-15T14:30:00Z,1.85,\"a, b\"\r\n2026-01-15T14:31:00Z,2,\r\n");
        QCOMPARE(shown.panel().tabs()->currentIndex(), int(FilePanel::RowsView));
        const auto* model = shown.panel().table()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"total"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"a, b"_s);
        QVERIFY(model->index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void lines_of_json_are_text_tree_and_table() {
        Shown shown(u"entropy/rebalancing_log.jsonl"_s,
                    "{\"at\":1,\"moved\":3}\n{\"at\":2,\"why\":\"load\"}\n");
        QVERIFY(shown.text().startsWith(u"{\"at\":1"_s));
        QCOMPARE(shown.panel().tree()->jsonModel()->rowCount(), 2);
        QCOMPARE(shown.panel().table()->model()->columnCount(), 3);
        QCOMPARE(shown.panel().table()->model()->index(1, 2).data().toString(), u"load"_s);
    }

    void compressed_files_show_what_is_in_them() {
        Shown gzip(u"spacetime/warm_data/particles/a/b.json.gz"_s, warp::gzipCompress("{\"key\":\"a:b\"}"));
        QVERIFY(gzip.text().contains(u"\"a:b\""_s));
        QVERIFY(gzip.panel().summary()->text().contains(u"gzip"_s));
        Shown pack(u"spacetime/cold_data/particles/a/pack-000001.lz4"_s,
                   warp::lz4Compress("{\"key\":\"a:b\"}\n") + warp::lz4Compress("{\"key\":\"a:c\"}\n"));
        QCOMPARE(pack.panel().table()->model()->rowCount(), 2);
    }

    void wrong_json_is_underlined_where_it_is_wrong() {
        Shown shown(u"configuration/a.json"_s, "{\n  \"a\": 1\n  \"b\": 2\n}");
        QVERIFY(shown.banner().contains(u"3"_s));
        QCOMPARE(shown.panel().text()->editor().problem()->line, 3);
        QVERIFY(!shown.has(FilePanel::TreeView));
    }

    void bytes_without_a_decoder_are_bytes() {
        Shown shown(u"wormholes/routing_tables/a.routes"_s, std::string("WROU\0\1\2\3", 8));
        QVERIFY(!shown.has(FilePanel::TextView));
        QCOMPARE(shown.panel().tabs()->currentIndex(), int(FilePanel::RawView));
    }

    void a_large_file_says_that_only_its_beginning_is_shown() {
        std::string log;
        while (log.size() < (std::size_t{3} << 20)) log += "line " + std::to_string(log.size()) + "\n";
        Shown shown(u"observatory/logs/quantum_db.log"_s, log);
        QVERIFY(!shown.banner().isEmpty());
        QVERIFY(shown.text().size() < 1'200'000);
        QCOMPARE(shown.panel().raw()->hex()->size(), static_cast<qint64>(log.size()));
    }

    void an_empty_file_is_an_empty_page() {
        Shown shown(u"temporal/live/events.jsonl"_s, "");
        QCOMPARE(shown.page->state(), Page::State::Empty);
    }

    void a_file_that_is_gone_says_so_and_can_be_tried_again() {
        Shown shown(FakeWorld::varied(), u"entropy/missing.csv"_s);
        QCOMPARE(shown.page->state(), Page::State::Failed);
        shown.world->files["entropy/missing.csv"] = "a\n1\n";
        Q_EMIT shown.page->retryRequested();
        QTRY_COMPARE(shown.page->state(), Page::State::Ready);
    }

    void a_broken_edit_leads_to_its_record_and_to_another_program() {
        auto world = FakeWorld::varied();
        const QString path = u"spacetime/hot_data/particles/users/bob.json"_s;
        world->files[path.toStdString()] = "{ broken";
        Shown shown(world, path);
        QVERIFY(!shown.banner().isEmpty());
        shown.panel().banner()->actionButton()->click();
        QCOMPARE(shown.fixture->opened, QStringList{u"record users:bob"_s});
        QString outside;
        shown.panel().openOutside = [&outside](const QString& absolute) { outside = absolute; };
        shown.panel().findChild<QAction*>(u"openOutside"_s)->trigger();
        QCOMPARE(outside, u"/data/fake-universe/"_s + path);
    }

    void every_control_has_a_name() {
        Shown shown(u"entropy/rebalancing_log.jsonl"_s, "{\"at\":1}\n");
        for (int tab = 0; tab < shown.panel().tabs()->count(); ++tab) {
            shown.panel().tabs()->setCurrentIndex(tab);
            QCOMPARE(warp::ui::test::unnamedControls(*shown.page), QStringList());
        }
    }
};

WARP_UI_TEST(FilePanelTest);

#include "file_panel_test.moc"
