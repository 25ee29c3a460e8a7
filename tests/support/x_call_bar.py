"""A program whose docked bar changes its state all the time; with "plain" an ordinary window instead."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from workstation import resources
from workstation.ui.call_bar import CallBar
from workstation.ui.icons import Icons
from workstation.ui.theme import Theme, load_fonts
from workstation.ui.tokens import read_tokens
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.ticket_bar import BarState, MainKey


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def main() -> None:
    app = QApplication(sys.argv)
    tokens = read_tokens(resources.resource_path("tokens.json"))
    theme = Theme(tokens, load_fonts(tokens, ()), Icons(resources.resource_path("icons")))
    theme.dress(app)
    if "plain" in sys.argv:
        window = QWidget()
        window.resize(300, 80)
        QTimer.singleShot(600, lambda: (window.show(), window.activateWindow()))
        QTimer.singleShot(900, lambda: say("shown"))
        app.exec()
        return
    now = datetime.now(UTC)
    bar = CallBar(theme, lambda key: say(f"press {key}"), lambda: datetime.now(UTC))
    bar.moved.connect(lambda place: say(f"moved {place}"))
    states = [
        BarState(chip=Tag("idle", "ok", "check"), main=MainKey("Call next", "F2", True), waiting_here=3),
        BarState(
            "A024",
            Tag("Called 1 / 3", "warn"),
            now,
            main=MainKey("Start", "F4"),
            second_f2=True,
            enabled=frozenset({"F3", "F6"}),
        ),
        BarState(
            "A024",
            Tag("Serving", "accent"),
            now - timedelta(seconds=9),
            main=MainKey("Finish", "F2"),
            enabled=frozenset({"F7", "F9"}),
        ),
    ]
    steps = [0]

    def step() -> None:
        steps[0] += 1
        bar.show_state(states[steps[0] % 3])
        bar.show_link(steps[0] % 2 == 0)
        if steps[0] % 7 == 0:
            bar.say("Nothing has changed.")
        if steps[0] % 11 == 0 and "still" not in sys.argv:
            bar.hide()
            bar.show()
            bar.activateWindow()
        if app.focusWindow() is not None or app.activeWindow() is not None:
            say("focus taken")

    bar.put("top_right")
    QTimer.singleShot(600, bar.show)
    timer = QTimer()
    timer.timeout.connect(step)
    QTimer.singleShot(700, lambda: (timer.start(60), say(f"shown {bar.x()} {bar.y()}")))
    app.exec()


main()
