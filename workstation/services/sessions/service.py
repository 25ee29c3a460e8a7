"""Signing in and out, being away and coming back, for the one post this station is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, ActionRefused
from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken
from workstation.domain.presence import AwayReason
from workstation.domain.signed_in import SignedIn
from workstation.services.reference import ReferenceShelf
from workstation.services.sessions import duty, leaving
from workstation.services.sessions.passes import Passes
from workstation.services.sessions.passwords import Verifier, check_password
from workstation.services.sessions.posts import (
    credential_of,
    person_of,
    read_people,
    read_post,
    signed_in_of,
    window_here,
)
from workstation.services.sessions.roster import ACTIVE
from workstation.services.sessions.seats import seat
from workstation.services.sessions.takeover import TAKE_OVER, refuse_when_lost
from workstation.services.sessions.troubles import (
    NothingToTakeOver,
    PasswordMustChange,
    PasswordWrong,
    PersonLeft,
    PersonUnknown,
    SignInLocked,
    WindowTaken,
    as_rule,
)
from workstation.services.sessions.views import ClockBehind, Person, Post, Reason
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.hall import Hall
from workstation.sync.station import Station


class SessionService:
    """Who sits here. Every method may wait for the hall: call it off the main thread."""

    def __init__(
        self,
        station: Station,
        hall: Hall,
        shelf: ReferenceShelf,
        clock: Callable[[], datetime],
        verifier: Verifier | None = None,
    ) -> None:
        self._station = station
        self._hall = hall
        self._shelf = shelf
        self._clock = clock
        self._verifier = verifier or Verifier.usual()
        self._passes = Passes(station.store, self._verifier, station.memory)

    def post(self) -> Post:
        """This station's window and who holds it, as far as this station knows."""
        with self._station.store.reading() as reader:
            return read_post(reader, self._station.identity.segment)

    def people(self) -> tuple[Person, ...]:
        """Everybody with an account, those of this window's unit first."""
        with self._station.store.reading() as reader:
            return read_people(reader)

    def last_people(self) -> tuple[Person, ...]:
        """The last two people who signed in at this station, the newest first."""
        with self._station.store.reading() as reader:
            rows = [reader.get("staff", staff_no) for staff_no in self._passes.last_people()]
        return tuple(person_of(row) for row in rows if row is not None and row["state"] == ACTIVE)

    def clock_behind(self) -> ClockBehind | None:
        """How far this PC's clock stands before the latest time seen here, None while that is little."""
        return self._passes.clock_behind(self._clock())

    def hall_answers(self) -> bool:
        """Whether the hall answers now."""
        try:
            self._hall.ask(lambda reader: reader.find("window", id="-"))
        except (HallUnreachable, HallBroken):
            return False
        return True

    def sign_in(self, staff_no: str, password: str) -> SignedIn:
        """Check the password, take this station's window, and say who sits here.

        Raises PersonUnknown, PersonLeft, PasswordWrong, SignInLocked, PasswordMustChange, WindowNotYours,
        WindowTaken; SignInOffline when the hall is away and this person was not here for seven days.
        """
        staff_no = staff_no.strip().upper()
        try:
            credential, person = self._hall.ask(credential_of(staff_no))
        except (HallUnreachable, HallBroken):
            return self._sign_in_here(staff_no, password)
        self._check(staff_no, password, credential, person)
        if credential["must_change"]:
            raise PasswordMustChange(person=staff_no)
        me = self._seated(person)
        self._passes.renew(staff_no, password, self._clock())
        try:
            self._ask(lambda desk: desk.action(duty.SIGN_IN, staff_no, [staff_no], self._taking(me, desk)))
        except HallUnreachable:
            # the link went between the password and the window: as without the hall
            self._take_here(me)
        return me

    def take_over(self, staff_no: str, password: str, reason: Reason) -> SignedIn:
        """Sit down at a window whose station fell silent, and go on with the number it had in hand.

        Raises what `sign_in` raises, NothingToTakeOver, TakeoverTooSoon; HallUnreachable without the hall.
        """
        staff_no = staff_no.strip().upper()
        credential, person = self._hall.ask(credential_of(staff_no))
        self._check(staff_no, password, credential, person)
        me = self._seated(person)
        if me.window is None:
            raise NothingToTakeOver(window=None)

        def make(desk: Desk) -> Action:
            day = self._shelf.current().hours.local(desk.now).date().isoformat()
            payload = {"staff_no": staff_no, "window": me.window, "reason": reason.value, "day": day}
            return desk.action(TAKE_OVER, staff_no, [staff_no, str(me.window)], payload)

        self._ask(make)
        self._passes.renew(staff_no, password, self._clock())
        return me

    def check_window(self, *, me: SignedIn) -> None:
        """Raises WindowLost when another station took my window over."""
        if me.window is not None:
            refuse_when_lost(self._station, me.window, me.staff_no)

    def change_password(self, staff_no: str, old: str, new: str) -> None:
        """Set an own password. Raises PasswordWeak, or what `sign_in` raises for a wrong old one."""
        staff_no = staff_no.strip().upper()
        check_password(new, staff_no, old)
        credential, person = self._hall.ask(credential_of(staff_no))
        self._check(staff_no, old, credential, person)
        payload = {
            "staff_no": staff_no,
            "verifier": self._verifier.make(new),
            "credential_version": credential["version"],
        }
        self._ask(lambda desk: desk.action(duty.CHANGE_PASSWORD, staff_no, [staff_no], payload))
        # without the hall the old one opens nothing here any more
        self._passes.renew(staff_no, new, self._clock())

    def check_identity(self, staff_no: str, password: str) -> SignedIn:
        """Somebody's own name and password at this station, without taking the window: for an approval here.

        Raises as `sign_in` does; HallUnreachable when the hall does not answer.
        """
        staff_no = staff_no.strip().upper()
        credential, person = self._hall.ask(credential_of(staff_no))
        self._check(staff_no, password, credential, person)
        if credential["must_change"]:
            raise PasswordMustChange(person=staff_no)
        return signed_in_of(person, None, self._station.identity.segment)

    def sign_out(self, *, me: SignedIn) -> None:
        """Leave the post and close the window. Raises SignOutBlocked while a number or material is held."""

        def make(desk: Desk) -> Action:
            day = self._shelf.current().hours.local(desk.now).date().isoformat()
            segment = self._station.identity.segment
            leaving.may_leave(desk.state, me.staff_no, me.window, day, segment)
            payload = {"staff_no": me.staff_no, "window": me.window}
            return desk.action(duty.SIGN_OUT, me.staff_no, [me.staff_no], payload)

        self._station.act(make)

    def go_away(self, reason: AwayReason, planned_minutes: int, *, me: SignedIn) -> None:
        """Away with a neutral reason and a plan of 1 to 240 minutes. Raises PlannedMinutesWrong."""
        leaving.check_planned(planned_minutes)
        payload = {
            "staff_no": me.staff_no,
            "window": me.window,
            "reason": reason.value,
            "planned_minutes": planned_minutes,
        }
        self._station.act(lambda desk: desk.action(duty.GO_AWAY, me.staff_no, [me.staff_no], payload))

    def unlock(self, password: str, *, me: SignedIn) -> None:
        """Come back to a locked screen, with or without the hall. Raises PasswordWrong, SignInLocked or
        PersonLeft."""
        try:
            credential, person = self._hall.ask(credential_of(me.staff_no))
        except (HallUnreachable, HallBroken):
            self._passes.check(me.staff_no, password, self._clock())
            self._known_here(me.staff_no)
        else:
            self._check(me.staff_no, password, credential, person)
            # it may have been changed at another PC: without the hall the one that counts now opens
            self._passes.renew(me.staff_no, password, self._clock())
        with self._station.store.reading() as reader:
            presence = reader.get("presence", me.staff_no)
        if presence is not None and presence["state"] == "away":
            payload = {"staff_no": me.staff_no, "window": me.window}
            self._station.act(lambda desk: desk.action(duty.COME_BACK, me.staff_no, [me.staff_no], payload))

    def _check(
        self, staff_no: str, password: str, credential: dict[str, Any] | None, person: dict[str, Any] | None
    ) -> None:
        if credential is None or person is None:
            raise PersonUnknown(person=staff_no)
        if person["state"] != ACTIVE:
            raise PersonLeft(person=staff_no, name=person["name"])
        now = self._clock()
        if credential["locked_until"] and credential["locked_until"] > canonical.instant(now):
            left = (canonical.moment(credential["locked_until"]) - now).total_seconds()
            raise SignInLocked(minutes=max(1, -int(-left // 60)), until=credential["locked_until"])
        self._passes.check_lock(staff_no, now)
        if not self._verifier.fits(credential["verifier"], password):
            self._fail(staff_no)

    def _fail(self, staff_no: str) -> None:
        payload = {"staff_no": staff_no}
        try:
            outcome = self._station.ask_hall(
                lambda desk: desk.action(duty.NOTE_FAILURE, staff_no, [staff_no], payload)
            )
        except ActionRefused as refused:
            raise as_rule(refused) from refused
        except HallUnreachable:
            self._passes.note_failure(staff_no, self._clock())
            return
        if outcome.detail["locked_until"]:
            raise SignInLocked(minutes=10, until=outcome.detail["locked_until"])
        raise PasswordWrong(left=int(outcome.detail["left"]))

    def _sign_in_here(self, staff_no: str, password: str) -> SignedIn:
        self._passes.check(staff_no, password, self._clock())
        me = self._seated(self._known_here(staff_no))
        self._take_here(me)
        return me

    def _known_here(self, staff_no: str) -> Row:
        """Her staff row as this station knows it. Raises PersonUnknown, PersonLeft."""
        with self._station.store.reading() as reader:
            person = reader.get("staff", staff_no)
        if person is None:
            raise PersonUnknown(person=staff_no)
        if person["state"] != ACTIVE:
            raise PersonLeft(person=staff_no, name=person["name"])
        return person

    def _take_here(self, me: SignedIn) -> None:
        """Sit down without the hall's word. Raises WindowTaken as far as this station knows."""

        def make(desk: Desk) -> Action:
            payload = self._taking(me, desk)
            row = desk.state.get("window", me.window) if me.window else None
            holder = duty.window_holder(row, payload)
            if holder is not None:
                other = desk.state.get("staff", holder["clerk"]) or {}
                raise WindowTaken(
                    window=me.window,
                    person=holder["clerk"],
                    name=other.get("name"),
                    station=holder["station"],
                    since=holder["since"],
                )
            return desk.action(duty.SIGN_IN_HERE, me.staff_no, [me.staff_no], payload)

        self._station.act(make)

    def _seated(self, person: dict[str, Any]) -> SignedIn:
        with self._station.store.reading() as reader:
            number = window_here(reader)
        whole = signed_in_of(person, None, self._station.identity.segment)
        place = seat(
            self._shelf.current().staffing,
            number,
            staff_no=whole.staff_no,
            unit=whole.unit,
            own=person["window_id"],
            roles=whole.roles,
        )
        return signed_in_of(person, place, self._station.identity.segment)

    def _taking(self, me: SignedIn, desk: Desk) -> dict[str, Any]:
        here = self._shelf.current().hours.local(desk.now)
        midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
        return {"staff_no": me.staff_no, "window": me.window, "day_began": canonical.instant(midnight)}

    def _ask(self, make: Callable[[Desk], Action]) -> None:
        try:
            self._station.ask_hall(make)
        except ActionRefused as refused:
            rule: RuleBroken = as_rule(refused)
            raise rule from refused
