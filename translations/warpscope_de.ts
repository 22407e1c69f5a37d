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
    <name>Application</name>
    <message>
        <source>--select needs a universe: add --open.</source>
        <translation>--select braucht ein Universum: --open angeben.</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;.</source>
        <translation>--page ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>The page %1 needs a universe: add --open.</source>
        <translation>Die Seite %1 braucht ein Universum: --open angeben.</translation>
    </message>
    <message>
        <source>The page %1 needs to know of what: write %1:NAME.</source>
        <translation>Die Seite %1 muss wissen, wovon: %1:NAME schreiben.</translation>
    </message>
    <message>
        <source>--password-file cannot be read: %1</source>
        <translation>--password-file lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
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
    <name>Diffs</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 gelöscht</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 was added, version %2.</source>
        <translation>%1 kam hinzu, Version %2.</translation>
    </message>
    <message>
        <source>%1 was deleted; its version was %2.</source>
        <translation>%1 wurde gelöscht; die Version war %2.</translation>
    </message>
    <message>
        <source>%1 was changed, version %2 to %3.</source>
        <translation>%1 wurde geändert, Version %2 zu %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>EnginePhrases</name>
    <message>
        <source>users or roles were changed by hand and are in force</source>
        <translation>Benutzer oder Rollen wurden von Hand geändert und gelten</translation>
    </message>
    <message>
        <source>compare it with a snapshot&apos;s; the log still tells its latest changes</source>
        <translation>mit der eines Schnappschusses vergleichen; das Log nennt die letzten Änderungen noch</translation>
    </message>
    <message>
        <source>the user or the password is wrong</source>
        <translation>Benutzer oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>breaks the schema of its type: %1</source>
        <translation>verletzt das Schema seines Typs: %1</translation>
    </message>
    <message>
        <source>correct the record, or its schema (warp schema)</source>
        <translation>den Datensatz berichtigen, oder sein Schema (warp schema)</translation>
    </message>
    <message>
        <source>the schemas were changed by hand and are in force</source>
        <translation>die Schemas wurden von Hand geändert und gelten</translation>
    </message>
    <message>
        <source>cannot %1: %2</source>
        <translation>%1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>cannot %1 the tree: %2</source>
        <translation>Baum %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>make</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open directory</source>
        <translation>Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>create directory</source>
        <translation>Verzeichnis anlegen</translation>
    </message>
    <message>
        <source>remove directory</source>
        <translation>Verzeichnis entfernen</translation>
    </message>
    <message>
        <source>sync directory</source>
        <translation>Verzeichnis sichern</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>inspect the disk of</source>
        <translation>Datenträger prüfen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>auflisten</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>schützen</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>watch files</source>
        <translation>Dateien beobachten</translation>
    </message>
    <message>
        <source>reserve space for</source>
        <translation>Platz reservieren</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>in %1 umbenennen</translation>
    </message>
    <message>
        <source>exchange with %1</source>
        <translation>mit %1 tauschen</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>send to</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht vorhanden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Verzeichnis</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Verzeichnis nicht leer</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>%1; opening it as observer may work</source>
        <translation>%1; als Beobachter öffnen geht vielleicht</translation>
    </message>
    <message>
        <source>in use by process %1 on host %2 since %3</source>
        <translation>in Benutzung durch Prozess %1 auf Rechner %2 seit %3</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>in Benutzung durch einen anderen Prozess</translation>
    </message>
    <message>
        <source>%1 and does not answer (%2): close it or wait</source>
        <translation>%1 und antwortet nicht (%2): schließen oder warten</translation>
    </message>
    <message>
        <source>%1 and fell silent; whether the command was carried out is not known: look at the records</source>
        <translation>%1 und verstummt; ob der Befehl ausgeführt wurde, ist nicht bekannt: Datensätze ansehen</translation>
    </message>
    <message>
        <source>%1 and ended before it answered; whether the command was carried out is not known: look at the records</source>
        <translation>%1 und vor der Antwort beendet; ob der Befehl ausgeführt wurde, ist nicht bekannt: Datensätze ansehen</translation>
    </message>
    <message>
        <source>the other process has gone</source>
        <translation>der andere Prozess ist beendet</translation>
    </message>
    <message>
        <source>the other process does not answer</source>
        <translation>der andere Prozess antwortet nicht</translation>
    </message>
    <message>
        <source>it is being closed</source>
        <translation>es wird gerade geschlossen</translation>
    </message>
    <message>
        <source>the universe is being closed</source>
        <translation>das Universum wird gerade geschlossen</translation>
    </message>
    <message>
        <source>too many commands at once; try again</source>
        <translation>zu viele Befehle auf einmal; noch einmal versuchen</translation>
    </message>
    <message>
        <source>more than %1 records, nodes and edges were changed since then, too many to compare by the log: choose a later time, or compare with a snapshot</source>
        <translation>seither wurden mehr als %1 Datensätze, Knoten und Kanten geändert, zu viele für einen Vergleich anhand des Logs: einen späteren Zeitpunkt wählen oder mit einem Schnappschuss vergleichen</translation>
    </message>
    <message>
        <source>no universe here: %1</source>
        <translation>hier ist kein Universum: %1</translation>
    </message>
    <message>
        <source>there is no such directory</source>
        <translation>dieses Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>the directory has no universe.manifest</source>
        <translation>das Verzeichnis hat kein universe.manifest</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>es ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>the directory is not empty (it holds &apos;%1&apos;) and no universe: choose an empty or a new one</source>
        <translation>das Verzeichnis ist nicht leer (es enthält „%1“) und kein Universum: ein leeres oder neues wählen</translation>
    </message>
    <message>
        <source>the universe has format version %1; this engine (%2) reads up to %3: use a newer Warpscope</source>
        <translation>das Universum hat Formatversion %1; dieses Programm (%2) liest bis %3: ein neueres Warpscope benutzen</translation>
    </message>
    <message>
        <source>the manifest is no JSON object</source>
        <translation>das Manifest ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the manifest has no format_version</source>
        <translation>das Manifest hat keine format_version</translation>
    </message>
    <message>
        <source>%1 is missing or not what it should be</source>
        <translation>%1 fehlt oder ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>universe_id is empty</source>
        <translation>universe_id ist leer</translation>
    </message>
    <message>
        <source>the universe is closed</source>
        <translation>das Universum ist geschlossen</translation>
    </message>
    <message>
        <source>this process only observes the universe</source>
        <translation>dieser Prozess beobachtet das Universum nur</translation>
    </message>
    <message>
        <source>the universe is read-only</source>
        <translation>das Universum ist nur lesbar</translation>
    </message>
    <message>
        <source>the universe is read-only since a failure: %1; remove its cause, then resume</source>
        <translation>das Universum ist seit einem Fehler nur lesbar: %1; Ursache beseitigen, dann fortsetzen</translation>
    </message>
    <message>
        <source>the disk is full and the universe takes nothing but deletions (%1); make room, then resume</source>
        <translation>der Datenträger ist voll, nur Löschungen gehen (%1); Platz schaffen, dann fortsetzen</translation>
    </message>
    <message>
        <source>the last %1 MiB and inodes of the disk are left to log and tree</source>
        <translation>die letzten %1 MiB und Inodes des Datenträgers bleiben für Log und Baum</translation>
    </message>
    <message>
        <source>too little free space to reserve %1 bytes</source>
        <translation>zu wenig freier Platz, um %1 Bytes zu reservieren</translation>
    </message>
    <message>
        <source>too little space to archive the log; it waits</source>
        <translation>zu wenig Platz, um das Log zu archivieren; es wartet</translation>
    </message>
    <message>
        <source>another program keeps writing to files of the mirror</source>
        <translation>ein anderes Programm schreibt ständig in Dateien des Spiegels</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the type before &apos;:&apos; is empty</source>
        <translation>der Typ vor „:“ ist leer</translation>
    </message>
    <message>
        <source>the id after &apos;:&apos; is empty</source>
        <translation>die Kennung nach „:“ ist leer</translation>
    </message>
    <message>
        <source>the key is not valid UTF-8</source>
        <translation>der Schlüssel ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the key holds a control character</source>
        <translation>der Schlüssel enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the key has %1 bytes with its type; at most %2 are allowed</source>
        <translation>der Schlüssel hat mit seinem Typ %1 Bytes; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>`%1` already exists (version %2)</source>
        <translation>„%1“ gibt es schon (Version %2)</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>`%1` is at version %2, not %3: somebody changed it meanwhile</source>
        <translation>„%1“ hat Version %2, nicht %3: jemand hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;</source>
        <translation>den Datensatz „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>entry %1 of the batch: %2</source>
        <translation>Eintrag %1 des Stapels: %2</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; does not match its checksum</source>
        <translation>der Wert von „%1“ passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; cannot be read from its pack: %2</source>
        <translation>der Wert von „%1“ ist in seinem Paket nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the stored record is damaged</source>
        <translation>der gespeicherte Datensatz ist beschädigt</translation>
    </message>
    <message>
        <source>change %1 is not kept in the log; kept are %2</source>
        <translation>Änderung %1 ist nicht im Log aufbewahrt; aufbewahrt sind %2</translation>
    </message>
    <message>
        <source>change %1 is not in the live log</source>
        <translation>Änderung %1 ist nicht im laufenden Log</translation>
    </message>
    <message>
        <source>the log does not hold change %1 of &apos;%2&apos; (any more)</source>
        <translation>das Log enthält Änderung %1 von „%2“ nicht (mehr)</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>Verknüpfungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>die Datei hat %1 Bytes; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>this computer has no dpkg: its packages cannot be listed</source>
        <translation>dieser Rechner hat kein dpkg: seine Pakete lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the JSON text ends too early</source>
        <translation>der JSON-Text endet zu früh</translation>
    </message>
    <message>
        <source>the JSON text is larger than allowed</source>
        <translation>der JSON-Text ist größer als erlaubt</translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation>hinter dem JSON-Wert darf nichts stehen</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>hier wird ein Komma oder ] erwartet</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>hier wird ein Komma oder } erwartet</translation>
    </message>
    <message>
        <source>the JSON text is nested deeper than allowed</source>
        <translation>der JSON-Text ist tiefer verschachtelt als erlaubt</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>hier wird ein Schlüssel in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>this escape does not exist in JSON</source>
        <translation>diese Maskierung gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>a low surrogate stands alone</source>
        <translation>ein niederes Surrogat steht allein</translation>
    </message>
    <message>
        <source>a high surrogate stands alone</source>
        <translation>ein hohes Surrogat steht allein</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>ein Steuerzeichen in einem Text muss maskiert werden</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>das ist kein wohlgeformtes UTF-8</translation>
    </message>
    <message>
        <source>a JSON value is expected here</source>
        <translation>hier wird ein JSON-Wert erwartet</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>hier wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>only true, false and null are words of JSON</source>
        <translation>nur true, false und null sind Wörter von JSON</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>der Schlüssel %1 steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>a record must be an object</source>
        <translation>ein Datensatz muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot; in its &quot;%2&quot;</source>
        <translation>der Datensatz hat kein „%1“ in „%2“</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot;</source>
        <translation>der Datensatz hat kein „%1“</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>edited on an older version while the record changed: keep one of both values</source>
        <translation>auf einer älteren Version bearbeitet, während sich der Datensatz änderte: einen der beiden Werte behalten</translation>
    </message>
    <message>
        <source>edited while the record was deleted</source>
        <translation>bearbeitet, während der Datensatz gelöscht wurde</translation>
    </message>
    <message>
        <source>the key belongs to another file</source>
        <translation>der Schlüssel gehört zu einer anderen Datei</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; belongs to another file</source>
        <translation>der Schlüssel „%1“ gehört zu einer anderen Datei</translation>
    </message>
    <message>
        <source>the universe has no record whose file this is</source>
        <translation>das Universum hat keinen Datensatz zu dieser Datei</translation>
    </message>
    <message>
        <source>claims a version that the universe has not reached</source>
        <translation>nennt eine Version, die das Universum noch nicht erreicht hat</translation>
    </message>
    <message>
        <source>this file is no problem any more</source>
        <translation>diese Datei ist kein Problem mehr</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 muss eines von %2 sein</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a configuration file is a JSON object</source>
        <translation>eine Konfigurationsdatei ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1; nothing behind it was read</source>
        <translation>%1; dahinter wurde nichts gelesen</translation>
    </message>
    <message>
        <source>the record exists; --replace would replace it</source>
        <translation>den Datensatz gibt es schon; Ersetzen ist nicht gewählt</translation>
    </message>
    <message>
        <source>the same key stands at %1 already</source>
        <translation>derselbe Schlüssel steht schon bei %1</translation>
    </message>
    <message>
        <source>a type has no &quot;:&quot; in it</source>
        <translation>ein Typ enthält kein „:“</translation>
    </message>
    <message>
        <source>column %1 of the header has no name</source>
        <translation>Spalte %1 der Kopfzeile hat keinen Namen</translation>
    </message>
    <message>
        <source>column %1 of the header is not UTF-8: convert the file</source>
        <translation>Spalte %1 der Kopfzeile ist kein UTF-8: Datei umwandeln</translation>
    </message>
    <message>
        <source>column %1 of the header repeats the name &quot;%2&quot;</source>
        <translation>Spalte %1 der Kopfzeile wiederholt den Namen „%2“</translation>
    </message>
    <message>
        <source>has no column &quot;key&quot;: give the type of the rows</source>
        <translation>hat keine Spalte „key“: Typ der Zeilen angeben</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2</source>
        <translation>hat %1 Felder, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8: convert the file</source>
        <translation>„%1“ ist kein UTF-8: Datei umwandeln</translation>
    </message>
    <message>
        <source>has no &quot;key&quot; and &quot;value&quot;: give the type of the rows</source>
        <translation>hat kein „key“ und „value“: Typ der Zeilen angeben</translation>
    </message>
    <message>
        <source>is no record: give the type of the rows</source>
        <translation>ist kein Datensatz: Typ der Zeilen angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a record: give the type of the rows</source>
        <translation>„%1“ gehört nicht zu einem Datensatz: Typ der Zeilen angeben</translation>
    </message>
    <message>
        <source>is no object, so it has no &quot;%1&quot;</source>
        <translation>ist kein Objekt, hat also kein „%1“</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>hat kein „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is neither text nor a number</source>
        <translation>die Kennung „%1“ ist weder Text noch Zahl</translation>
    </message>
    <message>
        <source>a JSON file of rows is an array of them, or one object</source>
        <translation>eine JSON-Datei mit Zeilen ist eine Liste davon oder ein Objekt</translation>
    </message>
    <message>
        <source>the array is not closed: the file is cut</source>
        <translation>die Liste ist nicht geschlossen: die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; behind a row</source>
        <translation>hinter einer Zeile wird „,“ oder „]“ erwartet</translation>
    </message>
    <message>
        <source>text behind the end of the rows</source>
        <translation>Text hinter dem Ende der Zeilen</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the row has more fields than allowed</source>
        <translation>die Zeile hat mehr Felder als erlaubt</translation>
    </message>
    <message>
        <source>a quote stands inside a field without quotes</source>
        <translation>ein Anführungszeichen steht in einem Feld ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a quoted field is not closed</source>
        <translation>ein Feld in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the row is longer than allowed</source>
        <translation>die Zeile ist länger als erlaubt</translation>
    </message>
    <message>
        <source>the directory is missing</source>
        <translation>das Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>open the universe for writing: it is made again</source>
        <translation>das Universum zum Schreiben öffnen: dann entsteht es neu</translation>
    </message>
    <message>
        <source>restore universe.manifest from a snapshot</source>
        <translation>universe.manifest aus einem Schnappschuss zurückholen</translation>
    </message>
    <message>
        <source>correct the file; until then the last good values are in force</source>
        <translation>die Datei berichtigen; bis dahin gelten die letzten guten Werte</translation>
    </message>
    <message>
        <source>close the universe and run warp repair</source>
        <translation>das Universum schließen und warp repair ausführen</translation>
    </message>
    <message>
        <source>remove the file: no record is at risk, its changes are missing from history and restores</source>
        <translation>die Datei entfernen: kein Datensatz ist in Gefahr, ihre Änderungen fehlen in Verlauf und Rücksicherungen</translation>
    </message>
    <message>
        <source>changes %1 to %2 before it are not kept</source>
        <translation>die Änderungen %1 bis %2 davor sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>this archive of the log belongs to universe %1</source>
        <translation>dieses Log-Archiv gehört zu Universum %1</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>die Datei wegbringen</translation>
    </message>
    <message>
        <source>the pack is missing or shorter than recorded: records in it are lost</source>
        <translation>das Paket fehlt oder ist kürzer als verzeichnet: Datensätze darin sind verloren</translation>
    </message>
    <message>
        <source>restore them from a snapshot</source>
        <translation>sie aus einem Schnappschuss zurückholen</translation>
    </message>
    <message>
        <source>edited by hand and not taken in</source>
        <translation>von Hand bearbeitet und nicht übernommen</translation>
    </message>
    <message>
        <source>correct the file or remove it, then warp rescan</source>
        <translation>die Datei berichtigen oder entfernen, dann warp rescan</translation>
    </message>
    <message>
        <source>there are more findings</source>
        <translation>es gibt weitere Funde</translation>
    </message>
    <message>
        <source>restore the record from a snapshot</source>
        <translation>den Datensatz aus einem Schnappschuss zurückholen</translation>
    </message>
    <message>
        <source>the record&apos;s file is missing</source>
        <translation>die Datei des Datensatzes fehlt</translation>
    </message>
    <message>
        <source>the file does not show the record as it is</source>
        <translation>die Datei zeigt den Datensatz nicht, wie er ist</translation>
    </message>
    <message>
        <source>the counters of type &apos;%1&apos; do not match its records</source>
        <translation>die Zähler des Typs „%1“ passen nicht zu seinen Datensätzen</translation>
    </message>
    <message>
        <source>a type has records and no counters</source>
        <translation>ein Typ hat Datensätze und keine Zähler</translation>
    </message>
    <message>
        <source>an old file of a record that lies elsewhere</source>
        <translation>eine alte Datei eines Datensatzes, der woanders liegt</translation>
    </message>
    <message>
        <source>a file without a record</source>
        <translation>eine Datei ohne Datensatz</translation>
    </message>
    <message>
        <source>warp rescan, or remove the file</source>
        <translation>warp rescan, oder die Datei entfernen</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; the other files of events are sound</source>
        <translation>die Datei aus einem Schnappschuss zurückholen; die anderen Ereignisdateien sind heil</translation>
    </message>
    <message>
        <source>the file of events is missing or shorter than recorded: events are lost</source>
        <translation>die Ereignisdatei fehlt oder ist kürzer als verzeichnet: Ereignisse sind verloren</translation>
    </message>
    <message>
        <source>the tree&apos;s blocks do not fill the file of events</source>
        <translation>die Blöcke des Baums füllen die Ereignisdatei nicht</translation>
    </message>
    <message>
        <source>event %1 of the block is no event</source>
        <translation>Ereignis %1 des Blocks ist kein Ereignis</translation>
    </message>
    <message>
        <source>event %1 of the block lies before the one above it</source>
        <translation>Ereignis %1 des Blocks liegt vor dem darüber</translation>
    </message>
    <message>
        <source>event %1 of the block has an LSN of another block</source>
        <translation>Ereignis %1 des Blocks hat die LSN eines anderen Blocks</translation>
    </message>
    <message>
        <source>the block has %1 events, not %2</source>
        <translation>der Block hat %1 Ereignisse, nicht %2</translation>
    </message>
    <message>
        <source>the block does not end with its last event</source>
        <translation>der Block endet nicht mit seinem letzten Ereignis</translation>
    </message>
    <message>
        <source>the node&apos;s data is damaged</source>
        <translation>die Daten des Knotens sind beschädigt</translation>
    </message>
    <message>
        <source>the node&apos;s id does not lead back to it</source>
        <translation>die Nummer des Knotens führt nicht zu ihm zurück</translation>
    </message>
    <message>
        <source>%1 ids stand for %2 nodes</source>
        <translation>%1 Nummern stehen für %2 Knoten</translation>
    </message>
    <message>
        <source>the edge has an end that is no node</source>
        <translation>ein Ende der Kante ist kein Knoten</translation>
    </message>
    <message>
        <source>the edge is not found by its end</source>
        <translation>die Kante wird von ihrem Ende aus nicht gefunden</translation>
    </message>
    <message>
        <source>the edge&apos;s data is damaged</source>
        <translation>die Daten der Kante sind beschädigt</translation>
    </message>
    <message>
        <source>the index of edges by their ends has %1 entries for %2 edges</source>
        <translation>das Verzeichnis der Kanten nach Enden hat %1 Einträge für %2 Kanten</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>the file does not show what the universe holds</source>
        <translation>die Datei zeigt nicht, was das Universum enthält</translation>
    </message>
    <message>
        <source>a file without a node or an edge</source>
        <translation>eine Datei ohne Knoten oder Kante</translation>
    </message>
    <message>
        <source>the log is damaged: changes %1 to %2 are at risk; `warp repair` salvages what can be read</source>
        <translation>das Log ist beschädigt: die Änderungen %1 bis %2 sind in Gefahr; „warp repair“ rettet, was lesbar ist</translation>
    </message>
    <message>
        <source>the header of this log segment is damaged; `warp repair` salvages what can be read</source>
        <translation>der Kopf dieses Logabschnitts ist beschädigt; „warp repair“ rettet, was lesbar ist</translation>
    </message>
    <message>
        <source>the log misses changes %1 to %2; `warp repair` goes on without them</source>
        <translation>im Log fehlen die Änderungen %1 bis %2; „warp repair“ macht ohne sie weiter</translation>
    </message>
    <message>
        <source>this log belongs to universe %1, not to %2; move the file away</source>
        <translation>dieses Log gehört zu Universum %1, nicht zu %2; die Datei wegbringen</translation>
    </message>
    <message>
        <source>the tree was cut short: %1 of %2 bytes are there; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>der Baum ist abgeschnitten: %1 von %2 Bytes sind da; „warp rebuild DIR trees“ macht ihn aus Dateien und Paketen neu</translation>
    </message>
    <message>
        <source>the tree is missing although changes up to %1 were in it; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>der Baum fehlt, obwohl Änderungen bis %1 darin waren; „warp rebuild DIR trees“ macht ihn aus Dateien und Paketen neu</translation>
    </message>
    <message>
        <source>%1: damaged at byte %2</source>
        <translation>%1: beschädigt bei Byte %2</translation>
    </message>
    <message>
        <source>lost: changes %1 to %2</source>
        <translation>verloren: Änderungen %1 bis %2</translation>
    </message>
    <message>
        <source>would keep %1 batches, the last with LSN %2</source>
        <translation>würde %1 Stapel behalten, den letzten mit LSN %2</translation>
    </message>
    <message>
        <source>kept %1 batches, the last with LSN %2</source>
        <translation>%1 Stapel behalten, den letzten mit LSN %2</translation>
    </message>
    <message>
        <source>the old segments are in %1</source>
        <translation>die alten Abschnitte liegen in %1</translation>
    </message>
    <message>
        <source>the log is not damaged</source>
        <translation>das Log ist nicht beschädigt</translation>
    </message>
    <message>
        <source>%1 missing directories were made again</source>
        <translation>%1 fehlende Verzeichnisse wurden neu angelegt</translation>
    </message>
    <message>
        <source>the universe was not closed the last time; the log is replayed</source>
        <translation>das Universum wurde zuletzt nicht geschlossen; das Log wird nachgespielt</translation>
    </message>
    <message>
        <source>the universe writes again</source>
        <translation>das Universum schreibt wieder</translation>
    </message>
    <message>
        <source>took in the edited file of %1</source>
        <translation>bearbeitete Datei von %1 übernommen</translation>
    </message>
    <message>
        <source>took in the edited file %1</source>
        <translation>bearbeitete Datei %1 übernommen</translation>
    </message>
    <message>
        <source>the file of %1 was edited on an older version: the record may have either value until one is chosen (`warp collapse`)</source>
        <translation>die Datei von %1 wurde auf einer älteren Version bearbeitet: der Datensatz kann beide Werte haben, bis einer gewählt wird (`warp collapse`)</translation>
    </message>
    <message>
        <source>so strong a link would move &quot;%1&quot; to %2</source>
        <translation>eine so starke Verbindung würde „%1“ nach %2 verschieben</translation>
    </message>
    <message>
        <source>rules of alerts were changed by hand and are in force</source>
        <translation>Alarmregeln wurden von Hand geändert und gelten</translation>
    </message>
    <message>
        <source>%1 was changed since the universe was last closed: by hand, or by a session that was cut off</source>
        <translation>%1 wurde geändert, seit das Universum zuletzt geschlossen wurde: von Hand oder von einer Sitzung, die abgebrochen wurde</translation>
    </message>
    <message>
        <source>%1 was removed by hand while the universe was closed</source>
        <translation>%1 wurde von Hand entfernt, während das Universum geschlossen war</translation>
    </message>
    <message>
        <source>%1 was changed by hand while the universe was closed</source>
        <translation>%1 wurde von Hand geändert, während das Universum geschlossen war</translation>
    </message>
    <message>
        <source>gave up the edit of %1</source>
        <translation>Bearbeitung von %1 verworfen</translation>
    </message>
    <message>
        <source>%1 edited files could not be taken in; see the problems</source>
        <translation>%1 bearbeitete Dateien konnten nicht übernommen werden; siehe Probleme</translation>
    </message>
    <message>
        <source>files cannot be watched, so edits are found later: %1</source>
        <translation>Dateien lassen sich nicht beobachten, Bearbeitungen werden später gefunden: %1</translation>
    </message>
    <message>
        <source>the configuration was changed by hand and is in force</source>
        <translation>die Konfiguration wurde von Hand geändert und gilt</translation>
    </message>
    <message>
        <source>the disk is full: the space kept for deletions is used</source>
        <translation>der Datenträger ist voll: der Platz für Löschungen wird benutzt</translation>
    </message>
    <message>
        <source>%1 events moved on to an older tier</source>
        <translation>%1 Ereignisse in eine ältere Stufe verschoben</translation>
    </message>
    <message>
        <source>%1 events expired</source>
        <translation>%1 Ereignisse abgelaufen</translation>
    </message>
    <message>
        <source>a pack is shorter than it was</source>
        <translation>ein Paket ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>a file of events is shorter than it was</source>
        <translation>eine Ereignisdatei ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>maintenance step %1: %2</source>
        <translation>Wartungsschritt %1: %2</translation>
    </message>
    <message>
        <source>the answer to a command of another process was not delivered: %1</source>
        <translation>die Antwort auf den Befehl eines anderen Prozesses kam nicht an: %1</translation>
    </message>
    <message>
        <source>the universe&apos;s directory was moved or removed</source>
        <translation>das Verzeichnis des Universums wurde verschoben oder entfernt</translation>
    </message>
    <message>
        <source>another directory stands where the universe was</source>
        <translation>an der Stelle des Universums steht ein anderes Verzeichnis</translation>
    </message>
    <message>
        <source>the log could not be synced (%1); the change may or may not survive</source>
        <translation>das Log ließ sich nicht sichern (%1); die Änderung bleibt vielleicht erhalten oder nicht</translation>
    </message>
    <message>
        <source>the link does not stand where its records say</source>
        <translation>die Verknüpfung steht nicht dort, wo ihre Datensätze es sagen</translation>
    </message>
    <message>
        <source>the link has an end that is no record</source>
        <translation>ein Ende der Verknüpfung ist kein Datensatz</translation>
    </message>
    <message>
        <source>the link is not found by its other end</source>
        <translation>die Verknüpfung wird von ihrem anderen Ende aus nicht gefunden</translation>
    </message>
    <message>
        <source>the index of links has %1 entries for %2 links</source>
        <translation>der Index der Verknüpfungen hat %1 Einträge für %2 Verknüpfungen</translation>
    </message>
    <message>
        <source>a link is damaged</source>
        <translation>eine Verknüpfung ist beschädigt</translation>
    </message>
    <message>
        <source>a superposition is damaged</source>
        <translation>eine Superposition ist beschädigt</translation>
    </message>
    <message>
        <source>a value of the superposition is damaged</source>
        <translation>ein Wert der Superposition ist beschädigt</translation>
    </message>
    <message>
        <source>the file does not show the links that the universe holds</source>
        <translation>die Datei zeigt nicht die Verknüpfungen, die das Universum hat</translation>
    </message>
    <message>
        <source>a wormhole is damaged</source>
        <translation>ein Wurmloch ist beschädigt</translation>
    </message>
    <message>
        <source>the figures of the wormholes are damaged</source>
        <translation>die Zahlen der Wurmlöcher sind beschädigt</translation>
    </message>
    <message>
        <source>the file does not show the wormholes that the universe holds</source>
        <translation>die Datei zeigt nicht die Wurmlöcher, die das Universum hat</translation>
    </message>
    <message>
        <source>the wormhole has no regions at its ends or a strength that there is not</source>
        <translation>das Wurmloch hat an seinen Enden keine Regionen oder eine Stärke, die es nicht gibt</translation>
    </message>
    <message>
        <source>the file has a route that leads through no wormhole</source>
        <translation>die Datei hat eine Route, die durch kein Wurmloch führt</translation>
    </message>
    <message>
        <source>the log of moves is shorter than it was: what it said of earlier moves is lost</source>
        <translation>das Protokoll der Umzüge ist kürzer, als es war: Was es über frühere Umzüge sagte, ist verloren</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk</source>
        <translation>die Datei aus einem Schnappschuss zurückholen; kein Datensatz ist in Gefahr</translation>
    </message>
    <message>
        <source>not changed, because it cannot be put into the audit trail: %1</source>
        <translation>nicht geändert, weil es nicht in die Prüfspur geschrieben werden kann: %1</translation>
    </message>
    <message>
        <source>sign-in refused: wrong password for %1 (%2)</source>
        <translation>Anmeldung abgelehnt: falsches Passwort für %1 (%2)</translation>
    </message>
    <message>
        <source>sign-in refused: there is no user %1 (%2)</source>
        <translation>Anmeldung abgelehnt: Es gibt keinen Benutzer %1 (%2)</translation>
    </message>
    <message>
        <source>the routing table is damaged</source>
        <translation>die Routingtabelle ist beschädigt</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>es ist kein Zeitplan gesetzt</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>%1, the next %2</source>
        <translation>%1, der nächste %2</translation>
    </message>
    <message>
        <source>%1, the next %2, the last %3</source>
        <translation>%1, der nächste %2, der letzte %3</translation>
    </message>
    <message>
        <source>%1; the one due %2 was missed</source>
        <translation>%1; der fällige von %2 wurde versäumt</translation>
    </message>
    <message>
        <source>%1; one failed %2: %3</source>
        <translation>%1; einer ist %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>%1; it was taken, but older ones could not be removed %2: %3</source>
        <translation>%1; er wurde aufgenommen, aber ältere konnten %2 nicht entfernt werden: %3</translation>
    </message>
    <message>
        <source>the snapshot that was due %1 was missed; it is taken now</source>
        <translation>der fällige Schnappschuss von %1 wurde versäumt; er wird jetzt aufgenommen</translation>
    </message>
    <message>
        <source>took the %1 snapshot %2</source>
        <translation>nahm den Schnappschuss (%1) %2 auf</translation>
    </message>
    <message>
        <source>removed %1 snapshots that were past their time</source>
        <translation>entfernte %1 abgelaufene Schnappschüsse</translation>
    </message>
    <message>
        <source>a rule that keeps no snapshot would remove all: say how many are kept</source>
        <translation>eine Regel, die keinen Schnappschuss behält, würde alle entfernen: sagen Sie, wie viele bleiben</translation>
    </message>
    <message>
        <source>the file is not as the engine wrote it: its checksum does not match</source>
        <translation>die Datei ist nicht, wie die Engine sie schrieb: ihre Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>the file has no checksum where the engine writes one</source>
        <translation>der Datei fehlt die Prüfsumme, die die Engine schreibt</translation>
    </message>
    <message>
        <source>the file does not show the events that it is about</source>
        <translation>die Datei zeigt nicht die Ereignisse, von denen sie handelt</translation>
    </message>
    <message>
        <source>the index does not show the frames and streams of its month</source>
        <translation>der Index zeigt nicht die Blöcke und Ströme seines Monats</translation>
    </message>
    <message>
        <source>line %1 is no JSON any more</source>
        <translation>Zeile %1 ist kein JSON mehr</translation>
    </message>
    <message>
        <source>line %1 is not as it was written</source>
        <translation>Zeile %1 ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>one or more of lines %1 to %2 are not as they were written</source>
        <translation>eine oder mehrere der Zeilen %1 bis %2 sind nicht, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>bytes %1 to %2 are not as they were written</source>
        <translation>die Bytes %1 bis %2 sind nicht, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; seen first on %1</source>
        <translation>nicht, wie Warpscope sie zuletzt schrieb: von Hand geändert oder von einer abgebrochenen Sitzung; zuerst bemerkt am %1</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; not taken in by maintenance yet</source>
        <translation>nicht, wie Warpscope sie zuletzt schrieb: von Hand geändert oder von einer abgebrochenen Sitzung; von der Wartung noch nicht übernommen</translation>
    </message>
    <message>
        <source>nothing if somebody meant it; otherwise restore the file from a snapshot</source>
        <translation>nichts, wenn es gewollt war; sonst die Datei aus einem Schnappschuss zurückholen</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk, and it goes on with the next entry</source>
        <translation>die Datei aus einem Schnappschuss zurückholen; kein Datensatz ist gefährdet, und sie geht mit dem nächsten Eintrag weiter</translation>
    </message>
    <message>
        <source>remove the file, or record a trace anew</source>
        <translation>die Datei entfernen oder eine Spur neu aufzeichnen</translation>
    </message>
    <message>
        <source>warp snapshot delete %1, and take another</source>
        <translation>warp snapshot delete %1, und einen neuen aufnehmen</translation>
    </message>
    <message>
        <source>warp maintain; universe_id and created_at are taken as they stand: compare them with a snapshot&apos;s</source>
        <translation>warp maintain; universe_id und created_at gelten, wie sie dastehen: mit denen eines Schnappschusses vergleichen</translation>
    </message>
    <message>
        <source>the manifest is not as it was written: what only it knows (universe_id, created_at) is taken as it stands</source>
        <translation>das Manifest ist nicht, wie es geschrieben wurde: was nur es weiß (universe_id, created_at), gilt, wie es dasteht</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Hot: strong consistency, a write waits until it is on the disk</source>
        <translation>Heiß: strenge Konsistenz, Schreiben wartet, bis die Daten auf der Platte sind</translation>
    </message>
    <message>
        <source>Warm: eventual consistency, a power cut may lose 100 ms</source>
        <translation>Warm: letztendliche Konsistenz, ein Stromausfall kann die letzten 100 ms kosten</translation>
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
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The disk is full, so only deletions are taken. Delete records or free some space, then resume writing.</source>
        <translation>Die Platte ist voll, darum werden nur Löschungen angenommen. Löschen Sie Datensätze oder schaffen Sie Platz, dann nehmen Sie das Schreiben wieder auf.</translation>
    </message>
    <message>
        <source>Writing has stopped. Remove the cause, then resume writing.</source>
        <translation>Das Schreiben wurde angehalten. Beheben Sie die Ursache, dann nehmen Sie es wieder auf.</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The key is not written as keys are.</source>
        <translation>Der Schlüssel ist nicht so geschrieben, wie Schlüssel es sind.</translation>
    </message>
    <message>
        <source>Write type:id, such as users:alice.</source>
        <translation>Schreiben Sie type:id, etwa users:alice.</translation>
    </message>
    <message>
        <source>The text or file is not written correctly.</source>
        <translation>Der Text oder die Datei ist nicht korrekt geschrieben.</translation>
    </message>
    <message>
        <source>Correct it at the place named below.</source>
        <translation>Korrigieren Sie die unten genannte Stelle.</translation>
    </message>
    <message>
        <source>It does not exist, or does not exist any more.</source>
        <translation>Es existiert nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Aktualisieren zeigt, was da ist.</translation>
    </message>
    <message>
        <source>Something else is there already, or was changed meanwhile. Nothing was written.</source>
        <translation>Dort steht schon etwas anderes, oder es wurde inzwischen geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at it, then decide again.</source>
        <translation>Sehen Sie es an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>It is larger or deeper than the engine takes.</source>
        <translation>Es ist größer oder tiefer, als die Engine annimmt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>The permission for that is missing.</source>
        <translation>Dafür fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Ask the owner of the directory, or change its permissions.</source>
        <translation>Fragen Sie den Eigentümer des Verzeichnisses, oder ändern Sie dessen Rechte.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Gespeicherte Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Verify the universe to see everything that is damaged and how to repair it.</source>
        <translation>Prüfen Sie das Universum, um alle Schäden zu sehen und wie sie sich beheben lassen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another process has it.</source>
        <translation>Ein anderer Prozess hat es.</translation>
    </message>
    <message>
        <source>Close it there, or try again later.</source>
        <translation>Schließen Sie es dort, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Hier kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The banner or the status bar says why.</source>
        <translation>Der Hinweis oben oder die Statusleiste sagt, warum.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Warpscope.</source>
        <translation>Es wurde von einer neueren Version von Warpscope geschrieben.</translation>
    </message>
    <message>
        <source>Update Warpscope on this computer.</source>
        <translation>Aktualisieren Sie Warpscope auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The disk did not confirm the change: it may have been kept or not.</source>
        <translation>Die Platte hat die Änderung nicht bestätigt: Vielleicht wurde sie behalten, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look at the record before you try again.</source>
        <translation>Sehen Sie den Datensatz an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The computer reported a failure.</source>
        <translation>Der Rechner hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check the disk and its directory, then try again.</source>
        <translation>Prüfen Sie die Platte und ihr Verzeichnis und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You can observe it meanwhile.</source>
        <translation>Sie können es solange beobachten.</translation>
    </message>
    <message>
        <source>Another process writes to this universe or restores it, and only one may.</source>
        <translation>Ein anderer Prozess schreibt in dieses Universum oder stellt es wieder her, und nur einer darf das.</translation>
    </message>
    <message>
        <source>You can still look at it as an observer.</source>
        <translation>Als Beobachter können Sie es trotzdem ansehen.</translation>
    </message>
    <message>
        <source>The disk of this universe can only be read.</source>
        <translation>Die Platte dieses Universums lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>You have no permission to write to this directory.</source>
        <translation>Sie haben keine Berechtigung, in dieses Verzeichnis zu schreiben.</translation>
    </message>
    <message>
        <source>There is no universe in this directory.</source>
        <translation>In diesem Verzeichnis ist kein Universum.</translation>
    </message>
    <message>
        <source>Choose the directory that holds universe.manifest, or make a new universe.</source>
        <translation>Wählen Sie das Verzeichnis, in dem universe.manifest liegt, oder legen Sie ein neues Universum an.</translation>
    </message>
    <message>
        <source>The directory is not empty, and holds no universe.</source>
        <translation>Das Verzeichnis ist nicht leer und enthält kein Universum.</translation>
    </message>
    <message>
        <source>Choose an empty directory for a new one.</source>
        <translation>Wählen Sie für ein neues ein leeres Verzeichnis.</translation>
    </message>
    <message>
        <source>This universe is damaged.</source>
        <translation>Dieses Universum ist beschädigt.</translation>
    </message>
    <message>
        <source>Repair recovers everything that is not destroyed; look first at what it would do.</source>
        <translation>Die Reparatur rettet alles, was nicht zerstört ist; sehen Sie zuerst an, was sie tun würde.</translation>
    </message>
    <message>
        <source>This universe has users, and asks who you are.</source>
        <translation>Dieses Universum hat Benutzer und fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Sign in with a name and its password.</source>
        <translation>Melden Sie sich mit einem Namen und seinem Passwort an.</translation>
    </message>
