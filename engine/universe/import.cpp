// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/import.h"

#include <span>
#include <unordered_map>

#include <xxhash.h>

#include "engine/formats/gzip.h"
#include "engine/spacetime/key.h"
#include "engine/universe/import_key.h"

namespace warp {
namespace {

constexpr std::string_view kGzipSuffix = ".gz";

// A view pins pages of the tree: look at existing records through a fresh one now and then.
constexpr std::uint64_t kLookupsPerView = 50'000;

// 128 bits of hash stand for a key, so that seen keys cost the same whatever their length.
struct KeyHash {
    explicit KeyHash(ByteView key) : bits(XXH3_128bits(key.data(), key.size())) {}
    friend bool operator==(const KeyHash& a, const KeyHash& b) { return XXH128_isEqual(a.bits, b.bits) != 0; }

    XXH128_hash_t bits;
};
struct KeyHashHash {
    std::size_t operator()(const KeyHash& hash) const { return hash.bits.low64; }
};

// Where a key was met first.
struct Place {
    const std::string* input;
    std::int64_t line;
};

Error inputError(Error error, const std::string& input) {
    if (error.path.empty()) error.path = input;
    return error;
}

// Answers whether records exist, without counting as reads.
class ExistingRecords {
  public:
    ExistingRecords(Spacetime& spacetime, const std::string& type) : m_spacetime(spacetime), m_type(type) {}

    /// A type that has no records yet needs no further look-ups.
    Status prepare() {
        if (m_type.empty()) return {};
        WARP_ASSIGN(const auto view, m_spacetime.view());
        WARP_ASSIGN(const auto counts, view->counts());
        m_none = true;
        for (const TypeCounts& count : counts) {
            if (count.type == m_type && count.totalRecords() > 0) m_none = false;
        }
        return {};
    }

    Result<bool> contains(const std::string& key) {
        if (m_none) return false;
        if (!m_view || ++m_lookups % kLookupsPerView == 0) {
            m_view.reset();
            WARP_ASSIGN(m_view, m_spacetime.view());
        }
        bool found = false;
        WARP_TRY(m_view->scanHeads(key, key + '\0', false, [&](const RecordHead&) {
            found = true;
            return false;
        }));
        return found;
    }

    void release() { m_view.reset(); }

  private:
    Spacetime& m_spacetime;
    const std::string m_type;
    bool m_none = false;
    std::uint64_t m_lookups = 0;
    std::unique_ptr<RecordView> m_view;
};

class Importer {
  public:
    Importer(Spacetime& spacetime, const ImportOptions& options, const ImportProblemSink& onProblem,
             const Job& job, std::uint64_t totalBytes)
        : m_spacetime(spacetime),
          m_options(options),
          m_onProblem(onProblem),
          m_meter(job, 0, totalBytes),
          m_existing(spacetime, options.type) {}

    Result<ImportReport> run(std::vector<ImportInput>& inputs) {
        if (!m_options.replace) WARP_TRY(m_existing.prepare());
        for (ImportInput& input : inputs) WARP_TRY(readInput(input));
        const bool refused = m_report.bad > 0 && !m_options.skipBad;
        if (!refused) WARP_TRY(writeBatch());
        if (refused) m_report.imported = 0;
        m_meter.finish();
        return m_report;
    }

  private:
    Status readInput(ImportInput& input) {
        m_input = &input;
        auto counted = [this, source = std::move(input.source)](char* buffer,
                                                                std::size_t size) -> Result<std::size_t> {
            WARP_ASSIGN(const std::size_t count, source(buffer, size));
            m_bytesRead += count;
            return count;
        };
        const auto rows = makeRowReader(input.format, std::move(counted),
                                        {.textOnly = m_options.textOnly, .records = m_options.type.empty()});
        for (;;) {
            auto row = rows->next();
            if (!row.ok()) return endOfReadable(row.error());
            if (!*row) return {};
            WARP_TRY(takeRow(**row));
            if (!m_meter.advance(1, std::exchange(m_bytesRead, 0))) return cancelledError();
        }
    }

    // Where the rest of an input makes no sense: one problem, which --skip-bad skips like a row.
    Status endOfReadable(const Error& error) {
        if (error.code != ErrorCode::InvalidFormat && error.code != ErrorCode::LimitExceeded) {
            return inputError(error, m_input->name);
        }
        Error rest = error;
        rest.message += "; nothing behind it was read";
        return addProblem({}, rest);
    }

    Status takeRow(const ImportRow& row) {
        ++m_report.rows;
        if (row.wrong) return addProblem({}, *row.wrong);
        const auto keyed = keyedRow(row.json, m_report.rows, m_options);
        if (!keyed.ok()) return addProblem({}, placed(keyed.error(), row));
        WARP_ASSIGN(const auto refusal, refusalOf(*keyed, row));
        if (refusal) return addProblem(keyed->key, placed(*refusal, row));
        return keep(*keyed);
    }

    static Error placed(Error error, const ImportRow& row) {
        error.offset = Error::kNoOffset;
        error.line = row.line;
        error.column = 0;
        return error;
    }

    static Error repeatedKey(const Place& first) {
        return Error{.code = ErrorCode::Conflict,
                     .message = "the same key stands at " + *first.input + ":" + std::to_string(first.line) +
                                " already"};
    }

