"""How often a number was called, when, and what is still missing before it counts as a no-show."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workstation.services.tickets.views import CounterView, Current
from workstation.ui.screen import Desk
from workstation.ui.ticket_control import TicketControl
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label


class CallsPanel(Panel):
    """One line per call of the rule; more calls get lines of their own."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk, self._control = desk, control
        self.lines: list[QWidget] = []

    def show_view(self, view: CounterView) -> None:
        """Show the calls of the number that was called; hidden in other states."""
        one = view.current
        self.setVisible(one is not None and one.state == "called")
        if one is None or one.state != "called":
            return
        rule = view.rule
        words = self.tr("a no-show needs {calls} calls, {seconds} s or more apart")
        self.say(self.tr("Calls so far"), words.format(calls=rule.calls, seconds=rule.seconds))
        for line in self.lines:
            self.body.removeWidget(line)
            line.deleteLater()
        self.lines = [self._line(view, one, place) for place in range(max(rule.calls, len(one.calls)))]
        for line in self.lines:
            self.body.addWidget(line)

    def _line(self, view: CounterView, one: Current, place: int) -> QWidget:
        theme, zone = self._desk.theme, self._control.zone
        made = place < len(one.calls)
        at, words = "—", ""
        if made:
            at = f"{one.calls[place].astimezone(zone):%H:%M:%S}"
            words = self.tr("called to window {window}").format(window=view.window)
        elif place == len(one.calls):
            earliest = one.calls[-1] + timedelta(seconds=view.rule.seconds)
            at = self.tr("from {time}").format(time=f"{earliest.astimezone(zone):%H:%M:%S}")
            words = self.tr("press F3; F2 and F6 also only call again")
        else:
            words = self.tr("{seconds} s after the last call, F6 makes it a no-show; F2 calls the next, too")
            words = words.format(seconds=view.rule.seconds)
        line = QWidget()
        line.setFixedHeight(theme.size(36))
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.size(14), 0, theme.size(14), 0)
        row.setSpacing(theme.size(12))
        number = label(str(place + 1), "number")
        number.setFixedWidth(theme.size(18))
        row.addWidget(number)
        moment = label(at, "numberSoft")
        moment.setFixedWidth(theme.size(110))
        row.addWidget(moment)
        row.addWidget(ElidedLabel(words, "soft"), 1)
        tag = Tag(self.tr("called"), "ok", "check") if made else Tag(self.tr("not yet"))
        row.addWidget(TagLabel(theme, tag, line))
        line.setAccessibleName(f"{place + 1}, {at}, {words}")
        return line
