"""A change to the hall: what is asked, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken

SYSTEM = "system"
GIVE_UP = "give_up"
UNDO = "undo"


class Sort(StrEnum):
    """Where a change is decided."""

    STATION = "station"
    HALL = "hall"


class Verdict(StrEnum):
    """What the hall recorded."""

    DONE = "done"
    REFUSED = "refused"
    HELD = "held"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Action:
    """One change. Everything it needs was fixed when it was made, so it gives the same result twice.

    `id` is a UUIDv7 and the idempotency key; `made_at` is the station's clock (aware UTC) and, for a
    printed paper, the legal date; `subjects` are the ids of the tickets, cases or records it is about.
    """

    id: str
    kind: str
    version: int
    actor: str
    station: str
    made_at: datetime
    subjects: tuple[str, ...]
    payload: Mapping[str, Any] = field(default_factory=dict)

    def body(self) -> str:
        """The canonical text that is stored and hashed."""
        return canonical.encode_text(
            {
                "id": self.id,
                "kind": self.kind,
                "version": self.version,
                "actor": self.actor,
                "station": self.station,
                "made_at": self.made_at,
                "subjects": list(self.subjects),
                "payload": self.payload,
            }
        )


def action_from(data: Mapping[str, Any]) -> Action:
    """The Action behind decoded `body()` text."""
    return Action(
        id=data["id"],
        kind=data["kind"],
        version=data["version"],
        actor=data["actor"],
        station=data["station"],
        made_at=canonical.moment(data["made_at"]),
        subjects=tuple(data["subjects"]),
        payload=data["payload"],
    )


@dataclass(frozen=True)
class Outcome:
    """What became of an action. `code` and `params` word a refusal; `detail` is the answer of a done one."""

    verdict: Verdict
    code: str | None = None
    params: Mapping[str, Any] = field(default_factory=dict)
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        return self.verdict is Verdict.DONE

    def to_data(self) -> dict[str, Any]:
        return {
            "verdict": self.verdict.value,
            "code": self.code,
            "params": dict(self.params),
            "detail": dict(self.detail),
        }


def outcome_from(data: Mapping[str, Any]) -> Outcome:
    """The Outcome behind decoded `to_data()`."""
    return Outcome(Verdict(data["verdict"]), data["code"], data["params"], data["detail"])


class ActionRefused(RuleBroken):
    """The hall refused an action; `reason` is the code of the rule, its parameters ride along."""

    code = "action_refused"

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(reason=outcome.code, verdict=outcome.verdict.value)
        self.outcome = outcome
