"""Renders the page 受理 in its states into build/intake/*.png: intake_pictures.py [light dark hc wide …]"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.support.intake_desk import IntakeDesk  # noqa: E402
from tests.support.ticket_hall import Clock, TicketHall  # noqa: E402
from tests.ui.intake_stage import FOOD, Stage, open_stage, serve  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "intake"
ZH = Language.CHINESE
CASES = {
    "light": (Look.LIGHT, 1.0, ZH, (1366, 690)),
    "tall": (Look.LIGHT, 1.0, ZH, (1366, 768)),
    "dark": (Look.DARK, 1.0, ZH, (1366, 768)),
    "hc": (Look.HIGH_CONTRAST, 1.0, ZH, (1366, 768)),
    "big": (Look.LIGHT, 1.3, ZH, (1366, 768)),
    "mid": (Look.LIGHT, 1.15, ZH, (1366, 768)),
    "en": (Look.LIGHT, 1.0, Language.ENGLISH, (1366, 768)),
    "wide": (Look.LIGHT, 1.0, ZH, (1920, 1080)),
}
YU = {"name": "余小满", "id_kind": "resident_id", "id_no": "34082519910109000X", "phone": "13800000001"}


def bug(trouble: BaseException) -> str:
    import traceback

    traceback.print_exception(trouble)
    return "W-0001"


def shoot(widget: QWidget, name: str) -> None:
    for _round in range(3):
        QApplication.processEvents()
    TARGET.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(TARGET / f"{name}.png"))


def states(stage: Stage, name: str) -> None:
    for key in "xk":
        stage.press(key)
    stage.settle()
    shoot(stage.window, f"{name}-1-search")
    ticket = serve(stage.desk, "B011", FOOD, **YU)
    stage.page.open_for(ticket)
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.view)
    stage.settle()
    shoot(stage.window, f"{name}-2-questions")
    stage.press("Y N N N 1 6")
    shoot(stage.window, f"{name}-3-source")
    stage.press("1 1 1 3")
    shoot(stage.window, f"{name}-4-pieces")
    stage.press("Enter Enter 1")
    stage.settle(lambda: bool(stage.page.view.preview.papers) or name not in ("wide",))
    stage.settle()
    shoot(stage.window, f"{name}-5-accept")
    stage.page.view.checklist.rows.go_to("layout")
    stage.press("3 a Del Tab")
    stage.page.view.checklist.rows.go_to("safety_rules")
    stage.press("4")
    stage.page.view.checklist.rows.go_to("health_certs")
    stage.press("2 3 Enter 1 Enter")
    stage.page.view.checklist.rows.go_to("layout")
    stage.settle(lambda: bool(stage.page.view.preview.papers) or not stage.page.view.preview.isVisible())
    stage.settle()
    shoot(stage.window, f"{name}-6-notice")
    stage.press("Alt+R")
    shoot(stage.window, f"{name}-7-override")
    stage.press("Esc Alt+B Alt+4 Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    shoot(stage.window, f"{name}-8-done")


def main() -> None:
    app = open_application(sys.argv[:1])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    for name in sys.argv[1:] or tuple(CASES):
        look, factor, language, size = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as folder:
            clock = Clock()
            clock.now = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
            hall = TicketHall(f"sqlite:///{folder}/hall.db", Path(folder), clock)
            desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
            stage = open_stage(hall, theme, desktop.keymap, bug, Path(folder) / "out", size=size, desk=desk)
            states(stage, name)
            stage.close()
            hall.close()


if __name__ == "__main__":
    main()
