"""The hall database and the station file: verifying, pulling, polling, acting."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.bench.measure import Result, in_pairs, paired_result, times_of
from tests.support.postgres import Server
from workstation.domain import canonical
from workstation.domain.action import SYSTEM, Action
from workstation.domain.ids import uuid7
from workstation.services.handlers import all_kinds
from workstation.services.simulation.counter import now
from workstation.services.simulation.setting import Wish, prepare
from workstation.store.hall_setup import SYSTEM_SEGMENT
from workstation.store.hall_store import HallStore, HallTx
from workstation.store.read.health import look_at
from workstation.store.verify import verify_hall
from workstation.sync.hall import Hall
from workstation.sync.letters import Numbered
from workstation.sync.opening import OpenStation, open_station

ROWS, QUICK_ROWS = 100_000, 5_000
_BATCH = 500


def measure(server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """Verify a long ledger, pull one changed row, poll in vain, act at a station."""
    url = server.create()
    setting = prepare(Wish(url, 1, 30, 1, home / "acks", home / "hall"))
    job = setting.jobs[0]
    opened = open_station(Path(job.folder), url, all_kinds(), now).stepped()
    bare = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
    try:
        rounds = 20 if quick else 100
        yield _idle_poll(opened, bare, rounds)
        yield _pull_one(opened, url, setting.facts.hall_id, bare, 10 if quick else 40)
        yield _act(opened, home, rounds)
        rows = QUICK_ROWS if quick else ROWS
        _grow(url, setting.facts.hall_id, rows)
        yield _verify(url, bare, rows)
    finally:
        bare.close()
        opened.close()
        server.drop(url)


def _idle_poll(opened: OpenStation, bare: psycopg.Connection[tuple[object, ...]], rounds: int) -> Result:
    opened.sync()

    def poll() -> None:
        opened.puller.step(now())

    paired = in_pairs(
        lambda: times_of(poll, rounds), lambda: times_of(lambda: bare.execute("SELECT 1").fetchone(), rounds)
    )
    return paired_result("idle poll", paired, "bare SELECT 1")


def _pull_one(
    opened: OpenStation, url: str, hall_id: str, bare: psycopg.Connection[tuple[object, ...]], rounds: int
) -> Result:
    store = HallStore(url)
    hall = Hall(store, all_kinds(), hall_id, SYSTEM_SEGMENT, now, lambda: "salt")

    def pulls() -> list[float]:
        taken = []
        for _round in range(rounds):
            _record(store, hall, hall_id, 1)
            began = time.perf_counter()
            opened.puller.step(now())
            taken.append((time.perf_counter() - began) * 1000)
        return taken

    def reads() -> list[float]:
        query = "SELECT * FROM ledger ORDER BY change_seq DESC LIMIT 1"
        return times_of(lambda: bare.execute(query).fetchall(), rounds)

    try:
        return paired_result("pull of one changed row", in_pairs(pulls, reads), "bare SELECT of one row")
    finally:
        store.dispose()


def _act(opened: OpenStation, home: Path, rounds: int) -> Result:
    """A change at the station, on its disk, beside one bare durable insert into SQLite."""
    station = opened.station

    connection = sqlite3.connect(home / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)")
    insert = "INSERT INTO t (body) VALUES (?)"
    body = "x" * 400

    def change() -> None:
        station.act(lambda desk: desk.action("set_marks", "X", [ticket], {**marks, "basis": desk.new_id()}))

    with opened.store.reading() as reader:
        ticket = reader.find("ticket", limit=1)[0]["id"]
    marks = {"ticket": ticket, "needs": ["hearing"], "ground": "elderly"}

    def ours() -> list[float]:
        taken = times_of(change, rounds)
        opened.sync()
        return taken

    try:
        paired = in_pairs(ours, lambda: times_of(lambda: connection.execute(insert, (body,)), rounds))
        return paired_result("a change at the station", paired, "bare durable SQLite insert", p99=50)
    finally:
        connection.close()


def _record(store: HallStore, hall: Hall, hall_id: str, count: int) -> None:
    """So many harmless actions of the hall itself."""
    with store.reading() as connection:
        head = HallTx(connection, store.statements, hall_id, SYSTEM_SEGMENT).head()
    window = {
        "number": "3", "name": "市场监管", "unit": "SJ", "kind": "department", "groups": ["企业开办"],
        "low_counter": False,
    }  # fmt: skip
    actions = []
    for place in range(1, count + 1):
        moment = now()
        made = Action(
            uuid7(moment, secrets.token_bytes),
            "set_up_window",
            1,
            SYSTEM,
            SYSTEM_SEGMENT,
            moment,
            (),
            canonical.plain(window),
        )
        actions.append(Numbered(head.head_seq + place, made))
    hall.submit(head.epoch, actions)


def _grow(url: str, hall_id: str, rows: int) -> None:
    store = HallStore(url)
    hall = Hall(store, all_kinds(), hall_id, SYSTEM_SEGMENT, now, lambda: "salt")
    try:
        for _batch in range(rows // _BATCH):
            _record(store, hall, hall_id, _BATCH)
    finally:
        store.dispose()


def _verify(url: str, bare: psycopg.Connection[tuple[object, ...]], rows: int) -> Result:
    store = HallStore(url)
    look_at(store)

    def verify() -> None:
        found = verify_hall(store)
        assert found.ok and found.ledger_rows >= rows, found

    def read() -> None:
        with bare.cursor() as cursor:
            cursor.execute("SELECT l.*, b.body FROM ledger l JOIN ledger_body b USING (hall_id, action_id)")
            for row in cursor:
                hashlib.sha256(str(row).encode()).hexdigest()

    try:
        paired = in_pairs(lambda: times_of(verify, 1), lambda: times_of(read, 1))
        return paired_result(f"verify of {rows:,} ledger rows", paired, "bare read and hash of each row")
    finally:
        store.dispose()
