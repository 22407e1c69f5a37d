// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warp::ui {

/// Guards the way into the engine: it may wait for a disk, so the GUI thread must never take it. In test
/// builds entering there ends the program with the name of the call; otherwise this costs nothing.
#if defined(WARP_TEST_BUILD)
void requireOffGuiThread(const char* call);

/// Replaces "abort" for a test of the guard itself. Takes: null to restore.
using GuiThreadViolation = void (*)(const char* call);
void setGuiThreadViolation(GuiThreadViolation handler);
#else
inline void requireOffGuiThread(const char*) {}
#endif

}  // namespace warp::ui
