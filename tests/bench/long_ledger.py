"""A hall that has worked for years: as many ledger rows as wanted, whole in every chain and digest.

Rows go in by COPY. Each speaks of a row that no station is sent, so that a measured station stays small.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import psycopg

from workstation.domain import canonical
from workstation.domain.action import SYSTEM, Action, Outcome, Verdict
from workstation.domain.ids import uuid7
from workstation.store.hall_setup import SYSTEM_SEGMENT
from workstation.store.ledger_rows import ledger_row
from workstation.store.tables import hall_metadata

_BEGAN = datetime(2024, 1, 2, 1, 0, tzinfo=UTC)
_AT_ONCE = 20_000
TABLE = "credential"
_LEDGER = tuple(hall_metadata.tables["ledger"].columns.keys())
_BODY = tuple(hall_metadata.tables["ledger_body"].columns.keys())
_STATE = tuple(hall_metadata.tables[TABLE].columns.keys())
_DETAIL = canonical.encode_text(Outcome(Verdict.DONE).to_data())


def grow(url: str, hall_id: str, upto: int) -> None:
    """Fill the ledger up to so many rows, an even number: each second one changes the row made before it."""
    assert upto % 2 == 0
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("SET statement_timeout = 0")
        head = connection.execute(
            "SELECT h.change_seq, s.head_seq, s.head_hash, s.epoch FROM hall h "
            "JOIN station s USING (hall_id) WHERE s.segment = %s", (SYSTEM_SEGMENT,),
        ).fetchone()  # fmt: skip
        assert head is not None
        change_seq, seq, last, epoch = head
        made = _rows(hall_id, int(change_seq), int(seq), str(last), int(epoch), upto)
        while some := list(islice(made, _AT_ONCE)):
            _copy(connection, "ledger", _LEDGER, [one[0] for one in some])
            _copy(connection, "ledger_body", _BODY, [one[1] for one in some])
            _copy(connection, TABLE, _STATE, [one[2] for one in some if one[2] is not None])
            change_seq, seq, last = some[-1][0]["change_seq"], some[-1][0]["seq"], some[-1][0]["hash"]
        connection.execute("UPDATE hall SET change_seq = %s", (change_seq,))
        connection.execute(
            "UPDATE station SET head_seq = %s, head_hash = %s WHERE segment = %s", (seq, last, SYSTEM_SEGMENT)
        )
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
        # a hall that grew over years does not owe its disk a million rows at once
        connection.execute("CHECKPOINT")


def _rows(
    hall_id: str, change_seq: int, seq: int, last: str, epoch: int, upto: int
) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]]:
    """Ledger row, the text behind it, and the state row when it is the last word on it."""
    chance = random.Random(change_seq)
    while change_seq < upto:
        change_seq, seq = change_seq + 1, seq + 1
        moment = _BEGAN + timedelta(seconds=20 * change_seq)
        first = change_seq % 2 == 1
        row_id, version = f"B{change_seq if first else change_seq - 1:09}", 1 if first else 2
        state = {
            "hall_id": hall_id, "id": row_id, "version": version, "verifier": f"$argon2id$v=19${row_id}",
            "locked_until": None, "must_change": 0, "failed": version,
        }  # fmt: skip
        action = Action(
            uuid7(moment, chance.randbytes), "enlist", 1, SYSTEM, SYSTEM_SEGMENT, moment, (row_id,),
            {"number": row_id, "name": "王晓棠", "unit": "SJ", "note": "测量用的一行，和真的差不多长" * 4},
        )  # fmt: skip
        salt, body = chance.randbytes(8).hex(), action.body()
        row = ledger_row(
            action, seq, epoch, Outcome(Verdict.DONE),
            [[TABLE, row_id, version, canonical.row_digest(state, salt)]],
            canonical.digest(body, salt), change_seq, moment, last,
        )  # fmt: skip
        last = row["hash"]
        behind = {
            "hall_id": hall_id, "action_id": action.id, "body": body, "detail": _DETAIL, "salt": salt,
            "cipher_alg": "none", "key_id": None,
        }  # fmt: skip
        yield {"hall_id": hall_id, **row}, behind, None if first else state


def _copy(
    connection: psycopg.Connection[Any], table: str, columns: tuple[str, ...], rows: list[dict[str, Any]]
) -> None:
    with (
        connection.cursor() as cursor,
        cursor.copy(
            f"COPY {table} ({', '.join(columns)}) FROM STDIN"  # type: ignore[arg-type]
        ) as copy,
    ):
        for row in rows:
            copy.write_row([row.get(name) for name in columns])
