// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/archive_reader.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

#include "engine/formats/gzip.h"
#include "engine/formats/gzip_block.h"

namespace warp {

namespace {

constexpr std::size_t kAheadPerThread = 3;
constexpr std::size_t kMostThreads = 16;
constexpr std::size_t kPieceBytes = std::size_t{256} << 10;
constexpr std::size_t kGroupBytes = std::size_t{1} << 20;

std::size_t threadsOf(std::size_t wanted) {
    if (wanted > 0) return wanted;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
}

/// What became of a block: a batch, or content that goes on elsewhere.
struct BlockResult {
    std::unique_ptr<ArchiveBatch> batch;
    std::string content;
};

/// A small member that was gathered.
struct GroupMember {
    TarMember head;
    std::size_t at = 0;
};

/// The members of a block that holds whole ones.
Result<std::vector<ArchiveMember>> membersOf(ByteView content) {
    std::vector<ArchiveMember> members;
    TarReader reader({.begin = [&](const TarMember& head) -> Status {
                          members.push_back({head, {}});
                          return {};
                      },
                      .content = [&](ByteView bytes) -> Status {
                          members.back().content = bytes;
                          return {};
                      },
                      .end = []() -> Status { return {}; }});
    WARP_TRY(reader.feed(content));
    if (!reader.betweenMembers())
        return Error{.code = ErrorCode::Corrupt, .message = "a block of the archive is cut off"};
    return members;
}

Error damagedBlock(const std::string& path, std::uint64_t offset) {
    return {.code = ErrorCode::Corrupt,
            .message = "the archive is damaged or cut off",
            .path = path,
            .offset = static_cast<std::int64_t>(offset)};
}

class Reading {
  public:
    Reading(const ArchiveReader::Options& options, const ArchiveReader::Handlers& handlers,
            const std::function<bool(std::uint64_t)>& onBytes)
        : m_options(options),
          m_handlers(handlers),
          m_onBytes(onBytes),
          m_stream(visitor()),
          m_work("unpack", threadsOf(options.threads), kAheadPerThread * threadsOf(options.threads), {}) {}

    Status run() {
        WARP_ASSIGN(m_file, m_options.fs->open(m_options.path, OpenMode::Read));
        WARP_ASSIGN(m_size, m_file->size());
        std::string beginning(kGzipBlockHeader, '\0');
        WARP_ASSIGN(const std::size_t got, m_file->readAt(0, beginning));
        beginning.resize(got);
        m_oneStream = !readGzipBlock(beginning);
        WARP_TRY(m_oneStream ? readStream() : readBlocks());
        while (!m_work.empty()) WARP_TRY(takeOne());
        WARP_TRY(flushGroup());
        while (!m_work.empty()) WARP_TRY(takeOne());
        return m_stream.finish();
    }

  private:
    Status readBlocks() {
        for (std::uint64_t at = m_options.from; at < m_size;) {
            std::string block(kGzipBlockHeader, '\0');
            WARP_ASSIGN(const std::size_t got, m_file->readAt(at, block));
            const auto header = readGzipBlock(ByteView(block).substr(0, got));
            if (!header || header->bytes > m_size - at)
                return damaged(at, "the archive is damaged or cut off");
            block.resize(header->bytes);
            WARP_ASSIGN(const std::size_t all, m_file->readAt(at, block));
            if (all != block.size()) return damaged(at, "the archive is cut off");
            WARP_TRY(count(header->contentBytes));
            if (!m_onBytes(block.size())) return cancelledError();
            const std::uint64_t offset = at;
            at += block.size();
            WARP_TRY(submit([this, block = std::move(block), goesOn = header->goesOn,
                             offset](std::size_t) -> Result<BlockResult> {
                auto content = decompressGzipBlock(block);
                if (!content.ok()) return damaged(offset, content.error().message);
                if (goesOn) return BlockResult{.content = std::move(*content)};
                return workOn(*content);
            }));
        }
        return {};
    }

    /// One stream of other tools.
    Status readStream() {
        std::uint64_t at = 0;
        GzipReader gunzip([&](char* buffer, std::size_t size) -> Result<std::size_t> {
            WARP_ASSIGN(const std::size_t got, m_file->readAt(at, std::span(buffer, size)));
            at += got;
            if (!m_onBytes(got)) return cancelledError();
            return got;
        });
        std::string piece(kPieceBytes, '\0');
        while (true) {
            const auto got = gunzip.read(piece.data(), piece.size());
            if (!got.ok() && got.error().code == ErrorCode::InvalidFormat)
                return damaged(static_cast<std::uint64_t>(got.error().offset), got.error().message);
            if (!got.ok()) return got.error();
            if (*got == 0) return {};
            WARP_TRY(count(*got));
            WARP_TRY(m_stream.feed(ByteView(piece).substr(0, *got)));
        }
    }

    Result<BlockResult> workOn(ByteView content) const {
        WARP_ASSIGN(const auto members, membersOf(content));
        WARP_ASSIGN(auto batch, m_handlers.work(members));
        return BlockResult{.batch = std::move(batch)};
    }

