// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/access_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/credentials.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/password_hash.h"

namespace warp::cli {
namespace {

struct AccessArguments {
    std::string directory;
    std::string user;
    std::vector<std::string> roles;
    std::string operation;
    std::string newPasswordFile;
};

using Arguments = std::shared_ptr<AccessArguments>;
using AccessAction = Result<ExitCode> (*)(Context&, const AccessArguments&);

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string rolesJson(const std::vector<std::string>& roles) {
    std::vector<std::string> texts;
    for (const std::string& role : roles) texts.push_back(jsonString(role));
    return jsonArray(texts);
}

Result<ExitCode> change(Context& context, const std::string& directory, const AccessChange& change,
                        const std::string& said) {
    return withUniverse(
        context, directory, OpenAs::WriterOrClient, [&](Universe& universe) -> Result<ExitCode> {
            WARP_TRY(universe.access().apply(change));
            context.console.printLine(
                context.console.json()
                    ? JsonObject().add("user", change.user).add("done", accessChangeName(change.kind)).text()
                    : said);
            return ExitCode::Done;
        });
}

Result<ExitCode> addUser(Context& context, const AccessArguments& arguments) {
    WARP_ASSIGN(const std::string secret, newPassword(context, arguments.newPasswordFile));
    WARP_ASSIGN(const std::string hash, hashPassword(secret));
    return change(context, arguments.directory,
                  {.kind = AccessChange::Kind::AddUser,
                   .user = arguments.user,
                   .passwordHash = hash,
                   .roles = arguments.roles},
                  "added the user " + arguments.user + "; from now on every call is checked");
}

Result<ExitCode> removeUser(Context& context, const AccessArguments& arguments) {
    return change(context, arguments.directory,
                  {.kind = AccessChange::Kind::RemoveUser, .user = arguments.user},
                  "removed the user " + arguments.user);
}

Result<ExitCode> changePassword(Context& context, const AccessArguments& arguments) {
    WARP_ASSIGN(const std::string secret, newPassword(context, arguments.newPasswordFile));
    WARP_ASSIGN(const std::string hash, hashPassword(secret));
    return change(context, arguments.directory,
                  {.kind = AccessChange::Kind::SetPassword, .user = arguments.user, .passwordHash = hash},
                  "changed the password of " + arguments.user);
}

Result<ExitCode> grant(Context& context, const AccessArguments& arguments) {
    return change(context, arguments.directory,
                  {.kind = AccessChange::Kind::Grant, .user = arguments.user, .roles = arguments.roles},
                  arguments.user + " has " + joined(arguments.roles) + " from now on");
}

Result<ExitCode> revoke(Context& context, const AccessArguments& arguments) {
    return change(context, arguments.directory,
                  {.kind = AccessChange::Kind::Revoke, .user = arguments.user, .roles = arguments.roles},
                  arguments.user + " no longer has " + joined(arguments.roles));
}

Result<ExitCode> listUsers(Context& context, const AccessArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            const auto rules = universe.access().rules();
                            for (const auto& [name, user] : rules->users()) {
                                context.console.printLine(context.console.json()
                                                              ? JsonObject()
                                                                    .add("user", name)
                                                                    .addJson("roles", rolesJson(user.roles))
                                                                    .add("created_at", user.createdAt)
                                                                    .text()
                                                              : name + "  " + joined(user.roles));
                            }
                            if (!rules->hasUsers())
                                context.console.message("no users: whoever can open the directory is admin");
                            return ExitCode::Done;
                        });
}

Result<Permission> operationOf(const std::string& name) {
    if (const auto permission = parsePermission(name)) return *permission;
    std::string known;
    for (const Permission one : kPermissions) {
        known += known.empty() ? "" : ", ";
        known += permissionName(one);
    }
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "there is no operation \"" + name + "\"; there are " + known};
}

