"""Plays a list of stops: press keys, wait until the screen shows it, take a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QKeyCombination, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LOOK_MS = 30
SETTLE_MS = 350
GLANCE_MS = 80
"""Without a picture nothing has to stop sliding: as long as it takes until what was asked for is shown."""
PATIENCE_MS = 20_000


class TourStuck(Exception):
    """A stop was never reached; its name and what was waited for."""


@dataclass(frozen=True)
class Stop:
    """One stop. `keys` are pressed in order ("F2", "Ctrl+Return", "y", "text:朱乔"); the picture is taken
    when `until` is true and the screen has settled; no picture without a `title`. `window` is pictured in
    the place of the program's own, and gets no keys."""

    title: str
    keys: tuple[str, ...] = ()
    until: Callable[[], bool] = lambda: True
    do: Callable[[], object] | None = None
    patience_ms: int = PATIENCE_MS
    window: Callable[[], QWidget] | None = None


class Player(QObject):
    """Plays stops one after the other; `ended(error)` with None when all were reached."""

    ended = Signal(object)

    def __init__(
        self,
        window: Callable[[], QWidget],
        stops: Sequence[Stop],
        out: Path,
        told: Callable[[str], None],
        shots: int = 0,
        quiet: Callable[[], bool] | None = None,
    ) -> None:
        """`window` gives the window that is on screen now; pictures go to `out`, numbered on from
        `shots`; `told` hears each. With `quiet` no pictures are taken: it says that no answer is awaited,
        and a stop lasts only until then."""
        super().__init__()
        self._window, self._stops, self._out, self._told = window, list(stops), out, told
        self._place = -1
        self._keys: list[str] = []
        self._waited = 0
        self.shots = shots
        self._quiet = quiet
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with the first stop."""
        self._out.mkdir(parents=True, exist_ok=True)
        self._next()

    def _next(self) -> None:
        self._place += 1
        if self._place >= len(self._stops):
            self._timer.stop()
            self.ended.emit(None)
            return
        stop = self._stops[self._place]
        self._keys = list(stop.keys)
        self._waited = 0
        if stop.do is not None:
            try:
                stop.do()
            except Exception as error:  # noqa: BLE001 - told as the end of the tour, which would wait for ever
                self.ended.emit(error)
                return
        self._timer.start()

    def _look(self) -> None:
        stop = self._stops[self._place]
        self._waited += LOOK_MS
        if stop.window is None and QApplication.activeWindow() is None:
            # without a window manager nobody else gives the window its keys
            self._window().activateWindow()
            return
        awaited = self._quiet is not None and not self._quiet()
        if self._keys:
            if awaited and self._waited <= stop.patience_ms:
                return
            press(self._keys.pop(0), self._window())
            return
        if stop.until() and not awaited:
            self._timer.stop()
            QTimer.singleShot(SETTLE_MS if self._quiet is None else GLANCE_MS, self._picture)
        elif self._waited > stop.patience_ms:
            self._timer.stop()
            self._shoot(f"stuck-{stop.title or self._place}")
            self.ended.emit(TourStuck(stop.title or f"stop {self._place}"))

    def _picture(self) -> None:
        if self._quiet is not None and not self._quiet():
            # the stop asked for more meanwhile
            self._timer.start()
            return
        stop = self._stops[self._place]
        if stop.title:
            self.shots += 1
            self._shoot(f"{self.shots:02d}-{stop.title}")
        self._next()

    def _shoot(self, name: str) -> None:
        path = self._out / f"{name}.png"
        shown = self._stops[self._place].window or self._window
        if self._quiet is None or name.startswith("stuck"):
            shown().grab().save(str(path))
        self._told(path.name)


def press(key: str, window: QWidget) -> None:
    """Press one key where the focus is; "text:…" arrives as an input method delivers it."""
    target = QApplication.focusWidget() or window
    if key.startswith("text:"):
        event = QInputMethodEvent()
        event.setCommitString(key.removeprefix("text:"))
        QApplication.postEvent(target, event)
        return
    if len(key) == 1:
        QTest.keyClicks(target, key)
        return
    combination: QKeyCombination = QKeySequence.fromString(key)[0]  # type: ignore[index]
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def type_letters(text: str) -> tuple[str, ...]:
    """The keys of plain letters and digits."""
    return tuple(text)
