"""A journey whose wire can be cut: its own way to the hall, and a program that ends and begins again."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Self

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.cut_line import CutLine
from tests.support.furnished_hall import QUICK
from tests.support.journey import Journey
from workstation.resources import font_folders
from workstation.services import workbench
from workstation.services.handlers import all_kinds
from workstation.services.tray.views import Tray
from workstation.sync.opening import open_station
from workstation.ui.widgets.banner import OfflineBanner

CARD = "余小满,34082519910109000X,女,汉,19910109,安徽省太湖县晋熙镇"


class CutJourney(Journey):
    """A journey whose wire can be cut."""

    def __init__(self, qtbot: QtBot, url: str, folder: Path, **more: Any) -> None:
        self.line: CutLine | None = None
        super().__init__(qtbot, url, folder, **more)

    @classmethod
    def at(cls, qtbot: QtBot, hall_url: str, folder: Path, **more: Any) -> Self:
        """A hall file gets a folder of its own, which can be gone."""
        if hall_url.startswith("sqlite"):
            (folder / "hall").mkdir()
            hall_url = f"sqlite:///{folder / 'hall' / 'hall.db'}"
        return cls(qtbot, hall_url, folder / "stations", **more)

    def end(self) -> None:
        """Leave, with the wire whole."""
        self.wire.heal()
        self.stop()
        self.wire.close()

    def _bench(self) -> workbench.Workbench:
        if self.line is None:
            self.line = CutLine(self.url)
        opened = open_station(self.folders[self.segment], self.line.url, all_kinds(), self.now)
        bench = workbench.set_up(opened, self.now, font_folders(), {}, self.folder / "printed")
        return self.quick(bench)

    @staticmethod
    def quick(bench: workbench.Workbench) -> workbench.Workbench:
        bench.sessions._verifier = QUICK
        bench.sessions._passes._verifier = QUICK
        return bench

    @property
    def wire(self) -> CutLine:
        assert self.line is not None
        return self.line

    def cut(self) -> None:
        assert self.program.bench is not None
        self.wire.cut(self.program.bench.opened)
        self.until(lambda: self.banner.isVisible())

    def restart(self) -> None:
        """The program ends as it does, and begins again."""
        self.program.frame.agree()
        self.program.frame.close()
        self.program.stop()
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self.windows)
        self.program = self._program()

    @property
    def banner(self) -> OfflineBanner:
        assert self.program.window is not None
        return self.program.window.offline

    @property
    def tray(self) -> Tray:
        assert self.program.bench is not None
        return self.program.bench.tray.tray()

    def sits_down(self) -> None:
        self.press("F2")
        self.until(lambda: self.state == "called")
        self.card(CARD)
        self.until(lambda: self.state == "serving")
        self.until(lambda: self.program.seat.control.view.current.row.person)  # type: ignore[union-attr]
        self.press("Return")
        self.until(lambda: hasattr(self.page, "view") and self.page.stack.currentWidget() is self.page.view)
        self.qtbot.wait(200)
