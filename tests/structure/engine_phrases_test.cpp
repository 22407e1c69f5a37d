// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can translate of the engine's sentences against what the engine says.
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace warp::test {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = WARP_SOURCE_ROOT;

/// A source as one text: pieces of a string that stand below each other are joined, quotes are plain.
std::string readJoined(const fs::path& file) {
    std::ifstream in(file);
    std::string text(std::istreambuf_iterator<char>(in), {});
    text = std::regex_replace(text, std::regex("\"\\s*\n\\s*\""), "");
    return std::regex_replace(text, std::regex(R"(\\(["\\]))"), "$1");
}

std::string engineSources() {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / "engine")) {
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
            all += readJoined(entry.path());
    }
    for (int number = 1; number < 134; ++number) all += std::string(std::strerror(number)) + '\n';
    return all;
}

std::vector<std::string> phrases() {
    const std::string text = readJoined(kRoot / "ui/text/engine_phrases.cpp");
    const std::regex mark(R"re(QT_TRANSLATE_NOOP\("EnginePhrases",\s*"(.*)"\),)re");
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), mark), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

bool isPiece(const std::string& part, const std::string& engine) {
    return part.empty() || engine.find(part) != std::string::npos;
}

/// The engine may put a sentence together from parts.
bool isSaid(const std::string& part, const std::string& engine) {
    if (isPiece(part, engine)) return true;
    for (std::size_t at = part.find_last_of(" ;"); at != std::string::npos && at > 0;
         at = part.find_last_of(" ;", at - 1)) {
        for (const std::size_t cut : {at, at + 1}) {
            if (cut < part.size() && isPiece(part.substr(0, cut), engine))
                return isSaid(part.substr(cut), engine);
        }
    }
    return false;
}

TEST(EnginePhrases, every_one_is_said_by_the_engine) {
    const std::string engine = engineSources();
    ASSERT_GT(phrases().size(), 200u);
    for (const std::string& phrase : phrases()) {
        const std::regex gap("%[0-9]");
        for (std::sregex_token_iterator part(phrase.begin(), phrase.end(), gap, -1), end; part != end; ++part)
            EXPECT_TRUE(isSaid(*part, engine)) << phrase;
    }
}

TEST(EnginePhrases, what_verification_finds_can_be_translated) {
    const std::vector<std::string> list = phrases();
    const std::set<std::string> known(list.begin(), list.end());
    const std::regex sentence(R"re(\.(?:what|repair) = "([^"\n]+)"[,}])re");
    int count = 0;
    for (const auto& entry : fs::directory_iterator(kRoot / "engine/universe")) {
        if (entry.path().filename().string().find("verifier") == std::string::npos) continue;
        const std::string text = readJoined(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), sentence), end; at != end; ++at, ++count) {
            const std::string said = (*at)[1];
            const bool command = std::regex_match(said, std::regex("warp [a-zA-Z ]+"));
            EXPECT_TRUE(command || known.contains(said)) << said;
        }
    }
    EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace warp::test
