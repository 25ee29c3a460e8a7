"""Plays all acts one after the other in one process."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from workstation.ui.desktop import Desktop
from workstation.ui.program import Program
from workstation.ui.tour.acts import ACTS, Act, entering
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.player import Player
from workstation.ui.tour.scene import Scene

PAPERS = "papers"
"""The folder beside the pictures that takes what is printed."""


class Tour(QObject):
    """`make_program(station)` builds the program of an act; the loop ends when all acts are over."""

    def __init__(
        self,
        desktop: Desktop,
        make_program: Callable[[str], Program],
        out: Path,
        told: Callable[[str], None],
        size: tuple[int, int] | None = None,
        enliven: Callable[[str], Callable[[], None]] | None = None,
        pictures: bool = True,
        ground: Ground | None = None,
        acts: Sequence[Act] = ACTS,
    ) -> None:
        """`size`: width and height of the window in pixels; None leaves it as it opens. `enliven(station)`
        lets colleagues work at the other stations until what it returns is called. Without `pictures` the
        stops are only told, one right after the other. Without `ground` the hall cannot be taken away, and
        the acts that need it are left out."""
        super().__init__()
        self._size, self._pictures, self._ground = size, pictures, ground
        self._enliven = enliven
        self._rest: Callable[[], None] | None = None
        self._desktop, self._make, self._out, self._told = desktop, make_program, out, told
        self._acts = list(acts)
        self._program: Program | None = None
        self._player: Player | None = None
        self._shots = 0
        self.error: Exception | None = None

    def run(self) -> int:
        """Play; 0 when every stop was reached."""
        QTimer.singleShot(0, self._next)
        self._desktop.run()
        return 0 if self.error is None else 1

    def _next(self) -> None:
        if not self._acts or self.error is not None:
            self._desktop.app.quit()
            return
        self._begin(self._acts.pop(0))

    def _begin(self, act: Act) -> None:
        if act.before is not None:
            if self._ground is None:
                self._told(f"{act.station} is left out: on this PC a file in use cannot be taken away")
                self._next()
                return
            try:
                act.before(self._ground)
            except Exception as error:  # noqa: BLE001 - the end of the tour, which would wait for ever
                self._ended(error)
                return
        program = self._program = self._make(act.station)
        lively = act.lively and self._enliven is not None
        scene = Scene(program, self._out / PAPERS, lively, self._ground)
        enter = entering(scene, act.staff_no, f"sign-in-{act.station}", held=act.held)
        stops = [*enter, *act.stops(scene)]
        quiet = None if self._pictures else lambda: program.tasks.quiet
        self._player = Player(lambda: program.frame, stops, self._out, self._told, self._shots, quiet)
        self._player.ended.connect(self._ended)
        program.start()
        if act.lively and self._enliven is not None:
            self._rest = self._enliven(act.station)
        if self._size is not None:
            program.frame.resize(*self._size)
        self._player.start()

    def _ended(self, error: Exception | None) -> None:
        self.error = error
        if self._player is not None:
            self._shots = self._player.shots
        if self._rest is not None:
            self._rest()
            self._rest = None
        if self._ground is not None:
            self._ground.plug.put_back()
        program, self._program = self._program, None
        if program is not None:
            program.frame.hide()
            program.stop()
            program.frame.deleteLater()
        QTimer.singleShot(0, self._next)


def write_line(text: str) -> None:
    """Say on the terminal how far the tour is. Goes on when nobody reads it any more (`tour | head`)."""
    try:
        sys.stdout.write(f"  {text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
