// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/property_words.h"

#include <QtCore/QCoreApplication>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct PropertyWords {
    Q_DECLARE_TR_FUNCTIONS(PropertyWords)
};

PropertyWord placing(Property property) {
    switch (property) {
        case Property::Shard:
            return {u"shard_id"_s, PropertyWords::tr("Shard"),
                    PropertyWords::tr("Where it lives: hot, warm or cold, by how often it is used.")};
        case Property::Attraction:
            return {u"gravitational_attraction"_s, PropertyWords::tr("Gravitational attraction"),
                    PropertyWords::tr("How strongly its shard holds it: priority, activity and size against "
                                      "the shard's load.")};
        case Property::TemporalWeight:
            return {u"temporal_weight"_s, PropertyWords::tr("Temporal weight"),
                    PropertyWords::tr("Grows with observations and halves every 30 days.")};
        default:
            return {u"priority"_s, PropertyWords::tr("Priority"),
                    PropertyWords::tr("What its writer asked for; decides where a new record goes.")};
    }
}

PropertyWord observing(Property property) {
    switch (property) {
        case Property::QuantumState:
            return {
                u"quantum_state"_s, PropertyWords::tr("Quantum state"),
                PropertyWords::tr("Superposition until it is read on purpose, collapsed from then on; each "
                                  "write begins anew.")};
        case Property::Observations:
            return {u"observation_count"_s, PropertyWords::tr("Observations"),
                    PropertyWords::tr("How often it was read on purpose. Looking at it here is a peek and "
                                      "does not count.")};
        case Property::Observed:
            return {u"observed_at"_s, PropertyWords::tr("Observed"),
                    PropertyWords::tr("When it was last read on purpose.")};
        case Property::Entangled:
            return {u"entangled_keys"_s, PropertyWords::tr("Entangled with"),
                    PropertyWords::tr("Records that belong to it: they are read and placed together.")};
        default:
            return {u"dimensional_coordinates"_s, PropertyWords::tr("Coordinates"),
                    PropertyWords::tr("Where its value lies among all values: similar values lie near each "
                                      "other.")};
    }
}

PropertyWord keeping(Property property) {
    switch (property) {
        case Property::Version:
            return {u"version"_s, PropertyWords::tr("Version"),
                    PropertyWords::tr("The number (LSN) of the change that made it what it is.")};
        case Property::Created:
            return {u"created_at"_s, PropertyWords::tr("Created"),
                    PropertyWords::tr("When it was written for the first time.")};
        case Property::Updated:
            return {u"updated_at"_s, PropertyWords::tr("Updated"),
                    PropertyWords::tr("When it was written or moved last.")};
        case Property::Size:
            return {{},
                    PropertyWords::tr("Size"),
                    PropertyWords::tr("Bytes of its value as compact JSON, without the properties.")};
        case Property::Checksum:
            return {u"checksum"_s, PropertyWords::tr("Checksum"),
                    PropertyWords::tr("XXH3-64 of the value: a damaged byte does not go unnoticed.")};
        default:
            return {{},
                    PropertyWords::tr("File"),
                    PropertyWords::tr("The readable file of this record, written shortly after each change; "
                                      "for cold and large ones the pack they share.")};
    }
}

}  // namespace

PropertyWord propertyWord(Property property) {
    if (property <= Property::Priority) return placing(property);
    return property <= Property::Coordinates ? observing(property) : keeping(property);
}

QVector<PropertyWord> propertyWords() {
    QVector<PropertyWord> words;
    for (int at = 0; at < static_cast<int>(Property::kCount); ++at)
        words << propertyWord(static_cast<Property>(at));
    return words;
}

}  // namespace warp::ui
