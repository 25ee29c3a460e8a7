"""Numbers of identity documents: what may refuse one, and what is only a hint.

Only length, characters, check digit and date refuse. The area code never does: codes changed often, and a
person whose real card it is must not be told that the number is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import to_ascii_width
from workstation.domain.organisation import REGISTRARS, USCC_ALPHABET, org_check_digit, uscc_check_digit


class IdentityRefused(RuleBroken):
    """The number cannot be a number of this kind. Children say why; `kind` is always among the params."""

    code = "identity_refused"


class IdentityLengthWrong(IdentityRefused):
    """Too short or too long: `found` characters, `expected` in words of digits such as "18" or "9 / 11"."""

    code = "identity_length"


class IdentityCharacterWrong(IdentityRefused):
    """A character that cannot stand at its place; `position` counts from 1."""

    code = "identity_character"


class IdentityCheckDigitWrong(IdentityRefused):
    """The check digit does not fit: mostly one digit mistyped or two swapped."""

    code = "identity_check_digit"


class IdentityOrgCheckDigitWrong(IdentityCheckDigitWrong):
    """The organisation code inside a credit code has a check digit that does not fit (GB 11714)."""

    code = "identity_org_check_digit"


class IdentityDateWrong(IdentityRefused):
    """The birth date in the number does not exist."""

    code = "identity_date"


class IdentityBornInFuture(IdentityDateWrong):
    """The birth date in the number is later than today."""

    code = "identity_born_in_future"


class IdentityKind(StrEnum):
    """Kinds of identity documents."""

    resident_id = "resident_id"
    hk_mo_tw_residence = "hk_mo_tw_residence"
    foreign_permanent = "foreign_permanent"
    hk_mo_permit = "hk_mo_permit"
    taiwan_permit = "taiwan_permit"
    passport = "passport"
    uscc = "uscc"

    @property
    def exchange_code(self) -> str:
        """The three-digit code of GA/T 2000.156, for exchange with other systems; empty where unknown."""
        return _EXCHANGE_CODES.get(self, "")

    @property
    def personal(self) -> bool:
        """True for a document of a person, False for an organisation's."""
        return self is not IdentityKind.uscc


_EXCHANGE_CODES = {
    IdentityKind.resident_id: "111",
    IdentityKind.passport: "414",
    IdentityKind.taiwan_permit: "511",
    IdentityKind.hk_mo_permit: "516",
    IdentityKind.foreign_permanent: "553",
}


class IdentityHint(StrEnum):
    """What deserves a second look but refuses nothing."""

    area_unknown = "area_unknown"
    looks_like_other_kind = "looks_like_other_kind"
    sequence_not_issued = "sequence_not_issued"
    older_than_120 = "older_than_120"
    old_card = "old_card"
    registrar_unknown = "registrar_unknown"


@dataclass(frozen=True)
class Identity:
    """A number that passed. `sex_hint` is "male", "female" or None and proves nothing."""

    kind: IdentityKind
    number: str
    birth: date | None = None
    sex_hint: str | None = None
    hints: tuple[IdentityHint, ...] = ()

    def age_on(self, day: date) -> int | None:
        """Full years on that day, None where the number names no birth date."""
        return None if self.birth is None else age_on(self.birth, day)


