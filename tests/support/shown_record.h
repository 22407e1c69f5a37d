// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include <QtWidgets/QPushButton>

#include "tests/support/page_fixture.h"
#include "ui/inspector/record_foot.h"
#include "ui/inspector/record_page.h"
#include "ui/widgets/code_editor.h"

namespace warp::ui::test {

/// The page of one record over a fake universe.
struct ShownRecord {
    explicit ShownRecord(std::shared_ptr<warp::test::FakeWorld> world,
                         const QString& key = QStringLiteral("users:alice"), OpenAs as = OpenAs::Writer)
        : fixture(std::move(world), as), page(fixture.context, key) {
        page.resize(800, 600);
        page.show();
        settle();
    }
    bool settle() {
        return fixture.engine.waitFor(
            [this] { return page.isSettled() && document().isSettled() && !fixture.engine.bridge.busy(); });
    }
    RecordPanel& panel() { return *page.panel(); }
    RecordDocument& document() { return *page.panel()->document(); }
    QPushButton& keep() { return *panel().foot()->keepButton(); }
    QPushButton& giveUp() { return *panel().foot()->giveUpButton(); }
    /// Replaces the text as a person would: select all, type.
    void type(const QString& text) {
        panel().editor()->setFocus();
        panel().editor()->selectAll();
        QTest::keyClicks(panel().editor(), text);
    }
    /// Empty as long as there is no such record.
    std::string stored(const std::string& key = "users:alice") {
        std::string value;
        std::thread([&] {
            const auto record = fixture.engine.world->spacetime.peek(key);
            if (record.ok() && *record) value = (*record)->value;
        }).join();
        return value;
    }

    PageFixture fixture;
    RecordPage page;
};

}  // namespace warp::ui::test
