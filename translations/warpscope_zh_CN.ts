<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionSource</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>--select needs a universe: add --open.</source>
        <translation>--select 需要一个宇宙：请加上 --open。</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;.</source>
        <translation>--page 应为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>The page %1 needs a universe: add --open.</source>
        <translation>页面 %1 需要一个宇宙：请加上 --open。</translation>
    </message>
    <message>
        <source>The page %1 needs to know of what: write %1:NAME.</source>
        <translation>页面 %1 需要指定对象：请写作 %1:名称。</translation>
    </message>
    <message>
        <source>--password-file cannot be read: %1</source>
        <translation>无法读取 --password-file：%1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Diffs</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted</source>
        <translation>添加 %1，更改 %2，删除 %3</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 was added, version %2.</source>
        <translation>%1 已添加，版本 %2。</translation>
    </message>
    <message>
        <source>%1 was deleted; its version was %2.</source>
        <translation>%1 已删除；其版本为 %2。</translation>
    </message>
    <message>
        <source>%1 was changed, version %2 to %3.</source>
        <translation>%1 已更改，版本 %2 至 %3。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>EnginePhrases</name>
    <message>
        <source>users or roles were changed by hand and are in force</source>
        <translation>用户或角色已被手动修改并已生效</translation>
    </message>
    <message>
        <source>compare it with a snapshot&apos;s; the log still tells its latest changes</source>
        <translation>与快照中的进行比较；日志仍保留最近的更改</translation>
    </message>
    <message>
        <source>the user or the password is wrong</source>
        <translation>用户或密码错误</translation>
    </message>
    <message>
        <source>breaks the schema of its type: %1</source>
        <translation>不符合其类型的模式：%1</translation>
    </message>
    <message>
        <source>correct the record, or its schema (warp schema)</source>
        <translation>更正该记录或其模式（warp schema）</translation>
    </message>
    <message>
        <source>the schemas were changed by hand and are in force</source>
        <translation>模式已被手动修改并已生效</translation>
    </message>
    <message>
        <source>cannot %1: %2</source>
        <translation>无法%1：%2</translation>
    </message>
    <message>
        <source>cannot %1 the tree: %2</source>
        <translation>无法%1树：%2</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>make</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open directory</source>
        <translation>打开目录</translation>
    </message>
    <message>
        <source>create directory</source>
        <translation>创建目录</translation>
    </message>
    <message>
        <source>remove directory</source>
        <translation>删除目录</translation>
    </message>
    <message>
        <source>sync directory</source>
        <translation>同步目录</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>inspect the disk of</source>
        <translation>检查磁盘</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>watch files</source>
        <translation>监视文件</translation>
    </message>
    <message>
        <source>reserve space for</source>
        <translation>预留空间</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>exchange with %1</source>
        <translation>与 %1 交换</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>send to</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘限额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>%1; opening it as observer may work</source>
        <translation>%1；也许可以作为观察者打开</translation>
    </message>
    <message>
        <source>in use by process %1 on host %2 since %3</source>
        <translation>自 %3 起由主机 %2 上的进程 %1 使用</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>正被另一个进程使用</translation>
    </message>
    <message>
        <source>%1 and does not answer (%2): close it or wait</source>
        <translation>%1，且没有响应（%2）：请关闭它或等待</translation>
    </message>
    <message>
        <source>%1 and fell silent; whether the command was carried out is not known: look at the records</source>
        <translation>%1，且不再响应；命令是否已执行未知：请查看记录</translation>
    </message>
    <message>
        <source>%1 and ended before it answered; whether the command was carried out is not known: look at the records</source>
        <translation>%1，且在响应前结束；命令是否已执行未知：请查看记录</translation>
    </message>
    <message>
        <source>the other process has gone</source>
        <translation>另一个进程已结束</translation>
    </message>
    <message>
        <source>the other process does not answer</source>
        <translation>另一个进程没有响应</translation>
    </message>
    <message>
        <source>it is being closed</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>the universe is being closed</source>
        <translation>宇宙正在关闭</translation>
    </message>
    <message>
        <source>too many commands at once; try again</source>
        <translation>同时的命令过多；请重试</translation>
    </message>
    <message>
        <source>more than %1 records, nodes and edges were changed since then, too many to compare by the log: choose a later time, or compare with a snapshot</source>
        <translation>此后更改的记录、节点和边超过 %1 个，过多而无法按日志比较：请选择更晚的时间，或与某个快照比较</translation>
    </message>
    <message>
        <source>no universe here: %1</source>
        <translation>这里没有宇宙：%1</translation>
    </message>
    <message>
        <source>there is no such directory</source>
        <translation>没有这个目录</translation>
    </message>
    <message>
        <source>the directory has no universe.manifest</source>
        <translation>该目录没有 universe.manifest</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>它不是目录</translation>
    </message>
    <message>
        <source>the directory is not empty (it holds &apos;%1&apos;) and no universe: choose an empty or a new one</source>
        <translation>目录不为空（含有“%1”），也不是宇宙：请选择空目录或新目录</translation>
    </message>
    <message>
        <source>the universe has format version %1; this engine (%2) reads up to %3: use a newer Warpscope</source>
        <translation>宇宙的格式版本为 %1；此引擎（%2）最多读取 %3：请使用更新的 Warpscope</translation>
    </message>
    <message>
        <source>the manifest is no JSON object</source>
        <translation>清单不是 JSON 对象</translation>
    </message>
    <message>
        <source>the manifest has no format_version</source>
        <translation>清单没有 format_version</translation>
    </message>
    <message>
        <source>%1 is missing or not what it should be</source>
        <translation>%1 缺失或不符合要求</translation>
    </message>
    <message>
        <source>universe_id is empty</source>
        <translation>universe_id 为空</translation>
    </message>
    <message>
        <source>the universe is closed</source>
        <translation>宇宙已关闭</translation>
    </message>
    <message>
        <source>this process only observes the universe</source>
        <translation>此进程只观察宇宙</translation>
    </message>
    <message>
        <source>the universe is read-only</source>
        <translation>宇宙为只读</translation>
    </message>
    <message>
        <source>the universe is read-only since a failure: %1; remove its cause, then resume</source>
        <translation>宇宙因故障而只读：%1；请排除原因，然后恢复</translation>
    </message>
    <message>
        <source>the disk is full and the universe takes nothing but deletions (%1); make room, then resume</source>
        <translation>磁盘已满，宇宙只接受删除（%1）；请腾出空间，然后恢复</translation>
    </message>
    <message>
        <source>the last %1 MiB and inodes of the disk are left to log and tree</source>
        <translation>磁盘最后的 %1 MiB 和 inode 留给日志和树</translation>
    </message>
    <message>
        <source>too little free space to reserve %1 bytes</source>
        <translation>可用空间不足，无法预留 %1 字节</translation>
    </message>
    <message>
        <source>too little space to archive the log; it waits</source>
        <translation>空间不足，无法归档日志；日志在等待</translation>
    </message>
    <message>
        <source>another program keeps writing to files of the mirror</source>
        <translation>另一个程序不断写入镜像文件</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>键为空</translation>
    </message>
    <message>
        <source>the type before &apos;:&apos; is empty</source>
        <translation>“:”之前的类型为空</translation>
    </message>
    <message>
        <source>the id after &apos;:&apos; is empty</source>
        <translation>“:”之后的标识为空</translation>
    </message>
    <message>
        <source>the key is not valid UTF-8</source>
        <translation>键不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the key holds a control character</source>
        <translation>键含有控制字符</translation>
    </message>
    <message>
        <source>the key has %1 bytes with its type; at most %2 are allowed</source>
        <translation>键连同类型有 %1 字节；最多允许 %2</translation>
    </message>
    <message>
        <source>`%1` already exists (version %2)</source>
        <translation>“%1”已存在（版本 %2）</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>“%1”不存在</translation>
    </message>
    <message>
        <source>`%1` is at version %2, not %3: somebody changed it meanwhile</source>
        <translation>“%1”为版本 %2，而不是 %3：期间有人修改了它</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;</source>
        <translation>没有记录“%1”</translation>
    </message>
    <message>
        <source>entry %1 of the batch: %2</source>
        <translation>批次的第 %1 项：%2</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; does not match its checksum</source>
        <translation>“%1”的值与校验和不符</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; cannot be read from its pack: %2</source>
        <translation>无法从包中读取“%1”的值：%2</translation>
    </message>
    <message>
        <source>the stored record is damaged</source>
        <translation>存储的记录已损坏</translation>
    </message>
    <message>
        <source>change %1 is not kept in the log; kept are %2</source>
        <translation>日志未保留更改 %1；保留的有 %2</translation>
    </message>
    <message>
        <source>change %1 is not in the live log</source>
        <translation>更改 %1 不在当前日志中</translation>
    </message>
    <message>
        <source>the log does not hold change %1 of &apos;%2&apos; (any more)</source>
        <translation>日志（已）不含“%2”的更改 %1</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>只显示开头</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>不跟随链接</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>文件有 %1 字节；最多读取 %2</translation>
    </message>
    <message>
        <source>this computer has no dpkg: its packages cannot be listed</source>
        <translation>此计算机没有 dpkg：无法列出软件包</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the JSON text ends too early</source>
        <translation>JSON 文本过早结束</translation>
    </message>
    <message>
        <source>the JSON text is larger than allowed</source>
        <translation>JSON 文本超出允许的大小</translation>
    </message>
    <message>
        <source>nothing may follow the JSON value</source>
        <translation>JSON 值之后不能有内容</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>此处应为逗号或 ]</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>此处应为逗号或 }</translation>
    </message>
    <message>
        <source>the JSON text is nested deeper than allowed</source>
        <translation>JSON 文本嵌套过深</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>此处应为冒号</translation>
    </message>
    <message>
        <source>this escape does not exist in JSON</source>
        <translation>JSON 中没有这种转义</translation>
    </message>
    <message>
        <source>a low surrogate stands alone</source>
        <translation>存在孤立的低位代理</translation>
    </message>
    <message>
        <source>a high surrogate stands alone</source>
        <translation>存在孤立的高位代理</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>字符串中的控制字符必须转义</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>这不是格式正确的 UTF-8</translation>
    </message>
    <message>
        <source>a JSON value is expected here</source>
        <translation>此处应为 JSON 值</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>only true, false and null are words of JSON</source>
        <translation>JSON 中只有 true、false 和 null 是单词</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object</source>
        <translation>键 %1 在一个对象中出现两次</translation>
    </message>
    <message>
        <source>a record must be an object</source>
        <translation>记录必须是对象</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot; in its &quot;%2&quot;</source>
        <translation>记录的“%2”中没有“%1”</translation>
    </message>
    <message>
        <source>the record has no &quot;%1&quot;</source>
        <translation>记录没有“%1”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>缺少字段“%1”</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>被手工编辑</translation>
    </message>
    <message>
        <source>edited on an older version while the record changed: keep one of both values</source>
        <translation>在旧版本上编辑，而记录同时有更改：请保留两个值之一</translation>
    </message>
    <message>
        <source>edited while the record was deleted</source>
        <translation>编辑时记录被删除</translation>
    </message>
    <message>
        <source>the key belongs to another file</source>
        <translation>该键属于另一个文件</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; belongs to another file</source>
        <translation>键“%1”属于另一个文件</translation>
    </message>
    <message>
        <source>the universe has no record whose file this is</source>
        <translation>宇宙中没有与此文件对应的记录</translation>
    </message>
    <message>
        <source>claims a version that the universe has not reached</source>
        <translation>声称的版本宇宙尚未达到</translation>
    </message>
    <message>
        <source>this file is no problem any more</source>
        <translation>此文件不再有问题</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 的数字</translation>
    </message>
    <message>
        <source>%1 must be one of %2</source>
        <translation>%1 必须是 %2 之一</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 必须是字符串</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 必须是数字</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须是对象</translation>
    </message>
    <message>
        <source>a configuration file is a JSON object</source>
        <translation>配置文件是一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1; nothing behind it was read</source>
        <translation>%1；其后的内容未读取</translation>
    </message>
    <message>
        <source>the record exists; --replace would replace it</source>
        <translation>记录已存在；未选择替换</translation>
    </message>
    <message>
        <source>the same key stands at %1 already</source>
        <translation>相同的键已在 %1 处</translation>
    </message>
    <message>
        <source>a type has no &quot;:&quot; in it</source>
        <translation>类型中不能有“:”</translation>
    </message>
    <message>
        <source>column %1 of the header has no name</source>
        <translation>表头第 %1 列没有名称</translation>
    </message>
    <message>
        <source>column %1 of the header is not UTF-8: convert the file</source>
        <translation>表头第 %1 列不是 UTF-8：请转换文件</translation>
    </message>
    <message>
        <source>column %1 of the header repeats the name &quot;%2&quot;</source>
        <translation>表头第 %1 列重复了名称“%2”</translation>
    </message>
    <message>
        <source>has no column &quot;key&quot;: give the type of the rows</source>
        <translation>没有“key”列：请指定行的类型</translation>
    </message>
    <message>
        <source>has %1 fields where the header has %2</source>
        <translation>有 %1 个字段，而表头有 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8: convert the file</source>
        <translation>“%1”不是 UTF-8：请转换文件</translation>
    </message>
    <message>
        <source>has no &quot;key&quot; and &quot;value&quot;: give the type of the rows</source>
        <translation>没有“key”和“value”：请指定行的类型</translation>
    </message>
    <message>
        <source>is no record: give the type of the rows</source>
        <translation>不是记录：请指定行的类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a record: give the type of the rows</source>
        <translation>“%1”不属于记录：请指定行的类型</translation>
    </message>
    <message>
        <source>is no object, so it has no &quot;%1&quot;</source>
        <translation>不是对象，因此没有“%1”</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is neither text nor a number</source>
        <translation>标识“%1”既不是文本也不是数字</translation>
    </message>
    <message>
        <source>a JSON file of rows is an array of them, or one object</source>
        <translation>行的 JSON 文件应为数组或单个对象</translation>
    </message>
    <message>
        <source>the array is not closed: the file is cut</source>
        <translation>数组未闭合：文件被截断</translation>
    </message>
    <message>
        <source>expected &quot;,&quot; or &quot;]&quot; behind a row</source>
        <translation>行之后应为“,”或“]”</translation>
    </message>
    <message>
        <source>text behind the end of the rows</source>
        <translation>行结束之后还有文本</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>一行超过 %1 字节</translation>
    </message>
    <message>
        <source>the row has more fields than allowed</source>
        <translation>行的字段过多</translation>
    </message>
    <message>
        <source>a quote stands inside a field without quotes</source>
        <translation>未加引号的字段中出现引号</translation>
    </message>
    <message>
        <source>a quoted field is not closed</source>
        <translation>带引号的字段未闭合</translation>
    </message>
    <message>
        <source>the row is longer than allowed</source>
        <translation>行超出允许的长度</translation>
    </message>
    <message>
        <source>the directory is missing</source>
        <translation>目录缺失</translation>
    </message>
    <message>
        <source>open the universe for writing: it is made again</source>
        <translation>以写入方式打开宇宙：将重新创建</translation>
    </message>
    <message>
        <source>restore universe.manifest from a snapshot</source>
        <translation>从快照恢复 universe.manifest</translation>
    </message>
    <message>
        <source>correct the file; until then the last good values are in force</source>
        <translation>请更正文件；在此之前使用上次有效的值</translation>
    </message>
    <message>
        <source>close the universe and run warp repair</source>
        <translation>关闭宇宙并运行 warp repair</translation>
    </message>
    <message>
        <source>remove the file: no record is at risk, its changes are missing from history and restores</source>
        <translation>删除该文件：记录没有风险，但历史和恢复中缺少其更改</translation>
    </message>
    <message>
        <source>changes %1 to %2 before it are not kept</source>
        <translation>其之前的更改 %1 至 %2 未保留</translation>
    </message>
    <message>
        <source>this archive of the log belongs to universe %1</source>
        <translation>此日志归档属于宇宙 %1</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>移走该文件</translation>
    </message>
    <message>
        <source>the pack is missing or shorter than recorded: records in it are lost</source>
        <translation>包缺失或短于记载：其中的记录已丢失</translation>
    </message>
    <message>
        <source>restore them from a snapshot</source>
        <translation>从快照恢复它们</translation>
    </message>
    <message>
        <source>edited by hand and not taken in</source>
        <translation>被手工编辑且未采纳</translation>
    </message>
    <message>
        <source>correct the file or remove it, then warp rescan</source>
        <translation>更正或删除文件，然后 warp rescan</translation>
    </message>
    <message>
        <source>there are more findings</source>
        <translation>还有更多发现</translation>
    </message>
    <message>
        <source>restore the record from a snapshot</source>
        <translation>从快照恢复该记录</translation>
    </message>
    <message>
        <source>the record&apos;s file is missing</source>
        <translation>记录的文件缺失</translation>
    </message>
    <message>
        <source>the file does not show the record as it is</source>
        <translation>文件与记录不符</translation>
    </message>
    <message>
        <source>the counters of type &apos;%1&apos; do not match its records</source>
        <translation>类型“%1”的计数与记录不符</translation>
    </message>
    <message>
        <source>a type has records and no counters</source>
        <translation>某类型有记录但没有计数</translation>
    </message>
    <message>
        <source>an old file of a record that lies elsewhere</source>
        <translation>记录已在别处，这是旧文件</translation>
    </message>
    <message>
        <source>a file without a record</source>
        <translation>没有对应记录的文件</translation>
    </message>
    <message>
        <source>warp rescan, or remove the file</source>
        <translation>warp rescan，或删除该文件</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; the other files of events are sound</source>
        <translation>从快照恢复该文件；其他事件文件完好</translation>
    </message>
    <message>
        <source>the file of events is missing or shorter than recorded: events are lost</source>
        <translation>事件文件缺失或短于记载：事件已丢失</translation>
    </message>
    <message>
        <source>the tree&apos;s blocks do not fill the file of events</source>
        <translation>树的块未填满事件文件</translation>
    </message>
    <message>
        <source>event %1 of the block is no event</source>
        <translation>块中第 %1 个事件不是事件</translation>
    </message>
    <message>
        <source>event %1 of the block lies before the one above it</source>
        <translation>块中第 %1 个事件早于前一个</translation>
    </message>
    <message>
        <source>event %1 of the block has an LSN of another block</source>
        <translation>块中第 %1 个事件的 LSN 属于另一个块</translation>
    </message>
    <message>
        <source>the block has %1 events, not %2</source>
        <translation>块有 %1 个事件，而不是 %2 个</translation>
    </message>
    <message>
        <source>the block does not end with its last event</source>
        <translation>块未以其最后一个事件结束</translation>
    </message>
    <message>
        <source>the node&apos;s data is damaged</source>
        <translation>节点数据已损坏</translation>
    </message>
    <message>
        <source>the node&apos;s id does not lead back to it</source>
        <translation>节点编号不能指回该节点</translation>
    </message>
    <message>
        <source>%1 ids stand for %2 nodes</source>
        <translation>%1 个编号对应 %2 个节点</translation>
    </message>
    <message>
        <source>the edge has an end that is no node</source>
        <translation>边的一端不是节点</translation>
    </message>
    <message>
        <source>the edge is not found by its end</source>
        <translation>无法从端点找到该边</translation>
    </message>
    <message>
        <source>the edge&apos;s data is damaged</source>
        <translation>边数据已损坏</translation>
    </message>
    <message>
        <source>the index of edges by their ends has %1 entries for %2 edges</source>
        <translation>按端点的边索引有 %1 项，而边有 %2 条</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>the file does not show what the universe holds</source>
        <translation>文件与宇宙内容不符</translation>
    </message>
    <message>
        <source>a file without a node or an edge</source>
        <translation>没有对应节点或边的文件</translation>
    </message>
    <message>
        <source>the log is damaged: changes %1 to %2 are at risk; `warp repair` salvages what can be read</source>
        <translation>日志已损坏：更改 %1 至 %2 有风险；“warp repair”可挽救可读内容</translation>
    </message>
    <message>
        <source>the header of this log segment is damaged; `warp repair` salvages what can be read</source>
        <translation>此日志段的头部已损坏；“warp repair”可挽救可读内容</translation>
    </message>
    <message>
        <source>the log misses changes %1 to %2; `warp repair` goes on without them</source>
        <translation>日志缺少更改 %1 至 %2；“warp repair”将跳过它们</translation>
    </message>
    <message>
        <source>this log belongs to universe %1, not to %2; move the file away</source>
        <translation>此日志属于宇宙 %1，而不是 %2；请移走该文件</translation>
    </message>
    <message>
        <source>the tree was cut short: %1 of %2 bytes are there; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>树被截断：%2 字节中只有 %1；“warp rebuild DIR trees”可由文件和包重建</translation>
    </message>
    <message>
        <source>the tree is missing although changes up to %1 were in it; `warp rebuild DIR trees` makes it again from files and packs</source>
        <translation>树缺失，但其中曾有至 %1 的更改；“warp rebuild DIR trees”可由文件和包重建</translation>
    </message>
    <message>
        <source>%1: damaged at byte %2</source>
        <translation>%1：在字节 %2 处损坏</translation>
    </message>
    <message>
        <source>lost: changes %1 to %2</source>
        <translation>丢失：更改 %1 至 %2</translation>
    </message>
    <message>
        <source>would keep %1 batches, the last with LSN %2</source>
        <translation>将保留 %1 个批次，最后一个的 LSN 为 %2</translation>
    </message>
    <message>
        <source>kept %1 batches, the last with LSN %2</source>
        <translation>已保留 %1 个批次，最后一个的 LSN 为 %2</translation>
    </message>
    <message>
        <source>the old segments are in %1</source>
        <translation>旧日志段在 %1</translation>
    </message>
    <message>
        <source>the log is not damaged</source>
        <translation>日志没有损坏</translation>
    </message>
    <message>
        <source>%1 missing directories were made again</source>
        <translation>已重新创建 %1 个缺失的目录</translation>
    </message>
    <message>
        <source>the universe was not closed the last time; the log is replayed</source>
        <translation>宇宙上次未正常关闭；正在重放日志</translation>
    </message>
    <message>
        <source>the universe writes again</source>
        <translation>宇宙已恢复写入</translation>
    </message>
    <message>
        <source>took in the edited file of %1</source>
        <translation>已采纳 %1 的已编辑文件</translation>
    </message>
    <message>
        <source>took in the edited file %1</source>
        <translation>已采纳已编辑的文件 %1</translation>
    </message>
    <message>
        <source>the file of %1 was edited on an older version: the record may have either value until one is chosen (`warp collapse`)</source>
        <translation>%1 的文件是基于较旧版本编辑的：在选定之前，该记录可能是两个值中的任意一个（`warp collapse`）</translation>
    </message>
    <message>
        <source>so strong a link would move &quot;%1&quot; to %2</source>
        <translation>如此强的链接会将“%1”移动到 %2</translation>
    </message>
    <message>
        <source>rules of alerts were changed by hand and are in force</source>
        <translation>警报规则已被手动修改并生效</translation>
    </message>
    <message>
        <source>%1 was changed since the universe was last closed: by hand, or by a session that was cut off</source>
        <translation>自宇宙上次关闭以来，%1 已被修改：手动修改，或由中断的会话修改</translation>
    </message>
    <message>
        <source>%1 was removed by hand while the universe was closed</source>
        <translation>%1 在宇宙关闭期间被手动删除</translation>
    </message>
    <message>
        <source>%1 was changed by hand while the universe was closed</source>
        <translation>%1 在宇宙关闭期间被手动修改</translation>
    </message>
    <message>
        <source>gave up the edit of %1</source>
        <translation>已放弃对 %1 的编辑</translation>
    </message>
    <message>
        <source>%1 edited files could not be taken in; see the problems</source>
        <translation>%1 个已编辑的文件无法采纳；请查看问题</translation>
    </message>
    <message>
        <source>files cannot be watched, so edits are found later: %1</source>
        <translation>无法监视文件，编辑将稍后被发现：%1</translation>
    </message>
    <message>
        <source>the configuration was changed by hand and is in force</source>
        <translation>配置被手工更改并已生效</translation>
    </message>
    <message>
        <source>the disk is full: the space kept for deletions is used</source>
        <translation>磁盘已满：正在使用为删除预留的空间</translation>
    </message>
    <message>
        <source>%1 events moved on to an older tier</source>
        <translation>%1 个事件移至更旧的层级</translation>
    </message>
    <message>
        <source>%1 events expired</source>
        <translation>%1 个事件已过期</translation>
    </message>
    <message>
        <source>a pack is shorter than it was</source>
        <translation>某个包比原来短</translation>
    </message>
    <message>
        <source>a file of events is shorter than it was</source>
        <translation>某个事件文件比原来短</translation>
    </message>
    <message>
        <source>maintenance step %1: %2</source>
        <translation>维护步骤 %1：%2</translation>
    </message>
    <message>
        <source>the answer to a command of another process was not delivered: %1</source>
        <translation>对另一进程命令的应答未送达：%1</translation>
    </message>
    <message>
        <source>the universe&apos;s directory was moved or removed</source>
        <translation>宇宙的目录被移动或删除</translation>
    </message>
    <message>
        <source>another directory stands where the universe was</source>
        <translation>宇宙所在位置已是另一个目录</translation>
    </message>
    <message>
        <source>the log could not be synced (%1); the change may or may not survive</source>
        <translation>日志无法同步（%1）；更改可能保留也可能丢失</translation>
    </message>
    <message>
        <source>the link does not stand where its records say</source>
        <translation>链接不在其记录所指示的位置</translation>
    </message>
    <message>
        <source>the link has an end that is no record</source>
        <translation>链接的一端不是记录</translation>
    </message>
    <message>
        <source>the link is not found by its other end</source>
        <translation>无法从链接的另一端找到它</translation>
    </message>
    <message>
        <source>the index of links has %1 entries for %2 links</source>
        <translation>链接索引有 %1 个条目，而链接有 %2 个</translation>
    </message>
    <message>
        <source>a link is damaged</source>
        <translation>链接已损坏</translation>
    </message>
    <message>
        <source>a superposition is damaged</source>
        <translation>叠加已损坏</translation>
    </message>
    <message>
        <source>a value of the superposition is damaged</source>
        <translation>叠加的一个值已损坏</translation>
    </message>
    <message>
        <source>the file does not show the links that the universe holds</source>
        <translation>文件显示的链接与宇宙中的不符</translation>
    </message>
    <message>
        <source>a wormhole is damaged</source>
        <translation>虫洞已损坏</translation>
    </message>
    <message>
        <source>the figures of the wormholes are damaged</source>
        <translation>虫洞的统计数据已损坏</translation>
    </message>
    <message>
        <source>the file does not show the wormholes that the universe holds</source>
        <translation>文件显示的虫洞与宇宙中的不符</translation>
    </message>
    <message>
        <source>the wormhole has no regions at its ends or a strength that there is not</source>
        <translation>虫洞的两端不是区域，或其强度不在允许范围内</translation>
    </message>
    <message>
        <source>the file has a route that leads through no wormhole</source>
        <translation>文件中有一条不经过任何虫洞的路由</translation>
    </message>
    <message>
        <source>the log of moves is shorter than it was: what it said of earlier moves is lost</source>
        <translation>移动日志比以前短：它对先前移动的记录已丢失</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk</source>
        <translation>从快照恢复该文件；没有记录受到威胁</translation>
    </message>
    <message>
        <source>not changed, because it cannot be put into the audit trail: %1</source>
        <translation>未更改，因为无法写入审计记录：%1</translation>
    </message>
    <message>
        <source>sign-in refused: wrong password for %1 (%2)</source>
        <translation>登录被拒绝：%1 的密码错误（%2）</translation>
    </message>
    <message>
        <source>sign-in refused: there is no user %1 (%2)</source>
        <translation>登录被拒绝：没有用户 %1（%2）</translation>
    </message>
    <message>
        <source>the routing table is damaged</source>
        <translation>路由表已损坏</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>没有设置计划</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1, the next %2</source>
        <translation>%1，下一份 %2</translation>
    </message>
    <message>
        <source>%1, the next %2, the last %3</source>
        <translation>%1，下一份 %2，上一份 %3</translation>
    </message>
    <message>
        <source>%1; the one due %2 was missed</source>
        <translation>%1；错过了 %2 应拍的一份</translation>
    </message>
    <message>
        <source>%1; one failed %2: %3</source>
        <translation>%1；一份在 %2 失败：%3</translation>
    </message>
    <message>
        <source>%1; it was taken, but older ones could not be removed %2: %3</source>
        <translation>%1；快照已拍摄，但较旧的快照未能在 %2 删除：%3</translation>
    </message>
    <message>
        <source>the snapshot that was due %1 was missed; it is taken now</source>
        <translation>错过了 %1 应拍的快照；现在补拍</translation>
    </message>
    <message>
        <source>took the %1 snapshot %2</source>
        <translation>拍摄了快照（%1）%2</translation>
    </message>
    <message>
        <source>removed %1 snapshots that were past their time</source>
        <translation>移除了 %1 份过期快照</translation>
    </message>
    <message>
        <source>a rule that keeps no snapshot would remove all: say how many are kept</source>
        <translation>不保留任何快照的规则会移除全部：请说明保留几份</translation>
    </message>
    <message>
        <source>the file is not as the engine wrote it: its checksum does not match</source>
        <translation>文件与引擎写入时不同：校验和不符</translation>
    </message>
    <message>
        <source>the file has no checksum where the engine writes one</source>
        <translation>文件缺少引擎应写入的校验和</translation>
    </message>
    <message>
        <source>the file does not show the events that it is about</source>
        <translation>文件没有反映它所涉及的事件</translation>
    </message>
    <message>
        <source>the index does not show the frames and streams of its month</source>
        <translation>索引没有反映该月的帧和流</translation>
    </message>
    <message>
        <source>line %1 is no JSON any more</source>
        <translation>第 %1 行不再是 JSON</translation>
    </message>
    <message>
        <source>line %1 is not as it was written</source>
        <translation>第 %1 行与写入时不同</translation>
    </message>
    <message>
        <source>one or more of lines %1 to %2 are not as they were written</source>
        <translation>第 %1 行到第 %2 行中有一行或多行与写入时不同</translation>
    </message>
    <message>
        <source>bytes %1 to %2 are not as they were written</source>
        <translation>第 %1 到第 %2 字节与写入时不同</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; seen first on %1</source>
        <translation>与 Warpscope 上次写入的不同：被手动更改，或由中断的会话更改；首次发现于 %1</translation>
    </message>
    <message>
        <source>not as Warpscope wrote it last: changed by hand, or by a session that was cut off; not taken in by maintenance yet</source>
        <translation>与 Warpscope 上次写入的不同：被手动更改，或由中断的会话更改；维护尚未采纳</translation>
    </message>
    <message>
        <source>nothing if somebody meant it; otherwise restore the file from a snapshot</source>
        <translation>如属有意则无需处理；否则从快照恢复该文件</translation>
    </message>
    <message>
        <source>restore the file from a snapshot; no record is at risk, and it goes on with the next entry</source>
        <translation>从快照恢复该文件；没有记录面临风险，文件会从下一条目继续</translation>
    </message>
    <message>
        <source>remove the file, or record a trace anew</source>
        <translation>删除该文件，或重新记录跟踪</translation>
    </message>
    <message>
        <source>warp snapshot delete %1, and take another</source>
        <translation>warp snapshot delete %1，然后重新创建一个</translation>
    </message>
    <message>
        <source>warp maintain; universe_id and created_at are taken as they stand: compare them with a snapshot&apos;s</source>
        <translation>warp maintain；universe_id 和 created_at 按现状采用：请与快照中的值比较</translation>
    </message>
    <message>
        <source>the manifest is not as it was written: what only it knows (universe_id, created_at) is taken as it stands</source>
        <translation>清单与写入时不同：只有它知道的内容（universe_id、created_at）按现状采用</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>Hot: strong consistency, a write waits until it is on the disk</source>
        <translation>热：强一致性，写入会等待落盘</translation>
    </message>
    <message>
        <source>Warm: eventual consistency, a power cut may lose 100 ms</source>
        <translation>温：最终一致性，断电可能丢失 100 毫秒的数据</translation>
    </message>
    <message>
        <source>Cold: weak consistency, packed and compressed</source>
        <translation>冷：弱一致性，打包并压缩</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>已坍缩</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>It was read since it was written, and has one value.</source>
        <translation>自写入以来已被读取，只有一个值。</translation>
    </message>
    <message>
        <source>It was not read since it was written, or has several candidate values.</source>
        <translation>自写入以来未被读取，或有多个候选值。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The number has its thousands grouped and is never 1.</extracomment>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>The disk is full, so only deletions are taken. Delete records or free some space, then resume writing.</source>
        <translation>磁盘已满，因此只接受删除操作。请删除记录或释放一些空间，然后恢复写入。</translation>
    </message>
    <message>
        <source>Writing has stopped. Remove the cause, then resume writing.</source>
        <translation>写入已停止。请排除原因，然后恢复写入。</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The key is not written as keys are.</source>
        <translation>键的写法不正确。</translation>
    </message>
    <message>
        <source>Write type:id, such as users:alice.</source>
        <translation>请写作 type:id，例如 users:alice。</translation>
    </message>
    <message>
        <source>The text or file is not written correctly.</source>
        <translation>文本或文件的格式不正确。</translation>
    </message>
    <message>
        <source>Correct it at the place named below.</source>
        <translation>请在下面指出的位置更正。</translation>
    </message>
    <message>
        <source>It does not exist, or does not exist any more.</source>
        <translation>它不存在，或已不存在。</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>Something else is there already, or was changed meanwhile. Nothing was written.</source>
        <translation>那里已有其他内容，或其间已被更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>Look at it, then decide again.</source>
        <translation>请查看后再作决定。</translation>
    </message>
    <message>
        <source>It is larger or deeper than the engine takes.</source>
        <translation>它超出了引擎允许的大小或深度。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>The permission for that is missing.</source>
        <translation>缺少相应的权限。</translation>
    </message>
    <message>
        <source>Ask the owner of the directory, or change its permissions.</source>
        <translation>请联系目录的所有者，或更改其权限。</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>存储的数据已损坏。</translation>
    </message>
    <message>
        <source>Verify the universe to see everything that is damaged and how to repair it.</source>
        <translation>请验证宇宙，以查看所有损坏及修复方法。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Another process has it.</source>
        <translation>它正被另一进程占用。</translation>
    </message>
    <message>
        <source>Close it there, or try again later.</source>
        <translation>请在那里关闭它，或稍后重试。</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>此处无法写入任何内容。</translation>
    </message>
    <message>
        <source>The banner or the status bar says why.</source>
        <translation>原因见横幅或状态栏。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Warpscope.</source>
        <translation>它由更新版本的 Warpscope 写入。</translation>
    </message>
    <message>
        <source>Update Warpscope on this computer.</source>
        <translation>请更新本机上的 Warpscope。</translation>
    </message>
    <message>
        <source>The disk did not confirm the change: it may have been kept or not.</source>
        <translation>磁盘未确认此更改：它可能已保存，也可能没有。</translation>
    </message>
    <message>
        <source>Look at the record before you try again.</source>
        <translation>重试之前请先查看该记录。</translation>
    </message>
    <message>
        <source>The computer reported a failure.</source>
        <translation>计算机报告了故障。</translation>
    </message>
    <message>
        <source>Check the disk and its directory, then try again.</source>
        <translation>请检查磁盘及其目录，然后重试。</translation>
    </message>
    <message>
        <source>You can observe it meanwhile.</source>
        <translation>在此期间您可以观察它。</translation>
    </message>
    <message>
        <source>Another process writes to this universe or restores it, and only one may.</source>
        <translation>另一进程正在写入或恢复此宇宙，而同时只能有一个。</translation>
    </message>
    <message>
        <source>You can still look at it as an observer.</source>
        <translation>您仍可以观察者身份查看它。</translation>
    </message>
    <message>
        <source>The disk of this universe can only be read.</source>
        <translation>此宇宙所在的磁盘为只读。</translation>
    </message>
    <message>
        <source>You have no permission to write to this directory.</source>
        <translation>您没有写入此目录的权限。</translation>
    </message>
    <message>
        <source>There is no universe in this directory.</source>
        <translation>此目录中没有宇宙。</translation>
    </message>
    <message>
        <source>Choose the directory that holds universe.manifest, or make a new universe.</source>
        <translation>请选择包含 universe.manifest 的目录，或新建一个宇宙。</translation>
    </message>
    <message>
        <source>The directory is not empty, and holds no universe.</source>
        <translation>该目录不为空，且其中没有宇宙。</translation>
    </message>
    <message>
        <source>Choose an empty directory for a new one.</source>
        <translation>请为新宇宙选择一个空目录。</translation>
    </message>
    <message>
        <source>This universe is damaged.</source>
        <translation>此宇宙已损坏。</translation>
    </message>
    <message>
        <source>Repair recovers everything that is not destroyed; look first at what it would do.</source>
        <translation>修复会找回所有未被毁坏的内容；请先查看它将做什么。</translation>
    </message>
    <message>
        <source>This universe has users, and asks who you are.</source>
        <translation>此宇宙设有用户，需要确认您的身份。</translation>
    </message>
    <message>
        <source>Sign in with a name and its password.</source>
        <translation>请用用户名及其密码登录。</translation>
    </message>
