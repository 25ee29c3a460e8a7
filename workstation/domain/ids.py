"""Identifiers: time-ordered ones made at the station, repeatable ones for the duties of the hall."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

_DUTIES = uuid.UUID("5a0b7d8e-3c52-5e0b-9a55-6a1f6d1f0c01")

_TICKETS = uuid.UUID("0d6f8c52-7f0e-5b0a-8c1d-2b9a4e7f3c02")

RandomBytes = Callable[[int], bytes]


def uuid7(moment: datetime, random: RandomBytes) -> str:
    """A version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds = int(moment.timestamp() * 1000)
    tail = int.from_bytes(random(10), "big")
    value = (milliseconds & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76
    value |= ((tail >> 62) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= tail & ((1 << 62) - 1)
    return str(uuid.UUID(int=value))


def duty_id(kind: str, subject: str, due: str) -> str:
    """The id any station gives to the same duty of the hall, so that it happens once."""
    return str(uuid.uuid5(_DUTIES, f"{kind}|{subject}|{due}"))


def ticket_id(hall_id: str, day: str, no: str) -> str:
    """The id of a number of a day, the same wherever it is heard of first."""
    return str(uuid.uuid5(_TICKETS, f"{hall_id}|{day}|{no}"))
