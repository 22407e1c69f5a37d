// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_spacetime.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "engine/formats/json_text.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/record_codec.h"
#include "ui/bridge/gui_guard.h"

namespace warp::test {
namespace {

using Entry = FakeSpacetime::Entry;
using Entries = FakeSpacetime::Entries;

constexpr std::array<const char*, 4> kCities = {"Berlin", "Lima", "Osaka", "Zürich"};
constexpr std::int64_t kBirth = 1'768'000'000'000;  // ms since 1970

std::string madeUpValue(const std::string& key) {
    const std::size_t digits = key.find(':') + 1;
    const long number = std::strtol(key.c_str() + digits, nullptr, 10);
    char text[256];
    std::snprintf(
        text, sizeof text,
        R"({"name":"Person %ld","age":%ld,"city":"%s","active":%s,"score":%ld.%02ld,"tags":["t%ld","all"]})",
        number, 18 + number % 60, kCities[static_cast<std::size_t>(number) % kCities.size()],
        number % 3 == 0 ? "false" : "true", number % 1000, number % 97, number % 7);
    return text;
}

std::string valueOf(const Entry& entry) {
    return entry.value.empty() ? madeUpValue(entry.key) : entry.value;
}

Record recordOf(const Entry& entry) {
    Record record{.key = entry.key, .value = valueOf(entry), .shard = entry.shard, .version = entry.version};
    record.checksum = valueChecksum(record.value);
    record.createdAt.ms = kBirth;
    record.updatedAt.ms = kBirth + static_cast<std::int64_t>(entry.version) * 1000;
    record.priority = entry.priority;
    record.candidates = entry.candidates;
    record.gravitationalAttraction = 2.25;
    record.coordinates = {0.12, -0.5, 0.33, 0, 0.71, -0.08, 0.2, -0.3};
    return record;
}

RecordHead headOf(const Entry& entry) {
    const Timestamp updated{kBirth + static_cast<std::int64_t>(entry.version) * 1000};
    return {.key = entry.key,
            .shard = entry.shard,
            .version = entry.version,
            .valueBytes = valueOf(entry).size(),
            .createdAt = {kBirth},
            .updatedAt = updated};
}

template <typename List>
auto placeOf(List& entries, ByteView key) {
    return std::lower_bound(entries.begin(), entries.end(), key,
                            [](const Entry& entry, ByteView wanted) { return entry.key < wanted; });
}

template <typename List>
auto findEntry(List& entries, ByteView key) {
    const auto at = placeOf(entries, key);
    return at != entries.end() && at->key == key ? at : entries.end();
}

}  // namespace

void FakeFaults::fail(std::string call, ErrorCode code) {
    const std::lock_guard lock(m_mutex);
    m_failures[std::move(call)] = code;
}

void FakeFaults::clear() {
    const std::lock_guard lock(m_mutex);
    m_failures.clear();
}

void FakeFaults::closeGate() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

void FakeFaults::openGate() {
    const std::lock_guard lock(m_mutex);
    m_closed = false;
    m_opened.notify_all();
}

int FakeFaults::calls(const std::string& call) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_calls.find(call);
    return found == m_calls.end() ? 0 : found->second;
}

Status FakeFaults::enter(const std::string& call) {
    ui::requireOffGuiThread(call.c_str());
    std::unique_lock lock(m_mutex);
    ++m_calls[call];
    ++m_waiting;
    m_opened.wait(lock, [this] { return !m_closed; });
    --m_waiting;
    for (const std::string& name : {call, std::string()}) {
        const auto found = m_failures.find(name);
        if (found != m_failures.end()) return Error{.code = found->second, .message = "planted in " + call};
    }
    return {};
}

struct FakeSpacetime::Listening {
    std::mutex mutex;
    std::string prefix;
    ChangeListener listener;
};

class FakeSpacetime::Ending final : public Subscription {
  public:
    Ending(FakeSpacetime& owner, std::shared_ptr<Listening> listening)
        : m_owner(owner), m_listening(std::move(listening)) {}
    ~Ending() override {
        {
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_listeners.erase(m_listening);
        }
        const std::lock_guard lock(m_listening->mutex);
        m_listening->listener = nullptr;
    }

  private:
    FakeSpacetime& m_owner;
    std::shared_ptr<Listening> m_listening;
};

class FakeSpacetime::View final : public RecordView {
  public:
    View(FakeFaults& faults, std::shared_ptr<const Entries> entries, Lsn lsn)
        : m_faults(faults), m_entries(std::move(entries)), m_lsn(lsn) {}

    Lsn lsn() const override { return m_lsn; }

    Result<std::optional<Record>> peek(ByteView key) override {
        const auto at = findEntry(*m_entries, key);
        return at == m_entries->end() ? std::optional<Record>() : recordOf(*at);
    }

    Status scan(ByteView from, ByteView to, bool reverse,
                const std::function<bool(const Record&)>& visit) override {
        return walk("scan", from, to, reverse,
                    [&visit](const Entry& entry) { return visit(recordOf(entry)); });
    }

