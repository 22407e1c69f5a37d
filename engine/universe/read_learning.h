// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/spacetime/entanglement/link_learning.h"
#include "engine/spacetime/read_order.h"
#include "engine/universe/community_learning.h"
#include "engine/universe/failure_note.h"
#include "engine/universe/storage.h"

namespace warp {

/// Learns from the order in which readers read: links between keys and wormholes between regions, and brings
/// what is likely to be read next into the cache. A thread does it while reads come, within a twentieth of
/// its time; what was learned is written in rounds of maintenance. Threads: all methods may be called from
/// any thread; start and stop by the owner.
class ReadLearning {
  public:
    /// Takes: parts that outlive it; `root`, the universe; `log`, for failures of the thread, each once.
    ReadLearning(FileSystem& fs, std::string root, Storage& storage, const Clock& clock, RecentLog& log)
        : m_fs(fs),
          m_root(std::move(root)),
          m_storage(storage),
          m_clock(clock),
          m_communities(storage.graph(), storage.wormholes(), clock),
          m_failure(log) {}

    void start();
    void stop();

    /// Looks at what was read since the last call. Errors: Io, Corrupt.
    Status learn();
    /// Writes links that were learned. Errors: as Entanglement::apply.
    Status saveLinks();
    /// Learns wormholes between communities of the graph. Takes and errors: as CommunityLearning::learn.
    Status learnCommunities(std::uint64_t mostEdges, const Job& job) {
        return m_communities.learn(mostEdges, job);
    }
    /// Writes wormholes and their files. Takes: the most hops of a route. Errors: NoSpace, Io.
    Status saveWormholes(std::size_t maxHops);
    /// Writes the files whatever they show.
    Status writeWormholes(std::size_t maxHops);

  private:
    struct Place {
        NotedRead read;
        std::optional<std::string> region;
    };

    std::vector<NotedRead> drainReads();
    void loop(const std::stop_token& stop);
    Result<std::optional<std::string>> regionOf(StoreSnapshot& snapshot, const std::string& key);
    Status follow(StoreSnapshot& snapshot, const std::vector<NotedRead>& reads,
                  std::vector<Crossing>& crossings);
    Status prefetchNext();
    void forgetReaders();
    void place();

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    const Clock& m_clock;
    LinkLearning m_links;
    CommunityLearning m_communities;
    FailureNote m_failure;

    Mutex m_mutex;                                              ///< one round at a time
    std::map<std::uint64_t, Place> m_last GUARDED_BY(m_mutex);  ///< by reader: what it read last
    bool m_read GUARDED_BY(m_mutex) = false;                    ///< something was in the last round

    NamedThread m_thread;
};

}  // namespace warp
