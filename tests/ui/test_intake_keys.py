"""The promise of the page: an application is taken in with so many keys and without the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.intake_desk import IntakeDesk
from tests.ui.intake_stage import FOOD, YU, Stage, begin, pages
from workstation.domain.material import Judgement
from workstation.domain.outcome import Outcome
from workstation.services.papers.facts import case_qr
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.intake.page import IntakePage
from workstation.ui.theme import Theme


@pytest.fixture
def stage(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> Iterator[Stage]:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        yield opener()


def sit_down(stage: Stage) -> IntakePage:
    """The person sits down: the number carries the item and the card was read."""
    begin(stage, FOOD, **YU)
    return stage.page


def finish(stage: Stage) -> None:
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    stage.hall.sync()


def row(desk: IntakeDesk, key: str) -> dict[str, object]:
    (found,) = desk.hall_rows("material_row", material_key=key)
    return found


def test_a_licence_is_accepted_with_fourteen_keys(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1 Ctrl+Enter")
    finish(stage)
    assert stage.pressed == 14  # with F2 and Enter at the counter: 16
    (case,) = stage.desk.hall_rows("service_case")
    assert (case["state"], case["promised_due"], case["trips"]) == ("accepted", "2026-12-02", 1)
    (paper,) = stage.desk.hall_rows("paper")
    assert (paper["kind"], paper["doc_no"]) == ("acceptance", "太市监受〔2026〕SJ05-0001号")
    assert paper["print_count"] == 1
    assert '"copy_taken":3' in str(row(stage.desk, "health_certs")["detail"])
    assert row(stage.desk, "licence")["judgement"] == "waived"
    assert "SJ05-0001" in page.done_view.title.text()


def test_the_first_expiry_takes_four_more_keys(stage: Stage) -> None:
    sit_down(stage)
    stage.press("Y N N N 1 6 1 1 1 3 Enter 0 3 0 8 Enter 1 Ctrl+Enter")
    finish(stage)
    assert stage.pressed == 18
    assert '"expiry":"2027-03-08"' in str(row(stage.desk, "health_certs")["detail"])


def test_a_notice_names_everything_at_once(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 6 3 A Del Tab 4 2 3 Enter 1 Enter 1 Ctrl+Enter")
    finish(stage)
    assert stage.pressed == 18  # 20 with F2 and Enter at the counter
    (case,) = stage.desk.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    (notice,) = stage.desk.hall_rows("paper", kind="supplement_notice")
    for name in ("设备设施布局", "食品安全规章制度目录清单", "从业人员健康证明", "无面积标注"):
        assert name in notice["facts"], name
    layout = row(stage.desk, "layout")
    assert layout["judgement"] == "given_back" and not layout["held"]
    assert page.keeper.sheet is None


def test_material_is_received_with_six_keys(stage: Stage) -> None:
    sit_down(stage)
    stage.press("Y N N N Alt+R Ctrl+Enter")
    finish(stage)
    assert stage.pressed == 6  # 8 with F2 and Enter at the counter
    (case,) = stage.desk.hall_rows("service_case")
    assert (case["state"], case["notify_due"]) == ("received", "2026-11-30")
    (paper,) = stage.desk.hall_rows("paper")
    assert paper["kind"] == "receipt"


def test_somebody_who_comes_back_needs_three_keys(stage: Stage) -> None:
    sit_down(stage)
    stage.press("Y N N N 1 6 2 2 1 Enter Enter 1 Ctrl+Enter")
    finish(stage)
    (case,) = stage.desk.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    stage.seat.tickets.finish(me=stage.seat.me)
    stage.hall.clock.pass_time(86400)
    ticket = stage.desk.serve("B012")
    stage.settle()
    assert not stage.page.take_scan("https://example.org")
    stage.page.open_for(ticket)
    stage.settle()
    assert stage.page.take_scan(case_qr(case["case_no"]))
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.view)
    stage.settle()
    rows = stage.page.view.checklist.rows
    assert rows.current == "layout" and stage.window.focusWidget() is rows
    assert stage.page.view.item.trip.text()
    stage.pressed = 0
    stage.press("1 1 Ctrl+Enter")
    finish(stage)
    assert stage.pressed == 3  # 4 with F2 at the counter
    (case,) = stage.desk.hall_rows("service_case")
    assert (case["state"], case["trips"]) == ("accepted", 2)


def test_ctrl_enter_goes_to_what_is_not_judged_yet(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 Down Down")
    assert page.view.checklist.rows.current == "safety_rules"
    stage.press("Ctrl+Enter")
    assert page.view.checklist.rows.current == "licence"
    assert stage.said
    assert not page.view.checklist.bar.solid.isVisible()
    assert page.deciding.advice is not None and page.deciding.advice.recommended is Outcome.none_yet


def test_the_rest_in_one_stroke_leaves_what_wants_counts(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 2 Shift+Enter")
    checklist = page.keeper.need.need_checklist()
    assert checklist.row("layout").batch_judged
    assert checklist.row("app_form").judgement is Judgement.missing
    assert [r.material for r in checklist.open_rows()] == ["health_certs"]
    assert page.view.checklist.rows.current == "health_certs"


def test_a_judgement_is_changed_and_taken_back(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 6 1 1")
    rows = page.view.checklist.rows
    stage.press("Up")
    assert rows.current == "safety_rules"
    stage.press("4")
    assert page.keeper.need.need_checklist().row("safety_rules").judgement is Judgement.deferred
    stage.press("Ctrl+Z")
    assert page.keeper.need.need_checklist().row("safety_rules").judgement is Judgement.verified
    stage.press("Up Up Backspace")
    assert page.keeper.need.need_checklist().row("safety_rules").judgement is Judgement.verified


def test_not_in_order_without_a_reason_is_not_judged(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 3 Down")
    assert page.keeper.need.need_checklist().row("app_form").judgement is Judgement.pending
    assert stage.said
    stage.press("Up 3 Enter 4 2 Enter")
    found = page.keeper.need.need_checklist().row("app_form")
    assert found.judgement is Judgement.defective and found.text == "42"


def test_a_row_that_cannot_be_deferred_says_so(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 4")
    assert page.keeper.need.need_checklist().row("app_form").judgement is Judgement.pending
    assert stage.said


def test_another_source_of_a_waiver_is_one_letter(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 6 B")
    assert page.keeper.need.need_checklist().row("licence").waiver_source == "共享接口核验"
    assert page.view.checklist.rows.current == "layout"
    stage.press("1")
    assert page.keeper.need.need_checklist().row("layout").judgement is Judgement.verified


def test_another_outcome_than_recommended_wants_one_sentence(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1 Alt+R Ctrl+Enter")
    assert page.keeper.sheet is not None and stage.said
    stage.press("1 2 3 Ctrl+Enter")
    finish(stage)
    (case,) = stage.desk.hall_rows("service_case")
    assert case["state"] == "received"


def test_the_key_of_an_outcome_that_is_not_possible_says_why(stage: Stage) -> None:
    page = sit_down(stage)
    stage.press("Y N N N 1 Alt+J")
    assert stage.said
    assert page.keeper.need.outcome is None
    stage.page.desk.messages.clear()
    stage.press("Alt+S")
    assert stage.said and page.keeper.need.outcome is None
