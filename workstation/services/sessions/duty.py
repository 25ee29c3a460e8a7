"""What signing in, being away and signing out write: presence of the person, state of the window.

Signing in is decided by the hall, so that no two people hold one window. Everything else happened at the
post already: it is recorded and never refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.presence import DutyState
from workstation.services.sessions.passwords import FAILURES, LOCK_MINUTES
from workstation.services.sessions.roster import ACTIVE
from workstation.services.sessions.troubles import PersonLeft, PersonUnknown, SignInLocked, WindowTaken
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler

SIGN_IN = "sign_in"
SIGN_IN_HERE = "sign_in_here"
SIGN_OUT = "sign_out"
GO_AWAY = "go_away"
COME_BACK = "come_back"
NOTE_FAILURE = "note_sign_in_failure"
CHANGE_PASSWORD = "change_password"


class WindowState(StrEnum):
    """What a window shows to the hall."""

    open = "open"
    away = "away"
    closed = "closed"


def perform_sign_in(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Take the window for a person whose password was checked.

    Raises PersonUnknown, PersonLeft, SignInLocked or WindowTaken (who holds it).
    """
    staff_no = action.payload["staff_no"]
    credential = tx.get("credential", staff_no)
    if credential is None:
        raise PersonUnknown(person=staff_no)
    if credential["locked_until"] and credential["locked_until"] > canonical.instant(action.made_at):
        raise _locked(credential, action)
    person = tx.must("staff", staff_no)
    if person["state"] != ACTIVE:
        raise PersonLeft(person=staff_no, name=person["name"])
    window = action.payload["window"]
    holder = window_holder(tx.get("window", window) if window else None, action.payload)
    if holder is not None:
        name = (tx.get("staff", holder["clerk"]) or {}).get("name")
        raise WindowTaken(
            window=window, person=holder["clerk"], name=name, station=holder["station"], since=holder["since"]
        )
    if credential["failed"] or credential["locked_until"]:
        tx.update("credential", staff_no, failed=0, locked_until=None)
    return take_post(tx, action, window)


