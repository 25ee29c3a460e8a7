"""Everything a person at this station works with, put together without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.service import ApprovalService
from workstation.services.casebook.acts import CaseActs
from workstation.services.casebook.service import CaseBook
from workstation.services.clock_check import ClockCheck
from workstation.services.finder import Finder
from workstation.services.first.desk_reads import FirstReads
from workstation.services.first.papers import FirstPapers
from workstation.services.first.service import FirstService
from workstation.services.identify import IdentifyService
from workstation.services.intake.consult import ConsultService
from workstation.services.intake.service import IntakeService
from workstation.services.minimum import MinimumVersion
from workstation.services.papers.service import PaperService
from workstation.services.press import PaperPress, open_press
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import ReferenceShelf
from workstation.services.reveal import RevealService
from workstation.services.review.service import ReviewReads
from workstation.services.sessions.service import SessionService
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.service import TicketService
from workstation.services.tray.service import TrayService
from workstation.sync.opening import OpenStation


@dataclass(frozen=True)
class Workbench:
    """One station's services. `demo` marks a hall of sample data."""

    opened: OpenStation
    shelf: ReferenceShelf
    sessions: SessionService
    tickets: TicketService
    counter: CounterReads
    reception: ReceptionService
    intake: IntakeService
    consult: ConsultService
    approvals: ApprovalService
    approver: ApproverService
    papers: PaperService
    casebook: CaseBook
    case_acts: CaseActs
    first: FirstService
    first_reads: FirstReads
    first_papers: FirstPapers
    review: ReviewReads
    finder: Finder
    reveal: RevealService
    identify: IdentifyService
    press: PaperPress
    tray: TrayService
    minimum: MinimumVersion
    hall_name: str
    demo: bool

    def parts(self) -> Mapping[type, object]:
        """The services by their class, as pages ask for them."""
        services = (
            self.consult, self.approvals, self.approver,
            self.sessions, self.tickets, self.counter, self.reception, self.intake, self.papers,
            self.casebook, self.case_acts, self.first, self.first_reads, self.first_papers, self.review,
            self.finder, self.reveal, self.identify, self.press, self.tray,
            self.minimum, self.shelf, self.opened,
        )  # fmt: skip
        return {type(service): service for service in services}


def set_up(
    opened: OpenStation,
    clock: Callable[[], datetime],
    fonts: Sequence[Path],
    printers: Mapping[str, str],
    printed: Path | None,
) -> Workbench:
    """Put the services of an open station together. `printed`: see `open_press`."""
    station = opened.station
    if station.since()[0] is None:
        # a station that has never heard from its hall knows nobody who could sign in
        opened.puller.step(clock())
    shelf = ReferenceShelf(opened.store.reading)
    minimum = MinimumVersion(opened.store.reading, clock)
    station.listen(lambda tables: _forget(shelf, minimum) if "document" in tables else None)
    station.guard = ClockCheck(station, shelf).refuse
    station.admit = minimum.admit
    press = open_press(opened.store, fonts, printers, clock, printed)
    intake = IntakeService(station, shelf)
    sessions = SessionService(station, opened.hall, shelf, clock)
    with opened.store.reading() as reader:
        words = {row["key"]: row["value"] for row in reader.local("meta")}
    casebook = CaseBook(station, shelf, opened.hall, intake)
    reception = ReceptionService(station, shelf, clock, press.send_slip)
    tray = TrayService(station, shelf, opened.hall)
    tray.watch()
    return Workbench(
        opened=opened,
        shelf=shelf,
        sessions=sessions,
        tickets=TicketService(station, shelf, lambda me: intake.person_left(me=me)),
        counter=CounterReads(station, shelf),
        reception=reception,
        intake=intake,
        consult=ConsultService(station, intake),
        approvals=ApprovalService(station, shelf, intake),
        approver=ApproverService(station, shelf, intake, sessions.check_identity),
        papers=PaperService(station, press.make, press.queue, opened.store.folder / "printing"),
        casebook=casebook,
        case_acts=CaseActs(station, shelf, intake),
        first=FirstService(station, shelf, reception),
        first_reads=FirstReads(station, shelf),
        first_papers=FirstPapers(station, shelf),
        review=ReviewReads(station, shelf, opened.hall, casebook),
        finder=Finder(station, shelf, casebook),
        reveal=RevealService(station, shelf),
        identify=IdentifyService(station, shelf),
        press=press,
        tray=tray,
        minimum=minimum,
        hall_name=words.get("hall_name", ""),
        demo=words.get("hall_kind") == "demo",
    )


def _forget(shelf: ReferenceShelf, minimum: MinimumVersion) -> None:
    shelf.forget()
    minimum.forget()
