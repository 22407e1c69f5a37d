// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_queries.h"

namespace warp::ui {

Result<FileContents> readFile(Universe& universe, const std::string& path) {
    FileContents contents{.path = path};
    WARP_ASSIGN(contents.bytes, universe.readFileBytes(path, 0, kMostRawBytes));
    if (auto text = universe.describeFile(path, kMostDecodedBytes); text.ok())
        contents.decoded = std::move(text).value();
    else
        contents.decodeError = std::move(text).error();
    return contents;
}

}  // namespace warp::ui
