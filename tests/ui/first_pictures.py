"""Renders the page 首问 into build/first/*.png: first_pictures.py [light tall dark hc big en]"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.support.first_hall import SAID, FirstHall  # noqa: E402
from tests.support.first_scene import fill  # noqa: E402
from tests.support.first_window import FirstWindow, open_window  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "first"
ZH = Language.CHINESE
CASES = {
    "light": (Look.LIGHT, 1.0, ZH, (1366, 690)),
    "tall": (Look.LIGHT, 1.0, ZH, (1366, 768)),
    "dark": (Look.DARK, 1.0, ZH, (1366, 768)),
    "hc": (Look.HIGH_CONTRAST, 1.0, ZH, (1366, 768)),
    "big": (Look.LIGHT, 1.3, ZH, (1366, 768)),
    "en": (Look.LIGHT, 1.0, Language.ENGLISH, (1366, 768)),
}


def shoot(widget: QWidget, name: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(TARGET / f"{name}.png"))


def states(stage: FirstWindow, name: str) -> None:
    page = stage.page
    stage.settle(lambda: page.incoming.table.rows_model.rowCount() > 0)
    page.form.focus_words()
    stage.write(SAID)
    stage.press(Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_1)
    stage.settle()
    shoot(stage.window, f"{name}-1-page")
    for key, what in ((Qt.Key.Key_1, "answer"), (Qt.Key.Key_4, "outside"), (Qt.Key.Key_5, "unclear")):
        page.form.ways.setFocus()
        stage.press(key)
        stage.settle()
        shoot(stage.window, f"{name}-2-{what}")
    page.followed.table.setFocus()
    page.followed.table.choose(1)
    stage.press(Qt.Key.Key_Return)
    stage.settle()
    shoot(stage.window, f"{name}-3-story")
    stage.press(Qt.Key.Key_Escape)
    page.incoming.table.setFocus()
    page.incoming.table.choose(1)
    stage.press(Qt.Key.Key_Delete)
    stage.settle()
    shoot(stage.window, f"{name}-4-return")
    stage.press(Qt.Key.Key_Escape)
    stage.window.go("elsewhere")
    stage.press(Qt.Key.Key_D, ctrl=True)
    stage.settle()
    shoot(stage.window, f"{name}-5-card")
    stage.press(Qt.Key.Key_Escape)


def main(names: list[str]) -> None:
    app = open_application([])
    shelf = Shelf(
        tokens=resources.resource_path("tokens.json"),
        keymap=resources.resource_path("keymap.json"),
        icons=resources.resource_path("icons"),
        fonts=resources.font_folders(),
        catalogues=resources.qm_folder(),
    )
    desktop = Desktop(app, shelf)
    for name in names:
        look, factor, language, size = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as folder:
            hall = FirstHall(f"sqlite:///{folder}/hall.db", Path(folder))
            fill(hall)

            def crashed(bug: BaseException) -> str:
                raise bug

            stage = open_window(
                hall, hall.clerk, theme, desktop.keymap, crashed, size=size, chinese=language is ZH
            )
            states(stage, name)
            stage.close()
            hall.close()
            QApplication.processEvents()


if __name__ == "__main__":
    main(sys.argv[1:] or list(CASES))
