"""The one door to the hall: `submit`, `pull`, `ask`. A thin hall service can take its place later."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import GIVE_UP, Action, Outcome, Verdict
from workstation.domain.errors import RuleBroken, VersionConflict
from workstation.store import engines, hall_read
from workstation.store.hall_store import HallHead, HallStore, HallTx, Recorded
from workstation.store.trouble import DriverError, Trouble, classify, detail, worded
from workstation.store.tx import Row, Tx
from workstation.sync.broke import BROKE, ActionBroke
from workstation.sync.letters import Answer, Change, Forked, Numbered, Pulled, Scope, SeqGap, StationFrozen
from workstation.sync.registry import Registry

Clock = Callable[[], datetime]
Point = Callable[[str], None]


class Hall:
    """The hall database as one station sees it."""

    def __init__(
        self,
        store: HallStore,
        registry: Registry,
        hall_id: str,
        segment: str,
        clock: Clock,
        salt: Callable[[], str],
        point: Point = lambda _name: None,
    ) -> None:
        self.store = store
        self.hall_id = hall_id
        self.segment = segment
        self._registry = registry
        self._clock = clock
        self._salt = salt
        self._point = point
        # the running program compares its clock with the server's
        self.asks_time = False

    def submit(self, epoch: int, numbered: Sequence[Numbered], aside: frozenset[str] = frozenset()) -> Answer:
        """Record up to 50 actions in journal order, all in one hall transaction.

        `aside`: ids that broke down too often, to be refused as they are. Returns the recorded outcome of
        each, also of those that had arrived before, with the rows they touched. Raises HallUnreachable (send
        the same again), HallBroken, Forked, StationFrozen, SeqGap, ActionBroke.
        """
        with worded():
            try:
                # refusals after a first write are rare: savepoints are paid for only when there is one
                return self._submit(epoch, numbered, aside, savepoints=False)
            except _Dirty:
                return self._submit(epoch, numbered, aside, savepoints=True)
            except Forked as fork:
                if "seq" in fork.params:
                    self.freeze()
                raise

    def freeze(self) -> None:
        """Take nothing more under this station's name, from neither of its two histories."""
        with worded(), self.store.writing(self.hall_id, self.segment) as hall:
            hall.freeze()

    def do_duty(self, action: Action) -> Recorded:
        """Do a duty of the hall under its own station, once: what another station did is only returned.

        Raises HallUnreachable or HallBroken.
        """
        with worded():
            try:
                return self._do_duty(action, savepoints=False)
            except _Dirty:
                return self._do_duty(action, savepoints=True)

    def pull(self, since: int | None, scope: Scope) -> Pulled:
        """Everything after `since` in one snapshot; all rows when it is None or far behind.

        An idle pull is one query. Raises HallUnreachable or HallBroken.
        """
        with worded(), self.store.reading() as connection:
            head = HallTx(connection, self.store.statements, self.hall_id, self.segment).head()
            if since == head.change_seq:
                return Pulled(head.incarnation, head.change_seq, head.head_seq, head.min_schema)
            reader = hall_read.HallReader(connection, self.store.statements, self.hall_id)
            return self._changes(reader, head, since, scope)

    def ask(self, question: Callable[[hall_read.HallReader], Any]) -> Any:
        """Ask the hall something that this station does not keep. Raises HallUnreachable or HallBroken."""
        with worded(), self.store.reading() as connection:
            return question(hall_read.HallReader(connection, self.store.statements, self.hall_id))

    def beat(self, pending: int) -> datetime | None:
        """Say that this station is alive; outside the ledger. Returns what the server's clock says, where
        it is asked."""
        with worded(), self.store.engine.begin() as connection:
            # a beat is no promise: with the standby away it goes through, and the station hears the hall
            engines.wait_for_nobody(connection)
            told = engines.server_time(connection) if self.asks_time else None
            at = canonical.instant(self._clock())
            hall_read.write_beat(connection, self.store.statements, self.hall_id, self.segment, at, pending)
        return told

    def _submit(
        self, epoch: int, numbered: Sequence[Numbered], aside: frozenset[str], *, savepoints: bool
    ) -> Answer:
        with self.store.writing(self.hall_id, self.segment) as hall:
            head = hall.take([item.action.id for item in numbered])
            self._point("hall_row_taken")
            if head.frozen:
                raise StationFrozen(station=self.segment)
            if epoch != head.epoch:
                raise Forked(station=self.segment, expected=head.epoch, found=epoch)
            results: list[Recorded] = []
            touched: dict[tuple[str, str], Row] = {}
            asked: set[tuple[str, str]] = set()
            last = head.head_seq
            behind = head.parked > 0
            for item in numbered:
                known = hall.recorded(item.action.id) if head.known else None
                if known is None:
                    last = self._next(hall, epoch, item.seq, last)
                    known = self._record(
                        hall, epoch, item, touched, aside, savepoints=savepoints, behind=behind, asked=asked
                    )
                    behind = behind or not known.outcome.done
                asked.update(known.touched)
                results.append(known)
            rows = self._as_they_are(hall, asked, touched)
            if last != head.head_seq:
                self._close(hall, last, savepoints=savepoints)
            self._point("hall_before_commit")
        self._point("hall_committed")
        changes = tuple(Change(*key, row) for key, row in sorted(rows.items()))
        return Answer(head.incarnation, tuple(results), changes)

    def _as_they_are(
        self, hall: HallTx, asked: set[tuple[str, str]], touched: dict[tuple[str, str], Row]
    ) -> dict[tuple[str, str], Row]:
        """The rows an answer brings home: touched ones, and those that decided a refusal or were changed by
        an action whose first answer was lost. Without them a clerk would go on from what is no longer so.
        """
        travels = frozenset(self.store.scoped_tables())
        rows = {key: row for key, row in touched.items() if key[0] in travels}
        state = hall.state()
        for table, row_id in sorted(asked - set(touched)):
            row = state.get(table, row_id) if table in travels else None
            if row is not None:
                rows[table, row_id] = row
        return rows

    def _do_duty(self, action: Action, *, savepoints: bool) -> Recorded:
        with self.store.writing(self.hall_id, action.station) as hall:
            head = hall.take([action.id])
            if head.known and (known := hall.recorded(action.id)) is not None:
                return known
            item = Numbered(head.head_seq + 1, action)
            done = self._record(hall, head.epoch, item, {}, savepoints=savepoints)
            self._close(hall, item.seq, savepoints=savepoints)
            return done

    @staticmethod
    def _close(hall: HallTx, seq: int, *, savepoints: bool) -> None:
        try:
            hall.close(seq)
        except (VersionConflict, DriverError) as error:
            known = isinstance(error, RuleBroken) or classify(error) is Trouble.REFUSED
            if savepoints or not known:
                raise
            # a write that waited was refused: do it again where the refusal can be recorded
            raise _Dirty from error

    def _next(self, hall: HallTx, epoch: int, seq: int, last: int) -> int:
        if seq == last + 1:
            return seq
        if seq <= last:
            raise Forked(station=self.segment, seq=seq, found=hall.taken_by(epoch, seq))
        raise SeqGap(station=self.segment, expected=last + 1, found=seq)

    def _record(
        self,
        hall: HallTx,
        epoch: int,
        item: Numbered,
        touched: dict[tuple[str, str], Row],
        aside: frozenset[str] = frozenset(),
        *,
        savepoints: bool,
        behind: bool = True,
        asked: set[tuple[str, str]] | None = None,
    ) -> Recorded:
        """`behind`: some subject may be parked, so that this action may have to wait with it.

        `asked` is given the rows by which a refusal was decided.
        """
        action = item.action
        tx = hall.state(deferred=not savepoints)
        outcome = self._held(tx, action) if behind else None
        if outcome is None and action.id in aside:
            outcome = Outcome(Verdict.REFUSED, BROKE)
        if outcome is None:
            try:
                with hall.savepoint() if savepoints else nullcontext():
                    result = self._registry.perform(tx, action)
                verdict = Verdict.GIVEN_UP if action.kind == GIVE_UP else Verdict.DONE
                outcome = Outcome(verdict, detail=canonical.plain(result))
            except (RuleBroken, DriverError) as error:
                if not isinstance(error, RuleBroken) and classify(error) is not Trouble.REFUSED:
                    raise
                if not savepoints and (tx.after or not isinstance(error, RuleBroken)):
                    raise _Dirty from error
                if asked is not None:
                    asked.update(tx.seen)
                tx = hall.state()
                outcome = self._refuse(error)
            except Exception as bug:
                if classify(bug) is not Trouble.BUG:
                    raise
                raise ActionBroke(action.id, action.kind) from bug
        if outcome.verdict in (Verdict.REFUSED, Verdict.HELD):
            self._park(tx, action, outcome)
        recorded = hall.append(action, item.seq, epoch, outcome, tx, self._salt(), self._clock())
        touched.update(tx.after)
        return recorded

    @staticmethod
    def _refuse(error: Exception) -> Outcome:
        if isinstance(error, RuleBroken):
            return Outcome(Verdict.REFUSED, error.code, canonical.plain(error.params))
        return Outcome(Verdict.REFUSED, "constraint", {"detail": detail(error)})

    def _held(self, tx: Tx, action: Action) -> Outcome | None:
        """A later action on the subject of a refused one waits with it."""
        if action.kind == GIVE_UP or action.payload.get("resolves"):
            return None
        for subject in action.subjects:
            open_ones = tx.find("parked", station=action.station, subject=subject, state="open")
            if open_ones:
                return Outcome(
                    Verdict.HELD, "held_behind", {"cause": open_ones[0]["cause"], "subject": subject}
                )
        return None

    def _park(self, tx: Tx, action: Action, outcome: Outcome) -> None:
        """Refused work stays in sight. A hall action is answered on the spot and parks nothing."""
        if self._registry.get(action.kind, action.version).sort == "hall":
            return
        cause = str(outcome.params.get("cause", action.id)) if outcome.verdict is Verdict.HELD else action.id
        for subject in action.subjects:
            tx.insert(
                "parked",
                f"{action.id}:{subject}",
                action_id=action.id,
                station=action.station,
                subject=subject,
                cause=cause,
                code=outcome.code,
                at=canonical.instant(action.made_at),
                state="open",
            )

    def _changes(
        self, reader: hall_read.HallReader, head: HallHead, since: int | None, scope: Scope
    ) -> Pulled:
        ledger = None
        if since is not None and since < head.change_seq:
            ledger = reader.ledger_after(since, scope.mark)
        if ledger is None:
            kept = reader.letting_go(scope.kept()) if scope.kept is not None else None
            changes = tuple(
                Change(table, row["id"], row)
                for table in self.store.scoped_tables()
                for row in reader.whole_table(table, scope.columns.get(table), kept)
            )
            own = tuple(reader.own_ledger(scope.segment))
            heads = (head.change_seq, head.head_seq, head.min_schema)
            return Pulled(head.incarnation, *heads, True, own, changes, reader.mark_at(head.change_seq))
        wanted: dict[str, set[str]] = {}
        for row in ledger:
            for table, row_id, _version, _digest in json.loads(row["touched"]):
                wanted.setdefault(table, set()).add(row_id)
        changes = tuple(
            Change(table, row_id, row)
            for table in self.store.scoped_tables()
            for row_id, row in reader.rows(table, wanted.get(table, set()), scope.columns.get(table)).items()
        )
        heads = (head.change_seq, head.head_seq, head.min_schema)
        return Pulled(head.incarnation, *heads, False, tuple(ledger), changes, str(ledger[-1]["hash"]))


class _Dirty(Exception):
    """An action failed after its first write: do it all again, each action inside a savepoint."""