</context>
<context>
    <name>FileForms</name>
    <message>
        <source>Erlang term</source>
        <translation>Erlang 项</translation>
    </message>
    <message>
        <source>Erlang table</source>
        <translation>Erlang 表</translation>
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
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>B+tree</source>
        <translation>B+ 树</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>路由表</translation>
    </message>
    <message>
        <source>Metric samples</source>
        <translation>指标采样</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1, compressed with %2</source>
        <translation>%1，使用 %2 压缩</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Universe</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>One directory with all of its data: records, history, graph and settings. Everything in it can be read without this program.</source>
        <translation>一个目录，包含其全部数据：记录、历史、图和设置。不用本程序也能阅读其中的一切。</translation>
    </message>
    <message>
        <source>Spacetime</source>
        <translation>时空</translation>
    </message>
    <message>
        <source>Where records live, divided into shards by how often they are used.</source>
        <translation>记录所在之处，按使用频率分成若干分片。</translation>
    </message>
    <message>
        <source>Hot, warm, cold</source>
        <translation>热、温、冷</translation>
    </message>
    <message>
        <source>The three shards. Hot data is written at once and safest, warm data a moment later, cold data is packed and compressed.</source>
        <translation>三个分片。热数据立即写入且最安全，温数据稍后写入，冷数据则打包压缩。</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>A record: one value under one key, such as users:alice.</source>
        <translation>一条记录：一个键下的一个值，例如 users:alice。</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>事件视界</translation>
    </message>
    <message>
        <source>The cache. What is asked for often stays in memory; what is not falls out.</source>
        <translation>缓存。经常访问的内容留在内存中，其余的会被移出。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The readable file of every record. You may edit it; the engine notices and takes the change in.</source>
        <translation>每条记录的可读文件。您可以编辑它，引擎会察觉并采纳更改。</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>A read that counts. Browsing does not observe: it leaves activity and states as they are.</source>
        <translation>会被计数的读取。浏览不算观测：活跃度和状态保持不变。</translation>
    </message>
    <message>
        <source>Superposition</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>A record with two values at once, because two sides changed it. It stays so until you choose.</source>
        <translation>因双方都做了更改而同时拥有两个值的记录。在您选择之前一直如此。</translation>
    </message>
    <message>
        <source>Entanglement</source>
        <translation>纠缠</translation>
    </message>
    <message>
        <source>A link between records that belong together. Reading one brings the other nearer.</source>
        <translation>相关记录之间的联系。读取其一会使另一条更近。</translation>
    </message>
    <message>
        <source>Wormhole</source>
        <translation>虫洞</translation>
    </message>
    <message>
        <source>A shortcut between records or regions that are used together; it grows with use and fades without.</source>
        <translation>常一起使用的记录或区域之间的捷径；越用越强，不用则减弱。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>How unevenly data and work are spread. When it is too high the engine moves records between shards.</source>
        <translation>数据和工作分布的不均程度。过高时引擎会在分片间移动记录。</translation>
    </message>
    <message>
        <source>Cosmic log</source>
        <translation>宇宙日志</translation>
    </message>
    <message>
        <source>The write-ahead log: every change in order, with its number (LSN). It is what survives a crash.</source>
        <translation>预写日志：按顺序记录每次更改及其编号 (LSN)。崩溃后赖以恢复。</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>天文台</translation>
    </message>
    <message>
        <source>Figures, events and alerts about the universe itself.</source>
        <translation>关于宇宙自身的数据、事件和警报。</translation>
    </message>
