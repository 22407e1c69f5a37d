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
    <name>Application</name>
    <message>
        <source>--select needs a universe: add --open.</source>
        <translation>--select demande un univers : ajoutez --open.</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;.</source>
        <translation>--page est l&apos;une de %1, pas « %2 ».</translation>
    </message>
    <message>
        <source>The page %1 needs a universe: add --open.</source>
        <translation>La page %1 demande un univers : ajoutez --open.</translation>
    </message>
    <message>
        <source>The page %1 needs to know of what: write %1:NAME.</source>
        <translation>La page %1 doit savoir de quoi : écrivez %1:NOM.</translation>
    </message>
    <message>
        <source>--password-file cannot be read: %1</source>
        <translation>--password-file est illisible : %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
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
    <name>Diffs</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted</source>
        <translation>ajoutés : %1, modifiés : %2, supprimés : %3</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 was added, version %2.</source>
        <translation>%1 a été ajouté, version %2.</translation>
    </message>
    <message>
        <source>%1 was deleted; its version was %2.</source>
        <translation>%1 a été supprimé ; sa version était %2.</translation>
    </message>
    <message>
        <source>%1 was changed, version %2 to %3.</source>
        <translation>%1 a été modifié, de la version %2 à %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>EnginePhrases</name>
    <message>
        <source>users or roles were changed by hand and are in force</source>
        <translation>les utilisateurs ou les rôles ont été modifiés à la main et sont en vigueur</translation>
    </message>
    <message>
        <source>compare it with a snapshot&apos;s; the log still tells its latest changes</source>
        <translation>la comparer à celle d’un instantané ; le journal contient encore les derniers changements</translation>
    </message>
    <message>
        <source>the user or the password is wrong</source>
        <translation>l’utilisateur ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>breaks the schema of its type: %1</source>
        <translation>enfreint le schéma de son type : %1</translation>
    </message>
    <message>
        <source>correct the record, or its schema (warp schema)</source>
        <translation>corriger l’enregistrement ou son schéma (warp schema)</translation>
    </message>
    <message>
        <source>the schemas were changed by hand and are in force</source>
        <translation>les schémas ont été modifiés à la main et sont en vigueur</translation>
    </message>
    <message>
        <source>cannot %1: %2</source>
        <translation>impossible de %1 : %2</translation>
    </message>
    <message>
        <source>cannot %1 the tree: %2</source>
        <translation>impossible de %1 l’arbre : %2</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>make</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open directory</source>
        <translation>ouvrir le répertoire</translation>
    </message>
    <message>
        <source>create directory</source>
        <translation>créer le répertoire</translation>
    </message>
    <message>
        <source>remove directory</source>
        <translation>supprimer le répertoire</translation>
    </message>
    <message>
        <source>sync directory</source>
        <translation>synchroniser le répertoire</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>examiner</translation>
    </message>
    <message>
        <source>inspect the disk of</source>
        <translation>examiner le disque</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lister</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouiller</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchroniser</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>tronquer</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>protéger</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>surveiller</translation>
    </message>
    <message>
        <source>watch files</source>
        <translation>surveiller des fichiers</translation>
    </message>
    <message>
        <source>reserve space for</source>
        <translation>réserver de l’espace</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>renommer en %1</translation>
    </message>
    <message>
        <source>exchange with %1</source>
        <translation>échanger avec %1</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>se connecter</translation>
    </message>
    <message>
        <source>send to</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou répertoire inexistant</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un répertoire</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1; opening it as observer may work</source>
        <translation>%1 ; l’ouvrir comme observateur peut réussir</translation>
    </message>
    <message>
        <source>in use by process %1 on host %2 since %3</source>
        <translation>utilisé par le processus %1 de l’ordinateur %2 depuis %3</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>utilisé par un autre processus</translation>
    </message>
    <message>
        <source>%1 and does not answer (%2): close it or wait</source>
        <translation>%1 et ne répond pas (%2) : fermez-le ou attendez</translation>
    </message>
    <message>
        <source>%1 and fell silent; whether the command was carried out is not known: look at the records</source>
        <translation>%1 et ne répond plus ; on ne sait pas si la commande a été exécutée : regardez les enregistrements</translation>
    </message>
    <message>
        <source>%1 and ended before it answered; whether the command was carried out is not known: look at the records</source>
        <translation>%1 et terminé avant de répondre ; on ne sait pas si la commande a été exécutée : regardez les enregistrements</translation>
    </message>
    <message>
        <source>the other process has gone</source>
        <translation>l’autre processus est terminé</translation>
    </message>
    <message>
        <source>the other process does not answer</source>
        <translation>l’autre processus ne répond pas</translation>
    </message>
    <message>
        <source>it is being closed</source>
        <translation>il est en cours de fermeture</translation>
    </message>
    <message>
        <source>the universe is being closed</source>
        <translation>l’univers est en cours de fermeture</translation>
    </message>
    <message>
        <source>too many commands at once; try again</source>
        <translation>trop de commandes à la fois ; réessayez</translation>
    </message>
    <message>
        <source>more than %1 records, nodes and edges were changed since then, too many to compare by the log: choose a later time, or compare with a snapshot</source>
        <translation>plus de %1 enregistrements, nœuds et arêtes ont été modifiés depuis, trop pour les comparer d’après le journal : choisissez un moment plus tardif, ou comparez avec un instantané</translation>
    </message>
    <message>
        <source>no universe here: %1</source>
        <translation>pas d’univers ici : %1</translation>
    </message>
    <message>
        <source>there is no such directory</source>
        <translation>ce répertoire n’existe pas</translation>
    </message>
    <message>
        <source>the directory has no universe.manifest</source>
        <translation>le répertoire n’a pas d’universe.manifest</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>ce n’est pas un répertoire</translation>
    </message>
    <message>
        <source>the directory is not empty (it holds &apos;%1&apos;) and no universe: choose an empty or a new one</source>
        <translation>le répertoire n’est pas vide (il contient « %1 ») et n’est pas un univers : choisissez-en un vide ou nouveau</translation>
    </message>
    <message>
        <source>the universe has format version %1; this engine (%2) reads up to %3: use a newer Warpscope</source>
        <translation>l’univers a la version de format %1 ; ce moteur (%2) lit jusqu’à %3 : utilisez un Warpscope plus récent</translation>
    </message>
    <message>
        <source>the manifest is no JSON object</source>
        <translation>le manifeste n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the manifest has no format_version</source>
        <translation>le manifeste n’a pas de format_version</translation>
    </message>
    <message>
        <source>%1 is missing or not what it should be</source>
        <translation>%1 manque ou n’est pas ce qu’il faut</translation>
    </message>
    <message>
        <source>universe_id is empty</source>
        <translation>universe_id est vide</translation>
    </message>
    <message>
        <source>the universe is closed</source>
        <translation>l’univers est fermé</translation>
    </message>
    <message>
        <source>this process only observes the universe</source>
        <translation>ce processus ne fait qu’observer l’univers</translation>
    </message>
    <message>
        <source>the universe is read-only</source>
        <translation>l’univers est en lecture seule</translation>
    </message>
    <message>
        <source>the universe is read-only since a failure: %1; remove its cause, then resume</source>
        <translation>l’univers est en lecture seule depuis une panne : %1 ; supprimez la cause, puis reprenez</translation>
    </message>
    <message>
        <source>the disk is full and the universe takes nothing but deletions (%1); make room, then resume</source>
        <translation>le disque est plein et seules les suppressions passent (%1) ; libérez de la place, puis reprenez</translation>
    </message>
    <message>
        <source>the last %1 MiB and inodes of the disk are left to log and tree</source>
        <translation>les derniers %1 Mio et inodes du disque sont laissés au journal et à l’arbre</translation>
    </message>
    <message>
        <source>too little free space to reserve %1 bytes</source>
        <translation>trop peu d’espace libre pour réserver %1 octets</translation>
    </message>
    <message>
        <source>too little space to archive the log; it waits</source>
        <translation>trop peu d’espace pour archiver le journal ; il attend</translation>
    </message>
    <message>
        <source>another program keeps writing to files of the mirror</source>
        <translation>un autre programme écrit sans cesse dans les fichiers du miroir</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>la clé est vide</translation>
    </message>
    <message>
        <source>the type before &apos;:&apos; is empty</source>
        <translation>le type avant « : » est vide</translation>
    </message>
    <message>
        <source>the id after &apos;:&apos; is empty</source>
        <translation>l’identifiant après « : » est vide</translation>
    </message>
    <message>
        <source>the key is not valid UTF-8</source>
        <translation>la clé n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the key holds a control character</source>
        <translation>la clé contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the key has %1 bytes with its type; at most %2 are allowed</source>
        <translation>la clé a %1 octets avec son type ; %2 au plus sont permis</translation>
    </message>
    <message>
        <source>`%1` already exists (version %2)</source>
        <translation>« %1 » existe déjà (version %2)</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>« %1 » n’existe pas</translation>
    </message>
    <message>
        <source>`%1` is at version %2, not %3: somebody changed it meanwhile</source>
        <translation>« %1 » en est à la version %2, pas %3 : quelqu’un l’a changé entre-temps</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;</source>
        <translation>l’enregistrement « %1 » n’existe pas</translation>
    </message>
    <message>
        <source>entry %1 of the batch: %2</source>
        <translation>entrée %1 du lot : %2</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; does not match its checksum</source>
        <translation>la valeur de « %1 » ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; cannot be read from its pack: %2</source>
        <translation>la valeur de « %1 » ne peut être lue dans son paquet : %2</translation>
    </message>
    <message>
        <source>the stored record is damaged</source>
        <translation>l’enregistrement stocké est endommagé</translation>
    </message>
    <message>
        <source>change %1 is not kept in the log; kept are %2</source>
        <translation>la modification %1 n’est pas gardée dans le journal ; sont gardées %2</translation>
    </message>
    <message>
        <source>change %1 is not in the live log</source>
        <translation>la modification %1 n’est pas dans le journal courant</translation>
    </message>
    <message>
        <source>the log does not hold change %1 of &apos;%2&apos; (any more)</source>
        <translation>le journal ne contient pas (ou plus) la modification %1 de « %2 »</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est montré</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>le fichier a %1 octets ; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>this computer has no dpkg: its packages cannot be listed</source>
        <translation>cet ordinateur n’a pas dpkg : ses paquets ne peuvent être listés</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>the JSON text ends too early</source>
        <translation>le texte JSON se termine trop tôt</translation>
    </message>
    <message>
        <source>the JSON text is larger than allowed</source>
        <translation>le texte JSON est plus grand que permis</translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation>rien ne peut suivre la valeur JSON</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>une virgule ou ] est attendue ici</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>une virgule ou } est attendue ici</translation>
    </message>
    <message>
        <source>the JSON text is nested deeper than allowed</source>
        <translation>le texte JSON est imbriqué plus que permis</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>une clé entre guillemets doubles est attendue ici</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
        <source>this escape does not exist in JSON</source>
        <translation>cet échappement n’existe pas en JSON</translation>
    </message>
    <message>
        <source>a low surrogate stands alone</source>
        <translation>un demi-codet bas est isolé</translation>
    </message>
    <message>
        <source>a high surrogate stands alone</source>
        <translation>un demi-codet haut est isolé</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>un caractère de contrôle dans un texte doit être échappé</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>ce n’est pas de l’UTF-8 bien formé</translation>
    </message>
    <message>
        <source>a JSON value is expected here</source>
        <translation>une valeur JSON est attendue ici</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>un chiffre est attendu ici</translation>
    </message>
    <message>
        <source>only true, false and null are words of JSON</source>
        <translation>seuls true, false et null sont des mots de JSON</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>la clé %1 figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>a record must be an object</source>
        <translation>un enregistrement doit être un objet</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot; in its &quot;%2&quot;</source>
        <translation>l’enregistrement n’a pas de « %1 » dans « %2 »</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot;</source>
        <translation>l’enregistrement n’a pas de « %1 »</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>le champ « %1 » manque</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>edited on an older version while the record changed: keep one of both values</source>
        <translation>modifié sur une version plus ancienne pendant que l’enregistrement changeait : gardez l’une des deux valeurs</translation>
    </message>
    <message>
        <source>edited while the record was deleted</source>
        <translation>modifié pendant que l’enregistrement était supprimé</translation>
    </message>
    <message>
        <source>the key belongs to another file</source>
        <translation>la clé appartient à un autre fichier</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; belongs to another file</source>
        <translation>la clé « %1 » appartient à un autre fichier</translation>
    </message>
    <message>
        <source>the universe has no record whose file this is</source>
        <translation>l’univers n’a aucun enregistrement dont c’est le fichier</translation>
    </message>
    <message>
        <source>claims a version that the universe has not reached</source>
        <translation>annonce une version que l’univers n’a pas atteinte</translation>
    </message>
    <message>
        <source>this file is no problem any more</source>
        <translation>ce fichier ne pose plus de problème</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 doit être true ou false</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 doit être l’un de %2</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 doit être un texte</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 doit être un nombre</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>a configuration file is a JSON object</source>
        <translation>un fichier de configuration est un objet JSON</translation>
    </message>
    <message>
        <source>%1; nothing behind it was read</source>
        <translation>%1 ; rien de ce qui suit n’a été lu</translation>
    </message>
    <message>
        <source>the record exists; --replace would replace it</source>
        <translation>l’enregistrement existe déjà ; le remplacement n’est pas choisi</translation>
    </message>
    <message>
        <source>the same key stands at %1 already</source>
        <translation>la même clé figure déjà en %1</translation>
    </message>
    <message>
        <source>a type has no &quot;:&quot; in it</source>
        <translation>un type ne contient pas « : »</translation>
    </message>
    <message>
        <source>column %1 of the header has no name</source>
        <translation>la colonne %1 de l’en-tête n’a pas de nom</translation>
    </message>
    <message>
        <source>column %1 of the header is not UTF-8: convert the file</source>
        <translation>la colonne %1 de l’en-tête n’est pas en UTF-8 : convertissez le fichier</translation>
    </message>
    <message>
        <source>column %1 of the header repeats the name &quot;%2&quot;</source>
        <translation>la colonne %1 de l’en-tête répète le nom « %2 »</translation>
    </message>
    <message>
        <source>has no column &quot;key&quot;: give the type of the rows</source>
        <translation>n’a pas de colonne « key » : indiquez le type des lignes</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2</source>
        <translation>a %1 champs et l’en-tête %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8: convert the file</source>
        <translation>« %1 » n’est pas en UTF-8 : convertissez le fichier</translation>
    </message>
    <message>
        <source>has no &quot;key&quot; and &quot;value&quot;: give the type of the rows</source>
        <translation>n’a ni « key » ni « value » : indiquez le type des lignes</translation>
    </message>
    <message>
        <source>is no record: give the type of the rows</source>
        <translation>n’est pas un enregistrement : indiquez le type des lignes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a record: give the type of the rows</source>
        <translation>« %1 » n’appartient pas à un enregistrement : indiquez le type des lignes</translation>
    </message>
    <message>
        <source>is no object, so it has no &quot;%1&quot;</source>
        <translation>n’est pas un objet, donc n’a pas de « %1 »</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>n’a pas de « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>« %1 » est vide</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is neither text nor a number</source>
        <translation>l’identifiant « %1 » n’est ni un texte ni un nombre</translation>
    </message>
    <message>
        <source>a JSON file of rows is an array of them, or one object</source>
        <translation>un fichier JSON de lignes en est une liste, ou un objet</translation>
    </message>
    <message>
        <source>the array is not closed: the file is cut</source>
        <translation>la liste n’est pas fermée : le fichier est coupé</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; behind a row</source>
        <translation>« , » ou « ] » est attendu après une ligne</translation>
    </message>
    <message>
        <source>text behind the end of the rows</source>
        <translation>du texte suit la fin des lignes</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>une ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>the row has more fields than allowed</source>
        <translation>la ligne a plus de champs que permis</translation>
    </message>
    <message>
        <source>a quote stands inside a field without quotes</source>
        <translation>un guillemet figure dans un champ sans guillemets</translation>
    </message>
    <message>
        <source>a quoted field is not closed</source>
        <translation>un champ entre guillemets n’est pas fermé</translation>
    </message>
    <message>
        <source>the row is longer than allowed</source>
        <translation>la ligne est plus longue que permis</translation>
    </message>
    <message>
        <source>the directory is missing</source>
        <translation>le répertoire manque</translation>
    </message>
    <message>
        <source>open the universe for writing: it is made again</source>
        <translation>ouvrez l’univers en écriture : il est recréé</translation>
    </message>
    <message>
        <source>restore universe.manifest from a snapshot</source>
        <translation>restaurez universe.manifest depuis un instantané</translation>
    </message>
    <message>
        <source>correct the file; until then the last good values are in force</source>
        <translation>corrigez le fichier ; d’ici là les dernières bonnes valeurs s’appliquent</translation>
    </message>
    <message>
        <source>close the universe and run warp repair</source>
        <translation>fermez l’univers et lancez warp repair</translation>
    </message>
    <message>
        <source>remove the file: no record is at risk, its changes are missing from history and restores</source>
        <translation>supprimez le fichier : aucun enregistrement n’est en danger, ses modifications manquent à l’historique et aux restaurations</translation>
    </message>
    <message>
        <source>changes %1 to %2 before it are not kept</source>
        <translation>les modifications %1 à %2 qui précèdent ne sont pas gardées</translation>
    </message>
    <message>
        <source>this archive of the log belongs to universe %1</source>
        <translation>cette archive du journal appartient à l’univers %1</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>déplacez le fichier ailleurs</translation>
    </message>
    <message>
        <source>the pack is missing or shorter than recorded: records in it are lost</source>
        <translation>le paquet manque ou est plus court qu’enregistré : des enregistrements sont perdus</translation>
    </message>
    <message>
        <source>restore them from a snapshot</source>
        <translation>restaurez-les depuis un instantané</translation>
    </message>
    <message>
        <source>edited by hand and not taken in</source>
        <translation>modifié à la main et non repris</translation>
    </message>
    <message>
        <source>correct the file or remove it, then warp rescan</source>
        <translation>corrigez ou supprimez le fichier, puis warp rescan</translation>
    </message>
    <message>
        <source>there are more findings</source>
        <translation>il y a d’autres constats</translation>
    </message>
    <message>
        <source>restore the record from a snapshot</source>
        <translation>restaurez l’enregistrement depuis un instantané</translation>
    </message>
    <message>
        <source>the record&apos;s file is missing</source>
        <translation>le fichier de l’enregistrement manque</translation>
    </message>
    <message>
        <source>the file does not show the record as it is</source>
        <translation>le fichier ne montre pas l’enregistrement tel qu’il est</translation>
    </message>
    <message>
        <source>the counters of type &apos;%1&apos; do not match its records</source>
        <translation>les compteurs du type « %1 » ne correspondent pas à ses enregistrements</translation>
    </message>
    <message>
        <source>a type has records and no counters</source>
        <translation>un type a des enregistrements et pas de compteurs</translation>
    </message>
    <message>
        <source>an old file of a record that lies elsewhere</source>
        <translation>un ancien fichier d’un enregistrement qui est ailleurs</translation>
    </message>
    <message>
        <source>a file without a record</source>
        <translation>un fichier sans enregistrement</translation>
    </message>
    <message>
        <source>warp rescan, or remove the file</source>
        <translation>warp rescan, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; the other files of events are sound</source>
        <translation>restaurez le fichier depuis un instantané ; les autres fichiers d’événements sont sains</translation>
    </message>
    <message>
        <source>the file of events is missing or shorter than recorded: events are lost</source>
        <translation>le fichier d’événements manque ou est plus court qu’enregistré : des événements sont perdus</translation>
    </message>
    <message>
        <source>the tree&apos;s blocks do not fill the file of events</source>
        <translation>les blocs de l’arbre ne remplissent pas le fichier d’événements</translation>
    </message>
    <message>
        <source>event %1 of the block is no event</source>
        <translation>l’événement %1 du bloc n’en est pas un</translation>
    </message>
    <message>
        <source>event %1 of the block lies before the one above it</source>
        <translation>l’événement %1 du bloc précède celui d’au-dessus</translation>
    </message>
    <message>
        <source>event %1 of the block has an LSN of another block</source>
        <translation>l’événement %1 du bloc a le LSN d’un autre bloc</translation>
    </message>
    <message>
        <source>the block has %1 events, not %2</source>
        <translation>le bloc a %1 événements, pas %2</translation>
    </message>
    <message>
        <source>the block does not end with its last event</source>
        <translation>le bloc ne se termine pas par son dernier événement</translation>
    </message>
    <message>
        <source>the node&apos;s data is damaged</source>
        <translation>les données du nœud sont endommagées</translation>
    </message>
    <message>
        <source>the node&apos;s id does not lead back to it</source>
        <translation>le numéro du nœud ne ramène pas à lui</translation>
    </message>
    <message>
        <source>%1 ids stand for %2 nodes</source>
        <translation>%1 numéros correspondent à %2 nœuds</translation>
    </message>
    <message>
        <source>the edge has an end that is no node</source>
        <translation>une extrémité de l’arête n’est pas un nœud</translation>
    </message>
    <message>
        <source>the edge is not found by its end</source>
        <translation>l’arête n’est pas trouvée par son extrémité</translation>
    </message>
    <message>
        <source>the edge&apos;s data is damaged</source>
        <translation>les données de l’arête sont endommagées</translation>
    </message>
    <message>
        <source>the index of edges by their ends has %1 entries for %2 edges</source>
        <translation>l’index des arêtes par extrémités a %1 entrées pour %2 arêtes</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>the file does not show what the universe holds</source>
        <translation>le fichier ne montre pas ce que contient l’univers</translation>
    </message>
    <message>
        <source>a file without a node or an edge</source>
        <translation>un fichier sans nœud ni arête</translation>
    </message>
    <message>
        <source>the log is damaged: changes %1 to %2 are at risk; `warp repair` salvages what can be read</source>
        <translation>le journal est endommagé : les modifications %1 à %2 sont en danger ; « warp repair » sauve ce qui est lisible</translation>
    </message>
    <message>
        <source>the header of this log segment is damaged; `warp repair` salvages what can be read</source>
        <translation>l’en-tête de ce segment est endommagé ; « warp repair » sauve ce qui est lisible</translation>
    </message>
    <message>
        <source>the log misses changes %1 to %2; `warp repair` goes on without them</source>
        <translation>il manque au journal les modifications %1 à %2 ; « warp repair » continue sans elles</translation>
    </message>
    <message>
        <source>this log belongs to universe %1, not to %2; move the file away</source>
        <translation>ce journal appartient à l’univers %1, pas à %2 ; déplacez le fichier</translation>
    </message>
    <message>
        <source>the tree was cut short: %1 of %2 bytes are there; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>l’arbre est coupé : %1 octets sur %2 sont là ; « warp rebuild DIR trees » le refait à partir des fichiers et des paquets</translation>
    </message>
    <message>
        <source>the tree is missing although changes up to %1 were in it; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>l’arbre manque alors qu’il contenait les modifications jusqu’à %1 ; « warp rebuild DIR trees » le refait à partir des fichiers et des paquets</translation>
    </message>
    <message>
        <source>%1: damaged at byte %2</source>
        <translation>%1 : endommagé à l’octet %2</translation>
    </message>
    <message>
        <source>lost: changes %1 to %2</source>
        <translation>perdues : modifications %1 à %2</translation>
    </message>
    <message>
        <source>would keep %1 batches, the last with LSN %2</source>
        <translation>garderait %1 lots, le dernier avec le LSN %2</translation>
    </message>
    <message>
        <source>kept %1 batches, the last with LSN %2</source>
        <translation>%1 lots gardés, le dernier avec le LSN %2</translation>
    </message>
    <message>
        <source>the old segments are in %1</source>
        <translation>les anciens segments sont dans %1</translation>
    </message>
    <message>
        <source>the log is not damaged</source>
        <translation>le journal n’est pas endommagé</translation>
    </message>
    <message>
        <source>%1 missing directories were made again</source>
        <translation>%1 répertoires manquants ont été recréés</translation>
    </message>
    <message>
        <source>the universe was not closed the last time; the log is replayed</source>
        <translation>l’univers n’a pas été fermé la dernière fois ; le journal est rejoué</translation>
    </message>
    <message>
        <source>the universe writes again</source>
        <translation>l’univers écrit de nouveau</translation>
    </message>
    <message>
        <source>took in the edited file of %1</source>
        <translation>le fichier modifié de %1 a été repris</translation>
    </message>
    <message>
        <source>took in the edited file %1</source>
        <translation>le fichier modifié %1 a été repris</translation>
    </message>
    <message>
        <source>the file of %1 was edited on an older version: the record may have either value until one is chosen (`warp collapse`)</source>
        <translation>le fichier de %1 a été modifié à partir d’une version plus ancienne : l’enregistrement peut avoir l’une ou l’autre valeur jusqu’à ce qu’on en choisisse une (`warp collapse`)</translation>
    </message>
    <message>
        <source>so strong a link would move &quot;%1&quot; to %2</source>
        <translation>un lien aussi fort déplacerait « %1 » vers %2</translation>
    </message>
    <message>
        <source>rules of alerts were changed by hand and are in force</source>
        <translation>des règles d’alerte ont été modifiées à la main et sont en vigueur</translation>
    </message>
    <message>
        <source>%1 was changed since the universe was last closed: by hand, or by a session that was cut off</source>
        <translation>%1 a été modifié depuis la dernière fermeture de l’univers : à la main, ou par une session interrompue</translation>
    </message>
    <message>
        <source>%1 was removed by hand while the universe was closed</source>
        <translation>%1 a été supprimé à la main pendant que l’univers était fermé</translation>
    </message>
    <message>
        <source>%1 was changed by hand while the universe was closed</source>
        <translation>%1 a été modifié à la main pendant que l’univers était fermé</translation>
    </message>
    <message>
        <source>gave up the edit of %1</source>
        <translation>la modification de %1 a été abandonnée</translation>
    </message>
    <message>
        <source>%1 edited files could not be taken in; see the problems</source>
        <translation>%1 fichiers modifiés n’ont pu être repris ; voyez les problèmes</translation>
    </message>
    <message>
        <source>files cannot be watched, so edits are found later: %1</source>
        <translation>les fichiers ne peuvent être surveillés, les modifications sont trouvées plus tard : %1</translation>
    </message>
    <message>
        <source>the configuration was changed by hand and is in force</source>
        <translation>la configuration a été changée à la main et s’applique</translation>
    </message>
    <message>
        <source>the disk is full: the space kept for deletions is used</source>
        <translation>le disque est plein : l’espace gardé pour les suppressions est utilisé</translation>
    </message>
    <message>
        <source>%1 events moved on to an older tier</source>
        <translation>%1 événements passés à un niveau plus ancien</translation>
    </message>
    <message>
        <source>%1 events expired</source>
        <translation>%1 événements expirés</translation>
    </message>
    <message>
        <source>a pack is shorter than it was</source>
        <translation>un paquet est plus court qu’avant</translation>
    </message>
    <message>
        <source>a file of events is shorter than it was</source>
        <translation>un fichier d’événements est plus court qu’avant</translation>
    </message>
    <message>
        <source>maintenance step %1: %2</source>
        <translation>étape de maintenance %1 : %2</translation>
    </message>
    <message>
        <source>the answer to a command of another process was not delivered: %1</source>
        <translation>la réponse à la commande d’un autre processus n’a pas été remise : %1</translation>
    </message>
    <message>
        <source>the universe&apos;s directory was moved or removed</source>
        <translation>le répertoire de l’univers a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>another directory stands where the universe was</source>
        <translation>un autre répertoire se trouve à la place de l’univers</translation>
    </message>
    <message>
        <source>the log could not be synced (%1); the change may or may not survive</source>
        <translation>le journal n’a pu être synchronisé (%1) ; la modification peut survivre ou non</translation>
    </message>
    <message>
        <source>the link does not stand where its records say</source>
        <translation>le lien ne se trouve pas là où ses enregistrements l’indiquent</translation>
    </message>
    <message>
        <source>the link has an end that is no record</source>
        <translation>une extrémité du lien n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>the link is not found by its other end</source>
        <translation>le lien est introuvable par son autre extrémité</translation>
    </message>
    <message>
        <source>the index of links has %1 entries for %2 links</source>
        <translation>l’index des liens a %1 entrées pour %2 liens</translation>
    </message>
    <message>
        <source>a link is damaged</source>
        <translation>un lien est endommagé</translation>
    </message>
    <message>
        <source>a superposition is damaged</source>
        <translation>une superposition est endommagée</translation>
    </message>
    <message>
        <source>a value of the superposition is damaged</source>
        <translation>une valeur de la superposition est endommagée</translation>
    </message>
    <message>
        <source>the file does not show the links that the universe holds</source>
        <translation>le fichier ne montre pas les liens que contient l’univers</translation>
    </message>
    <message>
        <source>a wormhole is damaged</source>
        <translation>un trou de ver est endommagé</translation>
    </message>
    <message>
        <source>the figures of the wormholes are damaged</source>
        <translation>les chiffres des trous de ver sont endommagés</translation>
    </message>
    <message>
        <source>the file does not show the wormholes that the universe holds</source>
        <translation>le fichier ne montre pas les trous de ver que contient l’univers</translation>
    </message>
    <message>
        <source>the wormhole has no regions at its ends or a strength that there is not</source>
        <translation>le trou de ver n’a pas de régions à ses extrémités ou a une force qui n’existe pas</translation>
    </message>
    <message>
        <source>the file has a route that leads through no wormhole</source>
        <translation>le fichier contient une route qui ne passe par aucun trou de ver</translation>
    </message>
    <message>
        <source>the log of moves is shorter than it was: what it said of earlier moves is lost</source>
        <translation>le journal des déplacements est plus court qu’avant : ce qu’il disait des déplacements précédents est perdu</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk</source>
        <translation>restaurer le fichier à partir d’un instantané ; aucun enregistrement n’est en danger</translation>
    </message>
    <message>
        <source>not changed, because it cannot be put into the audit trail: %1</source>
        <translation>non modifié, car cela ne peut pas être inscrit dans la piste d’audit : %1</translation>
    </message>
    <message>
        <source>sign-in refused: wrong password for %1 (%2)</source>
        <translation>connexion refusée : mot de passe incorrect pour %1 (%2)</translation>
    </message>
    <message>
        <source>sign-in refused: there is no user %1 (%2)</source>
        <translation>connexion refusée : il n’y a pas d’utilisateur %1 (%2)</translation>
    </message>
    <message>
        <source>the routing table is damaged</source>
        <translation>la table de routage est endommagée</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>aucune planification n’est définie</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>%1, the next %2</source>
        <translation>%1, le prochain %2</translation>
    </message>
    <message>
        <source>%1, the next %2, the last %3</source>
        <translation>%1, le prochain %2, le dernier %3</translation>
    </message>
    <message>
        <source>%1; the one due %2 was missed</source>
        <translation>%1 ; celui dû %2 a été manqué</translation>
    </message>
    <message>
        <source>%1; one failed %2: %3</source>
        <translation>%1 ; un a échoué %2 : %3</translation>
    </message>
    <message>
        <source>%1; it was taken, but older ones could not be removed %2: %3</source>
        <translation>%1 ; il a été pris, mais de plus anciens n’ont pas pu être supprimés %2 : %3</translation>
    </message>
    <message>
        <source>the snapshot that was due %1 was missed; it is taken now</source>
        <translation>l’instantané dû %1 a été manqué ; il est pris maintenant</translation>
    </message>
    <message>
        <source>took the %1 snapshot %2</source>
        <translation>a pris l’instantané (%1) %2</translation>
    </message>
    <message>
        <source>removed %1 snapshots that were past their time</source>
        <translation>a retiré %1 instantanés périmés</translation>
    </message>
    <message>
        <source>a rule that keeps no snapshot would remove all: say how many are kept</source>
        <translation>une règle qui ne garde aucun instantané les retirerait tous : dites combien sont gardés</translation>
    </message>
    <message>
        <source>the file is not as the engine wrote it: its checksum does not match</source>
        <translation>le fichier n&apos;est pas tel que le moteur l&apos;a écrit : sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>the file has no checksum where the engine writes one</source>
        <translation>il manque au fichier la somme de contrôle que le moteur écrit</translation>
    </message>
    <message>
        <source>the file does not show the events that it is about</source>
        <translation>le fichier ne montre pas les événements dont il traite</translation>
    </message>
    <message>
        <source>the index does not show the frames and streams of its month</source>
        <translation>l&apos;index ne montre pas les blocs et les flux de son mois</translation>
    </message>
    <message>
        <source>line %1 is no JSON any more</source>
        <translation>la ligne %1 n&apos;est plus du JSON</translation>
    </message>
    <message>
        <source>line %1 is not as it was written</source>
        <translation>la ligne %1 n&apos;est pas telle qu&apos;elle a été écrite</translation>
    </message>
    <message>
        <source>one or more of lines %1 to %2 are not as they were written</source>
        <translation>une ou plusieurs des lignes %1 à %2 ne sont pas telles qu&apos;elles ont été écrites</translation>
    </message>
    <message>
        <source>bytes %1 to %2 are not as they were written</source>
        <translation>les octets %1 à %2 ne sont pas tels qu&apos;ils ont été écrits</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; seen first on %1</source>
        <translation>pas tel que Warpscope l&apos;a écrit en dernier : modifié à la main ou par une session interrompue ; remarqué d&apos;abord le %1</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; not taken in by maintenance yet</source>
        <translation>pas tel que Warpscope l&apos;a écrit en dernier : modifié à la main ou par une session interrompue ; pas encore repris par la maintenance</translation>
    </message>
    <message>
        <source>nothing if somebody meant it; otherwise restore the file from a snapshot</source>
        <translation>rien si c&apos;était voulu ; sinon restaurer le fichier depuis un instantané</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk, and it goes on with the next entry</source>
        <translation>restaurer le fichier depuis un instantané ; aucun enregistrement n&apos;est en danger, et il continue avec la prochaine entrée</translation>
    </message>
    <message>
        <source>remove the file, or record a trace anew</source>
        <translation>supprimer le fichier ou enregistrer une nouvelle trace</translation>
    </message>
    <message>
        <source>warp snapshot delete %1, and take another</source>
        <translation>warp snapshot delete %1, et en prendre un autre</translation>
    </message>
    <message>
        <source>warp maintain; universe_id and created_at are taken as they stand: compare them with a snapshot&apos;s</source>
        <translation>warp maintain ; universe_id et created_at sont pris tels quels : les comparer à ceux d&apos;un instantané</translation>
    </message>
    <message>
        <source>the manifest is not as it was written: what only it knows (universe_id, created_at) is taken as it stands</source>
        <translation>le manifeste n&apos;est pas tel qu&apos;il a été écrit : ce que lui seul sait (universe_id, created_at) est pris tel quel</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Hot: strong consistency, a write waits until it is on the disk</source>
        <translation>Chaud : cohérence forte, une écriture attend d&apos;être sur le disque</translation>
    </message>
    <message>
        <source>Warm: eventual consistency, a power cut may lose 100 ms</source>
        <translation>Tiède : cohérence à terme, une coupure de courant peut coûter les 100 dernières ms</translation>
    </message>
    <message>
        <source>Cold: weak consistency, packed and compressed</source>
        <translation>Froid : cohérence faible, empaqueté et compressé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Effondré</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>It was read since it was written, and has one value.</source>
        <translation>Il a été lu depuis son écriture et n&apos;a qu&apos;une valeur.</translation>
    </message>
    <message>
        <source>It was not read since it was written, or has several candidate values.</source>
        <translation>Il n&apos;a pas été lu depuis son écriture, ou il a plusieurs valeurs possibles.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>%1 records</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>The disk is full, so only deletions are taken. Delete records or free some space, then resume writing.</source>
        <translation>Le disque est plein : seules les suppressions sont acceptées. Supprimez des enregistrements ou libérez de la place, puis reprenez l’écriture.</translation>
    </message>
    <message>
        <source>Writing has stopped. Remove the cause, then resume writing.</source>
        <translation>L’écriture est arrêtée. Supprimez la cause, puis reprenez l’écriture.</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The key is not written as keys are.</source>
        <translation>La clé n&apos;est pas écrite comme une clé.</translation>
    </message>
    <message>
        <source>Write type:id, such as users:alice.</source>
        <translation>Écrivez type:id, par exemple users:alice.</translation>
    </message>
    <message>
        <source>The text or file is not written correctly.</source>
        <translation>Le texte ou le fichier n&apos;est pas écrit correctement.</translation>
    </message>
    <message>
        <source>Correct it at the place named below.</source>
        <translation>Corrigez-le à l&apos;endroit indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>It does not exist, or does not exist any more.</source>
        <translation>Cela n&apos;existe pas, ou n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Actualisez pour voir ce qu&apos;il y a.</translation>
    </message>
    <message>
        <source>Something else is there already, or was changed meanwhile. Nothing was written.</source>
        <translation>Autre chose s&apos;y trouve déjà, ou a changé entre-temps. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Look at it, then decide again.</source>
        <translation>Regardez, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>It is larger or deeper than the engine takes.</source>
        <translation>C&apos;est plus grand ou plus profond que ce que le moteur accepte.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>C&apos;est impossible.</translation>
    </message>
    <message>
        <source>The permission for that is missing.</source>
        <translation>La permission nécessaire manque.</translation>
    </message>
    <message>
        <source>Ask the owner of the directory, or change its permissions.</source>
        <translation>Demandez au propriétaire du répertoire, ou changez ses permissions.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Des données enregistrées sont endommagées.</translation>
    </message>
    <message>
        <source>Verify the universe to see everything that is damaged and how to repair it.</source>
        <translation>Vérifiez l&apos;univers pour voir tout ce qui est endommagé et comment le réparer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another process has it.</source>
        <translation>Un autre processus l&apos;utilise.</translation>
    </message>
    <message>
        <source>Close it there, or try again later.</source>
        <translation>Fermez-le là-bas, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Rien ne peut être écrit ici.</translation>
    </message>
    <message>
        <source>The banner or the status bar says why.</source>
        <translation>Le bandeau ou la barre d&apos;état dit pourquoi.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Warpscope.</source>
        <translation>Il a été écrit par une version plus récente de Warpscope.</translation>
    </message>
    <message>
        <source>Update Warpscope on this computer.</source>
        <translation>Mettez Warpscope à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk did not confirm the change: it may have been kept or not.</source>
        <translation>Le disque n&apos;a pas confirmé le changement : il a peut-être été gardé, ou non.</translation>
    </message>
    <message>
        <source>Look at the record before you try again.</source>
        <translation>Regardez l&apos;enregistrement avant de réessayer.</translation>
    </message>
    <message>
        <source>The computer reported a failure.</source>
        <translation>L&apos;ordinateur a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the disk and its directory, then try again.</source>
        <translation>Vérifiez le disque et son répertoire, puis réessayez.</translation>
    </message>
    <message>
        <source>You can observe it meanwhile.</source>
        <translation>Vous pouvez l&apos;observer en attendant.</translation>
    </message>
    <message>
        <source>Another process writes to this universe or restores it, and only one may.</source>
        <translation>Un autre processus écrit dans cet univers ou le restaure, et un seul le peut.</translation>
    </message>
    <message>
        <source>You can still look at it as an observer.</source>
        <translation>Vous pouvez tout de même le regarder en observateur.</translation>
    </message>
    <message>
        <source>The disk of this universe can only be read.</source>
        <translation>Le disque de cet univers est en lecture seule.</translation>
    </message>
    <message>
        <source>You have no permission to write to this directory.</source>
        <translation>Vous n&apos;avez pas la permission d&apos;écrire dans ce répertoire.</translation>
    </message>
    <message>
        <source>There is no universe in this directory.</source>
        <translation>Il n&apos;y a pas d&apos;univers dans ce répertoire.</translation>
    </message>
    <message>
        <source>Choose the directory that holds universe.manifest, or make a new universe.</source>
        <translation>Choisissez le répertoire qui contient universe.manifest, ou créez un nouvel univers.</translation>
    </message>
    <message>
        <source>The directory is not empty, and holds no universe.</source>
        <translation>Le répertoire n&apos;est pas vide et ne contient pas d&apos;univers.</translation>
    </message>
    <message>
        <source>Choose an empty directory for a new one.</source>
        <translation>Choisissez un répertoire vide pour en créer un.</translation>
    </message>
    <message>
        <source>This universe is damaged.</source>
        <translation>Cet univers est endommagé.</translation>
    </message>
    <message>
        <source>Repair recovers everything that is not destroyed; look first at what it would do.</source>
        <translation>La réparation récupère tout ce qui n&apos;est pas détruit ; regardez d&apos;abord ce qu&apos;elle ferait.</translation>
    </message>
    <message>
        <source>This universe has users, and asks who you are.</source>
        <translation>Cet univers a des utilisateurs et demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Sign in with a name and its password.</source>
        <translation>Connectez-vous avec un nom et son mot de passe.</translation>
    </message>
