"""What the hall did not take: refused changes and those held behind them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.services.review.ledger_views import ParkedLine
from workstation.services.tray.views import Conflict
from workstation.ui.offline.side_by_side import BothVersions
from workstation.ui.screens.review.words import moment_words
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import ElidedLabel
from workstation.ui.wording.ledger import code_words, kind_words, place_words


class RefusedTab(QWidget):
    """The list; open ones first."""

    def __init__(
        self, theme: Theme, local: Callable[[datetime], datetime], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._local, self._now = local, now
        s = theme.size
        whole = QVBoxLayout(self)
        whole.setContentsMargins(s(16), s(12), s(16), s(12))
        self.panel = Panel(theme, "")
        self.panel.say(
            self.tr("Changes the hall did not take"), self.tr("nothing of them is lost or merged in silence")
        )
        columns: tuple[Column[ParkedLine], ...] = (
            Column(self.tr("When"), self._when, Cell.TIME, 112),
            Column(self.tr("What"), lambda line: kind_words(line.kind) or "—", second=_about),
            Column(self.tr("Why"), self._why),
            Column(
                self.tr("Who, where"), lambda line: line.name or "—", Cell.STRONG, 150, second=place_words
            ),
            Column("", lambda _line: "", Cell.TAGS, 150, tags=self._tags),
        )
        self.table: RowsTable[ParkedLine] = RowsTable(
            theme,
            RowsModel(columns, lambda line: line.id),
            row=52,
            name=self.tr("Changes the hall did not take"),
        )
        self.state = RowsOrState(theme, self.table)
        self.state.show_state(Kind.LOADING, self.tr("Reading"))
        self.panel.body.addWidget(self.state)
        self._conflicts: tuple[Conflict, ...] = ()
        self.both = BothVersions(theme)
        self.both.hide()
        self.panel.body.addWidget(self.both)
        self.table.selectionModel().currentChanged.connect(lambda *_places: self._show_both())
        foot = self.panel.add_foot()
        foot.addWidget(
            ElidedLabel(
                self.tr(
                    "Each lies in the tray of the clerk who made it; with a legal paper out the chief decides"
                ),
                "soft",
            ),
            1,
        )
        whole.addWidget(self.panel)

    def show_lines(self, lines: tuple[ParkedLine, ...]) -> None:
        """These changes."""
        self.table.set_rows(lines)
        self._show_both()
        if not lines:
            self.state.show_state(Kind.EMPTY, self.tr("The hall took every change."))
            return
        self.state.show_rows()
        if self.table.current() is None:
            self.table.choose(0)

    def show_versions(self, conflicts: tuple[Conflict, ...]) -> None:
        """Both versions of what nobody has settled."""
        self._conflicts = conflicts
        self._show_both()

    def _show_both(self) -> None:
        line = self.table.current()
        found = [one for one in self._conflicts if line is not None and one.action == line.cause]
        self.both.setVisible(bool(found))
        if found:
            self.both.show_conflict(found[0], self._now())

    def _when(self, line: ParkedLine) -> str:
        return moment_words(self._local(line.at), self._now())

    def _why(self, line: ParkedLine) -> str:
        return code_words("held_behind" if line.behind else line.code)

    def _tags(self, line: ParkedLine) -> tuple[Tag, ...]:
        if line.settled:
            return (Tag(self.tr("settled"), "ok", "check"),)
        if line.behind:
            return (Tag(self.tr("waits behind it"), "warn", "pause"),)
        return (Tag(self.tr("refused"), "danger", "warning"),)


def _about(line: ParkedLine) -> str:
    return line.subject or ""
