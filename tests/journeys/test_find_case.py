"""Somebody asks after her case of last month and knows no number: half a name finds it, its story is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import BEGIN, QUICK, Journey
from workstation.resources import catalogue_folder
from workstation.services.demo import earlier
from workstation.services.demo.hall import open_stations
from workstation.services.reference import read_files

THEN = datetime(2026, 10, 26, 0, 50, tzinfo=UTC)
APPLICANTS = ("zhang_hesong", "yu_xiaoman", "zhang_bailu", "ouyang_dongzhi")


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(
        qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005", since=THEN,
    )  # fmt: skip
    yield made
    made.stop()


def last_month(journey: Journey) -> dict[str, str]:
    """Four people were told once what is missing, at this window; their case numbers."""
    demo = read_files(catalogue_folder())["hall"]
    known = {one["key"]: one for one in demo["applicants"]}
    made = {}
    with ExitStack() as stack:
        others = {segment: folder for segment, folder in journey.folders.items() if segment == "SJ05"}
        open_window = stack.enter_context(open_stations(others, journey.url, journey._clock, QUICK))

        def open_one(segment: str) -> Any:
            return open_window(segment) if segment in others else journey.guide

        for key in APPLICANTS:
            both = {"yu_xiaoman": known[key], "xiaoman": known[key]}
            made[key] = earlier.earlier_visit(open_one, both, journey._clock)
    journey._clock.set(BEGIN)
    return made


def test_half_a_name_and_enter_tell_the_whole_story(journey: Journey) -> None:
    numbers = last_month(journey)
    journey.sign_in()
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "detail"))
    page = journey.page
    # her own open cases lie there; nothing of the name was typed yet
    journey.until(lambda: page.list.table.rows_model.rowCount() == len(APPLICANTS))
    journey.press("Ctrl+F")
    journey.until(page.list.field.hasFocus)
    journey.type("hs")
    journey.until(lambda: names(page)[:1] == ["章鹤松"])
    journey.press("Return")
    assert journey.keys == 5
    journey.until(lambda: page.detail.story is not None and "章鹤松" in page.detail.person.text())
    wanted = numbers["zhang_hesong"]
    assert wanted.startswith("340825-20261026-SJ05-")
    assert page.detail.number.text() == wanted
    told = " ".join(event.accessibleName() for event in page.detail.timeline.events)
    assert "方砚秋" in told
    assert "太市监补〔2026〕SJ05-" in told
    assert "补正" in told

    # half of the written name does as well; Esc leads back to the list
    journey.press("Esc")
    journey.until(lambda: page.list.table.rows_model.rowCount() == len(APPLICANTS))
    journey.keys = 0
    journey.press("Ctrl+F")
    journey.compose("鹤松")
    journey.press("Return")
    journey.until(lambda: names(page) == ["章鹤松"])
    assert journey.keys == 4
    # Enter opens it: the keys stand in the story, at what can be done next
    journey.press("Return")
    journey.until(lambda: any(one.hasFocus() for one in page.detail.bar.buttons.values()))
    assert page.detail.number.text() == wanted

    # looking writes nothing down and prints nothing
    assert [kind for kind in journey.kinds() if kind != "sign_in"][-1] == "sign_out"
    assert journey.papers() == []
    assert journey.ledger_is_whole()


def names(page: Any) -> list[str]:
    """Who stands in the list, from the top."""
    return [line.case.name if line.case else "" for line in page.list.table.rows_model.rows]