</context>
<context>
    <name>FileForms</name>
    <message>
        <source>Erlang term</source>
        <translation>Terme Erlang</translation>
    </message>
    <message>
        <source>Erlang table</source>
        <translation>Table Erlang</translation>
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
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Table CSV</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>B+tree</source>
        <translation>Arbre B+</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Journal d’écriture anticipée</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Table de routage</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>Échantillons de mesures</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>%1, compressed with %2</source>
        <translation>%1, compressé avec %2</translation>
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
    <name>Guide</name>
    <message>
        <source>Open or make a universe</source>
        <translation>Ouvrir ou créer un univers</translation>
    </message>
    <message>
        <source>A universe is a directory. The Universe menu opens one, makes a new one, or fills one with this computer&apos;s packages to try things out.</source>
        <translation>Un univers est un répertoire. Le menu Univers en ouvre un, en crée un, ou en remplit un avec les paquets de cet ordinateur pour essayer.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>S&apos;orienter</translation>
    </message>
    <message>
        <source>The Explorer shows the regions and, in its second tab, the files. “Go to” in the View menu finds any record or page by a part of its name; Back returns to what was selected before.</source>
        <translation>L&apos;Explorateur montre les régions et, dans son second onglet, les fichiers. « Aller à » dans le menu Affichage trouve tout enregistrement ou page par une partie de son nom ; Précédent revient à la sélection d&apos;avant.</translation>
    </message>
    <message>
        <source>Look without touching</source>
        <translation>Regarder sans toucher</translation>
    </message>
    <message>
        <source>Browsing changes nothing and does not count as a read. The Inspector explains what is selected; Enter opens it in a tab of its own.</source>
        <translation>Parcourir ne change rien et ne compte pas comme une lecture. L&apos;Inspecteur explique ce qui est sélectionné ; Entrée l&apos;ouvre dans son propre onglet.</translation>
    </message>
    <message>
        <source>More than one window</source>
        <translation>Plus d&apos;une fenêtre</translation>
    </message>
    <message>
        <source>One process writes to a universe, any number can observe it. The program warp does the same work on the command line.</source>
        <translation>Un seul processus écrit dans un univers, autant qu&apos;on veut peuvent l&apos;observer. Le programme warp fait le même travail en ligne de commande.</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>Modifier un enregistrement</translation>
    </message>
    <message>
        <source>Edit its value as a tree or as JSON, then save. Undo takes back what was saved, unless somebody else has changed the record since; then it says so.</source>
        <translation>Modifiez sa valeur en arbre ou en JSON, puis enregistrez. Annuler revient sur ce qui a été enregistré, sauf si quelqu&apos;un d&apos;autre a modifié l&apos;enregistrement depuis ; il le dit alors.</translation>
    </message>
    <message>
        <source>Use the files</source>
        <translation>Utiliser les fichiers</translation>
    </message>
    <message>
        <source>Every record has a readable file. You may edit it with any program: the engine takes the change in, or the Dashboard lists what is wrong with it.</source>
        <translation>Chaque enregistrement a un fichier lisible. Vous pouvez le modifier avec n&apos;importe quel programme : le moteur reprend le changement, ou le tableau de bord indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Bring data in and out</source>
        <translation>Faire entrer et sortir des données</translation>
    </message>
    <message>
        <source>Import in the Tools menu takes JSON, JSON Lines and CSV, all rows or none. Export writes the records of a type into a file. A file that is dropped on the window is imported.</source>
        <translation>Importer, dans le menu Outils, accepte JSON, JSON Lines et CSV, toutes les lignes ou aucune. Exporter écrit les enregistrements d&apos;un type dans un fichier. Un fichier déposé sur la fenêtre est importé.</translation>
    </message>
    <message>
        <source>Take care of it</source>
        <translation>En prendre soin</translation>
    </message>
    <message>
        <source>Verify in the Tools menu checks that everything fits together. A universe that does not open any more can be repaired from the same menu.</source>
        <translation>Vérifier, dans le menu Outils, contrôle que tout concorde. Un univers qui ne s&apos;ouvre plus peut être réparé depuis le même menu.</translation>
    </message>
    <message>
        <source>Keep a moment</source>
        <translation>Conserver un instant</translation>
    </message>
    <message>
        <source>The Snapshots menu keeps the whole universe as it is now while work goes on, and makes a universe of a snapshot again, in a new directory. Every snapshot is a directory whose archive tar unpacks, too. Schedule in the same menu has them taken by themselves while the universe is open, and removes those that are past their time. Differences tells what was added, changed and deleted since one.</source>
        <translation>Le menu Instantanés garde l’univers entier tel qu’il est maintenant pendant que le travail continue, et refait un univers d’un instantané, dans un nouveau répertoire. Chaque instantané est un répertoire dont tar déballe aussi l’archive. Planification, dans le même menu, les fait prendre automatiquement tant que l’univers est ouvert et retire ceux qui sont périmés. Différences dit ce qui a été ajouté, modifié et supprimé depuis l’un d’eux.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Restore in the Snapshots menu makes a universe of a snapshot, or of the state at a time between two, in a new directory or in place; or it brings only some parts back into the open one. A single record comes back from its history or its context menu, and Undo takes that back.</source>
        <translation>Restaurer, dans le menu Instantanés, fait un univers d’un instantané ou de l’état à un instant entre deux, dans un nouveau dossier ou sur place ; ou ne ramène que certaines parties dans celui qui est ouvert. Un enregistrement isolé revient depuis son historique ou son menu contextuel, et Annuler reprend cela.</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>The directory of the universe is in its place.</source>
        <translation>Le répertoire de l’univers est à sa place.</translation>
    </message>
    <message>
        <source>The directory of the universe cannot be reached.</source>
        <translation>Le répertoire de l’univers est inaccessible.</translation>
    </message>
    <message>
        <source>Put it back, or close the universe and open it at its new place.</source>
        <translation>Remettez-le en place, ou fermez l’univers et ouvrez-le à son nouvel emplacement.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Changes are taken.</source>
        <translation>Les changements sont acceptés.</translation>
    </message>
    <message>
        <source>Remove the cause, then choose Universe &gt; Resume writing.</source>
        <translation>Supprimez la cause, puis choisissez Univers &gt; Reprendre l’écriture.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 of log not in the tree yet, %2 changes not on the disk yet.</source>
        <translation>%1 du journal pas encore dans l’arbre, %2 changements pas encore sur le disque.</translation>
    </message>
    <message>
        <source>Much waits in memory, so writers are slowed.</source>
        <translation>Beaucoup attend en mémoire : les écritures sont ralenties.</translation>
    </message>
    <message>
        <source>Wait until the tree has caught up, or raise universe_parameters.storage.memory_budget.</source>
        <translation>Attendez que l’arbre ait rattrapé son retard, ou augmentez universe_parameters.storage.memory_budget.</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Archive du journal</translation>
    </message>
    <message>
        <source>%1 of log wait to be archived.</source>
        <translation>%1 du journal attendent d’être archivés.</translation>
    </message>
    <message>
        <source>Changes up to LSN %1 were not all kept.</source>
        <translation>Les changements jusqu’au LSN %1 n’ont pas tous été conservés.</translation>
    </message>
    <message>
        <source>Archiving has stopped: %1</source>
        <translation>L’archivage est arrêté : %1</translation>
    </message>
    <message>
        <source>Remove the cause. No record is at risk, but older changes leave history and restores.</source>
        <translation>Supprimez la cause. Aucun enregistrement n’est menacé, mais les anciens changements quittent l’historique et les restaurations.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>%1 in %2, %3 changes behind the log.</source>
        <translation>%1 dans %2, %3 changements de retard sur le journal.</translation>
    </message>
    <message>
        <source>Every readable file is written.</source>
        <translation>Tous les fichiers lisibles sont écrits.</translation>
    </message>
    <message>
        <source>Readable files still to be written: %1.</source>
        <translation>Fichiers lisibles encore à écrire : %1.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>They follow when writing gets quieter. If something stops them, remove its cause; no record is at risk.</source>
        <translation>Ils suivront quand les écritures se calmeront. Si quelque chose les arrête, supprimez-en la cause ; aucun enregistrement n’est menacé.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>%1 of %2 free.</source>
        <translation>%1 sur %2 libres.</translation>
    </message>
    <message>
        <source>Free disk space; deleting records works even on a full disk.</source>
        <translation>Libérez de l’espace ; supprimer des enregistrements fonctionne même disque plein.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <source>This file system does not limit the number of files.</source>
        <translation>Ce système de fichiers ne limite pas le nombre de fichiers.</translation>
    </message>
    <message>
        <source>%1 more files are possible (%2).</source>
        <translation>%1 fichiers de plus sont possibles (%2).</translation>
    </message>
    <message>
        <source>Remove files, or move records that are read rarely to cold: it needs few files.</source>
        <translation>Supprimez des fichiers, ou déplacez vers le froid les enregistrements peu lus : il demande peu de fichiers.</translation>
    </message>
    <message>
        <source>Edits by hand</source>
        <translation>Modifications à la main</translation>
    </message>
    <message>
        <source>No file edited by hand waits for a decision.</source>
        <translation>Aucun fichier modifié à la main n’attend de décision.</translation>
    </message>
    <message>
        <source>Edited by hand and not taken in: %1.</source>
        <translation>Modifiés à la main et non repris : %1.</translation>
    </message>
    <message>
        <source>Decide about the files listed above; they are never overwritten while they are listed.</source>
        <translation>Décidez des fichiers listés ci-dessus ; ils ne sont jamais écrasés tant qu’ils sont listés.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>The last round had no failure.</source>
        <translation>Le dernier passage s’est fait sans échec.</translation>
    </message>
    <message>
        <source>The last round failed.</source>
        <translation>Le dernier passage a échoué.</translation>
    </message>
    <message>
        <source>It tries again by itself; the log tells more.</source>
        <translation>Elle réessaie d’elle-même ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>No process has the universe open for writing.</source>
        <translation>Aucun processus n’a ouvert l’univers en écriture.</translation>
    </message>
    <message>
        <source>%1 behind the process that writes.</source>
        <translation>%1 de retard sur le processus qui écrit.</translation>
    </message>
    <message>
        <source>Wait, or look at that process: it may hang.</source>
        <translation>Attendez, ou examinez ce processus : il est peut-être bloqué.</translation>
    </message>
    <message>
        <source>The last one that had did not close it.</source>
        <translation>Le dernier ne l’a pas fermé.</translation>
    </message>
    <message>
        <source>Open it for writing once: that replays the log. Nothing acknowledged is lost.</source>
        <translation>Ouvrez-le une fois en écriture : cela rejoue le journal. Rien de confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>Writing process</source>
        <translation>Processus qui écrit</translation>
    </message>
    <message>
        <source>It is of another version and does not tell its health.</source>
        <translation>Il est d’une autre version et ne dit pas son état.</translation>
    </message>
    <message>
        <source>Look at the health that it shows itself.</source>
        <translation>Consultez l’état qu’il affiche lui-même.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>Wait, or end that process; nothing acknowledged is lost.</source>
        <translation>Attendez, ou terminez ce processus ; rien de confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>The file of schemas is in force.</source>
        <translation>Le fichier des schémas est en vigueur.</translation>
    </message>
    <message>
        <source>The file of schemas cannot be used.</source>
        <translation>Le fichier des schémas est inutilisable.</translation>
    </message>
    <message>
        <source>Correct the file, or set the schema again.</source>
        <translation>Corrigez le fichier ou définissez de nouveau le schéma.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>The file of users and roles is in force.</source>
        <translation>Le fichier des utilisateurs et des rôles est en vigueur.</translation>
    </message>
    <message>
        <source>The file of users and roles cannot be used.</source>
        <translation>Le fichier des utilisateurs et des rôles est inutilisable.</translation>
    </message>
    <message>
        <source>Correct the file: until then nobody can open the universe.</source>
        <translation>Corrigez le fichier : d’ici là, personne ne peut ouvrir l’univers.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Figures are measured and written down.</source>
        <translation>Les mesures sont prises et consignées.</translation>
    </message>
    <message>
        <source>Figures cannot be written down.</source>
        <translation>Les mesures ne peuvent pas être consignées.</translation>
    </message>
    <message>
        <source>Remove the cause; no record is at risk.</source>
        <translation>Supprimez la cause ; aucun enregistrement n’est en danger.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>No alert is raised.</source>
        <translation>Aucune alerte n’est déclenchée.</translation>
    </message>
    <message>
        <source>An alert is raised.</source>
        <translation>Une alerte est déclenchée.</translation>
    </message>
    <message>
        <source>Look at the rule: it says what to do.</source>
        <translation>Consultez la règle : elle dit quoi faire.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>The snapshots cannot be looked at.</source>
        <translation>Les instantanés ne peuvent pas être consultés.</translation>
    </message>
    <message>
        <source>None was missed.</source>
        <translation>Aucun n’a été manqué.</translation>
    </message>
    <message>
        <source>The last snapshot was taken; older ones could not be removed.</source>
        <translation>Le dernier instantané a été pris ; de plus anciens n’ont pas pu être supprimés.</translation>
    </message>
    <message>
        <source>Remove the cause. Removing them is tried again within the hour.</source>
        <translation>Supprimez la cause. Leur suppression sera de nouveau tentée dans l’heure.</translation>
    </message>
    <message>
        <source>A snapshot of the schedule was not taken.</source>
        <translation>Un instantané planifié n’a pas été pris.</translation>
    </message>
    <message>
        <source>Remove the cause if one is told, and take one now: Snapshots &gt; Take a snapshot. They are missed while no process has the universe open.</source>
        <translation>Supprimez la cause si elle est indiquée et prenez-en un maintenant : Instantanés &gt; Prendre un instantané. Ils sont manqués tant qu’aucun processus n’a ouvert l’univers.</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé vers : %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>It went to another shard; its value stayed what it was.</source>
        <translation>Il est passé dans un autre fragment ; sa valeur est restée la même.</translation>
    </message>
    <message>
        <source>Deleted. This is the value it had.</source>
        <translation>Supprimé. Voici la valeur qu’il avait.</translation>
    </message>
    <message>
        <source>Deleted. The value it had is not kept in the log.</source>
        <translation>Supprimé. La valeur qu’il avait n’est pas conservée dans le journal.</translation>
    </message>
    <message>
        <source>Created with this value.</source>
        <translation>Créé avec cette valeur.</translation>
    </message>
    <message>
        <source>Written with this value; the one before is not kept in the log.</source>
        <translation>Écrit avec cette valeur ; la précédente n’est pas conservée dans le journal.</translation>
    </message>
    <message>
        <source>What this change made of the value before it.</source>
        <translation>Ce que ce changement a fait de la valeur précédente.</translation>
    </message>
    <message>
        <source>The newest %1 versions are listed.</source>
        <translation>Les %1 versions les plus récentes sont affichées.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: universe_parameters.wal_retention is 0.</source>
        <translation>Les versions antérieures ne sont pas conservées : universe_parameters.wal_retention vaut 0.</translation>
    </message>
    <message>
        <source>The log is kept for %1 days and up to %2, from LSN %3 on.</source>
        <translation>Le journal est conservé %1 jours et jusqu’à %2, à partir du LSN %3.</translation>
    </message>
    <message>
        <source>No change of this record is in the log any more. The log is kept for %1 days and up to %2.</source>
        <translation>Le journal ne contient plus aucun changement de cet enregistrement. Il est conservé %1 jours et jusqu’à %2.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: the log goes as soon as its changes are in the tree. Set universe_parameters.wal_retention.age and .size to keep them.</source>
        <translation>Les versions antérieures ne sont pas conservées : le journal disparaît dès que ses changements sont dans l’arbre. Réglez universe_parameters.wal_retention.age et .size pour les garder.</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>Gone in a snapshot</source>
        <translation>Absent d’un instantané</translation>
    </message>
    <message>
        <source>Kept in a snapshot</source>
        <translation>Conservé dans un instantané</translation>
    </message>
    <message>
        <source>It was gone when the snapshot %1 was taken.</source>
        <translation>Il n’était plus là quand l’instantané %1 a été pris.</translation>
    </message>
    <message>
        <source>The snapshot %1 shows this value; changes around it may be missing.</source>
        <translation>L’instantané %1 montre cette valeur ; des modifications avant et après peuvent manquer.</translation>
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
        <translation>Le nom « %1 » apparaît deux fois.</translation>
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
    <message>
        <source>This escape is half a character; its other half is missing.</source>
        <translation>Cette séquence d’échappement est un demi-caractère ; l’autre moitié manque.</translation>
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
        <translation>--theme est light ou dark, pas « %1 ».</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size est une largeur et une hauteur comme 1280x800, pas « %1 ».</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now est un instant comme 2026-01-15T14:30:00Z, pas « %1 ».</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help affiche les options.</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>Un seul répertoire est possible ; « %1 » est de trop.</translation>
    </message>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language est l&apos;un de %1, pas « %2 ».</translation>
    </message>
    <message>
        <source>Who opens a universe that has users.</source>
        <translation>Qui ouvre un univers qui a des utilisateurs.</translation>
    </message>
    <message>
        <source>The user&apos;s password, in the first line of &lt;file&gt;; otherwise WARP_PASSWORD, or the window asks.</source>
        <translation>Le mot de passe de l&apos;utilisateur, sur la première ligne de &lt;file&gt; ; sinon WARP_PASSWORD, ou la fenêtre le demande.</translation>
    </message>
    <message>
        <source>--user needs a universe to open: add --open.</source>
        <translation>--user demande un univers à ouvrir : ajoutez --open.</translation>
    </message>
    <message>
        <source>--password-file needs --user.</source>
        <translation>--password-file demande --user.</translation>
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
        <translation>Stabilité du vide</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Retard du miroir</translation>
    </message>
    <message>
        <source>Slowed writes</source>
        <translation>Écritures freinées</translation>
    </message>
    <message>
        <source>Sync latency</source>
        <translation>Latence de synchronisation</translation>
    </message>
    <message>
        <source>Edited files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>critical from %1 up</source>
        <translation>critique à partir de %1</translation>
    </message>
    <message>
        <source>warning from %1 up</source>
        <translation>avertissement à partir de %1</translation>
    </message>
    <message>
        <source>critical from %1 down</source>
        <translation>critique à %1 ou moins</translation>
    </message>
    <message>
        <source>warning from %1 down</source>
        <translation>avertissement à %1 ou moins</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Horizon des événements</translation>
    </message>
    <message>
        <source>Photon sphere</source>
        <translation>Sphère de photons</translation>
    </message>
    <message>
        <source>Deep cache</source>
        <translation>Cache profond</translation>
    </message>
    <message>
        <source>Values that are asked for again and again, kept as they are.</source>
        <translation>Valeurs demandées sans cesse, gardées telles quelles.</translation>
    </message>
    <message>
        <source>New values, with a second chance when they are asked for again.</source>
        <translation>Nouvelles valeurs, avec une seconde chance si on les redemande.</translation>
    </message>
    <message>
        <source>Values that were asked for often, compressed.</source>
        <translation>Valeurs souvent demandées, compressées.</translation>
    </message>
