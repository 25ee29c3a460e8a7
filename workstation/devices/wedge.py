"""A scanner that types like a keyboard: told from a person by its prefix and its speed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

PREFIX = "~"
LONGEST_GAP = 0.035
LONGEST_CODE = 200
_ENDS = ("\r", "\n")


class Verdict(Enum):
    """What is to be done with a key."""

    PASS = auto()
    """An ordinary key: let it through."""
    HELD = auto()
    """Perhaps of a scan: keep it back."""
    SCANNED = auto()
    """The scan is whole: `text` is its content, and the key is used up."""
    RELEASED = auto()
    """It was a person after all: give back `text` first, then let this key through."""


@dataclass(frozen=True)
class Heard:
    """The verdict on one key, with what was scanned or is given back."""

    verdict: Verdict
    text: str = ""


class WedgeParser:
    """Sorts keys into scans and typing. A scan is the prefix, characters less than 35 ms apart, and Enter.

    Feed every key with the moment of its event in seconds (any clock that only rises). One scanner can be
    fed through one parser; it keeps no more than the scan under way.
    """

    def __init__(self, prefix: str = PREFIX, longest_gap: float = LONGEST_GAP) -> None:
        if len(prefix) != 1:
            raise ValueError("the prefix is one character")
        self._prefix = prefix
        self._gap = longest_gap
        self._held = ""
        self._last = 0.0

    @property
    def holding(self) -> bool:
        """Whether characters are kept back; then ask `expire` a moment later."""
        return bool(self._held)

    def feed(self, sign: str, at: float) -> Heard:
        """One character ("\\r" for Enter) typed at a moment."""
        if not self._held:
            return self._begin(sign, at)
        if at - self._last >= self._gap or (not sign.isprintable() and sign not in _ENDS):
            given_back, self._held = self._held, ""
            heard = self._begin(sign, at)
            if heard.verdict is Verdict.HELD:
                # the new prefix is kept; what came before it belongs to the person
                return Heard(Verdict.HELD, given_back)
            return Heard(Verdict.RELEASED, given_back)
        self._last = at
        if sign in _ENDS:
            text, self._held = self._held[1:], ""
            return Heard(Verdict.SCANNED, text) if text else Heard(Verdict.RELEASED, self._prefix)
        self._held += sign
        if len(self._held) > LONGEST_CODE:
            given_back, self._held = self._held[:-1], ""
            return Heard(Verdict.RELEASED, given_back)
        return Heard(Verdict.HELD)

    def expire(self, at: float) -> str:
        """What is given back because nothing followed in time; "" while the scan may still go on."""
        if not self._held or at - self._last < self._gap:
            return ""
        given_back, self._held = self._held, ""
        return given_back

    def _begin(self, sign: str, at: float) -> Heard:
        if sign != self._prefix:
            return Heard(Verdict.PASS)
        self._held, self._last = sign, at
        return Heard(Verdict.HELD)
