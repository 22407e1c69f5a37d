// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_packages.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"
#include "engine/formats/lz4_frame.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"
#include "engine/universe/package_record.h"

namespace warp {
namespace {

constexpr std::string_view kPackages = "packages";
constexpr std::string_view kAvailable = "available";
constexpr std::string_view kSections = "sections";
constexpr std::string_view kMaintainers = "maintainers";
constexpr std::size_t kMaxListBytes = std::size_t{1} << 30;

// Sums over the packages of a section or a maintainer.
struct Sums {
    std::string name;
    std::string email;
    std::uint64_t packages = 0;
    std::uint64_t installedBytes = 0;
};

bool isIndispensable(const ControlStanza& stanza) {
    const std::string_view priority = stanza.field("Priority");
    return priority == "required" || priority == "important" || stanza.field("Essential") == "yes";
}

std::string sectionOf(const ControlStanza& stanza) {
    const std::string_view section = stanza.field("Section");
    return section.empty() ? "unknown" : std::string(section);
}

// Collects what the records shall be, then turns the difference to what they are into one batch.
class Sampler {
  public:
    Sampler(Spacetime& spacetime, FileSystem& fs, const SamplePackagesOptions& options, const Job& job)
        : m_spacetime(spacetime), m_fs(fs), m_options(options), m_meter(job, 0) {}

    Result<SamplePackagesReport> run() {
        WARP_TRY(readStatus());
        if (m_options.available) WARP_TRY(readAvailable());
        addSums(kSections, m_sections);
        addSums(kMaintainers, m_maintainers);
        m_report.sections = m_sections.size();
        m_report.maintainers = m_maintainers.size();
        WARP_TRY(compareWithUniverse());
        if (!m_meter.advance(0)) return cancelledError();
        if (!m_batch.empty()) WARP_TRY(m_spacetime.apply(m_batch, Durability::Strong));
        m_meter.finish();
        return m_report;
    }

  private:
    struct Wanted {
        std::string json;
        Shard shard = Shard::Warm;
    };

    std::string pathOf(const std::string& relative) const { return joinPath(m_options.root, relative); }

    template <typename Visit>
    Status forEachStanza(std::string_view text, const std::string& name, Visit visit) {
        ControlFile file(text, name);
        for (std::size_t before = 0;; before = file.position()) {
            WARP_ASSIGN(const auto stanza, file.next());
            if (!stanza) return {};
            if (stanza->has("Package")) visit(*stanza);
            if (!m_meter.advance(1, file.position() - before)) return cancelledError();
        }
    }

    Status readStatus() {
        const std::string path = pathOf("var/lib/dpkg/status");
        auto text = readFile(m_fs, path);
        if (!text.ok() && text.error().code == ErrorCode::NotFound) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "this computer has no dpkg: its packages cannot be listed",
                         .path = path};
        }
        if (!text.ok()) return std::move(text).error();
        WARP_TRY(readAutomatic());
        // Who needs whom has to be known before the first record is made.
        WARP_TRY(forEachStanza(*text, path, [this](const ControlStanza& stanza) { learn(stanza); }));
        return forEachStanza(*text, path, [this](const ControlStanza& stanza) { addInstalled(stanza); });
    }

    // apt notes the packages that came along only as dependencies of others.
    Status readAutomatic() {
        const std::string path = pathOf("var/lib/apt/extended_states");
        WARP_ASSIGN(const auto info, m_fs.stat(path));
        if (!info) return {};
        WARP_ASSIGN(const std::string text, readFile(m_fs, path));
        return forEachStanza(text, path, [this](const ControlStanza& stanza) {
            if (stanza.field("Auto-Installed") == "1") m_automatic.emplace(stanza.field("Package"));
        });
    }

    void learn(const ControlStanza& stanza) {
        if (stanza.field("Package") == "dpkg") m_architecture = stanza.field("Architecture");
        std::set<std::string_view> needed;
        for (const char* field : {"Depends", "Pre-Depends"}) {
            for (const std::string_view name : firstChoices(stanza.field(field))) needed.insert(name);
        }
        for (const std::string_view name : needed) ++m_neededBy[std::string(name)];
    }

    // Packages of a foreign architecture stand beside those of the same name: "packages:libc6:i386".
    std::string idOf(const ControlStanza& stanza) const {
        std::string id(stanza.field("Package"));
        const std::string_view architecture = stanza.field("Architecture");
        if (architecture != "all" && architecture != m_architecture) id += ":" + std::string(architecture);
        return id;
    }

