// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/configuration/access_store.h"
#include "engine/universe/holder_request.h"

namespace warp {

// What other processes tell the one that has the universe open about users:
//
//   {"command": "change_access", "op": "grant", "name": "bob", "roles": ["archivist"], "by": "alice"}
//   {"command": "change_access", "op": "add_user", "name": "bob", "password": "$argon2id$...", "roles": []}
//   {"command": "audit_denial", "name": "bob", "what": "bob may not ..."}
//
// Every request may say by whom it is made ("by"): the audit trail names that user. The processes belong to
// the same user of the operating system, so the holder takes their word; who asks was checked where it asked.

std::string accessChangeRequest(const AccessChange& change);
/// Errors: InvalidArgument.
Result<AccessChange> parseAccessChangeRequest(const RequestReader& request);

std::string denialRequest(const AccessDenial& denial);
/// Errors: InvalidArgument.
Result<AccessDenial> parseDenial(const RequestReader& request);

/// The same request with the user of this thread's CommitAuthor, if there is one.
std::string signedRequest(const std::string& request);

}  // namespace warp
