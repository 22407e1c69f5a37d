// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/io/file_system.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_reader.h"
#include "engine/store/adopted_edits.h"
#include "engine/store/human_mirror_source.h"

namespace warp {

/// Shows records to the mirror: their files are those of layout.h and record_text.h, plain in hot_data, gzip
/// in warm_data, none in cold_data.
class RecordMirrorSource final : public MirrorSource {
  public:
    /// Takes: `reader`, which outlives it; `root`, the universe.
    RecordMirrorSource(const RecordReader& reader, FileSystem& fs, std::string root)
        : m_reader(reader), m_fs(fs), m_root(std::move(root)) {}

    Result<MirrorWork> work(TreeReader& tree, ByteView key, ByteView due) override;
    Status owe(TreeWriter& tree, ByteView key) override;
    Result<std::optional<MirrorTruth>> truth(TreeReader& tree, ByteView key) override;
    bool isPathOf(ByteView key, std::string_view path) override;
    Result<std::optional<std::string>> keyOfPath(TreeReader& tree, std::string_view path) override;
    Result<std::vector<std::string>> directories(TreeReader& tree) override;
    Result<std::vector<ExpectedFile>> expectedFiles(TreeReader& tree, const std::string& directory,
                                                    ByteView after, std::size_t limit) override;
    void fileWritten(ByteView key) override { m_edits.forget(key); }

    /// The edits that were taken over and whose files the mirror has not written since.
    AdoptedEdits& adoptedEdits() { return m_edits; }

  private:
    Result<std::optional<MirrorFile>> file(TreeReader& tree, ByteView key, ByteView stored) const;
    std::optional<MirrorTruth> truthOf(ByteView key, const StoredRecord& stored) const;
    Status addAlternatives(TreeReader& tree, ByteView key, MirrorTruth& truth) const;

    const RecordReader& m_reader;
    FileSystem& m_fs;
    const std::string m_root;
    AdoptedEdits m_edits;
};

}  // namespace warp