</context>
<context>
    <name>GoToSource</name>
    <message>
        <source>Go to a record, type or page</source>
        <translation>转到记录、类型或页面</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open or make a universe</source>
        <translation>打开或新建宇宙</translation>
    </message>
    <message>
        <source>A universe is a directory. The Universe menu opens one, makes a new one, or fills one with this computer&apos;s packages to try things out.</source>
        <translation>宇宙就是一个目录。“宇宙”菜单可以打开宇宙、新建宇宙，或用本机软件包填充一个宇宙以供试用。</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>找到所需内容</translation>
    </message>
    <message>
        <source>The Explorer shows the regions and, in its second tab, the files. “Go to” in the View menu finds any record or page by a part of its name; Back returns to what was selected before.</source>
        <translation>浏览器显示各区域，其第二个标签页显示文件。“视图”菜单中的“转到”可按名称的一部分查找任何记录或页面；“后退”返回之前选择的内容。</translation>
    </message>
    <message>
        <source>Look without touching</source>
        <translation>只看不动</translation>
    </message>
    <message>
        <source>Browsing changes nothing and does not count as a read. The Inspector explains what is selected; Enter opens it in a tab of its own.</source>
        <translation>浏览不会改变任何内容，也不算作读取。检查器会说明所选内容；按 Enter 在单独的标签页中打开它。</translation>
    </message>
    <message>
        <source>More than one window</source>
        <translation>多个窗口</translation>
    </message>
    <message>
        <source>One process writes to a universe, any number can observe it. The program warp does the same work on the command line.</source>
        <translation>只有一个进程可写入宇宙，但可以有任意多个进程观察它。程序 warp 在命令行中完成同样的工作。</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Edit its value as a tree or as JSON, then save. Undo takes back what was saved, unless somebody else has changed the record since; then it says so.</source>
        <translation>以树或 JSON 形式编辑其值，然后保存。“撤销”会收回已保存的内容，除非其间他人更改了该记录；届时会予以说明。</translation>
    </message>
    <message>
        <source>Use the files</source>
        <translation>使用文件</translation>
    </message>
    <message>
        <source>Every record has a readable file. You may edit it with any program: the engine takes the change in, or the Dashboard lists what is wrong with it.</source>
        <translation>每条记录都有一个可读文件。您可以用任何程序编辑它：引擎会采纳更改，或在仪表板中列出问题。</translation>
    </message>
    <message>
        <source>Bring data in and out</source>
        <translation>导入和导出数据</translation>
    </message>
    <message>
        <source>Import in the Tools menu takes JSON, JSON Lines and CSV, all rows or none. Export writes the records of a type into a file. A file that is dropped on the window is imported.</source>
        <translation>“工具”菜单中的“导入”接受 JSON、JSON Lines 和 CSV，要么导入所有行，要么一行也不导入。“导出”将一个类型的记录写入文件。拖放到窗口上的文件会被导入。</translation>
    </message>
    <message>
        <source>Take care of it</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Verify in the Tools menu checks that everything fits together. A universe that does not open any more can be repaired from the same menu.</source>
        <translation>“工具”菜单中的“验证”检查一切是否相符。无法打开的宇宙可在同一菜单中修复。</translation>
    </message>
    <message>
        <source>Keep a moment</source>
        <translation>保留一个时刻</translation>
    </message>
    <message>
        <source>The Snapshots menu keeps the whole universe as it is now while work goes on, and makes a universe of a snapshot again, in a new directory. Every snapshot is a directory whose archive tar unpacks, too. Schedule in the same menu has them taken by themselves while the universe is open, and removes those that are past their time. Differences tells what was added, changed and deleted since one.</source>
        <translation>“快照”菜单在工作继续的同时保留整个宇宙此刻的样子，并能把快照重新变成新目录中的宇宙。每份快照都是一个目录，其归档也能用 tar 解开。同一菜单中的“计划”让快照在宇宙打开时自动拍摄，并移除过期的。“差异”说明自某份快照以来添加、更改和删除了什么。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到从前</translation>
    </message>
    <message>
        <source>Restore in the Snapshots menu makes a universe of a snapshot, or of the state at a time between two, in a new directory or in place; or it brings only some parts back into the open one. A single record comes back from its history or its context menu, and Undo takes that back.</source>
        <translation>快照菜单中的“恢复”用快照或两个快照之间某一时间的状态生成宇宙，可放在新目录中或就地恢复；也可只将部分内容恢复到打开的宇宙中。单条记录可从其历史或上下文菜单恢复，并可用“撤销”撤回。</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The directory of the universe is in its place.</source>
        <translation>宇宙的目录在其位置上。</translation>
    </message>
    <message>
        <source>The directory of the universe cannot be reached.</source>
        <translation>无法访问宇宙的目录。</translation>
    </message>
    <message>
        <source>Put it back, or close the universe and open it at its new place.</source>
        <translation>请将其放回原处，或关闭宇宙并在新位置打开。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>仅以只读方式打开。</translation>
    </message>
    <message>
        <source>Changes are taken.</source>
        <translation>正在接受更改。</translation>
    </message>
    <message>
        <source>Remove the cause, then choose Universe &gt; Resume writing.</source>
        <translation>请排除原因，然后选择“宇宙 &gt; 恢复写入”。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 of log not in the tree yet, %2 changes not on the disk yet.</source>
        <translation>%1 日志尚未进入树，%2 项更改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>Much waits in memory, so writers are slowed.</source>
        <translation>内存中积压较多，因此写入被减速。</translation>
    </message>
    <message>
        <source>Wait until the tree has caught up, or raise universe_parameters.storage.memory_budget.</source>
        <translation>请等待树跟上，或调高 universe_parameters.storage.memory_budget。</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>日志归档</translation>
    </message>
    <message>
        <source>%1 of log wait to be archived.</source>
        <translation>%1 日志等待归档。</translation>
    </message>
    <message>
        <source>Changes up to LSN %1 were not all kept.</source>
        <translation>LSN %1 之前的更改未全部保留。</translation>
    </message>
    <message>
        <source>Archiving has stopped: %1</source>
        <translation>归档已停止：%1</translation>
    </message>
    <message>
        <source>Remove the cause. No record is at risk, but older changes leave history and restores.</source>
        <translation>请排除原因。记录没有风险，但较早的更改将无法用于历史和恢复。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>%1 in %2, %3 changes behind the log.</source>
        <translation>%1，共 %2，比日志落后 %3 项更改。</translation>
    </message>
    <message>
        <source>Every readable file is written.</source>
        <translation>所有可读文件均已写入。</translation>
    </message>
    <message>
        <source>Readable files still to be written: %1.</source>
        <translation>尚待写入的可读文件：%1。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>They follow when writing gets quieter. If something stops them, remove its cause; no record is at risk.</source>
        <translation>写入变少时会自动补写。若有阻碍，请排除其原因；记录没有风险。</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>%1 of %2 free.</source>
        <translation>%2 中有 %1 可用。</translation>
    </message>
    <message>
        <source>Free disk space; deleting records works even on a full disk.</source>
        <translation>请释放磁盘空间；即使磁盘已满也可以删除记录。</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>文件数量</translation>
    </message>
    <message>
        <source>This file system does not limit the number of files.</source>
        <translation>此文件系统不限制文件数量。</translation>
    </message>
    <message>
        <source>%1 more files are possible (%2).</source>
        <translation>还可容纳 %1 个文件（%2）。</translation>
    </message>
    <message>
        <source>Remove files, or move records that are read rarely to cold: it needs few files.</source>
        <translation>请删除文件，或将很少读取的记录移到冷分片：它只需少量文件。</translation>
    </message>
    <message>
        <source>Edits by hand</source>
        <translation>手工编辑</translation>
    </message>
    <message>
        <source>No file edited by hand waits for a decision.</source>
        <translation>没有手工编辑的文件等待处理。</translation>
    </message>
    <message>
        <source>Edited by hand and not taken in: %1.</source>
        <translation>手工编辑但未采纳：%1。</translation>
    </message>
    <message>
        <source>Decide about the files listed above; they are never overwritten while they are listed.</source>
        <translation>请处理上面列出的文件；列出期间它们绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>The last round had no failure.</source>
        <translation>上一轮没有失败。</translation>
    </message>
    <message>
        <source>The last round failed.</source>
        <translation>上一轮失败。</translation>
    </message>
    <message>
        <source>It tries again by itself; the log tells more.</source>
        <translation>它会自动重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>No process has the universe open for writing.</source>
        <translation>没有进程以写入方式打开此宇宙。</translation>
    </message>
    <message>
        <source>%1 behind the process that writes.</source>
        <translation>比写入进程落后 %1。</translation>
    </message>
    <message>
        <source>Wait, or look at that process: it may hang.</source>
        <translation>请等待，或检查该进程：它可能已挂起。</translation>
    </message>
    <message>
        <source>The last one that had did not close it.</source>
        <translation>上一个打开它的进程没有关闭它。</translation>
    </message>
    <message>
        <source>Open it for writing once: that replays the log. Nothing acknowledged is lost.</source>
        <translation>请以写入方式打开一次以重放日志。已确认的内容不会丢失。</translation>
    </message>
    <message>
        <source>Writing process</source>
        <translation>写入进程</translation>
    </message>
    <message>
        <source>It is of another version and does not tell its health.</source>
        <translation>它是另一版本，不报告其健康状况。</translation>
    </message>
    <message>
        <source>Look at the health that it shows itself.</source>
        <translation>请查看它自己显示的健康状况。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>它没有响应。</translation>
    </message>
    <message>
        <source>Wait, or end that process; nothing acknowledged is lost.</source>
        <translation>请等待或结束该进程；已确认的内容不会丢失。</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The file of schemas is in force.</source>
        <translation>模式文件已生效。</translation>
    </message>
    <message>
        <source>The file of schemas cannot be used.</source>
        <translation>模式文件无法使用。</translation>
    </message>
    <message>
        <source>Correct the file, or set the schema again.</source>
        <translation>请更正该文件，或重新设置模式。</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户与角色</translation>
    </message>
    <message>
        <source>The file of users and roles is in force.</source>
        <translation>用户与角色文件已生效。</translation>
    </message>
    <message>
        <source>The file of users and roles cannot be used.</source>
        <translation>用户与角色文件无法使用。</translation>
    </message>
    <message>
        <source>Correct the file: until then nobody can open the universe.</source>
        <translation>请更正该文件：在此之前无人能打开该宇宙。</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>天文台</translation>
    </message>
    <message>
        <source>Figures are measured and written down.</source>
        <translation>正在测量并记录各项数据。</translation>
    </message>
    <message>
        <source>Figures cannot be written down.</source>
        <translation>无法记录测量数据。</translation>
    </message>
    <message>
        <source>Remove the cause; no record is at risk.</source>
        <translation>请排除原因；没有记录面临风险。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>No alert is raised.</source>
        <translation>没有触发任何警报。</translation>
    </message>
    <message>
        <source>An alert is raised.</source>
        <translation>已触发警报。</translation>
    </message>
    <message>
        <source>Look at the rule: it says what to do.</source>
        <translation>请查看该规则：其中说明了应采取的措施。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>The snapshots cannot be looked at.</source>
        <translation>无法查看快照。</translation>
    </message>
    <message>
        <source>None was missed.</source>
        <translation>没有错过的快照。</translation>
    </message>
    <message>
        <source>The last snapshot was taken; older ones could not be removed.</source>
        <translation>最近一份快照已拍摄；较旧的快照未能删除。</translation>
    </message>
    <message>
        <source>Remove the cause. Removing them is tried again within the hour.</source>
        <translation>请排除原因。一小时内会再次尝试删除。</translation>
    </message>
    <message>
        <source>A snapshot of the schedule was not taken.</source>
        <translation>计划中的一份快照没有拍摄。</translation>
    </message>
    <message>
        <source>Remove the cause if one is told, and take one now: Snapshots &gt; Take a snapshot. They are missed while no process has the universe open.</source>
        <translation>若列出了原因，请先排除，然后现在拍摄一份：快照 &gt; 拍摄快照。没有进程打开宇宙时会错过。</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移动到：%1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>It went to another shard; its value stayed what it was.</source>
        <translation>它移到了另一个分片；值保持不变。</translation>
    </message>
    <message>
        <source>Deleted. This is the value it had.</source>
        <translation>已删除。这是它当时的值。</translation>
    </message>
    <message>
        <source>Deleted. The value it had is not kept in the log.</source>
        <translation>已删除。日志中未保留它当时的值。</translation>
    </message>
    <message>
        <source>Created with this value.</source>
        <translation>以此值创建。</translation>
    </message>
    <message>
        <source>Written with this value; the one before is not kept in the log.</source>
        <translation>写入了此值；日志中未保留之前的值。</translation>
    </message>
    <message>
        <source>What this change made of the value before it.</source>
        <translation>此更改对之前的值所做的修改。</translation>
    </message>
    <message>
        <source>The newest %1 versions are listed.</source>
        <translation>仅列出最新的 %1 个版本。</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: universe_parameters.wal_retention is 0.</source>
        <translation>不保留更早的版本：universe_parameters.wal_retention 为 0。</translation>
    </message>
    <message>
        <source>The log is kept for %1 days and up to %2, from LSN %3 on.</source>
        <translation>日志保留 %1 天、最多 %2，从 LSN %3 起。</translation>
    </message>
    <message>
        <source>No change of this record is in the log any more. The log is kept for %1 days and up to %2.</source>
        <translation>日志中已没有此记录的更改。日志保留 %1 天、最多 %2。</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: the log goes as soon as its changes are in the tree. Set universe_parameters.wal_retention.age and .size to keep them.</source>
        <translation>不保留更早的版本：更改进入树后，日志即被删除。设置 universe_parameters.wal_retention.age 和 .size 可保留它们。</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>Gone in a snapshot</source>
        <translation>在快照中已不存在</translation>
    </message>
    <message>
        <source>Kept in a snapshot</source>
        <translation>保存在快照中</translation>
    </message>
    <message>
        <source>It was gone when the snapshot %1 was taken.</source>
        <translation>拍摄快照 %1 时它已不存在。</translation>
    </message>
    <message>
        <source>The snapshot %1 shows this value; changes around it may be missing.</source>
        <translation>快照 %1 显示此值；其前后的更改可能缺失。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Nothing may follow the value.</source>
        <translation>值之后不能再有内容。</translation>
    </message>
    <message>
        <source>The value is nested too deeply.</source>
        <translation>值嵌套过深。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>此处应为双引号中的名称。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is there twice.</source>
        <translation>名称“%1”出现了两次。</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>此处应为逗号或 %1。</translation>
    </message>
    <message>
        <source>A digit is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>A number does not begin with a zero.</source>
        <translation>数字不能以零开头。</translation>
    </message>
    <message>
        <source>This is no JSON value. Texts stand in double quotes.</source>
        <translation>这不是 JSON 值。文本须放在双引号中。</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be escaped.</source>
        <translation>文本中的换行符或控制字符必须转义。</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>此文本缺少右引号。</translation>
    </message>
    <message>
        <source>This is no escape that JSON knows.</source>
        <translation>JSON 不识别此转义。</translation>
    </message>
    <message>
        <source>This escape is half a character; its other half is missing.</source>
        <translation>此转义只是半个字符，缺少另一半。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Desktop explorer of WarpEngine universes.</source>
        <translation>WarpEngine 宇宙的桌面浏览器。</translation>
    </message>
    <message>
        <source>Open the universe in &lt;directory&gt;.</source>
        <translation>打开 &lt;directory&gt; 中的宇宙。</translation>
    </message>
    <message>
        <source>Make a new universe in &lt;directory&gt; and open it.</source>
        <translation>在 &lt;directory&gt; 中新建宇宙并打开。</translation>
    </message>
    <message>
        <source>Make a universe of this computer&apos;s packages in &lt;directory&gt; and open it.</source>
        <translation>在 &lt;directory&gt; 中用本机软件包创建宇宙并打开。</translation>
    </message>
    <message>
        <source>Only look; another process may write.</source>
        <translation>仅查看；其他进程可以写入。</translation>
    </message>
    <message>
        <source>Show this page first, such as dashboard or table:orders.</source>
        <translation>首先显示此页面，例如 dashboard 或 table:orders。</translation>
    </message>
    <message>
        <source>Select this record.</source>
        <translation>选择此记录。</translation>
    </message>
    <message>
        <source>light or dark; otherwise as chosen in the program.</source>
        <translation>light 或 dark；否则按程序中的选择。</translation>
    </message>
    <message>
        <source>Language code such as de or zh_CN.</source>
        <translation>语言代码，例如 de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Tell all ages from this moment (ISO 8601).</source>
        <translation>所有时长从此时刻算起 (ISO 8601)。</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG once it is complete, then exit.</source>
        <translation>窗口完整显示后保存为 PNG 图片，然后退出。</translation>
    </message>
    <message>
        <source>Only one of --open, --create and --sample can be given.</source>
        <translation>--open、--create 和 --sample 只能指定一个。</translation>
    </message>
    <message>
        <source>--%1 needs a directory.</source>
        <translation>--%1 需要一个目录。</translation>
    </message>
    <message>
        <source>--observer needs --open.</source>
        <translation>--observer 需要 --open。</translation>
    </message>
    <message>
        <source>--theme is light or dark, not &quot;%1&quot;.</source>
        <translation>--theme 应为 light 或 dark，而不是“%1”。</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1280x800, not &quot;%1&quot;.</source>
        <translation>--size 应为宽和高，例如 1280x800，而不是“%1”。</translation>
    </message>
    <message>
        <source>--now is a time such as 2026-01-15T14:30:00Z, not &quot;%1&quot;.</source>
        <translation>--now 应为时间，例如 2026-01-15T14:30:00Z，而不是“%1”。</translation>
    </message>
    <message>
        <source>warpscope --help lists the options.</source>
        <translation>warpscope --help 会列出各选项。</translation>
    </message>
    <message>
        <source>Only one directory can be given; &quot;%1&quot; is too many.</source>
        <translation>只能指定一个目录；“%1”多余。</translation>
    </message>
    <message>
        <source>--language is one of %1, not &quot;%2&quot;.</source>
        <translation>--language 应为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>Who opens a universe that has users.</source>
        <translation>由谁打开设有用户的宇宙。</translation>
    </message>
    <message>
        <source>The user&apos;s password, in the first line of &lt;file&gt;; otherwise WARP_PASSWORD, or the window asks.</source>
        <translation>用户的密码，位于 &lt;file&gt; 的第一行；否则取自 WARP_PASSWORD，或由窗口询问。</translation>
    </message>
    <message>
        <source>--user needs a universe to open: add --open.</source>
        <translation>--user 需要一个要打开的宇宙：请加上 --open。</translation>
    </message>
    <message>
        <source>--password-file needs --user.</source>
        <translation>--password-file 需要 --user。</translation>
    </message>
