"""Renders the page of cases into build/cases/*.png: case_pictures.py light | dark | big | en | hc"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.support.case_hall import CaseDesk  # noqa: E402
from tests.support.case_window import CaseWindow, fill_cases, open_cases  # noqa: E402
from tests.support.ticket_hall import Clock, TicketHall  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.services.casebook.acts import Decision  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "cases"
LOOKS = {
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


def states(app: QApplication, cases: CaseWindow, ids: dict[str, str], name: str) -> None:
    page, alt = cases.page, Qt.KeyboardModifier.AltModifier
    settle(app, 900)
    page.list.table.choose(page.list.table.rows_model.place_of(ids["two visits"]))
    settle(app, 600)
    shoot(cases.window, f"{name}-1-list")
    if name == "big":
        cases.press(Qt.Key.Key_Return)
        settle(app, 300)
        shoot(cases.window, f"{name}-1b-opened")
        page.back()
    cases.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    cases.type("xm")
    settle(app, 1200)
    shoot(cases.window, f"{name}-2-search")
    page.back()
    settle(app, 600)
    page.list.table.choose(page.list.table.rows_model.place_of(ids["review"]))
    settle(app, 400)
    cases.press(Qt.Key.Key_D, alt)
    settle(app, 300)
    cases.press(Qt.Key.Key_2)
    settle(app, 300)
    shoot(cases.window, f"{name}-3-decide")
    cases.press(Qt.Key.Key_Escape)
    settle(app, 200)
    page.list.table.choose(page.list.table.rows_model.place_of(ids["concluded"]))
    settle(app, 400)
    cases.press(Qt.Key.Key_L, alt)
    settle(app, 300)
    shoot(cases.window, f"{name}-4-deliver")
    cases.press(Qt.Key.Key_Escape)
    settle(app, 200)
    page.list.table.choose(page.list.table.rows_model.place_of(ids["two visits"]))
    settle(app, 400)
    cases.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(app, 300)
    shoot(cases.window, f"{name}-5-papers")
    cases.press(Qt.Key.Key_Escape)
    settle(app, 200)
    page.ask_filter()
    settle(app, 300)
    shoot(cases.window, f"{name}-6-filter")
    cases.press(Qt.Key.Key_Escape)
    settle(app, 200)


def main(name: str) -> None:
    app = open_application(["cases"])
    shelf = Shelf(
        tokens=resources.resource_path("tokens.json"),
        keymap=resources.resource_path("keymap.json"),
        icons=resources.resource_path("icons"),
        fonts=resources.font_folders(),
        catalogues=resources.qm_folder(),
    )
    desktop = Desktop(app, shelf)
    look, factor, language = LOOKS[name]
    theme = desktop.dress(look, factor)
    desktop.speak(language)

    def crashed(bug: BaseException) -> str:
        raise bug

    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        clock.now = datetime(2026, 11, 16, 2, 3, tzinfo=UTC)
        hall = TicketHall(f"sqlite:///{folder}/hall.db", Path(folder), clock)
        desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
        ids = fill_cases(desk)
        cases = open_cases(desk, theme, desktop.keymap, crashed, Path(folder) / "printed")
        states(app, cases, ids, name)
        desk.acts.decide(
            ids["review"],
            desk.version(ids["review"]),
            Decision(True, by="食药股 李立冬", doc_no="1号"),
            me=desk.me,
        )
        settle(app, 900)
        shoot(cases.window, f"{name}-7-new")
        cases.window.close()
        cases.tasks.close()
        hall.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "light")
