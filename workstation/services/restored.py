"""Noticing that the hall's database was put back from a backup, or moved: said once at each station."""

from __future__ import annotations

from workstation.sync.station import Station

SEEN = "incarnation_told"
"""The hall's incarnation that somebody at this station was told of."""


class HallRestored:
    """The stations send again by themselves what the hall lost; people here should know why."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def news(self) -> bool:
        """Whether the hall is another one than at the last asking; True once for each time."""
        with self._station.store.reading() as reader:
            words = {row["key"]: row["value"] for row in reader.local("meta")}
        now, told = words.get("incarnation"), words.get(SEEN)
        if now is None or now == told:
            return False
        with self._station.store.writing() as tx:
            tx.remember(SEEN, now)
        return told is not None
