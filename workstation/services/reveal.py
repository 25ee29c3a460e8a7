"""Showing a masked value in full for ten seconds; who saw what of whom is written down.

Source: 个人信息保护法 Art. 51 (limits on who may see what).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotFound
from workstation.domain.signed_in import SignedIn
from workstation.services.reference import ReferenceShelf
from workstation.store.tx import Tx
from workstation.sync.registry import Handler
from workstation.sync.station import Station

REVEAL = "reveal"


class RevealField(StrEnum):
    """What can be asked for."""

    id_no = "id_no"
    phone = "phone"
    name = "name"


def perform_reveal(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Nothing changes: the ledger row itself is the record."""
    tx.must("person", action.payload["person"])
    return {"field": action.payload["field"]}


class RevealService:
    """Full values on request."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    @property
    def seconds(self) -> int:
        """How long a value stays readable, by the rule of the house."""
        return int(self._shelf.current().house_rules["reveal_seconds"])

    def show(self, person_id: str, field: RevealField, *, about: str | None, me: SignedIn) -> str:
        """The full value, after the look was logged. `about` is the case or ticket it is needed for.

        Raises NotFound when nothing is kept under that field.
        """
        subjects = [person_id, *([about] if about else [])]
        payload = {"person": person_id, "field": field.value}
        self._station.act(lambda desk: desk.action(REVEAL, me.staff_no, subjects, payload))
        with self._station.store.reading() as reader:
            row = reader.get("person", person_id)
        value = row[field.value] if row else None
        if not value:
            raise NotFound(table="person", id=person_id)
        return str(value)


HANDLERS = (Handler(REVEAL, Sort.STATION, perform_reveal),)
