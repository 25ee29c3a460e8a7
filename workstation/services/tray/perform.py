"""Settling what was refused: a new change that names the old one and writes the version that counts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotAllowed, RuleBroken
from workstation.domain.staff import Role
from workstation.services.papers.perform import VOID
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler

SETTLE, TOLD, SEEN, LAY_OPEN = "settle_refused", "applicant_told", "clash_seen", "lay_versions_open"
TELL = "tell_applicant"
NOT_CHOSEN = "version_not_chosen"
"""An incident that is none to act on: it keeps in words what lost, for the story of the matter."""

DECIDED, NEWS = "decided_elsewhere", "news"
"""An incident that is none to act on: it tells the station whose change it was what was decided at another
desk, and is news there until somebody has seen it."""

VERSIONS = "refused_version"
"""An incident that is none to act on: what a refused change had found and made, until it is settled."""


class Finds(Protocol):
    """Where rows are found: in the hall's transaction, or in this station's file."""

    def find(self, table: str, **equals: Any) -> list[Row]:
        """State rows whose columns equal the values."""


def laid_id(cause: str) -> str:
    """The row under which a refused change lies open."""
    return f"{cause}:versions"


def news_id(settling: str) -> str:
    """The row under which the station of the change learns what was decided."""
    return f"{settling}:decided"


class AlreadySettled(RuleBroken):
    """Somebody settled it meanwhile, or the hall never refused it. Params: action; once it is known here,
    name (who settled it) and reason (the choice: which version counts)."""

    code = "already_settled"


def already_settled(rows: Finds, cause: str) -> AlreadySettled:
    """Who has settled it and which version counts, as far as these rows tell."""
    by = next((row["resolved_by"] for row in rows.find("parked", cause=cause) if row["resolved_by"]), None)
    if by is None:
        return AlreadySettled(action=cause)
    person = next(iter(rows.find("staff", id=by)), None)
    subjects = {row["subject"] for row in rows.find("parked", cause=cause)}
    kept = [row for one in sorted(subjects) for row in rows.find("incident", kind=NOT_CHOSEN, subject=one)]
    said = [json.loads(row["params"]) for row in kept]
    choice = next((one["choice"] for one in said if one.get("resolves") == cause), None)
    return AlreadySettled(action=cause, name=person["name"] if person else by, reason=choice)


class ChiefDecides(NotAllowed):
    """A version left on a legal paper: only the chief representative chooses. Params: person."""

    code = "chief_decides"


def perform_settle(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write what was chosen, void the paper that lost, and let what waited behind it go.

    Raises AlreadySettled, ChiefDecides (a legal paper is concerned and nobody with that office chose), or
    VersionConflict when the hall's version moved on since it was shown.
    """
    payload = action.payload
    parked = tx.find("parked", cause=payload["resolves"], state="open")
    if not parked:
        raise already_settled(tx, payload["resolves"])
    if payload["papers"]:
        _need_chief(tx, action)
    for write in payload["writes"]:
        if write["version"] is None:
            tx.insert(write["table"], write["id"], **write["values"])
        else:
            tx.update(write["table"], write["id"], version=write["version"], **write["values"])
    for paper in payload["void"]:
        row = tx.must("paper", paper)
        tx.update("paper", paper, version=row["version"], state=VOID, void_reason=payload["reason"],
                  void_approver=action.actor)  # fmt: skip
    for task in payload["tell"]:
        tx.insert(
            "incident", task["id"], kind=TELL, subject=task["subject"],
            # she tells whose change it was, also when it was decided at another desk
            station=task.get("station") or action.station,
            at=canonical.instant(action.made_at), params=canonical.encode_text(task["params"]), state="open",
        )  # fmt: skip
    tx.insert(
        "incident", action.id, kind=NOT_CHOSEN, subject=parked[0]["subject"], station=action.station,
        at=canonical.instant(action.made_at), state="kept",
        params=canonical.encode_text(
            {"words": payload["remark"], "resolves": payload["resolves"], "choice": payload["choice"]}
        ),
    )  # fmt: skip
    if payload.get("news") is not None:
        _bring_news(tx, action, parked[0]["subject"])
    for row in parked:
        tx.update("parked", row["id"], state="settled", resolved_by=action.actor)
    if tx.get("incident", laid_id(payload["resolves"])) is not None:
        # what lay open for choosing holds people's data: it is not kept longer than it is needed
        tx.update("incident", laid_id(payload["resolves"]), state="settled", params="{}")
    return {"settled": len({row["action_id"] for row in parked}), "choice": payload["choice"]}


def _bring_news(tx: Tx, action: Action, subject: str) -> None:
    news = dict(action.payload["news"])
    station = news.pop("station")
    news |= {
        "by": action.actor, "by_station": action.station, "choice": action.payload["choice"],
        "tasks": [task["id"] for task in action.payload["tell"]],
    }  # fmt: skip
    tx.insert(
        "incident", news_id(action.id), kind=DECIDED, subject=subject, station=station,
        at=canonical.instant(action.made_at), params=canonical.encode_text(news), state=NEWS,
    )  # fmt: skip


def _need_chief(tx: Tx, action: Action) -> None:
    person = tx.get("staff", action.actor)
    if person is None or Role.chief_rep.value not in json.loads(person["roles"]):
        raise ChiefDecides(person=action.actor, needs=Role.chief_rep.value)


def perform_lay_open(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Both versions can be seen at every station; nothing when somebody has settled it meanwhile."""
    cause, content = action.payload["cause"], canonical.encode_text(action.payload["content"])
    parked = tx.find("parked", cause=cause, state="open")
    if not parked:
        return {"laid": False}
    row = tx.get("incident", laid_id(cause))
    if row is not None:
        # laid open again after months it is new: stations let go of what is old
        at = canonical.instant(action.made_at)
        tx.update("incident", row["id"], params=content, state="kept", at=at)
    else:
        tx.insert(
            "incident", laid_id(cause), kind=VERSIONS, subject=parked[0]["subject"], station=action.station,
            at=canonical.instant(action.made_at), params=content, state="kept",
        )  # fmt: skip
    return {"laid": True}


def perform_told(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The applicant knows that the paper in her hand counts no more."""
    return _close(tx, action.payload["incident"], "told")


def perform_seen(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The clerk has seen that a number was called at two windows, or what was decided at another desk; the
    supervisor's list keeps the first, the story of the case the second."""
    return _close(tx, action.payload["incident"], "seen")


def _close(tx: Tx, incident: str, state: str) -> Mapping[str, Any]:
    row = tx.must("incident", incident)
    if row["state"] in ("open", NEWS):
        tx.update("incident", incident, state=state)
    return {"incident": incident}


HANDLERS = (
    Handler(SETTLE, Sort.HALL, perform_settle),
    Handler(LAY_OPEN, Sort.STATION, perform_lay_open),
    Handler(TOLD, Sort.STATION, perform_told),
    Handler(SEEN, Sort.STATION, perform_seen),
)
