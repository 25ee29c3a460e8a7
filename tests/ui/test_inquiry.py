"""What is asked again and again: answers land in the order asked, and the last one is of the last moment."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workstation.ui.inquiry import Inquiry
from workstation.ui.tasks import Done, Tasks


class Question:
    """Each asking reads the value as it begins, and answers when it is let go."""

    def __init__(self) -> None:
        self.value, self.begun = 0, 0
        self.may_answer = threading.Semaphore(0)

    def ask(self) -> int:
        read = self.value
        self.begun += 1
        assert self.may_answer.acquire(timeout=10)
        return read


@pytest.mark.parametrize("only_last", [False, True])
def test_a_slow_answer_is_never_shown_after_a_newer_one(qtbot: QtBot, tasks: Tasks, only_last: bool) -> None:
    question, owner, heard = Question(), QObject(), list[tuple[int, bool]]()

    def landed(done: Done[int]) -> None:
        heard.append((done.value, inquiry.running))

    inquiry = Inquiry(tasks, question.ask, landed, owner, only_last=only_last)
    inquiry.ask()
    qtbot.waitUntil(lambda: question.begun == 1)
    for value in (1, 2, 3):
        question.value = value
        inquiry.ask()
    # however often it was asked meanwhile, nothing runs beside it
    assert question.begun == 1 and inquiry.running
    question.may_answer.release()
    qtbot.waitUntil(lambda: question.begun == 2)
    question.may_answer.release()
    qtbot.waitUntil(lambda: bool(heard) and not heard[-1][1])
    # the first says that another one is on its way; the second has what was there last
    assert heard == [*([] if only_last else [(0, True)]), (3, False)]
    assert not inquiry.running and question.begun == 2


def test_a_refusal_does_not_end_the_asking(qtbot: QtBot, tasks: Tasks, bugs: list[BaseException]) -> None:
    owner, heard = QObject(), list[bool]()

    def broken() -> int:
        raise ValueError("a bug")

    inquiry = Inquiry(tasks, broken, lambda done: heard.append(done.ok), owner)
    inquiry.ask()
    inquiry.ask()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [False, False] and len(bugs) == 2
    inquiry.ask()
    qtbot.waitUntil(lambda: len(heard) == 3)