</context>
<context>
    <name>FileForms</name>
    <message>
        <source>Erlang term</source>
        <translation>Erlang-Term</translation>
    </message>
    <message>
        <source>Erlang table</source>
        <translation>Erlang-Tabelle</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>LZ4</source>
        <translation>LZ4</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>B+tree</source>
        <translation>B+-Baum</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Routing-Tabelle</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, compressed with %2</source>
        <translation>%1, komprimiert mit %2</translation>
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
    <name>Guide</name>
    <message>
        <source>Open or make a universe</source>
        <translation>Ein Universum öffnen oder anlegen</translation>
    </message>
    <message>
        <source>A universe is a directory. The Universe menu opens one, makes a new one, or fills one with this computer&apos;s packages to try things out.</source>
        <translation>Ein Universum ist ein Verzeichnis. Das Menü Universum öffnet eines, legt ein neues an oder füllt eines zum Ausprobieren mit den Paketen dieses Rechners.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>The Explorer shows the regions and, in its second tab, the files. “Go to” in the View menu finds any record or page by a part of its name; Back returns to what was selected before.</source>
        <translation>Der Explorer zeigt die Regionen und im zweiten Reiter die Dateien. „Gehe zu“ im Menü Ansicht findet jeden Datensatz und jede Seite nach einem Teil des Namens; Zurück führt zur vorigen Auswahl.</translation>
    </message>
    <message>
        <source>Look without touching</source>
        <translation>Ansehen, ohne zu verändern</translation>
    </message>
    <message>
        <source>Browsing changes nothing and does not count as a read. The Inspector explains what is selected; Enter opens it in a tab of its own.</source>
        <translation>Blättern ändert nichts und zählt nicht als Lesen. Der Inspektor erklärt, was ausgewählt ist; die Eingabetaste öffnet es in einem eigenen Reiter.</translation>
    </message>
    <message>
        <source>More than one window</source>
        <translation>Mehr als ein Fenster</translation>
    </message>
    <message>
        <source>One process writes to a universe, any number can observe it. The program warp does the same work on the command line.</source>
        <translation>Ein Prozess schreibt in ein Universum, beliebig viele können es beobachten. Das Programm warp leistet dasselbe auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>Einen Datensatz ändern</translation>
    </message>
    <message>
        <source>Edit its value as a tree or as JSON, then save. Undo takes back what was saved, unless somebody else has changed the record since; then it says so.</source>
        <translation>Bearbeiten Sie den Wert als Baum oder als JSON und speichern Sie. Rückgängig nimmt das Gespeicherte zurück, es sei denn, jemand anderes hat den Datensatz seitdem geändert; dann wird das gesagt.</translation>
    </message>
    <message>
        <source>Use the files</source>
        <translation>Die Dateien nutzen</translation>
    </message>
    <message>
        <source>Every record has a readable file. You may edit it with any program: the engine takes the change in, or the Dashboard lists what is wrong with it.</source>
        <translation>Jeder Datensatz hat eine lesbare Datei. Sie dürfen sie mit jedem Programm bearbeiten: Die Engine übernimmt die Änderung, oder das Dashboard zeigt, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Bring data in and out</source>
        <translation>Daten hinein- und herausbringen</translation>
    </message>
    <message>
        <source>Import in the Tools menu takes JSON, JSON Lines and CSV, all rows or none. Export writes the records of a type into a file. A file that is dropped on the window is imported.</source>
        <translation>Importieren im Menü Werkzeuge nimmt JSON, JSON Lines und CSV an, alle Zeilen oder keine. Exportieren schreibt die Datensätze eines Typs in eine Datei. Eine auf das Fenster gezogene Datei wird importiert.</translation>
    </message>
    <message>
        <source>Take care of it</source>
        <translation>Es pflegen</translation>
    </message>
    <message>
        <source>Verify in the Tools menu checks that everything fits together. A universe that does not open any more can be repaired from the same menu.</source>
        <translation>Prüfen im Menü Werkzeuge stellt fest, ob alles zusammenpasst. Ein Universum, das sich nicht mehr öffnen lässt, wird im selben Menü repariert.</translation>
    </message>
    <message>
        <source>Keep a moment</source>
        <translation>Einen Augenblick bewahren</translation>
    </message>
    <message>
        <source>The Snapshots menu keeps the whole universe as it is now while work goes on, and makes a universe of a snapshot again, in a new directory. Every snapshot is a directory whose archive tar unpacks, too. Schedule in the same menu has them taken by themselves while the universe is open, and removes those that are past their time. Differences tells what was added, changed and deleted since one.</source>
        <translation>Das Menü Schnappschüsse hält das ganze Universum fest, wie es jetzt ist, während die Arbeit weitergeht, und macht aus einem Schnappschuss wieder ein Universum, in einem neuen Verzeichnis. Jeder Schnappschuss ist ein Verzeichnis, dessen Archiv auch tar auspackt. Zeitplan im selben Menü lässt sie von selbst aufnehmen, solange das Universum offen ist, und entfernt die abgelaufenen. Unterschiede sagt, was seit einem hinzukam, sich änderte und gelöscht wurde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Restore in the Snapshots menu makes a universe of a snapshot, or of the state at a time between two, in a new directory or in place; or it brings only some parts back into the open one. A single record comes back from its history or its context menu, and Undo takes that back.</source>
        <translation>Wiederherstellen im Menü Schnappschüsse macht aus einem Schnappschuss oder aus dem Stand zu einer Zeit zwischen zweien ein Universum, in einem neuen Verzeichnis oder an Ort und Stelle; oder es holt nur einige Teile in das offene zurück. Ein einzelner Datensatz kommt aus seinem Verlauf oder seinem Kontextmenü zurück, und Rückgängig nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The directory of the universe is in its place.</source>
        <translation>Das Verzeichnis des Universums ist an seinem Platz.</translation>
    </message>
    <message>
        <source>The directory of the universe cannot be reached.</source>
        <translation>Das Verzeichnis des Universums ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Put it back, or close the universe and open it at its new place.</source>
        <translation>Legen Sie es zurück, oder schließen Sie das Universum und öffnen Sie es am neuen Ort.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Changes are taken.</source>
        <translation>Änderungen werden angenommen.</translation>
    </message>
    <message>
        <source>Remove the cause, then choose Universe &gt; Resume writing.</source>
        <translation>Beheben Sie die Ursache, dann wählen Sie Universum &gt; Schreiben wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 of log not in the tree yet, %2 changes not on the disk yet.</source>
        <translation>%1 des Logs noch nicht im Baum, %2 Änderungen noch nicht auf der Platte.</translation>
    </message>
    <message>
        <source>Much waits in memory, so writers are slowed.</source>
        <translation>Im Speicher wartet viel, darum wird langsamer geschrieben.</translation>
    </message>
    <message>
        <source>Wait until the tree has caught up, or raise universe_parameters.storage.memory_budget.</source>
        <translation>Warten Sie, bis der Baum aufgeholt hat, oder erhöhen Sie universe_parameters.storage.memory_budget.</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Log-Archiv</translation>
    </message>
    <message>
        <source>%1 of log wait to be archived.</source>
        <translation>%1 des Logs warten auf die Archivierung.</translation>
    </message>
    <message>
        <source>Changes up to LSN %1 were not all kept.</source>
        <translation>Änderungen bis LSN %1 wurden nicht alle aufbewahrt.</translation>
    </message>
    <message>
        <source>Archiving has stopped: %1</source>
        <translation>Die Archivierung steht: %1</translation>
    </message>
    <message>
        <source>Remove the cause. No record is at risk, but older changes leave history and restores.</source>
        <translation>Beheben Sie die Ursache. Kein Datensatz ist gefährdet, aber ältere Änderungen fehlen dann in Verlauf und Wiederherstellung.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>%1 in %2, %3 changes behind the log.</source>
        <translation>%1 in %2, %3 Änderungen hinter dem Log.</translation>
    </message>
    <message>
        <source>Every readable file is written.</source>
        <translation>Jede lesbare Datei ist geschrieben.</translation>
    </message>
    <message>
        <source>Readable files still to be written: %1.</source>
        <translation>Noch zu schreibende lesbare Dateien: %1.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>They follow when writing gets quieter. If something stops them, remove its cause; no record is at risk.</source>
        <translation>Sie folgen, wenn weniger geschrieben wird. Hält sie etwas auf, beheben Sie die Ursache; kein Datensatz ist gefährdet.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 of %2 free.</source>
        <translation>%1 von %2 frei.</translation>
    </message>
    <message>
        <source>Free disk space; deleting records works even on a full disk.</source>
        <translation>Schaffen Sie Platz; Datensätze lassen sich auch bei voller Platte löschen.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
    <message>
        <source>This file system does not limit the number of files.</source>
        <translation>Dieses Dateisystem begrenzt die Anzahl der Dateien nicht.</translation>
    </message>
    <message>
        <source>%1 more files are possible (%2).</source>
        <translation>%1 weitere Dateien sind möglich (%2).</translation>
    </message>
    <message>
        <source>Remove files, or move records that are read rarely to cold: it needs few files.</source>
        <translation>Entfernen Sie Dateien, oder verschieben Sie selten gelesene Datensätze nach kalt: Das braucht wenige Dateien.</translation>
    </message>
    <message>
        <source>Edits by hand</source>
        <translation>Bearbeitungen von Hand</translation>
    </message>
    <message>
        <source>No file edited by hand waits for a decision.</source>
        <translation>Keine von Hand bearbeitete Datei wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Edited by hand and not taken in: %1.</source>
        <translation>Von Hand bearbeitet und nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Decide about the files listed above; they are never overwritten while they are listed.</source>
        <translation>Entscheiden Sie über die oben aufgeführten Dateien; solange sie aufgeführt sind, werden sie nie überschrieben.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>The last round had no failure.</source>
        <translation>Der letzte Durchgang hatte keinen Fehler.</translation>
    </message>
    <message>
        <source>The last round failed.</source>
        <translation>Der letzte Durchgang ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It tries again by itself; the log tells more.</source>
        <translation>Sie versucht es von selbst wieder; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>No process has the universe open for writing.</source>
        <translation>Kein Prozess hat das Universum zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>%1 behind the process that writes.</source>
        <translation>%1 hinter dem schreibenden Prozess.</translation>
    </message>
    <message>
        <source>Wait, or look at that process: it may hang.</source>
        <translation>Warten Sie, oder sehen Sie nach diesem Prozess: Er hängt vielleicht.</translation>
    </message>
    <message>
        <source>The last one that had did not close it.</source>
        <translation>Der letzte hat es nicht geschlossen.</translation>
    </message>
    <message>
        <source>Open it for writing once: that replays the log. Nothing acknowledged is lost.</source>
        <translation>Öffnen Sie es einmal zum Schreiben: Das spielt das Log ein. Nichts Bestätigtes ist verloren.</translation>
    </message>
    <message>
        <source>Writing process</source>
        <translation>Schreibender Prozess</translation>
    </message>
    <message>
        <source>It is of another version and does not tell its health.</source>
        <translation>Er hat eine andere Version und nennt seinen Zustand nicht.</translation>
    </message>
    <message>
        <source>Look at the health that it shows itself.</source>
        <translation>Sehen Sie nach, welchen Zustand er selbst zeigt.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait, or end that process; nothing acknowledged is lost.</source>
        <translation>Warten Sie, oder beenden Sie den Prozess; nichts Bestätigtes geht verloren.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>The file of schemas is in force.</source>
        <translation>Die Datei der Schemata gilt.</translation>
    </message>
    <message>
        <source>The file of schemas cannot be used.</source>
        <translation>Die Datei der Schemata ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Correct the file, or set the schema again.</source>
        <translation>Berichtigen Sie die Datei oder setzen Sie das Schema neu.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>The file of users and roles is in force.</source>
        <translation>Die Datei der Benutzer und Rollen gilt.</translation>
    </message>
    <message>
        <source>The file of users and roles cannot be used.</source>
        <translation>Die Datei der Benutzer und Rollen ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Correct the file: until then nobody can open the universe.</source>
        <translation>Berichtigen Sie die Datei: bis dahin kann niemand das Universum öffnen.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorium</translation>
    </message>
    <message>
        <source>Figures are measured and written down.</source>
        <translation>Messwerte werden genommen und aufgeschrieben.</translation>
    </message>
    <message>
        <source>Figures cannot be written down.</source>
        <translation>Messwerte können nicht aufgeschrieben werden.</translation>
    </message>
    <message>
        <source>Remove the cause; no record is at risk.</source>
        <translation>Beheben Sie die Ursache; kein Datensatz ist in Gefahr.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alert is raised.</source>
        <translation>Kein Alarm ist ausgelöst.</translation>
    </message>
    <message>
        <source>An alert is raised.</source>
        <translation>Ein Alarm ist ausgelöst.</translation>
    </message>
    <message>
        <source>Look at the rule: it says what to do.</source>
        <translation>Sehen Sie sich die Regel an: sie sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>The snapshots cannot be looked at.</source>
        <translation>Die Schnappschüsse können nicht angesehen werden.</translation>
    </message>
    <message>
        <source>None was missed.</source>
        <translation>Keiner wurde versäumt.</translation>
    </message>
    <message>
        <source>The last snapshot was taken; older ones could not be removed.</source>
        <translation>Der letzte Schnappschuss wurde aufgenommen; ältere konnten nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove the cause. Removing them is tried again within the hour.</source>
        <translation>Beheben Sie die Ursache. Innerhalb einer Stunde wird noch einmal versucht, sie zu entfernen.</translation>
    </message>
    <message>
        <source>A snapshot of the schedule was not taken.</source>
        <translation>Ein Schnappschuss des Zeitplans wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Remove the cause if one is told, and take one now: Snapshots &gt; Take a snapshot. They are missed while no process has the universe open.</source>
        <translation>Wenn eine Ursache genannt ist, beheben Sie sie und nehmen Sie jetzt einen auf: Schnappschüsse &gt; Schnappschuss aufnehmen. Sie werden versäumt, solange kein Prozess das Universum offen hat.</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>It went to another shard; its value stayed what it was.</source>
        <translation>Er kam in einen anderen Shard; sein Wert blieb derselbe.</translation>
    </message>
    <message>
        <source>Deleted. This is the value it had.</source>
        <translation>Gelöscht. Diesen Wert hatte er.</translation>
    </message>
    <message>
        <source>Deleted. The value it had is not kept in the log.</source>
        <translation>Gelöscht. Der Wert, den er hatte, ist nicht mehr im Log.</translation>
    </message>
    <message>
        <source>Created with this value.</source>
        <translation>Mit diesem Wert erstellt.</translation>
    </message>
    <message>
        <source>Written with this value; the one before is not kept in the log.</source>
        <translation>Mit diesem Wert geschrieben; der davor ist nicht mehr im Log.</translation>
    </message>
    <message>
        <source>What this change made of the value before it.</source>
        <translation>Was diese Änderung aus dem Wert davor gemacht hat.</translation>
    </message>
    <message>
        <source>The newest %1 versions are listed.</source>
        <translation>Die neuesten %1 Fassungen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: universe_parameters.wal_retention is 0.</source>
        <translation>Frühere Fassungen werden nicht aufbewahrt: universe_parameters.wal_retention ist 0.</translation>
    </message>
    <message>
        <source>The log is kept for %1 days and up to %2, from LSN %3 on.</source>
        <translation>Das Log wird %1 Tage und bis zu %2 aufbewahrt, ab LSN %3.</translation>
    </message>
    <message>
        <source>No change of this record is in the log any more. The log is kept for %1 days and up to %2.</source>
        <translation>Im Log ist keine Änderung dieses Datensatzes mehr. Das Log wird %1 Tage und bis zu %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: the log goes as soon as its changes are in the tree. Set universe_parameters.wal_retention.age and .size to keep them.</source>
        <translation>Frühere Fassungen werden nicht aufbewahrt: Das Log geht, sobald seine Änderungen im Baum sind. Mit universe_parameters.wal_retention.age und .size werden sie aufbewahrt.</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>Gone in a snapshot</source>
        <translation>In einem Schnappschuss nicht mehr da</translation>
    </message>
    <message>
        <source>Kept in a snapshot</source>
        <translation>In einem Schnappschuss erhalten</translation>
    </message>
    <message>
        <source>It was gone when the snapshot %1 was taken.</source>
        <translation>Er war nicht mehr da, als der Schnappschuss %1 aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The snapshot %1 shows this value; changes around it may be missing.</source>
        <translation>Der Schnappschuss %1 zeigt diesen Wert; Änderungen davor und danach können fehlen.</translation>
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
        <translation>Der Name „%1“ kommt zweimal vor.</translation>
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
    <message>
        <source>This escape is half a character; its other half is missing.</source>
        <translation>Diese Escape-Folge ist ein halbes Zeichen; die andere Hälfte fehlt.</translation>
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
        <translation>--theme ist light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size ist eine Breite und Höhe wie 1280x800, nicht „%1“.</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now ist eine Zeit wie 2026-01-15T14:30:00Z, nicht „%1“.</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>Nur ein Verzeichnis ist möglich; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Who opens a universe that has users.</source>
        <translation>Wer ein Universum mit Benutzern öffnet.</translation>
    </message>
    <message>
        <source>The user&apos;s password, in the first line of &lt;file&gt;; otherwise WARP_PASSWORD, or the window asks.</source>
        <translation>Das Passwort des Benutzers, in der ersten Zeile von &lt;file&gt;; sonst WARP_PASSWORD, oder das Fenster fragt danach.</translation>
    </message>
    <message>
        <source>--user needs a universe to open: add --open.</source>
        <translation>--user braucht ein Universum, das geöffnet wird: --open ergänzen.</translation>
    </message>
    <message>
        <source>--password-file needs --user.</source>
        <translation>--password-file braucht --user.</translation>
    </message>
