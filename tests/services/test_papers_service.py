"""Papers of an application: facts that the forms accept, printing, printing again, handing over."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, GOOD, HESONG, MISSING, XIAOMAN, YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.paper import Handling, PaperFacts, Whereabouts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printers import PrinterStopped
from workstation.printing.printery import Printery
from workstation.printing.queue import PrintQueue
from workstation.services.intake.service import Done
from workstation.services.papers.facts import PENDING_NUMBER
from workstation.services.papers.jobs import StationJobs
from workstation.services.papers.perform import HandoverWayUnknown, PaperNotPrinted
from workstation.services.papers.rows import DEFECTS
from workstation.services.papers.service import PaperService

FOOD = "food_business_licence"
FONTS = tuple(
    Path(place)
    for place in (
        os.environ.get("SHOUWEN_FONTS", ""),
        Path(__file__).parents[2] / "build" / "fonts",
        Path(__file__).parents[2] / "resources" / "fonts",
    )
    if place
)


class PaperTray:
    """A printer that keeps what it was sent, and stops when told."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, int]] = []
        self.empty = False

    def send(self, pdf: Path, title: str, copies: int = 1) -> str:
        if self.empty:
            raise PrinterStopped(printer="tray", detail="no paper")
        assert pdf.read_bytes().startswith(b"%PDF")
        self.sent.append((title, copies))
        return f"job-{len(self.sent)}"


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> IntakeDesk:
    return IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")


@pytest.fixture
def tray() -> PaperTray:
    return PaperTray()


@pytest.fixture
def papers(desk: IntakeDesk, tray: PaperTray, tmp_path: Path) -> PaperService:
    station = desk.seat.station
    queue = PrintQueue(StationJobs(station.store, station.clock), {"tray": tray})
    return PaperService(station, lambda _kind, _facts, _no: b"%PDF-1.7 stand-in", queue, tmp_path / "papers")


@pytest.fixture(scope="module")
def printery() -> Printery:
    if not any((folder / "NotoSerifSC-Regular.ttf").is_file() for folder in FONTS):
        pytest.skip("the fonts were not fetched by set-up")
    return Printery(FONTS)


def accepted(desk: IntakeDesk) -> Done:
    return desk.service.accept(desk.all_good(desk.sheet(FOOD, YU)), me=desk.seat.me)


def test_printing_makes_the_paper_and_again_is_counted(
    hall: TicketHall, desk: IntakeDesk, papers: PaperService, tray: PaperTray, tmp_path: Path
) -> None:
    (made,) = accepted(desk).papers
    assert [view.id for view in papers.not_out()] == [made.id]
    out = papers.print(made.id, me=desk.seat.me, printer="tray")
    assert (out.state, out.print_count, out.printer) == ("printed", 1, "tray")
    again = papers.print(made.id, me=desk.seat.me, printer="tray")
    assert (again.state, again.print_count, again.printed_at) == ("printed", 2, out.printed_at)
    assert tray.sent == [("太市监受〔2026〕SJ05-0001号", 2)] * 2
    assert papers.not_out() == () and list((tmp_path / "papers").iterdir()) == []
    assert papers.last_of(me=desk.seat.me) == again
    hall.sync()
    assert desk.hall_rows("paper")[0]["print_count"] == 2


def test_wanted_from_several_sides_at_once_it_comes_out_once(desk: IntakeDesk, papers: PaperService) -> None:
    (made,) = accepted(desk).papers

    def wanted() -> None:
        papers.print(made.id, me=desk.seat.me, printer="tray", again=False)

    sides = [threading.Thread(target=wanted) for _ in range(4)]
    for side in sides:
        side.start()
    for side in sides:
        side.join()
    assert papers.paper(made.id).print_count == 1
    assert papers.print(made.id, me=desk.seat.me, printer="tray").print_count == 2


def test_a_paper_that_did_not_come_out_keeps_its_number(
    hall: TicketHall, desk: IntakeDesk, papers: PaperService, tray: PaperTray
) -> None:
    (made,) = accepted(desk).papers
    tray.empty = True
    stuck = papers.print(made.id, me=desk.seat.me, printer="tray")
    assert (stuck.state, stuck.print_count, stuck.failure, stuck.out) == (
        "failed",
        0,
        "printer_stopped",
        False,
    )
    with pytest.raises(PaperNotPrinted):
        papers.hand_over(made.id, "signed", me=desk.seat.me)
    hall.clock.pass_time(600)
    tray.empty = False
    out = papers.print(made.id, me=desk.seat.me, printer="tray")
    assert (out.state, out.doc_no, out.made_at, out.failure) == ("printed", stuck.doc_no, stuck.made_at, None)
    assert len(tray.sent) == 1


def test_handing_over_is_a_fact_of_its_own(hall: TicketHall, desk: IntakeDesk, papers: PaperService) -> None:
    (made,) = accepted(desk).papers
    papers.print(made.id, me=desk.seat.me, printer="tray")
    with pytest.raises(HandoverWayUnknown):
        papers.hand_over(made.id, "thrown", me=desk.seat.me)
    handed = papers.hand_over(made.id, "refused_to_sign", me=desk.seat.me)
    assert (handed.state, handed.handed_how) == ("handed_over", "refused_to_sign")
    assert papers.print(made.id, me=desk.seat.me, printer="tray").state == "handed_over"
    hall.sync()
    assert desk.hall_rows("paper")[0]["handed_how"] == "refused_to_sign"


