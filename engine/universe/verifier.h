// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/spacetime/record_text.h"
#include "engine/store/block_sums.h"
#include "engine/store/log_archive.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Checks the parts of an open universe against each other. Changes nothing.
/// Threads: one at a time each.
class Verifier {
  public:
    static constexpr std::size_t kMaxFindings = 10'000;

    struct Context {
        FileSystem* fs = nullptr;
        std::string root;
        Storage* storage = nullptr;
        bool observer = false;
        const SchemaStore* schema = nullptr;  ///< null: records are not held against schemas
    };
    explicit Verifier(Context context) : m_context(std::move(context)) {}

    /// Takes: `deep`, whether every value and file is read as well.
    /// What keeps one part from being looked at is a finding of its own: the other parts are looked at.
    /// Errors: Cancelled.
    Result<std::vector<Finding>> run(bool deep, const Job& job);

  private:
    using Counts = std::map<std::string, TypeCounts, std::less<>>;

    /// Makes a finding of what kept a part from being looked at. Returns: Cancelled only.
    Status told(const Status& checked);

    // What others check (verifier.cpp).
    Status checkGraph(bool deep, const Job& job);
    Status checkWormholes();
    Status checkLinks(bool deep, const Job& job);

    // What describes the universe (verifier.cpp).
    void checkManifest();
    Status checkDirectories(bool deep);
    void checkDirectory(const std::string& directory, bool described);
    void checkConfiguration();
    Status checkLog(const Job& job);
    Status checkArchives(bool deep, const Job& job);
    Status checkArchive(const ArchivedLog& archive, bool deep, const Job& job);
    void checkPacks();
    Status checkProblems();

    // What the engine writes for others to read (verifier_derived.cpp).
    Status checkDerivedFiles(bool deep, const Job& job);
    void checkDerivedFile(const std::string& path, Status (*check)(ByteView), const char* repair);
    void gatherUnsealed();
    void checkHours(TreeReader& tree);
    void checkDimensions();
    Status checkSnapshots(const Job& job);
    Result<std::vector<std::string>> describedDirectories(bool deep);

    // What holds the events (verifier_events.cpp).
    Status checkEvents(bool deep, const Job& job);
    Status checkPartition(const Partition& partition, const PartitionState& state, bool deep, const Job& job);
    void checkBlocks(const Partition& partition, const PartitionState& state,
                     const std::vector<EventBlock>& blocks);
    Status checkPartitionFiles(const Partition& partition, const PartitionState& state);
    Status checkEventFile(const Partition& partition, const PartitionState& state,
                          const std::vector<EventBlock>& blocks, const Job& job);

    // What the observatory wrote (verifier_watch.cpp).
    Status checkWatchFiles(bool deep, const Job& job);
    void checkAlerts();
    void checkCsv(const std::string& path, std::uint64_t length);
    void checkSamples(const std::string& path, std::uint64_t length);

    // What holds the records (verifier_records.cpp).
    Status checkRecords(bool deep, const Job& job);
    Status checkRecord(RecordView& view, TreeReader& tree, const RecordHead& head, bool deep);
    Status checkFile(TreeReader& tree, const RecordHead& head, bool deep);
    void compareFile(const std::string& path, const RecordHead& head);
    Status checkCounts(RecordView& view, const Counts& counted);
    Status checkOrphans(TreeReader& tree, const Job& job);
    Status checkOrphan(TreeReader& tree, const std::string& path);
    Result<std::string> readText(const std::string& path);

    // Who did what (verifier_audit.cpp).
    Status checkAudit(const Job& job);

    // Which records were moved (verifier_moves.cpp).
    Status checkMoves(bool deep, const Job& job);

    // Files that grow (verifier_growing.cpp).
    Status checkSums(const std::map<std::string, BlockSums>& recorded, const Job& job);
    Status checkMoveSums(const Job& job);
    /// Whether what is recorded of a file is as it was written. One that is too short counts as such: that is
    /// told elsewhere.
    Result<bool> checkGrowing(const std::string& path, const BlockSums& recorded, const Job& job);
    Status tellGrowing(const std::string& path, const BlockSums& recorded, const Job& job);

    // What people edit (verifier_edited.cpp).
    Status checkEdited();

    // What records must be (verifier_schema.cpp).
    Status checkSchemas(const Job& job);

    void add(Finding finding);
    /// Once for each record. Takes: why its value cannot be read.
    void tellUnreadable(const Error& error, const std::string& key);
    /// A finding made of an error. Takes: what repairs it.
    void addError(const Error& error, std::string repair, std::string key = {});
    std::string relative(std::string_view path) const;
    /// Whether something was found in a file already.
    bool isFound(std::string_view path) const;

    const Context m_context;
    std::vector<Finding> m_findings;
    std::set<std::string, std::less<>> m_unreadable;  ///< keys of records of which it was told
};

}  // namespace warp
