"""Where this PC stands: moved to another window, or signed off for good.

Its segment belongs to the PC and goes along; numbers it has printed stay as they are. A segment that was
signed off is never used again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from workstation import config
from workstation.domain import canonical
from workstation.domain.action import Action, ActionRefused, Sort
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role, Window
from workstation.domain.ticket import TicketState
from workstation.passwords import forget_password
from workstation.services.reference import ReferenceShelf
from workstation.services.sessions import duty
from workstation.services.sessions.posts import window_here
from workstation.services.sessions.troubles import WindowTaken, as_rule
from workstation.store import hall_setup, station_copy
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.opening import OpenStation
from workstation.sync.registry import Handler

MOVE, RETIRE = "move_station", "retire_station"
MAY = (Role.sys_admin, Role.supervisor, Role.duty_manager)
"""Who may say where a PC stands: IT, and those who answer for the windows."""
ASIDE = "retired"


class StationInUse(RuleBroken):
    """A number is called or served here, or material of one on hold lies here. Params: reason, ticket."""

    code = "station_in_use"


class StationWaits(RuleBroken):
    """Changes made here have not arrived in the hall yet. Params: count."""

    code = "station_waits"


class SegmentMistyped(RuleBroken):
    """What was typed is not this PC's segment. Params: segment, typed."""

    code = "segment_mistyped"


@dataclass(frozen=True)
class Moved:
    """The PC's new window."""

    segment: str
    window: str
    name: str


@dataclass(frozen=True)
class Retired:
    """The station this PC was."""

    segment: str
    hall: str


class StationPost:
    """Moves this PC, or signs it off. Every method may wait for the hall: call it off the main thread."""

    def __init__(self, opened: OpenStation, shelf: ReferenceShelf) -> None:
        self._opened, self._station, self._shelf = opened, opened.station, shelf

    def windows(self) -> tuple[Window, ...]:
        """The hall's windows, without the one this PC stands at."""
        with self._station.store.reading() as reader:
            here = window_here(reader)
        return tuple(one for one in self._shelf.current().staffing.windows if one.number != here)

    def move(self, window: str, *, me: SignedIn) -> Moved:
        """Stand at another window from now on; whoever sits here signs in anew.

        Raises NotAllowed, NotFound, StationWaits, StationInUse, WindowTaken; HallUnreachable: the hall
        decides, nothing has changed.
        """
        me.need(*MAY)
        target = self._shelf.current().window(window)
        self._refuse_waiting()
        words = self._words()
        before = words.get("window", "-")
        kinds = {one.kind for one in self._shelf.current().staffing.windows}
        kind = target.kind if words.get("kind") in kinds else words.get("kind", "window")

        def make(desk: Desk) -> Action:
            local = self._shelf.current().hours.local(desk.now)
            payload = {
                "segment": desk.identity.segment,
                "before": None if before == "-" else before,
                "window": target.number,
                "day_began": _midnight(local),
                "staff_no": me.staff_no,
            }
            return desk.action(MOVE, me.staff_no, [desk.identity.segment, target.number], payload)

        self._ask(make)
        identity = self._station.identity
        hall_setup.place_station(
            self._opened.hall_store, identity.hall_id, identity.segment, window_id=target.number, kind=kind
        )
        with self._station.store.writing() as tx:
            tx.remember("window", target.number)
            tx.remember("kind", kind)
        return Moved(identity.segment, target.number, target.name)

    def retire(self, typed: str, *, me: SignedIn) -> Retired:
        """Sign this PC off: the hall takes nothing more under its segment, which cannot be undone.

        `typed` is the segment, as a person wrote it to show that she means it. Raises NotAllowed,
        SegmentMistyped, StationWaits, StationInUse; HallUnreachable: then nothing has changed.
        """
        me.need(*MAY)
        segment = self._station.identity.segment
        if typed.strip().upper() != segment:
            raise SegmentMistyped(segment=segment, typed=typed.strip())
        self._refuse_waiting()
        words = self._words()
        before = words.get("window", "-")

        def make(desk: Desk) -> Action:
            payload = {
                "segment": segment,
                "before": None if before == "-" else before,
                "window": me.window,
                "staff_no": me.staff_no,
            }
            return desk.action(RETIRE, me.staff_no, [segment], payload)

        self._ask(make)
        self._opened.hall.freeze()
        return Retired(segment, words.get("hall_name", ""))

    def _refuse_waiting(self) -> None:
        with self._station.store.reading() as reader:
            waiting = reader.waiting_actions()
        if waiting:
            raise StationWaits(count=waiting)

    def _words(self) -> dict[str, str]:
        with self._station.store.reading() as reader:
            return {row["key"]: row["value"] for row in reader.local("meta")}

    def _ask(self, make: Callable[[Desk], Action]) -> None:
        try:
            self._station.ask_hall(make)
        except ActionRefused as refused:
            if refused.outcome.code == StationInUse.code:
                raise StationInUse(**refused.outcome.params) from refused
            rule: RuleBroken = as_rule(refused)
            raise rule from refused


