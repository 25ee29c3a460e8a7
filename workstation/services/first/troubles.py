"""What the rules about first-asked matters refuse, beside the rules of the domain."""

from __future__ import annotations

from workstation.domain.action import ActionRefused
from workstation.domain.errors import RuleBroken, TakenBack
from workstation.domain.handoff import (
    FirstAskedNotAllowed,
    FirstAskedStepRefused,
    HandoffNotAllowed,
    HandoffStepRefused,
    NotTheOwner,
    ReturnRefused,
)
from workstation.services.sessions.troubles import PersonLeft
from workstation.services.tickets.troubles import ReasonMissing, TransferNowhere


class HandoffTravels(RuleBroken):
    """The handoff came with a number: starting that number signs for it. Params: no."""

    code = "handoff_travels"


class HandoffUnderWay(RuleBroken):
    """The matter is already on its way to somebody who has not signed. Params: to."""

    code = "handoff_under_way"


class ConcernedPerson(RuleBroken):
    """Whom a complaint is about takes no part in it. Params: person."""

    code = "concerned_person"


class NobodyDecides(RuleBroken):
    """The hall names nobody who takes complaints and matters without an owner. Params: role."""

    code = "nobody_decides"


class NoNameForThis(RuleBroken):
    """Only a question may be asked without leaving a name. Params: kind."""

    code = "no_name_for_this"


_KINDS: dict[str, type[RuleBroken]] = {
    kind.code: kind
    for kind in (
        HandoffTravels,
        HandoffUnderWay,
        ConcernedPerson,
        HandoffStepRefused,
        HandoffNotAllowed,
        FirstAskedStepRefused,
        FirstAskedNotAllowed,
        NotTheOwner,
        ReturnRefused,
        ReasonMissing,
        TransferNowhere,
        PersonLeft,
        TakenBack,
    )
}


def as_rule(refused: ActionRefused) -> RuleBroken:
    """The hall's refusal as the rule that refused; other refusals stay what they are."""
    kind = _KINDS.get(refused.outcome.code or "")
    return refused if kind is None else kind(**dict(refused.outcome.params))
