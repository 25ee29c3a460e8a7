"""A program that takes the system-wide keys and says what it hears; its window stays behind."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workstation.ui.os_keys import OsKeys


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def main() -> None:
    app = QApplication(sys.argv)
    keys = OsKeys(app, lambda key: say(f"press {key}"), lambda: say("front"))
    report = keys.start()
    say(f"{report.standing.name} taken={','.join(report.taken)}")
    if "stop" in sys.argv:
        QTimer.singleShot(1500, lambda: (keys.stop(), say("stopped")))
    app.exec()


main()