    Status scanHeads(ByteView from, ByteView to, bool reverse,
                     const std::function<bool(const RecordHead&)>& visit) override {
        return walk("scanHeads", from, to, reverse,
                    [&visit](const Entry& entry) { return visit(headOf(entry)); });
    }

    Result<std::uint64_t> rank(ByteView key) override {
        WARP_TRY(m_faults.enter("rank"));
        return static_cast<std::uint64_t>(placeOf(*m_entries, key) - m_entries->begin());
    }

    Result<std::string> keyAt(std::uint64_t rank) override {
        WARP_TRY(m_faults.enter("keyAt"));
        if (rank >= m_entries->size()) return Error{.code = ErrorCode::NotFound, .message = "past the end"};
        return (*m_entries)[rank].key;
    }

    Result<std::vector<TypeCounts>> counts() override {
        WARP_TRY(m_faults.enter("counts"));
        std::vector<TypeCounts> counts;
        for (const Entry& entry : *m_entries) {
            const std::string_view type = splitKey(entry.key).type;
            if (counts.empty() || counts.back().type != type) counts.push_back({.type = std::string(type)});
            const auto shard = static_cast<std::size_t>(entry.shard);
            ++counts.back().records[shard];
            counts.back().valueBytes[shard] += entry.value.empty() ? 100 : entry.value.size();
        }
        return counts;
    }

  private:
    template <typename Visit>
    Status walk(const char* call, ByteView from, ByteView to, bool reverse, const Visit& visit) {
        WARP_TRY(m_faults.enter(call));
        auto first = placeOf(*m_entries, from);
        auto last = to.empty() ? m_entries->end() : placeOf(*m_entries, to);
        while (first < last) {
            const Entry& entry = reverse ? *--last : *first++;
            if (!visit(entry)) break;
        }
        return {};
    }

    FakeFaults& m_faults;
    const std::shared_ptr<const Entries> m_entries;
    const Lsn m_lsn;
};

void FakeSpacetime::addMany(const std::string& type, std::uint64_t count, Shard shard) {
    const std::lock_guard lock(m_mutex);
    Entries& entries = writable();
    ++m_lsn;
    const auto middle = static_cast<std::ptrdiff_t>(entries.size());
    entries.reserve(entries.size() + count);
    char id[32];
    for (std::uint64_t i = 0; i < count; ++i) {
        std::snprintf(id, sizeof id, ":%07lu", static_cast<unsigned long>(i));
        entries.push_back({.key = type + id, .version = m_lsn, .shard = shard});
    }
    std::inplace_merge(entries.begin(), entries.begin() + middle, entries.end(),
                       [](const Entry& a, const Entry& b) { return a.key < b.key; });
}

Lsn FakeSpacetime::putQuietly(const std::string& key, const std::string& json, Shard shard) {
    RecordBatch::Entry entry{.key = key, .json = json};
    entry.options.shard = shard;
    return applyEntries({entry}).value();
}

Result<Lsn> FakeSpacetime::superpose(ByteView key, std::vector<Candidate> candidates,
                                     const PutOptions& options) {
    const Superposition superposition{.candidates = candidates};
    RecordBatch::Entry entry{.key = std::string(key), .options = options};
    entry.json = candidates[superposition.likeliest()].json;
    return applyEntries({entry}, candidates);
}

void FakeSpacetime::announceOverflow() {
    announce({}, true);
}

Result<Lsn> FakeSpacetime::put(ByteView key, ByteView json, const PutOptions& options) {
    WARP_TRY(m_faults.enter("put"));
    return applyEntries({{.key = std::string(key), .json = std::string(json), .options = options}});
}

Result<Lsn> FakeSpacetime::apply(const RecordBatch& batch, std::optional<Durability>) {
    WARP_TRY(m_faults.enter("apply"));
    return applyEntries(batch.entries());
}

Result<Lsn> FakeSpacetime::remove(ByteView key, std::optional<Lsn> ifVersion) {
    WARP_TRY(m_faults.enter("remove"));
    RecordBatch::Entry entry{.kind = RecordBatch::Entry::Kind::Remove, .key = std::string(key)};
    entry.options.ifVersion = ifVersion;
    return applyEntries({entry});
}

Result<Lsn> FakeSpacetime::move(ByteView key, Shard target) {
    WARP_TRY(m_faults.enter("move"));
    RecordBatch::Entry entry{.kind = RecordBatch::Entry::Kind::Move, .key = std::string(key)};
    entry.options.shard = target;
    return applyEntries({entry});
}

Result<std::optional<Record>> FakeSpacetime::observe(ByteView key) {
    return find("observe", key);
}

Result<std::optional<Record>> FakeSpacetime::peek(ByteView key) {
    return find("peek", key);
}

Result<std::optional<std::string>> FakeSpacetime::observeValue(ByteView key) {
    WARP_ASSIGN(auto record, find("observeValue", key));
    return record ? std::optional(std::move(record->value)) : std::nullopt;
}

