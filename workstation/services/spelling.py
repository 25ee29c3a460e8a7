"""How a word may be typed: its characters, the initials of their readings, or the readings themselves."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from workstation.domain.names import is_hanzi

LONGEST = 40


@dataclass(frozen=True, slots=True)
class Fit:
    """Where a word answers what was typed: characters `start` to `end` of it. rank 0 begins with it."""

    rank: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Cell:
    at: int
    sign: str
    readings: tuple[str, ...]


class Spelled:
    """A word with all its spellings; answering costs some microseconds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._cells = tuple(_cells(text))

    def fit(self, typed: str) -> Fit | None:
        """The first place that fits, the beginning of the word preferred; None when there is none."""
        query = plain(typed)
        if not query:
            return None
        for place in range(len(self._cells)):
            last = self._reach(place, query)
            if last is not None:
                return Fit(int(place > 0), self._cells[place].at, self._cells[last].at + 1)
        return None

    def _reach(self, place: int, query: str) -> int | None:
        """The last cell used when the query is read off from `place` on without a gap."""
        if place >= len(self._cells):
            return None
        cell = self._cells[place]
        for length in self._lengths(cell, query):
            if length == len(query):
                return place
            last = self._reach(place + 1, query[length:])
            if last is not None:
                return last
        return None

    @staticmethod
    def _lengths(cell: _Cell, query: str) -> list[int]:
        """How many typed signs this cell may stand for."""
        found = [len(cell.sign)] if query.startswith(cell.sign) else []
        for reading in cell.readings:
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
    # a sign without a known reading is read as itself
    read = iter(pinyin(signs, style=Style.NORMAL, heteronym=True, errors="default")) if signs else iter(())
    cells = []
    for at, sign in enumerate(text):
        if is_hanzi(sign):
            cells.append(_Cell(at, sign, tuple(dict.fromkeys(next(read)))))
            continue
        for small in unicodedata.normalize("NFKC", sign).lower():
            if small.isalnum():
                cells.append(_Cell(at, small, ()))
    return cells
