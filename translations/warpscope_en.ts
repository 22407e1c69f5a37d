<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeasuredTiles</name>
    <message numerus="yes">
        <source>%1 in %n stream(s)</source>
        <translation>
            <numerusform>%1 in %n stream</numerusform>
            <numerusform>%1 in %n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) watch</source>
        <translation>
            <numerusform>%n rule watches</numerusform>
            <numerusform>%n rules watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message numerus="yes">
        <source>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</source>
        <translation>
            <numerusform>This record is in superposition: it may have %n value. Shown is the one that an observation returns.</numerusform>
            <numerusform>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superposition(s)</source>
        <translation>
            <numerusform>%n superposition</numerusform>
            <numerusform>%n superpositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n bad row</numerusform>
            <numerusform>%n bad rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n check(s), none with a complaint</source>
        <translation>
            <numerusform>%n check, without a complaint</numerusform>
            <numerusform>%n checks, none with a complaint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffPage</name>
    <message numerus="yes">
        <source>%n of what is different is listed; the counts are of all of it.</source>
        <translation>
            <numerusform>%n difference is listed; the counts are of all of them.</numerusform>
            <numerusform>%n differences are listed; the counts are of all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LinkTableModel</name>
    <message numerus="yes">
        <source>Since %1, observed together %n time(s).</source>
        <translation>
            <numerusform>Since %1, observed together %n time.</numerusform>
            <numerusform>Since %1, observed together %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LinksPane</name>
    <message numerus="yes">
        <source>Entangled with %n record(s)</source>
        <translation>
            <numerusform>Entangled with %n record</numerusform>
            <numerusform>Entangled with %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::OverviewTiles</name>
    <message numerus="yes">
        <source>%n merge(s)</source>
        <translation>
            <numerusform>%n merge</numerusform>
            <numerusform>%n merges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleDialog</name>
    <message numerus="yes">
        <source>%n snapshot(s) past their time: %1</source>
        <translation>
            <numerusform>%n snapshot past its time: %1</numerusform>
            <numerusform>%n snapshots past their time: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.</source>
        <translation>
            <numerusform>%n snapshot of the schedule is deleted for good. What only it holds cannot be had back.</numerusform>
            <numerusform>%n snapshots of the schedule are deleted for good. What only they hold cannot be had back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::Screenshot</name>
    <message numerus="yes">
        <source>The page was not complete after %n second(s).</source>
        <translation>
            <numerusform>The page was not complete after %n second.</numerusform>
            <numerusform>The page was not complete after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotTasks</name>
    <message numerus="yes">
        <source>%n snapshot(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n snapshot removed, %1 freed.</numerusform>
            <numerusform>%n snapshots removed, %1 freed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskIndicator</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapView</name>
    <message numerus="yes">
        <source>%n thing(s), each too small to be drawn: go in, or look into the tree</source>
        <translation>
            <numerusform>%n thing, too small to be drawn: go in, or look into the tree</numerusform>
            <numerusform>%n things, each too small to be drawn: go in, or look into the tree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseTreeModel</name>
    <message numerus="yes">
        <source>More than %n entries: see the Files tab</source>
        <translation>
            <numerusform>More than %n entry: see the Files tab</numerusform>
            <numerusform>More than %n entries: see the Files tab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: these are the first</source>
        <translation>
            <numerusform>More than %n entry: this is the first</numerusform>
            <numerusform>More than %n entries: these are the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::UnsavedGuard</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Save %n change?</numerusform>
            <numerusform>Save %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n finding(s). Enter opens the record or file.</source>
        <translation>
            <numerusform>%n finding. Enter opens the record or file.</numerusform>
            <numerusform>%n findings. Enter opens the record or file.</numerusform>
        </translation>
    </message>
</context>
</TS>
