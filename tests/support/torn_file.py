"""Bytes of a station file written over while the station works, as a dying disk does it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Wound:
    """Where bytes were written over, and what lay there before."""

    file: Path
    places: tuple[int, ...]
    before: bytes

    def heal(self) -> None:
        """What lay there lies there again."""
        with self.file.open("r+b") as opened:
            for place in self.places:
                opened.seek(place)
                opened.write(self.before)


def tear_page(file: Path, table: str, fill: bytes = b"\xff") -> Wound:
    """Write over the whole first page of a table."""
    settle(file)
    with closing(sqlite3.connect(file)) as look:
        size = int(look.execute("PRAGMA page_size").fetchone()[0])
        found = look.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    place = (int(found[0]) - 1) * size
    return _write_over(file, (place,), file.read_bytes()[place : place + size], fill)


def tear_words(file: Path, words: str, fill: bytes) -> Wound:
    """Write over words wherever they lie in the file."""
    settle(file)
    data, sought = file.read_bytes(), words.encode()
    places: list[int] = []
    while (place := data.find(sought, places[-1] + 1 if places else 0)) >= 0:
        places.append(place)
    assert places, words
    return _write_over(file, tuple(places), sought, fill)


def settle(file: Path) -> None:
    """Bring what lies in the log into the file, so that the file is what is read."""
    with closing(sqlite3.connect(file)) as look:
        assert look.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def _write_over(file: Path, places: tuple[int, ...], before: bytes, fill: bytes) -> Wound:
    wound = Wound(file, places, before)
    with file.open("r+b") as opened:
        for place in places:
            opened.seek(place)
            opened.write(fill * len(before))
    return wound
