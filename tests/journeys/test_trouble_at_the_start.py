"""What the screen says when the station cannot be opened: a second window, a torn file, no right to write.

The real start of the program, as the shortcut on the desk does it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import BEGIN, FurnishedHall
from tests.support.torn_file import tear_page
from workstation.app import Choices, open_window
from workstation.resources import font_folders, qm_folder, resource_path
from workstation.store import mending
from workstation.store.station_store import StationStore
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.i18n import Language
from workstation.ui.program import Program
from workstation.ui.start import Start

WAIT = 30_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def desktop(qapp: QApplication) -> Desktop:
    return Desktop(
        qapp,
        Shelf(
            tokens=resource_path("tokens.json"), keymap=resource_path("keymap.json"),
            icons=resource_path("icons"), fonts=font_folders(), catalogues=qm_folder(),
        ),
    )  # fmt: skip


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FurnishedHall]:
    made = FurnishedHall(hall_url, tmp_path, {"SJ03"}, BEGIN - timedelta(minutes=10))
    yield made
    made.leave()


NO_WRITER = """
import os, sys
sys.path.insert(0, sys.argv[1])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if os.geteuid() == 0:
    # even root without this right is bound by what a folder allows
    import ctypes
    head, data = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.capget(head, data) == 0
    for part in (0, 1, 2):
        data[part] &= ~0b110
    assert libc.capset(head, data) == 0
from pathlib import Path
from PySide6.QtCore import QTimer
from workstation.app import Choices, open_desktop, open_window
home = Path(sys.argv[2])
desktop = open_desktop()
start = open_window(desktop, Choices(home=home, hall_url=sys.argv[3], language="zh_CN"), Path(sys.argv[4]))
start.begin()
left = [300]

def look():
    left[0] -= 1
    state = start.frame._state
    if (state.isVisible() and state.button.isVisible()) or not left[0]:
        print(state.title.text(), state.text.text(), flush=True)
        start.stop()
        desktop.app.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
desktop.run()
"""


class Started:
    """The program as it begins at this PC; several may be tried at once."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, hall: FurnishedHall) -> None:
        self._qtbot, self._desktop, self.home = qtbot, desktop, hall.folders["SJ03"]
        self._choices = Choices(home=self.home, hall_url=hall.url, language="zh_CN")
        self._open: list[Start] = []

    def begin(self) -> Start:
        made = open_window(self._desktop, self._choices, self.home / "printed")
        self._qtbot.addWidget(made.frame)
        self._open.append(made)
        made.begin()
        return made

    def until_open(self, start: Start) -> None:
        self._qtbot.waitUntil(lambda: opened(start), timeout=WAIT)

    def until_trouble(self, start: Start) -> str:
        state = start.frame._state
        self._qtbot.waitUntil(lambda: state.isVisible() and state.button.isVisible(), timeout=WAIT)
        assert state.button.text() == "再试一次"
        return f"{state.title.text()} {state.text.text()}"

    def until_asked(self, start: Start) -> None:
        """Until the page knows its people."""
        assert isinstance(start.program, Program)
        page = start.program.login
        self._qtbot.waitUntil(lambda: page is not None and page._known is not None, timeout=WAIT)

    def again(self, start: Start) -> None:
        start.frame._state.button.click()

    def end(self, start: Start) -> None:
        start.frame.hide()
        start.stop()
        self._open.remove(start)

    def end_all(self) -> None:
        for start in list(self._open):
            self.end(start)


def opened(start: Start) -> bool:
    return isinstance(start.program, Program) and start.program.bench is not None


@pytest.fixture
def pc(qtbot: QtBot, desktop: Desktop, hall: FurnishedHall) -> Iterator[Started]:
    made = Started(qtbot, desktop, hall)
    yield made
    made.end_all()
    desktop.speak(Language.ENGLISH)


def waiting(folder: Path) -> int:
    """How many changes lie in the journal."""
    store = StationStore(folder)
    try:
        with store.reading() as reader:
            return reader.waiting_actions()
    finally:
        store.close()


def test_a_second_window_on_the_same_station_is_refused_in_words(pc: Started) -> None:
    first = pc.begin()
    pc.until_open(first)
    second = pc.begin()
    words = pc.until_trouble(second)
    assert "另一个" in words and "关" in words
    assert opened(first) and not opened(second)
    # still so while the first one works; once it is closed the second one opens by its button
    pc.again(second)
    pc.until_trouble(second)
    pc.end(first)
    pc.again(second)
    pc.until_open(second)


def test_a_torn_station_file_is_said_and_left_for_it(pc: Started) -> None:
    file = pc.home / "station.db"
    sound = file.read_bytes()
    torn = b"\xff" * 8192 + sound[8192:]
    file.write_bytes(torn)
    start = pc.begin()
    words = pc.until_trouble(start)
    assert "文件" in words and "信息科" in words
    assert file.read_bytes() == torn, "IT may still save what is readable"
    # IT puts the copy back; the same window goes on
    for beside in pc.home.glob("station.db-*"):
        beside.unlink()
    file.write_bytes(sound)
    pc.again(start)
    pc.until_open(start)


def test_a_file_torn_only_where_the_hall_has_everything_too_is_mended_and_that_is_said(pc: Started) -> None:
    file = pc.home / "station.db"
    tear_page(file, "handoff")
    mending.note_torn(pc.home)
    start = pc.begin()
    pc.until_open(start)
    assert isinstance(start.program, Program) and start.program.login is not None
    pc.until_asked(start)
    assert start.program.login.strip.isVisible()
    words = start.program.login.strip.accessibleName()
    assert "修好" in words and "backups/station-torn-1.db" in words and "信息科" in words
    assert (pc.home / "backups" / "station-torn-1.db").exists()


def test_a_folder_nobody_may_write_to_is_said(hall: FurnishedHall) -> None:
    folder = hall.folders["SJ03"]
    before = (folder / "station.db").read_bytes()
    (folder / "station.db").chmod(0o444)
    folder.chmod(0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-c", NO_WRITER, str(ROOT), str(folder), hall.url, str(folder / "printed")],
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
    finally:
        folder.chmod(0o755)
        (folder / "station.db").chmod(0o644)
    assert "不能写" in done.stdout or "写不进" in done.stdout, (done.stdout, done.stderr[-2000:])
    assert "信息科" in done.stdout
    assert (folder / "station.db").read_bytes() == before
    assert waiting(folder) == 0