    // Why a well-formed row still cannot be taken.
    Result<std::optional<Error>> refusalOf(const KeyedRow& keyed, const ImportRow& row) {
        const std::string& key = keyed.key;
        if (m_options.type.empty() || !m_options.idField.empty()) {
            const auto [seen, isNew] = m_seen.try_emplace(KeyHash(key), Place{&m_input->name, row.line});
            if (!isNew) return std::optional(repeatedKey(seen->second));
        }
        if (m_options.check) {
            const Status allowed = m_options.check(key, keyed.value);
            if (!allowed.ok()) return std::optional(allowed.error());
        }
        if (m_options.replace) return std::optional<Error>();
        WARP_ASSIGN(const bool exists, m_existing.contains(key));
        if (!exists) return std::optional<Error>();
        return std::optional(
            Error{.code = ErrorCode::Conflict, .message = "the record exists; --replace would replace it"});
    }

    Status addProblem(const std::string& key, Error error) {
        ++m_report.bad;
        if (!m_options.skipBad) m_batch = {};  // it will never be written: free it
        error.path = m_input->name;
        if (m_onProblem) m_onProblem({.input = m_input->name, .key = key, .error = error});
        return {};
    }

    Status keep(const KeyedRow& row) {
        ++m_report.imported;
        if (m_options.dryRun || (m_report.bad > 0 && !m_options.skipBad)) return {};
        m_batchBytes += row.key.size() + row.value.size();
        if (m_batchBytes > kMaxImportBatchBytes && !m_batch.empty()) {
            if (!m_options.skipBad) return tooLarge();
            WARP_TRY(writeBatch());
            m_batchBytes = row.key.size() + row.value.size();
        }
        PutOptions put{.shard = row.shard ? row.shard : m_options.shard};
        if (!m_options.replace) put.ifVersion = 0;
        m_batch.put(row.key, std::string(row.value), put);
        return {};
    }

    Error tooLarge() const {
        return Error{
            .code = ErrorCode::LimitExceeded,
            .message = "more than " + std::to_string(kMaxImportBatchBytes >> 20) +
                       " MiB of records cannot be written as a whole; nothing was changed. Split the "
                       "input, or skip bad rows (--skip-bad), which writes in several batches",
            .path = m_input->name};
    }

    Status writeBatch() {
        if (m_batch.empty()) return {};
        if (!m_meter.advance(0)) return cancelledError();
        m_existing.release();
        WARP_ASSIGN(m_report.version, m_spacetime.apply(m_batch, Durability::Strong));
        ++m_report.batches;
        m_batch = {};
        return {};
    }

    Spacetime& m_spacetime;
    const ImportOptions& m_options;
    const ImportProblemSink& m_onProblem;
    ProgressMeter m_meter;
    ExistingRecords m_existing;

    const ImportInput* m_input = nullptr;
    std::uint64_t m_bytesRead = 0;  // since the meter was last told
    std::unordered_map<KeyHash, Place, KeyHashHash> m_seen;
    RecordBatch m_batch;
    std::uint64_t m_batchBytes = 0;
    ImportReport m_report;
};

Status checkOptions(const ImportOptions& options) {
    if (options.type.find(':') != std::string::npos) {
        return Error{.code = ErrorCode::InvalidArgument, .message = "a type has no \":\" in it"};
    }
    if (options.type.empty() && !options.idField.empty()) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "an id field needs a type; rows without a type carry their whole key"};
    }
    if (!options.type.empty()) WARP_TRY(canonicalKey(joinKey(options.type, "1")));
    return {};
}

}  // namespace

Result<ImportInput> openImportFile(FileSystem& fs, const std::string& path, std::optional<RowFormat> format) {
    const bool compressed = path.ends_with(kGzipSuffix);
    if (!format)
        format = rowFormatOfPath(path.substr(0, path.size() - (compressed ? kGzipSuffix.size() : 0)));
    if (!format) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "the name does not end in .json, .jsonl or .csv: say the format",
                     .path = path};
    }
    WARP_ASSIGN(auto opened, fs.open(path, OpenMode::Read));
    const std::shared_ptr<File> file = std::move(opened);
    WARP_ASSIGN(const std::uint64_t bytes, file->size());
    ByteSource source = [file, at = std::uint64_t{0}](char* buffer,
                                                      std::size_t size) mutable -> Result<std::size_t> {
        WARP_ASSIGN(const std::size_t count, file->readAt(at, std::span(buffer, size)));
        at += count;
        return count;
    };
    if (compressed) return ImportInput{path, *format, gunzipped(std::move(source)), 0};
    return ImportInput{path, *format, std::move(source), bytes};
}

Result<ImportReport> importRecords(Spacetime& spacetime, std::vector<ImportInput> inputs,
                                   const ImportOptions& options, const ImportProblemSink& onProblem,
                                   const Job& job) {
    WARP_TRY(checkOptions(options));
    std::uint64_t totalBytes = 0;
    bool known = true;
    for (const ImportInput& input : inputs) {
        totalBytes += input.bytes;
        known = known && input.bytes > 0;
    }
    return Importer(spacetime, options, onProblem, job, known ? totalBytes : 0).run(inputs);
}

}  // namespace warp
