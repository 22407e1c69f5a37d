// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/archive_reader.h"
#include "engine/backups/archive_writer.h"

#include <atomic>
#include <map>

#include <gtest/gtest.h>

#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Files = std::map<std::string, std::string>;

struct CopiedBatch final : ArchiveBatch {
    std::vector<std::pair<std::string, std::string>> members;
};

/// Everything that an archive holds, and in which order.
struct Read {
    Files files;
    std::vector<std::string> order;
    Status status;
};

Read readArchive(const std::string& path, std::size_t threads = 2) {
    Read read;
    std::string large;
    const ArchiveReader::Handlers handlers{
        .work = [](const std::vector<ArchiveMember>& members) -> Result<std::unique_ptr<ArchiveBatch>> {
            auto batch = std::make_unique<CopiedBatch>();
            for (const ArchiveMember& member : members)
                if (!member.head.directory) batch->members.emplace_back(member.head.path, member.content);
            return std::unique_ptr<ArchiveBatch>(std::move(batch));
        },
        .take = [&](ArchiveBatch& batch) -> Status {
            for (auto& [name, content] : static_cast<CopiedBatch&>(batch).members) {
                read.order.push_back(name);
                read.files[name] = std::move(content);
            }
            return {};
        },
        .large = {.begin = [&](const TarMember& head) -> Status {
                      large = head.path;
                      read.order.push_back(large);
                      return {};
                  },
                  .content = [&](ByteView bytes) -> Status {
                      read.files[large].append(bytes);
                      return {};
                  },
                  .end = []() -> Status { return {}; }}};
    read.status = ArchiveReader::read({.fs = &systemFileSystem(), .path = path, .threads = threads}, handlers,
                                      [](std::uint64_t) { return true; });
    return read;
}

class Archive : public testing::Test {
  protected:
    /// Small members in parts, a large one among them.
    void write(const Files& files, const std::string& large = {}) {
        const auto writer = ArchiveWriter::begin(
            {.fs = &systemFileSystem(), .path = m_path, .spillPath = m_directory / "spill", .threads = 3});
        ASSERT_OK(writer);
        std::size_t count = 0;
        for (const auto& [path, content] : files) {
            if (++count == files.size() / 2 && !large.empty())
                ASSERT_OK((*writer)->addLarge("large.bin", large.size(), {}, sourceOf(large, 1000), {}));
            ASSERT_OK((*writer)->add(path, content, {}));
        }
        const auto figures = (*writer)->finish("list.md5", {});
        ASSERT_OK(figures);
        m_figures = *figures;
    }

    const test::TempDirectory m_directory;
    const std::string m_path = m_directory / "x.tar.gz";
    ArchiveFigures m_figures;
};

Files manyFiles() {
    Files files;
    for (int i = 0; i < 300; ++i)
        files["d" + std::to_string(i % 7) + "/f" + std::to_string(1000 + i)] =
            std::string(i * 37, static_cast<char>('a' + i % 20));
    return files;
}

TEST_F(Archive, what_is_written_is_read_in_the_same_order) {
    const std::string large(6'000'000, 'L');
    write(manyFiles(), large);
    const Read read = readArchive(m_path);
    ASSERT_OK(read.status);
    Files expected = manyFiles();
    expected["large.bin"] = large;
    Files found = read.files;
    const std::string list = found["list.md5"];
    found.erase("list.md5");
    EXPECT_TRUE(found == expected);
    EXPECT_EQ(m_figures.members, expected.size() + 1);
    EXPECT_EQ(read.order.back(), "list.md5");
    std::vector<std::string> wanted;
    for (const auto& [path, content] : manyFiles()) {
        if (wanted.size() + 1 == 150) wanted.emplace_back("large.bin");
        wanted.push_back(path);
    }
    wanted.emplace_back("list.md5");
    EXPECT_EQ(read.order, wanted);
}