</context>
<context>
    <name>MeasuredText</name>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>真空稳定性</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>镜像延迟</translation>
    </message>
    <message>
        <source>Slowed writes</source>
        <translation>被减速的写入</translation>
    </message>
    <message>
        <source>Sync latency</source>
        <translation>同步延迟</translation>
    </message>
    <message>
        <source>Edited files</source>
        <translation>被编辑的文件</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>critical from %1 up</source>
        <translation>%1 及以上为严重</translation>
    </message>
    <message>
        <source>warning from %1 up</source>
        <translation>%1 及以上为警告</translation>
    </message>
    <message>
        <source>critical from %1 down</source>
        <translation>%1 及以下为严重</translation>
    </message>
    <message>
        <source>warning from %1 down</source>
        <translation>%1 及以下为警告</translation>
    </message>
    <message>
        <source>Event horizon</source>
        <translation>事件视界</translation>
    </message>
    <message>
        <source>Photon sphere</source>
        <translation>光子球</translation>
    </message>
    <message>
        <source>Deep cache</source>
        <translation>深层缓存</translation>
    </message>
    <message>
        <source>Values that are asked for again and again, kept as they are.</source>
        <translation>反复被请求的值，原样保存。</translation>
    </message>
    <message>
        <source>New values, with a second chance when they are asked for again.</source>
        <translation>新值；再次被请求时会得到第二次机会。</translation>
    </message>
    <message>
        <source>Values that were asked for often, compressed.</source>
        <translation>曾经常被请求的值，已压缩。</translation>
    </message>
</context>
<context>
    <name>MeasuredTiles</name>
    <message>
        <source>no trend yet</source>
        <translation>尚无趋势</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>rising by %1 an hour</source>
        <translation>每小时上升 %1</translation>
    </message>
    <message>
        <source>falling by %1 an hour</source>
        <translation>每小时下降 %1</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>How loaded the engine is: processor, memory and disk, each from 0 to 1. From 2.5 on Maxwell&apos;s demon rebalances.</source>
        <translation>引擎的负载：处理器、内存和磁盘，各为 0 到 1。达到 2.5 时麦克斯韦妖会重新平衡。</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>of 3</source>
        <translation>/ 3</translation>
    </message>
    <message>
        <source>Processor %1, memory %2, disk %3</source>
        <translation>处理器 %1，内存 %2，磁盘 %3</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>缓存命中</translation>
    </message>
    <message>
        <source>The share of observed values that the event horizon, the engine&apos;s cache, had at hand.</source>
        <translation>被观测的值中，事件视界（引擎的缓存）已有的比例。</translation>
    </message>
    <message>
        <source>nothing observed yet</source>
        <translation>尚无观测</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 个值，%2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events appended to the streams of the temporal region, each second.</source>
        <translation>每秒追加到时间区域各流的事件。</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>no events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n stream(s)</source>
        <translation>
            <numerusform>%n 个流中共 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>虫洞</translation>
    </message>
    <message>
        <source>The share of values fetched ahead along wormholes that were then read. Wormholes are learned from the order in which records are read.</source>
        <translation>经虫洞预取的值中随后被读取的比例。虫洞从记录的读取顺序中学得。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个开启</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ways between regions followed a wormhole.</source>
        <translation>区域之间的路径有 %1 经过虫洞。</translation>
    </message>
    <message>
        <source>%1, nothing fetched ahead</source>
        <translation>%1，尚无预取</translation>
    </message>
    <message>
        <source>%1, %2 fetched ahead</source>
        <translation>%1，预取 %2 个</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Rules of the observatory that fire now.</source>
        <translation>天文台当前触发的规则。</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n 个已静音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) watch</source>
        <translation>
            <numerusform>%n 条规则监视中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
</context>
<context>
    <name>PageShortcuts</name>
    <message>
        <source>Type table</source>
        <translation>类型表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>值树</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>移除值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Where it lives: hot, warm or cold, by how often it is used.</source>
        <translation>它所在之处：热、温或冷，取决于使用频率。</translation>
    </message>
    <message>
        <source>Gravitational attraction</source>
        <translation>引力</translation>
    </message>
    <message>
        <source>How strongly its shard holds it: priority, activity and size against the shard&apos;s load.</source>
        <translation>其分片对它的吸引强度：优先级、活跃度和大小与分片负载之比。</translation>
    </message>
    <message>
        <source>Temporal weight</source>
        <translation>时间权重</translation>
    </message>
    <message>
        <source>Grows with observations and halves every 30 days.</source>
        <translation>随观测增长，每 30 天减半。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What its writer asked for; decides where a new record goes.</source>
        <translation>写入者的要求；决定新记录的去处。</translation>
    </message>
    <message>
        <source>Quantum state</source>
        <translation>量子态</translation>
    </message>
    <message>
        <source>Superposition until it is read on purpose, collapsed from then on; each write begins anew.</source>
        <translation>在被有意读取之前为叠加，之后为坍缩；每次写入都重新开始。</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测次数</translation>
    </message>
    <message>
        <source>How often it was read on purpose. Looking at it here is a peek and does not count.</source>
        <translation>被有意读取的次数。在此查看只是窥视，不计入。</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>上次观测</translation>
    </message>
    <message>
        <source>When it was last read on purpose.</source>
        <translation>上次被有意读取的时间。</translation>
    </message>
    <message>
        <source>Entangled with</source>
        <translation>纠缠对象</translation>
    </message>
    <message>
        <source>Records that belong to it: they are read and placed together.</source>
        <translation>与其相关的记录：它们一起被读取和放置。</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Where its value lies among all values: similar values lie near each other.</source>
        <translation>其值在所有值中的位置：相似的值彼此靠近。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The number (LSN) of the change that made it what it is.</source>
        <translation>使其成为当前状态的那次更改的编号 (LSN)。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When it was written for the first time.</source>
        <translation>首次写入的时间。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>When it was written or moved last.</source>
        <translation>最近一次写入或移动的时间。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of its value as compact JSON, without the properties.</source>
        <translation>其值作为紧凑 JSON 的字节数，不含属性。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>XXH3-64 of the value: a damaged byte does not go unnoticed.</source>
        <translation>值的 XXH3-64：损坏的字节不会被忽略。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The readable file of this record, written shortly after each change; for cold and large ones the pack they share.</source>
        <translation>此记录的可读文件，每次更改后不久写入；冷记录和大记录则是它们共用的包。</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Somebody deleted this record while you were editing it. Saving creates it again.</source>
        <translation>有人在您编辑时删除了此记录。保存会重新创建它。</translation>
    </message>
    <message>
        <source>Somebody changed this record at %1 while you were editing it.</source>
        <translation>有人在 %1 更改了此记录，而您正在编辑它。</translation>
    </message>
    <message>
        <source>This value has %1; its beginning is shown.</source>
        <translation>此值有 %1，显示的是开头部分。</translation>
    </message>
    <message>
        <source>Show and edit all of it</source>
        <translation>显示并编辑全部</translation>
    </message>
    <message>
        <source>This value has texts that are too long for a line. They are shown cut, so it cannot be edited here. Raw shows all of it.</source>
        <translation>此值含有一行放不下的文本，显示时已截断，因此不能在此编辑。“原始”会显示全部。</translation>
    </message>
    <message>
        <source>This value has %1, more than an editor can hold. Its beginning is shown; Raw shows all of it.</source>
        <translation>此值有 %1，超出编辑器的容量。显示的是开头部分；“原始”会显示全部。</translation>
    </message>
    <message>
        <source>In the universe, version %1, changed %2</source>
        <translation>宇宙中：版本 %1，更改于 %2</translation>
    </message>
    <message>
        <source>In the file, which cannot be taken in</source>
        <translation>文件中：无法采纳</translation>
    </message>
    <message>
        <source>In the file, edited on version %1</source>
        <translation>文件中：基于版本 %1 编辑</translation>
    </message>
    <message>
        <source>It was edited on version %1, and the record has changed since.</source>
        <translation>它基于版本 %1 编辑，而记录此后已更改。</translation>
    </message>
    <message>
        <source>It was edited while the record was deleted.</source>
        <translation>编辑期间记录已被删除。</translation>
    </message>
    <message>
        <source>Its key belongs to another file.</source>
        <translation>其键属于另一个文件。</translation>
    </message>
    <message>
        <source>There is no record whose file this is.</source>
        <translation>没有与此文件对应的记录。</translation>
    </message>
    <message>
        <source>It claims version %1, which the universe has not reached.</source>
        <translation>它声称是版本 %1，而宇宙尚未达到该版本。</translation>
    </message>
    <message>
        <source>It cannot be read as a record: %1</source>
        <translation>无法作为记录读取：%1</translation>
    </message>
    <message>
        <source>It cannot be read as a record. Line %1, column %2: %3</source>
        <translation>无法作为记录读取。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>This record does not exist (any more).</source>
        <translation>此记录不存在（或已不存在）。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This is an earlier state; reading it again failed. %1</source>
        <translation>这是较早的状态；重新读取失败。%1</translation>
    </message>
    <message>
        <source>The file of this record was edited by hand and could not be taken in. %1</source>
        <translation>此记录的文件被手工编辑，无法采纳。%1</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>您的值，未保存</translation>
    </message>
    <message>
        <source>Theirs, version %1, changed %2</source>
        <translation>对方的值：版本 %1，更改于 %2</translation>
    </message>
    <message numerus="yes">
        <source>This record is in superposition: it may have any of %n values. Shown is the one that an observation returns.</source>
        <translation>
            <numerusform>此记录处于叠加：可能是 %n 个值中的任何一个。显示的是观测会返回的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比较它们</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 as compact JSON.</source>
        <translation>紧凑 JSON 形式为 %1。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未写入</translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message>
        <source>%1 added</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Replayed from the log</source>
        <translation>从日志重放</translation>
    </message>
    <message>
        <source>Batches that were written between the snapshot and that moment.</source>
        <translation>快照与该时刻之间写入的批次。</translation>
    </message>
    <message>
        <source>No time can be restored yet: that takes a snapshot before it.</source>
        <translation>尚无可恢复的时间：需要在它之前有一个快照。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Restorable times: %1.</source>
        <translation>可恢复的时间：%1。</translation>
    </message>
    <message>
        <source>No record, node or edge is different from now.</source>
        <translation>没有任何记录、节点或边与现在不同。</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>The graph: all nodes and edges</source>
        <translation>图：所有节点和边</translation>
    </message>
    <message>
        <source>All links between records</source>
        <translation>记录之间的所有链接</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>What was written after it is not in the restored universe.</source>
        <translation>其后写入的内容不在恢复后的宇宙中。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copied as they are.</source>
        <translation>按原样复制。</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Files of events, links and the like that were damaged before the snapshot.</source>
        <translation>在拍摄快照之前就已损坏的事件、链接等文件。</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>待写入的文件</translation>
    </message>
    <message>
        <source>Readable files of records that the engine writes once it is opened.</source>
        <translation>引擎在打开后写入的记录可读文件。</translation>
    </message>
    <message>
        <source>The chosen parts are again what they were then.</source>
        <translation>所选部分已恢复为当时的样子。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>写入批次</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is atomic.</source>
        <translation>每个批次都是原子的。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Superpositions</source>
        <translation>叠加态</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n 条边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n superposition(s)</source>
        <translation>
            <numerusform>%n 个叠加态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the same parts from the snapshot %1.</source>
        <translation>从快照 %1 恢复相同的部分。</translation>
    </message>
    <message>
        <source>No snapshot was taken; the log may lead back to %1.</source>
        <translation>未拍摄快照；日志或可回到 %1。</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Safety, before a restore</source>
        <translation>安全快照，恢复之前</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records that the universe had at that moment.</source>
        <translation>宇宙在该时刻拥有的记录。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes of the graph.</source>
        <translation>图的节点。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Edges of the graph.</source>
        <translation>图的边。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Pairs of entangled records.</source>
        <translation>相互纠缠的记录对。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of all tiers.</source>
        <translation>所有层级的事件。</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>已更改的记录</translation>
    </message>
    <message>
        <source>Records that this snapshot holds itself.</source>
        <translation>该快照自身包含的记录。</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is gone since the base.</source>
        <translation>自基础快照以来已不存在的内容。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>universe.tar.gz: `tar xzf` of a full snapshot gives a universe that opens.</source>
        <translation>universe.tar.gz：对完整快照执行 `tar xzf` 即得到可打开的宇宙。</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解包后</translation>
    </message>
    <message>
        <source>Size of the files inside, which a restore needs at least.</source>
        <translation>其中文件的大小，恢复至少需要这么多空间。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Members of the archive, each with its checksum in the list inside.</source>
        <translation>归档的成员，各自的校验和列在其中的清单里。</translation>
    </message>
    <message>
        <source>Checksum of the archive.</source>
        <translation>归档的校验和。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Version of the program that wrote it.</source>
        <translation>写入它的程序的版本。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>链不完整</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>校验和已验证</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of its directory.</source>
        <translation>其目录的名称。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Everything written until then is in it, nothing after it.</source>
        <translation>包含到那时为止写入的一切，其后的均不包含。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>The snapshot it builds upon, and which a restore needs as well.</source>
        <translation>它所依据的快照，恢复时也需要它。</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更改编号</translation>
    </message>
    <message>
        <source>The last change of the universe that is in it.</source>
        <translation>其中包含的宇宙的最后一次更改。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Every file inside was compared.</source>
        <translation>其中每个文件都已比较。</translation>
    </message>
    <message>
        <source>The checksums of the archive were compared.</source>
        <translation>归档的校验和已比较。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新第 %1</translation>
    </message>
    <message>
        <source>hour %1</source>
        <translation>小时 %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>日 %1</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>自 %1 起的一周</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>年 %1</translation>
    </message>
    <message>
        <source>base of %1</source>
        <translation>%1 的基础</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <translation>手动拍摄</translation>
    </message>
    <message>
        <source>taken before a restore</source>
        <translation>恢复前拍摄</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>保留或移除</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Builds upon</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Every snapshot that a restore needs, down to the full one.</source>
        <translation>恢复所需的每个快照，直到完整快照。</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>被依赖于</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>They build upon it: it cannot be deleted before them.</source>
        <translation>它们基于此快照：在它们之前不能删除它。</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No universe</source>
        <translation>无宇宙</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
