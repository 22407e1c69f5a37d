// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/models/facts_model.h"
#include "ui/widgets/banner.h"

namespace warp::ui {

class Bridge;
class FactsPane;
class Prompts;

/// How something ended: a sentence, and its facts, which can be kept as a text.
class ReportPane final : public QWidget {
    Q_OBJECT

  public:
    /// Both must outlive it. Takes: `title`, the first line of the text.
    ReportPane(Bridge& bridge, Prompts& prompts, const QString& title, QWidget* parent);

    void show(const QString& sentence, std::vector<FactsModel::Fact> facts);
    void showFailure(const QString& sentence);
    /// Asks where to, and says in place how it went. Takes: the name to begin with.
    void askSave(const QString& suggestedName);

    Banner* outcome() const { return m_outcome; }
    FactsPane* facts() const { return m_pane; }

  private:
    void save(const QString& file);

    Bridge& m_bridge;
    Prompts& m_prompts;
    const QString m_title;
    std::vector<FactsModel::Fact> m_facts;
    Banner* m_outcome;
    FactsPane* m_pane;
};

/// A report as plain text: a title, and a line per fact with its name and value in columns.
QString reportText(const QString& title, const std::vector<FactsModel::Fact>& facts);

}  // namespace warp::ui
