"""One place to look for everything: cases, people I may see, today's numbers, items, windows.

Names are whole where somebody works on the case or waits at her window, else masked; children are never
found by name (个人信息保护法 Art. 28, 31, 51). Only the station's own file is asked.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workstation.domain.mask import mask_name
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.service import CaseBook
from workstation.services.item_search import ItemSearch
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.spelling import plain, spelled
from workstation.store.read import finder as read
from workstation.store.read import tickets
from workstation.store.tx import Row
from workstation.sync.station import Station

EACH = 4
"""Results of a kind while all kinds are shown."""
MANY = 12
"""Results while only one kind is shown."""
_WATCHED = frozenset({"service_case", "person"})


class Kind(StrEnum):
    """What a result is."""

    case = "case"
    person = "person"
    ticket = "ticket"
    item = "item"
    window = "window"


PREFIXES: dict[str, tuple[Kind, ...]] = {
    "@": (Kind.ticket, Kind.person, Kind.window),
    "#": (Kind.case, Kind.ticket),
    "?": (Kind.item,),
    ">": (),
}
"""A first sign that narrows the search; ">" is for commands, which the window knows itself."""


@dataclass(frozen=True, slots=True)
class Found:
    """One result. What is empty is not known or not shown.

    case: title item, name applicant, number case number, state. person: title name, number identity number
    masked, place phone masked, count of cases. ticket: title the number, name, place item or group, state.
    item: title name, place unit, count windows that do it. window: number, title its name, name who sits
    there, place its groups, state. `mine`: of my cases or my window.
    """

    kind: Kind
    id: str
    title: str
    name: str = ""
    number: str = ""
    place: str = ""
    state: str = ""
    count: int = 0
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, taken apart: the kinds it means ("" prefix: all) and the words themselves."""

    kinds: tuple[Kind, ...]
    words: str
    prefix: str = ""


def take_apart(text: str) -> Asked:
    """Read the prefix off what was typed."""
    typed = text.strip()
    first = {"＠": "@", "＃": "#", "？": "?", "＞": ">", "》": ">"}.get(typed[:1], typed[:1])
    if first in PREFIXES:
        return Asked(PREFIXES[first], typed[1:].strip(), first)
    return Asked(tuple(Kind), typed)


