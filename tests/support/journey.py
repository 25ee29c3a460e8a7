"""A whole program on a whole hall: real keys in, screen, paper and ledger out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QKeyCombination, QObject
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from workstation.domain.signed_in import SignedIn
from workstation.resources import catalogue_folder, font_folders, qm_folder, resource_path
from workstation.services import workbench
from workstation.services.demo import hall as demo
from workstation.services.demo.hall import DEMO_PASSWORD, DemoClock, DemoStation
from workstation.services.handlers import all_kinds
from workstation.services.intake.parties import Person
from workstation.services.own_pc import OwnPc
from workstation.services.reception.issue import TicketRequest
from workstation.services.reference import read_files
from workstation.services.sessions.passwords import Verifier
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import open_station
from workstation.ui.desktop import Desktop, Shelf, monotonic
from workstation.ui.i18n import Language
from workstation.ui.program import Program, Wiring
from workstation.ui.theme import Look

BEGIN = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
GUIDE = "ZH90"
# cheap on purpose: what a password costs is the sign-in's own test
QUICK = Verifier(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
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


@dataclass(frozen=True)
class Colleague:
    """Somebody at another station: no window is opened, what she does goes through the services."""

    bench: workbench.Workbench
    me: SignedIn

    def sync(self) -> None:
        """Send what was done, hear of what the others did."""
        self.bench.opened.sync()


class Journey:
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
        self.qtbot, self.url, self.folder, self.segment, self.staff_no = qtbot, url, folder, segment, staff_no
        self.keys = 0
        self._start = time.monotonic()
        self._later = timedelta()
        self._others = others
        self._colleagues: list[Colleague] = []
        self._clock = DemoClock(since)
        self._furnish()
        self.program = self._program()

    # --- the hall behind it ---

    def _furnish(self) -> None:
        documents = read_files(catalogue_folder())
        store = HallStore(self.url)
        demo.read_or_create(
            store, documents["units"]["hall"]["name"], self._clock(), lambda size: b"\7" * size
        )
        store.dispose()
        wanted = {self.segment, GUIDE, *self._others}
        plan = dict(documents["hall"])
        plan["windows"] = [window for window in plan["windows"] if window["station"] in wanted]
        plan["stations_elsewhere"] = [one for one in plan["stations_elsewhere"] if one["station"] in wanted]
        self.folders = demo.enrol_all(self.folder, self.url, plan, self._clock)
        opened = open_station(self.folders[GUIDE], self.url, all_kinds(), self._clock).stepped()
        self.guide: DemoStation = demo._with_services(opened, self._clock, QUICK)
        demo.furnish(self.guide, documents, QUICK)
        self.guide_person: SignedIn = self.guide.sign_in("ZH901")

    def take_number(self, group: str, item: str | None = None, person: Person | None = None) -> str:
        """The guide issues a number; returns it as printed."""
        self._clock.set(max(self._clock() + timedelta(seconds=30), BEGIN - timedelta(minutes=9)))
        issued = self.guide.reception.issue_ticket(
            TicketRequest(group=group, item=item, person=person), me=self.guide_person
        )
        self.guide.opened.sync()
        return issued.no

    def now(self) -> datetime:
        """The station's clock: the journey's day, moving as fast as ours, and what was skipped."""
        return BEGIN + self._later + timedelta(seconds=time.monotonic() - self._start)

    def advance(self, seconds: float) -> None:
        """Let time pass at once, for every station; the guide's clock follows."""
        self._later += timedelta(seconds=seconds)
        self._clock.set(self.now())

    def at_desk(self) -> tuple[DemoStation, SignedIn]:
        """The guide with what she knows now, and the time of the others."""
        self._clock.set(self.now())
        self.guide.opened.sync()
        return self.guide, self.guide_person

    def colleague(self, segment: str, staff_no: str) -> Colleague:
        """Somebody sits down at one of the `others`."""
        opened = open_station(self.folders[segment], self.url, all_kinds(), self.now).stepped()
        bench = workbench.set_up(opened, self.now, font_folders(), {}, self.folder / f"printed-{segment}")
        bench.sessions._verifier = QUICK
        opened.sync()
        made = Colleague(bench, bench.sessions.sign_in(staff_no, DEMO_PASSWORD))
        made.sync()
        self._colleagues.append(made)
        return made

    def beat(self) -> None:
        """The colleagues' stations say that they are alive; without it they fall silent after 15 seconds."""
        for colleague in self._colleagues:
            colleague.bench.opened.hall.beat(0)

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
        self.guide.opened.close()
        for colleague in self._colleagues:
            colleague.bench.opened.close()
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
        return sorted((self.folder / "printed").glob("*.pdf"))

    def ledger_is_whole(self) -> bool:
        """Every chain, body and row of the hall fits."""
        store = HallStore(self.url)
        try:
            return verify_hall(store).ok
        finally:
            store.dispose()
