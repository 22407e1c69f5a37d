// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"

class QLabel;

namespace warp::ui {

class HexView;

/// Bytes as they lie on the disk, read where they are looked at, and above them where that is.
class RawPane final : public QWidget {
    Q_OBJECT

  public:
    explicit RawPane(EngineSession& session, QWidget* parent = nullptr);

    void showRecord(const RecordPlace& place);
    /// A whole file. Takes: its path in the universe and its size.
    void showFile(const QString& path, std::uint64_t size);
    void clear();
    HexView* hex() const { return m_hex; }
    QString caption() const;

  private:
    void showPart(const QString& path, std::uint64_t offset, std::uint64_t size);

    EngineSession& m_session;
    QLabel* m_caption;
    HexView* m_hex;
    QString m_path;
    std::uint64_t m_offset = 0;
};

}  // namespace warp::ui
