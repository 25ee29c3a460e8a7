"""A clock in doubt asks for the date before the first legal paper: the date printed is the legal one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.reference import ReferenceShelf
from workstation.store.tx import Tx
from workstation.sync.memory import CLOCK_OFF, HALL_SEEN, OWN_SEEN
from workstation.sync.registry import Handler
from workstation.sync.station import Station

CONFIRM = "confirm_date"
CONFIRMED = "date_confirmed"
TOLERATED = timedelta(minutes=5)
BEHIND = timedelta(minutes=1)


class DateInDoubt(RuleBroken):
    """This PC's clock may be wrong, and nobody has said which day it is. Params: today, minutes."""

    code = "date_in_doubt"


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """What is wrong: the clock stands before what was seen here, of the hall or of itself, or was so many
    minutes off when the hall was heard."""

    today: date
    now: datetime
    seen: datetime
    minutes: int
    behind: bool


class ClockCheck:
    """Whether this station's clock can be believed."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station, self._shelf = station, shelf

    def doubt(self) -> ClockDoubt | None:
        """Why the date has to be asked for; None while the clock is right or the day was confirmed."""
        with self._station.store.reading() as reader:
            words = {row["key"]: row["value"] for row in reader.local("meta")}
        if HALL_SEEN not in words:
            return None
        now = self._station.clock()
        seen = self._station.memory.latest(now)
        off = timedelta(seconds=int(words.get(CLOCK_OFF, "0")))
        # a slow clock that was right to five minutes is no doubt; one that went back since then is
        own = canonical.moment(words[OWN_SEEN])
        behind = now + TOLERATED < seen or now + BEHIND < own
        if not behind and abs(off) <= TOLERATED:
            return None
        today = self._shelf.current().hours.local(now).date()
        if words.get(CONFIRMED) == today.isoformat():
            return None
        minutes = int(((now - max(seen, own)) if behind else off).total_seconds() // 60)
        return ClockDoubt(today, now, max(seen, own), minutes, behind)

    def refuse(self, action: Action) -> None:
        """Raises DateInDoubt for a change that makes numbered papers while the clock is in doubt."""
        papers = action.payload.get("papers")
        if not isinstance(papers, list | tuple) or not any(paper.get("doc_no") for paper in papers):
            return
        doubt = self.doubt()
        if doubt is not None:
            raise DateInDoubt(today=doubt.today.isoformat(), minutes=doubt.minutes)

    def confirm(self, *, me: SignedIn) -> None:
        """She looked at a calendar: today is the day this PC says. Recorded under her name."""
        doubt = self.doubt()
        if doubt is None:
            return
        payload = {"date": doubt.today.isoformat(), "minutes": doubt.minutes, "behind": doubt.behind}
        self._station.act(lambda desk: desk.action(CONFIRM, me.staff_no, [me.staff_no], payload))
        with self._station.store.writing() as tx:
            tx.remember(CONFIRMED, doubt.today.isoformat())


def perform_confirm(_tx: Tx, action: Action) -> Mapping[str, Any]:
    """The ledger keeps who answered for the date, and how far the clock was off."""
    return {"date": action.payload["date"]}


HANDLERS = (Handler(CONFIRM, Sort.STATION, perform_confirm),)
