"""The replica: base rows pulled from the hall, with this station's waiting actions laid over them.

Each waiting action keeps before-images of the rows it touched. A pull takes the overlay off, puts the new
base rows in, and lays the rest over again in order. Nothing else writes state rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.errors import RuleBroken
from workstation.store.journal import PERFORMED_HERE, Journal
from workstation.store.keeping import Kept, forget_story, let_go, newest_recorded
from workstation.store.prepared import Statements, rows_of
from workstation.store.tables import STATE_TABLES
from workstation.store.trouble import Trouble, classify, torn
from workstation.store.tx import Tx

Perform = Callable[[Tx, Action], object]


class Replica:
    """State rows of the station file inside one transaction."""

    def __init__(
        self, connection: sa.Connection, statements: Statements, hall_id: str, journal: Journal
    ) -> None:
        self._connection = connection
        self._sql = statements
        self._hall_id = hall_id
        self._journal = journal

    def lay(self, seq: int, tx: Tx) -> None:
        """Keep what `tx` found and what it made of it, row by row, for the entry `seq`."""
        self._sql.insert("before_image").run_many(
            self._connection,
            (
                {
                    "seq": seq,
                    "ord": order,
                    "tab": table,
                    "row_id": row_id,
                    "image": None if image is None else canonical.encode_text(image),
                    "made": canonical.encode_text(tx.after[table, row_id]),
                }
                for order, ((table, row_id), image) in enumerate(tx.before.items())
            ),
        )

    def keep_ledger(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Keep ledger rows that came with a pull, findable by subject."""
        for row in rows:
            delete = self._sql.delete("ledger", ("hall_id", "change_seq"))
            delete.run(self._connection, {"hall_id": self._hall_id, "change_seq": row["change_seq"]})
            self._sql.insert("ledger").run(self._connection, row)
            self._sql.delete("ledger_subject", ("change_seq",)).run(
                self._connection, {"change_seq": row["change_seq"]}
            )
            subjects = dict.fromkeys(json.loads(row["subjects"]))
            self._sql.insert("ledger_subject").run_many(
                self._connection,
                ({"subject": subject, "change_seq": row["change_seq"]} for subject in subjects),
            )

    def forget_ledger(self) -> None:
        """Everything comes anew: a hall that was set back gave its places in the ledger to other rows."""
        for name in ("ledger", "ledger_subject"):
            self._connection.execute(sa.delete(self._sql.table(name)))

    def let_go(self, kept: Kept, most: int) -> set[str]:
        """Take old rows out of the base, and the ledger rows about them; returns the tables changed.

        Nothing while something is laid over: it may stand on them.
        """
        if self._journal.open_entries(1):
            return set()
        recorded = newest_recorded(self._connection, self._sql, self._hall_id)
        sure = kept.no_later_than(recorded)
        changed = let_go(self._connection, self._sql, self._hall_id, sure, most)
        if recorded is not None and not changed:
            forget_story(self._connection, self._sql, sure, most)
        return changed

    def rebase(
        self,
        changes: Iterable[tuple[str, str, Mapping[str, Any] | None]],
        perform: Perform,
        *,
        whole: bool = False,
    ) -> set[str]:
        """Take the overlay off, apply base rows, lay the open entries over again. Returns tables changed.

        An entry that no longer performs stays and is marked as a conflict to come.
        """
        taken = self._take_off()
        changed = {image["tab"] for images in taken.values() for image in images}
        if whole:
            for name in STATE_TABLES:
                self._connection.execute(sa.delete(self._sql.table(name)))
            changed.update(STATE_TABLES)
        for table, row_id, row in changes:
            if self._put_base(table, row_id, row):
                changed.add(table)
        for entry in self._journal.open_entries():
            if entry.state not in PERFORMED_HERE:
                continue
            tx = Tx(self._connection, self._sql, self._hall_id)
            failed = False
            try:
                with self._connection.begin_nested():
                    perform(tx, entry.action)
            except (RuleBroken, sa.exc.IntegrityError):
                failed = True
            except Exception as bug:
                # a rule's own code broke down on the new rows: the hall will say what becomes of it, and
                # what the others did is not kept from anybody
                if classify(bug) is not Trouble.BUG:
                    raise
                failed = True
            else:
                self.lay(entry.seq, tx)
                changed.update(table for table, _row_id in tx.after)
            if failed:
                self._set_aside(entry.action.id, taken.get(entry.seq))
            if failed != entry.conflict:
                self._journal.mark_conflict(entry.seq, failed)
        return changed

    def set_aside(self, seq: int, action_id: str) -> None:
        """The hall refused this entry: keep what it had found and made, beside what the hall has."""
        table = self._sql.table("before_image")
        statement = self._sql.get(
            "images_of", lambda: sa.select(table).where(table.c.seq == sa.bindparam("seq_of"))
        )
        self._set_aside(action_id, rows_of(statement.run(self._connection, {"seq_of": seq})))

    def take_off(self) -> None:
        """Leave the base alone: what waits is laid over it again by the next pull.

        What it had found and made is kept aside: on the rows of that pull it may not be done again, and
        whoever settles it has to see it.
        """
        taken = self._take_off()
        for seq, action_id in self._journal.open_ids():
            self._set_aside(action_id, taken.get(seq))

    def _set_aside(self, action_id: str, images: list[dict[str, Any]] | None) -> None:
        if not images:
            return
        self._sql.delete("set_aside", ("action_id",)).run(self._connection, {"action_id": action_id})
        kept = ({key: image[key] for key in ("ord", "tab", "row_id", "image", "made")} for image in images)
        self._sql.insert("set_aside").run_many(
            self._connection, ({"action_id": action_id, **image} for image in kept)
        )

    def _take_off(self) -> dict[int, list[dict[str, Any]]]:
        """Put every row back as it was before the waiting entries; returns their images by entry."""
        table = self._sql.table("before_image")
        statement = self._sql.get(
            "all_images", lambda: sa.select(table).order_by(table.c.seq.desc(), table.c.ord.desc())
        )
        taken: dict[int, list[dict[str, Any]]] = {}
        for row in rows_of(statement.run(self._connection, {})):
            try:
                image = json.loads(row["image"]) if row["image"] else None
            except ValueError as error:
                raise torn(self._connection, f"before_image {row['seq']}") from error
            self._write(row["tab"], row["row_id"], image)
            taken.setdefault(row["seq"], []).append(row)
        if taken:
            self._connection.execute(sa.delete(table))
        return taken

    def _put_base(self, table: str, row_id: str, row: Mapping[str, Any] | None) -> bool:
        if table not in STATE_TABLES:
            return False
        if row is not None:
            statement = self._sql.select(table, ("hall_id", "id"))
            known = rows_of(statement.run(self._connection, {"hall_id": self._hall_id, "id": row_id}))
            # answers can overtake each other: an older version never replaces a newer one
            if known and known[0]["version"] >= row["version"]:
                return False
        self._write(table, row_id, row)
        return True

    def _write(self, table: str, row_id: str, row: Mapping[str, Any] | None) -> None:
        delete = self._sql.delete(table, ("hall_id", "id"))
        delete.run(self._connection, {"hall_id": self._hall_id, "id": row_id})
        if row is not None:
            columns = STATE_TABLES[table].columns
            self._sql.insert(table).run(self._connection, {name: row.get(name) for name in columns})
