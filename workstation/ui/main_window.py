"""The window: rail, bar, banners, messages, the page in front, status, and the bar for taking back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workstation.ui.clock import Monotonic, WallClock
from workstation.ui.keymap import KeyMap
from workstation.ui.keys import Keys
from workstation.ui.messages import Messages
from workstation.ui.screen import Desk, Screen, ScreenSpec
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.banner import DemoBanner, OfflineBanner
from workstation.ui.widgets.confirm import Confirm
from workstation.ui.widgets.crash_dialog import CrashDialog, Gather
from workstation.ui.widgets.focus_ring import FocusRing
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.nav_rail import Entry, NavRail
from workstation.ui.widgets.page_bar import PageAction, PageBar
from workstation.ui.widgets.progress_line import ProgressLine
from workstation.ui.widgets.status_bar import StatusBar
from workstation.ui.widgets.ticket_bar import TicketBar
from workstation.ui.widgets.undo_bar import UndoBar
from workstation.ui.window_keys import bind_window_keys, open_cards

SMALLEST = (1280, 680)
CALLERS = frozenset({"clerk", "chief_rep", "b_post"})
HOME = (
    ("review", frozenset({"supervisor", "duty_manager", "director"})),
    ("reception", frozenset({"guide"})),
)


@dataclass(frozen=True)
class WindowSetup:
    """What the composition root gives the window.

    roles: of the person signed in. parts: services by class. demo: shows the sample-data strip.
    hold_open: a sentence why quitting needs a question ("A024 is being served"), "" when it needs none.
    """

    theme: Theme
    keymap: KeyMap
    tasks: Tasks
    screens: tuple[ScreenSpec, ...]
    now: WallClock
    clock: Monotonic
    roles: frozenset[str] = frozenset()
    parts: Mapping[type[Any], Any] = field(default_factory=dict)
    demo: bool = False
    chinese: bool = True
    hold_open: Callable[[], str] = str


class MainWindow(QWidget):
    """`closing()` before it goes; `page_made(Screen)` at a page's first visit; `person_pressed()`: the
    avatar."""

    closing = Signal()
    person_pressed = Signal()
    page_made = Signal(object)

    def __init__(self, setup: WindowSetup) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle(self.tr("Shouwen"))
        self.setMinimumSize(*SMALLEST)
        self.setup = setup
        theme = setup.theme
        self.keys = Keys(setup.keymap, self, setup.clock, theme.milliseconds("callDebounceMs"))
        self._specs = tuple(spec for spec in setup.screens if spec.open_to(setup.roles))
        self._pages: dict[str, Screen] = {}
        self._front = ""
        self._stale: dict[str, set[str]] = {}
        self._agreed_to_close = False
        self._build(theme)
        self.desk = Desk(
            theme=theme,
            tasks=setup.tasks,
            messages=self.messages,
            keys=self.keys,
            undo=self.undo,
            bar=self.bar,
            host=self.content,
            now=setup.now,
            clock=setup.clock,
            go=self.go,
            badge=self.rail.show_badge,
            head=self._head,
            parts=setup.parts,
        )
        bind_window_keys(self, self._specs)
        self._minute = QTimer(self)
        self._minute.setInterval(1000)
        self._minute.timeout.connect(lambda: self.status.show_time(setup.now()))
        self._minute.start()
        self.status.show_time(setup.now())
        setup.tasks.busy_changed.connect(self.progress.wait)

    def _build(self, theme: Theme) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        entries = tuple(
            Entry(spec.name, spec.title(), spec.icon, spec.shortcut, spec.low)
            for spec in self._specs
            if spec.on_rail
        )
        self.rail = NavRail(theme, entries)
        self.rail.asked.connect(self.go)
        self.rail.person_pressed.connect(self.person_pressed)
        whole.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        whole.addLayout(column, 1)
        self.bar = TicketBar(theme, self.setup.now, self.keys.press)
        self.page_bar = PageBar(theme, self.keys.press)
        self._bars = QStackedWidget()
        self._bars.setFixedHeight(theme.measure("callBar"))
        self._bars.addWidget(self.bar)
        self._bars.addWidget(self.page_bar)
        column.addWidget(self._bars)
        self.content = QWidget()
        inside = QVBoxLayout(self.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.banners = QWidget()
        banners = QVBoxLayout(self.banners)
        banners.setContentsMargins(0, 0, 0, 0)
        banners.setSpacing(0)
        self.offline = OfflineBanner(theme, self.keys.press)
        banners.addWidget(self.offline)
        if self.setup.demo:
            banners.addWidget(DemoBanner(theme))
        inside.addWidget(self.banners)
        self.progress = ProgressLine(theme, self.content)
        self.strip = MessageStrip(theme)
        self.messages = Messages(self.strip)
        holder = QVBoxLayout()
        holder.addWidget(self.strip)
        self._strip_place = holder
        holder.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(holder)
        self.pages = QStackedWidget()
        inside.addWidget(self.pages, 1)
        column.addWidget(self.content, 1)
        self.status = StatusBar(theme)
        column.addWidget(self.status)
        self.undo = UndoBar(theme, self.setup.clock, self)
        self.undo.stand_on(self.status, self.status.room)
        self.ring = FocusRing(theme, self)
        self.content.installEventFilter(self)
        self.strip.installEventFilter(self)

    @property
    def front(self) -> Screen | None:
        """The page in front."""
        return self._pages.get(self._front)

    @property
    def front_name(self) -> str:
        """The name of the page in front."""
        return self._front

    @property
    def specs(self) -> tuple[ScreenSpec, ...]:
        """The pages this person may open."""
        return self._specs

    def follow_focus(self, app: QApplication) -> None:
        """Draw the focus ring where the focus goes."""
        self.ring.follow(app)

    def go_home(self) -> None:
        """The page a person's work begins on."""
        roles = self.setup.roles
        own = [name for name, who in HOME if roles & who and not roles & CALLERS]
        for name in (*own, *(spec.name for spec in self._specs)):
            if self.go(name):
                return

    def go(self, name: str) -> bool:
        """Bring a page to the front, made on its first visit. False when this person may not open it."""
        spec = next((one for one in self._specs if one.name == name), None)
        if spec is None:
            return False
        if name == self._front:
            return True
        for card in open_cards(self):
            card.close_card()
        before = self.front
        if before is not None:
            before.hidden()
        self.messages.clear()
        page = self._pages.get(name)
        if page is None:
            page = spec.factory(self.desk)
            self._pages[name] = page
            self.pages.addWidget(page)
            self.page_made.emit(page)
        self._front = name
        # who calls nobody has no use for the ticket's keys: the place names the page
        with_ticket = spec.window and bool(self.setup.roles & CALLERS)
        self._bars.setCurrentWidget(self.bar if with_ticket else self.page_bar)
        if not with_ticket:
            self.page_bar.show_page(spec.title())
        self.pages.setCurrentWidget(page)
        self.rail.show_page(name)
        page.shown()
        now = self.focusWidget()
        if now is None or not page.isAncestorOf(now):
            # a page whose rows are still on their way: the keys are the page's, never those of the rail
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.undo.place()
        waiting = self._stale.pop(name, set())
        if waiting:
            page.rows_changed(frozenset(waiting))
        return True

    def _head(self, title: str, line: str, actions: tuple[PageAction, ...]) -> None:
        self.page_bar.show_page(title, line, actions)

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file: the page in front hears it now, the others when they come up."""
        for name in self._pages:
            if name != self._front:
                self._stale.setdefault(name, set()).update(tables)
        if self.front is not None:
            self.front.rows_changed(tables)

    def take_scan(self, code: str) -> bool:
        """Give a scanned code to the page in front; False when it has no use for it."""
        return self.front is not None and self.front.take_scan(code)

    def show_crash(self, number: str, report: Path, gather: Gather | None = None) -> None:
        """Say that something nobody foresaw happened, and where the report lies."""
        CrashDialog(self.setup.theme, number, report, self, gather).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The undo bar keeps its place; the strip's margin comes and goes with it."""
        kind = event.type()
        if watched is self.content and kind == QEvent.Type.Resize:
            self.undo.place()
            self.progress.setGeometry(0, 0, self.content.width(), self.progress.height())
        if watched is self.strip and kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            size = self.setup.theme.size
            shows = kind == QEvent.Type.ShowToParent
            side, top = (size(16), size(8)) if shows else (0, 0)
            self._strip_place.setContentsMargins(side, top, side, 0)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Quitting with a ticket in hand is one of the few real questions."""
        reason = "" if self._agreed_to_close else self.setup.hold_open()
        if reason:
            event.ignore()
            Confirm(
                self.setup.theme, self.content, self.tr("Quit now?"), reason, self.tr("Quit"), self._close_now
            ).ask()
            return
        if self.front is not None:
            self.front.hidden()
        self.closing.emit()
        event.accept()

    def _close_now(self) -> None:
        self._agreed_to_close = True
        self.close()