</context>
<context>
    <name>MeasuredTiles</name>
    <message>
        <source>no trend yet</source>
        <translation>pas encore de tendance</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>rising by %1 an hour</source>
        <translation>monte de %1 par heure</translation>
    </message>
    <message>
        <source>falling by %1 an hour</source>
        <translation>baisse de %1 par heure</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>How loaded the engine is: processor, memory and disk, each from 0 to 1. From 2.5 on Maxwell&apos;s demon rebalances.</source>
        <translation>La charge du moteur : processeur, mémoire et disque, chacun de 0 à 1. À partir de 2,5, le démon de Maxwell rééquilibre.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>of 3</source>
        <translation>sur 3</translation>
    </message>
    <message>
        <source>Processor %1, memory %2, disk %3</source>
        <translation>Processeur %1, mémoire %2, disque %3</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Succès du cache</translation>
    </message>
    <message>
        <source>The share of observed values that the event horizon, the engine&apos;s cache, had at hand.</source>
        <translation>La part des valeurs observées que l’horizon des événements, le cache du moteur, avait sous la main.</translation>
    </message>
    <message>
        <source>nothing observed yet</source>
        <translation>rien d’observé encore</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 valeurs, %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events appended to the streams of the temporal region, each second.</source>
        <translation>Événements ajoutés chaque seconde aux flux de la région temporelle.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>pas encore d’événements</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n stream(s)</source>
        <translation>
            <numerusform>%1 dans %n flux</numerusform>
            <numerusform>%1 dans %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Trous de ver</translation>
    </message>
    <message>
        <source>The share of values fetched ahead along wormholes that were then read. Wormholes are learned from the order in which records are read.</source>
        <translation>La part des valeurs prises d’avance par les trous de ver qui furent ensuite lues. Les trous de ver s’apprennent de l’ordre de lecture des enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ways between regions followed a wormhole.</source>
        <translation>%1 des passages entre régions ont suivi un trou de ver.</translation>
    </message>
    <message>
        <source>%1, nothing fetched ahead</source>
        <translation>%1, rien pris d’avance</translation>
    </message>
    <message>
        <source>%1, %2 fetched ahead</source>
        <translation>%1, %2 pris d’avance</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules of the observatory that fire now.</source>
        <translation>Règles de l’observatoire déclenchées en ce moment.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>actives</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muette</numerusform>
            <numerusform>%n muettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) watch</source>
        <translation>
            <numerusform>%n règle veille</numerusform>
            <numerusform>%n règles veillent</numerusform>
        </translation>
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
    <name>PageShortcuts</name>
    <message>
        <source>Type table</source>
        <translation>Table d&apos;un type</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Arbre de la valeur</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Retirer la valeur</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Shard</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Where it lives: hot, warm or cold, by how often it is used.</source>
        <translation>Où il vit : chaud, tiède ou froid, selon la fréquence d’utilisation.</translation>
    </message>
    <message>
        <source>Gravitational attraction</source>
        <translation>Attraction gravitationnelle</translation>
    </message>
    <message>
        <source>How strongly its shard holds it: priority, activity and size against the shard&apos;s load.</source>
        <translation>La force avec laquelle son fragment le retient : priorité, activité et taille face à la charge du fragment.</translation>
    </message>
    <message>
        <source>Temporal weight</source>
        <translation>Poids temporel</translation>
    </message>
    <message>
        <source>Grows with observations and halves every 30 days.</source>
        <translation>Grandit avec les observations et diminue de moitié tous les 30 jours.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>What its writer asked for; decides where a new record goes.</source>
        <translation>Ce que son auteur a demandé ; décide où va un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>Quantum state</source>
        <translation>État quantique</translation>
    </message>
    <message>
        <source>Superposition until it is read on purpose, collapsed from then on; each write begins anew.</source>
        <translation>Superposition jusqu’à une lecture volontaire, effondré ensuite ; chaque écriture recommence.</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>How often it was read on purpose. Looking at it here is a peek and does not count.</source>
        <translation>Combien de fois il a été lu exprès. Le regarder ici ne compte pas.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>When it was last read on purpose.</source>
        <translation>Quand il a été lu exprès pour la dernière fois.</translation>
    </message>
    <message>
        <source>Entangled with</source>
        <translation>Intriqué avec</translation>
    </message>
    <message>
        <source>Records that belong to it: they are read and placed together.</source>
        <translation>Les enregistrements qui vont avec lui : ils sont lus et placés ensemble.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Where its value lies among all values: similar values lie near each other.</source>
        <translation>Où se situe sa valeur parmi toutes : les valeurs semblables sont proches.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The number (LSN) of the change that made it what it is.</source>
        <translation>Le numéro (LSN) du changement qui l’a rendu tel qu’il est.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>When it was written for the first time.</source>
        <translation>Quand il a été écrit pour la première fois.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When it was written or moved last.</source>
        <translation>Quand il a été écrit ou déplacé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of its value as compact JSON, without the properties.</source>
        <translation>Octets de sa valeur en JSON compact, sans les propriétés.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>XXH3-64 of the value: a damaged byte does not go unnoticed.</source>
        <translation>XXH3-64 de la valeur : un octet abîmé ne passe pas inaperçu.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The readable file of this record, written shortly after each change; for cold and large ones the pack they share.</source>
        <translation>Le fichier lisible de cet enregistrement, écrit peu après chaque changement ; pour les froids et les grands, le paquet qu’ils partagent.</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Somebody deleted this record while you were editing it. Saving creates it again.</source>
        <translation>Quelqu’un a supprimé cet enregistrement pendant que vous le modifiiez. L’enregistrer le recrée.</translation>
    </message>
    <message>
        <source>Somebody changed this record at %1 while you were editing it.</source>
        <translation>Quelqu’un a modifié cet enregistrement à %1 pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>This value has %1; its beginning is shown.</source>
        <translation>Cette valeur fait %1 ; son début est affiché.</translation>
    </message>
    <message>
        <source>Show and edit all of it</source>
        <translation>Tout afficher et modifier</translation>
    </message>
    <message>
        <source>This value has texts that are too long for a line. They are shown cut, so it cannot be edited here. Raw shows all of it.</source>
        <translation>Cette valeur contient des textes trop longs pour une ligne. Ils sont affichés coupés, elle ne peut donc pas être modifiée ici. « Brut » montre tout.</translation>
    </message>
    <message>
        <source>This value has %1, more than an editor can hold. Its beginning is shown; Raw shows all of it.</source>
        <translation>Cette valeur fait %1, plus qu’un éditeur ne peut contenir. Son début est affiché ; « Brut » montre tout.</translation>
    </message>
    <message>
        <source>In the universe, version %1, changed %2</source>
        <translation>Dans l’univers, version %1, modifié %2</translation>
    </message>
    <message>
        <source>In the file, which cannot be taken in</source>
        <translation>Dans le fichier, qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>In the file, edited on version %1</source>
        <translation>Dans le fichier, modifié à partir de la version %1</translation>
    </message>
    <message>
        <source>It was edited on version %1, and the record has changed since.</source>
        <translation>Il a été modifié à partir de la version %1, et l’enregistrement a changé depuis.</translation>
    </message>
    <message>
        <source>It was edited while the record was deleted.</source>
        <translation>Il a été modifié pendant que l’enregistrement était supprimé.</translation>
    </message>
    <message>
        <source>Its key belongs to another file.</source>
        <translation>Sa clé appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>There is no record whose file this is.</source>
        <translation>Aucun enregistrement ne correspond à ce fichier.</translation>
    </message>
    <message>
        <source>It claims version %1, which the universe has not reached.</source>
        <translation>Il annonce la version %1, que l’univers n’a pas atteinte.</translation>
    </message>
    <message>
        <source>It cannot be read as a record: %1</source>
        <translation>Il ne se lit pas comme un enregistrement : %1</translation>
    </message>
    <message>
        <source>It cannot be read as a record. Line %1, column %2: %3</source>
        <translation>Il ne se lit pas comme un enregistrement. Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>This record does not exist (any more).</source>
        <translation>Cet enregistrement n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This is an earlier state; reading it again failed. %1</source>
        <translation>Ceci est un état antérieur ; la relecture a échoué. %1</translation>
    </message>
    <message>
        <source>The file of this record was edited by hand and could not be taken in. %1</source>
        <translation>Le fichier de cet enregistrement a été modifié à la main et n’a pas pu être repris. %1</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>La vôtre, non enregistrée</translation>
    </message>
    <message>
        <source>Theirs, version %1, changed %2</source>
        <translation>L’autre, version %1, modifiée %2</translation>
    </message>
    <message numerus="yes">
        <source>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</source>
        <translation>
            <numerusform>Cet enregistrement est en superposition : il peut avoir %n valeur. Celle qu’une observation renvoie est affichée.</numerusform>
            <numerusform>Cet enregistrement est en superposition : il peut avoir chacune de %n valeurs. Celle qu’une observation renvoie est affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 as compact JSON.</source>
        <translation>%1 en JSON compact.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message>
        <source>%1 added</source>
        <translation>ajoutés : %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés : %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>retirés : %1</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Replayed from the log</source>
        <translation>Rejoué depuis le journal</translation>
    </message>
    <message>
        <source>Batches that were written between the snapshot and that moment.</source>
        <translation>Lots écrits entre l’instantané et ce moment.</translation>
    </message>
    <message>
        <source>No time can be restored yet: that takes a snapshot before it.</source>
        <translation>Aucun instant ne peut encore être restauré : il faut un instantané antérieur.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Restorable times: %1.</source>
        <translation>Instants restaurables : %1.</translation>
    </message>
    <message>
        <source>No record, node or edge is different from now.</source>
        <translation>Aucun enregistrement, nœud ni arête ne diffère de maintenant.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>The graph: all nodes and edges</source>
        <translation>Le graphe : tous les nœuds et arêtes</translation>
    </message>
    <message>
        <source>All links between records</source>
        <translation>Tous les liens entre enregistrements</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>What was written after it is not in the restored universe.</source>
        <translation>Ce qui a été écrit après n’est pas dans l’univers restauré.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Copied as they are.</source>
        <translation>Copiés tels quels.</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Files of events, links and the like that were damaged before the snapshot.</source>
        <translation>Fichiers d’événements, de liens et autres déjà endommagés avant l’instantané.</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Fichiers à écrire</translation>
    </message>
    <message>
        <source>Readable files of records that the engine writes once it is opened.</source>
        <translation>Fichiers lisibles d’enregistrements que le moteur écrit dès l’ouverture.</translation>
    </message>
    <message>
        <source>The chosen parts are again what they were then.</source>
        <translation>Les parties choisies sont redevenues ce qu’elles étaient alors.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Écrit en</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is atomic.</source>
        <translation>Chacun est atomique.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Superpositions</source>
        <translation>Superpositions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n arête</numerusform>
            <numerusform>%n arêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the same parts from the snapshot %1.</source>
        <translation>Restaurez les mêmes parties depuis l’instantané %1.</translation>
    </message>
    <message>
        <source>No snapshot was taken; the log may lead back to %1.</source>
        <translation>Aucun instantané n’a été pris ; le journal peut ramener au %1.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Safety, before a restore</source>
        <translation>Sécurité, avant une restauration</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records that the universe had at that moment.</source>
        <translation>Enregistrements que l’univers avait à cet instant.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Nodes of the graph.</source>
        <translation>Nœuds du graphe.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Edges of the graph.</source>
        <translation>Arêtes du graphe.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Pairs of entangled records.</source>
        <translation>Paires d’enregistrements intriqués.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events of all tiers.</source>
        <translation>Événements de tous les niveaux.</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Enregistrements modifiés</translation>
    </message>
    <message>
        <source>Records that this snapshot holds itself.</source>
        <translation>Enregistrements que cet instantané contient lui-même.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>What is gone since the base.</source>
        <translation>Ce qui a disparu depuis la base.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>universe.tar.gz: `tar xzf` of a full snapshot gives a universe that opens.</source>
        <translation>universe.tar.gz : `tar xzf` d’un instantané complet donne un univers qui s’ouvre.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Size of the files inside, which a restore needs at least.</source>
        <translation>Taille des fichiers contenus ; une restauration en demande au moins autant.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Members of the archive, each with its checksum in the list inside.</source>
        <translation>Membres de l’archive, chacun avec sa somme de contrôle dans la liste intérieure.</translation>
    </message>
    <message>
        <source>Checksum of the archive.</source>
        <translation>Somme de contrôle de l’archive.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Version of the program that wrote it.</source>
        <translation>Version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrémental</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Chaîne incomplète</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Sommes vérifiées</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of its directory.</source>
        <translation>De son répertoire.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Everything written until then is in it, nothing after it.</source>
        <translation>Tout ce qui a été écrit jusque-là s’y trouve, rien après.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The snapshot it builds upon, and which a restore needs as well.</source>
        <translation>L’instantané sur lequel il s’appuie et dont une restauration a aussi besoin.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Numéro de modification</translation>
    </message>
    <message>
        <source>The last change of the universe that is in it.</source>
        <translation>La dernière modification de l’univers qui s’y trouve.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Every file inside was compared.</source>
        <translation>Chaque fichier contenu a été comparé.</translation>
    </message>
    <message>
        <source>The checksums of the archive were compared.</source>
        <translation>Les sommes de contrôle de l’archive ont été comparées.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>%1 des plus récents</translation>
    </message>
    <message>
        <source>hour %1</source>
        <translation>heure %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>base of %1</source>
        <translation>base de %1</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>pris à la main</translation>
    </message>
    <message>
        <source>taken before a restore</source>
        <translation>pris avant une restauration</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Reste ou part</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Reste : %1</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Builds upon</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Every snapshot that a restore needs, down to the full one.</source>
        <translation>Tous les instantanés dont une restauration a besoin, jusqu’au complet.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire à</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantané</numerusform>
            <numerusform>%n instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>They build upon it: it cannot be deleted before them.</source>
        <translation>Ils s’appuient sur lui : il ne peut pas être supprimé avant eux.</translation>
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
        <translation>En observation</translation>
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
    <name>TopicRows</name>
    <message>
        <source>Event horizon</source>
        <translation>Horizon des événements</translation>
    </message>
    <message>
        <source>The cache: values that are asked for often, by shard and level. Its figures are at most a minute old.</source>
        <translation>Le cache : valeurs souvent demandées, par fragment et niveau. Ses chiffres ont au plus une minute.</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Events of the current hours, one file an hour.</source>
        <translation>Événements des heures en cours, un fichier par heure.</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Events of the last days, one compressed file a day.</source>
        <translation>Événements des derniers jours, un fichier compressé par jour.</translation>
    </message>
    <message>
        <source>Historical events</source>
        <translation>Événements historiques</translation>
    </message>
    <message>
        <source>Older events, one compressed file a month.</source>
        <translation>Événements plus anciens, un fichier compressé par mois.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Events by what they belong to, over all tiers.</source>
        <translation>Événements selon ce à quoi ils appartiennent, tous niveaux confondus.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Nodes of the graph, by type.</source>
        <translation>Nœuds du graphe, par type.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Edges of the graph, by relation.</source>
        <translation>Arêtes du graphe, par relation.</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Enregistrements intriqués</translation>
    </message>
    <message>
        <source>Pairs of records that belong together, by why they do.</source>
        <translation>Paires d’enregistrements liés, selon la raison.</translation>
    </message>
    <message>
        <source>Open wormholes</source>
        <translation>Trous de ver ouverts</translation>
    </message>
    <message>
        <source>Shortcuts between regions that readers have taken lately; the figure is their strength.</source>
        <translation>Raccourcis entre régions pris récemment par les lecteurs ; le chiffre est leur force.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>The cheapest ways between regions that no wormhole joins directly; the figure is their cost.</source>
        <translation>Les chemins les moins chers entre régions qu’aucun trou de ver ne relie directement ; le chiffre est leur coût.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>The sum of the loads of processor, memory and disk, 0 to 3.</source>
        <translation>La somme des charges du processeur, de la mémoire et du disque, de 0 à 3.</translation>
    </message>
    <message>
        <source>Processor load</source>
        <translation>Charge du processeur</translation>
    </message>
    <message>
        <source>Processor time of the engine over its share, 0 to 1.</source>
        <translation>Temps processeur du moteur rapporté à sa part, de 0 à 1.</translation>
    </message>
    <message>
        <source>Memory load</source>
        <translation>Charge de la mémoire</translation>
    </message>
    <message>
        <source>Memory of the engine over its budget, 0 to 1.</source>
        <translation>Mémoire du moteur rapportée à son budget, de 0 à 1.</translation>
    </message>
    <message>
        <source>Disk load</source>
        <translation>Charge du disque</translation>
    </message>
    <message>
        <source>The greatest of log, mirror and disk over their budgets, 0 to 1.</source>
        <translation>Le plus grand du journal, du miroir et du disque rapporté à leurs budgets, de 0 à 1.</translation>
    </message>
    <message>
        <source>Disorder</source>
        <translation>Désordre</translation>
    </message>
    <message>
        <source>How unevenly records lie over shards and types, 0 to 1.</source>
        <translation>L’inégalité de répartition des enregistrements entre fragments et types, de 0 à 1.</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>Stabilité du vide</translation>
    </message>
    <message>
        <source>1 without failing or overdue checks, down to 0.</source>
        <translation>1 sans contrôle échoué ou en retard, jusqu’à 0.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What the stability of the vacuum is made of.</source>
        <translation>Ce qui compose la stabilité du vide.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Order of time</source>
        <translation>Ordre du temps</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules that watch a metric, and how each of them stands.</source>
        <translation>Règles qui surveillent une mesure, et l’état de chacune.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Everything that is measured, with its last value.</source>
        <translation>Tout ce qui est mesuré, avec sa dernière valeur.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>What values of a type have to look like.</source>
        <translation>À quoi doivent ressembler les valeurs d’un type.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who may open the universe, and in which roles. Without users everybody who can open its directory is admin.</source>
        <translation>Qui peut ouvrir l’univers, et dans quels rôles. Sans utilisateurs, quiconque peut ouvrir son répertoire est administrateur.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles, and how many kinds of access each of them has.</source>
        <translation>Rôles, et le nombre de types d’accès de chacun.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>The universe as it was at a moment, newest first, with the records it had then and the size of the archive.</source>
        <translation>L’univers tel qu’il était à un instant, le plus récent d’abord, avec ses enregistrements d’alors et la taille de l’archive.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Who changed what, and who was refused, line by line.</source>
        <translation>Qui a changé quoi et qui a été refusé, ligne par ligne.</translation>
    </message>
    <message>
        <source>Life of the universe</source>
        <translation>Vie de l’univers</translation>
    </message>
    <message>
        <source>When it was opened, closed, repaired, rebalanced or put into a snapshot.</source>
        <translation>Quand il a été ouvert, fermé, réparé, rééquilibré ou pris en instantané.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n ligne erronée</numerusform>
            <numerusform>%n lignes erronées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was imported.</source>
        <translation>%1 ; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation>%1 à importer</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Importation : %1</translation>
    </message>
    <message>
        <source>%1, %2 skipped.</source>
        <translation>%1 ; %2 laissées de côté.</translation>
    </message>
