<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionSource</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Hot: strong consistency, a write waits until it is on the disk</source>
        <translation>Heiß: strenge Konsistenz, ein Schreiben wartet, bis es auf der Platte ist</translation>
    </message>
    <message>
        <source>Warm: eventual consistency, a power cut may lose 100 ms</source>
        <translation>Warm: letztendliche Konsistenz, ein Stromausfall kann 100 ms kosten</translation>
    </message>
    <message>
        <source>Cold: weak consistency, packed and compressed</source>
        <translation>Kalt: schwache Konsistenz, gepackt und komprimiert</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Kollabiert</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>It was read since it was written, and has one value.</source>
        <translation>Er wurde seit dem Schreiben gelesen und hat einen Wert.</translation>
    </message>
    <message>
        <source>It was not read since it was written, or has several candidate values.</source>
        <translation>Er wurde seit dem Schreiben nicht gelesen oder hat mehrere mögliche Werte.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 Datensätze</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Universe</source>
        <translation>Universum</translation>
    </message>
    <message>
        <source>One directory with all of its data: records, history, graph and settings. Everything in it can be read without this program.</source>
        <translation>Ein Verzeichnis mit allen seinen Daten: Datensätze, Verlauf, Graph und Einstellungen. Alles darin lässt sich ohne dieses Programm lesen.</translation>
    </message>
    <message>
        <source>Spacetime</source>
        <translation>Raumzeit</translation>
    </message>
    <message>
        <source>Where records live, divided into shards by how often they are used.</source>
        <translation>Wo die Datensätze liegen, nach Nutzungshäufigkeit auf Shards verteilt.</translation>
    </message>
    <message>
        <source>Hot, warm, cold</source>
        <translation>Heiß, warm, kalt</translation>
    </message>
    <message>
        <source>The three shards. Hot data is written at once and safest, warm data a moment later, cold data is packed and compressed.</source>
        <translation>Die drei Shards. Heiße Daten werden sofort und am sichersten geschrieben, warme einen Moment später, kalte werden gepackt und komprimiert.</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Teilchen</translation>
    </message>
    <message>
        <source>A record: one value under one key, such as users:alice.</source>
        <translation>Ein Datensatz: ein Wert unter einem Schlüssel, etwa users:alice.</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Ereignishorizont</translation>
    </message>
    <message>
        <source>The cache. What is asked for often stays in memory; what is not falls out.</source>
        <translation>Der Zwischenspeicher. Was oft gebraucht wird, bleibt im Speicher; der Rest fällt heraus.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>The readable file of every record. You may edit it; the engine notices and takes the change in.</source>
        <translation>Die lesbare Datei jedes Datensatzes. Sie darf bearbeitet werden; die Engine bemerkt es und übernimmt die Änderung.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>A read that counts. Browsing does not observe: it leaves activity and states as they are.</source>
        <translation>Ein Lesen, das zählt. Blättern beobachtet nicht: Aktivität und Zustände bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>A record with two values at once, because two sides changed it. It stays so until you choose.</source>
        <translation>Ein Datensatz mit zwei Werten zugleich, weil zwei Seiten ihn geändert haben. Er bleibt so, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Entanglement</source>
        <translation>Verschränkung</translation>
    </message>
    <message>
        <source>A link between records that belong together. Reading one brings the other nearer.</source>
        <translation>Eine Verbindung zwischen Datensätzen, die zusammengehören. Wer den einen liest, holt den anderen näher.</translation>
    </message>
    <message>
        <source>Wormhole</source>
        <translation>Wurmloch</translation>
    </message>
    <message>
        <source>A shortcut between records or regions that are used together; it grows with use and fades without.</source>
        <translation>Eine Abkürzung zwischen Datensätzen oder Regionen, die gemeinsam genutzt werden; sie wächst mit der Nutzung und verblasst ohne.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How unevenly data and work are spread. When it is too high the engine moves records between shards.</source>
        <translation>Wie ungleich Daten und Arbeit verteilt sind. Ist sie zu hoch, verschiebt die Engine Datensätze zwischen Shards.</translation>
    </message>
    <message>
        <source>Cosmic log</source>
        <translation>Kosmisches Log</translation>
    </message>
    <message>
        <source>The write-ahead log: every change in order, with its number (LSN). It is what survives a crash.</source>
        <translation>Das Write-Ahead-Log: jede Änderung der Reihe nach mit ihrer Nummer (LSN). Es überlebt einen Absturz.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorium</translation>
    </message>
    <message>
        <source>Figures, events and alerts about the universe itself.</source>
        <translation>Zahlen, Ereignisse und Warnungen über das Universum selbst.</translation>
    </message>
