"""The words a case is found by: short plain tokens, made once when the case changes.

Every token is plain ASCII with a letter in front that says what it stands for, so that rare characters
are found by any build of the database. A token stands for something whole: one or two signs of a name,
one to three initials, a part of the number, a whole identity number (as its digest).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, pairwise, product

from workstation.domain.names import is_hanzi

MOST_READINGS = 5
"""How many readings of a whole name are kept; a name of rare readings is found by its characters."""
_CASE_NO = re.compile(r"\d{6}-?(\d{8})-?([A-Z]{2}[A-Z0-9]{2})-?(\d{4})")


def plain_name(text: str) -> str:
    """A name as it is compared: one width, small letters, nothing between the signs.

    Hanzi stay exactly as they are: a compatibility form is a character of its own.
    """
    kept = (sign if is_hanzi(sign) else unicodedata.normalize("NFKC", sign).lower() for sign in text)
    return "".join(sign for part in kept for sign in part if sign.isalnum() or is_hanzi(sign))


def plain_number(text: str) -> str:
    """A number as it is compared: capital letters and digits alone."""
    return re.sub(r"[^0-9A-Z]", "", unicodedata.normalize("NFKC", text).upper())


def name_tokens(name: str) -> Iterator[str]:
    """Every sign of a plain name, and every two that stand side by side."""
    for sign in name:
        yield f"n{ord(sign):x}"
    for first, second in pairwise(name):
        yield f"n{ord(first):x}z{ord(second):x}"


def asked_name(name: str) -> tuple[str, ...]:
    """The tokens a part of a name has; more than two signs are to be compared besides."""
    if len(name) == 1:
        return (f"n{ord(name):x}",)
    return tuple(token for token in dict.fromkeys(name_tokens(name)) if "z" in token)


@lru_cache(maxsize=20_000)
def initials(name: str) -> tuple[str, ...]:
    """The initials of a plain name, not empty, by its usual readings; other signs stand for themselves."""
    import pypinyin

    own = "".join(pypinyin.lazy_pinyin(name, style=pypinyin.Style.FIRST_LETTER, errors=_none)).lower()
    choices = []
    for sign in name:
        if is_hanzi(sign):
            read = pypinyin.pinyin(sign, style=pypinyin.Style.NORMAL, heteronym=True, errors="ignore")
            choices.append(tuple(dict.fromkeys(one[0] for one in (read[0] if read else ()) if one)) or ("",))
        else:
            choices.append((sign,))
    found = dict.fromkeys([_ascii(own)])
    # a surname is often read in a way of its own (单 shan, 仇 qiu): its readings first, then the others'
    usual = [one[:1] for one in choices[1:]]
    for letters_of in (*product(choices[0], *usual), *islice(product(*choices), 2 * MOST_READINGS)):
        if len(found) >= MOST_READINGS:
            break
        found[_ascii("".join(letters_of))] = None
    return tuple(one for one in found if one)


def _none(_signs: str) -> str:
    return ""


def _ascii(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum())


def initial_tokens(letters: str) -> Iterator[str]:
    """Every one, two and three letters that stand side by side."""
    for length in (1, 2, 3):
        for start in range(len(letters) - length + 1):
            yield f"i{letters[start : start + length]}"


def asked_initials(letters: str) -> tuple[str, ...]:
    """The tokens some initials have; more than three are to be compared besides."""
    if len(letters) <= 3:
        return (f"i{letters}",)
    return tuple(dict.fromkeys(f"i{letters[at : at + 3]}" for at in range(len(letters) - 2)))


def number_tokens(case_no: str) -> Iterator[str]:
    """The parts of a case number people read out: day, month and day, station, the number of the day."""
    found = _CASE_NO.fullmatch(case_no)
    if found is None:
        return
    day, segment, last = found.groups()
    for length in range(4, 9):
        yield f"d{day[:length]}"
    yield from (f"d{day[2:]}", f"d{day[4:]}", f"g{segment}", f"q{last}", f"s{segment}{last}")
    if last.lstrip("0"):
        yield f"r{last.lstrip('0')}"


def words_of(
    case_no: str,
    item_key: str,
    names: Iterable[str],
    digests: Iterable[str],
    tails: Iterable[str],
    phones: Iterable[str],
) -> str:
    """Every token of one case. `names` are plain, `digests` stand for whole identity numbers, `tails` are
    the last four signs of them, `phones` whole numbers."""
    tokens: dict[str, None] = dict.fromkeys(number_tokens(case_no))
    tokens[f"k{item_key}".replace("_", "")] = None
    for name in names:
        tokens.update(dict.fromkeys(name_tokens(name)))
        for letters in initials(name):
            tokens.update(dict.fromkeys(initial_tokens(letters)))
    tokens.update(dict.fromkeys(f"x{digest}" for digest in digests))
    tokens.update(dict.fromkeys(f"e{plain_number(tail)}" for tail in tails))
    tokens.update(dict.fromkeys(f"t{plain_number(phone)}" for phone in phones))
    return " ".join(tokens)


def item_token(item_key: str) -> str:
    """The token of a service item."""
    return f"k{item_key}".replace("_", "")
