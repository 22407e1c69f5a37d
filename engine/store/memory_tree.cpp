// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/memory_tree.h"

#include <array>
#include <iterator>
#include <map>

#include "engine/base/mutex.h"

namespace warp {

namespace {

using SortedMap = std::map<std::string, std::string, std::less<>>;
using Spaces = std::array<SortedMap, kSpaceCount>;

class MapCursor final : public TreeCursor {
  public:
    explicit MapCursor(const SortedMap& map) : m_map(map), m_at(map.end()) {}

    void first() override { m_at = m_map.begin(); }
    void last() override { m_at = m_map.empty() ? m_map.end() : std::prev(m_map.end()); }
    void seek(ByteView key) override { m_at = m_map.lower_bound(key); }
    void next() override { ++m_at; }
    void previous() override { m_at = m_at == m_map.begin() ? m_map.end() : std::prev(m_at); }
    bool valid() const override { return m_at != m_map.end(); }
    ByteView key() const override { return m_at->first; }
    ByteView value() const override { return m_at->second; }
    Status status() const override { return {}; }
    std::size_t take(std::span<TreeEntry> out, ByteView end) override {
        std::size_t count = 0;
        for (; count < out.size() && valid() && (end.empty() || key() < end); ++count, ++m_at)
            out[count] = {m_at->first, m_at->second};
        return count;
    }

  private:
    const SortedMap& m_map;
    SortedMap::const_iterator m_at;
};

template <typename Base>
class MapReader : public Base {
  public:
    Result<std::optional<ByteView>> get(Space space, ByteView key) override {
        const SortedMap& map = spaces()[static_cast<std::size_t>(space)];
        const auto found = map.find(key);
        if (found == map.end()) return std::optional<ByteView>();
        return std::optional<ByteView>(found->second);
    }
    std::unique_ptr<TreeCursor> cursor(Space space) override {
        return std::make_unique<MapCursor>(spaces()[static_cast<std::size_t>(space)]);
    }
    Result<std::uint64_t> count(Space space) override {
        return std::uint64_t{spaces()[static_cast<std::size_t>(space)].size()};
    }

  protected:
    virtual const Spaces& spaces() const = 0;
};

}  // namespace

struct MemoryTreeContent {
    Mutex mutex;
    std::shared_ptr<const Spaces> spaces GUARDED_BY(mutex) = std::make_shared<Spaces>();
    int failCommits GUARDED_BY(mutex) = 0;
    Mutex writerMutex;
};

namespace {

class MemoryReader final : public MapReader<TreeReader> {
  public:
    explicit MemoryReader(std::shared_ptr<const Spaces> spaces) : m_spaces(std::move(spaces)) {}

  protected:
    const Spaces& spaces() const override { return *m_spaces; }

  private:
    std::shared_ptr<const Spaces> m_spaces;
};

class MemoryWriter final : public MapReader<TreeWriter> {
  public:
    explicit MemoryWriter(std::shared_ptr<MemoryTreeContent> content)
        : m_content(std::move(content)), m_writing(m_content->writerMutex.native()) {
        const MutexLock lock(m_content->mutex);
        m_spaces = std::make_shared<Spaces>(*m_content->spaces);
    }

    Status put(Space space, ByteView key, ByteView value) override {
        (*m_spaces)[static_cast<std::size_t>(space)].insert_or_assign(std::string(key), std::string(value));
        return {};
    }
    Status append(Space space, ByteView key, ByteView value) override { return put(space, key, value); }
    Result<bool> erase(Space space, ByteView key) override {
        SortedMap& map = (*m_spaces)[static_cast<std::size_t>(space)];
        const auto found = map.find(key);
        if (found == map.end()) return false;
        map.erase(found);
        return true;
    }
    Result<std::unique_ptr<SpaceRewrite>> rewrite(Space space) override;
    Status commit() override {
        if (m_rewriting) return Error{.code = ErrorCode::InvalidArgument, .message = "unfinished rewrite"};
        const MutexLock lock(m_content->mutex);
        if (m_content->failCommits > 0) {
            --m_content->failCommits;
            return Error{.code = ErrorCode::Io, .message = "commit failed as the test asked"};
        }
        m_content->spaces = m_spaces;
        return {};
    }

  protected:
    const Spaces& spaces() const override { return *m_spaces; }

  private:
    friend class MemoryRewrite;
    std::shared_ptr<MemoryTreeContent> m_content;
    std::unique_lock<std::mutex> m_writing;
    std::shared_ptr<Spaces> m_spaces;
    bool m_rewriting = false;
};

class MemoryRewrite final : public SpaceRewrite {
  public:
    MemoryRewrite(MemoryWriter& writer, Space space) : m_writer(writer), m_space(space) {
        m_writer.m_rewriting = true;
    }

    Status append(ByteView key, ByteView value) override {
        if (!m_map.empty() && m_map.rbegin()->first >= key)
            return Error{.code = ErrorCode::InvalidArgument, .message = "keys out of order"};
        m_map.emplace_hint(m_map.end(), key, value);
        return {};
    }
    Status finish() override {
        (*m_writer.m_spaces)[static_cast<std::size_t>(m_space)] = std::move(m_map);
        m_writer.m_rewriting = false;
        return {};
    }

  private:
    MemoryWriter& m_writer;
    const Space m_space;
    SortedMap m_map;
};

Result<std::unique_ptr<SpaceRewrite>> MemoryWriter::rewrite(Space space) {
    return std::unique_ptr<SpaceRewrite>(std::make_unique<MemoryRewrite>(*this, space));
}

class MemoryTree final : public Tree {
  public:
    explicit MemoryTree(std::shared_ptr<MemoryTreeContent> content) : m_content(std::move(content)) {}

    Result<std::unique_ptr<TreeReader>> read() override {
        const MutexLock lock(m_content->mutex);
        return std::unique_ptr<TreeReader>(std::make_unique<MemoryReader>(m_content->spaces));
    }
    Result<std::unique_ptr<TreeWriter>> write() override {
        return std::unique_ptr<TreeWriter>(std::make_unique<MemoryWriter>(m_content));
    }
    Result<TreeStats> stats() override { return TreeStats{}; }
    Status trim() override { return {}; }
    Status clearStaleReaders() override { return {}; }

  private:
    std::shared_ptr<MemoryTreeContent> m_content;
};

}  // namespace

std::shared_ptr<MemoryTreeContent> makeMemoryTreeContent() {
    return std::make_shared<MemoryTreeContent>();
}

std::shared_ptr<MemoryTreeContent> copyMemoryTreeContent(MemoryTreeContent& content) {
    auto copy = std::make_shared<MemoryTreeContent>();
    const MutexLock lock(content.mutex);
    const MutexLock copyLock(copy->mutex);
    copy->spaces = content.spaces;
    return copy;
}

std::unique_ptr<Tree> makeMemoryTree(std::shared_ptr<MemoryTreeContent> content) {
    return std::make_unique<MemoryTree>(std::move(content));
}

void failNextCommits(MemoryTreeContent& content, int failCommits) {
    const MutexLock lock(content.mutex);
    content.failCommits = failCommits;
}

}  // namespace warp