</context>
<context>
    <name>GoToSource</name>
    <message>
        <source>Go to a record, type or page</source>
        <translation>Zu Datensatz, Typ oder Seite gehen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Nothing may follow the value.</source>
        <translation>Nach dem Wert darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>The value is nested too deeply.</source>
        <translation>Der Wert ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is there twice.</source>
        <translation>Der Name &quot;%1&quot; kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>Hier wird ein Komma oder %1 erwartet.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Hier wird eine Ziffer erwartet.</translation>
    </message>
    <message>
        <source>A number does not begin with a zero.</source>
        <translation>Eine Zahl beginnt nicht mit einer Null.</translation>
    </message>
    <message>
        <source>This is no JSON value. Texts stand in double quotes.</source>
        <translation>Das ist kein JSON-Wert. Texte stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be escaped.</source>
        <translation>Zeilenumbrüche und Steuerzeichen in einem Text müssen maskiert werden.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Das schließende Anführungszeichen dieses Textes fehlt.</translation>
    </message>
    <message>
        <source>This is no escape that JSON knows.</source>
        <translation>Diese Maskierung kennt JSON nicht.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Desktop explorer of WarpEngine universes.</source>
        <translation>Desktop-Explorer für WarpEngine-Universen.</translation>
    </message>
    <message>
        <source>Open the universe in &lt;directory&gt;.</source>
        <translation>Das Universum in &lt;directory&gt; öffnen.</translation>
    </message>
    <message>
        <source>Make a new universe in &lt;directory&gt; and open it.</source>
        <translation>Ein neues Universum in &lt;directory&gt; anlegen und öffnen.</translation>
    </message>
    <message>
        <source>Make a universe of this computer&apos;s packages in &lt;directory&gt; and open it.</source>
        <translation>Ein Universum aus den Paketen dieses Rechners in &lt;directory&gt; anlegen und öffnen.</translation>
    </message>
    <message>
        <source>Only look; another process may write.</source>
        <translation>Nur ansehen; ein anderer Prozess darf schreiben.</translation>
    </message>
    <message>
        <source>Show this page first, such as dashboard or table:orders.</source>
        <translation>Diese Seite zuerst zeigen, etwa dashboard oder table:orders.</translation>
    </message>
    <message>
        <source>Select this record.</source>
        <translation>Diesen Datensatz auswählen.</translation>
    </message>
    <message>
        <source>light or dark; otherwise as chosen in the program.</source>
        <translation>light oder dark; sonst wie im Programm gewählt.</translation>
    </message>
    <message>
        <source>Language code such as de or zh_CN.</source>
        <translation>Sprachcode wie de oder zh_CN.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Tell all ages from this moment (ISO 8601).</source>
        <translation>Alle Altersangaben ab diesem Zeitpunkt rechnen (ISO 8601).</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG once it is complete, then exit.</source>
        <translation>Ein Bild des vollständigen Fensters als PNG speichern, dann beenden.</translation>
    </message>
    <message>
        <source>Only one of --open, --create and --sample can be given.</source>
        <translation>Nur eines von --open, --create und --sample ist möglich.</translation>
    </message>
    <message>
        <source>--%1 needs a directory.</source>
        <translation>--%1 braucht ein Verzeichnis.</translation>
    </message>
    <message>
        <source>--observer needs --open.</source>
        <translation>--observer braucht --open.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not &quot;%1&quot;.</source>
        <translation>--theme ist light oder dark, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size ist Breite und Höhe wie 1280x800, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now ist eine Zeit wie 2026-01-15T14:30:00Z, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>Nur ein Verzeichnis ist möglich; &quot;%1&quot; ist zu viel.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Quantum state</source>
        <translation>Quantenzustand</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>How often it was read on purpose. Looking at it here is a peek and does not count.</source>
        <translation>Wie oft er absichtlich gelesen wurde. Ihn hier anzusehen zählt nicht.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>When it was last read on purpose.</source>
        <translation>Wann er zuletzt absichtlich gelesen wurde.</translation>
    </message>
    <message>
        <source>Entangled with</source>
        <translation>Verschränkt mit</translation>
    </message>
    <message>
        <source>Records that belong to it: they are read and placed together.</source>
        <translation>Datensätze, die zu ihm gehören: Sie werden zusammen gelesen und abgelegt.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Where its value lies among all values: similar values lie near each other.</source>
        <translation>Wo sein Wert unter allen Werten liegt: Ähnliche Werte liegen nah beieinander.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Gravitational attraction</source>
        <translation>Anziehungskraft</translation>
    </message>
    <message>
        <source>How strongly its shard holds it: priority, activity and size against the shard&apos;s load.</source>
        <translation>Wie stark sein Shard ihn hält: Priorität, Aktivität und Größe gegen die Last des Shards.</translation>
    </message>
    <message>
        <source>Temporal weight</source>
        <translation>Zeitliches Gewicht</translation>
    </message>
    <message>
        <source>Grows with observations and halves every 30 days.</source>
        <translation>Wächst mit Beobachtungen und halbiert sich alle 30 Tage.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What its writer asked for; decides where a new record goes.</source>
        <translation>Was beim Schreiben verlangt wurde; bestimmt, wohin ein neuer Datensatz kommt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The number of the change that made it what it is.</source>
        <translation>Die Nummer der Änderung, die ihn zu dem machte, was er ist.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 as compact JSON.</source>
        <translation>%1 als kompaktes JSON.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>XXH3-64 of the value: a damaged byte does not go unnoticed.</source>
        <translation>XXH3-64 des Werts: Ein beschädigtes Byte bleibt nicht unbemerkt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>in a pack</source>
        <translation>in einem Paket</translation>
    </message>
    <message>
        <source>The readable file of this record, written shortly after each change.</source>
        <translation>Die lesbare Datei dieses Datensatzes, kurz nach jeder Änderung geschrieben.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No universe</source>
        <translation>Kein Universum</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
