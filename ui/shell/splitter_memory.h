// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariantMap>

class QWidget;

namespace warp::ui {

/// Where the user has drawn the lines inside pages and docks, per kind of page: "record/textArea".
class SplitterMemory final {
  public:
    /// Puts every named splitter under `root` where it was last. Takes: `place`, such as a page's name.
    void restore(const QWidget& root, const QString& place) const;
    /// Keeps where the named splitters under `root` are.
    void gather(const QWidget& root, const QString& place);

    const QVariantMap& states() const { return m_states; }
    void setStates(const QVariantMap& states) { m_states = states; }

  private:
    QVariantMap m_states;
};

}  // namespace warp::ui
