// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/torn_file.h"

#include "tests/engine/store/mirror_fixture.h"

namespace warp {
namespace {

using test::plainText;

const std::string kAlice = "users:alice";
const std::string kZeros(512, '\0');

/// A record's file whose value fills several sectors.
std::string longText(char letter, Lsn version) {
    return plainText(kAlice, R"({"a":")" + std::string(3000, letter) + "\"}", version);
}

TEST(TornFile, is_what_agrees_with_the_record_as_far_as_it_goes) {
    const std::string value = R"({"a":")" + std::string(400, 'x') + "\"}";
    const std::string whole = plainText(kAlice, value, 5);
    std::string later = whole;
    later.replace(later.find("2026-01-15"), 10, "2027-12-31");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_TRUE(tornByCrash("a.json", later.substr(0, size), whole)) << size;
        EXPECT_TRUE(tornByCrash("a.json", later.substr(0, size) + std::string(512, '\0'), whole)) << size;
    }
    const std::string gz = gzipCompress(later);
    for (std::size_t size = 0; size < 20; ++size)
        EXPECT_TRUE(tornByCrash("a.json.gz", gz.substr(0, size), gz));
    EXPECT_TRUE(tornByCrash("a.json.gz", gz.substr(0, gz.size() - 9), gzipCompress(whole)));
    // A person's half-finished edit is none.
    std::string edited = whole.substr(0, whole.size() - 2);
    edited.replace(edited.find("xxx"), 3, "abc");
    EXPECT_FALSE(tornByCrash("a.json", edited, whole));
    EXPECT_FALSE(tornByCrash("a.json", "{", "[1]"));
    EXPECT_FALSE(tornByCrash("a.json.gz", "no gzip at all", gz));
    EXPECT_FALSE(tornByCrash("a.json.gz", gzipCompress(edited), gz));
}

TEST(TornFile, is_a_mixture_of_sectors_and_zeros) {
    const std::string whole = longText('x', 5);
    for (std::size_t lost = 0; (lost + 1) * 512 < whole.size(); ++lost) {
        std::string torn = whole;
        torn.replace(lost * 512, 512, kZeros);
        EXPECT_TRUE(tornByCrash("a.json", torn, whole)) << lost;
        if (lost == 0) continue;
        // Here somebody wrote something that no version of ours can hold.
        torn[lost * 512 - 10] = '\n';
        EXPECT_FALSE(tornByCrash("a.json", torn, whole)) << lost;
    }
    const std::string gz = gzipCompress(plainText(kAlice, "[" + std::string(3000, '1') + "]", 5));
    EXPECT_TRUE(tornByCrash("a.json.gz", gz.substr(0, 20) + std::string(gz.size() - 20, '\0'), gz));
}

TEST(TornFile, figures_that_change_with_time_do_not_count) {
    const auto text = [](const std::string& observed) {
        return "{\n  \"key\": \"users:alice\",\n  \"value\": 1,\n  \"quantum_properties\": "
               "{\"observed_at\": " +
               observed + "},\n  \"spacetime_metadata\": {\"version\": 5}\n}\n";
    };
    const std::string before = text("null");
    const std::string now = text("\"2026-01-15T14:30:00.123Z\"");
    for (std::size_t size = 0; size < before.size(); ++size)
        EXPECT_TRUE(tornByCrash("a.json", before.substr(0, size), now)) << size;
}

TEST(TornFile, is_known_although_the_record_has_changed_since) {
    const std::string before = longText('x', 5);
    const std::string now = longText('y', 6);
    for (std::size_t size = 512; size < before.size(); size += 512) {
        EXPECT_TRUE(tornByCrash("a.json", before.substr(0, size), now)) << size;
        EXPECT_TRUE(tornByCrash("a.json", before.substr(0, size) + kZeros, now)) << size;
    }
    EXPECT_TRUE(tornByCrash("a.json", kZeros + before.substr(512), now));
    // What breaks off anywhere else was left so by a person, and so was what is wrong inside.
    EXPECT_FALSE(tornByCrash("a.json", before.substr(0, 700), now));
    std::string wrong = before.substr(0, 1024);
    wrong[100] = '\n';
    EXPECT_FALSE(tornByCrash("a.json", wrong, now));
    // Another record's file at this place is not ours to lose.
    const std::string other = plainText("users:bob", R"({"a":")" + std::string(3000, 'x') + "\"}", 5);
    EXPECT_FALSE(tornByCrash("a.json", other.substr(0, 1024), now));
}

}  // namespace
}  // namespace warp
