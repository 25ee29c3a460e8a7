"""The help for the keys: all of them at once, in even columns."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from workstation.ui.desktop import Desktop
from workstation.ui.theme import Look
from workstation.ui.widgets.key_help import KeyGroup, KeyHelp, Part, spread


@pytest.mark.parametrize("factor", [1.0, 1.3])
def test_all_keys_are_seen_at_once(desktop: Desktop, qtbot: QtBot, factor: float) -> None:
    theme = desktop.dress(Look.LIGHT, factor)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1366 - theme.measure("railWidth"), 768 - theme.size(64 + 28 + 26))
    host.show()
    words = "转移到别的窗口或事项（带原话，对方开始办时签收）"
    groups = (
        KeyGroup("号", tuple((f"F{n}", words) for n in range(2, 9))),
        KeyGroup("页面", tuple((f"Ctrl+{n}", "叫号") for n in range(1, 9))),
        KeyGroup("动作", tuple((f"Ctrl+{letter}", "总搜索 / 命令") for letter in "KDOHLGMTZPJFSRIN")),
        KeyGroup("等候队列", (("Up", "上一个"), ("Down", "下一个"), ("Return", "指定叫该号"))),
    )
    card = KeyHelp(theme, host, "这里现在能按的键", groups)
    card.open()
    qtbot.wait(200)
    assert card.area.verticalScrollBar().maximum() == 0
    for one in card.findChildren(QLabel):
        if one.wordWrap():
            assert one.heightForWidth(one.width()) <= one.height(), one.text()
    desktop.dress()


def test_columns_of_keys_are_even_and_no_heading_ends_one() -> None:
    key = Part("k", "w", 25)
    parts = [Part("", "one", 34), *[key] * 17, Part("", "two", 34), *[key] * 3]
    columns = spread(parts, 3)
    assert [one for column in columns for one in column if one.key] == [one for one in parts if one.key]
    assert all(not column[0].key for column in columns), "a column begins with what its keys belong to"
    tall = [sum(part.tall for part in column) for column in columns]
    assert max(tall) - min(tall) <= 2 * 34
    assert all(column and column[-1].key for column in columns)
