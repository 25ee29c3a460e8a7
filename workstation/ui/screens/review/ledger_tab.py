"""What the ledger says about any case: look for it, choose it, read every row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.review.ledger_views import CaseLedger, Found, LedgerLine, Recorded
from workstation.ui.screens.review.words import case_tag, minutes_words, moment_words, short_number
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import ElidedLabel, label
from workstation.ui.wording.ledger import (
    about_words,
    code_words,
    line_words,
    outcome_tag,
    place_words,
    touched_words,
)

FOUND_WIDE, FOUND_NARROW = 372, 300
"""How wide the cases found are; narrow while the page is narrower than ROOMY, px of the design."""
ROOMY = 1180
LATE_SECONDS = 60
"""From so many seconds on it is said how long a row took to reach the hall."""


class LedgerTab(QWidget):
    """`asked(text)`: look for cases; `opened(case id)`: read one."""

    asked = Signal(str)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, local: Callable[[datetime], datetime], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._theme, self._local, self._now = theme, local, now
        self.shown_case = ""
        self._number = ""
        s = theme.size
        whole = QHBoxLayout(self)
        whole.setContentsMargins(s(16), s(12), s(16), s(12))
        whole.setSpacing(s(12))
        left = Panel(theme, "")
        left.say(self.tr("A case"), self.tr("name, initials, number, matter"))
        self._left = left
        left.setFixedWidth(s(FOUND_WIDE))
        holder = QVBoxLayout()
        holder.setContentsMargins(s(12), s(10), s(12), s(10))
        self.search = SearchField(theme, self.tr("Which case"))
        self.search.asked.connect(self.asked)
        self.search.moved.connect(self._move)
        self.search.entered.connect(self._enter)
        self.search.picked.connect(lambda digit: self._pick(digit - 1))
        holder.addWidget(self.search)
        left.body.addLayout(holder)
        self.found: RowsTable[Found] = self._found_table()
        self._found_state = RowsOrState(theme, self.found)
        self._found_state.show_state(
            Kind.EMPTY, self.tr("Look for a case."), self.tr("Half a name is enough, or the end of a number.")
        )
        left.body.addWidget(self._found_state, 1)
        whole.addWidget(left)
        whole.addWidget(self._ledger_panel(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text what the ledger says needs the room."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.size(ROOMY)
        self._left.setFixedWidth(self._theme.size(FOUND_NARROW if narrow else FOUND_WIDE))

    def _found_table(self) -> RowsTable[Found]:
        columns: tuple[Column[Found], ...] = (
            Column(self.tr("Applicant"), lambda case: case.name or "—", Cell.STRONG, second=self._second),
            Column("", lambda _case: "", Cell.TAGS, 104, tags=lambda case: (case_tag(case.state.value),)),
        )
        table: RowsTable[Found] = RowsTable(
            self._theme, RowsModel(columns, lambda case: case.id), row=52, head=False,
            name=self.tr("Cases found"),
        )  # fmt: skip
        table.opened.connect(lambda case: self.opened.emit(case.id))
        return table

    def _ledger_panel(self) -> Panel:
        theme, s = self._theme, self._theme.size
        self.panel = Panel(theme, "")
        self.panel.say(self.tr("What the ledger says"), "")
        columns: tuple[Column[LedgerLine], ...] = (
            Column(self.tr("Done"), self._made, Cell.TIME, 150, second=self._recorded, tone=_late_tone),
            Column(self.tr("What"), line_words, second=self._what),
            Column(self.tr("Who, where"), self._who, Cell.STRONG, 140, second=place_words),
            Column("", lambda _line: "", Cell.TAGS, 112, tags=lambda line: (_outcome(line),)),
        )
        self.table: RowsTable[LedgerLine] = RowsTable(
            theme, RowsModel(columns, lambda line: line.action), row=52, name=self.tr("Rows of the ledger")
        )
        self.table.marked.connect(self._mark)
        self.state = RowsOrState(theme, self.table)
        self.state.show_state(Kind.EMPTY, self.tr("Choose a case on the left."))
        self.panel.body.addWidget(self.state, 1)
        detail = QVBoxLayout()
        detail.setContentsMargins(s(14), s(8), s(14), s(8))
        detail.setSpacing(s(2))
        self.detail = label("", "soft", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        detail.addWidget(self.detail)
        self.detail.hide()
        self.panel.body.addLayout(detail)
        foot = self.panel.add_foot()
        self.foot = ElidedLabel(
            self.tr("The ledger is only ever added to: nothing in it is changed."), "soft"
        )
        foot.addWidget(self.foot, 1)
        return self.panel

    # --- cases ---

    def show_found(self, cases: tuple[Found, ...], text: str) -> None:
        """The cases the words can mean."""
        self.found.set_rows(cases)
        if cases:
            self._found_state.show_rows()
            self.found.choose(0)
            return
        title = self.tr("No case is found by these words.") if text.strip() else self.tr("Look for a case.")
        self._found_state.show_state(
            Kind.EMPTY, title, self.tr("Half a name is enough, or the end of a number.")
        )

    def _second(self, case: Found) -> str:
        return " · ".join(part for part in (short_number(case.case_no), case.item) if part)

    def _move(self, step: int) -> None:
        self.found.choose(
            max(0, min(self.found.currentIndex().row() + step, self.found.rows_model.rowCount() - 1))
        )

    def _pick(self, place: int) -> None:
        self.found.choose(place)
        self._enter()

    def _enter(self) -> None:
        case = self.found.current()
        if case is not None:
            self.opened.emit(case.id)

    # --- rows ---

    def show_ledger(self, ledger: CaseLedger) -> None:
        """Every row about one case."""
        fresh = ledger.case.id != self.shown_case
        self.shown_case = ledger.case.id
        case = ledger.case
        self._number = case.case_no or ""
        about = " · ".join(part for part in (case.case_no, case.name, case.item) if part)
        self.panel.say(extra=about)
        self.table.set_rows(ledger.lines)
        if ledger.complete:
            self.foot.setText(
                self.tr(
                    "%n rows. The ledger is only ever added to: nothing in it is changed.",
                    "",
                    len(ledger.lines),
                )
            )
        else:
            self.foot.setText(
                self.tr(
                    "%n rows of this station; the hall was not reached and may have more.",
                    "",
                    len(ledger.lines),
                )
            )
        if not ledger.lines:
            self.state.show_state(Kind.EMPTY, self.tr("Nothing is recorded about this case here."))
            return
        self.state.show_rows()
        if fresh or self.table.current() is None:
            self.table.choose(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, line: LedgerLine) -> str:
        return moment_words(self._local(line.made_at), self._now())

    def _recorded(self, line: LedgerLine) -> str:
        if line.recorded_at is None:
            return self.tr("not in the hall yet")
        time = moment_words(self._local(line.recorded_at), self._now())
        return self.tr("recorded {time}").format(time=time)

    def _who(self, line: LedgerLine) -> str:
        return line.name or self.tr("the hall")

    def _what(self, line: LedgerLine) -> str:
        if line.code:
            return code_words(line.code)
        return about_words(line, known=self._number)

    def _mark(self, line: LedgerLine) -> None:
        parts = [
            self.tr("row {place} of the ledger, seal {seal}").format(place=line.place, seal=line.seal)
            if line.place
            else self.tr("only at this station so far"),
            about_words(line),
            self.tr("wrote: {rows}").format(rows=touched_words(line)) if line.touched else "",
        ]
        if line.late_seconds >= LATE_SECONDS:
            late = minutes_words(line.late_seconds // 60)
            parts.append(self.tr("reached the hall {length} after it was done").format(length=late))
        if line.code:
            parts.append(self.tr("rule: {code}").format(code=line.code))
        self.detail.setText("　".join(part for part in parts if part))
        self.detail.show()


def _outcome(line: LedgerLine) -> Tag:
    return outcome_tag(line.outcome)


def _late_tone(line: LedgerLine) -> str:
    if line.outcome is Recorded.waiting:
        return "offline.ink"
    return "warn.ink" if line.late_seconds >= LATE_SECONDS else "ink.secondary"
