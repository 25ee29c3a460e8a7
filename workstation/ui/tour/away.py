"""A window whose way to the hall is pulled out and put back, and what it says of it."""

from __future__ import annotations

from datetime import timedelta

from workstation.services.workbench import Workbench
from workstation.sync.pusher import Link
from workstation.ui.main_window import MainWindow
from workstation.ui.offline.tray_card import TrayCard
from workstation.ui.screens.cases.page import CasesPage
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.player import Stop, press
from workstation.ui.tour.scene import Scene

SOON = timedelta(seconds=2)


class Away:
    """The window of a scene. Nothing of it may be asked before somebody sits there."""

    def __init__(self, scene: Scene) -> None:
        assert scene.ground is not None
        self._scene = scene
        self.ground: Ground = scene.ground

    @property
    def _window(self) -> MainWindow:
        assert self._scene.program.window is not None
        return self._scene.program.window

    @property
    def _bench(self) -> Workbench:
        assert self._scene.program.bench is not None
        return self._scene.program.bench

    @property
    def tray(self) -> TrayCard:
        """The tray, open or not."""
        assert self._scene.program.seat is not None
        return self._scene.program.seat.tray.card

    def lost(self, title: str, seconds: int) -> list[Stop]:
        """The hall's file is gone; so much later it still is, and the next try stands on the screen."""
        return [
            Stop("", do=self._pull, until=lambda: self._window.offline.isVisible()),
            Stop(title, do=lambda: self._later(seconds), until=self._tries_again),
        ]

    def find(self) -> None:
        """The hall's file is there again, and somebody presses "try now"."""
        self.ground.plug.put_back()
        self._window.offline.retry.click()

    def is_back(self) -> bool:
        """Whether the hall answers and has everything."""
        opened = self._bench.opened
        return opened.pusher.state.link is Link.ONLINE and not opened.station.open_entries()

    def all_sent(self) -> bool:
        """Whether the banner says that everything was sent."""
        banner = self._window.offline
        return self.is_back() and banner.isVisible() and not banner.waiting.isVisible()

    def has_to_look(self) -> bool:
        """Whether the hall did not take something."""
        return self.is_back() and self._bench.tray.standing().to_look_at > 0

    def says(self, part: str = "") -> bool:
        """Whether a sentence with this part stands above the page."""
        return self._window.strip.isVisible() and part in self._window.strip.accessibleName()

    def rows(self) -> int:
        """How many cases are in the list in front."""
        page = self._scene.page
        return page.list.table.rows_model.rowCount() if isinstance(page, CasesPage) else 0

    def type_slip(self) -> None:
        """The number on the slip of the first who waits."""
        seat = self._scene.program.seat
        assert seat is not None and seat.control.view is not None
        for sign in seat.control.view.mine[0].no:
            press(sign, self._scene.program.frame)

    def _pull(self) -> None:
        self.ground.plug.pull(self._bench.opened)

    def _later(self, seconds: int) -> None:
        self.ground.morning.pass_time(seconds)
        self._window.offline.retry.click()

    def _tries_again(self) -> bool:
        state = self._bench.opened.pusher.state
        return state.next_try is not None and state.next_try > self.ground.morning() + SOON
