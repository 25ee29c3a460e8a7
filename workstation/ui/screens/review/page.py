"""The page of those who oversee the hall: tabs, one question at a time, and what each tab opens."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.services.review.views import Attention, Concern, DueTab, LiveHall, WindowCard
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.review.asking import DUE, LEDGER, LIVE, REFUSED, UNSIGNED, Questions
from workstation.ui.screens.review.due_tab import DueCases
from workstation.ui.screens.review.ledger_tab import LedgerTab
from workstation.ui.screens.review.live_tab import LiveTab
from workstation.ui.screens.review.refused_tab import RefusedTab
from workstation.ui.screens.review.tab_strip import TabName, TabStrip
from workstation.ui.screens.review.trouble import show_trouble
from workstation.ui.screens.review.unsigned_tab import UnsignedTab
from workstation.ui.screens.review.window_detail import WindowDetail

_OF_LISTS = frozenset(
    {"handoff", "first_record", "service_case", "paper", "parked", "incident", "person", "window", "staff"}
)
EVERY_SECONDS = 3
"""The hall is asked this often which stations are alive."""


class ReviewPage(Screen):
    """Oversight. Needs ReviewReads and SignedIn among the desk's parts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.questions = Questions(desk, self)
        self._apart = timedelta(0)
        self._old = False
        self._build()
        keys = desk.keys
        keys.bind("app", "Ctrl+Tab", lambda: self.tabs.step(1), self)
        keys.bind("app", "Ctrl+Shift+Tab", lambda: self.tabs.step(-1), self)
        keys.bind("app", "Ctrl+F", self._look_for, self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.tick)
        self._ticks = 0
        self._answers()

    def _build(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = TabStrip(
            theme,
            (
                TabName(LIVE, self.tr("Live hall")),
                TabName(UNSIGNED, self.tr("Handoffs to sign")),
                TabName(DUE, self.tr("Due and overdue")),
                TabName(LEDGER, self.tr("Ledger of a case")),
                TabName(REFUSED, self.tr("Not taken")),
            ),
        )
        self.tabs.picked.connect(self.show_tab)
        column.addWidget(self.tabs)
        self.live = LiveTab(theme, self._local)
        self.live.window_opened.connect(self._open_window)
        self.live.looked.connect(self._look)
        self.unsigned = UnsignedTab(theme, self._local)
        self.due = DueCases(theme, self._today)
        self.due.wanted.connect(lambda name: self.questions.ask_due(DueTab(name)))
        self.due.opened.connect(self.open_case)
        self.ledger = LedgerTab(theme, self._local, self._desk.now)
        self.ledger.asked.connect(self.questions.search)
        self.ledger.opened.connect(self.open_case)
        self.refused = RefusedTab(theme, self._local, self._desk.now)
        self._parts: dict[str, QWidget] = {
            LIVE: self.live, UNSIGNED: self.unsigned, DUE: self.due, LEDGER: self.ledger,
            REFUSED: self.refused,
        }  # fmt: skip
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        column.addWidget(self._stack, 1)
        self.tabs.choose(LIVE)

    def _answers(self) -> None:
        questions = self.questions
        questions.live.connect(self._show_live)
        questions.unsigned.connect(self.unsigned.show_lines)
        questions.due.connect(self.due.show_page)
        questions.parked.connect(self.refused.show_lines)
        questions.versions.connect(self.refused.show_versions)
        questions.ledger.connect(self.ledger.show_ledger)
        questions.found.connect(self.ledger.show_found)
        questions.code.connect(self.open_case)
        questions.failed.connect(self._say_failed)

    def _say_failed(self, tab: str, error: RuleBroken) -> None:
        lists: dict[str, UnsignedTab | DueCases | LedgerTab | RefusedTab]
        lists = {UNSIGNED: self.unsigned, DUE: self.due, LEDGER: self.ledger, REFUSED: self.refused}
        part = lists[tab]
        show_trouble(part.state, part.table, error, self._ask_list)

    # --- what the window asks ---

    def shown(self) -> None:
        """Ask again; the keys act on the tab in front."""
        self._second.start()
        self._head(None)
        self._ask()
        QTimer.singleShot(0, self, self._focus)

    def hidden(self) -> None:
        """Nobody looks: the timers rest."""
        self._second.stop()
        self.questions.rest()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Something changed in the hall: ask soon, once for many changes."""
        self._old = self._old or bool(tables & _OF_LISTS)
        self.questions.ask_live_soon()

    def refresh(self) -> None:
        """F5."""
        self._ask()

    def primary(self) -> None:
        """Ctrl+Enter: to the first thing that waits for a decision."""
        self.show_tab(LIVE)
        if self.live.attention.rows:
            self.live.attention.rows[0].click()

    def back(self) -> bool:
        """Esc: to the live hall; False when it is in front."""
        if self.tabs.chosen == LIVE:
            return False
        self.show_tab(LIVE)
        return True

    def take_scan(self, code: str) -> bool:
        """A scanned paper opens the ledger of its case."""
        self.questions.find_code(code)
        return True

    # --- tabs ---

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._parts[name])
        self._ask()
        self._focus()

    def open_case(self, case_id: str) -> None:
        """Read what the ledger says about a case."""
        if self.tabs.chosen != LEDGER:
            self.show_tab(LEDGER)
        self.questions.ask_ledger(case_id)

    def _focus(self) -> None:
        if self.isHidden():
            return
        name = self.tabs.chosen
        if name == LIVE:
            self.live.focus_first()
        elif name == UNSIGNED:
            self.unsigned.table.setFocus()
        elif name == DUE:
            # with nothing in this list the arrows go to the other ones
            (self.due.table if self.due.table.isVisible() else self.due.parts).setFocus()
        elif name == REFUSED:
            self.refused.table.setFocus()
        elif not self.ledger.shown_case:
            self.ledger.search.setFocus()
        else:
            self.ledger.table.setFocus()

    def _look_for(self) -> None:
        self.show_tab(LEDGER)
        self.ledger.search.setFocus()
        self.ledger.search.selectAll()

    # --- asking ---

    def tick(self) -> None:
        """Every second: running times; every few seconds a look at the hall."""
        self.live.tick(self._now())
        self._ticks += 1
        if self._ticks % EVERY_SECONDS == 0:
            self.questions.ask_live()

    def _ask(self) -> None:
        self.questions.ask_live()
        self._ask_list()

    def _ask_list(self) -> None:
        name = self.tabs.chosen
        if name == UNSIGNED:
            self.questions.ask_unsigned()
        elif name == DUE:
            self.questions.ask_due(self.due.tab)
        elif name == REFUSED:
            self.questions.ask_parked()
        elif name == LEDGER and self.ledger.shown_case:
            self.questions.ask_ledger(self.ledger.shown_case)

    def _show_live(self, live: LiveHall) -> None:
        # running times go by the clock the hall was read with
        self._apart = live.read_at - self._desk.now()
        self.live.show_live(live, live.read_at)
        figures = live.figures
        self.tabs.show_count(UNSIGNED, figures.unsigned)
        self.tabs.show_count(DUE, figures.overdue + figures.unpapered)
        self.tabs.show_count(REFUSED, figures.refused)
        self._desk.badge("review", len(live.attention))
        self._head(live)
        if self._old:
            # what the list in front shows has changed, too
            self._old = False
            self._ask_list()

    # --- opening what presses ---

    def _look(self, line: Attention) -> None:
        match line.concern:
            case Concern.handoff_unsigned:
                self.show_tab(UNSIGNED)
                self.unsigned.choose(line.key.partition(":")[2])
            case Concern.case_overdue:
                self.due.tab = DueTab.overdue
                self.show_tab(DUE)
            case Concern.unpapered:
                self.due.tab = DueTab.unpapered
                self.show_tab(DUE)
            case Concern.refused:
                self.show_tab(REFUSED)
            case Concern.incident:
                self.questions.find_code(line.words)
            case _:
                number = line.window.partition("、")[0]
                if self.live.board.choose(number) and self.live.board.current is not None:
                    self._open_window(self.live.board.current)

    def _open_window(self, card: WindowCard) -> None:
        WindowDetail(self._desk.theme, self._desk.host, card, self._now()).ask()

    # --- small things ---

    def _head(self, live: LiveHall | None) -> None:
        if self.isHidden():
            # an answer that comes late names no page that somebody else stands on
            return
        line = ""
        if live is not None:
            time = f"{self._local(live.read_at):%H:%M:%S}"
            line = self.tr("as of {time}").format(time=time)
            if not live.running:
                line += self.tr(" · the hall is closed, minute clocks stand still")
            if not live.heard:
                line += self.tr(" · no link to the hall, what other desks did since then is missing")
        self._desk.head(self.tr("Review"), line, ())

    def _now(self) -> datetime:
        return self._desk.now() + self._apart

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._desk.now().tzinfo)

    def _today(self) -> date:
        return self._desk.now().date()
