// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/bridge/record_versions.h"
#include "ui/models/facts_model.h"
#include "ui/pages/page_context.h"

class QLabel;

namespace warp::ui {

class RecordDocument;
class TableView;

/// The versions of a record of which log and snapshots still tell, newest first, and what the chosen one
/// would change in the record as it is now, field by field.
class RecordVersionsPane final : public QWidget {
    Q_OBJECT

  public:
    /// The context must outlive it.
    explicit RecordVersionsPane(PageContext& context, QWidget* parent = nullptr);

    /// A version that can be restored.
    struct Choice {
        RecordVersion version;
        Moment then;
        Lsn now = 0;             ///< the version that the record has, which must still be it
        std::size_t fields = 0;  ///< that would change
    };

    /// Reads the versions of a record; of the same one again. Takes: `wanted`, the version to begin with.
    void read(const QString& key, Lsn wanted = 0);
    const QString& key() const { return m_key; }
    /// Nothing while there is none, or while it is not known what it would change: `reason()` says why.
    std::optional<Choice> choice() const;
    /// Why the chosen version cannot be restored; empty when it can.
    QString reason() const;

    TableView* versions() const { return m_versions; }
    TableView* fields() const { return m_fields; }

  Q_SIGNALS:
    /// Another version is chosen, or more is known about it.
    void changed();
    /// Enter or double click on a version.
    void opened();

  private:
    QWidget* buildVersions();
    QWidget* buildFields();
    void onRead(Result<KnownVersions> answer);
    std::optional<std::size_t> index() const;
    void compare();
    void onCompared(Result<ChangesToNow> answer);
    void showFields();
    QString stateReason(const Moment& then) const;

    PageContext& m_context;
    QString m_key;
    Lsn m_wanted = 0;
    std::shared_ptr<RecordDocument> m_document;  ///< whether somebody types in it
    std::optional<KnownVersions> m_known;
    std::optional<ChangesToNow> m_changes;  ///< of the chosen version
    std::optional<Error> m_failure;
    FactsModel m_versionModel;
    FactsModel m_fieldModel;
    TableView* m_versions = nullptr;
    QLabel* m_end = nullptr;
    QLabel* m_caption = nullptr;
    TableView* m_fields = nullptr;
    QLabel* m_reason = nullptr;
    JobSlot m_slot;
    JobSlot m_compareSlot;
};

}  // namespace warp::ui
