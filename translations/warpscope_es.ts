<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionSource</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>--select needs a universe: add --open.</source>
        <translation>--select necesita un universo: añada --open.</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;.</source>
        <translation>--page es una de %1, no «%2».</translation>
    </message>
    <message>
        <source>The page %1 needs a universe: add --open.</source>
        <translation>La página %1 necesita un universo: añada --open.</translation>
    </message>
    <message>
        <source>The page %1 needs to know of what: write %1:NAME.</source>
        <translation>La página %1 necesita saber de qué: escriba %1:NOMBRE.</translation>
    </message>
    <message>
        <source>--password-file cannot be read: %1</source>
        <translation>No se puede leer --password-file: %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Diffs</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted</source>
        <translation>%1 añadidos, %2 cambiados, %3 eliminados</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 was added, version %2.</source>
        <translation>%1 se añadió, versión %2.</translation>
    </message>
    <message>
        <source>%1 was deleted; its version was %2.</source>
        <translation>%1 se eliminó; su versión era %2.</translation>
    </message>
    <message>
        <source>%1 was changed, version %2 to %3.</source>
        <translation>%1 cambió, de la versión %2 a la %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>EnginePhrases</name>
    <message>
        <source>users or roles were changed by hand and are in force</source>
        <translation>los usuarios o roles se cambiaron a mano y están en vigor</translation>
    </message>
    <message>
        <source>compare it with a snapshot&apos;s; the log still tells its latest changes</source>
        <translation>compararla con la de una instantánea; el registro aún contiene los últimos cambios</translation>
    </message>
    <message>
        <source>the user or the password is wrong</source>
        <translation>el usuario o la contraseña no es correcto</translation>
    </message>
    <message>
        <source>breaks the schema of its type: %1</source>
        <translation>incumple el esquema de su tipo: %1</translation>
    </message>
    <message>
        <source>correct the record, or its schema (warp schema)</source>
        <translation>corregir el registro o su esquema (warp schema)</translation>
    </message>
    <message>
        <source>the schemas were changed by hand and are in force</source>
        <translation>los esquemas se cambiaron a mano y están en vigor</translation>
    </message>
    <message>
        <source>cannot %1: %2</source>
        <translation>no se puede %1: %2</translation>
    </message>
    <message>
        <source>cannot %1 the tree: %2</source>
        <translation>no se puede %1 el árbol: %2</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>make</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open directory</source>
        <translation>abrir el directorio</translation>
    </message>
    <message>
        <source>create directory</source>
        <translation>crear el directorio</translation>
    </message>
    <message>
        <source>remove directory</source>
        <translation>eliminar el directorio</translation>
    </message>
    <message>
        <source>sync directory</source>
        <translation>sincronizar el directorio</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>examinar</translation>
    </message>
    <message>
        <source>inspect the disk of</source>
        <translation>examinar el disco</translation>
    </message>
    <message>
        <source>list</source>
        <translation>listar</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sincronizar</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>truncar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>proteger</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>vigilar</translation>
    </message>
    <message>
        <source>watch files</source>
        <translation>vigilar archivos</translation>
    </message>
    <message>
        <source>reserve space for</source>
        <translation>reservar espacio</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>renombrar como %1</translation>
    </message>
    <message>
        <source>exchange with %1</source>
        <translation>intercambiar con %1</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>send to</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco excedida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <source>%1; opening it as observer may work</source>
        <translation>%1; tal vez se pueda abrir como observador</translation>
    </message>
    <message>
        <source>in use by process %1 on host %2 since %3</source>
        <translation>en uso por el proceso %1 del equipo %2 desde %3</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>en uso por otro proceso</translation>
    </message>
    <message>
        <source>%1 and does not answer (%2): close it or wait</source>
        <translation>%1 y no responde (%2): ciérrelo o espere</translation>
    </message>
    <message>
        <source>%1 and fell silent; whether the command was carried out is not known: look at the records</source>
        <translation>%1 y dejó de responder; no se sabe si la orden se ejecutó: mire los registros</translation>
    </message>
    <message>
        <source>%1 and ended before it answered; whether the command was carried out is not known: look at the records</source>
        <translation>%1 y terminó antes de responder; no se sabe si la orden se ejecutó: mire los registros</translation>
    </message>
    <message>
        <source>the other process has gone</source>
        <translation>el otro proceso terminó</translation>
    </message>
    <message>
        <source>the other process does not answer</source>
        <translation>el otro proceso no responde</translation>
    </message>
    <message>
        <source>it is being closed</source>
        <translation>se está cerrando</translation>
    </message>
    <message>
        <source>the universe is being closed</source>
        <translation>el universo se está cerrando</translation>
    </message>
    <message>
        <source>too many commands at once; try again</source>
        <translation>demasiadas órdenes a la vez; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>more than %1 records, nodes and edges were changed since then, too many to compare by the log: choose a later time, or compare with a snapshot</source>
        <translation>desde entonces se cambiaron más de %1 registros, nodos y aristas, demasiados para compararlos por el registro de cambios: elija un momento posterior o compare con una instantánea</translation>
    </message>
    <message>
        <source>no universe here: %1</source>
        <translation>aquí no hay ningún universo: %1</translation>
    </message>
    <message>
        <source>there is no such directory</source>
        <translation>ese directorio no existe</translation>
    </message>
    <message>
        <source>the directory has no universe.manifest</source>
        <translation>el directorio no tiene universe.manifest</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>the directory is not empty (it holds &apos;%1&apos;) and no universe: choose an empty or a new one</source>
        <translation>el directorio no está vacío (contiene «%1») ni es un universo: elija uno vacío o nuevo</translation>
    </message>
    <message>
        <source>the universe has format version %1; this engine (%2) reads up to %3: use a newer Warpscope</source>
        <translation>el universo tiene la versión de formato %1; este motor (%2) lee hasta %3: use un Warpscope más nuevo</translation>
    </message>
    <message>
        <source>the manifest is no JSON object</source>
        <translation>el manifiesto no es un objeto JSON</translation>
    </message>
    <message>
        <source>the manifest has no format_version</source>
        <translation>el manifiesto no tiene format_version</translation>
    </message>
    <message>
        <source>%1 is missing or not what it should be</source>
        <translation>falta %1 o no es lo que debería</translation>
    </message>
    <message>
        <source>universe_id is empty</source>
        <translation>universe_id está vacío</translation>
    </message>
    <message>
        <source>the universe is closed</source>
        <translation>el universo está cerrado</translation>
    </message>
    <message>
        <source>this process only observes the universe</source>
        <translation>este proceso solo observa el universo</translation>
    </message>
    <message>
        <source>the universe is read-only</source>
        <translation>el universo es de solo lectura</translation>
    </message>
    <message>
        <source>the universe is read-only since a failure: %1; remove its cause, then resume</source>
        <translation>el universo es de solo lectura desde un fallo: %1; elimine la causa y reanude</translation>
    </message>
    <message>
        <source>the disk is full and the universe takes nothing but deletions (%1); make room, then resume</source>
        <translation>el disco está lleno y solo se admiten borrados (%1); libere espacio y reanude</translation>
    </message>
    <message>
        <source>the last %1 MiB and inodes of the disk are left to log and tree</source>
        <translation>los últimos %1 MiB e inodos del disco quedan para el registro y el árbol</translation>
    </message>
    <message>
        <source>too little free space to reserve %1 bytes</source>
        <translation>espacio libre insuficiente para reservar %1 bytes</translation>
    </message>
    <message>
        <source>too little space to archive the log; it waits</source>
        <translation>espacio insuficiente para archivar el registro; espera</translation>
    </message>
    <message>
        <source>another program keeps writing to files of the mirror</source>
        <translation>otro programa escribe continuamente en los archivos del espejo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>la clave está vacía</translation>
    </message>
    <message>
        <source>the type before &apos;:&apos; is empty</source>
        <translation>el tipo antes de «:» está vacío</translation>
    </message>
    <message>
        <source>the id after &apos;:&apos; is empty</source>
        <translation>el identificador después de «:» está vacío</translation>
    </message>
    <message>
        <source>the key is not valid UTF-8</source>
        <translation>la clave no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the key holds a control character</source>
        <translation>la clave contiene un carácter de control</translation>
    </message>
    <message>
        <source>the key has %1 bytes with its type; at most %2 are allowed</source>
        <translation>la clave tiene %1 bytes con su tipo; se permiten como máximo %2</translation>
    </message>
    <message>
        <source>`%1` already exists (version %2)</source>
        <translation>«%1» ya existe (versión %2)</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>«%1» no existe</translation>
    </message>
    <message>
        <source>`%1` is at version %2, not %3: somebody changed it meanwhile</source>
        <translation>«%1» está en la versión %2, no en la %3: alguien lo cambió entretanto</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;</source>
        <translation>no existe el registro «%1»</translation>
    </message>
    <message>
        <source>entry %1 of the batch: %2</source>
        <translation>entrada %1 del lote: %2</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; does not match its checksum</source>
        <translation>el valor de «%1» no coincide con su suma de comprobación</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; cannot be read from its pack: %2</source>
        <translation>el valor de «%1» no se puede leer de su paquete: %2</translation>
    </message>
    <message>
        <source>the stored record is damaged</source>
        <translation>el registro guardado está dañado</translation>
    </message>
    <message>
        <source>change %1 is not kept in the log; kept are %2</source>
        <translation>el cambio %1 no se conserva en el registro; se conservan %2</translation>
    </message>
    <message>
        <source>change %1 is not in the live log</source>
        <translation>el cambio %1 no está en el registro vivo</translation>
    </message>
    <message>
        <source>the log does not hold change %1 of &apos;%2&apos; (any more)</source>
        <translation>el registro no contiene (ya) el cambio %1 de «%2»</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el comienzo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>no se siguen los enlaces</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>el archivo tiene %1 bytes; se leen como máximo %2</translation>
    </message>
    <message>
        <source>this computer has no dpkg: its packages cannot be listed</source>
        <translation>este equipo no tiene dpkg: no se pueden listar sus paquetes</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>the JSON text ends too early</source>
        <translation>el texto JSON termina demasiado pronto</translation>
    </message>
    <message>
        <source>the JSON text is larger than allowed</source>
        <translation>el texto JSON es mayor de lo permitido</translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation>nada puede seguir al valor JSON</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>aquí se espera una coma o ]</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>aquí se espera una coma o }</translation>
    </message>
    <message>
        <source>the JSON text is nested deeper than allowed</source>
        <translation>el texto JSON está anidado más de lo permitido</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>aquí se espera una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>aquí se esperan dos puntos</translation>
    </message>
    <message>
        <source>this escape does not exist in JSON</source>
        <translation>este escape no existe en JSON</translation>
    </message>
    <message>
        <source>a low surrogate stands alone</source>
        <translation>hay un sustituto bajo suelto</translation>
    </message>
    <message>
        <source>a high surrogate stands alone</source>
        <translation>hay un sustituto alto suelto</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>un carácter de control dentro de un texto debe escaparse</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>esto no es UTF-8 bien formado</translation>
    </message>
    <message>
        <source>a JSON value is expected here</source>
        <translation>aquí se espera un valor JSON</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>aquí se espera una cifra</translation>
    </message>
    <message>
        <source>only true, false and null are words of JSON</source>
        <translation>en JSON las únicas palabras son true, false y null</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>la clave %1 aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>a record must be an object</source>
        <translation>un registro debe ser un objeto</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot; in its &quot;%2&quot;</source>
        <translation>el registro no tiene «%1» en «%2»</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot;</source>
        <translation>el registro no tiene «%1»</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>falta el campo «%1»</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>edited on an older version while the record changed: keep one of both values</source>
        <translation>editado sobre una versión anterior mientras el registro cambiaba: conserve uno de los dos valores</translation>
    </message>
    <message>
        <source>edited while the record was deleted</source>
        <translation>editado mientras se borraba el registro</translation>
    </message>
    <message>
        <source>the key belongs to another file</source>
        <translation>la clave pertenece a otro archivo</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; belongs to another file</source>
        <translation>la clave «%1» pertenece a otro archivo</translation>
    </message>
    <message>
        <source>the universe has no record whose file this is</source>
        <translation>el universo no tiene ningún registro con este archivo</translation>
    </message>
    <message>
        <source>claims a version that the universe has not reached</source>
        <translation>indica una versión que el universo no ha alcanzado</translation>
    </message>
    <message>
        <source>this file is no problem any more</source>
        <translation>este archivo ya no es un problema</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 debe ser uno de %2</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 debe ser un número</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>a configuration file is a JSON object</source>
        <translation>un archivo de configuración es un objeto JSON</translation>
    </message>
    <message>
        <source>%1; nothing behind it was read</source>
        <translation>%1; no se leyó nada de lo que sigue</translation>
    </message>
    <message>
        <source>the record exists; --replace would replace it</source>
        <translation>el registro ya existe; no se eligió reemplazar</translation>
    </message>
    <message>
        <source>the same key stands at %1 already</source>
        <translation>la misma clave ya está en %1</translation>
    </message>
    <message>
        <source>a type has no &quot;:&quot; in it</source>
        <translation>un tipo no contiene «:»</translation>
    </message>
    <message>
        <source>column %1 of the header has no name</source>
        <translation>la columna %1 del encabezado no tiene nombre</translation>
    </message>
    <message>
        <source>column %1 of the header is not UTF-8: convert the file</source>
        <translation>la columna %1 del encabezado no es UTF-8: convierta el archivo</translation>
    </message>
    <message>
        <source>column %1 of the header repeats the name &quot;%2&quot;</source>
        <translation>la columna %1 del encabezado repite el nombre «%2»</translation>
    </message>
    <message>
        <source>has no column &quot;key&quot;: give the type of the rows</source>
        <translation>no tiene la columna «key»: indique el tipo de las filas</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2</source>
        <translation>tiene %1 campos y el encabezado %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8: convert the file</source>
        <translation>«%1» no es UTF-8: convierta el archivo</translation>
    </message>
    <message>
        <source>has no &quot;key&quot; and &quot;value&quot;: give the type of the rows</source>
        <translation>no tiene «key» ni «value»: indique el tipo de las filas</translation>
    </message>
    <message>
        <source>is no record: give the type of the rows</source>
        <translation>no es un registro: indique el tipo de las filas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a record: give the type of the rows</source>
        <translation>«%1» no pertenece a un registro: indique el tipo de las filas</translation>
    </message>
    <message>
        <source>is no object, so it has no &quot;%1&quot;</source>
        <translation>no es un objeto, así que no tiene «%1»</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>no tiene «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is neither text nor a number</source>
        <translation>el identificador «%1» no es texto ni número</translation>
    </message>
    <message>
        <source>a JSON file of rows is an array of them, or one object</source>
        <translation>un archivo JSON de filas es una lista de ellas o un objeto</translation>
    </message>
    <message>
        <source>the array is not closed: the file is cut</source>
        <translation>la lista no está cerrada: el archivo está cortado</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; behind a row</source>
        <translation>tras una fila se espera «,» o «]»</translation>
    </message>
    <message>
        <source>text behind the end of the rows</source>
        <translation>texto tras el final de las filas</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>una fila tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the row has more fields than allowed</source>
        <translation>la fila tiene más campos de los permitidos</translation>
    </message>
    <message>
        <source>a quote stands inside a field without quotes</source>
        <translation>hay una comilla dentro de un campo sin comillas</translation>
    </message>
    <message>
        <source>a quoted field is not closed</source>
        <translation>un campo entre comillas no está cerrado</translation>
    </message>
    <message>
        <source>the row is longer than allowed</source>
        <translation>la fila es más larga de lo permitido</translation>
    </message>
    <message>
        <source>the directory is missing</source>
        <translation>falta el directorio</translation>
    </message>
    <message>
        <source>open the universe for writing: it is made again</source>
        <translation>abra el universo para escribir: se crea de nuevo</translation>
    </message>
    <message>
        <source>restore universe.manifest from a snapshot</source>
        <translation>restaure universe.manifest de una instantánea</translation>
    </message>
    <message>
        <source>correct the file; until then the last good values are in force</source>
        <translation>corrija el archivo; hasta entonces rigen los últimos valores buenos</translation>
    </message>
    <message>
        <source>close the universe and run warp repair</source>
        <translation>cierre el universo y ejecute warp repair</translation>
    </message>
    <message>
        <source>remove the file: no record is at risk, its changes are missing from history and restores</source>
        <translation>elimine el archivo: ningún registro corre peligro, sus cambios faltan en el historial y las restauraciones</translation>
    </message>
    <message>
        <source>changes %1 to %2 before it are not kept</source>
        <translation>los cambios %1 a %2 anteriores no se conservan</translation>
    </message>
    <message>
        <source>this archive of the log belongs to universe %1</source>
        <translation>este archivo del registro pertenece al universo %1</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>aparte el archivo</translation>
    </message>
    <message>
        <source>the pack is missing or shorter than recorded: records in it are lost</source>
        <translation>el paquete falta o es más corto de lo registrado: se pierden registros</translation>
    </message>
    <message>
        <source>restore them from a snapshot</source>
        <translation>restáurelos de una instantánea</translation>
    </message>
    <message>
        <source>edited by hand and not taken in</source>
        <translation>editado a mano y no incorporado</translation>
    </message>
    <message>
        <source>correct the file or remove it, then warp rescan</source>
        <translation>corrija o elimine el archivo, luego warp rescan</translation>
    </message>
    <message>
        <source>there are more findings</source>
        <translation>hay más hallazgos</translation>
    </message>
    <message>
        <source>restore the record from a snapshot</source>
        <translation>restaure el registro de una instantánea</translation>
    </message>
    <message>
        <source>the record&apos;s file is missing</source>
        <translation>falta el archivo del registro</translation>
    </message>
    <message>
        <source>the file does not show the record as it is</source>
        <translation>el archivo no muestra el registro como es</translation>
    </message>
    <message>
        <source>the counters of type &apos;%1&apos; do not match its records</source>
        <translation>los contadores del tipo «%1» no coinciden con sus registros</translation>
    </message>
    <message>
        <source>a type has records and no counters</source>
        <translation>un tipo tiene registros y no contadores</translation>
    </message>
    <message>
        <source>an old file of a record that lies elsewhere</source>
        <translation>un archivo viejo de un registro que está en otro sitio</translation>
    </message>
    <message>
        <source>a file without a record</source>
        <translation>un archivo sin registro</translation>
    </message>
    <message>
        <source>warp rescan, or remove the file</source>
        <translation>warp rescan, o elimine el archivo</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; the other files of events are sound</source>
        <translation>restaure el archivo de una instantánea; los demás archivos de eventos están sanos</translation>
    </message>
    <message>
        <source>the file of events is missing or shorter than recorded: events are lost</source>
        <translation>el archivo de eventos falta o es más corto de lo registrado: se pierden eventos</translation>
    </message>
    <message>
        <source>the tree&apos;s blocks do not fill the file of events</source>
        <translation>los bloques del árbol no llenan el archivo de eventos</translation>
    </message>
    <message>
        <source>event %1 of the block is no event</source>
        <translation>el evento %1 del bloque no es un evento</translation>
    </message>
    <message>
        <source>event %1 of the block lies before the one above it</source>
        <translation>el evento %1 del bloque es anterior al de encima</translation>
    </message>
    <message>
        <source>event %1 of the block has an LSN of another block</source>
        <translation>el evento %1 del bloque tiene el LSN de otro bloque</translation>
    </message>
    <message>
        <source>the block has %1 events, not %2</source>
        <translation>el bloque tiene %1 eventos, no %2</translation>
    </message>
    <message>
        <source>the block does not end with its last event</source>
        <translation>el bloque no termina con su último evento</translation>
    </message>
    <message>
        <source>the node&apos;s data is damaged</source>
        <translation>los datos del nodo están dañados</translation>
    </message>
    <message>
        <source>the node&apos;s id does not lead back to it</source>
        <translation>el número del nodo no lleva a él</translation>
    </message>
    <message>
        <source>%1 ids stand for %2 nodes</source>
        <translation>%1 números corresponden a %2 nodos</translation>
    </message>
    <message>
        <source>the edge has an end that is no node</source>
        <translation>un extremo de la arista no es un nodo</translation>
    </message>
    <message>
        <source>the edge is not found by its end</source>
        <translation>la arista no se encuentra desde su extremo</translation>
    </message>
    <message>
        <source>the edge&apos;s data is damaged</source>
        <translation>los datos de la arista están dañados</translation>
    </message>
    <message>
        <source>the index of edges by their ends has %1 entries for %2 edges</source>
        <translation>el índice de aristas por extremos tiene %1 entradas para %2 aristas</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the file does not show what the universe holds</source>
        <translation>el archivo no muestra lo que contiene el universo</translation>
    </message>
    <message>
        <source>a file without a node or an edge</source>
        <translation>un archivo sin nodo ni arista</translation>
    </message>
    <message>
        <source>the log is damaged: changes %1 to %2 are at risk; `warp repair` salvages what can be read</source>
        <translation>el registro está dañado: los cambios %1 a %2 corren peligro; «warp repair» salva lo legible</translation>
    </message>
    <message>
        <source>the header of this log segment is damaged; `warp repair` salvages what can be read</source>
        <translation>la cabecera de este segmento está dañada; «warp repair» salva lo legible</translation>
    </message>
    <message>
        <source>the log misses changes %1 to %2; `warp repair` goes on without them</source>
        <translation>al registro le faltan los cambios %1 a %2; «warp repair» continúa sin ellos</translation>
    </message>
    <message>
        <source>this log belongs to universe %1, not to %2; move the file away</source>
        <translation>este registro pertenece al universo %1, no a %2; aparte el archivo</translation>
    </message>
    <message>
        <source>the tree was cut short: %1 of %2 bytes are there; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>el árbol está cortado: hay %1 de %2 bytes; «warp rebuild DIR trees» lo rehace con archivos y paquetes</translation>
    </message>
    <message>
        <source>the tree is missing although changes up to %1 were in it; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>falta el árbol, aunque contenía cambios hasta %1; «warp rebuild DIR trees» lo rehace con archivos y paquetes</translation>
    </message>
    <message>
        <source>%1: damaged at byte %2</source>
        <translation>%1: dañado en el byte %2</translation>
    </message>
    <message>
        <source>lost: changes %1 to %2</source>
        <translation>perdidos: cambios %1 a %2</translation>
    </message>
    <message>
        <source>would keep %1 batches, the last with LSN %2</source>
        <translation>conservaría %1 lotes, el último con LSN %2</translation>
    </message>
    <message>
        <source>kept %1 batches, the last with LSN %2</source>
        <translation>%1 lotes conservados, el último con LSN %2</translation>
    </message>
    <message>
        <source>the old segments are in %1</source>
        <translation>los segmentos antiguos están en %1</translation>
    </message>
    <message>
        <source>the log is not damaged</source>
        <translation>el registro no está dañado</translation>
    </message>
    <message>
        <source>%1 missing directories were made again</source>
        <translation>se crearon de nuevo %1 directorios que faltaban</translation>
    </message>
    <message>
        <source>the universe was not closed the last time; the log is replayed</source>
        <translation>el universo no se cerró la última vez; se reproduce el registro</translation>
    </message>
    <message>
        <source>the universe writes again</source>
        <translation>el universo vuelve a escribir</translation>
    </message>
    <message>
        <source>took in the edited file of %1</source>
        <translation>se incorporó el archivo editado de %1</translation>
    </message>
    <message>
        <source>took in the edited file %1</source>
        <translation>se incorporó el archivo editado %1</translation>
    </message>
    <message>
        <source>the file of %1 was edited on an older version: the record may have either value until one is chosen (`warp collapse`)</source>
        <translation>el archivo de %1 se editó sobre una versión anterior: el registro puede tener cualquiera de los dos valores hasta que se elija uno (`warp collapse`)</translation>
    </message>
    <message>
        <source>so strong a link would move &quot;%1&quot; to %2</source>
        <translation>un vínculo tan fuerte movería «%1» a %2</translation>
    </message>
    <message>
        <source>rules of alerts were changed by hand and are in force</source>
        <translation>se modificaron a mano reglas de alertas y están en vigor</translation>
    </message>
    <message>
        <source>%1 was changed since the universe was last closed: by hand, or by a session that was cut off</source>
        <translation>%1 se modificó desde que se cerró el universo por última vez: a mano o por una sesión que se interrumpió</translation>
    </message>
    <message>
        <source>%1 was removed by hand while the universe was closed</source>
        <translation>%1 se eliminó a mano mientras el universo estaba cerrado</translation>
    </message>
    <message>
        <source>%1 was changed by hand while the universe was closed</source>
        <translation>%1 se modificó a mano mientras el universo estaba cerrado</translation>
    </message>
    <message>
        <source>gave up the edit of %1</source>
        <translation>se descartó la edición de %1</translation>
    </message>
    <message>
        <source>%1 edited files could not be taken in; see the problems</source>
        <translation>no se pudieron incorporar %1 archivos editados; vea los problemas</translation>
    </message>
    <message>
        <source>files cannot be watched, so edits are found later: %1</source>
        <translation>no se pueden vigilar los archivos, las ediciones se hallan más tarde: %1</translation>
    </message>
    <message>
        <source>the configuration was changed by hand and is in force</source>
        <translation>la configuración se cambió a mano y está en vigor</translation>
    </message>
    <message>
        <source>the disk is full: the space kept for deletions is used</source>
        <translation>el disco está lleno: se usa el espacio reservado para borrados</translation>
    </message>
    <message>
        <source>%1 events moved on to an older tier</source>
        <translation>%1 eventos pasaron a un nivel más antiguo</translation>
    </message>
    <message>
        <source>%1 events expired</source>
        <translation>%1 eventos caducados</translation>
    </message>
    <message>
        <source>a pack is shorter than it was</source>
        <translation>un paquete es más corto de lo que era</translation>
    </message>
    <message>
        <source>a file of events is shorter than it was</source>
        <translation>un archivo de eventos es más corto de lo que era</translation>
    </message>
    <message>
        <source>maintenance step %1: %2</source>
        <translation>paso de mantenimiento %1: %2</translation>
    </message>
    <message>
        <source>the answer to a command of another process was not delivered: %1</source>
        <translation>no se entregó la respuesta a la orden de otro proceso: %1</translation>
    </message>
    <message>
        <source>the universe&apos;s directory was moved or removed</source>
        <translation>el directorio del universo se movió o eliminó</translation>
    </message>
    <message>
        <source>another directory stands where the universe was</source>
        <translation>donde estaba el universo hay otro directorio</translation>
    </message>
    <message>
        <source>the log could not be synced (%1); the change may or may not survive</source>
        <translation>no se pudo sincronizar el registro (%1); el cambio puede sobrevivir o no</translation>
    </message>
    <message>
        <source>the link does not stand where its records say</source>
        <translation>el enlace no está donde dicen sus registros</translation>
    </message>
    <message>
        <source>the link has an end that is no record</source>
        <translation>un extremo del enlace no es un registro</translation>
    </message>
    <message>
        <source>the link is not found by its other end</source>
        <translation>el enlace no se encuentra desde su otro extremo</translation>
    </message>
    <message>
        <source>the index of links has %1 entries for %2 links</source>
        <translation>el índice de enlaces tiene %1 entradas para %2 enlaces</translation>
    </message>
    <message>
        <source>a link is damaged</source>
        <translation>un enlace está dañado</translation>
    </message>
    <message>
        <source>a superposition is damaged</source>
        <translation>una superposición está dañada</translation>
    </message>
    <message>
        <source>a value of the superposition is damaged</source>
        <translation>un valor de la superposición está dañado</translation>
    </message>
    <message>
        <source>the file does not show the links that the universe holds</source>
        <translation>el archivo no muestra los enlaces que contiene el universo</translation>
    </message>
    <message>
        <source>a wormhole is damaged</source>
        <translation>un agujero de gusano está dañado</translation>
    </message>
    <message>
        <source>the figures of the wormholes are damaged</source>
        <translation>las cifras de los agujeros de gusano están dañadas</translation>
    </message>
    <message>
        <source>the file does not show the wormholes that the universe holds</source>
        <translation>el archivo no muestra los agujeros de gusano que contiene el universo</translation>
    </message>
    <message>
        <source>the wormhole has no regions at its ends or a strength that there is not</source>
        <translation>el agujero de gusano no tiene regiones en sus extremos o tiene una intensidad que no existe</translation>
    </message>
    <message>
        <source>the file has a route that leads through no wormhole</source>
        <translation>el archivo tiene una ruta que no pasa por ningún agujero de gusano</translation>
    </message>
    <message>
        <source>the log of moves is shorter than it was: what it said of earlier moves is lost</source>
        <translation>el registro de traslados es más corto que antes: se ha perdido lo que decía de traslados anteriores</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk</source>
        <translation>restaure el archivo desde una instantánea; ningún registro corre peligro</translation>
    </message>
    <message>
        <source>not changed, because it cannot be put into the audit trail: %1</source>
        <translation>no se ha cambiado, porque no se puede anotar en la pista de auditoría: %1</translation>
    </message>
    <message>
        <source>sign-in refused: wrong password for %1 (%2)</source>
        <translation>inicio de sesión rechazado: contraseña incorrecta de %1 (%2)</translation>
    </message>
    <message>
        <source>sign-in refused: there is no user %1 (%2)</source>
        <translation>inicio de sesión rechazado: no hay ningún usuario %1 (%2)</translation>
    </message>
    <message>
        <source>the routing table is damaged</source>
        <translation>la tabla de rutas está dañada</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>no hay programación</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>%1, the next %2</source>
        <translation>%1, la próxima %2</translation>
    </message>
    <message>
        <source>%1, the next %2, the last %3</source>
        <translation>%1, la próxima %2, la última %3</translation>
    </message>
    <message>
        <source>%1; the one due %2 was missed</source>
        <translation>%1; la que tocaba %2 se perdió</translation>
    </message>
    <message>
        <source>%1; one failed %2: %3</source>
        <translation>%1; una falló %2: %3</translation>
    </message>
    <message>
        <source>%1; it was taken, but older ones could not be removed %2: %3</source>
        <translation>%1; se tomó, pero no se pudieron eliminar las anteriores %2: %3</translation>
    </message>
    <message>
        <source>the snapshot that was due %1 was missed; it is taken now</source>
        <translation>la instantánea que tocaba %1 se perdió; se toma ahora</translation>
    </message>
    <message>
        <source>took the %1 snapshot %2</source>
        <translation>tomó la instantánea (%1) %2</translation>
    </message>
    <message>
        <source>removed %1 snapshots that were past their time</source>
        <translation>quitó %1 instantáneas caducadas</translation>
    </message>
    <message>
        <source>a rule that keeps no snapshot would remove all: say how many are kept</source>
        <translation>una regla que no conserva ninguna instantánea las quitaría todas: diga cuántas se conservan</translation>
    </message>
    <message>
        <source>the file is not as the engine wrote it: its checksum does not match</source>
        <translation>el archivo no está como el motor lo escribió: su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>the file has no checksum where the engine writes one</source>
        <translation>al archivo le falta la suma de comprobación que el motor escribe</translation>
    </message>
    <message>
        <source>the file does not show the events that it is about</source>
        <translation>el archivo no muestra los eventos de los que trata</translation>
    </message>
    <message>
        <source>the index does not show the frames and streams of its month</source>
        <translation>el índice no muestra los bloques y flujos de su mes</translation>
    </message>
    <message>
        <source>line %1 is no JSON any more</source>
        <translation>la línea %1 ya no es JSON</translation>
    </message>
    <message>
        <source>line %1 is not as it was written</source>
        <translation>la línea %1 no está como se escribió</translation>
    </message>
    <message>
        <source>one or more of lines %1 to %2 are not as they were written</source>
        <translation>una o varias de las líneas %1 a %2 no están como se escribieron</translation>
    </message>
    <message>
        <source>bytes %1 to %2 are not as they were written</source>
        <translation>los bytes %1 a %2 no están como se escribieron</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; seen first on %1</source>
        <translation>no es como Warpscope lo escribió por última vez: modificado a mano o por una sesión interrumpida; visto por primera vez el %1</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; not taken in by maintenance yet</source>
        <translation>no es como Warpscope lo escribió por última vez: modificado a mano o por una sesión interrumpida; aún no asumido por el mantenimiento</translation>
    </message>
    <message>
        <source>nothing if somebody meant it; otherwise restore the file from a snapshot</source>
        <translation>nada si fue intencionado; si no, restaurar el archivo desde una instantánea</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk, and it goes on with the next entry</source>
        <translation>restaurar el archivo desde una instantánea; ningún registro corre peligro, y continúa con la próxima entrada</translation>
    </message>
    <message>
        <source>remove the file, or record a trace anew</source>
        <translation>eliminar el archivo o grabar una traza nueva</translation>
    </message>
    <message>
        <source>warp snapshot delete %1, and take another</source>
        <translation>warp snapshot delete %1, y tomar otra</translation>
    </message>
    <message>
        <source>warp maintain; universe_id and created_at are taken as they stand: compare them with a snapshot&apos;s</source>
        <translation>warp maintain; universe_id y created_at se toman como están: compararlos con los de una instantánea</translation>
    </message>
    <message>
        <source>the manifest is not as it was written: what only it knows (universe_id, created_at) is taken as it stands</source>
        <translation>el manifiesto no está como se escribió: lo que solo él sabe (universe_id, created_at) se toma como está</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Hot: strong consistency, a write waits until it is on the disk</source>
        <translation>Caliente: consistencia fuerte, una escritura espera hasta estar en el disco</translation>
    </message>
    <message>
        <source>Warm: eventual consistency, a power cut may lose 100 ms</source>
        <translation>Templado: consistencia eventual, un corte de luz puede costar los últimos 100 ms</translation>
    </message>
    <message>
        <source>Cold: weak consistency, packed and compressed</source>
        <translation>Frío: consistencia débil, empaquetado y comprimido</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Colapsado</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>It was read since it was written, and has one value.</source>
        <translation>Se ha leído desde que se escribió y tiene un solo valor.</translation>
    </message>
    <message>
        <source>It was not read since it was written, or has several candidate values.</source>
        <translation>No se ha leído desde que se escribió o tiene varios valores posibles.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>%1 records</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>The disk is full, so only deletions are taken. Delete records or free some space, then resume writing.</source>
        <translation>El disco está lleno, así que solo se aceptan eliminaciones. Elimine registros o libere espacio y reanude después la escritura.</translation>
    </message>
    <message>
        <source>Writing has stopped. Remove the cause, then resume writing.</source>
        <translation>La escritura se ha detenido. Elimine la causa y reanude después la escritura.</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The key is not written as keys are.</source>
        <translation>La clave no está escrita como una clave.</translation>
    </message>
    <message>
        <source>Write type:id, such as users:alice.</source>
        <translation>Escriba type:id, como users:alice.</translation>
    </message>
    <message>
        <source>The text or file is not written correctly.</source>
        <translation>El texto o el archivo no está escrito correctamente.</translation>
    </message>
    <message>
        <source>Correct it at the place named below.</source>
        <translation>Corríjalo en el lugar indicado abajo.</translation>
    </message>
    <message>
        <source>It does not exist, or does not exist any more.</source>
        <translation>No existe, o ya no existe.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Actualice para ver lo que hay.</translation>
    </message>
    <message>
        <source>Something else is there already, or was changed meanwhile. Nothing was written.</source>
        <translation>Ya hay otra cosa, o ha cambiado entretanto. No se escribió nada.</translation>
    </message>
    <message>
        <source>Look at it, then decide again.</source>
        <translation>Mírelo y decida de nuevo.</translation>
    </message>
    <message>
        <source>It is larger or deeper than the engine takes.</source>
        <translation>Es más grande o más profundo de lo que admite el motor.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Eso no se puede hacer.</translation>
    </message>
    <message>
        <source>The permission for that is missing.</source>
        <translation>Falta el permiso para ello.</translation>
    </message>
    <message>
        <source>Ask the owner of the directory, or change its permissions.</source>
        <translation>Pregunte al propietario del directorio o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Hay datos guardados dañados.</translation>
    </message>
    <message>
        <source>Verify the universe to see everything that is damaged and how to repair it.</source>
        <translation>Verifique el universo para ver todo lo dañado y cómo repararlo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libere espacio en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another process has it.</source>
        <translation>Lo tiene otro proceso.</translation>
    </message>
    <message>
        <source>Close it there, or try again later.</source>
        <translation>Ciérrelo allí o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Aquí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The banner or the status bar says why.</source>
        <translation>El aviso o la barra de estado dice por qué.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Warpscope.</source>
        <translation>Lo escribió una versión más nueva de Warpscope.</translation>
    </message>
    <message>
        <source>Update Warpscope on this computer.</source>
        <translation>Actualice Warpscope en este equipo.</translation>
    </message>
    <message>
        <source>The disk did not confirm the change: it may have been kept or not.</source>
        <translation>El disco no confirmó el cambio: puede haberse guardado o no.</translation>
    </message>
    <message>
        <source>Look at the record before you try again.</source>
        <translation>Mire el registro antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The computer reported a failure.</source>
        <translation>El equipo informó de un fallo.</translation>
    </message>
    <message>
        <source>Check the disk and its directory, then try again.</source>
        <translation>Compruebe el disco y su directorio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You can observe it meanwhile.</source>
        <translation>Mientras tanto puede observarlo.</translation>
    </message>
    <message>
        <source>Another process writes to this universe or restores it, and only one may.</source>
        <translation>Otro proceso escribe en este universo o lo restaura, y solo uno puede hacerlo.</translation>
    </message>
    <message>
        <source>You can still look at it as an observer.</source>
        <translation>Aun así puede mirarlo como observador.</translation>
    </message>
    <message>
        <source>The disk of this universe can only be read.</source>
        <translation>El disco de este universo es de solo lectura.</translation>
    </message>
    <message>
        <source>You have no permission to write to this directory.</source>
        <translation>No tiene permiso para escribir en este directorio.</translation>
    </message>
    <message>
        <source>There is no universe in this directory.</source>
        <translation>No hay ningún universo en este directorio.</translation>
    </message>
    <message>
        <source>Choose the directory that holds universe.manifest, or make a new universe.</source>
        <translation>Elija el directorio que contiene universe.manifest o cree un universo nuevo.</translation>
    </message>
    <message>
        <source>The directory is not empty, and holds no universe.</source>
        <translation>El directorio no está vacío y no contiene ningún universo.</translation>
    </message>
    <message>
        <source>Choose an empty directory for a new one.</source>
        <translation>Elija un directorio vacío para uno nuevo.</translation>
    </message>
    <message>
        <source>This universe is damaged.</source>
        <translation>Este universo está dañado.</translation>
    </message>
    <message>
        <source>Repair recovers everything that is not destroyed; look first at what it would do.</source>
        <translation>La reparación recupera todo lo que no esté destruido; mire primero lo que haría.</translation>
    </message>
    <message>
        <source>This universe has users, and asks who you are.</source>
        <translation>Este universo tiene usuarios y pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Sign in with a name and its password.</source>
        <translation>Inicie sesión con un nombre y su contraseña.</translation>
    </message>
