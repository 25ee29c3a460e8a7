"""The hall's roster: letting people and windows into the state tables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.staff import StaffMember, Window
from workstation.store.tx import Tx
from workstation.sync.registry import Handler

ENLIST = "enlist_staff"
SET_UP_WINDOW = "set_up_window"
ACTIVE = "active"


def enlist_payload(
    member: StaffMember, *, verifier: str, must_change: bool, phone: str | None = None
) -> dict[str, Any]:
    """What enlists one person with a first password (only its verifier)."""
    return {
        "staff_no": member.staff_no,
        "name": member.name,
        "unit": member.unit,
        "roles": sorted(role.value for role in member.roles),
        "window": member.window,
        "phone": phone,
        "state": ACTIVE,
        "verifier": verifier,
        "must_change": must_change,
    }


def window_payload(window: Window) -> dict[str, Any]:
    """What sets up one window, closed until somebody signs in."""
    return {
        "number": window.number,
        "name": window.name,
        "unit": window.unit,
        "kind": window.kind,
        "groups": list(window.groups),
        "low_counter": window.low_counter,
    }


def perform_enlist(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write the person; a known one keeps the password unless a new verifier comes along."""
    given = action.payload
    values = {
        "name": given["name"],
        "unit": given["unit"],
        "roles": canonical.encode_text(given["roles"]),
        "window_id": given["window"],
        "phone": given["phone"],
        "state": given["state"],
    }
    _put(tx, "staff", given["staff_no"], values)
    if given.get("verifier"):
        secret = {
            "verifier": given["verifier"],
            "must_change": int(bool(given["must_change"])),
            "failed": 0,
            "locked_until": None,
        }
        _put(tx, "credential", given["staff_no"], secret)
    return {"staff_no": given["staff_no"]}


def perform_set_up_window(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write what the window is; who sits there stays."""
    given = action.payload
    values: dict[str, Any] = {
        "name": given["name"],
        "unit": given["unit"],
        "kind": given["kind"],
        "groups": canonical.encode_text(given["groups"]),
        "low_counter": int(bool(given["low_counter"])),
    }
    if tx.get("window", given["number"]) is None:
        values |= {"state": "closed", "since": _instant(action.made_at)}
    _put(tx, "window", given["number"], values)
    return {"window": given["number"]}


def _put(tx: Tx, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    if tx.get(table, row_id) is None:
        tx.insert(table, row_id, **values)
    else:
        tx.update(table, row_id, **values)


def _instant(moment: datetime) -> str:
    return canonical.instant(moment)


HANDLERS = (
    Handler(ENLIST, Sort.HALL, perform_enlist),
    Handler(SET_UP_WINDOW, Sort.HALL, perform_set_up_window),
)
