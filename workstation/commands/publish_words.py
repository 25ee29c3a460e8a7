"""Sentences of `hall publish` on a terminal: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_publish": (
        "向大厅公布一年的放假安排或换过的目录，各工作站自动收到，不用换程序",
        "publish a year's holidays or a changed catalogue; every station hears of it without a release",
    ),
    "help_document": (
        "公布哪一份：holidays 放假安排（按年并入），items 事项和材料，units 单位和规则",
        "which one: holidays (years are added to those there are), items, or units with their rules",
    ),
    "help_publish_file": ("要公布的文件（YAML）", "the file to publish (YAML)"),
    "published": (
        "“{name}”已公布 {document}。各工作站同步后生效，已打印的日期不变。",
        "{document} is published in {name}. It is in force as stations hear of it; printed dates stay.",
    ),
    "published_year": ("  {year} 年：{days} 个工作日", "  {year}: {days} working days"),
    "published_before": (
        "“{name}”里的 {document} 本来就是这样，没有改动。",
        "{document} of {name} is the same already; nothing was changed.",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "publication_unreadable": (
        "要公布的文件读不了：{path}（{detail}）。原来公布的没有改动。请改好后再试。",
        "The file to publish cannot be read: {path} ({detail}). What was published stays. "
        "Correct it and try again.",
    ),
    "publication_wrong": (
        "{document} 的内容不对：{detail}。原来公布的没有改动。请改好后再试。",
        "{document} is wrong: {detail}. What was published stays. Correct it and try again.",
    ),
    "holidays_wrong": (
        "{year} 年的放假安排前后矛盾（{reason} {day}）。原来公布的没有改动。请对照国务院通知改好再试。",
        "The holidays of {year} contradict themselves ({reason} {day}). What was published stays. "
        "Correct them by the State Council's notice and try again.",
    ),
    "holidays_wrong:no_year": (
        '放假安排里“{year}”不是年份，要写成四位数字，如 "2027"。原来公布的没有改动。',
        "'{year}' among the holidays is no year; write four digits, like \"2027\". What was published stays.",
    ),
    "holidays_wrong:day_of_another_year": (
        "{year} 年的放假安排里有别的年份的日子：{day}。原来公布的没有改动。请核对年份。",
        "The holidays of {year} name a day of another year: {day}. What was published stays. Check the year.",
    ),
    "holidays_wrong:both_off_and_work": (
        "{year} 年的 {day} 既写了放假又写了补班。原来公布的没有改动。请对照国务院通知改好。",
        "{day} in {year} is both a day off and a make-up day. What was published stays. Correct it.",
    ),
    "holidays_wrong:makeup_on_a_weekday": (
        "{year} 年的补班日 {day} 不是周末。原来公布的没有改动。请核对日期。",
        "The make-up day {day} of {year} is no weekend. What was published stays. Check the date.",
    ),
    "holidays_wrong:no_off_days": (
        "{year} 年没有写放假的日子（off_days）。原来公布的没有改动。请补上再试。",
        "The holidays of {year} name no day off (off_days). What was published stays. Add them.",
    ),
    "holidays_wrong:working_days_differ": (
        "{year} 年写的工作日总数与放假、补班的日子算出来的不一样。原来公布的没有改动。请核对。",
        "The number of working days of {year} is not what its days come to. What was published stays. "
        "Check it.",
    ),
    "holidays_wrong:unknown_key": (
        "{year} 年的放假安排里有不认识的一项“{day}”，怕是写错了。原来公布的没有改动。请改好再试。",
        "The holidays of {year} hold an unknown entry '{day}', perhaps misspelt. What was published stays. "
        "Correct it.",
    ),
}
