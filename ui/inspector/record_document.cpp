// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_document.h"

#include "ui/bridge/convert.h"
#include "ui/text/error_text.h"

namespace warp::ui {

RecordDocument::RecordDocument(EngineSession& session, DataEdits& edits, UnsavedGuard& guard, QString key)
    : m_session(session), m_edits(edits), m_guard(guard), m_key(std::move(key)), m_value(session.bridge()) {
    connect(&m_value, &JsonEditing::changed, this, &RecordDocument::changed);
    connect(&m_value.text(), &QTextDocument::contentsChanged, this, [this] { m_saveFailure.clear(); });
    connect(&m_session, &EngineSession::statsChanged, this, &RecordDocument::onStats);
    m_session.changes().watch(this, toStd(m_key),
                              [this](const RecordChanges& changes) { onEngineChanged(changes); });
    m_guard.add(this);
    if (m_session.stats()) m_problemsSeen = m_session.stats()->problems;
    load();
}

RecordDocument::~RecordDocument() {
    m_guard.remove(this);
}

void RecordDocument::load() {
    m_session.run<std::optional<RecordDetails>>(
        m_loadSlot, this, tr("Read %1").arg(m_key), Lane::Page,
        [key = toStd(m_key), asked = m_asked](Universe& universe, const EngineJob&) {
            return readRecord(universe, key, asked);
        },
        [this](Result<std::optional<RecordDetails>> answer) { onLoaded(std::move(answer)); });
}

void RecordDocument::loadWhole() {
    m_asked = true;
    load();
}

void RecordDocument::onLoaded(Result<std::optional<RecordDetails>> answer) {
    m_failure.clear();
    if (!answer.ok()) {
        m_failure = errorText(answer.error());
        if (!m_details) m_state = State::Failed;
    } else if (!*answer) {
        onGone();
    } else if (!m_details || !isDirty()) {
        show(std::move(**answer));
    } else if (isOwnText(**answer)) {
        // Moved, observed, or saved while typing went on: what is being typed still follows from it.
        m_details = std::move(**answer);
        m_theirs.reset();
        readFileEdit();
    } else {
        m_theirs = Theirs{std::move(**answer)};
    }
    updateEditable();
    Q_EMIT changed();
}

void RecordDocument::onGone() {
    if (m_details && isDirty()) {
        m_theirs = Theirs{};
    } else {
        m_state = State::Missing;
        m_details.reset();
        m_theirs.reset();
    }
}

// What the text in the editor was made of, or what it was saved as.
bool RecordDocument::isOwnText(const RecordDetails& details) const {
    return m_details && details.value.extent == extent() &&
           (details.record.version == record().version || details.record.checksum == record().checksum);
}

void RecordDocument::show(RecordDetails details) {
    const bool own = isOwnText(details);
    m_details = std::move(details);
    m_theirs.reset();
    m_state = State::Ready;
    readFileEdit();
    const QString text = toQString(m_details->value.text);
    if (own)
        m_value.refresh(text);
    else
        m_value.setText(text, extent() == ValueText::Extent::Whole);
}

void RecordDocument::onEngineChanged(const RecordChanges& changes) {
    const std::string key = toStd(m_key);
    const bool mine = std::any_of(changes.notices.begin(), changes.notices.end(),
                                  [&key](const ChangeNotice& notice) { return notice.key == key; });
    if (!mine && !changes.overflow) return;
    if (!m_saving) load();
    Q_EMIT logged();
}

// Problems with files are no changes of records; their number says when to look.
void RecordDocument::onStats() {
    updateEditable();
    readPlaceAgain();
    const auto& stats = m_session.stats();
    if (!stats || std::exchange(m_problemsSeen, stats->problems) == stats->problems) return;
    if (!m_saving) load();
}

// The file follows the record by itself, and nobody tells when it has.
void RecordDocument::readPlaceAgain() {
    if (m_state != State::Ready || m_placeSlot.active()) return;
    const RecordPlace& place = m_details->place;
    if (place.kind != RecordPlace::Kind::Pending && place.current) return;
    m_session.run<RecordPlace>(
        m_placeSlot, this, tr("Read %1").arg(m_key), Lane::Page,
        [key = toStd(m_key)](Universe& universe, const EngineJob&) { return readPlace(universe, key); },
        [this](Result<RecordPlace> answer) {
            if (!answer.ok() || m_state != State::Ready) return;
            m_details->place = std::move(answer).value();
            Q_EMIT changed();
        });
}

const std::optional<Problem>& RecordDocument::fileProblem() const {
    static const std::optional<Problem> kNone;
    return m_details ? m_details->problem : kNone;
}

void RecordDocument::readFileEdit() {
    m_fileSlot.cancel();
    m_fileEdit.reset();
    if (!fileProblem()) return;
    m_session.run<FileEdit>(
        m_fileSlot, this, tr("Read the file of %1").arg(m_key), Lane::Page,
        [path = fileProblem()->path](Universe& universe, const EngineJob&) {
            return warp::ui::readFileEdit(universe, path);
        },
        [this](Result<FileEdit> answer) {
            if (answer.ok()) m_fileEdit = std::move(answer).value();
            Q_EMIT changed();
        });
}

void RecordDocument::updateEditable() {
    m_value.setEditable(m_state == State::Ready && m_session.isWritable());
}

// A record that was deleted meanwhile is created again, where it was.
RecordBatch RecordDocument::batchToSave() const {
    PutOptions options{.ifVersion = record().version};
    if (record().version == 0) {
        options.shard = record().shard;
        options.priority = record().priority;
    }
    RecordBatch batch;
    batch.put(toStd(m_key), toStd(m_value.toText()), options);
    return batch;
}

void RecordDocument::save(std::function<void(bool)> done) {
    if (m_saving) {
        m_afterSaving.push_back(std::move(done));
        return;
    }
    const auto answer = [done = std::move(done)](bool saved) {
        if (done) done(saved);
    };
    if (!isDirty()) return answer(true);
    if (problem()) {
        m_saveFailure =
            tr("Line %1, column %2: %3").arg(problem()->line).arg(problem()->column).arg(problem()->message);
        Q_EMIT changed();
        return answer(false);
    }
    m_saveFailure.clear();
    m_saving = true;
    m_edits.apply(tr("Edit %1").arg(m_key), batchToSave(), this,
                  [this, answer, revision = m_value.revision()](const Result<AppliedEdit>& edit) {
                      onSaved(edit, revision, answer);
                  });
    Q_EMIT changed();
}

void RecordDocument::onSaved(const Result<AppliedEdit>& edit, int revision,
                             const std::function<void(bool)>& done) {
    m_saving = false;
    if (edit.ok()) {
        const RecordImage& now = edit->after.front();
        m_details->record.version = now.version;
        m_theirs.reset();
        // What was typed while it was being saved is still to be saved.
        if (m_value.revision() == revision) m_value.setUnmodified();
        load();
    } else if (edit.error().code == ErrorCode::Conflict) {
        // Somebody was faster: read what they wrote, so that both can be looked at.
        load();
    } else {
        m_saveFailure = errorText(edit.error());
    }
    Q_EMIT changed();
    done(edit.ok() && !isDirty());
    for (auto& later : std::exchange(m_afterSaving, {})) save(std::move(later));
}

void RecordDocument::observe() {
    m_session.run<void>(
        this, tr("Observe %1").arg(m_key), Lane::Page,
        [key = toStd(m_key)](Universe& universe, const EngineJob&) { return observeRecord(universe, key); },
        [this](const Outcome& outcome) {
            m_saveFailure = outcome.ok() ? QString() : errorText(outcome.error());
            load();
        });
}

void RecordDocument::revert() {
    m_saveFailure.clear();
    if (m_theirs) return takeTheirs();
    if (m_details) m_value.setText(toQString(m_details->value.text), extent() == ValueText::Extent::Whole);
    Q_EMIT changed();
}

void RecordDocument::takeTheirs() {
    if (!m_theirs) return;
    m_value.setUnmodified();
    Theirs theirs = std::move(*m_theirs);
    m_theirs.reset();
    if (theirs.details)
        show(std::move(*theirs.details));
    else
        onGone();
    updateEditable();
    Q_EMIT changed();
}

void RecordDocument::keepMine() {
    if (!m_theirs) return;
    Theirs theirs = std::move(*m_theirs);
    m_theirs.reset();
    if (theirs.details)
        m_details = std::move(theirs.details);
    else
        m_details->record.version = 0;
    save();
}

void RecordDocument::settleFile(EditChoice choice) {
    if (!fileProblem()) return;
    m_session.run<void>(
        this, tr("Settle the file of %1").arg(m_key), Lane::Page,
        [path = fileProblem()->path, choice](Universe& universe, const EngineJob&) {
            return universe.settleProblem(path, choice);
        },
        [this](const Outcome& outcome) {
            m_saveFailure = outcome.ok() ? QString() : errorText(outcome.error());
            load();
            m_session.pollNow();
        });
}

QString RecordDocument::unsavedTitle() const {
    return tr("Record %1").arg(m_key);
}

std::shared_ptr<RecordDocument> RecordDocuments::open(const QString& key) {
    if (auto known = m_open.value(key).lock()) return known;
    auto document = std::make_shared<RecordDocument>(m_session, m_edits, m_guard, key);
    m_open.insert(key, document);
    return document;
}

}  // namespace warp::ui
