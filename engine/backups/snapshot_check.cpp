// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_check.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_manifest.h"
#include "engine/base/hash.h"
#include "engine/base/ids.h"
#include "engine/formats/md5.h"
#include "engine/formats/md5_many.h"
#include "engine/formats/sha256.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;
constexpr std::uint64_t kManifestLimit = std::uint64_t{1} << 20;
constexpr std::size_t kMostFaults = 1000;
constexpr std::size_t kDigestChars = 32;

/// Digests of members on their way to be compared.
struct DigestBatch final : ArchiveBatch {
    struct Member {
        std::string path;
        Md5Digest digest;
    };
    std::vector<Member> members;
    std::string list;  ///< the list of the members, when it is among them
};

Result<std::unique_ptr<ArchiveBatch>> digestsOf(const std::vector<ArchiveMember>& members) {
    auto batch = std::make_unique<DigestBatch>();
    std::vector<ByteView> contents;
    std::vector<const ArchiveMember*> files;
    for (const ArchiveMember& member : members) {
        if (member.head.directory) continue;
        if (member.head.path == kSnapshotMembers) {
            batch->list = member.content;
            continue;
        }
        contents.push_back(member.content);
        files.push_back(&member);
    }
    std::vector<Md5Digest> digests(contents.size());
    md5Many(contents, digests);
    for (std::size_t i = 0; i < files.size(); ++i)
        batch->members.push_back({files[i]->head.path, digests[i]});
    return std::unique_ptr<ArchiveBatch>(std::move(batch));
}

/// Whether checksums are whole and differ by a digest: another text has one that differs in most digits,
/// damage to the digest itself in few.
bool isOtherDigest(ByteView checksums, ByteView expected) {
    if (checksums.size() != expected.size()) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < checksums.size(); ++i) {
        if (checksums[i] == expected[i]) continue;
        const bool digits = std::isxdigit(static_cast<unsigned char>(checksums[i])) &&
                            std::isxdigit(static_cast<unsigned char>(expected[i]));
        if (!digits) return false;
        ++different;
    }
    return different > kDigestChars / 2;
}

/// What no hexadecimal digits say is the digest of nothing.
Md5Digest digestFromHex(std::string_view hex) {
    Md5Digest digest = {};
    for (std::size_t i = 0; i < digest.size() && 2 * i + 1 < hex.size(); ++i) {
        unsigned value = 0;
        std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, value, 16);
        digest[i] = static_cast<char>(value);
    }
    return digest;
}

class Check {
  public:
    Check(FileSystem& fs, const SnapshotInfo& info, const Job& job, const MemberRule& rule)
        : m_fs(fs), m_info(info), m_job(job), m_rule(rule) {}

    Result<SnapshotCheck> run(bool deep) {
        if (m_info.state != SnapshotState::Complete) {
            fault(m_info.problem);
            return m_check;
        }
        WARP_ASSIGN(const auto archive, m_fs.stat(path(kSnapshotArchive)));
        const std::uint64_t size = archive ? archive->size : 0;
        m_meter.emplace(m_job, 0, deep ? 2 * size : size);
        WARP_TRY(checkManifest());
        WARP_TRY(checkArchive());
        if (deep) WARP_TRY(checkMembers());
        m_meter->finish();
        return m_check;
    }

  private:
    std::string path(std::string_view file) const { return joinPath(m_info.path, file); }
    void fault(std::string what) {
        if (m_check.faults.size() < kMostFaults) m_check.faults.push_back(std::move(what));
    }

    Status checkManifest() {
        const auto manifest = readFile(m_fs, path(kSnapshotManifest), kManifestLimit);
        const auto checksums = readFile(m_fs, path(kSnapshotChecksums), kManifestLimit);
        if (!manifest.ok() || !checksums.ok()) {
            const Error& error = manifest.ok() ? checksums.error() : manifest.error();
            if (error.code == ErrorCode::Io) return error;
            fault(error.describe());
            return {};
        }
        const std::string expected = snapshotChecksumsText(m_info, *manifest);
        if (*checksums == expected) return {};
        fault(isOtherDigest(*checksums, expected)
                  ? "manifest.json does not match verification.md5: it was changed or is damaged"
                  : "verification.md5 does not fit manifest.json: one of them was changed");
        return {};
    }

    Status checkArchive() {
        auto file = m_fs.open(path(kSnapshotArchive), OpenMode::Read);
        if (!file.ok()) return file.error();
        Md5 md5;
        Sha256 sha256;
        std::string piece(kPieceBytes, '\0');
        while (true) {
            WARP_ASSIGN(const std::size_t got, (*file)->readAt(m_check.bytes, piece));
            if (got == 0) break;
            const ByteView bytes = ByteView(piece).substr(0, got);
            md5.update(bytes);
            sha256.update(bytes);
            m_check.bytes += got;
            if (!m_meter->advance(0, got)) return cancelledError();
        }
        if (hexText(md5.finish()) != m_info.md5 || sha256.finishHex() != m_info.sha256)
            fault(std::string(kSnapshotArchive) +
                  " does not match its checksums: it was changed or is damaged");
        return {};
    }

