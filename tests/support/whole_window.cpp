// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/whole_window.h"

#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using warp::test::FakeUniverse;
using warp::test::FakeWorld;

namespace warp::ui::test {
namespace {

constexpr int kBatch = 1000;

}  // namespace

void SteadyPrompts::ask(QWidget*, const Question& question, std::function<void(Choice)> answer) {
    asked << question.title;
    lastText = question.text;
    answer(accepts ? Choice::Accept : Choice::Cancel);
}

void SteadyPrompts::askText(QWidget*, const TextQuestion& question,
                            std::function<void(std::optional<QString>)> answer) {
    asked << question.title;
    const QString text = question.text + u"new"_s;
    const QString fits = question.problem && !question.problem(text).isEmpty() ? u"users:new"_s : text;
    answer(accepts ? std::optional(fits) : std::nullopt);
}

void SteadyPrompts::askDirectory(QWidget*, const FileQuestion& question,
                                 std::function<void(std::optional<QString>)> answer) {
    answerPath(question, answer);
}

void SteadyPrompts::askFileToOpen(QWidget*, const FileQuestion& question,
                                  std::function<void(std::optional<QString>)> answer) {
    answerPath(question, answer);
}

void SteadyPrompts::askFileToSave(QWidget*, const FileQuestion& question,
                                  std::function<void(std::optional<QString>)> answer) {
    answerPath(question, answer);
}

void SteadyPrompts::answerPath(const FileQuestion& question,
                               const std::function<void(std::optional<QString>)>& answer) {
    asked << question.title;
    answer(accepts ? std::optional(path) : std::nullopt);
}

void SteadyPrompts::tell(QWidget*, const QString& title, const QString& text) {
    asked << title + u": "_s + text;
}

EngineDoors doorsTo(const std::shared_ptr<FakeWorld>& world) {
    EngineDoors doors;
    doors.open = [world](const std::string& directory,
                         const OpenOptions& options) -> Result<std::unique_ptr<Universe>> {
        if (directory.ends_with("/missing"))
            return Error{.code = ErrorCode::NotFound, .message = "no universe there"};
        return std::unique_ptr<Universe>(std::make_unique<FakeUniverse>(world, options.as));
    };
    doors.create = [](const std::string&) -> Outcome { return {}; };
    doors.repair = [](const std::string&, const OpenOptions&, bool,
                      const EngineJob&) -> Result<std::vector<std::string>> {
        return std::vector<std::string>{"the log is not damaged"};
    };
    doors.rebuildTree = [](const std::string&, const OpenOptions&, const EngineJob&) -> Outcome {
        return {};
    };
    doors.restoreInPlace = [](const std::string&, const InPlaceRequest&, const OpenOptions&,
                              const EngineJob&) { return Result<InPlaceReport>(InPlaceReport()); };
    doors.undoRestore = [](const std::string&, bool, const OpenOptions&, const EngineJob&) {
        return Result<std::string>(std::string("2026-01-15-120000-snapshot"));
    };
    doors.confirmRestore = [](const std::string&, const OpenOptions&) -> Outcome { return {}; };
    // Nothing was restored in place.
    doors.keptRestore = [](const std::string&) -> Result<RestoreIntent> {
        return Error{.code = ErrorCode::NotFound, .message = "no restore is kept"};
    };
    doors.fillWithPackages = [world](Universe&, const EngineJob&) -> Outcome {
        world->spacetime.putQuietly("packages:bash", "{}");
        return {};
    };
    return doors;
}

WholeWindow::WholeWindow(std::shared_ptr<FakeWorld> given)
    : world(std::move(given)), directory(u"/data/fake-universe"_s) {
    start(doorsTo(world));
}

WholeWindow::WholeWindow(QString realDirectory) : directory(std::move(realDirectory)) {
    start(engineDoors());
}

WholeWindow::~WholeWindow() {
    if (world) world->faults.openGate();
}

void WholeWindow::start(EngineDoors doors) {
    prompts.path = home.filePath(u"answer"_s);
    host = std::make_unique<WindowHost>(prompts, std::move(doors), preferences);
    host->services().startProcess = [this](const QStringList& arguments) {
        started << arguments.join(u' ');
        return true;
    };
    window().resize(1280, 800);
    window().show();
}

bool WholeWindow::open(OpenMode mode) {
    host->link().open(directory, mode);
    return QTest::qWaitFor([this] { return session().isOpen(); }, 30'000) && waitIdle();
}

bool WholeWindow::close() {
    host->link().close();
    return QTest::qWaitFor([this] { return host->link().facts().state == LinkState::Closed; }, 30'000);
}

bool WholeWindow::waitIdle(int patienceMs) {
    return QTest::qWaitFor(
        [this] {
            const Page* page = window().pages().current();
            return !session().bridge().busy() && page != nullptr && page->isSettled();
        },
        patienceMs);
}

bool makeRealUniverse(const QString& directory, int records) {
    const std::string path = toStd(directory);
    if (!Universe::create(path).ok()) return false;
    const auto universe = Universe::open(path);
    if (!universe.ok()) return false;
    for (int at = 0; at < records;) {
        RecordBatch batch;
        for (const int end = std::min(records, at + kBatch); at < end; ++at) {
            const std::string number = std::to_string(at);
            const std::string type = at % 2 == 0 ? "users:" : "orders:";
            batch.put(type + number, R"({"name":"Number )" + number + R"(","age":)" + number + "}", {});
        }
        if (!(*universe)->spacetime().apply(batch, std::nullopt).ok()) return false;
    }
    return (*universe)->close().ok();
}

bool addAdmin(const QString& directory, const std::string& user, const std::string& password) {
    const auto universe = Universe::open(toStd(directory));
    const auto hash = hashPassword(password);
    if (!universe.ok() || !hash.ok()) return false;
    const auto added = (*universe)->access().apply(
        {.kind = AccessChange::Kind::AddUser, .user = user, .passwordHash = *hash, .roles = {"admin"}});
    return added.ok() && (*universe)->close().ok();
}

}  // namespace warp::ui::test
