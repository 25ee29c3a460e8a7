"""One line of an identity-card reader: name and number first, whatever follows after them.

`姓名,号码[,性别,民族,出生,住址,签发机关,有效期]`, with comma, tab or `|` between; readers differ behind
the number, so only the first two are needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityKind, check_identity, guess_kind
from workstation.domain.names import check_name
from workstation.domain.numbers import to_ascii_width

_NAMES = 2
_PLACE_OF_ADDRESS = 5
_PLACE_OF_TERM = 7


class CardLineBroken(RuleBroken):
    """What the reader sent cannot be read as a card. Params: reason (empty, fields, kind)."""

    code = "card_line_broken"


@dataclass(frozen=True)
class CardRead:
    """A card as the reader gave it. `valid_until` None: not sent, or 长期."""

    name: str
    kind: IdentityKind
    number: str
    birth: date | None = None
    address: str = ""
    valid_until: date | None = None

    def expired(self, today: date) -> bool:
        """Whether the card's own term is over."""
        return self.valid_until is not None and self.valid_until < today


def parse_card_line(line: str, today: date) -> CardRead:
    """The card of one line. Raises CardLineBroken, or a child of NameRefused or IdentityRefused."""
    plain = line.strip().lstrip("\ufeff~")
    if not plain:
        raise CardLineBroken(reason="empty")
    parts = [part.strip() for part in re.split(r"[,，\t|]", plain)]
    if len(parts) < _NAMES or not parts[1]:
        raise CardLineBroken(reason="fields")
    name = check_name(parts[0]).standard
    number = to_ascii_width(parts[1])
    kind = guess_kind(number) or IdentityKind.resident_id
    if not kind.personal:
        raise CardLineBroken(reason="kind")
    identity = check_identity(kind, number, today)
    address = parts[_PLACE_OF_ADDRESS] if len(parts) > _PLACE_OF_ADDRESS else ""
    term = parts[_PLACE_OF_TERM] if len(parts) > _PLACE_OF_TERM else ""
    return CardRead(name, kind, identity.number, identity.birth, address, _until(term))


def _until(term: str) -> date | None:
    """The last day of 2016.01.02-2036.01.02; 长期 and unreadable terms have none."""
    last = re.search(r"(\d{4})[.\-/]?(\d{2})[.\-/]?(\d{2})\s*$", term)
    if last is None:
        return None
    try:
        return date(int(last[1]), int(last[2]), int(last[3]))
    except ValueError:
        return None
