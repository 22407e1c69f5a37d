// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaved_guard.h"

#include <QtWidgets/QWidget>

#include "tests/support/scripted_prompts.h"
#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

class FakeEditor final : public UnsavedEditor {
  public:
    QString unsavedTitle() const override { return title; }
    bool hasUnsavedChanges() const override { return dirty; }
    void saveChanges(std::function<void(bool)> done) override {
        ++saves;
        if (savesWell) dirty = false;
        done(savesWell);
    }
    void discardChanges() override {
        ++discards;
        dirty = false;
    }
    QWidget* unsavedWidget() override { return &widget; }

    QString title = u"Record a"_s;
    bool dirty = true;
    bool savesWell = true;
    int saves = 0;
    int discards = 0;
    QWidget widget;
};

}  // namespace

class UnsavedGuardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_prompts = std::make_unique<test::ScriptedPrompts>();
        m_guard = std::make_unique<UnsavedGuard>(*m_prompts);
        m_left = m_stayed = 0;
    }

    void without_changes_nobody_is_asked() {
        FakeEditor editor;
        editor.dirty = false;
        m_guard->add(&editor);
        leaveAll();
        QCOMPARE(m_left, 1);
        QVERIFY(m_prompts->questions.isEmpty());
    }

    void save_keeps_the_changes_and_goes_on() {
        FakeEditor editor;
        m_guard->add(&editor);
        m_prompts->choices = {Choice::Accept};
        leaveAll();
        QCOMPARE(editor.saves, 1);
        QCOMPARE(editor.discards, 0);
        QCOMPARE(m_left, 1);
    }

    void discard_drops_them_and_goes_on() {
        FakeEditor editor;
        m_guard->add(&editor);
        m_prompts->choices = {Choice::Alternative};
        leaveAll();
        QCOMPARE(editor.saves, 0);
        QCOMPARE(editor.discards, 1);
        QCOMPARE(m_left, 1);
    }

    void cancel_stays_and_touches_nothing() {
        FakeEditor editor;
        m_guard->add(&editor);
        m_prompts->choices = {Choice::Cancel};
        leaveAll();
        QCOMPARE(m_left, 0);
        QCOMPARE(m_stayed, 1);
        QVERIFY(editor.dirty);
    }

    void a_failed_save_stays_and_keeps_the_rest_unsaved() {
        FakeEditor first;
        FakeEditor second;
        first.savesWell = false;
        m_guard->add(&first);
        m_guard->add(&second);
        m_prompts->choices = {Choice::Accept};
        leaveAll();
        QCOMPARE(m_left, 0);
        QCOMPARE(m_stayed, 1);
        QCOMPARE(second.saves, 0);
        QVERIFY(second.dirty);
    }

    void closing_a_tab_asks_only_about_what_is_in_it() {
        QWidget tab;
        FakeEditor inside;
        FakeEditor outside;
        inside.widget.setParent(&tab);
        m_guard->add(&inside);
        m_guard->add(&outside);
        m_prompts->choices = {Choice::Alternative};
        m_guard->leaveIn(&tab, [this] { ++m_left; });
        QCOMPARE(m_left, 1);
        QCOMPARE(inside.discards, 1);
        QCOMPARE(outside.discards, 0);
        inside.widget.setParent(nullptr);
    }

    void while_a_question_is_open_a_second_way_out_is_closed() {
        FakeEditor editor;
        m_guard->add(&editor);
        leaveAll();
        leaveAll();
        QCOMPARE(m_prompts->questions.size(), 1);
        QCOMPARE(m_stayed, 1);
        m_prompts->open(Choice::Alternative);
        QCOMPARE(m_left, 1);
    }

    void an_editor_that_died_while_the_question_was_open_is_left_alone() {
        auto editor = std::make_unique<FakeEditor>();
        m_guard->add(editor.get());
        leaveAll();
        m_guard->remove(editor.get());
        editor.reset();
        m_prompts->open(Choice::Accept);
        QCOMPARE(m_left, 1);
    }

  private:
    void leaveAll() {
        m_guard->leaveAll([this] { ++m_left; }, [this] { ++m_stayed; });
    }

    std::unique_ptr<test::ScriptedPrompts> m_prompts;
    std::unique_ptr<UnsavedGuard> m_guard;
    int m_left = 0;
    int m_stayed = 0;
};

WARP_UI_TEST(UnsavedGuardTest);

#include "unsaved_guard_test.moc"
