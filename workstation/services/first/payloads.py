"""The contents of changes to a matter: everything is fixed here, so that they give the same result twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from workstation.domain import canonical
from workstation.domain.handoff import AskedKind
from workstation.domain.numbers import DocNo
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first.entry import NAMELESS_KINDS, NOT_SIGNED, Entry, Outside, Piece, Target
from workstation.services.first.reads import sign_minutes
from workstation.services.first.troubles import NoNameForThis
from workstation.services.reference import Reference
from workstation.services.tickets.troubles import ReasonMissing, TransferNowhere
from workstation.store.tx import Row
from workstation.sync.desk import Desk

DUTY_REASON = "职责归属"
ASSIGNED_REASON = "指定承办"
_ROLES = (
    Role.clerk, Role.chief_rep, Role.b_post, Role.guide, Role.duty_manager, Role.director,
    Role.supervisor, Role.back_office,
)  # fmt: skip


def role_of(me: SignedIn, *first: Role) -> str:
    """The role in which this person acts."""
    return next((role.value for role in (*first, *_ROLES) if role in me.roles), Role.clerk.value)


def doc_number(desk: Desk, reference: Reference, kind: PaperKind) -> str:
    """The next number of the hall's series at this station: the record's, or the handoff's."""
    entry: Mapping[str, Any] = reference.raw["units"]["document_kinds"][kind.number_kind]
    prefix, word = reference.hall.document_prefix, str(entry["word"])
    year = reference.hours.local(desk.now).year
    number = desk.take_number(f"{prefix}{word}", str(year))
    return str(DocNo(prefix, word, year, desk.identity.segment, number))


def check_entry(entry: Entry) -> None:
    """What must stand in every entry. Raises ReasonMissing or NoNameForThis."""
    if not entry.words.strip():
        raise ReasonMissing(what="words")
    if not entry.name.strip() and entry.kind not in NAMELESS_KINDS:
        raise NoNameForThis(kind=entry.kind.value)
    if entry.signature == NOT_SIGNED and entry.signed_as == f"{NOT_SIGNED}:":
        raise ReasonMissing(what="unsigned_why")


def check_target(reference: Reference, me: SignedIn, target: Target | None) -> Target:
    """A window or unit that exists and is not the sender's own. Raises TransferNowhere."""
    if target is None:
        raise TransferNowhere(target=None)
    if target.window is not None:
        window = reference.staffing.window(target.window)
        if window is None or target.window == me.window:
            raise TransferNowhere(target=target.window)
        return Target(window.unit, window.number, target.person)
    if target.unit not in reference.units or (target.unit == me.unit and target.person is None):
        raise TransferNowhere(target=target.unit)
    return target


def sign_due(reference: Reference, target: Target, now: datetime) -> datetime:
    """Until when the receiver should sign: open minutes inside the hall, the next half day for a unit."""
    if target.window is not None:
        return reference.hours.after_open_minutes(now, sign_minutes(reference)[0])
    return reference.hours.next_half_day_ends(now)


def pieces_data(pieces: tuple[Piece, ...]) -> list[dict[str, Any]]:
    """The pieces as plain data, empty lines left out."""
    kept = [one for one in pieces if one.name.strip() and one.count > 0]
    return [{"name": one.name.strip(), "count": one.count} for one in kept]


def handoff_data(
    desk: Desk, reference: Reference, me: SignedIn, target: Target, reason: str, pieces: list[dict[str, Any]]
) -> dict[str, Any]:
    """A handoff with its own number."""
    window = reference.staffing.window(target.window) if target.window else None
    return {
        "id": desk.new_id(),
        "no": doc_number(desk, reference, PaperKind.handoff_slip),
        "ticket": None,
        "transfer": None,
        "from_unit": me.unit,
        "from_window": me.window,
        "to_unit": target.unit,
        "to_window": target.window,
        "to_person": target.person,
        "group": window.groups[0] if window and window.groups else None,
        "reason": reason,
        "materials": pieces,
        "due_at": canonical.instant(sign_due(reference, target, desk.now)),
    }


def transfer_data(
    handoff: Mapping[str, Any], me: SignedIn, ticket: str, said: str, pieces: list[dict[str, Any]]
) -> dict[str, Any]:
    """The number goes along: the same change as sending it on."""
    return {
        "ticket": ticket,
        "window": me.window,
        "role": role_of(me),
        "unit": me.unit,
        "handoff": handoff["id"],
        "no": handoff["no"],
        "to_unit": handoff["to_unit"],
        "to_window": handoff["to_window"],
        "to_group": handoff["group"],
        "words": said,
        "reason": handoff["reason"],
        "materials": pieces,
        "due_at": handoff["due_at"],
    }


def record_values(
    entry: Entry, me: SignedIn, no: str, ticket: str | None, person: str | None
) -> dict[str, Any]:
    """The columns of a record. A complaint keeps whom it is about, and no unit sees it yet."""
    about = entry.about if entry.kind is AskedKind.complaint else None
    return {
        "no": no,
        "ticket_id": ticket,
        "unit": me.unit,
        "channel": entry.channel.value,
        "kind": entry.kind.value,
        "words": entry.words.strip(),
        "person_id": person,
        "window_id": me.window,
        "way": entry.way,
        "answer_due": canonical.instant(entry.answer_due) if entry.answer_due else None,
        "signature": entry.signed_as,
        "about": about,
    }


def promised_moments(reference: Reference, now: datetime) -> tuple[datetime, ...]:
    """Moments an answer can be promised for: the end of today, tomorrow at ten, the ends of later days."""
    hours = reference.hours
    local = hours.local(now)
    days: list[date] = []
    day = local.date()
    while len(days) < 6:
        if hours.spans(day) and hours.closing_time(day) > now:
            days.append(day)
        day += timedelta(days=1)
    first, second = days[0], days[1]
    ten = datetime.combine(second, datetime.min.time(), hours.zone) + timedelta(hours=10)
    ends = [hours.closing_time(one) for one in (first, second, days[3], days[5])]
    return tuple(sorted({ends[0], ten, *ends[1:]}))


def record_number(desk: Desk, reference: Reference, record: Row | None) -> str:
    """The number of the record: its own when it has one, else the next."""
    if record is not None and record["no"]:
        return str(record["no"])
    return doc_number(desk, reference, PaperKind.first_asked_receipt)


def outside_data(place: Outside | None) -> dict[str, Any] | None:
    """A place outside as it was told."""
    if place is None:
        return None
    return {name: value.strip() for name, value in asdict(place).items()}
