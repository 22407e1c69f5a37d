// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include "ui/models/link_table_model.h"
#include "ui/pages/page_context.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace warp::ui {

class EmptyState;
class RecordDocument;
class TableView;
struct EmptyText;

/// What a record is joined to: the partners it is entangled with and, where it is a node of the graph, its
/// neighbours. A click on a key, or Enter, goes there. Reads only while somebody looks at it.
class LinksPane final : public QWidget {
    Q_OBJECT

  public:
    /// Links change without their records: while it is looked at, it is read again this often.
    static constexpr int kReadMs = 5000;

    explicit LinksPane(PageContext& context, QWidget* parent = nullptr);

    /// Takes: null for none. The document must outlive this or be replaced.
    void setDocument(RecordDocument* document);
    /// In the Inspector links go on in the Inspector; otherwise they open the record's page.
    void setCompact(bool compact) { m_compact = compact; }
    TableView* partners() const { return m_partners.table; }
    TableView* edges() const { return m_edges.table; }
    EmptyState* notice() const { return m_notice; }
    /// Whether what is linked is shown, or why there is nothing.
    bool isSettled() const { return !m_slot.active() && !m_stale; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    /// A caption, the table below it, and a line about what is not listed or could not be read.
    struct Part {
        QWidget* box = nullptr;
        QLabel* caption = nullptr;
        TableView* table = nullptr;
        QLabel* note = nullptr;
    };
    Part buildPart(const QString& name, LinkTableModel& model);
    void connectTable(TableView& table, LinkTableModel& model);
    void read();
    void onRead(Result<RecordLinks> answer);
    void showNotice(const EmptyText& text);
    void showPart(const Part& part, const QString& caption, std::uint64_t more,
                  const std::optional<Error>& failure);
    void go(const QString& key);

    PageContext& m_context;
    RecordDocument* m_document = nullptr;
    bool m_compact = false;
    bool m_stale = true;
    LinkTableModel m_partnersModel;
    LinkTableModel m_edgesModel;
    QStackedWidget* m_stack;
    EmptyState* m_notice;
    QSplitter* m_split;
    Part m_partners;
    Part m_edges;
    QTimer m_timer;
    JobSlot m_slot;
};

}  // namespace warp::ui
