"""What comes in by itself: codes of a scanner, cards of a reader, typed by a wedge or sent over a port."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workstation.devices.card_line import CardRead, parse_card_line
from workstation.devices.serial_port import SerialPort
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.identify import IdentifyService
from workstation.services.tickets.service import TicketService
from workstation.ui.main_window import MainWindow
from workstation.ui.tasks import Done
from workstation.ui.ticket_control import TicketControl


class Ports(QObject):
    """The serial ports of the settings; their lines arrive on the main thread.

    `scanned(code)`, `card_read(line)`, `state(name, present)`.
    """

    scanned = Signal(str)
    card_read = Signal(str)
    state = Signal(str, bool)

    def __init__(
        self, scanner: str, card: str, on_bug: Callable[[BaseException], None], parent: QObject | None = None
    ) -> None:
        """`scanner` and `card` name ports, "" for none."""
        super().__init__(parent)
        self._ports = [
            SerialPort(name, tell.emit, self._teller(kind), on_bug)
            for kind, name, tell in (("scanner", scanner, self.scanned), ("card", card, self.card_read))
            if name
        ]

    def start(self) -> None:
        """Begin to listen."""
        for port in self._ports:
            port.start()

    def stop(self) -> None:
        """Close the ports."""
        for port in self._ports:
            port.stop()

    def _teller(self, kind: str) -> Callable[[bool], None]:
        return lambda present: self.state.emit(kind, present)


class Arrivals(QObject):
    """Brings codes and cards to where they belong. A called number starts by itself: its person is here."""

    def __init__(
        self,
        window: MainWindow,
        control: TicketControl,
        tickets: TicketService,
        identify: IdentifyService,
        me: SignedIn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._control, self._tickets, self._identify, self._me = (
            window,
            control,
            tickets,
            identify,
            me,
        )

    def take_scan(self, code: str) -> None:
        """A code goes to the page in front; what it has no use for opens its case, wherever that is."""
        if self._control.state == "called":
            self._run(lambda: self._tickets.start(me=self._me), lambda: self._open_case(code))
        elif not self._window.take_scan(code):
            self._open_case(code)

    def take_card(self, line: str) -> None:
        """A card's line: into the page that asks for one, else to the number at this window."""
        taker = getattr(self._window.front, "take_card", None)
        if taker is not None and taker(line):
            return
        try:
            card = parse_card_line(line, self._window.setup.now().date())
        except RuleBroken as refusal:
            self._window.messages.refused(refusal)
            return
        if self._control.state not in ("called", "serving"):
            self._window.messages.say(
                "info", self.tr("Nobody is called here."), self.tr("The card was not kept. Press F2 first.")
            )
            return
        self._run(lambda: self._join(card), lambda: None)

    def _join(self, card: CardRead) -> object:
        ticket = self._identify.read_card(card, me=self._me)
        if self._control.state == "called":
            self._tickets.start(me=self._me)
        return ticket

    def _open_case(self, code: str) -> None:
        if self._window.front is None or not self._window.go("intake"):
            return
        if not self._window.take_scan(code):
            words = self.tr("This code is not one of ours.")
            self._window.messages.say("warn", words, self.tr("Nothing was changed."))

    def _run(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        def landed(done: Done[object]) -> None:
            if done.error is not None:
                self._window.messages.refused(done.error)
            else:
                then()
            self._control.refresh()

        self._window.desk.tasks.write(work, landed, self)
