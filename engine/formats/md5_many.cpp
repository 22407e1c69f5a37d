// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/md5_many.h"

#include <cstdint>
#include <cstring>
#include <utility>

namespace warp {

namespace {

// MD5 as in md5.cpp, each variable a vector with one content in each lane.

constexpr std::size_t kBlock = 64;

/// RFC 1321: the integer part of 2^32 * |sin(i + 1)|.
constexpr std::uint32_t kSines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
constexpr int kTurns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
constexpr std::uint32_t kStart[4] = {0x67452301u, 0xEFCDAB89u, 0x98BADCFEu, 0x10325476u};

/// A content on its way through a lane: its whole blocks, then one or two with its end and its length.
struct Lane {
    const char* at = nullptr;
    std::size_t blocks = 0;     ///< left before the end
    std::size_t endBlocks = 0;  ///< of `end`, left
    std::size_t target = 0;     ///< whose digest it becomes
    bool used = false;
    alignas(4) char end[2 * kBlock];

    void begin(ByteView content, std::size_t index) {
        at = content.data();
        blocks = content.size() / kBlock;
        const std::size_t rest = content.size() % kBlock;
        endBlocks = rest < 56 ? 1 : 2;
        std::memset(end, 0, sizeof end);
        std::memcpy(end, content.data() + blocks * kBlock, rest);
        end[rest] = '\x80';
        storeLittle(end + endBlocks * kBlock - 8, std::uint64_t{content.size()} * 8);
        if (blocks == 0) at = end;
        target = index;
        used = true;
    }
    /// Passes over the block at `at`. Returns: false when it was the last.
    bool next() {
        if (blocks > 0) {
            at = --blocks == 0 ? end : at + kBlock;
            return true;
        }
        at += kBlock;
        return --endBlocks > 0;
    }
};

template <std::size_t N>
struct Words;
template <>
struct Words<4> {
    using V [[gnu::vector_size(16)]] = std::uint32_t;
};
template <>
struct Words<8> {
    using V [[gnu::vector_size(32)]] = std::uint32_t;
};
template <>
struct Words<16> {
    using V [[gnu::vector_size(64)]] = std::uint32_t;
};

template <std::size_t N>
struct Vectors {
    using V = typename Words<N>::V;

    /// Step I of 64; the variables change their roles from step to step.
    template <std::size_t I>
    [[gnu::always_inline]] static inline void step(V& a, const V& b, const V& c, const V& d,
                                                   const V (&words)[16]) {
        constexpr int kTurn = kTurns[I / 16][I % 4];
        constexpr std::size_t kWord = I < 16   ? I
                                      : I < 32 ? (5 * I + 1) % 16
                                      : I < 48 ? (3 * I + 5) % 16
                                               : 7 * I % 16;
        V sum = a + kSines[I] + words[kWord];
        if constexpr (I < 16) {
            sum += d ^ (b & (c ^ d));
        } else if constexpr (I < 32) {
            sum += c ^ (d & (b ^ c));
        } else if constexpr (I < 48) {
            sum += b ^ c ^ d;
        } else {
            sum += c ^ (b | ~d);
        }
        a = b + ((sum << kTurn) | (sum >> (32 - kTurn)));
    }
    template <std::size_t... Fours>
    [[gnu::always_inline]] static inline void steps(V& a, V& b, V& c, V& d, const V (&words)[16],
                                                    std::index_sequence<Fours...>) {
        ((step<4 * Fours>(a, b, c, d, words), step<4 * Fours + 1>(d, a, b, c, words),
          step<4 * Fours + 2>(c, d, a, b, words), step<4 * Fours + 3>(b, c, d, a, words)),
         ...);
    }

    [[gnu::always_inline]] static inline void addBlocks(V (&state)[4], const Lane (&lanes)[N]) {
        alignas(64) std::uint32_t turnedWords[16][N];
        for (std::size_t lane = 0; lane < N; ++lane) {
            for (std::size_t word = 0; word < 16; ++word)
                turnedWords[word][lane] = loadLittle<std::uint32_t>(lanes[lane].at + 4 * word);
        }
        V words[16];
        std::memcpy(words, turnedWords, sizeof words);
        V a = state[0], b = state[1], c = state[2], d = state[3];
        steps(a, b, c, d, words, std::make_index_sequence<16>());
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }

    [[gnu::always_inline]] static inline void run(std::span<const ByteView> contents,
                                                  std::span<Md5Digest> digests) {
        static constexpr char kNothing[kBlock] = {};
        Lane lanes[N];
        V state[4] = {};
        std::size_t next = 0;
        std::size_t busy = 0;
        const auto begin = [&](std::size_t lane) {
            if (next == contents.size()) {
                lanes[lane].used = false;
                lanes[lane].at = kNothing;
                return;
            }
            lanes[lane].begin(contents[next], next);
            ++next;
            ++busy;
            for (std::size_t i = 0; i < 4; ++i) state[i][lane] = kStart[i];
        };
        for (std::size_t lane = 0; lane < N; ++lane) begin(lane);
        while (busy > 0) {
            addBlocks(state, lanes);
            for (std::size_t lane = 0; lane < N; ++lane) {
                if (!lanes[lane].used || lanes[lane].next()) continue;
                char* digest = digests[lanes[lane].target].data();
                for (std::size_t i = 0; i < 4; ++i)
                    storeLittle(digest + 4 * i, std::uint32_t{state[i][lane]});
                --busy;
                begin(lane);
            }
        }
    }
};

#if defined(__x86_64__)
[[gnu::target("avx512f")]] void runWide(std::span<const ByteView> contents, std::span<Md5Digest> digests) {
    Vectors<16>::run(contents, digests);
}
[[gnu::target("avx2")]] void runMiddle(std::span<const ByteView> contents, std::span<Md5Digest> digests) {
    Vectors<8>::run(contents, digests);
}
#endif

}  // namespace

void md5Many(std::span<const ByteView> contents, std::span<Md5Digest> digests) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) return runWide(contents, digests);
    if (__builtin_cpu_supports("avx2")) return runMiddle(contents, digests);
#endif
    Vectors<4>::run(contents, digests);
}

}  // namespace warp
