// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/access_request.h"

#include "engine/store/commit_author.h"

namespace warp {

namespace {

Result<std::vector<std::string>> textsOf(const RequestReader& request, std::string_view name) {
    std::vector<std::string> texts;
    WARP_ASSIGN(const auto elements, request.list(name));
    for (const ByteView element : elements) {
        if (!element.starts_with('"')) {
            return Error{.code = ErrorCode::InvalidArgument,
                         .message = "'" + std::string(name) + "' must be a list of texts"};
        }
        texts.push_back(decodedJsonString(element.substr(1, element.size() - 2)));
    }
    return texts;
}

}  // namespace

std::string accessChangeRequest(const AccessChange& change) {
    std::string members = "\"op\":" + jsonString(accessChangeName(change.kind)) +
                          ",\"name\":" + jsonString(change.user) +
                          ",\"password\":" + jsonString(change.passwordHash) + ",\"roles\":[";
    for (const std::string& role : change.roles) {
        if (members.back() != '[') members += ',';
        members += jsonString(role);
    }
    return commandRequest("change_access", members + "]");
}

Result<AccessChange> parseAccessChangeRequest(const RequestReader& request) {
    WARP_ASSIGN(const std::string op, request.text("op"));
    const auto kind = parseAccessChange(op);
    if (!kind)
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "'op' must be a change of users, not " + op};
    AccessChange change{.kind = *kind};
    WARP_ASSIGN(change.user, request.text("name"));
    WARP_ASSIGN(auto hash, request.optionalText("password"));
    change.passwordHash = std::move(hash).value_or("");
    WARP_ASSIGN(change.roles, textsOf(request, "roles"));
    return change;
}

std::string denialRequest(const AccessDenial& denial) {
    return commandRequest("audit_denial",
                          "\"name\":" + jsonString(denial.user) + ",\"what\":" + jsonString(denial.what));
}

Result<AccessDenial> parseDenial(const RequestReader& request) {
    AccessDenial denial;
    WARP_ASSIGN(denial.user, request.text("name"));
    WARP_ASSIGN(denial.what, request.text("what"));
    return denial;
}

std::string signedRequest(const std::string& request) {
    const std::string_view author = CommitAuthor::current();
    if (author.empty() || !request.ends_with('}')) return request;
    return request.substr(0, request.size() - 1) + ",\"by\":" + jsonString(author) + "}";
}

}  // namespace warp