</context>
<context>
    <name>MeasuredText</name>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>Vakuumstabilität</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Spiegelrückstand</translation>
    </message>
    <message>
        <source>Slowed writes</source>
        <translation>Gebremstes Schreiben</translation>
    </message>
    <message>
        <source>Sync latency</source>
        <translation>Synchronisationsdauer</translation>
    </message>
    <message>
        <source>Edited files</source>
        <translation>Bearbeitete Dateien</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>critical from %1 up</source>
        <translation>kritisch ab %1</translation>
    </message>
    <message>
        <source>warning from %1 up</source>
        <translation>Warnung ab %1</translation>
    </message>
    <message>
        <source>critical from %1 down</source>
        <translation>kritisch bei %1 und darunter</translation>
    </message>
    <message>
        <source>warning from %1 down</source>
        <translation>Warnung bei %1 und darunter</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Ereignishorizont</translation>
    </message>
    <message>
        <source>Photon sphere</source>
        <translation>Photonensphäre</translation>
    </message>
    <message>
        <source>Deep cache</source>
        <translation>Tiefer Cache</translation>
    </message>
    <message>
        <source>Values that are asked for again and again, kept as they are.</source>
        <translation>Werte, nach denen immer wieder gefragt wird, unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>New values, with a second chance when they are asked for again.</source>
        <translation>Neue Werte, mit einer zweiten Chance, wenn wieder nach ihnen gefragt wird.</translation>
    </message>
    <message>
        <source>Values that were asked for often, compressed.</source>
        <translation>Werte, nach denen oft gefragt wurde, komprimiert.</translation>
    </message>
