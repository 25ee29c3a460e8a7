"""Words for trouble on a terminal: code to one line in Chinese and one in English.

Each says what happened, what was kept, and what to do next.
"""

from __future__ import annotations

from workstation.commands import (
    enrol_words,
    keep_words,
    publish_words,
    renew_words,
    require_words,
    support_words,
)

TROUBLES: dict[str, tuple[str, str]] = {
    **enrol_words.TROUBLES,
    **support_words.TROUBLES,
    **keep_words.TROUBLES,
    **publish_words.TROUBLES,
    **renew_words.TROUBLES,
    **require_words.TROUBLES,
    "rule_broken": (
        "没有做成（{code}）。什么都没有改动。请把这个代码告诉信息科。",
        "This was refused ({code}). Nothing was changed. Tell IT this code.",
    ),
    "wrong_url": (
        "数据库地址看不懂：{url}。什么都没有改动。应写成 postgresql://用户@主机/库名 或 sqlite:///文件路径。",
        "The address of the database cannot be read: {url}. Nothing was changed. "
        "Write postgresql://user@host/database or sqlite:///path.",
    ),
    "no_hall": (
        "这个数据库里还没有大厅：{url}。什么都没有改动。先用 hall create 建立，或核对地址。",
        "This database holds no hall yet: {url}. Nothing was changed. "
        "Make one with 'hall create', or check the address.",
    ),
    "hall_exists": (
        "这个数据库里已经有一个大厅：{url}。原来的大厅没有改动。要另建，请换一个空库。",
        "This database already holds a hall: {url}. It was not changed. Take an empty database for another.",
    ),
    "other_county": (
        "这个库属于“{hall}”（区划代码 {found}），不是 {expected}。什么都没有改动。请核对地址或区划代码。",
        "This database belongs to {hall} (county {found}), not to {expected}. Nothing was changed. "
        "Check the address or the county code.",
    ),
    "other_hall": (
        "这个地址通向另一个大厅。本机的数据原样保留。请核对地址。",
        "The address leads to another hall. This PC's data is kept as it is. Check the address.",
    ),
    "newer_schema": (
        "数据是更新版本的程序建的（{found}，本程序只认识到 {known}）。什么都没有改动。请先升级本程序。",
        "The data was made by a newer program ({found}; this one knows {known}). Nothing was changed. "
        "Upgrade this program first.",
    ),
    "hall_unreachable": (
        "大厅数据库没有回应：{detail}。已提交的数据都在，没有半途的改动。请检查网络和服务器后再试。",
        "The hall's database does not answer: {detail}. What was committed is kept, nothing is half done. "
        "Check network and server, then try again.",
    ),
    "hall_broken": (
        "大厅数据库不能用：{detail}。已提交的数据都在。请信息科检查权限、磁盘空间和地址。",
        "The hall's database cannot be used: {detail}. What was committed is kept. "
        "Let IT check rights, disk space and address.",
    ),
    "station_file_broken": (
        "本机数据文件不能用：{path}（{detail}）。文件原样保留，没有改写。请检查磁盘空间和权限；"
        "文件损坏时先复制保存，再请信息科重新登记本机。",
        "This PC's data file cannot be used: {path} ({detail}). The file was kept and not written over. "
        "Check disk space and rights; if it is torn, copy it first, then let IT enrol this PC anew.",
    ),
    "station_busy": (
        "本机数据正由另一个首问窗口使用：{path}。什么都没有改动。请先关闭那个窗口。",
        "Another window of this program uses this PC's data: {path}. Nothing was changed. Close it first.",
    ),
    "not_enrolled": (
        "这个文件夹还没有登记到大厅：{path}。什么都没有改动。打开窗口，按第一次使用的步骤登记。",
        "This folder does not belong to a hall yet: {path}. Nothing was changed. "
        "Start the window and follow the first steps.",
    ),
    "segment_taken": (
        "号段 {segment} 已经发出过。什么都没有改动。号段不重复使用，请换一个。",
        "Segment {segment} was given out before. Nothing was changed. Take another one.",
    ),
    "demo_refused:real_hall": (
        "“{hall}”是正式大厅，演示和模拟不在里面运行。什么都没有改动。请换一个空库。",
        "{hall} is a real hall: no demo and no simulation runs in it. Nothing was changed. "
        "Take an empty database.",
    ),
    "demo_refused:other_stations": (
        "这个演示大厅的工作站在别的文件夹里（{hall}）。什么都没有改动。请用原来的文件夹，或换一个空库。",
        "The stations of this demo hall live in another folder ({hall}). Nothing was changed. "
        "Name that folder, or take an empty database.",
    ),
    "demo_refused:no_stations": (
        "这个文件夹里没有演示大厅的工作站：{path}。什么都没有改动。"
        "先打开一次窗口，或用 hall seed-demo 填充，再用 --home 指到那个文件夹。",
        "This folder holds no stations of a demo hall: {path}. Nothing was changed. "
        "Open the window once or use 'hall seed-demo', then name that folder with --home.",
    ),
    "too_many_numbers": (
        "一天的号不够：要 {wanted} 个，还剩 {left} 个。一个号都没有发。"
        "请减少 counters 或 actions，或换一个空库。",
        "A day has not so many numbers: {wanted} wanted, {left} left. None was issued. "
        "Take fewer counters or actions, or an empty database.",
    ),
    "acks_present": (
        "{path} 里已有上一次模拟的记录。没有改动。请换一个文件夹，免得两次混在一起。",
        "{path} holds the records of an earlier simulation. They were not touched. Name another folder.",
    ),
    "reference_missing": (
        "大厅还没有公布目录（{document}）。什么都没有改动。先公布目录。",
        "The hall has not published its catalogue ({document}). Nothing was changed. Publish it first.",
    ),
    "catalogue_unreadable": (
        "目录文件读不了：{path}（{detail}）。什么都没有建立。请改好后再试。",
        "The catalogue cannot be read: {path} ({detail}). Nothing was made. Correct it and try again.",
    ),
    "keyring_missing": (
        "系统的密码保管处不能用：{detail}。没有存任何密码。请打开系统密钥环，或在地址里不带用户名。",
        "The system has no place for passwords: {detail}. No password was kept. Start the system's keyring.",
    ),
    "file_trouble": (
        "文件写不了：{path}（{detail}）。已写的内容原样保留。请检查空间和权限，或换一个位置。",
        "The file cannot be written: {path} ({detail}). What was there is kept. "
        "Check space and rights, or name another place.",
    ),
}