    /// Members and the list in any order, 24 bytes of each: they are compared when all is read.
    Status checkMembers() {
        const Status read = readMembers([this](std::string_view path, const Md5Digest& digest) {
            const std::string wrong = m_rule ? m_rule(path) : std::string();
            if (!wrong.empty()) fault(wrong);
            m_members.emplace_back(hash64(path, m_seed), digest);
        });
        const bool stopped =
            !read.ok() && (read.error().code == ErrorCode::Cancelled || read.error().code == ErrorCode::Io);
        if (stopped) return read;
        if (!read.ok()) {
            fault(read.error().describe());
            return {};
        }
        m_check.members = m_members.size();
        std::ranges::sort(m_members);
        std::ranges::sort(m_listed);
        const auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
        if (std::ranges::adjacent_find(m_members, same) != m_members.end())
            fault("two members of the archive have one path");
        if (m_members != m_listed && m_check.sound()) nameDifferences();
        return {};
    }

    using Note = std::function<void(std::string_view path, const Md5Digest& digest)>;
    Status readMembers(const Note& note) {
        const ArchiveReader::Handlers handlers{.work = digestsOf,
                                               .take = [&](ArchiveBatch& batch) -> Status {
                                                   auto& digests = static_cast<DigestBatch&>(batch);
                                                   for (const auto& member : digests.members)
                                                       note(member.path, member.digest);
                                                   readList(digests.list);
                                                   return {};
                                               },
                                               .large = {.begin = [this](const TarMember& head) -> Status {
                                                             m_large = head.path;
                                                             m_largeDigest = Md5();
                                                             return {};
                                                         },
                                                         .content = [this](ByteView bytes) -> Status {
                                                             if (m_large == kSnapshotMembers)
                                                                 return readList(bytes), Status();
                                                             m_largeDigest.update(bytes);
                                                             return {};
                                                         },
                                                         .end = [&]() -> Status {
                                                             if (m_large == kSnapshotMembers) return {};
                                                             Md5Digest digest;
                                                             std::ranges::copy(m_largeDigest.finish(),
                                                                               digest.begin());
                                                             note(m_large, digest);
                                                             return {};
                                                         }}};
        return ArchiveReader::read({.fs = &m_fs, .path = path(kSnapshotArchive)}, handlers,
                                   [this](std::uint64_t bytes) { return m_meter->advance(0, bytes); });
    }

    /// Takes: the next bytes of the list.
    void readList(ByteView bytes) {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            m_line.append(bytes.substr(0, end));
            if (end == ByteView::npos) return;
            readLine(m_line);
            m_line.clear();
            bytes.remove_prefix(end + 1);
        }
    }
    void readLine(std::string_view line) {
        const std::string_view path = line.substr(std::min(kDigestChars + 2, line.size()));
        const std::uint64_t hash = hash64(path, m_seed);
        if (!m_naming) m_listed.emplace_back(hash, digestFromHex(line.substr(0, kDigestChars)));
        if (m_naming && !std::ranges::binary_search(m_members, hash, {}, &Entry::first))
            fault(std::string(path) + " is listed and missing in the archive");
    }

    /// Reads the archive once more, for the names of what differs.
    void nameDifferences() {
        m_naming = true;
        const auto name = [this](std::string_view path, const Md5Digest& digest) {
            const auto listed = std::ranges::lower_bound(m_listed, hash64(path, m_seed), {}, &Entry::first);
            if (listed == m_listed.end() || listed->first != hash64(path, m_seed))
                return fault(std::string(path) + " is in the archive and not in its list");
            if (listed->second != digest) fault(std::string(path) + " does not match its checksum");
        };
        if (!readMembers(name).ok() || m_check.sound()) fault("the members do not match the list inside");
    }

    FileSystem& m_fs;
    const SnapshotInfo& m_info;
    const Job& m_job;
    const MemberRule& m_rule;
    std::optional<ProgressMeter> m_meter;
    SnapshotCheck m_check;
    std::string m_large;
    Md5 m_largeDigest;
    using Entry = std::pair<std::uint64_t, Md5Digest>;
    const std::uint64_t m_seed = randomBits();  ///< nobody can prepare paths that look the same
    std::vector<Entry> m_members;
    std::vector<Entry> m_listed;
    std::string m_line;
    bool m_naming = false;
};

}  // namespace

Result<SnapshotCheck> checkSnapshot(FileSystem& fs, const SnapshotInfo& info, bool deep, const Job& job,
                                    const MemberRule& rule) {
    return Check(fs, info, job, rule).run(deep);
}

}  // namespace warp
