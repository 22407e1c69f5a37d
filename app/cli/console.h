// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/result.h"

namespace warp::cli {

/// Whether the descriptor is a terminal that is more than a printer.
bool canMoveCursor(int descriptor);

/// One line on stderr. Threads: any; safe when the program is about to end.
void writeMessage(std::string_view text);

/// What a command says: results on stdout, messages on stderr.
/// Threads: `print` from one thread; messages from any.
class Console {
  public:
    /// Standard streams that were closed are opened, so that no file of a universe gets their numbers.
    Console();
    /// Flushes what is left.
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    /// With `--json`: results are JSON documents.
    bool json() const { return m_json; }
    void setJson(bool json) { m_json = json; }

    /// Whether people read stdout and the cursor can be moved on it.
    bool isTerminal() const;

    /// Appends to stdout. A failure is kept until flush(); then nothing more is written.
    void print(std::string_view text);
    /// The same with a line end.
    void printLine(std::string_view text);
    /// False once stdout takes no more (`warp list DIR | head -1`): stop producing.
    bool open() const { return m_error == 0; }
    /// Writes out what is buffered. Returns: the first failure; a reader that has gone away is none.
    Status flush();

    /// One line on stderr for the person who started the command.
    void message(std::string_view text) { writeMessage(text); }
    /// An error as "warp: ..." on stderr and, with `--json`, as a document on stdout.
    void error(const Error& error, int exitCode);

  private:
    void writeOut();

    std::string m_buffer;
    int m_error = 0;
    bool m_json = false;
};

}  // namespace warp::cli
