"""What has to be true after a campaign, told from acknowledgements, notes, station files and the database."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.campaign import numbering
from tests.campaign.matters import first_responsible_stays, owner_is_fold
from tests.campaign.world import Evidence, World
from workstation.domain.action import Sort
from workstation.services.simulation import audit
from workstation.services.simulation.acks import read_acks
from workstation.services.simulation.counter import EXPECTED
from workstation.store.hall_store import HallStore
from workstation.store.journal import DONE
from workstation.store.verify import verify_hall

SHOWN = 3


@dataclass(frozen=True)
class Violation:
    """A rule and the first cases in which it was broken."""

    rule: str
    cases: tuple[str, ...]
    count: int


@dataclass
class Findings:
    """The violations, and numbers for the report."""

    violations: list[Violation] = field(default_factory=list)
    numbers: dict[str, Any] = field(default_factory=dict)

    def add(self, rule: str, cases: Iterable[str]) -> None:
        found = list(cases)
        if found:
            self.violations.append(Violation(rule, tuple(found[:SHOWN]), len(found)))

    @property
    def rules(self) -> set[str]:
        return {violation.rule for violation in self.violations}


def check(evidence: Evidence) -> Findings:
    """Every rule, over everything that is left."""
    store = HallStore(evidence.url)
    try:
        return check_world(World(evidence, store))
    finally:
        store.dispose()


def check_world(world: World) -> Findings:
    """Every rule, over what was read."""
    findings = Findings()
    for rule in RULES:
        findings.add(rule.__name__, rule(world))
    findings.numbers = world.numbers()
    return findings


def called_once(world: World) -> Iterator[str]:
    """Each number is called once while its call stands, and its window was told that very number."""
    calls = [ack for _segment, ack in world.kept() if ack.kind in audit.CALLS]
    told = audit._told_twice(calls, world.steps)
    if told:
        yield f"{told} windows told otherwise than the ledger says"
    standing: set[str] = set()
    for step in world.steps:
        if step.outcome != "done":
            continue
        if step.kind in audit.CALLS:
            ticket = str(step.detail.get("ticket"))
            if ticket in standing:
                yield f"{step.station} {step.kind} {step.action_id}: the call of {ticket} stood"
            standing.add(ticket)
        elif step.kind in audit.RELEASES or _goes_along(world.payloads[step.action_id]):
            standing.difference_update(step.subjects)


def acknowledged_kept(world: World) -> Iterator[str]:
    """What was acknowledged is in the ledger exactly once: done, or refused and parked in sight.

    What still waits in the journal is not lost.
    """
    times = Counter(row["action_id"] for row in world.ledger)
    parked = {row["action_id"] for row in world.state["parked"].values()}
    for segment, ack in world.kept():
        row = world.by_id.get(ack.id or "")
        if row is None and ack.id in world.waiting(segment):
            continue
        if row is None or times[ack.id or ""] != 1:
            yield f"{segment} {ack.kind} {ack.id}: {times[ack.id or '']} times in the ledger"
        elif row["outcome"] != "done" and ack.id not in parked:
            yield f"{segment} {ack.kind} {ack.id}: {row['outcome']} {row['code']}"


def numbers_unique(world: World) -> Iterator[str]:
    """No number twice, and the one that was told is the one that is kept."""
    for table, column in (("ticket", "no"), ("service_case", "case_no"), ("paper", "doc_no")):
        rows = [row for row in world.state[table].values() if row[column]]
        seen = Counter((row.get("day"), row[column]) for row in rows)
        yield from (f"{table} {number}: {count} times" for number, count in seen.items() if count > 1)
    for segment, ack in world.kept():
        row = world.state["ticket"].get(ack.ticket or "")
        if ack.kind == "issue_ticket" and row is not None and row["no"] != ack.no:
            yield f"{segment}: told {ack.no}, kept {row['no']}"


def numbers_explained(world: World) -> Iterator[str]:
    """Every number that a station counted is in an action; nobody was told one that another has."""
    yield from numbering.unexplained(world)
    yield from numbering.told_twice(world)


def order_without_gaps(world: World) -> Iterator[str]:
    """The order of the hall and of each station counts 1, 2, 3, … and ends where the heads say."""
    places = [row["change_seq"] for row in world.ledger]
    if places != list(range(1, len(places) + 1)):
        yield "change_seq has gaps"
    if world.hall["change_seq"] != len(places):
        yield f"the hall says {world.hall['change_seq']} changes, there are {len(places)}"
    for segment, station in world.stations.items():
        seqs = [row["seq"] for row in world.ledger if row["station"] == segment]
        if sorted(seqs) != list(range(1, len(seqs) + 1)) or station["head_seq"] != len(seqs):
            yield f"{segment}: {len(seqs)} changes, head at {station['head_seq']}"


def verify(world: World) -> Iterator[str]:
    """All hashes, digests and heads recomputed from nothing."""
    found = verify_hall(world.store)
    if not found.ok:
        yield str(found.fault)


def replica_is_hall(world: World) -> Iterator[str]:
    """Every station's file equals the hall, row by row."""
    for segment, tables in world.replicas.items():
        # what still waits lies over the base; that it waits is another rule
        if segment != "follower" and not world.waiting(segment):
            yield from _differences(segment, tables, world.state)


