"""Who answers for a matter, told again from the ledger alone: the first person asked, and who signed last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.campaign.world import World

RECORD = "first_record"


@dataclass
class Answering:
    """One matter: who was asked first, who answers now, and which action made somebody answer."""

    first: str
    owners: list[tuple[str, str]] = field(default_factory=list)

    @property
    def owner(self) -> str:
        return self.owners[-1][1]


def told_by_ledger(world: World) -> dict[str, Answering]:
    """Every matter of the run by its id, folded over starts, entries and signed handoffs in their order."""
    found: dict[str, Answering] = {}
    for row in world.ledger:
        if row["outcome"] == "done":
            _step(world, found, row)
    return found


def first_responsible_stays(world: World) -> Iterator[str]:
    """Who was asked first is named in every matter and case, and stays."""
    told = told_by_ledger(world)
    for row in world.state[RECORD].values():
        if not row["first_officer"]:
            yield f"record {row['id']}: nobody was asked first"
        elif row["id"] in told and row["first_officer"] != told[row["id"]].first:
            yield f"record {row['id']}: {row['first_officer']}, asked first was {told[row['id']].first}"
        case = world.state["service_case"].get(row["case_id"] or "")
        if case is not None and case["first_officer"] != row["first_officer"]:
            yield f"case {case['case_no']}: {case['first_officer']}, asked first was {row['first_officer']}"


def owner_is_fold(world: World) -> Iterator[str]:
    """Who answers for a matter is who signed for it last."""
    told = told_by_ledger(world)
    for row in world.state[RECORD].values():
        if not row["owner"]:
            yield f"record {row['id']}: nobody answers for it"
        elif row["id"] in told and row["owner"] != told[row["id"]].owner:
            yield f"record {row['id']}: {row['owner']} answers, who signed is {told[row['id']].owner}"


def _step(world: World, found: dict[str, Answering], row: Mapping[str, Any]) -> None:
    action, actor, kind = row["action_id"], row["actor"], row["kind"]
    payload, detail = world.payloads[action], world.details[action]
    if kind in ("start_ticket", "log_first_asked"):
        record = detail["record"]
        if record not in found:
            found[record] = Answering(actor, [(action, actor)])
        for handoff in detail.get("signed") or ():
            _own(found, world.state["handoff"][handoff]["first_record_id"], action, actor)
    elif kind == "sign_handoff":
        _own(found, detail["record"], action, actor)
    elif kind == "unsign_handoff":
        handoff = world.state["handoff"][payload["handoff"]]
        _own(found, handoff["first_record_id"], action, handoff["from_person"])
    elif kind == "undo":
        for answering in found.values():
            if answering.owners[-1][0] == payload["undo_of"] and len(answering.owners) > 1:
                answering.owners.pop()


def _own(found: dict[str, Answering], record: str | None, action: str, person: str) -> None:
    if record in found:
        found[record].owners.append((action, person))