</context>
<context>
    <name>Temperature</name>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>Beobachtet. Der Prozess, der in dieses Universum schrieb, ist beendet.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>Beobachtet, doch von Prozess %1 kam seit %2 nichts Neues. Die Anzeige kann veraltet sein.</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>Beobachtet, %1 hinter Prozess %2. Von hier aus kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Nur lesen: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::AboutDialog</name>
    <message>
        <source>About Warpscope</source>
        <translation>Über Warpscope</translation>
    </message>
    <message>
        <source>Looks into WarpEngine universes: directories of readable data with a database&apos;s promises.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Blickt in WarpEngine-Universen: Verzeichnisse lesbarer Daten mit den Zusagen einer Datenbank.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ActivityView</name>
    <message>
        <source>Cancel task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Clear finished tasks</source>
        <translation>Beendete Aufgaben entfernen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No tasks are running.</source>
        <translation>Es laufen keine Aufgaben.</translation>
    </message>
</context>
<context>
    <name>warp::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>warp::ui::BranchModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>warp::ui::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Hidden part of the path</source>
        <translation>Verborgener Teil des Pfads</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>warp::ui::CollectedRecordModel</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
</context>
<context>
    <name>warp::ui::CommandPalette</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>warp::ui::DashboardPage</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Files edited by hand that could not be taken in</source>
        <translation>Von Hand geänderte Dateien, die nicht übernommen werden konnten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Records by type and shard</source>
        <translation>Datensätze nach Typ und Shard</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nothing changed since this was opened</source>
        <translation>Seit dem Öffnen hat sich nichts geändert</translation>
    </message>