def follower_is_hall(world: World) -> Iterator[str]:
    """Who only pulled during the run has every row and every ledger row of it."""
    if "follower" not in world.replicas:
        return
    yield from _differences("follower", world.replicas["follower"], world.state)
    after = world.evidence.began_after
    copied = [row["hash"] for row in world.copies["follower"] if row["change_seq"] > after]
    if copied != [row["hash"] for row in world.ledger if row["change_seq"] > after]:
        yield f"follower: {len(copied)} ledger rows, not those of the hall"


def journal_is_ledger(world: World) -> Iterator[str]:
    """A station's journal and the ledger tell the same story: number, id, and outcome."""
    for segment, entries in world.journals.items():
        ledger = {row["seq"]: row for row in world.ledger if row["station"] == segment}
        # a clock that the campaign set to the end of the year makes a month old what was done today
        kept = {seq for seq, row in ledger.items() if row["recorded_at"] >= world.forgets_before[segment]}
        if kept - {entry.seq for entry in entries}:
            yield f"{segment}: the ledger has changes the journal lacks"
        for entry in entries:
            row = ledger.get(entry.seq)
            if entry.state != DONE or entry.outcome is None:
                continue
            if row is None or row["action_id"] != entry.action.id:
                yield f"{segment} {entry.seq}: {entry.action.kind} is not in the ledger"
            elif (row["outcome"], row["code"]) != (entry.outcome.verdict.value, entry.outcome.code):
                yield f"{segment} {entry.seq}: {row['outcome']}, journal says {entry.outcome.verdict}"


def journals_empty(world: World) -> Iterator[str]:
    """Everything is with the hall within a minute of the last fault."""
    for segment, entries in world.journals.items():
        left = sum(entry.state != DONE for entry in entries)
        if left:
            yield f"{segment}: {left} changes wait"
    if world.evidence.seconds_to_empty > 60:
        yield f"it took {world.evidence.seconds_to_empty:.0f} s"


def parked_visible(world: World) -> Iterator[str]:
    """Refused or held work of a station lies in sight, for each subject, at the hall and at the station."""
    for row in world.ledger:
        if row["outcome"] not in ("refused", "held"):
            continue
        if world.kinds.get(row["kind"], row["version"]).sort is Sort.HALL:
            continue
        for subject in json.loads(row["subjects"]):
            key = f"{row['action_id']}:{subject}"
            places = [world.state, *(t for s, t in world.replicas.items() if s == row["station"])]
            if any(key not in place["parked"] for place in places):
                yield f"{row['station']} {row['kind']} {row['action_id']} is nowhere to be seen"


