"""Renders the settings into build/settings/*.png: settings_pictures.py [light dark hc big larger en]"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.support.postgres import running_postgres  # noqa: E402
from tests.support.settings_window import demo_station, open_settings  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.config import Settings, save_settings  # noqa: E402
from workstation.services.hall_address import read_line  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.tasks import Tasks  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402

TARGET = ROOT / "build" / "settings"
CASES = {
    "light": (Look.LIGHT, 1.0, Language.CHINESE),
    "dark": (Look.DARK, 1.0, Language.CHINESE),
    "hc": (Look.HIGH_CONTRAST, 1.0, Language.CHINESE),
    "larger": (Look.LIGHT, 1.15, Language.CHINESE),
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


def main() -> None:
    app = open_application(["pictures"])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    with running_postgres(fsync=False) as server:
        for name in sys.argv[1:] or CASES:
            look, factor, language = CASES[name]
            desktop.speak(language)
            theme = desktop.dress(look, factor)
            with tempfile.TemporaryDirectory() as scratch:
                hall = demo_station(Path(scratch))
                seat = hall.seat("SJ03", "3", staff_no="SJ003")
                folder = Path(scratch) / "home"
                url = server.create()
                save_settings(folder, Settings(hall_url=url))
                tasks = Tasks(str)
                settings = open_settings(
                    folder, theme, desktop.keymap, tasks, me=seat.me, opened=seat.opened,
                    printed=Path(scratch) / "printed",
                )  # fmt: skip
                settings.window.follow_focus(app)
                settle(app, 2500)
                address, _secret = read_line(url)
                settings.page.hall.fields.show_address(address)
                settings.page.hall.test_or_stop()
                settle(app, 1500)
                settings.window.messages.clear()
                settle(app, 100)
                shoot(settings.window, f"{name}-1-top")
                settings.page.go_to("look")
                settle(app, 200)
                shoot(settings.window, f"{name}-2-look")
                settings.window.resize(1366, 690)
                settings.page.go_to("hall")
                settings.page.hall.fields.host.setText("no-such-host.invalid")
                settings.page.hall.test_or_stop()
                settle(app, 1500)
                shoot(settings.window, f"{name}-3-trouble")
                tasks.close()
                settings.window.deleteLater()
                settle(app, 60)
                hall.close()


if __name__ == "__main__":
    main()
