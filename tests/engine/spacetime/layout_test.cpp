// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/layout.h"

#include <algorithm>
#include <map>
#include <random>

#include "engine/formats/utf8.h"
#include "engine/spacetime/key.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(Layout, readable_names_stay_readable) {
    EXPECT_EQ(particlePath(Shard::Hot, "users:alice"), "spacetime/hot_data/particles/users/alice.json");
    EXPECT_EQ(particlePath(Shard::Warm, "users:Zoë"), "spacetime/warm_data/particles/users/Zoë.json.gz");
    EXPECT_EQ(particlePath(Shard::Cold, "a:b", ParticleForm::Plain),
              "spacetime/cold_data/particles/a/b.json");
    EXPECT_EQ(packPath(Shard::Cold, "users", 1), "spacetime/cold_data/particles/users/pack-000001.lz4");
    EXPECT_EQ(escapeName("a.b c-d_e+f@g"), "a.b c-d_e+f@g");
}

TEST(Layout, escapes_what_could_leave_the_root_or_hide) {
    EXPECT_EQ(escapeName("."), "%2E");
    EXPECT_EQ(escapeName(".."), "%2E%2E");
    EXPECT_EQ(escapeName("../../x"), "%2E.%2F..%2Fx");
    EXPECT_EQ(escapeName("_manifest"), "%5Fmanifest");
    EXPECT_EQ(escapeName("a~b%c\\d*e?f\"g<h>i|j:k"), "a%7Eb%25c%5Cd%2Ae%3Ff%22g%3Ch%3Ei%7Cj%3Ak");
    EXPECT_EQ(escapeName("dot."), "dot%2E");
    EXPECT_EQ(escapeName("space "), "space%20");
    EXPECT_EQ(escapeName(std::string("\x01\x7F\0", 3)), "%01%7F%00");
}

TEST(Layout, names_reserved_on_windows_are_escaped_in_any_spelling) {
    for (const char* name :
         {"con", "CON", "Nul.txt", "aux.a.b", "com1", "LPT9.x", "prn .x", "COM¹", "conout$"}) {
        EXPECT_EQ(escapeName(name).front(), '%') << name;
        EXPECT_EQ(unescapeName(escapeName(name)), name);
    }
    for (const char* name : {"console", "com", "com10", "xnul", "lpt"}) EXPECT_EQ(escapeName(name), name);
}

TEST(Layout, long_names_are_cut_at_a_whole_character_and_told_apart) {
    const std::string plain(200, 'x');
    EXPECT_EQ(escapeName(plain), plain);
    const std::string step = escapeName(plain + "y");
    EXPECT_EQ(step.size(), 160u + 1 + 32);
    EXPECT_NE(step, escapeName(plain + "z"));
    EXPECT_TRUE(isCutName(step));
    EXPECT_FALSE(unescapeName(step));
    // BLAKE2b-128 of 201 times 'x', from Python's hashlib.
    EXPECT_EQ(escapeName(std::string(201, 'x')).substr(160), "~12bf1cc881648017342067435dc826c6");

    std::string wide = "a";
    for (int i = 0; i < 100; ++i) wide += "ë";
    EXPECT_TRUE(isUtf8(escapeName(wide)));
    EXPECT_EQ(escapeName(wide).size(), 159u + 33);
    // 160 bytes would end inside a percent code: "xy" and 52 whole codes are 158.
    EXPECT_EQ(escapeName("xy" + std::string(100, '*')).find('~'), 158u);
}

// Names made of what hurts: separators, escapes, dots, reserved words, cut marks, long runs.
class HostileNames {
  public:
    explicit HostileNames(std::uint32_t seed) : m_random(seed) {}

    std::string next() {
        static const std::vector<std::string> kPieces = {"..",
                                                         "/",
                                                         "\\",
                                                         "%",
                                                         "%2F",
                                                         "~",
                                                         ".",
                                                         "_",
                                                         " ",
                                                         ":",
                                                         "con",
                                                         "NUL",
                                                         "a",
                                                         "b",
                                                         "ë",
                                                         "日本",
                                                         "🌌",
                                                         "*",
                                                         "?",
                                                         "\"",
                                                         "<",
                                                         ">",
                                                         "|",
                                                         ".json",
                                                         ".gz",
                                                         "pack-000001.lz4",
                                                         "_manifest",
                                                         std::string(150, 'x'),
                                                         std::string(70, '~'),
                                                         "~0123456789abcdef0123456789abcdef"};
        std::string name;
        const int count = 1 + static_cast<int>(m_random() % 5);
        for (int i = 0; i < count; ++i) name += kPieces[m_random() % kPieces.size()];
        return name;
    }

