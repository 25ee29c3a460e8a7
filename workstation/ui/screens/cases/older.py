"""Cases older than what this station keeps: asked of the hall beside the list, said in words meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.errors import HallUnreachable
from workstation.services.casebook.views import CaseRow
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.work import CaseWork
from workstation.ui.tasks import Done

QUIET_MS = 500
SHORTEST = 2


class OlderCases(QObject):
    """`found()`: there is an answer, or another sentence. `rows` and `words` are for the list."""

    found = Signal()

    def __init__(self, desk: Desk, work: CaseWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self.rows: tuple[CaseRow, ...] = ()
        self.words = ""
        self._text = ""
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._ask)

    def ask(self, text: str) -> None:
        """Look for this once the typing rests; an empty text forgets what was found."""
        self.rows, self.words, self._text = (), "", text.strip()
        if len(self._text) >= SHORTEST:
            self.words = self.tr("Cases older than 90 days are being asked of the hall.")
            self._quiet.start()
        else:
            self._quiet.stop()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._quiet.stop()

    def _ask(self) -> None:
        text = self._text
        self._desk.tasks.query(lambda: self._work.older(text), lambda done: self._answered(text, done), self)

    def _answered(self, text: str, done: Done[tuple[CaseRow, ...]]) -> None:
        if text != self._text:
            return
        if isinstance(done.error, HallUnreachable):
            self.words = self.tr(
                "Only the last 90 days of this PC can be found. Ask again once there is a link."
            )
        elif done.error is not None:
            self.words = self.tr("The hall could not look through older cases.")
        else:
            self.rows, self.words = done.value, ""
        self.found.emit()
