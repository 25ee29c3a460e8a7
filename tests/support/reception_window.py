"""A real window with the guide's desk on it, over a real station, for tests and pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.posts import GUIDE, Post
from workstation import resources
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.consult import ConsultService
from workstation.services.intake.service import IntakeService
from workstation.services.papers.service import PaperService
from workstation.services.press import PaperPress, open_press
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import ReferenceShelf
from workstation.store.tx import Row
from workstation.ui.clock import Monotonic, WallClock
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.reception import SPEC
from workstation.ui.screens.reception.page import ReceptionPage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme


def make_press(post: Post, folder: Path) -> PaperPress:
    """A paper room that prints into a folder."""
    printed = folder / "printed"
    printed.mkdir(exist_ok=True)
    return open_press(post.opened.store, resources.font_folders(), {}, post.station.clock, printed)


def reception_window(
    post: Post,
    press: PaperPress,
    folder: Path,
    theme: Theme,
    keymap: KeyMap,
    tasks: Tasks,
    now: WallClock,
    clock: Monotonic,
    height: int,
) -> MainWindow:
    """The window with the desk in front, 1366 wide."""
    service = ReceptionService(post.station, post.shelf, post.station.clock, press.send_slip)
    intake = IntakeService(post.station, post.shelf)
    parts: dict[type, object] = {
        ReceptionService: service,
        PaperPress: press,
        SignedIn: GUIDE,
        ReferenceShelf: post.shelf,
        ConsultService: ConsultService(post.station, intake),
        PaperService: PaperService(post.station, press.make, press.queue, folder / "papers"),
    }
    window = MainWindow(
        WindowSetup(
            theme=theme,
            keymap=keymap,
            tasks=tasks,
            screens=(SPEC,),
            now=now,
            clock=clock,
            roles=frozenset({"guide"}),
            parts=parts,
        )
    )
    window.resize(1366, height)
    window.show()
    window.go("reception")
    return window


def page_of(window: MainWindow) -> ReceptionPage:
    """The desk."""
    page = window.front
    assert isinstance(page, ReceptionPage)
    return page


def tickets_of(post: Post) -> list[Row]:
    """The numbers of this station's file in the order of taking."""
    with post.station.store.reading() as reader:
        return reader.find("ticket", order=("taken_at", "no"))


def strip_of(page: ReceptionPage) -> str:
    """What the message strip says."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window.strip.accessibleName()


def press_key(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)
