// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace warp::ui {

/// What the engine keeps beside a record's value, in words.
struct PropertyWord {
    QString name;  ///< as it stands in the record's file: "quantum_state"; empty for what is not in it
    QString word;  ///< "Quantum state"
    QString meaning;
};

enum class Property {
    Shard,
    Attraction,
    TemporalWeight,
    Priority,
    QuantumState,
    Observations,
    Observed,
    Entangled,
    Coordinates,
    Version,
    Created,
    Updated,
    Size,
    Checksum,
    File,
    kCount
};

PropertyWord propertyWord(Property property);
/// All of them, in the order of Property.
QVector<PropertyWord> propertyWords();

}  // namespace warp::ui
