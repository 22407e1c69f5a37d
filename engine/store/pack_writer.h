// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/pack_format.h"

namespace warp {

/// Appends lines to one pack. Frames are written as they fill and made durable by `finish`; nothing may point
/// to them before that. Threads: one at a time.
class PackWriter {
  public:
    /// Opens or creates a pack and cuts it to `length`, what the tree records: bytes behind it were never
    /// committed. Errors: Corrupt when the file is shorter; NoSpace; Io.
    static Result<std::unique_ptr<PackWriter>> open(FileSystem& fs, const std::string& path,
                                                    std::uint32_t number, std::uint64_t length);

    /// Takes: a line without newline characters. Errors: InvalidArgument, NoSpace, Io.
    Result<PackLocation> add(ByteView line);
    /// Writes the frame begun and returns when all frames are on the disk.
    Status finish();

    /// Bytes of the file so far, without the frame begun.
    std::uint64_t length() const { return m_length; }
    std::uint32_t number() const { return m_number; }

  private:
    PackWriter(std::unique_ptr<File> file, std::uint32_t number, std::uint64_t length);
    Status writeFrame();

    const std::unique_ptr<File> m_file;
    const std::uint32_t m_number;
    std::uint64_t m_length;
    std::string m_lines;  ///< of the frame begun
};

}  // namespace warp
