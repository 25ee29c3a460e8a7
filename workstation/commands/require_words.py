"""Sentences of `hall require` on a terminal: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_require": (
        "规定从某天起本程序最低要什么版本；不写版本只看现在的规定",
        "say which version this program must have at least, and from which day on; without one, show it",
    ),
    "help_require_version": (
        "最低版本，如 0.2.0；不能比运行这条命令的程序还新",
        "the oldest version that may work, like 0.2.0; not newer than the program that says so",
    ),
    "help_require_from": (
        "从哪一天起（大厅当地日期，如 2026-12-01）；到那天之前只提醒",
        "the first day, by the hall's calendar (2026-12-01); until then windows only show a notice",
    ),
    "help_require_message": (
        "给窗口人员看的一句话，如“周五下班后统一安装”",
        "a sentence for the people at the windows, like 'installed on Friday evening'",
    ),
    "help_lift": ("取消规定", "ask for nothing any more"),
    "required": (
        "“{name}”：从 {since} 起，本程序至少要 {version}。在那之前各窗口看到提醒；"
        "从那天起旧版不再受理新的，已办的照样上传，也能查看。",
        "{name}: from {since} on this program must be at least {version}. Until then windows show a notice; "
        "from that day older ones begin no new work, still send what they did, and can be looked at.",
    ),
    "required_before": (
        "“{name}”：从 {since} 起，本程序至少要 {version}（本来就是这样，没有改动）。",
        "{name}: from {since} on this program must be at least {version} (it was so already).",
    ),
    "require_none": ("“{name}”没有规定最低版本。", "{name} asks for no least version."),
    "require_lifted": ("“{name}”已取消最低版本的规定。", "{name} asks for no least version any more."),
    "require_needs_from": (
        "写了 --version 就要写 --from 哪一天起。什么都没有改动。",
        "With --version name the first day with --from. Nothing was changed.",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "version_unreadable": (
        "“{version}”不是版本号。什么都没有改动。请写成 0.2.0 这样。",
        "{version} is no version. Nothing was changed. Write it like 0.2.0.",
    ),
    "minimum_ahead": (
        "要的版本 {wanted} 比本程序 {have} 还新，写错一位会让所有窗口停办。什么都没有改动。"
        "请先在这台电脑上装好 {wanted}，再运行这条命令。",
        "{wanted} is newer than this program ({have}); a slip there would stop every window. Nothing was "
        "changed. Install {wanted} on this PC first, then say it again.",
    ),
}
