"""A refused change is laid open with what it had found and made: who decides may sit at another desk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.services.reference import Reference
from workstation.services.tray.conflicts import (
    Chain,
    conflict_of,
    holds_complaint,
    open_chains,
    papers_of_hall,
    segments_of,
)
from workstation.services.tray.perform import LAY_OPEN, laid_id
from workstation.services.tray.versions import Version
from workstation.services.tray.views import Conflict, masked
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.desk import Desk


def to_lay_open(reader: Reader, segments: Sequence[str]) -> Iterator[tuple[Chain, dict[str, Any]]]:
    """The unsettled chains of this station that the hall does not know as they are, and how they are."""
    for chain in open_chains(reader, segments):
        if holds_complaint(chain):
            # nobody who passes by may read of it: it is settled where it was made
            continue
        laid = reader.get("incident", laid_id(chain.cause))
        found = _content(reader, chain)
        if laid is None or laid["params"] != canonical.encode_text(found):
            yield chain, found


def laying_open(desk: Desk, chain: Chain, content: dict[str, Any]) -> Action:
    """The change that lays a chain open. It is about none of its things, so that it never waits with them."""
    payload = {"cause": chain.cause, "content": content}
    return desk.action(LAY_OPEN, chain.first.actor, [chain.cause], payload)


def _content(reader: Reader, chain: Chain) -> dict[str, Any]:
    actions = [
        {
            "id": one.id, "kind": one.kind, "actor": one.actor, "station": one.station,
            "made_at": canonical.instant(one.made_at), "subjects": list(one.subjects),
        }
        for one in chain.actions
    ]  # fmt: skip
    rows = [
        {"table": one.table, "id": one.id, "found": one.found, "made": one.made} for one in chain.versions
    ]
    papers = [row["id"] for row in papers_of_hall(reader, chain)]
    content: dict[str, Any] = canonical.plain({"actions": actions, "rows": rows, "hall_papers": papers})
    return content


def conflicts_of_hall(reader: Reader, reference: Reference, segment: str) -> tuple[Conflict, ...]:
    """Every unsettled change of the hall with both versions. A complaint is not among them; nor what another
    station has not laid open yet."""
    here = segments_of(reader, segment)
    chains = (*open_chains(reader, here), *chains_elsewhere(reader, here))
    found = (conflict_of(reader, reference, one) for one in chains)
    return tuple(masked(one) for one in found if not one.complaint)


def chains_elsewhere(reader: Reader, segments: Sequence[str]) -> Iterator[Chain]:
    """Every unsettled chain of other stations that was laid open, oldest first."""
    causes: dict[str, list[Row]] = {}
    rows = [row for row in reader.find("parked", state="open") if row["station"] not in segments]
    for row in sorted(rows, key=lambda one: (one["at"], one["id"])):
        causes.setdefault(row["cause"], []).append(row)
    for cause, parked in causes.items():
        chain = chain_elsewhere(reader, cause, parked)
        if chain is not None:
            yield chain


def chain_elsewhere(reader: Reader, cause: str, parked: Sequence[Row]) -> Chain | None:
    """The chain of a change that another station made; None before that station laid it open."""
    laid = reader.get("incident", laid_id(cause))
    if laid is None or laid["state"] != "kept":
        return None
    content = json.loads(laid["params"])
    actions = tuple(
        Action(
            one["id"], one["kind"], 1, one["actor"], one["station"], canonical.moment(one["made_at"]),
            tuple(one["subjects"]),
        )
        for one in content["actions"]
    )  # fmt: skip
    versions = tuple(
        Version(one["table"], one["id"], one["found"], one["made"], reader.get(one["table"], one["id"]))
        for one in content["rows"]
    )
    code = next((row["code"] for row in parked if row["action_id"] == cause), "")
    return Chain(
        cause, code, actions, tuple(parked), versions, hall_papers=tuple(content["hall_papers"]), here=False
    )
