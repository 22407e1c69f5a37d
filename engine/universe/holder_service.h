// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/universe/holder_request.h"
#include "engine/universe/universe.h"

namespace warp {

/// Carries out what other processes ask, through the same facade that the holder itself uses.
/// Threads: all methods may be called from any thread.
class HolderService {
  public:
    explicit HolderService(Universe& universe) : m_universe(universe) {}

    /// Takes: one request (holder_request.h) as it came. Returns: the answer; a bad request is answered with
    /// an error.
    std::string handle(ByteView request, const Job& job);

  private:
    Result<std::string> carryOut(ByteView request, const Job& job);

    Result<std::string> describe(const RequestReader& request, const Job& job);
    Result<std::string> health(const RequestReader& request, const Job& job);
    Result<std::string> batch(const RequestReader& request, const Job& job);
    Result<std::string> linkBatch(const RequestReader& request, const Job& job);
    Result<std::string> superpose(const RequestReader& request, const Job& job);
    Result<std::string> collapse(const RequestReader& request, const Job& job);
    Result<std::string> graphBatch(const RequestReader& request, const Job& job);
    Result<std::string> appendEvents(const RequestReader& request, const Job& job);
    Result<std::string> keepReader(const RequestReader& request, const Job& job);
    Result<std::string> sync(const RequestReader& request, const Job& job);
    Result<std::string> resume(const RequestReader& request, const Job& job);
    Result<std::string> maintain(const RequestReader& request, const Job& job);
    Result<std::string> verify(const RequestReader& request, const Job& job);
    Result<std::string> rebalance(const RequestReader& request, const Job& job);
    Result<std::string> rescan(const RequestReader& request, const Job& job);
    Result<std::string> rebuildMirror(const RequestReader& request, const Job& job);
    Result<std::string> settleProblem(const RequestReader& request, const Job& job);
    Result<std::string> observatory(const RequestReader& request, const Job& job);
    Result<std::string> snapshot(const RequestReader& request, const Job& job);
    Result<std::string> configure(const RequestReader& request, const Job& job);
    Result<std::string> changeSchema(const RequestReader& request, const Job& job);
    Result<std::string> changeAccess(const RequestReader& request, const Job& job);
    Result<std::string> auditDenial(const RequestReader& request, const Job& job);

    Universe& m_universe;
};

std::string findingsToJson(const std::vector<Finding>& findings);
/// Errors: InvalidFormat.
Result<std::vector<Finding>> findingsFromJson(ByteView json);

}  // namespace warp
