"""The journal of a station: every change in its order, until the hall has it and 30 days after."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.action import Action, Outcome, action_from, outcome_from
from workstation.store.prepared import Statements, rows_of
from workstation.store.trouble import torn

PENDING = "pending"
ASKING = "asking"
GIVING_UP = "giving_up"
DONE = "done"
PERFORMED_HERE = frozenset({PENDING})


def still_open(table: sa.Table) -> sa.ColumnElement[bool]:
    """What the hall has not answered, named by its states: "not done" would read a month of entries."""
    return table.c.state.in_([sa.literal_column(f"'{state}'") for state in (PENDING, ASKING, GIVING_UP)])


@dataclass(frozen=True)
class Entry:
    """One journal row. `state`: pending (performed here), asking (the hall decides), giving_up, done."""

    seq: int
    epoch: int
    action: Action
    state: str
    outcome: Outcome | None
    conflict: bool
    undo: Any = None


class Journal:
    """The journal inside one transaction of the station file."""

    def __init__(self, connection: sa.Connection, statements: Statements) -> None:
        self._connection = connection
        self._sql = statements

    def next_seq(self) -> int:
        """The number of the next action of this station."""
        table = self._sql.table("journal")
        statement = self._sql.get("last_seq", lambda: sa.select(sa.func.max(table.c.seq)))
        # entries of a name this file had before lie below zero
        return max(0, int(statement.run(self._connection, {}).scalar() or 0)) + 1

    def append(self, seq: int, epoch: int, action: Action, state: str, undo: Any = None) -> None:
        """Write an action down; `undo` is what would take it back, for kinds that can be."""
        self._sql.insert("journal").run(
            self._connection,
            {
                "seq": seq,
                "epoch": epoch,
                "id": action.id,
                "kind": action.kind,
                "body": action.body(),
                "state": state,
                "outcome": None,
                "code": None,
                "made_at": canonical.instant(action.made_at),
                "done_at": None,
                "conflict": 0,
                "undo": None if undo is None else canonical.encode_text(undo),
            },
        )

    def open_entries(self, limit: int | None = None, after: int = 0) -> list[Entry]:
        """Everything the hall has not answered yet, in order; behind the entry `after` only when asked."""
        if after:
            return [entry for entry in self.open_entries() if entry.seq > after][:limit]
        table = self._sql.table("journal")

        def build() -> sa.ClauseElement:
            clause = sa.select(table).where(still_open(table)).order_by(table.c.seq)
            return clause.limit(sa.literal_column(str(limit))) if limit else clause

        statement = self._sql.get(("open_entries", limit), build)
        return self._entries(rows_of(statement.run(self._connection, {})))

    def open_ids(self) -> list[tuple[int, str]]:
        """Number and id of everything the hall has not answered, also of what can no longer be read."""
        table = self._sql.table("journal")
        found = self._connection.execute(sa.select(table.c.seq, table.c.id).where(still_open(table)))
        return [(int(row[0]), str(row[1])) for row in found]

    def get(self, action_id: str) -> Entry | None:
        """The entry of an action made here."""
        found = rows_of(self._sql.select("journal", ("id",)).run(self._connection, {"id": action_id}))
        return self._entries(found)[0] if found else None

    def after(self, seq: int) -> list[Entry]:
        """Entries with a higher number, done or not: what a hall that lost them needs again."""
        table = self._sql.table("journal")
        statement = self._sql.get(
            "journal_after",
            lambda: sa.select(table).where(table.c.seq > sa.bindparam("after")).order_by(table.c.seq),
        )
        return self._entries(rows_of(statement.run(self._connection, {"after": seq})))

    def set_state(self, seq: int, state: str) -> None:
        """Move an entry on."""
        self._update(seq, state=state)

    def mark_conflict(self, seq: int, conflict: bool) -> None:
        """Note that an entry no longer performs on what the hall has."""
        self._update(seq, conflict=int(conflict))

    def finish(self, seq: int, outcome: Outcome, done_at: str) -> None:
        """The hall recorded this entry."""
        self._update(
            seq,
            state=DONE,
            outcome=canonical.encode_text(outcome.to_data()),
            code=outcome.code,
            done_at=done_at,
            conflict=0,
        )

    def forget(self, done_before: str, head_seq: int, most: int) -> int:
        """Drop at most so many entries that were done before a moment and that the hall has up to `head_seq`.

        The newest stays, it carries the number; so does what was refused and nobody has settled, with its
        two versions. Returns how many went.
        """
        table, parked = self._sql.table("journal"), self._sql.table("parked")
        newest = sa.select(sa.func.max(table.c.seq)).scalar_subquery()
        unsettled = sa.select(parked.c.action_id).where(parked.c.state == "open")
        old = list(
            self._connection.execute(
                sa.select(table.c.id)
                .where(table.c.state == DONE, table.c.done_at < done_before)
                .where(table.c.seq < newest, table.c.seq <= head_seq, table.c.id.not_in(unsettled))
                .order_by(table.c.seq)
                .limit(most)
            ).scalars()
        )
        aside = self._sql.table("set_aside")
        self._connection.execute(sa.delete(aside).where(aside.c.action_id.in_(old)))
        self._connection.execute(sa.delete(table).where(table.c.id.in_(old)))
        return len(old)

    def _entries(self, rows: list[dict[str, Any]]) -> list[Entry]:
        """Raises StationFileBroken for an entry whose words were torn: it is neither left out nor guessed."""
        entries = []
        for row in rows:
            try:
                entries.append(_entry(row))
            except (ValueError, KeyError, TypeError) as error:
                raise torn(self._connection, f"journal {row['seq']}") from error
        return entries

    def _update(self, seq: int, **changes: Any) -> None:
        statement = self._sql.update("journal", tuple(changes), ("seq",))
        statement.run(self._connection, {**changes, "seq_was": seq})


def _entry(row: dict[str, Any]) -> Entry:
    outcome = outcome_from(json.loads(row["outcome"])) if row["outcome"] else None
    action = action_from(json.loads(row["body"]))
    undo = json.loads(row["undo"]) if row["undo"] else None
    return Entry(row["seq"], row["epoch"], action, row["state"], outcome, bool(row["conflict"]), undo)