</context>
<context>
    <name>warp::ui::DataEdits</name>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Look at what changed</source>
        <translation>Änderungen ansehen</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineLink</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Read this computer&apos;s packages</source>
        <translation>Pakete dieses Rechners lesen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwalter</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineSession</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerDock</name>
    <message>
        <source>Search names and keys</source>
        <translation>Namen und Schlüssel suchen</translation>
    </message>
    <message>
        <source>Universe by region</source>
        <translation>Universum nach Regionen</translation>
    </message>
    <message>
        <source>Files of the universe</source>
        <translation>Dateien des Universums</translation>
    </message>
    <message>
        <source>Ways to look at the universe</source>
        <translation>Ansichten des Universums</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche fand</translation>
    </message>
    <message>
        <source>Search failed: %1</source>
        <translation>Suche fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>First %1 found; type more to narrow it down</source>
        <translation>Die ersten %1 gefunden; weitertippen grenzt ein</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 keys…</source>
        <translation>%1 gefunden, %2 Schlüssel durchsucht…</translation>
    </message>
    <message>
        <source>%1 found in all %2 keys</source>
        <translation>%1 in allen %2 Schlüsseln gefunden</translation>
    </message>
    <message>
        <source>The counts could not be read: %1</source>
        <translation>Die Anzahlen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePage</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePanel</name>
    <message>
        <source>Decoded contents</source>
        <translation>Dekodierter Inhalt</translation>
    </message>
    <message>
        <source>File byte by byte</source>
        <translation>Datei Byte für Byte</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Ansichten der Datei</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>%1, its first %2</source>
        <translation>%1, davon die ersten %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It could not be decoded: %1</source>
        <translation>Sie konnte nicht dekodiert werden: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::FileTreeModel</name>
    <message>
        <source>List %1</source>
        <translation>%1 auflisten</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>warp::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find backwards</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>warp::ui::GlossaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Physics glossary</source>
        <translation>Physik-Glossar</translation>
    </message>
</context>
<context>
    <name>warp::ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>warp::ui::InspectorDock</name>
    <message>
        <source>Keep showing this while the selection moves on</source>
        <translation>Dies weiter zeigen, während die Auswahl weiterwandert</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Select a record, a type or a file to see what is known about it.</source>
        <translation>Einen Datensatz, einen Typ oder eine Datei auswählen, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Enter opens the table of all %1.</source>
        <translation>Die Eingabetaste öffnet die Tabelle mit allen %1.</translation>
    </message>
    <message>
        <source>Select a record or a file to see what is known about it.</source>
        <translation>Einen Datensatz oder eine Datei auswählen, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobsModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTree</name>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Wert als Baum</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::KeySearchModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Type, %1</source>
        <translation>Typ, %1</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
</context>
<context>
    <name>warp::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>warp::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>warp::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Restart Warpscope?</source>
        <translation>Warpscope neu starten?</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>warp::ui::OverviewTiles</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 more since this was opened</source>
        <translation>%1 mehr seit dem Öffnen</translation>
    </message>
    <message>
        <source>%1 fewer since this was opened</source>
        <translation>%1 weniger seit dem Öffnen</translation>
    </message>
    <message>
        <source>as when it was opened</source>
        <translation>wie beim Öffnen</translation>
    </message>
    <message>
        <source>Records in all three shards, from the engine&apos;s exact counters.</source>
        <translation>Datensätze in allen drei Shards, nach den genauen Zählern der Engine.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The bytes of all values as compact JSON.</source>
        <translation>Die Bytes aller Werte als kompaktes JSON.</translation>
    </message>
    <message>
        <source>%1 a record</source>
        <translation>%1 je Datensatz</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 geschrieben, %2 gelesen</translation>
    </message>
    <message>
        <source>Records written and observed in the last second. Browsing peeks and is not counted.</source>
        <translation>In der letzten Sekunde geschriebene und beobachtete Datensätze. Blättern zählt nicht.</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>all of it on the disk</source>
        <translation>alles auf der Platte</translation>
    </message>
    <message>
        <source>%1 not on the disk yet</source>
        <translation>%1 noch nicht auf der Platte</translation>
    </message>
    <message>
        <source>The number of the last change: every atomic batch takes the next one.</source>
        <translation>Die Nummer der letzten Änderung: Jeder atomare Stapel nimmt die nächste.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>all of it merged</source>
        <translation>alles eingearbeitet</translation>
    </message>
    <message>
        <source>%1 to be merged</source>
        <translation>%1 noch einzuarbeiten</translation>
    </message>
    <message>
        <source>The write-ahead log: what a commit waits for.</source>
        <translation>Das Write-Ahead-Log: worauf ein Commit wartet.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>%1 merges</source>
        <translation>%1 Zusammenführungen</translation>
    </message>
    <message>
        <source>The B+tree file that holds the records.</source>
        <translation>Die B+-Baum-Datei, die die Datensätze enthält.</translation>
    </message>
    <message>
        <source>Memory table</source>
        <translation>Speichertabelle</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 im Zwischenspeicher</translation>
    </message>
    <message>
        <source>Changes that are not in the tree yet.</source>
        <translation>Änderungen, die noch nicht im Baum sind.</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Spiegelrückstand</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>every file is written</source>
        <translation>jede Datei ist geschrieben</translation>
    </message>
    <message>
        <source>%1 written since opening</source>
        <translation>%1 seit dem Öffnen geschrieben</translation>
    </message>
    <message>
        <source>Records whose readable file is not written yet. It is written behind the commits.</source>
        <translation>Datensätze, deren lesbare Datei noch nicht geschrieben ist. Sie folgt den Commits nach.</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Freier Plattenplatz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Space on the disk that holds the universe.</source>
        <translation>Platz auf dem Datenträger, auf dem das Universum liegt.</translation>
    </message>
