"""The page 受理 in every language, look and text size, without the hall, and with what a window does most."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, HESONG, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from tests.ui.intake_stage import FOOD, YU, Stage, begin, open_stage, pages
from workstation.services.intake.service import IntakeService
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import DEFAULT_LANGUAGE, Language
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Look, Theme


@pytest.fixture
def spoken(desktop: Desktop) -> Iterator[Desktop]:
    yield desktop
    desktop.speak(DEFAULT_LANGUAGE)
    desktop.dress()


@pytest.mark.parametrize(
    ("language", "look", "factor", "size"),
    [
        (Language.CHINESE, Look.LIGHT, 1.0, (1280, 680)),
        (Language.CHINESE, Look.DARK, 1.15, (1366, 690)),
        (Language.CHINESE, Look.HIGH_CONTRAST, 1.3, (1366, 690)),
        (Language.ENGLISH, Look.LIGHT, 1.0, (1366, 690)),
        (Language.ENGLISH, Look.DARK, 1.3, (1920, 1080)),
    ],
)
def test_the_bar_is_never_cut_off(
    spoken: Desktop, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path,
    language: Language, look: Look, factor: float, size: tuple[int, int],
) -> None:  # fmt: skip
    spoken.speak(language)
    theme = spoken.dress(look, factor)
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        stage = opener(size=size)
        begin(stage, **YU)
        stage.press("Y N N N 1 6 3 A Tab 4 2 3 Enter 1 Enter 1")
        stage.settle()
        bar = stage.page.view.checklist.bar
        for part in (bar.solid, bar.not_now):
            bottom = part.mapTo(stage.window, part.rect().bottomRight())
            assert part.isVisible()
            assert bottom.y() < stage.window.height() and bottom.x() < stage.window.width()
        widths = [b.width() for b in stage.page.view.checklist.rows.view("layout").segments._buttons.values()]
        assert widths == [theme.size(px) for px in (76, 58, 72, 58, 76)]


def test_everything_goes_on_without_the_hall(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> None:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    hall = TicketHall(sqlite_url, tmp_path, clock)
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    ticket = desk.serve("B011")
    hall.sync()
    seat = hall.cut_off(desk.seat)
    alone = IntakeDesk(hall, seat, IntakeService(seat.station, seat.shelf))
    stage: Stage = open_stage(
        hall, theme, keymap, lambda bug: bugs.append(bug) or "W", tmp_path / "out", desk=alone
    )  # type: ignore[func-returns-value]
    stage.page.open_for(ticket)
    stage.settle()
    stage.page.choose(FOOD, True)
    stage.press("Alt+2")
    stage.write("34082519910109000X")
    stage.press("Enter")
    stage.write("余小满")
    stage.press("Alt+3 Y N N N 1 6 1 1 1 Enter Enter 1 Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    assert "SJ05-0001" in stage.page.done_view.title.text()
    (case,) = seat.rows("service_case")
    assert case["state"] == "accepted"
    stage.close()
    hall.close()
    assert not bugs


def test_what_this_window_does_most_is_one_key(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> None:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        stage = opener()
        assert not stage.page.search.often.isVisible()
        for person in (BAILU, HESONG):
            stage.desk.service.receive(stage.desk.sheet(FOOD, person).take_rest(), me=stage.seat.me)
        stage.press("Ctrl+N")
        stage.settle()
        assert stage.page.search.often.isVisible()
        stage.press("Alt+6")
        item = stage.page.keeper.need.item
        assert item is not None and item.key == FOOD
