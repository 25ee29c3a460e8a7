"""Each rule of the campaign's checker is tripped by evidence that breaks it, and by nothing else."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.campaign.checker import RULES, check_world
from tests.campaign.small_world import fight_quietly
from tests.campaign.world import World
from workstation.domain import canonical
from workstation.services.simulation.acks import Ack
from workstation.store.hall_store import HallStore
from workstation.store.journal import PENDING

SEGMENT, OTHER = "XA01", "XA02"
AT = "2026-11-23T01:00:00.000000Z"


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    evidence = fight_quietly(tmp_path_factory.mktemp("quiet"))
    store = HallStore(evidence.url)
    yield World(evidence, store)
    store.dispose()


@pytest.fixture
def world(clean: World) -> World:
    """A copy to plant something into."""
    mine = copy.copy(clean)
    for name, value in vars(clean).items():
        if name not in ("store", "kinds"):
            setattr(mine, name, copy.deepcopy(value))
    mine.by_id = {row["action_id"]: row for row in mine.ledger}
    return mine


def the_call(world: World) -> str:
    return next(ack.id or "" for _segment, ack in world.kept() if ack.kind == "call_next")


def called_once(world: World) -> None:
    step = next(step for step in world.steps if step.kind == "call_next" and step.outcome == "done")
    world.steps.insert(world.steps.index(step) + 1, step)


def another_number_told(world: World) -> None:
    place, ack = next((i, a) for i, a in enumerate(world.acks[SEGMENT]) if a.kind == "call_next")
    world.acks[SEGMENT][place] = replace(ack, no="Z999")


def acknowledged_kept(world: World) -> None:
    del world.by_id[the_call(world)]


def numbers_unique(world: World) -> None:
    first, second = list(world.state["ticket"].values())[:2]
    second["no"] = first["no"]


def numbers_explained(world: World) -> None:
    key = next(iter(world.counters[SEGMENT]))
    world.counters[SEGMENT][key] += 1


def number_without_counter(world: World) -> None:
    world.counters[SEGMENT].popitem()


def order_without_gaps(world: World) -> None:
    world.ledger[-1]["change_seq"] += 1


def head_behind(world: World) -> None:
    world.stations[SEGMENT]["head_seq"] -= 1


def replica_is_hall(world: World) -> None:
    next(iter(world.replicas[SEGMENT]["ticket"].values()))["note"] = "nobody said so"


def row_only_here(world: World) -> None:
    world.replicas[OTHER]["incident"]["nowhere"] = {}


def follower_is_hall(world: World) -> None:
    world.replicas["follower"]["ticket"].popitem()


def ledger_row_not_followed(world: World) -> None:
    world.copies["follower"].pop()


def journal_is_ledger(world: World) -> None:
    entry = world.journals[SEGMENT][3]
    world.journals[SEGMENT][3] = replace(entry, action=replace(entry.action, id="another"))


def ledger_knows_more(world: World) -> None:
    world.journals[SEGMENT].pop()


def journals_empty(world: World) -> None:
    world.journals[SEGMENT][-1] = replace(world.journals[SEGMENT][-1], state=PENDING)


def too_late(world: World) -> None:
    world.evidence.seconds_to_empty = 61.0


def parked_visible(world: World) -> None:
    world.state["parked"].clear()


def parked_hidden_at_station(world: World) -> None:
    for tables in world.replicas.values():
        tables["parked"].clear()


def no_call_replayed(world: World) -> None:
    row = world.by_id[the_call(world)]
    made, recorded = canonical.moment(row["made_at"]), canonical.moment(row["recorded_at"])
    between = canonical.instant(made + (recorded - made) / 2)
    world.notes[row["station"]].append({"life": 2, "what": "lives", "at": between})


def never_stopped(world: World) -> None:
    world.notes[SEGMENT].append({"life": 1, "what": "stopped", "code": "hall_broken", "detail": "25P03"})


def file_broken_with_room(world: World) -> None:
    broken = {"what": "stopped", "code": "station_file_broken", "detail": "SQLITE_FULL"}
    world.notes[SEGMENT] += [{"life": 3, "what": "journal_full"}, {"life": 4, **broken}]


def bug_met(world: World) -> None:
    world.notes[SEGMENT].append({"life": 1, "what": "bug", "bug": "KeyError: 'no'"})


def clean_refusals(world: World) -> None:
    world.acks[SEGMENT].append(Ack(None, "finish_ticket", "error", None, None, AT, 0.0, "not_found"))


def freed(world: World) -> None:
    world.evidence.stalls.append("nobody went on")


def fork_caught(world: World) -> None:
    world.evidence.forked, world.evidence.fork_acks = SEGMENT, world.evidence.acks[SEGMENT]


def first_responsible_stays(world: World) -> None:
    next(iter(world.state["first_record"].values()))["first_officer"] = "somebody else"


def nobody_asked_first(world: World) -> None:
    next(iter(world.state["first_record"].values()))["first_officer"] = None


def case_of_another(world: World) -> None:
    row = next(row for row in world.state["first_record"].values() if row["case_id"])
    world.state["service_case"][row["case_id"]]["first_officer"] = "somebody else"


def owner_is_fold(world: World) -> None:
    next(iter(world.state["first_record"].values()))["owner"] = "somebody else"


def one_program(world: World) -> None:
    world.evidence.let_in.append("a second program was let in")


PLANTED: dict[Callable[[World], None], str] = {
    another_number_told: "called_once",
    number_without_counter: "numbers_explained",
    head_behind: "order_without_gaps",
    row_only_here: "replica_is_hall",
    ledger_row_not_followed: "follower_is_hall",
    ledger_knows_more: "journal_is_ledger",
    too_late: "journals_empty",
    parked_hidden_at_station: "parked_visible",
    bug_met: "never_stopped",
    file_broken_with_room: "never_stopped",
    nobody_asked_first: "first_responsible_stays",
    case_of_another: "first_responsible_stays",
    **{
        plant: plant.__name__
        for plant in (
            called_once, acknowledged_kept, numbers_unique, numbers_explained, order_without_gaps,
            replica_is_hall, follower_is_hall, journal_is_ledger, journals_empty, parked_visible,
            no_call_replayed, never_stopped, clean_refusals, freed, fork_caught, first_responsible_stays,
            owner_is_fold, one_program,
        )
    },
}  # fmt: skip
ALONGSIDE = {
    # a number that two tickets have is also another one than was kept or told
    numbers_unique: {"replica_is_hall", "follower_is_hall"},
    order_without_gaps: {"follower_is_hall"},
    fork_caught: {"never_stopped"},
    parked_visible: {"replica_is_hall", "follower_is_hall"},
    parked_hidden_at_station: {"replica_is_hall", "follower_is_hall"},
    first_responsible_stays: {"replica_is_hall", "follower_is_hall"},
    nobody_asked_first: {"replica_is_hall", "follower_is_hall"},
    case_of_another: {"replica_is_hall", "follower_is_hall"},
    owner_is_fold: {"replica_is_hall", "follower_is_hall"},
    ledger_knows_more: {"numbers_explained"},
    journals_empty: {"acknowledged_kept"},
}


def test_a_quiet_campaign_breaks_no_rule(clean: World) -> None:
    assert check_world(clean).violations == []
    kinds = {row["kind"] for row in clean.ledger if row["outcome"] == "done"}
    # else the rules below would have nothing to look at
    assert {"call_next", "log_first_asked", "sign_handoff", "accept", "issue_ticket", "undo"} <= kinds
    assert clean.state["parked"]


def test_a_full_disk_may_be_said(world: World) -> None:
    broken = {"what": "stopped", "code": "station_file_broken", "detail": "SQLITE_FULL"}
    world.notes[SEGMENT] += [{"life": 3, "what": "journal_full"}, {"life": 3, **broken}]
    assert check_world(world).violations == []


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_planted_evidence_trips_its_rule(world: World, plant: Callable[[World], None]) -> None:
    plant(world)
    tripped = check_world(world).rules
    assert PLANTED[plant] in tripped
    assert tripped <= {PLANTED[plant], *ALONGSIDE.get(plant, ())}


def test_a_row_written_past_the_ledger_trips_verifying(world: World, tmp_path: Path) -> None:
    shutil.copyfile(str(world.store.url.database), tmp_path / "hall.db")
    world.store = HallStore(f"sqlite:///{tmp_path / 'hall.db'}")
    with world.store.engine.begin() as connection:
        ticket = world.store.statements.table("ticket")
        connection.execute(sa.update(ticket).values(note="nobody said so"))
    assert check_world(world).rules == {"verify"}
    world.store.dispose()


def test_every_rule_has_planted_evidence() -> None:
    assert {rule.__name__ for rule in RULES} == {*PLANTED.values(), "verify"}
