// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/md5.h"

#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "engine/formats/md5_many.h"
#include "tests/engine/formats/real_tool.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

TEST(Md5, digests_of_the_rfc) {
    EXPECT_EQ(md5Hex(""), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(md5Hex("abc"), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(md5Hex("12345678901234567890123456789012345678901234567890123456789012345678901234567890"),
              "57edf4a22be3c955ac49da2e2107b67a");
}

TEST(Md5, md5sum_agrees_at_every_size_around_a_block) {
    const test::TempDirectory dir;
    std::string list;
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string name = dir / std::to_string(size);
        test::writeBytes(name, std::string(size, 'x'));
        list += md5Hex(std::string(size, 'x')) + "  " + name + "\n";
    }
    test::writeBytes(dir / "list", list);
    EXPECT_EQ(test::runTool("md5sum --quiet -c " + (dir / "list")).exitCode, 0);
}

TEST(Md5, pieces_make_the_same_digest) {
    const std::string text(1000, 'y');
    for (const std::size_t piece : {1u, 7u, 63u, 64u, 65u}) {
        Md5 md5;
        for (std::size_t at = 0; at < text.size(); at += piece) md5.update(ByteView(text).substr(at, piece));
        EXPECT_EQ(hexText(md5.finish()), md5Hex(text));
    }
}

TEST(Md5, many_at_once_are_the_same_as_one_by_one) {
    std::mt19937 random(3);
    std::vector<std::string> contents;
    for (std::size_t size = 0; size < 200; ++size) contents.emplace_back(size, static_cast<char>(size));
    for (int i = 0; i < 300; ++i) contents.emplace_back(random() % 5000, static_cast<char>(random()));
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{17}, contents.size()}) {
        const std::vector<ByteView> views(contents.begin(),
                                          contents.begin() + static_cast<std::ptrdiff_t>(count));
        std::vector<Md5Digest> digests(count);
        md5Many(views, digests);
        for (std::size_t i = 0; i < count; ++i)
            EXPECT_EQ(hexText(ByteView(digests[i].data(), digests[i].size())), md5Hex(views[i])) << i;
    }
}

}  // namespace
}  // namespace warp
