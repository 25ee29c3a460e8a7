"""Issuing a number: from the station's own block, with its ground and basis, online or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.identity import check_identity
from workstation.domain.names import NameMissing
from workstation.domain.numbers import TicketNo
from workstation.domain.staff import PriorityGround
from workstation.domain.ticket import TicketState
from workstation.services import people
from workstation.services.intake.parties import Person
from workstation.services.reception import blocks
from workstation.services.reference import Reference
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler

ISSUE = "issue_ticket"


class Source(StrEnum):
    """How somebody came to the number."""

    walk_in = "walk_in"
    appointment = "appointment"


class Need(StrEnum):
    """What a person needs at the window."""

    hearing = "hearing"
    assist = "assist"


class GroundUnknown(RuleBroken):
    """Only a published ground puts somebody earlier. Params: ground."""

    code = "ground_unknown"


class GroundTooYoung(RuleBroken):
    """The birth date of the document says that the ground does not hold yet. Params: age, min_age."""

    code = "ground_too_young"


@dataclass(frozen=True)
class TicketRequest:
    """What the guide has typed. `ground` is the key of a published ground; `person` None: not asked."""

    group: str
    item: str | None = None
    person: Person | None = None
    ground: str | None = None
    needs: tuple[Need, ...] = ()
    appointment_at: datetime | None = None

    @property
    def source(self) -> Source:
        """An appointment has its time."""
        return Source.appointment if self.appointment_at is not None else Source.walk_in


def find_ground(reference: Reference, request: TicketRequest, today: date) -> PriorityGround | None:
    """The published ground that was asked for. Raises GroundUnknown or GroundTooYoung."""
    if request.ground is None:
        return None
    found = next((g for g in reference.staffing.grounds if g.key == request.ground), None)
    if found is None:
        raise GroundUnknown(ground=request.ground)
    age = request.person.age(today) if request.person else None
    if found.min_age is not None and age is not None and age < found.min_age:
        raise GroundTooYoung(age=age, min_age=found.min_age)
    return found


def check_visitor(person: Person | None, today: date) -> Person | None:
    """The visitor, or None when nothing was said. Raises IdentityRefused, NameRefused children.

    Nobody has to say who she is; but who gives a number gives the name with it.
    """
    if person is None or not (person.name.strip() or person.id_no.strip()):
        return None
    if person.id_no.strip():
        check_identity(person.id_kind, person.id_no, today)
    if not person.name.strip() and not person.id:
        raise NameMissing()
    return person


def make_issue(
    desk: Desk, reference: Reference, request: TicketRequest, actor: str
) -> Action:
    """The action, its number taken from the station's block. Raises what the two checks raise."""
    local = reference.hours.local(desk.now)
    today, day = local.date(), local.date().isoformat()
    group = reference.group(request.group)
    if request.item is not None and reference.item(request.item).window_group != group.key:
        raise NotFound(table="item", id=request.item)
    ground = find_ground(reference, request, today)
    person = check_visitor(request.person, today)
    ticket = desk.new_id()
    payload: dict[str, Any] = {
        "ticket": ticket,
        "day": day,
        "no": str(TicketNo(group.prefix, blocks.take(desk, group.key, day))),
        "group": group.key,
        "item": request.item,
        "source": request.source.value,
        "ground": ground.key if ground else None,
        "ground_basis": ground.basis if ground else None,
        "needs": [need.value for need in request.needs],
        "appointment_at": canonical.instant(request.appointment_at) if request.appointment_at else None,
        "person": _person_entry(desk, person, today),
    }
    return desk.action(ISSUE, actor, [ticket], payload)


def _person_entry(desk: Desk, person: Person | None, today: date) -> dict[str, Any] | None:
    if person is None:
        return None
    values = people.person_values(person, desk.identity.hall_id, today)
    return {"id": person.id or desk.new_id(), "values": values}


def perform_issue(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The number waits from now on. A printed number is final: nothing refuses it later."""
    given = action.payload
    person = people.put_person(tx, given["person"]) if given["person"] else None
    now = canonical.instant(action.made_at)
    tx.insert(
        "ticket",
        given["ticket"],
        day=given["day"],
        no=given["no"],
        group_key=given["group"],
        item_key=given["item"],
        source=given["source"],
        state=TicketState.waiting.value,
        taken_at=now,
        state_since=now,
        issued_by=action.actor,
        issued_at_station=action.station,
        ground=given["ground"],
        ground_basis=given["ground_basis"],
        need=_needs_text(given["needs"]),
        appointment_at=given["appointment_at"],
        person_id=person,
        calls="[]",
        held_seconds=0,
        requeue_count=0,
        pieces_in_hand=0,
        queue_rank=0,
    )
    return {"ticket": given["ticket"], "no": given["no"]}


def _needs_text(needs: Sequence[str]) -> str | None:
    return ",".join(dict.fromkeys(needs)) or None


HANDLERS = (Handler(ISSUE, Sort.STATION, perform_issue),)