TEST_F(Archive, tar_unpacks_it_and_md5sum_agrees_with_its_list) {
    write(manyFiles(), std::string(3'000'000, 'z'));
    const auto run = [&](const std::string& command) {
        return test::runProcess({"sh", "-c", "cd " + m_directory.path() + " && " + command});
    };
    EXPECT_EQ(run("mkdir u && tar xzf x.tar.gz -C u && cd u && md5sum --quiet -c list.md5").exitCode, 0);
    EXPECT_EQ(run("find u -type f | wc -l").out, "302\n");
    EXPECT_EQ(run("sha256sum x.tar.gz").out.substr(0, 64), m_figures.sha256);
    EXPECT_EQ(run("md5sum x.tar.gz").out.substr(0, 32), m_figures.md5);
    EXPECT_EQ(run("stat -c %s x.tar.gz").out, std::to_string(m_figures.archiveBytes) + "\n");
    EXPECT_EQ(run("zcat x.tar.gz | wc -c").out, std::to_string(m_figures.contentBytes) + "\n");
}

TEST_F(Archive, one_stream_that_other_tools_packed_is_read_as_well) {
    write(manyFiles(), std::string(6'000'000, 'z'));
    const auto packed = test::runProcess(
        {"sh", "-c",
         "cd " + m_directory.path() + " && mkdir u && tar xzf x.tar.gz -C u && tar czf y.tar.gz -C u ."});
    ASSERT_EQ(packed.exitCode, 0) << packed.err;
    const Read own = readArchive(m_path);
    const Read other = readArchive(m_directory / "y.tar.gz");
    ASSERT_OK(other.status);
    EXPECT_TRUE(other.files == own.files);
}

TEST_F(Archive, a_cut_or_flipped_archive_is_refused) {
    write({{"a", "one"}, {"b", std::string(5000, 'q')}});
    const std::string whole = *readFile(systemFileSystem(), m_path);
    const Files original = readArchive(m_path).files;
    const std::string other = m_directory / "z.tar.gz";
    for (std::size_t size = 0; size < whole.size(); size += 31) {
        ASSERT_OK(replaceFile(systemFileSystem(), other, ByteView(whole).substr(0, size)));
        EXPECT_FALSE(readArchive(other).status.ok()) << size;
    }
    for (std::size_t at = 0; at < whole.size(); at += 5) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        ASSERT_OK(replaceFile(systemFileSystem(), other, flipped));
        // A time in a header can be another one and nothing is lost.
        const Read read = readArchive(other);
        EXPECT_TRUE(!read.status.ok() || read.files == original) << at;
    }
}

TEST_F(Archive, a_bomb_is_not_unpacked) {
    std::string tar;
    const std::uint64_t size = std::uint64_t{600} << 20;
    appendTarHeader(tar, "zeros", size, {});
    std::string gz;
    GzipWriter writer(
        [&](ByteView bytes) -> Status {
            gz += bytes;
            return {};
        },
        9);
    ASSERT_OK(writer.write(tar));
    const std::string zeros(1 << 20, '\0');
    for (std::uint64_t written = 0; written < size; written += zeros.size()) ASSERT_OK(writer.write(zeros));
    ASSERT_OK(writer.finish());
    ASSERT_OK(replaceFile(systemFileSystem(), m_path, gz));
    const Read read = readArchive(m_path);
    EXPECT_ERROR(read.status, ErrorCode::LimitExceeded);
}

TEST_F(Archive, a_fill_that_fails_fails_the_archive) {
    const auto writer = ArchiveWriter::begin(
        {.fs = &systemFileSystem(), .path = m_path, .spillPath = m_directory / "spill", .threads = 2});
    ASSERT_OK(writer);
    ASSERT_OK((*writer)->add([](ArchivePart&, std::size_t) -> Status {
        return Error{.code = ErrorCode::Corrupt, .message = "cannot be read"};
    }));
    EXPECT_ERROR((*writer)->finish("list", {}), ErrorCode::Corrupt);
}

TEST_F(Archive, a_large_member_that_is_shorter_than_said_fails) {
    const auto writer = ArchiveWriter::begin(
        {.fs = &systemFileSystem(), .path = m_path, .spillPath = m_directory / "spill", .threads = 2});
    ASSERT_OK(writer);
    EXPECT_ERROR((*writer)->addLarge("x", 10, {}, sourceOf("short"), {}), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
