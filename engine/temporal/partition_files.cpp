// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/partition_files.h"

#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/temporal/event_summary_text.h"
#include "engine/temporal/time_index.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{256} << 20;

struct Text {
    std::string path;
    std::string content;
};

std::vector<Text> textsOf(const EventSummary& summary) {
    const Partition& partition = summary.partition();
    std::vector<Text> texts{{summaryPath(partition), summaryJson(summary)}};
    if (partition.tier == Tier::Recent) texts.push_back({analyticsPath(partition), analyticsJson(summary)});
    return texts;
}

/// Whether a file has exactly this content.
Status checkText(FileSystem& fs, const std::string& root, const Text& text) {
    WARP_ASSIGN(const std::string found, readFile(fs, joinPath(root, text.path), kFileLimit));
    if (found == text.content) return {};
    WARP_TRY(checkJson(found, {.maxBytes = kFileLimit}));
    return Error{.code = ErrorCode::Corrupt, .message = "the file does not show the events that it is about"};
}

}  // namespace

Status writePartitionFiles(const EventFiles& files, TreeReader& tree, const Partition& partition) {
    WARP_ASSIGN(const EventSummary summary, readSummary(tree, partition));
    for (const Text& text : textsOf(summary))
        WARP_TRY(replaceFile(*files.fs, joinPath(files.root, text.path), text.content));
    if (partition.tier != Tier::Historical) return {};
    return writeTimeIndex(*files.fs, joinPath(files.root, indexPath(partition)), tree, summary);
}

Result<std::vector<WrongPartitionFile>> wrongPartitionFiles(FileSystem& fs, const std::string& root,
                                                            TreeReader& tree, const Partition& partition) {
    WARP_ASSIGN(const EventSummary summary, readSummary(tree, partition));
    std::vector<WrongPartitionFile> wrong;
    const auto note = [&wrong](const std::string& path, const Status& status) {
        if (!status.ok()) wrong.push_back({path, status.error()});
    };
    for (const Text& text : textsOf(summary)) note(text.path, checkText(fs, root, text));
    if (partition.tier == Tier::Historical && fs.isReal()) {
        const std::string path = indexPath(partition);
        note(path, checkTimeIndex(fs, joinPath(root, path), tree, summary));
    }
    return wrong;
}

}  // namespace warp
