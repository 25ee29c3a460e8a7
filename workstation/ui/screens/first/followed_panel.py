"""我首问的: followed until there is an answer and the person knows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from workstation.services.first.views import FirstPage, Followed
from workstation.ui.messages import Wording
from workstation.ui.screen import Desk
from workstation.ui.screens.first.row_words import due_tone, due_words, name_words, standing_tag, where_words
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.tag import Tag

WHERE = 2
NARROW = 600
OPEN, CLOSED, ALL = "open", "closed", "all"
TABS = (OPEN, CLOSED, ALL)


class FollowedPanel(Panel):
    """`opened(row)`: Enter or double click, what can be done with it."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "")
        self._desk = desk
        self._page: FirstPage | None = None
        self._query = ""
        self.say(self.tr("I was asked first"))
        self.explain(self.tr("followed until there is a result"), self.tr("to the end"))
        self.tabs = Segmented(
            desk.theme,
            (
                Segment(OPEN, self.tr("Open")),
                Segment(CLOSED, self.tr("Answered")),
                Segment(ALL, self.tr("All")),
            ),
            about=self.tr("Which matters"),
        )
        self.filter = SearchField(desk.theme, self.tr("Name, words or number"))
        self.filter.setFixedWidth(desk.theme.size(190))
        self.filter.asked.connect(self.search)
        self.filter.entered.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.filter.hide()
        self.add_right(self.filter)
        self.tabs.choose(OPEN)
        self.tabs.picked.connect(self.show_tab)
        self.add_right(self.tabs)
        model: RowsModel[Followed] = RowsModel(
            (
                Column(self.tr("Person"), lambda row: name_words(row.name), Cell.STRONG, 104, tone=_ink),
                Column(self.tr("Asked"), lambda row: row.words, tone=_ink),
                Column(self.tr("Where it is now"), where_words, width=164, tone=_ink),
                Column(self.tr("State"), lambda _row: "", Cell.TAGS, 132, tags=self._tags),
                Column(self.tr("Answer by"), self._due, Cell.COUNT, 128, tone=due_tone),
            ),
            lambda row: row.id,
        )
        self.table: RowsTable[Followed] = RowsTable(desk.theme, model, name=self.tr("I was asked first"))
        self.table.opened.connect(self.opened)
        self.rows = RowsOrState(desk.theme, self.table)
        self.body.addWidget(self.rows, 1)
        self.rows.show_state(Kind.LOADING, self.tr("Reading…"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type there is no room for where it is; the state says it shorter."""
        super().resizeEvent(event)
        self.table.setColumnHidden(WHERE, self.width() < self._desk.theme.size(NARROW))

    def show_page(self, page: FirstPage) -> None:
        """Show the rows of a page; selection and scroll position stay."""
        self._page = page
        count = sum(one.open for one in page.followed)
        self.tabs.change(OPEN, Segment(OPEN, self.tr("Open {n}").format(n=count)))
        self.show_tab(self.tabs.chosen)

    def show_tab(self, name: str) -> None:
        """Open ones, answered ones, or all."""
        self.tabs.choose(name)
        if self._page is None:
            return
        rows = [one for one in self._page.followed if self._wanted(one, name)]
        self.table.set_rows(rows)
        if rows:
            self.rows.show_rows()
        elif self._query:
            self.rows.show_state(Kind.EMPTY, self.tr("None of them speaks of that."))
        else:
            self.rows.show_state(
                Kind.EMPTY,
                self.tr("Nothing is open."),
                self.tr("Whoever is asked first writes it down: Ctrl+D on any page."),
            )

    def next_tab(self, step: int) -> None:
        """Ctrl+Tab and Ctrl+Shift+Tab."""
        self.show_tab(TABS[(TABS.index(self.tabs.chosen) + step) % len(TABS)])

    def ask_filter(self) -> None:
        """Ctrl+F: show the field, or take it away with what it filtered."""
        shows = self.filter.isHidden()
        self.filter.setVisible(shows)
        self.extra.setVisible(not shows)
        if shows:
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.filter.clear()

    def search(self, query: str) -> None:
        """Ctrl+F: only rows that speak of this."""
        self._query = query.strip()
        self.show_tab(self.tabs.chosen)

    def show_trouble(self, spoken: Wording, offline: bool) -> None:
        """The rows could not be read."""
        if self._page is None:
            self.rows.show_state(Kind.OFFLINE if offline else Kind.ERROR, spoken.happened, spoken.rest)

    def _wanted(self, one: Followed, name: str) -> bool:
        if name != ALL and one.open != (name == OPEN):
            return False
        spoken = (one.name, one.words, one.no, one.answer)
        return not self._query or any(self._query in text for text in spoken)

    def _due(self, row: Followed) -> str:
        return due_words(row, self._desk.now())

    def _tags(self, row: Followed) -> tuple[Tag, ...]:
        return (standing_tag(row),)


def _ink(row: Followed) -> str:
    return "" if row.open else "ink.muted"
