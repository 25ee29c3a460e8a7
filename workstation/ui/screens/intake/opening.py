"""What comes to the page: the number served here, a draft, a case, a scanned paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import CaseNo
from workstation.domain.qr_code import parse_qr
from workstation.services.intake.parties import Person
from workstation.services.intake.returning import CaseLine
from workstation.services.intake.sheet import Sheet
from workstation.services.item_search import FoundItem, ItemSearch
from workstation.ui.screens.intake.applicant_card import ApplicantCard
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.person_fields import PersonFields
from workstation.ui.screens.intake.saver import DraftSaver
from workstation.ui.screens.intake.work import IntakeWork, Opened
from workstation.ui.tasks import Done, Tasks


class Opening(QObject):
    """`begun(opened, take)` when it lies before us, `failed(error)` when it does not.

    `alike(line)`: an open case of the same person for the same item. Of several things asked for at
    once the last one wins.
    """

    begun = Signal(object, bool)
    failed = Signal(object)
    alike = Signal(object)

    def __init__(
        self, tasks: Tasks, work: IntakeWork, keeper: SheetKeeper, saver: DraftSaver, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._work, self._keeper, self._saver = tasks, work, keeper, saver
        self._search: ItemSearch | None = None
        self._asked = 0
        self._under_way = False
        self._left: str | None = None

    @property
    def ticket(self) -> str | None:
        """The number the sheet on the page belongs to."""
        return self._keeper.sheet.ticket_id if self._keeper.sheet else None

    @property
    def empty(self) -> bool:
        """Nothing was begun on the page."""
        sheet = self._keeper.sheet
        return sheet is None or (sheet.checklist is None and sheet.case_id is None)

    def find(self, query: str, groups: tuple[str, ...]) -> tuple[FoundItem, ...]:
        """The items that fit; nothing before the first opening."""
        return self._search.find(query, groups) if self._search else ()

    def for_ticket(self, ticket_id: str | None, take: bool, *, fresh: bool = False) -> None:
        """A number's draft or a fresh sheet for it; None: the number served here."""
        self._open(lambda: self._work.open_now(ticket_id, fresh=fresh), take)

    def case(self, case_id: str, ticket_id: str | None) -> None:
        """A case that goes on."""
        ticket = ticket_id or self.ticket
        self._open(lambda: self._work.open_case(case_id, ticket), True)

    def draft(self, sheet_id: str) -> None:
        """A draft by its own id."""
        self._open(lambda: self._work.open_draft(sheet_id), True)

    def code(self, code: str) -> bool:
        """The case a scanned paper names; False for a code that names no case."""
        try:
            if not isinstance(parse_qr(code.strip().lstrip("~")), CaseNo):
                return False
        except RuleBroken:
            return False
        ticket, work = self.ticket, self._work
        # the number served now may be younger than what lies on the page
        self._open(lambda: work.open_case(work.find_case(code), work.served() or ticket), True)
        return True

    def _open(self, load: Callable[[], Opened], take: bool) -> None:
        self._saver.flush()
        self._asked += 1
        self._under_way = True
        number = self._asked

        def work() -> tuple[Opened, ItemSearch]:
            return load(), self._work.search()

        # behind the writes already on their way: a draft just saved is found
        self._tasks.write(work, lambda done: self._came(number, take, done), self)

    def _came(self, number: int, take: bool, done: Done[tuple[Opened, ItemSearch]]) -> None:
        if number != self._asked:
            return
        self._under_way, self._left = False, None
        if done.error is not None:
            self.failed.emit(done.error)
            return
        opened, self._search = done.value
        self.begun.emit(opened, take)

    def leave(self) -> None:
        """This number's paper is made: the page stays with it until another number is served."""
        self._left = self.ticket

    def look_again(self) -> None:
        """Another number may be served here by now: an empty page follows it."""
        if self.empty:
            self._tasks.query(self._work.served, self._served, self)

    def _served(self, done: Done[str | None]) -> None:
        known = self.ticket or self._left
        if done.ok and not self._under_way and self.empty and done.value not in (known, None):
            self.for_ticket(None, False)

    def look_for_person(self, card: ApplicantCard, fields: PersonFields, number: str) -> None:
        """A sound number was typed: whoever the hall knows under it is filled in."""

        def came(done: Done[Person | None]) -> None:
            if done.ok and done.value is not None:
                card.fill(fields, done.value)
                if self._keeper.sheet is not None:
                    self.look_for_alike(self._keeper.sheet)

        self._tasks.query(lambda: self._work.known(number), came, card)

    def look_for_alike(self, sheet: Sheet) -> None:
        """Is there an open case of the same person for the same item?"""
        if sheet.case_id is None and sheet.applicant is not None and sheet.checklist is not None:
            self._tasks.query(lambda: self._work.duplicates(sheet), self._alike_came, self)

    def _alike_came(self, done: Done[tuple[CaseLine, ...]]) -> None:
        if done.ok and done.value and not self.empty:
            self.alike.emit(done.value[0])
