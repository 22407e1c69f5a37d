<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionSource</name>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Universe</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>One directory with all of its data: records, history, graph and settings. Everything in it can be read without this program.</source>
        <translation>Un répertoire avec toutes ses données : enregistrements, historique, graphe et réglages. Tout se lit sans ce programme.</translation>
    </message>
    <message>
        <source>Spacetime</source>
        <translation>Espace-temps</translation>
    </message>
    <message>
        <source>Where records live, divided into shards by how often they are used.</source>
        <translation>Là où vivent les enregistrements, répartis en fragments selon leur usage.</translation>
    </message>
    <message>
        <source>Hot, warm, cold</source>
        <translation>Chaud, tiède, froid</translation>
    </message>
    <message>
        <source>The three shards. Hot data is written at once and safest, warm data a moment later, cold data is packed and compressed.</source>
        <translation>Les trois fragments. Les données chaudes sont écrites aussitôt et au plus sûr, les tièdes un instant après, les froides sont empaquetées et compressées.</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Particule</translation>
    </message>
    <message>
        <source>A record: one value under one key, such as users:alice.</source>
        <translation>Un enregistrement : une valeur sous une clé, comme users:alice.</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Horizon des événements</translation>
    </message>
    <message>
        <source>The cache. What is asked for often stays in memory; what is not falls out.</source>
        <translation>Le cache. Ce qu&apos;on demande souvent reste en mémoire ; le reste en sort.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>The readable file of every record. You may edit it; the engine notices and takes the change in.</source>
        <translation>Le fichier lisible de chaque enregistrement. Vous pouvez le modifier ; le moteur le remarque et reprend le changement.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>A read that counts. Browsing does not observe: it leaves activity and states as they are.</source>
        <translation>Une lecture qui compte. Parcourir n&apos;observe pas : l&apos;activité et les états restent tels quels.</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>A record with two values at once, because two sides changed it. It stays so until you choose.</source>
        <translation>Un enregistrement avec deux valeurs à la fois, car deux côtés l&apos;ont modifié. Il le reste jusqu&apos;à votre choix.</translation>
    </message>
    <message>
        <source>Entanglement</source>
        <translation>Intrication</translation>
    </message>
    <message>
        <source>A link between records that belong together. Reading one brings the other nearer.</source>
        <translation>Un lien entre des enregistrements qui vont ensemble. Lire l&apos;un rapproche l&apos;autre.</translation>
    </message>
    <message>
        <source>Wormhole</source>
        <translation>Trou de ver</translation>
    </message>
    <message>
        <source>A shortcut between records or regions that are used together; it grows with use and fades without.</source>
        <translation>Un raccourci entre enregistrements ou régions utilisés ensemble ; il grandit avec l&apos;usage et s&apos;efface sans.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How unevenly data and work are spread. When it is too high the engine moves records between shards.</source>
        <translation>L&apos;inégalité de la répartition des données et du travail. Trop élevée, le moteur déplace des enregistrements entre fragments.</translation>
    </message>
    <message>
        <source>Cosmic log</source>
        <translation>Journal cosmique</translation>
    </message>
    <message>
        <source>The write-ahead log: every change in order, with its number (LSN). It is what survives a crash.</source>
        <translation>Le journal d&apos;écriture anticipée : chaque changement dans l&apos;ordre, avec son numéro (LSN). C&apos;est ce qui survit à un plantage.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Figures, events and alerts about the universe itself.</source>
        <translation>Chiffres, événements et alertes sur l&apos;univers lui-même.</translation>
    </message>
