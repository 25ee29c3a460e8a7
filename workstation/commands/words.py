"""Sentences on a terminal: key to Chinese and English."""

from __future__ import annotations

from workstation.commands import (
    enrol_words,
    keep_words,
    publish_words,
    renew_words,
    require_words,
    support_words,
)

WORDS: dict[str, tuple[str, str]] = {
    **enrol_words.WORDS,
    **support_words.WORDS,
    **keep_words.WORDS,
    **publish_words.WORDS,
    **renew_words.WORDS,
    **require_words.WORDS,
    "usage": ("用法：", "usage: "),
    "positionals": ("命令：", "commands:"),
    "options": ("选项：", "options:"),
    "help_help": ("显示说明", "show this help"),
    "help_version": ("显示版本", "show the version"),
    "help_lang": ("说明和结果用的语言：zh_CN 或 en", "language of help and results: zh_CN or en"),
    "help_home": ("本机的数据文件夹（默认 $SHOUWEN_HOME）", "this PC's data folder (default: $SHOUWEN_HOME)"),
    "about": (
        "首问：政务服务大厅窗口工作站。不带命令时打开窗口。",
        "Shouwen, the window clerk's workstation. Without a command the window opens.",
    ),
    "about_tour": ("把每一页拍成图片", "take a picture of every page"),
    "help_station": ("演示大厅里的工作站", "station of the demo hall"),
    "help_theme": ("配色", "colours"),
    "help_text_size": ("字号", "size of the text"),
    "help_size": ("窗口的宽和高", "width and height of the window"),
    "help_out": ("放图片的文件夹", "folder for the pictures"),
    "about_hall": ("建立、升级、填充和核对大厅数据库", "make, upgrade, fill and check a hall's database"),
    "about_create": (
        "在空数据库里建立大厅，并公布随程序带来的目录作为样例",
        "make a hall in an empty database and publish the shipped catalogue as a sample",
    ),
    "about_upgrade": ("把大厅的表升级到本程序的版本", "bring a hall's tables to this program"),
    "about_seed": (
        "填充演示大厅：人、窗口和今天上午的号（正式大厅拒绝）",
        "fill a demo hall with people, windows and this morning's numbers (refused for a real hall)",
    ),
    "about_verify": (
        "重算每一条记录的链、正文和数据行，发现问题时退出码为 1",
        "recompute every chain, text and row of a hall; exit code 1 when something is wrong",
    ),
    "about_simulate": (
        "在演示大厅里同时运行多个工作站进程，然后核对：不丢、不重叫、不重号",
        "run many stations at once in a demo hall, then check that nothing is lost or called twice",
    ),
    "about_live": (
        "让演示大厅里有模拟的群众取号、模拟的同事办事，按 Ctrl+C 停（正式大厅拒绝）",
        "let invented citizens and colleagues work in a demo hall until Ctrl+C (refused for a real hall)",
    ),
    "help_hall_live": (
        "演示大厅数据库地址（默认是本机自带的演示大厅）",
        "address of the demo hall's database (default: the one inside this PC's data folder)",
    ),
    "help_own": ("你自己用的工作站，模拟的同事不动它", "your own station: nobody invented works there"),
    "help_speed": (
        "比真实大厅快几倍，0.1 到 100",
        "how many times as fast as a real hall, 0.1 to 100",
    ),
    "help_still": (
        "演示大厅里不安排模拟的群众和同事",
        "no invented citizens and colleagues in the demo hall",
    ),
    "help_demo": (
        "本机还没登记时直接打开演示大厅，不问登记文件",
        "before this PC is enrolled open the demo hall at once, without asking for IT's file",
    ),
    "about_check": (
        "检查本机：字体、密码保管、数据库、磁盘、打印机、目录、日历、输入法、显示",
        "check this PC: fonts, passwords, database, disk, printers, catalogue, calendar, input, display",
    ),
    "help_hall": (
        "大厅数据库地址：postgresql://用户@主机/库名 或 sqlite:///文件路径",
        "address of the hall's database: postgresql://user@host/database or sqlite:///path",
    ),
    "help_hall_check": (
        "大厅数据库地址（默认用本机的设置）",
        "address of the hall's database (default: this PC's setting)",
    ),
    "help_county": ("6 位行政区划代码；与大厅不符时拒绝", "county code of 6 digits; another one is refused"),
    "help_name": ("大厅名称", "name of the hall"),
    "help_kind": ("real 正式，demo 演示", "real or demo"),
    "help_catalogue": (
        "自己的目录文件夹（默认用随程序带来的）",
        "own catalogue folder (default: the shipped one)",
    ),
    "help_counters": ("工作站个数，1 到 100", "number of stations, 1 to 100"),
    "help_actions": ("每个工作站的办理步数，1 到 5000", "actions of each station, 1 to 5000"),
    "help_seed": ("随机种子：相同种子做相同选择", "seed of the choices"),
    "help_report": ("写结果（JSON）的文件", "file for the report (JSON)"),
    "help_acks": ("写每一步回执的文件夹，要空的", "folder for the acknowledgements, must hold none"),
    "bad_arguments": ("参数不对：{what}。用 --help 看说明。", "Wrong arguments: {what}. See --help."),
    "arg_unknown": ("不认识 {what}", "{what} is unknown"),
    "arg_required": ("缺少 {what}", "{what} is missing"),
    "arg_needs_value": ("{name} 后面要有一个值", "{name} needs a value"),
    "arg_not_both": ("{name} 和 {what} 只能有一个", "{name} and {what} exclude each other"),
    "arg_choice": ("{name} 没有 {what} 这个选择", "{name} has no choice {what}"),
    "arg_value": ("{name} 的值 {what} 不对", "{what} is no value for {name}"),
    "arg_ambiguous": ("{what} 不明确", "{what} is ambiguous"),
    "created": (
        "已建立大厅“{name}”（{kind}，区划代码 {county}），公布了 {documents} 份目录。"
        "这些目录是样例，请换成本县公布的。",
        "Made the hall {name} ({kind}, county {county}) and published {documents} catalogue documents. "
        "They are samples: put your county's own in their place.",
    ),
    "created_people": (
        "已登记 {windows} 个窗口、{people} 人。"
        "所有人第一次登录的密码（只显示这一次，登录后必须改）：{password}",
        "Set up {windows} windows and {people} people. Everybody's first password "
        "(shown once, must be changed at first sign-in): {password}",
    ),
    "create_next": ("下一步：{command}", "Next: {command}"),
    "upgraded": (
        "“{name}”的表已从 {before} 升级到 {now}。",
        "The tables of {name} went from {before} to {now}.",
    ),
    "up_to_date": (
        "“{name}”的表已是最新（{now}），没有改动。",
        "The tables of {name} are up to date ({now}).",
    ),
    "seeded": (
        "演示大厅“{name}”可以用了：{stations} 个工作站，今天 {numbers} 个号。所有人的密码：{password}",
        "The demo hall {name} is ready: {stations} stations, {numbers} numbers today. "
        "Everybody's password: {password}",
    ),
    "station_folder": ("  {segment}  {folder}", "  {segment}  {folder}"),
    "verified": (
        "“{name}”核对通过：{ledger} 条记录、{rows} 行数据，链、正文和数据都与记录相符。",
        "{name} is whole: {ledger} ledger rows and {rows} rows checked, every chain, text and row fits.",
    ),
    "fault": (
        "“{name}”有问题：核对了 {ledger} 条记录、{rows} 行数据，第一处不符：{fault}",
        "{name} has a fault: {ledger} ledger rows and {rows} rows checked, the first that is wrong: {fault}",
    ),
    "simulating": (
        "模拟 {counters} 个工作站，每个 {actions} 步……",
        "Simulating {counters} stations with {actions} actions each ...",
    ),
    "simulated": (
        "{engine}：{acknowledged}/{actions} 步已确认，用时 {seconds} 秒；"
        "叫号 {called} 次，重叫 {called_twice}，重号 {duplicate_numbers}，丢失 {lost}，错误 {errors}；"
        "叫号 p50 {p50_ms} ms，p99 {p99_ms} ms；核对{verified}。",
        "{engine}: {acknowledged} of {actions} actions acknowledged in {seconds} s; {called} calls, "
        "{called_twice} called twice, {duplicate_numbers} duplicate numbers, {lost} lost, {errors} errors; "
        "a call takes p50 {p50_ms} ms, p99 {p99_ms} ms; verified: {verified}.",
    ),
    "living": (
        "演示大厅在运行：{hall}。按 Ctrl+C 停。",
        "The demo hall lives: {hall}. Ctrl+C stops it.",
    ),
    "passed": ("通过", "ok"),
    "failed": ("不通过", "FAILED"),
    "level_ok": ("正常", "ok  "),
    "level_warn": ("注意", "warn"),
    "level_fail": ("不行", "FAIL"),
    "check_good": ("检查完毕：本机可以使用。", "Checked: this PC can be used."),
    "check_warned": (
        "检查完毕：可以使用，有 {count} 处要注意。",
        "Checked: this PC can be used, {count} points need attention.",
    ),
    "check_failed": (
        "检查完毕：有 {count} 处不行，先处理再用。",
        "Checked: {count} points fail; put them right first.",
    ),
    "no_window": (
        "这里打不开窗口（{detail}）。什么都没有改动。",
        "The window cannot be opened here ({detail}). Nothing was changed.",
    ),
    "no_screen": (
        "这里没有屏幕，窗口打不开；数据没有动。请在桌面里打开，或用 tour --out 目录 把每一页拍成图片。",
        "There is no screen here to open the window on; nothing was changed. Open it in a desktop session, or"
        " picture every page with tour --out DIR.",
    ),
    "interrupted": ("已中断；已确认的都已保存。", "Interrupted; what was acknowledged is kept."),
}
