"""Planted bugs, one for each promise. Each names the rules of the checker of which one must be broken by it.

They are patched into the process of a station by the campaign's own entry; the product has no switch.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from tests.campaign import mutants_of_matters as more
from workstation.domain import canonical
from workstation.domain.action import Action, Outcome, Verdict
from workstation.domain.ids import uuid7
from workstation.store.hall_store import HallHead, HallTx, Recorded
from workstation.store.journal import Entry
from workstation.store.overlay import Replica
from workstation.store.station_store import StationStore
from workstation.store.tx import Tx
from workstation.sync import pusher as pushing
from workstation.sync.hall import Hall
from workstation.sync.letters import Answer, Numbered
from workstation.sync.station import Station, numbered


@dataclass(frozen=True)
class Mutant:
    """A planted bug: the rules it must trip, the faults and the points of death that bring it to light."""

    name: str
    rules: frozenset[str]
    faults: tuple[str, ...]
    plant: Callable[[], None]
    points: tuple[str, ...] = ()
    actions: int = 12
    seconds: float = 60.0
    meddle: float = 0.15
    stations: int = 3


def ack_before_commit() -> None:
    """The clerk is told that a change is kept a moment before it is."""
    act, reading = Station.act, StationStore.reading
    threads: list[threading.Thread] = []

    def early(self: Station, make: Any) -> Outcome:
        _finish(threads)
        told = threading.Event()
        made: list[Action] = []
        details: list[Mapping[str, Any]] = []
        troubles: list[BaseException] = []
        point, perform = self._point, self._registry.perform

        def remember(desk: Any) -> Action:
            made.append(make(desk))
            return made[0]

        def watched(tx: Tx, action: Action) -> Mapping[str, Any]:
            detail = perform(tx, action)
            if made and action is made[0]:
                details.append(detail)
            return detail

        def slow_point(name: str) -> None:
            if name == "act_before_commit":
                told.set()
                time.sleep(0.4)
            point(name)

        def work() -> None:
            self._point, self._registry.perform = slow_point, watched  # type: ignore[method-assign]
            try:
                act(self, remember)
            except BaseException as trouble:
                troubles.append(trouble)
            finally:
                self._point, self._registry.perform = point, perform  # type: ignore[method-assign]
                told.set()

        threads.append(threading.Thread(target=work))
        threads[0].start()
        told.wait()
        if troubles:
            raise troubles[0]
        return Outcome(Verdict.DONE, detail={**canonical.plain(details[0]), "action_id": made[0].id})

    @contextmanager
    def patient(self: StationStore) -> Iterator[Any]:
        if threading.current_thread() is threading.main_thread():
            _finish(threads)
        with reading(self) as reader:
            yield reader

    Station.act = early  # type: ignore[method-assign]
    StationStore.reading = patient  # type: ignore[method-assign]


def fresh_id_on_retry() -> None:
    """What is sent again is sent under a new id and number, so that the hall cannot know it."""
    seen: set[str] = set()
    first: dict[str, str] = {}
    numbers: dict[int, int] = {}
    record, take_answer = Hall._record, Station.take_answer

    def anew(entries: Sequence[Entry]) -> list[Numbered]:
        sent = []
        for item in numbered(entries):
            action = item.action
            if action.id in seen:
                action = replace(action, id=uuid7(datetime.now(UTC), secrets.token_bytes))
            seen.add(item.action.id)
            first[action.id] = item.action.id
            sent.append(Numbered(item.seq, action))
        return sent

    def no_fork(_self: Hall, _hall: HallTx, _epoch: int, seq: int, last: int) -> int:
        numbers[seq] = last + 1
        return last + 1

    def renumbered(
        self: Hall, hall: HallTx, epoch: int, item: Numbered, *words: Any, **named: Any
    ) -> Recorded:
        return record(self, hall, epoch, Numbered(numbers[item.seq], item.action), *words, **named)

    def believed(self: Station, answer: Answer) -> None:
        results = tuple(
            replace(one, action_id=first.get(one.action_id, one.action_id)) for one in answer.results
        )
        take_answer(self, replace(answer, results=results))

    pushing.numbered = anew  # type: ignore[assignment]
    Hall._next = no_fork  # type: ignore[method-assign]
    Hall._record = renumbered  # type: ignore[method-assign]
    Station.take_answer = believed  # type: ignore[method-assign]


def done_before_sent() -> None:
    """The journal says done before the hall has it.

    And nothing is sent again: what the hall turns out to miss would be, which heals this.
    """
    pushing.Pusher._lost = lambda _self, _expected: []  # type: ignore[method-assign]
    step = pushing.Pusher.step

    def hasty(self: Any, now: datetime) -> datetime:
        submit = self._hall.submit

        def marked(epoch: int, items: Any) -> Any:
            station = self._station
            with station._write_lock, station.store.writing() as tx:
                for item in items:
                    tx.journal.finish(item.seq, Outcome(Verdict.DONE), canonical.instant(now))
            return submit(epoch, items)

        self._hall.submit = marked
        try:
            return step(self, now)
        finally:
            self._hall.submit = submit

    pushing.Pusher.step = hasty  # type: ignore[method-assign]


def no_hall_lock() -> None:
    """The hall row is read but not taken, so two stations may decide at once."""

    def peek(self: HallTx, actions: Sequence[str] = ()) -> HallHead:
        head = self.head(actions)
        self._change_seq, self._head_hash = head.change_seq, head.head_hash
        time.sleep(0.03)
        return head

    HallTx.take = peek  # type: ignore[method-assign]


def images_not_restored() -> None:
    """Before-images are thrown away instead of put back before new base rows come in."""
    write = Replica._write

    def forgetful(self: Replica) -> set[str]:
        self._write = lambda _table, _row_id, _row: None  # type: ignore[method-assign]
        try:
            return take_off(self)
        finally:
            self._write = write.__get__(self)  # type: ignore[method-assign]

    take_off = Replica._take_off
    Replica._take_off = forgetful  # type: ignore[method-assign]


def digest_without_salt() -> None:
    """The digests of rows leave the salt out."""
    digests = Tx.digests
    Tx.digests = lambda self, _salt: digests(self, "")  # type: ignore[method-assign]


def change_seq_not_raised() -> None:
    """A change is recorded without a place of its own in the order of the hall."""
    append = HallTx.append

    def stuck(self: HallTx, *words: Any) -> Recorded:
        recorded = append(self, *words)
        if recorded.seq % 7 == 0:
            # every seventh change takes a place and leaves one out
            self._change_seq += 1
        return recorded

    HallTx.append = stuck  # type: ignore[method-assign]


def tombstone_ignored() -> None:
    """A call that was given up is sent as a call after all."""

    def stubborn(entries: Sequence[Entry]) -> list[Numbered]:
        return [Numbered(entry.seq, entry.action) for entry in entries]

    pushing.numbered = stubborn  # type: ignore[assignment]


def _mutant(plant: Callable[[], None], rules: str, faults: str, **more: Any) -> Mutant:
    return Mutant(plant.__name__, frozenset(rules.split()), tuple(faults.split()), plant, **more)


MUTANTS = (
    _mutant(ack_before_commit, "acknowledged_kept", "kill", points=("act_before_commit",)),
    _mutant(fresh_id_on_retry, "journal_is_ledger", "backends cut", actions=24),
    _mutant(done_before_sent, "acknowledged_kept", "cut"),
    _mutant(no_hall_lock, "never_stopped called_once", "backends", actions=40),
    _mutant(images_not_restored, "replica_is_hall", "hole cut", actions=40, meddle=0.8, stations=8),
    _mutant(digest_without_salt, "verify", "backends"),
    _mutant(change_seq_not_raised, "order_without_gaps", "backends"),
    _mutant(tombstone_ignored, "no_call_replayed", "kill", points=("ask_journalled",)),
    _mutant(more.busy_numbers_called, "called_once", "backends", seconds=25.0),
    _mutant(more.number_told_twice, "numbers_unique", "backends", actions=60),
    _mutant(more.number_left_out, "numbers_explained", "backends", actions=60),
    _mutant(more.first_officer_changed, "first_responsible_stays", "backends", actions=60, meddle=0.4),
    _mutant(more.owner_before_signature, "owner_is_fold", "backends", actions=40, meddle=0.4),
    _mutant(more.parked_hidden, "parked_visible", "hole cut", actions=40, meddle=0.8, stations=8),
    _mutant(more.row_not_pulled, "follower_is_hall", "backends"),
    _mutant(more.rule_refuses_what_is_right, "clean_refusals", "backends", actions=40),
    _mutant(more.journal_given_up, "journals_empty", "cut", seconds=25.0),
    _mutant(more.trouble_taken_for_broken, "never_stopped", "cut"),
    _mutant(more.fork_not_noticed, "fork_caught", "fork"),
    _mutant(more.no_idle_timeout, "freed", "freeze", actions=120),
    _mutant(more.journal_forgets_outcome, "journal_is_ledger", "backends cut", actions=60, meddle=0.8),
    _mutant(more.no_lock_on_file, "one_program", "second", actions=60),
)


def plant(name: str) -> None:
    """Patch a mutant into this process. Raises StopIteration for a name nobody has."""
    next(mutant for mutant in MUTANTS if mutant.name == name).plant()


def _finish(threads: list[threading.Thread]) -> None:
    while threads:
        threads.pop().join()