</context>
<context>
    <name>MeasuredTiles</name>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>rising by %1 an hour</source>
        <translation>steigt um %1 je Stunde</translation>
    </message>
    <message>
        <source>falling by %1 an hour</source>
        <translation>fällt um %1 je Stunde</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How loaded the engine is: processor, memory and disk, each from 0 to 1. From 2.5 on Maxwell&apos;s demon rebalances.</source>
        <translation>Wie ausgelastet die Engine ist: Prozessor, Speicher und Platte, je von 0 bis 1. Ab 2,5 gleicht Maxwells Dämon aus.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>of 3</source>
        <translation>von 3</translation>
    </message>
    <message>
        <source>Processor %1, memory %2, disk %3</source>
        <translation>Prozessor %1, Speicher %2, Platte %3</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Cache-Treffer</translation>
    </message>
    <message>
        <source>The share of observed values that the event horizon, the engine&apos;s cache, had at hand.</source>
        <translation>Der Anteil der beobachteten Werte, die der Ereignishorizont, der Cache der Engine, zur Hand hatte.</translation>
    </message>
    <message>
        <source>nothing observed yet</source>
        <translation>noch nichts beobachtet</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 Werte, %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events appended to the streams of the temporal region, each second.</source>
        <translation>Ereignisse je Sekunde, die an die Ströme der Zeitregion angehängt werden.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>noch keine Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n stream(s)</source>
        <translation>
            <numerusform>%1 in %n Strom</numerusform>
            <numerusform>%1 in %n Strömen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Wurmlöcher</translation>
    </message>
    <message>
        <source>The share of values fetched ahead along wormholes that were then read. Wormholes are learned from the order in which records are read.</source>
        <translation>Der Anteil der durch Wurmlöcher vorausgeholten Werte, die dann gelesen wurden. Wurmlöcher werden aus der Reihenfolge gelernt, in der Datensätze gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ways between regions followed a wormhole.</source>
        <translation>%1 der Wege zwischen Regionen folgten einem Wurmloch.</translation>
    </message>
    <message>
        <source>%1, nothing fetched ahead</source>
        <translation>%1, nichts vorausgeholt</translation>
    </message>
    <message>
        <source>%1, %2 fetched ahead</source>
        <translation>%1, %2 vorausgeholt</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Rules of the observatory that fire now.</source>
        <translation>Regeln des Observatoriums, die jetzt anschlagen.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>schlagen an</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) watch</source>
        <translation>
            <numerusform>%n Regel wacht</numerusform>
            <numerusform>%n Regeln wachen</numerusform>
        </translation>
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
    <name>PageShortcuts</name>
    <message>
        <source>Type table</source>
        <translation>Typtabelle</translation>
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
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
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
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Wertebaum</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Where it lives: hot, warm or cold, by how often it is used.</source>
        <translation>Wo er liegt: heiß, warm oder kalt, je nachdem, wie oft er gebraucht wird.</translation>
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
        <source>Quantum state</source>
        <translation>Quantenzustand</translation>
    </message>
    <message>
        <source>Superposition until it is read on purpose, collapsed from then on; each write begins anew.</source>
        <translation>Überlagerung, bis er absichtlich gelesen wird, danach kollabiert; jedes Schreiben beginnt von vorn.</translation>
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
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The number (LSN) of the change that made it what it is.</source>
        <translation>Die Nummer (LSN) der Änderung, die ihn zu dem gemacht hat, was er ist.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When it was written for the first time.</source>
        <translation>Wann er zum ersten Mal geschrieben wurde.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When it was written or moved last.</source>
        <translation>Wann er zuletzt geschrieben oder verschoben wurde.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of its value as compact JSON, without the properties.</source>
        <translation>Bytes seines Werts als kompaktes JSON, ohne die Eigenschaften.</translation>
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
        <source>The readable file of this record, written shortly after each change; for cold and large ones the pack they share.</source>
        <translation>Die lesbare Datei dieses Datensatzes, kurz nach jeder Änderung geschrieben; bei kalten und großen das Paket, das sie sich teilen.</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Somebody deleted this record while you were editing it. Saving creates it again.</source>
        <translation>Jemand hat diesen Datensatz gelöscht, während Sie ihn bearbeitet haben. Speichern legt ihn wieder an.</translation>
    </message>
    <message>
        <source>Somebody changed this record at %1 while you were editing it.</source>
        <translation>Jemand hat diesen Datensatz um %1 geändert, während Sie ihn bearbeitet haben.</translation>
    </message>
    <message>
        <source>This value has %1; its beginning is shown.</source>
        <translation>Dieser Wert hat %1; gezeigt wird sein Anfang.</translation>
    </message>
    <message>
        <source>Show and edit all of it</source>
        <translation>Ganz zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>This value has texts that are too long for a line. They are shown cut, so it cannot be edited here. Raw shows all of it.</source>
        <translation>Dieser Wert enthält Texte, die für eine Zeile zu lang sind. Sie werden gekürzt gezeigt, daher kann er hier nicht bearbeitet werden. „Roh“ zeigt alles.</translation>
    </message>
    <message>
        <source>This value has %1, more than an editor can hold. Its beginning is shown; Raw shows all of it.</source>
        <translation>Dieser Wert hat %1, mehr als ein Editor fasst. Gezeigt wird sein Anfang; „Roh“ zeigt alles.</translation>
    </message>
    <message>
        <source>In the universe, version %1, changed %2</source>
        <translation>Im Universum, Version %1, geändert %2</translation>
    </message>
    <message>
        <source>In the file, which cannot be taken in</source>
        <translation>In der Datei, die nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>In the file, edited on version %1</source>
        <translation>In der Datei, bearbeitet auf Version %1</translation>
    </message>
    <message>
        <source>It was edited on version %1, and the record has changed since.</source>
        <translation>Sie wurde auf Version %1 bearbeitet, und der Datensatz hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>It was edited while the record was deleted.</source>
        <translation>Sie wurde bearbeitet, während der Datensatz gelöscht wurde.</translation>
    </message>
    <message>
        <source>Its key belongs to another file.</source>
        <translation>Ihr Schlüssel gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>There is no record whose file this is.</source>
        <translation>Es gibt keinen Datensatz, zu dem diese Datei gehört.</translation>
    </message>
    <message>
        <source>It claims version %1, which the universe has not reached.</source>
        <translation>Sie nennt Version %1, die das Universum noch nicht erreicht hat.</translation>
    </message>
    <message>
        <source>It cannot be read as a record: %1</source>
        <translation>Sie lässt sich nicht als Datensatz lesen: %1</translation>
    </message>
    <message>
        <source>It cannot be read as a record. Line %1, column %2: %3</source>
        <translation>Sie lässt sich nicht als Datensatz lesen. Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This record does not exist (any more).</source>
        <translation>Diesen Datensatz gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is an earlier state; reading it again failed. %1</source>
        <translation>Dies ist ein früherer Stand; erneutes Lesen ist gescheitert. %1</translation>
    </message>
    <message>
        <source>The file of this record was edited by hand and could not be taken in. %1</source>
        <translation>Die Datei dieses Datensatzes wurde von Hand bearbeitet und konnte nicht übernommen werden. %1</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Ihrer, nicht gespeichert</translation>
    </message>
    <message>
        <source>Theirs, version %1, changed %2</source>
        <translation>Der andere, Version %1, geändert %2</translation>
    </message>
    <message numerus="yes">
        <source>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</source>
        <translation>
            <numerusform>Dieser Datensatz ist in Überlagerung: Er kann %n Wert haben. Gezeigt wird der, den eine Beobachtung liefert.</numerusform>
            <numerusform>Dieser Datensatz ist in Überlagerung: Er kann jeden von %n Werten haben. Gezeigt wird der, den eine Beobachtung liefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 as compact JSON.</source>
        <translation>%1 als kompaktes JSON.</translation>
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
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Augenblick</translation>
    </message>
    <message>
        <source>Replayed from the log</source>
        <translation>Aus dem Log nachgeholt</translation>
    </message>
    <message>
        <source>Batches that were written between the snapshot and that moment.</source>
        <translation>Stapel, die zwischen dem Schnappschuss und diesem Augenblick geschrieben wurden.</translation>
    </message>
    <message>
        <source>No time can be restored yet: that takes a snapshot before it.</source>
        <translation>Noch lässt sich kein Zeitpunkt wiederherstellen: Dazu braucht es einen Schnappschuss davor.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Restorable times: %1.</source>
        <translation>Wiederherstellbare Zeiten: %1.</translation>
    </message>
    <message>
        <source>No record, node or edge is different from now.</source>
        <translation>Kein Datensatz, Knoten und keine Kante ist anders als jetzt.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>The graph: all nodes and edges</source>
        <translation>Der Graph: alle Knoten und Kanten</translation>
    </message>
    <message>
        <source>All links between records</source>
        <translation>Alle Verknüpfungen zwischen Datensätzen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What was written after it is not in the restored universe.</source>
        <translation>Was danach geschrieben wurde, ist nicht im wiederhergestellten Universum.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copied as they are.</source>
        <translation>Unverändert übernommen.</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Files of events, links and the like that were damaged before the snapshot.</source>
        <translation>Dateien von Ereignissen, Verknüpfungen und dergleichen, die schon vor dem Schnappschuss beschädigt waren.</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Noch zu schreibende Dateien</translation>
    </message>
    <message>
        <source>Readable files of records that the engine writes once it is opened.</source>
        <translation>Lesbare Dateien von Datensätzen, die die Engine schreibt, sobald es geöffnet ist.</translation>
    </message>
    <message>
        <source>The chosen parts are again what they were then.</source>
        <translation>Die gewählten Teile sind wieder, was sie damals waren.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben in</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Stapel</numerusform>
            <numerusform>%n Stapeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is atomic.</source>
        <translation>Jeder davon ist atomar.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Superpositions</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superposition(s)</source>
        <translation>
            <numerusform>%n Überlagerung</numerusform>
            <numerusform>%n Überlagerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the same parts from the snapshot %1.</source>
        <translation>Dieselben Teile aus dem Schnappschuss %1 wiederherstellen.</translation>
    </message>
    <message>
        <source>No snapshot was taken; the log may lead back to %1.</source>
        <translation>Kein Schnappschuss aufgenommen; das Log führt womöglich zurück zu %1.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Safety, before a restore</source>
        <translation>Sicherheit, vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records that the universe had at that moment.</source>
        <translation>Datensätze, die das Universum in diesem Augenblick hatte.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes of the graph.</source>
        <translation>Knoten des Graphen.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Edges of the graph.</source>
        <translation>Kanten des Graphen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Pairs of entangled records.</source>
        <translation>Paare verschränkter Datensätze.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of all tiers.</source>
        <translation>Ereignisse aller Stufen.</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Geänderte Datensätze</translation>
    </message>
    <message>
        <source>Records that this snapshot holds itself.</source>
        <translation>Datensätze, die dieser Schnappschuss selbst enthält.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>What is gone since the base.</source>
        <translation>Was seit der Grundlage verschwunden ist.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>universe.tar.gz: `tar xzf` of a full snapshot gives a universe that opens.</source>
        <translation>universe.tar.gz: `tar xzf` eines vollen Schnappschusses ergibt ein Universum, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Ausgepackt</translation>
    </message>
    <message>
        <source>Size of the files inside, which a restore needs at least.</source>
        <translation>Größe der Dateien darin; so viel braucht eine Wiederherstellung mindestens.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Members of the archive, each with its checksum in the list inside.</source>
        <translation>Teile des Archivs, jeder mit seiner Prüfsumme in der Liste darin.</translation>
    </message>
    <message>
        <source>Checksum of the archive.</source>
        <translation>Prüfsumme des Archivs.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version of the program that wrote it.</source>
        <translation>Version des Programms, das ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Unvollständige Kette</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Prüfsummen geprüft</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Augenblick</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of its directory.</source>
        <translation>Seines Verzeichnisses.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Everything written until then is in it, nothing after it.</source>
        <translation>Alles bis dahin Geschriebene ist darin, nichts danach.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>The snapshot it builds upon, and which a restore needs as well.</source>
        <translation>Der Schnappschuss, auf dem er aufbaut und den eine Wiederherstellung ebenfalls braucht.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Änderungsnummer</translation>
    </message>
    <message>
        <source>The last change of the universe that is in it.</source>
        <translation>Die letzte Änderung des Universums, die darin ist.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt durch</translation>
    </message>
    <message>
        <source>Every file inside was compared.</source>
        <translation>Jede Datei darin wurde verglichen.</translation>
    </message>
    <message>
        <source>The checksums of the archive were compared.</source>
        <translation>Die Prüfsummen des Archivs wurden verglichen.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neuester Nr. %1</translation>
    </message>
    <message>
        <source>hour %1</source>
        <translation>Stunde %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>base of %1</source>
        <translation>Basis von %1</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>von Hand aufgenommen</translation>
    </message>
    <message>
        <source>taken before a restore</source>
        <translation>vor einer Wiederherstellung aufgenommen</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Bleibt oder geht</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Builds upon</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Every snapshot that a restore needs, down to the full one.</source>
        <translation>Jeder Schnappschuss, den eine Wiederherstellung braucht, bis hinab zum vollständigen.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüssen</numerusform>
        </translation>
    </message>
    <message>
        <source>They build upon it: it cannot be deleted before them.</source>
        <translation>Sie bauen auf ihm auf: Vor ihnen kann er nicht gelöscht werden.</translation>
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
        <translation>Nur Beobachter</translation>
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
    <name>TopicRows</name>
    <message>
        <source>Event horizon</source>
        <translation>Ereignishorizont</translation>
    </message>
    <message>
        <source>The cache: values that are asked for often, by shard and level. Its figures are at most a minute old.</source>
        <translation>Der Cache: Werte, nach denen oft gefragt wird, nach Shard und Ebene. Seine Zahlen sind höchstens eine Minute alt.</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Laufende Ereignisse</translation>
    </message>
    <message>
        <source>Events of the current hours, one file an hour.</source>
        <translation>Ereignisse der laufenden Stunden, eine Datei je Stunde.</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Jüngere Ereignisse</translation>
    </message>
    <message>
        <source>Events of the last days, one compressed file a day.</source>
        <translation>Ereignisse der letzten Tage, eine komprimierte Datei je Tag.</translation>
    </message>
    <message>
        <source>Historical events</source>
        <translation>Ältere Ereignisse</translation>
    </message>
    <message>
        <source>Older events, one compressed file a month.</source>
        <translation>Noch ältere Ereignisse, eine komprimierte Datei je Monat.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Events by what they belong to, over all tiers.</source>
        <translation>Ereignisse nach dem, wozu sie gehören, über alle Stufen.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes of the graph, by type.</source>
        <translation>Knoten des Graphen, nach Typ.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Edges of the graph, by relation.</source>
        <translation>Kanten des Graphen, nach Beziehung.</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Verschränkte Datensätze</translation>
    </message>
    <message>
        <source>Pairs of records that belong together, by why they do.</source>
        <translation>Paare von Datensätzen, die zusammengehören, nach dem Grund.</translation>
    </message>
    <message>
        <source>Open wormholes</source>
        <translation>Offene Wurmlöcher</translation>
    </message>
    <message>
        <source>Shortcuts between regions that readers have taken lately; the figure is their strength.</source>
        <translation>Abkürzungen zwischen Regionen, die Leser zuletzt genommen haben; die Zahl ist ihre Stärke.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>The cheapest ways between regions that no wormhole joins directly; the figure is their cost.</source>
        <translation>Die günstigsten Wege zwischen Regionen, die kein Wurmloch direkt verbindet; die Zahl sind ihre Kosten.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>The sum of the loads of processor, memory and disk, 0 to 3.</source>
        <translation>Die Summe der Lasten von Prozessor, Speicher und Platte, 0 bis 3.</translation>
    </message>
    <message>
        <source>Processor load</source>
        <translation>Prozessorlast</translation>
    </message>
    <message>
        <source>Processor time of the engine over its share, 0 to 1.</source>
        <translation>Prozessorzeit der Engine im Verhältnis zu ihrem Anteil, 0 bis 1.</translation>
    </message>
    <message>
        <source>Memory load</source>
        <translation>Speicherlast</translation>
    </message>
    <message>
        <source>Memory of the engine over its budget, 0 to 1.</source>
        <translation>Speicher der Engine im Verhältnis zu ihrem Budget, 0 bis 1.</translation>
    </message>
    <message>
        <source>Disk load</source>
        <translation>Plattenlast</translation>
    </message>
    <message>
        <source>The greatest of log, mirror and disk over their budgets, 0 to 1.</source>
        <translation>Das Größte aus Log, Spiegel und Platte im Verhältnis zu ihren Budgets, 0 bis 1.</translation>
    </message>
    <message>
        <source>Disorder</source>
        <translation>Unordnung</translation>
    </message>
    <message>
        <source>How unevenly records lie over shards and types, 0 to 1.</source>
        <translation>Wie ungleich Datensätze über Shards und Typen liegen, 0 bis 1.</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>Vakuumstabilität</translation>
    </message>
    <message>
        <source>1 without failing or overdue checks, down to 0.</source>
        <translation>1 ohne fehlgeschlagene oder überfällige Prüfungen, bis hinab zu 0.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What the stability of the vacuum is made of.</source>
        <translation>Woraus sich die Vakuumstabilität ergibt.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Order of time</source>
        <translation>Zeitliche Ordnung</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Rules that watch a metric, and how each of them stands.</source>
        <translation>Regeln, die eine Messgröße überwachen, und wie es um jede steht.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Everything that is measured, with its last value.</source>
        <translation>Alles, was gemessen wird, mit dem letzten Wert.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>What values of a type have to look like.</source>
        <translation>Wie Werte eines Typs aussehen müssen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who may open the universe, and in which roles. Without users everybody who can open its directory is admin.</source>
        <translation>Wer das Universum öffnen darf und in welchen Rollen. Ohne Benutzer ist jeder Administrator, der sein Verzeichnis öffnen kann.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles, and how many kinds of access each of them has.</source>
        <translation>Rollen, und wie viele Arten von Zugriff jede von ihnen hat.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>The universe as it was at a moment, newest first, with the records it had then and the size of the archive.</source>
        <translation>Das Universum, wie es in einem Augenblick war, das neueste zuerst, mit seinen damaligen Datensätzen und der Größe des Archivs.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfspur</translation>
    </message>
    <message>
        <source>Who changed what, and who was refused, line by line.</source>
        <translation>Wer was geändert hat und wem etwas verweigert wurde, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Life of the universe</source>
        <translation>Leben des Universums</translation>
    </message>
    <message>
        <source>When it was opened, closed, repaired, rebalanced or put into a snapshot.</source>
        <translation>Wann es geöffnet, geschlossen, repariert, ausgeglichen oder in einen Schnappschuss aufgenommen wurde.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile</numerusform>
            <numerusform>%n fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was imported.</source>
        <translation>%1; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation>%1 würden importiert</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1, %2 skipped.</source>
        <translation>%1, %2 ausgelassen.</translation>
    </message>
