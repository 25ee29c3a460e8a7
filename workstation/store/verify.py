"""Recomputes what the ledger promises: every chain, body and state row; names the first wrong one.

A long ledger is walked by two processes on PostgreSQL, each a half of it, in one exported snapshot. Memory
does not grow with the hall: rows come a page at a time, last words on rows lie in a temporary file.
"""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.store import engines
from workstation.store.hall_store import GENESIS, HallStore
from workstation.store.prepared import rows_of
from workstation.store.tables import STATE_TABLES
from workstation.store.verify_ledger import Chain, Head, LedgerWalk, Part, Wrong, check_link
from workstation.store.verify_pages import PAGE, Pages, whole_hall
from workstation.store.verify_touches import Touches, spoken_of

PROCESSES = 2
WORTH_PROCESSES = 40_000
"""Ledger rows from which a second process pays for its start."""


@dataclass(frozen=True)
class Verified:
    """What was checked; `fault` names the first thing that is wrong, None when all is as recorded."""

    ledger_rows: int
    state_rows: int
    fault: str | None = None

    @property
    def ok(self) -> bool:
        return self.fault is None


@dataclass(frozen=True)
class Job:
    """A share of the work for one process: a stretch of the ledger, then some of the state tables."""

    url: str
    hall_id: str
    snapshot: str | None
    files: tuple[str, ...]
    mine: int
    after: int
    upto: int


@dataclass(frozen=True)
class Told:
    """What the rows of one table came to."""

    table: str
    rows: int
    fault: str | None


def verify_hall(store: HallStore, *, worth_processes: int = WORTH_PROCESSES) -> Verified:
    """Check the whole hall in one snapshot; the hall works on meanwhile."""
    with whole_hall(store) as connection, tempfile.TemporaryDirectory(prefix="shouwen-verify-") as folder:
        return verify_within(store, connection, Path(folder), worth_processes=worth_processes)


def verify_within(
    store: HallStore, connection: sa.Connection, folder: Path, *, worth_processes: int | None = None
) -> Verified:
    """Check the hall as this connection sees it; `folder` takes files for as long as it lasts.

    Without `worth_processes` all is read through this connection, also what it has not committed.
    """
    check = _Check(store, connection)
    processes = 1
    if worth_processes is not None and check.rows >= worth_processes and not engines.is_embedded(store.url):
        processes = PROCESSES
    jobs = check.jobs(folder, processes)
    with check.hands(processes) as do:
        parts = do(_walk, jobs)
        ledger_rows = sum(part.rows for part in parts)
        try:
            heads = check.joined(parts)
            check.heads(heads, ledger_rows)
        except Wrong as wrong:
            return Verified(ledger_rows, 0, str(wrong))
        told = [one for some in do(_states, jobs) for one in some]
    told.sort(key=lambda one: list(STATE_TABLES).index(one.table))
    faults = [one.fault for one in told if one.fault is not None]
    state_rows = sum(one.rows for one in told)
    try:
        if not faults:
            check.seals()
    except Wrong as wrong:
        faults.append(str(wrong))
    return Verified(ledger_rows, state_rows, faults[0] if faults else None)


