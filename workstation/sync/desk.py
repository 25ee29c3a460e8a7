"""What a service has before it while it makes an action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.ids import uuid7
from workstation.store.journal import Entry
from workstation.store.station_store import StationTx
from workstation.store.tx import Tx


@dataclass(frozen=True)
class Identity:
    """Who this station is: its segment and epoch belong to the data folder."""

    hall_id: str
    segment: str
    epoch: int


class Desk:
    """What a service sees while it makes an action: replica rows, numbers, the clock, the actor."""

    def __init__(
        self, tx: StationTx, state: Tx, identity: Identity, now: datetime, random: Callable[[int], bytes]
    ) -> None:
        self._tx = tx
        self._random = random
        self.state = state
        self.identity = identity
        self.now = now

    def take_number(self, series: str, period: str) -> int:
        """The next number of this station's series in a period; kept when the action is kept."""
        return self._tx.take_number(series, period)

    def counted(self, series: str, period: str) -> int:
        """The last number given."""
        return self._tx.counted(series, period)

    def new_id(self) -> str:
        """A fresh id for a row."""
        return uuid7(self.now, self._random)

    def journalled(self, action_id: str) -> Entry | None:
        """An action this station made."""
        return self._tx.journal.get(action_id)

    def drop_draft(self, draft_id: str) -> None:
        """Forget the draft that becomes this action."""
        self._tx.drop_draft(draft_id)

    def action(
        self, kind: str, actor: str, subjects: Iterable[str], payload: Mapping[str, Any], version: int = 1
    ) -> Action:
        """An action made here and now."""
        return Action(
            self.new_id(),
            kind,
            version,
            actor,
            self.identity.segment,
            self.now,
            tuple(subjects),
            canonical.plain(payload),
        )
