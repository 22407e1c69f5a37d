// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace warp::ui {

class Prompts;
class RestoreSourcePage;

/// Where a restore goes to, with what it changes and the room it takes.
class RestoreTargetPage final : public QWidget {
    Q_OBJECT

  public:
    enum class Place {
        Apart,    ///< a universe of its own
        InPlace,  ///< the open one becomes what it was
        Parts,    ///< only some of the open one
    };

    /// Both must outlive it.
    RestoreTargetPage(EngineSession& session, Prompts& prompts, QWidget* parent = nullptr);

    /// What is had back from now on: says what that means.
    void show(const RestoreSourcePage& source);
    /// Types of records that are different from now; none while that is not known.
    std::vector<std::string> types() const;
    /// Ends what it looks at: the restore has begun.
    void stopLooking();
    /// Takes: why the open universe cannot be changed; empty: it can.
    void offerOpenUniverse(const QString& readOnly);

    Place place() const;
    bool safety() const;
    QString directory() const;

  Q_SIGNALS:
    void changed();

  private:
    QWidget* buildPlaces();
    QFormLayout* buildForm();
    QLabel* addRow(QFormLayout& form, const QString& caption, const char* name);
    void askDirectory();
    void showPlace();
    void showNeeds();
    void showFreeSpace();
    void preview();
    void setRow(QLabel* value, const QString& text);

    EngineSession& m_session;
    Prompts& m_prompts;
    std::optional<SnapshotInfo> m_snapshot;
    std::uint64_t m_contentBytes = 0;
    std::optional<Timestamp> m_until;
    std::optional<SnapshotDiff> m_diff;
    QLabel* m_chosen;
    QRadioButton* m_apart = nullptr;
    QRadioButton* m_inPlace = nullptr;
    QRadioButton* m_parts = nullptr;
    QCheckBox* m_safety = nullptr;
    QFormLayout* m_form = nullptr;
    QLabel* m_directoryLabel = nullptr;
    QLineEdit* m_directory = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_changes = nullptr;
    QLabel* m_bytes = nullptr;
    QLabel* m_needs = nullptr;
    QLabel* m_free = nullptr;
    QLabel* m_note = nullptr;
    JobSlot m_previewSlot;
    JobSlot m_freeSlot;
};

}  // namespace warp::ui
