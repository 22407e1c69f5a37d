// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/describe_path.h"

#include <span>

#include "engine/io/files.h"
#include "engine/store/log_archive_format.h"
#include "engine/store/log_text.h"

namespace warp {
namespace {

constexpr std::size_t kHeadBytes = 64;

// Ends the walk over a tree once there is enough text.
Status appendUpTo(std::string& text, ByteView bytes, std::size_t limit) {
    text += bytes;
    if (text.size() <= limit) return {};
    return Error{.code = ErrorCode::LimitExceeded, .message = "enough"};
}

FileDescription describeTreeAt(const std::string& path, const DescribeOptions& options) {
    FileDescription description{.form = FileForm::Tree, .content = FileForm::Tree};
    const Status done = dumpTreeFile(
        path, {}, [&](ByteView bytes) { return appendUpTo(description.text, bytes, options.maxText); }, {});
    if (done.ok()) return description;
    description.truncated = done.error().code == ErrorCode::LimitExceeded;
    if (!description.truncated) description.problem = done.error();
    return description;
}

Result<FileDescription> describeLogAt(File& file, const DescribeOptions& options) {
    FileDescription description{.form = FileForm::Log, .content = FileForm::Log};
    std::string bytes(options.maxInput, '\0');
    WARP_ASSIGN(const std::size_t size, file.readAt(0, bytes));
    auto text = describeLogSegment({bytes.data(), size}, options.maxText);
    if (text.ok()) {
        description.text = std::move(*text);
    } else {
        description.problem = text.error();
    }
    return description;
}

FileDescription describeArchiveAt(FileSystem& fs, const std::string& path, const DescribeOptions& options) {
    FileDescription description{.form = FileForm::Lz4, .content = FileForm::Log};
    auto text = describeLogArchive(fs, path, options.maxText);
    if (text.ok()) {
        description.text = std::move(*text);
    } else {
        description.problem = text.error();
    }
    return description;
}

ByteSource sourceOf(std::shared_ptr<File> file) {
    return [file = std::move(file), at = std::uint64_t{0}](char* buffer,
                                                           std::size_t size) mutable -> Result<std::size_t> {
        WARP_ASSIGN(const std::size_t count, file->readAt(at, std::span(buffer, size)));
        at += count;
        return count;
    };
}

}  // namespace

Result<FileDescription> describePath(FileSystem& fs, const std::string& path,
                                     const DescribeOptions& options) {
    WARP_ASSIGN(auto opened, fs.open(path, OpenMode::Read));
    const std::shared_ptr<File> file = std::move(opened);
    std::string head(kHeadBytes, '\0');
    WARP_ASSIGN(const std::size_t count, file->readAt(0, head));
    head.resize(count);
    const FileForm form = detectFileForm(path, head);
    if (form == FileForm::Tree && fs.isReal()) return describeTreeAt(path, options);
    if (form == FileForm::Lz4 && parseArchiveName(baseName(path)))
        return describeArchiveAt(fs, path, options);
    if (form != FileForm::Log) return describeFile(path, sourceOf(file), options);
    return describeLogAt(*file, options);
}

}  // namespace warp