</context>
<context>
    <name>TreemapView</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>En observation. Le processus qui écrivait dans cet univers est terminé.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Ouvrir en écriture</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>En observation, mais rien de nouveau du processus %1 depuis %2. L&apos;affichage peut être périmé.</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>En observation, %1 de retard sur le processus %2. Rien ne peut être modifié d&apos;ici.</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Lecture seule. %1</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>Reprendre l&apos;écriture</translation>
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
        <translation>Explore des univers WarpEngine : des répertoires de données lisibles avec les garanties d&apos;une base de données.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Compilé avec Qt %1.</translation>
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
    <name>warp::ui::BranchModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
    <name>warp::ui::CandidatesPane</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Values that the record may have</source>
        <translation>Valeurs que l’enregistrement peut avoir</translation>
    </message>
    <message>
        <source>What an observation returns</source>
        <translation>Ce qu’une observation renvoie</translation>
    </message>
    <message>
        <source>The chosen other value</source>
        <translation>L’autre valeur choisie</translation>
    </message>
    <message>
        <source>An observation returns this one: its amplitude is the greatest.</source>
        <translation>Une observation renvoie celle-ci : son amplitude est la plus grande.</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2: what an observation returns</source>
        <translation>Candidat %1, amplitude %2 : ce qu’une observation renvoie</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2</source>
        <translation>Candidat %1, amplitude %2</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Enregistrez ou annulez d’abord ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Collapsing keeps one value and lets the others go. Undo brings them back.</source>
        <translation>L’effondrement garde une valeur et laisse partir les autres. Annuler les ramène.</translation>
    </message>
    <message>
        <source>Collapse to candidate %1</source>
        <translation>Effondrer vers le candidat %1</translation>
    </message>
    <message>
        <source>Collapse %1 to candidate %2</source>
        <translation>Effondrer %1 vers le candidat %2</translation>
    </message>
    <message>
        <source>The record was not collapsed</source>
        <translation>L’enregistrement n’a pas été effondré</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nul</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Champ absent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind of value: %1</source>
        <translation>Type de valeur : %1</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5e3</source>
        <translation>Ce n’est pas un nombre tel que 12 ou -0.5e3</translation>
    </message>
    <message>
        <source>Only true and false are allowed here</source>
        <translation>Seuls true et false sont permis ici</translation>
    </message>
    <message>
        <source>This is no JSON object or array, such as {&quot;a&quot;: 1} or [1, 2]</source>
        <translation>Ce n’est pas un objet ou un tableau JSON tel que {&quot;a&quot;: 1} ou [1, 2]</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEdits</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>Somebody else changed this field</source>
        <translation>Quelqu’un d’autre a modifié ce champ</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3. You typed %4.</source>
        <translation>%1 de %2 vaut maintenant %3. Vous avez saisi %4.</translation>
    </message>
    <message>
        <source>to take the field out</source>
        <translation>le retrait du champ</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Écrire la mienne</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Fold or unfold here	Ctrl+.</source>
        <translation>Plier ou déplier ici	Ctrl+.</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout plier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>warp::ui::CollectedRecordModel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
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
    <name>warp::ui::ComparePane</name>
    <message>
        <source>Value as JSON</source>
        <translation>Valeur en JSON</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>L’autre valeur</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionBar</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>Modifier la condition %1</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>Sans la condition %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A day in UTC, or a moment such as 2026-01-15T14:30:00Z</source>
        <translation>Un jour en UTC ou un instant tel que 2026-01-15T14:30:00Z</translation>
    </message>
    <message>
        <source>Numbers are compared as numbers, texts without regard to case</source>
        <translation>Les nombres sont comparés comme des nombres, les textes sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>There is no column to filter by</source>
        <translation>Aucune colonne à filtrer</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Une valeur est nécessaire</translation>
    </message>
    <message>
        <source>That is no day, such as 2026-01-15</source>
        <translation>Ce n’est pas un jour tel que 2026-01-15</translation>
    </message>
