"""While serving: what an earlier notice asked for, and how this number ends without a case."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workstation.services.tickets.views import CounterView, Current, Notice
from workstation.ui.screen import Desk
from workstation.ui.ticket_control import TicketControl
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label, rule


class MatterPanel(Panel):
    """Left what is known of the matter, right the ways to end it with one or two keys."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk, self._control = desk, control
        size = desk.theme.size
        row = QHBoxLayout()
        row.setContentsMargins(size(18), size(10), size(14), size(10))
        row.setSpacing(size(16))
        self._known = QVBoxLayout()
        self._known.setSpacing(size(6))
        holder = QVBoxLayout()
        holder.addLayout(self._known)
        holder.addStretch(1)
        row.addLayout(holder, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self._endings())
        self.body.addLayout(row)

    def _endings(self) -> QWidget:
        theme, control = self._desk.theme, self._control
        holder = QWidget()
        holder.setFixedWidth(theme.size(250))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        column.addWidget(label(self.tr("Without a case, this number ends as"), "strong"))
        ways = [
            (self.tr("Question answered"), "F9 1", "check", lambda: control.finish("answered")),
            (self.tr("The visitor left"), "F9 3", "door", lambda: control.finish("left")),
            (self.tr("Not ours: note it"), "Ctrl+D", "handoff", lambda: self._press("Ctrl+D")),
            (self.tr("To another window"), "F8", "arrow-right", control.transfer),
        ]
        self.buttons = []
        for words, key, icon, act in ways:
            button = KeyCapButton(theme, words, key, OUTLINE, icon=icon, height=32, spread=True)
            button.clicked.connect(lambda _checked=False, do=act: do())
            self.buttons.append(button)
            column.addWidget(button)
        column.addStretch(1)
        return holder

    def _press(self, key: str) -> None:
        self._desk.keys.press(key)

    def show_view(self, view: CounterView) -> None:
        """Show the matter of the number being served; hidden in other states."""
        one = view.current
        self.setVisible(one is not None and one.state == "serving")
        if one is None or one.state != "serving":
            return
        for button in self.buttons:
            # a way that nothing in this window answers to is not offered
            button.setVisible(button.key != "Ctrl+D" or self._desk.keys.alive("Ctrl+D"))
        _empty(self._known)
        if one.notice is not None:
            self._show_notice(one.notice)
        self._show_rest(one)

    def _show_notice(self, notice: Notice) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Asked for last time"), "strong"))
        parts = [notice.doc_no or notice.case_no]
        if notice.day is not None:
            parts.insert(0, self.tr("{month}/{day}").format(month=notice.day.month, day=notice.day.day))
        if notice.window:
            parts.insert(1, self.tr("window {window}").format(window=notice.window))
        head.addWidget(ElidedLabel(" · ".join(part for part in parts if part), "soft"), 1)
        self._known.addLayout(head)
        for row in notice.rows[:4]:
            missing = row.judgement == "missing"
            tag = Tag(self.tr("missing"), "danger") if missing else Tag(self.tr("not correct"), "warn")
            line = QHBoxLayout()
            line.setSpacing(self._desk.theme.size(8))
            line.addWidget(TagLabel(self._desk.theme, tag, self))
            words = " — ".join(part for part in (row.name, row.reason) if part)
            line.addWidget(ElidedLabel(words, "body"), 1)
            self._known.addLayout(line)
        if len(notice.rows) > 4:
            more = self.tr("and {n} more").format(n=len(notice.rows) - 4)
            self._known.addWidget(label(more, "soft"))

    def _show_rest(self, one: Current) -> None:
        if one.words:
            before = self.tr("Said at the window that sent them")
            self._known.addWidget(label(before if one.sent_here else self.tr("What they asked"), "strong"))
            self._known.addWidget(label(f"“{one.words}”", "body", wrap=True))
        if one.pieces:
            words = self.tr("{n} pieces are in hand without a paper: receive or give back before the end.")
            self._known.addWidget(label(words.format(n=one.pieces), "strong", tone="warn", wrap=True))
        if one.notice is None and not one.words:
            self._known.addWidget(label(self.tr("No earlier notice is open."), "strong"))
            words = self.tr("Nothing recorded counts as a consultation with nothing written.")
            if not one.row.person:
                words = self.tr("This number has no name: earlier cases cannot be shown.")
            self._known.addWidget(label(words, "soft", wrap=True))


def _empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout, also what nested layouts hold."""
    while layout.count():
        item = layout.takeAt(0)
        inner, widget = item.layout(), item.widget()
        if isinstance(inner, QHBoxLayout | QVBoxLayout):
            while inner.count():
                part = inner.takeAt(0).widget()
                if part is not None:
                    part.deleteLater()
            inner.deleteLater()
        if widget is not None:
            widget.deleteLater()
