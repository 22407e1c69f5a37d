// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/visible_texts.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QtWidgets>

using namespace Qt::StringLiterals;

namespace warp::ui::test {
namespace {

class Collector {
  public:
    void addTree(const QWidget& root) {
        addWidget(root);
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (widget->isVisibleTo(&root)) addWidget(*widget);
        }
    }
    QVector<VisibleText> take() { return std::move(m_texts); }

  private:
    void add(const QObject& owner, const QString& text) {
        if (text.trimmed().isEmpty()) return;
        const QString where =
            QString::fromLatin1(owner.metaObject()->className()) + u' ' + owner.objectName();
        m_texts.append({where, text});
    }

    void addWidget(const QWidget& widget) {
        for (const QString& text : {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                                    widget.statusTip(), widget.isWindow() ? widget.windowTitle() : QString()})
            add(widget, text);
        for (const QAction* action : widget.actions()) addAction(*action);
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) add(widget, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) add(widget, button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) add(widget, group->title());
        if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) add(widget, dock->windowTitle());
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) add(widget, edit->placeholderText());
        if (const auto* menu = qobject_cast<const QMenu*>(&widget)) add(widget, menu->title());
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) addTabs(*tabs);
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) addItems(*combo);
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) addHeader(*header);
    }

    void addAction(const QAction& action) {
        if (action.isSeparator()) return;
        for (const QString& text : {action.text(), action.statusTip(), action.toolTip()}) add(action, text);
        if (action.menu() == nullptr) return;
        for (const QAction* inner : action.menu()->actions()) addAction(*inner);
    }

    void addTabs(const QTabBar& tabs) {
        for (int at = 0; at < tabs.count(); ++at)
            for (const QString& text : {tabs.tabText(at), tabs.tabToolTip(at)}) add(tabs, text);
    }

    void addItems(const QComboBox& combo) {
        for (int at = 0; at < combo.count(); ++at) add(combo, combo.itemText(at));
    }

    void addHeader(const QHeaderView& header) {
        if (header.model() == nullptr || header.orientation() != Qt::Horizontal) return;
        for (int at = 0; at < header.count(); ++at)
            add(header, header.model()->headerData(at, Qt::Horizontal).toString());
    }

    QVector<VisibleText> m_texts;
};

// What stands in the brackets of the pseudo-locale has been translated, whatever is put into it.
QString outsideBrackets(const QString& text) {
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0) outside += c;
        depth -= c == u']' && depth > 0 ? 1 : 0;
    }
    return outside;
}

}  // namespace

QVector<VisibleText> visibleTexts(const QWidget& root) {
    Collector collector;
    collector.addTree(root);
    return collector.take();
}

QStringList untranslatedTexts(const QWidget& root, const QStringList& data) {
    // Two letters that follow each other make a word; units, shortcuts and file kinds are none.
    static const QRegularExpression kWord(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression kNoWord(
        u"\\b(Ctrl|Shift|Alt|Del|Ins|Return|Left|Right|F\\d+|[KMGT]iB|ms|min|JSON|CSV|LSN|Warpscope)\\b"_s);
    QStringList found;
    for (const VisibleText& visible : visibleTexts(root)) {
        QString rest = outsideBrackets(visible.text);
        for (const QString& word : data) rest.remove(word);
        rest.remove(kNoWord);
        if (rest.contains(kWord)) found << visible.where + u": "_s + visible.text;
    }
    found.removeDuplicates();
    return found;
}

QString missingGlyphs(const QString& text, const QFont& font) {
    QString missing;
    for (const char32_t c : text.toUcs4()) {
        if (c < U' ') continue;
        QTextLayout layout(QString::fromUcs4(&c, 1), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun& run : layout.glyphRuns())
            if (run.glyphIndexes().contains(0)) missing += QString::fromUcs4(&c, 1);
    }
    return missing;
}

}  // namespace warp::ui::test
