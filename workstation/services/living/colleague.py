"""A colleague at another window: calls, serves, ends, takes a rest, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken
from workstation.domain.presence import AwayReason
from workstation.domain.signed_in import SignedIn
from workstation.domain.ticket import TicketState
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.living.outcomes import Outcomes
from workstation.services.living.pace import Pace
from workstation.services.living.place import Place
from workstation.services.sessions.troubles import WindowTaken
from workstation.store.tx import Row

Clock = Callable[[], datetime]
RETRY = timedelta(seconds=5)
LONG_RETRY = timedelta(seconds=60)
ABSENT_SHARE, HOLD_SHARE, AWAY_SHARE, OVERRUN_SHARE = 0.06, 0.04, 0.07, 0.3
HELD_FOR = timedelta(seconds=150)
_REASONS = (AwayReason.short_rest, AwayReason.consultation, AwayReason.handover)
_PLANS = (5, 10, 15)


class Colleague:
    """Steps of one person at one window. What is done next follows from the rows and the seed."""

    def __init__(self, place: Place, pace: Pace, clock: Clock, own_window: str | None) -> None:
        self._place, self._pace, self._clock = place, pace, clock
        self._outcomes = Outcomes(place, pace, own_window)
        self._ready = clock() + pace.between(1, 12)
        self._back: datetime | None = None
        self._comes: tuple[str, bool] = ("", True)
        self._served = ""
        self.ended = 0

    def step(self, now: datetime) -> datetime:
        """Do what is due; returns when to come back. A refusal or a hall that does not answer only waits."""
        try:
            due = self._place.look_when_due(now)
            me = self._place.person()
            if now >= self._ready:
                self._ready = now + self._act(me, now)
                due = min(due, self._clock() + RETRY)
            return min(due, self._ready)
        except (HallUnreachable, HallBroken):
            return now + RETRY
        except WindowTaken:
            # the user, or somebody they let sit here
            self._ready = now + LONG_RETRY
        except RuleBroken:
            # the rows changed under the hand, or somebody else was faster: look again
            self._ready = now + RETRY
        return min(self._ready, now + RETRY)

    def leave(self) -> None:
        """Get up for somebody real. What cannot be ended at once stays as it is, for whoever sits down."""
        me = self._place.me
        if me is None:
            return
        try:
            if self._back is not None:
                self._place.sessions.unlock(DEMO_PASSWORD, me=me)
            if (row := self._place.tickets.current(me)) is not None and row["state"] == TicketState.serving:
                self._outcomes.answer(me)
            self._place.sessions.sign_out(me=me)
            self._place.look()
        except (RuleBroken, HallUnreachable, HallBroken):
            # a number that was just called is there for the next person at this window
            return

    def _act(self, me: SignedIn, now: datetime) -> timedelta:
        """One thing to do; returns how long it keeps the colleague busy."""
        if self._back is not None:
            return self._away(me, now, self._back)
        row = self._place.tickets.current(me)
        if row is None:
            return self._idle(me, now)
        if row["state"] == TicketState.called:
            return self._called(me, row)
        return self._serving(me, row)

    def _idle(self, me: SignedIn, now: datetime) -> timedelta:
        if self._served and self._pace.happens(AWAY_SHARE):
            return self._leave(me, now)
        self._served = ""
        if self._outcomes.sign_what_came(me):
            self._place.look()
            return self._pace.between(5, 20)
        held = self._held(me, now)
        if held is not None:
            self._place.tickets.resume(held, me=me)
            return self._pace.between(40, 120)
        if not self._somebody_waits(me):
            return self._pace.between(4, 9)
        self._place.tickets.call_next(me=me)
        return self._pace.between(8, 25)

    def _called(self, me: SignedIn, row: Row) -> timedelta:
        if self._comes[0] != row["id"]:
            self._comes = (row["id"], not self._pace.happens(ABSENT_SHARE))
        if self._comes[1]:
            self._place.tickets.start(me=me)
            return self._pace.between(70, 330)
        # the rule's calls and gaps hold for everybody, however fast the hall goes
        self._place.tickets.pass_over(me=me)
        return timedelta(seconds=16)

    def _serving(self, me: SignedIn, row: Row) -> timedelta:
        if self._pace.happens(HOLD_SHARE):
            self._place.tickets.hold("去复印身份证", me=me)
        else:
            self._outcomes.settle(me, row)
            self.ended += 1
        self._served = row["id"]
        self._place.look()
        return self._pace.between(3, 15)

    def _leave(self, me: SignedIn, now: datetime) -> timedelta:
        planned = self._pace.chance.choice(_PLANS)
        self._served = ""
        self._place.sessions.go_away(self._pace.chance.choice(_REASONS), planned, me=me)
        over = 1.5 if self._pace.happens(OVERRUN_SHARE) else 0.8
        gone = timedelta(minutes=planned * over) / self._pace.speed
        self._back = now + gone
        return gone

    def _away(self, me: SignedIn, now: datetime, back: datetime) -> timedelta:
        if now < back:
            return back - now
        self._place.sessions.unlock(DEMO_PASSWORD, me=me)
        self._back = None
        return self._pace.between(2, 8)

    def _somebody_waits(self, me: SignedIn) -> bool:
        with self._place.opened.store.reading() as reader:
            rows = reader.find("ticket", day=self._place.today(), state="waiting")
        return any(
            row["target_window"] == me.window
            or (row["target_window"] is None and row["group_key"] in self._place.post.groups)
            for row in rows
        )

    def _held(self, me: SignedIn, now: datetime) -> str | None:
        """A number of this window that was on hold long enough."""
        with self._place.opened.store.reading() as reader:
            rows = reader.find(
                "ticket", day=self._place.today(), state="on_hold", window_id=me.window, order=("held_at",)
            )
        for row in rows:
            if row["held_at"] and now - canonical.moment(row["held_at"]) > HELD_FOR / self._pace.speed:
                return str(row["id"])
        return None
