"""Taking in a food licence at window 5: accepted, told once what is missing, received, and coming back.

Four situations and six materials, one of them from the shared data and one that wants counts and a date.
Keys are counted from the call on; a card and a scanner are no keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.domain.numbers import CaseNo
from workstation.domain.qr_code import qr_text
from workstation.ui.widgets.message_strip import MessageStrip

FOOD = "food_business_licence"
CARD = "余小满,34082519910109000X,女,汉,19910109,安徽省太湖县晋熙镇"


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005")
    yield made
    made.stop()


def sits_down(journey: Journey) -> None:
    """Called, the card read, and Enter takes the item of the number."""
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.card(CARD)
    journey.until(lambda: journey.state == "serving")
    journey.until(lambda: journey.program.seat.control.view.current.row.person)  # type: ignore[union-attr]
    journey.press("Return")
    journey.until(
        lambda: hasattr(journey.page, "view") and journey.page.stack.currentWidget() is journey.page.view
    )
    journey.qtbot.wait(200)


def paper_is_out(journey: Journey) -> None:
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    journey.until(lambda: any(row["print_count"] for row in journey.hall_rows("paper")))


def test_material_judged_a_moment_ago_holds_the_number(journey: Journey) -> None:
    journey.take_number("食品药品", FOOD)
    journey.sign_in()
    sits_down(journey)
    journey.qtbot.wait(900)
    # faster than the draft is kept: the digit and F2 in one go
    journey.press("Y", "N", "N", "N", "1", "F2")
    journey.until(lambda: any(one.isVisible() for one in journey.program.frame.findChildren(MessageStrip)))
    journey.qtbot.wait(300)
    assert journey.state == "serving"
    (ticket,) = journey.hall_rows("ticket")
    assert (ticket["state"], ticket["pieces_in_hand"]) == ("serving", 1)


def test_accepted_in_sixteen_keys(journey: Journey) -> None:
    no = journey.take_number("食品药品", FOOD)
    journey.sign_in()
    sits_down(journey)
    journey.press("Y", "N", "N", "N", "1", "6", "1", "1", "1", "3", "Return", "Return", "1", "Ctrl+Return")
    paper_is_out(journey)
    assert journey.keys == 16
    (case,) = journey.hall_rows("service_case")
    assert case["case_no"] == "340825-20261123-SJ05-0001"
    assert (case["state"], case["promised_due"], case["statutory_due"]) == (
        "accepted",
        "2026-12-02",
        "2026-12-07",
    )
    (paper,) = journey.papers()
    for words in (
        "受理通知书",
        "太市监受〔2026〕SJ05-0001号",
        "余小满",
        "2026年12月2日",
        "演示样张",
    ):
        assert words in paper, words
    assert "SJ05-0001" in journey.page.done_view.title.text()
    journey.qtbot.wait(900)
    journey.press("F2")
    journey.until(lambda: journey.state == "idle")
    (ticket,) = journey.hall_rows("ticket", no=no)
    assert (ticket["state"], ticket["outcome"], ticket["pieces_in_hand"]) == ("finished", "case_accepted", 0)
    assert "accept" in journey.kinds()
    assert journey.ledger_is_whole()


def test_told_once_what_is_missing_in_twenty_keys(journey: Journey) -> None:
    journey.take_number("食品药品", FOOD)
    journey.sign_in()
    sits_down(journey)
    journey.press(
        "Y", "N", "N", "N", "1", "6", "3", "A", "Del", "Tab", "4", "2", "3", "Return", "1", "Return", "1"
    )
    journey.press("Ctrl+Return")
    paper_is_out(journey)
    assert journey.keys == 20
    (case,) = journey.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    text = "".join(journey.papers())
    for words in ("申请材料补正告知书", "布局", "从业人员健康证明", "食品安全规章制度", "收齐之日为受理日"):
        assert words in text, words
    assert journey.ledger_is_whole()


def test_received_in_eight_keys_and_judged_later_in_eleven(journey: Journey) -> None:
    journey.take_number("食品药品", FOOD)
    journey.sign_in()
    sits_down(journey)
    journey.press("Y", "N", "N", "N", "Alt+R", "Ctrl+Return")
    paper_is_out(journey)
    assert journey.keys == 8
    (case,) = journey.hall_rows("service_case")
    assert (case["state"], case["notify_due"]) == ("received", "2026-11-30")
    (receipt,) = journey.papers()
    assert "五个工作日内一次性告知" in receipt
    assert "340***********000X" in receipt
    assert "不用再跑" not in receipt
    # later, with nobody at the window: the list of cases, one key to open it, nine to judge, one to accept
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "detail") and journey.page.detail.story is not None)
    assert journey.page.detail.story.row.case_no == case["case_no"]
    journey.keys = 0
    journey.press("Ctrl+Return")
    journey.until(lambda: hasattr(journey.page, "view"))
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.view)
    journey.until(lambda: journey.page.view.checklist.rows.current == "app_form")
    journey.qtbot.wait(200)
    journey.press("1", "6", "1", "1", "1", "3", "Return", "Return", "1")
    assert [row.judgement.value for row in journey.page.keeper.need.checklist.open_rows()] == []
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    assert journey.keys == 11
    journey.until(lambda: len(journey.papers()) == 2)
    (after,) = journey.hall_rows("service_case")
    assert (after["state"], after["case_no"]) == ("accepted", case["case_no"])
    assert after["received_at"] == case["received_at"], "the day of the receipt stays"
    assert "予以受理" in journey.papers()[1]
    assert journey.ledger_is_whole()


def test_coming_back_with_the_receipt_in_four_keys(journey: Journey) -> None:
    journey.take_number("食品药品", FOOD)
    second = journey.take_number("食品药品", FOOD)
    journey.sign_in()
    sits_down(journey)
    journey.press("Y", "N", "N", "N", "1", "6", "2", "2", "1", "Return", "Return", "1", "Ctrl+Return")
    paper_is_out(journey)
    (case,) = journey.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    journey.qtbot.wait(900)
    journey.keys = 0
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.scan(qr_text(CaseNo.parse(case["case_no"])))
    journey.until(lambda: journey.state == "serving")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.view)
    journey.until(lambda: journey.page.view.checklist.rows.current == "layout")
    journey.qtbot.wait(200)
    journey.press("1", "1", "Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    assert journey.keys == 4
    journey.until(lambda: journey.hall_rows("service_case")[0]["state"] == "accepted")
    (case,) = journey.hall_rows("service_case")
    assert case["trips"] == 2
    (ticket,) = journey.hall_rows("ticket", no=second)
    assert ticket["state"] == "serving"
    assert journey.ledger_is_whole()
