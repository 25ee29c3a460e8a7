"""Renders the counter in its states into build/counter/*.png: counter_pictures.py light | dark | big | en"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.support.counter_window import CounterWindow, fill, open_counter  # noqa: E402
from tests.support.ticket_hall import TicketHall  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "counter"
CASES = {
    "light": (Look.LIGHT, 1.0, Language.CHINESE),
    "dark": (Look.DARK, 1.0, Language.CHINESE),
    "big": (Look.LIGHT, 1.3, Language.CHINESE),
    "en": (Look.LIGHT, 1.0, Language.ENGLISH),
}


def settle(app: QApplication, milliseconds: int = 300) -> None:
    ends = time.monotonic() + milliseconds / 1000
    while time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.005)


def shoot(widget: QWidget, name: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(TARGET / f"{name}.png"))


def states(app: QApplication, counter: CounterWindow, name: str) -> None:
    hall = counter.hall
    settle(app, 500)
    shoot(counter.window, f"{name}-1-idle")
    counter.press(Qt.Key.Key_F2)
    settle(app, 600)
    hall.clock.pass_time(12)
    counter.page.tick()
    shoot(counter.window, f"{name}-2-called")
    hall.clock.pass_time(5)
    counter.press(Qt.Key.Key_F3)
    settle(app, 400)
    shoot(counter.window, f"{name}-2b-recalled")
    counter.press(Qt.Key.Key_F4)
    settle(app, 500)
    hall.clock.pass_time(198)
    counter.page.tick()
    counter.window.messages.clear()
    settle(app, 1200)
    shoot(counter.window, f"{name}-3-serving")
    for key, word in ((Qt.Key.Key_F7, "hold"), (Qt.Key.Key_F8, "transfer"), (Qt.Key.Key_F9, "finish")):
        counter.press(key)
        settle(app, 400)
        shoot(counter.window, f"{name}-4-{word}")
        counter.press(Qt.Key.Key_Escape)
        settle(app, 100)
    counter.press(Qt.Key.Key_F2)
    settle(app, 600)
    shoot(counter.window, f"{name}-5-next")
    counter.control.show_link(False)
    hall.clock.pass_time(20)
    counter.press(Qt.Key.Key_F4)
    settle(app, 300)
    hall.clock.pass_time(20)
    counter.press(Qt.Key.Key_F9)
    settle(app, 200)
    counter.press(Qt.Key.Key_3)
    settle(app, 500)
    shoot(counter.window, f"{name}-6-offline")


def main() -> None:
    app = open_application(["pictures"])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    for name in sys.argv[1:2] or ["light"]:
        look, factor, language = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as folder:
            hall = TicketHall(f"sqlite:///{folder}/hall.db", Path(folder))
            seat = hall.seat("SJ03", "3", staff_no="SJ003")
            fill(hall, seat)
            counter = open_counter(hall, seat, theme, desktop.keymap, print)
            counter.window.follow_focus(app)
            counter.window.activateWindow()
            states(app, counter, name)
            counter.control.rest()
            counter.tasks.close()
            counter.window.deleteLater()
            settle(app, 100)
            hall.close()


if __name__ == "__main__":
    main()
