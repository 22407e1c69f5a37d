// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/temporal/temporal.h"

namespace warp {

struct TemporalOptions {
    FileSystem* fs = nullptr;
    std::string root;                 ///< the universe
    Store* store = nullptr;           ///< opened with an EventPolicy for Space::Events; outlives the temporal
    OperationMeter* meter = nullptr;  ///< counts what is done; outlives the temporal
};

/// The events of a universe over its store.
class TemporalImpl final : public Temporal {
  public:
    explicit TemporalImpl(const TemporalOptions& options);

    Result<Lsn> append(const EventBatch& batch, Durability durability) override;
    Result<std::unique_ptr<EventCursor>> query(const EventQuery& query) override;
    Lsn position() override { return m_store.status().visibleLsn; }
    Result<EventPage> readAfter(Lsn position, const EventQuery& query, std::size_t limit) override;
    Result<Lsn> readerPosition(std::string_view reader) override;
    Status keepReaderPosition(std::string_view reader, Lsn position) override;
    Result<std::vector<PartitionInfo>> partitions() override;
    Result<std::vector<StreamInfo>> streams() override;
    std::unique_ptr<Subscription> subscribe(EventListener listener) override;

  private:
    FileSystem& m_fs;
    const std::string m_root;
    Store& m_store;
    OperationMeter* const m_meter;
};

/// What opening found out about the files of events.
struct EventFilesReport {
    std::vector<std::string> cut;      ///< had bytes behind the recorded length: cut off
    std::vector<std::string> damaged;  ///< missing or shorter than recorded: events are lost
};

/// Cuts every file of events to its recorded length. To be called before the store opens.
/// Errors: Corrupt, NewerFormat, Io.
Result<EventFilesReport> cutEventFiles(FileSystem& fs, const std::string& root, TreeReader& tree);

}  // namespace warp
