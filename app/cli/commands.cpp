// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace warp::cli {

CLI::App& Commands::addGroup(const std::string& name, const std::string& summary) {
    CLI::App& group = *m_app.add_subcommand(name, summary);
    group.group(m_heading);
    group.fallthrough();
    group.require_subcommand(1);
    return group;
}

CLI::App& Commands::addTo(CLI::App& group, const std::string& name, const std::string& summary,
                          const std::string& examples, Action action) {
    CLI::App& command = *group.add_subcommand(name, summary);
    command.group(m_heading);
    command.fallthrough();
    command.footer(examples);
    command.callback([this, action = std::move(action)] { m_selected = action; });
    return command;
}

}  // namespace warp::cli
