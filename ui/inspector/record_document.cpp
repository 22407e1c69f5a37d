// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_document.h"

#include <QtWidgets/QPlainTextDocumentLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kValidateDelayMs = 120;
constexpr std::size_t kWhole = std::size_t{64} << 20;

}  // namespace

RecordDocument::RecordDocument(EngineSession& session, DataEdits& edits, UnsavedGuard& guard, QString key)
    : m_session(session), m_edits(edits), m_guard(guard), m_key(std::move(key)) {
    m_text.setDocumentLayout(new QPlainTextDocumentLayout(&m_text));
    m_text.setDefaultFont(Theme::font(FontRole::Code));
    m_highlighter = new ValueHighlighter(&m_text);
    m_validateTimer.setSingleShot(true);
    m_validateTimer.setInterval(kValidateDelayMs);
    connect(&m_validateTimer, &QTimer::timeout, this, &RecordDocument::validate);
    connect(&m_text, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_filling && (removed > 0 || added > 0)) m_validateTimer.start();
    });
    connect(&m_text, &QTextDocument::modificationChanged, this, &RecordDocument::changed);
    m_session.changes().watch(this, toStd(m_key),
                              [this](const RecordChanges& changes) { onEngineChanged(changes); });
    m_guard.add(this);
    load();
}

RecordDocument::~RecordDocument() {
    m_guard.remove(this);
}

void RecordDocument::load() {
    m_session.run<std::optional<RecordDetails>>(
        m_loadSlot, this, tr("Read %1").arg(m_key), Lane::Page,
        [key = toStd(m_key), most = m_mostText](Universe& universe, const EngineJob&) {
            return readRecord(universe, key, most);
        },
        [this](Result<std::optional<RecordDetails>> answer) { onLoaded(std::move(answer)); });
}

void RecordDocument::loadWhole() {
    m_mostText = kWhole;
    load();
}

void RecordDocument::onLoaded(Result<std::optional<RecordDetails>> answer) {
    if (!answer.ok()) {
        m_failure = toQString(answer.error().describe());
        if (!m_details) m_state = State::Failed;
    } else if (!*answer) {
        m_state = State::Missing;
        m_theirs.reset();
    } else if (m_details && isDirty() && (*answer)->record.version != record().version) {
        m_theirs = std::move(**answer);
    } else {
        show(std::move(**answer));
    }
    Q_EMIT changed();
}

void RecordDocument::show(RecordDetails details) {
    const bool sameText = m_details && m_details->pretty == details.pretty && !isDirty();
    m_details = std::move(details);
    m_theirs.reset();
    m_state = State::Ready;
    m_failure.clear();
    if (sameText) return;
    m_filling = true;
    m_text.setPlainText(toQString(m_details->pretty));
    m_text.setModified(false);
    m_filling = false;
    m_problem.reset();
    m_highlighter->setMistake(0, 0);
}

void RecordDocument::onEngineChanged(const RecordChanges& changes) {
    const std::string key = toStd(m_key);
    const bool mine = std::any_of(changes.notices.begin(), changes.notices.end(),
                                  [&key](const ChangeNotice& notice) { return notice.key == key; });
    if ((mine || changes.overflow) && !m_saving) load();
}

void RecordDocument::validate() {
    m_validateSlot.run<std::optional<JsonProblem>>(
        m_session.bridge(), this, tr("Check JSON"), Lane::Page,
        [text = m_text.toPlainText()](const EngineJob&) -> Result<std::optional<JsonProblem>> {
            return engineJsonProblem(text);
        },
        [this](Result<std::optional<JsonProblem>> answer) {
            if (!answer.ok()) return;
            m_problem = std::move(*answer);
            m_highlighter->setMistake(m_problem ? static_cast<int>(m_problem->line) : 0,
                                      m_problem ? static_cast<int>(m_problem->column) : 0);
            Q_EMIT changed();
        });
}

void RecordDocument::save(std::function<void(bool)> done) {
    const auto answer = [done](bool saved) {
        if (done) done(saved);
    };
    if (m_saving || !isDirty()) return answer(!m_saving);
    if (m_problem) {
        Q_EMIT saveFailed(
            tr("Line %1, column %2: %3").arg(m_problem->line).arg(m_problem->column).arg(m_problem->message));
        return answer(false);
    }
    m_saving = true;
    RecordBatch batch;
    const Lsn version = m_state == State::Missing ? 0 : record().version;
    batch.put(toStd(m_key), toStd(m_text.toPlainText()), {.ifVersion = version});
    m_edits.apply(tr("Edit %1").arg(m_key), batch, this,
                  [this, answer](const Result<AppliedEdit>& edit) { onSaved(edit, answer); });
    Q_EMIT changed();
}

void RecordDocument::onSaved(const Result<AppliedEdit>& edit, const std::function<void(bool)>& done) {
    m_saving = false;
    if (edit.ok()) {
        m_text.setModified(false);
        load();
    } else if (edit.error().code == ErrorCode::Conflict) {
        // Somebody was faster: read what they wrote, so that both can be looked at.
        load();
    } else {
        Q_EMIT saveFailed(toQString(edit.error().describe()));
    }
    Q_EMIT changed();
    done(edit.ok());
}

void RecordDocument::revert() {
    if (m_theirs) return takeTheirs();
    m_text.setModified(false);
    if (m_details) {
        RecordDetails kept = std::move(*m_details);
        m_details.reset();
        show(std::move(kept));
    }
    Q_EMIT changed();
}

void RecordDocument::takeTheirs() {
    if (!m_theirs) return;
    m_text.setModified(false);
    RecordDetails theirs = std::move(*m_theirs);
    show(std::move(theirs));
    Q_EMIT changed();
}

void RecordDocument::keepMine() {
    if (!m_theirs) return;
    m_details = std::exchange(m_theirs, std::nullopt);
    save();
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
