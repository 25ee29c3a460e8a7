"""The first second: a frame on the screen at once, then the sign-in page, the program loaded behind it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

from workstation.ui.desktop import Desktop
from workstation.ui.frame import Frame
from workstation.ui.i18n import Language
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Look, Theme

if TYPE_CHECKING:
    from workstation.services.sessions.service import SessionService
    from workstation.ui.screens.login.screen import LoginScreen

    Sessions = Future[SessionService]


UNPAINTED_MS = 300


class Runs(Protocol):
    """What goes on in the frame."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True)
class Door:
    """The sign-in page that stands already, and where the sessions go once the station is open."""

    login: LoginScreen
    sessions: Sessions


Make = Callable[[Frame, Door | None], Runs]
MakeLogin = Callable[[Theme, Tasks, Callable[[], "SessionService"]], "LoginScreen"]


class Start(QObject):
    """`make_login(theme, tasks, sessions)` makes the sign-in page, None where nobody can sign in yet.

    `load()` runs off the main thread and gives what makes the program. What is typed before the program is
    there waits for it.
    """

    def __init__(
        self,
        desktop: Desktop,
        language: Language,
        look: Look,
        factor: float,
        make_login: MakeLogin | None,
        load: Callable[[], Make],
        crashed: Callable[[BaseException], str],
    ) -> None:
        super().__init__()
        desktop.speak(language)
        self.frame = Frame(desktop.dress(look, factor))
        self.program: Runs | None = None
        self.login: LoginScreen | None = None
        self._make_login = make_login
        self._load = load
        self._sessions: Sessions = Future()
        self._tasks = Tasks(crashed, parent=self)
        self._unpainted = QTimer(self, singleShot=True, interval=UNPAINTED_MS)
        self._unpainted.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Show the frame; what follows begins after it was painted."""
        self.frame.show_opening()
        self.frame.show()
        self.frame.activateWindow()
        self.frame.installEventFilter(self)
        # a window that is covered is never painted
        self._unpainted.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the frame is being painted, what follows may take its time."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._unpainted.start(0)
            watched.removeEventFilter(self)
        return False

    def stop(self) -> None:
        """Finish what was begun."""
        self._sessions.cancel()
        self._tasks.close()
        if self.program is not None:
            self.program.stop()

    def _go_on(self) -> None:
        if self.login is None and self._make_login is not None:
            self.login = self._make_login(self.frame.theme, self._tasks, self._sessions.result)
            self.frame.show_page(self.login)
            self.login.shown()
        # the page is painted before modules are read beside it
        QTimer.singleShot(0, lambda: self._tasks.query(self._load, self._loaded, self))

    def _loaded(self, done: Done[Make]) -> None:
        if done.error is not None:
            self.frame.show_trouble(done.error, self.begin)
            return
        door = Door(self.login, self._sessions) if self.login is not None else None
        self.program = done.value(self.frame, door)
        self.program.start()
