"""The hall database: one ordered ledger per hall and the state rows it explains."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.action import Action, Outcome, Verdict
from workstation.domain.errors import HallBroken, HallUnreachable, NotFound
from workstation.store import engines
from workstation.store.hall_head import HallHead as HallHead
from workstation.store.hall_head import head_query
from workstation.store.ledger_rows import ledger_row
from workstation.store.prepared import Ran, Statements, rows_of
from workstation.store.tables import SCHEMA_VERSION, STATE_TABLES, hall_metadata
from workstation.store.tx import Later, Row, Tx

GENESIS = "0" * 64


@dataclass(frozen=True)
class Recorded:
    """A ledger row as the station needs it. `touched` are table and id of the rows it changed."""

    action_id: str
    seq: int
    change_seq: int
    outcome: Outcome
    touched: tuple[tuple[str, str], ...] = ()


class HallTx:
    """One hall transaction: the hall row is taken first, so there is one order on every SQL engine."""

    def __init__(self, connection: sa.Connection, statements: Statements, hall_id: str, segment: str) -> None:
        self.connection = connection
        self._sql = statements
        self.hall_id = hall_id
        self.segment = segment
        self._change_seq = 0
        self._head_hash = GENESIS
        self._later = Later()
        self._newer = False
        self._rows: list[Row] = []
        self._bodies: list[Row] = []

    def take(self, actions: Sequence[str] = ()) -> HallHead:
        """Lock the hall row for this transaction, read both heads. Raises NotFound for an unknown station.

        `known` of the head then tells how many of these actions were recorded before; `parked` is how
        many subjects of this station wait for somebody to resolve a refusal.
        """
        hall = self._sql.table("hall")
        lock = self._sql.get(
            "lock",
            lambda: (
                sa.update(hall)
                .where(hall.c.hall_id == sa.bindparam("hall"))
                .values(change_seq=hall.c.change_seq + sa.literal_column("0"))
            ),
        )
        with lock.together(self.connection):
            locked = lock.run(self.connection, {"hall": self.hall_id})
            heads = self._ask_head(actions)
        if locked.rowcount != 1:
            raise NotFound(table="hall", id=self.hall_id)
        head = self._head_in(heads)
        self._change_seq, self._head_hash = head.change_seq, head.head_hash
        # an upgraded hall: its rows have columns that this program does not know and must not forget
        self._newer = (head.schema_version or 0) > SCHEMA_VERSION
        return head

    def head(self, actions: Sequence[str] = ()) -> HallHead:
        """Both heads without locking."""
        return self._head_in(self._ask_head(actions))

    def _ask_head(self, actions: Sequence[str]) -> Ran:
        statement = self._sql.get(("head", len(actions)), lambda: head_query(self._sql, len(actions)))
        ids = {f"a{place}": action for place, action in enumerate(actions)}
        return statement.run(self.connection, {"hall": self.hall_id, "segment": self.segment, **ids})

    def _head_in(self, ran: Ran) -> HallHead:
        found = rows_of(ran)
        if not found:
            raise NotFound(table="station", id=self.segment)
        return HallHead(**{**found[0], "frozen": bool(found[0]["frozen"])})

    def recorded(self, action_id: str) -> Recorded | None:
        """What was recorded for this action, if it ever arrived."""
        statement = self._sql.select("ledger", ("hall_id", "action_id"))
        found = rows_of(statement.run(self.connection, {"hall_id": self.hall_id, "action_id": action_id}))
        if not found:
            return None
        bodies = self._sql.select("ledger_body", ("hall_id", "action_id"))
        body = rows_of(bodies.run(self.connection, {"hall_id": self.hall_id, "action_id": action_id}))
        touched = tuple((table, row_id) for table, row_id, *_rest in json.loads(found[0]["touched"]))
        return Recorded(action_id, found[0]["seq"], found[0]["change_seq"], _outcome(found[0], body), touched)

    def taken_by(self, epoch: int, seq: int) -> str | None:
        """The id of the action that this station already sent under this number."""
        statement = self._sql.select("ledger", ("hall_id", "station", "epoch", "seq"))
        values = {"hall_id": self.hall_id, "station": self.segment, "epoch": epoch, "seq": seq}
        found = rows_of(statement.run(self.connection, values))
        return found[0]["action_id"] if found else None

    def state(self, *, deferred: bool = False) -> Tx:
        """State rows within this transaction, with nothing touched yet.

        `deferred`: writes go to the database with the ledger row, which is when it may refuse them.
        """
        later = self._later if deferred and not self._newer else None
        return Tx(self.connection, self._sql, self.hall_id, later)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what is done inside when it raises."""
        with self.connection.begin_nested():
            yield

    def append(
        self, action: Action, seq: int, epoch: int, outcome: Outcome, tx: Tx, salt: str, now: datetime
    ) -> Recorded:
        """The ledger row of `action`: who, what, when, outcome, digests, and its place in the chain.

        It is written by `close`, together with all others of this transaction.
        """
        self._change_seq += 1
        body = action.body()
        row = ledger_row(
            action,
            seq,
            epoch,
            outcome,
            self._digests_as_they_lie(tx, salt) if self._newer else tx.digests(salt),
            canonical.digest(body, salt),
            self._change_seq,
            now,
            self._head_hash,
        )
        self._rows.append({"hall_id": self.hall_id, **row})
        self._bodies.append(
            {
                "hall_id": self.hall_id,
                "action_id": action.id,
                "body": body,
                "detail": canonical.encode_text(outcome.to_data()),
                "salt": salt,
                "cipher_alg": "none",
                "key_id": None,
            }
        )
        self._head_hash = row["hash"]
        return Recorded(action.id, seq, self._change_seq, outcome)

    def _digests_as_they_lie(self, tx: Tx, salt: str) -> list[list[Any]]:
        """`touched` over every column there is, also those of a newer program."""
        digests = []
        for table, row_id in sorted(tx.after):
            quoted = self.connection.dialect.identifier_preparer.quote(table)
            clause = sa.text(f"SELECT * FROM {quoted} WHERE hall_id = :hall AND id = :id")
            found = self.connection.execute(clause, {"hall": self.hall_id, "id": row_id}).mappings().one()
            row = dict(found)
            digests.append([table, row_id, row["version"], canonical.row_digest(row, salt)])
        return digests

    def close(self, head_seq: int) -> None:
        """Write the ledger rows and the new heads; the last statements of the transaction."""
        hall = self._sql.update("hall", ("change_seq",), ("hall_id",))
        station = self._sql.update("station", ("head_seq", "head_hash"), ("hall_id", "segment"))
        heads = {
            "head_seq": head_seq,
            "head_hash": self._head_hash,
            "hall_id_was": self.hall_id,
            "segment_was": self.segment,
        }
        for name, rows in (("ledger", self._rows), ("ledger_body", self._bodies)):
            for row in rows:
                self._later.add(self._sql.insert(name), row)
        self._later.add(hall, {"change_seq": self._change_seq, "hall_id_was": self.hall_id})
        self._later.add(station, heads)
        self._rows, self._bodies = [], []
        self._later.send(self.connection)

    def freeze(self) -> None:
        """Stop this station: two different histories carry its name."""
        statement = self._sql.update("station", ("frozen",), ("hall_id", "segment"))
        statement.run(
            self.connection, {"frozen": 1, "hall_id_was": self.hall_id, "segment_was": self.segment}
        )


