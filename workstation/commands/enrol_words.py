"""Sentences of enrolment on a terminal: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_enrolment": (
        "为窗口电脑制作登记文件；口令只显示这一次，用电话告诉窗口人员",
        "make enrolment files for window PCs; the secret is shown once, tell it by telephone",
    ),
    "help_pc": ("窗口电脑的编号段，如 SJ03", "segment of the PC, like SJ03"),
    "help_all": ("为还没登记的全部电脑制作", "make one for every PC that is not enrolled yet"),
    "help_enrol_out": ("写登记文件的位置（--all 时是文件夹）", "file to write, with --all a folder"),
    "help_window": (
        "窗口号；换新电脑时用新编号段配原窗口号",
        "number of the window; a new PC brings a new segment to the same window",
    ),
    "help_pc_name": ("电脑的名称", "name of the PC"),
    "help_pc_kind": ("工作站种类", "kind of station"),
    "help_printer": (
        "打印机，写成 用途=名称；“*”是全部 A4，ticket_slip 是号票；可重复",
        "a printer as PAPER=NAME; '*' stands for all A4 papers, ticket_slip for slips; may be repeated",
    ),
    "help_days": ("文件有效天数，1 到 90", "days the file is good for, 1 to 90"),
    "help_pc_hall": (
        "窗口电脑用的数据库地址，带窗口账号和密码（默认同 --hall）",
        "address the PCs use, with the stations' own login and password (default: as --hall)",
    ),
    "about_enrol": (
        "用信息科的登记文件登记本机，不打开窗口；口令从标准输入读",
        "enrol this PC with IT's file, without a window; the secret is read from standard input",
    ),
    "help_enrol_file": ("登记文件", "the enrolment file"),
    "help_secret_stdin": ("从标准输入读口令（第一行）", "read the secret from standard input (first line)"),
    "enrolment_made": (
        "{segment}（{place}）的登记文件：{path}，{day} 前有效，只能用一次。",
        "Enrolment file of {segment} ({place}): {path}, good until {day}, for one use.",
    ),
    "enrolment_secret": (
        "  口令（只显示这一次，用电话告诉窗口，不要和文件放在一起）：{secret}",
        "  Secret (shown once, tell it by telephone, never keep it beside the file): {secret}",
    ),
    "enrolment_round": (
        "做了 {count} 个登记文件，在 {path}，{day} 前有效，每个只能用一次。",
        "Made {count} enrolment files in {path}, good until {day}, each for one use.",
    ),
    "enrolment_row": ("  {segment}  {secret}  {place}", "  {segment}  {secret}  {place}"),
    "enrolment_round_secrets": (
        "口令只显示这一次，请抄下或打印，用电话分别告诉各窗口：",
        "The secrets are shown once; note or print them, tell each window its own by telephone:",
    ),
    "enrolment_there": (
        "已经登记过、没有再做的：{segments}。",
        "Enrolled before and left out: {segments}.",
    ),
    "enrolment_none": (
        "全部电脑都登记过了，没有要做的。",
        "Every PC of the plan is enrolled: nothing to make.",
    ),
    "enrolled": (
        "本机已登记为“{hall}”的 {segment}（{place}）。打开首问就能登录。",
        "This PC is {segment} ({place}) of {hall} now. Start the window to sign in.",
    ),
    "enrolled_before": (
        "本机早已是“{hall}”的 {segment}（{place}）；地址和密码已照文件重写。",
        "This PC was {segment} ({place}) of {hall} before; address and password were set from the file.",
    ),
    "password_in_file": (
        "系统没有密码保管处：密码存在 {path}，只有本账号能读；有了密钥环会自动移进去。",
        "The system has no keyring: the password lies in {path}, only this account can read it; "
        "it moves into a keyring as soon as there is one.",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "secret_incomplete": (
        "口令应是 {wanted} 位数字，收到 {digits} 位。什么都没有改动。请对照信息科念的五组数字再输一次。",
        "The secret has {wanted} digits, {digits} came. Nothing was changed. Type all five groups again.",
    ),
    "secret_mistyped": (
        "口令第 {group} 组（{digits}）输错了。什么都没有改动。请核对这一组。",
        "Group {group} of the secret ({digits}) is mistyped. Nothing was changed. Check that group.",
    ),
    "secret_wrong": (
        "口令打不开这个文件（{hall} {station}）。什么都没有改动。请问信息科是不是给错了文件或口令。",
        "The secret does not open this file ({hall}, {station}). Nothing was changed. "
        "Ask IT whether file and secret belong together.",
    ),
    "enrolment_unreadable": (
        "{path} 不是登记文件，或者传输时损坏了。什么都没有改动。请信息科重新发一份。",
        "{path} is no enrolment file, or was damaged on its way. Nothing was changed. Ask IT for it again.",
    ),
    "enrolment_missing": (
        "登记文件打不开：{path}（{detail}）。什么都没有改动。请核对位置和权限。",
        "The enrolment file cannot be opened: {path} ({detail}). Nothing was changed. "
        "Check place and rights.",
    ),
    "enrolment_too_new": (
        "登记文件是更新版本的程序做的。什么都没有改动。请先升级本机的首问。",
        "The file was made by a newer program. Nothing was changed. Upgrade this PC's program first.",
    ),
    "enrolment_expired": (
        "{station} 的登记文件 {day} 已过期。什么都没有改动。请信息科重做一份。",
        "The enrolment file of {station} ended on {day}. Nothing was changed. Ask IT for a new one.",
    ),
    "enrolment_used": (
        "“{hall}”的 {station} 已经登记过一台电脑，这个文件用完了。什么都没有改动。"
        "换了新电脑时，请信息科用新编号段重做一份。",
        "A PC was enrolled as {station} of {hall} before: the file is used up. Nothing was changed. "
        "For another PC ask IT for a file with a new segment.",
    ),
    "enrolment_other_hall": (
        "文件是给“{hall}”的，那个数据库现在属于“{found}”。什么都没有改动。请信息科核对地址后重做文件。",
        "The file is for {hall}, but that database now belongs to {found}. Nothing was changed. "
        "Let IT check the address and make a new file.",
    ),
    "already_enrolled": (
        "本机已经是 {station}，文件是给 {wanted} 的。什么都没有改动，本机的数据原样保留。"
        "确实要换，请信息科先处理本机。",
        "This PC is {station} already, the file is for {wanted}. Nothing was changed, its data is kept. "
        "Let IT see to this PC first.",
    ),
    "station_unplanned": (
        "大厅公布的窗口安排里没有 {segment}。什么都没有做。请用 --window 说是几号窗口，或用 --kind 说种类。",
        "The hall's published plan has no {segment}. Nothing was made. Name the window with --window, "
        "or the kind with --kind.",
    ),
    "window_unplanned": (
        "大厅公布的窗口安排里没有 {window} 号窗口。什么都没有做。请核对窗口号。",
        "The hall's published plan has no window {window}. Nothing was made. Check the number.",
    ),
    "file_exists": (
        "{path} 已经存在。没有改写。请换个位置，或先移走旧文件。",
        "{path} exists already and was not written over. Name another place, or move it away.",
    ),
    "segment_wrong": (
        "编号段 {segment} 不对。什么都没有做。应是 4 位：两个大写字母加两位字母或数字，如 SJ03。",
        "{segment} is no segment. Nothing was made. It has two capitals and two capitals or digits: SJ03.",
    ),
    "password_unkept": (
        "密码没有地方存：{path}（{detail}）。本机没有登记。请检查磁盘空间和权限后再试。",
        "The password could not be kept: {path} ({detail}). The PC was not enrolled. Check space and rights.",
    ),
    "settings_unwritable": (
        "设置写不了：{path}（{detail}）。本机没有登记。请检查磁盘空间和权限后再试。",
        "The settings cannot be written: {path} ({detail}). The PC was not enrolled. Check space and rights.",
    ),
}
