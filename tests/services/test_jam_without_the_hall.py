"""The printer jams while the hall is away: each paper stays one, with its number and its date, and is printed
once the printer runs; the ledger then tells of every try."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, XIAOMAN, YU, IntakeDesk
from tests.support.jamming_printer import JammingPrinter
from tests.support.ticket_hall import Clock, Seat, TicketHall
from workstation.domain.material import MaterialAct
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printers import FolderPrinter
from workstation.printing.queue import JobState, PrintQueue
from workstation.services.intake.service import IntakeService
from workstation.services.papers.jobs import StationJobs, job_id
from workstation.services.papers.perform import PaperNotPrinted
from workstation.services.papers.service import PaperService
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall

FOOD = "food_business_licence"
DAY = "2026-11-23"


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 7, 40, tzinfo=UTC)
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


class Window:
    """Window 5 with its printer; `lose_the_hall` and `start_anew` open the same folder again."""

    def __init__(self, hall: TicketHall, tmp_path: Path) -> None:
        self.hall, self._folder = hall, tmp_path / "papers"
        self.printer = JammingPrinter(FolderPrinter(tmp_path / "out", "tray"))
        self.drawn: list[tuple[PaperFacts, int]] = []
        self.sit(hall.seat("SJ05", "5", staff_no="SJ005"))

    def sit(self, seat: Seat) -> None:
        self.desk = IntakeDesk(self.hall, seat, IntakeService(seat.station, seat.shelf))
        self.jobs = StationJobs(seat.station.store, seat.station.clock)
        queue = PrintQueue(self.jobs, {"tray": self.printer})
        self.papers = PaperService(seat.station, self._draw, queue, self._folder)

    def _draw(self, _kind: PaperKind, facts: PaperFacts, print_no: int) -> bytes:
        self.drawn.append((facts, print_no))
        return b"%PDF-1.7 stand-in"

    def start_anew(self) -> None:
        """The PC is started again, the hall still away."""
        self.sit(self.hall.cut_off(self.desk.seat))

    def print(self, paper: str) -> str:
        return self.papers.print(paper, me=self.desk.seat.me, printer="tray").state

    def receive(self) -> str:
        sheet = (
            self.desk.sheet(FOOD, XIAOMAN).set_applicant(XIAOMAN, YU).set_agent(BAILU, "经办人").take_rest()
        )
        return self.desk.service.receive(sheet, me=self.desk.seat.me).papers[0].id

    def tell(self) -> str:
        sheet = self.desk.all_good(self.desk.sheet(FOOD, YU), {"layout": MaterialAct.mark_missing})
        return self.desk.service.notice(sheet, me=self.desk.seat.me).papers[0].id


def test_jammed_offline_started_anew_and_printed_the_next_morning(hall: TicketHall, tmp_path: Path) -> None:
    window = Window(hall, tmp_path)
    window.start_anew()
    receipt, notice = window.receive(), window.tell()
    numbers = [window.papers.paper(one).doc_no for one in (receipt, notice)]
    assert len(set(numbers)) == 2
    for paper in (receipt, notice):
        assert [window.print(paper), window.print(paper)] == ["failed", "failed"]
        stuck = window.papers.paper(paper)
        assert (stuck.failure, stuck.print_count, stuck.printed_at) == ("printer_stopped", 0, None)
        with pytest.raises(PaperNotPrinted):
            window.papers.hand_over(paper, "signed", me=window.desk.seat.me)
    # what the printer said is told to whoever sent it
    told = window.papers.print(notice, me=window.desk.seat.me, printer="tray")
    assert (told.failure, told.detail, told.printer) == ("printer_stopped", "卡纸", "tray")
    window.start_anew()
    assert {view.id for view in window.papers.not_out()} == {receipt, notice}
    hall.clock.now += timedelta(hours=17)
    window.printer.jammed = False
    window.drawn.clear()
    assert [window.print(receipt), window.print(notice)] == ["printed", "printed"]
    assert window.papers.not_out() == ()
    # drawn on the 24th they still say the 23rd, which is the day that counts
    for facts, print_no in window.drawn:
        assert (facts.moments.made.date().isoformat(), print_no) == (DAY, 1)
        assert facts.moments.printed is not None
        assert facts.moments.printed.date().isoformat() == "2026-11-24"
    assert [window.papers.paper(one).doc_no for one in (receipt, notice)] == numbers
    # nobody took their numbers meanwhile, and the next paper has the next one
    third = window.papers.paper(window.tell())
    assert third.doc_no not in numbers
    assert third.legal_date.isoformat() == "2026-11-24"
    window.sit(hall.link_again(window.desk.seat))
    hall.sync()
    rows = {row["id"]: row for row in window.desk.hall_rows("paper")}
    assert set(rows) == {receipt, notice, third.id}
    assert len({row["doc_no"] for row in rows.values()}) == 3
    for paper, number in zip((receipt, notice), numbers, strict=True):
        row = rows[paper]
        assert (row["doc_no"], row["legal_date"], row["state"]) == (number, DAY, "printed")
        assert (row["print_count"], row["failure"]) == (1, None)
    ledger = window.desk.hall_rows("ledger", station="SJ05")
    kinds = Counter(row["kind"] for row in ledger if row["kind"].startswith("paper_"))
    assert kinds == {"paper_failed": 5, "paper_printed": 2}
    assert {row["outcome"] for row in ledger} == {"done"}
    assert window.desk.hall_rows("parked") == []
    # one job for each, with every try in it; exactly one sheet of each came out
    jobs = [window.jobs.get(job_id(one, 1)) for one in (receipt, notice)]
    assert [(job.state, job.tries) for job in jobs if job] == [(JobState.printed, 3), (JobState.printed, 4)]
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert list((tmp_path / "papers").iterdir()) == []
    store = HallStore(hall.url)
    assert verify_hall(store).ok
    store.dispose()


def test_the_power_goes_between_the_sheet_and_the_word_of_it(
    hall: TicketHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(hall, tmp_path)
    window.start_anew()
    receipt = window.receive()
    assert window.print(receipt) == "failed"
    window.printer.jammed = False
    with monkeypatch.context() as power:

        def gone(_make: object) -> None:
            raise KeyboardInterrupt

        power.setattr(window.desk.seat.station, "act", gone)
        with pytest.raises(KeyboardInterrupt):
            window.print(receipt)
    window.start_anew()
    # the sheet lies there already: it is written down, and no second one comes
    assert window.print(receipt) == "printed"
    assert len(list((tmp_path / "out").iterdir())) == 1
    window.sit(hall.link_again(window.desk.seat))
    hall.sync()
    (row,) = window.desk.hall_rows("paper")
    assert (row["print_count"], row["legal_date"]) == (1, DAY)
