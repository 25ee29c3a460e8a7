"""Taking people out of a technical text.

The log, the reports and what goes to support name no citizen (个人信息保护法 Art. 51, Art. 6: no more than is
needed). The program's own words in them are English, so that Chinese there is data, and is hidden; so is
every number long enough to be a telephone, an identity or a passport number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

HIDDEN = "***"
_HAN = re.compile(r"[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff·]+")
# a telephone of seven digits and more, an identity number with its X, a passport with its letters
_NUMBER = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{0,3}[0-9](?:[- ]?[0-9]){6,}[0-9Xx]?(?![0-9A-Za-z])")
_INSIDE = re.compile(r"[0-9]{15,}[0-9Xx]|1[3-9][0-9]{9}")
_MOMENT = re.compile(r"(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9](?:[-T ]?[0-9]{6})?$")
_SECRET = re.compile(r"(://[^:/@\s]*):[^@\s]+@|((?:password|passwd|pwd|secret)\s*[=:]\s*)\S+", re.IGNORECASE)


class Mask:
    """Hides people in a text; `known` are names and numbers that are hidden wherever they stand.

    A known word in Latin letters is hidden as a whole word of four letters and more only.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        # the longest first: a name that holds another one goes as a whole
        long = {word for word in known if len(word) > (3 if word.isascii() else 1)}
        words = sorted(long, key=lambda word: (-len(word), word))
        parts = [rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words]
        self._known = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def hide(self, text: str) -> str:
        """The text without passwords, people's names and numbers."""
        plain = _SECRET.sub(_without_secret, text)
        if self._known is not None:
            plain = self._known.sub(HIDDEN, plain)
        plain = _HAN.sub(HIDDEN, plain)
        plain = _NUMBER.sub(lambda found: found[0] if _MOMENT.match(found[0]) else HIDDEN, plain)
        return _INSIDE.sub(HIDDEN, plain)


def _without_secret(found: re.Match[str]) -> str:
    return f"{found[1]}:{HIDDEN}@" if found[1] else f"{found[2]}{HIDDEN}"
