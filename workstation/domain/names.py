"""Names as people really have them: rare characters, the middle dot, Latin letters.

民委发〔2016〕33号: the dot between the parts of a name is U+00B7 only, and a name field holds at least 50
characters. A hanzi is never replaced, not even by its canonical equivalent: the name stays as on the card.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.errors import RuleBroken

MIDDLE_DOT = "\u00b7"
LONGEST_NAME = 50
LONGEST_ORGANISATION_NAME = 100  # GB/T 39046-2020, table 5: 申请者名称≤100

_HANZI = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
# ‧ • ・ ･ ∙ ⋅ ● ᐧ and the Greek dot always stand for the middle dot; full stops only between hanzi
_DOTS = re.compile(r"\s*[\u00b7\u2027\u2022\u30fb\uff65\u2219\u22c5\u25cf\u1427\u0387]\s*")
_STOPS = re.compile(rf"(?<=[{_HANZI}{_PRIVATE}])\s*[.\uff0e\u3002\u2024]\s*(?=[{_HANZI}{_PRIVATE}])")
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_BLANK_IN_HANZI = re.compile(rf"(?<=[{_HANZI}{_PRIVATE}])\s+(?=[{_HANZI}{_PRIVATE}])")
_NOT_HANZI = re.compile(rf"[^{_HANZI}]+")


class NameRefused(RuleBroken):
    """The name cannot be stored. Children say why."""

    code = "name_refused"


class NameMissing(NameRefused):
    """Nothing, or nothing visible, was entered."""

    code = "name_missing"


class NameTooLong(NameRefused):
    """More characters than the field holds: `found`, `limit` (code points)."""

    code = "name_too_long"


class NameUnreadable(NameRefused):
    """Half a character came from a device or the clipboard; `position` counts from 1."""

    code = "name_unreadable"


@dataclass(frozen=True)
class PersonName:
    """A name as entered (`raw`) and as stored, searched and printed (`standard`)."""

    raw: str
    standard: str

    @property
    def private_use(self) -> tuple[str, ...]:
        """Characters of a private font, as labels: they need a clerk to name the real character."""
        return tuple(code_point_label(ch) for ch in self.standard if is_private_use(ch))

    @property
    def has_rare_characters(self) -> bool:
        """True when a character lies outside the first plane or in Extension A, or in a private font."""
        signs = self.standard
        return any(ord(ch) > 0xFFFF or "\u3400" <= ch <= "\u4dbf" or is_private_use(ch) for ch in signs)


def check_name(raw: str, limit: int = LONGEST_NAME) -> PersonName:
    """Take over a name; raises NameMissing, NameTooLong or NameUnreadable. The length counts code points."""
    for position, ch in enumerate(raw, 1):
        if "\ud800" <= ch <= "\udfff" or ch == "\ufffd":
            raise NameUnreadable(position=position)
    standard = normalise_name(raw)
    if not standard or not any(is_hanzi(ch) or is_private_use(ch) or ch.isalnum() for ch in standard):
        raise NameMissing()
    if len(standard) > limit:
        raise NameTooLong(found=len(standard), limit=limit)
    return PersonName(raw, standard)


def normalise_name(raw: str) -> str:
    """The stored form: U+00B7 for every middle dot, no invisible signs or stray blanks, letters in NFC.

    Hanzi and private-use characters stay exactly as they came. Applying it twice changes nothing more.
    """
    text = re.sub(r"\s+", " ", _INVISIBLE.sub("", raw)).strip()
    text = _DOTS.sub(MIDDLE_DOT, _STOPS.sub(MIDDLE_DOT, text))
    text = _BLANK_IN_HANZI.sub("", text)
    return _NOT_HANZI.sub(lambda part: unicodedata.normalize("NFC", part[0]), text)


def is_hanzi(ch: str) -> bool:
    """Whether one code point is a Chinese character, of any extension, also of one newer than Python."""
    return re.fullmatch(f"[{_HANZI}]", ch) is not None


def is_private_use(ch: str) -> bool:
    """Whether one code point belongs to a private font; ID chips hold such for some rare names."""
    return re.fullmatch(f"[{_PRIVATE}]", ch) is not None


def code_point_label(ch: str) -> str:
    """U+30EDD: what is shown in place of an empty box."""
    return f"U+{ord(ch):04X}"


def missing_glyphs(text: str, has_glyph: Callable[[str], bool]) -> tuple[str, ...]:
    """Labels of the characters no font at hand can draw, each once, in order."""
    missing = (ch for ch in text if not ch.isspace() and not _is_selector(ch) and not has_glyph(ch))
    return tuple(dict.fromkeys(code_point_label(ch) for ch in missing))


def with_labels(text: str, has_glyph: Callable[[str], bool]) -> str:
    """The text with every character no font can draw replaced by its label in brackets: 李[U+30EDD]."""
    unseen = {ch for ch in text if not ch.isspace() and not _is_selector(ch) and not has_glyph(ch)}
    return "".join(f"[{code_point_label(ch)}]" if ch in unseen else ch for ch in text)


def from_code_point(text: str) -> str | None:
    """The character for a typed code point (30EDD, U+30EDD, u30edd); None if it names no character."""
    found = re.fullmatch(r"(?:U\+?|0X|\\U)?([0-9A-F]{2,6})", text.strip().upper())
    if not found:
        return None
    value = int(found[1], 16)
    return chr(value) if 0x20 <= value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF else None


def _is_selector(ch: str) -> bool:
    return "\ufe00" <= ch <= "\ufe0f" or "\U000e0100" <= ch <= "\U000e01ef"
