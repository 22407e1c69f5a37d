// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QtCore/QVector>
#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace warp::ui {

struct PaletteEntry {
    QString text;
    /// A second, quieter text: the menu of an action, the kind of a record.
    QString detail;
    QString shortcut;
    QIcon icon;
    bool enabled = true;
    /// Characters of `text` that matched.
    QVector<qsizetype> matched;
    std::function<void()> run;
};

/// Where a palette's entries come from. Answers may come later and more than once; answers to a query that
/// is no longer the newest are dropped by the palette.
class PaletteSource {
  public:
    using Answer = std::function<void(const QVector<PaletteEntry>&)>;

    virtual ~PaletteSource() = default;
    virtual QString placeholder() const = 0;
    virtual void query(const QString& text, Answer answer) = 0;
};

/// A list over the top of the window that is filtered by typing: actions, or records and pages.
class CommandPalette final : public QWidget {
    Q_OBJECT

  public:
    explicit CommandPalette(QWidget* window);
    ~CommandPalette() override;

    /// Opens with an empty field. `source` must live until the palette is closed.
    void open(PaletteSource& source);
    void close();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    class Model;
    class Delegate;

    void ask();
    void show(const QVector<PaletteEntry>& entries);
    void runCurrent();
    bool onKey(int key);
    void moveBy(int rows);
    void place();

    PaletteSource* m_source = nullptr;
    QLineEdit* m_edit;
    QListView* m_list;
    QLabel* m_nothing;
    Model* m_model;
    QWidget* m_focusBefore = nullptr;
    std::shared_ptr<quint64> m_generation = std::make_shared<quint64>(0);
};

}  // namespace warp::ui
