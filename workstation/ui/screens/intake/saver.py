"""Drafts: every change lies in the station file within 300 ms; the ticket learns what is in hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.services.intake.sheet import Sheet
from workstation.ui.messages import Messages
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.work import IntakeWork
from workstation.ui.tasks import Done, Tasks

SAVE_MS = 180
HOLD_MS = 700


class DraftSaver(QObject):
    """`state_changed`: "" nothing to save, "saving", "kept".

    The first change starts the clock and later ones do not push it back, so that fast typing is saved too.
    """

    state_changed = Signal()

    def __init__(
        self, tasks: Tasks, messages: Messages, work: IntakeWork, keeper: SheetKeeper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._messages, self._work, self._keeper = tasks, messages, work, keeper
        self.state = ""
        self._held = 0
        self._paused = False
        self._save = self._timer(SAVE_MS, self.save_now)
        self._hold = self._timer(HOLD_MS, self._tell_ticket)
        keeper.changed.connect(self._changed)
        keeper.opened.connect(self._opened)

    def _timer(self, interval: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    def _opened(self) -> None:
        self._save.stop()
        self._hold.stop()
        sheet = self._keeper.sheet
        self._held = sheet.held_count if sheet else 0
        self._paused = False
        self._say("")

    def _changed(self) -> None:
        if self._paused or self._keeper.sheet is None:
            return
        self._say("saving")
        if not self._save.isActive():
            self._save.start()
        if self._keeper.sheet.held_count != self._held and not self._hold.isActive():
            self._hold.start()

    def pause(self) -> None:
        """An outcome is being carried out: it takes the draft away itself."""
        self._save.stop()
        self._hold.stop()
        self._paused = True

    def resume(self) -> None:
        """It was refused: keep the draft again."""
        self._paused = False
        self._changed()

    def flush(self) -> None:
        """The page is left, the number put on hold, the window closed: nothing waits for a timer."""
        self.save_now()
        self._hold.stop()
        self._tell_ticket()

    def save_now(self) -> None:
        """Write the draft at once."""
        self._save.stop()
        sheet = self._keeper.sheet
        if sheet is None or self._paused or self.state != "saving":
            return
        self._tasks.write(lambda: self._work.save(sheet), lambda done: self._saved(sheet, done), self)

    def _saved(self, sheet: Sheet, done: Done[None]) -> None:
        if done.error is not None:
            self._messages.refused(done.error)
            return
        if self._keeper.sheet is sheet:
            self._say("kept")

    def _tell_ticket(self) -> None:
        sheet = self._keeper.sheet
        if sheet is None or self._paused or sheet.held_count == self._held:
            return
        self._held = sheet.held_count
        self._tasks.write(lambda: self._work.hold(sheet), self._told, self)

    def _told(self, done: Done[None]) -> None:
        if done.error is not None:
            self._messages.refused(done.error)

    def _say(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()
