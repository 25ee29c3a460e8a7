"""The first start of an installed program: the enrolment page, then the program itself in the same frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from workstation.services.enrol.joining import Joined
from workstation.ui.clock import WallClock
from workstation.ui.enrol.form import Enrolling
from workstation.ui.enrol.page import FirstPage
from workstation.ui.frame import Frame
from workstation.ui.start import Runs
from workstation.ui.tasks import Done, Tasks
from workstation.ui.widgets.support_card import SupportKey


class FirstStart(QObject):
    """`load()` runs off the main thread after enrolling, or for the demo hall, and gives what goes on."""

    def __init__(
        self,
        frame: Frame,
        enrolling: Enrolling,
        load: Callable[[], Callable[[Frame], Runs]],
        crashed: Callable[[BaseException], str],
        now: WallClock,
        quit_now: Callable[[], None],
        *,
        version: str = "",
        segment: str = "",
        gather: Callable[[], Path] | None = None,
    ) -> None:
        """`segment`: this PC's when it is a station whose settings are lost, else "". `gather`: makes the
        file for IT and returns where it lies."""
        super().__init__()
        self.frame = frame
        self.program: Runs | None = None
        self._load, self._quit = load, quit_now
        self._tasks = Tasks(crashed, readers=1, parent=self)
        self.page = FirstPage(frame.theme, self._tasks, enrolling, now, version=version)
        self._segment = segment
        self.page.enrolled.connect(self._enrolled)
        self.page.demo.connect(self._go_on)
        frame.closing.connect(self._close)
        self._support = SupportKey(frame, self._tasks, gather, self) if gather is not None else None
        frame.support_asked.connect(self._ask_support)

    def start(self) -> None:
        """Show the page."""
        self.frame.show_page(self.page)
        self.frame.show()
        self.page.shown()
        if self._segment:
            self.page.say_lost(self._segment)

    def stop(self) -> None:
        """Finish what was begun."""
        self._tasks.close()
        if self.program is not None:
            self.program.stop()

    def _ask_support(self) -> None:
        if self._support is not None:
            self._support.press(self.frame.theme)

    def _enrolled(self, _joined: Joined) -> None:
        self._go_on()

    def _go_on(self) -> None:
        self.frame.show_opening()
        self._tasks.query(self._load, self._loaded, self)

    def _loaded(self, done: Done[Callable[[Frame], Runs]]) -> None:
        if done.error is not None:
            self.frame.show_trouble(done.error, self._go_on)
            return
        self.frame.closing.disconnect(self._close)
        self.frame.support_asked.disconnect(self._ask_support)
        self.program = done.value(self.frame)
        self.program.start()
        self.frame.drop(self.page)

    def _close(self) -> None:
        self.frame.agree()
        self._quit()
