"""A clock stops, runs on, and a limit is extended: by keys alone, with the papers read back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.domain.case import CaseState
from workstation.domain.material import MaterialAct
from workstation.services.intake.parties import Person
from workstation.ui.screens.cases.progress_card import ProgressCard

FOOD = "food_business_licence"
YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ04", staff_no="SJ001")
    yield made
    made.stop()


def in_review(journey: Journey) -> str:
    """A case of the chief representative's own, under review; her station is the journey's afterwards."""
    chief = journey.colleague("SJ04", "SJ001")
    bench, me = chief.bench, chief.me
    sheet = bench.intake.new_sheet(ticket_id=None).choose_item(bench.shelf.current(), FOOD).set_applicant(YU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        sheet = sheet.judge(row.material, MaterialAct.verify)
    done = bench.intake.accept(sheet, me=me)
    for paper in done.papers:
        bench.papers.print(paper.id, me=me, printer=bench.press.printer_of(paper.kind))
    case = str(done.case_id)
    with bench.opened.store.reading() as reader:
        row = reader.get("service_case", case)
    assert row is not None
    bench.case_acts.start_review(case, row["version"], me=me)
    chief.sync()
    bench.sessions.sign_out(me=me)
    chief.sync()
    bench.opened.close()
    journey._colleagues.remove(chief)
    return case


def card(journey: Journey) -> ProgressCard:
    """The card for what is written down, once it lies open."""

    def found() -> list[ProgressCard]:
        return [one for one in journey.program.frame.findChildren(ProgressCard) if one.isVisible()]

    journey.until(found)
    return found()[-1]


def stands(journey: Journey, state: CaseState) -> bool:
    story = journey.page.detail.story
    return story is not None and story.row.state is state


def out(journey: Journey, kind: str) -> bool:
    rows = journey.hall_rows("paper", kind=kind)
    return bool(rows) and all(row["print_count"] for row in rows)


def story(journey: Journey) -> str:
    """What the timeline tells, newest first."""
    return "\n".join(event.accessibleName() for event in journey.page.detail.timeline.events)


def test_a_clock_stops_runs_on_and_the_limit_is_extended_once(journey: Journey) -> None:
    case = in_review(journey)
    journey.sign_in()
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "detail") and journey.page.detail.story is not None)
    figures = journey.page.detail.figures.limit

    # the same key again: from the note to the clock
    journey.press("Ctrl+M", "Ctrl+M")
    asking = card(journey)
    assert asking.choice.chosen == "stop" and asking.kind.hasFocus()
    journey.press("Down", "Down", "Down", "Down", "Tab", "Tab")
    assert asking.kind.currentText() == "检测" and asking.days.hasFocus()
    journey.press("Ctrl+Return")
    assert asking.isVisible() and asking.days.hasFocus(), "the days are asked for"
    journey.type("3")
    journey.press("Tab")
    assert asking.field.hasFocus()
    journey.compose("送市检测中心")
    journey.press("Ctrl+Return")
    journey.until(lambda: stands(journey, CaseState.clock_stopped))
    journey.until(lambda: out(journey, "clock_stop_notice"))
    (notice,) = journey.papers()
    assert "特别程序时限告知书" in notice and "所需时间3个工作日" in notice and "送市检测中心" in notice
    assert "2026年11月23日至2026年11月25日" in notice and "太市监特〔2026〕SJ04-0001号" in notice
    assert "法定期限顺延至2026年12月9日" in notice
    journey.until(lambda: "中止计时" in figures.big.text())
    assert "检测" in figures.line.text()
    assert not journey.offered(), "what was told in writing is not taken back"

    # it runs on, is taken back, and runs on again
    journey.press("Ctrl+M", "Ctrl+M", "Ctrl+Return")
    journey.until(lambda: stands(journey, CaseState.under_review) and journey.offered())
    journey.press("Alt+Z")
    journey.until(lambda: stands(journey, CaseState.clock_stopped))
    journey.press("Ctrl+M", "Ctrl+M", "Ctrl+Return")
    journey.until(lambda: stands(journey, CaseState.under_review))
    journey.until(lambda: "中止计时" in figures.line.text() and "12月7日" not in figures.big.text())
    (row,) = journey.hall_rows("service_case", id=case)
    # the day of the acceptance is not counted anyway: the law's last day is as it was
    assert row["statutory_due"] == "2026-12-07"

    journey.press("Ctrl+M", "Ctrl+M", "Ctrl+M")
    asking = card(journey)
    assert asking.choice.chosen == "extend" and asking.longer.hasFocus()
    journey.type("5")
    journey.press("Tab", "Tab")
    journey.compose("局长 宋知远")
    journey.press("Tab")
    journey.compose("太市监延批〔2026〕7号")
    journey.press("Tab")
    journey.compose("布局图需要请专家复核")
    journey.press("Ctrl+Return")
    journey.until(lambda: out(journey, "extension_notice"))
    told = next(text for text in journey.papers() if "延长办理期限告知书" in text)
    assert "延长至2026年12月14日" in told and "布局图需要请专家复核" in told and "局长宋知远" in told
    journey.until(lambda: "延期至" in figures.line.text())
    journey.until(lambda: "延期至 2026-12-14" in story(journey) and "太市监延批〔2026〕7号" in story(journey))
    assert "2026-11-23 至 2026-11-25" in story(journey) and "恢复计时" in story(journey)

    journey.press("Ctrl+M", "Ctrl+M", "Ctrl+M", "Ctrl+Return")
    asking = card(journey)
    assert asking.isVisible() and "第四十二条" in asking.told.text() and not asking.longer.isVisible()
    journey.press("Escape")
    (row,) = journey.hall_rows("service_case", id=case)
    assert row["statutory_due"] == "2026-12-14" and json.loads(row["flags"])["extended"] is True
    assert journey.ledger_is_whole()
