"""The first second: a frame on the screen at once, the rest of the program loaded behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from workstation.ui.desktop import Desktop
from workstation.ui.frame import Frame
from workstation.ui.i18n import Language
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Look


class Runs(Protocol):
    """What goes on in the frame."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


Make = Callable[[Frame], Runs]


class Start(QObject):
    """`load()` runs off the main thread and gives what makes the program; modules are read meanwhile."""

    def __init__(
        self,
        desktop: Desktop,
        language: Language,
        look: Look,
        factor: float,
        load: Callable[[], Make],
        crashed: Callable[[BaseException], str],
    ) -> None:
        super().__init__()
        desktop.speak(language)
        self.frame = Frame(desktop.dress(look, factor))
        self.program: Runs | None = None
        self._load = load
        self._tasks = Tasks(crashed, readers=1, parent=self)

    def begin(self) -> None:
        """Show the frame; what follows begins after it was painted."""
        self.frame.show_opening()
        self.frame.show()
        self.frame.activateWindow()
        QTimer.singleShot(0, lambda: self._tasks.query(self._load, self._loaded, self))

    def stop(self) -> None:
        """Finish what was begun."""
        self._tasks.close()
        if self.program is not None:
            self.program.stop()

    def _loaded(self, done: Done[Make]) -> None:
        if done.error is not None:
            self.frame.show_trouble(done.error, self.begin)
            return
        self.program = done.value(self.frame)
        self.program.start()
