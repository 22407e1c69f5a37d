// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/archive_writer.h"

#include <algorithm>
#include <thread>

#include "engine/formats/gzip_block.h"

namespace warp {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;
constexpr std::size_t kAheadPerThread = 3;
constexpr std::size_t kMostThreads = 16;

/// Whole members may be a little more than a block takes.
std::string compressedWhole(ByteView tar, bool goesOn) {
    std::string blocks;
    const bool several = tar.size() > kMaxGzipBlockContent;
    for (std::size_t at = 0; at < tar.size(); at += kMaxGzipBlockContent)
        blocks += compressGzipBlock(tar.substr(at, kMaxGzipBlockContent), goesOn || several);
    return blocks;
}

std::size_t threadsOf(std::size_t wanted) {
    if (wanted > 0) return wanted;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
}

}  // namespace

ArchiveWriter::ArchiveWriter(const Options& options, std::size_t threads)
    : m_options(options),
      m_threads(threads),
      m_work("snapshot", threads, kAheadPerThread * threads, options.busy) {}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::begin(const Options& options) {
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(options, threadsOf(options.threads)));
    WARP_ASSIGN(writer->m_file, options.fs->open(options.path, OpenMode::CreateNew));
    WARP_ASSIGN(writer->m_spill, options.fs->open(options.spillPath, OpenMode::CreateNew));
    return writer;
}

Status ArchiveWriter::add(Fill fill) {
    return submit([fill = std::move(fill)](std::size_t worker) -> Result<Done> {
        ArchivePart part;
        WARP_TRY(fill(part, worker));
        const std::string list = part.list();
        return Done{.block = compressedWhole(part.tar(), false),
                    .listBlock = compressedWhole(list, true),
                    .contentBytes = part.tar().size(),
                    .listBytes = list.size(),
                    .members = part.members()};
    });
}

Status ArchiveWriter::add(std::string path, std::string content, Timestamp modified) {
    return add([path = std::move(path), content = std::move(content), modified](ArchivePart& part,
                                                                                std::size_t) -> Status {
        part.add(path, content, modified);
        return {};
    });
}

Status ArchiveWriter::addLarge(std::string_view path, std::uint64_t size, Timestamp modified,
                               const ByteSource& content, const Job& job) {
    std::string piece;
    appendTarHeader(piece, path, size, modified);
    Md5 md5;
    for (std::uint64_t left = size; left > 0;) {
        if (job.stopRequested()) return cancelledError();
        const std::size_t before = piece.size();
        piece.resize(before + static_cast<std::size_t>(std::min<std::uint64_t>(left, kPieceBytes)));
        WARP_ASSIGN(const std::size_t got, content(piece.data() + before, piece.size() - before));
        if (got == 0) {
            return Error{.code = ErrorCode::Corrupt,
                         .message = "the file is shorter than it was",
                         .path = std::string(path)};
        }
        piece.resize(before + got);
        md5.update(ByteView(piece).substr(before));
        left -= got;
        if (piece.size() >= kPieceBytes) {
            WARP_TRY(submitRaw(std::move(piece), {}, 0));
            piece.clear();
        }
    }
    appendTarPadding(piece, size);
    std::string line;
    appendListLine(line, hexText(md5.finish()), path);
    return submitRaw(std::move(piece), std::move(line), 1);
}

Status ArchiveWriter::submitRaw(std::string content, std::string list, std::uint64_t members) {
    return submit(
        [content = std::move(content), list = std::move(list), members](std::size_t) -> Result<Done> {
            return Done{.block = compressedWhole(content, true),
                        .listBlock = compressedWhole(list, true),
                        .contentBytes = content.size(),
                        .listBytes = list.size(),
                        .members = members};
        });
}

Status ArchiveWriter::submit(OrderedWork<Done>::Piece piece) {
    while (m_work.full()) WARP_TRY(takeOne());
    m_work.submit(std::move(piece));
    return {};
}

Status ArchiveWriter::takeOne() {
    WARP_ASSIGN(const Done done, m_work.take());
    WARP_TRY(write(done.block));
    if (!done.listBlock.empty()) {
        WARP_TRY(m_spill->writeAt(m_spillBytes, done.listBlock));
        m_spillBytes += done.listBlock.size();
    }
    m_figures.contentBytes += done.contentBytes;
    m_figures.members += done.members;
    m_listBytes += done.listBytes;
    return {};
}

Status ArchiveWriter::write(ByteView block) {
    WARP_TRY(m_file->writeAt(m_figures.archiveBytes, block));
    m_figures.archiveBytes += block.size();
    m_md5.update(block);
    m_sha256.update(block);
    return {};
}

Status ArchiveWriter::copyList() {
    std::string piece(kPieceBytes, '\0');
    for (std::uint64_t at = 0; at < m_spillBytes;) {
        WARP_ASSIGN(const std::size_t got, m_spill->readAt(at, piece));
        if (got == 0) {
            return Error{.code = ErrorCode::Io,
                         .message = "what was just written cannot be read back",
                         .path = m_options.spillPath};
        }
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(got, m_spillBytes - at));
        WARP_TRY(write(ByteView(piece).substr(0, count)));
        at += count;
    }
    return {};
}

Result<ArchiveFigures> ArchiveWriter::finish(std::string_view listPath, Timestamp modified) {
    while (!m_work.empty()) WARP_TRY(takeOne());
    std::string text;
    appendTarHeader(text, listPath, m_listBytes, modified);
    WARP_TRY(write(compressGzipBlock(text, true)));
    WARP_TRY(copyList());
    m_figures.contentBytes += text.size() + m_listBytes;
    text.clear();
    appendTarPadding(text, m_listBytes);
    appendTarEnd(text);
    WARP_TRY(write(compressGzipBlock(text, true)));
    m_figures.contentBytes += text.size();
    ++m_figures.members;
    WARP_TRY(m_file->sync());
    m_spill.reset();
    WARP_TRY(m_options.fs->removeFile(m_options.spillPath));
    m_figures.sha256 = m_sha256.finishHex();
    m_figures.md5 = hexText(m_md5.finish());
    return m_figures;
}

}  // namespace warp
