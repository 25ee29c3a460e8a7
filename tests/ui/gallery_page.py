"""The sample page of the gallery: every part of the toolkit, with invented people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.screen import Desk, Screen
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ACCENT, DANGER, OUTLINE, PRIMARY, QUIET, KeyCap, KeyCapButton
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.segmented import JUDGE_WIDTHS, Segment, Segmented, yes_no
from workstation.ui.widgets.tag import Tag, TagRow
from workstation.ui.widgets.text import label, rule


@dataclass(frozen=True)
class Waiting:
    number: str
    item: str
    name: str
    tags: tuple[Tag, ...]
    minutes: int
    taken: str


QUEUE = (
    Waiting(
        "A024", "高龄津贴申领", "章德顺", (Tag("老年优先", "info", "elder"), Tag("补件", "warn")), 14, "09:27"
    ),
    Waiting("B011", "食品经营许可新办", "周素琴", (Tag("预约 09:45", "accent", "calendar"),), 11, "09:30"),
    Waiting("A025", "失业保险金申领", "江翠萍", (), 9, "09:32"),
    Waiting("A026", "灵活就业参保登记", "未实名", (), 7, "09:34"),
    Waiting("B012", "个体工商户设立登记", "丁海波", (Tag("帮办", "accent", "person"),), 4, "09:37"),
    Waiting("A027", "异地就医备案", "何玉梅", (), 2, "09:39"),
)


class Sample(Screen):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme = desk.theme
        grid = QGridLayout(self)
        size = theme.size
        grid.setContentsMargins(size(16), size(14), size(16), size(14))
        grid.setSpacing(size(13))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._hero(theme), 0, 0)
        grid.addWidget(self._queue(theme), 1, 0)
        side = QVBoxLayout()
        side.setSpacing(size(13))
        side.addWidget(self._parts(theme))
        side.addWidget(self._empty(theme), 1)
        holder = QWidget()
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        grid.addWidget(scrolled(holder), 0, 1, 2, 1)
        grid.setRowStretch(1, 1)

    def _hero(self, theme: Theme) -> Panel:
        panel = Panel(theme, inset=True)
        row = QHBoxLayout()
        row.setSpacing(theme.size(22))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(label("下一位", "soft"))
        left.addWidget(label("A024", "hero"))
        tags = (Tag("老年优先", "info", "elder"), Tag("听障", "info", "ear-off"), Tag("等 14 分", "warn"))
        left.addWidget(TagRow(theme, tags))
        row.addLayout(left)
        row.addWidget(rule(upright=True))
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(label("高龄津贴申领", "subtitle"))
        middle.addWidget(label("章德顺 · 男 · 81 岁 · 读身份证取号", "soft"))
        middle.addStretch(1)
        row.addLayout(middle, 1)
        self.button = KeyCapButton(theme, "接着办上次的件", "Enter", PRIMARY, height=44)
        right = QVBoxLayout()
        right.addStretch(1)
        right.addWidget(self.button)
        right.addWidget(KeyCapButton(theme, "另外开一件", "Ctrl+N", OUTLINE, height=34))
        answered = KeyCapButton(theme, "咨询已答复", "F9", OUTLINE, icon="check", height=28, spread=True)
        right.addWidget(answered)
        right.addStretch(1)
        row.addLayout(right)
        panel.body.addLayout(row)
        return panel

    def _queue(self, theme: Theme) -> Panel:
        panel = Panel(theme, "等候队列", "本窗口可办 6 人")
        panel.add_right(
            Segmented(
                theme, (Segment("mine", "本窗口"), Segment("zone", "本区 A/B"), Segment("all", "全厅 23"))
            )
        )
        model: RowsModel[Waiting] = RowsModel(
            (
                Column("号码", lambda row: row.number, Cell.NUMBER, 90),
                Column("办理类别", lambda row: row.item),
                Column("办事人", lambda row: row.name, Cell.STRONG, 110),
                Column("标记", lambda row: "", Cell.TAGS, 190, tags=lambda row: row.tags),
                Column(
                    "已等候",
                    lambda row: f"{row.minutes} 分",
                    Cell.COUNT,
                    90,
                    tone=lambda row: "warn.ink" if row.minutes > 10 else "",
                    sort=lambda row: row.minutes,
                ),
                Column("取号", lambda row: row.taken, Cell.TIME, 90),
                Column("", lambda row: "恢复", Cell.BUTTON, 90),
            ),
            lambda row: row.number,
        )
        self.table = RowsTable(theme, model, name="等候队列")
        self.table.set_rows(QUEUE)
        self.table.choose(0)
        panel.body.addWidget(self.table)
        foot = panel.add_foot()
        for key, words in (("Up", ""), ("Down", "选择"), ("Return", "指定呼叫该号"), ("Ctrl+M", "改标记")):
            foot.addWidget(KeyCap(theme, key, words))
        foot.addStretch(1)
        foot.addWidget(label("依法优先 › 预约到点 › 转来与挂起 › 取号先后", "soft"))
        return panel

    def _parts(self, theme: Theme) -> Panel:
        panel = Panel(theme, "控件", "按钮与签", key="Alt+1", inset=True)
        body = panel.body
        panel.setFixedWidth(theme.size(420))
        field = SearchField(theme, "拼音首字母、汉字都行")
        field.setText("spjyxk")
        field.say("6 键 · 1 个结果")
        body.addWidget(field)
        first = QHBoxLayout()
        for text, key, kind in (("次要", "", ACCENT), ("有风险", "", DANGER), ("链接", "F8", QUIET)):
            first.addWidget(KeyCapButton(theme, text, key, kind))
        off = KeyCapButton(theme, "不可用", "F7")
        off.setEnabled(False)
        first.addWidget(off)
        first.addStretch(1)
        body.addLayout(first)
        judged = (
            Tag("合格", "ok", "check"),
            Tag("缺", "danger"),
            Tag("不合格", "warn", "warning"),
            Tag("容缺 5 日", "defer"),
        )
        body.addWidget(TagRow(theme, judged))
        body.addWidget(
            TagRow(
                theme,
                (
                    Tag("免提交", "info"),
                    Tag("已退还"),
                    Tag("1 条待上传", "offline", "cloud"),
                    Tag("离线", "offline", "cloud-off", solid=True),
                ),
            )
        )
        for chosen in ("ok", "missing", "defect", "more"):
            names = ("ok", "missing", "defect", "defer", "more")
            texts = ("合格", "缺", "不合格", "容缺", "更多")
            tones = ("ok", "danger", "warn", "defer", "info")
            row = Segmented(
                theme,
                [
                    Segment(
                        name,
                        text,
                        "" if name == "more" else str(number + 1),
                        tone,
                        "check" if name == "ok" else "",
                        width,
                        menu=name == "more",
                    )
                    for number, (name, text, tone, width) in enumerate(
                        zip(names, texts, tones, JUDGE_WIDTHS, strict=True)
                    )
                ],
                about="申请书",
            )
            row.choose(chosen)
            if chosen == "missing":
                row.change("defer", Segment("defer", "容缺", "4", "defer", width=58), available=False)
            if chosen == "more":
                row.change("more", Segment("more", "免提交", "6", "info", width=76))
            body.addWidget(row)
        pair = yes_no(theme, "是", "否")
        pair.choose("yes")
        body.addWidget(pair)
        return panel

    def _empty(self, theme: Theme) -> Panel:
        panel = Panel(theme, "挂起", "2 人")
        state = PageState(theme)
        state.say(Kind.EMPTY, "没人在等", "最近 5 分钟没有新号", button="指定叫号", key="Ctrl+G")
        panel.body.addWidget(state)
        return panel