    void addInstalled(const ControlStanza& stanza) {
        const std::string name(stanza.field("Package"));
        const auto needed = m_neededBy.find(name);
        const PackageFacts facts{.automatic = m_automatic.contains(name),
                                 .neededBy = needed == m_neededBy.end() ? 0 : needed->second};
        want(kPackages, idOf(stanza),
             {installedPackageJson(stanza, facts), isIndispensable(stanza) ? Shard::Hot : Shard::Warm});
        ++m_report.packages;

        const std::string section = sectionOf(stanza);
        addTo(m_sections[section], stanza).name = section;
        const Maintainer who = parseMaintainer(stanza.field("Maintainer"));
        if (who.email.empty()) return;
        Sums& maintainer = addTo(m_maintainers[who.email], stanza);
        maintainer.name = who.name;
        maintainer.email = who.email;
    }

    static Sums& addTo(Sums& sums, const ControlStanza& stanza) {
        ++sums.packages;
        sums.installedBytes += installedBytes(stanza);
        return sums;
    }

    void addSums(std::string_view type, const std::map<std::string, Sums>& all) {
        for (const auto& [id, sums] : all) {
            std::string json = "{\"name\":" + jsonString(sums.name);
            if (!sums.email.empty()) json += ",\"email\":" + jsonString(sums.email);
            json += ",\"packages\":" + std::to_string(sums.packages) +
                    ",\"installed_bytes\":" + std::to_string(sums.installedBytes) + "}";
            want(type, id, {std::move(json), Shard::Hot});
        }
    }

    Status readAvailable() {
        const std::string directory = pathOf("var/lib/apt/lists");
        WARP_ASSIGN(auto entries, m_fs.list(directory));
        // Security updates and updates sort before the release itself; the first one of a name stays.
        std::sort(entries.begin(), entries.end(),
                  [](const auto& a, const auto& b) { return a.name < b.name; });
        for (const DirectoryEntry& entry : entries) {
            if (entry.name.find("_Packages") == std::string::npos) continue;
            const std::string path = joinPath(directory, entry.name);
            WARP_ASSIGN(const auto text, readList(path));
            if (!text) {
                m_report.skippedLists.push_back(path);
                continue;
            }
            WARP_TRY(
                forEachStanza(*text, path, [this](const ControlStanza& stanza) { addAvailable(stanza); }));
        }
        return {};
    }

    // The text of a package list; nothing for a compression that is not read.
    Result<std::optional<std::string>> readList(const std::string& path) {
        const std::string name = baseName(path);
        const std::string end = name.substr(name.rfind("_Packages"));
        if (end != "_Packages" && end != "_Packages.lz4" && end != "_Packages.gz") {
            return std::optional<std::string>();
        }
        WARP_ASSIGN(std::string text, readFile(m_fs, path));
        if (end.ends_with(".lz4")) {
            WARP_ASSIGN(text, lz4DecompressAll(text, kMaxListBytes));
        } else if (end.ends_with(".gz")) {
            WARP_ASSIGN(text, gzipDecompress(text, kMaxListBytes));
        }
        return std::optional(std::move(text));
    }

    void addAvailable(const ControlStanza& stanza) {
        if (!want(kAvailable, idOf(stanza), {availablePackageJson(stanza), Shard::Cold})) return;
        ++m_report.available;
    }

    bool want(std::string_view type, const std::string& id, Wanted record) {
        const auto key = canonicalKey(joinKey(type, id));
        return key.ok() && m_wanted.try_emplace(*key, std::move(record)).second;
    }

    // Records that are as they should be stay untouched, so that their versions say when something changed.
    Status compareWithUniverse() {
        WARP_ASSIGN(const auto view, m_spacetime.view());
        std::unordered_set<std::string> unchanged;
        for (const std::string_view type : {kPackages, kAvailable, kSections, kMaintainers}) {
            if (type == kAvailable && !m_options.available) continue;
            const KeyRange range = typeRange(type);
            WARP_TRY(view->scan(range.from, range.to, false, [&](const Record& record) {
                const auto wanted = m_wanted.find(record.key);
                if (wanted == m_wanted.end()) {
                    m_batch.remove(record.key);
                    ++m_report.removed;
                } else if (wanted->second.json == record.value) {
                    unchanged.insert(record.key);
                }
                return true;
            }));
        }
        for (auto& [key, record] : m_wanted) {
            if (unchanged.contains(key)) continue;
            m_batch.put(key, std::move(record.json), {.shard = record.shard});
            ++m_report.written;
        }
        return {};
    }

    Spacetime& m_spacetime;
    FileSystem& m_fs;
    const SamplePackagesOptions& m_options;
    ProgressMeter m_meter;

    std::string m_architecture;
    std::unordered_set<std::string> m_automatic;
    std::unordered_map<std::string, std::uint64_t> m_neededBy;
    std::map<std::string, Sums> m_sections;
    std::map<std::string, Sums> m_maintainers;
    std::map<std::string, Wanted> m_wanted;  // by key
    RecordBatch m_batch;
    SamplePackagesReport m_report;
};

}  // namespace

Result<SamplePackagesReport> samplePackages(Spacetime& spacetime, FileSystem& fs,
                                            const SamplePackagesOptions& options, const Job& job) {
    return Sampler(spacetime, fs, options, job).run();
}

}  // namespace warp
