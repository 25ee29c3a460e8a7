"""The page 受理: from the item to the printed paper, without the mouse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from workstation.domain.errors import RuleBroken
from workstation.domain.outcome import Outcome
from workstation.services.intake.returning import CaseLine
from workstation.services.intake.service import Done as Decided
from workstation.services.intake.sheet import Sheet
from workstation.services.item_search import FoundItem, ItemSearch
from workstation.services.papers.service import PaperView
from workstation.ui.announce import announce
from workstation.ui.messages import wording
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.intake.deciding import Deciding
from workstation.ui.screens.intake.finished_view import FinishedView
from workstation.ui.screens.intake.item_panel import short_no
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.page_keys import bind_page_keys
from workstation.ui.screens.intake.saver import DraftSaver
from workstation.ui.screens.intake.search_view import SearchView
from workstation.ui.screens.intake.work import Finished, IntakeWork, Opened
from workstation.ui.screens.intake.work_view import WorkView
from workstation.ui.tasks import Done
from workstation.ui.widgets.page_state import Kind, PageState


class IntakePage(Screen):
    """`finished()` when the papers of an outcome are made. `open_for` and `open_case` begin something."""

    finished = Signal()

    def __init__(self, desk: Desk, work: IntakeWork | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.work = work or IntakeWork.of(desk)
        self.keeper = SheetKeeper(self)
        self.opened: Opened | None = None
        self._search: ItemSearch | None = None
        self._asked = 0
        self._ready = self._opening = False
        self.judge = Judge(
            self.keeper, self.today, desk.messages.refused, lambda words: announce(self, words)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self.waiting = PageState(desk.theme)
        self.search = SearchView(desk.theme, desk.keys)
        self.view = WorkView(desk.theme, desk.keys, desk.tasks, self.keeper, self.judge, self.today)
        self.done_view = FinishedView(desk.theme)
        for part in (self.waiting, self.search, self.view, self.done_view):
            self.stack.addWidget(part)
        self.saver = DraftSaver(desk.tasks, desk.messages, self.work, self.keeper, self)
        self.deciding = Deciding(desk, self.work, self.keeper, self.saver, self.view, self.today)
        self._connect()
        bind_page_keys(self)
        self.waiting.say(Kind.LOADING, self.tr("Opening."))

    def _connect(self) -> None:
        self.search.chosen.connect(self.choose)
        self.search.register.connect(lambda: self.desk.keys.press("Ctrl+D"))
        self.view.item.change.connect(self.change_item)
        self.view.summary.change.connect(self.change_item)
        self.view.situations.finished.connect(self.to_materials)
        self.view.checklist.back.clicked.connect(self.take_back)
        self.view.checklist.rows.strips.unnamed.connect(self._unnamed)
        self.view.checklist.rows.skipped.connect(self._skipped)
        self.keeper.opened.connect(self._show_item)
        self.deciding.decided.connect(self._decided)
        self.deciding.printed.connect(self._printed)
        self.done_view.again.clicked.connect(self.print_again)
        self.done_view.more.clicked.connect(self.begin_new)

    def today(self) -> date:
        """The legal day at this station."""
        return self.desk.now().date()

    # --- opening ---

    def shown(self) -> None:
        """Begin with the number served here, or go on where it was left."""
        if self.keeper.sheet is None and self.stack.currentWidget() is not self.done_view:
            self.open_for(None, take=False)
        else:
            self._focus()

    def hidden(self) -> None:
        """What is half done lies in the station file."""
        self.saver.flush()

    def open_for(self, ticket_id: str | None, *, take: bool = True) -> None:
        """Begin for a number (None: the one served here). `take`: the item chosen with it is begun at once."""
        self._open(lambda: self.work.open_now(ticket_id), take)

    def open_case(self, case_id: str, ticket_id: str | None = None) -> None:
        """Go on with a case: the focus stands on its first open row."""
        self._open(lambda: self.work.open_case(case_id, ticket_id or self._ticket()), True)

    def _ticket(self) -> str | None:
        return self.keeper.sheet.ticket_id if self.keeper.sheet else None

    def _open(self, load: object, take: bool) -> None:
        self.saver.flush()
        self._asked += 1
        self._opening = True
        number, search = self._asked, self.work.search

        def work() -> tuple[Opened, ItemSearch]:
            return load(), search()  # type: ignore[operator]

        # behind the writes already on their way: a draft just saved is found
        self.desk.tasks.write(work, lambda done: self._came(number, take, done), self)

    def _came(self, number: int, take: bool, done: Done[tuple[Opened, ItemSearch]]) -> None:
        if number != self._asked:
            return
        self._opening = False
        if done.error is not None:
            self._say_trouble(done.error)
            return
        self.opened, self._search = done.value
        self._ready = True
        self.deciding.reference = self.opened.reference
        self.keeper.open(self.opened.sheet)
        if self.opened.sheet.checklist is not None:
            self._go_on(self.opened)
            return
        self._show_search()
        chosen = self.opened.chosen
        if take and chosen in self.opened.reference.items:
            self.choose(chosen, True)

    def _say_trouble(self, error: RuleBroken) -> None:
        spoken = wording(error)
        kind = Kind.OFFLINE if error.code == "hall_unreachable" else Kind.ERROR
        if self.keeper.sheet is None:
            self.waiting.say(
                kind, spoken.happened, spoken.rest, button=self.tr("Try again"), key="F5", act=self.refresh
            )
            self.stack.setCurrentWidget(self.waiting)
        else:
            self.desk.messages.refused(error)

    def _go_on(self, opened: Opened) -> None:
        self.stack.setCurrentWidget(self.view)
        if opened.restored:
            words = self.tr("The draft is back as it was left.")
            self.desk.messages.say("info", words)
        self._focus()

    def _show_search(self, current: str = "") -> None:
        if self.opened is None:
            return
        self.search.begin(self.opened, self._find, current)
        self.stack.setCurrentWidget(self.search)
        self._focus()

    def _find(self, query: str, groups: tuple[str, ...]) -> tuple[FoundItem, ...]:
        return self._search.find(query, groups) if self._search else ()

    def _focus(self) -> None:
        front = self.stack.currentWidget()
        if front is self.search:
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif front is self.view and self.view.situations.has_open():
            self.view.situations.go_to(self.view.situations.current)
        elif front is self.view:
            self.view.checklist.rows.go_to_first_open()

    # --- item ---

    def choose(self, key: str, own: bool) -> None:
        """Begin an item; another window's item becomes a first-asked record."""
        if not own:
            if not self.desk.keys.press("Ctrl+D"):
                self.desk.messages.say("info", self.tr("This item is not taken in at this window."))
            return
        try:
            sheet = self.work.choose(self.keeper.need, key)
        except RuleBroken as refusal:
            self.desk.messages.refused(refusal)
            return
        self.desk.messages.clear()
        self.keeper.put(sheet, self.tr("Item chosen"))
        self._show_item()
        self.view.checklist.rows.refresh()
        self.stack.setCurrentWidget(self.view)
        self.view.want_left(False)
        self._focus()
        self._look_for_duplicates(sheet)

    def change_item(self) -> None:
        """Alt+1: back to the search; what was judged stays until another item is taken."""
        sheet = self.keeper.sheet
        if sheet is None or sheet.case_id is not None or self.deciding.busy:
            return
        self._show_search(sheet.item.key if sheet.item else "")

    def _show_item(self) -> None:
        sheet = self.keeper.sheet
        if sheet is not None and sheet.item is not None and self.opened is not None:
            self.view.item.show_item(sheet.item, self.opened.reference, sheet.trips, sheet.case_no or "")
            self.view.arrange()

    def _look_for_duplicates(self, sheet: Sheet) -> None:
        if sheet.case_id is None and sheet.applicant is not None:
            self.desk.tasks.query(lambda: self.work.duplicates(sheet), self._duplicates_came, self)

    def _duplicates_came(self, done: Done[tuple[CaseLine, ...]]) -> None:
        if not done.ok or not done.value or self.keeper.sheet is None:
            return
        found = done.value[0]
        day = found.received_on.isoformat() if found.received_on else ""
        words = self.tr("There is one like this already: {no} of {day}.").format(
            no=short_no(found.case_no), day=day
        )
        self.desk.messages.say(
            "warn", words, self.tr("Nothing new was made. Scan its paper to go on with it.")
        )

    # --- keys ---

    def to_materials(self) -> None:
        """Alt+4, or the last question was answered."""
        self.view.want_left(False)
        self.view.checklist.rows.go_to_first_open()

    def to_left(self, part: str) -> None:
        """Alt+2 and Alt+3."""
        if self.stack.currentWidget() is not self.view:
            return
        self.view.want_left(True)
        if part == "applicant":
            self.view.applicant.open_fields()
        else:
            self.view.situations.go_to(self.view.situations.current)

    def primary(self) -> None:
        """Ctrl+Enter."""
        if self.stack.currentWidget() is self.view:
            self.deciding.go()
        elif self.stack.currentWidget() is self.search:
            self.search.take(self.search.at)

    def back(self) -> bool:
        """Esc: from the search back to the work; else nothing to go back to."""
        sheet = self.keeper.sheet
        if self.stack.currentWidget() is self.search and sheet is not None and sheet.checklist is not None:
            self.stack.setCurrentWidget(self.view)
            self._focus()
            return True
        if self.stack.currentWidget() is self.view and not self.view.checklist.rows.hasFocus():
            self.to_materials()
            return True
        return False

    def take_back(self) -> None:
        """Ctrl+Z: the last judgement, as long as the sheet is on the screen."""
        if self.desk.undo.offered:
            self.desk.undo.take()
            return
        words = self.keeper.step_back() if not self.deciding.busy else ""
        if words:
            said = self.tr("Taken back: {step}").format(step=words)
            self.desk.messages.say("info", said)
        else:
            self.desk.messages.say("info", self.tr("There is nothing to take back."))

    def refresh(self) -> None:
        """F5."""
        if self.keeper.sheet is None:
            self.open_for(None, take=False)

    def begin_new(self) -> None:
        """Ctrl+N: a fresh sheet for the same number; the draft stays where it is."""
        self.keeper.open(None)
        self.open_for(None, take=False)

    def take_scan(self, code: str) -> bool:
        """A receipt or notice: open its case."""
        self.desk.tasks.query(lambda: self.work.find_case(code), self._scanned, self)
        return True

    def _scanned(self, done: Done[str]) -> None:
        if done.error is not None:
            self.desk.messages.refused(done.error)
        else:
            self.open_case(done.value)

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Another number is served here: an empty page follows it."""
        if "ticket" not in tables or not self._ready or self.deciding.busy:
            return
        if self._empty():
            self.desk.tasks.query(self.work.served, self._served, self)

    def _empty(self) -> bool:
        sheet = self.keeper.sheet
        return sheet is None or (sheet.checklist is None and sheet.case_id is None)

    def _served(self, done: Done[str | None]) -> None:
        shown = self.stack.currentWidget() is not self.done_view
        if done.ok and not self._opening and self._empty() and shown and done.value != self._ticket():
            self.open_for(None, take=False)

    # --- the end ---

    def _unnamed(self, material: str) -> None:
        words = self.tr("{material}: not judged.").format(material=material)
        self.desk.messages.say(
            "warn", words, self.tr("Not in order needs a reason: press 3, then a to d or Enter.")
        )

    def _skipped(self, materials: tuple[str, ...]) -> None:
        words = self.tr("%n left for the hand: they want counts or a date.", "", len(materials))
        self.desk.messages.say("info", words)

    def _decided(self, outcome: Outcome, done: Decided) -> None:
        self.done_view.show_printing(outcome, done.case_no)
        self.keeper.open(None)
        self.stack.setCurrentWidget(self.done_view)
        self.finished.emit()

    def _printed(self, outcome: Outcome, finished: Finished) -> None:
        self.done_view.show_finished(outcome, finished)

    def print_again(self) -> None:
        """Ctrl+P: what did not come out, else my last paper."""
        self.desk.tasks.query(
            lambda: self.work.print_again(self.work.last_paper().id), self._printed_again, self
        )

    def _printed_again(self, done: Done[PaperView]) -> None:
        if done.error is not None:
            self.desk.messages.refused(done.error)
            return
        view = done.value
        if view.out:
            words = self.tr("Printed, {no}, print no. {n}.")
            self.desk.messages.say("ok", words.format(no=view.doc_no or "", n=view.print_count))
        else:
            self.deciding.say_not_out(view.kind, view.failure or "printer_trouble", view.doc_no or "")
