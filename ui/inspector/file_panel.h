// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/bridge/file_queries.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace warp::ui {

class Banner;
class RawView;

/// A file of the universe, decoded as far as its form is known, and byte by byte.
class FilePanel final : public QWidget {
    Q_OBJECT

  public:
    explicit FilePanel(QWidget* parent = nullptr);

    void setContents(const FileContents& contents);
    QPlainTextEdit* decoded() const { return m_decoded; }
    RawView* hex() const { return m_hex; }
    QTabWidget* tabs() const { return m_tabs; }

  private:
    QLabel* m_name;
    QLabel* m_summary;
    Banner* m_banner;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_decoded;
    RawView* m_hex;
};

}  // namespace warp::ui