</context>
<context>
    <name>FileForms</name>
    <message>
        <source>Erlang term</source>
        <translation>Término de Erlang</translation>
    </message>
    <message>
        <source>Erlang table</source>
        <translation>Tabla de Erlang</translation>
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
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>B+tree</source>
        <translation>Árbol B+</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Registro de escritura anticipada</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabla de rutas</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>Muestras de métricas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, compressed with %2</source>
        <translation>%1, comprimido con %2</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Universe</source>
        <translation>Universo</translation>
    </message>
    <message>
        <source>One directory with all of its data: records, history, graph and settings. Everything in it can be read without this program.</source>
        <translation>Un directorio con todos sus datos: registros, historial, grafo y ajustes. Todo puede leerse sin este programa.</translation>
    </message>
    <message>
        <source>Spacetime</source>
        <translation>Espacio-tiempo</translation>
    </message>
    <message>
        <source>Where records live, divided into shards by how often they are used.</source>
        <translation>Donde viven los registros, repartidos en fragmentos según su uso.</translation>
    </message>
    <message>
        <source>Hot, warm, cold</source>
        <translation>Caliente, templado, frío</translation>
    </message>
    <message>
        <source>The three shards. Hot data is written at once and safest, warm data a moment later, cold data is packed and compressed.</source>
        <translation>Los tres fragmentos. Los datos calientes se escriben al instante y con máxima seguridad, los templados un momento después, los fríos se empaquetan y comprimen.</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partícula</translation>
    </message>
    <message>
        <source>A record: one value under one key, such as users:alice.</source>
        <translation>Un registro: un valor bajo una clave, como users:alice.</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Horizonte de sucesos</translation>
    </message>
    <message>
        <source>The cache. What is asked for often stays in memory; what is not falls out.</source>
        <translation>La caché. Lo que se pide a menudo permanece en memoria; lo demás cae fuera.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>The readable file of every record. You may edit it; the engine notices and takes the change in.</source>
        <translation>El archivo legible de cada registro. Puede editarlo; el motor lo nota y adopta el cambio.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>A read that counts. Browsing does not observe: it leaves activity and states as they are.</source>
        <translation>Una lectura que cuenta. Explorar no es observar: la actividad y los estados quedan como están.</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>A record with two values at once, because two sides changed it. It stays so until you choose.</source>
        <translation>Un registro con dos valores a la vez, porque dos partes lo cambiaron. Sigue así hasta que usted elija.</translation>
    </message>
    <message>
        <source>Entanglement</source>
        <translation>Entrelazamiento</translation>
    </message>
    <message>
        <source>A link between records that belong together. Reading one brings the other nearer.</source>
        <translation>Un vínculo entre registros relacionados. Leer uno acerca al otro.</translation>
    </message>
    <message>
        <source>Wormhole</source>
        <translation>Agujero de gusano</translation>
    </message>
    <message>
        <source>A shortcut between records or regions that are used together; it grows with use and fades without.</source>
        <translation>Un atajo entre registros o regiones que se usan juntos; crece con el uso y se desvanece sin él.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>How unevenly data and work are spread. When it is too high the engine moves records between shards.</source>
        <translation>Lo desigual que es el reparto de datos y trabajo. Si es demasiado alta, el motor mueve registros entre fragmentos.</translation>
    </message>
    <message>
        <source>Cosmic log</source>
        <translation>Registro cósmico</translation>
    </message>
    <message>
        <source>The write-ahead log: every change in order, with its number (LSN). It is what survives a crash.</source>
        <translation>El registro de escritura anticipada: cada cambio en orden, con su número (LSN). Es lo que sobrevive a un fallo.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorio</translation>
    </message>
    <message>
        <source>Figures, events and alerts about the universe itself.</source>
        <translation>Cifras, sucesos y alertas sobre el propio universo.</translation>
    </message>
