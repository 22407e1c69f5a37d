// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include <QtWidgets/QToolButton>

#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class BreadcrumbTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_end_of_a_path_is_never_cut_off() {
        // The narrowest Explorer leaves 184.
        QWidget window;
        window.show();
        Breadcrumb path(&window);
        path.setPath(
            {{u"Spacetime"_s, u"a"_s}, {u"packages"_s, u"b"_s}, {u"dconf-gsettings-backend"_s, u"c"_s}});
        for (const int width : {184, 200, 240, 320, 500}) {
            path.resize(width, 28);
            path.show();
            QCoreApplication::processEvents();
            const QToolButton* last = path.findChildren<QToolButton*>().constLast();
            QVERIFY2(last->geometry().right() < width, qPrintable(QString::number(width)));
            QCOMPARE_GE(last->width(), last->sizeHint().width());
            QCOMPARE(last->accessibleName(), u"dconf-gsettings-backend"_s);
        }
        QCOMPARE(path.findChildren<QToolButton*>().constLast()->text(), u"dconf-gsettings-backend"_s);
    }
};

WARP_UI_TEST(BreadcrumbTest);

#include "breadcrumb_test.moc"
