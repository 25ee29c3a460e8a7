"""Codes from a keyboard-wedge scanner, told from a person's typing by prefix and speed.

A code begins with ~, its characters follow within 35 ms of each other, it holds only digits, capitals,
colon and hyphen, and Enter ends it. What turns out to be typing is given back to the field it was for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from workstation.ui.clock import Monotonic

PREFIX = "~"
GAP_SECONDS = 0.035
_ALLOWED = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:-")


class ScanGate(QObject):
    """Watches every key of the application; install with `watch(app)`, end with `rest()`."""

    def __init__(
        self, clock: Monotonic, deliver: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        """`deliver(code)` gets each code without prefix and Enter. `clock` counts seconds."""
        super().__init__(parent)
        self._clock, self._deliver = clock, deliver
        self._held: list[QKeyEvent] = []
        self._target: QObject | None = None
        self._last = 0.0
        self._giving_back = False
        self._app: QCoreApplication | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(round(GAP_SECONDS * 1000) + 5)
        self._late.timeout.connect(self._give_back)

    def watch(self, app: QCoreApplication) -> None:
        """Begin to look at keys."""
        self._app = app
        app.installEventFilter(self)

    def rest(self) -> None:
        """Stop looking."""
        if self._app is not None:
            self._app.removeEventFilter(self)
            self._app = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a code; True when the event goes no further."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or self._giving_back:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            # While a code comes in, a digit is not the key of a list.
            if self._held and event.text():
                event.accept()
                return True
            return False
        if not watched.isWidgetType():
            return False
        return self._press(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        text, now = event.text(), self._clock()
        if not self._held:
            if text != PREFIX:
                return False
            self._hold(watched, event, now)
            return True
        if now - self._last > GAP_SECONDS:
            self._give_back()
            return self._press(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            code = "".join(held.text() for held in self._held[1:])
            if code:
                self._forget()
                self._deliver(code)
                return True
        if text and text not in _ALLOWED:
            self._give_back()
            return False
        if text:
            self._hold(watched, event, now)
        return bool(text)

    def _hold(self, watched: QObject, event: QKeyEvent, now: float) -> None:
        if not self._held:
            self._target = watched
        self._held.append(event.clone())
        self._last = now
        self._late.start()

    def _forget(self) -> None:
        self._late.stop()
        self._held = []
        self._target = None

    def _give_back(self) -> None:
        held, target = self._held, self._target
        self._forget()
        if target is None or not isValid(target):
            return
        self._giving_back = True
        try:
            for event in held:
                QCoreApplication.sendEvent(target, event)
        finally:
            self._giving_back = False