</context>
<context>
    <name>GoToSource</name>
    <message>
        <source>Go to a record, type or page</source>
        <translation>Ir a un registro, tipo o página</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open or make a universe</source>
        <translation>Abrir o crear un universo</translation>
    </message>
    <message>
        <source>A universe is a directory. The Universe menu opens one, makes a new one, or fills one with this computer&apos;s packages to try things out.</source>
        <translation>Un universo es un directorio. El menú Universo abre uno, crea uno nuevo o llena uno con los paquetes de este equipo para probar.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Orientarse</translation>
    </message>
    <message>
        <source>The Explorer shows the regions and, in its second tab, the files. “Go to” in the View menu finds any record or page by a part of its name; Back returns to what was selected before.</source>
        <translation>El Explorador muestra las regiones y, en su segunda pestaña, los archivos. «Ir a» en el menú Ver encuentra cualquier registro o página por una parte de su nombre; Atrás vuelve a lo seleccionado antes.</translation>
    </message>
    <message>
        <source>Look without touching</source>
        <translation>Mirar sin tocar</translation>
    </message>
    <message>
        <source>Browsing changes nothing and does not count as a read. The Inspector explains what is selected; Enter opens it in a tab of its own.</source>
        <translation>Explorar no cambia nada ni cuenta como lectura. El Inspector explica lo que está seleccionado; Intro lo abre en su propia pestaña.</translation>
    </message>
    <message>
        <source>More than one window</source>
        <translation>Más de una ventana</translation>
    </message>
    <message>
        <source>One process writes to a universe, any number can observe it. The program warp does the same work on the command line.</source>
        <translation>Un proceso escribe en un universo y cualquier número puede observarlo. El programa warp hace lo mismo en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>Cambiar un registro</translation>
    </message>
    <message>
        <source>Edit its value as a tree or as JSON, then save. Undo takes back what was saved, unless somebody else has changed the record since; then it says so.</source>
        <translation>Edite su valor como árbol o como JSON y guarde. Deshacer revierte lo guardado, salvo que otra persona haya cambiado el registro desde entonces; en ese caso lo dice.</translation>
    </message>
    <message>
        <source>Use the files</source>
        <translation>Usar los archivos</translation>
    </message>
    <message>
        <source>Every record has a readable file. You may edit it with any program: the engine takes the change in, or the Dashboard lists what is wrong with it.</source>
        <translation>Cada registro tiene un archivo legible. Puede editarlo con cualquier programa: el motor adopta el cambio o el Panel muestra qué está mal.</translation>
    </message>
    <message>
        <source>Bring data in and out</source>
        <translation>Llevar datos dentro y fuera</translation>
    </message>
    <message>
        <source>Import in the Tools menu takes JSON, JSON Lines and CSV, all rows or none. Export writes the records of a type into a file. A file that is dropped on the window is imported.</source>
        <translation>Importar, en el menú Herramientas, admite JSON, JSON Lines y CSV, todas las filas o ninguna. Exportar escribe los registros de un tipo en un archivo. Un archivo soltado sobre la ventana se importa.</translation>
    </message>
    <message>
        <source>Take care of it</source>
        <translation>Cuidarlo</translation>
    </message>
    <message>
        <source>Verify in the Tools menu checks that everything fits together. A universe that does not open any more can be repaired from the same menu.</source>
        <translation>Verificar, en el menú Herramientas, comprueba que todo encaja. Un universo que ya no se abre puede repararse desde el mismo menú.</translation>
    </message>
    <message>
        <source>Keep a moment</source>
        <translation>Conservar un momento</translation>
    </message>
    <message>
        <source>The Snapshots menu keeps the whole universe as it is now while work goes on, and makes a universe of a snapshot again, in a new directory. Every snapshot is a directory whose archive tar unpacks, too. Schedule in the same menu has them taken by themselves while the universe is open, and removes those that are past their time. Differences tells what was added, changed and deleted since one.</source>
        <translation>El menú Instantáneas guarda todo el universo como está ahora mientras el trabajo sigue, y vuelve a hacer un universo de una instantánea, en un directorio nuevo. Cada instantánea es un directorio cuyo archivo también desempaqueta tar. Programación, en el mismo menú, hace que se tomen solas mientras el universo está abierto y quita las caducadas. Diferencias dice qué se añadió, cambió y eliminó desde una de ellas.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Restore in the Snapshots menu makes a universe of a snapshot, or of the state at a time between two, in a new directory or in place; or it brings only some parts back into the open one. A single record comes back from its history or its context menu, and Undo takes that back.</source>
        <translation>Restaurar, en el menú Instantáneas, hace un universo de una instantánea o del estado en un momento entre dos, en un directorio nuevo o en el sitio; o devuelve solo algunas partes al abierto. Un registro suelto vuelve desde su historial o su menú contextual, y Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>The directory of the universe is in its place.</source>
        <translation>El directorio del universo está en su sitio.</translation>
    </message>
    <message>
        <source>The directory of the universe cannot be reached.</source>
        <translation>No se puede acceder al directorio del universo.</translation>
    </message>
    <message>
        <source>Put it back, or close the universe and open it at its new place.</source>
        <translation>Devuélvalo a su sitio, o cierre el universo y ábralo en el nuevo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Changes are taken.</source>
        <translation>Se aceptan cambios.</translation>
    </message>
    <message>
        <source>Remove the cause, then choose Universe &gt; Resume writing.</source>
        <translation>Elimine la causa y elija después Universo &gt; Reanudar la escritura.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro cósmico</translation>
    </message>
    <message>
        <source>%1 of log not in the tree yet, %2 changes not on the disk yet.</source>
        <translation>%1 del registro cósmico aún no están en el árbol, %2 cambios aún no están en el disco.</translation>
    </message>
    <message>
        <source>Much waits in memory, so writers are slowed.</source>
        <translation>Hay mucho esperando en memoria, así que la escritura se ralentiza.</translation>
    </message>
    <message>
        <source>Wait until the tree has caught up, or raise universe_parameters.storage.memory_budget.</source>
        <translation>Espere a que el árbol se ponga al día o aumente universe_parameters.storage.memory_budget.</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Archivo del registro cósmico</translation>
    </message>
    <message>
        <source>%1 of log wait to be archived.</source>
        <translation>%1 del registro cósmico esperan a ser archivados.</translation>
    </message>
    <message>
        <source>Changes up to LSN %1 were not all kept.</source>
        <translation>No se conservaron todos los cambios hasta el LSN %1.</translation>
    </message>
    <message>
        <source>Archiving has stopped: %1</source>
        <translation>El archivado se ha detenido: %1</translation>
    </message>
    <message>
        <source>Remove the cause. No record is at risk, but older changes leave history and restores.</source>
        <translation>Elimine la causa. Ningún registro corre peligro, pero los cambios antiguos dejan de estar en el historial y las restauraciones.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>%1 in %2, %3 changes behind the log.</source>
        <translation>%1 en %2, %3 cambios por detrás del registro cósmico.</translation>
    </message>
    <message>
        <source>Every readable file is written.</source>
        <translation>Todos los archivos legibles están escritos.</translation>
    </message>
    <message>
        <source>Readable files still to be written: %1.</source>
        <translation>Archivos legibles por escribir: %1.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>They follow when writing gets quieter. If something stops them, remove its cause; no record is at risk.</source>
        <translation>Se escribirán cuando haya menos actividad. Si algo lo impide, elimine la causa; ningún registro corre peligro.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Sin medir.</translation>
    </message>
    <message>
        <source>%1 of %2 free.</source>
        <translation>%1 de %2 libres.</translation>
    </message>
    <message>
        <source>Free disk space; deleting records works even on a full disk.</source>
        <translation>Libere espacio en disco; eliminar registros funciona incluso con el disco lleno.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <source>This file system does not limit the number of files.</source>
        <translation>Este sistema de archivos no limita el número de archivos.</translation>
    </message>
    <message>
        <source>%1 more files are possible (%2).</source>
        <translation>Caben %1 archivos más (%2).</translation>
    </message>
    <message>
        <source>Remove files, or move records that are read rarely to cold: it needs few files.</source>
        <translation>Elimine archivos o mueva a frío los registros que se leen poco: necesita pocos archivos.</translation>
    </message>
    <message>
        <source>Edits by hand</source>
        <translation>Ediciones a mano</translation>
    </message>
    <message>
        <source>No file edited by hand waits for a decision.</source>
        <translation>Ningún archivo editado a mano espera una decisión.</translation>
    </message>
    <message>
        <source>Edited by hand and not taken in: %1.</source>
        <translation>Editados a mano y no incorporados: %1.</translation>
    </message>
    <message>
        <source>Decide about the files listed above; they are never overwritten while they are listed.</source>
        <translation>Decida sobre los archivos de la lista de arriba; nunca se sobrescriben mientras están en ella.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The last round had no failure.</source>
        <translation>La última ronda no tuvo fallos.</translation>
    </message>
    <message>
        <source>The last round failed.</source>
        <translation>La última ronda falló.</translation>
    </message>
    <message>
        <source>It tries again by itself; the log tells more.</source>
        <translation>Lo reintenta por sí solo; el registro de sucesos dice más.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>No process has the universe open for writing.</source>
        <translation>Ningún proceso tiene el universo abierto para escribir.</translation>
    </message>
    <message>
        <source>%1 behind the process that writes.</source>
        <translation>%1 por detrás del proceso que escribe.</translation>
    </message>
    <message>
        <source>Wait, or look at that process: it may hang.</source>
        <translation>Espere o revise ese proceso: puede estar bloqueado.</translation>
    </message>
    <message>
        <source>The last one that had did not close it.</source>
        <translation>El último que lo tuvo no lo cerró.</translation>
    </message>
    <message>
        <source>Open it for writing once: that replays the log. Nothing acknowledged is lost.</source>
        <translation>Ábralo una vez para escribir: eso reproduce el registro cósmico. No se pierde nada confirmado.</translation>
    </message>
    <message>
        <source>Writing process</source>
        <translation>Proceso que escribe</translation>
    </message>
    <message>
        <source>It is of another version and does not tell its health.</source>
        <translation>Es de otra versión y no comunica su estado.</translation>
    </message>
    <message>
        <source>Look at the health that it shows itself.</source>
        <translation>Consulte el estado que muestra él mismo.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>Wait, or end that process; nothing acknowledged is lost.</source>
        <translation>Espere o termine ese proceso; no se pierde nada confirmado.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>The file of schemas is in force.</source>
        <translation>El archivo de esquemas está en vigor.</translation>
    </message>
    <message>
        <source>The file of schemas cannot be used.</source>
        <translation>El archivo de esquemas no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the file, or set the schema again.</source>
        <translation>Corrija el archivo o vuelva a definir el esquema.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>The file of users and roles is in force.</source>
        <translation>El archivo de usuarios y roles está en vigor.</translation>
    </message>
    <message>
        <source>The file of users and roles cannot be used.</source>
        <translation>El archivo de usuarios y roles no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the file: until then nobody can open the universe.</source>
        <translation>Corrija el archivo: hasta entonces nadie puede abrir el universo.</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorio</translation>
    </message>
    <message>
        <source>Figures are measured and written down.</source>
        <translation>Se miden y se anotan las cifras.</translation>
    </message>
    <message>
        <source>Figures cannot be written down.</source>
        <translation>No se pueden anotar las cifras.</translation>
    </message>
    <message>
        <source>Remove the cause; no record is at risk.</source>
        <translation>Elimine la causa; ningún registro corre peligro.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>No alert is raised.</source>
        <translation>No hay ninguna alerta activa.</translation>
    </message>
    <message>
        <source>An alert is raised.</source>
        <translation>Hay una alerta activa.</translation>
    </message>
    <message>
        <source>Look at the rule: it says what to do.</source>
        <translation>Mire la regla: dice qué hacer.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>The snapshots cannot be looked at.</source>
        <translation>No se pueden consultar las instantáneas.</translation>
    </message>
    <message>
        <source>None was missed.</source>
        <translation>No se perdió ninguna.</translation>
    </message>
    <message>
        <source>The last snapshot was taken; older ones could not be removed.</source>
        <translation>La última instantánea se tomó; no se pudieron eliminar las anteriores.</translation>
    </message>
    <message>
        <source>Remove the cause. Removing them is tried again within the hour.</source>
        <translation>Elimine la causa. Se intentará eliminarlas de nuevo antes de una hora.</translation>
    </message>
    <message>
        <source>A snapshot of the schedule was not taken.</source>
        <translation>No se tomó una instantánea programada.</translation>
    </message>
    <message>
        <source>Remove the cause if one is told, and take one now: Snapshots &gt; Take a snapshot. They are missed while no process has the universe open.</source>
        <translation>Elimine la causa si se indica una y tome una ahora: Instantáneas &gt; Tomar una instantánea. Se pierden mientras ningún proceso tiene abierto el universo.</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>It went to another shard; its value stayed what it was.</source>
        <translation>Pasó a otro fragmento; su valor siguió siendo el mismo.</translation>
    </message>
    <message>
        <source>Deleted. This is the value it had.</source>
        <translation>Eliminado. Este es el valor que tenía.</translation>
    </message>
    <message>
        <source>Deleted. The value it had is not kept in the log.</source>
        <translation>Eliminado. El valor que tenía no se conserva en el registro cósmico.</translation>
    </message>
    <message>
        <source>Created with this value.</source>
        <translation>Creado con este valor.</translation>
    </message>
    <message>
        <source>Written with this value; the one before is not kept in the log.</source>
        <translation>Escrito con este valor; el anterior no se conserva en el registro cósmico.</translation>
    </message>
    <message>
        <source>What this change made of the value before it.</source>
        <translation>Lo que este cambio hizo del valor anterior.</translation>
    </message>
    <message>
        <source>The newest %1 versions are listed.</source>
        <translation>Se muestran las %1 versiones más recientes.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: universe_parameters.wal_retention is 0.</source>
        <translation>Las versiones anteriores no se conservan: universe_parameters.wal_retention es 0.</translation>
    </message>
    <message>
        <source>The log is kept for %1 days and up to %2, from LSN %3 on.</source>
        <translation>El registro cósmico se conserva %1 días y hasta %2, desde el LSN %3.</translation>
    </message>
    <message>
        <source>No change of this record is in the log any more. The log is kept for %1 days and up to %2.</source>
        <translation>En el registro cósmico ya no queda ningún cambio de este registro. Se conserva %1 días y hasta %2.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: the log goes as soon as its changes are in the tree. Set universe_parameters.wal_retention.age and .size to keep them.</source>
        <translation>Las versiones anteriores no se conservan: el registro cósmico desaparece en cuanto sus cambios están en el árbol. Ajuste universe_parameters.wal_retention.age y .size para conservarlas.</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>Gone in a snapshot</source>
        <translation>Ausente en una instantánea</translation>
    </message>
    <message>
        <source>Kept in a snapshot</source>
        <translation>Conservado en una instantánea</translation>
    </message>
    <message>
        <source>It was gone when the snapshot %1 was taken.</source>
        <translation>Ya no estaba cuando se tomó la instantánea %1.</translation>
    </message>
    <message>
        <source>The snapshot %1 shows this value; changes around it may be missing.</source>
        <translation>La instantánea %1 muestra este valor; pueden faltar cambios anteriores y posteriores.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Nothing may follow the value.</source>
        <translation>Nada puede seguir al valor.</translation>
    </message>
    <message>
        <source>The value is nested too deeply.</source>
        <translation>El valor está anidado demasiado profundo.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Aquí se espera un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is there twice.</source>
        <translation>El nombre «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Aquí se esperan dos puntos.</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>Aquí se espera una coma o %1.</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>Aquí se espera una cifra.</translation>
    </message>
    <message>
        <source>A number does not begin with a zero.</source>
        <translation>Un número no empieza por cero.</translation>
    </message>
    <message>
        <source>This is no JSON value. Texts stand in double quotes.</source>
        <translation>Esto no es un valor JSON. Los textos van entre comillas dobles.</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be escaped.</source>
        <translation>Un salto de línea o carácter de control dentro de un texto debe escaparse.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Falta la comilla de cierre de este texto.</translation>
    </message>
    <message>
        <source>This is no escape that JSON knows.</source>
        <translation>JSON no conoce este escape.</translation>
    </message>
    <message>
        <source>This escape is half a character; its other half is missing.</source>
        <translation>Esta secuencia de escape es medio carácter; falta la otra mitad.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Desktop explorer of WarpEngine universes.</source>
        <translation>Explorador de escritorio de universos WarpEngine.</translation>
    </message>
    <message>
        <source>Open the universe in &lt;directory&gt;.</source>
        <translation>Abrir el universo en &lt;directory&gt;.</translation>
    </message>
    <message>
        <source>Make a new universe in &lt;directory&gt; and open it.</source>
        <translation>Crear un universo nuevo en &lt;directory&gt; y abrirlo.</translation>
    </message>
    <message>
        <source>Make a universe of this computer&apos;s packages in &lt;directory&gt; and open it.</source>
        <translation>Crear en &lt;directory&gt; un universo con los paquetes de este equipo y abrirlo.</translation>
    </message>
    <message>
        <source>Only look; another process may write.</source>
        <translation>Solo mirar; otro proceso puede escribir.</translation>
    </message>
    <message>
        <source>Show this page first, such as dashboard or table:orders.</source>
        <translation>Mostrar primero esta página, como dashboard o table:orders.</translation>
    </message>
    <message>
        <source>Select this record.</source>
        <translation>Seleccionar este registro.</translation>
    </message>
    <message>
        <source>light or dark; otherwise as chosen in the program.</source>
        <translation>light o dark; si no, lo elegido en el programa.</translation>
    </message>
    <message>
        <source>Language code such as de or zh_CN.</source>
        <translation>Código de idioma como de o zh_CN.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, como 1280x800.</translation>
    </message>
    <message>
        <source>Tell all ages from this moment (ISO 8601).</source>
        <translation>Contar todas las edades desde este momento (ISO 8601).</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG once it is complete, then exit.</source>
        <translation>Guardar una imagen PNG de la ventana cuando esté completa y salir.</translation>
    </message>
    <message>
        <source>Only one of --open, --create and --sample can be given.</source>
        <translation>Solo puede darse uno de --open, --create y --sample.</translation>
    </message>
    <message>
        <source>--%1 needs a directory.</source>
        <translation>--%1 necesita un directorio.</translation>
    </message>
    <message>
        <source>--observer needs --open.</source>
        <translation>--observer necesita --open.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not &quot;%1&quot;.</source>
        <translation>--theme es light o dark, no «%1».</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size es un ancho y un alto como 1280x800, no «%1».</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now es un momento como 2026-01-15T14:30:00Z, no «%1».</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help muestra las opciones.</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>Solo puede darse un directorio; «%1» sobra.</translation>
    </message>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language es uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>Who opens a universe that has users.</source>
        <translation>Quién abre un universo que tiene usuarios.</translation>
    </message>
    <message>
        <source>The user&apos;s password, in the first line of &lt;file&gt;; otherwise WARP_PASSWORD, or the window asks.</source>
        <translation>La contraseña del usuario, en la primera línea de &lt;file&gt;; si no, WARP_PASSWORD, o la ventana la pide.</translation>
    </message>
    <message>
        <source>--user needs a universe to open: add --open.</source>
        <translation>--user necesita un universo que abrir: añada --open.</translation>
    </message>
    <message>
        <source>--password-file needs --user.</source>
        <translation>--password-file necesita --user.</translation>
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
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>Estabilidad del vacío</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Retraso del espejo</translation>
    </message>
    <message>
        <source>Slowed writes</source>
        <translation>Escrituras frenadas</translation>
    </message>
    <message>
        <source>Sync latency</source>
        <translation>Latencia de sincronización</translation>
    </message>
    <message>
        <source>Edited files</source>
        <translation>Archivos editados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desfasado</translation>
    </message>
    <message>
        <source>critical from %1 up</source>
        <translation>crítico a partir de %1</translation>
    </message>
    <message>
        <source>warning from %1 up</source>
        <translation>aviso a partir de %1</translation>
    </message>
    <message>
        <source>critical from %1 down</source>
        <translation>crítico con %1 o menos</translation>
    </message>
    <message>
        <source>warning from %1 down</source>
        <translation>aviso con %1 o menos</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>Horizonte de sucesos</translation>
    </message>
    <message>
        <source>Photon sphere</source>
        <translation>Esfera de fotones</translation>
    </message>
    <message>
        <source>Deep cache</source>
        <translation>Caché profunda</translation>
    </message>
    <message>
        <source>Values that are asked for again and again, kept as they are.</source>
        <translation>Valores que se piden una y otra vez, guardados tal cual.</translation>
    </message>
    <message>
        <source>New values, with a second chance when they are asked for again.</source>
        <translation>Valores nuevos, con una segunda oportunidad si se vuelven a pedir.</translation>
    </message>
    <message>
        <source>Values that were asked for often, compressed.</source>
        <translation>Valores que se pidieron a menudo, comprimidos.</translation>
    </message>
