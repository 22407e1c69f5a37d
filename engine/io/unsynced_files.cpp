// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/unsynced_files.h"

#include <utility>

namespace warp {

namespace {

class UnsyncedFile final : public File {
  public:
    explicit UnsyncedFile(std::unique_ptr<File> below) : m_below(std::move(below)) {}

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> buffer) override {
        return m_below->readAt(offset, buffer);
    }
    Status writeAt(std::uint64_t offset, ByteView bytes) override { return m_below->writeAt(offset, bytes); }
    Status append(ByteView bytes) override { return m_below->append(bytes); }
    Status writeSynced(std::uint64_t offset, ByteView bytes) override {
        return m_below->writeAt(offset, bytes);
    }
    Status sync() override { return {}; }
    Status truncate(std::uint64_t size) override { return m_below->truncate(size); }
    Result<std::uint64_t> size() override { return m_below->size(); }
    Status allocate(std::uint64_t size) override { return m_below->allocate(size); }
    Result<std::unique_ptr<FileMapping>> map(std::size_t size) override { return m_below->map(size); }
    const std::string& path() const override { return m_below->path(); }

  private:
    const std::unique_ptr<File> m_below;
};

}  // namespace

Result<std::unique_ptr<File>> UnsyncedFiles::open(const std::string& path, OpenMode mode) {
    WARP_ASSIGN(auto file, m_below.open(path, mode));
    return std::unique_ptr<File>(std::make_unique<UnsyncedFile>(std::move(file)));
}

}  // namespace warp
