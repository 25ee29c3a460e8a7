"""The page 受理: from the item to the printed paper, without the mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from workstation.domain.errors import RuleBroken
from workstation.services.intake.returning import CaseLine
from workstation.ui.announce import announce
from workstation.ui.messages import wording
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.intake.deciding import Deciding
from workstation.ui.screens.intake.ending import Ending
from workstation.ui.screens.intake.finished_view import FinishedView
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.list_watch import ListWatch
from workstation.ui.screens.intake.opening import Opening
from workstation.ui.screens.intake.page_keys import bind_page_keys
from workstation.ui.screens.intake.remarks import Remarks
from workstation.ui.screens.intake.revealing import Revealing
from workstation.ui.screens.intake.saver import DraftSaver
from workstation.ui.screens.intake.search_view import SearchView
from workstation.ui.screens.intake.work import IntakeWork, Opened
from workstation.ui.screens.intake.work_view import WorkView
from workstation.ui.ticket_control import TicketControl
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
        self._alike = ""
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
        self.opening = Opening(desk.tasks, self.work, self.keeper, self.saver, self)
        self.deciding = Deciding(desk, self.work, self.keeper, self.saver, self.view, self.today)
        self.ending = Ending(self.deciding, self.opening, self.keeper, self.stack, self.done_view, self)
        self.remarks = Remarks(desk.messages, self)
        self.revealing = Revealing(desk, self.work, self.keeper, self)
        self.lists = ListWatch(
            desk, self.work.reference_now, lambda: self.deciding.reference, self.keeper, self
        )
        self._connect()
        bind_page_keys(self)
        self.waiting.say(Kind.LOADING, self.tr("Opening."))

    def _connect(self) -> None:
        self.search.chosen.connect(self.choose)
        self.search.register.connect(lambda: self.desk.keys.press("Ctrl+D"))
        self.view.item.change.connect(self.change_item)
        self.view.item.placed.connect(self._placed)
        self.view.summary.change.connect(self.change_item)
        control = self.desk.parts.get(TicketControl)
        if control is not None:
            # with the paper out, F2 is the one thing left to do for this number
            self.finished.connect(lambda: control.mark_ready(True))
            control.beginning.connect(self.saver.flush)
        self.view.situations.finished.connect(self.to_materials)
        self.view.checklist.back.clicked.connect(self.take_back)
        self.view.checklist.rows.strips.unnamed.connect(self.remarks.unnamed)
        self.view.checklist.rows.skipped.connect(self.remarks.skipped)
        self.view.applicant.numbered.connect(self.opening.look_for_person)
        self.keeper.opened.connect(self._show_item)
        self.opening.begun.connect(self._begun)
        self.opening.failed.connect(self._say_trouble)
        self.opening.alike.connect(self._found_alike)
        self.ending.stands.connect(self.finished)
        self.done_view.again.clicked.connect(self.deciding.again.print_again)
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
            self.opening.look_again()

    def hidden(self) -> None:
        """What is half done lies in the station file."""
        self.saver.flush()

    def open_for(self, ticket_id: str | None, *, take: bool = True) -> None:
        """Begin for a number (None: the one served here). `take`: begin the item chosen with it at once."""
        if ticket_id is not None and ticket_id == self.opening.ticket and not self.opening.empty:
            self._focus()
            return
        self.opening.for_ticket(ticket_id, take)

    def open_case(self, case_id: str, ticket_id: str | None = None) -> None:
        """Go on with a case: the focus stands on its first open row."""
        self.opening.case(case_id, ticket_id)

    def open_draft(self, sheet_id: str) -> None:
        """Go on with a draft of mine, whichever number it belongs to."""
        self.opening.draft(sheet_id)

    def _begun(self, opened: Opened, take: bool) -> None:
        self.opened, self._alike = opened, ""
        self.deciding.reference = opened.reference
        self.keeper.open(opened.sheet)
        if opened.sheet.checklist is not None:
            self._go_on(opened)
            return
        self._show_search()
        if take and opened.chosen in opened.reference.items:
            self.choose(opened.chosen, True)

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
        self.search.begin(self.opened, self.opening.find, current)
        self.stack.setCurrentWidget(self.search)
        self._focus()

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
        self.view.want_left(self.view.situations.has_open())
        self._focus()
        self.opening.look_for_alike(sheet)

    def change_item(self) -> None:
        """Alt+1: back to the search; what was judged stays until another item is taken."""
        sheet = self.keeper.sheet
        if sheet is None or sheet.case_id is not None or self.deciding.busy:
            return
        self._show_search(sheet.item.key if sheet.item else "")

    def _show_item(self) -> None:
        sheet = self.keeper.sheet
        if sheet is not None and sheet.item is not None and self.opened is not None:
            self.view.item.show_item(
                sheet.item, self.opened.reference, sheet.trips, sheet.case_no or "", sheet.property_place
            )  # fmt: skip
            self.view.arrange()

    def _placed(self, text: str) -> None:
        self.keeper.put(replace(self.keeper.need, property_place=text))

    def _found_alike(self, found: CaseLine) -> None:
        self._alike = found.id
        self.remarks.alike(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, while the case like this one is spoken of, goes on with it; the new draft goes away."""
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        sheet = self.keeper.sheet
        if plain and self._alike and sheet is not None and not sheet.held_count:
            self.saver.pause()
            self.desk.tasks.write(lambda: self.work.drop(sheet.id), lambda _done: None, self)
            self.desk.messages.clear()
            self.open_case(self._alike, sheet.ticket_id)
            return
        super().keyPressEvent(event)

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
        self.remarks.taken_back("" if self.deciding.busy else self.keeper.step_back())

    def refresh(self) -> None:
        """F5: the result stays, with its paper to be printed again."""
        if self.keeper.sheet is None and self.stack.currentWidget() is not self.done_view:
            self.open_for(None, take=False)

    def begin_new(self) -> None:
        """Ctrl+N: a fresh sheet for the same number; the draft stays where it is."""
        ticket = self.opening.ticket
        self.saver.flush()
        self.keeper.open(None)
        self.opening.for_ticket(ticket, False, fresh=True)

    def take_scan(self, code: str) -> bool:
        """A receipt or notice: open its case."""
        return self.opening.code(code)

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Another number is served here: an empty page follows it."""
        self.deciding.approving.rows_changed(tables)
        self.lists.rows_changed(tables)
        if "ticket" in tables and not self.deciding.busy:
            self.opening.look_again()