</context>
<context>
    <name>MeasuredTiles</name>
    <message>
        <source>no trend yet</source>
        <translation>aún sin tendencia</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>rising by %1 an hour</source>
        <translation>sube %1 por hora</translation>
    </message>
    <message>
        <source>falling by %1 an hour</source>
        <translation>baja %1 por hora</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>How loaded the engine is: processor, memory and disk, each from 0 to 1. From 2.5 on Maxwell&apos;s demon rebalances.</source>
        <translation>Lo cargado que está el motor: procesador, memoria y disco, cada uno de 0 a 1. A partir de 2,5 el demonio de Maxwell reequilibra.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>of 3</source>
        <translation>de 3</translation>
    </message>
    <message>
        <source>Processor %1, memory %2, disk %3</source>
        <translation>Procesador %1, memoria %2, disco %3</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Aciertos de caché</translation>
    </message>
    <message>
        <source>The share of observed values that the event horizon, the engine&apos;s cache, had at hand.</source>
        <translation>La parte de los valores observados que el horizonte de sucesos, la caché del motor, tenía a mano.</translation>
    </message>
    <message>
        <source>nothing observed yet</source>
        <translation>aún nada observado</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 valores, %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events appended to the streams of the temporal region, each second.</source>
        <translation>Eventos por segundo añadidos a los flujos de la región temporal.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>aún sin eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n stream(s)</source>
        <translation>
            <numerusform>%1 en %n flujo</numerusform>
            <numerusform>%1 en %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Agujeros de gusano</translation>
    </message>
    <message>
        <source>The share of values fetched ahead along wormholes that were then read. Wormholes are learned from the order in which records are read.</source>
        <translation>La parte de los valores adelantados por agujeros de gusano que luego se leyeron. Los agujeros de gusano se aprenden del orden en que se leen los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ways between regions followed a wormhole.</source>
        <translation>El %1 de los caminos entre regiones siguió un agujero de gusano.</translation>
    </message>
    <message>
        <source>%1, nothing fetched ahead</source>
        <translation>%1, nada adelantado</translation>
    </message>
    <message>
        <source>%1, %2 fetched ahead</source>
        <translation>%1, %2 adelantados</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules of the observatory that fire now.</source>
        <translation>Reglas del observatorio que saltan ahora.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>activas</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n silenciada</numerusform>
            <numerusform>%n silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) watch</source>
        <translation>
            <numerusform>%n regla vigila</numerusform>
            <numerusform>%n reglas vigilan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Tabla de tipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Árbol del valor</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Editar valor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Quitar valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Shard</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Where it lives: hot, warm or cold, by how often it is used.</source>
        <translation>Dónde vive: caliente, templado o frío, según cuánto se usa.</translation>
    </message>
    <message>
        <source>Gravitational attraction</source>
        <translation>Atracción gravitatoria</translation>
    </message>
    <message>
        <source>How strongly its shard holds it: priority, activity and size against the shard&apos;s load.</source>
        <translation>Con qué fuerza lo retiene su fragmento: prioridad, actividad y tamaño frente a la carga del fragmento.</translation>
    </message>
    <message>
        <source>Temporal weight</source>
        <translation>Peso temporal</translation>
    </message>
    <message>
        <source>Grows with observations and halves every 30 days.</source>
        <translation>Crece con las observaciones y se reduce a la mitad cada 30 días.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>What its writer asked for; decides where a new record goes.</source>
        <translation>Lo que pidió quien lo escribió; decide adónde va un registro nuevo.</translation>
    </message>
    <message>
        <source>Quantum state</source>
        <translation>Estado cuántico</translation>
    </message>
    <message>
        <source>Superposition until it is read on purpose, collapsed from then on; each write begins anew.</source>
        <translation>Superposición hasta que se lee a propósito, colapsado desde entonces; cada escritura empieza de nuevo.</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>How often it was read on purpose. Looking at it here is a peek and does not count.</source>
        <translation>Cuántas veces se ha leído a propósito. Mirarlo aquí no cuenta.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>When it was last read on purpose.</source>
        <translation>Cuándo se leyó a propósito por última vez.</translation>
    </message>
    <message>
        <source>Entangled with</source>
        <translation>Entrelazado con</translation>
    </message>
    <message>
        <source>Records that belong to it: they are read and placed together.</source>
        <translation>Registros que van con él: se leen y se colocan juntos.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Where its value lies among all values: similar values lie near each other.</source>
        <translation>Dónde está su valor entre todos: los valores parecidos quedan cerca unos de otros.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The number (LSN) of the change that made it what it is.</source>
        <translation>El número (LSN) del cambio que lo hizo como es.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When it was written for the first time.</source>
        <translation>Cuándo se escribió por primera vez.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>When it was written or moved last.</source>
        <translation>Cuándo se escribió o se movió por última vez.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of its value as compact JSON, without the properties.</source>
        <translation>Bytes de su valor como JSON compacto, sin las propiedades.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>XXH3-64 of the value: a damaged byte does not go unnoticed.</source>
        <translation>XXH3-64 del valor: un byte dañado no pasa inadvertido.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The readable file of this record, written shortly after each change; for cold and large ones the pack they share.</source>
        <translation>El archivo legible de este registro, escrito poco después de cada cambio; para los fríos y grandes, el paquete que comparten.</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Somebody deleted this record while you were editing it. Saving creates it again.</source>
        <translation>Alguien eliminó este registro mientras lo editaba. Al guardar se crea de nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed this record at %1 while you were editing it.</source>
        <translation>Alguien cambió este registro a las %1 mientras lo editaba.</translation>
    </message>
    <message>
        <source>This value has %1; its beginning is shown.</source>
        <translation>Este valor ocupa %1; se muestra su comienzo.</translation>
    </message>
    <message>
        <source>Show and edit all of it</source>
        <translation>Mostrar y editar todo</translation>
    </message>
    <message>
        <source>This value has texts that are too long for a line. They are shown cut, so it cannot be edited here. Raw shows all of it.</source>
        <translation>Este valor contiene textos demasiado largos para una línea. Se muestran recortados, por lo que no se puede editar aquí. «Bruto» lo muestra todo.</translation>
    </message>
    <message>
        <source>This value has %1, more than an editor can hold. Its beginning is shown; Raw shows all of it.</source>
        <translation>Este valor ocupa %1, más de lo que cabe en un editor. Se muestra su comienzo; «Bruto» lo muestra todo.</translation>
    </message>
    <message>
        <source>In the universe, version %1, changed %2</source>
        <translation>En el universo, versión %1, cambiado %2</translation>
    </message>
    <message>
        <source>In the file, which cannot be taken in</source>
        <translation>En el archivo, que no se puede incorporar</translation>
    </message>
    <message>
        <source>In the file, edited on version %1</source>
        <translation>En el archivo, editado sobre la versión %1</translation>
    </message>
    <message>
        <source>It was edited on version %1, and the record has changed since.</source>
        <translation>Se editó sobre la versión %1 y el registro ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It was edited while the record was deleted.</source>
        <translation>Se editó mientras se eliminaba el registro.</translation>
    </message>
    <message>
        <source>Its key belongs to another file.</source>
        <translation>Su clave pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>There is no record whose file this is.</source>
        <translation>No hay ningún registro al que pertenezca este archivo.</translation>
    </message>
    <message>
        <source>It claims version %1, which the universe has not reached.</source>
        <translation>Indica la versión %1, a la que el universo no ha llegado.</translation>
    </message>
    <message>
        <source>It cannot be read as a record: %1</source>
        <translation>No se puede leer como registro: %1</translation>
    </message>
    <message>
        <source>It cannot be read as a record. Line %1, column %2: %3</source>
        <translation>No se puede leer como registro. Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This record does not exist (any more).</source>
        <translation>Este registro no existe (o ya no).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This is an earlier state; reading it again failed. %1</source>
        <translation>Este es un estado anterior; no se pudo volver a leer. %1</translation>
    </message>
    <message>
        <source>The file of this record was edited by hand and could not be taken in. %1</source>
        <translation>El archivo de este registro se editó a mano y no se pudo incorporar. %1</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>El suyo, sin guardar</translation>
    </message>
    <message>
        <source>Theirs, version %1, changed %2</source>
        <translation>El otro, versión %1, cambiado %2</translation>
    </message>
    <message numerus="yes">
        <source>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</source>
        <translation>
            <numerusform>Este registro está en superposición: puede tener %n valor. Se muestra el que devuelve una observación.</numerusform>
            <numerusform>Este registro está en superposición: puede tener cualquiera de %n valores. Se muestra el que devuelve una observación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 as compact JSON.</source>
        <translation>%1 como JSON compacto.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún no escrito</translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitados</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Replayed from the log</source>
        <translation>Repetido desde el registro cósmico</translation>
    </message>
    <message>
        <source>Batches that were written between the snapshot and that moment.</source>
        <translation>Lotes que se escribieron entre la instantánea y ese momento.</translation>
    </message>
    <message>
        <source>No time can be restored yet: that takes a snapshot before it.</source>
        <translation>Todavía no se puede restaurar ningún momento: hace falta una instantánea anterior.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Restorable times: %1.</source>
        <translation>Momentos restaurables: %1.</translation>
    </message>
    <message>
        <source>No record, node or edge is different from now.</source>
        <translation>Ningún registro, nodo ni arista es distinto de ahora.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>The graph: all nodes and edges</source>
        <translation>El grafo: todos los nodos y aristas</translation>
    </message>
    <message>
        <source>All links between records</source>
        <translation>Todos los enlaces entre registros</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What was written after it is not in the restored universe.</source>
        <translation>Lo escrito después no está en el universo restaurado.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Copied as they are.</source>
        <translation>Copiados tal cual.</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Files of events, links and the like that were damaged before the snapshot.</source>
        <translation>Archivos de eventos, enlaces y similares que ya estaban dañados antes de la instantánea.</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Archivos por escribir</translation>
    </message>
    <message>
        <source>Readable files of records that the engine writes once it is opened.</source>
        <translation>Archivos legibles de registros que el motor escribe en cuanto se abre.</translation>
    </message>
    <message>
        <source>The chosen parts are again what they were then.</source>
        <translation>Las partes elegidas vuelven a ser lo que eran entonces.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n lote</numerusform>
            <numerusform>%n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is atomic.</source>
        <translation>Cada uno es atómico.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Superpositions</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n arista</numerusform>
            <numerusform>%n aristas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superposition(s)</source>
        <translation>
            <numerusform>%n superposición</numerusform>
            <numerusform>%n superposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the same parts from the snapshot %1.</source>
        <translation>Restaure las mismas partes desde la instantánea %1.</translation>
    </message>
    <message>
        <source>No snapshot was taken; the log may lead back to %1.</source>
        <translation>No se tomó ninguna instantánea; el registro cósmico puede llevar de vuelta al %1.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Safety, before a restore</source>
        <translation>Seguridad, antes de una restauración</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records that the universe had at that moment.</source>
        <translation>Registros que el universo tenía en ese momento.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nodes of the graph.</source>
        <translation>Nodos del grafo.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Edges of the graph.</source>
        <translation>Aristas del grafo.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Pairs of entangled records.</source>
        <translation>Pares de registros entrelazados.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events of all tiers.</source>
        <translation>Eventos de todos los niveles.</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Registros cambiados</translation>
    </message>
    <message>
        <source>Records that this snapshot holds itself.</source>
        <translation>Registros que contiene esta misma instantánea.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>What is gone since the base.</source>
        <translation>Lo que ha desaparecido desde la base.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>universe.tar.gz: `tar xzf` of a full snapshot gives a universe that opens.</source>
        <translation>universe.tar.gz: `tar xzf` de una instantánea completa da un universo que se abre.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Size of the files inside, which a restore needs at least.</source>
        <translation>Tamaño de los archivos que contiene; una restauración necesita al menos eso.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Members of the archive, each with its checksum in the list inside.</source>
        <translation>Miembros del archivo comprimido, cada uno con su suma de control en la lista interior.</translation>
    </message>
    <message>
        <source>Checksum of the archive.</source>
        <translation>Suma de control del archivo comprimido.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version of the program that wrote it.</source>
        <translation>Versión del programa que la escribió.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Cadena incompleta</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Sumas verificadas</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of its directory.</source>
        <translation>De su directorio.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Everything written until then is in it, nothing after it.</source>
        <translation>Contiene todo lo escrito hasta entonces y nada posterior.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The snapshot it builds upon, and which a restore needs as well.</source>
        <translation>La instantánea en la que se apoya y que una restauración también necesita.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Número de cambio</translation>
    </message>
    <message>
        <source>The last change of the universe that is in it.</source>
        <translation>El último cambio del universo que contiene.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Every file inside was compared.</source>
        <translation>Se comparó cada archivo que contiene.</translation>
    </message>
    <message>
        <source>The checksums of the archive were compared.</source>
        <translation>Se compararon las sumas de control del archivo comprimido.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>la %1.ª más nueva</translation>
    </message>
    <message>
        <source>hour %1</source>
        <translation>hora %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>semana desde %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mes %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>año %1</translation>
    </message>
    <message>
        <source>base of %1</source>
        <translation>base de %1</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>tomada a mano</translation>
    </message>
    <message>
        <source>taken before a restore</source>
        <translation>tomada antes de restaurar</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Queda o se va</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Queda: %1</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Builds upon</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Every snapshot that a restore needs, down to the full one.</source>
        <translation>Todas las instantáneas que necesita una restauración, hasta la completa.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>La necesitan</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantánea</numerusform>
            <numerusform>%n instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>They build upon it: it cannot be deleted before them.</source>
        <translation>Se basan en ella: no se puede eliminar antes que ellas.</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>OK</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No universe</source>
        <translation>Sin universo</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
