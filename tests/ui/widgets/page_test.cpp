// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/skeleton.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

class SamplePage final : public Page {
    Q_OBJECT

  public:
    SamplePage() {
        auto* content = new QLabel(u"content"_s, this);
        content->setObjectName(u"content"_s);
        setContent(content);
        resize(640, 400);
    }
    QString pageName() const override { return u"sample"_s; }
    QString title() const override { return u"Sample"_s; }
    Glyph glyph() const override { return Glyph::Record; }

    using Page::showEmpty;
    using Page::showFailed;
    using Page::showLoading;
    using Page::showPartial;
    using Page::showReady;
};

QPushButton* button(QWidget& page, const QString& state, const QString& name) {
    return page.findChild<QWidget*>(state)->findChild<QPushButton*>(name);
}

}  // namespace

class PageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void starts_loading_and_is_not_settled() {
        SamplePage page;
        QCOMPARE(page.state(), Page::State::Loading);
        QVERIFY(!page.isSettled());
    }

    void shows_a_skeleton_only_when_the_answer_is_slow() {
        SamplePage page;
        page.show();
        auto* skeleton = page.findChild<Skeleton*>();
        QVERIFY(!skeleton->isVisible());
        QTRY_VERIFY(skeleton->isVisible());
        page.showReady();
        QVERIFY(!skeleton->isVisible());
        QVERIFY(page.findChild<QLabel*>(u"content"_s)->isVisible());
    }

    void a_fast_answer_cancels_the_skeleton() {
        SamplePage page;
        page.show();
        page.showReady();
        QTest::qWait(250);
        QVERIFY(!page.findChild<Skeleton*>()->isVisible());
    }

    void every_answer_settles_the_page_once() {
        SamplePage page;
        QSignalSpy settled(&page, &Page::settled);
        page.showReady();
        page.showPartial(u"First 10 of 20"_s);
        page.showEmpty({.sentence = u"Nothing"_s});
        page.showFailed(u"Broken"_s);
        QCOMPARE(settled.count(), 4);
        page.showLoading();
        QVERIFY(!page.isSettled());
        QCOMPARE(settled.count(), 4);
    }

    void empty_has_one_sentence_one_action_and_one_link() {
        SamplePage page;
        page.show();
        page.showEmpty(
            {.glyph = Glyph::Record, .sentence = u"No records."_s, .action = u"New"_s, .link = u"Import"_s});
        QSignalSpy action(&page, &Page::emptyActionTriggered);
        QSignalSpy link(&page, &Page::emptyLinkTriggered);
        QTest::mouseClick(button(page, u"emptyState"_s, u"emptyAction"_s), Qt::LeftButton);
        QTest::mouseClick(button(page, u"emptyState"_s, u"emptyLink"_s), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(link.count(), 1);
    }

    void an_empty_state_without_link_shows_none() {
        SamplePage page;
        page.show();
        page.showEmpty({.sentence = u"No records."_s});
        QVERIFY(!button(page, u"emptyState"_s, u"emptyAction"_s)->isVisible());
        QVERIFY(!button(page, u"emptyState"_s, u"emptyLink"_s)->isVisible());
    }

    void partial_says_how_much_is_shown() {
        SamplePage page;
        page.show();
        page.showPartial(u"First 10 of 20"_s);
        auto* banner = page.findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text().message, u"First 10 of 20"_s);
        page.showReady();
        QVERIFY(!banner->isVisible());
    }

    void failed_says_why_and_offers_another_try() {
        SamplePage page;
        page.show();
        page.showFailed(u"The disk is full."_s);
        QSignalSpy retry(&page, &Page::retryRequested);
        auto* again = button(page, u"failedState"_s, u"emptyAction"_s);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QCOMPARE(retry.count(), 1);
    }

    void long_sentences_are_not_cut_off() {
        SamplePage page;
        page.show();
        page.showFailed(
            u"A reason that needs several lines because it names the file, the place in it and "
            "everything a person can do about it, one thing after the other."_s);
        QCOMPARE(test::clippedTexts(page), QStringList());
    }

    void every_control_of_every_state_has_a_name() {
        SamplePage page;
        page.show();
        page.showEmpty({.sentence = u"No records."_s, .action = u"New"_s, .link = u"Import"_s});
        QCOMPARE(test::unnamedControls(page), QStringList());
        page.showFailed(u"Broken"_s);
        QCOMPARE(test::unnamedControls(page), QStringList());
        page.showPartial(u"First 10 of 20"_s);
        QCOMPARE(test::unnamedControls(page), QStringList());
    }
};

WARP_UI_TEST(PageTest);

#include "page_test.moc"
