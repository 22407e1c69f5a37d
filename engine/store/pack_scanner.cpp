// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_scanner.h"

#include <algorithm>
#include <vector>

#include "engine/io/files.h"
#include "engine/store/pack_frame.h"

namespace warp {

namespace {

Error atFrame(Error error, const File& file, std::uint64_t offset) {
    error.path = file.path();
    error.offset = static_cast<std::int64_t>(offset);
    return error;
}

Status reportDamage(const PackScan& scan, Error error) {
    if (!scan.damaged) return error;
    scan.damaged(error);
    return {};
}

Status visitLines(const File& file, std::uint32_t number, std::uint64_t offset, ByteView lines,
                  const PackScan& scan) {
    std::size_t begin = 0;
    while (begin < lines.size()) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        const ByteView text = lines.substr(begin, end - begin);
        auto line = parsePackLine(text);
        if (!line) {
            WARP_TRY(reportDamage(scan, atFrame(std::move(line).error(), file, offset)));
        } else if (scan.visit) {
            const PackLocation location{.pack = number,
                                        .lineOffset = static_cast<std::uint32_t>(begin),
                                        .lineBytes = static_cast<std::uint32_t>(text.size()),
                                        .frameOffset = offset};
            WARP_TRY(scan.visit({*line, text, location}));
        }
        begin = end + 1;
    }
    return {};
}

Result<std::vector<std::uint32_t>> packNumbers(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const auto info, fs.stat(directory));
    std::vector<std::uint32_t> numbers;
    if (!info) return numbers;
    WARP_ASSIGN(const auto entries, fs.list(directory));
    for (const DirectoryEntry& entry : entries) {
        const auto number = parsePackFileName(entry.name);
        if (number && entry.kind == FileKind::File) numbers.push_back(*number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

}  // namespace

Result<std::uint64_t> scanPack(File& file, std::uint32_t number, std::uint64_t from, std::uint64_t end,
                               const PackScan& scan, std::uint64_t contentBytes) {
    std::uint64_t passed = 0;
    while (from < end && passed < contentBytes) {
        const auto frame = readPackFrame(file, from, end);
        if (frame) {
            WARP_TRY(visitLines(file, number, from, frame->lines, scan));
            from += frame->bytes;
            passed += frame->lines.size();
            continue;
        }
        if (frame.error().code != ErrorCode::Corrupt) return frame.error();
        WARP_TRY(reportDamage(scan, frame.error()));
        WARP_ASSIGN(from, findPackFrame(file, from + 1, end));
    }
    return from;
}

Status scanPackDirectory(FileSystem& fs, const std::string& directory, const PackScan& scan, const Job& job) {
    constexpr std::uint64_t kSlice = std::uint64_t{4} << 20;  // between two looks at the stop token
    WARP_ASSIGN(const auto numbers, packNumbers(fs, directory));
    for (const std::uint32_t number : numbers) {
        WARP_ASSIGN(const auto file, fs.open(joinPath(directory, packFileName(number)), OpenMode::Read));
        WARP_ASSIGN(const std::uint64_t end, file->size());
        std::uint64_t at = 0;
        while (at < end) {
            if (job.stopRequested()) return cancelledError();
            WARP_ASSIGN(at, scanPack(*file, number, at, end, scan, kSlice));
        }
    }
    return {};
}

}  // namespace warp