</context>
<context>
    <name>TreemapView</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>Nur Beobachter. Der Prozess, der in dieses Universum schrieb, ist beendet.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>Nur Beobachter, doch von Prozess %1 kam seit %2 nichts Neues. Die Anzeige kann veraltet sein.</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>Nur Beobachter, %1 hinter Prozess %2. Von hier aus lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Nur lesend. %1</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>Schreiben wieder aufnehmen</translation>
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
        <translation>Erstellt mit Qt %1.</translation>
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
    <name>warp::ui::CandidatesPane</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Values that the record may have</source>
        <translation>Werte, die der Datensatz haben kann</translation>
    </message>
    <message>
        <source>What an observation returns</source>
        <translation>Was eine Beobachtung liefert</translation>
    </message>
    <message>
        <source>The chosen other value</source>
        <translation>Der gewählte andere Wert</translation>
    </message>
    <message>
        <source>An observation returns this one: its amplitude is the greatest.</source>
        <translation>Eine Beobachtung liefert diesen: Seine Amplitude ist die größte.</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2: what an observation returns</source>
        <translation>Kandidat %1, Amplitude %2: was eine Beobachtung liefert</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2</source>
        <translation>Kandidat %1, Amplitude %2</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Speichern Sie zuerst, was Sie eingegeben haben, oder setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>Collapsing keeps one value and lets the others go. Undo brings them back.</source>
        <translation>Kollabieren behält einen Wert und lässt die anderen gehen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Collapse to candidate %1</source>
        <translation>Zu Kandidat %1 kollabieren</translation>
    </message>
    <message>
        <source>Collapse %1 to candidate %2</source>
        <translation>%1 zu Kandidat %2 kollabieren</translation>
    </message>
    <message>
        <source>The record was not collapsed</source>
        <translation>Der Datensatz wurde nicht kollabiert</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Kein solches Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind of value: %1</source>
        <translation>Art des Werts: %1</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5e3</source>
        <translation>Das ist keine Zahl wie 12 oder -0.5e3</translation>
    </message>
    <message>
        <source>Only true and false are allowed here</source>
        <translation>Hier sind nur true und false erlaubt</translation>
    </message>
    <message>
        <source>This is no JSON object or array, such as {&quot;a&quot;: 1} or [1, 2]</source>
        <translation>Das ist kein JSON-Objekt oder -Array wie {&quot;a&quot;: 1} oder [1, 2]</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEdits</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>%1 von %2 bearbeiten</translation>
    </message>
    <message>
        <source>Somebody else changed this field</source>
        <translation>Jemand anderes hat dieses Feld geändert</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3. You typed %4.</source>
        <translation>%1 von %2 ist jetzt %3. Eingegeben wurde %4.</translation>
    </message>
    <message>
        <source>to take the field out</source>
        <translation>das Entfernen des Felds</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Meins schreiben</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Fremdes behalten</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fold or unfold here	Ctrl+.</source>
        <translation>Hier ein- oder ausklappen	Strg+.</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
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
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
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
    <name>warp::ui::ComparePane</name>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>Der andere Wert</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionBar</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>Bedingung %1 ändern</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>Ohne die Bedingung %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A day in UTC, or a moment such as 2026-01-15T14:30:00Z</source>
        <translation>Ein Tag in UTC oder ein Zeitpunkt wie 2026-01-15T14:30:00Z</translation>
    </message>
    <message>
        <source>Numbers are compared as numbers, texts without regard to case</source>
        <translation>Zahlen werden als Zahlen verglichen, Texte ohne Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>There is no column to filter by</source>
        <translation>Es gibt keine Spalte zum Filtern</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Ein Wert wird gebraucht</translation>
    </message>
    <message>
        <source>That is no day, such as 2026-01-15</source>
        <translation>Das ist kein Tag wie 2026-01-15</translation>
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
    <message>
        <source>No records yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>The other regions could not be read</source>
        <translation>Die anderen Regionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Only what needs somebody</source>
        <translation>Nur was jemanden braucht</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Alle Prüfungen zeigen</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), none with a complaint</source>
        <translation>
            <numerusform>%n Prüfung, ohne Beanstandung</numerusform>
            <numerusform>%n Prüfungen, keine mit Beanstandung</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Datensätze.</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Neuer Datensatz …</translation>
    </message>
    <message>
        <source>Measure the regions</source>
        <translation>Regionen messen</translation>
    </message>
    <message>
        <source>Records by type could not be counted: %1</source>
        <translation>Datensätze nach Typ konnten nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alarme, die anschlagen</translation>
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
    <name>warp::ui::DiffModel</name>
    <message>
        <source>What is different</source>
        <translation>Was verschieden ist</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffPage</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>Der frühere Zeitpunkt</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>Der spätere Zeitpunkt</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Felder vorher und nachher</translation>
    </message>
    <message>
        <source>Choose a record, node or edge to see its fields.</source>
        <translation>Wähle einen Datensatz, einen Knoten oder eine Kante, um die Felder zu sehen.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>There is no snapshot that could be compared with now.</source>
        <translation>Es gibt keinen Schnappschuss, der sich mit jetzt vergleichen ließe.</translation>
    </message>
    <message>
        <source>Show the snapshots</source>
        <translation>Schnappschüsse zeigen</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Zwei Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>No record, node or edge is different.</source>
        <translation>Kein Datensatz, kein Knoten und keine Kante ist verschieden.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what is different is listed; the counts are of all of it.</source>
        <translation>
            <numerusform>%n Unterschied ist aufgeführt; die Zahlen gelten für alle.</numerusform>
            <numerusform>%n Unterschiede sind aufgeführt; die Zahlen gelten für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Comparing the two moments</source>
        <translation>Die beiden Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Zeitpunkt …</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Wiederherstellbare Zeiten</translation>
    </message>
    <message>
        <source>to now</source>
        <translation>bis jetzt</translation>
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
    <message>
        <source>Resume writing</source>
        <translation>Schreiben wieder aufnehmen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
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
        <translation>Lösen</translation>
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
    <name>warp::ui::ExportDialog</name>
    <message>
        <source>Only the values, without key and shard</source>
        <translation>Nur die Werte, ohne Schlüssel und Shard</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON Lines: one record a line</source>
        <translation>JSON Lines: ein Datensatz je Zeile</translation>
    </message>
    <message>
        <source>JSON: one array</source>
        <translation>JSON: ein Array</translation>
    </message>
    <message>
        <source>CSV: a column per member</source>
        <translation>CSV: eine Spalte je Feld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>Es gibt keine Datensätze zum Exportieren.</translation>
    </message>
    <message>
        <source>Other programs read such a file best. Keys are lost.</source>
        <translation>Andere Programme lesen so eine Datei am besten. Die Schlüssel gehen verloren.</translation>
    </message>
    <message>
        <source>Such a file can be imported into any universe as it is.</source>
        <translation>So eine Datei lässt sich unverändert in jedes Universum importieren.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>warp::ui::FactsPane</name>
    <message>
        <source>Choose a property to read what it means.</source>
        <translation>Wählen Sie eine Eigenschaft, um zu lesen, was sie bedeutet.</translation>
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
        <source>Views of the file</source>
        <translation>Ansichten der Datei</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Was mit dieser Datei getan werden kann</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>Dateimenü</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Inhalt als Baum</translation>
    </message>
    <message>
        <source>Contents as a table</source>
        <translation>Inhalt als Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>This file of a record was edited by hand and could not be taken in. %1</source>
        <translation>Diese Datei eines Datensatzes wurde von Hand bearbeitet und konnte nicht übernommen werden. %1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>Damaged in line %1, column %2: %3</source>
        <translation>Beschädigt in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Damaged at byte %1: %2. What could be read is shown.</source>
        <translation>Beschädigt bei Byte %1: %2. Was lesbar war, wird gezeigt.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Sie konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The beginning is shown; Raw shows all of it.</source>
        <translation>Gezeigt wird der Anfang; „Roh“ zeigt alles.</translation>
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
    <message>
        <source>Count what lies in the folders</source>
        <translation>Zählen, was in den Ordnern liegt</translation>
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
    <name>warp::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
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
    <name>warp::ui::HistoryPane</name>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Fassungen des Datensatzes</translation>
    </message>
    <message>
        <source>Value of the version</source>
        <translation>Wert der Fassung</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Wert nach der Änderung</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Log wird gelesen…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>Vorher, Version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Wählen Sie eine Fassung.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Nach dieser Änderung gab es den Datensatz nicht.</translation>
    </message>
    <message>
        <source>The value of this version is not kept in the log.</source>
        <translation>Der Wert dieser Fassung ist nicht mehr im Log.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>Diesen Wert hat er jetzt.</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Speichern Sie zuerst, was Sie eingegeben haben, oder setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Version %1 von %2 wiederherstellen</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>Die Fassung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Compare with now, and restore step by step</source>
        <translation>Mit jetzt vergleichen und Schritt für Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