</context>
<context>
    <name>Temperature</name>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Templado</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Event horizon</source>
        <translation>Horizonte de sucesos</translation>
    </message>
    <message>
        <source>The cache: values that are asked for often, by shard and level. Its figures are at most a minute old.</source>
        <translation>La caché: valores que se piden a menudo, por fragmento y nivel. Sus cifras tienen como mucho un minuto.</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Events of the current hours, one file an hour.</source>
        <translation>Eventos de las horas en curso, un archivo por hora.</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>Events of the last days, one compressed file a day.</source>
        <translation>Eventos de los últimos días, un archivo comprimido por día.</translation>
    </message>
    <message>
        <source>Historical events</source>
        <translation>Eventos históricos</translation>
    </message>
    <message>
        <source>Older events, one compressed file a month.</source>
        <translation>Eventos más antiguos, un archivo comprimido por mes.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Events by what they belong to, over all tiers.</source>
        <translation>Eventos según a qué pertenecen, en todos los niveles.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nodes of the graph, by type.</source>
        <translation>Nodos del grafo, por tipo.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Edges of the graph, by relation.</source>
        <translation>Aristas del grafo, por relación.</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Registros entrelazados</translation>
    </message>
    <message>
        <source>Pairs of records that belong together, by why they do.</source>
        <translation>Pares de registros que van juntos, según el motivo.</translation>
    </message>
    <message>
        <source>Open wormholes</source>
        <translation>Agujeros de gusano abiertos</translation>
    </message>
    <message>
        <source>Shortcuts between regions that readers have taken lately; the figure is their strength.</source>
        <translation>Atajos entre regiones que los lectores han tomado últimamente; la cifra es su fuerza.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>The cheapest ways between regions that no wormhole joins directly; the figure is their cost.</source>
        <translation>Los caminos más baratos entre regiones que ningún agujero de gusano une directamente; la cifra es su coste.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>The sum of the loads of processor, memory and disk, 0 to 3.</source>
        <translation>La suma de las cargas de procesador, memoria y disco, de 0 a 3.</translation>
    </message>
    <message>
        <source>Processor load</source>
        <translation>Carga del procesador</translation>
    </message>
    <message>
        <source>Processor time of the engine over its share, 0 to 1.</source>
        <translation>Tiempo de procesador del motor respecto a su parte, de 0 a 1.</translation>
    </message>
    <message>
        <source>Memory load</source>
        <translation>Carga de memoria</translation>
    </message>
    <message>
        <source>Memory of the engine over its budget, 0 to 1.</source>
        <translation>Memoria del motor respecto a su presupuesto, de 0 a 1.</translation>
    </message>
    <message>
        <source>Disk load</source>
        <translation>Carga del disco</translation>
    </message>
    <message>
        <source>The greatest of log, mirror and disk over their budgets, 0 to 1.</source>
        <translation>El mayor de registro, espejo y disco respecto a sus presupuestos, de 0 a 1.</translation>
    </message>
    <message>
        <source>Disorder</source>
        <translation>Desorden</translation>
    </message>
    <message>
        <source>How unevenly records lie over shards and types, 0 to 1.</source>
        <translation>Lo desigual que es el reparto de registros por fragmentos y tipos, de 0 a 1.</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>Estabilidad del vacío</translation>
    </message>
    <message>
        <source>1 without failing or overdue checks, down to 0.</source>
        <translation>1 sin comprobaciones fallidas o atrasadas, hasta 0.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What the stability of the vacuum is made of.</source>
        <translation>De qué se compone la estabilidad del vacío.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Order of time</source>
        <translation>Orden temporal</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules that watch a metric, and how each of them stands.</source>
        <translation>Reglas que vigilan una métrica, y cómo está cada una.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Everything that is measured, with its last value.</source>
        <translation>Todo lo que se mide, con su último valor.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>What values of a type have to look like.</source>
        <translation>Cómo han de ser los valores de un tipo.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Who may open the universe, and in which roles. Without users everybody who can open its directory is admin.</source>
        <translation>Quién puede abrir el universo y con qué roles. Sin usuarios, todo el que pueda abrir su directorio es administrador.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles, and how many kinds of access each of them has.</source>
        <translation>Roles, y cuántos tipos de acceso tiene cada uno.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>The universe as it was at a moment, newest first, with the records it had then and the size of the archive.</source>
        <translation>El universo tal como era en un momento, el más reciente primero, con los registros que tenía y el tamaño del archivo comprimido.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who changed what, and who was refused, line by line.</source>
        <translation>Quién cambió qué y a quién se le negó, línea por línea.</translation>
    </message>
    <message>
        <source>Life of the universe</source>
        <translation>Vida del universo</translation>
    </message>
    <message>
        <source>When it was opened, closed, repaired, rebalanced or put into a snapshot.</source>
        <translation>Cuándo se abrió, cerró, reparó, reequilibró o se tomó en una instantánea.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n fila errónea</numerusform>
            <numerusform>%n filas erróneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was imported.</source>
        <translation>%1; no se importó nada.</translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation>Se importarían %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importados</translation>
    </message>
    <message>
        <source>%1, %2 skipped.</source>
        <translation>%1; %2 omitidas.</translation>
    </message>
</context>
<context>
    <name>TreemapView</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>Observando. El proceso que escribía en este universo ha terminado.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Abrir para escribir</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>Observando, pero el proceso %1 no envía nada nuevo desde hace %2. Lo que ve puede estar anticuado.</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>Observando, %1 por detrás del proceso %2. Desde aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Solo lectura. %1</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>Reanudar la escritura</translation>
    </message>
</context>
<context>
    <name>warp::ui::AboutDialog</name>
    <message>
        <source>About Warpscope</source>
        <translation>Acerca de Warpscope</translation>
    </message>
    <message>
        <source>Looks into WarpEngine universes: directories of readable data with a database&apos;s promises.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Explora universos WarpEngine: directorios de datos legibles con las garantías de una base de datos.

Software libre bajo la Licencia Pública General GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Compilado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ActivityView</name>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Clear finished tasks</source>
        <translation>Quitar tareas terminadas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>No tasks are running.</source>
        <translation>No hay tareas en curso.</translation>
    </message>
</context>
<context>
    <name>warp::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>warp::ui::BranchModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>warp::ui::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Hidden part of the path</source>
        <translation>Parte oculta de la ruta</translation>
    </message>
</context>
<context>
    <name>warp::ui::CandidatesPane</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Values that the record may have</source>
        <translation>Valores que puede tener el registro</translation>
    </message>
    <message>
        <source>What an observation returns</source>
        <translation>Lo que devuelve una observación</translation>
    </message>
    <message>
        <source>The chosen other value</source>
        <translation>El otro valor elegido</translation>
    </message>
    <message>
        <source>An observation returns this one: its amplitude is the greatest.</source>
        <translation>Una observación devuelve este: su amplitud es la mayor.</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2: what an observation returns</source>
        <translation>Candidato %1, amplitud %2: lo que devuelve una observación</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2</source>
        <translation>Candidato %1, amplitud %2</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Guarde o revierta primero lo que escribió.</translation>
    </message>
    <message>
        <source>Collapsing keeps one value and lets the others go. Undo brings them back.</source>
        <translation>Colapsar conserva un valor y deja ir los demás. Deshacer los devuelve.</translation>
    </message>
    <message>
        <source>Collapse to candidate %1</source>
        <translation>Colapsar al candidato %1</translation>
    </message>
    <message>
        <source>Collapse %1 to candidate %2</source>
        <translation>Colapsar %1 al candidato %2</translation>
    </message>
    <message>
        <source>The record was not collapsed</source>
        <translation>El registro no se colapsó</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Sin ese campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind of value: %1</source>
        <translation>Tipo de valor: %1</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5e3</source>
        <translation>Esto no es un número como 12 o -0.5e3</translation>
    </message>
    <message>
        <source>Only true and false are allowed here</source>
        <translation>Aquí solo se permiten true y false</translation>
    </message>
    <message>
        <source>This is no JSON object or array, such as {&quot;a&quot;: 1} or [1, 2]</source>
        <translation>Esto no es un objeto o una lista JSON como {&quot;a&quot;: 1} o [1, 2]</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEdits</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>Editar %1 de %2</translation>
    </message>
    <message>
        <source>Somebody else changed this field</source>
        <translation>Alguien más cambió este campo</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3. You typed %4.</source>
        <translation>%1 de %2 es ahora %3. Usted escribió %4.</translation>
    </message>
    <message>
        <source>to take the field out</source>
        <translation>quitar el campo</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Escribir lo mío</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo suyo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Fold or unfold here	Ctrl+.</source>
        <translation>Plegar o desplegar aquí	Ctrl+.</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>warp::ui::CollectedRecordModel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::CommandPalette</name>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>warp::ui::ComparePane</name>
    <message>
        <source>Value as JSON</source>
        <translation>Valor como JSON</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>El otro valor</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionBar</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>Cambiar la condición %1</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>Sin la condición %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A day in UTC, or a moment such as 2026-01-15T14:30:00Z</source>
        <translation>Un día en UTC o un momento como 2026-01-15T14:30:00Z</translation>
    </message>
    <message>
        <source>Numbers are compared as numbers, texts without regard to case</source>
        <translation>Los números se comparan como números y los textos sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>There is no column to filter by</source>
        <translation>No hay columna por la que filtrar</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Hace falta un valor</translation>
    </message>
    <message>
        <source>That is no day, such as 2026-01-15</source>
        <translation>Eso no es un día como 2026-01-15</translation>
    </message>
</context>
<context>
    <name>warp::ui::DashboardPage</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Templado</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Files edited by hand that could not be taken in</source>
        <translation>Archivos editados a mano que no se pudieron adoptar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Records by type and shard</source>
        <translation>Registros por tipo y fragmento</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, creado %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Nothing changed since this was opened</source>
        <translation>Nada ha cambiado desde que se abrió</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>The other regions could not be read</source>
        <translation>No se pudieron leer las otras regiones</translation>
    </message>
    <message>
        <source>Only what needs somebody</source>
        <translation>Solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Mostrar todas las comprobaciones</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), none with a complaint</source>
        <translation>
            <numerusform>%n comprobación, sin quejas</numerusform>
            <numerusform>%n comprobaciones, ninguna con quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Aún no hay registros.</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Registro nuevo…</translation>
    </message>
    <message>
        <source>Measure the regions</source>
        <translation>Medir las regiones</translation>
    </message>
    <message>
        <source>Records by type could not be counted: %1</source>
        <translation>No se pudieron contar los registros por tipo: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alertas activas</translation>
    </message>
</context>
<context>
    <name>warp::ui::DataEdits</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Look at what changed</source>
        <translation>Ver qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffModel</name>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
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
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>El momento anterior</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>El momento posterior</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Campos antes y después</translation>
    </message>
    <message>
        <source>Choose a record, node or edge to see its fields.</source>
        <translation>Elija un registro, un nodo o una arista para ver sus campos.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>There is no snapshot that could be compared with now.</source>
        <translation>No hay ninguna instantánea que se pueda comparar con el estado actual.</translation>
    </message>
    <message>
        <source>Show the snapshots</source>
        <translation>Mostrar las instantáneas</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Comparar dos momentos</translation>
    </message>
    <message>
        <source>No record, node or edge is different.</source>
        <translation>Ningún registro, nodo o arista es distinto.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what is different is listed; the counts are of all of it.</source>
        <translation>
            <numerusform>Se muestra %n diferencia; las cifras cuentan todas.</numerusform>
            <numerusform>Se muestran %n diferencias; las cifras cuentan todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Comparing the two moments</source>
        <translation>Comparando los dos momentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Momentos restaurables</translation>
    </message>
    <message>
        <source>to now</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineLink</name>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Read this computer&apos;s packages</source>
        <translation>Leer los paquetes de este equipo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>Reanudar la escritura</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineSession</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerDock</name>
    <message>
        <source>Search names and keys</source>
        <translation>Buscar nombres y claves</translation>
    </message>
    <message>
        <source>Universe by region</source>
        <translation>Universo por regiones</translation>
    </message>
    <message>
        <source>Files of the universe</source>
        <translation>Archivos del universo</translation>
    </message>
    <message>
        <source>Ways to look at the universe</source>
        <translation>Formas de ver el universo</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Search failed: %1</source>
        <translation>La búsqueda falló: %1</translation>
    </message>
    <message>
        <source>First %1 found; type more to narrow it down</source>
        <translation>Primeros %1 encontrados; escriba más para acotar</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 keys…</source>
        <translation>Resultados: %1; claves examinadas: %2…</translation>
    </message>
    <message>
        <source>%1 found in all %2 keys</source>
        <translation>Resultados: %1 entre las %2 claves</translation>
    </message>
    <message>
        <source>The counts could not be read: %1</source>
        <translation>No se pudieron leer las cantidades: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Anclar arriba</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExportDialog</name>
    <message>
        <source>Only the values, without key and shard</source>
        <translation>Solo los valores, sin clave ni fragmento</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>JSON Lines: one record a line</source>
        <translation>JSON Lines: un registro por línea</translation>
    </message>
    <message>
        <source>JSON: one array</source>
        <translation>JSON: una matriz</translation>
    </message>
    <message>
        <source>CSV: a column per member</source>
        <translation>CSV: una columna por miembro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>No hay registros que exportar.</translation>
    </message>
    <message>
        <source>Other programs read such a file best. Keys are lost.</source>
        <translation>Es lo que mejor leen otros programas. Las claves se pierden.</translation>
    </message>
    <message>
        <source>Such a file can be imported into any universe as it is.</source>
        <translation>Un archivo así puede importarse tal cual en cualquier universo.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::FactsPane</name>
    <message>
        <source>Choose a property to read what it means.</source>
        <translation>Elija una propiedad para leer qué significa.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePage</name>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePanel</name>
    <message>
        <source>Decoded contents</source>
        <translation>Contenido decodificado</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>Vistas del archivo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>Qué se puede hacer con este archivo</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>Menú del archivo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Contenido como árbol</translation>
    </message>
    <message>
        <source>Contents as a table</source>
        <translation>Contenido como tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiado %1</translation>
    </message>
    <message>
        <source>This file of a record was edited by hand and could not be taken in. %1</source>
        <translation>Este archivo de un registro se editó a mano y no se pudo incorporar. %1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Damaged in line %1, column %2: %3</source>
        <translation>Dañado en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Damaged at byte %1: %2. What could be read is shown.</source>
        <translation>Dañado en el byte %1: %2. Se muestra lo que se pudo leer.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>The beginning is shown; Raw shows all of it.</source>
        <translation>Se muestra el comienzo; «Bruto» lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>warp::ui::FileTreeModel</name>
    <message>
        <source>List %1</source>
        <translation>Listar %1</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
    <message>
        <source>Count what lies in the folders</source>
        <translation>Contar lo que hay en las carpetas</translation>
    </message>
