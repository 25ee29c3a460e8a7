"""This station: makes actions, writes them down, performs them here, and hears what became of them."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import GIVE_UP, UNDO, Action, ActionRefused, Outcome, Sort, Verdict
from workstation.domain.errors import HallUnreachable, NotFound, RuleBroken
from workstation.store.hall_store import Recorded
from workstation.store.journal import ASKING, DONE, GIVING_UP, PENDING, PERFORMED_HERE, Entry
from workstation.store.station_store import StationStore, StationTx
from workstation.store.tables import KNOWN_COLUMNS
from workstation.store.tx import Tx
from workstation.sync.desk import Desk, Identity
from workstation.sync.forgetting import Forgetting
from workstation.sync.hall import Clock, Point
from workstation.sync.letters import Answer, Change, Numbered, Pulled
from workstation.sync.memory import Memory
from workstation.sync.registry import Registry, UndoTooLate

UNDO_SECONDS = 8
MARK = "mark"

Changed = Callable[[frozenset[str]], None]
Late = Callable[[Action, Outcome], None]


class _Awaited:
    """Somebody waits for the hall's word on one action."""

    def __init__(self) -> None:
        self.answered = threading.Event()
        self.outcome: Outcome | None = None


class UndoNotPossible(RuleBroken):
    """This kind of change is corrected, not undone, or it is another person's."""

    code = "undo_not_possible"


Make = Callable[[Desk], Action]