</context>
<context>
    <name>warp::ui::ImportDialog</name>
    <message>
        <source>Rows (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</source>
        <translation>Zeilen (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>JSON, JSON Lines or CSV, also compressed by gzip</source>
        <translation>JSON, JSON Lines oder CSV, auch mit gzip komprimiert</translation>
    </message>
    <message>
        <source>Type of the records</source>
        <translation>Typ der Datensätze</translation>
    </message>
    <message>
        <source>Member that is the id</source>
        <translation>Feld mit der Id</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>As the engine decides</source>
        <translation>Wie die Engine entscheidet</translation>
    </message>
    <message>
        <source>Rows are exported records with key and shard</source>
        <translation>Zeilen sind exportierte Datensätze mit Schlüssel und Shard</translation>
    </message>
    <message>
        <source>Replace records that exist</source>
        <translation>Vorhandene Datensätze ersetzen</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Fehlerhafte Zeilen auslassen</translation>
    </message>
    <message>
        <source>CSV cells stay text</source>
        <translation>CSV-Zellen bleiben Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Zeilen und Probleme</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Alle Zeilen prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Datei mit Zeilen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows stand here before anything is imported.</source>
        <translation>Eine Datei wählen: ihre ersten Zeilen stehen hier, bevor etwas importiert wird.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are listed here once all of them are checked.</source>
        <translation>Zeilen, die nicht übernommen werden können, stehen hier, sobald alle geprüft sind.</translation>
    </message>
</context>
<context>
    <name>warp::ui::InPlaceRestores</name>
    <message>
        <source>Restore %1 in place</source>
        <translation>%1 an Ort und Stelle wiederherstellen</translation>
    </message>
    <message>
        <source>The restore was stopped; the universe is as it was.</source>
        <translation>Die Wiederherstellung wurde angehalten; das Universum ist, wie es war.</translation>
    </message>
    <message>
        <source>The universe was not restored.</source>
        <translation>Das Universum wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The universe is again what it was %1: %2.</source>
        <translation>Das Universum ist wieder, was es war (%1): %2.</translation>
    </message>
    <message>
        <source>What it was before is in the snapshot %1.</source>
        <translation>Was es zuvor war, ist im Schnappschuss %1.</translation>
    </message>
    <message>
        <source>The Snapshots menu undoes the restore, or frees the room of what was before.</source>
        <translation>Das Menü Schnappschüsse macht die Wiederherstellung rückgängig oder gibt den Platz des Vorherigen frei.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>Die Wiederherstellung wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The restore is undone. What was written since is in the snapshot %1.</source>
        <translation>Die Wiederherstellung ist rückgängig gemacht. Was seither geschrieben wurde, ist im Schnappschuss %1.</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Wiederhergestellten Stand behalten</translation>
    </message>
    <message>
        <source>What was before the restore was not removed.</source>
        <translation>Was vor der Wiederherstellung war, wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>What was before the restore is removed.</source>
        <translation>Was vor der Wiederherstellung war, ist entfernt.</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Wiederherstellungen</translation>
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
    <message>
        <source>This snapshot is not there any more.</source>
        <translation>Diesen Schnappschuss gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
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
    <name>warp::ui::JsonEditing</name>
    <message>
        <source>Check JSON</source>
        <translation>JSON prüfen</translation>
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
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
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
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
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
    <name>warp::ui::LinkTableModel</name>
    <message>
        <source>%1: an edge to %2.</source>
        <translation>%1: eine Kante zu %2.</translation>
    </message>
    <message>
        <source>%1: an edge from %2.</source>
        <translation>%1: eine Kante von %2.</translation>
    </message>
    <message>
        <source>%1: an edge to and from %2.</source>
        <translation>%1: eine Kante zu und von %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, observed together %n time(s).</source>
        <translation>
            <numerusform>Seit %1, %n-mal zusammen beobachtet.</numerusform>
            <numerusform>Seit %1, %n-mal zusammen beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Ausdrücklich</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Durch Regel</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Somebody entangled them.</source>
        <translation>Jemand hat sie verschränkt.</translation>
    </message>
    <message>
        <source>A rule of the configuration entangles them.</source>
        <translation>Eine Regel der Konfiguration verschränkt sie.</translation>
    </message>
    <message>
        <source>They are observed together; it weakens when they no longer are.</source>
        <translation>Sie werden zusammen beobachtet; es lässt nach, wenn das aufhört.</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinksPane</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Verschränkte Datensätze</translation>
    </message>
    <message>
        <source>Neighbours in the graph</source>
        <translation>Nachbarn im Graphen</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Verbindungen werden gelesen…</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Verbindungen von %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This record is a node of the graph without edges, and is entangled with no other.</source>
        <translation>Dieser Datensatz ist ein Knoten des Graphen ohne Kanten und mit keinem anderen verschränkt.</translation>
    </message>
    <message>
        <source>This record is entangled with no other, and is no node of the graph.</source>
        <translation>Dieser Datensatz ist mit keinem anderen verschränkt und kein Knoten des Graphen.</translation>
    </message>
    <message>
        <source>Neighbours in the graph: %1</source>
        <translation>Nachbarn im Graphen: %1</translation>
    </message>
    <message>
        <source>%1 more are not listed.</source>
        <translation>%1 weitere sind nicht aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Entangled with %n record(s)</source>
        <translation>
            <numerusform>Mit %n Datensatz verschränkt</numerusform>
            <numerusform>Mit %n Datensätzen verschränkt</numerusform>
        </translation>
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
        <source>Remove from the recent universes</source>
        <translation>Aus den zuletzt geöffneten entfernen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
    <message>
        <source>Behind the writer</source>
        <translation>Hinter dem Schreiber</translation>
    </message>
    <message>
        <source>nobody writes</source>
        <translation>niemand schreibt</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>The age of the newest change that has arrived here from the writing process.</source>
        <translation>Das Alter der neuesten Änderung, die vom schreibenden Prozess hier angekommen ist.</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>Noch nicht auf der Platte</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes that were acknowledged by a weaker promise than being on the disk. The LSN is the number of the last change: every atomic batch takes the next one.</source>
        <translation>Änderungen, die mit einem schwächeren Versprechen als „auf der Platte“ bestätigt wurden. Die LSN ist die Nummer der letzten Änderung: jeder atomare Stapel nimmt die nächste.</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s)</source>
        <translation>
            <numerusform>%n Zusammenführung</numerusform>
            <numerusform>%n Zusammenführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all, %2</source>
        <translation>%1 von allen, %2</translation>
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
    <message>
        <source>No page is open.</source>
        <translation>Keine Seite ist offen.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Willkommensseite öffnen</translation>
    </message>
    <message>
        <source>Go to a page or record…</source>
        <translation>Zu einer Seite oder einem Datensatz gehen…</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedRecordModel</name>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedTableModel</name>
    <message>
        <source>Changed rows of %1</source>
        <translation>Geänderte Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::PropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size of the values</source>
        <translation>Größe der Werte</translation>
    </message>
    <message>
        <source>Size of the tree</source>
        <translation>Größe des Baums</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Größe des Logs</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf der Platte</translation>
    </message>
    <message>
        <source>Last change (LSN)</source>
        <translation>Letzte Änderung (LSN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RawPane</name>
    <message>
        <source>Bytes on the disk</source>
        <translation>Bytes auf der Platte</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its pack follows.</source>
        <translation>Bisher haben ihn nur Log und Baum. Sein Pack folgt.</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its file follows: %1</source>
        <translation>Bisher haben ihn nur Log und Baum. Seine Datei folgt: %1</translation>
    </message>
    <message>
        <source>%1, %2, an earlier version: it is about to be written anew</source>
        <translation>%1, %2, eine frühere Version: sie wird gleich neu geschrieben</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: a compressed frame that may hold other records, too</source>
        <translation>%1, %2 ab Byte %3: ein komprimierter Block, der auch andere Datensätze enthalten kann</translation>
    </message>
    <message>
        <source>%1, %2, compressed</source>
        <translation>%1, %2, komprimiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
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
        <translation>Nur Beobachter: Ein anderer Prozess schreibt in dieses Universum.</translation>
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
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New key, written type:id</source>
        <translation>Neuer Schlüssel, geschrieben Typ:ID</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>This is its key already.</source>
        <translation>Das ist bereits sein Schlüssel.</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>Restore a version…</source>
        <translation>Eine Fassung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordChoice</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>type:id, or a part of it</source>
        <translation>typ:id oder ein Teil davon</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>One that was deleted is not listed: type its whole key.</source>
        <translation>Ein gelöschter steht nicht in der Liste: Geben Sie seinen ganzen Schlüssel ein.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>No record that there is now has this in its key.</source>
        <translation>Kein Datensatz, den es jetzt gibt, hat das in seinem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordCommands</name>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Neuer Datensatz…</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>In Reiter ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the &amp;table of its type</source>
        <translation>&amp;Tabelle seines Typs öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Zuerst ein Universum öffnen</translation>
    </message>
    <message>
        <source>Select a record first</source>
        <translation>Zuerst einen Datensatz auswählen</translation>
    </message>
    <message>
        <source>&amp;Restore a version…</source>
        <translation>Fassung &amp;wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordDocument</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
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
    <message>
        <source>Read the file of %1</source>
        <translation>Datei von %1 lesen</translation>
    </message>
    <message>
        <source>Observe %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Settle the file of %1</source>
        <translation>Datei von %1 klären</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordFoot</name>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
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
        <source>Save mine over theirs</source>
        <translation>Meinen über den anderen speichern</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen übernehmen</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation>Wert der Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>Wert des Datensatzes behalten</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Nicht erledigt. %1</translation>
    </message>
    <message>
        <source>Not saved yet. The text has a mistake in line %1.</source>
        <translation>Noch nicht gespeichert. Der Text hat einen Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Which one is to stay?</source>
        <translation>Welcher soll bleiben?</translation>
    </message>
    <message>
        <source>Which value is to stay?</source>
        <translation>Welcher Wert soll bleiben?</translation>
    </message>
    <message>
        <source>Mend the file, or have it written anew.</source>
        <translation>Reparieren Sie die Datei oder lassen Sie sie neu schreiben.</translation>
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
        <source>Look at its history</source>
        <translation>Seinen Verlauf ansehen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPanel</name>
    <message>
        <source>Views of the record</source>
        <translation>Ansichten des Datensatzes</translation>
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
        <source>A tree needs the whole value.</source>
        <translation>Ein Baum braucht den ganzen Wert.</translation>
    </message>
    <message>
        <source>The text has a mistake. This is the value before it.</source>
        <translation>Der Text hat einen Fehler. Dies ist der Wert davor.</translation>
    </message>
    <message>
        <source>Write the file anew?</source>
        <translation>Datei neu schreiben?</translation>
    </message>
    <message>
        <source>%1 is written from what the universe holds. What was typed into it is lost.</source>
        <translation>%1 wird aus dem geschrieben, was das Universum enthält. Was hineingetippt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordRestoreWizard</name>
    <message>
        <source>Restore a record</source>
        <translation>Einen Datensatz wiederherstellen</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Welcher Datensatz</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Welche Fassung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Version %1 von %2 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is again what it was at %2. Undo takes that back.</source>
        <translation>%1 ist wieder, was es am %2 war. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Restored version</source>
        <translation>Wiederhergestellte Fassung</translation>
    </message>
    <message>
        <source>The change of the universe that wrote this value.</source>
        <translation>Die Änderung des Universums, die diesen Wert schrieb.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Augenblick</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>dem Log</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Fassung davor</translation>
    </message>
    <message>
        <source>none: it had been deleted</source>
        <translation>keine: Er war gelöscht</translation>
    </message>
    <message>
        <source>Version now</source>
        <translation>Fassung jetzt</translation>
    </message>
    <message>
        <source>The restore is a change of its own, and in the history of the record.</source>
        <translation>Die Wiederherstellung ist selbst eine Änderung und steht im Verlauf des Datensatzes.</translation>
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
    <message>
        <source>Deleted since the rows were listed</source>
        <translation>Gelöscht, seit die Zeilen aufgelistet wurden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTitle</name>
    <message>
        <source>What can be done with this record</source>
        <translation>Was mit diesem Datensatz getan werden kann</translation>
    </message>
    <message>
        <source>Record menu</source>
        <translation>Datensatzmenü</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>In einem Tab öffnen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show its file</source>
        <translation>Seine Datei zeigen</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Reads it as an application does: the read counts, and the state collapses.</source>
        <translation>Liest ihn wie eine Anwendung: das Lesen zählt, und der Zustand kollabiert.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 · %4</source>
        <translation>%1 · %2 · Version %3 · %4</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordVersionsPane</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In dieser Fassung</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Fassungen des Datensatzes</translation>
    </message>
    <message>
        <source>What would change in the record</source>
        <translation>Was sich im Datensatz ändern würde</translation>
    </message>
    <message>
        <source>Reading log and snapshots…</source>
        <translation>Log und Schnappschüsse werden gelesen…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Die Fassungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Neither the log nor a snapshot tells of this record.</source>
        <translation>Weder das Log noch ein Schnappschuss weiß von diesem Datensatz.</translation>
    </message>
    <message>
        <source>No field is different from now.</source>
        <translation>Kein Feld ist anders als jetzt.</translation>
    </message>
    <message>
        <source>What would change in the record is shown here.</source>
        <translation>Hier steht, was sich im Datensatz ändern würde.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Wählen Sie eine Fassung.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Nach dieser Änderung gab es den Datensatz nicht.</translation>
    </message>
    <message>
        <source>The value of this version is not kept.</source>
        <translation>Der Wert dieser Fassung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>Diesen Wert hat er jetzt.</translation>
    </message>
    <message>
        <source>Save or revert what you typed in the record first.</source>
        <translation>Speichern Sie zuerst, was Sie im Datensatz eingegeben haben, oder setzen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RepairDialog</name>
    <message>
        <source>Repair a universe</source>
        <translation>Universum reparieren</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at what is damaged. Nothing is changed.</source>
        <translation>Es wird nachgesehen, was beschädigt ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Repairing.</source>
        <translation>Es wird repariert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Salvage the log: keep every whole change, lay the damaged part aside</source>
        <translation>Das Log retten: jede vollständige Änderung behalten, Beschädigtes beiseitelegen</translation>
    </message>
    <message>
        <source>Rebuild the tree from the readable files, the packs and the log</source>
        <translation>Den Baum aus lesbaren Dateien, Paketen und Log neu aufbauen</translation>
    </message>
    <message>
        <source>The old tree is kept aside. Records of which only the tree knew are lost.</source>
        <translation>Der alte Baum wird beiseitegelegt. Datensätze, von denen nur der Baum wusste, gehen verloren.</translation>
    </message>
    <message>
        <source>This is what salvaging would do:</source>
        <translation>Das würde die Rettung tun:</translation>
    </message>
    <message>
        <source>Done. The universe can be opened.</source>
        <translation>Erledigt. Das Universum lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ReportPane</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestorePartsPage</name>
    <message>
        <source>What is chosen becomes again what it was then: what is missing comes back, what came since goes. Everything else stays as it is.</source>
        <translation>Was gewählt ist, wird wieder, was es damals war: Was fehlt, kommt zurück; was seither dazukam, geht. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Single records</source>
        <translation>Einzelne Datensätze</translation>
    </message>
    <message>
        <source>users:alice, users:bob</source>
        <translation>users:alice, users:bob</translation>
    </message>
    <message>
        <source>&amp;Single records</source>
        <translation>&amp;Einzelne Datensätze</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change is counted before anything is written.</source>
        <translation>Was sich ändern würde, wird gezählt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Types of records</source>
        <translation>Typen von Datensätzen</translation>
    </message>
    <message>
        <source>Records of the type %1</source>
        <translation>Datensätze des Typs %1</translation>
    </message>
    <message>
        <source>Count what a restore would change</source>
        <translation>Zählen, was eine Wiederherstellung ändern würde</translation>
    </message>
    <message>
        <source>Nothing of this is different from then: there is nothing to restore.</source>
        <translation>Nichts davon ist anders als damals: Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>This would change. Nothing is written yet.</source>
        <translation>Das würde sich ändern. Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreSourcePage</name>
    <message>
        <source>The next step asks for the record. It comes back by itself into the open universe, as an edit that Undo takes back.</source>
        <translation>Der nächste Schritt fragt nach dem Datensatz. Er kommt für sich in das offene Universum zurück, als Änderung, die Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>A &amp;snapshot</source>
        <translation>Ein &amp;Schnappschuss</translation>
    </message>
    <message>
        <source>The state at a &amp;time between snapshots</source>
        <translation>Der Stand zu einer &amp;Zeit zwischen Schnappschüssen</translation>
    </message>
    <message>
        <source>A &amp;record and its versions</source>
        <translation>Ein &amp;Datensatz und seine Fassungen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>There is no snapshot that could be restored.</source>
        <translation>Es gibt keinen Schnappschuss, der sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ze&amp;itpunkt</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Wiederherstellbare Zeiten</translation>
    </message>
    <message>
        <source>The state at %1 cannot be restored: no snapshot with an unbroken log behind it leads there, or a later restore took it back.</source>
        <translation>Der Stand von %1 lässt sich nicht wiederherstellen: Kein Schnappschuss mit lückenlosem Log danach führt dorthin, oder eine spätere Wiederherstellung nahm ihn zurück.</translation>
    </message>
    <message>
        <source>Starts from the snapshot of %1 and replays the log up to this time.</source>
        <translation>Beginnt mit dem Schnappschuss von %1 und spielt das Log bis zu diesem Zeitpunkt nach.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreTargetPage</name>
    <message>
        <source>As a universe of its own; the one that is open stays as it is</source>
        <translation>Als eigenes Universum; das offene bleibt, wie es ist</translation>
    </message>
    <message>
        <source>In place; the one that is open becomes what it was then</source>
        <translation>An Ort und Stelle; das offene wird wieder, was es damals war</translation>
    </message>
    <message>
        <source>Only some parts; the rest of the one that is open stays as it is</source>
        <translation>Nur einige Teile; der Rest des offenen bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take a snapshot of what it is now before</source>
        <translation>Zuvor einen Schnappschuss vom jetzigen Stand aufnehmen</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>New &amp;directory</source>
        <translation>Neues &amp;Verzeichnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation>Benötigter Platz</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Directory for the restored universe</source>
        <translation>Verzeichnis für das wiederhergestellte Universum</translation>
    </message>
    <message>
        <source>The state at %1.</source>
        <translation>Der Stand von %1.</translation>
    </message>
    <message>
        <source>The snapshot of %1, %2.</source>
        <translation>Der Schnappschuss von %1, %2.</translation>
    </message>
    <message>
        <source>The directory must be new or empty.</source>
        <translation>Das Verzeichnis muss neu oder leer sein.</translation>
    </message>
    <message>
        <source>What is there now is kept until the restore is confirmed, and it can be undone.</source>
        <translation>Was jetzt da ist, bleibt bis zur Bestätigung aufbewahrt; die Wiederherstellung kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The next step asks which parts, and tells beforehand what would change.</source>
        <translation>Der nächste Schritt fragt, welche Teile, und sagt vorher, was sich ändern würde.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleiche…</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Zwei Zeitpunkte vergleichen</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreWizard</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The universe is restored to %1.</source>
        <translation>Das Universum ist in %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 becomes what it was %2. It is closed for that and opened again.</source>
        <translation>%1 wird wieder, was es war (%2). Es wird dafür geschlossen und wieder geöffnet.</translation>
    </message>
    <message>
        <source>What it is now is kept in a snapshot.</source>
        <translation>Was es jetzt ist, bleibt in einem Schnappschuss.</translation>
    </message>
    <message>
        <source>What was written since is kept only until the restore is confirmed.</source>
        <translation>Was seither geschrieben wurde, bleibt nur, bis die Wiederherstellung bestätigt ist.</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>An Ort und Stelle wiederherstellen</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Zur Bestätigung „%1“ eingeben.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Was wiederherstellen</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Welche Teile</translation>
    </message>
    <message>
        <source>The snapshot is verified before anything of it is written. Closing this leaves the work to the tasks of the window.</source>
        <translation>Der Schnappschuss wird geprüft, bevor etwas davon geschrieben wird. Beim Schließen läuft die Arbeit bei den Aufgaben des Fensters weiter.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Teile wiederherstellen</translation>
    </message>
    <message>
        <source>What there is now is kept in a snapshot.</source>
        <translation>Was es jetzt gibt, bleibt in einem Schnappschuss.</translation>
    </message>
    <message>
        <source>Type their number, %1, to confirm.</source>
        <translation>Zur Bestätigung ihre Zahl eingeben: %1.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>Nicht alles Gewählte ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Was gewählt war, ist wieder, was es am %1 war.</translation>
    </message>
    <message>
        <source>What came since is removed: %1.</source>
        <translation>Was seither dazukam, wird entfernt: %1.</translation>
    </message>
    <message>
        <source>No snapshot of what there is now is taken.</source>
        <translation>Von dem, was es jetzt gibt, wird kein Schnappschuss aufgenommen.</translation>
    </message>
    <message>
        <source>To take it back</source>
        <translation>So geht es zurück</translation>
    </message>
    <message>
        <source>What there was before is in the snapshot %1.</source>
        <translation>Was es vorher gab, ist im Schnappschuss %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RowTransfer</name>
    <message>
        <source>Up to %1 rows are copied at once: export them instead</source>
        <translation>Bis zu %1 Zeilen werden auf einmal kopiert: stattdessen exportieren</translation>
    </message>
    <message>
        <source>Nothing was copied: %1</source>
        <translation>Nichts wurde kopiert: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Als Tabelle kopiert: %1</translation>
    </message>
    <message>
        <source>Copied as JSON: %1</source>
        <translation>Als JSON kopiert: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .jsonl, .csv or .json</source>
        <translation>Der Dateiname muss auf .jsonl, .csv oder .json enden</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Nach %1 exportieren</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>The export to %1 was stopped; there is no file</source>
        <translation>Der Export nach %1 wurde abgebrochen; es gibt keine Datei</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of snapshots</source>
        <translation>Zeitplan der Schnappschüsse</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Was bleibt und was geht</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Es gibt noch keine Schnappschüsse.</translation>
    </message>
    <message>
        <source>Remove them now…</source>
        <translation>Jetzt entfernen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The last one failed %1: %2 It is tried again within the hour.</source>
        <translation>Der letzte ist %1 fehlgeschlagen: %2 Er wird binnen einer Stunde wieder versucht.</translation>
    </message>
    <message>
        <source>One is being taken now.</source>
        <translation>Einer wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>No snapshots are taken by themselves.</source>
        <translation>Von selbst wird keiner aufgenommen.</translation>
    </message>
    <message>
        <source>The next is due %1 and full.</source>
        <translation>Der nächste ist fällig: %1, ein voller.</translation>
    </message>
    <message>
        <source>The next is due %1 and holds what changed.</source>
        <translation>Der nächste ist fällig: %1, mit dem, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The last was taken %1.</source>
        <translation>Der letzte ist von %1.</translation>
    </message>
    <message>
        <source>The one due %1 was missed.</source>
        <translation>Der fällige von %1 wurde versäumt.</translation>
    </message>
    <message>
        <source>Nothing is past its time</source>
        <translation>Nichts ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) past their time: %1</source>
        <translation>
            <numerusform>%n Schnappschuss abgelaufen: %1</numerusform>
            <numerusform>%n Schnappschüsse abgelaufen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.</source>
        <translation>
            <numerusform>%n Schnappschuss des Zeitplans wird endgültig gelöscht. Was nur er enthält, ist nicht zurückzuholen.</numerusform>
            <numerusform>%n Schnappschüsse des Zeitplans werden endgültig gelöscht. Was nur sie enthalten, ist nicht zurückzuholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Schnappschüsse entfernen</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Zur Bestätigung „%1“ eingeben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The last snapshot was taken, but older ones could not be removed %1: %2 That is tried again %3 or after the next snapshot.</source>
        <translation>Der letzte Schnappschuss wurde aufgenommen, aber ältere konnten %1 nicht entfernt werden: %2 Das wird %3 oder nach dem nächsten Schnappschuss wieder versucht.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleForm</name>
    <message>
        <source>Taken by themselves</source>
        <translation>Von selbst aufgenommen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month, on the first</source>
        <translation>Jeden Monat, am Ersten</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Time (&amp;UTC)</source>
        <translation>Uhrzeit (&amp;UTC)</translation>
    </message>
    <message>
        <source>One &amp;full of so many</source>
        <translation>Ein &amp;voller von so vielen</translation>
    </message>
    <message>
        <source>The others hold what changed since the one before. 1: all are full.</source>
        <translation>Die anderen enthalten, was sich seit dem vorigen geändert hat. 1: alle sind voll.</translation>
    </message>
    <message>
        <source>Make up for one that was &amp;missed</source>
        <translation>Einen &amp;versäumten nachholen</translation>
    </message>
    <message>
        <source>Read it &amp;back and compare every file</source>
        <translation>Zurück&amp;lesen und jede Datei vergleichen</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Wie lange sie bleiben</translation>
    </message>
    <message>
        <source>&amp;Remove those that no line below keeps</source>
        <translation>&amp;Entfernen, was keine Zeile unten behält</translation>
    </message>
    <message>
        <source>After each new one of the schedule. Those taken by hand always stay.</source>
        <translation>Nach jedem neuen des Zeitplans. Von Hand aufgenommene bleiben immer.</translation>
    </message>
    <message>
        <source>The &amp;newest</source>
        <translation>Die &amp;neuesten</translation>
    </message>
    <message>
        <source>One of each &amp;hour, for hours</source>
        <translation>Einer je &amp;Stunde, so viele Stunden</translation>
    </message>
    <message>
        <source>One of each d&amp;ay, for days</source>
        <translation>Einer je T&amp;ag, so viele Tage</translation>
    </message>
    <message>
        <source>One of each &amp;week, for weeks</source>
        <translation>Einer je W&amp;oche, so viele Wochen</translation>
    </message>
    <message>
        <source>One of each m&amp;onth, for months</source>
        <translation>Einer je &amp;Monat, so viele Monate</translation>
    </message>
    <message>
        <source>One of each &amp;year, for years</source>
        <translation>Einer je &amp;Jahr, so viele Jahre</translation>
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
    <name>warp::ui::ShortcutMap</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt as well.</source>
        <translation>%1 wird zum Tippen und Bewegen gebraucht. Halten Sie zusätzlich Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action, place or keys</source>
        <translation>Nach Aktion, Ort oder Tasten filtern</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>All defaults…</source>
        <translation>Alles auf Standard…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Select an action to change its keys.</source>
        <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”:</source>
        <translation>Drücken Sie die neuen Tasten für „%1“:</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2” (%3).</source>
        <translation>%1 gehört schon zu „%2“ (%3).</translation>
    </message>
    <message>
        <source>Give every action its default keys?</source>
        <translation>Jeder Aktion ihre Standardtasten geben?</translation>
    </message>
    <message>
        <source>Keys that you have chosen yourself are forgotten.</source>
        <translation>Tasten, die Sie selbst gewählt haben, werden vergessen.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alles auf Standard</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>warp::ui::SignInDialog</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This universe has users. Who opens it?</source>
        <translation>Dieses Universum hat Benutzer. Wer öffnet es?</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>warp::ui::SnapshotCommands</name>
    <message>
        <source>&amp;Take a snapshot…</source>
        <translation>&amp;Schnappschuss aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;All snapshots</source>
        <translation>&amp;Alle Schnappschüsse</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Zuerst ein Universum öffnen</translation>
    </message>
    <message>
        <source>S&amp;chedule and retention…</source>
        <translation>&amp;Zeitplan und Aufbewahrung…</translation>
    </message>
    <message>
        <source>&amp;Undo the restore…</source>
        <translation>Wiederherstellung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Keep the restored state…</source>
        <translation>Wiederhergestellten Stand &amp;behalten…</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>The universe becomes again what it was before it was restored %1. What was written since is kept in a snapshot.</source>
        <translation>Das Universum wird wieder, was es war, bevor es wiederhergestellt wurde (%1). Was seither geschrieben wurde, bleibt in einem Schnappschuss.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Wiederhergestellten Stand behalten</translation>
    </message>
    <message>
        <source>What the universe was before it was restored %1 is removed for good. Type “%2” to confirm.</source>
        <translation>Was das Universum war, bevor es wiederhergestellt wurde (%1), wird endgültig entfernt. Zur Bestätigung „%2“ eingeben.</translation>
    </message>
    <message>
        <source>Remove what was before</source>
        <translation>Das Vorherige entfernen</translation>
    </message>
    <message>
        <source>There is no restore in place to be undone</source>
        <translation>Es gibt keine Wiederherstellung an Ort und Stelle, die rückgängig zu machen wäre</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotPanel</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>Über den Schnappschuss</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither änderte</translation>
    </message>
    <message>
        <source>All snapshots</source>
        <translation>Alle Schnappschüsse</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotTasks</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Verify the snapshot %1</source>
        <translation>Schnappschuss %1 prüfen</translation>
    </message>
    <message>
        <source>Delete the snapshot %1</source>
        <translation>Schnappschuss %1 löschen</translation>
    </message>
    <message>
        <source>The snapshot %1 was deleted.</source>
        <translation>Der Schnappschuss %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not deleted.</source>
        <translation>Der Schnappschuss %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Restore the snapshot %1</source>
        <translation>Schnappschuss %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The snapshot %1 was taken: %2, %3.</source>
        <translation>Der Schnappschuss %1 ist aufgenommen: %2, %3.</translation>
    </message>
    <message>
        <source>The snapshot was stopped; nothing of it is left.</source>
        <translation>Der Schnappschuss wurde angehalten; nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>Es wurde kein Schnappschuss aufgenommen.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be verified.</source>
        <translation>Der Schnappschuss %1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the snapshot %1.</source>
        <translation>Mit dem Schnappschuss %1 ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: %2</source>
        <translation>Der Schnappschuss %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 restored to %2.</source>
        <translation>%1 in %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it is left.</source>
        <translation>Die Wiederherstellung wurde angehalten; nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Save the schedule of snapshots</source>
        <translation>Zeitplan der Schnappschüsse speichern</translation>
    </message>
    <message>
        <source>The schedule of snapshots is saved.</source>
        <translation>Der Zeitplan der Schnappschüsse ist gespeichert.</translation>
    </message>
    <message>
        <source>The schedule of snapshots was not saved.</source>
        <translation>Der Zeitplan der Schnappschüsse wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Remove snapshots past their time</source>
        <translation>Abgelaufene Schnappschüsse entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n Schnappschuss entfernt, %1 frei geworden.</numerusform>
            <numerusform>%n Schnappschüsse entfernt, %1 frei geworden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all snapshots that were to go are removed.</source>
        <translation>Nicht alle abgelaufenen Schnappschüsse sind entfernt.</translation>
    </message>
    <message>
        <source>Restore the state at %1</source>
        <translation>Stand von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Was gewählt war, ist wieder, was es am %1 war.</translation>
    </message>
    <message>
        <source>The restore was stopped; what it had written before stays.</source>
        <translation>Die Wiederherstellung wurde angehalten; was sie bis dahin geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>Nicht alles Gewählte ist wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotWizard</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was bewahrt wird</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>Der Schnappschuss wird aufgenommen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The snapshot keeps all records, links, events, the graph and the settings as they are at one moment. Reading and writing go on meanwhile.</source>
        <translation>Der Schnappschuss bewahrt alle Datensätze, Verknüpfungen, Ereignisse, den Graphen und die Einstellungen, wie sie in einem Augenblick sind. Lesen und Schreiben gehen währenddessen weiter.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why it is taken, for whoever looks for it</source>
        <translation>Wozu er dient, für alle, die ihn suchen</translation>
    </message>
    <message>
        <source>Read it back and compare every file</source>
        <translation>Zurücklesen und jede Datei vergleichen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>%1 with %2 of values. %3 are free where the universe lies.</source>
        <translation>%1 mit %2 an Werten. Wo das Universum liegt, sind %3 frei.</translation>
    </message>
    <message>
        <source>Closing this leaves it to the tasks of the window. Stopping it leaves nothing behind.</source>
        <translation>Beim Schließen läuft er bei den Aufgaben des Fensters weiter. Beim Anhalten bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The snapshot is taken: %1</source>
        <translation>Der Schnappschuss ist aufgenommen: %1</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>Es wurde kein Schnappschuss aufgenommen.</translation>
    </message>
    <message>
        <source>Only what changed since the last snapshot</source>
        <translation>Nur was sich seit dem letzten Schnappschuss geändert hat</translation>
    </message>
    <message>
        <source>Looking for the snapshot it would build upon…</source>
        <translation>Suche den Schnappschuss, auf dem er aufbauen würde…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>There is no snapshot to build upon: this one takes everything. One that is damaged, or since which the log is not kept, does not count.</source>
        <translation>Es gibt keinen Schnappschuss, auf dem er aufbauen könnte: Dieser nimmt alles auf. Ein beschädigter, oder einer, seit dem das Log nicht mehr da ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Smaller and faster. It builds upon the snapshot of %1 (%2, %3), which a restore needs as well.</source>
        <translation>Kleiner und schneller. Er baut auf dem Schnappschuss von %1 auf (%2, %3), den eine Wiederherstellung auch braucht.</translation>
    </message>
    <message>
        <source>Its note: %1</source>
        <translation>Seine Notiz: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotsPage</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Schnappschuss aufnehmen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Seine Dateien zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>Über den Schnappschuss</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One keeps everything as it is at a moment, while writing goes on.</source>
        <translation>Es gibt noch keine Schnappschüsse. Einer bewahrt alles, wie es in einem Augenblick ist, während das Schreiben weitergeht.</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Einen Schnappschuss löschen</translation>
    </message>
    <message>
        <source>The snapshot %1 is deleted for good. What only it holds cannot be had back. Type its name to confirm.</source>
        <translation>Der Schnappschuss %1 wird endgültig gelöscht. Was nur er enthält, ist nicht zurückzubekommen. Zum Bestätigen seinen Namen eingeben.</translation>
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
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither änderte</translation>
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
        <translation>Spiegel: %1 ausstehend</translation>
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
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TableBar</name>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Go to key, or to #row</source>
        <translation>Zu Schlüssel oder #Zeile</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl+Shift+F)</source>
        <translation>Bedingung hinzufügen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was found</source>
        <translation>Suche anhalten und Gefundenes behalten</translation>
    </message>
    <message>
        <source>Totals of the number columns (Ctrl+Alt+T)</source>
        <translation>Summen der Zahlenspalten (Strg+Alt+T)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Alt+C)</source>
        <translation>Spalten (Strg+Alt+C)</translation>
    </message>
