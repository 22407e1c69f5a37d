// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_model.h"

#include "ui/models/engine_text.h"
#include "ui/text/engine_words.h"
#include "ui/widgets/icons.h"

namespace warp::ui {
namespace {

bool sameLine(const LogLine& a, const LogLine& b) {
    return a.time == b.time && a.level == b.level && a.text == b.text;
}

Glyph levelGlyph(LogLine::Level level) {
    switch (level) {
        case LogLine::Level::Info: return Glyph::Info;
        case LogLine::Level::Warning: return Glyph::Warning;
        case LogLine::Level::Error: return Glyph::Error;
    }
    return Glyph::Info;
}

}  // namespace

LogModel::LogModel(EngineSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPollMs);
    connect(&m_timer, &QTimer::timeout, this, &LogModel::refresh);
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const LogLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString& text = m_texts[static_cast<std::size_t>(index.row())];
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
        case Qt::DisplayRole: return isTime ? timeText(line.time) : text;
        case Qt::ToolTipRole: return isTime ? timeText(line.time, true) : text;
        case Qt::DecorationRole: return isTime ? QVariant() : QVariant(icon(levelGlyph(line.level)));
        case LevelRole: return static_cast<int>(line.level);
        default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == TimeColumn ? tr("Time") : tr("What happened");
}

void LogModel::setWatched(bool watched) {
    m_watched = watched;
    m_timer.stop();
    if (watched) refresh();
}

void LogModel::refresh() {
    m_session.run<std::vector<LogLine>>(
        m_slot, this, tr("Log"), Lane::Page,
        [](Universe& universe, const EngineJob&) -> Result<std::vector<LogLine>> {
            return universe.recentLog(kMostLines);
        },
        [this](Result<std::vector<LogLine>> answer) { onLines(std::move(answer)); });
}

// Old lines leave at the top, new ones come at the end; what is read stays where it is.
void LogModel::onLines(Result<std::vector<LogLine>> answer) {
    if (m_watched) m_timer.start();
    if (!answer.ok()) return;
    std::vector<LogLine>& lines = *answer;
    std::size_t gone = 0;
    while (gone < m_lines.size() && (lines.empty() || !sameLine(m_lines[gone], lines.front()))) ++gone;
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(gone));
        m_texts.erase(m_texts.begin(), m_texts.begin() + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }
    if (lines.size() > m_lines.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin() + static_cast<std::ptrdiff_t>(m_lines.size()),
                       lines.end());
        for (std::size_t at = m_texts.size(); at < m_lines.size(); ++at)
            m_texts.push_back(engineText(m_lines[at].text));
        endInsertRows();
    }
    Q_EMIT refreshed();
}

}  // namespace warp::ui
