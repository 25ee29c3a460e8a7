"""Renders the parts and a sample page offscreen into build/gallery/*.png: python tests/ui/gallery.py"""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.ui.gallery_page import Sample  # noqa: E402
from workstation import resources  # noqa: E402
from workstation.ui.desktop import Desktop, Shelf, open_application  # noqa: E402
from workstation.ui.i18n import Language  # noqa: E402
from workstation.ui.main_window import MainWindow, WindowSetup  # noqa: E402
from workstation.ui.screen import ScreenSpec  # noqa: E402
from workstation.ui.tasks import Tasks  # noqa: E402
from workstation.ui.theme import Look, Theme  # noqa: E402
from workstation.ui.widgets.confirm import Confirm  # noqa: E402
from workstation.ui.widgets.status_bar import Device, Health  # noqa: E402
from workstation.ui.widgets.tag import Tag  # noqa: E402
from workstation.ui.widgets.ticket_bar import BarState, MainKey  # noqa: E402
from workstation.ui.window_keys import show_help  # noqa: E402

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Shanghai"))
TARGET = ROOT / "build" / "gallery"


def make_window(desktop: Desktop, theme: Theme, tasks: Tasks) -> MainWindow:
    pages = (
        ("counter", "叫号", "megaphone", "Ctrl+1"),
        ("intake", "受理", "clipboard", "Ctrl+2"),
        ("cases", "办件", "folder", "Ctrl+3"),
        ("first", "首问", "handoff", "Ctrl+4"),
        ("guide", "指南", "book", "Ctrl+5"),
        ("reception", "导办", "signpost", "Ctrl+6"),
        ("review", "督办", "gauge", "Ctrl+7"),
        ("settings", "设置", "gear", "Ctrl+8"),
    )
    specs = tuple(
        ScreenSpec(
            name,
            lambda title=title: title,
            icon,
            key,
            Sample,
            low=name == "settings",
            window=name not in ("reception", "review", "settings"),
        )
        for name, title, icon, key in pages
    )
    window = MainWindow(
        WindowSetup(
            theme=theme,
            keymap=desktop.keymap,
            tasks=tasks,
            screens=specs,
            now=lambda: NOW,
            clock=time.monotonic,
        )
    )
    window.resize(1366, 768)
    window.rail.show_badge("first", 3)
    window.rail.show_person("陈雨晴")
    window.status.show_person("3 号窗口 综合受理 · 陈雨晴 0317")
    window.status.show_devices(
        (
            Device("身份证阅读器"),
            Device("高拍仪"),
            Device("A4 打印机", Health.ATTENTION, "缺纸"),
            Device("小票机", Health.BROKEN, "没接上"),
        )
    )
    window.status.show_sync("已同步 09:41:26")
    for bar in (window.bar, window.page_bar):
        bar.offer_search("查人、事项、办件")
    window.go("counter")
    return window


SERVING = BarState(
    number="A024",
    chip=Tag("办理中", "accent", "person"),
    since=NOW - timedelta(seconds=198),
    line="高龄津贴申领 · 章德顺",
    main=MainKey("结束并叫下一位", "F2"),
    enabled=frozenset({"F7", "F8", "F9"}),
    waiting_here=5,
    waiting_hall=22,
)
IDLE = BarState(
    chip=Tag("空闲", "ok", "check"),
    before="已空闲",
    since=NOW - timedelta(seconds=38),
    line="下一位 A024 · 高龄津贴 · 依法优先",
    main=MainKey("呼叫下一位", "F2", True),
    waiting_here=6,
    waiting_hall=23,
)
CALLED = BarState(
    number="A024",
    chip=Tag("已呼叫 1 / 3 次", "warn", "megaphone"),
    since=NOW - timedelta(seconds=12),
    line="高龄津贴申领 · 章德顺",
    main=MainKey("开始办理", "F4", True),
    second_f2=True,
    notes={"F2": "差 2 次", "F6": "差 2 次"},
    enabled=frozenset({"F2", "F3", "F6", "F8"}),
    waiting_here=5,
    waiting_hall=22,
)


def shoot(widget: QWidget, name: str) -> None:
    widget.ensurePolished()
    TARGET.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(TARGET / f"{name}.png"))


def settle(app: QApplication, milliseconds: int = 250) -> None:
    ends = time.monotonic() + milliseconds / 1000
    while time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.005)


def main() -> None:
    app = open_application(["gallery"])
    shelf = Shelf(
        resources.resource_path("tokens.json"),
        resources.resource_path("keymap.json"),
        resources.resource_path("icons"),
        resources.font_folders(),
        resources.qm_folder(),
    )
    desktop = Desktop(app, shelf)
    desktop.speak(Language.CHINESE)
    tasks = Tasks(str)
    cases = (
        ("light", Look.LIGHT, 1.0),
        ("dark", Look.DARK, 1.0),
        ("hc", Look.HIGH_CONTRAST, 1.0),
        ("big", Look.LIGHT, 1.3),
        ("larger", Look.LIGHT, 1.15),
    )
    for name, look, factor in cases:
        theme = desktop.dress(look, factor)
        window = make_window(desktop, theme, tasks)
        window.follow_focus(app)
        window.bar.show_state(SERVING)
        window.show()
        settle(app)
        sample = window.front
        assert isinstance(sample, Sample)
        sample.button.setFocus()
        settle(app, 60)
        shoot(window, f"{name}-serving")
        window.bar.show_state(IDLE)
        sample.table.setFocus()
        window.messages.say(
            "danger", "通知书没打出来：打印机缺纸。", "件已受理，编号 SJ03-0007。加纸后按 Ctrl+P 补打。"
        )
        window.undo.offer("A024 已结束，叫 A025", lambda: None)
        window.offline.show_trouble(
            "连不上县数据库，已 6 分 12 秒",
            "照常收件、受理、打印。4 条存在本机，连上后自动上传。",
            "下次重试 00:18",
            tray=True,
        )
        window.offline.offer_retry(lambda: None)
        window.status.show_sync("离线 · 4 条待上传", "offline")
        settle(app)
        shoot(window, f"{name}-idle-offline")
        window.messages.clear()
        window.undo.withdraw()
        window.offline.hide()
        window.bar.show_state(CALLED)
        show_help(window)
        settle(app, 400)
        shoot(window, f"{name}-help")
        window.keys.press("Esc")
        window.resize(1366, 690)
        question = ("送批不予受理？", "首席代表批了才打文书。", "送批不予受理")
        Confirm(theme, window.content, *question, lambda: None).ask()
        settle(app, 400)
        shoot(window, f"{name}-confirm-690")
        window.keys.press("Esc")
        window.go("reception")
        settle(app, 100)
        shoot(window, f"{name}-page-bar")
        window.deleteLater()
        settle(app, 60)
    tasks.close()


if __name__ == "__main__":
    main()