</context>
<context>
    <name>warp::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>warp::ui::PageArea</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedRecordModel</name>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Changed rows of %1</source>
        <translation>Geänderte Zeilen von %1</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecentDelegate</name>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>opened just now</source>
        <translation>gerade geöffnet</translation>
    </message>
    <message>
        <source>opened %1 ago</source>
        <translation>vor %1 geöffnet</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordActions</name>
    <message>
        <source>No universe is open.</source>
        <translation>Kein Universum ist geöffnet.</translation>
    </message>
    <message>
        <source>Observing: another process writes this universe.</source>
        <translation>Beobachtet: Ein anderer Prozess schreibt in dieses Universum.</translation>
    </message>
    <message>
        <source>A key is needed.</source>
        <translation>Ein Schlüssel wird gebraucht.</translation>
    </message>
    <message>
        <source>A key is written type:id; neither may be empty.</source>
        <translation>Ein Schlüssel wird type:id geschrieben; keiner der Teile darf leer sein.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes.</source>
        <translation>Ein Schlüssel hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>A key has no control characters.</source>
        <translation>Ein Schlüssel hat keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Key, written type:id</source>
        <translation>Schlüssel in der Form type:id</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Datensätze löschen</translation>
    </message>
    <message>
        <source>Delete %1? They go together or not at all, and can be brought back with Undo.</source>
        <translation>%1 löschen? Es wird alles zusammen gelöscht oder nichts, und Rückgängig stellt es wieder her.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht ausgeführt</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordDocument</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Check JSON</source>
        <translation>JSON prüfen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPage</name>
    <message>
        <source>There is no record %1. It may have been deleted.</source>
        <translation>Den Datensatz %1 gibt es nicht. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPanel</name>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>Value as somebody else left it</source>
        <translation>Wert, wie jemand anderes ihn hinterließ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Ansichten des Datensatzes</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Wert als Baum</translation>
    </message>
    <message>
        <source>Value byte by byte</source>
        <translation>Wert Byte für Byte</translation>
    </message>
    <message>
        <source>Properties of the record</source>
        <translation>Eigenschaften des Datensatzes</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>%1, %2, changed %3, version %4</source>
        <translation>%1, %2, geändert %3, Version %4</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Fremden Stand mit meinem überschreiben</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremden Stand übernehmen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This record does not exist (any more).</source>
        <translation>Diesen Datensatz gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Somebody changed this record at %1 while you were editing it. Yours is at the left, theirs at the right.</source>
        <translation>Jemand hat diesen Datensatz um %1 geändert, während Sie ihn bearbeiteten. Ihr Stand ist links, der fremde rechts.</translation>
    </message>
    <message>
        <source>This value has %1; its beginning is shown.</source>
        <translation>Dieser Wert hat %1; sein Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Show and edit all of it</source>
        <translation>Ganz zeigen und bearbeiten</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTableModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>warp::ui::Screenshot</name>
    <message numerus="yes">
        <source>The page was not complete after %n second(s).</source>
        <translation>
            <numerusform>Die Seite war nach %n Sekunde nicht vollständig.</numerusform>
            <numerusform>Die Seite war nach %n Sekunden nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>warp::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusLine</name>
    <message>
        <source>What this window may do with the universe</source>
        <translation>Was dieses Fenster mit dem Universum tun darf</translation>
    </message>
    <message>
        <source>The role you act in</source>
        <translation>Die Rolle, in der Sie handeln</translation>
    </message>
    <message>
        <source>Number of the last change in the log</source>
        <translation>Nummer der letzten Änderung im Log</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>Operationen pro Sekunde</translation>
    </message>
    <message>
        <source>Records whose readable files are still to be written</source>
        <translation>Datensätze, deren lesbare Dateien noch zu schreiben sind</translation>
    </message>
    <message>
        <source>Alerts that are muted</source>
        <translation>Stummgeschaltete Warnungen</translation>
    </message>
    <message>
        <source>How old these figures are</source>
        <translation>Wie alt diese Zahlen sind</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation>%1 Op/s</translation>
    </message>
    <message>
        <source>Mirror complete</source>
        <translation>Spiegel vollständig</translation>
    </message>
    <message>
        <source>Mirror %1 behind</source>
        <translation>Spiegel %1 zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures %1 old</source>
        <translation>Zahlen %1 alt</translation>
    </message>
