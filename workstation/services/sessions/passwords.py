"""Passwords: what is asked of one, and how it is checked without being kept."""

from __future__ import annotations

from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from workstation.services.sessions.troubles import PasswordWeak
from workstation.services.sessions.views import SHORTEST

CLASSES = 3
FAILURES = 5
LOCK_MINUTES = 10


def check_password(password: str, staff_no: str, old: str | None = None) -> None:
    """Raises PasswordWeak: 8 characters, 3 of 4 kinds (small, capital, digit, sign), not the staff
    number, not the old one (GB/T 22239-2019)."""
    if len(password) < SHORTEST:
        raise PasswordWeak(reason="short", shortest=SHORTEST)
    kinds = (
        any(ch.islower() for ch in password),
        any(ch.isupper() for ch in password),
        any(ch.isdigit() for ch in password),
        any(not ch.isalnum() for ch in password),
    )
    if sum(kinds) < CLASSES:
        raise PasswordWeak(reason="classes", shortest=SHORTEST)
    if staff_no and staff_no.lower() in password.lower():
        raise PasswordWeak(reason="name", shortest=SHORTEST)
    if old is not None and password == old:
        raise PasswordWeak(reason="same", shortest=SHORTEST)


@dataclass(frozen=True)
class Verifier:
    """Makes and checks argon2id verifiers; only these are kept, never a password."""

    hasher: PasswordHasher

    @classmethod
    def usual(cls) -> Verifier:
        """With the library's present parameters: some 50 ms and 64 MiB a check."""
        return cls(PasswordHasher())

    @classmethod
    def for_demo(cls) -> Verifier:
        """Cheap to check: the demo's password is printed on its sign-in page."""
        return cls(PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1))

    def make(self, password: str) -> str:
        """A new verifier with its own salt."""
        return self.hasher.hash(password)

    def fits(self, verifier: str, password: str) -> bool:
        """Whether this is the password behind the verifier."""
        try:
            return self.hasher.verify(verifier, password)
        except (VerificationError, InvalidHashError):
            return False
