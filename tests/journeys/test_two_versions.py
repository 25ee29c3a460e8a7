"""Two windows decide one case while a wire is cut: both versions are seen, the chief chooses here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.case_hall import FOOD, YU
from tests.support.cut_journey import CutJourney
from tests.support.intake_desk import IntakeDesk
from workstation.domain.material import MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.services.demo.hall import DEMO_PASSWORD
from workstation.services.intake.service import Done
from workstation.services.workbench import Workbench


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[CutJourney]:
    made = CutJourney.at(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005", others=("SJ04",))
    yield made
    made.end()


def desk_of(bench: Workbench) -> IntakeDesk:
    return IntakeDesk(None, SimpleNamespace(shelf=bench.shelf), bench.intake)  # type: ignore[arg-type]


def print_out(bench: Workbench, done: Done, me: SignedIn) -> None:
    for paper in done.papers:
        given = {"paper": paper.id, "printer": "tray", "print_no": 1}
        subjects = [paper.id, str(done.case_id)]
        bench.opened.station.act(
            lambda desk, g=given, s=subjects: desk.action("paper_printed", me.staff_no, s, g)  # type: ignore[misc]
        )


def test_both_versions_are_seen_and_the_chief_chooses_with_her_own_password(journey: CutJourney) -> None:
    chief = journey.colleague("SJ04", "SJ001")
    other = desk_of(chief.bench)
    got = chief.bench.intake.receive(other.sheet(FOOD, YU).take_rest(), me=chief.me)
    assert got.case_id is not None
    chief.sync()
    journey.sign_in()
    bench, seat = journey.program.bench, journey.program.seat
    assert bench is not None
    assert seat is not None
    case = got.case_id
    journey.until(lambda: bench.intake.open_case(case, me=seat.me))
    journey.cut()
    # without the hall she tells what is missing; meanwhile window 4 accepts
    mine = desk_of(bench)
    sheet = mine.all_good(bench.intake.open_case(case, me=seat.me), {"layout": MaterialAct.mark_missing})
    told = bench.intake.notice(sheet, me=seat.me)
    print_out(bench, told, seat.me)
    journey.wire.heal()
    accepted = chief.bench.intake.accept(
        other.all_good(chief.bench.intake.open_case(case, me=chief.me)), me=chief.me
    )
    print_out(chief.bench, accepted, chief.me)
    # window 4 is first at the hall: this station's sending waits for it
    with bench.opened.pusher._lock:
        journey.wire.heal()
        chief.sync()
    journey.banner.retry.click()
    journey.until(lambda: "件要你看一眼" in journey.message())
    journey.press("Ctrl+O")
    card = seat.tray.card
    journey.until(lambda: card.conflict.isVisible() and card.conflict.password.isVisible())
    assert card.conflict.who.currentText() == "余青禾"
    journey.press("1", "Return")
    journey.until(lambda: card.conflict.password.hasFocus())
    journey.type(DEMO_PASSWORD)
    journey.press("Return")
    journey.until(lambda: not card.conflict.isVisible())
    (row,) = journey.hall_rows("service_case", id=case)
    assert row["state"] == "supplement_pending"
    papers = {one["doc_no"]: one for one in journey.hall_rows("paper", case_id=case)}
    lost, kept = papers[accepted.papers[0].doc_no], papers[told.papers[0].doc_no]
    assert (lost["state"], lost["void_approver"], kept["state"]) == ("void", "SJ001", "printed")
    # telling the applicant is a task with a time; her Enter says that it was done
    journey.until(lambda: len(journey.tray.to_tell) == 1)
    journey.until(lambda: card._tray is not None and card._tray.to_tell)
    journey.press("Return")
    journey.until(lambda: not journey.tray.to_tell)
    journey.press("Esc")
    assert not card.isVisible()
    assert {one["state"] for one in journey.hall_rows("parked")} == {"settled"}
    assert journey.ledger_is_whole()