def _outcome(row: Mapping[str, Any], body: list[Row]) -> Outcome:
    if not body:
        return Outcome(Verdict(row["outcome"]), row["code"])
    data = json.loads(body[0]["detail"])
    return Outcome(Verdict(data["verdict"]), data["code"], data["params"], data["detail"])


class HallStore:
    """Opens transactions on one hall database."""

    def __init__(self, url: str) -> None:
        self.url = engines.read_url(url)
        self.engine = engines.open_hall(self.url)
        self.statements = Statements(self.engine.dialect, hall_metadata)

    @property
    def shown_url(self) -> str:
        return self.url.render_as_string(hide_password=True)

    def address_for(self, user: str, password: str | None) -> str:
        """The address of this database for another account, its password in it."""
        url = self.url.set(drivername=self.url.get_backend_name(), username=user, password=password)
        return url.render_as_string(hide_password=False)

    @contextmanager
    def writing(self, hall_id: str, segment: str) -> Iterator[HallTx]:
        """One hall transaction; commits at the end, rolls back on any error.

        Raises HallUnreachable when the commit is not sure to outlive the server: the same is sent again.
        """
        with self.engine.connect() as connection:
            with connection.begin():
                yield HallTx(connection, self.statements, hall_id, segment)
            if engines.kept_by_one(connection):
                raise HallUnreachable(detail="committed without the standby")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One read-only snapshot."""
        with engines.reading(self.engine) as connection, connection.begin():
            yield connection

    def hall_row(self, connection: sa.Connection) -> Row:
        """The one hall of this database. Raises HallBroken when it holds none or a newer schema."""
        rows = rows_of(connection.execute(sa.select(self.statements.table("hall"))))
        if len(rows) != 1:
            raise HallBroken(detail=f"{len(rows)} halls")
        if rows[0]["min_schema"] > SCHEMA_VERSION:
            raise HallBroken(detail=f"schema {rows[0]['min_schema']}")
        return rows[0]

    def scoped_tables(self) -> tuple[str, ...]:
        """State tables whose rows travel to stations."""
        return tuple(name for name, spec in STATE_TABLES.items() if spec.scope != "never")

    def dispose(self) -> None:
        self.engine.dispose()