Result<std::unique_ptr<RecordView>> FakeSpacetime::view() {
    WARP_TRY(m_faults.enter("view"));
    const std::lock_guard lock(m_mutex);
    return std::unique_ptr<RecordView>(std::make_unique<View>(m_faults, m_entries, m_lsn));
}

std::unique_ptr<Subscription> FakeSpacetime::subscribe(std::string prefix, ChangeListener listener) {
    auto listening = std::make_shared<Listening>();
    listening->prefix = std::move(prefix);
    listening->listener = std::move(listener);
    const std::lock_guard lock(m_mutex);
    m_listeners.insert(listening);
    return std::make_unique<Ending>(*this, listening);
}

std::uint64_t FakeSpacetime::size() const {
    const std::lock_guard lock(m_mutex);
    return m_entries->size();
}

Lsn FakeSpacetime::lsn() const {
    const std::lock_guard lock(m_mutex);
    return m_lsn;
}

std::uint64_t FakeSpacetime::valueBytes() const {
    const std::lock_guard lock(m_mutex);
    std::uint64_t bytes = 0;
    for (const Entry& entry : *m_entries) bytes += entry.value.empty() ? 100 : entry.value.size();
    return bytes;
}

Result<std::optional<Record>> FakeSpacetime::find(const char* call, ByteView key) {
    WARP_TRY(m_faults.enter(call));
    WARP_ASSIGN(const std::string canonical, canonicalKey(key));
    const std::lock_guard lock(m_mutex);
    const auto at = findEntry(*m_entries, canonical);
    return at == m_entries->end() ? std::optional<Record>() : recordOf(*at);
}

// Views that are out keep what they saw.
Entries& FakeSpacetime::writable() {
    if (m_entries.use_count() > 1) m_entries = std::make_shared<Entries>(*m_entries);
    return *m_entries;
}

Status FakeSpacetime::check(const Entries& entries, const RecordBatch::Entry& change) {
    const auto at = findEntry(entries, change.key);
    const bool there = at != entries.end();
    if (change.options.ifVersion && *change.options.ifVersion != (there ? at->version : 0)) {
        return Error{.code = ErrorCode::Conflict, .message = change.key + " was changed meanwhile"};
    }
    if (change.kind != RecordBatch::Entry::Kind::Put && !there) {
        return Error{.code = ErrorCode::NotFound, .message = "there is no " + change.key};
    }
    if (change.kind != RecordBatch::Entry::Kind::Put) return {};
    const auto checked = checkJson(change.json);
    return checked.ok() ? Status() : Status(checked.error());
}

void FakeSpacetime::make(Entries& entries, const RecordBatch::Entry& change, Lsn lsn) {
    auto at = placeOf(entries, change.key);
    const bool there = at != entries.end() && at->key == change.key;
    if (change.kind == RecordBatch::Entry::Kind::Remove) {
        entries.erase(at);
        return;
    }
    if (!there) at = entries.insert(at, {.key = change.key});
    at->version = lsn;
    if (change.options.shard) at->shard = *change.options.shard;
    if (change.options.priority) at->priority = *change.options.priority;
    if (change.kind != RecordBatch::Entry::Kind::Put) return;
    at->value = compactJson(change.json).value();
    at->candidates.clear();
}

Result<Lsn> FakeSpacetime::applyEntries(const std::vector<RecordBatch::Entry>& given,
                                        const std::vector<Candidate>& candidates) {
    std::vector<RecordBatch::Entry> changes = given;
    std::vector<ChangeNotice> notices;
    Lsn lsn = 0;
    {
        const std::lock_guard lock(m_mutex);
        for (RecordBatch::Entry& change : changes) {
            WARP_ASSIGN(change.key, canonicalKey(change.key));
            WARP_TRY(check(*m_entries, change));
        }
        lsn = ++m_lsn;
        for (const RecordBatch::Entry& change : changes) {
            make(writable(), change, lsn);
            if (!candidates.empty()) findEntry(writable(), change.key)->candidates = candidates;
            const bool erased = change.kind == RecordBatch::Entry::Kind::Remove;
            notices.push_back(
                {.lsn = lsn, .kind = erased ? ChangeKind::Erase : ChangeKind::Put, .key = change.key});
        }
    }
    announce(notices, false);
    return lsn;
}

void FakeSpacetime::announce(const std::vector<ChangeNotice>& notices, bool overflow) {
    std::set<std::shared_ptr<Listening>> listeners;
    {
        const std::lock_guard lock(m_mutex);
        listeners = m_listeners;
    }
    for (const auto& listening : listeners) {
        std::vector<ChangeNotice> theirs;
        std::copy_if(notices.begin(), notices.end(), std::back_inserter(theirs),
                     [&listening](const auto& notice) { return notice.key.starts_with(listening->prefix); });
        const std::lock_guard lock(listening->mutex);
        if (listening->listener && (overflow || !theirs.empty())) listening->listener(theirs, overflow);
    }
}

}  // namespace warp::test
