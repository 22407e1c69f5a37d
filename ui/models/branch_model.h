// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QtCore/QAbstractItemModel>

#include "ui/bridge/bridge.h"
#include "ui/models/target.h"
#include "ui/widgets/icons.h"

namespace warp::ui {

/// A tree whose branches are read from the engine when they are first looked into. Rows are values in a
/// vector of their branch; the branch is what an index points to, so there is no heap node per row.
///
/// A branch that is read again keeps the rows that stay, with everything below them: nothing is reset.
class BranchModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { NameColumn, CountColumn, BytesColumn, kColumnCount };
    enum Role {
        TargetRole = Qt::UserRole + 1,  ///< Target
        IdRole,                         ///< the row's name among its siblings; never changes
        PathRole,                       ///< ids from the root, joined with '\x1f': for expansion that is kept
        NoteRole,                       ///< true for rows that only say something: "loading", a failure
        ShardRole,                      ///< Shard as int, where there is one
        RecordsRole,                    ///< exact number of records or files in it, as qulonglong
        BytesRole,                      ///< exact bytes of them, as qulonglong
        UpdatedRole,                    ///< when they were changed last, on average; ms since 1970, as double
        TrendRole,                      ///< QList<double>: what RecordsRole was lately; empty while it rests
    };

    explicit BranchModel(QObject* parent = nullptr);
    ~BranchModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Target targetAt(const QModelIndex& index) const;
    QString pathOf(const QModelIndex& index) const;
    /// Where a path leads in what is loaded; invalid otherwise.
    QModelIndex indexOfPath(const QString& path) const;
    /// Reads a branch again, if it was read before.
    void reload(const QModelIndex& parent);
    /// True while any branch is being read.
    bool isLoading() const { return m_loading > 0; }

  Q_SIGNALS:
    /// A branch was read, or failed to be: see the note in it.
    void branchLoaded(const QModelIndex& parent);
    void idle();

  protected:
    struct Branch;
    struct Row {
        QString id;
        QString text;
        Target target;
        std::optional<Glyph> glyph;
        QString toolTip;
        std::optional<std::uint64_t> count;
        std::optional<std::uint64_t> bytes;
        std::optional<double> updated = {};  ///< mean of what is in it, ms since 1970; nothing while unknown
        std::optional<Shard> shard = {};
        bool branches = false;  ///< may have children
        bool note = false;
        /// Of what is told beside records and files: it is no part of what its region holds.
        bool aside = false;
        QString figure = {};            ///< stands in the place of the count
        KeyRange range = {};            ///< of the records below
        std::uint64_t firstOfPage = 0;  ///< of rows that stand for "the next ones"
        std::unique_ptr<Branch> children = {};
    };
    enum class LoadState { Unread, Reading, Read };
    struct Branch {
        Branch* parent = nullptr;
        int row = 0;
        LoadState state = LoadState::Unread;
        std::vector<Row> rows;
        JobSlot slot;
    };

    /// Starts reading the branch below `row`; ends in setRows() or setFailure() of the same place.
    virtual void read(const QModelIndex& parent, const Row& row, JobSlot& slot) = 0;

    const Row* rowAt(const QModelIndex& index) const;
    /// Replaces the rows of a branch: equal ids stay, with what is below them.
    void setRows(const QModelIndex& parent, std::vector<Row> rows);
    void setFailure(const QModelIndex& parent, const Error& error);
    void updateRow(const QModelIndex& index, std::optional<std::uint64_t> count,
                   std::optional<std::uint64_t> bytes);
    void setUpdated(const QModelIndex& index, std::optional<double> mean);
    /// What a row's count was lately, oldest first; the subclass may remember.
    virtual QList<double> trendOf(const QModelIndex&) const { return {}; }
    /// The glyph in front of a row; the subclass may colour it.
    virtual QVariant decorationOf(const Row& row) const;

  private:
    Branch* branchOf(const QModelIndex& parent) const;
    Branch& ensureBranch(const QModelIndex& parent);
    Row* mutableRow(const QModelIndex& index) const;
    void beginReading(const QModelIndex& parent);
    void markReading(Branch& branch);
    void finishReading(Branch& branch);
    void removeMissing(const QModelIndex& parent, Branch& branch, const std::vector<Row>& wanted);
    void insertMissing(const QModelIndex& parent, Branch& branch, std::vector<Row>& wanted);
    static bool keepsOrder(const Branch& branch, const std::vector<Row>& wanted);
    static void renumber(Branch& branch);
    static int readingBelow(const Row& row);
    QVariant textOf(const Row& row, int column) const;
    QVariant toolTipOf(const Row& row, int column) const;
    static QVariant figureOf(const Row& row, int role);

    std::unique_ptr<Branch> m_root;
    int m_loading = 0;
};

}  // namespace warp::ui
