"""Whose number it is: the card of the person at the window joins the number she stands there with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.devices.card_line import CardRead
from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.domain.ticket import TicketState
from workstation.services.intake.parties import Person
from workstation.services.people import person_values, put_person
from workstation.services.reference import ReferenceShelf
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler
from workstation.sync.station import Station

IDENTIFY = "identify"
HERE = (TicketState.called, TicketState.serving)


class OtherPersonHere(RuleBroken):
    """The number was taken with another person's card. Params: no, name (masked)."""

    code = "other_person_here"


def perform_identify(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Join person and number; a number that already names somebody else is left alone."""
    payload = action.payload
    ticket = tx.must("ticket", payload["ticket"])
    person = put_person(tx, payload["person"])
    if ticket["person_id"] not in (None, person):
        other = tx.must("person", ticket["person_id"])
        raise OtherPersonHere(no=ticket["no"], name=other["name_masked"])
    if ticket["person_id"] is None:
        tx.update("ticket", ticket["id"], person_id=person)
    return {"ticket": ticket["id"], "person": person}


class IdentifyService:
    """Cards read at the window."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def read_card(self, card: CardRead, *, me: SignedIn) -> str:
        """Join the card's person to the number called or served at my window; returns the ticket's id.

        Raises NotFound when nobody is here, OtherPersonHere.
        """
        today = self._shelf.current().hours.local(self._station.clock()).date()
        person = Person(card.name, card.kind, card.number)

        def make(desk: Desk) -> Action:
            here = [row for row in desk.state.find("ticket", window_id=me.window) if row["state"] in HERE]
            if not here:
                raise NotFound(table="ticket", id=me.window)
            values = person_values(person, desk.identity.hall_id, today)
            entry = {"id": desk.new_id(), "values": values}
            return desk.action(
                IDENTIFY, me.staff_no, [here[0]["id"]], {"ticket": here[0]["id"], "person": entry}
            )

        return str(self._station.act(make).detail["ticket"])


HANDLERS = (Handler(IDENTIFY, Sort.STATION, perform_identify),)
