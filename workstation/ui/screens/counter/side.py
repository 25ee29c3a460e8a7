"""The right column: who is on hold, who missed the call, my day, the person's other matters."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.tickets.views import CounterView, Held, Missed, OtherMatter, Today
from workstation.ui.screen import Desk
from workstation.ui.screens.counter.case_words import case_tag
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.ticket_control import TicketControl
from workstation.ui.ticket_control.words import minutes_words
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

ROW = 52


class HeldPanel(Panel):
    """Held numbers with a button to go on."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "")
        self._desk, self._control = desk, control
        model: RowsModel[Held] = RowsModel(
            (
                Column("", lambda row: row.no, Cell.NUMBER, 66),
                Column("", self._reason, second=self._second),
                Column("", lambda _row: self.tr("Resume"), Cell.BUTTON, 84),
            ),
            lambda row: row.id,
        )
        self.table: RowsTable[Held] = RowsTable(
            desk.theme, model, row=ROW, head=False, name=self.tr("On hold")
        )
        self.table.opened.connect(lambda row: control.resume(row.id))
        self.table.pressed.connect(lambda row, _column: control.resume(row.id))
        self.body.addWidget(self.table)

    def _reason(self, row: Held) -> str:
        if not row.pieces:
            return row.reason
        kept = self.tr("{n} pieces here").format(n=row.pieces)
        return f"{row.reason} · {kept}"

    def _second(self, row: Held) -> str:
        minutes = minutes_words((self._desk.now() - row.held_at).total_seconds())
        parts = [row.person, self.tr("held {minutes}").format(minutes=minutes)]
        return " · ".join(part for part in parts if part)

    def show_view(self, view: CounterView) -> None:
        """Show the held numbers; hidden when there are none."""
        self.setVisible(bool(view.held))
        self.say(self.tr("On hold"), self.tr("%n will come back and go on", "", len(view.held)))
        self.table.set_rows(view.held)
        self.table.setFixedHeight(self._desk.theme.size(ROW) * min(len(view.held), 4))


class MissedPanel(Panel):
    """No-shows of the day with a button to let them wait again."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "")
        self._desk, self._control = desk, control
        model: RowsModel[Missed] = RowsModel(
            (
                Column("", lambda row: row.no, Cell.NUMBER, 66),
                Column("", lambda row: row.item, second=self._second),
                Column("", lambda row: self.tr("Let wait") if row.again else "", Cell.BUTTON, 84),
            ),
            lambda row: row.id,
        )
        self.table: RowsTable[Missed] = RowsTable(
            desk.theme, model, row=ROW, head=False, name=self.tr("No-shows")
        )
        self.table.opened.connect(lambda row: control.requeue(row.id))
        self.table.pressed.connect(lambda row, _column: control.requeue(row.id))
        self.body.addWidget(self.table)

    def _second(self, row: Missed) -> str:
        last = f"{row.calls[-1].astimezone(self._control.zone):%H:%M}" if row.calls else "—"
        if not row.again:
            return self.tr("{time} · may not come back").format(time=last)
        return self.tr("%n call(s) · last {time}", "", len(row.calls)).format(time=last)

    def show_view(self, view: CounterView) -> None:
        """Show the no-shows; hidden when there are none."""
        self.setVisible(bool(view.missed))
        words = self.tr("same day, behind {n} persons").format(n=view.rule.back_after)
        self.say(self.tr("No-shows"), words)
        self.table.set_rows(view.missed)
        self.table.setFixedHeight(self._desk.theme.size(ROW) * min(len(view.missed), 3))


class OthersPanel(Panel):
    """The other cases of the person at the window."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "")
        self._desk = desk
        del control
        model: RowsModel[OtherMatter] = RowsModel(
            (
                Column("", lambda row: row.item, second=self._second),
                Column(
                    "", lambda _row: "", Cell.TAGS, 140, tags=lambda row: (case_tag(row.state),), at_end=True
                ),
            ),
            lambda row: row.case,
        )
        self.table: RowsTable[OtherMatter] = RowsTable(
            desk.theme, model, row=ROW, head=False, name=self.tr("Other matters")
        )
        self.body.addWidget(self.table)

    def _second(self, row: OtherMatter) -> str:
        parts = []
        if row.day is not None:
            parts.append(self.tr("{month}/{day}").format(month=row.day.month, day=row.day.day))
        if row.trips:
            parts.append(self.tr("%n visit(s)", "", row.trips))
        return " · ".join(parts)

    def show_view(self, view: CounterView) -> None:
        """Show the other cases of whoever is served; hidden when nothing is known."""
        one = view.current
        others = one.others if one is not None else ()
        self.setVisible(bool(others))
        name = one.row.person if one is not None else ""
        self.say(self.tr("Other matters of {name}").format(name=name))
        self.table.set_rows(others)
        self.table.setFixedHeight(self._desk.theme.size(ROW) * min(len(others), 4))


