"""Offering self-service to somebody whose matter can be done there, and counting what they said.

Nobody is sent to a machine: who comes to the window may stay (优化营商环境条例 Art. 37).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotFound
from workstation.services.reference import Reference
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler

OFFER = "offer_self_service"
SPARED = frozenset({"elderly"})
"""Grounds whose people are not even asked."""


class Diversion(StrEnum):
    """What somebody said to the offer."""

    diverted = "diverted"
    declined = "declined"


def may_offer(reference: Reference, item: str | None, grounds: tuple[str, ...] = ()) -> bool:
    """Whether to ask: the item can be done by oneself, and the person is not to be spared the question."""
    known = reference.items.get(item) if item else None
    return known is not None and known.self_service and not SPARED & set(grounds)


def make_offer(
    desk: Desk, reference: Reference, item: str, outcome: Diversion, ticket: str | None, actor: str
) -> Action:
    """The action that keeps an answer. Raises NotFound for an item that cannot be done by oneself."""
    known = reference.item(item)
    if not known.self_service:
        raise NotFound(table="item", id=item)
    payload: dict[str, Any] = {
        "id": desk.new_id(),
        "day": reference.hours.local(desk.now).date().isoformat(),
        "item": item,
        "group": known.window_group,
        "outcome": outcome.value,
        "ticket": ticket,
    }
    return desk.action(OFFER, actor, [ticket or payload["id"]], payload)


def perform_offer(tx: Tx, action: Action) -> Mapping[str, Any]:
    """One answer, kept with who asked, where and when."""
    given = action.payload
    tx.insert(
        "diversion",
        given["id"],
        day=given["day"],
        item_key=given["item"],
        group_key=given["group"],
        outcome=given["outcome"],
        at=canonical.instant(action.made_at),
        staff=action.actor,
        station=action.station,
        ticket_id=given["ticket"],
    )
    return {"outcome": given["outcome"]}


HANDLERS = (Handler(OFFER, Sort.STATION, perform_offer),)
