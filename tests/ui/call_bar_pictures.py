"""Renders the docked bar in its states into build/call_bar/*.png."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter  # noqa: E402

from workstation import resources  # noqa: E402
from workstation.ui.call_bar import CallBar  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.theme import Look  # noqa: E402
from workstation.ui.widgets.tag import Tag  # noqa: E402
from workstation.ui.widgets.ticket_bar import BarState, MainKey  # noqa: E402

TARGET = ROOT / "build" / "call_bar"
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Shanghai"))


def states(chinese: bool) -> list[tuple[BarState, bool]]:
    idle = BarState(
        chip=Tag("空闲", "ok", "check"), since=NOW, line="下一位 A024 · 高龄津贴 · 依法优先",
        main=MainKey("呼叫下一位", "F2", True), waiting_here=6,
    )  # fmt: skip
    called = BarState(
        number="A024", chip=Tag("已呼叫 1 / 3", "warn", "megaphone"), since=NOW - timedelta(seconds=12),
        main=MainKey("开始办理", "F4", True), second_f2=True, notes={"F6": "差 2 次"},
        enabled=frozenset({"F2", "F3", "F6"}),
    )  # fmt: skip
    serving = BarState(
        number="A024", chip=Tag("办理中", "accent", "person"), since=NOW - timedelta(seconds=198),
        main=MainKey("结束并叫下一位", "F2"), enabled=frozenset({"F7", "F8", "F9"}),
    )  # fmt: skip
    if not chinese:
        idle = replace(
            idle, chip=Tag("Idle", "ok", "check"), line="Next A024 · Old-age allowance · by ground",
            main=MainKey("Call next", "F2", True),
        )  # fmt: skip
        called = replace(
            called, chip=Tag("Called 1 / 3", "warn", "megaphone"), main=MainKey("Start", "F4", True),
            notes={"F6": "2 more"},
        )  # fmt: skip
        serving = replace(
            serving, chip=Tag("Serving", "accent", "person"), main=MainKey("Finish and call next", "F2")
        )
    nobody = replace(idle, main=None, main_note="没人在等" if chinese else "Nobody is waiting", line="")
    return [(idle, True), (called, True), (serving, True), (nobody, True), (serving, False)]


def main() -> None:
    app = open_application(["pictures"])
    shelf = Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip
    desktop = Desktop(app, shelf)
    TARGET.mkdir(parents=True, exist_ok=True)
    cases = {
        "light": (Look.LIGHT, 1.0, Language.CHINESE), "dark": (Look.DARK, 1.0, Language.CHINESE),
        "hc": (Look.HIGH_CONTRAST, 1.0, Language.CHINESE), "big": (Look.LIGHT, 1.3, Language.CHINESE),
        "en": (Look.LIGHT, 1.0, Language.ENGLISH),
    }  # fmt: skip
    for name, (look, factor, language) in cases.items():
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        bar = CallBar(theme, lambda _key: None, lambda: NOW)
        rows = states(language is Language.CHINESE)
        sheet = QImage(bar.width() + 24, (bar.height() + 12) * len(rows) + 12, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#8a9099"))
        painter = QPainter(sheet)
        for place, (state, online) in enumerate(rows):
            bar.show_state(state)
            bar.show_link(online)
            bar.show()
            ends = time.monotonic() + 0.1
            while time.monotonic() < ends:
                app.processEvents()
            bar.render(painter, QPoint(12, 12 + place * (bar.height() + 12)))
        painter.end()
        sheet.save(str(TARGET / f"{name}.png"))


if __name__ == "__main__":
    main()