def perform_sign_in_here(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Signed in while the hall was away: a fact. A window somebody else took meanwhile stays hers."""
    window = action.payload["window"]
    row = tx.get("window", window) if window else None
    if window_holder(row, action.payload) is not None:
        return {**take_post(tx, action, None), "window_lost": window}
    return take_post(tx, action, window)


def window_holder(row: Row | None, payload: Mapping[str, Any]) -> Row | None:
    """The window's row when another person holds it today; a lease of an earlier day has ended."""
    if row is None or row["clerk"] is None or row["state"] == WindowState.closed:
        return None
    if row["clerk"] == payload["staff_no"] or row["since"] < payload["day_began"]:
        return None
    return row


def perform_sign_out(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Leave the post and close the window, if it is still this person's at this PC."""
    if _sits_elsewhere(tx, action):
        return {}
    _duty(tx, action, DutyState.signed_out)
    window = _own_window(tx, action)
    if window is not None:
        _set_window(tx, action, window["id"], WindowState.closed, clerk=None, station=None)
    return {}


def perform_go_away(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Away with a neutral reason and planned minutes; the window stays hers."""
    if _sits_elsewhere(tx, action):
        return {}
    _duty(
        tx,
        action,
        DutyState.away,
        reason=action.payload["reason"],
        planned_minutes=action.payload["planned_minutes"],
    )
    window = _own_window(tx, action)
    if window is not None:
        _set_window(tx, action, window["id"], WindowState.away)
    return {}


def perform_come_back(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Back at the post."""
    if _sits_elsewhere(tx, action):
        return {}
    _duty(tx, action, DutyState.on_duty)
    window = _own_window(tx, action)
    if window is not None:
        _set_window(tx, action, window["id"], WindowState.open)
    return {}


def perform_note_failure(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Count a wrong password; the fifth locks the account for ten minutes at every station."""
    staff_no = action.payload["staff_no"]
    credential = tx.get("credential", staff_no)
    if credential is None:
        raise PersonUnknown(person=staff_no)
    now = canonical.instant(action.made_at)
    if credential["locked_until"] and credential["locked_until"] > now:
        raise _locked(credential, action)
    failed = credential["failed"] + 1
    if failed < FAILURES:
        tx.update("credential", staff_no, failed=failed, locked_until=None)
        return {"left": FAILURES - failed, "locked_until": None}
    until = canonical.instant(action.made_at + timedelta(minutes=LOCK_MINUTES))
    tx.update("credential", staff_no, failed=0, locked_until=until)
    return {"left": 0, "locked_until": until}


def perform_change_password(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write the new verifier, if the old one is still the one that was checked."""
    staff_no = action.payload["staff_no"]
    credential = tx.get("credential", staff_no)
    if credential is None:
        raise PersonUnknown(person=staff_no)
    tx.update(
        "credential",
        staff_no,
        version=action.payload["credential_version"],
        verifier=action.payload["verifier"],
        must_change=0,
        failed=0,
        locked_until=None,
    )
    return {"staff_no": staff_no}


def _locked(credential: Row, action: Action) -> SignInLocked:
    left = canonical.moment(credential["locked_until"]) - action.made_at
    return SignInLocked(minutes=max(1, -int(-left.total_seconds() // 60)), until=credential["locked_until"])


def take_post(tx: Tx, action: Action, window: str | None) -> dict[str, Any]:
    """The person of the payload sits at this window now; another one she held is closed."""
    before = tx.get("presence", action.payload["staff_no"])
    left = before["window_id"] if before and before["state"] != DutyState.signed_out else None
    if left and left != window:
        # one person sits at one window: what she left behind is closed
        old = tx.get("window", left)
        if old is not None and old["clerk"] == action.payload["staff_no"]:
            _set_window(tx, action, left, WindowState.closed, clerk=None, station=None)
    _duty(tx, action, DutyState.on_duty, window_id=window)
    if window:
        _set_window(
            tx,
            action,
            window,
            WindowState.open,
            clerk=action.payload["staff_no"],
            station=action.station,
        )
    return {"window": window, "left": left if left != window else None}


def _duty(tx: Tx, action: Action, state: DutyState, **more: Any) -> None:
    values = {
        "state": state.value,
        "station": action.station,
        "since": canonical.instant(action.made_at),
        "reason": None,
        "planned_minutes": None,
        **more,
    }
    if tx.get("presence", action.payload["staff_no"]) is None:
        tx.insert("presence", action.payload["staff_no"], **values)
    else:
        tx.update("presence", action.payload["staff_no"], **values)


def _sits_elsewhere(tx: Tx, action: Action) -> bool:
    """Whether she sits at another PC by now: the one she left behind, which locks itself or is signed out
    later, says nothing about her post."""
    presence = tx.get("presence", action.payload["staff_no"])
    if presence is None or presence["state"] == DutyState.signed_out:
        return False
    here = action.payload.get("segment", action.station)
    return presence["station"] not in (None, here)


def _own_window(tx: Tx, action: Action) -> Row | None:
    number = action.payload["window"]
    row = tx.get("window", number) if number else None
    return row if row is not None and row["clerk"] == action.payload["staff_no"] else None


def _set_window(tx: Tx, action: Action, number: str, state: WindowState, **more: Any) -> None:
    tx.update("window", number, state=state.value, since=canonical.instant(action.made_at), **more)


HANDLERS = (
    Handler(SIGN_IN, Sort.HALL, perform_sign_in),
    Handler(SIGN_IN_HERE, Sort.STATION, perform_sign_in_here),
    Handler(SIGN_OUT, Sort.STATION, perform_sign_out),
    Handler(GO_AWAY, Sort.STATION, perform_go_away),
    Handler(COME_BACK, Sort.STATION, perform_come_back),
    Handler(NOTE_FAILURE, Sort.HALL, perform_note_failure),
    Handler(CHANGE_PASSWORD, Sort.HALL, perform_change_password),
)
