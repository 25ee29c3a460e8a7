"""What the ledger last said of each state row, kept in a file so that memory does not grow with the hall.

The file holds ids, versions, digests and their salts, no text of a person, and is gone afterwards.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

Touch = tuple[int, str, str]
"""Version, digest and its salt."""
_CACHE_KB = 4_000


class Touches:
    """One part of the ledger's last words. Written by one process, then read by others."""

    def __init__(self, path: Path, *, fresh: bool = True) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        # nobody needs it after a crash
        for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{_CACHE_KB}"):
            self._file.execute(f"PRAGMA {pragma}")
        if fresh:
            self._file.execute(
                "CREATE TABLE touch (tab TEXT, id TEXT, version INT, digest TEXT, salt TEXT, "
                "PRIMARY KEY (tab, id)) WITHOUT ROWID"
            )

    def keep(self, touches: Iterable[tuple[str, str, int, str, str]]) -> None:
        """Later words replace earlier ones."""
        self._file.execute("BEGIN")
        self._file.executemany("INSERT OR REPLACE INTO touch VALUES (?, ?, ?, ?, ?)", touches)
        self._file.execute("COMMIT")

    def of(self, table: str, ids: Sequence[str]) -> dict[str, Touch]:
        """The last words on some rows in this part, by id; a row it does not speak of is not among them."""
        found = self._file.execute(_SOME, (json.dumps(ids), table)).fetchall()
        return {row_id: (version, digest, salt) for row_id, version, digest, salt in found}

    def ids(self, table: str) -> Iterator[str]:
        """Every row of a table that this part speaks of, in order."""
        for (row_id,) in self._file.execute("SELECT id FROM touch WHERE tab = ? ORDER BY id", (table,)):
            yield row_id

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Touches:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_SOME = (
    "SELECT touch.id, touch.version, touch.digest, touch.salt FROM json_each(?) AS one "
    "CROSS JOIN touch ON touch.tab = ? AND touch.id = one.value"
)


def spoken_of(parts: list[Touches], table: str) -> Iterator[str]:
    """Every row of a table that any part speaks of, each once, in order."""
    import heapq

    last: str | None = None
    for row_id in heapq.merge(*(part.ids(table) for part in parts)):
        if row_id != last:
            yield row_id
        last = row_id
