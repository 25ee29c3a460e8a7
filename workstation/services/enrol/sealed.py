"""The enrolment file: what a PC needs to become a station, sealed by a secret that travels another way.

The file is JSON. Its head says in the open whose file it is (hall, station, last day) and is covered by the
seal; the body is AES-256-GCM with a key that Argon2id makes from the secret, so that a lost file is of no
use to whoever finds it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.services.enrol.secret import read_secret

MARK, VERSION, SUFFIX = "shouwen-enrolment", 1, ".enrol"
LARGEST = 64 * 1024
# a tenth of a second on a window's PC, 64 MiB for every try
_TIME, _MEMORY, _LANES = 3, 64 * 1024, 1


class EnrolmentUnreadable(RuleBroken):
    """Not an enrolment file, or one that was damaged on its way. Params: path."""

    code = "enrolment_unreadable"


class EnrolmentTooNew(RuleBroken):
    """The file was made by a newer program. Params: found, known."""

    code = "enrolment_too_new"


class SecretWrong(RuleBroken):
    """The secret does not open this file; Params: station, hall."""

    code = "secret_wrong"


@dataclass(frozen=True)
class Head:
    """What the file says in the open. `made_at`, `good_until`: UTC instants; `place`: window and its name."""

    number: str
    hall: str
    segment: str
    place: str
    made_at: datetime
    good_until: datetime


@dataclass(frozen=True)
class Order:
    """What becomes of the PC. `url` holds the password. `window` None for a station without one.

    `printers` maps a form to a printer as in the settings.
    """

    url: str
    hall_id: str
    county: str
    segment: str
    name: str
    kind: str
    window: str | None
    printers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sealed:
    """A file as it was read, still closed."""

    head: Head
    salt: bytes
    nonce: bytes
    body: bytes

    def open(self, secret: str) -> Order:
        """What is in it. Takes a moment. Raises SecretIncomplete, SecretMistyped, SecretWrong."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = _key(read_secret(secret), self.salt)
        try:
            plain = AESGCM(key).decrypt(self.nonce, self.body, canonical.encode(_head_data(self.head)))
        except InvalidTag as wrong:
            raise SecretWrong(station=self.head.segment, hall=self.head.hall) from wrong
        return Order(**json.loads(plain))


def seal(head: Head, order: Order, secret: str, random: Callable[[int], bytes]) -> bytes:
    """The file's bytes. `random(n)`: n bytes of chance."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = random(16), random(12)
    told = _head_data(head)
    plain = canonical.encode(
        {
            "url": order.url,
            "hall_id": order.hall_id,
            "county": order.county,
            "segment": order.segment,
            "name": order.name,
            "kind": order.kind,
            "window": order.window,
            "printers": dict(order.printers),
        }
    )
    body = AESGCM(_key(read_secret(secret), salt)).encrypt(nonce, plain, canonical.encode(told))
    texts = {"salt": salt, "nonce": nonce, "body": body}
    data = {**told, **{name: base64.b64encode(value).decode() for name, value in texts.items()}}
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def read_sealed(data: bytes, path: str = "") -> Sealed:
    """A file's bytes, understood but closed. Raises EnrolmentUnreadable, EnrolmentTooNew."""
    try:
        known = json.loads(data.decode("utf-8-sig")) if len(data) <= LARGEST else None
        if not isinstance(known, dict) or known.get("mark") != MARK:
            raise EnrolmentUnreadable(path=path)
        if known["version"] > VERSION:
            raise EnrolmentTooNew(found=known["version"], known=VERSION)
        salt, nonce, body = (
            base64.b64decode(known[part], validate=True) for part in ("salt", "nonce", "body")
        )
        number, hall, segment, place = (str(known[part]) for part in ("number", "hall", "segment", "place"))
        made, until = canonical.moment(known["made_at"]), canonical.moment(known["good_until"])
    except (ValueError, KeyError, TypeError, UnicodeDecodeError, RecursionError) as error:
        raise EnrolmentUnreadable(path=path) from error
    if len(salt) != 16 or len(nonce) != 12:
        raise EnrolmentUnreadable(path=path)
    return Sealed(Head(number, hall, segment, place, made, until), salt, nonce, body)


def _head_data(head: Head) -> dict[str, Any]:
    return {
        "mark": MARK,
        "version": VERSION,
        "number": head.number,
        "hall": head.hall,
        "segment": head.segment,
        "place": head.place,
        "made_at": canonical.instant(head.made_at),
        "good_until": canonical.instant(head.good_until),
    }


def _key(digits: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        digits.encode(), salt, time_cost=_TIME, memory_cost=_MEMORY, parallelism=_LANES, hash_len=32,
        type=Type.ID,
    )  # fmt: skip