</context>
<context>
    <name>Temperature</name>
    <message>
        <source>Hot</source>
        <translation>热</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>冷</translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Event horizon</source>
        <translation>事件视界</translation>
    </message>
    <message>
        <source>The cache: values that are asked for often, by shard and level. Its figures are at most a minute old.</source>
        <translation>缓存：经常被请求的值，按分片和层级。数字最多是一分钟前的。</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>实时事件</translation>
    </message>
    <message>
        <source>Events of the current hours, one file an hour.</source>
        <translation>当前各小时的事件，每小时一个文件。</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>近期事件</translation>
    </message>
    <message>
        <source>Events of the last days, one compressed file a day.</source>
        <translation>最近几天的事件，每天一个压缩文件。</translation>
    </message>
    <message>
        <source>Historical events</source>
        <translation>历史事件</translation>
    </message>
    <message>
        <source>Older events, one compressed file a month.</source>
        <translation>更早的事件，每月一个压缩文件。</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Events by what they belong to, over all tiers.</source>
        <translation>按所属分组的事件，跨所有层。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes of the graph, by type.</source>
        <translation>图的节点，按类型。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Edges of the graph, by relation.</source>
        <translation>图的边，按关系。</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>纠缠的记录</translation>
    </message>
    <message>
        <source>Pairs of records that belong together, by why they do.</source>
        <translation>彼此相关的记录对，按原因。</translation>
    </message>
    <message>
        <source>Open wormholes</source>
        <translation>开启的虫洞</translation>
    </message>
    <message>
        <source>Shortcuts between regions that readers have taken lately; the figure is their strength.</source>
        <translation>读者最近走过的区域间捷径；数字为其强度。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>The cheapest ways between regions that no wormhole joins directly; the figure is their cost.</source>
        <translation>没有虫洞直接相连的区域之间代价最低的路径；数字为代价。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>The sum of the loads of processor, memory and disk, 0 to 3.</source>
        <translation>处理器、内存和磁盘负载之和，0 到 3。</translation>
    </message>
    <message>
        <source>Processor load</source>
        <translation>处理器负载</translation>
    </message>
    <message>
        <source>Processor time of the engine over its share, 0 to 1.</source>
        <translation>引擎的处理器时间与其份额之比，0 到 1。</translation>
    </message>
    <message>
        <source>Memory load</source>
        <translation>内存负载</translation>
    </message>
    <message>
        <source>Memory of the engine over its budget, 0 to 1.</source>
        <translation>引擎的内存与其预算之比，0 到 1。</translation>
    </message>
    <message>
        <source>Disk load</source>
        <translation>磁盘负载</translation>
    </message>
    <message>
        <source>The greatest of log, mirror and disk over their budgets, 0 to 1.</source>
        <translation>日志、镜像和磁盘与各自预算之比的最大者，0 到 1。</translation>
    </message>
    <message>
        <source>Disorder</source>
        <translation>无序度</translation>
    </message>
    <message>
        <source>How unevenly records lie over shards and types, 0 to 1.</source>
        <translation>记录在分片和类型上分布的不均程度，0 到 1。</translation>
    </message>
    <message>
        <source>Vacuum stability</source>
        <translation>真空稳定性</translation>
    </message>
    <message>
        <source>1 without failing or overdue checks, down to 0.</source>
        <translation>没有失败或逾期的检查时为 1，最低为 0。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What the stability of the vacuum is made of.</source>
        <translation>真空稳定性的组成。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Order of time</source>
        <translation>时间顺序</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Rules that watch a metric, and how each of them stands.</source>
        <translation>监视某个指标的规则及其各自状态。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Everything that is measured, with its last value.</source>
        <translation>所有被测量的内容及其最新值。</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What values of a type have to look like.</source>
        <translation>某个类型的值必须是什么样子。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who may open the universe, and in which roles. Without users everybody who can open its directory is admin.</source>
        <translation>谁可以打开此宇宙以及以何角色。没有用户时，能打开其目录的人都是管理员。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles, and how many kinds of access each of them has.</source>
        <translation>角色以及各自拥有的访问种类数。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>The universe as it was at a moment, newest first, with the records it had then and the size of the archive.</source>
        <translation>宇宙在某一时刻的样子，最新的在前，附当时的记录数和归档大小。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Who changed what, and who was refused, line by line.</source>
        <translation>谁更改了什么、谁被拒绝，逐行记录。</translation>
    </message>
    <message>
        <source>Life of the universe</source>
        <translation>宇宙的经历</translation>
    </message>
    <message>
        <source>When it was opened, closed, repaired, rebalanced or put into a snapshot.</source>
        <translation>何时被打开、关闭、修复、重新平衡或拍摄快照。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n 个错误行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was imported.</source>
        <translation>%1；未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 would be imported</source>
        <translation>将导入 %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>%1, %2 skipped.</source>
        <translation>%1，跳过 %2。</translation>
    </message>
</context>
<context>
    <name>TreemapView</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
</context>
<context>
    <name>UniverseBanner</name>
    <message>
        <source>Observing. The process that wrote to this universe is gone.</source>
        <translation>观察中。写入此宇宙的进程已退出。</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>以写入方式打开</translation>
    </message>
    <message>
        <source>Observing, but nothing new has come from process %1 for %2. What you see may be out of date.</source>
        <translation>观察中，但进程 %1 已有 %2 没有新内容。所见可能已过时。</translation>
    </message>
    <message>
        <source>Observing, %1 behind process %2. Nothing can be changed from here.</source>
        <translation>观察中，比进程 %2 落后 %1。此处不能更改任何内容。</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>只读。%1</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>恢复写入</translation>
    </message>
</context>
<context>
    <name>warp::ui::AboutDialog</name>
    <message>
        <source>About Warpscope</source>
        <translation>关于 Warpscope</translation>
    </message>
    <message>
        <source>Looks into WarpEngine universes: directories of readable data with a database&apos;s promises.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>查看 WarpEngine 宇宙：具有数据库保障的可读数据目录。

依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>基于 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>warp::ui::ActivityView</name>
    <message>
        <source>Cancel task</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Clear finished tasks</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No tasks are running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
</context>
<context>
    <name>warp::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>warp::ui::BranchModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>warp::ui::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hidden part of the path</source>
        <translation>路径的隐藏部分</translation>
    </message>
</context>
<context>
    <name>warp::ui::CandidatesPane</name>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Values that the record may have</source>
        <translation>记录可能具有的值</translation>
    </message>
    <message>
        <source>What an observation returns</source>
        <translation>观测返回的值</translation>
    </message>
    <message>
        <source>The chosen other value</source>
        <translation>所选的另一个值</translation>
    </message>
    <message>
        <source>An observation returns this one: its amplitude is the greatest.</source>
        <translation>观测返回此值：其振幅最大。</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2: what an observation returns</source>
        <translation>候选 %1，振幅 %2：观测返回的值</translation>
    </message>
    <message>
        <source>Candidate %1, amplitude %2</source>
        <translation>候选 %1，振幅 %2</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>请先保存或还原您输入的内容。</translation>
    </message>
    <message>
        <source>Collapsing keeps one value and lets the others go. Undo brings them back.</source>
        <translation>坍缩保留一个值并放弃其他值。撤销可恢复它们。</translation>
    </message>
    <message>
        <source>Collapse to candidate %1</source>
        <translation>坍缩为候选 %1</translation>
    </message>
    <message>
        <source>Collapse %1 to candidate %2</source>
        <translation>将 %1 坍缩为候选 %2</translation>
    </message>
    <message>
        <source>The record was not collapsed</source>
        <translation>记录未坍缩</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEditor</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind of value: %1</source>
        <translation>值的类型:%1</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5e3</source>
        <translation>这不是数字,例如 12 或 -0.5e3</translation>
    </message>
    <message>
        <source>Only true and false are allowed here</source>
        <translation>此处只允许 true 和 false</translation>
    </message>
    <message>
        <source>This is no JSON object or array, such as {&quot;a&quot;: 1} or [1, 2]</source>
        <translation>这不是 JSON 对象或数组,例如 {&quot;a&quot;: 1} 或 [1, 2]</translation>
    </message>
</context>
<context>
    <name>warp::ui::CellEdits</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>编辑 %2 的 %1</translation>
    </message>
    <message>
        <source>Somebody else changed this field</source>
        <translation>其他人修改了此字段</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3. You typed %4.</source>
        <translation>%2 的 %1 现在是 %3。您输入了 %4。</translation>
    </message>
    <message>
        <source>to take the field out</source>
        <translation>移除该字段</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>warp::ui::CodeEditor</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Fold or unfold here	Ctrl+.</source>
        <translation>在此折叠或展开	Ctrl+.</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>warp::ui::CollectedRecordModel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1 的行</translation>
    </message>
</context>
<context>
    <name>warp::ui::CommandPalette</name>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>warp::ui::ComparePane</name>
    <message>
        <source>Value as JSON</source>
        <translation>JSON 形式的值</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>另一个值</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionBar</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>更改条件 %1</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>去掉条件 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ConditionPopup</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A day in UTC, or a moment such as 2026-01-15T14:30:00Z</source>
        <translation>UTC 日期,或如 2026-01-15T14:30:00Z 的时刻</translation>
    </message>
    <message>
        <source>Numbers are compared as numbers, texts without regard to case</source>
        <translation>数字按数值比较,文本不区分大小写</translation>
    </message>
    <message>
        <source>There is no column to filter by</source>
        <translation>没有可用于筛选的列</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>That is no day, such as 2026-01-15</source>
        <translation>这不是日期,例如 2026-01-15</translation>
    </message>
</context>
<context>
    <name>warp::ui::DashboardPage</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>热</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>冷</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>LSN</source>
        <translation>LSN</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Files edited by hand that could not be taken in</source>
        <translation>无法采纳的手工编辑文件</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Records by type and shard</source>
        <translation>按类型和分片统计的记录</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的更改</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Nothing changed since this was opened</source>
        <translation>自打开以来没有任何更改</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>The other regions could not be read</source>
        <translation>无法读取其他区域</translation>
    </message>
    <message>
        <source>Only what needs somebody</source>
        <translation>仅显示需要处理的</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>显示全部检查</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), none with a complaint</source>
        <translation>
            <numerusform>%n 项检查,均无问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>新建记录…</translation>
    </message>
    <message>
        <source>Measure the regions</source>
        <translation>统计各区域</translation>
    </message>
    <message>
        <source>Records by type could not be counted: %1</source>
        <translation>无法按类型统计记录:%1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>触发中的警报</translation>
    </message>
</context>
<context>
    <name>warp::ui::DataEdits</name>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Look at what changed</source>
        <translation>查看更改内容</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffModel</name>
    <message>
        <source>What is different</source>
        <translation>差异内容</translation>
    </message>
</context>
<context>
    <name>warp::ui::DiffPage</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>较早的时刻</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>较晚的时刻</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再次比较</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>之前与之后的字段</translation>
    </message>
    <message>
        <source>Choose a record, node or edge to see its fields.</source>
        <translation>选择记录、节点或边以查看其字段。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>There is no snapshot that could be compared with now.</source>
        <translation>没有可与现在比较的快照。</translation>
    </message>
    <message>
        <source>Show the snapshots</source>
        <translation>显示快照</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>比较两个时刻</translation>
    </message>
    <message>
        <source>No record, node or edge is different.</source>
        <translation>记录、节点和边均无差异。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n of what is different is listed; the counts are of all of it.</source>
        <translation>
            <numerusform>已列出 %n 项差异；计数涵盖全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Comparing the two moments</source>
        <translation>正在比较两个时刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>某个时间…</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>可恢复的时间</translation>
    </message>
    <message>
        <source>to now</source>
        <translation>至现在</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineLink</name>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Read this computer&apos;s packages</source>
        <translation>读取本机软件包</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Resume writing</source>
        <translation>恢复写入</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>修复 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::EngineSession</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerDock</name>
    <message>
        <source>Search names and keys</source>
        <translation>搜索名称和键</translation>
    </message>
    <message>
        <source>Universe by region</source>
        <translation>按区域浏览宇宙</translation>
    </message>
    <message>
        <source>Files of the universe</source>
        <translation>宇宙的文件</translation>
    </message>
    <message>
        <source>Ways to look at the universe</source>
        <translation>查看宇宙的方式</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search failed: %1</source>
        <translation>搜索失败：%1</translation>
    </message>
    <message>
        <source>First %1 found; type more to narrow it down</source>
        <translation>找到前 %1 个；继续输入以缩小范围</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 keys…</source>
        <translation>找到 %1 个，已查看 %2 个键…</translation>
    </message>
    <message>
        <source>%1 found in all %2 keys</source>
        <translation>在全部 %2 个键中找到 %1 个</translation>
    </message>
    <message>
        <source>The counts could not be read: %1</source>
        <translation>无法读取数量：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>新建记录…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>固定到顶部</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <translation>浏览器</translation>
    </message>
</context>
<context>
    <name>warp::ui::ExportDialog</name>
    <message>
        <source>Only the values, without key and shard</source>
        <translation>仅值，不含键和分片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSON Lines: one record a line</source>
        <translation>JSON Lines：每行一条记录</translation>
    </message>
    <message>
        <source>JSON: one array</source>
        <translation>JSON：一个数组</translation>
    </message>
    <message>
        <source>CSV: a column per member</source>
        <translation>CSV：每个成员一列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>没有可导出的记录。</translation>
    </message>
    <message>
        <source>Other programs read such a file best. Keys are lost.</source>
        <translation>其他程序最容易读取这种文件。键会丢失。</translation>
    </message>
    <message>
        <source>Such a file can be imported into any universe as it is.</source>
        <translation>这种文件可以原样导入任何宇宙。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::FactsPane</name>
    <message>
        <source>Choose a property to read what it means.</source>
        <translation>选择一个属性以阅读其含义。</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePage</name>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
