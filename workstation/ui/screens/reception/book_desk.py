"""The appointments at the guide's desk: who is expected, checking in, and a time nobody wrote down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject

from workstation.services.reception.appointments import AppointmentLine
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.ask_panel import AskPanel
from workstation.ui.screens.reception.book_strip import BookStrip
from workstation.ui.screens.reception.desk_work import DeskWork
from workstation.ui.screens.reception.group_card import GroupGrid
from workstation.ui.screens.reception.item_choice import ItemChoice
from workstation.ui.screens.reception.lists_panel import ListsPanel
from workstation.ui.tasks import Done


class BookDesk(QObject):
    """`request(at)` is what the desk would give out now, with the time of an appointment."""

    def __init__(
        self,
        desk: Desk,
        lists: ListsPanel,
        ask: AskPanel,
        grid: GroupGrid,
        choice: ItemChoice,
        work: DeskWork,
        request: Callable[[datetime | None], TicketRequest],
    ) -> None:
        super().__init__(lists)
        self._desk, self._lists, self._ask, self._grid = desk, lists, ask, grid
        self._choice, self._work, self._request = choice, work, request
        self._book = desk.part(ReceptionService).appointments
        self._wanted = ""
        self._reading = Inquiry(desk.tasks, self._today, self._read, self)
        self.expected: AppointmentLine | None = None
        self.strip = BookStrip(desk.theme)
        lists.check_in.connect(self.check_in)
        lists.searched.connect(lambda _text: self.read())
        lists.untold.connect(self.issue_untold)

    def read(self) -> None:
        """The book of today, as far as the filter asks."""
        self._wanted = self._lists.filter.query
        self._reading.ask()

    def _today(self) -> tuple[str, tuple[AppointmentLine, ...]]:
        wanted = self._wanted
        return wanted, self._book.today(wanted)

    def _read(self, done: Done[tuple[str, tuple[AppointmentLine, ...]]]) -> None:
        if done.error is not None or done.value[0] != self._lists.filter.query:
            return
        query, lines = done.value
        self._lists.show_book(lines, query)
        if not query:
            self.strip.show_book(lines)

    def expect(self, line: AppointmentLine) -> None:
        """Whoever is here has an appointment: Enter checks in, unless something else was chosen."""
        self.expected = line
        self._lists.point_at(line.id)
        words = self.tr("Has an appointment at {time}: press Enter to check in.")
        self._ask.results.say(words.format(time=f"{line.at:%H:%M}"))

    def forget(self) -> None:
        """The next person."""
        self.expected = None

    def check_in(self, line: AppointmentLine) -> None:
        """The number of an appointment; who checked in before keeps hers."""
        if not line.open:
            words = self.tr("Checked in already: {number}.").format(number=line.no)
            self._desk.messages.say("info", words, self.tr("Its slip is printed again from the other list."))
            return
        self._work.check_in(line, self._request(None))

    def issue_untold(self, at: time) -> None:
        """An appointment that is not in the book, as somebody shows it: its time counts, too."""
        if not self._grid.current:
            words = self.tr("Nobody in the book has this time.")
            self._desk.messages.say("info", words, self.tr("Choose the group first, then type the time."))
            return
        now = self._desk.now()
        self._work.issue(self._request(datetime.combine(now.date(), at, now.tzinfo)), self._choice.declined)
