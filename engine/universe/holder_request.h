// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/formats/json_text.h"
#include "engine/spacetime/spacetime.h"
#include "engine/temporal/event_batch.h"

namespace warp {

// What other processes ask of the one that has the universe open for writing, and what it answers: JSON
// objects, a connection for each request. The holder begins with a word that it will carry out the request;
// who has not seen that knows that nothing was done.
//
//   {"ready": true}
//   {"command": "batch", "durability": "strong", "entries": [
//       {"op": "put", "key": "users:alice", "value": {"name": "Alice"}, "shard": "hot", "if_version": 0},
//       {"op": "delete", "key": "users:bob"}, {"op": "move", "key": "users:eve", "shard": "cold"}]}
//   {"ok": true, "result": {"version": 1234}}
//   {"ok": false, "error": {"code": "Conflict", "message": "..."}}
//   {"progress": {"fraction": 0.5, "items": 7, "total_items": 14, "bytes": 900}}     before the answer of a
//   long one
//
// Values travel as they are written, so numbers of any size and key order survive.

/// The largest request or answer: a value of the largest size fits.
inline constexpr std::uint32_t kMaxHolderMessage = 80u << 20;

/// Reads the members of a JSON object from outside. Threads: none shared.
class RequestReader {
  public:
    /// Errors: InvalidFormat, LimitExceeded.
    static Result<RequestReader> parse(ByteView text);
    /// A view of an object that was checked as part of a larger text.
    static Result<RequestReader> of(ByteView checkedObject);

    /// Errors (all): InvalidArgument naming the member.
    Result<std::string> text(std::string_view name) const;
    Result<std::optional<std::string>> optionalText(std::string_view name) const;
    Result<std::optional<std::uint64_t>> optionalNumber(std::string_view name) const;
    Result<bool> flag(std::string_view name) const;
    /// The value's JSON as it was written.
    Result<ByteView> raw(std::string_view name) const;
    Result<std::vector<ByteView>> list(std::string_view name) const;

  private:
    const ByteView* find(std::string_view name) const;
    std::vector<JsonMember> m_members;
};

/// Errors: InvalidArgument.
Result<RecordBatch> parseBatch(const RequestReader& request);
Result<std::optional<Durability>> parseBatchDurability(const RequestReader& request);
std::string batchRequest(const RecordBatch& batch, std::optional<Durability> durability);

/// The members that say how a record is to be written: "shard", "pattern", "priority", "durability",
/// "if_version". Errors: InvalidArgument.
Result<PutOptions> parsePutOptions(const RequestReader& entry);
/// The same at the end of other members.
void appendPutOptions(std::string& members, const PutOptions& options);
/// "weak", "eventual", "strong".
std::string_view durabilityName(Durability durability);

/// {"command": "append_events", "durability": "strong", "events": [{"timestamp": "...", ...}]}.
std::string appendEventsRequest(const EventBatch& batch, Durability durability);
/// Errors: InvalidArgument, as EventBatch::add.
Result<EventBatch> parseEvents(const RequestReader& request);

/// {"command": NAME, ...members}. Takes: members as JSON text without braces, may be empty.
std::string commandRequest(std::string_view command, std::string_view members = {});

std::string readyMessage();
bool isReadyMessage(ByteView message);

std::string okReply(std::string_view resultJson);
std::string errorReply(const Error& error);
/// Returns: the result's JSON, or the error that the answer carries. Errors: also InvalidFormat.
Result<std::string> parseReply(ByteView reply);

std::string progressMessage(const Progress& progress);
/// Nothing when the message is an answer.
std::optional<Progress> parseProgress(ByteView message);

}  // namespace warp
