// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_happenings.h"

#include <atomic>
#include <thread>

#include "engine/backups/backups.h"
#include "engine/base/thread.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/qql/layout.h"
#include "engine/qql/schema_store.h"

namespace warp {

namespace {

using std::chrono::minutes;

constexpr const char* kNewAuthor = "persons:a9001";
constexpr const char* kOrderSchema =
    R"({"type":"object","required":["user","product","amount"],)"
    R"("properties":{"amount":{"type":"number","minimum":0},"pieces":{"type":"integer","minimum":1}}})";

/// The flow of events a second on a busy minute of a day with so many visits.
double busyFlow(std::uint64_t visits) {
    constexpr double kEventsPerVisit = 5;
    constexpr double kBusyMinutes = 600;
    return static_cast<double>(visits) * kEventsPerVisit / kBusyMinutes / 60;
}

}  // namespace

Status SampleHappenings::setAlertRules() {
    Observatory& observatory = m_world.universe.observatory();
    const double busy = busyFlow(m_visits);
    WARP_TRY(observatory.setAlert({.name = "rush",
                                   .metric = "temporal_flow_rate",
                                   .warning = 2 * busy,
                                   .critical = 6 * busy,
                                   .clear = busy,
                                   .holdsFor = minutes(1),
                                   .recovery = minutes(2),
                                   .description = "Many customers at once: more than usual at this hour"}));
    return observatory.setAlert({.name = "cold_cache",
                                 .metric = "cache_hit_rate",
                                 .comparison = AlertComparison::Below,
                                 .warning = 0.2,
                                 .clear = 0.4,
                                 .holdsFor = minutes(10),
                                 .recovery = minutes(2),
                                 .description = "Most of what is read comes from the tree"});
}

void SampleHappenings::plan(Timestamp begin) {
    using Happening = Status (SampleHappenings::*)();
    const auto at = [&](minutes time, Happening happening) {
        m_world.schedule.at({begin.ms + std::chrono::milliseconds(time).count()},
                            [this, happening] { return (this->*happening)(); });
    };
    at(minutes(3 * 60), &SampleHappenings::checkEverything);
    at(minutes(5 * 60), &SampleHappenings::countTwice);
    at(minutes(6 * 60 + 20), &SampleHappenings::settleCount);
    at(minutes(8 * 60 + 15), &SampleHappenings::correctByHand);
    at(minutes(10 * 60), &SampleHappenings::demandAmounts);
    at(minutes(11 * 60 + 40), &SampleHappenings::orderWithoutAmount);
    at(minutes(12 * 60 + 10), &SampleHappenings::breakSchema);
    at(minutes(12 * 60 + 45), &SampleHappenings::mendSchema);
    at(minutes(13 * 60), &SampleHappenings::breakByHand);
    at(minutes(13 * 60 + 40), &SampleHappenings::settleByHand);
    at(minutes(16 * 60), &SampleHappenings::welcomeAuthor);
    at(minutes(16 * 60 + 30), &SampleHappenings::endContract);
    at(minutes(18 * 60 + 40), &SampleHappenings::saveBeforeSale);
    at(minutes(19 * 60), &SampleHappenings::sale);
    at(minutes(19 * 60 + 5), &SampleHappenings::traceLooks);
    for (int hour = 1; hour < 24; ++hour) at(minutes(hour * 60 + 30), &SampleHappenings::welcomeUser);
    at(minutes(22 * 60), &SampleHappenings::checkEverything);
}

Status SampleHappenings::checkEverything() {
    WARP_TRY(m_world.universe.sync({.stop = m_job.stop}));
    WARP_ASSIGN(const auto findings, m_world.universe.verify(true, {.stop = m_job.stop}));
    return m_world.tell("shop", dumpJson({{"type", "checked"}, {"findings", findings.size()}}));
}

/// Two clerks count the same shelf and do not agree: until somebody looks again, both may be right.
Status SampleHappenings::countTwice() {
    SampleShop::Book book = m_world.shop.books()[m_world.random.below(m_world.shop.books().size())];
    m_counted = "inventory:" + book.id;
    const std::string first = m_world.shop.inventoryJson(book);
    book.stock -= m_world.random.between(1, 9);
    WARP_TRY(m_world.universe.entanglement().superpose(
        m_counted, {{first, 0.6}, {m_world.shop.inventoryJson(book), 0.4}}));
    return {};
}

/// Unless a sale has told the stock meanwhile.
Status SampleHappenings::settleCount() {
    const auto settled = m_world.universe.entanglement().collapse(m_counted, 0);
    if (settled.ok() || settled.error().code == ErrorCode::Conflict) return {};
    return settled.error();
}

/// The newest customer's file: a plain one, because what is new is hot. Returns: its path.
Result<std::string> SampleHappenings::plainFile() {
    WARP_TRY(m_world.universe.sync({.stop = m_job.stop}));
    WARP_ASSIGN(const RecordPlace place, m_world.universe.recordPlace("users:" + m_world.shop.newestUser()));
    return joinPath(m_world.universe.directory(), place.path);
}

Status SampleHappenings::rescan() {
    WARP_ASSIGN(const std::uint64_t adopted, m_world.universe.rescan({.stop = m_job.stop}));
    m_world.report.edits += adopted;
    return {};
}

/// Somebody corrects a name in an editor.
Status SampleHappenings::correctByHand() {
    WARP_ASSIGN(const std::string path, plainFile());
    WARP_ASSIGN(const std::string text, readFile(m_fs, path));
    WARP_ASSIGN(JsonDocument record, parseJsonDocument(text));
    record["value"]["name"] = "Corrected Byhand";
    WARP_TRY(replaceFile(m_fs, path, dumpJsonPretty(record)));
    return rescan();
}

/// Somebody saves a file in the middle of a change.
Status SampleHappenings::breakByHand() {
    WARP_ASSIGN(const std::string path, plainFile());
    WARP_ASSIGN(const std::string text, readFile(m_fs, path));
    WARP_TRY(replaceFile(m_fs, path, ByteView(text).substr(0, text.size() / 2)));
    return rescan();
}

Status SampleHappenings::settleByHand() {
    for (const Problem& problem : m_world.universe.problems())
        WARP_TRY(m_world.universe.settleProblem(problem.path, EditChoice::Record));
    return {};
}

Status SampleHappenings::demandAmounts() {
    SchemaStore& schema = m_world.universe.schema();
    WARP_TRY(schema.apply({.kind = SchemaChange::Kind::Set, .type = "orders", .json = kOrderSchema}));
    return schema.apply({.kind = SchemaChange::Kind::Enforce, .enforce = true});
}

/// An old program that knows nothing of the schema.
Status SampleHappenings::orderWithoutAmount() {
    const auto written =
        m_world.universe.spacetime().put("orders:old-client", R"({"user":"u0001","product":"b0001"})");
    if (written.ok()) return {};
    ++m_world.report.refused;
    return m_world.tell("shop",
                        dumpJson({{"type", "order_refused"}, {"why", std::string(written.error().message)}}));
}

std::string SampleHappenings::schemaFile() const {
    return schemaPath(joinPath(m_world.universe.directory(), kSchemaDirectory));
}

/// Somebody saves the schemas in the middle of a change; what was in force stays, and the log of errors
/// tells.
Status SampleHappenings::breakSchema() {
    WARP_ASSIGN(m_schema, readFile(m_fs, schemaFile()));
    return replaceFile(m_fs, schemaFile(), ByteView(m_schema).substr(0, m_schema.size() / 2));
}

Status SampleHappenings::mendSchema() {
    return replaceFile(m_fs, schemaFile(), m_schema);
}

Status SampleHappenings::welcomeUser() {
    RecordBatch batch;
    m_world.shop.addUser(batch);
    WARP_TRY(m_world.universe.spacetime().apply(batch));
    return m_world.tell("shop", R"({"type":"registered"})");
}

Status SampleHappenings::welcomeAuthor() {
    RecordBatch book;
    m_world.shop.addBook(book, {.id = "b9001", .title = "The First Book", .cents = 1'999, .stock = 500});
    WARP_TRY(m_world.universe.spacetime().apply(book));
    GraphBatch batch;
    batch.putNode(kNewAuthor, R"({"name":"Debut Author","role":"author"})");
    batch.putEdge({kNewAuthor, "works_for", "organizations:p0001"}, R"({"contract":"first book"})",
                  {.strength = 0.5});
    batch.putEdge({kNewAuthor, "collaborates_with", "persons:a0001"}, "{}",
                  {.strength = 0.3, .bidirectional = true});
    WARP_TRY(m_world.universe.graph().apply(batch));
    return {};
}

Status SampleHappenings::endContract() {
    GraphBatch batch;
    batch.removeEdge({kNewAuthor, "works_for", "organizations:p0001"});
    WARP_TRY(m_world.universe.graph().apply(batch));
    return {};
}

Status SampleHappenings::saveBeforeSale() {
    WARP_TRY(m_world.universe.backups().create({.note = "before the sale"}, {.stop = m_job.stop}));
    return {};
}

Status SampleHappenings::sale() {
    constexpr std::uint64_t kShare = 6;  // of the day's visits
    m_visitors.planRush(m_visits / kShare, minutes(20));
    return m_world.tell("shop", R"({"type":"sale_began","percent":20})");
}

/// A trace is of real time: people look around meanwhile, which leaves no mark on the data.
Status SampleHappenings::traceLooks() {
    constexpr std::chrono::milliseconds kLength{200};
    std::atomic<bool> done = false;
    Status traced;
    NamedThread tracer("sample-trace", [&](const std::stop_token&) {
        const auto file = m_world.universe.observatory().recordTrace(kLength, {.stop = m_job.stop});
        if (!file.ok()) traced = file.error();
        done = true;
    });
    Status looked;
    for (std::size_t book = 0; !done && looked.ok(); book = (book + 1) % m_world.shop.books().size()) {
        const auto record = m_world.universe.spacetime().peek("products:" + m_world.shop.books()[book].id);
        if (!record.ok()) looked = record.error();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    tracer.join();
    return looked.ok() ? traced : looked;
}

}  // namespace warp
