// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/configuration.h"
#include "engine/configuration/configuration_file.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// Every value that can be read can be set again, and says the same then.
void requireSettable(ConfigurationFile file, const ConfigurationValues& values) {
    for (const Setting& setting : allSettings()) {
        const auto value = file.value(setting);
        if (!value) continue;
        const std::string json(*value);
        if (!file.set(setting, json).ok()) continue;  // another member has its place
        ConfigurationValues again = values;
        fuzz::require(file.applyTo(again).ok());
        fuzz::require(setting.read(again) == setting.read(values));
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    const auto file = ConfigurationFile::parse(std::string(text), "shard_topology.json");
    if (!file.ok()) {
        fuzz::require(file.error().line >= 0);
        return 0;
    }
    fuzz::require(file->text() == text);
    ConfigurationValues values;
    const Status applied = file->applyTo(values);
    if (!applied.ok()) {
        fuzz::require(!applied.error().message.empty());
        return 0;
    }
    requireSettable(*file, values);
    return 0;
}
