// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_facts.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {
namespace {

struct RecordFacts {
    Q_DECLARE_TR_FUNCTIONS(RecordFacts)
};

class FactList {
  public:
    void add(const char* id, const QString& name, const QString& value, const QString& meaning,
             const QIcon& mark = {}) {
        m_facts.push_back({.id = QString::fromLatin1(id),
                           .cells = {name, value, meaning},
                           .toolTips = {meaning, value, meaning},
                           .icon = mark});
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
    list.add("state", RecordFacts::tr("Quantum state"), quantumStateText(record.state),
             quantumStateSentence(record.state));
    list.add("observations", RecordFacts::tr("Observations"),
             groupedNumber(static_cast<std::int64_t>(record.observationCount)),
             RecordFacts::tr(
                 "How often it was read on purpose. Looking at it here is a peek and does not count."));
    list.add("observed", RecordFacts::tr("Observed"),
             record.observedAt ? timeText(*record.observedAt) : RecordFacts::tr("never"),
             RecordFacts::tr("When it was last read on purpose."));
    list.add("entangled", RecordFacts::tr("Entangled with"), keysText(record.entangledKeys),
             RecordFacts::tr("Records that belong to it: they are read and placed together."));
    list.add("coordinates", RecordFacts::tr("Coordinates"), coordinatesText(record.coordinates),
             RecordFacts::tr("Where its value lies among all values: similar values lie near each other."));
}

void addSpacetime(FactList& list, const Record& record) {
    list.add("shard", RecordFacts::tr("Shard"), toQString(shardId(record.shard)), shardSentence(record.shard),
             temperatureIcon(temperatureOf(record.shard)));
    list.add("attraction", RecordFacts::tr("Gravitational attraction"),
             groupedNumber(record.gravitationalAttraction, 2),
             RecordFacts::tr(
                 "How strongly its shard holds it: priority, activity and size against the shard's load."));
    list.add("weight", RecordFacts::tr("Temporal weight"), groupedNumber(record.temporalWeight, 3),
             RecordFacts::tr("Grows with observations and halves every 30 days."));
    list.add("priority", RecordFacts::tr("Priority"), priorityText(record.priority),
             RecordFacts::tr("What its writer asked for; decides where a new record goes."));
}

void addPlace(FactList& list, const RecordPlace& place) {
    if (place.kind == RecordPlace::Kind::Pack) {
        list.add("file", RecordFacts::tr("Pack"), toQString(place.path),
                 RecordFacts::tr("The compressed file that holds this record with others of its type."));
        return;
    }
    const bool written = place.kind == RecordPlace::Kind::File;
    list.add("file", RecordFacts::tr("File"),
             written ? toQString(place.path) : RecordFacts::tr("not written yet"),
             RecordFacts::tr("The readable file of this record, written shortly after each change."));
}

void addStorage(FactList& list, const RecordDetails& details) {
    const Record& record = details.record;
    list.add("version", RecordFacts::tr("Version"), groupedNumber(static_cast<std::int64_t>(record.version)),
             RecordFacts::tr("The number of the change that made it what it is."));
    list.add("created", RecordFacts::tr("Created"), timeText(record.createdAt),
             timeText(record.createdAt, true));
    list.add("updated", RecordFacts::tr("Updated"), timeText(record.updatedAt),
             timeText(record.updatedAt, true));
    const auto bytes = static_cast<std::int64_t>(details.valueBytes);
    list.add("size", RecordFacts::tr("Size"), byteText(bytes),
             RecordFacts::tr("%1 as compact JSON.").arg(exactBytes(bytes)));
    list.add("checksum", RecordFacts::tr("Checksum"),
             QString::number(record.checksum, 16).rightJustified(16, u'0'),
             RecordFacts::tr("XXH3-64 of the value: a damaged byte does not go unnoticed."));
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