    Status count(std::uint64_t content) {
        m_content += content;
        if (m_content <= ArchiveReader::kFreeContent || m_content / ArchiveReader::kMostRatio <= m_size)
            return {};
        return Error{.code = ErrorCode::LimitExceeded,
                     .message = "the archive unpacks to more than " +
                                std::to_string(ArchiveReader::kMostRatio) +
                                " times its size: it is not unpacked",
                     .path = m_options.path};
    }

    Error damaged(std::uint64_t offset, std::string what) const {
        return {.code = ErrorCode::Corrupt,
                .message = std::move(what),
                .path = m_options.path,
                .offset = static_cast<std::int64_t>(offset)};
    }

    Status submit(OrderedWork<BlockResult>::Piece piece) {
        while (m_work.full()) WARP_TRY(takeOne());
        m_work.submit(std::move(piece));
        return {};
    }

    Status takeOne() {
        WARP_ASSIGN(BlockResult result, m_work.take());
        if (!result.batch) return m_stream.feed(result.content);
        if (!m_oneStream && !m_stream.betweenMembers())
            return damaged(0, "the archive is damaged: a member is not whole");
        if (!m_oneStream) WARP_TRY(flushGroup());
        return m_handlers.take(*result.batch);
    }

    /// Of what comes in one stream: small members are gathered, large ones go through.
    TarReader::Visitor visitor() {
        return {.begin = [this](const TarMember& head) -> Status {
                    m_small = head.size <= ArchiveReader::kMostWhole;
                    if (m_small) return beginSmall(head);
                    WARP_TRY(flushGroup());
                    while (m_oneStream && !m_work.empty()) WARP_TRY(takeOne());
                    return m_handlers.large.begin(head);
                },
                .content = [this](ByteView bytes) -> Status {
                    if (!m_small) return m_handlers.large.content(bytes);
                    m_group += bytes;
                    return {};
                },
                .end = [this]() -> Status {
                    if (!m_small) return m_handlers.large.end();
                    return m_group.size() >= kGroupBytes ? flushGroup() : Status();
                }};
    }

    Status beginSmall(const TarMember& head) {
        m_groupHeads.push_back({head, m_group.size()});
        return {};
    }

    Result<BlockResult> workOnGroup(const std::vector<GroupMember>& heads, ByteView group) const {
        std::vector<ArchiveMember> members;
        for (const GroupMember& member : heads)
            members.push_back(
                {member.head, group.substr(member.at, static_cast<std::size_t>(member.head.size))});
        WARP_ASSIGN(auto batch, m_handlers.work(members));
        return BlockResult{.batch = std::move(batch)};
    }

    /// Blocks are worked on by the threads already; what goes on over several is done here, in its turn.
    Status flushGroup() {
        if (m_groupHeads.empty()) return {};
        auto heads = std::exchange(m_groupHeads, {});
        auto group = std::exchange(m_group, {});
        if (m_oneStream) {
            return submit([this, heads = std::move(heads), group = std::move(group)](std::size_t) {
                return workOnGroup(heads, group);
            });
        }
        WARP_ASSIGN(const BlockResult result, workOnGroup(heads, group));
        return m_handlers.take(*result.batch);
    }

    const ArchiveReader::Options& m_options;
    const ArchiveReader::Handlers& m_handlers;
    const std::function<bool(std::uint64_t)>& m_onBytes;
    std::unique_ptr<File> m_file;
    std::uint64_t m_size = 0;
    std::uint64_t m_content = 0;
    TarReader m_stream;
    bool m_oneStream = false;
    bool m_small = false;  ///< the member under way in the stream
    std::vector<GroupMember> m_groupHeads;
    std::string m_group;              ///< their contents, one behind the other
    OrderedWork<BlockResult> m_work;  // last: its threads end first
};

}  // namespace

Status ArchiveReader::read(const Options& options, const Handlers& handlers,
                           const std::function<bool(std::uint64_t)>& onBytes) {
    return Reading(options, handlers, onBytes).run();
}

Result<std::vector<std::uint64_t>> ArchiveReader::blocks(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    std::vector<std::uint64_t> found;
    std::string head(kGzipBlockHeader, '\0');
    for (std::uint64_t at = 0; at < size;) {
        WARP_ASSIGN(const std::size_t got, file->readAt(at, head));
        const auto header = readGzipBlock(ByteView(head).substr(0, got));
        if (!header && at == 0) return found;
        if (!header || header->bytes > size - at) return damagedBlock(path, at);
        if (!header->goesOn) found.push_back(at);
        at += header->bytes;
    }
    return found;
}

Status ArchiveReader::firstMember(FileSystem& fs, const std::string& path, std::uint64_t block,
                                  const std::function<Status(const ArchiveMember&)>& visit) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    std::string bytes(kGzipBlockHeader, '\0');
    WARP_ASSIGN(const std::size_t got, file->readAt(block, bytes));
    const auto header = readGzipBlock(ByteView(bytes).substr(0, got));
    if (!header || header->bytes > kMaxGzipBlockContent * 2) return damagedBlock(path, block);
    bytes.resize(header->bytes);
    WARP_ASSIGN(const std::size_t all, file->readAt(block, bytes));
    bytes.resize(all);
    const auto content = decompressGzipBlock(bytes);
    if (!content.ok()) return damagedBlock(path, block);
    WARP_ASSIGN(const auto members, membersOf(*content));
    return members.empty() ? Status() : visit(members.front());
}

}  // namespace warp
