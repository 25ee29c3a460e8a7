"""Garbage with Qt objects in it is collected by the thread of the windows, whoever makes the most of it."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workstation.ui.collector import Collector
from workstation.ui.desktop import Desktop, Shelf


class Knot(QObject):
    """Refers to itself: only the collector finds it."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


def busy() -> None:
    """Make what has Python collect every generation."""
    kept = [[place] for place in range(300_000)]
    assert len(kept) == 300_000


def test_a_knot_is_untied_by_the_thread_of_the_windows(qtbot: QtBot, qapp: QApplication) -> None:
    gc.collect()
    gc.enable()
    collector = Collector(qapp)
    ended: list[threading.Thread] = []
    for _knot in range(50):
        Knot(ended)
    other = threading.Thread(target=busy)
    other.start()
    other.join()
    assert ended == []
    kept = []

    def all_ended() -> bool:
        # whoever works makes garbage
        kept.append([[place] for place in range(1_000)])
        return len(ended) == 50

    qtbot.waitUntil(all_ended, timeout=20_000)
    assert set(ended) == {threading.main_thread()}
    collector.deleteLater()


def test_the_application_collects_by_itself(qapp: QApplication, shelf: Shelf) -> None:
    gc.enable()
    Desktop(qapp, shelf)
    assert not gc.isenabled()
