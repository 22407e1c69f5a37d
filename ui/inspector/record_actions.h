// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "ui/inspector/data_edits.h"

class QMenu;
class QWidget;

namespace warp::ui {

class Prompts;

/// Create, delete and move, with their questions, for every place that offers them.
class RecordActions final : public QObject {
    Q_OBJECT

  public:
    RecordActions(EngineSession& session, DataEdits& edits, Prompts& prompts, QObject* parent = nullptr);

    /// Asks for the key. Takes: `type`, with which the key begins; may be empty.
    void create(QWidget* asking, const QString& type);
    /// Asks first when it is more than one.
    void remove(QWidget* asking, const QStringList& keys);
    /// Asks for the new key. The value goes over in one step; observations and age begin anew.
    void rename(QWidget* asking, const QString& key);
    void move(QWidget* asking, const QStringList& keys, Shard target);
    /// Somebody wants to see the versions of a record, and have one of them back. Takes: the one to begin
    /// with; 0: none.
    void requestVersions(const QString& key, Lsn version = 0) { Q_EMIT versionsRequested(key, version); }

    /// Empty when records can be written, otherwise why not.
    QString readOnlyReason() const;
    /// The same of deleting, which a full disk takes.
    QString keepReason() const;
    /// Adds what can be done with the records to a context menu.
    void addTo(QMenu& menu, QWidget* asking, const QStringList& keys);

    DataEdits& edits() { return m_edits; }
    Prompts& prompts() { return m_prompts; }

  Q_SIGNALS:
    void created(const QString& key);
    void renamed(const QString& key, const QString& newKey);
    void versionsRequested(const QString& key, quint64 version);

  private:
    void renameTo(QWidget* asking, const QString& key, const QString& newKey);
    void apply(QWidget* asking, const QString& text, const RecordBatch& batch);
    void tellFailure(QWidget* asking, const QString& text, const Error& error);
    QString keyProblem(const QString& key) const;

    EngineSession& m_session;
    DataEdits& m_edits;
    Prompts& m_prompts;
};

}  // namespace warp::ui
