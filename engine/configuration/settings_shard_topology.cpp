// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

namespace warp {

namespace {

/// The laws of the shard with this index and directory name.
template <std::size_t kIndex>
void addLaws(std::vector<Setting>& settings, const std::string& shard) {
    const std::string prefix = "shard_topology." + shard + ".";
    const auto laws = [](auto& v) -> auto& {
        return v.topology.shards[kIndex];
    };
    Setting consistency{
        .name = prefix + "consistency_model",
        .kind = SettingKind::Choice,
        .choices = {"strong", "eventual", "weak"},
        .description = "What an acknowledged write has reached: the disk, the kernel or the process"};
    consistency.read = [laws](const ConfigurationValues& v) {
        return JsonDocument(laws(v).consistencyModel);
    };
    consistency.write = [laws](ConfigurationValues& v, const JsonDocument& value) {
        laws(v).consistencyModel = value.get<std::string>();
    };
    settings.push_back(std::move(consistency));
    settings.push_back(makeSetting(
        prefix + "time_dilation", 0.01, 100, [laws](auto& v) -> auto& { return laws(v).timeDilation; },
        {"", "Factor on the intervals and batch sizes of the shard's background work"}));
    settings.push_back(makeSetting(prefix + "gravitational_mass", 0.001,
                                   1000, [laws](auto& v) -> auto& { return laws(v).gravitationalMass; },
                                   {"", "How strongly the shard attracts new records"}));
    settings.push_back(makeSetting(prefix + "capacity", 0,
                                   1e12, [laws](auto& v) -> auto& { return laws(v).capacity; },
                                   {"records",
                                    "Records before the shard comes under pressure to move some away; 0 = no "
                                    "pressure. Never refuses a write"}));
    settings.push_back(makeSetting(
        prefix + "entropy_limit", 0, 64, [laws](auto& v) -> auto& { return laws(v).entropyLimit; },
        {"bits", "Load entropy over the shard's types above which it is rebalanced"}));
    settings.push_back(afterReopening(makeSetting(prefix + "cache_share", 0,
                                                  1, [laws](auto& v) -> auto& { return laws(v).cacheShare; },
                                                  {"", "The shard's part of the cache budget"})));
}

std::vector<Setting> rebalancingSettings() {
    return {
        makeSwitch(
            "shard_topology.rebalancing.enabled",
            [](auto& v) -> auto& { return v.topology.rebalancing.enabled; },
            "Whether Maxwell's demon moves records between shards by itself"),
        makeSetting("shard_topology.rebalancing.promote_activity", 0, 1e6,
                    [](auto& v) -> auto& { return v.topology.rebalancing.promoteActivity; },
                    {"", "Activity from which a record moves to hot_data"}),
        makeSetting("shard_topology.rebalancing.demote_activity", 0, 1e6,
                    [](auto& v) -> auto& { return v.topology.rebalancing.demoteActivity; },
                    {"", "Activity below which a record may leave hot_data"}),
        makeSetting("shard_topology.rebalancing.demote_after", 0, 87600,
                    [](auto& v) -> auto& { return v.topology.rebalancing.demoteAfterHours; },
                    {"hours", "How long the activity must have been that low"}),
        makeSetting("shard_topology.rebalancing.freeze_activity", 0, 1e6,
                    [](auto& v) -> auto& { return v.topology.rebalancing.freezeActivity; },
                    {"", "Activity below which a record may move to cold_data"}),
        makeSetting("shard_topology.rebalancing.freeze_after", 0, 36500,
                    [](auto& v) -> auto& { return v.topology.rebalancing.freezeAfterDays; },
                    {"days", "How long the activity must have been that low"}),
        makeSetting("shard_topology.rebalancing.hysteresis", 0, 1,
                    [](auto& v) -> auto& { return v.topology.rebalancing.hysteresis; },
                    {"", "Share of a threshold that must be passed before a record moves back"}),
        makeSetting("shard_topology.rebalancing.imbalance", 0, 100,
                    [](auto& v) -> auto& { return v.topology.rebalancing.imbalance; },
                    {"", "Standard deviation over mean of the shards' loads that starts rebalancing"}),
        makeSetting("shard_topology.rebalancing.batch_size", 1, 100000,
                    [](auto& v) -> auto& { return v.topology.rebalancing.batchSize; },
                    {"records", "Records moved at once"}),
        makeSetting("shard_topology.rebalancing.cooldown", 0, 86400,
                    [](auto& v) -> auto& { return v.topology.rebalancing.cooldownSeconds; },
                    {"s", "Rest between two runs of the demon"}),
    };
}

}  // namespace

std::vector<Setting> shardTopologySettings() {
    std::vector<Setting> settings;
    addLaws<0>(settings, "hot_data");
    addLaws<1>(settings, "warm_data");
    addLaws<2>(settings, "cold_data");
    for (Setting& setting : rebalancingSettings()) settings.push_back(std::move(setting));
    return settings;
}

}  // namespace warp