def set_aside(folder: Path, segment: str, now: datetime) -> Path:
    """After `retire`, with the station closed: the PC forgets its hall and the password.

    The station file is kept as `retired/station-SEGMENT-DAY.db`, readable by its owner alone: should the hall
    be restored from a backup, IT can still ask it what it did. Raises StationFileBroken, SettingsUnwritable.
    """
    path = folder / "station.db"
    kept = folder / ASIDE / f"station-{segment}-{now:%Y%m%d}.db"
    station_copy.copy_station(path, kept)
    known = config.load_settings(folder).settings
    forget_password(known.hall_url, folder)
    config.save_settings(folder, replace(known, hall_url="", last_people=()))
    for rest in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        rest.unlink(missing_ok=True)
    return kept


def perform_move(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The old window closes when it was this PC's. Raises StationInUse, NotFound, WindowTaken."""
    given = action.payload
    _refuse_in_use(tx, given["before"], given["segment"])
    row = tx.must("window", given["window"])
    holder = duty.window_holder(row, given)
    if holder is not None and holder["station"] != given["segment"]:
        name = (tx.get("staff", holder["clerk"]) or {}).get("name")
        raise WindowTaken(
            window=given["window"], person=holder["clerk"], name=name, station=holder["station"],
            since=holder["since"],
        )  # fmt: skip
    if given["before"] != given["window"]:
        _close(tx, action, given["before"])
    return {"window": given["window"]}


def perform_retire(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Its window closes, and whoever sits there has stood up. Raises StationInUse."""
    given = action.payload
    _refuse_in_use(tx, given["before"], given["segment"])
    duty.perform_sign_out(tx, action)
    _close(tx, action, given["before"])
    return {"segment": given["segment"]}


def _refuse_in_use(tx: Tx, window: str | None, segment: str) -> None:
    row = tx.get("window", window) if window else None
    if row is None or row["station"] not in (segment, None):
        # nobody works at it from here: another PC took the window over
        return
    for state in (TicketState.called, TicketState.serving, TicketState.on_hold):
        for ticket in tx.find("ticket", window_id=window, state=state.value):
            if state is not TicketState.on_hold:
                raise StationInUse(reason=state.value, ticket=ticket["no"])
            if ticket["pieces_in_hand"]:
                raise StationInUse(reason="material", ticket=ticket["no"])


def _close(tx: Tx, action: Action, window: str | None) -> None:
    row = tx.get("window", window) if window else None
    if row is not None and row["station"] == action.payload["segment"]:
        tx.update(
            "window", row["id"], state=duty.WindowState.closed.value, clerk=None, station=None,
            since=canonical.instant(action.made_at),
        )  # fmt: skip


def _midnight(local: datetime) -> str:
    return canonical.instant(local.replace(hour=0, minute=0, second=0, microsecond=0))


HANDLERS = (Handler(MOVE, Sort.HALL, perform_move), Handler(RETIRE, Sort.HALL, perform_retire))