</context>
<context>
    <name>warp::ui::FilePanel</name>
    <message>
        <source>Decoded contents</source>
        <translation>解码后的内容</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>文件的视图</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>What can be done with this file</source>
        <translation>可对此文件执行的操作</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>文件菜单</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>树形内容</translation>
    </message>
    <message>
        <source>Contents as a table</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>This file of a record was edited by hand and could not be taken in. %1</source>
        <translation>此记录文件被手工编辑，无法采纳。%1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Damaged in line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列损坏：%3</translation>
    </message>
    <message>
        <source>Damaged at byte %1: %2. What could be read is shown.</source>
        <translation>在字节 %1 处损坏：%2。显示可读取的部分。</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>The beginning is shown; Raw shows all of it.</source>
        <translation>显示开头部分；“原始”会显示全部。</translation>
    </message>
</context>
<context>
    <name>warp::ui::FileTreeModel</name>
    <message>
        <source>List %1</source>
        <translation>列出 %1</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>再显示 %1 个</translation>
    </message>
    <message>
        <source>Count what lies in the folders</source>
        <translation>统计文件夹中的内容</translation>
    </message>
</context>
<context>
    <name>warp::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Find backwards</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>warp::ui::GlossaryDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Physics glossary</source>
        <translation>物理术语表</translation>
    </message>
</context>
<context>
    <name>warp::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>warp::ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>warp::ui::HistoryPane</name>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>记录的各个版本</translation>
    </message>
    <message>
        <source>Value of the version</source>
        <translation>该版本的值</translation>
    </message>
    <message>
        <source>Value after the change</source>
        <translation>更改后的值</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>之前，版本 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>请选择一个版本。</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>此更改之后记录不存在。</translation>
    </message>
    <message>
        <source>The value of this version is not kept in the log.</source>
        <translation>日志中未保留此版本的值。</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>这就是它现在的值。</translation>
    </message>
    <message>
        <source>Save or revert what you typed first.</source>
        <translation>请先保存或还原您输入的内容。</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>恢复 %2 的版本 %1</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>该版本未恢复</translation>
    </message>
    <message>
        <source>Compare with now, and restore step by step</source>
        <translation>与现在比较并逐步恢复</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在比较</translation>
    </message>
