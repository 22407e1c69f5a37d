// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/launch_credentials.h"

#include "engine/configuration/password_hash.h"
#include "engine/io/files.h"

namespace warp::ui {

Result<Credentials> launchCredentials(const LaunchOptions& options) {
    Credentials who{.user = options.user};
    if (who.user.isEmpty()) return who;
    if (options.passwordFile.isEmpty()) {
        who.password = qEnvironmentVariable("WARP_PASSWORD");
        return who;
    }
    WARP_ASSIGN(const std::string password,
                readPasswordFile(systemFileSystem(), options.passwordFile.toStdString()));
    who.password = QString::fromStdString(password);
    return who;
}

}  // namespace warp::ui
