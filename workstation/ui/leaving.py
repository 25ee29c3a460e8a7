"""Leaving the post for a while, being away too long without a key, and signing out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workstation.domain.presence import AwayReason
from workstation.domain.signed_in import SignedIn
from workstation.services.sessions.service import SessionService
from workstation.ui.main_window import MainWindow
from workstation.ui.screens.login.away_card import AwayCard
from workstation.ui.screens.login.lock_screen import LockScreen
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.text import label

_INPUT = (
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
)  # fmt: skip


class PersonCard(Overlay):
    """Behind the avatar: who sits here, away, or sign out."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        me: SignedIn,
        away: Callable[[], None],
        sign_out: Callable[[], None],
    ) -> None:
        super().__init__(theme, host, width=380, top=96)
        self.body.addWidget(label(f"{me.name} {me.staff_no}", "section"))
        self._sign_out = sign_out
        leave = KeyCapButton(theme, self.tr("Away, and lock"), "Ctrl+L", OUTLINE, spread=True)
        leave.clicked.connect(lambda: self._then(away))
        out = KeyCapButton(theme, self.tr("Sign out"), "Ctrl+Enter", PRIMARY, spread=True)
        out.clicked.connect(self.primary)
        self.body.addWidget(leave)
        self.body.addWidget(out)
        self.first = out

    def primary(self) -> None:
        """Ctrl+Enter signs out."""
        self._then(self._sign_out)

    def _then(self, go: Callable[[], None]) -> None:
        self.close_card()
        go()


class Leaving(QObject):
    """Ctrl+L, the avatar, and the lock that comes by itself. `locked(LockScreen)`, `back()`, `sign_out()`."""

    locked = Signal(object)
    back = Signal()
    sign_out = Signal()

    def __init__(
        self,
        window: MainWindow,
        sessions: SessionService,
        tasks: Tasks,
        me: SignedIn,
        hall: str,
        idle_minutes: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._sessions, self._tasks, self._me, self._hall = window, sessions, tasks, me, hall
        self._idle = QTimer(self)
        self._idle.setInterval(idle_minutes * 60_000)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(lambda: self._lock("", 0))
        window.desk.keys.bind("app", "Ctrl+L", self.ask)
        window.person_pressed.connect(self.show_person)

    def watch(self, application: QCoreApplication) -> None:
        """Begin to notice whether somebody is there."""
        application.installEventFilter(self)
        self._idle.start()

    def rest(self, application: QCoreApplication) -> None:
        """Notice no more."""
        application.removeEventFilter(self)
        self._idle.stop()

    def ask(self) -> None:
        """Ctrl+L: why, and for how long."""
        AwayCard(self._window.setup.theme, self._window.content, self._go).ask()

    def show_person(self) -> None:
        """The avatar: away or sign out."""
        card = PersonCard(
            self._window.setup.theme, self._window.content, self._me, self.ask, self.sign_out.emit
        )
        card.open(card.first)

    def _go(self, reason: AwayReason, minutes: int, card: SentCard) -> None:
        def landed(done: Done[None]) -> None:
            settle(card, done.error, self._window.messages)
            if done.error is None:
                self._lock(AwayCard.names()[reason], minutes)

        self._tasks.write(lambda: self._sessions.go_away(reason, minutes, me=self._me), landed, self)

    def _lock(self, words: str, minutes: int) -> None:
        screen = LockScreen(
            self._window.setup.theme, self._tasks, self._sessions, self._me, self._window.setup.now,
            hall=self._hall, reason=words, minutes=minutes,
        )  # fmt: skip
        self._idle.stop()
        screen.unlocked.connect(self._unlocked)
        self.locked.emit(screen)

    def _unlocked(self) -> None:
        self._idle.start()
        self.back.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or movement starts the waiting anew; nothing is held back."""
        del watched
        if self._idle.isActive() and event.type() in _INPUT:
            self._idle.start()
        return False
