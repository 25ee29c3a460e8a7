"""The left side: search, filter, tabs, the list, and where in it one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.services.casebook.views import CasePage, CaseRow, DraftRow, Tab, Whose
from workstation.store.read.casebook import PAGE
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.case_table import Line, case_table
from workstation.ui.screens.cases.tab_strip import TabStrip
from workstation.ui.screens.cases.wanted import Wanted
from workstation.ui.widgets.keycap import OUTLINE, QUIET, KeyCap, KeyCapButton
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.text import ElidedLabel, label, rule

SEARCH_MS = 120


class ListPanel(Panel):
    """`asked(text)`: somebody types. `tab_picked(tab)`, `filter_wanted()`, `paged(step)`.

    `marked(line)`: another row is the current one; `opened(line)`: Enter or double click.
    """

    asked = Signal(str)
    tab_picked = Signal(object)
    filter_wanted = Signal()
    paged = Signal(int)
    marked = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        theme, size = desk.theme, desk.theme.size
        self.body.addWidget(self._search_row())
        self.body.addWidget(rule())
        self.tabs = TabStrip(theme, self.tr("List"))
        self.tabs.show_counts(Whose.mine, None)
        self.tabs.picked.connect(self.tab_picked)
        self.body.addWidget(self.tabs)
        self.body.addWidget(rule())
        self.table: RowsTable[Line] = case_table(theme, desk.now, self.tr("Cases"))
        self.table.opened.connect(self.opened)
        self.table.marked.connect(self.marked)
        self.rows = RowsOrState(theme, self.table)
        self.body.addWidget(self.rows, 1)
        self.note = QFrame()
        self.note.setProperty("kind", "note")
        line = QHBoxLayout(self.note)
        line.setContentsMargins(size(14), size(5), size(14), size(5))
        self.note_words = ElidedLabel("", "soft")
        line.addWidget(self.note_words)
        self.body.addWidget(self.note)
        self.note.hide()
        self._foot()
        self._page: CasePage | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SEARCH_MS)
        self._waiting.timeout.connect(lambda: self.asked.emit(self.field.query))
        self.rows.show_state(Kind.LOADING, self.tr("Reading…"))

    def _search_row(self) -> QWidget:
        theme, size = self._desk.theme, self._desk.theme.size
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(size(14), size(10), size(14), size(10))
        row.setSpacing(size(8))
        hint = self.tr("Name, initials, ID number, case number, or scan a receipt")
        self.field = SearchField(theme, hint)
        self.field.asked.connect(lambda _query: self._waiting.start())
        self.field.moved.connect(self.step_by)
        self.field.entered.connect(self._enter)
        row.addWidget(self.field, 1)
        row.addWidget(KeyCap(theme, "Ctrl+F"))
        self.filter = KeyCapButton(theme, self.tr("Filter"), "", OUTLINE, icon="filter")
        self.filter.clicked.connect(self.filter_wanted)
        row.addWidget(self.filter)
        return holder

    def _foot(self) -> None:
        theme = self._desk.theme
        foot = self.add_foot()
        foot.addWidget(KeyCap(theme, "Up"))
        foot.addWidget(KeyCap(theme, "Down", self.tr("choose")))
        foot.addWidget(KeyCap(theme, "Return", self.tr("open")))
        foot.addWidget(KeyCap(theme, "Ctrl+P", self.tr("reprint")))
        foot.addStretch(1)
        self.before = KeyCapButton(theme, "", "Alt+Left", QUIET, height=28)
        self.after = KeyCapButton(theme, "", "Alt+Right", QUIET, height=28)
        self.before.setAccessibleName(self.tr("Page before"))
        self.after.setAccessibleName(self.tr("Next page"))
        self.before.clicked.connect(lambda: self.paged.emit(-1))
        self.after.clicked.connect(lambda: self.paged.emit(1))
        self.where = label("", "soft")
        foot.addWidget(self.before)
        foot.addWidget(self.where)
        foot.addWidget(self.after)

    def _enter(self) -> None:
        self._waiting.stop()
        self.asked.emit(self.field.query)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_by(self, step: int) -> None:
        """The row above or below becomes the current one."""
        place = self.table.currentIndex().row() + step
        self.table.choose(min(max(place, 0), self.table.rows_model.rowCount() - 1))

    # --- showing ---

    def show_page(
        self, wanted: Wanted, page: CasePage, drafts: Sequence[DraftRow], older: Sequence[CaseRow] = ()
    ) -> None:
        """Show these rows and the figures; selection and scroll position stay."""
        self._page = page
        self.tabs.show_counts(wanted.whose, page.counts)
        searching = bool(wanted.text or wanted.only)
        self.tabs.choose(None if searching else wanted.tab)
        lines = lines_of(wanted, page, drafts, older)
        self.table.set_rows(lines)
        if lines:
            self.rows.show_rows()
            if self.table.current() is None:
                self.table.choose(0)
        else:
            self._show_empty(wanted)
        self._say_where(wanted, page, len(lines))
        filtered = bool(wanted.states) or wanted.whose is not Whose.mine
        self.filter.show_as(self.tr("Filter on") if filtered else self.tr("Filter"))

    def offer_page(self, wanted: Wanted, page: CasePage, drafts: Sequence[DraftRow]) -> int:
        """Renew the rows shown; new ones wait for F5. Returns how many wait."""
        self.tabs.show_counts(wanted.whose, page.counts)
        return self.table.offer_rows(lines_of(wanted, page, drafts, ()))

    def _show_empty(self, wanted: Wanted) -> None:
        if wanted.text or wanted.only:
            title = self.tr("No case fits “{text}”.").format(text=wanted.text)
            text = self.tr("Half a name, initials, a part of the number or the whole ID number will do.")
            self.rows.show_state(Kind.EMPTY, title, text)
            return
        title = self.tr("No case here.")
        if wanted.tab is Tab.every and wanted.whose is Whose.mine:
            title = self.tr("You have not handled a case yet.")
        elif wanted.tab is Tab.drafts:
            title = self.tr("No draft is open.")
        text = self.tr("Type a name or a number to look through the whole hall.")
        self.rows.show_state(Kind.EMPTY, title, text)

    def _say_where(self, wanted: Wanted, page: CasePage, shown: int) -> None:
        total = page.total if wanted.tab is not Tab.drafts or wanted.text else shown
        if not shown:
            self.where.setText("")
        elif page.more:
            words = self.tr("{first}–{last} of more than {total}")
            self.where.setText(self._filled(words, page.first, shown, total))
        else:
            self.where.setText(self._filled(self.tr("{first}–{last} of {total}"), page.first, shown, total))
        self.before.setVisible(page.first > 0)
        self.after.setVisible(page.first + PAGE < total)

    @staticmethod
    def _filled(words: str, first: int, shown: int, total: int) -> str:
        last = min(first + shown, max(total, first + shown))
        return words.format(first=first + 1, last=last, total=f"{max(total, last):,}")

    def remark(self, words: str) -> None:
        """A remark below the list; "" takes it away."""
        self.note_words.setText(words)
        self.note.setVisible(bool(words))

    @property
    def page(self) -> CasePage | None:
        """What is shown."""
        return self._page


def lines_of(
    wanted: Wanted, page: CasePage, drafts: Sequence[DraftRow], older: Sequence[CaseRow]
) -> list[Line]:
    """The lines of a page: cases, drafts in their tab, what only the hall has at the end."""
    if wanted.tab is Tab.drafts and not wanted.text and not wanted.only:
        return [Line(draft=draft) for draft in drafts]
    known = {row.id for row in page.rows}
    return [Line(row) for row in (*page.rows, *(row for row in older if row.id not in known))]