Result<ExitCode> check(Context& context, const AccessArguments& arguments) {
    WARP_ASSIGN(const Permission permission, operationOf(arguments.operation));
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            const auto rules = universe.access().rules();
            if (!rules->users().contains(arguments.user)) {
                return Error{.code = ErrorCode::NotFound, .message = "there is no user " + arguments.user};
            }
            const Status allowed = rules->require(arguments.user, permission);
            const std::string why = allowed.ok()
                                        ? arguments.user + " may " + std::string(permissionWords(permission))
                                        : allowed.error().message;
            context.console.printLine(context.console.json()
                                          ? JsonObject()
                                                .add("user", arguments.user)
                                                .add("operation", permissionName(permission))
                                                .add("allowed", allowed.ok())
                                                .addJson("roles", rolesJson(rules->rolesFor(permission)))
                                                .add("why", why)
                                                .text()
                                          : why);
            return allowed.ok() ? ExitCode::Done : ExitCode::Refused;
        });
}

/// Adds commands that work with the same arguments.
class Group {
  public:
    Group(Commands& commands, CLI::App& app, Arguments arguments)
        : m_commands(commands), m_app(app), m_arguments(std::move(arguments)) {}

    CLI::App& add(const std::string& name, const std::string& summary, const std::string& examples,
                  AccessAction action, bool ofUser = true) {
        CLI::App& command = m_commands.addTo(
            m_app, name, summary, examples,
            [arguments = m_arguments, action](Context& context) { return action(context, *arguments); });
        addUniverse(command, m_arguments->directory);
        if (ofUser) command.add_option("NAME", m_arguments->user, "the user's name")->required();
        return command;
    }

  private:
    Commands& m_commands;
    CLI::App& m_app;
    const Arguments m_arguments;
};

void addNewPassword(CLI::App& command, const Arguments& arguments) {
    addText(command, "--new-password-file", arguments->newPasswordFile, "FILE",
            "first line is the new password; without it WARP_NEW_PASSWORD, or it is asked for");
}

void addUserCommands(Commands& commands, CLI::App& access, const Arguments& arguments) {
    CLI::App& app = *access.add_subcommand("user", "the users of a universe");
    app.fallthrough();
    app.require_subcommand(1);
    Group users(commands, app, arguments);
    users.add("list", "prints users and their roles", "  warp --user alice access user list DIR\n", listUsers,
              false);
    CLI::App& adding = users.add("add", "adds a user; the first one needs --role admin",
                                 "  warp access user add DIR alice --role admin\n"
                                 "  warp --user alice access user add DIR bob --role observer\n",
                                 addUser);
    adding.add_option("--role", arguments->roles, "a role of the user; several times for several")
        ->type_name("ROLE");
    addNewPassword(adding, arguments);
    users.add("remove", "removes a user; the last admin stays",
              "  warp --user alice access user remove DIR bob\n", removeUser);
    addNewPassword(users.add("password", "changes a user's password",
                             "  warp --user alice access user password DIR bob\n", changePassword),
                   arguments);
}

void addRoles(CLI::App& command, const Arguments& arguments) {
    command.add_option("ROLE", arguments->roles, "roles")->required();
}

}  // namespace

void addAccessCommands(Commands& commands) {
    CLI::App& app = commands.addGroup("access", "who may do what: users, roles and what they allow");
    const auto arguments = std::make_shared<AccessArguments>();
    addUserCommands(commands, app, arguments);
    Group group(commands, app, arguments);
    addRoles(group.add("grant", "gives roles to a user",
                       "  warp --user alice access grant DIR bob archivist\n", grant),
             arguments);
    addRoles(group.add("revoke", "takes roles from a user; the last admin stays one",
                       "  warp --user alice access revoke DIR bob archivist\n", revoke),
             arguments);
    group
        .add("check", "says whether a user may do something, and why",
             "  warp --user alice access check DIR bob cold_data.read\n"
             "  warp --user alice access check DIR bob entangle --json | jq .allowed\n",
             check)
        .add_option("OPERATION", arguments->operation,
                    "hot_data.read, cold_data.write, entangle, observe, collapse, live, recent, historical, "
                    "administer ...")
        ->required();
}

}  // namespace warp::cli
