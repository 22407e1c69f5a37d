// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/describe_file.h"

#include <algorithm>
#include <utility>

#include "engine/formats/csv.h"
#include "engine/formats/erlang_codec.h"
#include "engine/formats/erlang_text.h"
#include "engine/formats/ets_dump.h"
#include "engine/formats/gzip.h"
#include "engine/formats/hex_dump.h"
#include "engine/formats/json_text.h"
#include "engine/formats/jsonl.h"
#include "engine/formats/lz4_frame.h"
#include "engine/formats/metrics_file.h"
#include "engine/formats/routes.h"
#include "engine/formats/tar.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

constexpr std::size_t kHead = 64;

// What compressed bytes hold, as far as it could be read.
struct Unpacked {
    std::string content;
    bool truncated = false;
    std::optional<Error> problem;
};

Unpacked unpackGzip(ByteView bytes, std::size_t limit) {
    Unpacked unpacked;
    GzipReader reader(sourceOf(bytes));
    char buffer[16 << 10];
    while (true) {
        const auto count = reader.read(buffer, sizeof buffer);
        if (!count.ok()) unpacked.problem = count.error();
        if (!count.ok() || *count == 0) return unpacked;
        unpacked.content.append(buffer, *count);
        if (unpacked.content.size() > limit) break;
    }
    unpacked.content.resize(limit);
    unpacked.truncated = true;
    return unpacked;
}

Unpacked unpackLz4(ByteView bytes, std::size_t limit) {
    Unpacked unpacked;
    std::size_t offset = 0;
    while (true) {
        const auto place = findLz4Frame(bytes, offset);
        if (!place.ok()) unpacked.problem = place.error();
        if (!place.ok() || !*place) return unpacked;
        auto content = lz4Decompress(bytes, (*place)->offset, limit - unpacked.content.size());
        unpacked.truncated = !content.ok() && content.error().code == ErrorCode::LimitExceeded;
        if (!content.ok() && !unpacked.truncated) unpacked.problem = content.error();
        if (!content.ok()) return unpacked;
        unpacked.content += *content;
        offset = (*place)->offset + (*place)->size;
    }
}

// The beginning of a text, at most `size` bytes and whole characters.
ByteView beginningOf(ByteView text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u) --size;
    return text.substr(0, size);
}

ByteView withoutSuffix(ByteView name) {
    return name.substr(0, name.rfind('.'));
}

/// Makes the description of one file.
class Describer {
  public:
    Describer(ByteView name, const DescribeOptions& options) : m_name(name), m_options(options) {}

    FileDescription describe(ByteView bytes, bool truncated) {
        m_out.truncated = truncated;
        m_out.form = detectFileForm(m_name, bytes.substr(0, kHead));
        if (m_out.form == FileForm::Gzip || m_out.form == FileForm::Lz4) {
            unpack(bytes);
        } else {
            m_out.content = m_out.form;
            describeContent(bytes);
        }
        cutText();
        return std::move(m_out);
    }

  private:
    void unpack(ByteView bytes) {
        const bool isGzip = m_out.form == FileForm::Gzip;
        const Unpacked unpacked =
            isGzip ? unpackGzip(bytes, m_options.maxInput) : unpackLz4(bytes, m_options.maxInput);
        const bool cutBefore = m_out.truncated;
        m_out.truncated |= unpacked.truncated;
        if (unpacked.problem && unpacked.content.empty() && !cutBefore) return fail(*unpacked.problem, bytes);
        const ByteView inner = withoutSuffix(m_name);
        if (inner.ends_with(".tar")) {
            m_out.content = FileForm::Text;
            return describeTar(unpacked.content);
        }
        m_out.content = detectFileForm(inner, ByteView(unpacked.content).substr(0, kHead));
        // Packs and history: any number of JSON lines.
        if (!isGzip && m_out.content == FileForm::Json) m_out.content = FileForm::JsonLines;
        describeContent(unpacked.content);
        // A cut before the end is no damage.
        if (unpacked.problem && !cutBefore) m_out.problem = unpacked.problem;
    }

    void describeContent(ByteView bytes) {
        switch (m_out.content) {
            case FileForm::Erlang: return describeErlang(bytes);
            case FileForm::EtsDump: return describeEts(bytes);
            case FileForm::Json: return describeJson(bytes);
            case FileForm::JsonLines: return describeJsonLines(bytes);
            case FileForm::Csv: return describeCsv(bytes);
            case FileForm::Text: return describeText(bytes);
            case FileForm::Metrics: return describeMetrics(bytes);
            case FileForm::Routes: return describeRoutes(bytes);
            default: return showBytes(bytes);
        }
    }

    void describeErlang(ByteView bytes) {
        const auto term = decodeErlang(bytes);
        if (!term.ok()) return fail(term.error(), bytes);
        m_out.text = (m_options.erlangAsJson ? erlangJson(*term) : prettyErlangText(*term)) + "\n";
    }

    void describeEts(ByteView bytes) {
        auto reader = EtsDumpReader::open(bytes);
        if (!reader.ok()) return fail(reader.error(), bytes);
        const EtsHeader& header = reader->header();
        m_out.summary = etsTypeName(header.type) + " " + header.name + ", " + std::to_string(header.size) +
                        (header.size == 1 ? " row" : " rows");
        while (m_out.text.size() <= m_options.maxText) {
            const auto row = reader->next();
            if (!row.ok()) return fail(row.error(), bytes);
            if (!*row) return;
            m_out.text += (m_options.erlangAsJson ? erlangJson(**row) : prettyErlangText(**row)) + "\n";
        }
    }

