"""The two ways off the main thread."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workstation.domain.errors import NotFound
from workstation.ui.tasks import Done, Tasks


class Listener(QObject):
    """Stands for a screen that waits for an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Done[int]] = []

    def hear(self, done: Done[int]) -> None:
        self.heard.append(done)


def test_a_value_comes_back_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, bool, bool]] = []
    main = threading.get_ident()

    def work() -> bool:
        return threading.get_ident() == main

    def done(result: Done[bool]) -> None:
        seen.append((1, result.value, threading.get_ident() == main))

    tasks.query(work, done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, False, True)]


def test_a_refusal_comes_back_as_an_error(qtbot: QtBot, tasks: Tasks, bugs: list[BaseException]) -> None:
    listener = Listener()

    def work() -> int:
        raise NotFound(id="A024")

    tasks.write(work, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    done = listener.heard[0]
    assert not done.ok
    assert done.error is not None and done.error.code == "not_found"
    with pytest.raises(NotFound):
        _ = done.value
    assert bugs == []


def test_a_bug_reaches_the_crash_hook_and_the_screen_is_told(
    qtbot: QtBot, tasks: Tasks, bugs: list[BaseException]
) -> None:
    listener = Listener()

    def work() -> int:
        raise ZeroDivisionError("planted")

    tasks.write(work, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    error = listener.heard[0].error
    assert error is not None and error.code == "unforeseen" and error.params["number"] == "W-0001"


def test_writes_run_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[int] = []
    inside: list[int] = []

    def work(number: int) -> int:
        inside.append(number)
        assert len(inside) == 1
        time.sleep(0.002)
        order.append(number)
        inside.pop()
        return number

    answers: list[int] = []
    for number in range(20):
        tasks.write(lambda n=number: work(n), lambda done: answers.append(done.value))
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert order == answers == list(range(20))


def test_queries_do_not_wait_for_a_slow_write(qtbot: QtBot, tasks: Tasks) -> None:
    hold, answers = threading.Event(), list[str]()
    tasks.write(lambda: hold.wait(5), lambda done: answers.append("write"))
    tasks.query(lambda: 1, lambda done: answers.append("query"))
    qtbot.waitUntil(lambda: answers == ["query"])
    hold.set()
    qtbot.waitUntil(lambda: answers == ["query", "write"])


def test_the_answer_for_a_closed_screen_is_dropped_but_the_write_is_done(qtbot: QtBot, tasks: Tasks) -> None:
    from shiboken6 import delete

    listener, hold, written = Listener(), threading.Event(), list[int]()

    def work() -> int:
        hold.wait(5)
        written.append(1)
        return 1

    heard = listener.heard
    tasks.write(work, listener.hear)
    last: list[int] = []
    tasks.write(lambda: 2, lambda done: last.append(done.value))
    delete(listener)
    hold.set()
    qtbot.waitUntil(lambda: last == [2])
    assert written == [1] and heard == []


def test_closing_finishes_every_write(qapp: object) -> None:
    tasks, written = Tasks(str), list[int]()
    for number in range(10):
        tasks.write(lambda n=number: (time.sleep(0.002), written.append(n)), lambda done: None)
    tasks.close()
    assert written == list(range(10))


def test_busy_is_told_once_at_either_end(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[bool] = []
    tasks.busy_changed.connect(told.append)
    answers: list[int] = []
    for number in range(3):
        tasks.query(lambda n=number: n, lambda done: answers.append(done.value))
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert told[0] is True and told[-1] is False and told.count(True) == told.count(False)
