// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include "ui/bridge/change_feed.h"
#include "ui/bridge/engine_session.h"
#include "ui/bridge/record_queries.h"
#include "ui/models/record_table_model.h"

namespace warp::ui {

/// Records of a type in some order, any number of them: pages of 256 rows are fetched when they are looked
/// at, the least recently seen ones are forgotten. data() never waits; rows that are not there yet say so.
/// Changes of rows that are loaded are shown in place; a subclass knows the order and how many rows there
/// are.
class PagedTableModel : public RecordTableModel {
    Q_OBJECT

  public:
    static constexpr int kPageRows = 256;
    static constexpr int kMostPages = 64;

    PagedTableModel(EngineSession& session, QString type, QObject* parent = nullptr);

    const QString& type() const { return m_type; }
    const KeyRange& range() const { return m_range; }
    /// The newest moment that is shown.
    Lsn lsn() const { return m_lsn; }
    /// True when nothing is being fetched.
    virtual bool isIdle() const;
    /// Why the last question failed; empty when it did not.
    const std::optional<Error>& failure() const { return m_failure; }
    int loadedPages() const { return static_cast<int>(m_pages.size()); }
    /// Changes that would move rows and are not shown yet.
    std::uint64_t pendingChanges() const { return m_pending; }
    /// Reads these records again where they are shown.
    void reread(const QStringList& keys);
    /// The record of a row as far as it is loaded; null otherwise. Asks for nothing.
    const RecordRow* loadedRow(int row) const;

  Q_SIGNALS:
    void failed();
    void pendingChanged();
    void idle();

  protected:
    using PageDone = std::function<void(Result<RowPage>)>;

    /// Starts reading the rows of a page; ends in `done`.
    virtual void startFetch(int page, JobSlot& slot, PageDone done) = 0;
    /// A page has come and is about to be shown.
    virtual void onFetched(const RowPage&) {}
    /// Rows came or went that only reading everything again would show.
    virtual void onMoved(std::uint64_t count);

    const RecordRow* recordAt(int row) const override;
    EngineSession& session() const { return m_session; }
    /// Takes in a page that came by another way.
    void store(int page, RowPage&& answer);
    void dropPages();
    void forgetPage(int page);
    void setLsn(Lsn lsn) { m_lsn = lsn; }
    void setPending(std::uint64_t count);
    void onFailure(const Error& error);
    void clearFailure() { m_failure.reset(); }
    /// Before the first answer changes mean nothing.
    virtual bool followsChanges() const = 0;
    void announceIdle();

  private:
    struct Page {
        std::vector<RecordRow> rows;
        quint64 lastUse = 0;
    };

    void want(int page) const;
    void fetchWanted();
    void fetch(int page);
    void onPage(int page, Result<RowPage> answer);
    void forgetOldest();
    void onChanges(const RecordChanges& changes);
    void updateRows(const std::vector<std::string>& keys);
    void onUpdated(Result<RowPage> answer);

    EngineSession& m_session;
    const QString m_type;
    const KeyRange m_range;
    Lsn m_lsn = 0;
    std::uint64_t m_pending = 0;
    std::optional<Error> m_failure;

    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    QHash<QString, int> m_rowOfKey;
    mutable std::vector<int> m_wanted;
    mutable QTimer m_wantTimer;
    std::unordered_map<int, std::unique_ptr<JobSlot>> m_fetching;
    std::vector<std::string> m_updateNext;  ///< changed while an update was on its way
    JobSlot m_updateSlot;
};

}  // namespace warp::ui
