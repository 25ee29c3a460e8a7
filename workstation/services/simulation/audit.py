"""Does what was acknowledged stand? Told from the acknowledgements and the database alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation.services.simulation.acks import Ack, read_acks
from workstation.store.hall_store import HallStore
from workstation.store.read.steps import LedgerStep, steps_of, ticket_numbers
from workstation.store.trouble import worded
from workstation.store.verify import Verified, verify_hall

CALLS = frozenset({"call_next", "call_named", "call_in_hand"})
RELEASES = frozenset({"put_back", "transfer_ticket", "requeue_ticket", "undo"})
"""After one of these a number waits again and may be called once more."""
DONE, LATE, GIVEN_UP = "done", "late", "given_up"


@dataclass(frozen=True)
class Audit:
    """What the acknowledgements and the database say together.

    `lost`: acknowledged actions the ledger lacks or did not do. `called_twice`: numbers a second window
    was told to call, or told the same window twice, while the first call stood.
    """

    acknowledged: int
    refused: int
    unanswered: int
    errors: int
    lost: int
    called: int
    called_twice: int
    duplicate_numbers: int
    kinds: tuple[tuple[str, int], ...]
    p50_ms: float
    p99_ms: float
    station_p50_ms: float
    station_p99_ms: float
    verified: Verified


def audit(store: HallStore, hall_id: str, began_after: int, files: Iterable[Path]) -> Audit:
    """Read everything again. Raises HallUnreachable or HallBroken."""
    acks = [ack for path in files for ack in read_acks(path)]
    kept = [ack for ack in acks if ack.outcome in (DONE, LATE)]
    steps = list(steps_of(store, hall_id, began_after))
    recorded = {step.action_id: step.outcome for step in steps}
    calls = [ack for ack in kept if ack.kind in CALLS]
    waits = sorted(ack.ms for ack in calls if ack.outcome == DONE)
    here = sorted(ack.ms for ack in kept if ack.kind not in CALLS)
    outcomes = Counter(ack.outcome for ack in acks)
    return Audit(
        acknowledged=len(kept),
        refused=outcomes["refused"],
        unanswered=outcomes["unanswered"],
        errors=outcomes["error"],
        lost=sum(recorded.get(ack.id or "") != DONE for ack in kept),
        called=len(calls),
        called_twice=_called_twice(steps) + _told_twice(calls, steps),
        duplicate_numbers=_duplicates(acks) + _repeated(ticket_numbers(store, hall_id)),
        kinds=tuple(sorted(Counter(ack.kind for ack in kept).items())),
        p50_ms=centile(waits, 50),
        p99_ms=centile(waits, 99),
        station_p50_ms=centile(here, 50),
        station_p99_ms=centile(here, 99),
        verified=_verified(store),
    )


def _verified(store: HallStore) -> Verified:
    with worded():
        return verify_hall(store)


def centile(ordered: Sequence[float], percent: int) -> float:
    """The value below which so many percent lie; 0 for no values."""
    if not ordered:
        return 0.0
    return round(ordered[min(len(ordered) - 1, len(ordered) * percent // 100)], 3)


def _called_twice(steps: Iterable[LedgerStep]) -> int:
    """Calls in the ledger of a number that was called already and not given back since."""
    standing: set[str] = set()
    twice = 0
    for step in steps:
        if step.outcome != DONE:
            continue
        if step.kind in CALLS:
            ticket = str(step.detail.get("ticket"))
            twice += ticket in standing
            standing.add(ticket)
        elif step.kind in RELEASES:
            standing.difference_update(step.subjects)
    return twice


def _told_twice(calls: Iterable[Ack], steps: Iterable[LedgerStep]) -> int:
    """Acknowledged calls naming another number than the ledger has for them, or one call told twice."""
    answers = {step.action_id: step.detail for step in steps if step.kind in CALLS}
    wrong, seen = 0, set[str]()
    for ack in calls:
        wrong += (ack.id or "") in seen
        seen.add(ack.id or "")
        wrong += ack.id in answers and answers[ack.id or ""].get("no") != ack.no
    return wrong


def _duplicates(acks: Iterable[Ack]) -> int:
    return _repeated([(ack.at[:10], ack.no or "") for ack in acks if ack.kind == "issue_ticket" and ack.no])


def _repeated(numbers: Iterable[tuple[str, str]]) -> int:
    return sum(count - 1 for count in Counter(numbers).values())
