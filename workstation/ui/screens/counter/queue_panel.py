"""The waiting list: my window, the windows beside mine, the whole hall."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from workstation.services.tickets.views import CounterView, QueueRow
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.ticket_control import TicketControl
from workstation.ui.ticket_control.words import mark_tag, minutes_words
from workstation.ui.widgets.keycap import QUIET, KeyCap, KeyCapButton
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel

LONG_WAIT_MINUTES = 10
TABS = ("mine", "zone", "hall")


class QueuePanel(Panel):
    """`opened(row)`: Enter or double click on a number."""

    opened = Signal(object)

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme, "")
        self._desk, self._control = desk, control
        theme = desk.theme
        self._view: CounterView | None = None
        self._minute = -1
        self.say(self.tr("Waiting"), "")
        self.stale = TagLabel(theme, Tag(""), self.head)
        self.add_right(self.stale)
        self.drawer = KeyCapButton(theme, "", "", QUIET, height=30)
        self.drawer.hide()
        self.add_right(self.drawer)
        self.tabs = Segmented(
            theme,
            (
                Segment("mine", self.tr("This window")),
                Segment("zone", self.tr("Beside me")),
                Segment("hall", self.tr("Whole hall")),
            ),
            about=self.tr("Whose numbers"),
        )
        self.tabs.choose("mine")
        self.tabs.picked.connect(self.show_tab)
        self.add_right(self.tabs)
        model: RowsModel[QueueRow] = RowsModel(
            (
                Column(self.tr("Number"), lambda row: row.no, Cell.NUMBER, 80),
                Column(self.tr("Service"), lambda row: row.item),
                Column(self.tr("Person"), self._person, Cell.STRONG, 150, tone=self._person_tone),
                Column(self.tr("Marks"), lambda _row: "", Cell.TAGS, 210, tags=self._tags),
                Column(self.tr("Waits"), self._waits, Cell.COUNT, 76, tone=self._tone),
                Column(self.tr("Taken"), self._taken, Cell.TIME, 76),
            ),
            lambda row: row.id,
        )
        self.table: RowsTable[QueueRow] = RowsTable(theme, model, name=self.tr("Waiting"))
        self.table.opened.connect(self.opened)
        self.rows = RowsOrState(theme, self.table)
        # a few rows are enough before the page begins to scroll
        self.rows.setMinimumHeight(theme.size(104))
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.rows)
        self.body.addLayout(holder)
        foot = self.add_foot()
        foot.addWidget(KeyCap(theme, "Up"))
        foot.addWidget(KeyCap(theme, "Down", self.tr("choose")))
        foot.addWidget(KeyCap(theme, "Return", self.tr("call this one")))
        foot.addWidget(KeyCap(theme, "Ctrl+M", self.tr("marks")))
        self.order = ElidedLabel("", "soft")
        foot.addWidget(self.order, 1)
        self._foot = foot.parentWidget()
        self.rows.show_state(Kind.LOADING, self.tr("Reading…"))

    def show_view(self, view: CounterView) -> None:
        """Show the rows of a view; selection and scroll position stay."""
        self._view = view
        self._minute = -1
        self.tabs.change(
            "zone", Segment("zone", self.tr("Beside me {letters}").format(letters=view.zone_name))
        )
        self.tabs.change("hall", Segment("hall", self.tr("Whole hall {n}").format(n=len(view.hall))))
        # with somebody at the window the list only informs: its rows need the room more than its keys
        self._foot.setVisible(view.current is None)
        words = self.tr("Published ground › booked › sent on and held › first come (1 ordinary after {n})")
        self.order.setText(words.format(n=view.rule.ordinary_after))
        self.show_tab(self.tabs.chosen)

    def show_tab(self, name: str) -> None:
        """Show the numbers of my window, of those beside mine or of the whole hall."""
        self.tabs.choose(name)
        view = self._view
        if view is None:
            return
        rows = {"mine": view.mine, "zone": view.zone, "hall": view.hall}[name]
        self.table.set_rows(rows)
        if rows:
            self.rows.show_rows()
            if self.table.current() is None:
                self.table.choose(0)
        else:
            self.rows.show_state(Kind.EMPTY, self.tr("Nobody is waiting."))
        longest = max((self._seconds(row) for row in view.mine), default=0.0)
        extra = self.tr("%n that this window can take", "", len(view.mine))
        if view.current is not None and longest:
            words = self.tr("longest wait {minutes}").format(minutes=minutes_words(longest))
            extra = f"{extra} · {words}"
        self.say(extra=extra)
        self.show_link()

    def next_tab(self, step: int) -> None:
        """Ctrl+Tab and Ctrl+Shift+Tab."""
        self.show_tab(TABS[(TABS.index(self.tabs.chosen) + step) % len(TABS)])

    def show_link(self) -> None:
        """Without a link say of when these rows are."""
        view = self._view
        if view is None or self._control.online:
            self.stale.show_tag(Tag(""))
            return
        at = f"{view.read_at.astimezone(self._control.zone):%H:%M}"
        self.stale.show_tag(Tag(self.tr("as of {time}").format(time=at), "offline", "cloud-off"))

    def show_error(self) -> None:
        """The rows could not be read: say so, keep what is there."""
        if self._control.error is not None and self._view is None:
            spoken = wording(self._control.error)
            self.rows.show_state(Kind.ERROR, spoken.happened, spoken.rest)

    def tick(self) -> None:
        """A minute went by: the waiting times change, nothing is asked."""
        minute = int(self._desk.now().timestamp() // 60)
        if self._view is not None and minute != self._minute:
            self._minute = minute
            self.show_tab(self.tabs.chosen)

    def _seconds(self, row: QueueRow) -> float:
        return (self._desk.now() - row.taken_at).total_seconds()

    def _waits(self, row: QueueRow) -> str:
        return minutes_words(self._seconds(row))

    def _tone(self, row: QueueRow) -> str:
        return "warn.ink" if self._seconds(row) >= LONG_WAIT_MINUTES * 60 else ""

    def _taken(self, row: QueueRow) -> str:
        return f"{row.taken_at.astimezone(self._control.zone):%H:%M}"

    def _person(self, row: QueueRow) -> str:
        return row.person or self.tr("no name")

    @staticmethod
    def _person_tone(row: QueueRow) -> str:
        return "" if row.person else "ink.muted"

    def _tags(self, row: QueueRow) -> tuple[Tag, ...]:
        return tuple(mark_tag(mark, self._control.zone) for mark in row.marks)
