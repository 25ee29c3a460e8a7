"""Handoffs nobody signed for: until then they are the sender's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.handoff import AckStage
from workstation.services.first.receivers import Gone
from workstation.services.review.views import UnsignedLine
from workstation.ui.screens.review.words import minutes_words, window_words
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import ElidedLabel

_TONES = {AckStage.to_supervisor: "danger.ink", AckStage.overdue: "warn.ink", AckStage.in_time: "ink"}


class UnsignedTab(QWidget):
    """The list, the longest unsigned on top."""

    def __init__(self, theme: Theme, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._local = local
        s = theme.size
        whole = QVBoxLayout(self)
        whole.setContentsMargins(s(16), s(12), s(16), s(12))
        self.panel = Panel(theme, "")
        self.panel.say(
            self.tr("Handoffs nobody signed for"), self.tr("the minutes run in opening hours only")
        )
        columns: tuple[Column[UnsignedLine], ...] = (
            Column(
                self.tr("Unsigned"), lambda line: minutes_words(line.minutes), Cell.COUNT, 104, tone=_tone
            ),
            Column("", lambda _line: "", Cell.TAGS, 150, tags=self._stage),
            Column(self.tr("Person"), lambda line: line.name or "—", Cell.STRONG, 90),
            Column(self.tr("What was said"), lambda line: line.words, second=self._about),
            Column(self.tr("With whom now"), self._sender, Cell.STRONG, 160, second=self._sent),
            Column(self.tr("Sent to"), self._target, width=228, second=self._receiver),
        )
        self.table: RowsTable[UnsignedLine] = RowsTable(
            theme,
            RowsModel(columns, lambda line: line.id),
            row=52,
            name=self.tr("Handoffs nobody signed for"),
        )
        self.state = RowsOrState(theme, self.table)
        self.state.show_state(Kind.LOADING, self.tr("Reading"))
        self.panel.body.addWidget(self.state)
        foot = self.panel.add_foot()
        foot.addWidget(
            ElidedLabel(
                self.tr(
                    "Until somebody signs, the sender is responsible. After 30 minutes the unit is reminded, "
                    "after 60 it comes here."
                ),
                "soft",
            ),
            1,
        )
        whole.addWidget(self.panel)

    def show_lines(self, lines: tuple[UnsignedLine, ...]) -> None:
        """These handoffs."""
        self.table.set_rows(lines)
        if not lines:
            self.state.show_state(Kind.EMPTY, self.tr("Every handoff is signed for."))
            return
        self.state.show_rows()
        if self.table.current() is None:
            self.table.choose(0)

    def choose(self, handoff: str) -> None:
        """Mean one handoff."""
        self.table.choose(max(0, self.table.rows_model.place_of(handoff)))

    def _stage(self, line: UnsignedLine) -> tuple[Tag, ...]:
        if line.stage is AckStage.to_supervisor:
            return (Tag(self.tr("to you"), "danger", "warning"),)
        if line.stage is AckStage.overdue:
            return (Tag(self.tr("unit reminded"), "warn", "bell"),)
        return (Tag(self.tr("in time"), "neutral"),)

    def _about(self, line: UnsignedLine) -> str:
        parts = [line.no]
        if line.with_ticket:
            parts.append(self.tr("number {no} goes along").format(no=line.with_ticket))
        if line.returns:
            parts.append(self.tr("sent back {count} times").format(count=line.returns))
        return " · ".join(part for part in parts if part)

    def _sender(self, line: UnsignedLine) -> str:
        where = window_words(line.sender_window) if line.sender_window else ""
        return " · ".join(part for part in (line.sender, where) if part)

    def _sent(self, line: UnsignedLine) -> str:
        return self.tr("sent {time}").format(time=f"{self._local(line.sent_at):%H:%M}")

    def _receiver(self, line: UnsignedLine) -> str:
        gone = {
            Gone.window_closed: self.tr("nobody sits there now"),
            Gone.account_closed: self.tr("account closed"),
        }
        parts = (line.to_person, gone[line.gone] if line.gone is not None else "")
        return " · ".join(part for part in parts if part)

    @staticmethod
    def _target(line: UnsignedLine) -> str:
        where = window_words(line.to_window) if line.to_window else ""
        return " · ".join(part for part in (line.to_unit, where) if part)


def _tone(line: UnsignedLine) -> str:
    return _TONES[line.stage]
