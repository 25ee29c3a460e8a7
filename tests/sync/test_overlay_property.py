"""Whatever the order of actions, pulls, refusals and cuts: the replica is its base and what waits on it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.support.ready_made import lay_station
from tests.support.toy_hall import (
    TOYS,
    Clock,
    Faulty,
    make_faulty,
    make_hall,
    make_station,
    mark_rows,
    open_rows,
    take_row,
)
from workstation.domain.action import ActionRefused
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.store.journal import PENDING
from workstation.store.station_store import StationStore
from workstation.store.tables import STATE_TABLES
from workstation.store.verify import verify_hall
from workstation.sync.letters import Change, Pulled
from workstation.sync.opening import OpenStation

Base = dict[tuple[str, str], Mapping[str, Any]]


def state_of(store: StationStore) -> dict[tuple[str, str], dict[str, Any]]:
    with store.reading() as reader:
        return {(table, row["id"]): row for table in STATE_TABLES for row in reader.find(table)}


class Overlay(RuleBasedStateMachine):
    """Two stations and a hall; every letter a station hears is also kept in a model of its base."""

    def __init__(self) -> None:
        super().__init__()
        # in memory where there is such a folder: what is proved here is order, not the disk
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        self.clock = Clock()

    @initialize()
    def begin(self) -> None:
        url = f"sqlite:///{self.folder / 'hall.db'}"
        self.hall = make_hall(url, self.clock)
        self.stations = [make_station(url, self.folder / name, name, self.clock) for name in ("SJ03", "SJ04")]
        self.doors: list[Faulty] = [make_faulty(opened) for opened in self.stations]
        self.bases: list[Base] = [{}, {}]
        self.acted = 0
        for opened in self.stations:
            opened.station.act(open_rows(2))
            self.acted += 1
            opened.sync()
        self.stations[0].sync()
        self.hear(0)
        self.hear(1)
        self.rebuilt = StationStore(lay_station(self.folder / "rebuilt"))
        self.rebuilt.join(self.hall_id, segment="SJ99", epoch="1")

    @property
    def hall_id(self) -> str:
        return self.stations[0].station.identity.hall_id

    @rule(who=st.integers(0, 1), count=st.integers(1, 2))
    def open_new(self, who: int, count: int) -> None:
        self.clock.pass_time(0.5)
        self.stations[who].station.act(open_rows(count))
        self.acted += 1

    @rule(
        who=st.integers(0, 1),
        picks=st.lists(st.integers(0, 30), min_size=1, max_size=2),
        words=st.sampled_from("甲乙丙"),
    )
    def mark(self, who: int, picks: list[int], words: str) -> None:
        known = sorted(key for table, key in state_of(self.stations[who].store) if table == "incident")
        if known:
            known = known[:4]
            ids = sorted({known[pick % len(known)] for pick in picks})
            self.clock.pass_time(0.5)
            self.stations[who].station.act(mark_rows(ids, words))
            self.acted += 1

    @rule(pick=st.integers(0, 3))
    def both_mark(self, pick: int) -> None:
        """Two clerks write on the same row: whoever reaches the hall second is refused."""
        for who in (0, 1):
            self.mark(who, [pick], "甲乙"[who])

    @rule(who=st.integers(0, 1))
    def undo_last(self, who: int) -> None:
        entries = self.stations[who].station.entries_after(0)
        if entries:
            try:
                self.stations[who].station.undo(entries[-1].action.id, "clerk")
                self.acted += 1
            except RuleBroken:
                return

    @rule(who=st.integers(0, 1))
    def take(self, who: int) -> None:
        # refused or given up: both must leave the replica true
        with contextlib.suppress(HallUnreachable, ActionRefused):
            self.stations[who].station.ask_hall(take_row)
        self.acted += 1
        self.hear(who)

    @rule(who=st.integers(0, 1))
    def push(self, who: int) -> None:
        self.stations[who].pusher.step(self.clock())
        self.hear(who)

    @rule(who=st.integers(0, 1))
    def pull(self, who: int) -> None:
        self.stations[who].puller.step(self.clock())
        self.hear(who)

    @rule(who=st.integers(0, 1), before=st.booleans())
    def cut(self, who: int, before: bool) -> None:
        if before:
            self.doors[who].lose_before = 1
        else:
            self.doors[who].lose_after = 1

    def hear(self, who: int) -> None:
        """Put what the station heard into the model of its base: newer versions only."""
        base = self.bases[who]
        for letter in self.doors[who].heard:
            if isinstance(letter, Pulled) and letter.whole:
                base.clear()
            for change in letter.changes:
                self._lay(base, change)
        self.doors[who].heard.clear()

    @staticmethod
    def _lay(base: Base, change: Change) -> None:
        known = base.get((change.table, change.id))
        if change.row is None:
            base.pop((change.table, change.id), None)
        elif known is None or known["version"] < change.row["version"]:
            base[change.table, change.id] = change.row

    @invariant()
    def the_replica_is_base_plus_waiting_actions(self) -> None:
        for opened, base in zip(self.stations, self.bases, strict=True):
            rows, conflicts = self.rebuild(opened, base)
            assert state_of(opened.store) == rows
            assert {entry.seq for entry in opened.station.open_entries(1_000) if entry.conflict} == conflicts

    def rebuild(
        self, opened: OpenStation, base: Base
    ) -> tuple[dict[tuple[str, str], dict[str, Any]], set[int]]:
        """The same from nothing: base rows in an empty file, then the waiting actions in order."""
        waiting = [entry for entry in opened.station.open_entries(1_000) if entry.state == PENDING]
        with self.rebuilt.writing() as tx:
            tx.connection.exec_driver_sql("DELETE FROM journal")
            tx.connection.exec_driver_sql("DELETE FROM before_image")
            for entry in waiting:
                tx.journal.append(entry.seq, entry.epoch, entry.action, PENDING)
            rows = ((table, row_id, row) for (table, row_id), row in base.items())
            tx.replica.rebase(rows, TOYS.perform, whole=True)
        with self.rebuilt.reading() as reader:
            conflicts = {entry.seq for entry in reader.journal().open_entries() if entry.conflict}
        return state_of(self.rebuilt), conflicts

    def teardown(self) -> None:
        if hasattr(self, "hall"):
            self.drain()
            for opened in self.stations:
                opened.close()
            self.rebuilt.close()
            self.hall.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)

    def drain(self) -> None:
        """After the last fault everything arrives, once, and both replicas equal the hall."""
        for door in self.doors:
            door.lose_before = door.lose_after = 0
        for _ in range(2):
            for opened in self.stations:
                opened.sync()
        checked = verify_hall(self.hall)
        assert checked.fault is None
        assert checked.ledger_rows == self.acted
        first, second = (state_of(opened.store) for opened in self.stations)
        assert first == second
        for opened in self.stations:
            assert opened.station.open_entries() == []


class TestOverlay(Overlay.TestCase):  # type: ignore[misc]
    """The machine as a test."""

    settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
