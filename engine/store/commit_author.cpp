// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/commit_author.h"

namespace warp {

namespace {

thread_local const std::string* tAuthor = nullptr;

}  // namespace

CommitAuthor::CommitAuthor(std::string_view name) : m_name(name), m_before(tAuthor) {
    tAuthor = &m_name;
}

CommitAuthor::~CommitAuthor() {
    tAuthor = m_before;
}

std::string_view CommitAuthor::current() {
    return tAuthor ? std::string_view(*tAuthor) : std::string_view();
}

}  // namespace warp
