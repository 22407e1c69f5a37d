// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/export.h"

#include <map>

#include "engine/formats/csv.h"
#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"

namespace warp {
namespace {

constexpr std::size_t kFlushBytes = 256 << 10;

// Writes the records of one view in one format.
class Exporter {
  public:
    Exporter(RecordView& view, const ExportOptions& options, const ByteSink& sink, const Job& job,
             std::uint64_t total)
        : m_view(view),
          m_options(options),
          m_range(typeRange(options.type)),
          m_sink(sink),
          m_meter(job, total) {}

    Result<ExportReport> run() {
        if (m_options.format == RowFormat::Csv) WARP_TRY(writeHeader());
        if (m_options.format == RowFormat::Json) m_out = "[";
        WARP_TRY(scan([this](const RecordHead& head, ByteView json) { return write(head, json); }));
        if (m_options.format == RowFormat::Json) m_out += "\n]\n";
        WARP_TRY(flush());
        m_report.version = m_view.lsn();
        m_meter.finish();
        return m_report;
    }

  private:
    // Walks over the records; ends with the first failure of `visit`.
    Status scan(const std::function<Status(const RecordHead&, ByteView)>& visit) {
        Status status;
        const ExportVisit each = [&](const RecordHead& head, ByteView json) {
            status = visit(head, json);
            return status.ok();
        };
        WARP_TRY(m_options.rows ? m_options.rows(m_view, each)
                                : m_view.scanValues(m_range.from, m_range.to, false, each));
        return status;
    }

    // The columns are the members of all values: known only after a first walk.
    Status writeHeader() {
        WARP_TRY(scan([this](const RecordHead&, ByteView json) -> Status {
            if (!m_meter.advance(0)) return cancelledError();
            if (!json.starts_with('{')) {
                addColumn("value");
                return {};
            }
            WARP_ASSIGN(const auto members, jsonMembers(json));
            for (const JsonMember& member : members) addColumn(member.key);
            return {};
        }));
        std::vector<std::string> header = {std::string(kCsvKeyColumn)};
        header.insert(header.end(), m_columns.begin(), m_columns.end());
        appendCsvRow(m_out, header);
        return {};
    }

    void addColumn(const std::string& name) {
        if (!m_columnOf.try_emplace(name, m_columns.size() + 1).second) return;
        // A member "key" gets its own column beside the record's key.
        m_columns.emplace_back(name == kCsvKeyColumn ? kCsvKeyMemberColumn : name);
    }

    Status write(const RecordHead& head, ByteView json) {
        WARP_TRY(append(head, json));
        ++m_report.records;
        const bool goOn = m_meter.advance(1, json.size());
        if (!goOn) return cancelledError();
        return m_out.size() < kFlushBytes ? Status() : flush();
    }

    Status append(const RecordHead& head, ByteView json) {
        switch (m_options.format) {
            case RowFormat::Csv: return appendCsv(head, json);
            case RowFormat::Json: m_out += m_report.records == 0 ? "\n" : ",\n"; break;
            case RowFormat::Jsonl: break;
        }
        if (m_options.valuesOnly) {
            m_out += json;
        } else {
            appendRecord(head, json);
        }
        if (m_options.format == RowFormat::Jsonl) m_out += '\n';
        return {};
    }

    void appendRecord(const RecordHead& head, ByteView json) {
        m_out += "{\"key\":";
        appendJsonString(m_out, head.key);
        m_out += ",\"shard\":\"";
        m_out += shardName(head.shard);
        m_out += "\",\"value\":";
        m_out += json;
        m_out += '}';
    }

    Status appendCsv(const RecordHead& head, ByteView json) {
        std::vector<std::string> fields(m_columns.size() + 1);
        fields[0] = head.key;
        if (!json.starts_with('{')) {
            fields[m_columnOf["value"]] = cellOf(json);
        } else {
            WARP_ASSIGN(const auto members, jsonMembers(json));
            for (const JsonMember& member : members) fields[m_columnOf[member.key]] = cellOf(member.value);
        }
        appendCsvRow(m_out, fields);
        return {};
    }

    static std::string cellOf(ByteView json) {
        if (!json.starts_with('"')) return std::string(json);
        return decodedJsonString(json.substr(1, json.size() - 2));
    }

    Status flush() {
        m_report.bytes += m_out.size();
        WARP_TRY(m_sink(m_out));
        m_out.clear();
        return {};
    }

    RecordView& m_view;
    const ExportOptions& m_options;
    const KeyRange m_range;
    const ByteSink& m_sink;
    ProgressMeter m_meter;

    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t> m_columnOf;  // member -> place in a row
    std::string m_out;
    ExportReport m_report;
};

Result<std::uint64_t> countOfType(RecordView& view, const std::string& type) {
    WARP_ASSIGN(const auto counts, view.counts());
    for (const TypeCounts& count : counts) {
        if (count.type == type && count.totalRecords() > 0) return count.totalRecords();
    }
    return Error{.code = ErrorCode::NotFound, .message = "there are no records of the type \"" + type + "\""};
}

Result<ExportReport> writeFile(Spacetime& spacetime, const ExportOptions& options, FileSystem& fs,
                               const std::string& path, const Job& job) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Create));
    WARP_TRY(file->truncate(0));
    WARP_ASSIGN(const ExportReport report,
                exportRecords(
                    spacetime, options, [&](ByteView bytes) { return file->append(bytes); }, job));
    WARP_TRY(file->sync());
    return report;
}

}  // namespace

Result<ExportReport> exportRecords(Spacetime& spacetime, const ExportOptions& options, const ByteSink& sink,
                                   const Job& job) {
    WARP_ASSIGN(const auto view, spacetime.view());
    std::uint64_t total = options.rowCount;
    if (!options.rows) {
        WARP_ASSIGN(total, countOfType(*view, options.type));
    }
    return Exporter(*view, options, sink, job, total).run();
}

Result<ExportReport> exportToFile(Spacetime& spacetime, const ExportOptions& options, FileSystem& fs,
                                  const std::string& path, bool replace, const Job& job) {
    WARP_ASSIGN(const auto existing, fs.stat(path));
    if (existing && (!replace || existing->kind == FileKind::Directory)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = replace ? "is a directory" : "exists already; --replace would replace it",
                     .path = path};
    }
    const std::string temporary = path + ".tmp~";
    Result<ExportReport> report = writeFile(spacetime, options, fs, temporary, job);
    Status finished = report.ok() ? fs.rename(temporary, path) : Status();
    if (!report.ok() || !finished.ok()) {
        [[maybe_unused]] const Status removed = fs.removeFile(temporary);
    }
    if (!finished.ok()) return std::move(finished).error();
    return report;
}

}  // namespace warp
