"""One station of a campaign as a process: real services, real threads, and an order to die or freeze."""

from __future__ import annotations

import json
import os
import resource
import signal
import threading
import time
import traceback
from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.campaign import disks, mutants
from tests.campaign.clerk import MEDDLE, Clerk
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceMissing, ReferenceShelf
from workstation.services.simulation.acks import Ack, AckFile
from workstation.services.simulation.counter import now
from workstation.services.simulation.job import Job
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import Link, LinkState

HERE = (
    "act_made",
    "act_before_commit",
    "act_journalled",
    "ask_journalled",
    "hall_row_taken",
    "hall_before_commit",
    "hall_committed",
    "answer_before_commit",
    "answer_applied",
    "before_ack",
    "acked",
)
"""Every pair of steps of a change has a point between them; the last two lie around the acknowledgement."""
FULL, FREED = "journal_full", "journal_has_room"
_LOG_ROOM = 200_000
"""Bytes that the acknowledgements and notes of a life stay well below."""


@dataclass(frozen=True)
class Life:
    """One start of a station process and what is to happen to it."""

    job: Job
    number: int
    notes: str
    die_at: str | None = None
    freeze_at: str | None = None
    on_visit: int = 1
    full_at: int = 0
    """The journal's disk is full from the visit of `act_made` with this number, for some visits."""
    clock_off: float = 0.0
    small_disk: bool = False
    meddle: float = MEDDLE
    mutant: str | None = None
    drain_seconds: float = 60.0


class Notes:
    """What the process says about itself, each line on the disk at once."""

    def __init__(self, path: Path, life: int) -> None:
        self._path = path
        self._life = life
        self._lock = threading.Lock()

    def write(self, what: str, **values: object) -> None:
        """One line; readable also when the process dies right after."""
        line = json.dumps({"life": self._life, "what": what, "at": _text(now()), **values})
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())


class Points:
    """Counts visits of the named points and does there what the life is ordered to."""

    def __init__(self, life: Life, notes: Notes) -> None:
        self._life = life
        self._notes = notes
        self._visits: Tally[str] = Tally()
        self._lock = threading.Lock()
        self.on_full: Callable[[bool], None] = lambda _full: None

    def __call__(self, name: str) -> None:
        with self._lock:
            self._visits[name] += 1
            visit = self._visits[name]
        if name == "act_made" and self._life.full_at:
            self._fill(visit)
        if visit != self._life.on_visit:
            return
        if name == self._life.die_at:
            self._notes.write("dies", point=name)
            os.kill(os.getpid(), signal.SIGKILL)
        if name == self._life.freeze_at:
            self._notes.write("freezes", point=name)
            # to this very thread: sent to the process, it may go on for a while on a busy machine
            signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)

    def _fill(self, visit: int) -> None:
        if visit == self._life.full_at:
            self.on_full(True)
            self._notes.write(FULL)
        if visit == self._life.full_at + 3:
            self.on_full(False)
            self._notes.write(FREED)


class PointedAcks(AckFile):
    """Acknowledgements with a point before and after each."""

    def __init__(self, path: Path, point: Callable[[str], None]) -> None:
        super().__init__(path)
        self._point = point

    def write(self, ack: Ack) -> None:
        if ack.outcome == "done":
            self._point("before_ack")
        super().write(ack)
        if ack.outcome == "done":
            self._point("acked")


def live(order: str) -> None:
    """The process: works what is left of the job, then brings everything home. `order` is a Life as JSON."""
    data = json.loads(order)
    life = Life(**{**data, "job": Job(**{**data["job"], "groups": tuple(data["job"]["groups"])})})
    notes = Notes(Path(life.notes), life.number)
    _complain_into(Path(life.notes))
    if life.mutant:
        mutants.plant(life.mutant)
    try:
        _work(life, notes)
    except BaseException as bug:
        notes.write("bug", bug=_told(bug))
        raise


