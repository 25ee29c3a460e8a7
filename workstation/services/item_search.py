"""Finding a service item by pinyin initials, spelling, characters, former names or its code.

The index is built once per publication; a question to it takes a fraction of a millisecond.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from workstation.domain.item import ServiceItem
from workstation.domain.names import is_hanzi
from workstation.services.item_words import OLD_NAMES

Cell = tuple[str, tuple[str, ...]]
"""One sign of a name: the sign itself and how it may be typed, every reading of it."""

_EXACT, _BEGINS, _OLD_BEGINS, _PART, _INSIDE, _OLD_INSIDE, _SCATTERED, _CODE = range(8)
_BAND = {_EXACT: 0, _BEGINS: 0, _OLD_BEGINS: 0, _PART: 1, _INSIDE: 1, _OLD_INSIDE: 1, _SCATTERED: 2, _CODE: 2}
LONGEST = 40
_BREAKS = "（(/／、，· "


@dataclass(frozen=True, slots=True)
class FoundItem:
    """One item that fits. `own` is True for an item of this window's groups; `via` the former name hit."""

    key: str
    name: str
    unit: str
    group: str
    own: bool
    via: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    item: ServiceItem
    order: int
    usual: _Typed
    any_reading: _Typed


@dataclass(frozen=True, slots=True)
class _Typed:
    """A name with its former names as they may be typed; `parts` are the places after a bracket."""

    name: tuple[Cell, ...]
    parts: tuple[int, ...]
    old: tuple[tuple[str, tuple[Cell, ...]], ...]


class ItemSearch:
    """An index over the published items."""

    def __init__(
        self, items: Iterable[ServiceItem], old_names: Mapping[str, Collection[str]] = OLD_NAMES
    ) -> None:
        readings = _Readings()

        def typed(item: ServiceItem, every: bool) -> _Typed:
            cells = readings.cells(item.name, every)
            old = tuple((word, readings.cells(word, every)) for word in old_names.get(item.key, ()))
            return _Typed(cells, _part_starts(cells, item.name), old)

        self._entries = tuple(
            _Entry(item, order, typed(item, False), typed(item, True)) for order, item in enumerate(items)
        )

    def find(self, text: str, groups: Collection[str] = (), limit: int = 12) -> tuple[FoundItem, ...]:
        """The items that fit, the best first; this window's `groups` ahead of others that fit as well.

        An empty text lists the window's own items, then the others, in the published order.
        """
        query = _plain(text)[:LONGEST]
        ranked: list[tuple[tuple[int, ...], _Entry, bool, str]] = []
        for entry in self._entries:
            own = entry.item.window_group in groups
            if not query:
                ranked.append(((not own, entry.order), entry, own, ""))
                continue
            tier, via = _fit(entry.item.key, entry.usual, query)
            rare = tier is None
            if rare:
                # a reading the word does not have here, but that somebody may know it by
                tier, via = _fit(entry.item.key, entry.any_reading, query)
            if tier is not None:
                rank = (_BAND[tier], rare, not own, tier, len(entry.item.name), entry.order)
                ranked.append((rank, entry, own, via))
        ranked.sort(key=lambda found: found[0])
        return tuple(
            FoundItem(e.item.key, e.item.name, e.item.unit, e.item.window_group, own, via)
            for _rank, e, own, via in ranked[:limit]
        )


class _Readings:
    """How signs are read. The library is loaded only when an index is built."""

    def __init__(self) -> None:
        import pypinyin

        self._pinyin = pypinyin

    def cells(self, name: str, every: bool) -> tuple[Cell, ...]:
        """The signs of a name that can be typed: each as read in this name, or by `every` reading."""
        plain = unicodedata.normalize("NFKC", name).lower()
        read = self._pinyin.pinyin
        style = self._pinyin.Style.NORMAL
        signs = [sign for sign in plain if is_hanzi(sign)]
        found = iter(read("".join(signs), style=style, heteronym=False, errors=list))  # type: ignore[arg-type]
        cells: list[Cell] = []
        for sign in plain:
            if is_hanzi(sign):
                here = tuple(next(found))
                more = tuple(read(sign, style=style, heteronym=True)[0]) if every else ()
                cells.append((sign, tuple(dict.fromkeys((*here, *more)))))
            elif sign.isalnum():
                cells.append((sign, (sign,)))
        return tuple(cells)


def _plain(text: str) -> str:
    return "".join(
        sign for sign in unicodedata.normalize("NFKC", text).lower() if sign.isalnum() or sign == "_"
    )


def _part_starts(cells: tuple[Cell, ...], name: str) -> tuple[int, ...]:
    """Where a part of the name begins after a bracket or slash, counted in typed signs."""
    starts, typed, fresh = [], 0, False
    for sign in unicodedata.normalize("NFKC", name).lower():
        if sign in unicodedata.normalize("NFKC", _BREAKS):
            fresh = True
        elif typed < len(cells) and cells[typed][0] == sign:
            if fresh:
                starts.append(typed)
            typed, fresh = typed + 1, False
    return tuple(starts)


def _fit(key: str, entry: _Typed, query: str) -> tuple[int | None, str]:
    if query == key or query == "".join(sign for sign, _readings in entry.name):
        return _EXACT, ""
    if _at(entry.name, 0, query):
        return _BEGINS, ""
    for word, cells in entry.old:
        if _at(cells, 0, query):
            return _OLD_BEGINS, word
    if any(_at(entry.name, start, query) for start in entry.parts):
        return _PART, ""
    if any(_at(entry.name, start, query) for start in range(1, len(entry.name))):
        return _INSIDE, ""
    for word, cells in entry.old:
        if any(_at(cells, start, query) for start in range(1, len(cells))):
            return _OLD_INSIDE, word
    if len(query) > 1 and _scattered(entry.name, query):
        return _SCATTERED, ""
    if len(query) > 2 and query in key:
        return _CODE, ""
    return None, ""


def _at(cells: tuple[Cell, ...], start: int, query: str) -> bool:
    """Whether the query can be read off the cells from `start` on, sign by sign without a gap."""
    if not query:
        return True
    if start >= len(cells):
        return False
    sign, readings = cells[start]
    first = query[0]
    if first == sign and _at(cells, start + 1, query[1:]):
        return True
    for reading in readings:
        if reading[0] != first:
            continue
        for length in range(1, min(len(reading), len(query)) + 1):
            if query[length - 1] != reading[length - 1]:
                break
            if _at(cells, start + 1, query[length:]):
                return True
    return False


def _scattered(cells: tuple[Cell, ...], query: str) -> bool:
    """Whether every typed sign stands somewhere in order, as itself or as an initial."""
    place = 0
    for sign, readings in cells:
        if place < len(query) and (query[place] == sign or any(r[0] == query[place] for r in readings)):
            place += 1
    return place == len(query)