</context>
<context>
    <name>warp::ui::DashboardPage</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
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
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Files edited by hand that could not be taken in</source>
        <translation>Fichiers modifiés à la main qui n&apos;ont pas pu être repris</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Records by type and shard</source>
        <translation>Enregistrements par type et par fragment</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Changements récents</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, créé %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Nothing changed since this was opened</source>
        <translation>Rien n&apos;a changé depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>The other regions could not be read</source>
        <translation>Les autres régions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Only what needs somebody</source>
        <translation>Seulement ce qui demande une action</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Afficher toutes les vérifications</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), none with a complaint</source>
        <translation>
            <numerusform>%n vérification, sans plainte</numerusform>
            <numerusform>%n vérifications, aucune plainte</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Il n’y a pas encore d’enregistrements.</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nouvel enregistrement…</translation>
    </message>
    <message>
        <source>Measure the regions</source>
        <translation>Mesurer les régions</translation>
    </message>
    <message>
        <source>Records by type could not be counted: %1</source>
        <translation>Les enregistrements par type n’ont pas pu être comptés : %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alertes actives</translation>
    </message>
</context>
<context>
    <name>warp::ui::DataEdits</name>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Look at what changed</source>
        <translation>Regarder ce qui a changé</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffModel</name>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffPage</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>Le premier instant</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>Le second instant</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Champs avant et après</translation>
    </message>
    <message>
        <source>Choose a record, node or edge to see its fields.</source>
        <translation>Choisissez un enregistrement, un nœud ou une arête pour voir ses champs.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>There is no snapshot that could be compared with now.</source>
        <translation>Il n’y a aucun instantané à comparer avec maintenant.</translation>
    </message>
    <message>
        <source>Show the snapshots</source>
        <translation>Montrer les instantanés</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Comparer deux instants</translation>
    </message>
    <message>
        <source>No record, node or edge is different.</source>
        <translation>Aucun enregistrement, nœud ou arête ne diffère.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what is different is listed; the counts are of all of it.</source>
        <translation>
            <numerusform>%n différence est listée ; les nombres les comptent toutes.</numerusform>
            <numerusform>%n différences sont listées ; les nombres les comptent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Comparing the two moments</source>
        <translation>Comparaison des deux moments</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Moments restaurables</translation>
    </message>
    <message>
        <source>to now</source>
        <translation>jusqu’à maintenant</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineLink</name>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Read this computer&apos;s packages</source>
        <translation>Lire les paquets de cet ordinateur</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>Reprendre l&apos;écriture</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Réparer %1</translation>
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
    <name>warp::ui::ExplorerDock</name>
    <message>
        <source>Search names and keys</source>
        <translation>Chercher des noms et des clés</translation>
    </message>
    <message>
        <source>Universe by region</source>
        <translation>Univers par région</translation>
    </message>
    <message>
        <source>Files of the universe</source>
        <translation>Fichiers de l&apos;univers</translation>
    </message>
    <message>
        <source>Ways to look at the universe</source>
        <translation>Façons de voir l&apos;univers</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>Search failed: %1</source>
        <translation>La recherche a échoué : %1</translation>
    </message>
    <message>
        <source>First %1 found; type more to narrow it down</source>
        <translation>Les %1 premiers trouvés ; tapez plus pour affiner</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 keys…</source>
        <translation>Résultats : %1 ; clés examinées : %2…</translation>
    </message>
    <message>
        <source>%1 found in all %2 keys</source>
        <translation>Résultats : %1 parmi les %2 clés</translation>
    </message>
    <message>
        <source>The counts could not be read: %1</source>
        <translation>Les nombres n&apos;ont pas pu être lus : %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nouvel enregistrement…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExportDialog</name>
    <message>
        <source>Only the values, without key and shard</source>
        <translation>Seulement les valeurs, sans clé ni fragment</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter des enregistrements</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON Lines: one record a line</source>
        <translation>JSON Lines : un enregistrement par ligne</translation>
    </message>
    <message>
        <source>JSON: one array</source>
        <translation>JSON : un tableau</translation>
    </message>
    <message>
        <source>CSV: a column per member</source>
        <translation>CSV : une colonne par membre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrements à exporter.</translation>
    </message>
    <message>
        <source>Other programs read such a file best. Keys are lost.</source>
        <translation>D&apos;autres programmes lisent mieux un tel fichier. Les clés sont perdues.</translation>
    </message>
    <message>
        <source>Such a file can be imported into any universe as it is.</source>
        <translation>Un tel fichier peut être importé tel quel dans n&apos;importe quel univers.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::FactsPane</name>
    <message>
        <source>Choose a property to read what it means.</source>
        <translation>Choisissez une propriété pour lire ce qu’elle signifie.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePage</name>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePanel</name>
    <message>
        <source>Decoded contents</source>
        <translation>Contenu décodé</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Vues du fichier</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Ce que l’on peut faire de ce fichier</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>Menu du fichier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Contenu en arbre</translation>
    </message>
    <message>
        <source>Contents as a table</source>
        <translation>Contenu en table</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>This file of a record was edited by hand and could not be taken in. %1</source>
        <translation>Ce fichier d’un enregistrement a été modifié à la main et n’a pas pu être repris. %1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher l’enregistrement</translation>
    </message>
    <message>
        <source>Damaged in line %1, column %2: %3</source>
        <translation>Endommagé ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Damaged at byte %1: %2. What could be read is shown.</source>
        <translation>Endommagé à l’octet %1 : %2. Ce qui a pu être lu est affiché.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Il n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>The beginning is shown; Raw shows all of it.</source>
        <translation>Le début est affiché ; « Brut » montre tout.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FileTreeModel</name>
    <message>
        <source>List %1</source>
        <translation>Lister %1</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>En montrer %1 de plus</translation>
    </message>
    <message>
        <source>Count what lies in the folders</source>
        <translation>Compter ce que contiennent les dossiers</translation>
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
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
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
    <name>warp::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
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
    <name>warp::ui::HistoryPane</name>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Versions de l’enregistrement</translation>
    </message>
    <message>
        <source>Value of the version</source>
        <translation>Valeur de la version</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Valeur après le changement</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>Avant, version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Choisissez une version.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Après ce changement, il n’y avait plus d’enregistrement.</translation>
    </message>
    <message>
        <source>The value of this version is not kept in the log.</source>
        <translation>La valeur de cette version n’est pas conservée dans le journal.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>C’est la valeur qu’il a maintenant.</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Enregistrez ou annulez d’abord ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Restaurer la version %1 de %2</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>La version n’a pas été restaurée</translation>
    </message>
    <message>
        <source>Compare with now, and restore step by step</source>
        <translation>Comparer à maintenant et restaurer pas à pas</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à maintenant</translation>
    </message>
