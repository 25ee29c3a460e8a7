"""People and organisations the hall knows: found by number or phone, written only inside actions.

A number is matched through an index column (a salted digest), so that the column itself can be
encrypted or erased later. Children under 14 stay out of lists (个人信息保护法 Art. 28, 31).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.domain.identity import (
    IdentityKind,
    age_on,
    check_identity,
    expand_old_number,
    normalise_number,
)
from workstation.domain.mask import mask_identity, mask_name, mask_phone
from workstation.domain.names import LONGEST_NAME, LONGEST_ORGANISATION_NAME, check_name
from workstation.domain.numbers import to_ascii_width
from workstation.services.intake.parties import Person
from workstation.store.read import people as people_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

CHILD_BELOW = 14
_MOBILE = re.compile(r"1[3-9][0-9]{9}")


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody the hall knows. `masked` and `phone_masked` are for lists, `person` fills a sheet."""

    id: str
    person: Person
    name_masked: str
    masked: str
    phone_masked: str
    hidden: bool


def id_index(hall_id: str, kind: IdentityKind, number: str) -> str:
    """The digest by which a number is found; the hall's id is the salt."""
    return canonical.digest([kind.value, normalise_number(number)], salt=hall_id)


def plain_phone(text: str) -> str:
    """A mobile number without its decoration; anything else stays as typed (neighbour, village office)."""
    plain = to_ascii_width(text).strip()
    digits = re.sub(r"[\s-]", "", plain).removeprefix("+86")
    return digits if _MOBILE.fullmatch(digits) else plain


def person_values(person: Person, hall_id: str, today: date) -> dict[str, Any]:
    """The columns of a person row. Raises NameRefused for a name that cannot be kept."""
    limit = LONGEST_ORGANISATION_NAME if person.organisation else LONGEST_NAME
    name = check_name(person.name, limit).standard
    number = normalise_number(person.id_no)
    birth = _birth(person, today)
    phone = plain_phone(person.phone)
    return {
        "kind": "organisation" if person.organisation else "person",
        "name": name,
        "name_masked": name if person.organisation else mask_name(name),
        "id_kind": person.id_kind.value if number else None,
        "id_no": number,
        "id_masked": mask_identity(number, person.id_kind) if number else None,
        "id_index": id_index(hall_id, person.id_kind, number) if number else None,
        "phone": phone,
        "phone_masked": mask_phone(phone),
        "birth": birth.isoformat() if birth else None,
        "org_type": person.org_type,
        "need": person.need,
        "cipher_alg": "none",
        "hidden": int(birth is not None and age_on(birth, today) < CHILD_BELOW),
    }


def put_person(tx: Tx, entry: Mapping[str, Any]) -> str:
    """Insert or update the person of a payload entry {id, values}; returns the row's id.

    Two stations may write the same person down while offline: the number decides who is who.
    """
    values = {key: value for key, value in entry["values"].items() if value not in (None, "")}
    row_id = str(entry["id"])
    index = values.get("id_index")
    if index:
        same = tx.find("person", id_index=index, order=("id",), limit=1)
        row_id = same[0]["id"] if same else row_id
    known = tx.get("person", row_id)
    if known is None:
        tx.insert("person", row_id, **values)
    elif any(known[key] != value for key, value in values.items()):
        tx.update("person", row_id, **values)
    return row_id


def find_by_number(reader: Reader, text: str) -> KnownPerson | None:
    """The person with this number (of any kind); a 15-digit number finds its owner."""
    wanted = [normalise_number(text)]
    longer = expand_old_number(text)
    if longer:
        wanted.append(longer)
    for number in wanted:
        for one in IdentityKind:
            row = reader.one("person", id_index=id_index(reader.hall_id, one, number))
            if row is not None:
                return known_person(row)
    return None


def find_by_phone(reader: Reader, text: str) -> tuple[KnownPerson, ...]:
    """Everybody with this phone number, children left out."""
    found = people_read.by_phone(reader, plain_phone(text))
    return tuple(known_person(row) for row in found if not row["hidden"])


def known_person(row: Row) -> KnownPerson:
    """The value behind a person row."""
    return KnownPerson(
        row["id"],
        person_of(row),
        row["name_masked"],
        row["id_masked"] or "",
        row["phone_masked"] or "",
        bool(row["hidden"]),
    )


def person_of(row: Row) -> Person:
    """The person as a sheet holds them."""
    return Person(
        name=row["name"],
        id_kind=IdentityKind(row["id_kind"]) if row["id_kind"] else IdentityKind.resident_id,
        id_no=row["id_no"] or "",
        phone=row["phone"] or "",
        id=row["id"],
        org_type=row["org_type"] or "",
        need=row["need"] or "",
    )


def _birth(person: Person, today: date) -> date | None:
    try:
        return check_identity(person.id_kind, person.id_no, today).birth
    except RuleBroken:
        return None
