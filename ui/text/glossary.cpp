// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/glossary.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>

#include "ui/text/property_words.h"

namespace warp::ui {
namespace {

struct Glossary {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

QVector<GlossaryEntry> storageWords() {
    return {
        {Glossary::tr("Universe"),
         Glossary::tr("One directory with all of its data: records, history, graph and "
                      "settings. Everything in it can be read without this program.")},
        {Glossary::tr("Spacetime"),
         Glossary::tr("Where records live, divided into shards by how often they are "
                      "used.")},
        {Glossary::tr("Hot, warm, cold"),
         Glossary::tr(
             "The three shards. Hot data is written at once and safest, warm data a moment later, cold "
             "data is packed and compressed.")},
        {Glossary::tr("Particle"), Glossary::tr("A record: one value under one key, such as users:alice.")},
        {Glossary::tr("Event horizon"),
         Glossary::tr("The cache. What is asked for often stays in memory; what is "
                      "not falls out.")},
        {Glossary::tr("Mirror"),
         Glossary::tr("The readable file of every record. You may edit it; the engine "
                      "notices and takes the change in.")},
    };
}

QVector<GlossaryEntry> behaviourWords() {
    return {
        {Glossary::tr("Observation"), Glossary::tr("A read that counts. Browsing does not observe: it leaves "
                                                   "activity and states as they are.")},
        {Glossary::tr("Superposition"),
         Glossary::tr("A record with two values at once, because two sides changed "
                      "it. It stays so until you choose.")},
        {Glossary::tr("Entanglement"),
         Glossary::tr("A link between records that belong together. Reading one "
                      "brings the other nearer.")},
        {Glossary::tr("Wormhole"),
         Glossary::tr("A shortcut between records or regions that are used together; it "
                      "grows with use and fades without.")},
        {Glossary::tr("Entropy"),
         Glossary::tr("How unevenly data and work are spread. When it is too high the "
                      "engine moves records between shards.")},
        {Glossary::tr("Cosmic log"),
         Glossary::tr("The write-ahead log: every change in order, with its number "
                      "(LSN). It is what survives a crash.")},
        {Glossary::tr("Observatory"), Glossary::tr("Figures, events and alerts about the universe itself.")},
    };
}

// A reader comes from the Inspector with its word, or from a file with the name that stands there.
QVector<GlossaryEntry> properties() {
    QVector<GlossaryEntry> entries;
    for (const PropertyWord& word : propertyWords()) {
        const QString name = word.name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(word.name);
        entries.append({word.word + name, word.meaning});
    }
    return entries;
}

}  // namespace

QVector<GlossaryEntry> glossary() {
    QVector<GlossaryEntry> entries = storageWords() + behaviourWords() + properties();
    const QCollator collator;
    std::sort(entries.begin(), entries.end(), [&collator](const GlossaryEntry& a, const GlossaryEntry& b) {
        return collator.compare(a.word, b.word) < 0;
    });
    return entries;
}

}  // namespace warp::ui
