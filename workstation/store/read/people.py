"""People by phone or by the beginning of a name."""

from __future__ import annotations

from workstation.store.station_read import Reader
from workstation.store.tx import Row


def by_phone(reader: Reader, phone: str) -> list[Row]:
    """Everybody with exactly this number, by name."""
    return reader.find("person", phone=phone, order=("name", "id")) if phone else []
