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
from workstation.domain.ids import ticket_id
from workstation.domain.names import NameMissing
from workstation.domain.numbers import TicketNo
from workstation.domain.staff import PriorityGround
from workstation.domain.ticket import TicketState
from workstation.services import people
from workstation.services.intake.parties import Person
from workstation.services.reception import blocks
from workstation.services.reference import Reference
from workstation.services.tickets.slips import issue_called
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


APPOINTMENTS = "appointments"
"""The numbers of appointments, where the hall gives them a letter of their own."""


@dataclass(frozen=True)
class TicketRequest:
    """What the guide has typed. `ground` is the key of a published ground; `person` None: not asked.

    `also`: further published grounds that hold; `appointment`: the entry of the book that is checked in.
    """

    group: str
    item: str | None = None
    person: Person | None = None
    ground: str | None = None
    needs: tuple[Need, ...] = ()
    appointment_at: datetime | None = None
    also: tuple[str, ...] = ()
    appointment: str | None = None

    @property
    def grounds(self) -> tuple[str, ...]:
        """Every ground that was named, the one the number is called by first."""
        return tuple(dict.fromkeys((*((self.ground,) if self.ground else ()), *self.also)))

    @property
    def source(self) -> Source:
        """An appointment has its time."""
        return Source.appointment if self.appointment_at is not None else Source.walk_in


def find_grounds(reference: Reference, request: TicketRequest, today: date) -> tuple[PriorityGround, ...]:
    """The published grounds that were named. Raises GroundUnknown or GroundTooYoung."""
    published = {ground.key: ground for ground in reference.staffing.grounds}
    age = request.person.age(today) if request.person else None
    found = []
    for key in request.grounds:
        if key not in published:
            raise GroundUnknown(ground=key)
        least = published[key].min_age
        if least is not None and age is not None and age < least:
            raise GroundTooYoung(age=age, min_age=least)
        found.append(published[key])
    return tuple(found)


def basis_words(grounds: Sequence[PriorityGround], person: Person | None) -> str | None:
    """What every ground rests on, and whether it was read off a card or seen in person."""
    seen = "读卡" if person is not None and person.checked == "card" else "当面可知"
    words = [f"{g.name}：{g.basis}（{seen if g.min_age is not None else '当面可知'}）" for g in grounds]
    return "；".join(words) or None


def number_letter(reference: Reference, request: TicketRequest) -> tuple[str, str]:
    """The block a number comes from and its letter: the group's, or the hall's own for appointments."""
    group = reference.group(request.group)
    letter = appointment_letter(reference)
    if letter and request.appointment_at is not None:
        return APPOINTMENTS, letter
    return group.key, group.prefix


def appointment_letter(reference: Reference) -> str:
    """The letter this hall wants before the numbers of appointments; "" for the group's own."""
    rules = reference.raw["hall"].get("queue_rules", {})
    return str(rules.get("appointment", {}).get("number_prefix") or "")


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


def make_issue(desk: Desk, reference: Reference, request: TicketRequest, actor: str) -> Action:
    """The action, its number taken from the station's block. Raises what the two checks raise."""
    local = reference.hours.local(desk.now)
    today, day = local.date(), local.date().isoformat()
    group = reference.group(request.group)
    if request.item is not None and reference.item(request.item).window_group != group.key:
        raise NotFound(table="item", id=request.item)
    grounds = find_grounds(reference, request, today)
    person = check_visitor(request.person, today)
    block, letter = number_letter(reference, request)
    no = str(TicketNo(letter, blocks.take(desk, block, day)))
    ticket = ticket_id(desk.identity.hall_id, day, no)
    payload: dict[str, Any] = {
        "ticket": ticket,
        "day": day,
        "no": no,
        "group": group.key,
        "item": request.item,
        "source": request.source.value,
        "ground": grounds[0].key if grounds else None,
        "ground_basis": basis_words(grounds, person),
        "needs": [need.value for need in request.needs],
        "appointment_at": canonical.instant(request.appointment_at) if request.appointment_at else None,
        "person": _person_entry(desk, person, today),
        "appointment": request.appointment,
    }
    subjects = [ticket, request.appointment] if request.appointment else [ticket]
    return desk.action(ISSUE, actor, subjects, payload)


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
    facts: dict[str, Any] = {
        "day": given["day"],
        "no": given["no"],
        "group_key": given["group"],
        "item_key": given["item"],
        "source": given["source"],
        "state": TicketState.waiting.value,
        "taken_at": now,
        "state_since": now,
        "issued_by": action.actor,
        "issued_at_station": action.station,
        "ground": given["ground"],
        "ground_basis": given["ground_basis"],
        "need": _needs_text(given["needs"]),
        "appointment_at": given["appointment_at"],
        "person_id": person,
        "calls": "[]",
        "held_seconds": 0,
        "requeue_count": 0,
        "pieces_in_hand": 0,
        "queue_rank": 0,
    }
    if not issue_called(tx, given["ticket"], facts):
        tx.insert("ticket", given["ticket"], **facts)
    if given.get("appointment"):
        _arrive(tx, action, given["appointment"], now)
    return {"ticket": given["ticket"], "no": given["no"]}


def _arrive(tx: Tx, action: Action, appointment: str, now: str) -> None:
    """Who had the appointment is here. Checked in at two desks without the hall: the first number counts,
    the second stays a number and an incident tells of it."""
    row = tx.must("appointment", appointment)
    if row["state"] == "booked":
        ticket = action.payload["ticket"]
        tx.update("appointment", appointment, state="arrived", ticket_id=ticket, arrived_at=now)
        return
    tx.insert(
        "incident",
        action.id,
        kind="appointment_checked_in_twice",
        subject=action.payload["ticket"],
        station=action.station,
        at=now,
        params=canonical.encode_text({"appointment": appointment, "first": row["ticket_id"]}),
        state="open",
    )


def _needs_text(needs: Sequence[str]) -> str | None:
    return ",".join(dict.fromkeys(needs)) or None


HANDLERS = (Handler(ISSUE, Sort.STATION, perform_issue),)
