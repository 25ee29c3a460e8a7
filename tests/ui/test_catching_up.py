"""The index of cases is made in the background, bite by bite, and again when rows come in."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workstation.domain.errors import HallUnreachable
from workstation.ui.catching_up import CatchingUp
from workstation.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    bugs: list[BaseException] = []

    def told(bug: BaseException) -> str:
        bugs.append(bug)
        return ""

    made = Tasks(told)
    yield made
    made.close()
    assert bugs == []


def test_it_goes_on_until_nothing_is_left(tasks: Tasks, qtbot: QtBot) -> None:
    left, owner = [3, 2, 1, 0], QObject()
    catching = CatchingUp(tasks, lambda: left.pop(0), owner)
    catching.start()
    qtbot.waitUntil(lambda: left == [], timeout=5000)
    left[:] = [0]
    catching.rows_changed(frozenset({"ticket"}))
    assert not catching._timer.isActive()
    catching.rows_changed(frozenset({"service_case"}))
    catching.rows_changed(frozenset({"person"}))
    qtbot.waitUntil(lambda: left == [], timeout=5000)
    catching.rest()


def test_what_comes_in_during_a_bite_is_not_forgotten(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go_on, bites, owner = threading.Event(), threading.Event(), [], QObject()

    def bite() -> int:
        bites.append(1)
        begun.set()
        assert go_on.wait(5)
        return 0

    catching = CatchingUp(tasks, bite, owner)
    catching.start()
    qtbot.waitUntil(begun.is_set, timeout=5000)
    catching.rows_changed(frozenset({"service_case"}))
    go_on.set()
    qtbot.waitUntil(lambda: len(bites) == 2, timeout=5000)
    catching.rest()


def test_trouble_waits_for_the_next_change(tasks: Tasks, qtbot: QtBot) -> None:
    asked, owner = [], QObject()

    def bite() -> int:
        asked.append(1)
        raise HallUnreachable(detail="away")

    catching = CatchingUp(tasks, bite, owner)
    catching.start()
    qtbot.waitUntil(lambda: asked == [1], timeout=5000)
    qtbot.wait(300)
    assert asked == [1]
