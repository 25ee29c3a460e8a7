"""The page of cases: found in seconds, told whole, carried on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from workstation.domain.case import CaseState
from workstation.services.casebook.views import Tab, Whose
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.cases import action_bar as bar
from workstation.ui.screens.cases.cards import FilterCard
from workstation.ui.screens.cases.case_table import Line
from workstation.ui.screens.cases.detail_panel import DetailPanel
from workstation.ui.screens.cases.list_panel import ListPanel
from workstation.ui.screens.cases.reading import ListReader
from workstation.ui.screens.cases.steps import CaseSteps
from workstation.ui.screens.cases.telling import StoryTeller
from workstation.ui.screens.cases.wanted import Wanted
from workstation.ui.screens.cases.work import CaseWork
from workstation.ui.tasks import Done

LIST = 596
NARROW = 1150
UNBOUND = 16_777_215
WATCHED = frozenset({"service_case", "person", "party", "material_row", "paper", "document", "ledger"})


class CasesPage(Screen):
    """`supplement_asked(case_id)`: go on with this case in the intake. `draft_asked(sheet_id)`: open a draft.

    The composition root brings both to the intake page.
    """

    supplement_asked = Signal(str)
    draft_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._work = CaseWork.of(desk)
        size = desk.theme.size
        whole = QHBoxLayout(self)
        whole.setContentsMargins(size(16), size(14), size(16), size(14))
        whole.setSpacing(size(12))
        self.list = ListPanel(desk)
        self.detail = DetailPanel(desk)
        whole.addWidget(self.list)
        whole.addWidget(self.detail, 1)
        self.steps = CaseSteps(desk, self._work, self)
        self.reader = ListReader(desk, self._work, self.list, self)
        self.teller = StoryTeller(desk, self._work, self.list, self.detail, self)
        self._open = False
        self._to_list = False
        self._connect()
        self._bind()

    def _connect(self) -> None:
        self.list.asked.connect(self.search)
        self.list.tab_picked.connect(self.show_tab)
        self.list.filter_wanted.connect(self.ask_filter)
        self.list.paged.connect(self.reader.turn)
        self.list.marked.connect(lambda _line: self.teller.soon())
        self.list.opened.connect(self._opened)
        self.reader.read.connect(self._read)
        self.detail.wanted.connect(self.take)
        self.detail.print_wanted.connect(self.reprint)
        self.detail.note_wanted.connect(self.note)
        self.detail.look_wanted.connect(self.teller.look)
        self.detail.paper_wanted.connect(self.steps.print_one)
        self.steps.intake_wanted.connect(self.supplement_asked)
        self.steps.changed.connect(lambda _case: self.reader.renew())

    def _bind(self) -> None:
        keys, page, table = self._desk.keys, "page:办件", self.list.table
        keys.bind("list:办件", "Up", lambda: self.list.step_by(-1), table)
        keys.bind("list:办件", "Down", lambda: self.list.step_by(1), table)
        keys.bind("list:办件", "Return", self._enter, table)
        for key, act in (
            ("Ctrl+F", self.focus_search),
            ("Ctrl+P", self.reprint),
            ("Ctrl+M", self.note),
            ("Ctrl+J", self.teller.look),
            ("Ctrl+Tab", lambda: self.next_tab(1)),
            ("Ctrl+Shift+Tab", lambda: self.next_tab(-1)),
        ):
            keys.bind("app", key, act, self)
        for key, act in (
            ("Alt+1", self._focus_list),
            ("Alt+2", self._focus_story),
            ("Alt+3", self._focus_papers),
            ("Alt+V", self.detail.toggle),
            ("Alt+Left", lambda: self.reader.turn(-1)),
            ("Alt+Right", lambda: self.reader.turn(1)),
        ):
            keys.bind(page, key, act, self)
        for name, key in bar.KEYS.items():
            keys.bind(page, key, self._taker(name), self)

    def _taker(self, name: str) -> Callable[[], None]:
        return lambda: self.take(name)

    # --- what the window asks ---

    def shown(self) -> None:
        """Read the list; the focus stands on it."""
        self._fold()
        self.reader.ask()
        self._to_list = True
        self._focus_list()

    def _read(self) -> None:
        self.teller.soon()
        if self._to_list and self.list.table.isVisible():
            # at the first visit there is nothing to stand on before the rows have come
            self._to_list = False
            # who has gone to the search meanwhile types there
            if not self.list.field.hasFocus():
                self._focus_list()

    def hidden(self) -> None:
        """Nobody looks: nothing more is asked."""
        self.reader.rest()
        self.teller.rest()

    def refresh(self) -> None:
        """F5: take in what is new."""
        self.reader.ask()

    def primary(self) -> None:
        """Ctrl+Enter: the next step of the case."""
        if self.detail.bar.main:
            self.take(self.detail.bar.main)
        elif self.detail.story is not None:
            self._desk.messages.say("info", self.tr("Nothing is left to do with this case here."))

    def back(self) -> bool:
        """Esc: out of the opened case, then out of the search."""
        if self._open and self._is_narrow():
            self._open = False
            self._fold()
            self._focus_list()
            return True
        if self.reader.wanted.text or self.reader.wanted.only:
            self._clear_field()
            self.reader.want(self.reader.wanted.plain())
            self._focus_list()
            return True
        return False

    def take_scan(self, code: str) -> bool:
        """A scanned receipt or notice: its case."""
        self._desk.tasks.query(lambda: self._work.find(code), self._scanned, self)
        return True

    def _scanned(self, done: Done[str]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self.open_case(done.value)

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Somebody changed something: renew what is shown, keep what is new for F5."""
        if tables & WATCHED:
            self.reader.rows_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With big text or a narrow window one of the two sides is shown at a time."""
        super().resizeEvent(event)
        self._fold()

    # --- which cases ---

    def open_case(self, case_id: str) -> None:
        """Show one case, wherever it stands; for other pages and the palette."""
        self._open = True
        self._clear_field()
        wanted = self.reader.wanted
        self.reader.want(Wanted(wanted.whose, wanted.tab, only=case_id))
        self._fold()

    def search(self, text: str) -> None:
        """Look through the whole hall; an empty text leads back to the list."""
        wanted, words = self.reader.wanted, text.strip()
        if words != wanted.text or (words and wanted.only):
            self.reader.want(Wanted(wanted.whose, wanted.tab, wanted.states, words))

    def show_tab(self, tab: Tab) -> None:
        """Another list."""
        self._clear_field()
        self.reader.want(Wanted(self.reader.wanted.whose, tab, self.reader.wanted.states))

    def next_tab(self, step: int) -> None:
        """Ctrl+Tab and Ctrl+Shift+Tab."""
        tabs = tuple(Tab)
        self.show_tab(tabs[(tabs.index(self.reader.wanted.tab) + step) % len(tabs)])

    def ask_filter(self) -> None:
        """Whose cases, in which states."""
        card = FilterCard(self._desk.theme, self._desk.host, self.reader.wanted, self._filtered)
        card.open(card.whose)

    def _filtered(self, whose: Whose, states: tuple[CaseState, ...]) -> None:
        wanted = self.reader.wanted
        self.reader.want(Wanted(whose, wanted.tab, states, wanted.text))

    def _clear_field(self) -> None:
        self.list.field.blockSignals(True)
        self.list.field.clear()
        self.list.field.blockSignals(False)

    # --- the case at the right ---

    def take(self, name: str) -> None:
        """Begin a step of the case, or say why it cannot be taken now."""
        story = self.detail.story
        if story is None:
            return
        if self.detail.bar.may(name):
            self.steps.take(name, story)
            return
        words = self.tr("That step cannot be taken now.")
        possible = self.tr(", ").join(step.words for step in self.detail.bar.steps)
        rest = self.tr("Possible now: {steps}").format(steps=possible) if possible else ""
        self._desk.messages.say("info", words, rest)

    def reprint(self) -> None:
        """Ctrl+P."""
        if self.detail.story is not None and not self.detail.story.row.older:
            self.steps.reprint(self.detail.story)

    def note(self) -> None:
        """Ctrl+M."""
        story = self.detail.story
        if story is not None and not story.row.older:
            self.steps.note(story)

    # --- focus and width ---

    def _enter(self) -> None:
        line = self.list.table.current()
        if line is not None:
            self._opened(line)

    def _opened(self, line: Line) -> None:
        if line.draft is not None:
            self.draft_asked.emit(line.draft.id)
            return
        self._open = True
        self._fold()
        self._focus_story()

    def focus_search(self) -> None:
        """Ctrl+F."""
        self._open = False
        self._fold()
        self.list.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.field.selectAll()

    def _focus_list(self) -> None:
        if self._is_narrow() and self._open:
            self._open = False
            self._fold()
        table = self.list.table
        # before the rows have come the list itself waits for them
        (table if table.isVisible() else self.list.rows).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_story(self) -> None:
        first = next(iter(self.detail.bar.buttons.values()), None) or self.detail.note
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_papers(self) -> None:
        if self.detail.side.papers:
            self.detail.side.papers[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_narrow(self) -> bool:
        return self.width() < self._desk.theme.size(NARROW)

    def _fold(self) -> None:
        narrow = self._is_narrow()
        self.list.setVisible(not narrow or not self._open)
        self.detail.setVisible(not narrow or self._open)
        wide = max(self._desk.theme.size(LIST), self.width() * 2 // 5)
        self.list.setMinimumWidth(0 if narrow else wide)
        self.list.setMaximumWidth(UNBOUND if narrow else wide)
