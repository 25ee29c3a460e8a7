"""What the guide's desk does beside the window's thread, and what is said when it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from workstation.domain.identity import IdentityRefused
from workstation.domain.names import NameRefused
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.consult import ConsultService
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.press import PaperPress
from workstation.services.reception.appointments import AppointmentLine
from workstation.services.reception.board import IssuedLine, PassedLine
from workstation.services.reception.diversion import Diversion
from workstation.services.reception.issue import GroundTooYoung, TicketRequest
from workstation.services.reception.service import CameBack, Issued, ReceptionService
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.slip_printing import SlipPrinting
from workstation.ui.tasks import Done
from workstation.ui.widgets.sent_card import SentCard, settle


class DeskWork(QObject):
    """`began`, `ended`: a number is being given out. `issued(Issued)`. `doubted(error)`: the visitor's entry
    was refused. `changed`: read the queue again."""

    began = Signal()
    ended = Signal()
    issued = Signal(object)
    doubted = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._service = desk.part(ReceptionService)
        self._me = desk.part(SignedIn)
        self.printer = SlipPrinting(desk)
        self._busy = False

    def warm_up(self) -> None:
        """Build the index of items and load the fonts while nobody waits for either."""
        service, press = self._service, self._desk.part(PaperPress)

        def work() -> None:
            service.find("z")
            press.warm_up()

        def warm(done: Done[None]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)

        self._desk.tasks.query(work, warm, self)

    def issue(self, request: TicketRequest, declined: str = "") -> None:
        """Give a number; `declined` is the item whose self-service was offered and not wanted."""
        service, me = self._service, self._me

        def work() -> Issued:
            issued = service.issue_ticket(request, me=me, slip=False)
            if declined:
                service.keep_offer(declined, Diversion.declined, me=me, ticket=issued.ticket)
            return issued

        self._give(work)

    def check_in(self, line: AppointmentLine, more: TicketRequest) -> None:
        """Give the number of an appointment."""
        service, me = self._service, self._me
        self._give(lambda: service.check_in(line.id, me=me, more=more, slip=False))

    def _give(self, work: Callable[[], Issued]) -> None:
        if self._busy:
            return
        self._busy = True
        self.began.emit()
        self._desk.tasks.write(work, self._given, self)

    def _given(self, done: Done[Issued]) -> None:
        self._busy = False
        self.ended.emit()
        if done.error is not None:
            if isinstance(done.error, IdentityRefused | NameRefused | GroundTooYoung):
                self.doubted.emit(done.error)
            else:
                self._desk.messages.refused(done.error)
            return
        issued = done.value
        ahead = self.tr("%n ahead", "", issued.position.ahead)
        self._desk.messages.say("ok", self.tr("{number} is given out.").format(number=issued.no), ahead)
        self.issued.emit(issued)
        self.printer.send_first(issued)

    def divert(self, item: str, name: str, then: Callable[[], None]) -> None:
        """Somebody goes to the machine: counted, and no number. `then` is called once that stands."""
        service, me = self._service, self._me

        def kept(done: Done[None]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)
                return
            then()
            words = self.tr("Shown to self-service: {name}. It is counted.")
            self._desk.messages.say("ok", words.format(name=name))
            self.changed.emit()

        self._desk.tasks.write(lambda: service.keep_offer(item, Diversion.diverted, me=me), kept, self)

    def come_back(self, line: PassedLine) -> None:
        """A passed number waits again."""
        service, me = self._service, self._me

        def back(done: Done[CameBack]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)
                return
            words = self.tr("{number} waits again.").format(number=done.value.no)
            ahead = self.tr("%n persons are called before it.", "", done.value.position.ahead)
            self._desk.messages.say("ok", words, ahead)
            self.changed.emit()

        self._desk.tasks.write(lambda: service.come_back(line.ticket, me=me), back, self)

    def void(self, line: IssuedLine, reason: str, card: SentCard) -> None:
        """A number taken by mistake or twice."""
        service, me = self._service, self._me

        def gone(done: Done[str]) -> None:
            settle(card, done.error, self._desk.messages)
            if done.error is not None:
                return
            self._desk.messages.say("ok", self.tr("{number} is void.").format(number=done.value), reason)
            self.changed.emit()

        self._desk.tasks.write(lambda: service.cancel(line.ticket, reason, me=me), gone, self)

    def print_again(self, line: IssuedLine) -> None:
        """One more slip; it reads 补打 and is counted."""
        self.printer.send_again(line.ticket, line.no)
        self._desk.messages.say("info", self.tr("{number} is printing again.").format(number=line.no))

    def print_list(self, item: str, answers: Mapping[str, bool], large: bool, card: SentCard) -> None:
        """The list for the answers given, on paper."""
        consult, papers = self._desk.part(ConsultService), self._desk.part(PaperService)
        printer, me = self._desk.part(PaperPress).printer_of(PaperKind.consult_list), self._me

        def work() -> PaperView:
            made = consult.make(item, answers, me=me, large=large)
            return papers.print(made.id, me=me, printer=printer)

        self._desk.tasks.write(work, lambda done: self._listed(done, card), self)

    def _listed(self, done: Done[PaperView], card: SentCard) -> None:
        settle(card, done.error, self._desk.messages)
        if done.error is not None:
            return
        if done.value.out:
            self._desk.messages.say("ok", self.tr("The list is printed."))
        else:
            self._desk.messages.say(
                "danger", self.tr("The list did not come out."), self.tr("It is kept; see to the printer.")
            )