class Finder:
    """Answers from the station's file in a few milliseconds. Ask it off the main thread."""

    def __init__(self, station: Station, shelf: ReferenceShelf, casebook: CaseBook | None = None) -> None:
        """Without a casebook no cases are found, and no people."""
        self._station, self._shelf, self._casebook = station, shelf, casebook
        self._lock = threading.Lock()
        self._items: tuple[Reference, ItemSearch] | None = None
        self._people: dict[str, list[Row]] = {}
        station.listen(self._forget)

    def warm_up(self, *, me: SignedIn) -> None:
        """Build what the first question would have to wait for."""
        self.find("a", me=me)

    def find(self, text: str, *, me: SignedIn, kinds: Sequence[Kind] | None = None) -> tuple[Found, ...]:
        """The results, kind after kind, the best of each first. `kinds` narrows what the prefix leaves."""
        asked = take_apart(text)
        wanted = [kind for kind in asked.kinds if kinds is None or kind in kinds]
        most = MANY if asked.prefix or len(wanted) <= 2 else EACH
        if not plain(asked.words):
            return ()
        reference = self._shelf.current()
        found: list[Found] = []
        for kind in wanted:
            found += self._of_kind(kind, asked, me, reference, most)
        return tuple(found)

    def _of_kind(
        self, kind: Kind, asked: Asked, me: SignedIn, reference: Reference, most: int
    ) -> list[Found]:
        words = asked.words
        if kind is Kind.case:
            return self._cases(words, me, most)
        if kind is Kind.person:
            return self._persons(words, me, most)
        if kind is Kind.ticket:
            found = self._tickets(words, me, reference)
            # "@" asks for people: a number without a name I may read is nobody
            return [one for one in found if one.name or asked.prefix != "@"][:most]
        if kind is Kind.item:
            return self._of_items(words, me, reference, most)
        return self._windows(words, me, reference, most)

    def _forget(self, tables: frozenset[str]) -> None:
        if tables & _WATCHED:
            with self._lock:
                self._people.clear()

    # ---- each kind

    def _cases(self, words: str, me: SignedIn, most: int) -> list[Found]:
        if self._casebook is None:
            return []
        rows = self._casebook.search(words, me=me).rows[:most]
        found = [
            Found(
                Kind.case, row.id, row.item, row.name, row.case_no, row.window, row.state.value,
                mine=row.mine,
            )
            for row in rows
        ]  # fmt: skip
        # among equals the clerk's own come first
        return sorted(found, key=lambda one: not one.mine)

    def _persons(self, words: str, me: SignedIn, most: int) -> list[Found]:
        if self._casebook is None:
            return []
        with self._lock:
            known = self._people.get(me.staff_no)
        if known is None:
            with self._station.store.reading() as reader:
                known = read.people_of(reader, me.staff_no)
            with self._lock:
                self._people[me.staff_no] = known
        digits = "".join(sign for sign in words if sign.isdigit())
        ranked: list[tuple[int, int, Found]] = []
        query = plain(words)
        for place, row in enumerate(known):
            fit = spelled(row["name"]).fit_plain(query)
            tail = len(digits) >= 4 and str(row["phone_masked"] or "").endswith(digits[-4:])
            if fit is None and not tail:
                continue
            found = Found(
                Kind.person, row["id"], row["name"], number=row["id_masked"] or "",
                place=row["phone_masked"] or "", count=row["cases"], mine=True,
            )  # fmt: skip
            ranked.append((fit.rank if fit else 1, place, found))
        ranked.sort(key=lambda one: one[:2])
        return [found for *_rank, found in ranked[:most]]

    def _tickets(self, words: str, me: SignedIn, reference: Reference) -> list[Found]:
        """Today's numbers by what stands on them, those of my window by their people's names too."""
        day = reference.hours.local(self._station.clock()).date().isoformat()
        with self._station.store.reading() as reader:
            rows = tickets.open_numbers(reader, day)
        groups = _groups(me, reference)
        number = plain(words)
        found = []
        for row in rows:
            own = row["window_id"] == me.window if row["window_id"] else row["group_key"] in groups
            name = _name(row, whole=own and me.window is not None)
            fits = number in str(row["no"]).lower() and any(sign.isdigit() for sign in number)
            if not fits and own and name:
                fits = spelled(name).fit(words) is not None
            if fits:
                item = reference.items.get(row["item_key"] or "")
                place = item.name if item else row["group_key"]
                found.append(
                    Found(
                        Kind.ticket, row["id"], row["no"], name, row["window_id"] or "", place,
                        row["state"], mine=own,
                    )
                )  # fmt: skip
        found.sort(key=lambda one: (not one.title.lower().startswith(number), not one.mine))
        return found

    def _of_items(self, words: str, me: SignedIn, reference: Reference, most: int) -> list[Found]:
        groups = _groups(me, reference)
        results = self._search(reference).find(words, groups, most)
        doing = {group.key: len(group.windows) for group in reference.staffing.groups}
        found = []
        for one in results:
            unit = reference.units[one.unit].name if one.unit in reference.units else one.unit
            count = doing.get(one.group, 0)
            found.append(
                Found(Kind.item, one.key, one.name, number=one.via, place=unit, count=count, mine=one.own)
            )
        return found

    def _search(self, reference: Reference) -> ItemSearch:
        with self._lock:
            if self._items is None or self._items[0] is not reference:
                self._items = (reference, ItemSearch(reference.items.values()))
            return self._items[1]

    def _windows(self, words: str, me: SignedIn, reference: Reference, most: int) -> list[Found]:
        ranked: list[tuple[int, Found]] = []
        with self._station.store.reading() as reader:
            now = read.windows_now(reader)
        names = {member.staff_no: member.name for member in reference.staffing.staff}
        for window in reference.staffing.windows:
            row = now.get(window.number)
            clerk = names.get(row["clerk"] or "", "") if row else ""
            usual = [m.name for m in reference.staffing.staff if m.window == window.number]
            plate = Found(
                Kind.window, window.number, window.name, clerk, window.number, "、".join(window.groups),
                str(row["state"]) if row else "", mine=window.number == me.window,
            )  # fmt: skip
            hits = list(_window_hits(plate, usual, words))
            if hits:
                ranked.append(min(hits, key=lambda one: one[0]))
        ranked.sort(key=lambda one: one[0])
        return [found for _rank, found in ranked[:most]]


def _window_hits(plate: Found, usual: Sequence[str], words: str) -> Iterator[tuple[int, Found]]:
    """The ways a window can be meant: its number, who sits or usually sits there, its name, its groups."""
    if plain(words) == plate.number.lower():
        yield 0, plate
    for name in dict.fromkeys((plate.name, *usual)):
        fit = spelled(name).fit(words) if name else None
        if fit is not None:
            yield 1 + fit.rank, replace(plate, name=name)
    for place, text in enumerate((plate.title, plate.place)):
        if spelled(text).fit(words) is not None:
            yield 3 + place, plate


def _name(row: Row, *, whole: bool) -> str:
    if row["person_hidden"] or not row["person_name"]:
        return ""
    return (
        str(row["person_name"]) if whole else str(row["person_name_masked"] or mask_name(row["person_name"]))
    )


def _groups(me: SignedIn, reference: Reference) -> tuple[str, ...]:
    window = reference.staffing.window(me.window) if me.window else None
    return window.groups if window else ()
