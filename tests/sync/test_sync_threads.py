"""The loops of a station: woken at once for a question, a moment later for a change, and ended for good."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

from workstation.sync.threads import GATHER, Loop


def now() -> datetime:
    return datetime.now(UTC)


class Steps:
    """Counts its steps and asks to come back in an hour."""

    def __init__(self) -> None:
        self.at: list[float] = []
        self.stepped = threading.Event()
        self.fail = False

    def __call__(self, moment: datetime) -> datetime:
        self.at.append(time.monotonic())
        self.stepped.set()
        if self.fail:
            raise ValueError("a bug")
        return moment + timedelta(hours=1)

    def wait(self) -> None:
        assert self.stepped.wait(5)
        self.stepped.clear()


def test_changes_gather_and_a_question_goes_at_once() -> None:
    steps = Steps()
    loop = Loop("test", steps, now, lambda _bug: None)
    loop.start()
    steps.wait()
    began = time.monotonic()
    for _change in range(3):
        loop.wake(GATHER)
    steps.wait()
    assert steps.at[-1] - began >= GATHER * 0.9
    loop.wake(3600)
    loop.wake()
    steps.wait()
    assert len(steps.at) == 3
    loop.stop()


def test_a_wake_during_a_step_is_not_lost() -> None:
    steps = Steps()
    entered, leave = threading.Event(), threading.Event()

    def slow(moment: datetime) -> datetime:
        due = steps(moment)
        entered.set()
        assert leave.wait(5)
        return due

    loop = Loop("test", slow, now, lambda _bug: None)
    loop.start()
    assert entered.wait(5)
    steps.stepped.clear()
    loop.wake()
    leave.set()
    steps.wait()
    loop.stop()


def test_a_bug_is_told_and_the_loop_goes_on() -> None:
    steps, bugs = Steps(), []
    steps.fail = True
    loop = Loop("test", steps, now, bugs.append)
    loop.start()
    steps.wait()
    loop.wake()
    steps.wait()
    loop.stop()
    assert [str(bug) for bug in bugs] == ["a bug", "a bug"]


def test_a_stopped_loop_steps_no_more() -> None:
    steps = Steps()
    loop = Loop("test", steps, now, lambda _bug: None)
    loop.start()
    steps.wait()
    loop.stop()
    count = len(steps.at)
    loop.wake()
    time.sleep(0.02)
    assert len(steps.at) == count
