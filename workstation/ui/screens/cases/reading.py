"""Reading the list: what is wanted, what came, what is new meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.services.casebook.views import CasePage, DraftRow
from workstation.store.read.casebook import PAGE
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.list_panel import ListPanel
from workstation.ui.screens.cases.older import OlderCases
from workstation.ui.screens.cases.wanted import Wanted
from workstation.ui.screens.cases.work import CaseWork
from workstation.ui.tasks import Done

CALM_MS = 300
INDEX_MS = 30
Rows = tuple[CasePage, tuple[DraftRow, ...]]


class ListReader(QObject):
    """Fills the list panel. `read()`: other rows are shown, or their words have changed."""

    read = Signal()

    def __init__(self, desk: Desk, work: CaseWork, panel: ListPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work, self._panel = desk, work, panel
        self.wanted = Wanted()
        self.older = OlderCases(desk, work, self)
        self.older.found.connect(self.show_rows)
        self._asked = 0
        self._new = 0
        self._rows: Rows | None = None
        self._calm = self._timer(CALM_MS, self.renew)
        self._indexing = self._timer(INDEX_MS, self._index)

    def _timer(self, interval: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    @property
    def rows(self) -> Rows | None:
        """What was read last."""
        return self._rows

    def rest(self) -> None:
        """Nobody looks any more."""
        self._calm.stop()
        self._indexing.stop()
        self.older.rest()

    def want(self, wanted: Wanted) -> None:
        """Show another list."""
        self.wanted = wanted
        self.older.ask(wanted.text if not wanted.first else "")
        self.ask()

    def turn(self, step: int) -> None:
        """The page before or after."""
        page = self._rows[0] if self._rows else None
        first = self.wanted.first + step * PAGE
        if page is not None and 0 <= first < page.total:
            self.want(self.wanted.from_row(first))

    def ask(self) -> None:
        """Read the list, with everything that is new."""
        self._new = 0
        self._asked += 1
        asked, wanted = self._asked, self.wanted
        self._desk.tasks.query(lambda: self._work.page(wanted), lambda done: self._read(asked, done), self)

    def _read(self, asked: int, done: Done[Rows]) -> None:
        if asked != self._asked:
            return
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._rows = done.value
        self.show_rows()

    def show_rows(self) -> None:
        """Show what was read, with what the hall has found besides."""
        if self._rows is None:
            return
        page, drafts = self._rows
        self._panel.show_page(self.wanted, page, drafts, self.older.rows)
        self._remark()
        self.read.emit()
        if page.unready:
            self._indexing.start()

    def _remark(self) -> None:
        page = self._rows[0] if self._rows else None
        if self._new:
            self._panel.remark(self.tr("%n new, press F5.", "", self._new))
        elif page is not None and page.unready:
            self._panel.remark(self.tr("%n case(s) cannot be found yet, a moment.", "", page.unready))
        else:
            self._panel.remark(self.older.words)

    def rows_changed(self) -> None:
        """Something was written: look again once it has calmed down."""
        self._calm.start()

    def renew(self) -> None:
        """Quietly: rows keep their places, new ones are only counted."""
        if not self._panel.isVisibleTo(self._panel.window()) or self._rows is None:
            return
        self._asked += 1
        asked, wanted = self._asked, self.wanted
        self._desk.tasks.query(lambda: self._work.page(wanted), lambda done: self._renewed(asked, done), self)

    def _renewed(self, asked: int, done: Done[Rows]) -> None:
        if asked != self._asked or done.error is not None:
            return
        self._rows = done.value
        if self._panel.table.rows_model.rowCount() == 0:
            self.show_rows()
            return
        page, drafts = done.value
        self._new = self._panel.offer_page(self.wanted, page, drafts)
        self._remark()
        self.read.emit()

    def _index(self) -> None:
        """Entries are made a few at a time, so that nobody waits behind them."""
        self._desk.tasks.query(self._work.book.catch_up, self._indexed, self)

    def _indexed(self, done: Done[int]) -> None:
        if done.error is None and done.value and self._panel.isVisible():
            self._panel.remark(self.tr("%n case(s) cannot be found yet, a moment.", "", done.value))
            self._indexing.start()
        else:
            self.ask()
