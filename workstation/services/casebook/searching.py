"""Looking for cases: every meaning of what was typed, here and in the hall."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.identity import IdentityKind
from workstation.domain.names import is_hanzi
from workstation.services.casebook.question import Meaning
from workstation.services.casebook.words import plain_name, plain_number
from workstation.services.people import id_index
from workstation.store.read import casebook as read
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.hall import Hall

SHORTEST = 2
"""With fewer signs neither the items nor the hall are asked: everything would fit."""
SHORTEST_NUMBER = 4


def found_entries(reader: Reader, meanings: Sequence[Meaning], states: tuple[str, ...]) -> list[int]:
    """Every entry one of the meanings fits, the newest first."""
    certain = [one for one in meanings if not one.column]
    numbers: set[int] = set()
    if certain:
        match = " OR ".join(f"({one.match})" for one in certain)
        numbers.update(read.found_numbers(reader, match, states=states))
    for one in meanings:
        if one.column:
            numbers.update(
                read.found_numbers(reader, one.match, column=one.column, needle=one.needle, states=states)
            )
    return sorted(numbers, reverse=True)


def older_cases(hall: Hall, text: str, before: str) -> list[Row]:
    """What the hall has of before a moment: by a part of a name or case number, or an identity number.

    Raises HallUnreachable or HallBroken.
    """
    number = plain_number(text)
    if any(is_hanzi(sign) for sign in plain_name(text)):
        return hall.ask(lambda reader: read.older_by_name(reader, text.strip(), before))  # type: ignore[no-any-return]
    if len(number) < SHORTEST_NUMBER:
        return []
    digests = [id_index(hall.hall_id, kind, number) for kind in IdentityKind]
    written = text.strip().upper()
    rows: list[Row] = hall.ask(lambda reader: read.older_by_number(reader, written, before))
    return rows + hall.ask(lambda reader: read.older_by_digest(reader, digests, before))  # type: ignore[no-any-return]
