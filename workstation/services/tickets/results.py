"""What the ticket keys give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain.action import Outcome
from workstation.domain.errors import RuleBroken
from workstation.services.tickets.ending import ENDINGS


@dataclass(frozen=True)
class Called:
    """The number that was called, why it was this one, and who taken earlier keeps waiting."""

    action: str
    ticket: str
    no: str
    why: str
    params: Mapping[str, str | int]
    passed: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """A step that was done with a number; `action` is what an undo names."""

    action: str
    ticket: str
    no: str
    detail: Mapping[str, Any]


@dataclass(frozen=True)
class Advance:
    """What one press of F2 did. `refused` is why nobody was called although the rest stands."""

    finished: Step | None = None
    no_show: Step | None = None
    recalled: Step | None = None
    called: Called | None = None
    refused: RuleBroken | None = None


@dataclass(frozen=True)
class Ending:
    """What the clerk says came of a number of which nothing else is recorded.

    kind: answered, directed, left or not_done. `note` is the answer, the place told, or the reason.
    """

    kind: str
    note: str = ""

    def __post_init__(self) -> None:
        if self.kind not in ENDINGS:
            raise ValueError(self.kind)


def called_of(outcome: Outcome) -> Called:
    detail = outcome.detail
    return Called(
        detail["action_id"],
        detail["ticket"],
        detail["no"],
        detail["why"],
        detail["params"],
        tuple(detail["passed"]),
    )


def step_of(outcome: Outcome) -> Step:
    detail = outcome.detail
    return Step(detail["action_id"], detail["ticket"], detail["no"], detail)