</context>
<context>
    <name>GoToSource</name>
    <message>
        <source>Go to a record, type or page</source>
        <translation>Aller à un enregistrement, un type ou une page</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Nothing may follow the value.</source>
        <translation>Rien ne peut suivre la valeur.</translation>
    </message>
    <message>
        <source>The value is nested too deeply.</source>
        <translation>La valeur est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Un nom entre guillemets doubles est attendu ici.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is there twice.</source>
        <translation>Le nom &quot;%1&quot; apparaît deux fois.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Un deux-points est attendu ici.</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>Une virgule ou %1 est attendu ici.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Un chiffre est attendu ici.</translation>
    </message>
    <message>
        <source>A number does not begin with a zero.</source>
        <translation>Un nombre ne commence pas par un zéro.</translation>
    </message>
    <message>
        <source>This is no JSON value. Texts stand in double quotes.</source>
        <translation>Ce n&apos;est pas une valeur JSON. Les textes sont entre guillemets doubles.</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be escaped.</source>
        <translation>Un saut de ligne ou un caractère de contrôle dans un texte doit être échappé.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Le guillemet fermant de ce texte manque.</translation>
    </message>
    <message>
        <source>This is no escape that JSON knows.</source>
        <translation>JSON ne connaît pas cet échappement.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Desktop explorer of WarpEngine universes.</source>
        <translation>Explorateur de bureau des univers WarpEngine.</translation>
    </message>
    <message>
        <source>Open the universe in &lt;directory&gt;.</source>
        <translation>Ouvrir l&apos;univers dans &lt;directory&gt;.</translation>
    </message>
    <message>
        <source>Make a new universe in &lt;directory&gt; and open it.</source>
        <translation>Créer un univers dans &lt;directory&gt; et l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Make a universe of this computer&apos;s packages in &lt;directory&gt; and open it.</source>
        <translation>Créer dans &lt;directory&gt; un univers des paquets de cet ordinateur et l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Only look; another process may write.</source>
        <translation>Regarder seulement ; un autre processus peut écrire.</translation>
    </message>
    <message>
        <source>Show this page first, such as dashboard or table:orders.</source>
        <translation>Afficher d&apos;abord cette page, comme dashboard ou table:orders.</translation>
    </message>
    <message>
        <source>Select this record.</source>
        <translation>Sélectionner cet enregistrement.</translation>
    </message>
    <message>
        <source>light or dark; otherwise as chosen in the program.</source>
        <translation>light ou dark ; sinon le choix fait dans le programme.</translation>
    </message>
    <message>
        <source>Language code such as de or zh_CN.</source>
        <translation>Code de langue comme de ou zh_CN.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, comme 1280x800.</translation>
    </message>
    <message>
        <source>Tell all ages from this moment (ISO 8601).</source>
        <translation>Compter tous les âges depuis cet instant (ISO 8601).</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG once it is complete, then exit.</source>
        <translation>Enregistrer une image PNG de la fenêtre une fois complète, puis quitter.</translation>
    </message>
    <message>
        <source>Only one of --open, --create and --sample can be given.</source>
        <translation>Un seul de --open, --create et --sample est possible.</translation>
    </message>
    <message>
        <source>--%1 needs a directory.</source>
        <translation>--%1 demande un répertoire.</translation>
    </message>
    <message>
        <source>--observer needs --open.</source>
        <translation>--observer demande --open.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not &quot;%1&quot;.</source>
        <translation>--theme est light ou dark, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size est une largeur et une hauteur comme 1280x800, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now est une heure comme 2026-01-15T14:30:00Z, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help affiche les options.</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>Un seul répertoire est possible ; &quot;%1&quot; est de trop.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
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
        <translation>Attention</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No universe</source>
        <translation>Aucun univers</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
</context>
<context>
    <name>Temperature</name>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>Observation. Le processus qui écrivait dans cet univers n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Ouvrir en écriture</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>Observation, mais rien de nouveau du processus %1 depuis %2. L&apos;affichage peut être périmé.</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>Observation, %1 derrière le processus %2. Rien ne peut être modifié d&apos;ici.</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Lecture seule : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::AboutDialog</name>
    <message>
        <source>About Warpscope</source>
        <translation>À propos de Warpscope</translation>
    </message>
    <message>
        <source>Looks into WarpEngine universes: directories of readable data with a database&apos;s promises.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Regarde dans les univers WarpEngine : des répertoires de données lisibles avec les garanties d&apos;une base de données.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ActivityView</name>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Clear finished tasks</source>
        <translation>Retirer les tâches finies</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No tasks are running.</source>
        <translation>Aucune tâche en cours.</translation>
    </message>
</context>
<context>
    <name>warp::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>warp::ui::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Hidden part of the path</source>
        <translation>Partie masquée du chemin</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>warp::ui::CommandPalette</name>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>warp::ui::DetachedLink</name>
    <message>
        <source>This build has no engine.</source>
        <translation>Cette version n&apos;a pas de moteur.</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineSession</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>warp::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Find backwards</source>
        <translation>Chercher en arrière</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher la suite</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>warp::ui::GlossaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Physics glossary</source>
        <translation>Glossaire de physique</translation>
    </message>
</context>
<context>
    <name>warp::ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTree</name>
    <message>
        <source>Add value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Retirer la valeur</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Valeur en arbre</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s&apos;est encore passé.</translation>
    </message>