class _Check:
    """What is checked in this process: heads, seals, and what the parts could not know alone."""

    def __init__(self, store: HallStore, connection: sa.Connection) -> None:
        self._store = store
        self._connection = connection
        self._hall = store.hall_row(connection)
        self.hall_id = str(self._hall["hall_id"])
        ledger = store.statements.table("ledger")
        self.rows = int(connection.execute(sa.select(sa.func.max(ledger.c.change_seq))).scalar() or 0)

    def jobs(self, folder: Path, processes: int) -> list[Job]:
        """One share for each process."""
        snapshot = engines.export_snapshot(self._connection) if processes > 1 else None
        files = tuple(str(folder / f"touches{place}") for place in range(processes))
        cuts = [self.rows * place // processes for place in range(processes + 1)]
        url = self._store.url.render_as_string(hide_password=False)
        return [
            Job(url, self.hall_id, snapshot, files, place, after, upto)
            for place, (after, upto) in enumerate(pairwise(cuts))
        ]

    @contextmanager
    def hands(self, processes: int) -> Iterator[Callable[..., list[Any]]]:
        """A way to do something with every job."""
        if processes == 1:
            yield lambda work, jobs: [work(job, (self._store, self._connection)) for job in jobs]
            return
        # no workers are left behind by an error: the pool is shut down on the way out
        with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
            yield lambda work, jobs: list(pool.map(work, jobs))

    def joined(self, parts: Sequence[Part]) -> dict[Chain, Head]:
        """The heads at the end of the ledger. Raises Wrong for the first fault in its order."""
        heads: dict[Chain, Head] = {}
        for part in parts:
            for chain, (place, seq, prev_hash) in part.begins.items():
                check_link(place, chain, heads.get(chain, (0, GENESIS)), seq, prev_hash)
            for _place, seal, segment, epoch, named in part.sealed:
                if heads.get((segment, epoch), (0, GENESIS)) != named:
                    raise Wrong(f"seal {seal}: station {segment} had another head")
            if part.fault is not None:
                raise Wrong(part.fault)
            heads.update(part.heads)
        return heads

    def heads(self, heads: dict[Chain, Head], ledger_rows: int) -> None:
        """The heads of the hall and of every station are the last rows of the ledger."""
        pages = Pages(self._connection, self._store.statements, self.hall_id)
        for upto, (seal, _heads) in sorted(pages.seals(ledger_rows, sys.maxsize).items()):
            raise Wrong(f"seal {seal}: sealed {upto} ledger rows, {ledger_rows} are left")
        if self._hall["change_seq"] != ledger_rows:
            raise Wrong(f"hall: {self._hall['change_seq']} changes, ledger has {ledger_rows}")
        for station in self._rows("station"):
            head = heads.get((station["segment"], station["epoch"]), (0, GENESIS))
            if (station["head_seq"], station["head_hash"]) != head:
                raise Wrong(f"station {station['segment']}: head does not fit")
        for table in ("ledger", *STATE_TABLES):
            if count := pages.strangers(table):
                raise Wrong(f"{table}: {count} rows of another hall")

    def seals(self) -> None:
        """Each seal stands on the one before."""
        hashed = canonical.FlatRows(("at", "heads", "prev", "upto"))
        columns = (*hashed.columns, "id", "hash")
        pages = Pages(self._connection, self._store.statements, self.hall_id)
        # the heads of all stations are long: only what links one seal to the next is kept
        links = [
            (row[3], row[4], row[2], row[5], canonical.coded_digest(hashed.text(row[:4])))
            for page in pages.table("seal", columns)
            for row in page
        ]
        prev = GENESIS
        for _upto, seal, stands_on, kept, found in sorted(links):
            if stands_on != prev or kept != found:
                raise Wrong(f"seal {seal}: chain of seals is broken")
            prev = kept

    def _rows(self, name: str) -> list[dict[str, Any]]:
        return rows_of(self._connection.execute(sa.select(self._store.statements.table(name))))


Here = tuple[HallStore, sa.Connection]


@contextmanager
def _pages(job: Job, here: Here | None) -> Iterator[Pages]:
    """Pages through the connection that is here, or in another process through one of its own."""
    if here is not None:
        yield Pages(here[1], here[0].statements, job.hall_id)
        return
    store = HallStore(job.url)
    try:
        with whole_hall(store, job.snapshot) as connection:
            yield Pages(connection, store.statements, job.hall_id)
    finally:
        store.dispose()


def _walk(job: Job, here: Here | None = None) -> Part:
    """A stretch of the ledger."""
    with Touches(Path(job.files[job.mine])) as touches, _pages(job, here) as pages:
        return LedgerWalk(pages, touches).run(job.after, job.upto)


def _states(job: Job, here: Here | None = None) -> list[Told]:
    """Every n-th table: its rows are what the ledger last said of them, and none is missing."""
    # the end of the ledger has the last word
    parts = [Touches(Path(file), fresh=False) for file in reversed(job.files)]
    try:
        with _pages(job, here) as pages:
            names = list(STATE_TABLES)[job.mine :: len(job.files)]
            return [_table(name, pages, parts) for name in names]
    finally:
        for part in parts:
            part.close()


def _table(name: str, pages: Pages, parts: list[Touches]) -> Told:
    flat = canonical.FlatRows(STATE_TABLES[name].columns)
    at_id, at_version = flat.columns.index("id"), flat.columns.index("version")
    count = 0
    for page in pages.table(name, flat.columns):
        ids = [row[at_id] for row in page]
        # the first part has the last word
        spoken = {row_id: touch for part in reversed(parts) for row_id, touch in part.of(name, ids).items()}
        for row_id, row in zip(ids, page, strict=True):
            count += 1
            touch = spoken.get(row_id)
            if touch is None:
                return Told(name, count, f"{name} {row_id}: no ledger row speaks of it")
            version, digest, salt = touch
            if row[at_version] != version or canonical.coded_digest(flat.text(row), salt) != digest:
                return Told(name, count, f"{name} {row_id}: differs from the ledger")
    expected = sum(1 for _id in spoken_of(parts, name))
    return Told(name, count, None if expected == count else _missing(name, pages, parts))


def _missing(name: str, pages: Pages, parts: list[Touches]) -> str:
    """Names the first row the ledger speaks of that is not there."""
    for some in _in_tens(spoken_of(parts, name)):
        there = pages.present(name, some)
        for row_id in some:
            if row_id not in there:
                return f"{name} {row_id}: row is missing"
    raise AssertionError(f"{name}: counted another number of rows")


def _in_tens(ids: Iterator[str]) -> Iterator[list[str]]:
    some: list[str] = []
    for row_id in ids:
        some.append(row_id)
        if len(some) == PAGE // 4:
            yield some
            some = []
    if some:
        yield some
