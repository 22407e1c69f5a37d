// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::Error;
using warp::ErrorCode;

namespace {

constexpr int kCodes = static_cast<int>(ErrorCode::LimitExceeded) + 1;

QVector<Error> everyError() {
    QVector<Error> errors;
    for (int code = 0; code < kCodes; ++code)
        errors << Error{.code = static_cast<ErrorCode>(code), .message = "fact 42", .path = "a/b"};
    return errors;
}

}  // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void every_failure_says_what_happened_and_keeps_the_fact() {
        for (const Error& error : everyError()) {
            for (const ErrorText& text : {explain(error), explainOpening(error)}) {
                QVERIFY(!text.what.isEmpty());
                QCOMPARE(text.detail, u"a/b: fact 42"_s);
                QVERIFY(text.text().contains(text.what));
                QVERIFY(text.text().endsWith(text.detail));
            }
        }
    }

    void one_line_says_what_happened_and_keeps_the_fact() {
        for (Error error : everyError()) {
            error.message = "fact\n42";
            const QString line = errorLine(error);
            QVERIFY(line.startsWith(explain(error).what));
            QVERIFY(line.contains(u"a/b: fact 42"_s));
            QVERIFY(!line.contains(u'\n'));
        }
    }

    void every_failure_to_open_says_what_to_do() {
        for (const Error& error : everyError()) {
            const bool ownDoing = error.code == ErrorCode::Cancelled ||
                                  error.code == ErrorCode::InvalidArgument ||
                                  error.code == ErrorCode::LimitExceeded;
            QVERIFY2(ownDoing || !explainOpening(error).remedy.isEmpty(),
                     std::string(warp::errorCodeName(error.code)).c_str());
        }
    }
};

WARP_UI_TEST(ErrorTextTest);

#include "error_text_test.moc"