</context>
<context>
    <name>warp::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 n&apos;a pas pu être ouvert. %2</translation>
    </message>
    <message>
        <source>Restart Warpscope?</source>
        <translation>Redémarrer Warpscope ?</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>La langue change au redémarrage du programme.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>warp::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>warp::ui::PageArea</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecentDelegate</name>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>opened just now</source>
        <translation>ouvert à l&apos;instant</translation>
    </message>
    <message>
        <source>opened %1 ago</source>
        <translation>ouvert il y a %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::Screenshot</name>
    <message numerus="yes">
        <source>The page was not complete after %n second(s).</source>
        <translation>
            <numerusform>La page n&apos;était pas complète après %n seconde.</numerusform>
            <numerusform>La page n&apos;était pas complète après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>warp::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusLine</name>
    <message>
        <source>What this window may do with the universe</source>
        <translation>Ce que cette fenêtre peut faire de l&apos;univers</translation>
    </message>
    <message>
        <source>The role you act in</source>
        <translation>Le rôle dans lequel vous agissez</translation>
    </message>
    <message>
        <source>Number of the last change in the log</source>
        <translation>Numéro du dernier changement du journal</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>Opérations par seconde</translation>
    </message>
    <message>
        <source>Records whose readable files are still to be written</source>
        <translation>Enregistrements dont les fichiers lisibles restent à écrire</translation>
    </message>
    <message>
        <source>Alerts that are muted</source>
        <translation>Alertes muettes</translation>
    </message>
    <message>
        <source>How old these figures are</source>
        <translation>L&apos;âge de ces chiffres</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation>%1 op/s</translation>
    </message>
    <message>
        <source>Mirror complete</source>
        <translation>Miroir complet</translation>
    </message>
    <message>
        <source>Mirror %1 behind</source>
        <translation>Miroir en retard de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muette</numerusform>
            <numerusform>%n muettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures %1 old</source>
        <translation>Chiffres d&apos;il y a %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Only the beginning of this text of %1 is shown.</source>
        <translation>Seul le début de ce texte de %1 est affiché.</translation>
    </message>
    <message>
        <source>It is too large to be edited here.</source>
        <translation>Il est trop grand pour être modifié ici.</translation>
    </message>
    <message>
        <source>Load all of it</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>warp::ui::Tile</name>
    <message>
        <source>%1 old</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UndoRouter</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseCommands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>&amp;New universe…</source>
        <translation>&amp;Nouvel univers…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open as o&amp;bserver…</source>
        <translation>Ouvrir en o&amp;bservateur…</translation>
    </message>
    <message>
        <source>&amp;Sample of this computer&apos;s packages…</source>
        <translation>&amp;Exemple : paquets de cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Close universe</source>
        <translation>&amp;Fermer l&apos;univers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Empty directory for the new universe</source>
        <translation>Répertoire vide pour le nouvel univers</translation>
    </message>
    <message>
        <source>Directory of the universe</source>
        <translation>Répertoire de l&apos;univers</translation>
    </message>
    <message>
        <source>Empty directory for the sample universe</source>
        <translation>Répertoire vide pour l&apos;univers d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>warp::ui::UnsavedGuard</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Enregistrer %n changement ?</numerusform>
            <numerusform>Enregistrer %n changements ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Pas encore enregistré : %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>warp::ui::ViewCommands</name>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>&amp;Fermer la page</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>Chercher une a&amp;ction…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Physics &amp;glossary</source>
        <translation>&amp;Glossaire de physique</translation>
    </message>
    <message>
        <source>&amp;About Warpscope</source>
        <translation>À &amp;propos de Warpscope</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Ouvrez d&apos;abord un univers</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>Regardez dans un univers de données : parcourir, modifier, chercher, réparer.</translation>
    </message>
    <message>
        <source>Open a universe</source>
        <translation>Ouvrir un univers</translation>
    </message>
    <message>
        <source>New universe</source>
        <translation>Nouvel univers</translation>
    </message>
    <message>
        <source>Sample of this computer&apos;s packages</source>
        <translation>Exemple : paquets de cet ordinateur</translation>
    </message>
    <message>
        <source>Or drop the directory of a universe here.</source>
        <translation>Ou déposez ici le répertoire d&apos;un univers.</translation>
    </message>
    <message>
        <source>Recent universes</source>
        <translation>Univers récents</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowDocks</name>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowMenus</name>
    <message>
        <source>&amp;Universe</source>
        <translation>&amp;Univers</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>En&amp;registrement</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Instantanés</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Surveillance</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
</TS>
