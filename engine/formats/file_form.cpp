// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "engine/formats/describe_file.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

struct NamedForm {
    ByteView text;
    FileForm form;
};

constexpr std::array<NamedForm, 5> kMagics = {{
    {"\x1F\x8B", FileForm::Gzip},
    {"\x04\x22\x4D\x18", FileForm::Lz4},
    {"\x01\x02\x03\x04", FileForm::EtsDump},
    {"WROU", FileForm::Routes},
    {"WMET", FileForm::Metrics},
}};

constexpr std::array<NamedForm, 16> kSuffixes = {{
    {".json", FileForm::Json},
    {".jsonl", FileForm::JsonLines},
    {".trace", FileForm::Json},
    {".csv", FileForm::Csv},
    {".gz", FileForm::Gzip},
    {".lz4", FileForm::Lz4},
    {".btree", FileForm::Tree},
    {".wal", FileForm::Log},
    {".routes", FileForm::Routes},
    {".metrics", FileForm::Metrics},
    {".metadata", FileForm::Json},
    {".manifest", FileForm::Json},
    {".log", FileForm::Text},
    {".md5", FileForm::Text},
    {".graphml", FileForm::Text},
    {".txt", FileForm::Text},
}};

constexpr std::array<ByteView, 13> kNames = {"Erlang", "EtsDump", "Gzip", "Lz4", "Json",   "JsonLines", "Csv",
                                             "Text",   "Binary",  "Tree", "Log", "Routes", "Metrics"};

// Text may be cut inside a character at the end of the first bytes.
bool looksLikeText(ByteView head) {
    constexpr std::size_t kLongestCharacter = 4;
    if (head.find('\0') != ByteView::npos) return false;
    const std::size_t wrong = firstIllFormedUtf8(head);
    return wrong == ByteView::npos || head.size() - wrong < kLongestCharacter;
}

bool looksLikeJson(ByteView head) {
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    return first != ByteView::npos && (head[first] == '{' || head[first] == '[');
}

}  // namespace

std::string fileFormName(FileForm form) {
    return std::string(kNames[static_cast<std::size_t>(form)]);
}

FileForm detectFileForm(ByteView name, ByteView head) {
    for (const auto& [magic, form] : kMagics) {
        if (head.starts_with(magic)) return form;
    }
    for (const auto& [suffix, form] : kSuffixes) {
        if (name.ends_with(suffix)) return form;
    }
    if (head.starts_with('\x83')) return FileForm::Erlang;
    if (!looksLikeText(head)) return FileForm::Binary;
    return looksLikeJson(head) ? FileForm::Json : FileForm::Text;
}

}  // namespace warp
