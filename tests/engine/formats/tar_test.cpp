// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/tar.h"

#include <map>

#include <gtest/gtest.h>

#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

struct Unpacked {
    std::map<std::string, std::string> files;
    Status status;
};

Unpacked unpack(ByteView tar, std::size_t piece = ByteView::npos) {
    Unpacked unpacked;
    std::string* current = nullptr;
    TarReader reader({.begin = [&](const TarMember& member) -> Status {
                          if (!member.directory) current = &unpacked.files[member.path];
                          return {};
                      },
                      .content = [&](ByteView bytes) -> Status {
                          current->append(bytes);
                          return {};
                      },
                      .end = []() -> Status { return {}; }});
    while (!tar.empty() && unpacked.status.ok()) {
        unpacked.status = reader.feed(tar.substr(0, piece));
        tar.remove_prefix(std::min(piece, tar.size()));
    }
    if (unpacked.status.ok()) unpacked.status = reader.finish();
    return unpacked;
}

std::string packed(const std::map<std::string, std::string>& files) {
    std::string tar;
    for (const auto& [path, content] : files) {
        appendTarHeader(tar, path, content.size(), Timestamp{1'768'478'400'000});
        tar += content;
        appendTarPadding(tar, content.size());
    }
    appendTarEnd(tar);
    return tar;
}

const std::map<std::string, std::string> kFiles = {
    {"a.json", "{}"},
    {"empty", ""},
    {"spacetime/hot_data/particles/users/Zo\xc3\xab.json", std::string(512, 'x')},
    {std::string(90, 'p') + "/" + std::string(90, 'n'), "prefix and name"},
    {std::string(200, 'p') + "/" + std::string(200, 'n') + ".json", "extended header"},
};

TEST(Tar, what_is_packed_comes_back_in_pieces_of_any_size) {
    const std::string tar = packed(kFiles);
    for (const std::size_t piece :
         {std::size_t{1}, std::size_t{511}, std::size_t{512}, std::size_t{700}, tar.size()}) {
        const Unpacked unpacked = unpack(tar, piece);
        ASSERT_OK(unpacked.status);
        EXPECT_EQ(unpacked.files, kFiles) << piece;
    }
}

TEST(Tar, the_real_tar_unpacks_it) {
    const test::TempDirectory directory;
    test::writeBytes(directory / "x.tar", packed(kFiles));
    ASSERT_EQ(test::runTool("cd " + directory.path() + " && tar xf x.tar").exitCode, 0);
    for (const auto& [path, content] : kFiles) EXPECT_EQ(test::readBytes(directory / path), content) << path;
}

TEST(Tar, what_the_real_tar_packs_is_read) {
    const test::TempDirectory directory;
    for (const std::string format : {"gnu", "ustar", "pax"}) {
        const std::string longName(format == "ustar" ? 90 : 120, 'l');
        const std::string make = "cd " + directory.path() +
                                 " && rm -rf d && mkdir -p d/e && echo one > d/e/f && echo two > d/" +
                                 longName + " && tar --format=" + format + " -cf x.tar -C d .";
        ASSERT_EQ(test::runTool(make).exitCode, 0) << format;
        const Unpacked unpacked = unpack(test::readBytes(directory / "x.tar"));
        ASSERT_OK(unpacked.status);
        EXPECT_EQ(unpacked.files, (std::map<std::string, std::string>{{"e/f", "one\n"}, {longName, "two\n"}}))
            << format;
    }
}

TEST(Tar, paths_that_leave_the_directory_are_refused) {
    for (const char* path : {"/etc/passwd", "../x", "a/../../x", "a/..", "a//b", "a/./b", "a\nb"}) {
        const Unpacked unpacked = unpack(packed({{path, "x"}}));
        EXPECT_ERROR(unpacked.status, ErrorCode::InvalidFormat);
        EXPECT_TRUE(unpacked.files.empty()) << path;
    }
    const std::string hidden = std::string(200, 'p') + "/../../" + std::string(200, 'n');
    EXPECT_ERROR(unpack(packed({{hidden, "x"}})).status, ErrorCode::InvalidFormat);
}

TEST(Tar, links_and_devices_are_refused) {
    const test::TempDirectory directory;
    const std::string base = "cd " + directory.path() + " && rm -rf d x.tar && mkdir d && echo one > d/a && ";
    for (const char* make : {"ln -s /etc/passwd d/l", "ln d/a d/b", "mkfifo d/p"}) {
        ASSERT_EQ(test::runTool(base + make + " && tar -cf x.tar -C d .").exitCode, 0) << make;
        EXPECT_ERROR(unpack(test::readBytes(directory / "x.tar")).status, ErrorCode::InvalidFormat);
    }
}

TEST(Tar, an_archive_that_is_cut_or_flipped_is_no_success) {
    const std::string tar = packed({{"a", "one"}, {"b", std::string(1000, 'y')}});
    for (std::size_t size = 0; size + 1024 < tar.size(); ++size)
        EXPECT_FALSE(unpack(ByteView(tar).substr(0, size)).status.ok()) << size;
    for (std::size_t at = 0; at < 512; ++at) {
        std::string flipped = tar;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        EXPECT_FALSE(unpack(flipped).status.ok()) << at;
    }
}

TEST(Tar, a_member_of_more_than_eight_gigabytes_has_its_size) {
    std::string tar;
    appendTarHeader(tar, "large", std::uint64_t{9} << 30, {});
    std::uint64_t size = 0;
    TarReader reader({.begin = [&](const TarMember& member) -> Status {
                          size = member.size;
                          return {};
                      },
                      .content = [](ByteView) -> Status { return {}; },
                      .end = []() -> Status { return {}; }});
    ASSERT_OK(reader.feed(tar));
    EXPECT_EQ(size, std::uint64_t{9} << 30);
    EXPECT_ERROR(reader.finish(), ErrorCode::InvalidFormat);
}

}  // namespace
}  // namespace warp