</context>
<context>
    <name>warp::ui::TablePage</name>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Go to key, or to #row</source>
        <translation>Zu Schlüssel oder #Zeile gehen</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was found</source>
        <translation>Durchsuchen anhalten und Gefundenes behalten</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Durchsuchen anhalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Datensätze von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>There are no records of the type %1.</source>
        <translation>Es gibt keine Datensätze vom Typ %1.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Only up to %1 rows are sorted by value: filter first</source>
        <translation>Nur bis zu %1 Zeilen werden nach Wert sortiert: erst filtern</translation>
    </message>
    <message>
        <source>There are rows 1 to %1</source>
        <translation>Es gibt die Zeilen 1 bis %1</translation>
    </message>
    <message>
        <source>Nothing comes after that key; this is the last row</source>
        <translation>Nach diesem Schlüssel kommt nichts; dies ist die letzte Zeile</translation>
    </message>
    <message>
        <source>1 change, refresh</source>
        <translation>1 Änderung, aktualisieren</translation>
    </message>
    <message>
        <source>%1 changes, refresh</source>
        <translation>%1 Änderungen, aktualisieren</translation>
    </message>
    <message>
        <source>The scan failed: %1</source>
        <translation>Das Durchsuchen ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 of %3…</source>
        <translation>%1 gefunden, %2 von %3 durchsucht…</translation>
    </message>
    <message>
        <source>The first %1 found; there may be more: filter further</source>
        <translation>Die ersten %1 gefunden; es kann mehr geben: weiter filtern</translation>
    </message>
    <message>
        <source>Stopped: %1 found in %2 of %3</source>
        <translation>Angehalten: %1 in %2 von %3 gefunden</translation>
    </message>
    <message>
        <source>%1 found in all %2</source>
        <translation>%1 gefunden, durchsucht: alle %2</translation>
    </message>
    <message>
        <source>, rows %1 to %2</source>
        <translation>, Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>, rows missing: %1</source>
        <translation>, Zeilen fehlen: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Up to %1 rows that are loaded can be copied at once</source>
        <translation>Bis zu %1 geladene Zeilen lassen sich auf einmal kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Only the beginning of this text of %1 is shown.</source>
        <translation>Nur der Anfang dieses Textes von %1 wird gezeigt.</translation>
    </message>
    <message>
        <source>It is too large to be edited here.</source>
        <translation>Er ist zu groß, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>Load all of it</source>
        <translation>Ganz laden</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>warp::ui::Tile</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>warp::ui::UndoRouter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseCommands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;New universe…</source>
        <translation>&amp;Neues Universum…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open as o&amp;bserver…</source>
        <translation>Als &amp;Beobachter öffnen…</translation>
    </message>
    <message>
        <source>&amp;Sample of this computer&apos;s packages…</source>
        <translation>Bei&amp;spiel: Pakete dieses Rechners…</translation>
    </message>
    <message>
        <source>&amp;Close universe</source>
        <translation>Universum s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Empty directory for the new universe</source>
        <translation>Leeres Verzeichnis für das neue Universum</translation>
    </message>
    <message>
        <source>Directory of the universe</source>
        <translation>Verzeichnis des Universums</translation>
    </message>
    <message>
        <source>Empty directory for the sample universe</source>
        <translation>Leeres Verzeichnis für das Beispiel-Universum</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniversePages</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Type table</source>
        <translation>Typtabelle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>%1 cannot be undone any more</source>
        <translation>%1: lässt sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>%1 was changed at %2, after that edit. Nothing was written.</source>
        <translation>%1 wurde um %2 geändert, nach dieser Bearbeitung. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1: not undone</source>
        <translation>%1: nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseTreeModel</name>
    <message>
        <source>Spacetime</source>
        <translation>Raumzeit</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Quantum graph</source>
        <translation>Quantengraph</translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Wurmlöcher</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>QQL</source>
        <translation>QQL</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorium</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>All records, in three shards from hot to cold.</source>
        <translation>Alle Datensätze, in drei Shards von heiß bis kalt.</translation>
    </message>
    <message>
        <source>Events by time: live, recent and historical.</source>
        <translation>Ereignisse nach Zeit: live, jüngst und historisch.</translation>
    </message>
    <message>
        <source>Nodes, edges and the links between records.</source>
        <translation>Knoten, Kanten und die Verbindungen zwischen Datensätzen.</translation>
    </message>
    <message>
        <source>Learned shortcuts between records that are read together.</source>
        <translation>Gelernte Abkürzungen zwischen Datensätzen, die zusammen gelesen werden.</translation>
    </message>
    <message>
        <source>How busy and how unevenly loaded the universe is.</source>
        <translation>Wie beschäftigt und wie ungleich belastet das Universum ist.</translation>
    </message>
    <message>
        <source>Compiled queries, how they performed, and the schema.</source>
        <translation>Übersetzte Abfragen, wie sie liefen, und das Schema.</translation>
    </message>
    <message>
        <source>Snapshots, the write-ahead log and the audit trail.</source>
        <translation>Schnappschüsse, das Write-Ahead-Log und die Prüfspur.</translation>
    </message>
    <message>
        <source>Metrics, logs and diagnostics.</source>
        <translation>Messwerte, Protokolle und Diagnosen.</translation>
    </message>
    <message>
        <source>Everything that can be set, one file per subject.</source>
        <translation>Alles, was sich einstellen lässt, eine Datei je Thema.</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>%1 auflisten</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: see the Files tab</source>
        <translation>
            <numerusform>Mehr als %n Eintrag: siehe Reiter Dateien</numerusform>
            <numerusform>Mehr als %n Einträge: siehe Reiter Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>%1 messen</translation>
    </message>
