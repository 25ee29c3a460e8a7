"""When somebody may leave the post."""

from __future__ import annotations

from workstation.domain.errors import RuleBroken
from workstation.domain.ticket import TicketState
from workstation.services.sessions.takeover import held_elsewhere
from workstation.services.sessions.troubles import SignOutBlocked
from workstation.store.read import queue
from workstation.store.tx import Tx

LONGEST_AWAY = 240
IN_HAND = (TicketState.called.value, TicketState.serving.value, TicketState.on_hold.value)


class PlannedMinutesWrong(RuleBroken):
    """An absence is planned for 1 to 240 minutes. Params: minutes, longest."""

    code = "planned_minutes_wrong"


def check_planned(minutes: int) -> int:
    """The planned minutes of an absence; raises PlannedMinutesWrong."""
    if not 1 <= minutes <= LONGEST_AWAY:
        raise PlannedMinutesWrong(minutes=minutes, longest=LONGEST_AWAY)
    return minutes


def may_leave(state: Tx, staff_no: str, window: str | None, day: str, segment: str) -> None:
    """Nobody leaves a window with a number called or served there, nor with material without a paper.

    A hold with material ends with the day: it is received or given back first. Who lost the window to
    another PC left all of it there, and may go. A call of an earlier day ended with that day; what was
    still served or on hold then is still here. Raises SignOutBlocked.
    """
    if window is None or held_elsewhere(state, window, segment) is not None:
        return
    today = (row for one in IN_HAND for row in state.find("ticket", day=day, window_id=window, state=one))
    for ticket in (*today, *queue.left_from_earlier(state, day, window)):
        if ticket["state"] in (TicketState.serving, TicketState.called):
            raise SignOutBlocked(reason=ticket["state"], ticket=ticket["no"], pieces=ticket["pieces_in_hand"])
        if ticket["pieces_in_hand"] and ticket["clerk"] == staff_no:
            raise SignOutBlocked(reason="material", ticket=ticket["no"], pieces=ticket["pieces_in_hand"])
