"""A whole program on a whole hall: real keys in, screen, paper and ledger out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pypdf import PdfReader
from PySide6.QtCore import QEvent, QKeyCombination, QObject
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import BEGIN, QUICK, FurnishedHall
from workstation.resources import font_folders, qm_folder, resource_path
from workstation.services import workbench
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.handlers import all_kinds
from workstation.services.own_pc import OwnPc
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import open_station
from workstation.ui.desktop import Desktop, Shelf, monotonic
from workstation.ui.i18n import Language
from workstation.ui.program import Program
from workstation.ui.theme import Look
from workstation.ui.wiring import Wiring

ZONE = ZoneInfo("Asia/Shanghai")
PATIENCE = 15_000


class Windows(QObject):
    """Hears of every window that comes up: a page must never show as a window, not for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


class Journey(FurnishedHall):
    """One window of a furnished hall. `press` counts every key.

    `others`: stations whose people take part through their services. `since`: when the hall was furnished,
    for a hall that has a past.
    """

    def __init__(
        self,
        qtbot: QtBot,
        url: str,
        folder: Path,
        *,
        segment: str,
        staff_no: str,
        others: tuple[str, ...] = (),
        since: datetime = BEGIN - timedelta(minutes=10),
    ) -> None:
        super().__init__(url, folder, {segment, *others}, since)
        self.qtbot, self.segment, self.staff_no = qtbot, segment, staff_no
        self.keys = 0
        self.program = self._program()

    # --- the program ---

    def _program(self) -> Program:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.windows = Windows()
        application.installEventFilter(self.windows)
        desktop = Desktop(
            application,
            Shelf(
                tokens=resource_path("tokens.json"), keymap=resource_path("keymap.json"),
                icons=resource_path("icons"), fonts=font_folders(), catalogues=qm_folder(),
            ),
        )  # fmt: skip
        wiring = Wiring(
            open_bench=self._bench,
            crashed=self._crashed,
            now=lambda: self.now().astimezone(ZONE),
            clock=monotonic,
            language=Language.CHINESE,
            look=Look.LIGHT,
            factor=1.0,
            remember_person=lambda _staff_no: None,
            own_pc=lambda bench: OwnPc(
                self.folder,
                self.now,
                opened=bench.opened,
                fonts=font_folders(),
                printed=self.folder / "printed",
            ),
        )
        program = Program(desktop, wiring)
        self.qtbot.addWidget(program.frame)
        return program

    def _bench(self) -> workbench.Workbench:
        opened = open_station(self.folders[self.segment], self.url, all_kinds(), self.now)
        bench = workbench.set_up(opened, self.now, font_folders(), {}, self.folder / "printed")
        bench.sessions._verifier = QUICK
        return bench

    def _crashed(self, bug: BaseException) -> tuple[str, Path]:
        raise AssertionError("the program met a bug") from bug

    def sign_in(self) -> None:
        """Open the program and sit down, by the keyboard; these keys are not part of the journey."""
        self.program.start()
        self.until(lambda: self.program.login is not None)
        self.activate()
        login = self.program.login
        assert login is not None
        self.until(lambda: login._known is not None)
        if login.staff_no() != self.staff_no:
            login.cards.choose_other()
            login.who.setFocus()
            self.type(self.staff_no)
            self.press("Return")
        self.until(lambda: login.staff_no() == self.staff_no)
        login.password.setFocus()
        self.type(DEMO_PASSWORD)
        self.press("Return")
        self.until(lambda: self.program.seat is not None)
        seat = self.program.seat
        assert seat is not None
        # without a window there are no numbers to wait for
        self.until(lambda: self.state in ("idle", "called", "serving") or not seat.control.active)
        self.activate()
        self.keys = 0

    def activate(self) -> None:
        """Without a window manager nobody else gives the window its keys."""
        self.program.frame.activateWindow()
        self.until(lambda: QApplication.activeWindow() is not None)

    def stop(self) -> None:
        """Leave as the program does."""
        self.program.frame.agree()
        self.program.frame.close()
        self.program.stop()
        self.leave()
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self.windows)
        assert self.windows.seen == ["Frame shell"]

    # --- keys and looks ---

    def press(self, *keys: str) -> None:
        """Press keys one after the other where the focus is; each counts as one."""
        for key in keys:
            self.keys += 1
            combination: QKeyCombination = QKeySequence.fromString(key)[0]  # type: ignore[index]
            QTest.keyClick(
                QApplication.focusWidget() or self.program.frame,
                combination.key(),
                combination.keyboardModifiers(),
            )
            QTest.qWait(20)

    def type(self, text: str) -> None:
        """Letters and digits, each a key."""
        for sign in text:
            self.keys += 1
            QTest.keyClicks(QApplication.focusWidget(), sign)

    def compose(self, text: str) -> None:
        """Chinese as an input method delivers it; counted by its signs."""
        self.keys += len(text)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    def card(self, line: str) -> None:
        """A card on the reader: no key."""
        self.program._card(line)

    def scan(self, code: str) -> None:
        """A code under the scanner: no key."""
        self.program._scanned(code)

    def until(self, seen: Callable[[], object]) -> None:
        """Wait until the screen or the program shows it."""
        try:
            self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)
        except TimeoutError as late:
            picture = resource_path("..", "build", "journey-stuck.png")
            self.program.frame.grab().save(str(picture))
            stands = f"{type(QApplication.focusWidget()).__name__}, {self.message()!r}, {self.state!r}"
            raise AssertionError(f"never seen ({stands}); the screen is in {picture.name}") from late

    @property
    def state(self) -> str:
        """idle, called or serving, as the bar knows."""
        return self.program.seat.control.state if self.program.seat else ""

    @property
    def page(self) -> Any:
        """The page in front."""
        assert self.program.window is not None
        return self.program.window.front

    def message(self) -> str:
        """The sentence in the strip."""
        if self.program.window is None:
            return ""
        strip = self.program.window.strip
        return strip.accessibleName() if strip.isVisible() else ""

    def offered(self) -> str:
        """What can be taken back now, in words; "" for nothing."""
        assert self.program.window is not None
        undo = self.program.window.undo
        return undo.words.text() if undo.offered else ""

    # --- what came of it ---

    def hall_rows(self, table: str, **equals: Any) -> list[dict[str, Any]]:
        """Rows as the hall has them, after everything was sent."""
        bench = self.program.bench
        assert bench is not None
        self.until(lambda: not bench.opened.station.open_entries())
        return bench.opened.hall.ask(lambda reader: reader.find(table, **equals))  # type: ignore[no-any-return]

    def kinds(self) -> list[str]:
        """What the ledger holds from this station, in order."""
        rows = self.hall_rows("ledger", station=self.segment)
        return [row["kind"] for row in sorted(rows, key=lambda row: row["seq"])]

    def papers(self) -> list[str]:
        """The text of every printed paper without its white space, in the order they came out."""
        return [
            "".join("".join(page.extract_text() for page in PdfReader(path).pages).split())
            for path in self._printed()
        ]

    def _printed(self) -> Iterable[Path]:
        out = sorted((self.folder / "printed").glob("*.pdf"))
        return [path for path in out if path.read_bytes().rstrip().endswith(b"%%EOF")]

    def ledger_is_whole(self) -> bool:
        """Every chain, body and row of the hall fits."""
        store = HallStore(self.url)
        try:
            return verify_hall(store).ok
        finally:
            store.dispose()
