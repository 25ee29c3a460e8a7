"""A second window of the same hall in the same journey: another station, another person, a whole program."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.support.cut_journey import CutJourney
from tests.support.journey import Journey
from workstation.services import workbench


class SecondWindow(Journey):
    """`of` is the first window, whose hall and clock this one shares; its wire is never cut."""

    def __init__(self, of: Journey, segment: str, staff_no: str) -> None:
        # the hall is furnished already
        self.url, self.folders, self.qtbot = of.url, of.folders, of.qtbot
        self.folder: Path = of.folder / f"beside-{segment}"
        self.folder.mkdir()
        self._of, self._colleagues = of, []
        self.segment, self.staff_no, self.keys = segment, staff_no, 0
        self.program = self._program()

    def now(self) -> datetime:
        return self._of.now()

    def advance(self, seconds: float) -> None:
        self._of.advance(seconds)

    def _bench(self) -> workbench.Workbench:
        return CutJourney.quick(super()._bench())

    def stop(self) -> None:
        """Leave as the program does; the hall stays."""
        self.program.frame.agree()
        self.program.frame.close()
        self.program.stop()
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self.windows)


def to_front(window: Journey, other: Journey) -> None:
    """Its keys are pressed from now on. Two windows in one process would both hear a key, so the other one
    is out of sight meanwhile; its program and its threads go on."""
    other.program.frame.hide()
    window.program.frame.show()
    window.program.frame.activateWindow()
    window.until(lambda: QApplication.activeWindow() is window.program.frame)