</context>
<context>
    <name>warp::ui::TablePage</name>
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
        <source>Stopped: %1 found in %2 of %3</source>
        <translation>Angehalten: %1 in %2 von %3 gefunden</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Wie am ersten Tag</translation>
    </message>
    <message>
        <source>Select rows first</source>
        <translation>Zuerst Zeilen auswählen</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren …</translation>
    </message>
    <message>
        <source>what is selected (%1)</source>
        <translation>Ausgewähltes (%1)</translation>
    </message>
    <message>
        <source>what was found (%1)</source>
        <translation>Gefundenes (%1)</translation>
    </message>
    <message>
        <source>all of %1 (%2)</source>
        <translation>alles von %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>Zuerst eine Zelle wählen</translation>
    </message>
    <message>
        <source>Only fields of the value can be changed; this is what the engine knows of it</source>
        <translation>Nur Felder des Werts lassen sich ändern; dies ist, was die Engine davon weiß</translation>
    </message>
    <message>
        <source>This value is too long for a cell: open the record with Enter</source>
        <translation>Dieser Wert ist zu lang für eine Zelle: Datensatz mit Enter öffnen</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>Gefundenem</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allem</translation>
    </message>
    <message>
        <source>Only where %1 is %2</source>
        <translation>Nur wo %1 gleich %2 ist</translation>
    </message>
    <message>
        <source>Not where %1 is %2</source>
        <translation>Nicht wo %1 gleich %2 ist</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Nach %1 filtern …</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Nach %1 aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Nach %1 absteigend sortieren</translation>
    </message>
    <message>
        <source>Back to the order of keys</source>
        <translation>Zurück zur Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Sorting %1…</source>
        <translation>%1 werden sortiert …</translation>
    </message>
    <message>
        <source>Looked at %1 of %2…</source>
        <translation>%1 von %2 angesehen …</translation>
    </message>
    <message>
        <source>%1 found in all %2, %3</source>
        <translation>%1 in allen %2 gefunden, %3</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>rows missing: %1</source>
        <translation>Zeilen fehlen: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TableTotals</name>
    <message>
        <source>Sum: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Kleinster: %1</translation>
    </message>
    <message>
        <source>Greatest: %1</source>
        <translation>Größter: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>Adding up %1…</source>
        <translation>Summe von %1 wird gebildet …</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Summen von %1</translation>
    </message>
    <message>
        <source>Not added up: %1</source>
        <translation>Nicht summiert: %1</translation>
    </message>
    <message>
        <source>Totals of %1: %2</source>
        <translation>Summen von %1: %2</translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskIndicator</name>
    <message>
        <source>Show all tasks</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Aufgabe anhalten</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weitere)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskLine</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
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
    <name>warp::ui::TileFlow</name>
    <message>
        <source>Move to the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ganz nach hinten</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show all tiles</source>
        <translation>Alle Kacheln zeigen</translation>
    </message>
