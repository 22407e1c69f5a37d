// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gexf.h"

#include "tests/fuzz/graph_fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    warp::fuzz::checkGraphFormat(warp::fuzz::view(data, size), warp::readGexf, warp::writeGexf);
    return 0;
}
