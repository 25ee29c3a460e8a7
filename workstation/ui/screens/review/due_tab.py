"""Cases near or past a limit, and material kept without any paper: both limits, in their own units."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.services.review.views import DueLine, DuePage, DueTab, Limit
from workstation.ui.screens.review.words import (
    case_tag,
    day_words,
    limit_tone,
    limit_words,
    short_number,
    window_words,
)
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import ElidedLabel


class DueCases(QWidget):
    """`wanted(tab)` when another list is asked for; `opened(case id)` to see the ledger of a case."""

    wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.tab = DueTab.overdue
        self._first = True
        s = theme.size
        whole = QVBoxLayout(self)
        whole.setContentsMargins(s(16), s(12), s(16), s(12))
        self.panel = Panel(theme, "")
        self.panel.say(self.tr("Cases that press"), "")
        self.parts = Segmented(theme, self._segments({}), about=self.tr("Which cases"))
        self.parts.choose(self.tab.value)
        self.parts.picked.connect(self.wanted)
        self.panel.add_right(self.parts)
        columns: tuple[Column[DueLine], ...] = (
            Column(self.tr("Case"), lambda line: short_number(line.case_no), Cell.TIME, 164),
            Column(self.tr("Applicant"), lambda line: line.name or "—", Cell.STRONG, 104),
            Column(self.tr("Matter"), lambda line: line.item, second=self._where),
            Column("", lambda _line: "", Cell.TAGS, 108, tags=_tags),
            *self._limit_columns(),
        )
        self.table: RowsTable[DueLine] = RowsTable(
            theme, RowsModel(columns, lambda line: line.id), row=52, name=self.tr("Cases that press")
        )
        self.table.opened.connect(lambda line: self.opened.emit(line.id))
        self.state = RowsOrState(theme, self.table)
        self.state.show_state(Kind.LOADING, self.tr("Reading"))
        self.panel.body.addWidget(self.state)
        foot = self.panel.add_foot()
        self.foot = ElidedLabel("", "soft")
        foot.addWidget(self.foot, 1)
        whole.addWidget(self.panel)

    def _limit_columns(self) -> tuple[Column[DueLine], ...]:
        """When to tell what is missing; and the limits of the case itself, promised and by law."""
        return (
            Column(
                self.tr("To be told"), lambda line: limit_words(line.tell), width=160,
                second=lambda line: self._latest(line.tell), tone=lambda line: limit_tone(line.tell),
            ),
            Column(
                self.tr("Promised, by law"), lambda line: limit_words(_nearer(line)), width=226,
                second=self._both, tone=lambda line: limit_tone(_nearer(line)),
            ),
        )  # fmt: skip

    def _show_limits(self, lines: tuple[DueLine, ...]) -> None:
        """A limit that none of these cases has takes no room from their names."""
        first = len(self.table.rows_model.columns) - 2
        tell, own = (any(line.tell for line in lines), any(_nearer(line) for line in lines))
        self.table.setColumnHidden(first, not tell)
        self.table.setColumnHidden(first + 1, tell and not own)

    def _latest(self, limit: Limit | None) -> str:
        if limit is None:
            return ""
        return self.tr("latest {day}").format(day=day_words(limit.due, self._today()))

    def _both(self, line: DueLine) -> str:
        parts = [self._latest(line.promise)]
        if line.statute is not None:
            day = day_words(line.statute.due, self._today())
            parts.append(self.tr("by law {day}").format(day=day))
        if line.deliver is not None:
            day = day_words(line.deliver.due, self._today())
            parts.append(self.tr("decided, deliver by {day}").format(day=day))
        return " · ".join(part for part in parts if part)

    def _segments(self, counts: dict[DueTab, int]) -> tuple[Segment, ...]:
        names = {
            DueTab.overdue: self.tr("Past the limit {count}"),
            DueTab.warning: self.tr("Soon {count}"),
            DueTab.unpapered: self.tr("Received without a paper {count}"),
        }
        return tuple(
            Segment(tab.value, text.format(count=counts.get(tab, "")).strip()) for tab, text in names.items()
        )

    def show_page(self, page: DuePage) -> None:
        """The cases of one list."""
        self.tab = page.tab
        if self._first and not page.lines:
            # begin with a list that has something in it
            full = next((tab for tab, count in page.counts if count), None)
            if full is not None:
                self._first = False
                self.wanted.emit(full.value)
                return
        # while cases are still being read in, which list has something is not known yet
        self._first = self._first and not page.lines and bool(page.unready)
        for segment in self._segments(dict(page.counts)):
            self.parts.change(segment.name, segment)
        self.parts.choose(page.tab.value)
        self._show_limits(page.lines)
        self.table.set_rows(page.lines)
        self.foot.setText(self._foot(page))
        if not page.lines:
            self.state.show_state(Kind.EMPTY, self._nothing(page.tab))
            return
        self.state.show_rows()
        if self.table.current() is None:
            self.table.choose(0)

    def _nothing(self, tab: DueTab) -> str:
        return {
            DueTab.overdue: self.tr("No case is past its limit."),
            DueTab.warning: self.tr("No case comes near its limit."),
            DueTab.unpapered: self.tr("Nothing lies here without a paper."),
        }[tab]

    def _foot(self, page: DuePage) -> str:
        if page.unready:
            return self.tr("%n cases are still being read in.", "", page.unready)
        shown, total = len(page.lines), page.count(page.tab)
        if total > shown:
            return self.tr("The first {shown} of {total}; these have to act first.").format(
                shown=shown, total=total
            )
        if page.tab is DueTab.unpapered:
            return self.tr("Who is told nothing in time counts as accepted from the day of receipt.")
        return self.tr("Enter shows what the ledger says about a case.")

    def _where(self, line: DueLine) -> str:
        parts = [line.unit, window_words(line.window) if line.window else "", line.clerk]
        if line.pieces:
            parts.append(self.tr("%n pieces with us", "", line.pieces))
        return " · ".join(part for part in parts if part)


def _tags(line: DueLine) -> tuple[Tag, ...]:
    return (case_tag(line.state.value),)


def _nearer(line: DueLine) -> Limit | None:
    """What the clerk promised; without a promise what the law says. Once decided, what has to be done first:
    the result is to be here, or to be delivered."""
    if line.deliver is not None and (line.promise is None or line.deliver.due < line.promise.due):
        return line.deliver
    return line.promise or line.statute
