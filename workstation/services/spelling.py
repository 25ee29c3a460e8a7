"""How a word may be typed: its characters, the initials of their readings, or the readings themselves."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from workstation.domain.names import is_hanzi

LONGEST = 40
RARE_FROM = 3


@dataclass(frozen=True, slots=True)
class Fit:
    """Where a word answers what was typed: characters `start` to `end` of it.

    rank 0: it begins with it, 1: it holds it, 2 and 3: the same by a reading signs seldom have.
    """

    rank: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Cell:
    at: int
    sign: str
    readings: tuple[str, ...]
    """The reading in this word first, then those the sign has elsewhere."""


class Spelled:
    """A word with all its spellings; answering costs some microseconds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._cells = tuple(_cells(text))
        # what any fit can begin with: most words are passed over by one look
        self._firsts = frozenset(first[0] for cell in self._cells for first in (cell.sign, *cell.readings))

    def fit(self, typed: str) -> Fit | None:
        """The first place that fits, the beginning of the word preferred; None when there is none."""
        return self.fit_plain(plain(typed))

    def fit_plain(self, query: str) -> Fit | None:
        """The same for what is plain already."""
        if not query or query[0] not in self._firsts:
            return None
        # a letter or two would find half of all words by some rare reading
        for rare in (False, True)[: 1 + (len(query) >= RARE_FROM)]:
            for place in range(len(self._cells)):
                last = self._reach(place, query, rare)
                if last is not None:
                    rank = int(place > 0) + 2 * int(rare)
                    return Fit(rank, self._cells[place].at, self._cells[last].at + 1)
        return None

    def _reach(self, place: int, query: str, rare: bool) -> int | None:
        """The last cell used when the query is read off from `place` on without a gap."""
        if place >= len(self._cells):
            return None
        cell = self._cells[place]
        for length in _lengths(cell, query, rare):
            if length == len(query):
                return place
            last = self._reach(place + 1, query[length:], rare)
            if last is not None:
                return last
        return None


def _lengths(cell: _Cell, query: str, rare: bool) -> list[int]:
    """How many typed signs this cell may stand for."""
    found = [len(cell.sign)] if query.startswith(cell.sign) else []
    for reading in cell.readings if rare else cell.readings[:1]:
        common = 0
        while common < min(len(reading), len(query)) and reading[common] == query[common]:
            common += 1
            found.append(common)
    return found


@lru_cache(maxsize=8192)
def spelled(text: str) -> Spelled:
    """The spellings of a word, made once."""
    return Spelled(text)


def plain(text: str) -> str:
    """What was typed, without blanks, marks and case."""
    wide = unicodedata.normalize("NFKC", text).lower()
    return "".join(sign for sign in wide if sign.isalnum())[:LONGEST]


def _cells(text: str) -> list[_Cell]:
    from pypinyin import Style, pinyin

    signs = [sign for sign in text if is_hanzi(sign)]
    read = partial(pinyin, style=Style.NORMAL, errors=_as_itself)
    here = iter(read("".join(signs))) if signs else iter(())
    cells = []
    for at, sign in enumerate(text):
        if is_hanzi(sign):
            elsewhere = read(sign, heteronym=True)[0]
            cells.append(_Cell(at, sign, tuple(dict.fromkeys((*next(here), *elsewhere)))))
            continue
        for small in unicodedata.normalize("NFKC", sign).lower():
            if small.isalnum():
                cells.append(_Cell(at, small, ()))
    return cells


def _as_itself(signs: str) -> Any:
    # one reading for each of the signs that have none, so that they stay in step with the text
    return list(signs)
