"""Whole runs from one seed: nothing lost, nothing twice, and the same seed gives the same ledger."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.simulator.played import play
from tests.support.toy_hall import TOY_HANDLERS
from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.services.duties import seal
from workstation.store.hall_store import HallTx, Recorded
from workstation.store.journal import Journal
from workstation.store.tx import Tx
from workstation.sync.registry import Handler, Registry
from workstation.sync.station import Station

SEEDS = range(12)
STEPS = 150


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_lost_and_nothing_happens_twice(seed: int) -> None:
    run = play(seed, STEPS)
    assert run.faults == ()
    assert run.acknowledged > 15 and run.deaths > 5


@pytest.mark.parametrize("seed", range(100, 106))
def test_a_hall_set_back_to_a_copy_is_sent_what_it_lost(seed: int) -> None:
    assert play(seed, STEPS, restores=True).faults == ()


def test_the_same_seed_gives_the_same_ledger_to_the_last_hash() -> None:
    first, again, other = play(7, STEPS), play(7, STEPS), play(8, STEPS)
    assert first == again and len(first.hashes) > 20
    assert first.hashes != other.hashes


# --- planted bugs: each has to be seen ---


def take_without_a_mark(tx: Tx, _action: Action) -> dict[str, Any]:
    """Gives a row away and leaves it open: the next one gets it too."""
    found = tx.find("incident", state="open", order=("id",), limit=1)
    return {"id": found[0]["id"] if found else None}


def gives_twice(_patch: pytest.MonkeyPatch) -> Registry:
    handlers = [
        Handler("take", one.sort, take_without_a_mark) if one.kind == "take" else one for one in TOY_HANDLERS
    ]
    return Registry((*handlers, *seal.HANDLERS))


def journalled_under_another_id(patch: pytest.MonkeyPatch) -> None:
    """The clerk is told one id, and the journal sends another."""
    append = Journal.append

    def careless(self: Journal, seq: int, epoch: int, action: Action, state: str, undo: Any = None) -> None:
        if action.kind == "mark":
            action = Action(**{**vars(action), "id": f"{action.id}x"})
        append(self, seq, epoch, action, state, undo)

    patch.setattr(Journal, "append", careless)


def digest_of_another_row(patch: pytest.MonkeyPatch) -> None:
    """The ledger says of each row what it was before."""
    patch.setattr(
        Tx, "digests",
        lambda self, salt: [
            [table, row_id, row["version"], canonical.row_digest(self.before[table, row_id] or {}, salt)]
            for (table, row_id), row in sorted(self.after.items())
        ],
    )  # fmt: skip


def overlay_left_lying(patch: pytest.MonkeyPatch) -> None:
    """Rows of an answer are not laid into the base."""
    take = Station.take_answer

    def without_rows(self: Station, answer: Any) -> None:
        take(self, type(answer)(answer.incarnation, answer.results, ()))

    patch.setattr(Station, "take_answer", without_rows)
    patch.setattr(Station, "take_pull", lambda self, pulled: None)


def no_dedup(patch: pytest.MonkeyPatch) -> None:
    """What was recorded is not found again, and gets another id."""
    patch.setattr(HallTx, "recorded", lambda self, action_id: None)
    append = HallTx.append

    def renamed(self: HallTx, action: Action, *rest: Any) -> Recorded:
        copy = Action(**{**vars(action), "id": f"{action.id}-{len(self.__dict__['_rows'])}"})
        return append(self, copy, *rest)

    patch.setattr(HallTx, "append", renamed)


BUGS: tuple[tuple[str, Callable[[pytest.MonkeyPatch], Registry | None]], ...] = (
    ("given", gives_twice),
    ("acknowledged", journalled_under_another_id),
    ("verify", digest_of_another_row),
    ("replica", overlay_left_lying),
    ("acknowledged", no_dedup),
)


@pytest.mark.parametrize(("rule", "bug"), BUGS, ids=lambda one: getattr(one, "__name__", one))
def test_a_planted_bug_is_seen_by_its_rule(
    rule: str, bug: Callable[[pytest.MonkeyPatch], Registry | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    more = {"registry": registry} if (registry := bug(monkeypatch)) else {}
    seen = {fault.split(":")[0] for seed in range(4) for fault in play(seed, 120, **more).faults}
    assert rule in seen, json.dumps(sorted(seen))