class TodayPanel(Panel):
    """My day: figures, and what presses. A line without anything behind it is not shown."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "", inset=True)
        self._desk, self._control = desk, control
        self.say(self.tr("Today"))
        theme = desk.theme
        figures = QGridLayout()
        figures.setHorizontalSpacing(theme.size(12))
        self.values = []
        for place, words in enumerate((self.tr("Finished"), self.tr("Average"), self.tr("Questions noted"))):
            figures.addWidget(label(words, "soft"), 0, place)
            value = label("", "metric")
            self.values.append(value)
            figures.addWidget(value, 1, place)
            figures.setColumnStretch(place, 1)
        self.body.addLayout(figures)
        self._line = rule()
        self.body.addWidget(self._line)
        self.duties = [
            _Duty(desk, "handoff", "danger", self.tr("Handoffs to sign for")),
            _Duty(desk, "clipboard", "warn", self.tr("Received, no paper out yet")),
            _Duty(desk, "clock", "warn", self.tr("My cases due today")),
            _Duty(desk, "document", "defer", self.tr("Deferred material owed")),
        ]
        for duty in self.duties:
            self.body.addWidget(duty)
        self.body.addStretch(1)

    def show_view(self, view: CounterView) -> None:
        """Show the figures; while somebody is here the panel gives way."""
        self.setVisible(view.current is None)
        today = view.today
        average = "—"
        if today.average_seconds is not None:
            minutes, seconds = divmod(today.average_seconds, 60)
            average = f"{minutes}:{seconds:02}"
        for value, words in zip(
            self.values, (str(today.finished), average, str(today.registered)), strict=True
        ):
            value.setText(words)
        self._show_duties(view, today)

    def _show_duties(self, view: CounterView, today: Today) -> None:
        zone = self._control.zone
        sign = ""
        if today.sign_due is not None:
            left = (today.sign_due - view.read_at).total_seconds()
            sign = (
                self.tr("late") if left < 0 else self.tr("{minutes} left").format(minutes=minutes_words(left))
            )
        latest = self.tr("latest {month}/{day}")
        notify, deferred = today.notify_due, today.deferred_due
        shown = (
            (today.to_sign, sign),
            (today.without_paper, latest.format(month=notify.month, day=notify.day) if notify else ""),
            (today.due_today, f"{view.read_at.astimezone(zone):%m/%d}"),
            (today.deferred, latest.format(month=deferred.month, day=deferred.day) if deferred else ""),
        )
        for duty, (count, words) in zip(self.duties, shown, strict=True):
            duty.show_count(count, words)
        self._line.setVisible(any(count for count, _words in shown))


class _Duty(QWidget):
    """One line: icon, words, count, and the date that presses."""

    def __init__(self, desk: Desk, icon: str, tone: str, words: str) -> None:
        super().__init__()
        self._tone, self._words = tone, words
        theme = desk.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(8))
        row.addWidget(Picture(theme, icon, f"{tone}.ink", 16))
        row.addWidget(label(words, "dense"), 1)
        self.count = label("", "number")
        row.addWidget(self.count)
        self.tag = TagLabel(theme, Tag(""), self)
        row.addWidget(self.tag)

    def show_count(self, count: int, words: str) -> None:
        """Nothing to do is not shown."""
        self.setVisible(count > 0)
        self.count.setText(str(count))
        self.tag.show_tag(Tag(words, self._tone) if words else Tag(""))
        self.setAccessibleName(f"{self._words}: {count} {words}".strip())


def side_column(desk: Desk, panels: tuple[Panel, ...]) -> QWidget:
    """The panels one under the other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(desk.theme.size(13))
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    return holder
