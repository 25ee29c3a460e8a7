"""Sentences of the self-check: key to Chinese and English, with what to do where something is to do."""

from __future__ import annotations

FINDINGS: dict[str, tuple[str, str]] = {
    "disk_ok": (
        "数据文件夹 {path}：可写，还有 {free} MB。",
        "Data folder {path}: writable, {free} MB free.",
    ),
    "disk_tight": (
        "数据文件夹 {path}：只剩 {free} MB。请清理磁盘，至少留出 1024 MB。",
        "Data folder {path}: only {free} MB free. Free at least 1024 MB.",
    ),
    "folder_unwritable": (
        "数据文件夹 {path} 写不了：{detail}。请检查权限和磁盘，或用 --home 指定别的位置。",
        "Data folder {path} cannot be written: {detail}. Check rights and disk, or name another with --home.",
    ),
    "not_enrolled": (
        "本机还没有登记到大厅（{path}）。打开窗口，按第一次使用的步骤登记。",
        "This PC does not belong to a hall yet ({path}). Start the window and follow the first steps.",
    ),
    "station_open": (
        "本机数据正由打开的窗口使用（{path}）。",
        "This PC's data is in use by an open window ({path}).",
    ),
    "station_broken": (
        "本机数据文件不能用：{path}（{detail}）。文件没有改动；请先复制保存，再请信息科重新登记本机。",
        "This PC's data file cannot be used: {path} ({detail}). Kept as it is; copy it, then enrol anew.",
    ),
    "station_frozen": (
        "本机 {segment} 已停用：数据是旧备份，或两台电脑用了同一份；还有 {waiting} 件没送。"
        "都留着。请用 shouwen re-enrol 换新编号段重新登记。",
        "This PC ({segment}) is frozen: its data is an old copy, or two PCs share it. {waiting} changes were "
        "not sent and are kept. Enrol it anew with 'shouwen re-enrol'.",
    ),
    "station_ok": (
        "本机工作站 {segment}，有 {waiting} 件等待送到大厅。",
        "This PC is station {segment}; {waiting} changes wait for the hall.",
    ),
    "fonts_ok": ("字体齐全。", "All fonts are here."),
    "fonts_missing": (
        "缺少字体：{names}。文书会用系统字体代替；运行 packaging/tasks.py fonts 或重新安装。",
        "Fonts are missing: {names}. Papers use the system's; run 'packaging/tasks.py fonts'.",
    ),
    "keyring_ok": ("系统密钥环可用。", "The system's keyring answers."),
    "keyring_missing": (
        "系统密钥环不能用：{detail}。数据库密码存在只有本账号能读的文件里；打开密钥环后会自动移进去。",
        "The system's keyring does not answer: {detail}. The password lies in a file only this account "
        "reads; it moves into the keyring once one answers.",
    ),
    "hall_unset": (
        "没有填大厅数据库地址。在设置里填写，或用 --hall 指定。",
        "No address of a hall is set. Set it in the settings, or name it with --hall.",
    ),
    "hall_address": (
        "大厅数据库地址看不懂：{url}。请对照信息科给的地址。",
        "The hall's address cannot be read: {url}. Compare it with the sheet from IT.",
    ),
    "hall_away": (
        "大厅数据库连不上：{url}（{detail}）。请检查网线、网络和服务器。",
        "The hall's database does not answer: {url} ({detail}). Check cable, network and server.",
    ),
    "hall_broken": (
        "大厅数据库不能用：{url}（{code}：{detail}）。请信息科检查账号权限、版本和磁盘。",
        "The hall's database cannot be used: {url} ({code}: {detail}). IT checks rights and disk.",
    ),
    "hall_ok": (
        "大厅“{name}”：可读可写，往返 {ms} 毫秒。",
        "Hall {name}: readable and writable, {ms} ms away.",
    ),
    "hall_slow": (
        "大厅“{name}”：可读可写，但往返要 {ms} 毫秒。叫号会慢；请检查网络。",
        "Hall {name}: readable and writable, but {ms} ms away. Calling will be slow; check the network.",
    ),
    "program_soon_too_old": (
        "从 {since} 起本程序至少要 {needed}，现在是 {have}。请在那之前装好。{message}",
        "From {since} on this program must be at least {needed}; it is {have}. Install it before. {message}",
    ),
    "program_too_old": (
        "本程序 {have} 太旧：从 {since} 起至少要 {needed}，本机不能办新的。"
        "已办的照样上传。请安装新版。{message}",
        "This program ({have}) is too old: since {since} it must be at least {needed}. Nothing new begins; "
        "what was done is still sent. Install the newer one. {message}",
    ),
    "certificate_ok": (
        "线路加密（{protocol}），服务器证书到 {until}。",
        "The line is encrypted ({protocol}); the server's certificate is good until {until}.",
    ),
    "certificate_soon": (
        "服务器证书到 {until} 就过期，还有 {days} 天。请在那之前换证（{protocol}）。",
        "The server's certificate ends on {until}, in {days} days. Renew it before ({protocol}).",
    ),
    "certificate_over": (
        "服务器证书 {until} 已过期（{protocol}）。核对证书的电脑会连不上；请今天就换。",
        "The server's certificate ended on {until} ({protocol}). PCs that check it cannot "
        "connect: renew it today.",
    ),
    "certificate_none": (
        "线路没有加密，姓名、证件号在网上明文传。请在服务器上打开 TLS，地址里写 sslmode=require。",
        "The line is not encrypted: names and numbers travel openly. Switch on TLS on the server and write "
        "sslmode=require in the address.",
    ),
    "clock_ok": ("本机时钟与服务器相差 {seconds} 秒。", "This PC's clock is {seconds} s from the server's."),
    "clock_wrong": (
        "本机时钟与服务器相差 {seconds} 秒。法定日期以本机时钟为准；请先校时。",
        "This PC's clock is {seconds} s from the server's. Legal dates come from it: set it right first.",
    ),
    "printers_ok": ("打印机：{names}。", "Printers: {names}."),
    "printers_none": (
        "系统里没有打印机。文书可以存成 PDF；要打印请先添加打印机。",
        "The system has no printer. Papers can be kept as PDF; add a printer to print.",
    ),
    "printer_gone": (
        "设置里的打印机不在了：{names}。请接好打印机，或在设置里另选。",
        "Printers of the settings are gone: {names}. Connect them, or choose others in the settings.",
    ),
    "catalogue_ok": (
        "目录：{units} 个部门、{items} 个事项（大厅公布的）。",
        "Catalogue: {units} units, {items} items, published by the hall.",
    ),
    "catalogue_shipped": (
        "目录：{units} 个部门、{items} 个事项（随程序的样例；大厅公布的还没有到本机）。",
        "Catalogue: {units} units, {items} items (the shipped sample; the hall's own is not here yet).",
    ),
    "catalogue_broken": (
        "目录读不了（{code}：{detail}）。请信息科改好后重新公布。",
        "The catalogue cannot be read ({code}: {detail}). Let IT correct and publish it.",
    ),
    "calendar_ok": (
        "{year} 年的放假安排已公布在日历里。",
        "The calendar holds the published days off of {year}.",
    ),
    "calendar_missing": (
        "日历里没有 {year} 年的放假安排。期限会按推算并注明；请公布该年的日历。",
        "The calendar lacks the days off of {year}. Limits are provisional and say so; publish that year.",
    ),
    "input_ready": ("可以打汉字：{module} 在回应。", "Chinese can be typed: {module} answers."),
    "input_no_bus": (
        "打不了汉字：没有会话总线（DBUS_SESSION_BUS_ADDRESS）。请从桌面的图标打开首问，不要用 sudo 或 su。",
        "No Chinese: there is no session bus (DBUS_SESSION_BUS_ADDRESS). "
        "Start the window from the desktop, not by sudo or su.",
    ),
    "input_nothing_runs": (
        "打不了汉字：没有输入法在运行。"
        "请装 fcitx5（含 fcitx5-chinese-addons）或 ibus-libpinyin，注销后重新登录。",
        "No Chinese: no input method runs. Install fcitx5 with fcitx5-chinese-addons, or ibus-libpinyin, "
        "and sign in to the desktop again.",
    ),
    "input_only_fcitx4": (
        "打不了汉字：只有旧的 fcitx 4 在运行，首问自带的 Qt 和它不通。请换装 fcitx5，词库可以导入。",
        "No Chinese: only the old fcitx 4 runs, which this program cannot reach. Install fcitx5 instead.",
    ),
    "input_front_end_off": (
        "打不了汉字：fcitx5 在运行，但没有开 IBus 前端。"
        "请在 fcitx5 配置的附加组件里打开“IBus 前端”，重启 fcitx5。",
        "No Chinese: fcitx5 runs without its IBus front end. Switch on 'IBus Frontend' among its addons.",
    ),
    "input_other_module": (
        "打不了汉字：QT_IM_MODULE 指定了 {module}。请去掉这个设置，或改成 ibus（fcitx5 也用它）。",
        "No Chinese: QT_IM_MODULE names {module}. Take it away, or set it to ibus (fcitx5 answers, too).",
    ),
    "input_system": ("输入法由系统提供。", "The system provides the input method."),
    "display_ok": ("显示：有屏幕，缩放 {scale}。", "Display: there is a screen, scale {scale}."),
    "display_none": (
        "没有屏幕（DISPLAY 和 WAYLAND_DISPLAY 都没有设）。请在桌面会话里打开窗口。",
        "There is no screen (neither DISPLAY nor WAYLAND_DISPLAY). Start the window in a desktop session.",
    ),
    "display_scale": (
        "显示缩放 {scale} 不合适。请把 QT_SCALE_FACTOR 设在 1 到 3 之间，或取消。",
        "The display scale {scale} does not fit. Set QT_SCALE_FACTOR between 1 and 3, or remove it.",
    ),
}