</context>
<context>
    <name>warp::ui::ImportDialog</name>
    <message>
        <source>Rows (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</source>
        <translation>Lignes (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>JSON, JSON Lines or CSV, also compressed by gzip</source>
        <translation>JSON, JSON Lines ou CSV, aussi compressé par gzip</translation>
    </message>
    <message>
        <source>Type of the records</source>
        <translation>Type des enregistrements</translation>
    </message>
    <message>
        <source>Member that is the id</source>
        <translation>Membre qui sert d&apos;identifiant</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>As the engine decides</source>
        <translation>Au choix du moteur</translation>
    </message>
    <message>
        <source>Rows are exported records with key and shard</source>
        <translation>Les lignes sont des enregistrements exportés avec clé et fragment</translation>
    </message>
    <message>
        <source>Replace records that exist</source>
        <translation>Remplacer les enregistrements existants</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Laisser de côté les lignes erronées</translation>
    </message>
    <message>
        <source>CSV cells stay text</source>
        <translation>Les cellules CSV restent du texte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Lignes et problèmes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Vérifier toutes les lignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Fichier de lignes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows stand here before anything is imported.</source>
        <translation>Choisissez un fichier : ses premières lignes apparaissent ici avant toute importation.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are listed here once all of them are checked.</source>
        <translation>Les lignes qui ne peuvent être reprises apparaissent ici une fois toutes vérifiées.</translation>
    </message>
</context>
<context>
    <name>warp::ui::InPlaceRestores</name>
    <message>
        <source>Restore %1 in place</source>
        <translation>Restaurer %1 sur place</translation>
    </message>
    <message>
        <source>The restore was stopped; the universe is as it was.</source>
        <translation>La restauration a été arrêtée ; l’univers est comme avant.</translation>
    </message>
    <message>
        <source>The universe was not restored.</source>
        <translation>L’univers n’a pas été restauré.</translation>
    </message>
    <message>
        <source>The universe is again what it was %1: %2.</source>
        <translation>L’univers est de nouveau ce qu’il était %1 : %2.</translation>
    </message>
    <message>
        <source>What it was before is in the snapshot %1.</source>
        <translation>Ce qu’il était avant est dans l’instantané %1.</translation>
    </message>
    <message>
        <source>The Snapshots menu undoes the restore, or frees the room of what was before.</source>
        <translation>Le menu Instantanés annule la restauration ou libère la place de ce qui était avant.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>La restauration n’a pas été annulée.</translation>
    </message>
    <message>
        <source>The restore is undone. What was written since is in the snapshot %1.</source>
        <translation>La restauration est annulée. Ce qui a été écrit depuis est dans l’instantané %1.</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Garder l’état restauré</translation>
    </message>
    <message>
        <source>What was before the restore was not removed.</source>
        <translation>Ce qui était avant la restauration n’a pas été retiré.</translation>
    </message>
    <message>
        <source>What was before the restore is removed.</source>
        <translation>Ce qui était avant la restauration est retiré.</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurations</translation>
    </message>
</context>
<context>
    <name>warp::ui::InspectorDock</name>
    <message>
        <source>Keep showing this while the selection moves on</source>
        <translation>Continuer à montrer ceci quand la sélection change</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Select a record, a type or a file to see what is known about it.</source>
        <translation>Sélectionnez un enregistrement, un type ou un fichier pour voir ce qu&apos;on en sait.</translation>
    </message>
    <message>
        <source>Enter opens the table of all %1.</source>
        <translation>Entrée ouvre la table de tous les %1.</translation>
    </message>
    <message>
        <source>Select a record or a file to see what is known about it.</source>
        <translation>Sélectionnez un enregistrement ou un fichier pour voir ce qu&apos;on en sait.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>This snapshot is not there any more.</source>
        <translation>Cet instantané n’existe plus.</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 traités</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobsModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonEditing</name>
    <message>
        <source>Check JSON</source>
        <translation>Vérifier le JSON</translation>
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
    <message>
        <source>Edit value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
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
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>warp::ui::KeySearchModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Type, %1</source>
        <translation>Type, %1</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Chercher des clés</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinkTableModel</name>
    <message>
        <source>%1: an edge to %2.</source>
        <translation>%1 : une arête vers %2.</translation>
    </message>
    <message>
        <source>%1: an edge from %2.</source>
        <translation>%1 : une arête depuis %2.</translation>
    </message>
    <message>
        <source>%1: an edge to and from %2.</source>
        <translation>%1 : une arête vers et depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, observed together %n time(s).</source>
        <translation>
            <numerusform>Depuis %1, observés ensemble %n fois.</numerusform>
            <numerusform>Depuis %1, observés ensemble %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicite</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Somebody entangled them.</source>
        <translation>Quelqu’un les a intriqués.</translation>
    </message>
    <message>
        <source>A rule of the configuration entangles them.</source>
        <translation>Une règle de la configuration les intrique.</translation>
    </message>
    <message>
        <source>They are observed together; it weakens when they no longer are.</source>
        <translation>Ils sont observés ensemble ; cela faiblit quand ils ne le sont plus.</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinksPane</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Enregistrements intriqués</translation>
    </message>
    <message>
        <source>Neighbours in the graph</source>
        <translation>Voisins dans le graphe</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Lecture des liens…</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Liens de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This record is a node of the graph without edges, and is entangled with no other.</source>
        <translation>Cet enregistrement est un nœud du graphe sans arête et n’est intriqué avec aucun autre.</translation>
    </message>
    <message>
        <source>This record is entangled with no other, and is no node of the graph.</source>
        <translation>Cet enregistrement n’est intriqué avec aucun autre et n’est pas un nœud du graphe.</translation>
    </message>
    <message>
        <source>Neighbours in the graph: %1</source>
        <translation>Voisins dans le graphe : %1</translation>
    </message>
    <message>
        <source>%1 more are not listed.</source>
        <translation>%1 de plus ne sont pas affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Entangled with %n record(s)</source>
        <translation>
            <numerusform>Intriqué avec %n enregistrement</numerusform>
            <numerusform>Intriqué avec %n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <source>Remove from the recent universes</source>
        <translation>Retirer des univers récents</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>warp::ui::OverviewTiles</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>%1 more since this was opened</source>
        <translation>%1 de plus depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>%1 fewer since this was opened</source>
        <translation>%1 de moins depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>as when it was opened</source>
        <translation>comme à l&apos;ouverture</translation>
    </message>
    <message>
        <source>Records in all three shards, from the engine&apos;s exact counters.</source>
        <translation>Enregistrements des trois fragments, d&apos;après les compteurs exacts du moteur.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>The bytes of all values as compact JSON.</source>
        <translation>Les octets de toutes les valeurs en JSON compact.</translation>
    </message>
    <message>
        <source>%1 a record</source>
        <translation>%1 par enregistrement</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 écrits, %2 lus</translation>
    </message>
    <message>
        <source>Records written and observed in the last second. Browsing peeks and is not counted.</source>
        <translation>Enregistrements écrits et observés pendant la dernière seconde. Parcourir ne compte pas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>all of it merged</source>
        <translation>tout est fusionné</translation>
    </message>
    <message>
        <source>%1 to be merged</source>
        <translation>%1 à fusionner</translation>
    </message>
    <message>
        <source>The write-ahead log: what a commit waits for.</source>
        <translation>Le journal d&apos;écriture anticipée : ce qu&apos;attend une validation.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>The B+tree file that holds the records.</source>
        <translation>Le fichier d&apos;arbre B+ qui contient les enregistrements.</translation>
    </message>
    <message>
        <source>Memory table</source>
        <translation>Table en mémoire</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 dans le cache</translation>
    </message>
    <message>
        <source>Changes that are not in the tree yet.</source>
        <translation>Changements qui ne sont pas encore dans l&apos;arbre.</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Retard du miroir</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>every file is written</source>
        <translation>tous les fichiers sont écrits</translation>
    </message>
    <message>
        <source>%1 written since opening</source>
        <translation>%1 écrits depuis l&apos;ouverture</translation>
    </message>
    <message>
        <source>Records whose readable file is not written yet. It is written behind the commits.</source>
        <translation>Enregistrements dont le fichier lisible n&apos;est pas encore écrit. Il l&apos;est après les validations.</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Space on the disk that holds the universe.</source>
        <translation>Espace du disque qui contient l&apos;univers.</translation>
    </message>
    <message>
        <source>Behind the writer</source>
        <translation>Retard sur l’écrivain</translation>
    </message>
    <message>
        <source>nobody writes</source>
        <translation>personne n’écrit</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>The age of the newest change that has arrived here from the writing process.</source>
        <translation>L’âge de la modification la plus récente arrivée ici depuis le processus qui écrit.</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>Pas encore sur disque</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Changes that were acknowledged by a weaker promise than being on the disk. The LSN is the number of the last change: every atomic batch takes the next one.</source>
        <translation>Modifications confirmées par une promesse plus faible que l’écriture sur disque. Le LSN est le numéro de la dernière modification : chaque lot atomique prend le suivant.</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s)</source>
        <translation>
            <numerusform>%n fusion</numerusform>
            <numerusform>%n fusions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all, %2</source>
        <translation>%1 du total, %2</translation>
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
    <message>
        <source>No page is open.</source>
        <translation>Aucune page n’est ouverte.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Ouvrir la page d’accueil</translation>
    </message>
    <message>
        <source>Go to a page or record…</source>
        <translation>Aller à une page ou un enregistrement…</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedRecordModel</name>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Chercher une ligne</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedTableModel</name>
    <message>
        <source>Changed rows of %1</source>
        <translation>Lignes modifiées de %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::PropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>Propriétés de %1</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Size of the values</source>
        <translation>Taille des valeurs</translation>
    </message>
    <message>
        <source>Size of the tree</source>
        <translation>Taille de l&apos;arbre</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Last change (LSN)</source>
        <translation>Dernier changement (LSN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>warp::ui::RawPane</name>
    <message>
        <source>Bytes on the disk</source>
        <translation>Octets sur le disque</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its pack follows.</source>
        <translation>Seuls le journal et l’arbre le contiennent pour l’instant. Son paquet suivra.</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its file follows: %1</source>
        <translation>Seuls le journal et l’arbre le contiennent pour l’instant. Son fichier suivra : %1</translation>
    </message>
    <message>
        <source>%1, %2, an earlier version: it is about to be written anew</source>
        <translation>%1, %2, une version antérieure : il va être réécrit</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: a compressed frame that may hold other records, too</source>
        <translation>%1, %2 à l’octet %3 : un bloc compressé qui peut contenir aussi d’autres enregistrements</translation>
    </message>
    <message>
        <source>%1, %2, compressed</source>
        <translation>%1, %2, compressé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
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
    <name>warp::ui::RecordActions</name>
    <message>
        <source>No universe is open.</source>
        <translation>Aucun univers n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Observing: another process writes this universe.</source>
        <translation>En observation : un autre processus écrit dans cet univers.</translation>
    </message>
    <message>
        <source>A key is needed.</source>
        <translation>Il faut une clé.</translation>
    </message>
    <message>
        <source>A key is written type:id; neither may be empty.</source>
        <translation>Une clé s&apos;écrit type:id ; aucune des deux parties ne peut être vide.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes.</source>
        <translation>Une clé a au plus %1 octets.</translation>
    </message>
    <message>
        <source>A key has no control characters.</source>
        <translation>Une clé n&apos;a pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Key, written type:id</source>
        <translation>Clé, écrite type:id</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Supprimer des enregistrements</translation>
    </message>
    <message>
        <source>Delete %1? They go together or not at all, and can be brought back with Undo.</source>
        <translation>Supprimer %1 ? Tout part ensemble ou rien, et Annuler peut tout ramener.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1 : non effectué</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New key, written type:id</source>
        <translation>Nouvelle clé, écrite type:id</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>This is its key already.</source>
        <translation>C’est déjà sa clé.</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 n’a pas été renommé</translation>
    </message>
    <message>
        <source>Restore a version…</source>
        <translation>Restaurer une version…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordChoice</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>type:id, or a part of it</source>
        <translation>type:id, ou une partie</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Enregistrements trouvés</translation>
    </message>
    <message>
        <source>One that was deleted is not listed: type its whole key.</source>
        <translation>Un enregistrement supprimé n’est pas listé : saisissez sa clé entière.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Chercher des clés</translation>
    </message>
    <message>
        <source>No record that there is now has this in its key.</source>
        <translation>Aucun enregistrement actuel n’a cela dans sa clé.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordCommands</name>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Nouvel enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>&amp;Ouvrir dans un onglet</translation>
    </message>
    <message>
        <source>Open the &amp;table of its type</source>
        <translation>Ouvrir la &amp;table de son type</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Ouvrez d&apos;abord un univers</translation>
    </message>
    <message>
        <source>Select a record first</source>
        <translation>Sélectionnez d&apos;abord un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Restore a version…</source>
        <translation>&amp;Restaurer une version…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordDocument</name>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Read the file of %1</source>
        <translation>Lire le fichier de %1</translation>
    </message>
    <message>
        <source>Observe %1</source>
        <translation>Observer %1</translation>
    </message>
    <message>
        <source>Settle the file of %1</source>
        <translation>Régler le fichier de %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordFoot</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Écraser avec ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l&apos;autre version</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Le recréer</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Le laisser supprimé</translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation>Prendre la valeur du fichier</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>Garder la valeur de l’enregistrement</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Restaurer le fichier</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Non effectué. %1</translation>
    </message>
    <message>
        <source>Not saved yet. The text has a mistake in line %1.</source>
        <translation>Pas encore enregistré. Le texte contient une faute à la ligne %1.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Which one is to stay?</source>
        <translation>Laquelle doit rester ?</translation>
    </message>
    <message>
        <source>Which value is to stay?</source>
        <translation>Quelle valeur doit rester ?</translation>
    </message>
    <message>
        <source>Mend the file, or have it written anew.</source>
        <translation>Corrigez le fichier ou faites-le réécrire.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPage</name>
    <message>
        <source>There is no record %1. It may have been deleted.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement %1. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Look at its history</source>
        <translation>Voir son historique</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPanel</name>
    <message>
        <source>Views of the record</source>
        <translation>Vues de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Properties of the record</source>
        <translation>Propriétés de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>A tree needs the whole value.</source>
        <translation>L’arbre a besoin de la valeur entière.</translation>
    </message>
    <message>
        <source>The text has a mistake. This is the value before it.</source>
        <translation>Le texte contient une faute. Voici la valeur d’avant.</translation>
    </message>
    <message>
        <source>Write the file anew?</source>
        <translation>Réécrire le fichier ?</translation>
    </message>
    <message>
        <source>%1 is written from what the universe holds. What was typed into it is lost.</source>
        <translation>%1 est écrit à partir de ce que contient l’univers. Ce qui y a été saisi est perdu.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordRestoreWizard</name>
    <message>
        <source>Restore a record</source>
        <translation>Restaurer un enregistrement</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Quel enregistrement</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Quelle version</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Restaurer la version %1 de %2</translation>
    </message>
    <message>
        <source>%1 is again what it was at %2. Undo takes that back.</source>
        <translation>%1 est redevenu ce qu’il était le %2. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Restored version</source>
        <translation>Version restaurée</translation>
    </message>
    <message>
        <source>The change of the universe that wrote this value.</source>
        <translation>Le changement de l’univers qui a écrit cette valeur.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version d’avant</translation>
    </message>
    <message>
        <source>none: it had been deleted</source>
        <translation>aucune : il avait été supprimé</translation>
    </message>
    <message>
        <source>Version now</source>
        <translation>Version actuelle</translation>
    </message>
    <message>
        <source>The restore is a change of its own, and in the history of the record.</source>
        <translation>La restauration est elle-même un changement et figure dans l’historique de l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Deleted since the rows were listed</source>
        <translation>Supprimé depuis que les lignes ont été listées</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTitle</name>
    <message>
        <source>What can be done with this record</source>
        <translation>Ce que l’on peut faire de cet enregistrement</translation>
    </message>
    <message>
        <source>Record menu</source>
        <translation>Menu de l’enregistrement</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Ouvrir dans un onglet</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Show its file</source>
        <translation>Afficher son fichier</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Reads it as an application does: the read counts, and the state collapses.</source>
        <translation>Le lit comme une application : la lecture compte et l’état s’effondre.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 · %4</source>
        <translation>%1 · %2 · version %3 · %4</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordVersionsPane</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>Dans cette version</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Versions de l’enregistrement</translation>
    </message>
    <message>
        <source>What would change in the record</source>
        <translation>Ce qui changerait dans l’enregistrement</translation>
    </message>
    <message>
        <source>Reading log and snapshots…</source>
        <translation>Lecture du journal et des instantanés…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Les versions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Neither the log nor a snapshot tells of this record.</source>
        <translation>Ni le journal ni un instantané ne connaît cet enregistrement.</translation>
    </message>
    <message>
        <source>No field is different from now.</source>
        <translation>Aucun champ ne diffère de maintenant.</translation>
    </message>
    <message>
        <source>What would change in the record is shown here.</source>
        <translation>Ce qui changerait dans l’enregistrement s’affiche ici.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Choisissez une version.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Après ce changement, il n’y avait plus d’enregistrement.</translation>
    </message>
    <message>
        <source>The value of this version is not kept.</source>
        <translation>La valeur de cette version n’est pas conservée.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>C’est la valeur qu’il a maintenant.</translation>
    </message>
    <message>
        <source>Save or revert what you typed in the record first.</source>
        <translation>Enregistrez ou annulez d’abord ce que vous avez saisi dans l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RepairDialog</name>
    <message>
        <source>Repair a universe</source>
        <translation>Réparer un univers</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at what is damaged. Nothing is changed.</source>
        <translation>Examen de ce qui est endommagé. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Repairing.</source>
        <translation>Réparation en cours.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Salvage the log: keep every whole change, lay the damaged part aside</source>
        <translation>Sauver le journal : garder chaque changement complet, mettre de côté ce qui est endommagé</translation>
    </message>
    <message>
        <source>Rebuild the tree from the readable files, the packs and the log</source>
        <translation>Reconstruire l&apos;arbre à partir des fichiers lisibles, des paquets et du journal</translation>
    </message>
    <message>
        <source>The old tree is kept aside. Records of which only the tree knew are lost.</source>
        <translation>L&apos;ancien arbre est mis de côté. Les enregistrements que seul l&apos;arbre connaissait sont perdus.</translation>
    </message>
    <message>
        <source>This is what salvaging would do:</source>
        <translation>Voici ce qui serait fait :</translation>
    </message>
    <message>
        <source>Done. The universe can be opened.</source>
        <translation>C&apos;est fait. L&apos;univers peut être ouvert.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est incorrect.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ReportPane</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestorePartsPage</name>
    <message>
        <source>What is chosen becomes again what it was then: what is missing comes back, what came since goes. Everything else stays as it is.</source>
        <translation>Ce qui est choisi redevient ce qu’il était alors : ce qui manque revient, ce qui est venu depuis s’en va. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Single records</source>
        <translation>Enregistrements isolés</translation>
    </message>
    <message>
        <source>users:alice, users:bob</source>
        <translation>users:alice, users:bob</translation>
    </message>
    <message>
        <source>&amp;Single records</source>
        <translation>Enregi&amp;strements isolés</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What would change is counted before anything is written.</source>
        <translation>Ce qui changerait est compté avant toute écriture.</translation>
    </message>
    <message>
        <source>Types of records</source>
        <translation>Types d’enregistrements</translation>
    </message>
    <message>
        <source>Records of the type %1</source>
        <translation>Enregistrements du type %1</translation>
    </message>
    <message>
        <source>Count what a restore would change</source>
        <translation>Compter ce qu’une restauration changerait</translation>
    </message>
    <message>
        <source>Nothing of this is different from then: there is nothing to restore.</source>
        <translation>Rien de cela ne diffère d’alors : il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>This would change. Nothing is written yet.</source>
        <translation>Voici ce qui changerait. Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreSourcePage</name>
    <message>
        <source>The next step asks for the record. It comes back by itself into the open universe, as an edit that Undo takes back.</source>
        <translation>L’étape suivante demande l’enregistrement. Il revient seul dans l’univers ouvert, comme une modification qu’Annuler reprend.</translation>
    </message>
    <message>
        <source>A &amp;snapshot</source>
        <translation>Un &amp;instantané</translation>
    </message>
    <message>
        <source>The state at a &amp;time between snapshots</source>
        <translation>L’état à un ins&amp;tant entre deux instantanés</translation>
    </message>
    <message>
        <source>A &amp;record and its versions</source>
        <translation>Un en&amp;registrement et ses versions</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>There is no snapshot that could be restored.</source>
        <translation>Aucun instantané ne peut être restauré.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Instants restaurables</translation>
    </message>
    <message>
        <source>The state at %1 cannot be restored: no snapshot with an unbroken log behind it leads there, or a later restore took it back.</source>
        <translation>L’état du %1 ne peut pas être restauré : aucun instantané suivi d’un journal sans lacune n’y mène, ou une restauration ultérieure l’a annulé.</translation>
    </message>
    <message>
        <source>Starts from the snapshot of %1 and replays the log up to this time.</source>
        <translation>Part de l’instantané du %1 et rejoue le journal jusqu’à cet instant.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreTargetPage</name>
    <message>
        <source>As a universe of its own; the one that is open stays as it is</source>
        <translation>Comme un univers à part ; celui qui est ouvert reste tel quel</translation>
    </message>
    <message>
        <source>In place; the one that is open becomes what it was then</source>
        <translation>Sur place ; celui qui est ouvert redevient ce qu’il était alors</translation>
    </message>
    <message>
        <source>Only some parts; the rest of the one that is open stays as it is</source>
        <translation>Seulement certaines parties ; le reste de celui qui est ouvert demeure tel quel</translation>
    </message>
    <message>
        <source>Take a snapshot of what it is now before</source>
        <translation>Prendre avant un instantané de ce qu’il est maintenant</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Nouveau répertoire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>New &amp;directory</source>
        <translation>Nouveau &amp;répertoire</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation>Espace requis</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Directory for the restored universe</source>
        <translation>Répertoire de l’univers restauré</translation>
    </message>
    <message>
        <source>The state at %1.</source>
        <translation>L’état du %1.</translation>
    </message>
    <message>
        <source>The snapshot of %1, %2.</source>
        <translation>L’instantané du %1, %2.</translation>
    </message>
    <message>
        <source>The directory must be new or empty.</source>
        <translation>Le dossier doit être nouveau ou vide.</translation>
    </message>
    <message>
        <source>What is there now is kept until the restore is confirmed, and it can be undone.</source>
        <translation>Ce qui est là maintenant est gardé jusqu’à la confirmation de la restauration, et elle peut être annulée.</translation>
    </message>
    <message>
        <source>The next step asks which parts, and tells beforehand what would change.</source>
        <translation>L’étape suivante demande quelles parties et dit d’avance ce qui changerait.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Comparer deux instants</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreWizard</name>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The universe is restored to %1.</source>
        <translation>L’univers est restauré dans %1.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>%1 becomes what it was %2. It is closed for that and opened again.</source>
        <translation>%1 redevient ce qu’il était %2. Il est fermé pour cela et rouvert.</translation>
    </message>
    <message>
        <source>What it is now is kept in a snapshot.</source>
        <translation>Ce qu’il est maintenant est gardé dans un instantané.</translation>
    </message>
    <message>
        <source>What was written since is kept only until the restore is confirmed.</source>
        <translation>Ce qui a été écrit depuis n’est gardé que jusqu’à la confirmation de la restauration.</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>Restaurer sur place</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Saisissez « %1 » pour confirmer.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Que restaurer</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Quelles parties</translation>
    </message>
    <message>
        <source>The snapshot is verified before anything of it is written. Closing this leaves the work to the tasks of the window.</source>
        <translation>L’instantané est vérifié avant que quoi que ce soit n’en soit écrit. En fermant, le travail continue parmi les tâches de la fenêtre.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Restaurer des parties</translation>
    </message>
    <message>
        <source>What there is now is kept in a snapshot.</source>
        <translation>Ce qu’il y a maintenant est gardé dans un instantané.</translation>
    </message>
    <message>
        <source>Type their number, %1, to confirm.</source>
        <translation>Saisissez leur nombre, %1, pour confirmer.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>Tout ce qui a été choisi n’est pas restauré.</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Ce qui a été choisi est redevenu ce qu’il était le %1.</translation>
    </message>
    <message>
        <source>What came since is removed: %1.</source>
        <translation>Ce qui est venu depuis est supprimé : %1.</translation>
    </message>
    <message>
        <source>No snapshot of what there is now is taken.</source>
        <translation>Aucun instantané n’est pris de ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>To take it back</source>
        <translation>Pour revenir en arrière</translation>
    </message>
    <message>
        <source>What there was before is in the snapshot %1.</source>
        <translation>Ce qu’il y avait avant est dans l’instantané %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RowTransfer</name>
    <message>
        <source>Up to %1 rows are copied at once: export them instead</source>
        <translation>Jusqu’à %1 lignes sont copiées à la fois : exportez-les plutôt</translation>
    </message>
    <message>
        <source>Nothing was copied: %1</source>
        <translation>Rien n’a été copié : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Copié en tableau : %1</translation>
    </message>
    <message>
        <source>Copied as JSON: %1</source>
        <translation>Copié en JSON : %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
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
        <translation>Le nom du fichier doit finir par .jsonl, .csv ou .json</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Écrit dans %1 : %2</translation>
    </message>
    <message>
        <source>The export to %1 was stopped; there is no file</source>
        <translation>L’exportation vers %1 a été arrêtée ; il n’y a pas de fichier</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of snapshots</source>
        <translation>Planification des instantanés</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Ce qui reste et ce qui part</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Il n’y a pas encore d’instantané.</translation>
    </message>
    <message>
        <source>Remove them now…</source>
        <translation>Les retirer maintenant…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The last one failed %1: %2 It is tried again within the hour.</source>
        <translation>Le dernier a échoué %1 : %2 Il est retenté dans l’heure.</translation>
    </message>
    <message>
        <source>One is being taken now.</source>
        <translation>Un instantané est en cours.</translation>
    </message>
    <message>
        <source>No snapshots are taken by themselves.</source>
        <translation>Aucun n’est pris automatiquement.</translation>
    </message>
    <message>
        <source>The next is due %1 and full.</source>
        <translation>Le prochain est dû %1 et complet.</translation>
    </message>
    <message>
        <source>The next is due %1 and holds what changed.</source>
        <translation>Le prochain est dû %1 et contient ce qui a changé.</translation>
    </message>
    <message>
        <source>The last was taken %1.</source>
        <translation>Le dernier date de %1.</translation>
    </message>
    <message>
        <source>The one due %1 was missed.</source>
        <translation>Celui dû %1 a été manqué.</translation>
    </message>
    <message>
        <source>Nothing is past its time</source>
        <translation>Rien n’est périmé</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) past their time: %1</source>
        <translation>
            <numerusform>%n instantané périmé : %1</numerusform>
            <numerusform>%n instantanés périmés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.</source>
        <translation>
            <numerusform>%n instantané de la planification est supprimé définitivement. Ce qu’il est seul à contenir est perdu.</numerusform>
            <numerusform>%n instantanés de la planification sont supprimés définitivement. Ce qu’ils sont seuls à contenir est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Retirer des instantanés</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Saisissez « %1 » pour confirmer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The last snapshot was taken, but older ones could not be removed %1: %2 That is tried again %3 or after the next snapshot.</source>
        <translation>Le dernier instantané a été pris, mais des plus anciens n’ont pas pu être supprimés %1 : %2 Cela est retenté %3 ou après le prochain instantané.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleForm</name>
    <message>
        <source>Taken by themselves</source>
        <translation>Pris automatiquement</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every month, on the first</source>
        <translation>Tous les mois, le premier</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Time (&amp;UTC)</source>
        <translation>Heure (&amp;UTC)</translation>
    </message>
    <message>
        <source>One &amp;full of so many</source>
        <translation>Un &amp;complet sur</translation>
    </message>
    <message>
        <source>The others hold what changed since the one before. 1: all are full.</source>
        <translation>Les autres contiennent ce qui a changé depuis le précédent. 1 : tous sont complets.</translation>
    </message>
    <message>
        <source>Make up for one that was &amp;missed</source>
        <translation>Rattraper un instantané &amp;manqué</translation>
    </message>
    <message>
        <source>Read it &amp;back and compare every file</source>
        <translation>&amp;Relire et comparer chaque fichier</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>&amp;Remove those that no line below keeps</source>
        <translation>&amp;Retirer ceux qu’aucune ligne ne garde</translation>
    </message>
    <message>
        <source>After each new one of the schedule. Those taken by hand always stay.</source>
        <translation>Après chaque nouveau de la planification. Ceux pris à la main restent toujours.</translation>
    </message>
    <message>
        <source>The &amp;newest</source>
        <translation>Les plus &amp;récentes</translation>
    </message>
    <message>
        <source>One of each &amp;hour, for hours</source>
        <translation>Un par &amp;heure, heures</translation>
    </message>
    <message>
        <source>One of each d&amp;ay, for days</source>
        <translation>Un par jo&amp;ur, jours</translation>
    </message>
    <message>
        <source>One of each &amp;week, for weeks</source>
        <translation>Un par &amp;semaine, semaines</translation>
    </message>
    <message>
        <source>One of each m&amp;onth, for months</source>
        <translation>Un par m&amp;ois, mois</translation>
    </message>
    <message>
        <source>One of each &amp;year, for years</source>
        <translation>Un par a&amp;nnée, années</translation>
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
    <name>warp::ui::ShortcutMap</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt as well.</source>
        <translation>%1 sert à écrire et à se déplacer. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Filter by action, place or keys</source>
        <translation>Filtrer par action, lieu ou touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Les utiliser ici</translation>
    </message>
    <message>
        <source>All defaults…</source>
        <translation>Tout par défaut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Select an action to change its keys.</source>
        <translation>Sélectionnez une action pour changer ses touches.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”:</source>
        <translation>Appuyez sur les nouvelles touches pour « %1 » :</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2” (%3).</source>
        <translation>%1 appartient déjà à « %2 » (%3).</translation>
    </message>
    <message>
        <source>Give every action its default keys?</source>
        <translation>Rendre à chaque action ses touches par défaut ?</translation>
    </message>
    <message>
        <source>Keys that you have chosen yourself are forgotten.</source>
        <translation>Les touches que vous avez choisies sont oubliées.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
</context>
<context>
    <name>warp::ui::SignInDialog</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>This universe has users. Who opens it?</source>
        <translation>Cet univers a des utilisateurs. Qui l’ouvre ?</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>warp::ui::SnapshotCommands</name>
    <message>
        <source>&amp;Take a snapshot…</source>
        <translation>&amp;Prendre un instantané…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;All snapshots</source>
        <translation>Tous les &amp;instantanés</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Ouvrez d’abord un univers</translation>
    </message>
    <message>
        <source>S&amp;chedule and retention…</source>
        <translation>P&amp;lanification et conservation…</translation>
    </message>
    <message>
        <source>&amp;Undo the restore…</source>
        <translation>&amp;Annuler la restauration…</translation>
    </message>
    <message>
        <source>&amp;Keep the restored state…</source>
        <translation>&amp;Garder l’état restauré…</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>The universe becomes again what it was before it was restored %1. What was written since is kept in a snapshot.</source>
        <translation>L’univers redevient ce qu’il était avant d’être restauré %1. Ce qui a été écrit depuis est gardé dans un instantané.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Garder l’état restauré</translation>
    </message>
    <message>
        <source>What the universe was before it was restored %1 is removed for good. Type “%2” to confirm.</source>
        <translation>Ce que l’univers était avant d’être restauré %1 est retiré définitivement. Saisissez « %2 » pour confirmer.</translation>
    </message>
    <message>
        <source>Remove what was before</source>
        <translation>Retirer ce qui était avant</translation>
    </message>
    <message>
        <source>There is no restore in place to be undone</source>
        <translation>Il n’y a pas de restauration sur place à annuler</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Différences</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotPanel</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>À propos de l’instantané</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>All snapshots</source>
        <translation>Tous les instantanés</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotTasks</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Verify the snapshot %1</source>
        <translation>Vérifier l’instantané %1</translation>
    </message>
    <message>
        <source>Delete the snapshot %1</source>
        <translation>Supprimer l’instantané %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was deleted.</source>
        <translation>L’instantané %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not deleted.</source>
        <translation>L’instantané %1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Restore the snapshot %1</source>
        <translation>Restaurer l’instantané %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was taken: %2, %3.</source>
        <translation>L’instantané %1 est pris : %2, %3.</translation>
    </message>
    <message>
        <source>The snapshot was stopped; nothing of it is left.</source>
        <translation>L’instantané a été arrêté ; il n’en reste rien.</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>Aucun instantané n’a été pris.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be verified.</source>
        <translation>L’instantané %1 n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the snapshot %1.</source>
        <translation>L’instantané %1 est en ordre.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: %2</source>
        <translation>L’instantané %1 est endommagé : %2</translation>
    </message>
    <message>
        <source>%1 restored to %2.</source>
        <translation>%1 restaurés dans %2.</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it is left.</source>
        <translation>La restauration a été arrêtée ; il n’en reste rien.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Save the schedule of snapshots</source>
        <translation>Enregistrer la planification des instantanés</translation>
    </message>
    <message>
        <source>The schedule of snapshots is saved.</source>
        <translation>La planification des instantanés est enregistrée.</translation>
    </message>
    <message>
        <source>The schedule of snapshots was not saved.</source>
        <translation>La planification des instantanés n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Remove snapshots past their time</source>
        <translation>Retirer les instantanés périmés</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n instantané retiré, %1 libérés.</numerusform>
            <numerusform>%n instantanés retirés, %1 libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all snapshots that were to go are removed.</source>
        <translation>Tous les instantanés périmés n’ont pas été retirés.</translation>
    </message>
    <message>
        <source>Restore the state at %1</source>
        <translation>Restaurer l’état du %1</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Ce qui a été choisi est redevenu ce qu’il était le %1.</translation>
    </message>
    <message>
        <source>The restore was stopped; what it had written before stays.</source>
        <translation>La restauration a été arrêtée ; ce qu’elle avait déjà écrit demeure.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>Tout ce qui a été choisi n’est pas restauré.</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotWizard</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>Prise de l’instantané</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The snapshot keeps all records, links, events, the graph and the settings as they are at one moment. Reading and writing go on meanwhile.</source>
        <translation>L’instantané conserve tous les enregistrements, liens, événements, le graphe et les réglages tels qu’ils sont à un instant. La lecture et l’écriture continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it is taken, for whoever looks for it</source>
        <translation>Pourquoi il est pris, pour qui le cherchera</translation>
    </message>
    <message>
        <source>Read it back and compare every file</source>
        <translation>Le relire et comparer chaque fichier</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>%1 with %2 of values. %3 are free where the universe lies.</source>
        <translation>%1 avec %2 de valeurs. %3 sont libres là où se trouve l’univers.</translation>
    </message>
    <message>
        <source>Closing this leaves it to the tasks of the window. Stopping it leaves nothing behind.</source>
        <translation>En fermant, il continue parmi les tâches de la fenêtre. En l’arrêtant, il n’en reste rien.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The snapshot is taken: %1</source>
        <translation>L’instantané est pris : %1</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>Aucun instantané n’a été pris.</translation>
    </message>
    <message>
        <source>Only what changed since the last snapshot</source>
        <translation>Seulement ce qui a changé depuis le dernier instantané</translation>
    </message>
    <message>
        <source>Looking for the snapshot it would build upon…</source>
        <translation>Recherche de l’instantané sur lequel il s’appuierait…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>There is no snapshot to build upon: this one takes everything. One that is damaged, or since which the log is not kept, does not count.</source>
        <translation>Il n’y a pas d’instantané sur lequel s’appuyer : celui-ci prend tout. Un instantané endommagé, ou depuis lequel le journal n’est plus conservé, ne compte pas.</translation>
    </message>
    <message>
        <source>Smaller and faster. It builds upon the snapshot of %1 (%2, %3), which a restore needs as well.</source>
        <translation>Plus petit et plus rapide. Il s’appuie sur l’instantané du %1 (%2, %3), dont une restauration a aussi besoin.</translation>
    </message>
    <message>
        <source>Its note: %1</source>
        <translation>Sa note : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotsPage</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Prendre un instantané…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Montrer ses fichiers</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>À propos de l’instantané</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One keeps everything as it is at a moment, while writing goes on.</source>
        <translation>Il n’y a pas encore d’instantané. Il conserve tout tel quel à un instant, pendant que l’écriture continue.</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
    <message>
        <source>The snapshot %1 is deleted for good. What only it holds cannot be had back. Type its name to confirm.</source>
        <translation>L’instantané %1 est supprimé définitivement. Ce que lui seul contient ne peut être récupéré. Saisissez son nom pour confirmer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
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
        <translation>Ancienneté de ces chiffres</translation>
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
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TableBar</name>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrer clés et valeurs</translation>
    </message>
    <message>
        <source>Go to key, or to #row</source>
        <translation>Aller à une clé ou à #ligne</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl+Shift+F)</source>
        <translation>Ajouter une condition (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was found</source>
        <translation>Arrêter l’analyse et garder ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Totals of the number columns (Ctrl+Alt+T)</source>
        <translation>Totaux des colonnes numériques (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Alt+C)</source>
        <translation>Colonnes (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>warp::ui::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Enregistrements de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nouvel enregistrement…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>There are no records of the type %1.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrements du type %1.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>There are rows 1 to %1</source>
        <translation>Il y a les lignes 1 à %1</translation>
    </message>
    <message>
        <source>Nothing comes after that key; this is the last row</source>
        <translation>Rien ne suit cette clé ; c&apos;est la dernière ligne</translation>
    </message>
    <message>
        <source>1 change, refresh</source>
        <translation>1 changement, actualiser</translation>
    </message>
    <message>
        <source>%1 changes, refresh</source>
        <translation>%1 changements, actualiser</translation>
    </message>
    <message>
        <source>The scan failed: %1</source>
        <translation>Le parcours a échoué : %1</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 of %3…</source>
        <translation>Résultats : %1 ; examinés : %2 sur %3…</translation>
    </message>
    <message>
        <source>Stopped: %1 found in %2 of %3</source>
        <translation>Arrêté. Résultats : %1 dans %2 sur %3</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit : %1</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Comme au premier jour</translation>
    </message>
    <message>
        <source>Select rows first</source>
        <translation>Sélectionnez d’abord des lignes</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exporter %1…</translation>
    </message>
    <message>
        <source>what is selected (%1)</source>
        <translation>la sélection (%1)</translation>
    </message>
    <message>
        <source>what was found (%1)</source>
        <translation>ce qui a été trouvé (%1)</translation>
    </message>
    <message>
        <source>all of %1 (%2)</source>
        <translation>tout %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>Choisissez d’abord une cellule</translation>
    </message>
    <message>
        <source>Only fields of the value can be changed; this is what the engine knows of it</source>
        <translation>Seuls les champs de la valeur se modifient ; ceci est ce que le moteur en sait</translation>
    </message>
    <message>
        <source>This value is too long for a cell: open the record with Enter</source>
        <translation>Cette valeur est trop longue pour une cellule : ouvrez l’enregistrement avec Entrée</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>ce qui a été trouvé</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Only where %1 is %2</source>
        <translation>Seulement où %1 est %2</translation>
    </message>
    <message>
        <source>Not where %1 is %2</source>
        <translation>Pas où %1 est %2</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrer par %1…</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Trier par %1, croissant</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Trier par %1, décroissant</translation>
    </message>
    <message>
        <source>Back to the order of keys</source>
        <translation>Revenir à l’ordre des clés</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Sorting %1…</source>
        <translation>Tri de %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2…</source>
        <translation>%1 sur %2 examinés…</translation>
    </message>
    <message>
        <source>%1 found in all %2, %3</source>
        <translation>%1 trouvés sur les %2, %3</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>rows missing: %1</source>
        <translation>lignes manquantes : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TableTotals</name>
    <message>
        <source>Sum: %1</source>
        <translation>Somme : %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Moyenne : %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Minimum : %1</translation>
    </message>
    <message>
        <source>Greatest: %1</source>
        <translation>Maximum : %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Nombres : %1</translation>
    </message>
    <message>
        <source>Adding up %1…</source>
        <translation>Addition de %1…</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Totaux de %1</translation>
    </message>
    <message>
        <source>Not added up: %1</source>
        <translation>Non additionné : %1</translation>
    </message>
    <message>
        <source>Totals of %1: %2</source>
        <translation>Totaux de %1 : %2</translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskIndicator</name>
    <message>
        <source>Show all tasks</source>
        <translation>Montrer toutes les tâches</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskLine</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
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
    <name>warp::ui::TileFlow</name>
    <message>
        <source>Move to the front</source>
        <translation>Déplacer au début</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Déplacer à la fin</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show all tiles</source>
        <translation>Afficher toutes les tuiles</translation>
    </message>
</context>
<context>
    <name>warp::ui::ToolCommands</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Take in files edited by hand</source>
        <translation>Re&amp;prendre les fichiers modifiés à la main</translation>
    </message>
    <message>
        <source>&amp;Write all readable files again</source>
        <translation>Réé&amp;crire tous les fichiers lisibles</translation>
    </message>
    <message>
        <source>Write all readable files</source>
        <translation>Écrire tous les fichiers lisibles</translation>
    </message>
    <message>
        <source>Every record has its readable file again.</source>
        <translation>Chaque enregistrement a de nouveau son fichier lisible.</translation>
    </message>
    <message>
        <source>&amp;Complete everything on the disk</source>
        <translation>T&amp;out compléter sur le disque</translation>
    </message>
    <message>
        <source>Complete everything on the disk</source>
        <translation>Tout compléter sur le disque</translation>
    </message>
    <message>
        <source>Log, tree and readable files are complete on the disk.</source>
        <translation>Journal, arbre et fichiers lisibles sont complets sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Maintenance now</source>
        <translation>&amp;Maintenance immédiate</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance is done.</source>
        <translation>La maintenance est terminée.</translation>
    </message>
    <message>
        <source>Take in files edited by hand</source>
        <translation>Reprendre les fichiers modifiés à la main</translation>
    </message>
    <message>
        <source>No file was edited by hand.</source>
        <translation>Aucun fichier n&apos;a été modifié à la main.</translation>
    </message>
    <message>
        <source>%1 taken in from files edited by hand.</source>
        <translation>Repris de fichiers modifiés à la main : %1.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1 : arrêté.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Ouvrez d&apos;abord un univers</translation>
    </message>
</context>
<context>
    <name>warp::ui::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>warp::ui::TransferTasks</name>
    <message>
        <source>Check %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was changed.</source>
        <translation>L&apos;importation de %1 a été arrêtée ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 n&apos;a pas été importé.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>%1 of %2 exported to %3 (%4).</source>
        <translation>%1 de %2, exportation vers %3 (%4).</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; no file was written.</source>
        <translation>L&apos;exportation de %1 a été arrêtée ; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>%1 n&apos;a pas été exporté.</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapPanel</name>
    <message>
        <source>Out (Backspace)</source>
        <translation>Sortir (Retour arrière)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Areas stand for bytes</source>
        <translation>Les surfaces représentent les octets</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Areas stand for records and files</source>
        <translation>Les surfaces représentent enregistrements et fichiers</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Areas stand for the time since things were changed, added up</source>
        <translation>Les surfaces représentent le temps depuis la dernière modification, additionné</translation>
    </message>
    <message>
        <source>Treemap: %1</source>
        <translation>Carte proportionnelle : %1</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>Measuring ages…</source>
        <translation>Mesure des âges…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 records and files in all</source>
        <translation>%1 enregistrements et fichiers en tout</translation>
    </message>
    <message>
        <source>Mean time since the last change, %1 in all</source>
        <translation>Temps moyen depuis la dernière modification, %1 en tout</translation>
    </message>
    <message>
        <source>too small to be drawn: %1</source>
        <translation>trop petits pour être dessinés : %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapView</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing in here takes any bytes.</source>
        <translation>Rien ici n’occupe d’octets.</translation>
    </message>
    <message>
        <source>There are no records in here.</source>
        <translation>Il n’y a pas d’enregistrements ici.</translation>
    </message>
    <message>
        <source>How old the things in here are is not known yet.</source>
        <translation>L’âge de ce qui est ici n’est pas encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), each too small to be drawn: go in, or look into the tree</source>
        <translation>
            <numerusform>%n élément, trop petit pour être dessiné : entrez ou regardez dans l’arbre</numerusform>
            <numerusform>%n éléments, chacun trop petit pour être dessiné : entrez ou regardez dans l’arbre</numerusform>
        </translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>âge : %1</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>%1 de ce qui est affiché</translation>
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
    <message>
        <source>Undo typing</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rétablir la saisie</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
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
    <message>
        <source>&amp;Repair a universe…</source>
        <translation>&amp;Réparer un univers…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Directory of the universe to repair</source>
        <translation>Répertoire de l&apos;univers à réparer</translation>
    </message>
    <message>
        <source>Another window could not be started. Close this universe first, then open the other one here.</source>
        <translation>Une autre fenêtre n&apos;a pas pu être lancée. Fermez d&apos;abord cet univers, puis ouvrez l&apos;autre ici.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Ouvrez d&apos;abord un univers</translation>
    </message>
    <message>
        <source>Resume &amp;writing</source>
        <translation>Reprendre l’écrit&amp;ure</translation>
    </message>
    <message>
        <source>Writing has not stopped</source>
        <translation>L’écriture n’est pas arrêtée</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniversePages</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Type table</source>
        <translation>Table d&apos;un type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>%1 cannot be undone any more</source>
        <translation>%1 : ne peut plus être annulé</translation>
    </message>
    <message>
        <source>%1 was changed at %2, after that edit. Nothing was written.</source>
        <translation>%1 a été modifié à %2, après cette modification. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1: not undone</source>
        <translation>%1 : non annulé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseTreeModel</name>
    <message>
        <source>Spacetime</source>
        <translation>Espace-temps</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Quantum graph</source>
        <translation>Graphe quantique</translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Trous de ver</translation>
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
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>All records, in three shards from hot to cold.</source>
        <translation>Tous les enregistrements, en trois fragments du chaud au froid.</translation>
    </message>
    <message>
        <source>Events by time: live, recent and historical.</source>
        <translation>Événements dans le temps : en direct, récents et historiques.</translation>
    </message>
    <message>
        <source>Nodes, edges and the links between records.</source>
        <translation>Nœuds, arêtes et liens entre les enregistrements.</translation>
    </message>
    <message>
        <source>Learned shortcuts between records that are read together.</source>
        <translation>Raccourcis appris entre les enregistrements lus ensemble.</translation>
    </message>
    <message>
        <source>How busy and how unevenly loaded the universe is.</source>
        <translation>À quel point l&apos;univers est occupé et inégalement chargé.</translation>
    </message>
    <message>
        <source>Compiled queries, how they performed, and the schema.</source>
        <translation>Requêtes compilées, leurs performances et le schéma.</translation>
    </message>
    <message>
        <source>Snapshots, the write-ahead log and the audit trail.</source>
        <translation>Instantanés, journal d&apos;écriture anticipée et piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Metrics, logs and diagnostics.</source>
        <translation>Mesures, journaux et diagnostics.</translation>
    </message>
    <message>
        <source>Everything that can be set, one file per subject.</source>
        <translation>Tout ce qui se règle, un fichier par sujet.</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Lister %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: see the Files tab</source>
        <translation>
            <numerusform>Plus de %n entrée : voir l&apos;onglet Fichiers</numerusform>
            <numerusform>Plus de %n entrées : voir l&apos;onglet Fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Mesurer %1</translation>
    </message>
    <message>
        <source>Measure ages</source>
        <translation>Mesurer les âges</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: these are the first</source>
        <translation>
            <numerusform>Plus de %n entrée : voici la première</numerusform>
            <numerusform>Plus de %n entrées : voici les premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible : %1</translation>
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
    <name>warp::ui::VerifyPage</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>, byte %1</source>
        <translation>, octet %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Also read every value and file</source>
        <translation>Lire aussi chaque valeur et chaque fichier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Verify every value and file</source>
        <translation>Vérifier chaque valeur et chaque fichier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Everything fits together. Every value and file was read.</source>
        <translation>Tout concorde. Chaque valeur et chaque fichier a été lu.</translation>
    </message>
    <message>
        <source>Trees, files, packs and log fit together.</source>
        <translation>Arbres, fichiers, paquets et journal concordent.</translation>
    </message>
    <message>
        <source>Read every value and file as well</source>
        <translation>Lire aussi chaque valeur et chaque fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Enter opens the record or file.</source>
        <translation>
            <numerusform>%n constat. Entrée ouvre l&apos;enregistrement ou le fichier.</numerusform>
            <numerusform>%n constats. Entrée ouvre l&apos;enregistrement ou le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
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
        <translation>Précé&amp;dent</translation>
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
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
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
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>G&amp;uide</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>Ouvrez un univers de données : parcourez, modifiez, cherchez, réparez.</translation>
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
<context>
    <name>warp::ui::WindowNotices</name>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Open as observer</source>
        <translation>Ouvrir en observateur</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Writing goes on: changes are taken again.</source>
        <translation>L’écriture reprend : les changements sont de nouveau acceptés.</translation>
    </message>
    <message>
        <source>Writing could not be resumed. %1</source>
        <translation>L’écriture n’a pas pu reprendre. %1</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est incorrect.</translation>
    </message>
</context>
<context>
    <name>warp::ui::WizardDialog</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
</TS>
