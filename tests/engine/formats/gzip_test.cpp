// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gzip.h"

#include <random>

#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr std::size_t kNoLimit = std::size_t{1} << 40;

std::string someText(std::size_t size) {
    std::string text;
    for (unsigned i = 0; text.size() < size; ++i) text += "{\"n\":" + std::to_string(i * 2654435761u) + "}\n";
    text.resize(size);
    return text;
}

TEST(Gzip, content_survives_every_size_and_level) {
    for (const std::size_t size : {0u, 1u, 500u, 65535u, 65536u, 3'000'000u}) {
        for (const int level : {1, 6, 9}) {
            const std::string text = someText(size);
            const auto back = gzipDecompress(gzipCompress(text, level), size);
            ASSERT_OK(back);
            EXPECT_EQ(*back, text);
        }
    }
}

TEST(Gzip, equal_content_gives_equal_bytes) {
    EXPECT_EQ(gzipCompress(someText(1000)), gzipCompress(someText(1000)));
    EXPECT_EQ(gzipCompress(someText(100'000)), gzipCompress(someText(100'000)));
}

TEST(Gzip, zcat_reads_both_ways_of_writing) {
    const test::TempDirectory dir;
    std::string streamed;
    GzipWriter writer(sinkInto(streamed));
    const std::string text = someText(300'000);
    for (std::size_t at = 0; at < text.size(); at += 7777)
        ASSERT_OK(writer.write(ByteView(text).substr(at, 7777)));
    ASSERT_OK(writer.finish());
    for (const std::string& gz :
         {gzipCompress(""), gzipCompress(text), gzipCompress(text.substr(0, 900)), streamed}) {
        test::writeBytes(dir / "a.gz", gz);
        const auto run = test::runTool("zcat " + (dir / "a.gz"));
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_EQ(run.output, *gzipDecompress(gz, kNoLimit));
    }
}

TEST(Gzip, reads_what_gzip_writes_in_several_members) {
    const test::TempDirectory dir;
    test::writeBytes(dir / "a", "first\n");
    test::writeBytes(dir / "b", someText(200'000));
    const auto run =
        test::runTool("cd " + dir.path() + " && gzip -N -c a && gzip -1 -c b && gzip -c /dev/null");
    const auto content = gzipDecompress(run.output, kNoLimit);
    ASSERT_OK(content);
    EXPECT_EQ(*content, "first\n" + someText(200'000));
}

TEST(Gzip, streams_are_the_same_whatever_the_chunks) {
    const std::string gz = gzipCompress("abc") + gzipCompress("") + gzipCompress(someText(5000));
    for (const std::size_t chunk : {1u, 3u, 100u}) {
        const ByteSource source = gunzipped(sourceOf(gz, chunk));
        std::string out;
        char buffer[7];
        while (true) {
            const auto count = source(buffer, sizeof buffer);
            ASSERT_OK(count);
            if (*count == 0) break;
            out.append(buffer, *count);
        }
        EXPECT_EQ(out, "abc" + someText(5000));
    }
}

TEST(Gzip, cut_at_every_byte_is_refused_at_the_cut) {
    const std::string gz = gzipCompress(someText(300));
    for (std::size_t size = 0; size < gz.size(); ++size) {
        const auto result = gzipDecompress(ByteView(gz).substr(0, size), kNoLimit);
        EXPECT_ERROR(result, ErrorCode::InvalidFormat);
        EXPECT_EQ(result.error().offset, static_cast<std::int64_t>(size));
    }
}

TEST(Gzip, no_flipped_bit_gives_other_content) {
    const std::string gz = gzipCompress(someText(300));
    for (std::size_t at = 10; at < gz.size(); ++at) {
        std::string damaged = gz;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        const auto result = gzipDecompress(damaged, kNoLimit);
        // Bits that fill up the last byte of deflate mean nothing.
        if (result.ok())
            EXPECT_EQ(*result, someText(300));
        else
            EXPECT_ERROR(result, ErrorCode::InvalidFormat);
    }
}

TEST(Gzip, what_follows_the_last_member_is_refused_with_its_offset) {
    const std::string gz = gzipCompress("abc");
    const auto result = gzipDecompress(gz + "tail", kNoLimit);
    EXPECT_ERROR(result, ErrorCode::InvalidFormat);
    EXPECT_EQ(result.error().offset, static_cast<std::int64_t>(gz.size()));
    EXPECT_ERROR(gzipDecompress("plain text", kNoLimit), ErrorCode::InvalidFormat);
}

TEST(Gzip, bombs_are_refused) {
    const std::string bomb = gzipCompress(std::string(50'000'000, '\0'), 9);
    ASSERT_LT(bomb.size(), 100'000u);
    EXPECT_ERROR(gzipDecompress(bomb, 1'000'000), ErrorCode::LimitExceeded);
    EXPECT_ERROR(gzipDecompress(bomb, 49'999'999), ErrorCode::LimitExceeded);
    EXPECT_OK(gzipDecompress(bomb, 50'000'000));
}

TEST(Gzip, random_damage_never_crashes) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    const std::string gz = gzipCompress(someText(2000)) + gzipCompress("second");
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = gz;
        for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto result = gzipDecompress(damaged, 1 << 20);
        if (!result.ok()) {
            EXPECT_LE(result.error().offset, static_cast<std::int64_t>(gz.size()));
        }
    }
}

TEST(Gzip, errors_of_sink_and_source_come_through) {
    GzipWriter writer([](ByteView) -> Status { return Error{ErrorCode::NoSpace, "full"}; });
    const Status written = writer.write("abc");
    EXPECT_ERROR(written.ok() ? writer.finish() : written, ErrorCode::NoSpace);
    GzipReader reader([](char*, std::size_t) -> Result<std::size_t> { return Error{ErrorCode::Io, "gone"}; });
    char byte = 0;
    EXPECT_ERROR(reader.read(&byte, 1), ErrorCode::Io);
}

}  // namespace
}  // namespace warp
