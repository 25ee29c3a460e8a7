"""What somebody comes for: a group by its letter or name, an item through the one search for items."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from workstation.services.item_search import ItemSearch
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.spelling import spelled

MOST = 9


@dataclass(frozen=True)
class Found:
    """One result; `item` None means the whole group. `via` is the former name that fitted."""

    group: str
    item: str | None
    name: str
    via: str = ""


class Wanted:
    """Answers from any thread; the index is built once per publication."""

    def __init__(self, shelf: ReferenceShelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()
        self._index: tuple[Reference, ItemSearch] | None = None

    def find(self, query: str) -> tuple[Found, ...]:
        """The best nine for what was typed; nothing for an empty query."""
        wanted = query.strip()
        if not wanted:
            return ()
        reference = self._shelf.current()
        groups = {group.key for group in reference.staffing.groups}
        found = [Found(key, None, key) for key in _groups(reference, wanted)]
        found += [
            Found(one.group, one.key, one.name, one.via)
            for one in self._search(reference).find(wanted, limit=MOST)
            if one.group in groups
        ]
        return tuple(found[:MOST])

    def _search(self, reference: Reference) -> ItemSearch:
        with self._lock:
            if self._index is None or self._index[0] is not reference:
                self._index = (reference, ItemSearch(reference.items.values()))
            return self._index[1]


def _groups(reference: Reference, wanted: str) -> list[str]:
    """Groups by their letter, or by how their name begins."""
    found: list[str] = []
    for group in reference.staffing.groups:
        fit = spelled(group.key).fit(wanted)
        if wanted.upper() == group.prefix:
            found.insert(0, group.key)
        elif fit is not None and fit.rank == 0:
            found.append(group.key)
    return found
