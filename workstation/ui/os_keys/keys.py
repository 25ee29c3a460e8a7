"""The system-wide keys of the workstation: asked for at a window, given back when leaving it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from workstation.ui.os_keys.grabs import Grabs, NoGrabs
from workstation.ui.os_keys.report import KEYS, OsKeyReport, Standing
from workstation.ui.os_keys.windows import WindowsGrabs
from workstation.ui.os_keys.x11 import X11Grabs

FRONT = "F11"
"""Ctrl+Shift+F11 brings the workstation to the front; the others press their key."""


def usual_grabs(app: QCoreApplication, environ: Mapping[str, str]) -> Grabs | Standing:
    """What this platform has: a way to hold keys, or why there is none."""
    platform = QGuiApplication.platformName()
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        # an X server inside Wayland hears only what is meant for X programs
        return Standing.WAYLAND
    try:
        if platform == "windows":
            return WindowsGrabs(app)
        if platform == "xcb":
            return X11Grabs()
    except NoGrabs:
        return Standing.NO_SYSTEM
    return Standing.NO_SYSTEM


class OsKeys(QObject):
    """`press(key)` is called as for a key of the bar; `front()` brings the window forward.

    `changed(OsKeyReport)` after start and stop. Nothing here ever raises for want of a screen.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QCoreApplication,
        press: Callable[[str], object],
        front: Callable[[], None],
        grabs: Callable[[], Grabs | Standing] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._press, self._front = press, front
        self._find = grabs or (lambda: usual_grabs(app, os.environ))
        self._grabs: Grabs | None = None
        self.report = OsKeyReport()

    def start(self) -> OsKeyReport:
        """Ask the system for the keys; a second start does nothing."""
        if self._grabs is not None:
            return self.report
        found = self._find()
        if isinstance(found, Standing):
            self._say(OsKeyReport(found))
            return self.report
        try:
            taken = found.take(KEYS, self._heard)
        except NoGrabs as refused:
            sys.stderr.write(f"system-wide keys: {refused}\n")
            self._say(OsKeyReport(Standing.NO_SYSTEM))
            return self.report
        self._grabs = found
        self._say(OsKeyReport(Standing.ON, taken))
        return self.report

    def stop(self) -> None:
        """Give the keys back."""
        if self._grabs is not None:
            self._grabs.release()
            self._grabs = None
        self._say(OsKeyReport())

    def _say(self, report: OsKeyReport) -> None:
        self.report = report
        self.changed.emit(report)

    def _heard(self, key: str) -> None:
        if key == FRONT:
            self._front()
        else:
            self._press(key)
