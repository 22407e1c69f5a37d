// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "engine/base/result.h"
#include "engine/universe/universe.h"

namespace warp::cli {

/// What every command works with.
struct Context {
    Console& console;
    Interrupt& interrupt;
    std::stop_token stop;
    std::string user;  ///< `--user`; empty when not given
    /// What the command opened. Closed once its result is told: tidying up takes a moment that nobody has to
    /// wait for.
    std::unique_ptr<Universe> universe = nullptr;
    std::string passwordFile = {};  ///< `--password-file`; empty when not given
};

/// What a command does once its arguments are known.
using Action = std::function<Result<ExitCode>(Context&)>;

/// The commands of `warp`: their arguments, help and actions.
class Commands {
  public:
    explicit Commands(CLI::App& app) : m_app(app) {}

    /// The heading under which the commands added from now on are listed.
    void setHeading(const std::string& heading) { m_heading = heading; }
    /// Adds a command. Takes: `examples`, lines for `warp help NAME`. Returns: where to add its arguments.
    CLI::App& add(const std::string& name, const std::string& summary, const std::string& examples,
                  Action action) {
        return addTo(m_app, name, summary, examples, std::move(action));
    }
    /// Adds a command that has commands of its own, added by addTo.
    CLI::App& addGroup(const std::string& name, const std::string& summary);
    CLI::App& addTo(CLI::App& group, const std::string& name, const std::string& summary,
                    const std::string& examples, Action action);

    const CLI::App& program() const { return m_app; }
    /// The action of the command that was parsed.
    const Action& selected() const { return m_selected; }

  private:
    CLI::App& m_app;
    std::string m_heading;
    Action m_selected;
};

// One per file of the same name.
void addRecordCommands(Commands& commands);
void addEntanglementCommands(Commands& commands);
void addWormholeCommands(Commands& commands);
void addListCommands(Commands& commands);
void addTransferCommands(Commands& commands);
void addGraphCommands(Commands& commands);
void addSampleCommands(Commands& commands);
void addInitCommands(Commands& commands);
void addEventCommands(Commands& commands);
void addCareCommands(Commands& commands);
void addRebalanceCommands(Commands& commands);
void addStatusCommands(Commands& commands);
void addWatchCommands(Commands& commands);
void addObserveLive(Commands& commands);
void addFileCommands(Commands& commands);
void addConfigCommands(Commands& commands);
void addBenchCommands(Commands& commands);
void addHelpCommands(Commands& commands);

}  // namespace warp::cli