_PROVINCES = frozenset(
    str(code)
    for codes in ((11, 16), (21, 24), (31, 38), (41, 47), (50, 55), (61, 66), (71, 72))
    for code in range(*codes)
)
_HK_MO_TW_AREAS = frozenset({"810000", "820000", "830000"})
_EIGHTEEN = frozenset(
    {IdentityKind.resident_id, IdentityKind.hk_mo_tw_residence, IdentityKind.foreign_permanent}
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_OLD_FOREIGN = "AAA000000000000"  # the patterns: A a letter, 0 a digit
_CN_PASSPORT = re.compile(r"[EGDSP][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}")


def check_digit(first_seventeen: str) -> str:
    """The check character of an 18-character personal number (GB 11643, MOD 11-2)."""
    total = sum(int(ch) * weight for ch, weight in zip(first_seventeen, _WEIGHTS, strict=True))
    return "10X98765432"[total % 11]


def normalise_number(text: str) -> str:
    """The number as stored: plain-width capitals without blanks, dashes and dots between the characters."""
    return re.sub(r"[\s\-‐–—·.]", "", to_ascii_width(text)).upper()


def age_on(birth: date, day: date) -> int:
    """Full years on that day, the birthday included; born on 29 February counts from 28 February in other
    years (民法典 Art. 202: the last day of the month where the day is missing). Negative before the birth."""
    try:
        birthday = birth.replace(year=day.year)
    except ValueError:
        birthday = date(day.year, 2, 28)
    return day.year - birth.year - (day < birthday)


def check_identity(kind: IdentityKind, number: str, today: date) -> Identity:
    """Check a number of a known kind on the day `today`; a child of IdentityRefused says why not."""
    plain = normalise_number(number)
    if kind is IdentityKind.uscc:
        return _check_uscc(plain)
    if kind is IdentityKind.foreign_permanent and len(plain) == len(_OLD_FOREIGN):
        _match(kind, plain, _OLD_FOREIGN)
        return Identity(kind, plain, hints=(IdentityHint.old_card,))
    if kind in _EIGHTEEN:
        return _check_eighteen(kind, plain, today)
    if kind is IdentityKind.hk_mo_permit:
        _length(kind, plain, 9, 11)
        if plain[0] not in "HM":
            raise IdentityCharacterWrong(kind=kind.value, position=1)
        _match(kind, plain, "A" + "0" * (len(plain) - 1))
        return Identity(kind, plain, hints=(IdentityHint.old_card,) if len(plain) == 11 else ())
    if kind is IdentityKind.taiwan_permit:
        _length(kind, plain, 8)
        _match(kind, plain, "0" * 8)
        return Identity(kind, plain)
    _length(kind, plain, *range(5, 18))
    for position, ch in enumerate(plain, 1):
        if not (ch.isascii() and ch.isalnum()):
            raise IdentityCharacterWrong(kind=kind.value, position=position)
    return Identity(kind, plain)


def guess_kind(text: str) -> IdentityKind | None:
    """The kind a typed or scanned text most probably is, also while it has a typing mistake; None if unclear.

    A 15-digit number is taken for the resident number of the old form: good for searching, refused as proof.
    """
    plain = normalise_number(text)
    if not plain.isascii() or not plain.isalnum():
        return None
    if len(plain) == 18:
        return _guess_eighteen(plain)
    if re.fullmatch(r"[A-Z]{3}[0-9]{12}", plain):
        return IdentityKind.foreign_permanent
    if re.fullmatch(r"[0-9]{15}", plain):
        return IdentityKind.resident_id
    if re.fullmatch(r"[HM][0-9]{8}(?:[0-9]{2})?", plain):
        return IdentityKind.hk_mo_permit
    if re.fullmatch(r"[0-9]{8}", plain):
        return IdentityKind.taiwan_permit
    mixed = 5 <= len(plain) <= 17 and re.search(r"[A-Z]", plain) and re.search(r"[0-9]", plain)
    return IdentityKind.passport if _CN_PASSPORT.fullmatch(plain) or mixed else None


def expand_old_number(text: str) -> str | None:
    """The 18-character form of a 15-digit resident number (born 19xx), for searching; None if it is none."""
    plain = normalise_number(text)
    if not re.fullmatch(r"[0-9]{15}", plain):
        return None
    longer = f"{plain[:6]}19{plain[6:]}"
    return longer + check_digit(longer)


def _guess_eighteen(plain: str) -> IdentityKind:
    personal = re.fullmatch(r"[0-9]{17}[0-9X]", plain) is not None
    dated = personal and _birth(plain) is not None
    if not (dated and check_digit(plain[:17]) == plain[17]) and _uscc_fits(plain):
        return IdentityKind.uscc
    if not personal:
        return IdentityKind.uscc
    if plain[:6] in _HK_MO_TW_AREAS:
        return IdentityKind.hk_mo_tw_residence
    if plain[0] != "9":
        return IdentityKind.resident_id
    return IdentityKind.foreign_permanent if dated else IdentityKind.uscc


def _uscc_fits(plain: str) -> bool:
    return all(ch in USCC_ALPHABET for ch in plain) and uscc_check_digit(plain[:17]) == plain[17]


def _check_eighteen(kind: IdentityKind, plain: str, today: date) -> Identity:
    _length(kind, plain, 18)
    _match(kind, plain[:17], "0" * 17)
    if plain[17] not in "0123456789X":
        raise IdentityCharacterWrong(kind=kind.value, position=18)
    birth = _birth(plain)
    if birth is None:
        raise IdentityDateWrong(kind=kind.value, date=plain[6:14])
    if check_digit(plain[:17]) != plain[17]:
        raise IdentityCheckDigitWrong(kind=kind.value)
    if birth > today:
        raise IdentityBornInFuture(kind=kind.value, date=birth.isoformat())
    hints = []
    if guess_kind(plain) is not kind:
        hints.append(IdentityHint.looks_like_other_kind)
    elif kind is IdentityKind.resident_id and plain[:2] not in _PROVINCES:
        hints.append(IdentityHint.area_unknown)
    issued = plain[14:17] != "000"
    if not issued:
        hints.append(IdentityHint.sequence_not_issued)
    if age_on(birth, today) > 120:
        hints.append(IdentityHint.older_than_120)
    sex = ("male" if int(plain[16]) % 2 else "female") if issued else None
    return Identity(kind, plain, birth, sex, tuple(hints))


def _check_uscc(plain: str) -> Identity:
    kind = IdentityKind.uscc
    _length(kind, plain, 18)
    for position, ch in enumerate(plain, 1):
        if ch not in USCC_ALPHABET:
            raise IdentityCharacterWrong(kind=kind.value, position=position)
    if uscc_check_digit(plain[:17]) != plain[17]:
        raise IdentityCheckDigitWrong(kind=kind.value)
    if org_check_digit(plain[8:16]) != plain[16]:
        raise IdentityOrgCheckDigitWrong(kind=kind.value)
    return Identity(kind, plain, hints=() if plain[0] in REGISTRARS else (IdentityHint.registrar_unknown,))


def _birth(plain: str) -> date | None:
    try:
        return date(int(plain[6:10]), int(plain[10:12]), int(plain[12:14]))
    except ValueError:
        return None


def _length(kind: IdentityKind, plain: str, *allowed: int) -> None:
    if len(plain) not in allowed:
        expected = f"{allowed[0]}-{allowed[-1]}" if len(allowed) > 2 else " / ".join(map(str, allowed))
        raise IdentityLengthWrong(kind=kind.value, found=len(plain), expected=expected)


def _match(kind: IdentityKind, plain: str, pattern: str) -> None:
    for position, (ch, wanted) in enumerate(zip(plain, pattern, strict=True), 1):
        good = ch in "0123456789" if wanted == "0" else ch in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        if not good:
            raise IdentityCharacterWrong(kind=kind.value, position=position)
