"""What somebody typed into the search, read every way it can be meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.identity import IdentityKind, expand_old_number, normalise_number
from workstation.domain.names import is_hanzi
from workstation.services.casebook.words import (
    asked_initials,
    asked_name,
    plain_name,
    plain_number,
)

LONGEST = 60
_NUMBER = re.compile(r"(\d{0,8})([A-Z]{2}[A-Z0-9]{2})(\d{0,4})")
_STATION_BEGUN = re.compile(r"(\d{0,8})([A-Z]{1,2}[A-Z0-9]{0,2})")


@dataclass(frozen=True, slots=True)
class Meaning:
    """One way to read the words: all of `tokens`, and `column` holding `needle` where that says more.

    `begins`: the last token is only the beginning of one.
    """

    tokens: tuple[str, ...]
    column: str = ""
    needle: str = ""
    begins: bool = False

    @property
    def match(self) -> str:
        """The question as the full-text table understands it."""
        words = [f'"{token}"' for token in self.tokens]
        if self.begins:
            words[-1] += "*"
        return " AND ".join(words)


def read_question(text: str, index: Callable[[IdentityKind, str], str]) -> tuple[Meaning, ...]:
    """Every meaning of the text: a part of a name, initials, a part of a case number, an identity number or
    the end of one, a phone. `index` gives the digest of an identity number. Nothing for an empty text."""
    typed = unicodedata.normalize("NFC", text).strip()[:LONGEST]
    name, number = plain_name(typed), plain_number(typed)
    if not name:
        return ()
    found: list[Meaning] = []
    if not name.isdigit():
        found.append(_compared(asked_name(name), "names", name, exact=len(name) <= 2))
    if name.isascii() and name.isalpha():
        found.append(_compared(asked_initials(name), "initials", name, exact=len(name) <= 3))
    if any(is_hanzi(sign) for sign in typed):
        return tuple(found)
    found += _numbers(number)
    found += _people(number, index)
    return tuple(dict.fromkeys(found))


def _compared(tokens: tuple[str, ...], column: str, needle: str, *, exact: bool) -> Meaning:
    return Meaning(tokens) if exact else Meaning(tokens, column, needle)


def _numbers(number: str) -> list[Meaning]:
    """A part of a case number: 0007, 1123, 20261123, SJ03, SJ03-0007, the whole of it."""
    plain = number[6:] if re.fullmatch(r"\d{6}20\d{2}.*", number) else number
    if not any(sign.isdigit() for sign in plain):
        # letters alone are a station only as far as they can be one
        return [Meaning((f"g{plain}",), begins=True)] if len(plain) == 2 else []
    if plain.isdigit():
        return _digits(plain)
    whole = _NUMBER.fullmatch(plain)
    if whole is not None:
        day, segment, last = whole.groups()
        tokens = [f"s{segment}{last}"] if len(last) == 4 else [f"g{segment}"]
        if len(day) in (4, 6, 8):
            tokens.append(f"d{day}")
        certain = len(last) in (0, 4) and len(day) in (0, 8)
        return [_compared(tuple(tokens), "number", plain, exact=certain)]
    begun = _STATION_BEGUN.fullmatch(plain)
    if begun is not None and len(begun[1]) in (4, 6, 8):
        return [Meaning((f"d{begun[1]}", f"g{begun[2]}"), "number", plain, begins=True)]
    return [Meaning((f"q{plain[-4:]}",), "number", plain)] if re.search(r"\d{4}$", plain) else []


def _digits(digits: str) -> list[Meaning]:
    if len(digits) <= 3:
        return [Meaning((f"r{digits.lstrip('0') or '0'}",))]
    found = [Meaning((f"d{digits}",))] if len(digits) <= 8 else []
    if len(digits) == 4:
        found.append(Meaning((f"q{digits}",)))
    elif len(digits) <= 12:
        # the end of a station and the number after it
        found.append(Meaning((f"q{digits[-4:]}",), "number", digits))
    return found


def _people(number: str, index: Callable[[IdentityKind, str], str]) -> list[Meaning]:
    found = []
    if len(number) == 4 and number[:3].isdigit():
        found.append(Meaning((f"e{number}",)))
    if len(number) >= 6:
        found.append(Meaning((f"t{number}",)))
        longer = expand_old_number(number)
        for one in (number, *((longer,) if longer else ())):
            found += [Meaning((f"x{index(kind, normalise_number(one))}",)) for kind in IdentityKind]
    return found