  private:
    std::mt19937 m_random;
};

void expectHarmless(const std::string& path) {
    EXPECT_TRUE(path.starts_with("spacetime/")) << path;
    EXPECT_EQ(std::count(path.begin(), path.end(), '/'), 4) << path;
    EXPECT_EQ(("/" + path + "/").find("/../"), std::string::npos) << path;
    EXPECT_EQ(("/" + path + "/").find("/./"), std::string::npos) << path;
    EXPECT_EQ(path.find_first_of("\\:*?\"<>|"), std::string::npos) << path;
    for (const std::string& step : {path.substr(0, path.rfind('/')), path}) {
        const std::string name = step.substr(step.rfind('/') + 1);
        EXPECT_LE(name.size(), 208u);
        EXPECT_NE(name.front(), '_');
        EXPECT_NE(name.front(), '.');
    }
}

TEST(Layout, hostile_keys_never_share_a_path_and_never_leave_the_root) {
    std::map<std::string, std::string> keyOfPath;
    HostileNames names(20260115);
    for (int i = 0; i < 20'000; ++i) {
        const auto key = canonicalKey(names.next() + ":" + names.next());
        if (!key.ok()) continue;
        const std::string path = particlePath(Shard::Hot, *key);
        expectHarmless(path);
        const auto [at, isNew] = keyOfPath.emplace(path, *key);
        EXPECT_TRUE(isNew || at->second == *key) << at->second << " and " << *key << " share " << path;
    }
    EXPECT_GT(keyOfPath.size(), 5'000u);
}

TEST(Layout, paths_are_read_back) {
    HostileNames names(7);
    for (int i = 0; i < 5'000; ++i) {
        const auto key = canonicalKey(names.next());
        if (!key.ok()) continue;
        const KeyParts parts = splitKey(*key);
        const Shard shard = kShards[static_cast<std::size_t>(i) % kShardCount];
        const auto parsed = parseParticlePath(particlePath(shard, *key));
        ASSERT_TRUE(parsed) << *key;
        EXPECT_EQ(parsed->shard, shard);
        EXPECT_EQ(parsed->form, mirrorForm(shard));
        EXPECT_EQ(parsed->type.value_or(std::string(parts.type)), parts.type);
        EXPECT_EQ(parsed->id.value_or(std::string(parts.id)), parts.id);
        EXPECT_EQ(parsed->id.has_value(), !isCutName(escapeName(parts.id)));
        EXPECT_EQ(parsed->idBeginning.empty(), parsed->id.has_value());
        EXPECT_TRUE(parts.id.starts_with(parsed->idBeginning));
    }
}

TEST(Layout, a_path_it_cannot_have_made_is_none) {
    for (const char* path :
         {"", "spacetime", "spacetime/hot_data/particles/users", "spacetime/hot/particles/users/alice.json",
          "spacetime/hot_data/particles/users/alice.txt", "spacetime/hot_data/particles/users/.json",
          "spacetime/hot_data/particles/users/_manifest.json", "spacetime/hot_data/particles/users/%61.json",
          "spacetime/hot_data/particles/users/a%2.json", "spacetime/hot_data/particles/users/a%2f.json",
          "spacetime/hot_data/particles/../alice.json", "spacetime/hot_data/particles/users/a/b.json",
          "spacetime/hot_data/particles//a.json", "spacetime/hot_data/particles/users/con.json",
          "temporal/hot_data/particles/users/alice.json", "spacetime/hot_data/particles/users/a~b.json"}) {
        EXPECT_FALSE(parseParticlePath(path)) << path;
    }
}

TEST(Layout, pack_paths_are_read_back) {
    for (const std::uint32_t number : {1u, 999'999u, 1'000'000u, 4'294'967'295u}) {
        const auto parsed = parsePackPath(packPath(Shard::Warm, "../x", number));
        ASSERT_TRUE(parsed);
        EXPECT_EQ(parsed->shard, Shard::Warm);
        EXPECT_EQ(parsed->type, "../x");
        EXPECT_EQ(parsed->number, number);
    }
    for (const char* file :
         {"pack-.lz4", "pack-0.lz4", "pack-000000.lz4", "pack-1.lz4", "pack-0000001.lz4",
          "pack-99999999999.lz4", "pack-00001x.lz4", "pack-000001.json", "pack-lz4", "pack-.lz"}) {
        EXPECT_FALSE(parsePackPath(std::string("spacetime/cold_data/particles/users/") + file)) << file;
    }
}

}  // namespace
}  // namespace warp