def _told(bug: BaseException) -> str:
    """What it is, and where the first of its causes was raised."""
    first = bug
    while first.__cause__ is not None:
        first = first.__cause__
    places = traceback.extract_tb(first.__traceback__)
    place = f" at {Path(places[-1].filename).name}:{places[-1].lineno}" if places else ""
    because = "" if first is bug else f" because of {type(first).__name__}: {first}"
    return f"{type(bug).__name__}: {bug}{because}{place}"[:400]


def to_order(life: Life) -> str:
    """A Life as JSON."""
    return json.dumps(asdict(life))


def _work(life: Life, notes: Notes) -> None:
    points = Points(life, notes)

    def clock() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=life.clock_off)

    folder = Path(life.job.folder)
    disks.make_room(folder)
    opened = open_station(folder, life.job.url, all_kinds(), clock, point=points)
    points.on_full = lambda full: _fill_disk(life, opened, full)
    notes.write("lives", pid=os.getpid(), clock_off=life.clock_off)

    def told(state: LinkState) -> None:
        # without it no line: the campaign sees only what somebody at the station would see
        if state.link in (Link.STOPPED, Link.OFFLINE) and state.reason is not None:
            notes.write(state.link.value, code=state.reason.code, detail=str(state.reason)[:300])

    opened.pusher.on_state = told
    threads = opened.threads(lambda bug: notes.write("bug", bug=_told(bug)))
    with PointedAcks(Path(life.job.acks), points) as acks:
        threads.start()
        _wait_for_documents(opened)
        clerk = Clerk(life.job, life.number, opened, acks, clock, life.meddle)
        clerk.work()
        notes.write("worked")
        left = _wait_until_sent(opened, life.drain_seconds)
        notes.write("drained", left=left)
        threads.stop()
    opened.close()


def _wait_for_documents(opened: OpenStation) -> None:
    """A station that never pulled knows nothing yet; one that did starts at once, also offline."""
    shelf = ReferenceShelf(opened.store.reading)
    until = time.monotonic() + 60
    while True:
        try:
            shelf.current()
            return
        except ReferenceMissing:
            if time.monotonic() > until:
                raise
        time.sleep(0.1)


def _wait_until_sent(opened: OpenStation, seconds: float) -> int:
    until = time.monotonic() + seconds
    while True:
        with opened.store.reading() as reader:
            left = reader.waiting_actions()
        if not left or time.monotonic() > until:
            return left
        opened.station.give_up_asking()
        time.sleep(0.05)


def _fill_disk(life: Life, opened: OpenStation, full: bool) -> None:
    if not life.small_disk:
        _limit_file(opened, full)
    elif full:
        disks.fill(opened.store.folder)
    else:
        disks.make_room(opened.store.folder)


def _limit_file(opened: OpenStation, full: bool) -> None:
    """As a disk without room: no file of this process may grow beyond what the write-ahead log has now."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = opened.store.path.with_name(opened.store.path.name + "-wal")
    room = log.stat().st_size if full and log.exists() else hard
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(room, _LOG_ROOM) if full else hard, hard))


def follow(url: str, folder: str, stop: str, notes_path: str, mutant: str | None) -> None:
    """A station that only pulls, until the file `stop` appears; then it pulls once more."""
    notes = Notes(Path(notes_path), 1)
    _complain_into(Path(notes_path))
    if mutant:
        mutants.plant(mutant)
    opened = open_station(Path(folder), url, all_kinds(), now)
    try:
        while not Path(stop).exists():
            opened.puller.step(now())
            time.sleep(0.1)
        opened.puller.step(now())
        notes.write("followed")
    except BaseException as bug:
        notes.write("bug", bug=_told(bug))
        raise
    finally:
        opened.close()


def _complain_into(notes: Path) -> None:
    """What a process says when it breaks lies beside its notes."""
    with notes.with_suffix(".log").open("ab") as log:
        os.dup2(log.fileno(), 2)


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
