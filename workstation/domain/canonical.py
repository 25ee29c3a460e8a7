"""One encoding for everything that is hashed, signed or sent: the same bytes on every engine.

Sorted-key UTF-8 JSON without spaces; instants as UTC with microseconds, legal dates as local dates,
no floating-point numbers (money and measures are whole units or text).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from json.encoder import encode_basestring as _quoted
from typing import Any


def instant(moment: datetime) -> str:
    """An aware moment as `2026-11-23T01:12:00.000000Z`; text order is time order."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(text: str) -> datetime:
    """The aware UTC moment behind `instant`."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def plain(value: Any) -> Any:
    """The JSON value of `value`; raises TypeError for floats and unknown kinds."""
    if value is None or isinstance(value, bool | int | str):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [plain(inner) for inner in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def encode(value: Any) -> bytes:
    """The canonical bytes of `value`."""
    return encode_text(value).encode("utf-8")


def encode_text(value: Any) -> str:
    """The canonical bytes as text."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: Any, salt: str = "") -> str:
    """SHA-256 (hex) over `salt` and the canonical bytes."""
    return hashlib.sha256(salt.encode("utf-8") + encode(value)).hexdigest()


def row_digest(row: Mapping[str, Any], salt: str) -> str:
    """Digest of a database row. Empty columns do not count, so adding a column changes no old digest."""
    return digest({key: value for key, value in row.items() if value is not None}, salt)


class FlatRows:
    """The canonical text of many flat rows with the same columns, without looking at each for its kind.

    Gives what `encode_text` gives for the row without its empty columns: rows hold text and whole numbers.
    """

    __slots__ = ("_names", "columns")

    def __init__(self, columns: Iterable[str]) -> None:
        self.columns = tuple(sorted(columns))
        """The order in which values are given."""
        self._names = tuple(f"{_quoted(name)}:" for name in self.columns)

    def text(self, values: Iterable[str | int | None]) -> str:
        """The text of one row, its values in the order of `columns`."""
        words = [
            name + (_quoted(value) if value.__class__ is str else str(value))
            for name, value in zip(self._names, values)  # noqa: B905 - as wide as the columns asked for
            if value is not None
        ]
        return "{" + ",".join(words) + "}"


def text_digest(text: str, salt: str = "") -> str:
    """`digest` of a value that is text."""
    return hashlib.sha256((salt + _quoted(text)).encode("utf-8")).hexdigest()


def coded_digest(text: str, salt: str = "") -> str:
    """`digest` of a value whose canonical text is known."""
    return hashlib.sha256((salt + text).encode("utf-8")).hexdigest()
