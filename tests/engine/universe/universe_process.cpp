// SPDX-License-Identifier: GPL-3.0-or-later
// A process that holds a universe, for tests with more than one. Takes: its directory and, where it has
// users, a name and a password. Reads commands from stdin, one per line, and answers each with a line: what
// it gave, or the error's code. `put KEY JSON` gives the version, `snapshot` its name, `restore SNAPSHOT` and
// `undo` ("ok") close the universe meanwhile and open it again, `confirm` as well. `restore-halfway SNAPSHOT`
// answers "halfway" when some regions have changed places, and goes on with the next line. The end of the
// input closes the universe.
#include <iostream>
#include <string>

#include "engine/backups/backups.h"
#include "engine/universe/in_place_restore.h"
#include "engine/universe/universe.h"
#include "tests/support/recording_file_system.h"

namespace {

using warp::Error;

class Process {
  public:
    Process(std::string directory, warp::OpenOptions options)
        : m_directory(std::move(directory)), m_options(std::move(options)) {}

    /// Returns: "ready" or the error's code.
    std::string open() {
        auto opened = warp::Universe::open(m_directory, m_options);
        if (!opened.ok()) return nameOf(opened.error());
        m_universe = std::move(*opened);
        return "ready";
    }
    bool close() { return m_universe->close().ok(); }

    std::string run(const std::string& line) {
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string command = line.substr(0, space);
        const std::string rest = line.substr(std::min(space + 1, line.size()));
        if (command == "put") return put(rest);
        if (command == "snapshot") {
            const auto info = m_universe->backups().create({}, {});
            return info.ok() ? info->name : nameOf(info.error());
        }
        if (command == "restore")
            return whileClosed(
                [&] { return restoreInPlace(m_directory, {.snapshot = rest}, m_options, {}); });
        if (command == "restore-halfway") return restoreHalfway(rest);
        if (command == "undo")
            return whileClosed([&] { return undoRestore(m_directory, false, m_options, {}); });
        if (command == "confirm") return whileClosed([&] { return confirmRestore(m_directory, m_options); });
        return "bad command";
    }

  private:
    static std::string nameOf(const Error& error) { return std::string(warp::errorCodeName(error.code)); }

    std::string put(const std::string& arguments) {
        const auto space = arguments.find(' ');
        if (space == std::string::npos) return "bad command";
        const auto version =
            m_universe->spacetime().put(arguments.substr(0, space), arguments.substr(space + 1));
        return version.ok() ? std::to_string(*version) : nameOf(version.error());
    }
    std::string restoreHalfway(const std::string& snapshot) {
        warp::test::RecordingFileSystem fs(warp::systemFileSystem());
        fs.faults().observe([](const warp::test::FileCall& call) {
            if (call.operation != warp::test::FileOperation::Rename ||
                !call.path.ends_with(".universe.restoring~/spacetime"))
                return;
            std::cout << "halfway" << std::endl;
            std::string line;
            std::getline(std::cin, line);
        });
        warp::OpenOptions options = m_options;
        options.fs = &fs;
        return whileClosed([&] { return restoreInPlace(m_directory, {.snapshot = snapshot}, options, {}); });
    }
    template <typename Action>
    std::string whileClosed(const Action& action) {
        m_universe.reset();
        const auto done = action();
        const std::string opened = open();
        if (!done.ok()) return nameOf(done.error());
        return opened == "ready" ? "ok" : opened;
    }

    const std::string m_directory;
    const warp::OpenOptions m_options;
    std::unique_ptr<warp::Universe> m_universe;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 4) return 1;
    warp::OpenOptions options;
    if (argc == 4) {
        options.user = argv[2];
        options.password = argv[3];
    }
    Process process(argv[1], options);
    const std::string opened = process.open();
    std::cout << opened << std::endl;
    if (opened != "ready") return 2;
    std::string line;
    while (std::getline(std::cin, line)) std::cout << process.run(line) << std::endl;
    return process.close() ? 0 : 3;
}
