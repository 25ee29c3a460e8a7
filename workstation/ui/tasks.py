"""The two ways off the main thread, and there is no third: `write` and `query`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from workstation.domain.errors import RuleBroken

T = TypeVar("T")


class Unforeseen(RuleBroken):
    """What a screen is told when its work met a bug: the report is saved under `number`."""

    code = "unforeseen"


@dataclass(frozen=True)
class Done(Generic[T]):
    """How a piece of work ended: with a value, or with the rule that refused it."""

    outcome: T | None = None
    error: RuleBroken | None = None

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.error is None

    @property
    def value(self) -> T:
        """What the work returned. Raises the refusal when it was refused: look at `error` first."""
        if self.error is not None:
            raise self.error
        return self.outcome  # type: ignore[return-value]


@dataclass
class _Job:
    """What is asked for and what came of it. The main thread lets go of it last: what hangs on it may be
    Qt's, which no other thread may destroy."""

    work: Callable[[], Any] | None
    done: Callable[[Done[Any]], None]
    owner: QObject | None
    result: Done[Any] = field(default_factory=Done)
    bug: BaseException | None = None


class Tasks(QObject):
    """Runs work beside the main thread and brings the answer back to it.

    `crashed(bug)` is the crash hook: it saves a report and returns its number; it is called on the
    main thread. Writes run one after the other in the order given; queries run beside each other.
    """

    busy_changed = Signal(bool)
    _landed = Signal(object)

    def __init__(
        self, crashed: Callable[[BaseException], str], readers: int = 3, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._crashed = crashed
        self._writer = ThreadPoolExecutor(1, "station-writer")
        self._readers = ThreadPoolExecutor(readers, "station-reader")
        self._gate = threading.Lock()
        self._closed = False
        self._under_way = 0
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def quiet(self) -> bool:
        """Nothing is under way: every answer asked for has come."""
        return self._under_way == 0

    def write(
        self, work: Callable[[], T], done: Callable[[Done[T]], None], owner: QObject | None = None
    ) -> None:
        """Run `work` on the one writer thread, then `done(Done)` on the main thread.

        The work is always carried out, also when the screen closes meanwhile; only its answer is
        dropped then. `owner` is the object the answer is for (default: the object `done` is a method of).
        """
        self._start(self._writer, work, done, owner)

    def query(
        self, work: Callable[[], T], done: Callable[[Done[T]], None], owner: QObject | None = None
    ) -> None:
        """Run `work` on a reader thread, then `done(Done)` on the main thread; see `write` for `owner`."""
        self._start(self._readers, work, done, owner)

    def close(self) -> None:
        """Finish every write that was accepted, forget queries that have not begun, deliver nothing more."""
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=True)
        with self._gate:
            self._closed = True
        self._readers.shutdown(wait=True)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[Done[T]], None],
        owner: QObject | None,
    ) -> None:
        if owner is None:
            bound = getattr(done, "__self__", None)
            owner = bound if isinstance(bound, QObject) else None
        if self._closed:
            # a timer of a page that is going asks once more
            return
        pool.submit(self._run, _Job(work, done, owner))
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)

    def _run(self, job: _Job) -> None:
        assert job.work is not None
        try:
            job.result = Done(outcome=job.work())
        except RuleBroken as refusal:
            job.result = Done(error=refusal)
        except BaseException as unknown:  # noqa: BLE001 - handed to the crash hook, never swallowed
            job.bug = unknown
        with self._gate:
            if not self._closed:
                self._landed.emit(job)

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        self._under_way -= 1
        if self._under_way == 0:
            self.busy_changed.emit(False)
        result, bug, done, owner = job.result, job.bug, job.done, job.owner
        # the thread that worked may still hold the job for a moment: nothing hangs on it any more
        job.work = job.owner = job.bug = None
        job.done, job.result = _nobody, Done()
        if bug is not None:
            result = Done(error=Unforeseen(number=self._crashed(bug)))
        if self._closed or (owner is not None and not isValid(owner)):
            return
        done(result)


def _nobody(_done: Done[Any]) -> None:
    """Whom nothing is told any more."""
