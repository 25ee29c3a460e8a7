"""What tests of the window may ask for: the real tokens, keys, icons and fonts, and clocks to move."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.support.case_hall import CaseDesk
from tests.support.case_window import CaseWindow, fill_cases, open_cases
from tests.support.counter_window import CounterWindow, opened
from tests.support.ticket_hall import Clock, TicketHall
from workstation import resources
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap, read_keymap
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

SHANGHAI = ZoneInfo("Asia/Shanghai")


class MovingClock:
    """Monotonic seconds and the hall's time, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.moment = datetime(2026, 11, 23, 9, 41, tzinfo=SHANGHAI)

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.moment

    def move(self, seconds: float) -> None:
        self.seconds += seconds
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    return Shelf(
        tokens=resources.resource_path("tokens.json"),
        keymap=resources.resource_path("keymap.json"),
        icons=resources.resource_path("icons"),
        fonts=resources.font_folders(),
        catalogues=resources.qm_folder(),
    )


@pytest.fixture(scope="session")
def desktop(qapp: QApplication, shelf: Shelf) -> Desktop:
    return Desktop(qapp, shelf)


@pytest.fixture
def speaking(qapp: QApplication, shelf: Shelf) -> Iterator[Desktop]:
    """A desktop of the test's own: afterwards the application speaks as it did before."""
    before, made = QLocale(), Desktop(qapp, shelf)
    yield made
    for catalogue in made._translations._installed:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(before)


@pytest.fixture
def theme(desktop: Desktop) -> Theme:
    return desktop.dress()


@pytest.fixture
def keymap(shelf: Shelf) -> KeyMap:
    return read_keymap(shelf.keymap)


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(qapp: QApplication, bugs: list[BaseException]) -> Iterator[Tasks]:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return f"W-{len(bugs):04}"

    made = Tasks(crashed)
    yield made
    made.close()


@pytest.fixture
def begins() -> datetime | None:
    """When the hall of a test begins; None for its usual morning."""
    return None


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path, begins: datetime | None) -> Iterator[TicketHall]:
    """A hall for the counter; what needs another kind of hall has its own."""
    clock = Clock()
    clock.now = begins or clock.now
    made = TicketHall(sqlite_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def counter(
    qtbot: QtBot, hall: TicketHall, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> Iterator[CounterWindow]:
    """Window 3 of the hall on a full morning; a bug behind a key fails the test."""
    made = opened(qtbot, hall, theme, keymap, bugs)
    yield made
    made.control.rest()
    made.tasks.close()
    assert bugs == []


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    """Window 5, where cases are followed up."""
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


@pytest.fixture
def ids(desk: CaseDesk) -> dict[str, str]:
    return fill_cases(desk)


@pytest.fixture
def cases(
    desk: CaseDesk,
    ids: dict[str, str],
    theme: Theme,
    keymap: KeyMap,
    qtbot: QtBot,
    tmp_path: Path,
    bugs: list[BaseException],
) -> Iterator[CaseWindow]:
    """The page of cases in front of this desk."""

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-0001"

    made = open_cases(desk, theme, keymap, crashed, tmp_path / "printed")
    qtbot.addWidget(made.window)
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(lambda: made.page.detail.story is not None, timeout=10_000)
    yield made
    made.window.close()
    made.tasks.close()
    assert bugs == []


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication, desktop: Desktop) -> None:
    """Every test begins in the English of the code, whatever this or another program spoke before it."""
    taken_off = [one for one in qapp.findChildren(QTranslator) if qapp.removeTranslator(one)]
    if taken_off:
        QLocale.setDefault(QLocale(Language.ENGLISH.value))
        desktop.language = Language.ENGLISH


@pytest.fixture(autouse=True)
def _no_window_stays(qapp: QApplication) -> Iterator[None]:
    """Windows a test leaves behind are closed and deleted at once: two thousand of them need much memory."""
    before = set(map(id, keep := QApplication.topLevelWidgets()))
    yield
    gone: list[QObject] = []
    for window in QApplication.topLevelWidgets():
        if id(window) not in before and window.parent() is None:
            gone += [window, *window.findChildren(QObject)]
            window.hide()
            window.deleteLater()
    del keep
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # signals hold what hears them in ways Python cannot see: let go of fonts, stores and pictures
    for part in gone:
        if not isValid(part):
            vars(part).clear()
