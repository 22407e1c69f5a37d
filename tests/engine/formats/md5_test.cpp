// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/md5.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace warp
