// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_packages.h"

#include "engine/formats/json_value.h"
#include "engine/formats/lz4_frame.h"
#include "engine/io/files.h"
#include "engine/universe/package_record.h"
#include "tests/support/map_spacetime.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr const char* kStatus =
    "Package: dpkg\nStatus: install ok installed\nEssential: yes\nPriority: required\nSection: admin\n"
    "Installed-Size: 6450\nMaintainer: Dpkg Developers <debian-dpkg@lists.debian.org>\nArchitecture: amd64\n"
    "Version: 1.21.22\nDepends: tar (>= 1.28-1)\nDescription: Debian package management system\n"
    " This package provides\n .\n   the low-level infrastructure\n\n"
    "Package: tar\nStatus: install ok installed\nPriority: optional\nSection: utils\nInstalled-Size: 3140\n"
    "Maintainer: Dpkg Developers <debian-dpkg@lists.debian.org>\nArchitecture: amd64\nVersion: 1.34\n"
    "Pre-Depends: libacl1 (>= 2.2.23) | libacl-other, libc6:any\nDescription: tar\n\n"
    "Package: tar\nStatus: deinstall ok config-files\nPriority: optional\nSection: utils\n"
    "Architecture: i386\nVersion: 1.30\n";

class SamplePackagesTest : public ::testing::Test {
  protected:
    void SetUp() override { write("var/lib/dpkg/status", kStatus); }

    void write(const std::string& relative, ByteView content) {
        const std::string path = m_root / relative;
        ASSERT_OK(makeDirectories(systemFileSystem(), parentPath(path)));
        ASSERT_OK(replaceFile(systemFileSystem(), path, content));
    }
    Result<SamplePackagesReport> sample(bool available = false, const Job& job = {}) {
        return samplePackages(m_spacetime, systemFileSystem(),
                              {.available = available, .root = m_root.path()}, job);
    }
    JsonDocument value(const std::string& key) {
        const auto document = parseJsonDocument(m_spacetime.value(key));
        return document.ok() ? *document : JsonDocument();
    }

    test::TempDirectory m_root;
    test::MapSpacetime m_spacetime;
};

TEST_F(SamplePackagesTest, packages_become_typed_records) {
    const auto report = sample();
    ASSERT_OK(report);
    EXPECT_EQ(report->packages, 3u);
    EXPECT_EQ(report->sections, 2u);
    EXPECT_EQ(report->maintainers, 1u);
    const JsonDocument dpkg = value("packages:dpkg");
    EXPECT_EQ(dpkg["status"], "installed");
    EXPECT_EQ(dpkg["essential"], true);
    EXPECT_EQ(dpkg["installed_bytes"], 6450u * 1024);
    EXPECT_EQ(dpkg["depends"][0], "tar (>= 1.28-1)");
    EXPECT_EQ(dpkg["maintainer"]["email"], "debian-dpkg@lists.debian.org");
    EXPECT_EQ(dpkg["description"], "This package provides\n\n  the low-level infrastructure");
    EXPECT_EQ(value("packages:tar")["needed_by"], 1u);
    EXPECT_EQ(m_spacetime.records().at("packages:dpkg").shard, Shard::Hot);
    EXPECT_EQ(m_spacetime.records().at("packages:tar").shard, Shard::Warm);
}

TEST_F(SamplePackagesTest, foreign_architectures_stand_beside_the_native_one) {
    ASSERT_OK(sample());
    EXPECT_EQ(value("packages:tar:i386")["version"], "1.30");
    EXPECT_EQ(value("packages:tar:i386")["status"], "config-files");
    EXPECT_EQ(value("packages:tar")["version"], "1.34");
}

TEST_F(SamplePackagesTest, sums_are_kept_by_section_and_maintainer) {
    ASSERT_OK(sample());
    EXPECT_EQ(value("sections:utils")["packages"], 2u);
    EXPECT_EQ(value("maintainers:debian-dpkg@lists.debian.org")["installed_bytes"], (6450u + 3140u) * 1024);
}