</context>
<context>
    <name>warp::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Find backwards</source>
        <translation>Buscar hacia atrás</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>warp::ui::GlossaryDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Physics glossary</source>
        <translation>Glosario de física</translation>
    </message>
</context>
<context>
    <name>warp::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Versiones del registro</translation>
    </message>
    <message>
        <source>Value of the version</source>
        <translation>Valor de la versión</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>Valor después del cambio</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro cósmico…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>Antes, versión %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Elija una versión.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Tras este cambio no había registro.</translation>
    </message>
    <message>
        <source>The value of this version is not kept in the log.</source>
        <translation>El valor de esta versión no se conserva en el registro cósmico.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>Este es el valor que tiene ahora.</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>Guarde o revierta primero lo que escribió.</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Restaurar la versión %1 de %2</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>La versión no se restauró</translation>
    </message>
    <message>
        <source>Compare with now, and restore step by step</source>
        <translation>Comparar con ahora y restaurar paso a paso</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
</context>
<context>
    <name>warp::ui::ImportDialog</name>
    <message>
        <source>Rows (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</source>
        <translation>Filas (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>JSON, JSON Lines or CSV, also compressed by gzip</source>
        <translation>JSON, JSON Lines o CSV, también comprimido con gzip</translation>
    </message>
    <message>
        <source>Type of the records</source>
        <translation>Tipo de los registros</translation>
    </message>
    <message>
        <source>Member that is the id</source>
        <translation>Miembro que es el id</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>As the engine decides</source>
        <translation>Como decida el motor</translation>
    </message>
    <message>
        <source>Rows are exported records with key and shard</source>
        <translation>Las filas son registros exportados con clave y fragmento</translation>
    </message>
    <message>
        <source>Replace records that exist</source>
        <translation>Reemplazar los registros existentes</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Omitir las filas erróneas</translation>
    </message>
    <message>
        <source>CSV cells stay text</source>
        <translation>Las celdas CSV quedan como texto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>Filas y problemas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Comprobar todas las filas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Archivo de filas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Número de la fila</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows stand here before anything is imported.</source>
        <translation>Elija un archivo: sus primeras filas aparecen aquí antes de importar nada.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are listed here once all of them are checked.</source>
        <translation>Las filas que no se pueden incorporar aparecen aquí cuando se hayan comprobado todas.</translation>
    </message>
</context>
<context>
    <name>warp::ui::InPlaceRestores</name>
    <message>
        <source>Restore %1 in place</source>
        <translation>Restaurar %1 en el sitio</translation>
    </message>
    <message>
        <source>The restore was stopped; the universe is as it was.</source>
        <translation>La restauración se detuvo; el universo está como estaba.</translation>
    </message>
    <message>
        <source>The universe was not restored.</source>
        <translation>El universo no se restauró.</translation>
    </message>
    <message>
        <source>The universe is again what it was %1: %2.</source>
        <translation>El universo es otra vez lo que era %1: %2.</translation>
    </message>
    <message>
        <source>What it was before is in the snapshot %1.</source>
        <translation>Lo que era antes está en la instantánea %1.</translation>
    </message>
    <message>
        <source>The Snapshots menu undoes the restore, or frees the room of what was before.</source>
        <translation>El menú Instantáneas deshace la restauración o libera el espacio de lo anterior.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>La restauración no se deshizo.</translation>
    </message>
    <message>
        <source>The restore is undone. What was written since is in the snapshot %1.</source>
        <translation>La restauración está deshecha. Lo escrito desde entonces está en la instantánea %1.</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Conservar el estado restaurado</translation>
    </message>
    <message>
        <source>What was before the restore was not removed.</source>
        <translation>Lo anterior a la restauración no se quitó.</translation>
    </message>
    <message>
        <source>What was before the restore is removed.</source>
        <translation>Lo anterior a la restauración está quitado.</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restauraciones</translation>
    </message>
</context>
<context>
    <name>warp::ui::InspectorDock</name>
    <message>
        <source>Keep showing this while the selection moves on</source>
        <translation>Seguir mostrando esto mientras cambia la selección</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Select a record, a type or a file to see what is known about it.</source>
        <translation>Seleccione un registro, un tipo o un archivo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Enter opens the table of all %1.</source>
        <translation>Intro abre la tabla de todos los %1.</translation>
    </message>
    <message>
        <source>Select a record or a file to see what is known about it.</source>
        <translation>Seleccione un registro o un archivo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>This snapshot is not there any more.</source>
        <translation>Esta instantánea ya no existe.</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobProgress</name>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobsModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonEditing</name>
    <message>
        <source>Check JSON</source>
        <translation>Comprobar JSON</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTree</name>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>Quitar valor</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>Valor como árbol</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Editar valor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>warp::ui::KeySearchModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Type, %1</source>
        <translation>Tipo, %1</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinkTableModel</name>
    <message>
        <source>%1: an edge to %2.</source>
        <translation>%1: una arista hacia %2.</translation>
    </message>
    <message>
        <source>%1: an edge from %2.</source>
        <translation>%1: una arista desde %2.</translation>
    </message>
    <message>
        <source>%1: an edge to and from %2.</source>
        <translation>%1: una arista hacia y desde %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, observed together %n time(s).</source>
        <translation>
            <numerusform>Desde %1, observados juntos %n vez.</numerusform>
            <numerusform>Desde %1, observados juntos %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Somebody entangled them.</source>
        <translation>Alguien los entrelazó.</translation>
    </message>
    <message>
        <source>A rule of the configuration entangles them.</source>
        <translation>Una regla de la configuración los entrelaza.</translation>
    </message>
    <message>
        <source>They are observed together; it weakens when they no longer are.</source>
        <translation>Se observan juntos; se debilita cuando dejan de serlo.</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinksPane</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>Registros entrelazados</translation>
    </message>
    <message>
        <source>Neighbours in the graph</source>
        <translation>Vecinos en el grafo</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Leyendo los enlaces…</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Enlaces de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This record is a node of the graph without edges, and is entangled with no other.</source>
        <translation>Este registro es un nodo del grafo sin aristas y no está entrelazado con ningún otro.</translation>
    </message>
    <message>
        <source>This record is entangled with no other, and is no node of the graph.</source>
        <translation>Este registro no está entrelazado con ningún otro ni es un nodo del grafo.</translation>
    </message>
    <message>
        <source>Neighbours in the graph: %1</source>
        <translation>Vecinos en el grafo: %1</translation>
    </message>
    <message>
        <source>%1 more are not listed.</source>
        <translation>%1 más no aparecen en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Entangled with %n record(s)</source>
        <translation>
            <numerusform>Entrelazado con %n registro</numerusform>
            <numerusform>Entrelazado con %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>warp::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>warp::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Remove from the recent universes</source>
        <translation>Quitar de los universos recientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>warp::ui::OverviewTiles</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 more since this was opened</source>
        <translation>%1 más desde que se abrió</translation>
    </message>
    <message>
        <source>%1 fewer since this was opened</source>
        <translation>%1 menos desde que se abrió</translation>
    </message>
    <message>
        <source>as when it was opened</source>
        <translation>como al abrirse</translation>
    </message>
    <message>
        <source>Records in all three shards, from the engine&apos;s exact counters.</source>
        <translation>Registros de los tres fragmentos, según los contadores exactos del motor.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The bytes of all values as compact JSON.</source>
        <translation>Los bytes de todos los valores como JSON compacto.</translation>
    </message>
    <message>
        <source>%1 a record</source>
        <translation>%1 por registro</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 written, %2 read</source>
        <translation>%1 escritos, %2 leídos</translation>
    </message>
    <message>
        <source>Records written and observed in the last second. Browsing peeks and is not counted.</source>
        <translation>Registros escritos y observados en el último segundo. Explorar no cuenta.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro cósmico</translation>
    </message>
    <message>
        <source>all of it merged</source>
        <translation>todo está fusionado</translation>
    </message>
    <message>
        <source>%1 to be merged</source>
        <translation>%1 por fusionar</translation>
    </message>
    <message>
        <source>The write-ahead log: what a commit waits for.</source>
        <translation>El registro de escritura anticipada: lo que espera una confirmación.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>The B+tree file that holds the records.</source>
        <translation>El archivo de árbol B+ que contiene los registros.</translation>
    </message>
    <message>
        <source>Memory table</source>
        <translation>Tabla en memoria</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 en la caché</translation>
    </message>
    <message>
        <source>Changes that are not in the tree yet.</source>
        <translation>Cambios que aún no están en el árbol.</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Retraso del espejo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>every file is written</source>
        <translation>todos los archivos están escritos</translation>
    </message>
    <message>
        <source>%1 written since opening</source>
        <translation>%1 escritos desde que se abrió</translation>
    </message>
    <message>
        <source>Records whose readable file is not written yet. It is written behind the commits.</source>
        <translation>Registros cuyo archivo legible aún no está escrito. Se escribe tras las confirmaciones.</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Space on the disk that holds the universe.</source>
        <translation>Espacio en el disco que contiene el universo.</translation>
    </message>
    <message>
        <source>Behind the writer</source>
        <translation>Tras el escritor</translation>
    </message>
    <message>
        <source>nobody writes</source>
        <translation>nadie escribe</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>The age of the newest change that has arrived here from the writing process.</source>
        <translation>La antigüedad del cambio más reciente llegado aquí desde el proceso que escribe.</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>Aún no en disco</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Changes that were acknowledged by a weaker promise than being on the disk. The LSN is the number of the last change: every atomic batch takes the next one.</source>
        <translation>Cambios confirmados con una promesa más débil que la de estar en disco. El LSN es el número del último cambio: cada lote atómico toma el siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s)</source>
        <translation>
            <numerusform>%n fusión</numerusform>
            <numerusform>%n fusiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all, %2</source>
        <translation>%1 del total, %2</translation>
    </message>
</context>
<context>
    <name>warp::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>warp::ui::PageArea</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>No hay ninguna página abierta.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Abrir la página de bienvenida</translation>
    </message>
    <message>
        <source>Go to a page or record…</source>
        <translation>Ir a una página o un registro…</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedRecordModel</name>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Buscar una fila</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedTableModel</name>
    <message>
        <source>Changed rows of %1</source>
        <translation>Filas cambiadas de %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::PropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>Propiedades de %1</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size of the values</source>
        <translation>Tamaño de los valores</translation>
    </message>
    <message>
        <source>Size of the tree</source>
        <translation>Tamaño del árbol</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Tamaño del registro cósmico</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>Last change (LSN)</source>
        <translation>Último cambio (LSN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>warp::ui::RawPane</name>
    <message>
        <source>Bytes on the disk</source>
        <translation>Bytes en el disco</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its pack follows.</source>
        <translation>Por ahora solo lo tienen el registro y el árbol. Su paquete vendrá después.</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its file follows: %1</source>
        <translation>Por ahora solo lo tienen el registro y el árbol. Su archivo vendrá después: %1</translation>
    </message>
    <message>
        <source>%1, %2, an earlier version: it is about to be written anew</source>
        <translation>%1, %2, una versión anterior: está a punto de reescribirse</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: a compressed frame that may hold other records, too</source>
        <translation>%1, %2 en el byte %3: un bloque comprimido que puede contener también otros registros</translation>
    </message>
    <message>
        <source>%1, %2, compressed</source>
        <translation>%1, %2, comprimido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecentDelegate</name>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>opened just now</source>
        <translation>abierto ahora mismo</translation>
    </message>
    <message>
        <source>opened %1 ago</source>
        <translation>abierto hace %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordActions</name>
    <message>
        <source>No universe is open.</source>
        <translation>Ningún universo está abierto.</translation>
    </message>
    <message>
        <source>Observing: another process writes this universe.</source>
        <translation>Observando: otro proceso escribe en este universo.</translation>
    </message>
    <message>
        <source>A key is needed.</source>
        <translation>Hace falta una clave.</translation>
    </message>
    <message>
        <source>A key is written type:id; neither may be empty.</source>
        <translation>Una clave se escribe type:id; ninguna parte puede estar vacía.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes.</source>
        <translation>Una clave tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>A key has no control characters.</source>
        <translation>Una clave no tiene caracteres de control.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Key, written type:id</source>
        <translation>Clave, escrita type:id</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 no se creó</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Eliminar registros</translation>
    </message>
    <message>
        <source>Delete %1? They go together or not at all, and can be brought back with Undo.</source>
        <translation>¿Eliminar %1? Se eliminan juntos o ninguno, y se pueden recuperar con Deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: no se hizo</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>New key, written type:id</source>
        <translation>Clave nueva, escrita tipo:id</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>This is its key already.</source>
        <translation>Esa ya es su clave.</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 no se renombró</translation>
    </message>
    <message>
        <source>Restore a version…</source>
        <translation>Restaurar una versión…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordChoice</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>type:id, or a part of it</source>
        <translation>tipo:id, o una parte</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Registros encontrados</translation>
    </message>
    <message>
        <source>One that was deleted is not listed: type its whole key.</source>
        <translation>Uno eliminado no aparece en la lista: escriba su clave completa.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>No record that there is now has this in its key.</source>
        <translation>Ningún registro actual tiene esto en su clave.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordCommands</name>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Nuevo registro…</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>&amp;Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Open the &amp;table of its type</source>
        <translation>Abrir la &amp;tabla de su tipo</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Abra primero un universo</translation>
    </message>
    <message>
        <source>Select a record first</source>
        <translation>Seleccione primero un registro</translation>
    </message>
    <message>
        <source>&amp;Restore a version…</source>
        <translation>&amp;Restaurar una versión…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordDocument</name>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Read the file of %1</source>
        <translation>Leer el archivo de %1</translation>
    </message>
    <message>
        <source>Observe %1</source>
        <translation>Observar %1</translation>
    </message>
    <message>
        <source>Settle the file of %1</source>
        <translation>Resolver el archivo de %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordFoot</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Sobrescribir con mi versión</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra versión</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo eliminado</translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation>Tomar el valor del archivo</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>Conservar el valor del registro</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>Restaurar el archivo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No se hizo. %1</translation>
    </message>
    <message>
        <source>Not saved yet. The text has a mistake in line %1.</source>
        <translation>Sin guardar. El texto tiene un error en la línea %1.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Which one is to stay?</source>
        <translation>¿Cuál debe quedar?</translation>
    </message>
    <message>
        <source>Which value is to stay?</source>
        <translation>¿Qué valor debe quedar?</translation>
    </message>
    <message>
        <source>Mend the file, or have it written anew.</source>
        <translation>Corrija el archivo o haga que se reescriba.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPage</name>
    <message>
        <source>There is no record %1. It may have been deleted.</source>
        <translation>No hay ningún registro %1. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Look at its history</source>
        <translation>Ver su historial</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPanel</name>
    <message>
        <source>Views of the record</source>
        <translation>Vistas del registro</translation>
    </message>
    <message>
        <source>Properties of the record</source>
        <translation>Propiedades del registro</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>A tree needs the whole value.</source>
        <translation>El árbol necesita el valor completo.</translation>
    </message>
    <message>
        <source>The text has a mistake. This is the value before it.</source>
        <translation>El texto tiene un error. Este es el valor anterior.</translation>
    </message>
    <message>
        <source>Write the file anew?</source>
        <translation>¿Reescribir el archivo?</translation>
    </message>
    <message>
        <source>%1 is written from what the universe holds. What was typed into it is lost.</source>
        <translation>%1 se escribe a partir de lo que contiene el universo. Lo que se escribió en él se pierde.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordRestoreWizard</name>
    <message>
        <source>Restore a record</source>
        <translation>Restaurar un registro</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Qué versión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>Restaurar la versión %1 de %2</translation>
    </message>
    <message>
        <source>%1 is again what it was at %2. Undo takes that back.</source>
        <translation>%1 vuelve a ser lo que era el %2. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Restored version</source>
        <translation>Versión restaurada</translation>
    </message>
    <message>
        <source>The change of the universe that wrote this value.</source>
        <translation>El cambio del universo que escribió este valor.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservada en</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro cósmico</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>none: it had been deleted</source>
        <translation>ninguna: se había eliminado</translation>
    </message>
    <message>
        <source>Version now</source>
        <translation>Versión actual</translation>
    </message>
    <message>
        <source>The restore is a change of its own, and in the history of the record.</source>
        <translation>La restauración es un cambio propio y consta en el historial del registro.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Deleted since the rows were listed</source>
        <translation>Eliminado desde que se listaron las filas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTitle</name>
    <message>
        <source>What can be done with this record</source>
        <translation>Qué se puede hacer con este registro</translation>
    </message>
    <message>
        <source>Record menu</source>
        <translation>Menú del registro</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Show its file</source>
        <translation>Mostrar su archivo</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Reads it as an application does: the read counts, and the state collapses.</source>
        <translation>Lo lee como una aplicación: la lectura cuenta y el estado colapsa.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 · %4</source>
        <translation>%1 · %2 · versión %3 · %4</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiado %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordVersionsPane</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>En esta versión</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>Versiones del registro</translation>
    </message>
    <message>
        <source>What would change in the record</source>
        <translation>Qué cambiaría en el registro</translation>
    </message>
    <message>
        <source>Reading log and snapshots…</source>
        <translation>Leyendo el registro cósmico y las instantáneas…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>No se pudieron leer las versiones.</translation>
    </message>
    <message>
        <source>Neither the log nor a snapshot tells of this record.</source>
        <translation>Ni el registro cósmico ni ninguna instantánea conocen este registro.</translation>
    </message>
    <message>
        <source>No field is different from now.</source>
        <translation>Ningún campo es distinto de ahora.</translation>
    </message>
    <message>
        <source>What would change in the record is shown here.</source>
        <translation>Aquí se muestra qué cambiaría en el registro.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Elija una versión.</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>Tras este cambio no había registro.</translation>
    </message>
    <message>
        <source>The value of this version is not kept.</source>
        <translation>El valor de esta versión no se conserva.</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>Este es el valor que tiene ahora.</translation>
    </message>
    <message>
        <source>Save or revert what you typed in the record first.</source>
        <translation>Guarde o revierta primero lo que escribió en el registro.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RepairDialog</name>
    <message>
        <source>Repair a universe</source>
        <translation>Reparar un universo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking at what is damaged. Nothing is changed.</source>
        <translation>Se examina qué está dañado. No se cambia nada.</translation>
    </message>
    <message>
        <source>Repairing.</source>
        <translation>Reparando.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Salvage the log: keep every whole change, lay the damaged part aside</source>
        <translation>Salvar el registro cósmico: conservar cada cambio completo y apartar lo dañado</translation>
    </message>
    <message>
        <source>Rebuild the tree from the readable files, the packs and the log</source>
        <translation>Reconstruir el árbol a partir de los archivos legibles, los paquetes y el registro cósmico</translation>
    </message>
    <message>
        <source>The old tree is kept aside. Records of which only the tree knew are lost.</source>
        <translation>El árbol antiguo se guarda aparte. Los registros que solo conocía el árbol se pierden.</translation>
    </message>
    <message>
        <source>This is what salvaging would do:</source>
        <translation>Esto es lo que se haría:</translation>
    </message>
    <message>
        <source>Done. The universe can be opened.</source>
        <translation>Hecho. El universo se puede abrir.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El nombre o la contraseña no es correcto.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ReportPane</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestorePartsPage</name>
    <message>
        <source>What is chosen becomes again what it was then: what is missing comes back, what came since goes. Everything else stays as it is.</source>
        <translation>Lo elegido vuelve a ser lo que era entonces: lo que falta regresa y lo que llegó después se va. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Single records</source>
        <translation>Registros sueltos</translation>
    </message>
    <message>
        <source>users:alice, users:bob</source>
        <translation>users:alice, users:bob</translation>
    </message>
    <message>
        <source>&amp;Single records</source>
        <translation>Registros &amp;sueltos</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>What would change is counted before anything is written.</source>
        <translation>Lo que cambiaría se cuenta antes de escribir nada.</translation>
    </message>
    <message>
        <source>Types of records</source>
        <translation>Tipos de registros</translation>
    </message>
    <message>
        <source>Records of the type %1</source>
        <translation>Registros del tipo %1</translation>
    </message>
    <message>
        <source>Count what a restore would change</source>
        <translation>Contar qué cambiaría una restauración</translation>
    </message>
    <message>
        <source>Nothing of this is different from then: there is nothing to restore.</source>
        <translation>Nada de esto es distinto de entonces: no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>This would change. Nothing is written yet.</source>
        <translation>Esto cambiaría. Aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreSourcePage</name>
    <message>
        <source>The next step asks for the record. It comes back by itself into the open universe, as an edit that Undo takes back.</source>
        <translation>El siguiente paso pregunta por el registro. Vuelve por sí solo al universo abierto, como una edición que Deshacer revierte.</translation>
    </message>
    <message>
        <source>A &amp;snapshot</source>
        <translation>Una &amp;instantánea</translation>
    </message>
    <message>
        <source>The state at a &amp;time between snapshots</source>
        <translation>El estado en un &amp;momento entre instantáneas</translation>
    </message>
    <message>
        <source>A &amp;record and its versions</source>
        <translation>Un &amp;registro y sus versiones</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>There is no snapshot that could be restored.</source>
        <translation>No hay ninguna instantánea que se pueda restaurar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>Momentos restaurables</translation>
    </message>
    <message>
        <source>The state at %1 cannot be restored: no snapshot with an unbroken log behind it leads there, or a later restore took it back.</source>
        <translation>El estado del %1 no se puede restaurar: ninguna instantánea con un registro cósmico sin huecos lleva hasta allí, o una restauración posterior lo revirtió.</translation>
    </message>
    <message>
        <source>Starts from the snapshot of %1 and replays the log up to this time.</source>
        <translation>Parte de la instantánea del %1 y repite el registro cósmico hasta ese momento.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreTargetPage</name>
    <message>
        <source>As a universe of its own; the one that is open stays as it is</source>
        <translation>Como un universo propio; el abierto queda como está</translation>
    </message>
    <message>
        <source>In place; the one that is open becomes what it was then</source>
        <translation>En el sitio; el abierto vuelve a ser lo que era entonces</translation>
    </message>
    <message>
        <source>Only some parts; the rest of the one that is open stays as it is</source>
        <translation>Solo algunas partes; el resto del abierto queda como está</translation>
    </message>
    <message>
        <source>Take a snapshot of what it is now before</source>
        <translation>Tomar antes una instantánea de lo que es ahora</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Directorio nuevo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New &amp;directory</source>
        <translation>&amp;Directorio nuevo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation>Espacio necesario</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Directory for the restored universe</source>
        <translation>Directorio para el universo restaurado</translation>
    </message>
    <message>
        <source>The state at %1.</source>
        <translation>El estado del %1.</translation>
    </message>
    <message>
        <source>The snapshot of %1, %2.</source>
        <translation>La instantánea de %1, %2.</translation>
    </message>
    <message>
        <source>The directory must be new or empty.</source>
        <translation>El directorio debe ser nuevo o estar vacío.</translation>
    </message>
    <message>
        <source>What is there now is kept until the restore is confirmed, and it can be undone.</source>
        <translation>Lo que hay ahora se conserva hasta que se confirme la restauración, y se puede deshacer.</translation>
    </message>
    <message>
        <source>The next step asks which parts, and tells beforehand what would change.</source>
        <translation>El siguiente paso pregunta qué partes y dice de antemano qué cambiaría.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>Comparar dos momentos</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreWizard</name>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>The universe is restored to %1.</source>
        <translation>El universo está restaurado en %1.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>%1 becomes what it was %2. It is closed for that and opened again.</source>
        <translation>%1 vuelve a ser lo que era %2. Para ello se cierra y se abre de nuevo.</translation>
    </message>
    <message>
        <source>What it is now is kept in a snapshot.</source>
        <translation>Lo que es ahora se guarda en una instantánea.</translation>
    </message>
    <message>
        <source>What was written since is kept only until the restore is confirmed.</source>
        <translation>Lo escrito desde entonces se guarda solo hasta confirmar la restauración.</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>Restaurar en el sitio</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Escriba «%1» para confirmar.</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>Qué partes</translation>
    </message>
    <message>
        <source>The snapshot is verified before anything of it is written. Closing this leaves the work to the tasks of the window.</source>
        <translation>La instantánea se verifica antes de escribir nada de ella. Al cerrar, el trabajo continúa entre las tareas de la ventana.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Restaurar partes</translation>
    </message>
    <message>
        <source>What there is now is kept in a snapshot.</source>
        <translation>Lo que hay ahora se guarda en una instantánea.</translation>
    </message>
    <message>
        <source>Type their number, %1, to confirm.</source>
        <translation>Escriba su número, %1, para confirmar.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>No se restauró todo lo elegido.</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Lo elegido vuelve a ser lo que era el %1.</translation>
    </message>
    <message>
        <source>What came since is removed: %1.</source>
        <translation>Se elimina lo que llegó desde entonces: %1.</translation>
    </message>
    <message>
        <source>No snapshot of what there is now is taken.</source>
        <translation>No se toma ninguna instantánea de lo que hay ahora.</translation>
    </message>
    <message>
        <source>To take it back</source>
        <translation>Para deshacerlo</translation>
    </message>
    <message>
        <source>What there was before is in the snapshot %1.</source>
        <translation>Lo que había antes está en la instantánea %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::RowTransfer</name>
    <message>
        <source>Up to %1 rows are copied at once: export them instead</source>
        <translation>Se copian hasta %1 filas a la vez: expórtelas en su lugar</translation>
    </message>
    <message>
        <source>Nothing was copied: %1</source>
        <translation>No se copió nada: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Copiado como tabla: %1</translation>
    </message>
    <message>
        <source>Copied as JSON: %1</source>
        <translation>Copiado como JSON: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
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
        <translation>El nombre del archivo debe terminar en .jsonl, .csv o .json</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Escrito en %1: %2</translation>
    </message>
    <message>
        <source>The export to %1 was stopped; there is no file</source>
        <translation>La exportación a %1 se detuvo; no hay archivo</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No exportado: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of snapshots</source>
        <translation>Programación de instantáneas</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Qué queda y qué se va</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>Aún no hay instantáneas.</translation>
    </message>
    <message>
        <source>Remove them now…</source>
        <translation>Quitarlas ahora…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The last one failed %1: %2 It is tried again within the hour.</source>
        <translation>La última falló %1: %2 Se reintenta en menos de una hora.</translation>
    </message>
    <message>
        <source>One is being taken now.</source>
        <translation>Se está tomando una ahora.</translation>
    </message>
    <message>
        <source>No snapshots are taken by themselves.</source>
        <translation>No se toma ninguna automáticamente.</translation>
    </message>
    <message>
        <source>The next is due %1 and full.</source>
        <translation>La próxima toca %1 y es completa.</translation>
    </message>
    <message>
        <source>The next is due %1 and holds what changed.</source>
        <translation>La próxima toca %1 y contiene lo que cambió.</translation>
    </message>
    <message>
        <source>The last was taken %1.</source>
        <translation>La última se tomó %1.</translation>
    </message>
    <message>
        <source>The one due %1 was missed.</source>
        <translation>La que tocaba %1 se perdió.</translation>
    </message>
    <message>
        <source>Nothing is past its time</source>
        <translation>Nada ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) past their time: %1</source>
        <translation>
            <numerusform>%n instantánea caducada: %1</numerusform>
            <numerusform>%n instantáneas caducadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.</source>
        <translation>
            <numerusform>%n instantánea de la programación se borra para siempre. Lo que solo ella contiene no se puede recuperar.</numerusform>
            <numerusform>%n instantáneas de la programación se borran para siempre. Lo que solo ellas contienen no se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>Quitar instantáneas</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Escriba «%1» para confirmar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The last snapshot was taken, but older ones could not be removed %1: %2 That is tried again %3 or after the next snapshot.</source>
        <translation>La última instantánea se tomó, pero las más antiguas no se pudieron eliminar %1: %2 Se reintenta %3 o tras la próxima instantánea.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleForm</name>
    <message>
        <source>Taken by themselves</source>
        <translation>Automáticas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month, on the first</source>
        <translation>Cada mes, el día uno</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Time (&amp;UTC)</source>
        <translation>Hora (&amp;UTC)</translation>
    </message>
    <message>
        <source>One &amp;full of so many</source>
        <translation>Una &amp;completa de cada</translation>
    </message>
    <message>
        <source>The others hold what changed since the one before. 1: all are full.</source>
        <translation>Las demás contienen lo que cambió desde la anterior. 1: todas son completas.</translation>
    </message>
    <message>
        <source>Make up for one that was &amp;missed</source>
        <translation>Recuperar una que se &amp;perdió</translation>
    </message>
    <message>
        <source>Read it &amp;back and compare every file</source>
        <translation>&amp;Releer y comparar cada archivo</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Cuánto se conservan</translation>
    </message>
    <message>
        <source>&amp;Remove those that no line below keeps</source>
        <translation>&amp;Quitar las que ninguna línea conserva</translation>
    </message>
    <message>
        <source>After each new one of the schedule. Those taken by hand always stay.</source>
        <translation>Tras cada nueva de la programación. Las tomadas a mano siempre quedan.</translation>
    </message>
    <message>
        <source>The &amp;newest</source>
        <translation>Las más &amp;nuevas</translation>
    </message>
    <message>
        <source>One of each &amp;hour, for hours</source>
        <translation>Una por &amp;hora, horas</translation>
    </message>
    <message>
        <source>One of each d&amp;ay, for days</source>
        <translation>Una por dí&amp;a, días</translation>
    </message>
    <message>
        <source>One of each &amp;week, for weeks</source>
        <translation>Una por &amp;semana, semanas</translation>
    </message>
    <message>
        <source>One of each m&amp;onth, for months</source>
        <translation>Una por &amp;mes, meses</translation>
    </message>
    <message>
        <source>One of each &amp;year, for years</source>
        <translation>Una por a&amp;ño, años</translation>
    </message>
</context>
<context>
    <name>warp::ui::Screenshot</name>
    <message numerus="yes">
        <source>The page was not complete after %n second(s).</source>
        <translation>
            <numerusform>La página no estaba completa tras %n segundo.</numerusform>
            <numerusform>La página no estaba completa tras %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutMap</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt as well.</source>
        <translation>%1 hace falta para escribir y moverse. Mantenga además Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Filter by action, place or keys</source>
        <translation>Filtrar por acción, lugar o teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>All defaults…</source>
        <translation>Todo predeterminado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Select an action to change its keys.</source>
        <translation>Seleccione una acción para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”:</source>
        <translation>Pulse las nuevas teclas para «%1»:</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2” (%3).</source>
        <translation>%1 ya pertenece a «%2» (%3).</translation>
    </message>
    <message>
        <source>Give every action its default keys?</source>
        <translation>¿Devolver a cada acción sus teclas predeterminadas?</translation>
    </message>
    <message>
        <source>Keys that you have chosen yourself are forgotten.</source>
        <translation>Las teclas que haya elegido usted se olvidan.</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Todo predeterminado</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las mías</translation>
    </message>
</context>
<context>
    <name>warp::ui::SignInDialog</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This universe has users. Who opens it?</source>
        <translation>Este universo tiene usuarios. ¿Quién lo abre?</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>warp::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotCommands</name>
    <message>
        <source>&amp;Take a snapshot…</source>
        <translation>&amp;Tomar una instantánea…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;All snapshots</source>
        <translation>Todas las &amp;instantáneas</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Abra antes un universo</translation>
    </message>
    <message>
        <source>S&amp;chedule and retention…</source>
        <translation>&amp;Programación y conservación…</translation>
    </message>
    <message>
        <source>&amp;Undo the restore…</source>
        <translation>&amp;Deshacer la restauración…</translation>
    </message>
    <message>
        <source>&amp;Keep the restored state…</source>
        <translation>&amp;Conservar el estado restaurado…</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>The universe becomes again what it was before it was restored %1. What was written since is kept in a snapshot.</source>
        <translation>El universo vuelve a ser lo que era antes de restaurarse %1. Lo escrito desde entonces se guarda en una instantánea.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>Conservar el estado restaurado</translation>
    </message>
    <message>
        <source>What the universe was before it was restored %1 is removed for good. Type “%2” to confirm.</source>
        <translation>Lo que era el universo antes de restaurarse %1 se quita para siempre. Escriba «%2» para confirmar.</translation>
    </message>
    <message>
        <source>Remove what was before</source>
        <translation>Quitar lo anterior</translation>
    </message>
    <message>
        <source>There is no restore in place to be undone</source>
        <translation>No hay ninguna restauración en el sitio que deshacer</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Di&amp;ferencias</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotPanel</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>Acerca de la instantánea</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué cambió desde entonces</translation>
    </message>
    <message>
        <source>All snapshots</source>
        <translation>Todas las instantáneas</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotTasks</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Verify the snapshot %1</source>
        <translation>Verificar la instantánea %1</translation>
    </message>
    <message>
        <source>Delete the snapshot %1</source>
        <translation>Eliminar la instantánea %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was deleted.</source>
        <translation>Se eliminó la instantánea %1.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not deleted.</source>
        <translation>No se eliminó la instantánea %1.</translation>
    </message>
    <message>
        <source>Restore the snapshot %1</source>
        <translation>Restaurar la instantánea %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was taken: %2, %3.</source>
        <translation>Se tomó la instantánea %1: %2, %3.</translation>
    </message>
    <message>
        <source>The snapshot was stopped; nothing of it is left.</source>
        <translation>La instantánea se detuvo; no queda nada de ella.</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>No se tomó ninguna instantánea.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La verificación se detuvo.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be verified.</source>
        <translation>No se pudo verificar la instantánea %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the snapshot %1.</source>
        <translation>La instantánea %1 está en orden.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: %2</source>
        <translation>La instantánea %1 está dañada: %2</translation>
    </message>
    <message>
        <source>%1 restored to %2.</source>
        <translation>%1 restaurados en %2.</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it is left.</source>
        <translation>La restauración se detuvo; no queda nada de ella.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>Save the schedule of snapshots</source>
        <translation>Guardar la programación de instantáneas</translation>
    </message>
    <message>
        <source>The schedule of snapshots is saved.</source>
        <translation>La programación de instantáneas está guardada.</translation>
    </message>
    <message>
        <source>The schedule of snapshots was not saved.</source>
        <translation>La programación de instantáneas no se guardó.</translation>
    </message>
    <message>
        <source>Remove snapshots past their time</source>
        <translation>Quitar instantáneas caducadas</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n instantánea quitada, %1 liberados.</numerusform>
            <numerusform>%n instantáneas quitadas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all snapshots that were to go are removed.</source>
        <translation>No se quitaron todas las instantáneas caducadas.</translation>
    </message>
    <message>
        <source>Restore the state at %1</source>
        <translation>Restaurar el estado del %1</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>Lo elegido vuelve a ser lo que era el %1.</translation>
    </message>
    <message>
        <source>The restore was stopped; what it had written before stays.</source>
        <translation>La restauración se detuvo; lo que ya había escrito permanece.</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>No se restauró todo lo elegido.</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotWizard</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Qué conservar</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>Tomando la instantánea</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The snapshot keeps all records, links, events, the graph and the settings as they are at one moment. Reading and writing go on meanwhile.</source>
        <translation>La instantánea conserva todos los registros, enlaces, eventos, el grafo y la configuración tal como están en un momento. La lectura y la escritura continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it is taken, for whoever looks for it</source>
        <translation>Para qué se toma, para quien la busque</translation>
    </message>
    <message>
        <source>Read it back and compare every file</source>
        <translation>Releerla y comparar cada archivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>%1 with %2 of values. %3 are free where the universe lies.</source>
        <translation>%1 con %2 de valores. Donde está el universo quedan libres %3.</translation>
    </message>
    <message>
        <source>Closing this leaves it to the tasks of the window. Stopping it leaves nothing behind.</source>
        <translation>Al cerrar, continúa entre las tareas de la ventana. Al detenerla no queda nada.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The snapshot is taken: %1</source>
        <translation>La instantánea está tomada: %1</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>No se tomó ninguna instantánea.</translation>
    </message>
    <message>
        <source>Only what changed since the last snapshot</source>
        <translation>Solo lo que cambió desde la última instantánea</translation>
    </message>
    <message>
        <source>Looking for the snapshot it would build upon…</source>
        <translation>Buscando la instantánea en la que se basaría…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>There is no snapshot to build upon: this one takes everything. One that is damaged, or since which the log is not kept, does not count.</source>
        <translation>No hay instantánea en la que basarse: esta lo toma todo. No cuenta una dañada ni una desde la que no se conserva el registro cósmico.</translation>
    </message>
    <message>
        <source>Smaller and faster. It builds upon the snapshot of %1 (%2, %3), which a restore needs as well.</source>
        <translation>Más pequeña y rápida. Se basa en la instantánea del %1 (%2, %3), que una restauración también necesita.</translation>
    </message>
    <message>
        <source>Its note: %1</source>
        <translation>Su nota: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotsPage</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Tomar una instantánea…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar sus archivos</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>Acerca de la instantánea</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One keeps everything as it is at a moment, while writing goes on.</source>
        <translation>Aún no hay instantáneas. Una conserva todo tal como está en un momento, mientras la escritura continúa.</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Eliminar una instantánea</translation>
    </message>
    <message>
        <source>The snapshot %1 is deleted for good. What only it holds cannot be had back. Type its name to confirm.</source>
        <translation>La instantánea %1 se elimina para siempre. Lo que solo ella contiene no se puede recuperar. Escriba su nombre para confirmar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programación…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué cambió desde entonces</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusLine</name>
    <message>
        <source>What this window may do with the universe</source>
        <translation>Lo que esta ventana puede hacer con el universo</translation>
    </message>
    <message>
        <source>The role you act in</source>
        <translation>El rol con el que actúa</translation>
    </message>
    <message>
        <source>Number of the last change in the log</source>
        <translation>Número del último cambio en el registro</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>Operaciones por segundo</translation>
    </message>
    <message>
        <source>Records whose readable files are still to be written</source>
        <translation>Registros cuyos archivos legibles aún deben escribirse</translation>
    </message>
    <message>
        <source>Alerts that are muted</source>
        <translation>Alertas silenciadas</translation>
    </message>
    <message>
        <source>How old these figures are</source>
        <translation>Antigüedad de estas cifras</translation>
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
        <translation>Espejo completo</translation>
    </message>
    <message>
        <source>Mirror %1 behind</source>
        <translation>Espejo: faltan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n silenciada</numerusform>
            <numerusform>%n silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures %1 old</source>
        <translation>Cifras de hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TableBar</name>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrar claves y valores</translation>
    </message>
    <message>
        <source>Go to key, or to #row</source>
        <translation>Ir a clave o a #fila</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl+Shift+F)</source>
        <translation>Añadir una condición (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was found</source>
        <translation>Detener la búsqueda y conservar lo encontrado</translation>
    </message>
    <message>
        <source>Totals of the number columns (Ctrl+Alt+T)</source>
        <translation>Totales de las columnas numéricas (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Alt+C)</source>
        <translation>Columnas (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>warp::ui::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>There are no records of the type %1.</source>
        <translation>No hay registros del tipo %1.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>There are rows 1 to %1</source>
        <translation>Hay filas de la 1 a la %1</translation>
    </message>
    <message>
        <source>Nothing comes after that key; this is the last row</source>
        <translation>Nada sigue a esa clave; esta es la última fila</translation>
    </message>
    <message>
        <source>1 change, refresh</source>
        <translation>1 cambio, actualizar</translation>
    </message>
    <message>
        <source>%1 changes, refresh</source>
        <translation>%1 cambios, actualizar</translation>
    </message>
    <message>
        <source>The scan failed: %1</source>
        <translation>El recorrido falló: %1</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 of %3…</source>
        <translation>Resultados: %1; examinados: %2 de %3…</translation>
    </message>
    <message>
        <source>Stopped: %1 found in %2 of %3</source>
        <translation>Detenido. Resultados: %1 en %2 de %3</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No escrito: %1</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Como el primer día</translation>
    </message>
    <message>
        <source>Select rows first</source>
        <translation>Seleccione filas primero</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>what is selected (%1)</source>
        <translation>lo seleccionado (%1)</translation>
    </message>
    <message>
        <source>what was found (%1)</source>
        <translation>lo encontrado (%1)</translation>
    </message>
    <message>
        <source>all of %1 (%2)</source>
        <translation>todo %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>Elija una celda primero</translation>
    </message>
    <message>
        <source>Only fields of the value can be changed; this is what the engine knows of it</source>
        <translation>Solo se pueden cambiar los campos del valor; esto es lo que el motor sabe de él</translation>
    </message>
    <message>
        <source>This value is too long for a cell: open the record with Enter</source>
        <translation>Este valor es demasiado largo para una celda: abra el registro con Intro</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>lo encontrado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Only where %1 is %2</source>
        <translation>Solo donde %1 es %2</translation>
    </message>
    <message>
        <source>Not where %1 is %2</source>
        <translation>No donde %1 es %2</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrar por %1…</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Ordenar por %1, ascendente</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Ordenar por %1, descendente</translation>
    </message>
    <message>
        <source>Back to the order of keys</source>
        <translation>Volver al orden de claves</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>Sorting %1…</source>
        <translation>Ordenando %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2…</source>
        <translation>Revisados %1 de %2…</translation>
    </message>
    <message>
        <source>%1 found in all %2, %3</source>
        <translation>%1 encontrados entre los %2, %3</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>filas %1 a %2</translation>
    </message>
    <message>
        <source>rows missing: %1</source>
        <translation>faltan filas: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TableTotals</name>
    <message>
        <source>Sum: %1</source>
        <translation>Suma: %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Media: %1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>Menor: %1</translation>
    </message>
    <message>
        <source>Greatest: %1</source>
        <translation>Mayor: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Números: %1</translation>
    </message>
    <message>
        <source>Adding up %1…</source>
        <translation>Sumando %1…</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Totales de %1</translation>
    </message>
    <message>
        <source>Not added up: %1</source>
        <translation>No sumado: %1</translation>
    </message>
    <message>
        <source>Totals of %1: %2</source>
        <translation>Totales de %1: %2</translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskIndicator</name>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Detener la tarea</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (y %n más)</numerusform>
            <numerusform> (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskLine</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>warp::ui::Tile</name>
    <message>
        <source>%1 old</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TileFlow</name>
    <message>
        <source>Move to the front</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show all tiles</source>
        <translation>Mostrar todos los mosaicos</translation>
    </message>
</context>
<context>
    <name>warp::ui::ToolCommands</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Take in files edited by hand</source>
        <translation>Adoptar archivos editados a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Write all readable files again</source>
        <translation>E&amp;scribir de nuevo todos los archivos legibles</translation>
    </message>
    <message>
        <source>Write all readable files</source>
        <translation>Escribir todos los archivos legibles</translation>
    </message>
    <message>
        <source>Every record has its readable file again.</source>
        <translation>Cada registro vuelve a tener su archivo legible.</translation>
    </message>
    <message>
        <source>&amp;Complete everything on the disk</source>
        <translation>&amp;Completar todo en el disco</translation>
    </message>
    <message>
        <source>Complete everything on the disk</source>
        <translation>Completar todo en el disco</translation>
    </message>
    <message>
        <source>Log, tree and readable files are complete on the disk.</source>
        <translation>El registro cósmico, el árbol y los archivos legibles están completos en el disco.</translation>
    </message>
    <message>
        <source>&amp;Maintenance now</source>
        <translation>Man&amp;tenimiento ahora</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance is done.</source>
        <translation>El mantenimiento ha terminado.</translation>
    </message>
    <message>
        <source>Take in files edited by hand</source>
        <translation>Adoptar archivos editados a mano</translation>
    </message>
    <message>
        <source>No file was edited by hand.</source>
        <translation>Ningún archivo se editó a mano.</translation>
    </message>
    <message>
        <source>%1 taken in from files edited by hand.</source>
        <translation>Adoptados de archivos editados a mano: %1.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1: se detuvo.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Abra primero un universo</translation>
    </message>
</context>
<context>
    <name>warp::ui::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>warp::ui::TransferTasks</name>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was changed.</source>
        <translation>La importación de %1 se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 no se importó.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 of %2 exported to %3 (%4).</source>
        <translation>%1 de %2 exportados a %3 (%4).</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; no file was written.</source>
        <translation>La exportación de %1 se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>%1 no se exportó.</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapPanel</name>
    <message>
        <source>Out (Backspace)</source>
        <translation>Salir (Retroceso)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Areas stand for bytes</source>
        <translation>Las áreas representan bytes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Areas stand for records and files</source>
        <translation>Las áreas representan registros y archivos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Areas stand for the time since things were changed, added up</source>
        <translation>Las áreas representan el tiempo desde el último cambio, sumado</translation>
    </message>
    <message>
        <source>Treemap: %1</source>
        <translation>Mapa de áreas: %1</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universo</translation>
    </message>
    <message>
        <source>Measuring ages…</source>
        <translation>Midiendo antigüedades…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 records and files in all</source>
        <translation>%1 registros y archivos en total</translation>
    </message>
    <message>
        <source>Mean time since the last change, %1 in all</source>
        <translation>Tiempo medio desde el último cambio, %1 en total</translation>
    </message>
    <message>
        <source>too small to be drawn: %1</source>
        <translation>demasiado pequeños para dibujarse: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapView</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing in here takes any bytes.</source>
        <translation>Nada aquí ocupa bytes.</translation>
    </message>
    <message>
        <source>There are no records in here.</source>
        <translation>Aquí no hay registros.</translation>
    </message>
    <message>
        <source>How old the things in here are is not known yet.</source>
        <translation>Aún no se sabe la antigüedad de lo que hay aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), each too small to be drawn: go in, or look into the tree</source>
        <translation>
            <numerusform>%n elemento, demasiado pequeño para dibujarse: entre o mire en el árbol</numerusform>
            <numerusform>%n elementos, cada uno demasiado pequeño para dibujarse: entre o mire en el árbol</numerusform>
        </translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>antigüedad: %1</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>%1 de lo mostrado</translation>
    </message>
</context>
<context>
    <name>warp::ui::UndoRouter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rehacer lo escrito</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseCommands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;New universe…</source>
        <translation>&amp;Nuevo universo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open as o&amp;bserver…</source>
        <translation>Abrir como o&amp;bservador…</translation>
    </message>
    <message>
        <source>&amp;Sample of this computer&apos;s packages…</source>
        <translation>&amp;Muestra: paquetes de este equipo…</translation>
    </message>
    <message>
        <source>&amp;Close universe</source>
        <translation>&amp;Cerrar universo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Empty directory for the new universe</source>
        <translation>Directorio vacío para el nuevo universo</translation>
    </message>
    <message>
        <source>Directory of the universe</source>
        <translation>Directorio del universo</translation>
    </message>
    <message>
        <source>Empty directory for the sample universe</source>
        <translation>Directorio vacío para el universo de muestra</translation>
    </message>
    <message>
        <source>&amp;Repair a universe…</source>
        <translation>&amp;Reparar un universo…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Directory of the universe to repair</source>
        <translation>Directorio del universo que se va a reparar</translation>
    </message>
    <message>
        <source>Another window could not be started. Close this universe first, then open the other one here.</source>
        <translation>No se pudo iniciar otra ventana. Cierre primero este universo y abra aquí el otro.</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Abra primero un universo</translation>
    </message>
    <message>
        <source>Resume &amp;writing</source>
        <translation>Rean&amp;udar la escritura</translation>
    </message>
    <message>
        <source>Writing has not stopped</source>
        <translation>La escritura no se ha detenido</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniversePages</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Type table</source>
        <translation>Tabla de tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>%1 cannot be undone any more</source>
        <translation>%1: ya no se puede deshacer</translation>
    </message>
    <message>
        <source>%1 was changed at %2, after that edit. Nothing was written.</source>
        <translation>%1 se cambió a las %2, después de esa edición. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1: not undone</source>
        <translation>%1: no se deshizo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseTreeModel</name>
    <message>
        <source>Spacetime</source>
        <translation>Espacio-tiempo</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Quantum graph</source>
        <translation>Grafo cuántico</translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>Agujeros de gusano</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>QQL</source>
        <translation>QQL</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatorio</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>All records, in three shards from hot to cold.</source>
        <translation>Todos los registros, en tres fragmentos de caliente a frío.</translation>
    </message>
    <message>
        <source>Events by time: live, recent and historical.</source>
        <translation>Sucesos por tiempo: en vivo, recientes e históricos.</translation>
    </message>
    <message>
        <source>Nodes, edges and the links between records.</source>
        <translation>Nodos, aristas y los vínculos entre registros.</translation>
    </message>
    <message>
        <source>Learned shortcuts between records that are read together.</source>
        <translation>Atajos aprendidos entre registros que se leen juntos.</translation>
    </message>
    <message>
        <source>How busy and how unevenly loaded the universe is.</source>
        <translation>Lo ocupado y lo desigualmente cargado que está el universo.</translation>
    </message>
    <message>
        <source>Compiled queries, how they performed, and the schema.</source>
        <translation>Consultas compiladas, su rendimiento y el esquema.</translation>
    </message>
    <message>
        <source>Snapshots, the write-ahead log and the audit trail.</source>
        <translation>Instantáneas, el registro de escritura anticipada y la pista de auditoría.</translation>
    </message>
    <message>
        <source>Metrics, logs and diagnostics.</source>
        <translation>Métricas, registros y diagnósticos.</translation>
    </message>
    <message>
        <source>Everything that can be set, one file per subject.</source>
        <translation>Todo lo que se puede ajustar, un archivo por tema.</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclados</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Listar %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: see the Files tab</source>
        <translation>
            <numerusform>Más de %n entrada: vea la pestaña Archivos</numerusform>
            <numerusform>Más de %n entradas: vea la pestaña Archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Medir %1</translation>
    </message>
    <message>
        <source>Measure ages</source>
        <translation>Medir antigüedades</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: these are the first</source>
        <translation>
            <numerusform>Más de %n entrada: esta es la primera</numerusform>
            <numerusform>Más de %n entradas: estas son las primeras</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UnsavedGuard</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>¿Guardar %n cambio?</numerusform>
            <numerusform>¿Guardar %n cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Aún sin guardar: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>warp::ui::VerifyPage</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>, byte %1</source>
        <translation>, byte %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Also read every value and file</source>
        <translation>Leer también cada valor y cada archivo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Verify every value and file</source>
        <translation>Verificar cada valor y cada archivo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La verificación se detuvo.</translation>
    </message>
    <message>
        <source>Everything fits together. Every value and file was read.</source>
        <translation>Todo encaja. Se leyó cada valor y cada archivo.</translation>
    </message>
    <message>
        <source>Trees, files, packs and log fit together.</source>
        <translation>Los árboles, archivos, paquetes y el registro cósmico encajan.</translation>
    </message>
    <message>
        <source>Read every value and file as well</source>
        <translation>Leer además cada valor y cada archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Enter opens the record or file.</source>
        <translation>
            <numerusform>%n hallazgo. Intro abre el registro o el archivo.</numerusform>
            <numerusform>%n hallazgos. Intro abre el registro o el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
</context>
<context>
    <name>warp::ui::ViewCommands</name>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>&amp;Cerrar página</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>Buscar una acció&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Physics &amp;glossary</source>
        <translation>&amp;Glosario de física</translation>
    </message>
    <message>
        <source>&amp;About Warpscope</source>
        <translation>&amp;Acerca de Warpscope</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>Abra primero un universo</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>G&amp;uía</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>Explore un universo de datos: mírelo, edítelo, busque y repárelo.</translation>
    </message>
    <message>
        <source>Open a universe</source>
        <translation>Abrir un universo</translation>
    </message>
    <message>
        <source>New universe</source>
        <translation>Nuevo universo</translation>
    </message>
    <message>
        <source>Sample of this computer&apos;s packages</source>
        <translation>Muestra: paquetes de este equipo</translation>
    </message>
    <message>
        <source>Or drop the directory of a universe here.</source>
        <translation>O suelte aquí el directorio de un universo.</translation>
    </message>
    <message>
        <source>Recent universes</source>
        <translation>Universos recientes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowDocks</name>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowMenus</name>
    <message>
        <source>&amp;Universe</source>
        <translation>&amp;Universo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Instantáneas</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowNotices</name>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Open as observer</source>
        <translation>Abrir como observador</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Writing goes on: changes are taken again.</source>
        <translation>La escritura continúa: se vuelven a aceptar cambios.</translation>
    </message>
    <message>
        <source>Writing could not be resumed. %1</source>
        <translation>No se pudo reanudar la escritura. %1</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El nombre o la contraseña no es correcto.</translation>
    </message>
</context>
<context>
    <name>warp::ui::WizardDialog</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
</TS>