def test_a_preview_has_no_number_and_takes_none(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU))
    ((kind, facts),) = desk.service.preview(sheet, Outcome.accept, me=desk.seat.me)
    assert (kind, facts.numbers.doc_no, facts.numbers.case_no) == (
        PaperKind.acceptance, PENDING_NUMBER, PENDING_NUMBER,
    )  # fmt: skip
    assert accepted(desk).papers[0].doc_no == "太市监受〔2026〕SJ05-0001号"


Makes = Callable[[IntakeDesk], Done]


def _shop(desk: IntakeDesk) -> Done:
    sheet = desk.sheet("individual_business_setup", YU, ticket=desk.serve("B001"))
    return desk.service.return_list(desk.all_good(sheet, {"premises_proof": MISSING}), me=desk.seat.me)


def _told(desk: IntakeDesk) -> Done:
    sheet = desk.sheet(FOOD, XIAOMAN, yes=("catering",)).set_applicant(XIAOMAN, YU)
    sheet = desk.all_good(sheet, {"layout": MaterialAct.mark_defective}, defects=tuple(DefectType))
    return desk.service.notice(sheet.judge("health_certs", MISSING), me=desk.seat.me)


def _received(desk: IntakeDesk) -> Done:
    sheet = desk.sheet(FOOD, XIAOMAN).set_applicant(XIAOMAN, YU).set_agent(BAILU, "经办人").take_rest()
    return desk.service.receive(sheet, me=desk.seat.me)


def _back(desk: IntakeDesk) -> Done:
    sheet = desk.sheet(FOOD, YU, ticket=desk.serve("B001")).judge("app_form", GOOD)
    return desk.service.give_back_all(sheet, me=desk.seat.me, reason="本人要带回")


def _concluded(desk: IntakeDesk) -> Done:
    return desk.service.conclude(desk.all_good(desk.sheet("individual_business_setup", YU)), me=desk.seat.me)


def _not_required(desk: IntakeDesk) -> Done:
    sheet = desk.sheet(FOOD, YU, yes=("only_prepacked",)).judge("app_form", GOOD)
    return desk.service.decide(sheet, Outcome.not_required, me=desk.seat.me)


@pytest.mark.parametrize("make", [accepted, _shop, _told, _received, _back, _concluded, _not_required])
def test_every_form_takes_the_facts_of_its_outcome(
    sqlite_url: str, tmp_path: Path, printery: Printery, make: Makes
) -> None:
    hall = TicketHall(sqlite_url, tmp_path)
    try:
        desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
        station = desk.seat.station
        queue = PrintQueue(StationJobs(station.store, station.clock), {})
        service = PaperService(station, printery.make, queue, tmp_path / "papers")
        done = make(desk)
        assert done.papers
        for made in done.papers:
            assert service.pdf(made.id).startswith(b"%PDF")
            assert service.paper(made.id).facts.marks.demo
    finally:
        hall.close()


def test_the_refusal_on_the_spot_is_a_whole_paper(
    sqlite_url: str, tmp_path: Path, printery: Printery
) -> None:
    hall = TicketHall(sqlite_url, tmp_path)
    try:
        desk = IntakeDesk.at(hall, "BD06", "6", "BD006", "BD")
        sheet = desk.sheet("realestate_transfer_sale", HESONG, BAILU)
        first = sheet.need_checklist().needed_rows()[0].material
        done = desk.service.refuse_on_spot(desk.all_good(sheet, {first: MISSING}), me=desk.seat.me)
        with desk.seat.station.store.reading() as reader:
            for made in done.papers:
                row = reader.get("paper", made.id)
                assert row is not None
                import json

                facts = PaperFacts.from_data(json.loads(row["facts"]))
                assert printery.make(made.kind, facts).startswith(b"%PDF")
    finally:
        hall.close()


def test_a_utility_speaks_without_the_licence_law(
    sqlite_url: str, tmp_path: Path, printery: Printery
) -> None:
    hall = TicketHall(sqlite_url, tmp_path)
    try:
        desk = IntakeDesk.at(hall, "GD20", "20", "GD020", "GD")
        done = desk.service.accept(
            desk.all_good(desk.sheet("power_connection_residential", YU)), me=desk.seat.me
        )
        assert [p.kind for p in done.papers] == [PaperKind.service_acceptance]
    finally:
        hall.close()


def test_a_notice_says_of_every_row_what_is_wrong_and_where_it_is(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, yes=("catering",))
    sheet = desk.all_good(
        sheet,
        {"layout": MaterialAct.mark_defective, "safety_rules": MISSING},
        defects=(DefectType.unsigned, DefectType.illegible),
    )
    ((_kind, facts),) = desk.service.preview(sheet, Outcome.supplement_notice, me=desk.seat.me)
    rows = {row.name: row for row in facts.rows}
    layout = rows["与食品经营相适应的设备设施布局、操作流程图"]
    assert layout.problem_kind == "无签章、不清晰" and "补签名或者盖章" in layout.requirement
    assert (layout.whereabouts, layout.handling) == (Whereabouts.kept, Handling.received)
    assert rows["营业执照或其他主体资格证明"].handling is Handling.exempt
    assert set(DEFECTS) == set(DefectType)
