"""When somebody may leave the post."""

from __future__ import annotations

from workstation.domain.errors import RuleBroken
from workstation.domain.ticket import TicketState
from workstation.services.sessions.troubles import SignOutBlocked
from workstation.store.tx import Tx

LONGEST_AWAY = 240


class PlannedMinutesWrong(RuleBroken):
    """An absence is planned for 1 to 240 minutes. Params: minutes, longest."""

    code = "planned_minutes_wrong"


def check_planned(minutes: int) -> int:
    """The planned minutes of an absence; raises PlannedMinutesWrong."""
    if not 1 <= minutes <= LONGEST_AWAY:
        raise PlannedMinutesWrong(minutes=minutes, longest=LONGEST_AWAY)
    return minutes


def may_leave(state: Tx, staff_no: str) -> None:
    """Nobody leaves with a number called or served, or with material that has no paper.

    A hold with material ends with the day: it is received or given back first. Raises SignOutBlocked.
    """
    for ticket in state.find("ticket", clerk=staff_no):
        if ticket["state"] in (TicketState.serving, TicketState.called):
            raise SignOutBlocked(reason=ticket["state"], ticket=ticket["no"], pieces=ticket["pieces_in_hand"])
        if ticket["state"] == TicketState.on_hold and ticket["pieces_in_hand"]:
            raise SignOutBlocked(reason="material", ticket=ticket["no"], pieces=ticket["pieces_in_hand"])
