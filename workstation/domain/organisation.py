"""The unified social credit code (GB 32100) with the organisation code inside it (GB 11714)."""

from __future__ import annotations

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100 leaves out I, O, S, V and Z
USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
ORG_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

# First character: the registering department. Only a hint, for the list may grow.
REGISTRARS = frozenset("123456789ANY")


def uscc_check_digit(first_seventeen: str) -> str:
    """The check character of GB 32100 over the first 17 characters, which must be of its alphabet."""
    pairs = zip(first_seventeen, USCC_WEIGHTS, strict=True)
    total = sum(USCC_ALPHABET.index(ch) * weight for ch, weight in pairs)
    return USCC_ALPHABET[-total % 31]


def org_check_digit(first_eight: str) -> str:
    """The check character of GB 11714 over the eight characters of an organisation code."""
    total = sum(ORG_ALPHABET.index(ch) * weight for ch, weight in zip(first_eight, ORG_WEIGHTS, strict=True))
    return "0123456789X"[-total % 11]
