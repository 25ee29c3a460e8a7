"""People who come in and take a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import age_on
from workstation.services.demo.earlier import person_of
from workstation.services.intake.parties import Person
from workstation.services.living.pace import Pace
from workstation.services.living.place import Place
from workstation.services.reception.issue import Need, TicketRequest

BETWEEN_SECONDS = 42.0
MOST_WAITING, MOST_IN_GROUP = 26, 6
"""Nobody comes any more while so many wait: the hall stays one that can be worked off."""
KNOWN_SHARE, ITEM_SHARE, NEED_SHARE = 0.45, 0.85, 0.05
ADULT = 18


class Citizens:
    """Somebody arrives from time to time, most often for the user's own window."""

    def __init__(self, place: Place, pace: Pace, groups: Mapping[str, int], now: datetime) -> None:
        self._place, self._pace, self._groups = place, pace, groups
        self._next = now + pace.mean(BETWEEN_SECONDS)
        self.came = 0

    def step(self, now: datetime) -> datetime:
        """One look at the door; returns when to look again. Raises RuleBroken."""
        due = self._place.look_when_due(now)
        if now >= self._next:
            self._next = now + self._pace.mean(BETWEEN_SECONDS)
            self._arrive()
        return min(due, self._next)

    def _arrive(self) -> None:
        me = self._place.person()
        with self._place.opened.store.reading() as reader:
            rows = reader.find("ticket", day=self._place.today(), state="waiting")
        waiting = Counter(row["group_key"] for row in rows)
        held = {row["person_id"] for row in rows if row["person_id"]}
        room = {key: weight for key, weight in self._groups.items() if waiting[key] < MOST_IN_GROUP}
        if len(rows) >= MOST_WAITING or not room:
            return
        group = self._pace.chance.choices(list(room), list(room.values()))[0]
        entry = self._somebody() if self._pace.happens(KNOWN_SHARE) else None
        person = person_of(entry) if entry else None
        if person is not None and self._is_here(person, held):
            entry = person = None
        need = (Need.assist,) if self._pace.happens(NEED_SHARE) else ()
        request = TicketRequest(group, self._item(group), person, self._ground(entry), need)
        self._place.reception.issue_ticket(request, me=me, slip=False)
        self.came += 1
        self._place.look()

    def _item(self, group: str) -> str | None:
        items = [item.key for item in self._place.reference.items.values() if item.window_group == group]
        return self._pace.chance.choice(items) if items and self._pace.happens(ITEM_SHARE) else None

    def _somebody(self) -> Mapping[str, Any]:
        entries = self._place.reference.raw["hall"]["applicants"]
        grown = [entry for entry in entries if entry["kind"] == "person" and self._grown(entry)]
        return self._pace.chance.choice(grown)

    def _grown(self, entry: Mapping[str, Any]) -> bool:
        return age_on(_day(entry["birth"]), date.fromisoformat(self._place.today())) >= ADULT

    def _is_here(self, person: Person, held: set[str]) -> bool:
        """Whether this person holds a number already."""
        try:
            known = self._place.reception.find_person(person.id_no)
        except RuleBroken:
            return True
        return known is not None and known.id in held

    def _ground(self, entry: Mapping[str, Any] | None) -> str | None:
        return str(entry["ground"]) if entry and entry.get("ground") else None


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
