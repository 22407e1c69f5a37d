# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: the language, the warnings, the sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_library(warp_common INTERFACE)
target_include_directories(warp_common INTERFACE "${PROJECT_SOURCE_DIR}")
target_link_libraries(warp_common INTERFACE Threads::Threads)
target_compile_definitions(warp_common INTERFACE
  WARP_VERSION="${PROJECT_VERSION}"
  _FILE_OFFSET_BITS=64)
target_compile_options(warp_common INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
  -Woverloaded-virtual -Wimplicit-fallthrough -Werror
  # Designated initialisers leave fields at their defaults on purpose.
  -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these inside the standard library's own inlined code once it optimises.
  target_compile_options(warp_common INTERFACE -Wno-restrict
    -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds -Wno-stringop-overread)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(warp_common INTERFACE -Wthread-safety)
endif()
if(WARP_SANITIZE)
  target_compile_options(warp_common INTERFACE -fsanitize=${WARP_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(warp_common INTERFACE -fsanitize=${WARP_SANITIZE})
  if(WARP_SANITIZE MATCHES "undefined")
    target_compile_options(warp_common INTERFACE -fno-sanitize-recover=undefined)
  endif()
endif()
