"""Sentences of `support-bundle` and `station backup|restore`: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_bundle": (
        "把日志、报告和自检结果打成一个给信息科的文件（已去掉姓名、证件号、电话和密码）",
        "put log, reports and self-check into one file for support (no names, numbers or passwords)",
    ),
    "about_station": ("备份和恢复本机的工作站数据", "copy this PC's station and put it back"),
    "about_station_backup": (
        "把本机工作站备份成一个文件（含个人信息，请妥善保管；窗口开着也可以）",
        "write this PC's station into one file (it holds personal data; the window may stay open)",
    ),
    "about_station_restore": (
        "用备份文件恢复到还没有工作站的数据文件夹",
        "put a copy into a data folder that holds no station",
    ),
    "help_bundle_out": ("写到哪个文件（.zip）", "the file to write (.zip)"),
    "help_station_to": ("备份写到哪个文件（.zip）", "the file to write (.zip)"),
    "help_station_from": ("备份文件", "the copy"),
    "bundle_made": (
        "已写好 {path}（{parts} 份内容，已去掉姓名、证件号、电话和密码）。请把它交给信息科。",
        "Wrote {path} ({parts} parts; no names, numbers or passwords). Give it to IT.",
    ),
    "station_kept": (
        "工作站 {segment} 已备份到 {path}，其中 {waiting} 件还没送到大厅。文件含个人信息，请妥善保管。",
        "Station {segment} is copied to {path}; {waiting} changes in it still wait for the hall. "
        "It holds personal data: keep it safe.",
    ),
    "station_back": (
        "工作站 {segment} 已恢复到 {path}，{waiting} 件等待送到大厅。下一步：shouwen self-check",
        "Station {segment} is back in {path}; {waiting} changes wait for the hall. Next: shouwen self-check",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "station_there": (
        "{path} 里已经有工作站。什么都没有改动。先把它备份并移走，或用 --home 指定空文件夹。",
        "{path} already holds a station. Nothing was changed. Copy it and move it away, or name an empty "
        "folder with --home.",
    ),
    "station_backup_wrong": (
        "{path} 不是完整的工作站备份。什么都没有改动。请换一份备份。",
        "{path} is no whole copy of a station. Nothing was changed. Take another copy.",
    ),
}
