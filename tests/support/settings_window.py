"""A real window with the settings page on it, over a real data folder, for tests and pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.support.ticket_hall import Clock, TicketHall
from workstation import resources
from workstation.domain.signed_in import SignedIn
from workstation.services.own_pc import OwnPc
from workstation.services.reference import ReferenceShelf
from workstation.sync.opening import OpenStation
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.settings import SPEC, SettingsNews, SettingsPage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=SHANGHAI)


@dataclass
class SettingsWindow:
    window: MainWindow
    page: SettingsPage
    pc: OwnPc
    news: SettingsNews
    tasks: Tasks


def open_settings(
    folder: Path,
    theme: Theme,
    keymap: KeyMap,
    tasks: Tasks,
    *,
    me: SignedIn | None = None,
    opened: OpenStation | None = None,
    printed: Path | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> SettingsWindow:
    """The page in front of a window of the usual size; what it asks for is on its way."""
    pc = OwnPc(folder, clock, opened=opened, fonts=resources.font_folders(), printed=printed)
    news = SettingsNews()
    parts: dict[type, object] = {OwnPc: pc, SettingsNews: news}
    if me is not None:
        parts[SignedIn] = me
    if opened is not None:
        parts[ReferenceShelf] = ReferenceShelf(opened.store.reading)
        parts[OpenStation] = opened
    window = MainWindow(
        WindowSetup(
            theme=theme, keymap=keymap, tasks=tasks, screens=(SPEC,), now=lambda: NOW,
            clock=lambda: 1000.0, parts=parts,
        )
    )  # fmt: skip
    window.resize(1366, 768)
    window.show()
    window.go("settings")
    page = window.front
    assert isinstance(page, SettingsPage)
    return SettingsWindow(window, page, pc, news, tasks)


def demo_station(tmp_path: Path) -> TicketHall:
    """A hall with its data published, for a station that runs."""
    return TicketHall(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path, Clock())
