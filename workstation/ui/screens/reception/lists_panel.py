"""Three lists in one place: today's appointments, what was given out here, and who was passed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget

from workstation.services.reception.appointments import AppointmentLine
from workstation.services.reception.board import Board
from workstation.ui.keys import Keys
from workstation.ui.screens.reception.desk_tables import appointments_table, passed_table
from workstation.ui.screens.reception.issued_table import issued_table
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.segmented import Segment, Segmented

NARROW, LESS = 640, 3
"""Below this width, in px of the design, the column at this place is left out."""
AREA = "list:本台的号"
APPOINTMENTS, ISSUED, PASSED = "appointments", "issued", "passed"
_ORDER = (APPOINTMENTS, ISSUED, PASSED)


class ListsPanel(Panel):
    """`check_in`, `again`, `void`, `back`: what is to be done with a row. `searched(text)`: look in the book.

    `untold(time)`: a time was typed that nobody in the book has.
    """

    check_in = Signal(object)
    again = Signal(object)
    void = Signal(object)
    back = Signal(object)
    searched = Signal(str)
    untold = Signal(object)

    def __init__(self, theme: Theme, keys: Keys, local: Callable[[datetime], datetime]) -> None:
        super().__init__(theme, "")
        self._theme = theme
        self.tabs = Segmented(
            theme,
            tuple(Segment(name, words) for name, words in self._names().items()),
            about=self.tr("Lists of this desk"),
            height=28,
        )
        self.tabs.picked.connect(self.show_list)
        self.filter = SearchField(theme, self.tr("Time, initials or end of the phone"))
        self.filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.filter.setMaximumWidth(theme.size(290))
        self.filter.setFixedHeight(theme.size(28))
        self.filter.asked.connect(self.searched)
        self.filter.moved.connect(self._move)
        self.filter.entered.connect(self._enter)
        row = QHBoxLayout()
        row.setContentsMargins(theme.size(10), theme.size(5), theme.size(10), theme.size(5))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.filter, 3)
        self.body.addLayout(row)
        self.appointments = appointments_table(theme)
        self.issued = issued_table(theme, local)
        self.passed = passed_table(theme, local)
        self._stack = QStackedWidget()
        self._rooms: dict[str, RowsOrState] = {}
        self._tables: dict[str, RowsTable[Any]] = {}
        tables: tuple[tuple[str, RowsTable[Any], Any], ...] = (
            (APPOINTMENTS, self.appointments, self.check_in),
            (ISSUED, self.issued, self.again),
            (PASSED, self.passed, self.back),
        )
        for name, table, signal in tables:
            table.opened.connect(signal)
            table.pressed.connect(lambda line, _column, signal=signal: signal.emit(line))
            self._rooms[name] = RowsOrState(theme, table)
            self._tables[name] = table
            self._stack.addWidget(self._rooms[name])
        keys.bind(AREA, "Del", self._void, self.issued)
        self.body.addWidget(self._stack, 1)
        self.setMinimumHeight(theme.size(128))
        self.show_list(APPOINTMENTS)

    def minimumSizeHint(self) -> QSize:
        """The lists give way before the groups do."""
        return QSize(self._theme.size(300), self._theme.size(128))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the matter keeps its room; windows and names can be looked up."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.size(NARROW)
        for table in self._tables.values():
            table.setColumnHidden(LESS, narrow)

    def _names(self) -> dict[str, str]:
        return {
            APPOINTMENTS: self.tr("Appointments"),
            ISSUED: self.tr("Given out here"),
            PASSED: self.tr("Passed over"),
        }

    @property
    def shown(self) -> str:
        """Which list is shown."""
        return self.tabs.chosen

    def table(self) -> RowsTable[Any]:
        """The table that is shown."""
        return self._tables[self.shown]

    def show_list(self, name: str) -> None:
        """Show one of the lists."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._rooms[name])
        self.filter.setVisible(name == APPOINTMENTS)

    def step(self, by: int) -> None:
        """The next list, with the focus in it."""
        self.show_list(_ORDER[(_ORDER.index(self.shown) + by) % len(_ORDER)])
        self.table().setFocus()
        if self.table().current() is None:
            self.table().choose(0)

    def look_up(self) -> None:
        """Ctrl+B: the book of today, with the cursor in its field."""
        self.show_list(APPOINTMENTS)
        self.filter.setFocus()
        self.filter.selectAll()

    def show_board(self, board: Board) -> None:
        """What was given out and who was passed over."""
        self.issued.set_rows(board.last)
        self._state(ISSUED, bool(board.last), self.tr("No number was given out here today."))
        self.passed.set_rows(board.passed)
        self._state(PASSED, bool(board.passed), self.tr("Nobody was passed over today."))
        self._count(ISSUED, board.issued_today)
        self._count(PASSED, sum(not line.waiting for line in board.passed))

    def show_book(self, lines: tuple[AppointmentLine, ...], query: str) -> None:
        """The entries that fit what was typed."""
        self.appointments.set_rows(lines)
        if query:
            first = next((place for place, line in enumerate(lines) if line.open), 0)
            self.appointments.choose(first)
            empty = self.tr("Nobody in the book fits {query}.").format(query=query)
        else:
            empty = self.tr("Nobody has an appointment today.")
            self._count(APPOINTMENTS, sum(line.open for line in lines))
        self._state(APPOINTMENTS, bool(lines), empty)

    def point_at(self, appointment: str) -> None:
        """Show whose card was read in the book."""
        self.show_list(APPOINTMENTS)
        self.appointments.choose(self.appointments.rows_model.place_of(appointment))

    def clear(self) -> None:
        """For the next person."""
        self.filter.clear()

    def _state(self, name: str, rows: bool, empty: str) -> None:
        if rows:
            self._rooms[name].show_rows()
        else:
            self._rooms[name].show_state(Kind.EMPTY, empty)

    def _count(self, name: str, count: int) -> None:
        words = self._names()[name]
        self.tabs.change(name, Segment(name, f"{words} {count}" if count else words))

    def _move(self, by: int) -> None:
        place = self.appointments.currentIndex().row() + by
        self.appointments.choose(max(0, min(place, self.appointments.rows_model.rowCount() - 1)))

    def _enter(self) -> None:
        line = self.appointments.current()
        if self.filter.query.strip() and line is not None:
            self.check_in.emit(line)
        elif (at := time_of(self.filter.query)) is not None:
            self.untold.emit(at)

    def _void(self) -> None:
        line = self.issued.current()
        if line is not None:
            self.void.emit(line)


def time_of(typed: str) -> time | None:
    """The time of day somebody typed (10:30, 1030, 930), None when it is none."""
    plain = typed.strip().replace("：", ":")
    if plain.isdigit() and len(plain) in (3, 4):
        plain = f"{plain[:-2]}:{plain[-2:]}"
    try:
        return datetime.strptime(plain, "%H:%M").time()  # noqa: DTZ007 - a time of the hall's own clock
    except ValueError:
        return None
