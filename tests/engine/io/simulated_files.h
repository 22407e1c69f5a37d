// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp::test {

inline std::unique_ptr<File> openFile(FileSystem& fs, const std::string& path,
                                      OpenMode mode = OpenMode::Create) {
    auto file = fs.open(path, mode);
    EXPECT_OK(file);
    return std::move(file).value();
}

/// Creates a file that is durable with its name.
inline void writeDurable(FileSystem& fs, const std::string& path, ByteView content) {
    const auto file = openFile(fs, path);
    ASSERT_OK(file->truncate(0));
    ASSERT_OK(file->append(content));
    ASSERT_OK(file->sync());
    ASSERT_OK(fs.syncDirectory(parentPath(path)));
}

inline std::string contentOf(FileSystem& fs, const std::string& path) {
    const auto content = readFile(fs, path);
    return content.ok() ? *content : "(" + std::string(errorCodeName(content.error().code)) + ")";
}

}  // namespace warp::test