class Station:
    """The services' way to change anything, and the sync threads' way to bring it home."""

    def __init__(
        self,
        store: StationStore,
        identity: Identity,
        registry: Registry,
        clock: Clock,
        random: Callable[[int], bytes] = secrets.token_bytes,
        point: Point = lambda _name: None,
    ) -> None:
        self.store = store
        self.identity = identity
        self.clock = clock
        self._registry = registry
        self._random = random
        self._point = point
        self._write_lock = threading.RLock()
        self.memory = Memory(store, identity.segment, self._write_lock)
        self.forgetting = Forgetting(store, identity.segment, self._write_lock, point, self._tell)
        self._listeners: list[Changed] = []
        self._late_listeners: list[Late] = []
        self._waiting: dict[str, _Awaited] = {}
        # how a hall action is brought to the hall and waited for; the threads or the stepper set it
        self.deliver: Callable[[threading.Event], None] = lambda _answered: None
        self.nudge: Callable[[], None] = lambda: None
        # may refuse what was made, before it is written down
        self.guard: Callable[[Action], None] = lambda _action: None
        # the same for every change, also one that the hall decides: whether this program may begin it
        self.admit: Callable[[Action], None] = lambda _action: None

    def last_seq(self) -> int:
        """The number of the newest entry of the journal, 0 before the first."""
        with self.store.reading() as reader:
            return reader.journal().next_seq() - 1

    def listen(self, changed: Changed) -> None:
        """Be told, on whatever thread it happens, which tables changed."""
        self._listeners.append(changed)

    def listen_late(self, late: Late) -> None:
        """Be told when a hall action that was given up did commit after all."""
        self._late_listeners.append(late)

    def act(self, make: Make) -> Outcome:
        """Make a station action: journalled and performed on the replica in one durable transaction.

        Returns its outcome here. Raises the RuleBroken of the rule that refused; then nothing was kept.
        """
        self.memory.refuse_frozen()
        with self._write_lock, self.store.writing() as tx:
            state = tx.state()
            action = make(self._desk(tx, state))
            self.admit(action)
            self.guard(action)
            self._point("act_made")
            handler = self._registry.get(action.kind, action.version)
            if handler.sort is not Sort.STATION:
                raise ValueError(f"{action.kind} is decided by the hall")
            detail = self._registry.perform(state, action)
            seq = tx.journal.next_seq()
            undo = state.undo_steps() if handler.undoable else None
            tx.journal.append(seq, self.identity.epoch, action, PENDING, undo)
            tx.replica.lay(seq, state)
            self._point("act_before_commit")
        self._point("act_journalled")
        self._tell(table for table, _row in state.after)
        self.nudge()
        return Outcome(Verdict.DONE, detail={**canonical.plain(detail), "action_id": action.id})

    def ask_hall(self, make: Make) -> Outcome:
        """Make a hall action and wait for the hall's word, at most the screen deadline.

        Travels behind everything still waiting. Raises ActionRefused with the hall's reason, or
        HallUnreachable when no answer came: then the call is given up, and whichever of the two
        reaches the hall first counts.
        """
        self.memory.refuse_frozen()
        awaited = _Awaited()
        with self._write_lock, self.store.writing() as tx:
            action = make(self._desk(tx, tx.state()))
            self.admit(action)
            seq = tx.journal.next_seq()
            tx.journal.append(seq, self.identity.epoch, action, ASKING)
            self._waiting[action.id] = awaited
        self._point("ask_journalled")
        try:
            self.deliver(awaited.answered)
            outcome = awaited.outcome or self._settle(action.id)
        finally:
            self._waiting.pop(action.id, None)
        if outcome is None:
            self.nudge()
            raise HallUnreachable(kind=action.kind)
        if not outcome.done:
            raise ActionRefused(outcome)
        return Outcome(
            outcome.verdict, outcome.code, outcome.params, {**outcome.detail, "action_id": action.id}
        )

    def leave_unanswered(self) -> None:
        """No word will come from the hall: who waits for one in `ask_hall` waits no longer."""
        for awaited in list(self._waiting.values()):
            awaited.answered.set()

    def undo(self, action_id: str, actor: str) -> Outcome:
        """Undo a station action of the same person within 8 seconds, while nothing it touched has changed.

        Raises UndoNotPossible or UndoTooLate.
        """

        def make(desk: Desk) -> Action:
            entry = desk.journalled(action_id)
            if entry is None or entry.action.actor != actor or not entry.undo:
                raise UndoNotPossible(kind=entry.action.kind if entry else None)
            if (desk.now - entry.action.made_at).total_seconds() > UNDO_SECONDS:
                raise UndoTooLate(kind=entry.action.kind)
            for step in entry.undo or ():
                row = desk.state.get(step["table"], step["id"])
                if row is None or row["version"] != step["version"]:
                    raise UndoTooLate(table=step["table"], id=step["id"])
            payload = {"undo_of": action_id, "restore": entry.undo}
            return desk.action(UNDO, actor, entry.action.subjects, payload)

        return self.act(make)

    def open_entries(self, limit: int = 50, after: int = 0) -> list[Entry]:
        """The next entries to send behind one of them, in order."""
        with self.store.reading() as reader:
            return reader.journal().open_entries(limit, after)

    def entries_after(self, seq: int) -> list[Entry]:
        """Entries the hall may have lost."""
        with self.store.reading() as reader:
            return reader.journal().after(seq)

    def give_up_asking(self) -> None:
        """Turn calls nobody waits for any more into tombstones; called at start and after a deadline."""
        with self._write_lock, self.store.writing() as tx:
            for entry in tx.journal.open_entries():
                if entry.state == ASKING and entry.action.id not in self._waiting:
                    tx.journal.set_state(entry.seq, GIVING_UP)

    def take_answer(self, answer: Answer) -> None:
        """Apply what `submit` brought: touched rows into the base, outcomes into the journal, at once."""
        late: list[tuple[Action, Outcome]] = []
        with self._write_lock, self.store.writing() as tx:
            for result in answer.results:
                late += self._finish(tx, result)
            changed = tx.replica.rebase(_rows(answer.changes), self._registry.perform)
            self._point("answer_before_commit")
        self._point("answer_applied")
        for result in answer.results:
            waiting = self._waiting.get(result.action_id)
            if waiting is not None:
                waiting.outcome = result.outcome
                waiting.answered.set()
        self._tell(changed)
        for action, outcome in late:
            for listener in self._late_listeners:
                listener(action, outcome)

    def take_pull(self, pulled: Pulled) -> None:
        """Apply what `pull` brought in one transaction; own entries whose ledger row came are done."""
        with self._write_lock, self.store.writing() as tx:
            for row in pulled.ledger:
                if row["station"] == self.identity.segment and self._performed_here(tx, row["action_id"]):
                    outcome = Outcome(Verdict(row["outcome"]), row["code"])
                    self._finish(tx, Recorded(row["action_id"], row["seq"], row["change_seq"], outcome))
            if pulled.whole:
                tx.replica.forget_ledger()
            tx.replica.keep_ledger(pulled.ledger)
            changed = tx.replica.rebase(_rows(pulled.changes), self._registry.perform, whole=pulled.whole)
            tx.remember("since", str(pulled.change_seq))
            tx.remember("incarnation", pulled.incarnation)
            tx.remember(MARK, pulled.mark or "")
            if pulled.whole:
                tx.remember("columns", KNOWN_COLUMNS)
        # what this station did itself changes no row any more, but now its story is known
        self._tell({*changed, *(["ledger"] if pulled.ledger else [])})

    @staticmethod
    def _performed_here(tx: StationTx, action_id: str) -> bool:
        """What the hall decided is told by the answer to `submit` alone: a ledger row lacks what it said."""
        entry = tx.journal.get(action_id)
        return entry is not None and entry.state in PERFORMED_HERE

    def since(self) -> tuple[int | None, str | None]:
        """How far the base is, None when all has to come anew, and of which incarnation of the hall."""
        with self.store.reading() as reader:
            words = {row["key"]: row["value"] for row in reader.local("meta")}
        # an upgraded program knows columns that its base, pulled by the one before, has none of
        since = words.get("since") if words.get("columns") == KNOWN_COLUMNS else None
        return (int(since) if since is not None else None), words.get("incarnation")

    def mark(self) -> str | None:
        """The hash of the ledger row up to which the base goes, None when it is not known."""
        with self.store.reading() as reader:
            return next((row["value"] or None for row in reader.local("meta", key=MARK)), None)

    def _desk(self, tx: StationTx, state: Tx) -> Desk:
        now = self.clock()
        self.memory.keep_clock(tx, now)
        return Desk(tx, state, self.identity, now, self._random)

    def _settle(self, action_id: str) -> Outcome | None:
        """The outcome after waiting; still unanswered the entry becomes a tombstone at once."""
        with self._write_lock, self.store.writing() as tx:
            entry = tx.journal.get(action_id)
            if entry is None:
                raise NotFound(table="journal", id=action_id)
            if entry.state == ASKING:
                tx.journal.set_state(entry.seq, GIVING_UP)
            return entry.outcome

    def _finish(self, tx: StationTx, result: Recorded) -> list[tuple[Action, Outcome]]:
        entry = tx.journal.get(result.action_id)
        if entry is None or entry.state == DONE:
            return []
        tx.journal.finish(entry.seq, result.outcome, canonical.instant(self.clock()))
        if result.outcome.verdict in (Verdict.REFUSED, Verdict.HELD):
            tx.replica.set_aside(entry.seq, entry.action.id)
        given_up = entry.state == GIVING_UP
        return [(entry.action, result.outcome)] if given_up and result.outcome.done else []

    def _tell(self, tables: Iterable[str]) -> None:
        changed = frozenset(tables)
        if changed:
            for listener in self._listeners:
                listener(changed)


def numbered(entries: Iterable[Entry]) -> list[Numbered]:
    """Entries as they are sent; a call that was given up goes as a tombstone of the same id.

    Also when a restored hall needs it again: nobody waits for that call any more.
    """
    sent = []
    for entry in entries:
        action = entry.action
        given_up = entry.outcome is not None and entry.outcome.verdict is Verdict.GIVEN_UP
        if entry.state == GIVING_UP or given_up:
            action = Action(
                action.id, GIVE_UP, 1, action.actor, action.station, action.made_at, action.subjects
            )
        sent.append(Numbered(entry.seq, action))
    return sent


def _rows(changes: Iterable[Change]) -> Iterable[tuple[str, str, Mapping[str, Any] | None]]:
    return ((change.table, change.id, change.row) for change in changes)
