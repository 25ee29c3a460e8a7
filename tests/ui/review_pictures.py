"""Renders the review page into build/review/*.png: review_pictures.py NAME..., names as in CASES."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.support.case_hall import CaseDesk  # noqa: E402
from tests.support.ticket_hall import TicketHall  # noqa: E402
from tests.ui.review_stage import Stage, fill, open_review  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.screens.review.asking import LEDGER, LIVE  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "review"
CASES = {
    "light": (Look.LIGHT, 1.0, Language.CHINESE, (1366, 690)),
    "tall": (Look.LIGHT, 1.0, Language.CHINESE, (1366, 768)),
    "dark": (Look.DARK, 1.0, Language.CHINESE, (1366, 690)),
    "contrast": (Look.HIGH_CONTRAST, 1.0, Language.CHINESE, (1366, 690)),
    "big": (Look.LIGHT, 1.3, Language.CHINESE, (1366, 690)),
    "wide": (Look.LIGHT, 1.0, Language.CHINESE, (1920, 1080)),
    "wide-en": (Look.DARK, 1.0, Language.ENGLISH, (1920, 1080)),
    "wide-big": (Look.LIGHT, 1.3, Language.CHINESE, (1920, 1080)),
    "en-big": (Look.HIGH_CONTRAST, 1.3, Language.ENGLISH, (1366, 768)),
    "en": (Look.LIGHT, 1.0, Language.ENGLISH, (1366, 690)),
}


def settle(app: QApplication, milliseconds: int = 400) -> None:
    ends = time.monotonic() + milliseconds / 1000
    while time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.005)


def shoot(stage: Stage, name: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    stage.window.grab().save(str(TARGET / f"{name}.png"))


def states(app: QApplication, stage: Stage, name: str, case: str) -> None:
    settle(app, 900)
    shoot(stage, f"{name}-1-live")
    stage.page.live.board.choose("19")
    board = stage.page.live.board
    if board.current is not None:
        board.opened.emit(board.current)
    settle(app)
    shoot(stage, f"{name}-2-window")
    stage.press(Qt.Key.Key_Escape)
    for tab in stage.page.tabs.names:
        if tab not in (LIVE, LEDGER):
            stage.page.show_tab(tab)
            settle(app)
            shoot(stage, f"{name}-3-{tab}")
    stage.page.show_tab(LEDGER)
    stage.page.ledger.search.setText("余小满")
    stage.page.open_case(case)
    settle(app, 700)
    shoot(stage, f"{name}-4-ledger")


def main() -> None:
    app = open_application(["pictures"])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    for name in sys.argv[1:] or ["light"]:
        look, factor, language, size = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as folder:
            hall = TicketHall(f"sqlite:///{folder}/hall.db", Path(folder))
            desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
            case = fill(hall, desk)
            stage = open_review(hall, theme, desktop.keymap, repr, desk, size=size)
            stage.window.follow_focus(app)
            stage.window.activateWindow()
            states(app, stage, name, case)
            stage.page.hidden()
            stage.window.setup.tasks.close()
            stage.window.deleteLater()
            # an old window would hear the same keys
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            settle(app, 100)
            hall.close()


if __name__ == "__main__":
    main()
