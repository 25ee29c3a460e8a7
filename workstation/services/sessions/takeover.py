"""Taking over the window of a station that fell silent, with the number it had called or was serving."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.ticket import TicketState
from workstation.services.sessions.duty import WindowState, take_post
from workstation.services.sessions.troubles import NothingToTakeOver, TakeoverTooSoon, WindowLost
from workstation.services.sessions.views import SILENT_SECONDS
from workstation.store.read.beats import last_beat
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler
from workstation.sync.station import Station

TAKE_OVER = "take_over_window"
INCIDENT = "window_taken_over"
IN_HAND = (TicketState.called, TicketState.serving)


def perform_take_over(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The window, what was in hand and who is on hold there belong to this station now; an incident says
    who, from whom, why.

    Raises NothingToTakeOver when nobody holds it, TakeoverTooSoon while its station is heard.
    """
    payload = action.payload
    window = tx.must("window", payload["window"])
    if window["clerk"] is None or window["state"] == WindowState.closed:
        raise NothingToTakeOver(window=window["id"])
    _refuse_while_heard(tx, action, window["station"])
    before, station = window["clerk"], window["station"]
    in_hand = _numbers(tx, action, IN_HAND)
    # who is on hold comes back to this window, and the material lies at it
    for row in (*in_hand, *_numbers(tx, action, (TicketState.on_hold,))):
        tx.update("ticket", row["id"], clerk=action.actor)
    _stand_up(tx, before, window["id"], action.actor)
    take_post(tx, action, window["id"])
    numbers = [row["no"] for row in in_hand]
    tx.insert(
        "incident",
        action.id,
        kind=INCIDENT,
        subject=window["id"],
        station=action.station,
        at=canonical.instant(action.made_at),
        params=canonical.encode_text(
            {"window": window["id"], "from": before, "from_station": station, "to": action.actor,
             "reason": payload["reason"], "numbers": numbers, "no": "、".join(numbers) or window["id"]}
        ),
        state="open",
    )  # fmt: skip
    return {"window": window["id"], "from": before, "from_station": station, "numbers": numbers}


def _numbers(tx: Tx, action: Action, states: Iterable[TicketState]) -> list[Row]:
    day, window = action.payload["day"], action.payload["window"]
    return [row for one in states for row in tx.find("ticket", day=day, window_id=window, state=one.value)]


def _refuse_while_heard(tx: Tx, action: Action, station: str | None) -> None:
    if not station or station == action.station:
        return
    heard = last_beat(tx, station)
    if heard is None:
        return
    silent = max(0, int((action.made_at - canonical.moment(heard)).total_seconds()))
    if silent < SILENT_SECONDS:
        raise TakeoverTooSoon(station=station, seconds=silent, needed=SILENT_SECONDS)


def _stand_up(tx: Tx, before: str, window: str, now: str) -> None:
    presence = tx.get("presence", before)
    if before != now and presence is not None and presence["window_id"] == window:
        tx.update("presence", before, window_id=None)


def refuse_when_lost(station: Station, window: str, staff_no: str) -> None:
    """Raises WindowLost when another station holds the window by now, as far as this one has heard."""
    with station.store.reading() as reader:
        row = held_elsewhere(reader, window, station.identity.segment)
        if row is not None:
            other = reader.get("staff", row["clerk"])
            name = other["name"] if other else row["clerk"]
            raise WindowLost(window=window, name=name, station=row["station"], person=staff_no)


def held_elsewhere(reader: Reader | Tx, window: str, segment: str) -> Row | None:
    """The window's row when it is another station's by now, as far as this one has heard."""
    row = reader.get("window", window)
    if row is None or row["clerk"] is None or not row["station"] or row["state"] == WindowState.closed:
        return None
    return row if row["station"] != segment else None


HANDLERS = (Handler(TAKE_OVER, Sort.HALL, perform_take_over),)
