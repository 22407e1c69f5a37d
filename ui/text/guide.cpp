// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guide.h"

#include <QtCore/QCoreApplication>

namespace warp::ui {
namespace {

struct Guide {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QVector<GuideEntry> lookingEntries() {
    return {
        {Guide::tr("Open or make a universe"),
         Guide::tr("A universe is a directory. The Universe menu opens one, makes a new one, or fills one "
                   "with this computer's packages to try things out.")},
        {Guide::tr("Find your way"),
         Guide::tr("The Explorer shows the regions and, in its second tab, the files. \u201cGo to\u201d in "
                   "the View menu finds any record or page by a part of its name; Back returns to what was "
                   "selected before.")},
        {Guide::tr("Look without touching"),
         Guide::tr("Browsing changes nothing and does not count as a read. The Inspector explains what is "
                   "selected; Enter opens it in a tab of its own.")},
        {Guide::tr("More than one window"),
         Guide::tr("One process writes to a universe, any number can observe it. The program warp does the "
                   "same work on the command line.")},
    };
}

QVector<GuideEntry> workingEntries() {
    return {
        {Guide::tr("Change a record"),
         Guide::tr("Edit its value as a tree or as JSON, then save. Undo takes back what was saved, unless "
                   "somebody else has changed the record since; then it says so.")},
        {Guide::tr("Use the files"),
         Guide::tr("Every record has a readable file. You may edit it with any program: the engine takes the "
                   "change in, or the Dashboard lists what is wrong with it.")},
        {Guide::tr("Bring data in and out"),
         Guide::tr("Import in the Tools menu takes JSON, JSON Lines and CSV, all rows or none. Export writes "
                   "the records of a type into a file. A file that is dropped on the window is imported.")},
        {Guide::tr("Keep a moment"),
         Guide::tr(
             "The Snapshots menu keeps the whole universe as it is now while work goes on, and makes a "
             "universe of a snapshot again, in a new directory. Every snapshot is a directory whose archive "
             "tar unpacks, too. Schedule in the same menu has them taken by themselves while the universe is "
             "open, and removes those that are past their time. Differences tells what was added, changed "
             "and deleted since one.")},
        {Guide::tr("Go back"),
         Guide::tr("Restore in the Snapshots menu makes a universe of a snapshot, or of the state at a time "
                   "between two, in a new directory or in place; or it brings only some parts back into the "
                   "open one. A single record comes back from its history or its context menu, and Undo "
                   "takes that back.")},
        {Guide::tr("Take care of it"),
         Guide::tr("Verify in the Tools menu checks that everything fits together. A universe that does not "
                   "open any more can be repaired from the same menu.")},
    };
}

}  // namespace

QVector<GuideEntry> guide() {
    return lookingEntries() + workingEntries();
}

}  // namespace warp::ui