    void describeRoutes(ByteView bytes) {
        const auto table = decodeRoutes(bytes);
        if (!table.ok()) return fail(table.error(), bytes);
        m_out.summary = std::to_string(table->regions.size()) + " regions, " +
                        std::to_string(table->entries.size()) + " routes";
        m_out.text = routesJson(*table);
    }

    void describeJson(ByteView bytes) {
        const auto checked = checkJson(bytes);
        if (checked.ok())
            m_out.text = prettyJson(bytes) + "\n";
        else
            fail(checked.error(), bytes);
    }

    // Shown as they are; the first wrong line is the problem.
    void describeJsonLines(ByteView bytes) {
        JsonlReader reader(sourceOf(bytes));
        std::uint64_t lines = 0;
        while (true) {
            const auto line = reader.next();
            if (!line.ok()) return fail(line.error(), bytes);
            if (!*line) break;
            ++lines;
            const Status status = checkJsonLine(**line);
            const bool torn = m_out.truncated && !(*line)->complete;
            if (!status.ok() && !torn) return fail(status.error(), bytes);
        }
        m_out.summary = std::to_string(lines) + (lines == 1 ? " line" : " lines");
        describeText(bytes);
    }

    void describeCsv(ByteView bytes) {
        CsvReader reader{sourceOf(bytes)};
        std::uint64_t rows = 0;
        while (true) {
            const auto row = reader.next();
            if (!row.ok() && !m_out.truncated) return fail(row.error(), bytes);
            if (!row.ok() || !*row) break;
            ++rows;
        }
        m_out.summary = std::to_string(rows) + (rows == 1 ? " row" : " rows");
        describeText(bytes);
    }

    void describeMetrics(ByteView bytes) {
        const auto file = decodeMetricsFile(bytes);
        if (!file.ok()) return fail(file.error(), bytes);
        const std::size_t samples = file->samples.size();
        m_out.summary = std::to_string(samples) + (samples == 1 ? " sample" : " samples");
        m_out.text = metricsFileJson(*file);
        if (file->problem) fail(*file->problem, bytes);
    }

    // A line for each member, as far as they were read.
    void describeTar(ByteView bytes) {
        std::uint64_t members = 0;
        TarReader reader({.begin = [&](const TarMember& head) -> Status {
                              ++members;
                              m_out.text += std::to_string(head.size) + '\t' +
                                            formatTimestamp(head.modified) + '\t' + repairedUtf8(head.path) +
                                            '\n';
                              return {};
                          },
                          .content = [](ByteView) -> Status { return {}; },
                          .end = []() -> Status { return {}; }});
        Status read = reader.feed(bytes);
        if (read.ok() && !m_out.truncated) read = reader.finish();
        m_out.summary = std::to_string(members) + (members == 1 ? " member" : " members");
        if (m_out.truncated) m_out.summary = "more than " + m_out.summary;
        if (!read.ok()) fail(read.error(), bytes);
    }

    void describeText(ByteView bytes) {
        m_out.truncated |= bytes.size() > m_options.maxText;
        m_out.text = repairedUtf8(beginningOf(bytes, m_options.maxText));
        if (!m_out.text.empty() && m_out.text.back() != '\n') m_out.text += '\n';
    }

    void showBytes(ByteView bytes) {
        constexpr std::size_t kLine = 79;
        const std::size_t most = std::max<std::size_t>(m_options.maxText / kLine, 1) * kHexRow;
        m_out.truncated |= bytes.size() > most;
        m_out.text += hexDump(bytes.substr(0, most));
    }

    // Damaged: what was made of it so far stays, otherwise it is shown as text or bytes.
    void fail(const Error& error, ByteView bytes) {
        if (!m_out.truncated) m_out.problem = error;
        if (!m_out.text.empty()) return;
        if (isUtf8(bytes))
            describeText(bytes);
        else
            showBytes(bytes);
    }

    void cutText() {
        if (m_out.text.size() <= m_options.maxText + 1) return;
        m_out.text.resize(beginningOf(m_out.text, m_options.maxText).size());
        m_out.text += '\n';
        m_out.truncated = true;
    }

    const ByteView m_name;
    const DescribeOptions m_options;
    FileDescription m_out;
};

}  // namespace

FileDescription describeFile(ByteView name, ByteView bytes, const DescribeOptions& options) {
    const bool truncated = bytes.size() > options.maxInput;
    return Describer(name, options).describe(bytes.substr(0, options.maxInput), truncated);
}

Result<FileDescription> describeFile(ByteView name, const ByteSource& source,
                                     const DescribeOptions& options) {
    constexpr std::size_t kChunk = std::size_t{256} << 10;
    std::string bytes;
    // One byte more than described tells a file that ends there from one that goes on.
    while (bytes.size() <= options.maxInput) {
        const std::size_t size = bytes.size();
        const std::size_t wanted = std::min(kChunk, options.maxInput + 1 - size);
        bytes.resize(size + wanted);
        WARP_ASSIGN(const std::size_t count, source(bytes.data() + size, wanted));
        bytes.resize(size + count);
        if (count == 0) break;
    }
    return describeFile(name, bytes, options);
}

}  // namespace warp
