"""What this station knows about its own post and about the people who may sit there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from workstation.domain import canonical
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.sessions.duty import WindowState
from workstation.services.sessions.roster import ACTIVE
from workstation.services.sessions.views import Person, Post
from workstation.store.hall_read import HallReader
from workstation.store.station_read import Reader
from workstation.store.tx import Row


def read_post(reader: Reader, segment: str) -> Post:
    """This station's window and who holds it."""
    words = _meta(reader)
    number = window_here(reader)
    row = reader.get("window", number) if number else None
    holder = None
    if row is not None and row["clerk"] and row["state"] != WindowState.closed:
        person = reader.get("staff", row["clerk"])
        holder = person_of(person) if person else Person(row["clerk"], row["clerk"], "")
    return Post(
        hall=words.get("hall_name", ""),
        demo=words.get("hall_kind") == "demo",
        segment=segment,
        window=number,
        name=row["name"] if row else "",
        unit=row["unit"] if row else "",
        holder=holder,
        holder_station=row["station"] if row and holder else None,
        holder_since=canonical.moment(row["since"]) if row and holder else None,
        helper=next((person_of(one) for one in reader.find("staff", state=ACTIVE) if _keeps_it(one)), None),
        kind=words.get("kind", ""),
    )


def _keeps_it(person: Row) -> bool:
    return Role.sys_admin.value in json.loads(person["roles"])


def read_people(reader: Reader) -> tuple[Person, ...]:
    """Everybody with an account, those of this window's unit first."""
    number = window_here(reader)
    window = reader.get("window", number) if number else None
    unit = window["unit"] if window else None
    rows = sorted(reader.find("staff", state=ACTIVE), key=lambda row: (row["unit"] != unit, row["id"]))
    return tuple(person_of(row) for row in rows)


def window_here(reader: Reader) -> str | None:
    """The number of the window this station was enrolled for, None for a desk without one."""
    number = _meta(reader).get("window", "-")
    return None if number == "-" else number


def credential_of(staff_no: str) -> Callable[[HallReader], tuple[Row | None, Row | None]]:
    """The question for a person's verifier and staff row."""

    def question(reader: HallReader) -> tuple[Row | None, Row | None]:
        credentials = reader.find("credential", id=staff_no)
        people = reader.find("staff", id=staff_no)
        return (credentials[0] if credentials else None, people[0] if people else None)

    return question


def signed_in_of(person: dict[str, Any], window: str | None, segment: str) -> SignedIn:
    """The staff row as somebody who sits here."""
    roles = frozenset(Role(role) for role in json.loads(person["roles"]))
    return SignedIn(person["id"], person["name"], roles, person["unit"], window, segment)


def person_of(row: dict[str, Any]) -> Person:
    """The staff row as a choice."""
    return Person(row["id"], row["name"], row["unit"])


def _meta(reader: Reader) -> dict[str, str]:
    return {row["key"]: row["value"] for row in reader.local("meta")}
