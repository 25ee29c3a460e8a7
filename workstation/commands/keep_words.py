"""Sentences of `hall login|promote|backup|restore` on a terminal: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_login": (
        "给窗口电脑建一个数据库账号：能读、能办，不能改写已记下的账（只用于 PostgreSQL）",
        "make a database login for window PCs: it may read and work, never rewrite the ledger (PostgreSQL)",
    ),
    "about_promote": (
        "把单机文件里的大厅搬进 PostgreSQL，逐行核对后才算数",
        "move a hall from its file into PostgreSQL; counts only after every row was compared",
    ),
    "about_backup": (
        "把整个大厅备份成一个文件（含个人信息，请妥善保管）",
        "write the whole hall into one file (it holds personal data: keep it safe)",
    ),
    "about_restore": (
        "用备份文件恢复到一个空数据库",
        "fill an empty database from a backup",
    ),
    "help_witness": (
        "再用一台窗口电脑的数据文件夹作证：它收到过的封印必须都还在（可写多次）",
        "also ask a window PC by its data folder: every seal it saw must still be there (may be repeated)",
    ),
    "help_login_name": (
        "账号名，小写字母、数字和下划线（默认 库名_station）",
        "name of the login: small letters, digits, underscores (default: DATABASE_station)",
    ),
    "help_promote_source": ("原来的文件：sqlite:///文件路径", "the file it is in: sqlite:///path"),
    "help_promote_target": (
        "空的 PostgreSQL 库：postgresql://用户@主机/库名",
        "an empty database of PostgreSQL: postgresql://user@host/database",
    ),
    "help_backup_to": ("备份写到哪个文件", "the file to write"),
    "help_restore_from": ("备份文件", "the backup"),
    "login_made": (
        "已建立账号 {name}。窗口电脑用下面的地址（密码只显示这一次）：",
        "Made the login {name}. Window PCs use this address (the password is shown once):",
    ),
    "login_known": (
        "账号 {name} 本来就有，密码没有动；已给它窗口电脑的权限。",
        "The login {name} was there, its password is untouched; it now has the rights of a window PC.",
    ),
    "login_refused": (
        "没有建窗口电脑的账号：{detail}。大厅已建好；请数据库管理员运行：shouwen hall login --hall {address}",
        "No login for window PCs was made: {detail}. The hall is ready; let the database's administrator "
        "run: shouwen hall login --hall {address}",
    ),
    "promoted": (
        "“{name}”已搬到 {address}：{ledger} 条记录、{rows} 行数据，逐行和逐个哈希核对一致。"
        "原文件已封存，不再接受改动。",
        "{name} is at {address} now: {ledger} ledger rows and {rows} rows, each compared and hashed. "
        "The file is closed for changes.",
    ),
    "promoted_before": (
        "“{name}”上次已完整搬到 {address}（现有 {ledger} 条记录、{rows} 行数据）。这次封存了原文件。",
        "{name} had arrived at {address} before ({ledger} ledger rows and {rows} rows there now). "
        "The file is closed for changes now.",
    ),
    "promote_next": (
        "下一步：每台窗口电脑在设置里把大厅地址改成 {address}；还没送出的都会补送，不会丢。",
        "Next: set {address} as the hall's address on every window PC; what still waits there is sent then.",
    ),
    "backed_up": (
        "已备份“{name}”：{ledger} 条记录、{rows} 行数据，写在 {path}。里面有个人信息，只有本账号能读。",
        "Backed up {name}: {ledger} ledger rows and {rows} rows in {path}. "
        "It holds personal data; only this account may read it.",
    ),
    "backup_hash": ("内容校验 sha256：{sha256}", "sha256 of its lines: {sha256}"),
    "restored": (
        "已恢复“{name}”（{made_at} 的备份）：{ledger} 条记录、{rows} 行数据。"
        "备份之后的，由各窗口电脑重新送来。",
        "Restored {name} as of {made_at}: {ledger} ledger rows and {rows} rows. "
        "Window PCs send again what they did after that.",
    ),
    "restored_fault": (
        "注意：备份里的大厅本身有问题，第一处不符：{fault}。已照原样恢复，请先查清再用。",
        "Mind: the hall in the backup has a fault, the first is: {fault}. "
        "It was restored as it was; look into it first.",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "roles_refused": (
        "这个数据库账号不能建账号或授权：{detail}。没有建账号。请用数据库管理员的地址再试。",
        "This account may not make logins or give rights: {detail}. No login was made. "
        "Take the address of the database's administrator.",
    ),
    "login_wrong": (
        "账号名“{name}”不行。没有建账号。请用小写字母、数字和下划线，不要用管理员自己的账号。",
        "{name} cannot be a login of window PCs. None was made. "
        "Take small letters, digits and underscores, not the administrator's own.",
    ),
    "no_roles": (
        "单机文件里的大厅没有账号可建：{url}。什么都没有改动。先用 hall promote 搬进 PostgreSQL。",
        "A hall in a file has no logins: {url}. Nothing was changed. Move it with 'hall promote' first.",
    ),
    "promote_wrong_way": (
        "只能从单机文件搬到 PostgreSQL（{source} → {target}）。什么都没有改动。请核对两个地址。",
        "A hall moves from a file to PostgreSQL only ({source} to {target}). Nothing was changed. "
        "Check both addresses.",
    ),
    "hall_not_whole": (
        "大厅核对不通过：{fault}。没有搬，原文件照旧可用。请先用 hall verify 查清。",
        "The hall does not verify: {fault}. It was not moved and works on in its file. "
        "Look into it with 'hall verify'.",
    ),
    "hall_moved": (
        "这个文件里的大厅以前已搬到服务器：{url}。什么都没有改动。请用服务器上的那个。",
        "The hall of this file was moved to a server before: {url}. Nothing was changed. Use that one.",
    ),
    "halls_parted": (
        "上次搬到一半中断后，两边都有人在办：{file} 条记录只在文件里，{server} 条只在服务器上。"
        "这次什么都没有改动。请先把每台窗口电脑的大厅地址改成 {address}，等它们把自己办的补送完"
        "（状态栏显示没有待送），再运行一次 hall promote，原文件就会封存。",
        "After a move that ended early people worked in both places: {file} records are in the file alone, "
        "{server} on the server alone. Nothing was changed now. Set {address} as the hall's address on every "
        "window PC, let them send what they did (nothing waits any more), then run 'hall promote' again: "
        "it closes the file.",
    ),
    "copy_wrong": (
        "有一行没有原样到达：{table} {id}。目标库没有留下任何内容，原来的照旧可用。请检查服务器后再试。",
        "A row did not arrive as it was: {table} {id}. Nothing was kept there, the old place works on. "
        "Check the server, then try again.",
    ),
    "backup_broken": (
        "备份文件不完整：{path}（{detail}）。什么都没有恢复。请换另一份备份。",
        "The backup is not whole: {path} ({detail}). Nothing was restored. Take another one.",
    ),
    "backup_newer": (
        "备份是更新版本的程序做的：{path}（{found}，本程序只认识到 {known}）。"
        "什么都没有恢复。请先升级本程序。",
        "The backup was made by a newer program: {path} ({found}; this one knows {known}). "
        "Nothing was restored. Upgrade this program first.",
    ),
}