</context>
<context>
    <name>warp::ui::ToolCommands</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Take in files edited by hand</source>
        <translation>&amp;Von Hand geänderte Dateien übernehmen</translation>
    </message>
    <message>
        <source>&amp;Write all readable files again</source>
        <translation>&amp;Alle lesbaren Dateien neu schreiben</translation>
    </message>
    <message>
        <source>Write all readable files</source>
        <translation>Alle lesbaren Dateien schreiben</translation>
    </message>
    <message>
        <source>Every record has its readable file again.</source>
        <translation>Jeder Datensatz hat wieder seine lesbare Datei.</translation>
    </message>
    <message>
        <source>&amp;Complete everything on the disk</source>
        <translation>Alles auf der Platte vervoll&amp;ständigen</translation>
    </message>
    <message>
        <source>Complete everything on the disk</source>
        <translation>Alles auf der Platte vervollständigen</translation>
    </message>
    <message>
        <source>Log, tree and readable files are complete on the disk.</source>
        <translation>Log, Baum und lesbare Dateien sind auf der Platte vollständig.</translation>
    </message>
    <message>
        <source>&amp;Maintenance now</source>
        <translation>Jetzt &amp;warten</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance is done.</source>
        <translation>Die Wartung ist erledigt.</translation>
    </message>
    <message>
        <source>Take in files edited by hand</source>
        <translation>Von Hand geänderte Dateien übernehmen</translation>
    </message>
    <message>
        <source>No file was edited by hand.</source>
        <translation>Keine Datei wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>%1 taken in from files edited by hand.</source>
        <translation>%1 aus von Hand geänderten Dateien übernommen.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1: angehalten.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Zuerst ein Universum öffnen</translation>
    </message>
</context>
<context>
    <name>warp::ui::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>warp::ui::TransferTasks</name>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was changed.</source>
        <translation>Der Import von %1 wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 of %2 exported to %3 (%4).</source>
        <translation>%1 von %2 nach %3 exportiert (%4).</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; no file was written.</source>
        <translation>Der Export von %1 wurde angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>%1 wurde nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapPanel</name>
    <message>
        <source>Out (Backspace)</source>
        <translation>Hinaus (Rücktaste)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Areas stand for bytes</source>
        <translation>Flächen stehen für Bytes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Areas stand for records and files</source>
        <translation>Flächen stehen für Datensätze und Dateien</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Areas stand for the time since things were changed, added up</source>
        <translation>Flächen stehen für die Zeit seit der letzten Änderung, aufsummiert</translation>
    </message>
    <message>
        <source>Treemap: %1</source>
        <translation>Kacheldiagramm: %1</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universum</translation>
    </message>
    <message>
        <source>Measuring ages…</source>
        <translation>Alter werden gemessen …</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 records and files in all</source>
        <translation>%1 Datensätze und Dateien insgesamt</translation>
    </message>
    <message>
        <source>Mean time since the last change, %1 in all</source>
        <translation>Mittlere Zeit seit der letzten Änderung, %1 insgesamt</translation>
    </message>
    <message>
        <source>too small to be drawn: %1</source>
        <translation>zu klein zum Zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapView</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing in here takes any bytes.</source>
        <translation>Hier drin belegt nichts Bytes.</translation>
    </message>
    <message>
        <source>There are no records in here.</source>
        <translation>Hier drin gibt es keine Datensätze.</translation>
    </message>
    <message>
        <source>How old the things in here are is not known yet.</source>
        <translation>Wie alt die Dinge hier sind, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), each too small to be drawn: go in, or look into the tree</source>
        <translation>
            <numerusform>%n Ding, zu klein zum Zeichnen: hineingehen oder im Baum nachsehen</numerusform>
            <numerusform>%n Dinge, jedes zu klein zum Zeichnen: hineingehen oder im Baum nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>%1 des Gezeigten</translation>
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
    <message>
        <source>Undo typing</source>
        <translation>Eingabe rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Eingabe wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
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
        <translation>Als Be&amp;obachter öffnen…</translation>
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
    <message>
        <source>&amp;Repair a universe…</source>
        <translation>Universum &amp;reparieren…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Directory of the universe to repair</source>
        <translation>Verzeichnis des zu reparierenden Universums</translation>
    </message>
    <message>
        <source>Another window could not be started. Close this universe first, then open the other one here.</source>
        <translation>Ein weiteres Fenster ließ sich nicht starten. Schließen Sie erst dieses Universum und öffnen Sie das andere dann hier.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Zuerst ein Universum öffnen</translation>
    </message>
    <message>
        <source>Resume &amp;writing</source>
        <translation>Schreiben &amp;wieder aufnehmen</translation>
    </message>
    <message>
        <source>Writing has not stopped</source>
        <translation>Das Schreiben wurde nicht angehalten</translation>
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
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
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
    <message>
        <source>Measure ages</source>
        <translation>Alter messen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: these are the first</source>
        <translation>
            <numerusform>Mehr als %n Eintrag: Dies ist der erste</numerusform>
            <numerusform>Mehr als %n Einträge: Dies sind die ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
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
    <name>warp::ui::VerifyPage</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>, byte %1</source>
        <translation>, Byte %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Also read every value and file</source>
        <translation>Auch jeden Wert und jede Datei lesen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Verify every value and file</source>
        <translation>Jeden Wert und jede Datei prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Everything fits together. Every value and file was read.</source>
        <translation>Alles passt zusammen. Jeder Wert und jede Datei wurde gelesen.</translation>
    </message>
    <message>
        <source>Trees, files, packs and log fit together.</source>
        <translation>Bäume, Dateien, Pakete und Log passen zusammen.</translation>
    </message>
    <message>
        <source>Read every value and file as well</source>
        <translation>Auch jeden Wert und jede Datei lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Enter opens the record or file.</source>
        <translation>
            <numerusform>%n Befund. Die Eingabetaste öffnet den Datensatz oder die Datei.</numerusform>
            <numerusform>%n Befunde. Die Eingabetaste öffnet den Datensatz oder die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
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
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>&amp;Anleitung</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>Ein Universum aus Daten öffnen: blättern, bearbeiten, suchen, reparieren.</translation>
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
<context>
    <name>warp::ui::WindowNotices</name>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Open as observer</source>
        <translation>Als Beobachter öffnen</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Writing goes on: changes are taken again.</source>
        <translation>Es wird wieder geschrieben: Änderungen werden angenommen.</translation>
    </message>
    <message>
        <source>Writing could not be resumed. %1</source>
        <translation>Das Schreiben konnte nicht wieder aufgenommen werden. %1</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>warp::ui::WizardDialog</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
</TS>
