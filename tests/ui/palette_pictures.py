"""Renders the palette into build/palette/*.png: palette_pictures.py [light dark hc big en]"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.support.palette_window import open_palette_window  # noqa: E402
from tests.support.ticket_hall import TicketHall  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "palette"
CASES = {
    "light": (Look.LIGHT, 1.0, Language.CHINESE),
    "dark": (Look.DARK, 1.0, Language.CHINESE),
    "hc": (Look.HIGH_CONTRAST, 1.0, Language.CHINESE),
    "big": (Look.LIGHT, 1.3, Language.CHINESE),
    "en": (Look.LIGHT, 1.0, Language.ENGLISH),
}


def settle(app: QApplication, milliseconds: int = 300) -> None:
    ends = time.monotonic() + milliseconds / 1000
    while time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.005)


def main() -> None:
    app = open_application(["pictures"])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or CASES:
        look, factor, language = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as scratch:
            hall = TicketHall(f"sqlite:///{scratch}/hall.db", Path(scratch))
            stage = open_palette_window(
                hall, theme, desktop.keymap, print, chinese=language is Language.CHINESE
            )  # type: ignore[arg-type]
            stage.counter.window.follow_focus(app)
            settle(app, 600)
            for place, text in enumerate(("", "zh", "sp", ">d", "qqq")):
                stage.online = place != 4
                stage.key.press()
                stage.palette.field.setText(text)
                settle(app, 900)
                stage.counter.window.grab().save(str(TARGET / f"{name}-{place}.png"))
                stage.key.press()
                settle(app, 50)
            stage.counter.tasks.close()
            stage.counter.window.deleteLater()
            settle(app, 50)
            hall.close()


if __name__ == "__main__":
    main()