TEST_F(SamplePackagesTest, a_second_run_writes_only_what_changed) {
    ASSERT_OK(sample());
    const Lsn version = m_spacetime.records().at("packages:tar").version;
    auto again = sample();
    ASSERT_OK(again);
    EXPECT_EQ(again->written, 0u);
    EXPECT_EQ(m_spacetime.batches(), 1u);
    write("var/lib/dpkg/status", ByteView(kStatus).substr(0, ByteView(kStatus).find("Package: tar")));
    again = sample();
    ASSERT_OK(again);
    EXPECT_EQ(again->removed, 3u);  // tar, tar:i386, sections:utils
    EXPECT_FALSE(m_spacetime.records().contains("packages:tar"));
    EXPECT_NE(m_spacetime.records().at("maintainers:debian-dpkg@lists.debian.org").version, version);
}

TEST_F(SamplePackagesTest, package_lists_of_apt_are_read_compressed_or_not) {
    write("var/lib/apt/extended_states", "Package: tar\nArchitecture: amd64\nAuto-Installed: 1\n");
    write("var/lib/apt/lists/a-security_Packages.lz4",
          lz4Compress("Package: zoo\nVersion: 2\nArchitecture: amd64\nSize: 10\nTag: a::b, c::d\n"));
    write("var/lib/apt/lists/a_Packages",
          "Package: zoo\nVersion: 1\nArchitecture: amd64\n\nPackage: bar\nVersion: 1\nArchitecture: all\n");
    write("var/lib/apt/lists/b_Packages.xz", "?");
    write("var/lib/apt/lists/b_InRelease", "?");
    const auto report = sample(true);
    ASSERT_OK(report);
    EXPECT_EQ(report->available, 2u);
    EXPECT_EQ(value("available:zoo")["version"], "2");
    EXPECT_EQ(value("available:zoo")["tags"][1], "c::d");
    EXPECT_EQ(m_spacetime.records().at("available:bar").shard, Shard::Cold);
    EXPECT_EQ(value("packages:tar")["automatic"], true);
    ASSERT_EQ(report->skippedLists.size(), 1u);
}

TEST_F(SamplePackagesTest, a_damaged_status_file_names_its_line_and_changes_nothing) {
    write("var/lib/dpkg/status", std::string(kStatus) + "what is this\n");
    const auto report = sample();
    EXPECT_ERROR(report, ErrorCode::InvalidFormat);
    EXPECT_EQ(report.error().line, 33);
    EXPECT_TRUE(m_spacetime.records().empty());
}

TEST_F(SamplePackagesTest, a_system_without_dpkg_is_said_so) {
    const test::TempDirectory other;
    EXPECT_ERROR(samplePackages(m_spacetime, systemFileSystem(), {.root = other.path()}, {}),
                 ErrorCode::NotFound);
}

TEST_F(SamplePackagesTest, a_stop_changes_nothing) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(sample(false, {.stop = stop.get_token()}), ErrorCode::Cancelled);
    EXPECT_TRUE(m_spacetime.records().empty());
}

TEST(PackageRecord, maintainers_are_read_with_and_without_an_address) {
    EXPECT_EQ(parseMaintainer("\"A. B.\" <a@b>").name, "A. B.");
    EXPECT_EQ(parseMaintainer("\"A. B.\" <a@b>").email, "a@b");
    EXPECT_EQ(parseMaintainer("Nobody").name, "Nobody");
    EXPECT_EQ(parseMaintainer("<").email, "");
}

TEST(PackageRecord, relations_give_the_name_of_their_first_choice) {
    EXPECT_EQ(firstChoices("a (>= 1) | b, c:any,\n d|e"), (std::vector<std::string_view>{"a", "c", "d"}));
}

}  // namespace
}  // namespace warp
