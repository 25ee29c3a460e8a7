"""Recomputes what the ledger promises: every chain, body and state row; names the first wrong one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.store.hall_store import GENESIS, HallStore
from workstation.store.ledger_rows import ledger_hash
from workstation.store.prepared import Statements, rows_of
from workstation.store.tables import STATE_TABLES

_AT_ONCE = 2_000
_Touch = tuple[int, str, str]


@dataclass(frozen=True)
class Verified:
    """What was checked; `fault` names the first thing that is wrong, None when all is as recorded."""

    ledger_rows: int
    state_rows: int
    fault: str | None = None

    @property
    def ok(self) -> bool:
        return self.fault is None


class _Wrong(Exception):
    """The first thing that does not fit."""


def verify_hall(store: HallStore) -> Verified:
    """Check the whole hall in one snapshot."""
    with store.reading() as connection:
        check = _Check(connection, store.statements)
        try:
            check.ledger()
            check.heads()
            check.states()
            check.seals()
        except _Wrong as wrong:
            return Verified(check.ledger_rows, check.state_rows, str(wrong))
        return Verified(check.ledger_rows, check.state_rows)


class _Check:
    def __init__(self, connection: sa.Connection, statements: Statements) -> None:
        self._connection = connection
        self._sql = statements
        self.ledger_rows = 0
        self.state_rows = 0
        self._heads: dict[tuple[str, int], tuple[int, str]] = {}
        self._touches: dict[tuple[str, str], _Touch] = {}
        self._seals = {
            row["upto"]: row for row in rows_of(connection.execute(sa.select(statements.table("seal"))))
        }

    def ledger(self) -> None:
        """Order without gaps, hashes, and the text behind each row."""
        ledger, body = self._sql.table("ledger"), self._sql.table("ledger_body")
        joined = (
            sa.select(ledger, body.c.body, body.c.salt)
            .join_from(
                ledger,
                body,
                sa.and_(body.c.hall_id == ledger.c.hall_id, body.c.action_id == ledger.c.action_id),
                isouter=True,
            )
            .order_by(ledger.c.change_seq)
        )
        with self._stream(joined) as rows:
            for row in rows:
                self._ledger_row(row)

    def seals(self) -> None:
        """Each seal stands on the one before."""
        prev = "0" * 64
        for seal in sorted(self._seals.values(), key=lambda row: (row["upto"], row["id"])):
            values = {key: seal[key] for key in ("at", "heads", "prev", "upto")}
            if seal["prev"] != prev or seal["hash"] != canonical.digest(values):
                raise _Wrong(f"seal {seal['id']}: chain of seals is broken")
            prev = seal["hash"]

    def _sealed_heads(self) -> None:
        """The heads at this place of the ledger are those a seal over it names."""
        seal = self._seals.get(self.ledger_rows)
        if seal is None:
            return
        for segment, epoch, seq, last in json.loads(seal["heads"]):
            if self._heads.get((segment, epoch), (0, GENESIS)) != (seq, last):
                raise _Wrong(f"seal {seal['id']}: station {segment} had another head")

    def heads(self) -> None:
        """The heads of the hall and of every station are the last rows of the ledger."""
        for hall in rows_of(self._connection.execute(sa.select(self._sql.table("hall")))):
            if hall["change_seq"] != self.ledger_rows:
                raise _Wrong(f"hall: {hall['change_seq']} changes, ledger has {self.ledger_rows}")
        for station in rows_of(self._connection.execute(sa.select(self._sql.table("station")))):
            seq, last = self._heads.get((station["segment"], station["epoch"]), (0, GENESIS))
            if (station["head_seq"], station["head_hash"]) != (seq, last):
                raise _Wrong(f"station {station['segment']}: head does not fit")

    def states(self) -> None:
        """Every state row is what the ledger last said of it, and none is missing."""
        spoken_of = Counter(table for table, _id in self._touches)
        for name in STATE_TABLES:
            before = self.state_rows
            with self._stream(sa.select(self._sql.table(name))) as rows:
                for row in rows:
                    self._state_row(name, row)
            if self.state_rows - before != spoken_of[name]:
                raise _Wrong(f"{name}: a row is missing")

    def _state_row(self, name: str, row: dict[str, Any]) -> None:
        self.state_rows += 1
        touch = self._touches.get((name, row["id"]))
        if touch is None:
            raise _Wrong(f"{name} {row['id']}: no ledger row speaks of it")
        version, digest, salt = touch
        if row["version"] != version or canonical.row_digest(row, salt) != digest:
            raise _Wrong(f"{name} {row['id']}: differs from the ledger")

    def _ledger_row(self, row: dict[str, Any]) -> None:
        self.ledger_rows += 1
        place = f"ledger {row['change_seq']}"
        text, salt = row.pop("body"), row.pop("salt")
        if row["change_seq"] != self.ledger_rows:
            raise _Wrong(f"{place}: row {self.ledger_rows} is missing")
        if ledger_hash(row) != row["hash"]:
            raise _Wrong(f"{place}: hash does not fit")
        # an erased text leaves no salt behind: its digest stays, unreadable
        if text is not None and canonical.digest(text, salt) != row["body_digest"]:
            raise _Wrong(f"{place}: text of {row['action_id']} was changed")
        self._follow(row, place)
        for table, row_id, version, digest in json.loads(row["touched"]):
            self._touches[table, row_id] = (version, digest, salt or "")
        self._sealed_heads()

    def _follow(self, row: dict[str, Any], place: str) -> None:
        chain = (row["station"], row["epoch"])
        seq, last = self._heads.get(chain, (0, GENESIS))
        if row["seq"] != seq + 1:
            raise _Wrong(f"{place}: station {row['station']} jumps from {seq} to {row['seq']}")
        if row["prev_hash"] != last:
            raise _Wrong(f"{place}: chain of station {row['station']} is broken")
        self._heads[chain] = (row["seq"], row["hash"])

    @contextmanager
    def _stream(self, clause: sa.Select[Any]) -> Iterator[Iterator[dict[str, Any]]]:
        """Rows a few at a time, so that memory does not grow with the hall."""
        with self._connection.execution_options(yield_per=_AT_ONCE).execute(clause) as result:
            yield (dict(row) for row in result.mappings())