</context>
<context>
    <name>warp::ui::UnsavedGuard</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung speichern?</numerusform>
            <numerusform>%n Änderungen speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>warp::ui::ValueTreeModel</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>warp::ui::ViewCommands</name>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>Seite s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>Physics &amp;glossary</source>
        <translation>Physik-&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;About Warpscope</source>
        <translation>&amp;Über Warpscope</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Zuerst ein Universum öffnen</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>In ein Universum aus Daten blicken: blättern, bearbeiten, suchen, reparieren.</translation>
    </message>
    <message>
        <source>Open a universe</source>
        <translation>Universum öffnen</translation>
    </message>
    <message>
        <source>New universe</source>
        <translation>Neues Universum</translation>
    </message>
    <message>
        <source>Sample of this computer&apos;s packages</source>
        <translation>Beispiel: Pakete dieses Rechners</translation>
    </message>
    <message>
        <source>Or drop the directory of a universe here.</source>
        <translation>Oder das Verzeichnis eines Universums hier ablegen.</translation>
    </message>
    <message>
        <source>Recent universes</source>
        <translation>Zuletzt geöffnete Universen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowDocks</name>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowMenus</name>
    <message>
        <source>&amp;Universe</source>
        <translation>&amp;Universum</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Ab&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Schnappschüsse</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
</TS>
