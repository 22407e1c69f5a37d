// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "engine/base/result.h"
#include "engine/formats/byte_stream.h"

namespace warp::cli {

/// The process's stdin as a stream. Errors: Cancelled soon after `stop`, Io.
ByteSource standardInput(std::stop_token stop);

/// All of it. Errors: as above; LimitExceeded above `limit` bytes.
Result<std::string> readStandardInput(std::stop_token stop, std::size_t limit);

}  // namespace warp::cli