def no_call_replayed(world: World) -> Iterator[str]:
    """A question to the hall is never sent again by a program that started after it was asked."""
    # with a clock that was set, the station's own times cannot be laid beside those of its starts
    lives = {
        segment: [note["at"] for note in notes if note["what"] == "lives"]
        for segment, notes in world.notes.items()
        if not any(note.get("clock_off") for note in notes)
    }
    for row in world.ledger:
        if row["outcome"] != "done" or row["station"] not in lives:
            continue
        if world.kinds.get(row["kind"], row["version"]).sort is not Sort.HALL:
            continue
        if any(row["made_at"] < start < row["recorded_at"] for start in lives[row["station"]]):
            yield f"{row['station']} {row['kind']} {row['action_id']}"


def never_stopped(world: World) -> Iterator[str]:
    """No fault makes a station give up on the hall, and none shows a bug.

    While the disk of its own file is full it says so and tries again; that everything is sent once there is
    room is another rule's.
    """
    for segment, notes in world.notes.items():
        full = {note["life"] for note in notes if note["what"] == "journal_full"}
        for note in notes:
            on_full_disk = note["life"] in full
            if note["what"] == "stopped" and segment != world.evidence.forked:
                if not (on_full_disk and note["code"] == "station_file_broken"):
                    yield f"{segment} life {note['life']}: {note['code']} {note['detail']}"
            if note["what"] == "bug" and not (on_full_disk and note["bug"].startswith("StationFileBroken")):
                yield f"{segment} life {note['life']}: {note['bug']}"


def clean_refusals(world: World) -> Iterator[str]:
    """A clerk is refused only what a hall at work refuses."""
    # whoever was put back from an old copy makes nothing more; a number is gone that somebody else
    # cancelled while its call was on the way, or that is on hold; a call whose answer came after eight
    # seconds of silence is told as too late to take back
    allowed = (*EXPECTED, "station_file_broken", "station_forked", "nothing_here", "put_back_too_late")
    for segment, acks in world.acks.items():
        for ack in acks:
            if ack.outcome == "error" and not any(code in str(ack.code) for code in allowed):
                yield f"{segment} {ack.kind}: {ack.code}"


def freed(world: World) -> Iterator[str]:
    """Whoever freezes inside a hall transaction stops the others for seconds only."""
    yield from world.evidence.stalls


def fork_caught(world: World) -> Iterator[str]:
    """A journal put back from an old copy is stopped, and nothing it did is merged."""
    forked = world.evidence.forked
    if forked is None or world.evidence.fork_acks is None:
        return
    if not any(
        note["what"] == "stopped" and note["code"] == "station_forked" for note in world.notes[forked]
    ):
        yield f"{forked}: the old journal was not noticed"
    made = list(read_acks(world.evidence.fork_acks)) if world.evidence.fork_acks.exists() else []
    yield from (f"{forked}: {ack.kind} was merged" for ack in made if ack.id in world.by_id)


def one_program(world: World) -> Iterator[str]:
    """No second program works on the file of a station."""
    yield from world.evidence.let_in


RULES = (
    called_once, acknowledged_kept, numbers_unique, numbers_explained, order_without_gaps, verify,
    replica_is_hall, follower_is_hall, journal_is_ledger, journals_empty, parked_visible,
    no_call_replayed, never_stopped, clean_refusals, freed, fork_caught, first_responsible_stays,
    owner_is_fold, one_program,
)  # fmt: skip


def _goes_along(payload: Mapping[str, Any]) -> bool:
    """A matter that was handed on together with its number, which waits again."""
    handoff = payload.get("handoff")
    return isinstance(handoff, dict) and bool(handoff.get("transfer"))


def _differences(
    segment: str, mine: dict[str, dict[str, Any]], hall: dict[str, dict[str, Any]]
) -> Iterator[str]:
    for table, rows in hall.items():
        for row_id in sorted(set(rows) | set(mine[table])):
            here, there = mine[table].get(row_id), rows.get(row_id)
            if here != there:
                said = (
                    {key: (here[key], there[key]) for key in here if here[key] != there[key]}
                    if here and there
                    else ("only here" if here else "missing")
                )
                yield f"{segment} {table} {row_id}: {said}"
