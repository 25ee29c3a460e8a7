"""Finding a group or an item by a few letters: initials, whole pinyin, characters, or the group's letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pypinyin import Style, lazy_pinyin

from workstation.services.reference import Reference

MOST = 9
_NOWHERE = 99


@dataclass(frozen=True)
class Found:
    """One result; `item` None means the whole group."""

    group: str
    item: str | None
    name: str


def find(reference: Reference, query: str) -> tuple[Found, ...]:
    """The best nine for what was typed; nothing for an empty query."""
    wanted = query.strip().lower()
    if not wanted:
        return ()
    ranked: list[tuple[int, int, int, Found]] = []
    for place, group in enumerate(reference.staffing.groups):
        rank = 0 if wanted == group.prefix.lower() else _rank(group.key, wanted)
        if rank < _NOWHERE:
            ranked.append((rank, 0, place, Found(group.key, None, group.key)))
    groups = {group.key for group in reference.staffing.groups}
    for place, item in enumerate(reference.items.values()):
        rank = _rank(item.name, wanted)
        if rank < _NOWHERE and item.window_group in groups:
            ranked.append((rank, 1, place, Found(item.window_group, item.key, item.name)))
    ranked.sort(key=lambda entry: entry[:3])
    return tuple(found for *_place, found in ranked[:MOST])


def _rank(name: str, wanted: str) -> int:
    """0 begins with it, 1 contains it, 2 holds its letters in order, 99 not at all."""
    plain, initials, whole = _forms(name)
    for form in (plain, initials, whole):
        if form.startswith(wanted):
            return 0
    if wanted in plain or wanted in initials:
        return 1
    if len(wanted) > 1 and _in_order(initials, wanted):
        return 2
    return _NOWHERE


def _in_order(text: str, wanted: str) -> bool:
    signs = iter(text)
    return all(sign in signs for sign in wanted)


@lru_cache(maxsize=512)
def _forms(name: str) -> tuple[str, str, str]:
    plain = "".join(ch for ch in name if ch.isalnum()).lower()
    initials = "".join(lazy_pinyin(plain, style=Style.FIRST_LETTER)).lower()
    return plain, initials, "".join(lazy_pinyin(plain)).lower()
