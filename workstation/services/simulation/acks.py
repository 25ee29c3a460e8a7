"""What a simulated station was told, written down outside of every database: the witness of a simulation."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType


@dataclass(frozen=True)
class Ack:
    """One answer a service gave. `ms` is how long it took.

    outcome: done, late (a call given up that the hall did make), refused, unanswered, or error.
    """

    id: str | None
    kind: str
    outcome: str
    no: str | None
    ticket: str | None
    at: str
    ms: float
    code: str | None = None


class AckFile:
    """One line per answer; each is on the disk before the next step begins."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a", encoding="utf-8")

    def write(self, ack: Ack) -> None:
        """Write one answer down and wait for the disk."""
        self._file.write(json.dumps(asdict(ack), ensure_ascii=False, sort_keys=True) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def __enter__(self) -> AckFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()


def read_acks(path: Path) -> Iterator[Ack]:
    """The answers of one file. A last line that was cut by a crash counts as never said."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                yield Ack(**json.loads(line))
