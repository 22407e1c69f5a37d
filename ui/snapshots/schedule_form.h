// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>
#include <vector>

#include <QtWidgets/QWidget>

#include "ui/bridge/snapshot_types.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace warp::ui {

/// The settings that make one schedule of another: name and JSON text. Empty: they are the same.
std::vector<std::pair<std::string, std::string>> scheduleSettings(const ScheduleStatus& from,
                                                                  const ScheduleStatus& to);

/// When snapshots are taken by themselves and how long those are kept, as controls.
class ScheduleForm final : public QWidget {
    Q_OBJECT

  public:
    explicit ScheduleForm(QWidget* parent = nullptr);

    void setSchedule(const ScheduleStatus& status);
    /// As the controls say; how it stands is not in it.
    ScheduleStatus wanted() const;

  Q_SIGNALS:
    void changed();

  private:
    QWidget* buildSchedule();
    QWidget* buildRetention();
    QCheckBox* addSwitch(QFormLayout* form, const char* name, const QString& text);
    QSpinBox* addCount(QFormLayout* form, const char* name, const QString& text, int least);
    void onEdited();
    void updateEnabled();

    QComboBox* m_every = nullptr;
    QComboBox* m_weekday = nullptr;
    QTimeEdit* m_time = nullptr;
    QSpinBox* m_fullEvery = nullptr;
    QCheckBox* m_makeUp = nullptr;
    QCheckBox* m_verify = nullptr;
    QCheckBox* m_prune = nullptr;
    std::array<QSpinBox*, 6> m_counts{};  ///< last, hourly, daily, weekly, monthly, yearly
    bool m_setting = false;
};

}  // namespace warp::ui
