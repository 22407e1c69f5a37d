// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_facts.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/text/property_words.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

struct RecordFacts {
    Q_DECLARE_TR_FUNCTIONS(RecordFacts)
};

class FactList {
  public:
    /// Takes: `now`, what is to be said of this very value; empty for the property's meaning in general.
    void add(const char* id, Property property, const QString& value, const QString& now = {},
             const QIcon& mark = {}) {
        const PropertyWord word = propertyWord(property);
        const QString name = word.name.isEmpty() ? QString() : u'\n' + word.name;
        m_facts.push_back({.id = QString::fromLatin1(id),
                           .cells = {word.word, value, now.isEmpty() ? word.meaning : now},
                           .toolTips = {word.meaning + name, value, word.meaning},
                           .icon = mark,
                           .iconColumn = 1});
    }
    /// Times are short in the table; to the millisecond they are in the tool tip.
    void addTime(const char* id, Property property, Timestamp time) {
        add(id, property, timeText(time));
        m_facts.back().toolTips[1] = timeText(time, true);
    }
    std::vector<FactsModel::Fact> take() { return std::move(m_facts); }

  private:
    std::vector<FactsModel::Fact> m_facts;
};

QString coordinatesText(const std::array<double, 8>& coordinates) {
    QStringList parts;
    for (const double c : coordinates) parts.append(QString::number(c, 'f', 3));
    return parts.join(QStringLiteral("  "));
}

QString keysText(const std::vector<std::string>& keys) {
    QStringList parts;
    for (const std::string& key : keys) parts.append(toQString(key));
    return parts.isEmpty() ? RecordFacts::tr("none") : parts.join(QStringLiteral(", "));
}

void addQuantum(FactList& list, const Record& record) {
    list.add("state", Property::QuantumState, quantumStateText(record.state),
             quantumStateSentence(record.state));
    list.add("observations", Property::Observations,
             groupedNumber(static_cast<std::int64_t>(record.observationCount)));
    if (record.observedAt)
        list.addTime("observed", Property::Observed, *record.observedAt);
    else
        list.add("observed", Property::Observed, RecordFacts::tr("never"));
    list.add("entangled", Property::Entangled, keysText(record.entangledKeys));
    list.add("coordinates", Property::Coordinates, coordinatesText(record.coordinates));
}

void addSpacetime(FactList& list, const Record& record) {
    list.add("shard", Property::Shard, toQString(shardId(record.shard)), shardSentence(record.shard),
             temperatureIcon(temperatureOf(record.shard)));
    list.add("attraction", Property::Attraction, groupedNumber(record.gravitationalAttraction, 2));
    list.add("weight", Property::TemporalWeight, groupedNumber(record.temporalWeight, 3));
    list.add("priority", Property::Priority, priorityText(record.priority));
}

void addPlace(FactList& list, const RecordPlace& place) {
    if (place.kind == RecordPlace::Kind::Pending)
        list.add("file", Property::File, RecordFacts::tr("not written yet"));
    else
        list.add("file", Property::File, toQString(place.path));
}

void addStorage(FactList& list, const RecordDetails& details) {
    const Record& record = details.record;
    list.add("version", Property::Version, groupedNumber(static_cast<std::int64_t>(record.version)));
    list.addTime("created", Property::Created, record.createdAt);
    list.addTime("updated", Property::Updated, record.updatedAt);
    const auto bytes = static_cast<std::int64_t>(details.valueBytes);
    list.add("size", Property::Size, byteText(bytes),
             RecordFacts::tr("%1 as compact JSON.").arg(exactBytes(bytes)));
    list.add("checksum", Property::Checksum, QString::number(record.checksum, 16).rightJustified(16, u'0'));
    addPlace(list, details.place);
}

}  // namespace

std::vector<FactsModel::Column> recordFactColumns() {
    return {{RecordFacts::tr("Property")}, {RecordFacts::tr("Value")}, {RecordFacts::tr("What it means")}};
}

std::vector<FactsModel::Fact> recordFacts(const RecordDetails& details) {
    FactList list;
    addSpacetime(list, details.record);
    addQuantum(list, details.record);
    addStorage(list, details);
    return list.take();
}

}  // namespace warp::ui
