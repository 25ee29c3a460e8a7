"""The slip that Enter will print, or has just printed, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.printing.pictures import Picture
from workstation.services.press import PaperPress
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import Issued, ReceptionService
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.slip_view import DPI, SlipView
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import PRIMARY, KeyCapButton
from workstation.ui.widgets.panel import Panel


@dataclass(frozen=True)
class Slip:
    """A slip with its picture; `picture` is None when no paper can be made here."""

    facts: PaperFacts
    picture: Picture | None


class SlipPanel(Panel):
    """Draws away from the main thread; an answer that came too late is dropped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "", "58 mm")
        self._desk = desk
        self._service = desk.part(ReceptionService)
        self._press = desk.part(PaperPress)
        self._me = desk.part(SignedIn)
        self._wanted = 0
        self.slip = SlipView(desk.theme)
        self.body.addWidget(self.slip, 1)
        foot = self.add_foot(56)
        self.button = KeyCapButton(desk.theme, self.tr("Issue and print"), "Return", PRIMARY, height=40)
        foot.addWidget(self.button, 1)
        self.say_choose()

    def say_choose(self) -> None:
        """Nothing is chosen yet."""
        self._wanted += 1
        self.say(title=self.tr("Slip"))
        self.slip.say(self.tr("Press the digit of a group, then Enter."))

    def draw(self, request: TicketRequest) -> None:
        """The slip this request would give now."""
        self.say(title=self.tr("Slip"))
        service, me = self._service, self._me
        self._ask(lambda: service.preview(request, me=me))

    def show_printing(self, issued: Issued) -> None:
        """The slip that is coming out."""
        self.say(title=self.tr("{number} is printing").format(number=issued.no))
        self._ask(lambda: issued.facts)

    def _ask(self, facts_now: Callable[[], PaperFacts]) -> None:
        self._wanted += 1
        number = self._wanted

        def work() -> Slip:
            facts = facts_now()
            pdf = self._press.make(PaperKind.ticket_slip, facts, 1)
            pictures = self._press.pictures(pdf, DPI)
            return Slip(facts, pictures[0] if pictures else None)

        self._desk.tasks.query(work, lambda done: self._show(number, done), self)

    def _show(self, number: int, done: Done[Slip]) -> None:
        if number != self._wanted:
            return
        if done.error is not None:
            self.slip.say(self.tr("The slip cannot be drawn here; issuing works."))
            return
        slip = done.value
        ticket = slip.facts.ticket
        if slip.picture is not None and ticket is not None:
            words = self.tr("Slip {number}, {count} ahead")
            self.slip.show_slip(slip.picture, words.format(number=ticket.number, count=ticket.ahead))