</context>
<context>
    <name>warp::ui::ImportDialog</name>
    <message>
        <source>Rows (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</source>
        <translation>行数据 (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>JSON, JSON Lines or CSV, also compressed by gzip</source>
        <translation>JSON、JSON Lines 或 CSV，也可用 gzip 压缩</translation>
    </message>
    <message>
        <source>Type of the records</source>
        <translation>记录的类型</translation>
    </message>
    <message>
        <source>Member that is the id</source>
        <translation>用作 id 的成员</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>As the engine decides</source>
        <translation>由引擎决定</translation>
    </message>
    <message>
        <source>Rows are exported records with key and shard</source>
        <translation>各行是带键和分片的导出记录</translation>
    </message>
    <message>
        <source>Replace records that exist</source>
        <translation>替换已存在的记录</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>跳过错误行</translation>
    </message>
    <message>
        <source>CSV cells stay text</source>
        <translation>CSV 单元格保持为文本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rows and problems</source>
        <translation>行与问题</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>检查所有行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>行数据文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows stand here before anything is imported.</source>
        <translation>请选择文件：导入之前，其前几行会显示在这里。</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are listed here once all of them are checked.</source>
        <translation>检查所有行之后，无法导入的行会列在这里。</translation>
    </message>
</context>
<context>
    <name>warp::ui::InPlaceRestores</name>
    <message>
        <source>Restore %1 in place</source>
        <translation>就地恢复 %1</translation>
    </message>
    <message>
        <source>The restore was stopped; the universe is as it was.</source>
        <translation>恢复已停止；宇宙保持原样。</translation>
    </message>
    <message>
        <source>The universe was not restored.</source>
        <translation>宇宙没有恢复。</translation>
    </message>
    <message>
        <source>The universe is again what it was %1: %2.</source>
        <translation>宇宙又成为 %1 时的样子：%2。</translation>
    </message>
    <message>
        <source>What it was before is in the snapshot %1.</source>
        <translation>之前的样子在快照 %1 中。</translation>
    </message>
    <message>
        <source>The Snapshots menu undoes the restore, or frees the room of what was before.</source>
        <translation>“快照”菜单可以撤销恢复，或释放之前内容的空间。</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>The restore was not undone.</source>
        <translation>恢复没有撤销。</translation>
    </message>
    <message>
        <source>The restore is undone. What was written since is in the snapshot %1.</source>
        <translation>恢复已撤销。此后写入的内容在快照 %1 中。</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>保留恢复的状态</translation>
    </message>
    <message>
        <source>What was before the restore was not removed.</source>
        <translation>恢复之前的内容没有移除。</translation>
    </message>
    <message>
        <source>What was before the restore is removed.</source>
        <translation>恢复之前的内容已移除。</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>warp::ui::InspectorDock</name>
    <message>
        <source>Keep showing this while the selection moves on</source>
        <translation>选择变化时继续显示此项</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Select a record, a type or a file to see what is known about it.</source>
        <translation>选择一条记录、一个类型或一个文件，以查看其已知信息。</translation>
    </message>
    <message>
        <source>Enter opens the table of all %1.</source>
        <translation>按 Enter 打开全部 %1 的表格。</translation>
    </message>
    <message>
        <source>Select a record or a file to see what is known about it.</source>
        <translation>选择一条记录或一个文件，以查看其已知信息。</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>This snapshot is not there any more.</source>
        <translation>此快照已不存在。</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobProgress</name>
    <message>
        <source>%1 done</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>warp::ui::JobsModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonEditing</name>
    <message>
        <source>Check JSON</source>
        <translation>检查 JSON</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTree</name>
    <message>
        <source>Add value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>移除值</translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation>树形值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>warp::ui::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>warp::ui::KeySearchModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Type, %1</source>
        <translation>类型，%1</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索键</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinkTableModel</name>
    <message>
        <source>%1: an edge to %2.</source>
        <translation>%1：通向 %2 的边。</translation>
    </message>
    <message>
        <source>%1: an edge from %2.</source>
        <translation>%1：来自 %2 的边。</translation>
    </message>
    <message>
        <source>%1: an edge to and from %2.</source>
        <translation>%1：与 %2 双向的边。</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, observed together %n time(s).</source>
        <translation>
            <numerusform>自 %1 起，一起被观测 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>显式</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>Somebody entangled them.</source>
        <translation>有人使它们纠缠。</translation>
    </message>
    <message>
        <source>A rule of the configuration entangles them.</source>
        <translation>配置中的规则使它们纠缠。</translation>
    </message>
    <message>
        <source>They are observed together; it weakens when they no longer are.</source>
        <translation>它们一起被观测；不再如此时会减弱。</translation>
    </message>
</context>
<context>
    <name>warp::ui::LinksPane</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Entangled records</source>
        <translation>纠缠的记录</translation>
    </message>
    <message>
        <source>Neighbours in the graph</source>
        <translation>图中的邻居</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>正在读取链接…</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>%1 的链接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This record is a node of the graph without edges, and is entangled with no other.</source>
        <translation>此记录是图中没有边的节点，也未与其他记录纠缠。</translation>
    </message>
    <message>
        <source>This record is entangled with no other, and is no node of the graph.</source>
        <translation>此记录未与其他记录纠缠，也不是图的节点。</translation>
    </message>
    <message>
        <source>Neighbours in the graph: %1</source>
        <translation>图中的邻居：%1</translation>
    </message>
    <message>
        <source>%1 more are not listed.</source>
        <translation>另有 %1 个未列出。</translation>
    </message>
    <message numerus="yes">
        <source>Entangled with %n record(s)</source>
        <translation>
            <numerusform>与 %n 条记录纠缠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>warp::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何事件。</translation>
    </message>
</context>
<context>
    <name>warp::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Remove from the recent universes</source>
        <translation>从最近的宇宙中移除</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>warp::ui::OverviewTiles</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 more since this was opened</source>
        <translation>自打开以来增加 %1</translation>
    </message>
    <message>
        <source>%1 fewer since this was opened</source>
        <translation>自打开以来减少 %1</translation>
    </message>
    <message>
        <source>as when it was opened</source>
        <translation>与打开时相同</translation>
    </message>
    <message>
        <source>Records in all three shards, from the engine&apos;s exact counters.</source>
        <translation>三个分片中的全部记录，来自引擎的精确计数器。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The bytes of all values as compact JSON.</source>
        <translation>所有值的紧凑 JSON 字节数。</translation>
    </message>
    <message>
        <source>%1 a record</source>
        <translation>每条记录 %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>%1 written, %2 read</source>
        <translation>写入 %1，读取 %2</translation>
    </message>
    <message>
        <source>Records written and observed in the last second. Browsing peeks and is not counted.</source>
        <translation>最近一秒写入和观测的记录。浏览只是窥视，不计入。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>all of it merged</source>
        <translation>已全部合并</translation>
    </message>
    <message>
        <source>%1 to be merged</source>
        <translation>%1 待合并</translation>
    </message>
    <message>
        <source>The write-ahead log: what a commit waits for.</source>
        <translation>预写日志：提交所等待的内容。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>The B+tree file that holds the records.</source>
        <translation>保存记录的 B+ 树文件。</translation>
    </message>
    <message>
        <source>Memory table</source>
        <translation>内存表</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>缓存中 %1</translation>
    </message>
    <message>
        <source>Changes that are not in the tree yet.</source>
        <translation>尚未进入树的更改。</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>镜像滞后</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>every file is written</source>
        <translation>所有文件均已写入</translation>
    </message>
    <message>
        <source>%1 written since opening</source>
        <translation>自打开以来写入 %1 个</translation>
    </message>
    <message>
        <source>Records whose readable file is not written yet. It is written behind the commits.</source>
        <translation>可读文件尚未写入的记录。文件在提交之后写入。</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Space on the disk that holds the universe.</source>
        <translation>宇宙所在磁盘的空间。</translation>
    </message>
    <message>
        <source>Behind the writer</source>
        <translation>落后于写入方</translation>
    </message>
    <message>
        <source>nobody writes</source>
        <translation>无人写入</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>The age of the newest change that has arrived here from the writing process.</source>
        <translation>从写入进程到达此处的最新更改的时间。</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>尚未写入磁盘</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>项更改</translation>
    </message>
    <message>
        <source>Changes that were acknowledged by a weaker promise than being on the disk. The LSN is the number of the last change: every atomic batch takes the next one.</source>
        <translation>以弱于“已落盘”的承诺确认的更改。LSN 是最后一次更改的编号:每个原子批次取下一个编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s)</source>
        <translation>
            <numerusform>%n 次合并</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all, %2</source>
        <translation>占 %1，%2</translation>
    </message>
</context>
<context>
    <name>warp::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>warp::ui::PageArea</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>没有打开的页面。</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>打开仪表板</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>打开欢迎页</translation>
    </message>
    <message>
        <source>Go to a page or record…</source>
        <translation>转到页面或记录…</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedRecordModel</name>
    <message>
        <source>Rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>查找行</translation>
    </message>
</context>
<context>
    <name>warp::ui::PagedTableModel</name>
    <message>
        <source>Changed rows of %1</source>
        <translation>%1 中已更改的行</translation>
    </message>
</context>
<context>
    <name>warp::ui::PropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的属性</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size of the values</source>
        <translation>值的大小</translation>
    </message>
    <message>
        <source>Size of the tree</source>
        <translation>树的大小</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>日志的大小</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>Last change (LSN)</source>
        <translation>最后一次更改 (LSN)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>warp::ui::RawPane</name>
    <message>
        <source>Bytes on the disk</source>
        <translation>磁盘上的字节</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its pack follows.</source>
        <translation>目前只有日志和树中有它，数据包随后写入。</translation>
    </message>
    <message>
        <source>Only the log and the tree hold it so far. Its file follows: %1</source>
        <translation>目前只有日志和树中有它，文件随后写入：%1</translation>
    </message>
    <message>
        <source>%1, %2, an earlier version: it is about to be written anew</source>
        <translation>%1，%2，较早的版本：即将重新写入</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: a compressed frame that may hold other records, too</source>
        <translation>%1，字节 %3 处的 %2：压缩块，也可能包含其他记录</translation>
    </message>
    <message>
        <source>%1, %2, compressed</source>
        <translation>%1，%2，已压缩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecentDelegate</name>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>opened just now</source>
        <translation>刚刚打开</translation>
    </message>
    <message>
        <source>opened %1 ago</source>
        <translation>%1前打开</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordActions</name>
    <message>
        <source>No universe is open.</source>
        <translation>没有打开的宇宙。</translation>
    </message>
    <message>
        <source>Observing: another process writes this universe.</source>
        <translation>观察中：另一进程正在写入此宇宙。</translation>
    </message>
    <message>
        <source>A key is needed.</source>
        <translation>需要一个键。</translation>
    </message>
    <message>
        <source>A key is written type:id; neither may be empty.</source>
        <translation>键写作 type:id；两部分都不能为空。</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes.</source>
        <translation>键最多 %1 字节。</translation>
    </message>
    <message>
        <source>A key has no control characters.</source>
        <translation>键不能含控制字符。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Key, written type:id</source>
        <translation>键，写作 type:id</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>未创建 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Delete %1? They go together or not at all, and can be brought back with Undo.</source>
        <translation>删除 %1？它们要么一起删除，要么都不删除，并可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移至 %2</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1：未执行</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New key, written type:id</source>
        <translation>新键，写作 type:id</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>This is its key already.</source>
        <translation>这已经是它的键。</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 未重命名</translation>
    </message>
    <message>
        <source>Restore a version…</source>
        <translation>恢复某个版本…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordChoice</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>type:id, or a part of it</source>
        <translation>类型:标识，或其一部分</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>One that was deleted is not listed: type its whole key.</source>
        <translation>已删除的记录不在列表中：请输入其完整的键。</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索键</translation>
    </message>
    <message>
        <source>No record that there is now has this in its key.</source>
        <translation>现有记录的键中没有此内容。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordCommands</name>
    <message>
        <source>&amp;New record…</source>
        <translation>新建记录(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>在标签页中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;table of its type</source>
        <translation>打开其类型的表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>复制键(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移至(&amp;M)</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>请先打开一个宇宙</translation>
    </message>
    <message>
        <source>Select a record first</source>
        <translation>请先选择一条记录</translation>
    </message>
    <message>
        <source>&amp;Restore a version…</source>
        <translation>恢复某个版本(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordDocument</name>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Read the file of %1</source>
        <translation>读取 %1 的文件</translation>
    </message>
    <message>
        <source>Observe %1</source>
        <translation>观测 %1</translation>
    </message>
    <message>
        <source>Settle the file of %1</source>
        <translation>处理 %1 的文件</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordFoot</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>用我的值覆盖对方的值</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的值</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation>采用文件中的值</translation>
    </message>
    <message>
        <source>Keep the record&apos;s value</source>
        <translation>保留记录的值</translation>
    </message>
    <message>
        <source>Restore the file</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>未完成。%1</translation>
    </message>
    <message>
        <source>Not saved yet. The text has a mistake in line %1.</source>
        <translation>尚未保存。文本第 %1 行有错误。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Which one is to stay?</source>
        <translation>保留哪一个？</translation>
    </message>
    <message>
        <source>Which value is to stay?</source>
        <translation>保留哪个值？</translation>
    </message>
    <message>
        <source>Mend the file, or have it written anew.</source>
        <translation>请修正文件，或让它重新写入。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPage</name>
    <message>
        <source>There is no record %1. It may have been deleted.</source>
        <translation>没有记录 %1。它可能已被删除。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Look at its history</source>
        <translation>查看其历史</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordPanel</name>
    <message>
        <source>Views of the record</source>
        <translation>记录的视图</translation>
    </message>
    <message>
        <source>Properties of the record</source>
        <translation>记录的属性</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>A tree needs the whole value.</source>
        <translation>树需要完整的值。</translation>
    </message>
    <message>
        <source>The text has a mistake. This is the value before it.</source>
        <translation>文本有错误。这是出错前的值。</translation>
    </message>
    <message>
        <source>Write the file anew?</source>
        <translation>重新写入文件？</translation>
    </message>
    <message>
        <source>%1 is written from what the universe holds. What was typed into it is lost.</source>
        <translation>%1 将按宇宙中的内容写入。其中手工输入的内容会丢失。</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordRestoreWizard</name>
    <message>
        <source>Restore a record</source>
        <translation>恢复一条记录</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>选择记录</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Restore version %1 of %2</source>
        <translation>恢复 %2 的版本 %1</translation>
    </message>
    <message>
        <source>%1 is again what it was at %2. Undo takes that back.</source>
        <translation>%1 已恢复为 %2 时的样子。可用“撤销”撤回。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何内容。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Restored version</source>
        <translation>恢复的版本</translation>
    </message>
    <message>
        <source>The change of the universe that wrote this value.</source>
        <translation>写入此值的宇宙更改。</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>更改的字段</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>之前的版本</translation>
    </message>
    <message>
        <source>none: it had been deleted</source>
        <translation>无：已被删除</translation>
    </message>
    <message>
        <source>Version now</source>
        <translation>现在的版本</translation>
    </message>
    <message>
        <source>The restore is a change of its own, and in the history of the record.</source>
        <translation>恢复本身也是一次更改，并记入记录的历史。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTableModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Deleted since the rows were listed</source>
        <translation>列出行之后已被删除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordTitle</name>
    <message>
        <source>What can be done with this record</source>
        <translation>可对此记录执行的操作</translation>
    </message>
    <message>
        <source>Record menu</source>
        <translation>记录菜单</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>在标签页中打开</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Show its file</source>
        <translation>显示其文件</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Reads it as an application does: the read counts, and the state collapses.</source>
        <translation>像应用程序一样读取：读取会计数，状态会坍缩。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 · %4</source>
        <translation>%1 · %2 · 版本 %3 · %4</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::RecordVersionsPane</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>在此版本中</translation>
    </message>
    <message>
        <source>Versions of the record</source>
        <translation>记录的各个版本</translation>
    </message>
    <message>
        <source>What would change in the record</source>
        <translation>记录中将更改的内容</translation>
    </message>
    <message>
        <source>Reading log and snapshots…</source>
        <translation>正在读取日志和快照…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>无法读取各版本。</translation>
    </message>
    <message>
        <source>Neither the log nor a snapshot tells of this record.</source>
        <translation>日志和快照中都没有此记录。</translation>
    </message>
    <message>
        <source>No field is different from now.</source>
        <translation>没有字段与现在不同。</translation>
    </message>
    <message>
        <source>What would change in the record is shown here.</source>
        <translation>此处显示记录中将更改的内容。</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>请选择一个版本。</translation>
    </message>
    <message>
        <source>There was no record after this change.</source>
        <translation>此更改之后记录不存在。</translation>
    </message>
    <message>
        <source>The value of this version is not kept.</source>
        <translation>未保留此版本的值。</translation>
    </message>
    <message>
        <source>This is the value that it has now.</source>
        <translation>这就是它现在的值。</translation>
    </message>
    <message>
        <source>Save or revert what you typed in the record first.</source>
        <translation>请先保存或还原您在记录中输入的内容。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RepairDialog</name>
    <message>
        <source>Repair a universe</source>
        <translation>修复宇宙</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at what is damaged. Nothing is changed.</source>
        <translation>正在查看损坏之处。不做任何更改。</translation>
    </message>
    <message>
        <source>Repairing.</source>
        <translation>正在修复。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Salvage the log: keep every whole change, lay the damaged part aside</source>
        <translation>抢救日志：保留每个完整的更改，另存损坏的部分</translation>
    </message>
    <message>
        <source>Rebuild the tree from the readable files, the packs and the log</source>
        <translation>根据可读文件、包和日志重建树</translation>
    </message>
    <message>
        <source>The old tree is kept aside. Records of which only the tree knew are lost.</source>
        <translation>旧树会另行保留。仅存在于树中的记录将丢失。</translation>
    </message>
    <message>
        <source>This is what salvaging would do:</source>
        <translation>抢救将执行以下操作：</translation>
    </message>
    <message>
        <source>Done. The universe can be opened.</source>
        <translation>完成。现在可以打开该宇宙。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
</context>
<context>
    <name>warp::ui::ReportPane</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestorePartsPage</name>
    <message>
        <source>What is chosen becomes again what it was then: what is missing comes back, what came since goes. Everything else stays as it is.</source>
        <translation>所选内容变回当时的样子：缺少的会回来，之后新增的会移除。其余一切保持不变。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Single records</source>
        <translation>单条记录</translation>
    </message>
    <message>
        <source>users:alice, users:bob</source>
        <translation>users:alice, users:bob</translation>
    </message>
    <message>
        <source>&amp;Single records</source>
        <translation>单条记录(&amp;S)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>What would change is counted before anything is written.</source>
        <translation>写入任何内容之前会先统计将更改的内容。</translation>
    </message>
    <message>
        <source>Types of records</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Records of the type %1</source>
        <translation>类型为 %1 的记录</translation>
    </message>
    <message>
        <source>Count what a restore would change</source>
        <translation>统计恢复将更改的内容</translation>
    </message>
    <message>
        <source>Nothing of this is different from then: there is nothing to restore.</source>
        <translation>这些内容与当时并无不同：无需恢复。</translation>
    </message>
    <message>
        <source>This would change. Nothing is written yet.</source>
        <translation>将有以下更改。尚未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreSourcePage</name>
    <message>
        <source>The next step asks for the record. It comes back by itself into the open universe, as an edit that Undo takes back.</source>
        <translation>下一步会询问是哪条记录。它单独恢复到打开的宇宙中，作为一次可撤销的编辑。</translation>
    </message>
    <message>
        <source>A &amp;snapshot</source>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>The state at a &amp;time between snapshots</source>
        <translation>快照之间某一时间的状态(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;record and its versions</source>
        <translation>一条记录及其各版本(&amp;R)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>There is no snapshot that could be restored.</source>
        <translation>没有可恢复的快照。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Restorable times</source>
        <translation>可恢复的时间</translation>
    </message>
    <message>
        <source>The state at %1 cannot be restored: no snapshot with an unbroken log behind it leads there, or a later restore took it back.</source>
        <translation>无法恢复 %1 的状态：没有后续日志完整的快照可通往该处，或之后的恢复已将其撤回。</translation>
    </message>
    <message>
        <source>Starts from the snapshot of %1 and replays the log up to this time.</source>
        <translation>从 %1 的快照开始，并将日志重放到此时间。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreTargetPage</name>
    <message>
        <source>As a universe of its own; the one that is open stays as it is</source>
        <translation>作为独立的宇宙；打开的宇宙保持不变</translation>
    </message>
    <message>
        <source>In place; the one that is open becomes what it was then</source>
        <translation>就地；打开的宇宙变回当时的样子</translation>
    </message>
    <message>
        <source>Only some parts; the rest of the one that is open stays as it is</source>
        <translation>仅恢复部分内容；打开的宇宙其余部分保持不变</translation>
    </message>
    <message>
        <source>Take a snapshot of what it is now before</source>
        <translation>先为现在的样子拍摄快照</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>新目录</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>New &amp;directory</source>
        <translation>新目录(&amp;D)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation>所需空间</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Directory for the restored universe</source>
        <translation>恢复后宇宙的目录</translation>
    </message>
    <message>
        <source>The state at %1.</source>
        <translation>%1 的状态。</translation>
    </message>
    <message>
        <source>The snapshot of %1, %2.</source>
        <translation>%1 的快照，%2。</translation>
    </message>
    <message>
        <source>The directory must be new or empty.</source>
        <translation>目录必须是新的或空的。</translation>
    </message>
    <message>
        <source>What is there now is kept until the restore is confirmed, and it can be undone.</source>
        <translation>现有内容会保留到恢复被确认为止，并且可以撤销。</translation>
    </message>
    <message>
        <source>The next step asks which parts, and tells beforehand what would change.</source>
        <translation>下一步会询问要恢复哪些部分，并事先说明将更改什么。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Compare two moments</source>
        <translation>比较两个时刻</translation>
    </message>
</context>
<context>
    <name>warp::ui::RestoreWizard</name>
    <message>
        <source>Where to</source>
        <translation>恢复位置</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The universe is restored to %1.</source>
        <translation>宇宙已恢复到 %1。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何内容。</translation>
    </message>
    <message>
        <source>%1 becomes what it was %2. It is closed for that and opened again.</source>
        <translation>%1 将变回 %2 时的样子。为此它会被关闭并重新打开。</translation>
    </message>
    <message>
        <source>What it is now is kept in a snapshot.</source>
        <translation>现在的样子保留在快照中。</translation>
    </message>
    <message>
        <source>What was written since is kept only until the restore is confirmed.</source>
        <translation>此后写入的内容只保留到确认恢复为止。</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>就地恢复</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>输入“%1”以确认。</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>恢复什么</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>选择部分</translation>
    </message>
    <message>
        <source>The snapshot is verified before anything of it is written. Closing this leaves the work to the tasks of the window.</source>
        <translation>写入任何内容之前会先验证快照。关闭后工作在窗口的任务中继续。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>恢复部分内容</translation>
    </message>
    <message>
        <source>What there is now is kept in a snapshot.</source>
        <translation>现有内容保留在快照中。</translation>
    </message>
    <message>
        <source>Type their number, %1, to confirm.</source>
        <translation>输入其数量 %1 以确认。</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>所选内容未能全部恢复。</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>所选内容已恢复为 %1 时的样子。</translation>
    </message>
    <message>
        <source>What came since is removed: %1.</source>
        <translation>此后新增的内容将被移除：%1。</translation>
    </message>
    <message>
        <source>No snapshot of what there is now is taken.</source>
        <translation>不会为现有内容拍摄快照。</translation>
    </message>
    <message>
        <source>To take it back</source>
        <translation>撤回方法</translation>
    </message>
    <message>
        <source>What there was before is in the snapshot %1.</source>
        <translation>此前的内容在快照 %1 中。</translation>
    </message>
</context>
<context>
    <name>warp::ui::RowTransfer</name>
    <message>
        <source>Up to %1 rows are copied at once: export them instead</source>
        <translation>一次最多复制 %1 行:请改用导出</translation>
    </message>
    <message>
        <source>Nothing was copied: %1</source>
        <translation>未复制任何内容:%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>已复制为表格:%1</translation>
    </message>
    <message>
        <source>Copied as JSON: %1</source>
        <translation>已复制为 JSON:%1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
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
        <translation>文件名必须以 .jsonl、.csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到 %1</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>已写入 %1:%2</translation>
    </message>
    <message>
        <source>The export to %1 was stopped; there is no file</source>
        <translation>导出到 %1 已停止;没有生成文件</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>未导出:%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleDialog</name>
    <message>
        <source>Schedule of snapshots</source>
        <translation>快照计划</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>哪些保留，哪些移除</translation>
    </message>
    <message>
        <source>There are no snapshots yet.</source>
        <translation>还没有快照。</translation>
    </message>
    <message>
        <source>Remove them now…</source>
        <translation>现在移除…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The last one failed %1: %2 It is tried again within the hour.</source>
        <translation>上一份在 %1 失败：%2 一小时内会再试。</translation>
    </message>
    <message>
        <source>One is being taken now.</source>
        <translation>正在拍摄一份。</translation>
    </message>
    <message>
        <source>No snapshots are taken by themselves.</source>
        <translation>没有自动拍摄的快照。</translation>
    </message>
    <message>
        <source>The next is due %1 and full.</source>
        <translation>下一份将在 %1 拍摄，是完整的。</translation>
    </message>
    <message>
        <source>The next is due %1 and holds what changed.</source>
        <translation>下一份将在 %1 拍摄，只含改动。</translation>
    </message>
    <message>
        <source>The last was taken %1.</source>
        <translation>上一份拍摄于 %1。</translation>
    </message>
    <message>
        <source>The one due %1 was missed.</source>
        <translation>错过了 %1 应拍的一份。</translation>
    </message>
    <message>
        <source>Nothing is past its time</source>
        <translation>没有过期的快照</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) past their time: %1</source>
        <translation>
            <numerusform>%n 份快照已过期：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.</source>
        <translation>
            <numerusform>计划中的 %n 份快照将被永久删除。只有它们包含的内容无法找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove snapshots</source>
        <translation>移除快照</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>输入“%1”以确认。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The last snapshot was taken, but older ones could not be removed %1: %2 That is tried again %3 or after the next snapshot.</source>
        <translation>上一份快照已拍摄，但较旧的快照在 %1 未能移除：%2 将在 %3 或下一份快照之后再试。</translation>
    </message>
</context>
<context>
    <name>warp::ui::ScheduleForm</name>
    <message>
        <source>Taken by themselves</source>
        <translation>自动拍摄</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month, on the first</source>
        <translation>每月一日</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>频率(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Time (&amp;UTC)</source>
        <translation>时间（&amp;UTC）</translation>
    </message>
    <message>
        <source>One &amp;full of so many</source>
        <translation>每几份中有一份完整(&amp;F)</translation>
    </message>
    <message>
        <source>The others hold what changed since the one before. 1: all are full.</source>
        <translation>其余的只包含自上一份以来的改动。1：全部都是完整的。</translation>
    </message>
    <message>
        <source>Make up for one that was &amp;missed</source>
        <translation>补拍错过的快照(&amp;M)</translation>
    </message>
    <message>
        <source>Read it &amp;back and compare every file</source>
        <translation>读回并比较每个文件(&amp;B)</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>&amp;Remove those that no line below keeps</source>
        <translation>移除下面各行都不保留的快照(&amp;R)</translation>
    </message>
    <message>
        <source>After each new one of the schedule. Those taken by hand always stay.</source>
        <translation>在计划每次拍摄之后。手动拍摄的始终保留。</translation>
    </message>
    <message>
        <source>The &amp;newest</source>
        <translation>最新的(&amp;N)</translation>
    </message>
    <message>
        <source>One of each &amp;hour, for hours</source>
        <translation>每小时一份，小时数(&amp;H)</translation>
    </message>
    <message>
        <source>One of each d&amp;ay, for days</source>
        <translation>每天一份，天数(&amp;A)</translation>
    </message>
    <message>
        <source>One of each &amp;week, for weeks</source>
        <translation>每周一份，周数(&amp;W)</translation>
    </message>
    <message>
        <source>One of each m&amp;onth, for months</source>
        <translation>每月一份，月数(&amp;O)</translation>
    </message>
    <message>
        <source>One of each &amp;year, for years</source>
        <translation>每年一份，年数(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>warp::ui::Screenshot</name>
    <message numerus="yes">
        <source>The page was not complete after %n second(s).</source>
        <translation>
            <numerusform>%n 秒后页面仍未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutMap</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt as well.</source>
        <translation>%1 用于输入和移动。请同时按住 Ctrl 或 Alt。</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>warp::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter by action, place or keys</source>
        <translation>按操作、位置或按键筛选</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>用于此操作</translation>
    </message>
    <message>
        <source>All defaults…</source>
        <translation>全部恢复默认…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Select an action to change its keys.</source>
        <translation>选择一个操作以更改其按键。</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”:</source>
        <translation>请按下“%1”的新按键：</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2” (%3).</source>
        <translation>%1 已属于“%2”（%3）。</translation>
    </message>
    <message>
        <source>Give every action its default keys?</source>
        <translation>将所有操作恢复为默认按键？</translation>
    </message>
    <message>
        <source>Keys that you have chosen yourself are forgotten.</source>
        <translation>您自选的按键将被清除。</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>warp::ui::SignInDialog</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This universe has users. Who opens it?</source>
        <translation>此宇宙设有用户。由谁打开？</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>warp::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotCommands</name>
    <message>
        <source>&amp;Take a snapshot…</source>
        <translation>拍摄快照(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;All snapshots</source>
        <translation>所有快照(&amp;A)</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>请先打开宇宙</translation>
    </message>
    <message>
        <source>S&amp;chedule and retention…</source>
        <translation>计划与保留(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Undo the restore…</source>
        <translation>撤销恢复(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Keep the restored state…</source>
        <translation>保留恢复的状态(&amp;K)…</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>The universe becomes again what it was before it was restored %1. What was written since is kept in a snapshot.</source>
        <translation>宇宙将变回 %1 恢复之前的样子。此后写入的内容保留在快照中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the restored state</source>
        <translation>保留恢复的状态</translation>
    </message>
    <message>
        <source>What the universe was before it was restored %1 is removed for good. Type “%2” to confirm.</source>
        <translation>宇宙在 %1 恢复之前的样子将被永久移除。输入“%2”以确认。</translation>
    </message>
    <message>
        <source>Remove what was before</source>
        <translation>移除之前的内容</translation>
    </message>
    <message>
        <source>There is no restore in place to be undone</source>
        <translation>没有可以撤销的就地恢复</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotPanel</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>关于该快照</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>此后的更改</translation>
    </message>
    <message>
        <source>All snapshots</source>
        <translation>所有快照</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotTasks</name>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Verify the snapshot %1</source>
        <translation>验证快照 %1</translation>
    </message>
    <message>
        <source>Delete the snapshot %1</source>
        <translation>删除快照 %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was deleted.</source>
        <translation>快照 %1 已删除。</translation>
    </message>
    <message>
        <source>The snapshot %1 was not deleted.</source>
        <translation>快照 %1 未删除。</translation>
    </message>
    <message>
        <source>Restore the snapshot %1</source>
        <translation>恢复快照 %1</translation>
    </message>
    <message>
        <source>The snapshot %1 was taken: %2, %3.</source>
        <translation>快照 %1 已拍摄：%2，%3。</translation>
    </message>
    <message>
        <source>The snapshot was stopped; nothing of it is left.</source>
        <translation>快照已停止，未留下任何内容。</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>没有拍摄快照。</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>验证已停止。</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be verified.</source>
        <translation>无法验证快照 %1。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the snapshot %1.</source>
        <translation>快照 %1 没有问题。</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged: %2</source>
        <translation>快照 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 restored to %2.</source>
        <translation>%1 已恢复到 %2。</translation>
    </message>
    <message>
        <source>The restore was stopped; nothing of it is left.</source>
        <translation>恢复已停止，未留下任何内容。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何内容。</translation>
    </message>
    <message>
        <source>Save the schedule of snapshots</source>
        <translation>保存快照计划</translation>
    </message>
    <message>
        <source>The schedule of snapshots is saved.</source>
        <translation>快照计划已保存。</translation>
    </message>
    <message>
        <source>The schedule of snapshots was not saved.</source>
        <translation>快照计划没有保存。</translation>
    </message>
    <message>
        <source>Remove snapshots past their time</source>
        <translation>移除过期的快照</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) removed, %1 freed.</source>
        <translation>
            <numerusform>已移除 %n 份快照，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all snapshots that were to go are removed.</source>
        <translation>并非所有该移除的快照都已移除。</translation>
    </message>
    <message>
        <source>Restore the state at %1</source>
        <translation>恢复 %1 的状态</translation>
    </message>
    <message>
        <source>What was chosen is again what it was at %1.</source>
        <translation>所选内容已恢复为 %1 时的样子。</translation>
    </message>
    <message>
        <source>The restore was stopped; what it had written before stays.</source>
        <translation>恢复已停止；此前写入的内容保留。</translation>
    </message>
    <message>
        <source>Not everything that was chosen is restored.</source>
        <translation>所选内容未能全部恢复。</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotWizard</name>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>要保留的内容</translation>
    </message>
    <message>
        <source>Taking the snapshot</source>
        <translation>正在拍摄快照</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The snapshot keeps all records, links, events, the graph and the settings as they are at one moment. Reading and writing go on meanwhile.</source>
        <translation>快照保留某一时刻的所有记录、链接、事件、图和设置。期间读写照常进行。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it is taken, for whoever looks for it</source>
        <translation>拍摄原因，供日后查找</translation>
    </message>
    <message>
        <source>Read it back and compare every file</source>
        <translation>读回并比较每个文件</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>%1 with %2 of values. %3 are free where the universe lies.</source>
        <translation>%1，值共 %2。宇宙所在磁盘剩余 %3。</translation>
    </message>
    <message>
        <source>Closing this leaves it to the tasks of the window. Stopping it leaves nothing behind.</source>
        <translation>关闭后任务在窗口中继续。停止则不留下任何内容。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The snapshot is taken: %1</source>
        <translation>快照已拍摄：%1</translation>
    </message>
    <message>
        <source>No snapshot was taken.</source>
        <translation>没有拍摄快照。</translation>
    </message>
    <message>
        <source>Only what changed since the last snapshot</source>
        <translation>仅自上次快照以来更改的内容</translation>
    </message>
    <message>
        <source>Looking for the snapshot it would build upon…</source>
        <translation>正在查找可作为基础的快照…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>There is no snapshot to build upon: this one takes everything. One that is damaged, or since which the log is not kept, does not count.</source>
        <translation>没有可作为基础的快照：此快照将包含全部内容。已损坏的快照，或其后的日志未保留的快照，都不算。</translation>
    </message>
    <message>
        <source>Smaller and faster. It builds upon the snapshot of %1 (%2, %3), which a restore needs as well.</source>
        <translation>更小、更快。它基于 %1 的快照（%2，%3），恢复时也需要该快照。</translation>
    </message>
    <message>
        <source>Its note: %1</source>
        <translation>其备注：%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::SnapshotsPage</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>拍摄快照…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>显示其文件</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>关于该快照</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One keeps everything as it is at a moment, while writing goes on.</source>
        <translation>尚无快照。快照保留某一时刻的一切，写入照常进行。</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>The snapshot %1 is deleted for good. What only it holds cannot be had back. Type its name to confirm.</source>
        <translation>快照 %1 将被永久删除，只有它包含的内容将无法找回。请输入其名称以确认。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>此后的更改</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::StatusLine</name>
    <message>
        <source>What this window may do with the universe</source>
        <translation>此窗口对宇宙的权限</translation>
    </message>
    <message>
        <source>The role you act in</source>
        <translation>您当前的角色</translation>
    </message>
    <message>
        <source>Number of the last change in the log</source>
        <translation>日志中最后一次更改的编号</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>每秒操作数</translation>
    </message>
    <message>
        <source>Records whose readable files are still to be written</source>
        <translation>可读文件尚未写入的记录</translation>
    </message>
    <message>
        <source>Alerts that are muted</source>
        <translation>已静音的警报</translation>
    </message>
    <message>
        <source>How old these figures are</source>
        <translation>这些数据的时效</translation>
    </message>
    <message>
        <source>LSN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation>%1 次/秒</translation>
    </message>
    <message>
        <source>Mirror complete</source>
        <translation>镜像完整</translation>
    </message>
    <message>
        <source>Mirror %1 behind</source>
        <translation>镜像还差 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n 个已静音</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures %1 old</source>
        <translation>数据为 %1前</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TableBar</name>
    <message>
        <source>Filter keys and values</source>
        <translation>筛选键和值</translation>
    </message>
    <message>
        <source>Go to key, or to #row</source>
        <translation>转到键或 #行号</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl+Shift+F)</source>
        <translation>添加条件 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Stop the scan and keep what was found</source>
        <translation>停止扫描并保留已找到的内容</translation>
    </message>
    <message>
        <source>Totals of the number columns (Ctrl+Alt+T)</source>
        <translation>数字列合计 (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>导出 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Columns (Ctrl+Alt+C)</source>
        <translation>列 (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>warp::ui::TablePage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>新建记录…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>There are no records of the type %1.</source>
        <translation>没有类型为 %1 的记录。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>There are rows 1 to %1</source>
        <translation>共有第 1 至 %1 行</translation>
    </message>
    <message>
        <source>Nothing comes after that key; this is the last row</source>
        <translation>该键之后没有内容；这是最后一行</translation>
    </message>
    <message>
        <source>1 change, refresh</source>
        <translation>1 处更改，刷新</translation>
    </message>
    <message>
        <source>%1 changes, refresh</source>
        <translation>%1 处更改，刷新</translation>
    </message>
    <message>
        <source>The scan failed: %1</source>
        <translation>扫描失败：%1</translation>
    </message>
    <message>
        <source>%1 found, looked at %2 of %3…</source>
        <translation>找到 %1 个，已查看 %2，共 %3…</translation>
    </message>
    <message>
        <source>Stopped: %1 found in %2 of %3</source>
        <translation>已停止：在 %2（共 %3）中找到 %1 个</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入:%1</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>恢复初始状态</translation>
    </message>
    <message>
        <source>Select rows first</source>
        <translation>请先选择行</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>导出%1…</translation>
    </message>
    <message>
        <source>what is selected (%1)</source>
        <translation>所选内容(%1)</translation>
    </message>
    <message>
        <source>what was found (%1)</source>
        <translation>找到的内容(%1)</translation>
    </message>
    <message>
        <source>all of %1 (%2)</source>
        <translation>%1 的全部(%2)</translation>
    </message>
    <message>
        <source>Choose a cell first</source>
        <translation>请先选择单元格</translation>
    </message>
    <message>
        <source>Only fields of the value can be changed; this is what the engine knows of it</source>
        <translation>只能更改值的字段;这是引擎记录的信息</translation>
    </message>
    <message>
        <source>This value is too long for a cell: open the record with Enter</source>
        <translation>此值对单元格来说太长:按 Enter 打开记录</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only where %1 is %2</source>
        <translation>仅 %1 为 %2 的</translation>
    </message>
    <message>
        <source>Not where %1 is %2</source>
        <translation>排除 %1 为 %2 的</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>按 %1 筛选…</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>按 %1 升序</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>按 %1 降序</translation>
    </message>
    <message>
        <source>Back to the order of keys</source>
        <translation>恢复按键排序</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行,共 %2 行</translation>
    </message>
    <message>
        <source>Sorting %1…</source>
        <translation>正在排序 %1…</translation>
    </message>
    <message>
        <source>Looked at %1 of %2…</source>
        <translation>已查看 %1 / %2…</translation>
    </message>
    <message>
        <source>%1 found in all %2, %3</source>
        <translation>在全部 %2 中找到 %1,%3</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>rows missing: %1</source>
        <translation>缺少行:%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TableTotals</name>
    <message>
        <source>Sum: %1</source>
        <translation>总和:%1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>平均:%1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>最小:%1</translation>
    </message>
    <message>
        <source>Greatest: %1</source>
        <translation>最大:%1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数字个数:%1</translation>
    </message>
    <message>
        <source>Adding up %1…</source>
        <translation>正在合计%1…</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>%1 的合计</translation>
    </message>
    <message>
        <source>Not added up: %1</source>
        <translation>未合计:%1</translation>
    </message>
    <message>
        <source>Totals of %1: %2</source>
        <translation>%1的合计:%2</translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskIndicator</name>
    <message>
        <source>Show all tasks</source>
        <translation>显示所有任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>停止任务</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（以及另外 %n 个）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warp::ui::TaskLine</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止:%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TextPane</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>warp::ui::Tile</name>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>warp::ui::TileFlow</name>
    <message>
        <source>Move to the front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>移到最后</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show all tiles</source>
        <translation>显示所有磁贴</translation>
    </message>
</context>
<context>
    <name>warp::ui::ToolCommands</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Take in files edited by hand</source>
        <translation>采纳手工编辑的文件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write all readable files again</source>
        <translation>重新写入所有可读文件(&amp;W)</translation>
    </message>
    <message>
        <source>Write all readable files</source>
        <translation>写入所有可读文件</translation>
    </message>
    <message>
        <source>Every record has its readable file again.</source>
        <translation>每条记录都已重新拥有可读文件。</translation>
    </message>
    <message>
        <source>&amp;Complete everything on the disk</source>
        <translation>将一切写全到磁盘(&amp;C)</translation>
    </message>
    <message>
        <source>Complete everything on the disk</source>
        <translation>将一切写全到磁盘</translation>
    </message>
    <message>
        <source>Log, tree and readable files are complete on the disk.</source>
        <translation>日志、树和可读文件均已完整写入磁盘。</translation>
    </message>
    <message>
        <source>&amp;Maintenance now</source>
        <translation>立即维护(&amp;M)</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance is done.</source>
        <translation>维护已完成。</translation>
    </message>
    <message>
        <source>Take in files edited by hand</source>
        <translation>采纳手工编辑的文件</translation>
    </message>
    <message>
        <source>No file was edited by hand.</source>
        <translation>没有手工编辑的文件。</translation>
    </message>
    <message>
        <source>%1 taken in from files edited by hand.</source>
        <translation>已从手工编辑的文件中采纳 %1。</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1：已停止。</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>请先打开一个宇宙</translation>
    </message>
</context>
<context>
    <name>warp::ui::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>warp::ui::TransferTasks</name>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was changed.</source>
        <translation>%1 的导入已停止；未做任何更改。</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>未导入 %1。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 of %2 exported to %3 (%4).</source>
        <translation>%2 的 %1 已导出到 %3（%4）。</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; no file was written.</source>
        <translation>%1 的导出已停止；未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 was not exported.</source>
        <translation>未导出 %1。</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapPanel</name>
    <message>
        <source>Out (Backspace)</source>
        <translation>向外 (Backspace)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>向外</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Areas stand for bytes</source>
        <translation>面积表示字节数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Areas stand for records and files</source>
        <translation>面积表示记录和文件数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Areas stand for the time since things were changed, added up</source>
        <translation>面积表示距上次更改的时间之和</translation>
    </message>
    <message>
        <source>Treemap: %1</source>
        <translation>矩形树图:%1</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Measuring ages…</source>
        <translation>正在统计时间…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 records and files in all</source>
        <translation>共 %1 个记录和文件</translation>
    </message>
    <message>
        <source>Mean time since the last change, %1 in all</source>
        <translation>距上次更改的平均时间,共 %1 项</translation>
    </message>
    <message>
        <source>too small to be drawn: %1</source>
        <translation>太小而未绘制:%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::TreemapView</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing in here takes any bytes.</source>
        <translation>这里没有占用字节的内容。</translation>
    </message>
    <message>
        <source>There are no records in here.</source>
        <translation>这里没有记录。</translation>
    </message>
    <message>
        <source>How old the things in here are is not known yet.</source>
        <translation>尚不清楚这里的内容有多久。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), each too small to be drawn: go in, or look into the tree</source>
        <translation>
            <numerusform>%n 项,每项都太小而无法绘制:请进入查看或在树中查看</numerusform>
        </translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>时间:%1</translation>
    </message>
    <message>
        <source>%1 of what is shown</source>
        <translation>占所示内容的 %1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UndoRouter</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>重做输入</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseCommands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New universe…</source>
        <translation>新建宇宙(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open as o&amp;bserver…</source>
        <translation>以观察者身份打开(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Sample of this computer&apos;s packages…</source>
        <translation>示例：本机软件包(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close universe</source>
        <translation>关闭宇宙(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Empty directory for the new universe</source>
        <translation>新宇宙的空目录</translation>
    </message>
    <message>
        <source>Directory of the universe</source>
        <translation>宇宙的目录</translation>
    </message>
    <message>
        <source>Empty directory for the sample universe</source>
        <translation>示例宇宙的空目录</translation>
    </message>
    <message>
        <source>&amp;Repair a universe…</source>
        <translation>修复宇宙(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Directory of the universe to repair</source>
        <translation>要修复的宇宙的目录</translation>
    </message>
    <message>
        <source>Another window could not be started. Close this universe first, then open the other one here.</source>
        <translation>无法启动另一个窗口。请先关闭此宇宙，再在此处打开另一个。</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>请先打开一个宇宙</translation>
    </message>
    <message>
        <source>Resume &amp;writing</source>
        <translation>恢复写入(&amp;W)</translation>
    </message>
    <message>
        <source>Writing has not stopped</source>
        <translation>写入并未停止</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniversePages</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Type table</source>
        <translation>类型表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>%1 cannot be undone any more</source>
        <translation>%1：已无法撤销</translation>
    </message>
    <message>
        <source>%1 was changed at %2, after that edit. Nothing was written.</source>
        <translation>%1 在该编辑之后于 %2 被更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: not undone</source>
        <translation>%1：未撤销</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>warp::ui::UniverseTreeModel</name>
    <message>
        <source>Spacetime</source>
        <translation>时空</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Quantum graph</source>
        <translation>量子图</translation>
    </message>
    <message>
        <source>Wormholes</source>
        <translation>虫洞</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>QQL</source>
        <translation>QQL</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>天文台</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>All records, in three shards from hot to cold.</source>
        <translation>所有记录，分为从热到冷的三个分片。</translation>
    </message>
    <message>
        <source>Events by time: live, recent and historical.</source>
        <translation>按时间排列的事件：实时、近期和历史。</translation>
    </message>
    <message>
        <source>Nodes, edges and the links between records.</source>
        <translation>节点、边以及记录之间的联系。</translation>
    </message>
    <message>
        <source>Learned shortcuts between records that are read together.</source>
        <translation>在一起读取的记录之间学到的捷径。</translation>
    </message>
    <message>
        <source>How busy and how unevenly loaded the universe is.</source>
        <translation>宇宙的繁忙程度和负载不均程度。</translation>
    </message>
    <message>
        <source>Compiled queries, how they performed, and the schema.</source>
        <translation>已编译的查询、其性能以及模式。</translation>
    </message>
    <message>
        <source>Snapshots, the write-ahead log and the audit trail.</source>
        <translation>快照、预写日志和审计记录。</translation>
    </message>
    <message>
        <source>Metrics, logs and diagnostics.</source>
        <translation>指标、日志和诊断。</translation>
    </message>
    <message>
        <source>Everything that can be set, one file per subject.</source>
        <translation>所有可设置的内容，每个主题一个文件。</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>列出 %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: see the Files tab</source>
        <translation>
            <numerusform>超过 %n 个条目：请查看“文件”标签页</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>测量 %1</translation>
    </message>
    <message>
        <source>Measure ages</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries: these are the first</source>
        <translation>
            <numerusform>超过 %n 项：这里是最前面的</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>warp::ui::UnsavedGuard</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>保存 %n 处更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>尚未保存：%1。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>warp::ui::VerifyPage</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>, byte %1</source>
        <translation>，第 %1 字节</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Also read every value and file</source>
        <translation>同时读取每个值和每个文件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Verify every value and file</source>
        <translation>验证每个值和每个文件</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>验证已停止。</translation>
    </message>
    <message>
        <source>Everything fits together. Every value and file was read.</source>
        <translation>一切相符。每个值和每个文件都已读取。</translation>
    </message>
    <message>
        <source>Trees, files, packs and log fit together.</source>
        <translation>树、文件、包和日志彼此相符。</translation>
    </message>
    <message>
        <source>Read every value and file as well</source>
        <translation>同时读取每个值和每个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Enter opens the record or file.</source>
        <translation>
            <numerusform>%n 个发现。按 Enter 打开记录或文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>warp::ui::ViewCommands</name>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>关闭页面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>查找操作(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Physics &amp;glossary</source>
        <translation>物理术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Warpscope</source>
        <translation>关于 Warpscope(&amp;A)</translation>
    </message>
    <message>
        <source>Open a universe first</source>
        <translation>请先打开一个宇宙</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>键盘快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>指南(&amp;U)</translation>
    </message>
</context>
<context>
    <name>warp::ui::WelcomePage</name>
    <message>
        <source>Look into a universe of data: browse, edit, search and repair it.</source>
        <translation>查看数据宇宙：浏览、编辑、搜索和修复。</translation>
    </message>
    <message>
        <source>Open a universe</source>
        <translation>打开宇宙</translation>
    </message>
    <message>
        <source>New universe</source>
        <translation>新建宇宙</translation>
    </message>
    <message>
        <source>Sample of this computer&apos;s packages</source>
        <translation>示例：本机软件包</translation>
    </message>
    <message>
        <source>Or drop the directory of a universe here.</source>
        <translation>或将宇宙的目录拖放到此处。</translation>
    </message>
    <message>
        <source>Recent universes</source>
        <translation>最近的宇宙</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表移除</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowDocks</name>
    <message>
        <source>Explorer</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowMenus</name>
    <message>
        <source>&amp;Universe</source>
        <translation>宇宙(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>监控(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>warp::ui::WindowNotices</name>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Open as observer</source>
        <translation>以观察者身份打开</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Writing goes on: changes are taken again.</source>
        <translation>写入已恢复：重新接受更改。</translation>
    </message>
    <message>
        <source>Writing could not be resumed. %1</source>
        <translation>无法恢复写入。%1</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
</context>
<context>
    <name>warp::ui::WizardDialog</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
</TS>
