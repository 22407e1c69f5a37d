// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/seal.h"

#include "engine/base/hash.h"
#include "engine/formats/erlang_codec.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

JsonDocument sample() {
    return {{"records", 12}, {"nested", {{"a", {1, 2}}}}, {"text", "Zoë"}};
}

ErlangTerm sampleTerm() {
    return ErlangTerm::map({{ErlangTerm::binary("time"), ErlangTerm::binary("now")},
                            {ErlangTerm::atom("count"), ErlangTerm::integer(7)}});
}

TEST(Seal, a_sealed_document_reads_as_before_and_ends_with_its_checksum) {
    const std::string text = sealedJson(sample());
    ASSERT_OK(checkSealedJson(text));
    auto read = parseJsonDocument(text);
    ASSERT_OK(read);
    EXPECT_TRUE((*read)["checksum"].is_string());
    read->erase("checksum");
    EXPECT_EQ(*read, sample());
    const std::size_t line = text.rfind("  \"checksum\"");
    EXPECT_NE(text.find(checksumText(hash64(text.substr(0, line)))), std::string::npos);
    EXPECT_EQ(sealedJson(*parseJsonDocument(text)), text) << "an older checksum is replaced";
}

TEST(Seal, every_flipped_byte_and_every_cut_of_a_document_is_found) {
    const std::string text = sealedJson(sample());
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char mask : {'\x01', '\x20', '\x55'}) {
            std::string wrong = text;
            wrong[at] = static_cast<char>(wrong[at] ^ mask);
            EXPECT_FALSE(checkSealedJson(wrong).ok()) << at;
        }
        EXPECT_FALSE(checkSealedJson(text.substr(0, at)).ok()) << at;
    }
}

TEST(Seal, every_flipped_byte_and_every_cut_of_an_xml_document_is_found) {
    const std::string document = "<?xml version=\"1.0\"?>\n<graphml>\n</graphml>\n";
    const std::string text = sealedXml(document);
    ASSERT_OK(checkSealedXml(text));
    EXPECT_EQ(text, document + "<!-- checksum " + checksumText(hash64(document)) + " -->\n");
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char mask : {'\x01', '\x20', '\x55'}) {
            std::string wrong = text;
            wrong[at] = static_cast<char>(wrong[at] ^ mask);
            EXPECT_FALSE(checkSealedXml(wrong).ok()) << at;
        }
        EXPECT_FALSE(checkSealedXml(text.substr(0, at)).ok()) << at;
    }
    EXPECT_EQ(checkSealedXml(document).error().message, kNoSeal);
}

TEST(Seal, what_is_short_or_empty_is_sealed_as_well) {
    for (const JsonDocument& document :
         {JsonDocument{{"a", 1}}, JsonDocument{{"list", JsonDocument::array()}}, JsonDocument::object()}) {
        const std::string text = sealedJson(document);
        EXPECT_OK(checkSealedJson(text));
        auto read = parseJsonDocument(text);
        ASSERT_OK(read);
        read->erase("checksum");
        EXPECT_EQ(*read, document);
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string wrong = text;
            wrong[at] = static_cast<char>(wrong[at] ^ 1);
            EXPECT_FALSE(checkSealedJson(wrong).ok()) << at;
        }
    }
}

TEST(Seal, where_it_is_no_json_the_place_is_told) {
    std::string text = sealedJson(sample());
    text[text.find(':')] = '#';
    const Status found = checkSealedJson(text);
    EXPECT_ERROR(found, ErrorCode::InvalidFormat);
    EXPECT_EQ(found.error().line, 2);
    EXPECT_ERROR(checkSealedJson(dumpJsonPretty(sample())), ErrorCode::Corrupt);
}

TEST(Seal, text_in_pieces_is_sealed_as_text_at_once) {
    std::string pieces;
    SealedJsonSink sink([&pieces](ByteView bytes) -> Status {
        pieces += bytes;
        return {};
    });
    for (const char* part : {"{\n", "  \"a\": 1", ",\n"}) ASSERT_OK(sink.append(part));
    ASSERT_OK(sink.finish());
    EXPECT_EQ(pieces, sealedJson(JsonDocument{{"a", 1}}));
}

TEST(Seal, every_flipped_byte_and_every_cut_of_a_term_is_found) {
    const std::string bytes = sealedTerm(sampleTerm());
    ASSERT_OK(checkSealedTerm(bytes));
    EXPECT_TRUE(decodeErlang(bytes)->find(ErlangTerm::atom("count")));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string wrong = bytes;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x01);
        EXPECT_FALSE(checkSealedTerm(wrong).ok()) << at;
        EXPECT_FALSE(checkSealedTerm(bytes.substr(0, at)).ok()) << at;
    }
    EXPECT_ERROR(checkSealedTerm(encodeErlang(sampleTerm())), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
