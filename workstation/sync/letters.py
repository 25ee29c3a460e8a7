"""What travels between a station and its hall, and the hall's own refusals to talk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workstation.domain.action import Action
from workstation.domain.errors import RuleBroken
from workstation.store.hall_store import Recorded
from workstation.store.keeping import Kept


class Forked(RuleBroken):
    """This station's number was already used by another history: the file is a copy or an old restore."""

    code = "station_forked"


class StationFrozen(RuleBroken):
    """This station was stopped; IT enrols it anew."""

    code = "station_frozen"


class SeqGap(RuleBroken):
    """The hall has not seen all earlier actions of this station."""

    code = "seq_gap"


@dataclass(frozen=True)
class Numbered:
    """An action with its place in the station's journal."""

    seq: int
    action: Action


@dataclass(frozen=True)
class Change:
    """A state row as the hall has it now; `row` None when it left this station's scope."""

    table: str
    id: str
    row: Mapping[str, Any] | None


@dataclass(frozen=True)
class Answer:
    """What `submit` brings back."""

    incarnation: str
    results: tuple[Recorded, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Pulled:
    """What `pull` brings back. With `whole` the changes are everything, not what is new.

    `mark` is the hash of the last ledger row that is in it.
    """

    incarnation: str
    change_seq: int
    head_seq: int
    min_schema: int
    whole: bool = False
    ledger: tuple[Mapping[str, Any], ...] = ()
    changes: tuple[Change, ...] = ()
    mark: str | None = None


@dataclass(frozen=True)
class Scope:
    """Which rows come to this station and which columns it knows; without `kept` also the oldest.

    `mark` is that of the last pull: a hall that has another history there sends everything anew.
    """

    segment: str
    units: frozenset[str] = frozenset()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: Callable[[], Kept] | None = None
    mark: str | None = None
